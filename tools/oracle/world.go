package main

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"sort"
	"strconv"
	"time"

	"github.com/prometheus/prometheus/model/histogram"
	"github.com/prometheus/prometheus/model/timestamp"
	"github.com/prometheus/prometheus/promql"
	"github.com/prometheus/prometheus/promql/parser"
	"github.com/prometheus/prometheus/storage"
	"github.com/prometheus/prometheus/util/teststorage"
)

// request brings series in promtool's notation, which take the place of those before, or asks for an expression.
type request struct {
	Interval int64 `json:"interval"`
	Series   [][2]string
	Expr     string `json:"expr"`
	Start    int64  `json:"start"`
	End      int64  `json:"end"`
	Step     int64  `json:"step"`
	// Repeat evaluates that often and tells how long all of it took.
	Repeat int `json:"repeat"`
}

// reply is a value as text, one line a point, sorted; or an error.
type reply struct {
	Lines   []string `json:"lines"`
	Error   string   `json:"error"`
	Seconds float64  `json:"seconds"`
}

var everything = parser.Options{
	EnableExperimentalFunctions: true, ExperimentalDurationExpr: true, EnableExtendedRangeSelectors: true, EnableBinopFillModifiers: true,
}

// world is a database with an engine.
type world struct {
	storage storage.Storage
	engine  *promql.Engine
	parser  parser.Parser
}

func newWorld() *world {
	p := parser.NewParser(everything)
	return &world{parser: p, engine: promql.NewEngine(promql.EngineOpts{
		MaxSamples:               50_000_000,
		Timeout:                  2 * time.Minute,
		NoStepSubqueryIntervalFn: func(int64) int64 { return time.Minute.Milliseconds() },
		EnableAtModifier:         true,
		EnableNegativeOffset:     true,
		Parser:                   p,
	})}
}

func (w *world) answer(line []byte) reply {
	var asked request
	if err := json.Unmarshal(line, &asked); err != nil {
		return reply{Error: err.Error()}
	}
	if asked.Series != nil {
		if err := w.load(asked); err != nil {
			return reply{Error: err.Error()}
		}
		return reply{}
	}
	began := time.Now()
	lines, err := w.evaluate(asked)
	for i := 1; i < asked.Repeat && err == nil; i++ {
		lines, err = w.evaluate(asked)
	}
	if err != nil {
		return reply{Error: err.Error()}
	}
	return reply{Lines: lines, Seconds: time.Since(began).Seconds()}
}

func (w *world) load(asked request) error {
	if w.storage != nil {
		if err := w.storage.Close(); err != nil {
			return err
		}
	}
	var err error
	if w.storage, err = teststorage.NewWithError(); err != nil {
		return err
	}
	app := w.storage.AppenderV2(context.Background())
	for _, one := range asked.Series {
		lset, values, err := w.parser.ParseSeriesDesc(one[0] + " " + one[1])
		if err != nil {
			return err
		}
		for i, value := range values {
			if value.Omitted {
				continue
			}
			if _, err := app.Append(0, lset, 0, int64(i)*asked.Interval, value.Value, nil, value.Histogram, storage.AppendV2Options{}); err != nil {
				return fmt.Errorf("%s: %w", one[0], err)
			}
		}
	}
	return app.Commit()
}

func (w *world) evaluate(asked request) ([]string, error) {
	start, end := timestamp.Time(asked.Start), timestamp.Time(asked.End)
	var (
		query promql.Query
		err   error
	)
	if asked.Step > 0 {
		step := time.Duration(asked.Step) * time.Millisecond
		query, err = w.engine.NewRangeQuery(context.Background(), w.storage, nil, asked.Expr, start, end, step)
	} else {
		query, err = w.engine.NewInstantQuery(context.Background(), w.storage, nil, asked.Expr, start)
	}
	if err != nil {
		return nil, err
	}
	defer query.Close()
	result := query.Exec(context.Background())
	if result.Err != nil {
		return nil, result.Err
	}
	lines := linesOf(result.Value)
	sort.Strings(lines)
	warnings, infos := result.Warnings.AsStrings(asked.Expr, 0, 0)
	notes := append(warnings, infos...)
	sort.Strings(notes)
	return append(lines, notes...), nil
}

func linesOf(value parser.Value) []string {
	var lines []string
	point := func(labels fmt.Stringer, t int64, f float64, h *histogram.FloatHistogram) {
		text := number(f)
		if h != nil {
			text = h.TestExpression()
		}
		lines = append(lines, fmt.Sprintf("%s %d %s", labels, t, text))
	}
	switch v := value.(type) {
	case promql.Vector:
		for _, s := range v {
			point(s.Metric, s.T, s.F, s.H)
		}
	case promql.Matrix:
		for _, s := range v {
			for _, p := range s.Floats {
				point(s.Metric, p.T, p.F, nil)
			}
			for _, p := range s.Histograms {
				point(s.Metric, p.T, 0, p.H)
			}
		}
	case promql.Scalar:
		lines = append(lines, fmt.Sprintf("{} %d %s", v.T, number(v.V)))
	case promql.String:
		lines = append(lines, strconv.Quote(v.V))
	}
	return lines
}

func number(f float64) string {
	if math.IsNaN(f) {
		return "NaN"
	}
	return strconv.FormatFloat(f, 'g', -1, 64)
}
