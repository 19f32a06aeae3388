package engine

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/prometheus/common/model"
	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/promql/parser"
)

// startTimes say when the counting of each sample of a series began. They stand in a line of their own before that of the series, as durations from each
// sample: `requests_total@st -1mx4`.
type startTimes struct {
	labels labels.Labels
	// offsets are in milliseconds, one for each value of the series.
	offsets []parser.SequenceValue
	line    int
}

// mostOffsets bounds what a repetition may ask for; no series of a test is that long.
const mostOffsets = 10_000_000

// cutStartTimes splits a line with start times into series and offsets, and tells whether it is one.
func cutStartTimes(line string) (series, offsets string, is bool) {
	space := strings.IndexAny(line, " \t")
	if space < 0 {
		return "", "", false
	}
	series, is = strings.CutSuffix(line[:space], "@st")
	return series, strings.TrimSpace(line[space:]), is
}

func parseStartTimes(p parser.Parser, series, offsets string, line int) (*startTimes, error) {
	lset, _, err := p.ParseSeriesDesc(series + " _")
	if err != nil {
		parser.EnrichParseError(err, func(at *parser.ParseErr) { at.LineOffset = line })
		return nil, atLine(line, "invalid @st line metric %q: %w", series, err)
	}
	times := &startTimes{labels: lset, line: line}
	for item := range strings.FieldsSeq(offsets) {
		more, err := offsetsOf(item)
		if err != nil {
			return nil, atLine(line, "invalid @st sequence: invalid ST item %q: %w", item, err)
		}
		if times.offsets = append(times.offsets, more...); len(times.offsets) > mostOffsets {
			return nil, atLine(line, "invalid @st sequence: more than %d start times", mostOffsets)
		}
	}
	return times, nil
}

// fit tells what is wrong with the start times of these samples.
func (s *startTimes) fit(lset labels.Labels, values []parser.SequenceValue) error {
	if !labels.Equal(lset, s.labels) {
		return atLine(s.line, "@st metric does not match the following sample line metric")
	}
	if len(s.offsets) != len(values) {
		return atLine(s.line, "@st line has %d values but sample line has %d", len(s.offsets), len(values))
	}
	return nil
}

func (s *startTimes) orphaned() error { return atLine(s.line, "@st line has no following sample line") }

// of is the start time of a sample, or 0 where it has none.
func (s *startTimes) of(i int, t int64) int64 {
	if s == nil || s.offsets[i].Omitted {
		return 0
	}
	return t + int64(s.offsets[i].Value)
}

var (
	omission = regexp.MustCompile(`^_(?:x(\d+))?$`)
	offset   = regexp.MustCompile(`^([-+]?\d+[a-wyzA-Z]*)(?:([-+])([-+]?\d+[a-wyzA-Z]*))?(?:x(\d+))?$`)
)

func offsetsOf(item string) ([]parser.SequenceValue, error) {
	if parts := omission.FindStringSubmatch(item); parts != nil {
		times, err := timesOf(parts[1], 1)
		if err != nil || times == 0 {
			return nil, errors.New("invalid repeat count")
		}
		return sequence(times, func(int64) parser.SequenceValue { return parser.SequenceValue{Omitted: true} }), nil
	}
	parts := offset.FindStringSubmatch(item)
	if parts == nil {
		if digits := strings.TrimLeft(item, "-+"); digits == "" || digits[0] < '0' || digits[0] > '9' {
			return nil, fmt.Errorf("expected digits in duration %q", item)
		}
		return nil, errors.New("expected a duration, with a step and a number of repetitions or without")
	}
	base, err := millisecondsOf(parts[1])
	if err != nil {
		return nil, err
	}
	var step int64
	if parts[3] != "" {
		if parts[4] == "" {
			return nil, errors.New("expected 'x<count>' after step duration")
		}
		if step, err = millisecondsOf(parts[3]); err != nil {
			return nil, fmt.Errorf("invalid step duration: %w", err)
		}
		if parts[2] == "-" {
			step = -step
		}
	}
	further, err := timesOf(parts[4], 0)
	if err != nil {
		return nil, errors.New("invalid repeat count")
	}
	return sequence(further+1, func(i int64) parser.SequenceValue { return parser.SequenceValue{Value: float64(base + i*step)} }), nil
}

func timesOf(text string, without int64) (int64, error) {
	if text == "" {
		return without, nil
	}
	times, err := strconv.ParseInt(text, 10, 64)
	if err == nil && times > mostOffsets {
		err = errors.New("too many")
	}
	return times, err
}

func sequence(length int64, value func(i int64) parser.SequenceValue) []parser.SequenceValue {
	values := make([]parser.SequenceValue, length)
	for i := range values {
		values[i] = value(int64(i))
	}
	return values
}

// millisecondsOf reads a duration of one unit, with a sign or without.
func millisecondsOf(text string) (int64, error) {
	unsigned := strings.TrimLeft(text, "-+")
	parsed, err := model.ParseDuration(unsigned)
	if err != nil {
		return 0, fmt.Errorf("invalid duration %q: %w", unsigned, err)
	}
	milliseconds := time.Duration(parsed).Milliseconds()
	if strings.HasPrefix(text, "-") {
		milliseconds = -milliseconds
	}
	return milliseconds, nil
}

func atLine(line int, format string, values ...any) error {
	return &parser.ParseErr{LineOffset: line, Err: fmt.Errorf(format, values...)}
}
