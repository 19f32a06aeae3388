"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.encodeOptions = encodeOptions;
exports.milliseconds = milliseconds;
exports.encodeLoad = encodeLoad;
exports.encodeGroups = encodeGroups;
const FIELDS = {
    "promql-experimental-functions": "experimentalFunctions",
    "promql-duration-expr": "durationExpressions",
    "promql-extended-range-selectors": "extendedRangeSelectors",
    "promql-binop-fill-modifiers": "binopFillModifiers",
    "promql-delayed-name-removal": "delayedNameRemoval",
    "type-and-unit-labels": "typeAndUnitLabels",
    "use-start-timestamps": "useStartTimestamps",
};
const DEFAULTS = { lookbackDelta: "5m", maxSamples: 50_000_000, timeout: "2m", subqueryInterval: "1m" };
function encodeOptions({ features = [], ...limits }) {
    return { ...DEFAULTS, ...limits, ...Object.fromEntries(features.map((feature) => [FIELDS[feature] ?? feature, true])) };
}
/** @throws {TypeError} when it is no time */
function milliseconds(time) {
    const value = typeof time === "number" ? time : time.getTime();
    if (!Number.isFinite(value))
        throw new TypeError(`${String(time)} is no time: milliseconds since 1970 or a valid Date are`);
    return Math.round(value);
}
function encodeLoad(input) {
    if ("exposition" in input) {
        const contentType = /^# EOF\s*$/m.test(input.exposition) ? "application/openmetrics-text" : "text/plain";
        return { exposition: { text: input.exposition, contentType, time: milliseconds(input.time ?? 0) } };
    }
    if ("arrays" in input) {
        return {
            arrays: input.arrays.map(({ labels, floats = [], histograms = [], startTimes = [] }) => ({
                labels,
                floats: floats.map(([time, value]) => [milliseconds(time), encodeNumber(value)]),
                histograms: histograms.map(([time, value]) => [milliseconds(time), encodeNumbers(value)]),
                startTimes,
            })),
        };
    }
    const series = Object.entries(input.series).map(([name, values]) => ({ series: name, values }));
    return { notation: { interval: input.interval, start: milliseconds(input.start ?? 0), series } };
}
/** JSON is YAML, so an object goes as it is. */
function encodeGroups(groups) {
    return typeof groups === "string" ? groups : JSON.stringify(groups);
}
function encodeNumber(value) {
    if (typeof value !== "number" || Number.isFinite(value))
        return value;
    return Number.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
}
/** A copy in which every number can be written as JSON. */
function encodeNumbers(value) {
    if (typeof value === "number")
        return encodeNumber(value);
    if (Array.isArray(value))
        return value.map(encodeNumbers);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, encodeNumbers(field)]));
}
