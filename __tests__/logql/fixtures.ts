/** For each code queries that have it and near misses that are clean, against the harbour's lines. */
import type { LogQueryContext, LogqlCode } from "../../logql";

export interface Fixture {
  readonly query: string;
  readonly usage?: LogQueryContext["usage"];
}

const S = '{system="harbour"}';

const panel = (...queries: readonly string[]): readonly Fixture[] => queries.map((query) => ({ query }));
const alert = (...queries: readonly string[]): readonly Fixture[] => queries.map((query) => ({ query, usage: "alert" }));

export const FIXTURES: Readonly<Record<LogqlCode, { readonly firing: readonly Fixture[]; readonly silent: readonly Fixture[] }>> = {
  L01: {
    firing: [
      ...panel(
        '{system="harbour"',
        "{system='harbour'}",
        '{system=~".*"}',
        '{system="harbour"} |~ "moored("',
        `sum_over_time(${S} | json [5m])`,
        `count_over_time(${S} | json | unwrap cargo_tons [5m])`,
        `rate(${S}[5 m])`,
        `${S} | json | line_format "{{.berth"`,
        `${S} | json | line_format "{{.berth | uper}}"`,
        `topk(${S})`,
        `sum(${S} | json)`,
        `count_over_time(${S}[5m]) by (berth)`,
        `${S} | pattern "<_> done"`,
        "",
      ),
      ...alert(`sum(rate(${S}[$__auto])) > 1`),
    ],
    silent: panel(
      '{system="harbour", cluster=~".*"}',
      '{system="harbour"} |~ `moored\\(`',
      `sum_over_time(${S} | json | unwrap cargo_tons [5m])`,
      `rate(${S}[5m])`,
      `sum(rate(${S}[$__auto]))`,
      `sum(rate(${S}[\${__range_s}s]))`,
      `topk(3, sum by (service_name) (rate(${S}[1h30m] offset 5m)))`,
      `avg_over_time(${S} | json | unwrap cargo_tons [5m]) by (system)`,
      `${S} | json | line_format "{{.berth | upper}} {{ if eq .side \\"port\\" }}left{{ else }}right{{ end }}"`,
    ),
  },
  L02: {
    firing: panel('{system="harbour", level="ERROR"}', '{system="harbour", pod="a"}', '{system="harbour", servce_name="crane"}'),
    silent: panel('{system="harbour", service_name="crane"}', `${S} | json | level="ERROR"`, `${S} | k8s_pod_name="a"`),
  },
  L03: {
    firing: panel('{service_name="crane"}', '{system=~"harbour"}', '{system="airport"}', '{cluster="a"} | json | side="port"'),
    silent: panel(S, '{service_name="crane", system="harbour"}', '{system="harbour", cluster!="a"}'),
  },
  L04: {
    firing: panel(
      `${S} | level="ERROR"`,
      `${S} | line_format "{{.berth}}"`,
      `${S} | json side | berth="4"`,
      `${S} | level="ERROR" | json`,
      `sum_over_time(${S} | unwrap cargo_tons [5m])`,
    ),
    silent: panel(
      `${S} | json | level="ERROR"`,
      `${S} | detected_level="error"`,
      `${S} | json berth | berth="4"`,
      `${S} | json b="berth" | b="4"`,
    ),
  },
  L05: {
    firing: panel(
      `${S} | json | brth="4"`,
      `${S} | json | cargo="a"`,
      `${S} | json | crew="a"`,
      `${S} | json | line_format "{{.cargo_wait}}"`,
      `${S} | json t="cargo.tonnes"`,
      `${S} | json | drop berth | berth="4"`,
      `${S} | json | keep side | berth="4"`,
      `${S} | json | label_format quay=dock`,
    ),
    silent: panel(
      `${S} | json | berth="4"`,
      `${S} | json | cargo_error=~".+"`,
      `${S} | json | line_format "{{.cargo_wait_ms}}"`,
      `${S} | json first="crew[0]" | first="a"`,
      `${S} | json | drop side | berth="4"`,
      `${S} | json | label_format quay=berth | quay="4"`,
      `${S} | json | line_format "{{range $i, $c := fromJson .message}}{{.anything}}{{end}}"`,
      `${S} | json | __error__=""`,
    ),
  },
  L06: {
    firing: panel(
      `${S} | json | level="error"`,
      `${S} | json | side=~"left|right"`,
      '{system="harbour", service_name="tug"}',
      `${S} | detected_level="ERROR"`,
      `${S} | json | message="ship.mored"`,
      `${S} | json | sealed="yes"`,
      `${S} | json | cargo_grade=4`,
    ),
    silent: panel(
      `${S} | json | level=~"WARN|ERROR"`,
      `${S} | json | level=~"(?i)error"`,
      `${S} | json | side!="bow"`,
      `${S} | detected_level="error"`,
      `${S} | json | message="ship.moored"`,
      `${S} | json | message="the ship is moored"`,
      `${S} | json | sealed="true"`,
      `${S} | json | cargo_grade=3`,
      `${S} | json | level=~"$level"`,
    ),
  },
  L07: {
    firing: panel(
      `${S} | json | berth > 4`,
      `${S} | json | cargo_tons="heavy"`,
      `${S} | json | timestamp > 5`,
      `${S} | json | level >= 2s`,
    ),
    silent: panel(
      `${S} | json | cargo_tons > 4`,
      `${S} | json | cargo_tons="4"`,
      `${S} | json | cargo_tons=~"4."`,
      `${S} | json | berth="4"`,
    ),
  },
  L08: {
    firing: panel(
      `${S} | json | cargo_wait_ms > 2s`,
      `${S} | json | cargo_size_bytes > 5KB`,
      `avg_over_time(${S} | json | unwrap duration(cargo_wait_ms) [5m]) by (system)`,
      `${S} | json | cargo_tons < 3m`,
    ),
    silent: panel(
      `${S} | json | cargo_wait_ms > 2000`,
      `${S} | json | cargo_size_bytes > 5000`,
      `avg_over_time(${S} | json | unwrap cargo_wait_ms [5m]) by (system)`,
      `${S} | json | regexp "took (?P<took>\\\\S+)" | took > 2s`.replace(" | regexp", ' | line_format "{{.message}}" | regexp'),
    ),
  },
  L09: {
    firing: panel(
      `sum_over_time(${S} | json | unwrap berth [5m])`,
      `max_over_time(${S} | json | unwrap level [5m])`,
      `sum_over_time(${S} | json | unwrap service_name [5m])`,
    ),
    silent: panel(
      `sum_over_time(${S} | json | unwrap cargo_tons [5m])`,
      `sum_over_time(${S} | json t="cargo.tons" | unwrap t [5m])`,
      `max_over_time(${S} | json | unwrap severity_number [5m])`,
    ),
  },
  L10: {
    firing: panel(
      `sum by (brth) (rate(${S} | json [5m]))`,
      `sum by (level) (rate(${S}[5m]))`,
      `sum by (side) (sum by (berth) (rate(${S} | json [5m])))`,
      `sum without (pod) (rate(${S} | json [5m]))`,
      `sum by (side) (rate(${S} | json [5m])) / on (berth) sum by (side) (rate(${S} | json [5m]))`,
    ),
    silent: panel(
      `sum by (berth) (rate(${S} | json [5m]))`,
      `sum by (level, service_name) (rate(${S} | json [5m]))`,
      `sum by (service_name) (rate(${S}[5m]))`,
      `sum without (k8s_pod_name) (rate(${S}[5m]))`,
      `sum by (side) (rate(${S} | json [5m])) / on (side) sum by (side) (rate(${S} | json [5m]))`,
      `sum by ($group) (rate(${S} | json [5m]))`,
    ),
  },
  L11: {
    firing: alert(`count_over_time(${S} | json [5m]) > 3`, `${S} | json | level="ERROR"`, `rate(${S}[5m]) > 1 or sum(rate(${S}[5m])) > 2`),
    silent: [
      ...alert(
        `sum(count_over_time(${S} | json [5m])) > 3`,
        `max_over_time(${S} | json | unwrap cargo_tons [5m]) by (system) > 3`,
        `absent_over_time(${S}[15m])`,
      ),
      ...panel(`count_over_time(${S} | json [5m])`),
    ],
  },
  L12: {
    firing: alert(`sum(rate(${S}[5m]))`, `sum(rate(${S}[5m])) > bool 1`, `sum(rate(${S}[5m])) > 1 or sum(rate(${S}[1h]))`),
    silent: [
      ...alert(`sum(rate(${S}[5m])) > 1`, `absent_over_time(${S}[15m])`, `sum(rate(${S}[5m])) > 1 and sum(rate(${S}[1h]))`),
      { query: `sum(rate(${S}[5m]))`, usage: "rule" },
    ],
  },
  L13: {
    firing: panel(`sum(rate(${S}[30d]))`, `sum(rate(${S}[1d] offset 2w))`, `sum(count_over_time(${S}[313h]))`),
    silent: panel(
      `sum(rate(${S}[13d]))`,
      `sum(rate(${S}[1d] offset 12d))`,
      `sum(count_over_time(${S}[312h]))`,
      `sum(rate(${S}[$__range]))`,
    ),
  },
  L14: {
    firing: panel(
      `${S} | json | pin="1234"`,
      `${S} | json p="pin"`,
      `sum_over_time(${S} | json | unwrap pin [5m])`,
      `${S} | json | line_format "{{.pin}}"`,
    ),
    silent: panel(`${S} | json | berth="1234"`, `${S} | json p="berth"`, `${S} |= "pin"`),
  },
  L15: {
    firing: panel(`${S} |= "ERROR"`, `${S} |= "crane.jammed"`, `${S} |= "\\"side\\":\\"port\\"" | json`),
    silent: panel(`${S} |= "ERROR" | json | level="ERROR"`, `${S} |= "refund"`, `${S} != "INFO"`, `${S} |= "crane.jammed" or "refund"`),
  },
  L16: {
    firing: panel(
      `${S} | logfmt`,
      `${S} | logfmt | level="ERROR"`,
      `${S} | pattern "<_> <rest>"`,
      `${S} | unpack`,
      `${S} | regexp "(?P<word>x)"`,
    ),
    silent: panel(
      `${S} | json`,
      `${S} | json | line_format "{{.message}}" | logfmt`,
      `${S} | json | line_format "{{.message}}" | pattern "<_> <rest>" | rest="a"`,
    ),
  },
  L17: {
    firing: panel(
      `sum_over_time(${S} | json | line_format "{{.message}}" | logfmt n | unwrap n [5m])`,
      `sum_over_time(${S} | json | label_format n="{{.cargo_tons}}" | unwrap n [5m])`,
      `sum_over_time(${S} | json | line_format "{{.message}}" | pattern "<n> <_>" | unwrap n [5m])`,
    ),
    silent: panel(
      `sum_over_time(${S} | json | label_format n="{{.cargo_tons}}" | unwrap n | __error__="" [5m])`,
      `sum_over_time(${S} | json | unwrap cargo_tons [5m])`,
      `sum(count_over_time(${S} | json | label_format n="{{.cargo_tons}}" [5m]))`,
    ),
  },
  L18: {
    firing: panel(
      `${S} | json | level="ERROR" | level="WARN"`,
      `${S} | json | side="port" and side="starboard"`,
      `${S} | json | message="ship.moored" | level="ERROR"`,
      `${S} | json | berth!="4" | berth="4"`,
    ),
    silent: panel(
      `${S} | json | level="ERROR" or level="WARN"`,
      `${S} | json | side="port" | level="WARN"`,
      `${S} | json | message="crane.jammed" | level="ERROR"`,
      `${S} | json | berth!="4" | berth="5"`,
      `${S} | json | level="ERROR" | label_format level="WARN" | level="WARN"`,
    ),
  },
};
