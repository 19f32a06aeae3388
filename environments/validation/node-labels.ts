/** Labels and taints of node groups, by the rules of Kubernetes and the restrictions of EKS. */
import type { NodeGroupConfig } from "../environment";
import type { Problem } from "../../problems";
import { dnsSubdomainFault } from "../../units/validate-name";
import { refusal } from "./refusal";
import type { Sound } from "./sound";

/** @see https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html */
const MAX_TAINTS = 50;

/** Labels that we write ourselves. */
const OWN_LABELS = ["node-group", "purpose"];

/** A taint of purpose `telemetry` is ours to make. */
const OWN_TAINTS = ["dedicated"];

const NAME_PART = /^(?:[A-Za-z0-9](?:[\w.-]{0,61}[A-Za-z0-9])?)$/;
const VALUE = /^(?:[A-Za-z0-9](?:[\w.-]{0,61}[A-Za-z0-9])?)?$/;

/** Whose labels nodes may not give themselves. */
const RESERVED_DOMAIN = /(?:^|\.)(?:kubernetes\.io|k8s\.io|eks\.amazonaws\.com)$/;

export function validateLabels(labels: Sound<NodeGroupConfig>["labels"], at: string): Problem[] {
  return Object.entries(labels ?? {}).flatMap(([key, value]) => [
    ...refuseKey(key, OWN_LABELS, at, "The label"),
    ...(value === undefined ? [] : refuseValue(value, `${at}.${key}`, "The value of the label")),
  ]);
}

export function validateTaints(taints: Sound<NodeGroupConfig>["taints"], at: string): Problem[] {
  if (taints === undefined) return [];
  const each = taints.flatMap((taint, index) => {
    if (taint === undefined) return [];
    const { key, value, effect } = taint;
    const place = `${at}[${index}]`;
    const isTwice = taints.slice(0, index).some((other) => other?.key === key && other?.effect === effect);
    return [
      ...(key === undefined ? [] : refuseKey(key, OWN_TAINTS, `${place}.key`, "The taint")),
      ...(value === undefined ? [] : refuseValue(value, `${place}.value`, "The value of the taint")),
      ...(isTwice ? [refuse(`${place}.key`, "The taint is listed twice.", key, "each key once for each effect")] : []),
    ];
  });
  return taints.length <= MAX_TAINTS
    ? each
    : [...each, refuse(at, "There are too many taints.", taints.length, `up to ${MAX_TAINTS} taints`)];
}

function refuseKey(key: string, own: readonly string[], at: string, subject: string): Problem[] {
  const fault = keyFault(key) ?? (own.includes(key) ? "is written by this project itself" : undefined);
  return fault === undefined
    ? []
    : [refuse(at, `${subject} ${fault}.`, key, "a name of up to 63 characters, with a domain of your own before a slash")];
}

function refuseValue(value: string, at: string, subject: string): Problem[] {
  return VALUE.test(value)
    ? []
    : [refuse(at, `${subject} is none that Kubernetes takes.`, value, "up to 63 letters, digits, dots, hyphens and underscores")];
}

function keyFault(key: string): string | undefined {
  const [domain, name = domain, ...rest] = key.split("/");
  if (rest.length > 0 || name === undefined || domain === undefined || !NAME_PART.test(name)) return "is not named as Kubernetes wants it";
  if (domain === name && !key.includes("/")) return undefined;
  if (RESERVED_DOMAIN.test(domain))
    return `has the domain ${domain}, which ${domain.endsWith("amazonaws.com") ? "EKS" : "Kubernetes"} keeps to itself`;
  const fault = dnsSubdomainFault(domain);
  return fault === undefined ? undefined : `has a domain that ${fault}`;
}

function refuse(at: string, what: string, got: unknown, allowed: string): Problem {
  return refusal({ code: "OBS0102", at, what, got, allowed, remedy: "Choose another one." });
}
