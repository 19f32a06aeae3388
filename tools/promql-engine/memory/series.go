package memory

import (
	"math"
	"slices"
	"sort"

	"github.com/prometheus/prometheus/model/histogram"
	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/storage"
	"github.com/prometheus/prometheus/tsdb/chunkenc"
)

// series is the history of one label set, in the order of time. A run of floats is kept as plain slices, a run of histograms as the chunks of
// Prometheus' own encoding: its appender is what finds counter resets, and what a reader is told of them depends on where a chunk begins.
type series struct {
	labels labels.Labels
	runs   []run
	last   lastSample
	// read is the span of samples that the current query looked at.
	read span
}

// run is a stretch of samples of one kind.
type run struct {
	floats     *floatRun
	chunk      chunkenc.Chunk
	minT, maxT int64
	// startTimes are those of a chunk's samples; nil as long as none is known.
	startTimes []int64
	// nextAt is when a histogram chunk is to be cut, as it was foreseen when it was a quarter full.
	nextAt   int64
	foreseen bool
	// sealed chunks belong to several series and are never appended to.
	sealed bool
}

type floatRun struct {
	times  []int64
	values []float64
	// startTimes is nil as long as none is known.
	startTimes []int64
}

// lastSample is what a second sample of the same time is compared with.
type lastSample struct {
	exists  bool
	t       int64
	v       float64
	integer *histogram.Histogram
	float   *histogram.FloatHistogram
	app     chunkenc.Appender
}

type sample struct {
	st, t   int64
	v       float64
	integer *histogram.Histogram
	float   *histogram.FloatHistogram
}

func (s sample) isFloat() bool { return s.integer == nil && s.float == nil }

// appendable says whether the sample may follow what is there, with the errors that Prometheus' database gives.
func (s *series) appendable(next sample) error {
	last := s.last
	if !last.exists || next.t > last.t {
		return nil
	}
	if next.t < last.t {
		return storage.ErrOutOfOrderSample
	}
	same := false
	switch {
	case next.integer != nil:
		same = next.integer.Equals(last.integer)
	case next.float != nil:
		same = next.float.Equals(last.float)
	case last.integer != nil || last.float != nil:
		return storage.NewDuplicateHistogramToFloatErr(next.t, next.v)
	case math.Float64bits(last.v) != math.Float64bits(next.v):
		return storage.NewDuplicateFloatErr(next.t, last.v, next.v)
	default:
		same = true
	}
	if !same {
		return storage.ErrDuplicateSampleForTimestamp
	}
	return nil
}

// append adds a sample. One that is not newer than the last is dropped: appendable has compared it before.
func (s *series) append(next sample) {
	if s.last.exists && next.t <= s.last.t {
		return
	}
	if next.isFloat() {
		s.appendFloat(next)
	} else {
		s.appendHistogram(next)
	}
	s.last.exists, s.last.t, s.last.v = true, next.t, next.v
	s.last.integer, s.last.float = next.integer, next.float
}

func (s *series) appendFloat(next sample) {
	if len(s.runs) == 0 || s.runs[len(s.runs)-1].floats == nil {
		s.runs = append(s.runs, run{floats: &floatRun{}, minT: next.t})
	}
	current := &s.runs[len(s.runs)-1]
	current.maxT = next.t
	floats := current.floats
	floats.startTimes = appendStartTime(floats.startTimes, len(floats.times), next.st)
	floats.times = append(floats.times, next.t)
	floats.values = append(floats.values, next.v)
	s.last.app = nil
}

// appendStartTime keeps nil until a start time is known.
func appendStartTime(startTimes []int64, before int, st int64) []int64 {
	if startTimes == nil {
		if st == 0 {
			return nil
		}
		startTimes = make([]int64, before, before+1)
	}
	return append(startTimes, st)
}

// slice gives the samples within the bounds, both included, as a run of its own.
func (f *floatRun) slice(minT, maxT int64) *floatRun {
	from := sort.Search(len(f.times), func(i int) bool { return f.times[i] >= minT })
	to := sort.Search(len(f.times), func(i int) bool { return f.times[i] > maxT })
	if from >= to {
		return nil
	}
	out := &floatRun{times: f.times[from:to], values: f.values[from:to]}
	if f.startTimes != nil {
		out.startTimes = f.startTimes[from:to]
	}
	return out
}

// ownLastRun lets the last run be appended to without changing the series that it was copied from. A chunk is written in place, so a series that
// goes on after one begins a chunk of its own.
func (s *series) ownLastRun() {
	if len(s.runs) == 0 {
		return
	}
	last := &s.runs[len(s.runs)-1]
	if last.floats == nil {
		last.sealed = true
		s.last.app = nil
		return
	}
	floats := *last.floats
	floats.times, floats.values, floats.startTimes = slices.Clip(floats.times), slices.Clip(floats.values), slices.Clip(floats.startTimes)
	last.floats = &floats
}
