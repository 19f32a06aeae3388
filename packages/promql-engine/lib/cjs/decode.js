"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.decodeQuery = decodeQuery;
exports.decodeRecorded = decodeRecorded;
function decodeQuery(raw) {
    const { series, read, ...rest } = raw;
    return { ...rest, series: series.map(decodeSeries), ...(read === undefined ? {} : { read: read.map(decodeStored) }) };
}
function decodeRecorded(raw) {
    return raw.map(decodeStored);
}
function decodeSeries({ labels, floats, histograms }) {
    return { labels, floats: floats.map(([time, value]) => [time, decodeNumber(value)]), histograms: histograms.map(decodeHistogram) };
}
function decodeStored({ labels, floats, histograms }) {
    return {
        labels,
        floats: floats.map(([time, value]) => [time, value === "stale" ? "stale" : decodeNumber(value)]),
        histograms: histograms.map(decodeHistogram),
    };
}
function decodeNumber(value) {
    if (typeof value === "number")
        return value;
    return value === "+Inf" ? Infinity : value === "-Inf" ? -Infinity : NaN;
}
/** Fields of a histogram that are text by nature. */
const TEXTS = new Set(["text"]);
function decodeHistogram([time, raw]) {
    return [time, decodeNumbers(raw)];
}
function decodeNumbers(value) {
    if (typeof value === "string")
        return value === "stale" ? value : decodeNumber(value);
    if (Array.isArray(value))
        return value.map(decodeNumbers);
    if (typeof value !== "object" || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, TEXTS.has(name) ? field : decodeNumbers(field)]));
}
