/** What the platform's own metrics mean. */
import type { Signal } from "../signal";
import { alertingSignals } from "./alerting";

export const platformSignals = { ...alertingSignals } as const satisfies Readonly<Record<string, Signal>>;
