package engine

import (
	"context"
	"net/url"
	"slices"
	"time"

	"github.com/prometheus/common/promslog"
	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/model/timestamp"
	"github.com/prometheus/prometheus/rules"

	"cdktf-observability/tools/promql-engine/memory"
)

// rulesRequest asks for the groups of a rule file to be evaluated from start to end. Times are in milliseconds.
type rulesRequest struct {
	Data           int               `json:"data"`
	Groups         string            `json:"groups"`
	Start          int64             `json:"start"`
	End            int64             `json:"end"`
	Interval       duration          `json:"interval"`
	ExternalLabels map[string]string `json:"externalLabels"`
	ExternalURL    string            `json:"externalUrl"`
	Options        Options           `json:"options"`
}

type rulesResult struct {
	// Recorded are the samples that rules appended, ALERTS and ALERTS_FOR_STATE among them.
	Recorded []samplesOfSeries `json:"recorded"`
	Alerts   []alertChange     `json:"alerts"`
	// AlertNames are those of all alerts that the groups have, each once.
	AlertNames []string    `json:"alertNames"`
	Errors     []ruleError `json:"errors"`
}

// alertChange is a change of the state of one alert: inactive, pending or firing. Unlike in Prometheus' own notifications, each is told once.
type alertChange struct {
	Time        int64         `json:"time"`
	Group       string        `json:"group"`
	Alert       string        `json:"alert"`
	Labels      labels.Labels `json:"labels"`
	Annotations labels.Labels `json:"annotations"`
	From        string        `json:"from"`
	To          string        `json:"to"`
	ActiveAt    int64         `json:"activeAt"`
	Value       number        `json:"value"`
}

type ruleError struct {
	Time    int64  `json:"time"`
	Group   string `json:"group"`
	Rule    string `json:"rule"`
	Message string `json:"message"`
}

func (e *Engine) evaluateRules(request rulesRequest) (any, *Failure) {
	loaded, problem := e.storageOf(request.Data)
	if problem != nil {
		return nil, problem
	}
	if request.Interval <= 0 || request.End < request.Start {
		return nil, failure("request", "the interval must be longer than 0, and the end not before the start")
	}
	data := loaded.Clone()
	ctx, done := e.limited(data, time.Duration(request.Options.Timeout))
	defer done()
	run := &rulesRun{ctx: ctx, result: rulesResult{Alerts: []alertChange{}, Errors: []ruleError{}}, states: map[*rules.AlertingRule]map[uint64]alertChange{}}
	recorded := memory.New()
	data.OnAppend = func(lset labels.Labels, s memory.Sample) { _ = appendStored(recorded, lset, s) }
	groups, problem := e.groupsOf(ctx, data, request)
	if problem != nil {
		return nil, problem
	}
	for now := request.Start; now <= request.End; now += stepOf(groups) {
		for _, group := range groups {
			if (now-request.Start)%group.Interval().Milliseconds() == 0 {
				run.evaluate(group, timestamp.Time(now))
			}
		}
		if context.Cause(ctx) != nil {
			return nil, executionFailure(ctx, context.Cause(ctx))
		}
	}
	run.result.AlertNames = alertNames(groups)
	run.result.Recorded = []samplesOfSeries{}
	recorded.All(func(lset labels.Labels, samples []memory.Sample) {
		run.result.Recorded = append(run.result.Recorded, fromStored(lset, samples))
	})
	return run.result, nil
}

func alertNames(groups []*rules.Group) []string {
	names := []string{}
	for _, group := range groups {
		for _, rule := range group.AlertingRules() {
			if !slices.Contains(names, rule.Name()) {
				names = append(names, rule.Name())
			}
		}
	}
	return names
}

func appendStored(to *memory.Storage, lset labels.Labels, s memory.Sample) error {
	app := to.Appender(context.Background())
	var err error
	if s.Histogram != nil {
		_, err = app.AppendHistogram(0, lset, s.Time, nil, s.Histogram)
	} else {
		_, err = app.Append(0, lset, s.Time, s.Float)
	}
	if err != nil {
		return err
	}
	return app.Commit()
}

// groupsOf makes the groups of the file, in the order in which they stand there.
func (e *Engine) groupsOf(ctx context.Context, data *memory.Storage, request rulesRequest) ([]*rules.Group, *Failure) {
	external, err := url.Parse(request.ExternalURL)
	if err != nil {
		return nil, failure("request", "%v", err)
	}
	made := e.configure(request.Options)
	loader := &orderedLoader{fileLoader: fileLoader{textFile{"rules", request.Groups}, made.parser}}
	manager := rules.NewManager(&rules.ManagerOptions{
		ExternalURL: external,
		QueryFunc:   rules.EngineQueryFunc(made.engine, data),
		NotifyFunc:  func(context.Context, string, ...*rules.Alert) {},
		Context:     ctx,
		Appendable:  data,
		Queryable:   data,
		Logger:      promslog.NewNopLogger(),
		GroupLoader: loader,
		Parser:      made.parser,
	})
	const file = "rules"
	byKey, errs := manager.LoadGroups(
		time.Duration(request.Interval), labels.FromMap(request.ExternalLabels), request.ExternalURL, nil, false, file,
	)
	if len(errs) > 0 {
		return nil, failure("rules", "%s", joined(errs))
	}
	groups := make([]*rules.Group, 0, len(byKey))
	for _, key := range loader.keys {
		group := byKey[key]
		restored(group)
		groups = append(groups, group)
	}
	return groups, nil
}

// restored lets the alerts of a group be written as series: Prometheus waits with that until the state before a restart is restored.
func restored(group *rules.Group) {
	for _, rule := range group.Rules() {
		if alerting, ok := rule.(*rules.AlertingRule); ok {
			alerting.SetRestored(true)
		}
	}
}

// stepOf is the longest time that divides the intervals of all groups, in milliseconds; one minute where there is no group.
func stepOf(groups []*rules.Group) int64 {
	var step int64
	for _, group := range groups {
		a, b := step, group.Interval().Milliseconds()
		for b != 0 {
			a, b = b, a%b
		}
		step = a
	}
	if step <= 0 {
		return time.Minute.Milliseconds()
	}
	return step
}

type rulesRun struct {
	ctx    context.Context
	result rulesResult
	states map[*rules.AlertingRule]map[uint64]alertChange
}

func (r *rulesRun) evaluate(group *rules.Group, now time.Time) {
	group.Eval(r.ctx, now)
	for _, rule := range group.Rules() {
		if err := rule.LastError(); err != nil {
			r.result.Errors = append(r.result.Errors, ruleError{timestamp.FromTime(now), group.Name(), rule.Name(), err.Error()})
		}
		if alerting, ok := rule.(*rules.AlertingRule); ok {
			r.compare(group, alerting, now)
		}
	}
}

// compare tells what changed since the last evaluation of the rule.
func (r *rulesRun) compare(group *rules.Group, rule *rules.AlertingRule, now time.Time) {
	before, after := r.states[rule], map[uint64]alertChange{}
	active := rule.ActiveAlerts()
	slices.SortFunc(active, func(a, b *rules.Alert) int { return labels.Compare(a.Labels, b.Labels) })
	for _, alert := range active {
		key := alert.Labels.Hash()
		change := alertChange{
			Time: timestamp.FromTime(now), Group: group.Name(), Alert: rule.Name(), Labels: alert.Labels.Copy(), Annotations: alert.Annotations.Copy(),
			From: rules.StateInactive.String(), To: alert.State.String(), ActiveAt: timestamp.FromTime(alert.ActiveAt), Value: number(alert.Value),
		}
		if known, ok := before[key]; ok {
			change.From = known.To
		}
		after[key] = change
		if change.From != change.To {
			r.result.Alerts = append(r.result.Alerts, change)
		}
	}
	var gone []alertChange
	for key, known := range before {
		if _, still := after[key]; !still {
			known.Time, known.From, known.To = timestamp.FromTime(now), known.To, rules.StateInactive.String()
			gone = append(gone, known)
		}
	}
	slices.SortFunc(gone, func(a, b alertChange) int { return labels.Compare(a.Labels, b.Labels) })
	r.result.Alerts = append(r.result.Alerts, gone...)
	r.states[rule] = after
}
