/**
 * The rules of one objective: recorded rates and shares of bad events, the budget that is left, one burn alert per pair of windows, and an alert for
 * missing data. Shares over up to an hour are computed from the raw series, as fast as can be, each series read once for each window; two hours are two of
 * those; longer ones are sums of recorded rates, so that busy hours weigh more than quiet ones, an hour without traffic leaves no gap and no NaN, and little
 * is read.
 *
 * @see https://sre.google/workbook/alerting-on-slos/
 */
import { type Expression, binary, call, leaf, number, renderExpression, series, subquery } from "../signals/expression";
import { matchOn } from "../signals/query";
import { bySlo, renderSelector } from "../signals/selection";
import type { MetricContract } from "../metrics/contract";
import type { Window } from "../signals/signal";
import { stampedRule, type RuleLinks } from "./alerting-rule";
import {
  BURN_RATE_WINDOWS,
  type BurnRateWindow,
  DIRECT_WINDOWS,
  type DirectWindow,
  type RatioWindow,
  SUMMED_WINDOWS,
  burnRate,
} from "./burn-rate-windows";
import { LABELS, SLO_ALERTS, SLO_DASHBOARD, sloGroupName, sloId } from "./conventions";
import { withRecorded } from "./recorded-events";
import type { AlertingRule, RecordingRule, RuleGroup } from "./rule-group";
import { DEFAULT_MINIMUM_BAD_EVENTS, type Slo, errorBudget } from "./slo";
import { budgetRemaining, errorRatio, errorsRate1h, errorsRate5m, totalRate } from "./slo-series";

/** How often the shares are recorded: twice per scrape would be waste, and a minute would be felt in the time to the first page. */
const INTERVAL = "30s";

/** The budget over the whole window moves slowly, and each evaluation reads the whole window. */
const BUDGET_INTERVAL = "5m";

/** The recorded rates are over five minutes: in steps of these no event is left out and none counts twice, and little is read. */
const FIVE_MINUTES = "5m";

/** Where days are added up. @default - every evaluation */
const STEPS: Readonly<Partial<Record<RatioWindow, string>>> = { "3d": FIVE_MINUTES };

/** How long data must be missing before somebody is told: two restarts of a target fit in. */
const DATA_MISSING_FOR = "10m";

/** The recording and alerting rules of one objective. */
export function renderSlo(system: string, name: string, slo: Slo, links: RuleLinks): RuleGroup[] {
  return [
    {
      name: sloGroupName(system, name),
      interval: INTERVAL,
      rules: [...recordings(sloId(system, name), slo), ...renderSloAlerts(system, name, slo, links)],
    },
    {
      name: `${sloGroupName(system, name)}.budget`,
      interval: BUDGET_INTERVAL,
      rules: [remainingBudget(sloId(system, name), slo)],
    },
  ];
}

/** The alerting rules alone, for runbooks. */
export function renderSloAlerts(system: string, name: string, slo: Slo, links: RuleLinks): AlertingRule[] {
  return [...BURN_RATE_WINDOWS.map((window) => burnAlert(system, name, slo, window, links)), dataMissingAlert(system, name, slo, links)];
}

function recordings(id: string, slo: Slo): RecordingRule[] {
  const read = readerOf(id);
  const { errors, total } = slo.sli;
  const bad = (window: DirectWindow): Expression =>
    withRecorded(errors.expression(window), total.expression(window), read(totalRate[window]), total.labels);
  const share = (over: Expression, all: Expression, matching?: string): Expression =>
    binary(over, "/", binary(all, ">", number(0)), matching);
  return [
    ...DIRECT_WINDOWS.map((window) => recording(totalRate[window], id, total.expression(window))),
    recording(errorsRate5m, id, bad("5m")),
    recording(errorsRate1h, id, bad("1h")),
    recording(errorRatio["5m"], id, share(read(errorsRate5m), read(totalRate["5m"]))),
    // Bad events have the label slo where none were ever seen, and what is recorded stands in for them.
    recording(errorRatio["30m"], id, share(bad("30m"), read(totalRate["30m"]), matchOn(total.labels, [...total.labels, LABELS.slo]))),
    recording(errorRatio["1h"], id, share(read(errorsRate1h), read(totalRate["1h"]))),
    recording(errorRatio["2h"], id, share(twoHours(id, errorsRate1h), twoHours(id, totalRate["1h"]))),
    ...SUMMED_WINDOWS.map((window) => recording(errorRatio[window], id, summedShare(id, window, STEPS[window]))),
  ];
}

/** Two hours are this hour and the one before, each from the raw series. Where the one before is not known, this one stands for both. */
function twoHours(id: string, contract: MetricContract): Expression {
  const selector = selectorOf(id, contract);
  return binary(binary(series(selector), "+", series(selector, { offset: "1h" })), "or", series(selector));
}

/** 1 less the share of the budget that is burnt. */
function remainingBudget(id: string, slo: Slo): RecordingRule {
  const burnt = binary(summedShare(id, `${slo.windowDays}d`, FIVE_MINUTES), "/", leaf(errorBudget(slo.objectivePercent)));
  return recording(budgetRemaining, id, binary(number(1), "-", burnt));
}

/** Bad events of all, from their rates over five minutes, all of them or one in each step. */
function summedShare(id: string, window: Window, step?: string): Expression {
  const summed = (contract: MetricContract): Expression => {
    const selector = selectorOf(id, contract);
    return step === undefined
      ? series(selector, { of: "sum_over_time", range: window })
      : call("sum_over_time", subquery(series(selector), window, step));
  };
  return binary(summed(errorsRate5m), "/", binary(summed(totalRate["5m"]), ">", number(0)));
}

function burnAlert(system: string, name: string, slo: Slo, window: BurnRateWindow, links: RuleLinks): AlertingRule {
  const read = readerOf(sloId(system, name));
  const rate = burnRate(window, slo.windowDays);
  const limit = binary(number(rate), "*", leaf(errorBudget(slo.objectivePercent)));
  const burning = binary(binary(read(errorRatio[window.long]), ">", limit), "and", binary(read(errorRatio[window.short]), ">", limit));
  const expression = window.severity === "critical" ? binary(burning, "and", enoughBadEvents(sloId(system, name), slo, window)) : burning;
  const share = `${window.budgetPercent}% in ${window.long}`;
  return stampedRule(
    {
      alert: SLO_ALERTS.burn,
      system,
      severity: window.severity,
      expr: renderExpression(expression),
      labels: { [LABELS.slo]: sloId(system, name), [LABELS.window]: window.long },
      summary: `{{ $labels.slo }} burns its ${slo.windowDays}d budget at over ${rate}x (${share})`,
      description:
        `{{ $value | humanizePercentage }} of the events of the last ${window.long} were ${slo.badEvents}; ` +
        `the objective of ${slo.objectivePercent} % over ${slo.windowDays} days allows ${percent(errorBudget(slo.objectivePercent))}.`,
      panel: `${SLO_DASHBOARD}/${name}BurnRate${window.long}`,
    },
    links,
  );
}

/**
 * A page needs a few bad events for each hour that it looks back, whatever their share: at night one failure can be a third of an hour's traffic, and a
 * few every hour are no incident of six hours. They are counted, not estimated from a mean, which would overstate them after a restart or a gap: over an hour from the raw series, over longer in steps of a minute.
 */
function enoughBadEvents(id: string, slo: Slo, window: BurnRateWindow): Expression {
  const read = readerOf(id);
  const counted =
    window.long === "1h"
      ? binary(read(errorsRate1h), "*", number(3600))
      : binary(call("sum_over_time", subquery(series(selectorOf(id, errorsRate5m)), window.long, "1m")), "*", number(60));
  return binary(counted, ">=", number((slo.minimumBadEvents ?? DEFAULT_MINIMUM_BAD_EVENTS) * window.longHours));
}

function dataMissingAlert(system: string, name: string, slo: Slo, links: RuleLinks): AlertingRule {
  const id = sloId(system, name);
  return stampedRule(
    {
      alert: SLO_ALERTS.dataMissing,
      system,
      severity: "warning",
      expr: renderExpression(call("absent", series(selectorOf(id, totalRate["5m"])))),
      for: DATA_MISSING_FOR,
      labels: { [LABELS.slo]: id },
      summary: "{{ $labels.slo }} has no data",
      description: `Nothing is known of the events behind "${slo.title}", so no burn alert of this objective can fire.`,
      panel: `${SLO_DASHBOARD}/${name}BudgetRemaining`,
    },
    links,
  );
}

function readerOf(id: string): (contract: MetricContract) => Expression {
  return (contract) => series(selectorOf(id, contract));
}

/** A recorded series of one objective. */
function selectorOf(id: string, contract: MetricContract): string {
  return renderSelector(bySlo(id).select(contract));
}

function recording(contract: MetricContract, id: string, expression: Expression): RecordingRule {
  return { record: contract.name, expr: renderExpression(expression), labels: { [LABELS.slo]: id } };
}

/** `0.001` as `0.1 %`, without floating point. */
function percent(share: string): string {
  const decimals = (share.split(".")[1] ?? "").padEnd(2, "0");
  const text = `${decimals.slice(0, 2)}.${decimals.slice(2)}`.replace(/^0/, "").replace(/\.?0*$/, "");
  return `${text === "" ? "0" : text} %`;
}
