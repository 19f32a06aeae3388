package engine

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/prometheus/prometheus/model/histogram"
	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/model/textparse"
	"github.com/prometheus/prometheus/promql/parser"
	"github.com/prometheus/prometheus/storage"

	"cdktf-observability/tools/promql-engine/memory"
)

// loadRequest brings samples in one of three ways, into data that is there or into new data. Times are in milliseconds.
type loadRequest struct {
	Data       int           `json:"data"`
	Notation   *notation     `json:"notation"`
	Exposition *exposition   `json:"exposition"`
	Arrays     []arraysOfOne `json:"arrays"`
	Options    Options       `json:"options"`
}

// notation is that of promtool's unit tests: `0+10x5 _x3 stale`, one value per interval.
type notation struct {
	Interval duration `json:"interval"`
	Start    int64    `json:"start"`
	Series   []struct {
		Series string `json:"series"`
		Values string `json:"values"`
	} `json:"series"`
}

// exposition is what a target answers to a scrape. Samples without a time of their own are of the given time.
type exposition struct {
	Text        string `json:"text"`
	ContentType string `json:"contentType"`
	Time        int64  `json:"time"`
}

type arraysOfOne struct {
	Labels     map[string]string `json:"labels"`
	Floats     []floatSample     `json:"floats"`
	Histograms []histogramSample `json:"histograms"`
	// StartTimes are those of the floats and histograms together, in the order of time; none where it is empty.
	StartTimes []int64 `json:"startTimes"`
}

type loadResult struct {
	Data   int `json:"data"`
	Series int `json:"series"`
}

func (e *Engine) load(request loadRequest) (any, *Failure) {
	target, problem := e.storageOf(request.Data)
	if problem != nil {
		return nil, problem
	}
	app := target.AppenderV2(context.Background())
	var err error
	switch {
	case request.Notation != nil:
		err = e.loadNotation(app, *request.Notation, request.Options)
	case request.Exposition != nil:
		err = loadExposition(app, *request.Exposition, request.Options)
	default:
		err = loadArrays(app, request.Arrays)
	}
	if err != nil {
		return nil, failure("load", "%v", err)
	}
	if err := app.Commit(); err != nil {
		return nil, failure("load", "%v", err)
	}
	id := request.Data
	if id == 0 {
		e.next++
		id = e.next
		e.data[id] = target
	}
	return loadResult{Data: id, Series: target.Len()}, nil
}

func (e *Engine) loadNotation(app storage.AppenderV2, from notation, options Options) error {
	if from.Interval <= 0 {
		return fmt.Errorf("the interval must be longer than 0, and is %s", time.Duration(from.Interval))
	}
	p := e.configure(options).parser
	for _, one := range from.Series {
		lset, values, err := p.ParseSeriesDesc(one.Series + " " + one.Values)
		if err != nil {
			return fmt.Errorf("%s %s: %w", one.Series, one.Values, err)
		}
		for i, next := range values {
			if next.Omitted {
				continue
			}
			t := from.Start + int64(i)*from.Interval.milliseconds()
			if err := appendValue(app, lset, 0, t, next); err != nil {
				return fmt.Errorf("%s: %w", one.Series, err)
			}
		}
	}
	return nil
}

func appendValue(app storage.AppenderV2, lset labels.Labels, st, t int64, value parser.SequenceValue) error {
	_, err := app.Append(0, lset, st, t, value.Value, nil, value.Histogram, storage.AppendV2Options{})
	return err
}

func loadExposition(app storage.AppenderV2, from exposition, options Options) error {
	p, err := textparse.New([]byte(from.Text), from.ContentType, nil, textparse.ParserOptions{
		EnableTypeAndUnitLabels: options.TypeAndUnitLabels,
		FallbackContentType:     "text/plain",
	})
	if err != nil {
		return err
	}
	var lset labels.Labels
	for {
		entry, err := p.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if entry != textparse.EntrySeries && entry != textparse.EntryHistogram {
			continue
		}
		if err := appendEntry(app, p, entry, &lset, from.Time); err != nil {
			return err
		}
	}
}

func appendEntry(app storage.AppenderV2, p textparse.Parser, entry textparse.Entry, lset *labels.Labels, at int64) error {
	var (
		own     *int64
		value   float64
		integer *histogram.Histogram
		float   *histogram.FloatHistogram
	)
	if entry == textparse.EntryHistogram {
		_, own, integer, float = p.Histogram()
	} else {
		_, own, value = p.Series()
	}
	p.Labels(lset)
	t := at
	if own != nil {
		t = *own
	}
	if _, err := app.Append(0, *lset, p.StartTimestamp(), t, value, integer, float, storage.AppendV2Options{}); err != nil {
		return fmt.Errorf("%s: %w", lset, err)
	}
	return nil
}

func loadArrays(app storage.AppenderV2, all []arraysOfOne) error {
	for _, one := range all {
		lset := labels.FromMap(one.Labels)
		floats, histograms := one.Floats, one.Histograms
		for i := 0; len(floats)+len(histograms) > 0; i++ {
			var next parser.SequenceValue
			var t, st int64
			if len(histograms) == 0 || (len(floats) > 0 && floats[0].time <= histograms[0].time) {
				t, next.Value, floats = floats[0].time, float64(floats[0].value), floats[1:]
			} else {
				t, next.Histogram, histograms = histograms[0].time, histograms[0].value, histograms[1:]
			}
			if i < len(one.StartTimes) {
				st = one.StartTimes[i]
			}
			if err := appendValue(app, lset, st, t, next); err != nil {
				return fmt.Errorf("%s at %s: %w", lset, time.UnixMilli(t).UTC().Format(time.RFC3339Nano), err)
			}
		}
	}
	return nil
}

type dumpRequest struct {
	Data int `json:"data"`
}

// dump gives back everything that was loaded.
func (e *Engine) dump(request dumpRequest) (any, *Failure) {
	data, problem := e.storageOf(request.Data)
	if problem != nil {
		return nil, problem
	}
	all := []samplesOfSeries{}
	data.All(func(lset labels.Labels, samples []memory.Sample) { all = append(all, fromStored(lset, samples)) })
	return all, nil
}
