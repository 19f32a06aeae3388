// Package rest stands in for the warnings of the Kubernetes API, which the engine never calls.
package rest

import "context"

type WarningHandlerWithContext interface {
	HandleWarningHeaderWithContext(ctx context.Context, code int, agent, message string)
}

type WarningLogger struct{}

func (WarningLogger) HandleWarningHeaderWithContext(context.Context, int, string, string) {}
