// Package http stands in for the transport of Google's API clients, which the engine never uses.
package http

import (
	"context"
	"errors"
	"net/http"

	"google.golang.org/api/option"
)

func NewTransport(context.Context, http.RoundTripper, ...option.ClientOption) (http.RoundTripper, error) {
	return nil, errors.New("the engine sends no requests")
}
