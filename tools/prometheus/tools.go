//go:build tools

// Package tools names the program that this module pins. Nothing compiles this file: it keeps the requirement in go.mod.
package tools

import _ "github.com/prometheus/prometheus/cmd/prometheus"
