package memory

import (
	"context"
	"errors"
	"slices"

	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/storage"
	"github.com/prometheus/prometheus/tsdb/chunkenc"
	"github.com/prometheus/prometheus/util/annotations"
)

// ErrInterrupted is what a reading ends with that Storage.Interrupt has ended.
var ErrInterrupted = errors.New("the reading was interrupted")

type querier struct {
	storage    *Storage
	minT, maxT int64
}

// Select gives the series that match and have a sample in the time of the querier, in the order in which they were added unless they are to be sorted.
func (q *querier) Select(_ context.Context, sorted bool, _ *storage.SelectHints, matchers ...*labels.Matcher) storage.SeriesSet {
	if q.storage.interrupted() {
		return storage.ErrSeriesSet(ErrInterrupted)
	}
	found := make([]*series, 0, 16)
	for _, candidate := range q.storage.candidates(matchers) {
		if matchesAll(candidate.labels, matchers) && candidate.reaches(q.minT, q.maxT) {
			found = append(found, candidate)
		}
	}
	if sorted {
		slices.SortFunc(found, func(a, b *series) int { return labels.Compare(a.labels, b.labels) })
	}
	return &seriesSet{querier: q, series: found, at: -1}
}

// candidates are the series of one name where a matcher demands it, else all of them.
func (s *Storage) candidates(matchers []*labels.Matcher) []*series {
	for _, matcher := range matchers {
		if matcher.Type == labels.MatchEqual && matcher.Name == labels.MetricName {
			return s.byName[matcher.Value]
		}
	}
	return s.all
}

func matchesAll(lset labels.Labels, matchers []*labels.Matcher) bool {
	for _, matcher := range matchers {
		if !matcher.Matches(lset.Get(matcher.Name)) {
			return false
		}
	}
	return true
}

// reaches tells whether a run of samples overlaps the time.
func (s *series) reaches(minT, maxT int64) bool {
	for i := range s.runs {
		if s.runs[i].maxT >= minT && s.runs[i].minT <= maxT {
			return true
		}
	}
	return false
}

func (q *querier) LabelValues(
	_ context.Context, name string, _ *storage.LabelHints, matchers ...*labels.Matcher,
) ([]string, annotations.Annotations, error) {
	values := map[string]struct{}{}
	for _, candidate := range q.storage.candidates(matchers) {
		if value := candidate.labels.Get(name); value != "" && matchesAll(candidate.labels, matchers) {
			values[value] = struct{}{}
		}
	}
	return sortedKeys(values), nil, nil
}

func (q *querier) LabelNames(
	_ context.Context, _ *storage.LabelHints, matchers ...*labels.Matcher,
) ([]string, annotations.Annotations, error) {
	names := map[string]struct{}{}
	for _, candidate := range q.storage.candidates(matchers) {
		if matchesAll(candidate.labels, matchers) {
			candidate.labels.Range(func(l labels.Label) { names[l.Name] = struct{}{} })
		}
	}
	return sortedKeys(names), nil, nil
}

func sortedKeys(set map[string]struct{}) []string {
	keys := make([]string, 0, len(set))
	for key := range set {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

func (*querier) Close() error { return nil }

type seriesSet struct {
	querier *querier
	series  []*series
	at      int
}

func (s *seriesSet) Next() bool {
	s.at++
	return s.at < len(s.series)
}

func (s *seriesSet) At() storage.Series { return boundSeries{s.series[s.at], s.querier} }

func (*seriesSet) Err() error { return nil }

func (*seriesSet) Warnings() annotations.Annotations { return nil }

// boundSeries is a series within the time of a querier.
type boundSeries struct {
	*series
	querier *querier
}

func (b boundSeries) Labels() labels.Labels { return b.labels }

func (b boundSeries) Iterator(reuse chunkenc.Iterator) chunkenc.Iterator {
	it, ok := reuse.(*iterator)
	if !ok {
		it = &iterator{}
	}
	it.reset(b.series, b.querier)
	return it
}
