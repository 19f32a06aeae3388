package engine

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/prometheus/prometheus/model/histogram"
	"github.com/prometheus/prometheus/promql/parser"
)

// floatSample is read from a pair: `[time in milliseconds, value]`.
type floatSample struct {
	time  int64
	value number
}

func (s *floatSample) UnmarshalJSON(text []byte) error { return readPair(text, &s.time, &s.value) }

// histogramSample is read from a pair of a time and a histogram, either field by field or in the notation of unit tests: `{{schema:0 count:1 sum:2}}`.
type histogramSample struct {
	time  int64
	value *histogram.FloatHistogram
}

func (s *histogramSample) UnmarshalJSON(text []byte) error {
	var value json.RawMessage
	if err := readPair(text, &s.time, &value); err != nil {
		return err
	}
	if !bytes.HasPrefix(value, []byte(`"`)) {
		var fields *nativeHistogram
		if err := json.Unmarshal(value, &fields); err != nil {
			return err
		}
		s.value = fields.toHistogram()
		if s.value == nil {
			return errors.New("a histogram is missing")
		}
		return nil
	}
	var written string
	if err := json.Unmarshal(value, &written); err != nil {
		return err
	}
	_, values, err := parser.NewParser(parser.Options{}).ParseSeriesDesc("{} " + written)
	switch {
	case err != nil:
		return err
	case len(values) != 1 || values[0].Histogram == nil:
		return fmt.Errorf("%q is not one histogram", written)
	}
	s.value = values[0].Histogram
	return nil
}

func readPair(text []byte, time *int64, value any) error {
	var pair []json.RawMessage
	if err := json.Unmarshal(text, &pair); err != nil {
		return err
	}
	if len(pair) != 2 {
		return fmt.Errorf("a sample is a pair of time and value, and %s is not", text)
	}
	if err := json.Unmarshal(pair[0], time); err != nil {
		return err
	}
	return json.Unmarshal(pair[1], value)
}
