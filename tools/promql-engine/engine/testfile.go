package engine

import (
	"fmt"
	"math"
	"path"
	"strconv"
	"strings"
	"time"

	"github.com/prometheus/common/model"
	"github.com/prometheus/prometheus/model/labels"
)

// unitTestFile is the format of promtool's unit tests of rules.
//
// https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/
type unitTestFile struct {
	RuleFiles          []string       `yaml:"rule_files"`
	EvaluationInterval model.Duration `yaml:"evaluation_interval,omitempty"`
	GroupEvalOrder     []string       `yaml:"group_eval_order"`
	Tests              []testGroup    `yaml:"tests"`
	FuzzyCompare       bool           `yaml:"fuzzy_compare,omitempty"`
}

// promtoolsTypes are the names that the types of this file have in promtool: what is wrong with a file is said with them.
var promtoolsTypes = strings.NewReplacer(
	"engine.unitTestFile", "main.unitTestFile",
	"engine.testGroup", "main.testGroup",
	"engine.inputSeries", "main.series",
	"engine.alertTestCase", "main.alertTestCase",
	"engine.expectedAlert", "main.alert",
	"engine.promqlTestCase", "main.promqlTestCase",
	"engine.expectedSample", "main.sample",
	"engine.testStart", "main.testStartTimestamp",
)

type testGroup struct {
	Interval        model.Duration   `yaml:"interval"`
	InputSeries     []inputSeries    `yaml:"input_series"`
	AlertRuleTests  []alertTestCase  `yaml:"alert_rule_test,omitempty"`
	PromqlExprTests []promqlTestCase `yaml:"promql_expr_test,omitempty"`
	ExternalLabels  labels.Labels    `yaml:"external_labels,omitempty"`
	ExternalURL     string           `yaml:"external_url,omitempty"`
	TestGroupName   string           `yaml:"name,omitempty"`
	StartTimestamp  testStart        `yaml:"start_timestamp,omitempty"`
}

type inputSeries struct {
	Series string `yaml:"series"`
	Values string `yaml:"values"`
}

type alertTestCase struct {
	EvalTime  model.Duration  `yaml:"eval_time"`
	Alertname string          `yaml:"alertname"`
	ExpAlerts []expectedAlert `yaml:"exp_alerts"`
}

type expectedAlert struct {
	ExpLabels      map[string]string `yaml:"exp_labels"`
	ExpAnnotations map[string]string `yaml:"exp_annotations"`
}

type promqlTestCase struct {
	Expr       string           `yaml:"expr"`
	EvalTime   model.Duration   `yaml:"eval_time"`
	ExpSamples []expectedSample `yaml:"exp_samples"`
}

type expectedSample struct {
	Labels string  `yaml:"labels"`
	Value  float64 `yaml:"value"`
	// Histogram takes the place of the value where it is not empty.
	Histogram string `yaml:"histogram"`
}

// testStart is the time of the first sample: seconds since 1970, or a time as RFC 3339 writes it. Without one it is 0.
type testStart struct{ time.Time }

func (s *testStart) UnmarshalYAML(unmarshal func(any) error) error {
	var text string
	if err := unmarshal(&text); err != nil {
		return err
	}
	if seconds, err := strconv.ParseFloat(text, 64); err == nil {
		whole, part := math.Modf(seconds)
		s.Time = time.Unix(int64(whole), int64(part*float64(time.Second))).UTC()
		return nil
	}
	parsed, err := time.Parse(time.RFC3339Nano, text)
	if err != nil {
		return fmt.Errorf("cannot parse %q to a valid timestamp", text)
	}
	s.Time = parsed
	return nil
}

// first is the time of the first evaluation.
func (s testStart) first() time.Time {
	if s.IsZero() {
		return time.Unix(0, 0).UTC()
	}
	return s.Time
}

// last is how long after the first evaluation the last one is asked for.
func (g *testGroup) last() time.Duration {
	var last model.Duration
	for _, one := range g.AlertRuleTests {
		last = max(last, one.EvalTime)
	}
	for _, one := range g.PromqlExprTests {
		last = max(last, one.EvalTime)
	}
	return time.Duration(last)
}

// ruleFiles are the files that the patterns match, seen from the folder of the file with the tests.
func (f *unitTestFile) ruleFiles(files Files, folder string) (found, warnings []string, err error) {
	for _, pattern := range f.RuleFiles {
		if pattern != "" && !path.IsAbs(pattern) {
			pattern = path.Join(folder, pattern)
		}
		matched, err := globbed(files, pattern)
		if err != nil {
			return nil, nil, err
		}
		if len(matched) == 0 {
			warnings = append(warnings, "no file match pattern "+pattern)
		}
		found = append(found, matched...)
	}
	return found, warnings, nil
}

// evaluationOrder numbers the groups that the file names; all others come first.
func (f *unitTestFile) evaluationOrder() (map[string]int, error) {
	order := make(map[string]int)
	for i, name := range f.GroupEvalOrder {
		if _, twice := order[name]; twice {
			return nil, fmt.Errorf("group name repeated in evaluation order: %s", name)
		}
		order[name] = i
	}
	return order, nil
}

// lines are the input series as promtool reads them, one a line: nothing after an empty line is read.
func (g *testGroup) lines() []string {
	var lines []string
	for _, one := range g.InputSeries {
		for line := range strings.SplitSeq(one.Series+" "+one.Values, "\n") {
			line = strings.TrimSpace(line)
			if line == "" || strings.HasPrefix(line, "#") {
				return lines
			}
			lines = append(lines, line)
		}
	}
	return lines
}
