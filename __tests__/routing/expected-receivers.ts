/**
 * Who is told of what, written down by hand: the literal matrix that the project's own resolution and amtool are both held to. It is not derived
 * from channels and routes, so a change of those that changes who is woken shows here.
 */
import type { LabelSet } from "../../routing/matcher";

export interface ExpectedReceivers {
  readonly environment: string;
  readonly labels: LabelSet;
  /** In the order in which they are told. */
  readonly receivers: readonly string[];
}

type Rows = Readonly<Record<string, string>>;

/** Where there is one chat and nothing else. */
const CHAT_ONLY: Rows = {
  "system=phoenix severity=critical": "chat-default",
  "system=phoenix severity=warning": "chat-default",
  "system=phoenix severity=info": "chat-default",
  "system=phoenix": "chat-default",
  "system=paid severity=critical": "chat-default",
  "system=paid severity=warning": "chat-default",
  "system=paid severity=info": "chat-default",
  "system=a8n severity=critical": "chat-default",
  "system=a8n severity=warning": "chat-default",
  "system=a8n severity=info": "chat-default",
  "system=canvascast severity=critical": "chat-default",
  "system=canvascast severity=warning": "chat-default",
  "system=canvascast severity=info": "chat-default",
  "system=speccursor severity=critical": "chat-default",
  "system=speccursor severity=warning": "chat-default",
  "system=speccursor severity=info": "chat-default",
  "system=platform severity=critical": "chat-default",
  "system=platform severity=warning": "chat-default",
  "system=platform severity=info": "chat-default",
  "system=unclaimed severity=critical": "chat-default",
  "alertname=Watchdog severity=none": "null",
  "alertname=InfoInhibitor severity=none system=phoenix": "null",
  "alertname=Stray": "chat-default",
  "": "chat-default",
};

/** Receivers by environment, and in it by labels as amtool takes them. */
const MATRIX: Readonly<Record<string, Rows>> = {
  local: CHAT_ONLY,
  dev: CHAT_ONLY,
  staging: {
    "system=phoenix severity=critical": "phoenix-email chat-default",
    "system=phoenix severity=warning": "chat-default",
    "system=phoenix severity=info": "chat-default",
    "system=phoenix": "chat-default",
    "system=paid severity=critical": "chat-default",
    "system=paid severity=warning": "chat-default",
    "system=paid severity=info": "chat-default",
    "system=a8n severity=critical": "chat-default",
    "system=a8n severity=warning": "chat-default",
    "system=a8n severity=info": "chat-default",
    "system=canvascast severity=critical": "chat-default",
    "system=canvascast severity=warning": "chat-default",
    "system=canvascast severity=info": "chat-default",
    "system=speccursor severity=critical": "chat-default",
    "system=speccursor severity=warning": "chat-default",
    "system=speccursor severity=info": "chat-default",
    "system=platform severity=critical": "chat-default",
    "system=platform severity=warning": "chat-default",
    "system=platform severity=info": "chat-default",
    "system=unclaimed severity=critical": "chat-default",
    "alertname=Watchdog severity=none": "deadman",
    "alertname=InfoInhibitor severity=none system=phoenix": "null",
    "alertname=Stray": "chat-default",
    "": "chat-default",
  },
  production: {
    "system=phoenix severity=critical": "pagerduty phoenix-email chat-default",
    "system=phoenix severity=warning": "chat-default",
    "system=phoenix severity=info": "chat-default",
    "system=phoenix": "chat-default",
    "system=paid severity=critical": "pagerduty chat-default",
    "system=paid severity=warning": "chat-default",
    "system=paid severity=info": "chat-default",
    "system=a8n severity=critical": "pagerduty chat-default",
    "system=a8n severity=warning": "chat-default",
    "system=a8n severity=info": "chat-default",
    "system=canvascast severity=critical": "pagerduty chat-default",
    "system=canvascast severity=warning": "chat-default",
    "system=canvascast severity=info": "chat-default",
    "system=speccursor severity=critical": "pagerduty chat-default",
    "system=speccursor severity=warning": "chat-default",
    "system=speccursor severity=info": "chat-default",
    "system=platform severity=critical": "pagerduty chat-default",
    "system=platform severity=warning": "chat-default",
    "system=platform severity=info": "chat-default",
    "system=unclaimed severity=critical": "pagerduty chat-default",
    "alertname=ErrorBudgetBurn system=paid slo=paid-runs severity=critical": "pagerduty chat-default",
    "alertname=APIDown system=a8n severity=critical": "pagerduty chat-default",
    "alertname=HighErrorRate system=canvascast severity=critical": "pagerduty chat-default",
    "alertname=HighErrorRate system=phoenix severity=critical": "pagerduty phoenix-email chat-default",
    "alertname=Watchdog severity=none": "deadman",
    "alertname=InfoInhibitor severity=none system=phoenix": "null",
    "alertname=Stray": "chat-default",
    "": "chat-default",
  },
};

export const EXPECTED_RECEIVERS: readonly ExpectedReceivers[] = Object.entries(MATRIX).flatMap(([environment, rows]) =>
  Object.entries(rows).map(([labels, receivers]) => ({
    environment,
    labels: Object.fromEntries(labels.split(" ").flatMap((pair) => (pair === "" ? [] : [pair.split("=")]))),
    receivers: receivers.split(" "),
  })),
);
