package engine

import (
	"slices"
	"time"

	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/model/timestamp"
	"github.com/prometheus/prometheus/promql"
	"github.com/prometheus/prometheus/promql/parser"

	"cdktf-observability/tools/promql-engine/memory"
)

// queryRequest asks for one instant, or for a range where a step is given. Times are in milliseconds.
type queryRequest struct {
	Data    int      `json:"data"`
	Expr    string   `json:"expr"`
	Start   int64    `json:"start"`
	End     int64    `json:"end"`
	Step    duration `json:"step"`
	Range   bool     `json:"range"`
	Read    bool     `json:"read"`
	Options Options  `json:"options"`
}

type queryResult struct {
	Type     string            `json:"type"`
	Series   []samplesOfSeries `json:"series"`
	Text     *string           `json:"text,omitempty"`
	Warnings []string          `json:"warnings"`
	Infos    []string          `json:"infos"`
	Stats    queryStats        `json:"stats"`
	Read     []samplesOfSeries `json:"read,omitempty"`
}

// queryStats are the engine's own: how many samples were loaded, and how many were in memory at once.
type queryStats struct {
	Samples int64 `json:"samples"`
	Peak    int   `json:"peak"`
}

func (e *Engine) query(request queryRequest) (any, *Failure) {
	data, problem := e.storageOf(request.Data)
	if problem != nil {
		return nil, problem
	}
	if request.Range && request.Step <= 0 {
		return nil, failure("request", "the step must be longer than 0, and is %s", time.Duration(request.Step))
	}
	if !request.Read {
		return e.execute(data, request)
	}
	var (
		result *queryResult
		read   = []samplesOfSeries{}
	)
	data.Trace(func() { result, problem = e.execute(data, request) }, func(lset labels.Labels, samples []memory.Sample) {
		read = append(read, fromStored(lset, samples))
	})
	if problem != nil {
		return nil, problem
	}
	result.Read = read
	return result, nil
}

func (e *Engine) execute(data *memory.Storage, request queryRequest) (*queryResult, *Failure) {
	ctx, done := e.limited(data, time.Duration(request.Options.Timeout))
	defer done()
	engine := e.configure(request.Options).engine
	var (
		query promql.Query
		err   error
	)
	start, end := timestamp.Time(request.Start), timestamp.Time(request.End)
	if request.Range {
		query, err = engine.NewRangeQuery(ctx, data, nil, request.Expr, start, end, time.Duration(request.Step))
	} else {
		query, err = engine.NewInstantQuery(ctx, data, nil, request.Expr, start)
	}
	if err != nil {
		return nil, executionFailure(ctx, err)
	}
	defer query.Close()
	outcome := query.Exec(ctx)
	if outcome.Err != nil {
		return nil, executionFailure(ctx, outcome.Err)
	}
	result := fromValue(outcome.Value)
	result.Warnings, result.Infos = outcome.Warnings.AsStrings(request.Expr, 0, 0)
	slices.Sort(result.Warnings)
	slices.Sort(result.Infos)
	if stats := query.Stats(); stats != nil && stats.Samples != nil {
		result.Stats = queryStats{Samples: stats.Samples.TotalSamples, Peak: stats.Samples.PeakSamples}
	}
	return result, nil
}

func fromValue(value parser.Value) *queryResult {
	result := &queryResult{Type: string(value.Type()), Series: []samplesOfSeries{}}
	switch v := value.(type) {
	case promql.Vector:
		for _, s := range v {
			result.Series = append(result.Series, fromSample(s))
		}
	case promql.Matrix:
		for _, s := range v {
			result.Series = append(result.Series, samplesOfSeries{labels: s.Metric, floats: s.Floats, histograms: s.Histograms})
		}
	case promql.Scalar:
		result.Series = append(result.Series, samplesOfSeries{floats: []promql.FPoint{{T: v.T, F: v.V}}})
	case promql.String:
		result.Text = &v.V
	}
	return result
}

func fromSample(s promql.Sample) samplesOfSeries {
	if s.H != nil {
		return samplesOfSeries{labels: s.Metric, histograms: []promql.HPoint{{T: s.T, H: s.H}}}
	}
	return samplesOfSeries{labels: s.Metric, floats: []promql.FPoint{{T: s.T, F: s.F}}}
}
