// Package policy stands in for the options of Azure's identity client.
package policy

type TokenRequestOptions struct{ Scopes []string }
