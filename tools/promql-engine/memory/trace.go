package memory

import (
	"context"

	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/tsdb/chunkenc"
)

// Trace calls run and tells of each series that was read from meanwhile what was read: its samples from the first to the last that were looked at.
func (s *Storage) Trace(run func(), tell func(labels.Labels, []Sample)) {
	for _, one := range s.all {
		one.read = span{}
	}
	s.traced = true
	run()
	s.traced = false
	s.Each(func(lset labels.Labels, from *span) bool { return from.filled }, tell)
}

// Each tells of the series that pick picks, in the order of their labels, with the samples of the span that was read.
func (s *Storage) Each(pick func(labels.Labels, *span) bool, tell func(labels.Labels, []Sample)) {
	everything := &querier{storage: s, minT: -1 << 63, maxT: 1<<63 - 1}
	matcher := labels.MustNewMatcher(labels.MatchRegexp, labels.MetricName, ".*")
	set := everything.Select(context.Background(), true, nil, matcher)
	for set.Next() {
		bound := set.At().(boundSeries)
		if !pick(bound.labels, &bound.read) {
			continue
		}
		within := bound
		if bound.read.filled {
			within.querier = &querier{storage: s, minT: bound.read.from, maxT: bound.read.to}
		}
		tell(bound.labels, samplesOf(within))
	}
}

// All tells of every series with all its samples, in the order of their labels.
func (s *Storage) All(tell func(labels.Labels, []Sample)) {
	for _, one := range s.all {
		one.read = span{}
	}
	s.Each(func(labels.Labels, *span) bool { return true }, tell)
}

func samplesOf(from boundSeries) []Sample {
	var out []Sample
	it := from.Iterator(nil)
	for kind := it.Next(); kind != chunkenc.ValNone; kind = it.Next() {
		next := Sample{StartTime: it.AtST(), Time: it.AtT()}
		if kind == chunkenc.ValFloat {
			_, next.Float = it.At()
		} else {
			_, next.Histogram = it.AtFloatHistogram(nil)
		}
		out = append(out, next)
	}
	return out
}
