/** Matchers for jest and what is like it: whether rules page in a world that is described. */
import type { PromqlEngine } from "./engine.js";
import type { Duration, Labels, NotationInput, RuleGroups } from "./types.js";
/** What is going on, in promtool's notation. */
export interface RuleWorld {
    /** Values by series; one value per interval. */
    readonly series: NotationInput["series"];
    /** Time between two values, and between two evaluations of the rules. @default "1m" */
    readonly interval?: Duration;
    /** @default {} */
    readonly externalLabels?: Labels;
}
export interface FiringExpectation {
    /** How long after the start, in milliseconds or as `10m`. */
    readonly at: Duration;
    /** Labels that the alert must have, among others. @default {} */
    readonly labels?: Labels;
    /** Annotations that it must have, among others. @default {} */
    readonly annotations?: Labels;
}
/** Until when an alert has to stay silent. */
export interface SilenceExpectation {
    /** How long after the start, in milliseconds or as `10m`. */
    readonly until: Duration;
}
/** What `expect(rules)` offers then. jest's own types have it where this package is imported; other runners extend theirs with it. */
export interface RuleMatchers<Returned> {
    /** The alert is firing at the time. */
    toFire(alert: string, world: RuleWorld, expectation: FiringExpectation): Returned;
    /** The alert never fires until then; it may be pending. */
    toStaySilent(alert: string, world: RuleWorld, expectation: SilenceExpectation): Returned;
}
declare global {
    namespace jest {
        interface Matchers<R, T> extends RuleMatchers<R> {
        }
    }
}
interface Verdict {
    readonly pass: boolean;
    readonly message: () => string;
}
/**
 * For `expect.extend(ruleMatchers(createEngine()))`:
 *
 *     expect(rules).toFire("HighErrorRate", { series: { "errors_total": "0+60x20" } }, { at: "15m", labels: { severity: "critical" } });
 *     expect(rules).toStaySilent("HighErrorRate", { series: { "errors_total": "0x20" } }, { until: "20m" });
 *
 * Rules are a rule file as text, or as an object. A world or a rule file that cannot be read, and an alert that the
 * rules do not have, fail the test, whatever was expected.
 */
export declare function ruleMatchers(engine: PromqlEngine): {
    /** The alert is firing at the time. */
    toFire(rules: RuleGroups, alert: string, world: RuleWorld, { at, labels, annotations }: FiringExpectation): Verdict;
    /** The alert never fires until then; it may be pending. */
    toStaySilent(rules: RuleGroups, alert: string, world: RuleWorld, { until }: SilenceExpectation): Verdict;
};
export {};
