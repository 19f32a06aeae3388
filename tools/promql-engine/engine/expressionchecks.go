package engine

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/prometheus/prometheus/model/histogram"
	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/promql"
)

// checkExpressions evaluates the expressions of the group after everything has happened.
func (t *ruleTest) checkExpressions() (errs []error) {
	for _, one := range t.group.PromqlExprTests {
		if err := t.checkExpression(one); err != nil {
			errs = append(errs, err)
		}
	}
	return errs
}

func (t *ruleTest) checkExpression(one promqlTestCase) error {
	at := t.group.StartTimestamp.first().Add(time.Duration(one.EvalTime))
	result, err := instant(t.engine, t.world.storage, one.Expr, at)
	if err != nil {
		return fmt.Errorf("    expr: %q, time: %s, err: %s", one.Expr, one.EvalTime.String(), err.Error())
	}
	expected, err := t.expectedSamples(one)
	if err != nil {
		return fmt.Errorf("    expr: %q, time: %s, err: %w", one.Expr, one.EvalTime.String(), err)
	}
	got := gotSamples(result)
	expected.sort()
	got.sort()
	if slices.EqualFunc(expected, got, t.equalSamples) {
		return nil
	}
	return fmt.Errorf("    expr: %q, time: %s,\n        exp: %v\n        got: %v", one.Expr, one.EvalTime.String(), expected, got)
}

func (t *ruleTest) expectedSamples(one promqlTestCase) (sampleViews, error) {
	var out sampleViews
	for _, sample := range one.ExpSamples {
		lset, err := t.parser.ParseMetric(sample.Labels)
		var native *histogram.FloatHistogram
		if err == nil && sample.Histogram != "" {
			native, err = t.oneHistogram(sample.Histogram)
		}
		if err != nil {
			return nil, fmt.Errorf("labels %q: %w", sample.Labels, err)
		}
		out = append(out, sampleView{lset, sample.Value, histogramText(native)})
	}
	return out, nil
}

func (t *ruleTest) oneHistogram(text string) (*histogram.FloatHistogram, error) {
	_, values, err := t.parser.ParseSeriesDesc("{} " + text)
	switch {
	case err != nil:
		return nil, err
	case len(values) != 1:
		return nil, fmt.Errorf("expected 1 value, got %d", len(values))
	case values[0].Histogram == nil:
		return nil, errors.New("expected histogram, got a number")
	}
	return values[0].Histogram, nil
}

func gotSamples(result promql.Vector) sampleViews {
	var out sampleViews
	for _, sample := range result {
		out = append(out, sampleView{sample.Metric.Copy(), sample.F, histogramText(sample.H)})
	}
	return out
}

func histogramText(h *histogram.FloatHistogram) string {
	if h == nil {
		return ""
	}
	return h.TestExpression()
}

// sampleView is a sample as it is compared: with the histogram as text.
type sampleView struct {
	labels    labels.Labels
	value     float64
	histogram string
}

// equalSamples compares exactly, or up to the next float where the file says so. NaN is never what is expected.
func (t *ruleTest) equalSamples(a, b sampleView) bool {
	same := a.value == b.value
	if t.fuzzy && !same {
		same = math.Nextafter(a.value, math.Inf(-1)) == b.value || math.Nextafter(a.value, math.Inf(1)) == b.value
	}
	return same && a.histogram == b.histogram && labels.Equal(a.labels, b.labels)
}

func (s sampleView) String() string {
	if s.histogram != "" {
		return s.labels.String() + " " + s.histogram
	}
	return s.labels.String() + " " + strconv.FormatFloat(s.value, 'E', -1, 64)
}

type sampleViews []sampleView

func (all sampleViews) sort() {
	slices.SortStableFunc(all, func(a, b sampleView) int { return labels.Compare(a.labels, b.labels) })
}

func (all sampleViews) String() string {
	if len(all) == 0 {
		return "nil"
	}
	parts := make([]string, 0, len(all))
	for _, one := range all {
		parts = append(parts, one.String())
	}
	return strings.Join(parts, ", ")
}
