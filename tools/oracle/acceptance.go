package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"os/exec"
	"regexp"
	"testing"
	"time"

	"github.com/prometheus/prometheus/model/histogram"
	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/model/timestamp"
	"github.com/prometheus/prometheus/model/value"
	"github.com/prometheus/prometheus/promql"
	"github.com/prometheus/prometheus/promql/parser"
	"github.com/prometheus/prometheus/promql/promqltest"
	"github.com/prometheus/prometheus/storage"
	"github.com/prometheus/prometheus/tsdb/chunkenc"
	"github.com/prometheus/prometheus/util/annotations"
	"github.com/prometheus/prometheus/util/stats"
)

// acceptanceTests runs every script of promql/promqltest/testdata. The scripts are read, and the results judged, by Prometheus' own code; only the values
// come from the other engine, which is given all samples of the script's database with each question. It ends the process, with 1 where a script failed.
func acceptanceTests(command []string) int {
	engine, err := startEngine(command)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	os.Args = []string{"promqltest", "-test.v"}
	testing.Main(func(string, string) (bool, error) { return true, nil }, []testing.InternalTest{{Name: "promqltest", F: func(t *testing.T) {
		promqltest.RunBuiltinTests(t, engine)
		fmt.Printf("%d queries answered\n", engine.queries)
	}}}, nil, nil)
	return 0
}

// remote is an engine behind a pipe: a line of JSON for each question and each answer.
type remote struct {
	in      io.Writer
	out     *bufio.Reader
	parser  parser.Parser
	last    []byte
	queries int
}

func startEngine(command []string) (*remote, error) {
	process := exec.Command(command[0], command[1:]...)
	process.Stderr = os.Stderr
	in, err := process.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := process.StdoutPipe()
	if err != nil {
		return nil, err
	}
	return &remote{in: in, out: bufio.NewReader(out), parser: parser.NewParser(everything)}, process.Start()
}

func (r *remote) NewInstantQuery(_ context.Context, q storage.Queryable, _ promql.QueryOpts, qs string, ts time.Time) (promql.Query, error) {
	return r.newQuery(q, question{Expr: qs, Start: timestamp.FromTime(ts), End: timestamp.FromTime(ts)})
}

func (r *remote) NewRangeQuery(
	_ context.Context, q storage.Queryable, _ promql.QueryOpts, qs string, start, end time.Time, interval time.Duration,
) (promql.Query, error) {
	return r.newQuery(q, question{Expr: qs, Start: timestamp.FromTime(start), End: timestamp.FromTime(end), Step: interval.Milliseconds()})
}

// newQuery refuses what does not parse, as an engine does before it is asked to run anything.
func (r *remote) newQuery(q storage.Queryable, asked question) (promql.Query, error) {
	expr, err := r.parser.ParseExpr(asked.Expr)
	if err != nil {
		return nil, err
	}
	statement := &parser.EvalStmt{
		Expr: expr, Start: timestamp.Time(asked.Start), End: timestamp.Time(asked.End), Interval: time.Duration(asked.Step) * time.Millisecond,
	}
	return &remoteQuery{engine: r, data: q, asked: asked, statement: statement}, nil
}

// question carries the samples where they are others than those of the question before.
type question struct {
	Arrays *[]array `json:"arrays,omitempty"`
	Expr   string   `json:"expr"`
	Start  int64    `json:"start"`
	End    int64    `json:"end"`
	Step   int64    `json:"step"`
}

type array struct {
	Labels     labels.Labels `json:"labels"`
	Floats     [][2]any      `json:"floats"`
	Histograms [][2]any      `json:"histograms"`
	StartTimes []int64       `json:"startTimes"`
}

type remoteQuery struct {
	engine    *remote
	data      storage.Queryable
	asked     question
	statement parser.Statement
}

func (q *remoteQuery) Exec(context.Context) *promql.Result {
	q.engine.queries++
	result, err := q.engine.ask(q.data, q.asked)
	if err != nil {
		return &promql.Result{Err: err}
	}
	return result
}

func (*remoteQuery) Close()                        {}
func (*remoteQuery) Cancel()                       {}
func (q *remoteQuery) Statement() parser.Statement { return q.statement }
func (q *remoteQuery) String() string              { return q.asked.Expr }
func (*remoteQuery) Stats() *stats.Statistics {
	return &stats.Statistics{Timers: stats.NewQueryTimers(), Samples: stats.NewQuerySamples(false)}
}

func (r *remote) ask(data storage.Queryable, asked question) (*promql.Result, error) {
	arrays, err := everySample(data)
	if err != nil {
		return nil, err
	}
	text, err := json.Marshal(arrays)
	if err != nil {
		return nil, err
	}
	if r.last == nil || !bytes.Equal(text, r.last) {
		asked.Arrays, r.last = &arrays, text
	}
	line, err := json.Marshal(asked)
	if err != nil {
		return nil, err
	}
	if _, err := r.in.Write(append(line, '\n')); err != nil {
		return nil, err
	}
	answered, err := r.out.ReadBytes('\n')
	if err != nil {
		return nil, err
	}
	var response response
	if err := json.Unmarshal(answered, &response); err != nil {
		return nil, fmt.Errorf("%w: %.200s", err, answered)
	}
	return response.result()
}

// everySample is the whole content of a database.
func everySample(data storage.Queryable) ([]array, error) {
	querier, err := data.Querier(math.MinInt64, math.MaxInt64)
	if err != nil {
		return nil, err
	}
	defer querier.Close()
	out := []array{}
	set := querier.Select(context.Background(), true, nil, labels.MustNewMatcher(labels.MatchRegexp, "__name__", ".*"))
	for set.Next() {
		series := set.At()
		one := array{Labels: series.Labels(), Floats: [][2]any{}, Histograms: [][2]any{}}
		it := series.Iterator(nil)
		for kind := it.Next(); kind != chunkenc.ValNone; kind = it.Next() {
			if kind == chunkenc.ValFloat {
				t, v := it.At()
				one.Floats = append(one.Floats, [2]any{t, plain(v)})
			} else {
				t, h := it.AtFloatHistogram(nil)
				one.Histograms = append(one.Histograms, [2]any{t, fieldsOf(h)})
			}
			one.StartTimes = append(one.StartTimes, it.AtST())
		}
		out = append(out, one)
	}
	return out, set.Err()
}

// plain is what JSON can say of a float.
func plain(f float64) any {
	switch {
	case value.IsStaleNaN(f):
		return "stale"
	case math.IsNaN(f):
		return "NaN"
	case math.IsInf(f, 1):
		return "+Inf"
	case math.IsInf(f, -1):
		return "-Inf"
	}
	return f
}

func fieldsOf(h *histogram.FloatHistogram) map[string]any {
	return map[string]any{
		"schema": h.Schema, "count": plain(h.Count), "sum": plain(h.Sum), "zeroThreshold": plain(h.ZeroThreshold), "zeroCount": plain(h.ZeroCount),
		"positiveSpans": spans(h.PositiveSpans), "positiveBuckets": plains(h.PositiveBuckets),
		"negativeSpans": spans(h.NegativeSpans), "negativeBuckets": plains(h.NegativeBuckets),
		"customValues": plains(h.CustomValues), "counterResetHint": h.CounterResetHint,
	}
}

func spans(from []histogram.Span) [][2]int64 {
	out := [][2]int64{}
	for _, span := range from {
		out = append(out, [2]int64{int64(span.Offset), int64(span.Length)})
	}
	return out
}

func plains(from []float64) []any {
	out := []any{}
	for _, f := range from {
		out = append(out, plain(f))
	}
	return out
}

// response is what the engine's API answers.
type response struct {
	Error string `json:"error"`
	Value struct {
		Type     string         `json:"type"`
		Series   []answerSeries `json:"series"`
		Text     string         `json:"text"`
		Warnings []string       `json:"warnings"`
		Infos    []string       `json:"infos"`
	} `json:"value"`
}

type answerSeries struct {
	Labels     map[string]string    `json:"labels"`
	Floats     [][2]json.RawMessage `json:"floats"`
	Histograms [][2]json.RawMessage `json:"histograms"`
}

func (r response) result() (*promql.Result, error) {
	if r.Error != "" {
		return nil, errors.New(r.Error)
	}
	var notes annotations.Annotations
	for _, text := range r.Value.Warnings {
		notes.Add(note{place.ReplaceAllString(text, ""), annotations.PromQLWarning})
	}
	for _, text := range r.Value.Infos {
		notes.Add(note{place.ReplaceAllString(text, ""), annotations.PromQLInfo})
	}
	value, err := r.value()
	return &promql.Result{Value: value, Warnings: notes}, err
}

// place is where in the query something is, and in which buckets: added for readers, and not expected by the scripts.
var place = regexp.MustCompile(`(, from buckets .*)? \(\d+:\d+\)$`)

// note is an annotation of which the whole text is known.
type note struct {
	text string
	kind error
}

func (n note) Error() string        { return n.text }
func (n note) Is(target error) bool { return target == n.kind }

func (r response) value() (parser.Value, error) {
	matrix := promql.Matrix{}
	for _, one := range r.Value.Series {
		series, err := one.series()
		if err != nil {
			return nil, err
		}
		matrix = append(matrix, series)
	}
	switch r.Value.Type {
	case "matrix":
		return matrix, nil
	case "scalar":
		return promql.Scalar{T: matrix[0].Floats[0].T, V: matrix[0].Floats[0].F}, nil
	case "string":
		return promql.String{V: r.Value.Text}, nil
	}
	vector := promql.Vector{}
	for _, series := range matrix {
		if len(series.Floats) > 0 {
			vector = append(vector, promql.Sample{Metric: series.Metric, T: series.Floats[0].T, F: series.Floats[0].F})
			continue
		}
		vector = append(vector, promql.Sample{Metric: series.Metric, T: series.Histograms[0].T, H: series.Histograms[0].H})
	}
	return vector, nil
}

func (s answerSeries) series() (promql.Series, error) {
	out := promql.Series{Metric: labels.FromMap(s.Labels)}
	for _, pair := range s.Floats {
		var t int64
		if err := json.Unmarshal(pair[0], &t); err != nil {
			return out, err
		}
		f, err := parsed(pair[1])
		if err != nil {
			return out, err
		}
		out.Floats = append(out.Floats, promql.FPoint{T: t, F: f})
	}
	for _, pair := range s.Histograms {
		var t int64
		if err := json.Unmarshal(pair[0], &t); err != nil {
			return out, err
		}
		var h answerHistogram
		if err := json.Unmarshal(pair[1], &h); err != nil {
			return out, err
		}
		out.Histograms = append(out.Histograms, promql.HPoint{T: t, H: h.histogram()})
	}
	return out, nil
}

func parsed(text json.RawMessage) (float64, error) {
	var f float
	err := json.Unmarshal(text, &f)
	return float64(f), err
}

// float is a float that may be written as text.
type float float64

func (f *float) UnmarshalJSON(text []byte) error {
	var v any
	if err := json.Unmarshal(text, &v); err != nil {
		return err
	}
	switch v {
	case "NaN", nil:
		*f = float(math.NaN())
	case "+Inf":
		*f = float(math.Inf(1))
	case "-Inf":
		*f = float(math.Inf(-1))
	case "stale":
		*f = float(math.Float64frombits(value.StaleNaN))
	default:
		number, ok := v.(float64)
		if !ok {
			return fmt.Errorf("%s is no number", text)
		}
		*f = float(number)
	}
	return nil
}

type answerHistogram struct {
	Schema           int32      `json:"schema"`
	Count            float      `json:"count"`
	Sum              float      `json:"sum"`
	ZeroThreshold    float      `json:"zeroThreshold"`
	ZeroCount        float      `json:"zeroCount"`
	PositiveSpans    [][2]int64 `json:"positiveSpans"`
	PositiveBuckets  []float    `json:"positiveBuckets"`
	NegativeSpans    [][2]int64 `json:"negativeSpans"`
	NegativeBuckets  []float    `json:"negativeBuckets"`
	CustomValues     []float    `json:"customValues"`
	CounterResetHint byte       `json:"counterResetHint"`
}

func (h answerHistogram) histogram() *histogram.FloatHistogram {
	return &histogram.FloatHistogram{
		Schema: h.Schema, Count: float64(h.Count), Sum: float64(h.Sum), ZeroThreshold: float64(h.ZeroThreshold), ZeroCount: float64(h.ZeroCount),
		PositiveSpans: spansOf(h.PositiveSpans), PositiveBuckets: floatsOf(h.PositiveBuckets),
		NegativeSpans: spansOf(h.NegativeSpans), NegativeBuckets: floatsOf(h.NegativeBuckets),
		CustomValues: floatsOf(h.CustomValues), CounterResetHint: histogram.CounterResetHint(h.CounterResetHint),
	}
}

func spansOf(from [][2]int64) []histogram.Span {
	var out []histogram.Span
	for _, span := range from {
		out = append(out, histogram.Span{Offset: int32(span[0]), Length: uint32(span[1])})
	}
	return out
}

func floatsOf(from []float) []float64 {
	var out []float64
	for _, f := range from {
		out = append(out, float64(f))
	}
	return out
}
