package memory

import (
	"math"
	"sort"

	"github.com/prometheus/prometheus/model/histogram"
	"github.com/prometheus/prometheus/tsdb/chunkenc"
)

// interruptEvery is after how many samples an iterator asks whether to go on.
const interruptEvery = 1 << 14

// span is a stretch of time in milliseconds, both ends included; empty until something is added.
type span struct {
	filled   bool
	from, to int64
}

func (s *span) add(t int64) {
	if !s.filled {
		*s = span{true, t, t}
		return
	}
	s.from, s.to = min(s.from, t), max(s.to, t)
}

// iterator walks over the runs of one series within the time of a querier. A run of floats is walked here, a chunk by its own iterator.
type iterator struct {
	series  *series
	storage *Storage
	minT    int64
	maxT    int64
	run     int
	// times and values are those of the run of floats that it stands in; chunk is set in a run of histograms.
	times, startTimes []int64
	values            []float64
	index             int
	chunk             chunkenc.Iterator
	reusedChunk       chunkenc.Iterator
	kind              chunkenc.ValueType
	err               error
}

func (it *iterator) reset(s *series, q *querier) {
	*it = iterator{series: s, storage: q.storage, minT: q.minT, maxT: q.maxT, run: -1, reusedChunk: it.reusedChunk}
	it.nextRun()
}

// nextRun enters the next run with samples in time. It stands before its first sample.
func (it *iterator) nextRun() bool {
	it.times, it.chunk = nil, nil
	for it.run++; it.run < len(it.series.runs); it.run++ {
		current := &it.series.runs[it.run]
		if current.maxT < it.minT {
			continue
		}
		if current.minT > it.maxT {
			break
		}
		if it.enter(current) {
			return true
		}
	}
	it.run = len(it.series.runs)
	return false
}

func (it *iterator) enter(current *run) bool {
	it.index = -1
	it.startTimes = current.startTimes
	if current.floats == nil {
		it.reusedChunk = current.chunk.Iterator(it.reusedChunk)
		it.chunk = it.reusedChunk
		return true
	}
	floats := current.floats
	if current.minT < it.minT || current.maxT > it.maxT {
		if floats = floats.slice(it.minT, it.maxT); floats == nil {
			return false
		}
	}
	it.times, it.values, it.startTimes = floats.times, floats.values, floats.startTimes
	return true
}

func (it *iterator) Next() chunkenc.ValueType {
	if it.times != nil {
		it.index++
		if it.index < len(it.times) {
			it.kind = chunkenc.ValFloat
			return it.arrived()
		}
		it.nextRun()
	}
	return it.nextElsewhere()
}

// nextElsewhere goes on after the end of a run of floats, or within a chunk.
func (it *iterator) nextElsewhere() chunkenc.ValueType {
	for it.run < len(it.series.runs) {
		if it.chunk == nil {
			return it.Next()
		}
		for {
			it.kind = it.chunk.Next()
			it.index++
			if it.kind == chunkenc.ValNone {
				break
			}
			t := it.chunk.AtT()
			if t > it.maxT {
				return it.end()
			}
			if t >= it.minT {
				return it.arrived()
			}
		}
		if it.err = it.chunk.Err(); it.err != nil || !it.nextRun() {
			return it.end()
		}
	}
	return it.end()
}

func (it *iterator) end() chunkenc.ValueType {
	it.run, it.times, it.chunk, it.kind = len(it.series.runs), nil, nil, chunkenc.ValNone
	return chunkenc.ValNone
}

// arrived notes that the sample is read, where that is asked for, and asks now and then whether to go on.
func (it *iterator) arrived() chunkenc.ValueType {
	if it.storage.traced {
		it.series.read.add(it.AtT())
	}
	if it.storage.Interrupt != nil {
		if it.storage.reads++; it.storage.reads%interruptEvery == 0 && it.storage.interrupted() {
			it.err = ErrInterrupted
			return it.end()
		}
	}
	return it.kind
}

func (s *Storage) interrupted() bool { return s.Interrupt != nil && !s.Interrupt() }

func (it *iterator) Seek(t int64) chunkenc.ValueType {
	if it.kind != chunkenc.ValNone && it.AtT() >= t {
		return it.kind
	}
	for it.run < len(it.series.runs) {
		if it.times != nil {
			from := max(it.index, 0)
			it.index = from + sort.Search(len(it.times)-from, func(i int) bool { return it.times[from+i] >= t })
			if it.index < len(it.times) {
				it.kind = chunkenc.ValFloat
				return it.arrived()
			}
			if !it.nextRun() {
				break
			}
			continue
		}
		for it.nextElsewhere() != chunkenc.ValNone {
			if it.AtT() >= t {
				return it.kind
			}
			if it.times != nil {
				break
			}
		}
	}
	return it.end()
}

func (it *iterator) At() (int64, float64) { return it.times[it.index], it.values[it.index] }

func (it *iterator) AtHistogram(reuse *histogram.Histogram) (int64, *histogram.Histogram) {
	if it.chunk == nil {
		return math.MinInt64, nil
	}
	return it.chunk.AtHistogram(reuse)
}

func (it *iterator) AtFloatHistogram(reuse *histogram.FloatHistogram) (int64, *histogram.FloatHistogram) {
	if it.chunk == nil {
		return math.MinInt64, nil
	}
	return it.chunk.AtFloatHistogram(reuse)
}

func (it *iterator) AtT() int64 {
	if it.times != nil {
		return it.times[it.index]
	}
	if it.chunk != nil {
		return it.chunk.AtT()
	}
	return math.MinInt64
}

func (it *iterator) AtST() int64 {
	if it.startTimes == nil || it.index < 0 || it.index >= len(it.startTimes) {
		return 0
	}
	return it.startTimes[it.index]
}

func (it *iterator) Err() error { return it.err }
