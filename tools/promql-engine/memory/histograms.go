package memory

import (
	"github.com/prometheus/prometheus/tsdb/chunkenc"
)

// chunkRange is the length of a block of Prometheus' database for tests, 24 hours in milliseconds: no chunk reaches across its bounds.
const chunkRange = 24 * 60 * 60 * 1000

// appendHistogram appends through the appender of Prometheus' chunks, and cuts chunks where its database would.
func (s *series) appendHistogram(next sample) {
	kind := chunkenc.ValHistogram
	if next.float != nil {
		kind = chunkenc.ValFloatHistogram
	}
	previous := s.last.app
	cut := s.mustCut(next.t, kind.ChunkEncoding(false))
	if cut {
		s.startChunk(next.t, kind)
	} else {
		previous = nil
	}
	s.addToChunk(next, previous)
}

// mustCut tells whether the sample starts a chunk of its own, and foresees the end of a chunk that is a quarter full.
func (s *series) mustCut(t int64, encoding chunkenc.Encoding) bool {
	if len(s.runs) == 0 {
		return true
	}
	current := &s.runs[len(s.runs)-1]
	if current.chunk == nil || current.sealed || current.chunk.Encoding() != encoding {
		return true
	}
	const target = chunkenc.TargetBytesPerHistogramChunk
	size := len(current.chunk.Bytes())
	rangeEnd := rangeEnd(current.minT)
	if !current.foreseen && size >= target/4 {
		current.nextAt = foreseeEnd(current.minT, current.maxT, current.nextAt, float64(target)/float64(size))
		current.foreseen = true
	}
	full := t >= current.nextAt || size >= target*2
	return full && (current.chunk.NumSamples() >= chunkenc.MinSamplesPerHistogramChunk || t >= rangeEnd)
}

func (s *series) startChunk(t int64, kind chunkenc.ValueType) {
	chunk, err := kind.NewChunk(false)
	if err != nil {
		panic(err)
	}
	s.last.app, err = chunk.Appender()
	if err != nil {
		panic(err)
	}
	s.runs = append(s.runs, run{chunk: chunk, minT: t, maxT: t, nextAt: rangeEnd(t)})
}

// addToChunk appends to the last run. The appender may answer with a chunk that takes the place of the last, or that follows it.
func (s *series) addToChunk(next sample, previous chunkenc.Appender) {
	var (
		chunk   chunkenc.Chunk
		recoded bool
		err     error
	)
	if next.integer != nil {
		chunk, recoded, s.last.app, err = s.last.app.AppendHistogram(previous, 0, next.t, next.integer, false)
	} else {
		chunk, recoded, s.last.app, err = s.last.app.AppendFloatHistogram(previous, 0, next.t, next.float, false)
	}
	if err != nil {
		panic(err)
	}
	if chunk != nil && !recoded {
		s.runs = append(s.runs, run{chunk: chunk, minT: next.t, nextAt: rangeEnd(next.t)})
	}
	current := &s.runs[len(s.runs)-1]
	if chunk != nil {
		current.chunk = chunk
	}
	current.maxT = next.t
	current.startTimes = appendStartTime(current.startTimes, current.chunk.NumSamples()-1, next.st)
}

func rangeEnd(t int64) int64 { return (t/chunkRange)*chunkRange + chunkRange }

// foreseeEnd spreads the samples evenly over the chunks that fit before the latest end.
func foreseeEnd(start, now, latest int64, ratioToFull float64) int64 {
	n := float64(latest-start) / (float64(now-start+1) * ratioToFull)
	if n <= 1 {
		return latest
	}
	return int64(float64(start) + float64(latest-start)/float64(int64(n)))
}
