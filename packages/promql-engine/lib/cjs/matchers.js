"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ruleMatchers = ruleMatchers;
/**
 * For `expect.extend(ruleMatchers(createEngine()))`:
 *
 *     expect(rules).toFire("HighErrorRate", { series: { "errors_total": "0+60x20" } }, { at: "15m", labels: { severity: "critical" } });
 *     expect(rules).toStaySilent("HighErrorRate", { series: { "errors_total": "0x20" } }, { until: "20m" });
 *
 * Rules are a rule file as text, or as an object. A world or a rule file that cannot be read, and an alert that the
 * rules do not have, fail the test, whatever was expected.
 */
function ruleMatchers(engine) {
    return {
        /** The alert is firing at the time. */
        toFire(rules, alert, world, { at, labels = {}, annotations = {} }) {
            const played = play(engine, rules, alert, world, at);
            if (typeof played === "string")
                return broken(played);
            const firing = firingAt(played, alert);
            const pass = firing.some((one) => has(one.labels, labels) && has(one.annotations, annotations));
            const wanted = Object.keys({ ...labels, ...annotations }).length === 0 ? "" : ` with ${JSON.stringify({ labels, annotations })}`;
            return { pass, message: () => `${alert} should ${pass ? "not " : ""}fire at ${at}${wanted}.\n${history(played, alert)}` };
        },
        /** The alert never fires until then; it may be pending. */
        toStaySilent(rules, alert, world, { until }) {
            const played = play(engine, rules, alert, world, until);
            if (typeof played === "string")
                return broken(played);
            const pass = !played.some((change) => change.alert === alert && change.to === "firing");
            return { pass, message: () => `${alert} should ${pass ? "" : "not "}fire until ${until}.\n${history(played, alert)}` };
        },
    };
}
/** Every change of an alert until the time, or what is wrong. */
function play(engine, rules, alert, world, until) {
    const { interval = "1m", externalLabels = {}, series } = world;
    const loaded = engine.loadSeries({ interval, series });
    if (!loaded.ok)
        return `The world cannot be read: ${loaded.error.message}`;
    try {
        const end = engine.query(undefined, typeof until === "number" ? `${until / 1000}` : `vector(${until})`, 0);
        const seconds = end.ok ? end.value.series[0]?.floats[0]?.[1] : undefined;
        if (seconds === undefined)
            return `${until} is no duration: milliseconds, or text such as "10m".`;
        const result = engine.evaluateRules(rules, loaded.value, { start: 0, end: seconds * 1000, interval, externalLabels });
        if (!result.ok)
            return `The rules cannot be read: ${result.error.message}`;
        const { alerts, alertNames, errors } = result.value;
        if (!alertNames.includes(alert))
            return `The rules have no alert ${alert}. They have ${alertNames.join(", ") || "none"}.`;
        const [first] = errors;
        return first === undefined ? alerts : `The rule ${first.rule} cannot be evaluated: ${first.message}`;
    }
    finally {
        engine.free(loaded.value);
    }
}
/** An error for both `expect(…)` and `expect(…).not`. */
function broken(message) {
    throw new Error(message);
}
/** The instances of the alert that fire at the end. */
function firingAt(changes, alert) {
    const last = new Map();
    for (const change of changes)
        if (change.alert === alert)
            last.set(JSON.stringify(change.labels), change);
    return [...last.values()].filter(({ to }) => to === "firing");
}
function has(all, wanted) {
    return Object.entries(wanted).every(([name, value]) => all[name] === value);
}
function history(changes, alert) {
    const lines = changes
        .filter((change) => change.alert === alert)
        .map(({ time, labels, to, value }) => `  ${new Date(time).toISOString().slice(8, 19)} ${to} ${JSON.stringify(labels)} = ${value}`);
    return lines.length === 0
        ? "It was never pending."
        : `What it did (day of month and time since the start, which is 01T00:00:00):\n${lines.join("\n")}`;
}
