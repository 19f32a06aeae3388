package memory

import (
	"errors"
	"fmt"

	"github.com/prometheus/prometheus/model/exemplar"
	"github.com/prometheus/prometheus/model/histogram"
	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/model/metadata"
	"github.com/prometheus/prometheus/model/value"
	"github.com/prometheus/prometheus/storage"
)

var errInvalidSample = errors.New("invalid sample")

// Sample is one value of a series at a time in milliseconds: a float unless there is a histogram.
type Sample struct {
	StartTime, Time int64
	Float           float64
	Histogram       *histogram.FloatHistogram
}

// appender keeps what was appended until it is committed.
type appender struct {
	storage   *Storage
	minValidT int64
	pending   []pendingSample
}

type pendingSample struct {
	series *series
	sample sample
}

func (a *appender) add(lset labels.Labels, next sample) (storage.SeriesRef, error) {
	switch {
	case next.float != nil:
		if err := next.float.Validate(); err != nil {
			return 0, err
		}
	case next.integer != nil:
		if err := next.integer.Validate(); err != nil {
			return 0, err
		}
	}
	if next.t < a.minValidT {
		return 0, storage.ErrOutOfBounds
	}
	target, err := a.getOrCreate(lset)
	if err != nil {
		return 0, err
	}
	if err := target.appendable(next); err != nil {
		return 0, err
	}
	a.pending = append(a.pending, pendingSample{target, next})
	return 0, nil
}

func (a *appender) getOrCreate(lset labels.Labels) (*series, error) {
	lset = lset.WithoutEmpty()
	if lset.IsEmpty() {
		return nil, fmt.Errorf("empty labelset: %w", errInvalidSample)
	}
	if name, twice := lset.HasDuplicateLabelNames(); twice {
		return nil, fmt.Errorf(`label name "%s" is not unique: %w`, name, errInvalidSample)
	}
	if found := a.storage.find(lset); found != nil {
		return found, nil
	}
	created := &series{labels: lset}
	a.storage.add(created)
	return created, nil
}

// Commit lets the samples be read. Of two with the same time the first stays.
func (a *appender) Commit() error {
	for _, next := range a.pending {
		target, added := next.series, staleLikeLast(next.series, next.sample)
		if target.last.exists && added.t <= target.last.t {
			continue
		}
		target.append(added)
		if !a.storage.filled || added.t > a.storage.maxT {
			a.storage.maxT, a.storage.filled = added.t, true
		}
		if a.storage.OnAppend != nil {
			a.storage.OnAppend(target.labels, exported(added))
		}
	}
	a.pending = nil
	return nil
}

// staleLikeLast turns the mark of staleness into one of the kind that the series has.
func staleLikeLast(target *series, next sample) sample {
	if !next.isFloat() || !value.IsStaleNaN(next.v) {
		return next
	}
	switch {
	case target.last.float != nil:
		return sample{st: next.st, t: next.t, float: &histogram.FloatHistogram{Sum: next.v}}
	case target.last.integer != nil:
		return sample{st: next.st, t: next.t, integer: &histogram.Histogram{Sum: next.v}}
	}
	return next
}

func exported(s sample) Sample {
	out := Sample{StartTime: s.st, Time: s.t, Float: s.v, Histogram: s.float}
	if s.integer != nil {
		out.Histogram = s.integer.ToFloat(nil)
	}
	return out
}

func (a *appender) Rollback() error {
	a.pending = nil
	return nil
}

func (a *appender) Append(_ storage.SeriesRef, lset labels.Labels, t int64, v float64) (storage.SeriesRef, error) {
	return a.add(lset, sample{t: t, v: v})
}

func (a *appender) AppendHistogram(
	_ storage.SeriesRef, lset labels.Labels, t int64, h *histogram.Histogram, fh *histogram.FloatHistogram,
) (storage.SeriesRef, error) {
	return a.add(lset, sample{t: t, integer: h, float: fh})
}

func (*appender) SetOptions(*storage.AppendOptions) {}

func (*appender) AppendExemplar(storage.SeriesRef, labels.Labels, exemplar.Exemplar) (storage.SeriesRef, error) {
	return 0, nil
}

func (*appender) UpdateMetadata(storage.SeriesRef, labels.Labels, metadata.Metadata) (storage.SeriesRef, error) {
	return 0, nil
}

func (*appender) AppendSTZeroSample(storage.SeriesRef, labels.Labels, int64, int64) (storage.SeriesRef, error) {
	return 0, nil
}

func (*appender) AppendHistogramSTZeroSample(
	storage.SeriesRef, labels.Labels, int64, int64, *histogram.Histogram, *histogram.FloatHistogram,
) (storage.SeriesRef, error) {
	return 0, nil
}

type appenderV2 struct{ appender }

func (a *appenderV2) Append(
	_ storage.SeriesRef, lset labels.Labels, st, t int64, v float64, h *histogram.Histogram, fh *histogram.FloatHistogram,
	_ storage.AppendV2Options,
) (storage.SeriesRef, error) {
	return a.add(lset, sample{st: st, t: t, v: v, integer: h, float: fh})
}
