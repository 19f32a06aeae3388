// Package strfmt stands in for the formats of OpenAPI.
package strfmt

import "time"

type (
	URI      string
	DateTime time.Time
)
