package engine

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/prometheus/common/model"
	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/rules"
)

// alertChecks are the alert tests of a group in the order of their times. Each is made with what the evaluation at or before its time left.
type alertChecks struct {
	group  *testGroup
	times  []model.Duration
	byTime map[model.Duration][]alertTestCase
	next   int
}

func newAlertChecks(group *testGroup) *alertChecks {
	checks := &alertChecks{group: group, byTime: map[model.Duration][]alertTestCase{}}
	for _, one := range group.AlertRuleTests {
		if _, known := checks.byTime[one.EvalTime]; !known {
			checks.times = append(checks.times, one.EvalTime)
		}
		checks.byTime[one.EvalTime] = append(checks.byTime[one.EvalTime], one)
	}
	slices.Sort(checks.times)
	return checks
}

// until makes the checks whose time is from now until before the next evaluation.
func (c *alertChecks) until(now, interval time.Duration, groups []*rules.Group) (errs []error) {
	for ; c.next < len(c.times); c.next++ {
		due := time.Duration(c.times[c.next])
		if now > due || due >= now+interval {
			break
		}
		for _, one := range c.byTime[c.times[c.next]] {
			if err := c.check(one, groups); err != nil {
				errs = append(errs, err)
			}
		}
	}
	return errs
}

func (c *alertChecks) check(one alertTestCase, groups []*rules.Group) error {
	expected, got := expectedAlerts(one), firingAlerts(one.Alertname, groups)
	expected.sort()
	got.sort()
	if slices.EqualFunc(expected, got, alertView.equal) {
		return nil
	}
	name := ""
	if c.group.TestGroupName != "" {
		name = fmt.Sprintf("    name: %s,\n", c.group.TestGroupName)
	}
	const indent = "            "
	return fmt.Errorf("%s    alertname: %s, time: %s, \n        exp:%v, \n        got:%v",
		name, one.Alertname, one.EvalTime.String(), indented(expected.String(), indent), indented(got.String(), indent))
}

func expectedAlerts(one alertTestCase) alertViews {
	var out alertViews
	for _, alert := range one.ExpAlerts {
		lset := labels.NewBuilder(labels.FromMap(alert.ExpLabels))
		lset.Set(labels.AlertName, one.Alertname)
		out = append(out, alertView{lset.Labels(), labels.FromMap(alert.ExpAnnotations)})
	}
	return out
}

func firingAlerts(name string, groups []*rules.Group) alertViews {
	var out alertViews
	for _, group := range groups {
		for _, rule := range group.Rules() {
			alerting, ok := rule.(*rules.AlertingRule)
			if !ok || alerting.Name() != name {
				continue
			}
			for _, alert := range alerting.ActiveAlerts() {
				if alert.State == rules.StateFiring {
					out = append(out, alertView{alert.Labels.Copy(), alert.Annotations.Copy()})
				}
			}
		}
	}
	return out
}

type alertView struct{ labels, annotations labels.Labels }

func (a alertView) equal(b alertView) bool {
	return labels.Equal(a.labels, b.labels) && labels.Equal(a.annotations, b.annotations)
}

func (a alertView) String() string {
	return "Labels:" + a.labels.String() + "\nAnnotations:" + a.annotations.String()
}

type alertViews []alertView

func (all alertViews) sort() {
	slices.SortFunc(all, func(a, b alertView) int {
		if order := labels.Compare(a.labels, b.labels); order != 0 {
			return order
		}
		return labels.Compare(a.annotations, b.annotations)
	})
}

func (all alertViews) String() string {
	if len(all) == 0 {
		return "[]"
	}
	parts := make([]string, 0, len(all))
	for i, one := range all {
		parts = append(parts, strconv.Itoa(i)+":"+indented("\n"+one.String(), "  "))
	}
	return "[\n" + strings.Join(parts, ",\n") + "\n]"
}

// indented puts the indent before every line but the first.
func indented(text, indent string) string { return strings.ReplaceAll(text, "\n", "\n"+indent) }
