// Package models stands in for the bodies of requests to Alertmanager, which the engine never sends.
package models

import "github.com/go-openapi/strfmt"

type LabelSet map[string]string

type Alert struct {
	GeneratorURL strfmt.URI
	Labels       LabelSet
}

type PostableAlert struct {
	Alert
	Annotations      LabelSet
	StartsAt, EndsAt strfmt.DateTime
}

type PostableAlerts []*PostableAlert
