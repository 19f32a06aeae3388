// Package metrics stands in for the metrics of the Kubernetes client.
package metrics

import (
	"context"
	"net/url"
	"time"
)

type LatencyMetric interface {
	Observe(ctx context.Context, verb string, u url.URL, latency time.Duration)
}

type ResultMetric interface {
	Increment(ctx context.Context, code, method, host string)
}

type RegisterOpts struct {
	RequestLatency LatencyMetric
	RequestResult  ResultMetric
}

func Register(RegisterOpts) {}
