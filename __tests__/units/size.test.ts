/** Sizes in the notation that each program reads. */
import { Size } from "../../units";

describe("a size", () => {
  test.each([
    { size: Size.gibibytes(50), kubernetes: "50Gi", prometheus: "50GB" },
    { size: Size.mebibytes(2048), kubernetes: "2Gi", prometheus: "2GB" },
    { size: Size.mebibytes(1536), kubernetes: "1536Mi", prometheus: "1536MB" },
    { size: Size.gibibytes(0.5), kubernetes: "512Mi", prometheus: "512MB" },
  ])("reads $kubernetes for Kubernetes and $prometheus for Prometheus", ({ size, kubernetes, prometheus }) => {
    expect(size.toKubernetes()).toBe(kubernetes);
    expect(size.toPrometheus()).toBe(prometheus);
  });

  test("counts in powers of 1024", () => {
    expect(Size.gibibytes(1).toBytes()).toBe(1_073_741_824);
    expect(Size.gibibytes(1).toMebibytes()).toBe(1024);
    expect(Size.mebibytes(512).toGibibytes()).toBe(0.5);
  });

  test("is written in messages and data as Kubernetes reads it", () => {
    expect(`${String(Size.gibibytes(7))} ${JSON.stringify({ disk: Size.mebibytes(7) })}`).toBe('7Gi {"disk":"7Mi"}');
  });
});
