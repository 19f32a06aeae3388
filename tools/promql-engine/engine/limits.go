package engine

import (
	"context"
	"errors"
	"time"

	"github.com/prometheus/prometheus/promql"
	"github.com/prometheus/prometheus/promql/parser"
	"github.com/prometheus/prometheus/util/annotations"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/noop"

	"cdktf-observability/tools/promql-engine/memory"
)

// limited gives a context that ends when the time is up or the caller cancels. Nothing preempts a query in WebAssembly, so no clock strikes by itself;
// whoever does the work has to ask now and then. The storage does when it is read; see asking and init for the rest.
func (e *Engine) limited(data *memory.Storage, timeout time.Duration) (context.Context, func()) {
	ctx, cancel := context.WithCancelCause(context.Background())
	deadline := time.Now().Add(timeout)
	mayGoOn = func() bool {
		switch {
		case ctx.Err() != nil:
		case e.Cancelled != nil && e.Cancelled():
			cancel(errCancelled)
		case time.Now().After(deadline):
			cancel(errTimeout)
		default:
			return true
		}
		return false
	}
	data.Interrupt = mayGoOn
	return ctx, func() {
		data.Interrupt, mayGoOn = nil, nil
		cancel(nil)
	}
}

// mayGoOn asks for the query that runs; there is one at a time.
var mayGoOn func() bool

// askEvery is how many steps, or calls of functions, there are between two questions.
const askEvery = 256

// asking is a context that asks when it is asked. Prometheus looks at the context of each span before each step.
type asking struct {
	context.Context
	calls *int
}

func (a asking) Err() error {
	if *a.calls++; *a.calls%askEvery == 0 && mayGoOn != nil {
		mayGoOn()
	}
	return a.Context.Err()
}

// tracers hand out contexts that ask, and no traces.
type tracers struct{ noop.TracerProvider }

func (tracers) Tracer(string, ...trace.TracerOption) trace.Tracer { return tracer{calls: new(int)} }

type tracer struct {
	noop.Tracer
	calls *int
}

func (t tracer) Start(ctx context.Context, _ string, _ ...trace.SpanStartOption) (context.Context, trace.Span) {
	if _, already := ctx.(asking); !already {
		ctx = asking{ctx, t.calls}
	}
	return ctx, trace.SpanFromContext(nil) //nolint:staticcheck // No span, whatever the context.
}

// init lets Prometheus ask: at each step by its contexts, and within the steps of one series, before which it looks at no context, by counting the calls
// of PromQL's functions. What the functions do stays theirs; a query that is at its end ends as one that failed.
func init() {
	otel.SetTracerProvider(tracers{})
	calls := 0
	for name, function := range promql.FunctionCalls {
		if function == nil {
			continue
		}
		promql.FunctionCalls[name] = func(
			vectors []promql.Vector, matrix promql.Matrix, args parser.Expressions, helper *promql.EvalNodeHelper,
		) (promql.Vector, annotations.Annotations) {
			if calls++; calls%askEvery == 0 && mayGoOn != nil && !mayGoOn() {
				panic(memory.ErrInterrupted)
			}
			return function(vectors, matrix, args, helper)
		}
	}
}

var (
	errCancelled = errors.New("the query was cancelled")
	errTimeout   = errors.New("the query took longer than its time limit")
)

// executionFailure sorts what ended a query.
func executionFailure(ctx context.Context, err error) *Failure {
	var (
		tooMany  promql.ErrTooManySamples
		timeout  promql.ErrQueryTimeout
		canceled promql.ErrQueryCanceled
	)
	cause := context.Cause(ctx)
	switch {
	case errors.Is(cause, errTimeout):
		return failure("timeout", "%v", errTimeout)
	case errors.Is(cause, errCancelled):
		return failure("cancelled", "%v", errCancelled)
	case errors.As(err, &tooMany):
		return failure("limit", "%v", err)
	case errors.As(err, &timeout):
		return failure("timeout", "%v", err)
	case errors.As(err, &canceled):
		return failure("cancelled", "%v", err)
	}
	if parse := parseFailure(err); parse != nil {
		return parse
	}
	return failure("execution", "%v", err)
}
