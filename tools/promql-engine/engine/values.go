package engine

import (
	"encoding/json"
	"fmt"
	"math"
	"strconv"

	"github.com/prometheus/prometheus/model/histogram"
	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/model/value"
	"github.com/prometheus/prometheus/promql"

	"cdktf-observability/tools/promql-engine/memory"
)

// number is a float that keeps what JSON has no numeral for: "NaN", "+Inf", "-Inf", and "stale" for the mark of staleness.
type number float64

func (n number) MarshalJSON() ([]byte, error) {
	f := float64(n)
	switch {
	case value.IsStaleNaN(f):
		return []byte(`"stale"`), nil
	case math.IsNaN(f):
		return []byte(`"NaN"`), nil
	case math.IsInf(f, 1):
		return []byte(`"+Inf"`), nil
	case math.IsInf(f, -1):
		return []byte(`"-Inf"`), nil
	}
	return strconv.AppendFloat(nil, f, 'g', -1, 64), nil
}

func (n *number) UnmarshalJSON(text []byte) error {
	if len(text) > 0 && text[0] != '"' {
		f, err := strconv.ParseFloat(string(text), 64)
		*n = number(f)
		return err
	}
	var word string
	if err := json.Unmarshal(text, &word); err != nil {
		return err
	}
	if word == "stale" {
		*n = number(math.Float64frombits(value.StaleNaN))
		return nil
	}
	f, err := strconv.ParseFloat(word, 64)
	if err != nil {
		return fmt.Errorf("%q is no number: a numeral, \"NaN\", \"+Inf\", \"-Inf\" and \"stale\" are", word)
	}
	*n = number(f)
	return nil
}

// nativeHistogram carries every field of a histogram with floating-point counts, so that it comes back as it went.
type nativeHistogram struct {
	Schema           int32             `json:"schema"`
	Count            number            `json:"count"`
	Sum              number            `json:"sum"`
	ZeroThreshold    number            `json:"zeroThreshold"`
	ZeroCount        number            `json:"zeroCount"`
	PositiveSpans    [][2]int64        `json:"positiveSpans"`
	PositiveBuckets  []number          `json:"positiveBuckets"`
	NegativeSpans    [][2]int64        `json:"negativeSpans"`
	NegativeBuckets  []number          `json:"negativeBuckets"`
	CustomValues     []number          `json:"customValues"`
	CounterResetHint byte              `json:"counterResetHint"`
	Text             string            `json:"text"`
	Buckets          []histogramBucket `json:"buckets"`
}

// histogramBucket is a bucket as a reader thinks of it: its bounds, whether they are within, and its count.
type histogramBucket struct {
	Lower          number `json:"lower"`
	Upper          number `json:"upper"`
	LowerInclusive bool   `json:"lowerInclusive"`
	UpperInclusive bool   `json:"upperInclusive"`
	Count          number `json:"count"`
}

func fromHistogram(h *histogram.FloatHistogram) *nativeHistogram {
	if h == nil {
		return nil
	}
	out := &nativeHistogram{
		Schema: h.Schema, Count: number(h.Count), Sum: number(h.Sum), ZeroThreshold: number(h.ZeroThreshold), ZeroCount: number(h.ZeroCount),
		PositiveSpans: fromSpans(h.PositiveSpans), PositiveBuckets: numbers(h.PositiveBuckets),
		NegativeSpans: fromSpans(h.NegativeSpans), NegativeBuckets: numbers(h.NegativeBuckets),
		CustomValues: numbers(h.CustomValues), CounterResetHint: byte(h.CounterResetHint), Text: h.TestExpression(), Buckets: []histogramBucket{},
	}
	for it := h.AllBucketIterator(); it.Next(); {
		if b := it.At(); b.Count != 0 {
			out.Buckets = append(out.Buckets, histogramBucket{
				number(b.Lower), number(b.Upper), b.LowerInclusive, b.UpperInclusive, number(b.Count),
			})
		}
	}
	return out
}

func (h *nativeHistogram) toHistogram() *histogram.FloatHistogram {
	if h == nil {
		return nil
	}
	return &histogram.FloatHistogram{
		Schema: h.Schema, Count: float64(h.Count), Sum: float64(h.Sum), ZeroThreshold: float64(h.ZeroThreshold), ZeroCount: float64(h.ZeroCount),
		PositiveSpans: toSpans(h.PositiveSpans), PositiveBuckets: floats(h.PositiveBuckets),
		NegativeSpans: toSpans(h.NegativeSpans), NegativeBuckets: floats(h.NegativeBuckets),
		CustomValues: floats(h.CustomValues), CounterResetHint: histogram.CounterResetHint(h.CounterResetHint),
	}
}

func fromSpans(spans []histogram.Span) [][2]int64 {
	out := make([][2]int64, 0, len(spans))
	for _, span := range spans {
		out = append(out, [2]int64{int64(span.Offset), int64(span.Length)})
	}
	return out
}

func toSpans(spans [][2]int64) []histogram.Span {
	var out []histogram.Span
	for _, span := range spans {
		out = append(out, histogram.Span{Offset: int32(span[0]), Length: uint32(span[1])})
	}
	return out
}

func numbers(from []float64) []number {
	out := make([]number, 0, len(from))
	for _, f := range from {
		out = append(out, number(f))
	}
	return out
}

func floats(from []number) []float64 {
	var out []float64
	for _, n := range from {
		out = append(out, float64(n))
	}
	return out
}

// samplesOfSeries is one series in an answer: floats as pairs of time in milliseconds and value, histograms likewise.
type samplesOfSeries struct {
	labels     labels.Labels
	floats     []promql.FPoint
	histograms []promql.HPoint
}

// MarshalJSON writes the points one by one: there may be a great many of them.
func (s samplesOfSeries) MarshalJSON() ([]byte, error) {
	names, err := json.Marshal(s.labels)
	if err != nil {
		return nil, err
	}
	out := append(append(make([]byte, 0, len(names)+24*len(s.floats)+64), `{"labels":`...), names...)
	out = append(out, `,"floats":[`...)
	for i, point := range s.floats {
		if i > 0 {
			out = append(out, ',')
		}
		text, _ := number(point.F).MarshalJSON()
		out = append(strconv.AppendInt(append(out, '['), point.T, 10), ',')
		out = append(append(out, text...), ']')
	}
	out = append(out, `],"histograms":[`...)
	for i, point := range s.histograms {
		if i > 0 {
			out = append(out, ',')
		}
		text, err := json.Marshal(fromHistogram(point.H))
		if err != nil {
			return nil, err
		}
		out = append(strconv.AppendInt(append(out, '['), point.T, 10), ',')
		out = append(append(out, text...), ']')
	}
	return append(out, `]}`...), nil
}

func fromStored(lset labels.Labels, samples []memory.Sample) samplesOfSeries {
	out := samplesOfSeries{labels: lset}
	for _, s := range samples {
		if s.Histogram != nil {
			out.histograms = append(out.histograms, promql.HPoint{T: s.Time, H: s.Histogram})
		} else {
			out.floats = append(out.floats, promql.FPoint{T: s.Time, F: s.Float})
		}
	}
	return out
}
