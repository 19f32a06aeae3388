import { parseQuantity } from "../../../constructs/kubernetes/quantity";

describe("a quantity of Kubernetes", () => {
  test.each([
    ["250m", 0.25],
    ["2", 2],
    [3, 3],
    ["0.5", 0.5],
    ["512Mi", 512 * 1024 ** 2],
    ["1.5Gi", 1.5 * 1024 ** 3],
    ["2G", 2e9],
    ["1Ti", 1024 ** 4],
  ])("%s is the number %d", (text, number) => {
    expect(parseQuantity(text)).toBe(number);
  });

  test.each(["", "50GB", "1 Gi", "-1", "Gi", "1e", undefined, null, {}, Number.NaN])("%s is none", (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  });
});
