// Package memory is a storage for Prometheus' engine that keeps everything in memory: what is appended, what refuses to be appended, and what a
// reader sees are those of Prometheus' own database, without its files.
package memory

import (
	"context"
	"slices"

	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/storage"
)

// Storage holds series. It is for one goroutine at a time.
type Storage struct {
	byHash map[uint64][]*series
	byName map[string][]*series
	all    []*series
	maxT   int64
	filled bool
	// OnAppend, when set, is told of every sample that was accepted.
	OnAppend func(labels.Labels, Sample)
	// Bounded refuses samples that are older than half a block behind the newest, as Prometheus' database does.
	Bounded bool
	// Interrupt, when set, is asked now and then while samples are read; an answer of false ends the reading.
	Interrupt func() bool
	reads     int
	traced    bool
}

// New returns an empty storage.
func New() *Storage {
	return &Storage{byHash: map[uint64][]*series{}, byName: map[string][]*series{}}
}

// Len is the number of series.
func (s *Storage) Len() int { return len(s.all) }

// Clone returns a storage with the same samples, to which rules may append without changing this one.
func (s *Storage) Clone() *Storage {
	out := New()
	out.maxT, out.filled = s.maxT, s.filled
	for _, from := range s.all {
		copied := &series{labels: from.labels, last: from.last, runs: slices.Clone(from.runs)}
		copied.ownLastRun()
		out.add(copied)
	}
	return out
}

func (s *Storage) find(lset labels.Labels) *series {
	for _, candidate := range s.byHash[lset.Hash()] {
		if labels.Equal(candidate.labels, lset) {
			return candidate
		}
	}
	return nil
}

func (s *Storage) add(created *series) {
	hash, name := created.labels.Hash(), created.labels.Get(labels.MetricName)
	s.byHash[hash] = append(s.byHash[hash], created)
	s.byName[name] = append(s.byName[name], created)
	s.all = append(s.all, created)
}

// Querier reads the samples between the two times, both included.
func (s *Storage) Querier(minT, maxT int64) (storage.Querier, error) {
	return &querier{storage: s, minT: minT, maxT: maxT}, nil
}

// Appender appends in the older of Prometheus' two ways, which its rules use.
func (s *Storage) Appender(context.Context) storage.Appender {
	return &appender{storage: s, minValidT: s.minValidT()}
}

// AppenderV2 appends in the newer way.
func (s *Storage) AppenderV2(context.Context) storage.AppenderV2 {
	return &appenderV2{appender{storage: s, minValidT: s.minValidT()}}
}

// minValidT is the time before which nothing is accepted.
func (s *Storage) minValidT() int64 {
	const lowest = -1 << 63
	if !s.Bounded || !s.filled || s.maxT < lowest+chunkRange {
		return lowest
	}
	return s.maxT - chunkRange/2
}

// ChunkQuerier is not needed by the engine.
func (*Storage) ChunkQuerier(int64, int64) (storage.ChunkQuerier, error) {
	return storage.NoopChunkedQuerier(), nil
}

// StartTime is of no use to the engine.
func (*Storage) StartTime() (int64, error) { return 0, nil }

// Close forgets everything.
func (s *Storage) Close() error {
	*s = *New()
	return nil
}
