/** Quantities as Kubernetes writes them: `250m` cores, `512Mi` of memory. @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/ */

const QUANTITY = /^(\d+(?:\.\d+)?)(m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$/;

const FACTORS: Readonly<Record<string, number>> = {
  "": 1,
  m: 1e-3,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  Ki: 1024,
  Mi: 1024 ** 2,
  Gi: 1024 ** 3,
  Ti: 1024 ** 4,
  Pi: 1024 ** 5,
};

/** The number that a quantity stands for: cores, or bytes. @returns undefined for what is no quantity */
export function parseQuantity(value: unknown): number | undefined {
  const [, amount, suffix = ""] = QUANTITY.exec(typeof value === "number" ? String(value) : typeof value === "string" ? value : "") ?? [];
  return amount === undefined ? undefined : Number(amount) * (FACTORS[suffix] ?? Number.NaN);
}
