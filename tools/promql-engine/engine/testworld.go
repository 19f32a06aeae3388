package engine

import (
	"context"
	"time"

	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/promql/parser"

	"cdktf-observability/tools/promql-engine/memory"
)

// testWorld is the storage of one test group. Samples enter it when their time has come.
type testWorld struct {
	storage *memory.Storage
	waiting []*waitingSeries
}

type waitingSeries struct {
	labels  labels.Labels
	samples []waitingSample
}

type waitingSample struct {
	// st is when the counting began, or 0.
	st, t int64
	value parser.SequenceValue
}

// newTestWorld reads the input series. They may use everything that the parser knows, whatever the rules may; of two series with the same labels the
// second counts.
func newTestWorld(group *testGroup) (*testWorld, error) {
	everything := parser.NewParser(parser.Options{
		EnableExperimentalFunctions: true, ExperimentalDurationExpr: true, EnableExtendedRangeSelectors: true, EnableBinopFillModifiers: true,
	})
	world := &testWorld{storage: memory.New()}
	world.storage.Bounded = true
	var times *startTimes
	for i, line := range group.lines() {
		if series, offsets, is := cutStartTimes(line); is {
			if times != nil {
				return nil, times.orphaned()
			}
			var err error
			if times, err = parseStartTimes(everything, series, offsets, i+1); err != nil {
				return nil, err
			}
			continue
		}
		lset, values, err := everything.ParseSeriesDesc(line)
		if err != nil {
			parser.EnrichParseError(err, func(at *parser.ParseErr) { at.LineOffset = i + 1 })
			return nil, err
		}
		if times != nil {
			if err := times.fit(lset, values); err != nil {
				return nil, err
			}
		}
		world.set(lset, values, times, group.StartTimestamp.first(), time.Duration(group.Interval))
		times = nil
	}
	if times != nil {
		return nil, times.orphaned()
	}
	return world, nil
}

func (w *testWorld) set(lset labels.Labels, values []parser.SequenceValue, times *startTimes, start time.Time, interval time.Duration) {
	series := &waitingSeries{labels: lset}
	for i, value := range values {
		if !value.Omitted {
			t := start.Add(time.Duration(i) * interval).UnixMilli()
			series.samples = append(series.samples, waitingSample{times.of(i, t), t, value})
		}
	}
	for i, other := range w.waiting {
		if labels.Equal(other.labels, lset) {
			w.waiting[i] = series
			return
		}
	}
	w.waiting = append(w.waiting, series)
}

// appendTill lets all samples up to the time enter.
func (w *testWorld) appendTill(t int64) error {
	app := w.storage.AppenderV2(context.Background())
	for _, series := range w.waiting {
		for len(series.samples) > 0 && series.samples[0].t <= t {
			next := series.samples[0]
			if err := appendValue(app, series.labels, next.st, next.t, next.value); err != nil {
				return err
			}
			series.samples = series.samples[1:]
		}
	}
	return app.Commit()
}
