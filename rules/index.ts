/** Alerts and objectives as definitions, and the Prometheus rules that are rendered from them. */
export {
  type Alert,
  type AlertFacts,
  type AlertOverride,
  type AlertOverrides,
  type Alerts,
  type Comparison,
  type Guard,
  type Guards,
  type LevelAlert,
  type Relation,
  type Severity,
  type ShareAlert,
  guardsOf,
} from "./alert";
export { type RuleLinks } from "./alerting-rule";
export { BURN_RATE_WINDOWS, burnRate, type BurnRateWindow, type RatioWindow } from "./burn-rate-windows";
export {
  ANNOTATIONS,
  LABELS,
  RUNBOOK_BASE,
  RUNBOOK_SECTIONS,
  SLO_ALERTS,
  SLO_DASHBOARD,
  dashboardUrl,
  runbookPath,
  sloId,
} from "./conventions";
export { atLeast, moreThan, stillHappening } from "./guards";
export { type LogAlert, type LogAlerts } from "./log-alert";
export { platform } from "./platform";
export { alertExpression, renderAlerts, renderRecords, renderRules, type RuleSource } from "./render-alerts";
export { logAlertExpression, renderLogRules, type LogRuleSource } from "./render-log-alerts";
export { renderSlo, renderSloAlerts } from "./render-slo";
export { type AlertingRule, type RecordingRule, type Rule, type RuleGroup } from "./rule-group";
export { DEFAULT_MINIMUM_BAD_EVENTS, errorBudget, type Slo, type Slos } from "./slo";
export { sloSignals, type SloSignals } from "./slo-signals";
export { validateOverrides } from "./validate-overrides";
export { validateRules } from "./validate-rules";
