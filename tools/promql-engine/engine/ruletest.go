package engine

import (
	"context"
	"errors"
	"fmt"
	"path"
	"sort"
	"time"

	"github.com/grafana/regexp"
	"github.com/prometheus/common/model"
	"github.com/prometheus/common/promslog"
	"github.com/prometheus/prometheus/promql"
	"github.com/prometheus/prometheus/promql/parser"
	"github.com/prometheus/prometheus/rules"
	"github.com/prometheus/prometheus/storage"
	"go.yaml.in/yaml/v2"
)

// testRequest asks for the unit tests of one file, as `promtool test rules` runs them.
type testRequest struct {
	File string `json:"file"`
	// Run picks the groups whose name matches; all of them where it is empty.
	Run                 string  `json:"run"`
	IgnoreUnknownFields bool    `json:"ignoreUnknownFields"`
	Options             Options `json:"options"`
}

type testResult struct {
	// Errors are those of the file as a whole.
	Errors   []string      `json:"errors"`
	Warnings []string      `json:"warnings"`
	Groups   []groupResult `json:"groups"`
}

type groupResult struct {
	Name   string   `json:"name"`
	Errors []string `json:"errors"`
}

// testSamples is the limit of samples that promtool sets for one query of a unit test.
const testSamples = 10000

func (e *Engine) runRuleTest(request testRequest) (any, *Failure) {
	var run *regexp.Regexp
	if request.Run != "" {
		var err error
		if run, err = regexp.Compile(request.Run); err != nil {
			return nil, failure("request", "%v", err)
		}
	}
	result := testResult{Errors: []string{}, Warnings: []string{}, Groups: []groupResult{}}
	if err := e.runFile(request, run, &result); err != nil {
		result.Errors = append(result.Errors, err.Error())
	}
	return result, nil
}

func (e *Engine) runFile(request testRequest, run *regexp.Regexp, result *testResult) error {
	var files Files = noFiles{}
	if e.Files != nil {
		files = e.Files
	}
	text, err := files.Read(request.File)
	if err != nil {
		return err
	}
	var file unitTestFile
	if err := yaml.UnmarshalStrict(text, &file); err != nil {
		return errors.New(promtoolsTypes.Replace(err.Error()))
	}
	ruleFiles, warnings, err := file.ruleFiles(files, path.Dir(request.File))
	if err != nil {
		return err
	}
	result.Warnings = append(result.Warnings, warnings...)
	order, err := file.evaluationOrder()
	if err != nil {
		return err
	}
	if file.EvaluationInterval == 0 {
		file.EvaluationInterval = model.Duration(time.Minute)
	}
	for i := range file.Tests {
		group := &file.Tests[i]
		if run != nil && !run.MatchString(group.TestGroupName) {
			continue
		}
		if group.Interval == 0 {
			group.Interval = file.EvaluationInterval
		}
		name := group.TestGroupName
		if name == "" {
			name = fmt.Sprintf("unnamed#%d", i)
		}
		test := &ruleTest{
			group: group, files: files, ruleFiles: ruleFiles, order: order, ignoreUnknownFields: request.IgnoreUnknownFields,
			interval: time.Duration(file.EvaluationInterval), fuzzy: file.FuzzyCompare, parser: parser.NewParser(request.Options.parserOptions()),
			delayedNameRemoval: request.Options.DelayedNameRemoval,
		}
		if e.Cancelled != nil && e.Cancelled() {
			return errCancelled
		}
		result.Groups = append(result.Groups, groupResult{Name: name, Errors: texts(test.run())})
	}
	return nil
}

func texts(errs []error) []string {
	out := make([]string, 0, len(errs))
	for _, err := range errs {
		out = append(out, err.Error())
	}
	return out
}

// ruleTest runs one test group.
type ruleTest struct {
	group               *testGroup
	files               Files
	ruleFiles           []string
	order               map[string]int
	interval            time.Duration
	fuzzy               bool
	ignoreUnknownFields bool
	delayedNameRemoval  bool
	parser              parser.Parser

	world  *testWorld
	engine *promql.Engine
	groups []*rules.Group
}

func (t *ruleTest) run() []error {
	var err error
	if t.world, err = newTestWorld(t.group); err != nil {
		return []error{err}
	}
	t.engine = t.newEngine()
	if errs := t.loadGroups(); errs != nil {
		return errs
	}
	for _, one := range t.group.AlertRuleTests {
		if one.Alertname == "" {
			in := ""
			if t.group.TestGroupName != "" {
				in = fmt.Sprintf(" (in TestGroup %s)", t.group.TestGroupName)
			}
			return []error{fmt.Errorf("an item under alert_rule_test misses required attribute alertname at eval_time %v%s", one.EvalTime, in)}
		}
	}
	errs, broken := t.evaluate()
	if broken {
		return errs
	}
	return append(errs, t.checkExpressions()...)
}

// newEngine makes the engine with which promtool tests: its parser knows no experimental features, whatever the rules were parsed with.
func (t *ruleTest) newEngine() *promql.Engine {
	interval := t.interval.Milliseconds()
	return promql.NewEngine(promql.EngineOpts{
		MaxSamples:               testSamples,
		Timeout:                  100 * time.Second,
		NoStepSubqueryIntervalFn: func(int64) int64 { return interval },
		EnableAtModifier:         true,
		EnableNegativeOffset:     true,
		EnableDelayedNameRemoval: t.delayedNameRemoval,
	})
}

// loadGroups loads the rules, in the order that the file gives; groups that it does not name keep the order of their files.
func (t *ruleTest) loadGroups() []error {
	loader := &orderedLoader{fileLoader: fileLoader{t.files, t.parser}}
	manager := rules.NewManager(&rules.ManagerOptions{
		QueryFunc:   rules.EngineQueryFunc(t.engine, t.world.storage),
		Appendable:  t.world.storage,
		Context:     context.Background(),
		NotifyFunc:  func(context.Context, string, ...*rules.Alert) {},
		Logger:      promslog.NewNopLogger(),
		GroupLoader: loader,
		Parser:      t.parser,
	})
	byKey, errs := manager.LoadGroups(
		time.Duration(t.group.Interval), t.group.ExternalLabels, t.group.ExternalURL, nil, t.ignoreUnknownFields, t.ruleFiles...,
	)
	if errs != nil {
		return errs
	}
	for _, key := range loader.keys {
		if group, ok := byKey[key]; ok {
			restored(group)
			t.groups = append(t.groups, group)
			delete(byKey, key)
		}
	}
	sort.SliceStable(t.groups, func(i, j int) bool { return t.order[t.groups[i].Name()] < t.order[t.groups[j].Name()] })
	return nil
}

// evaluate runs all groups again and again and checks the alerts on the way. It tells whether a rule could not be evaluated, which ends the test.
func (t *ruleTest) evaluate() (errs []error, broken bool) {
	first := t.group.StartTimestamp.first()
	last := first.Add(t.group.last())
	checks := newAlertChecks(t.group)
	for now := first; !now.After(last); now = now.Add(t.interval) {
		failed := t.evaluateAt(now, &errs)
		errs = append(errs, failed...)
		if len(failed) > 0 {
			return errs, true
		}
		errs = append(errs, checks.until(now.Sub(first), t.interval, t.groups)...)
	}
	return errs, false
}

func (t *ruleTest) evaluateAt(now time.Time, errs *[]error) (failed []error) {
	if err := t.world.appendTill(now.UnixMilli()); err != nil {
		*errs = append(*errs, err)
		return nil
	}
	for _, group := range t.groups {
		group.Eval(context.Background(), now)
		for _, rule := range group.Rules() {
			if err := rule.LastError(); err != nil {
				failed = append(failed, fmt.Errorf("    rule: %s, time: %s, err: %w", rule.Name(), now.Sub(time.Unix(0, 0).UTC()), err))
			}
		}
	}
	return failed
}

// instant evaluates an expression as a rule would.
func instant(engine *promql.Engine, data storage.Queryable, expr string, at time.Time) (promql.Vector, error) {
	query, err := engine.NewInstantQuery(context.Background(), data, nil, expr, at)
	if err != nil {
		return nil, err
	}
	result := query.Exec(context.Background())
	if result.Err != nil {
		return nil, result.Err
	}
	switch value := result.Value.(type) {
	case promql.Vector:
		return value, nil
	case promql.Scalar:
		return promql.Vector{{T: value.T, F: value.V}}, nil
	default:
		return nil, errors.New("rule result is not a vector or scalar")
	}
}
