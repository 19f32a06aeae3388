module github.com/prometheus/alertmanager

go 1.26.0

require github.com/go-openapi/strfmt v0.26.3
