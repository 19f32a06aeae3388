/** Durations in the notation that each program reads. */
import { Duration } from "../../units";

describe("a duration", () => {
  test.each([
    { duration: Duration.seconds(45), prometheus: "45s", go: "45s" },
    { duration: Duration.minutes(90), prometheus: "90m", go: "90m" },
    { duration: Duration.hours(6), prometheus: "6h", go: "6h" },
    { duration: Duration.hours(48), prometheus: "2d", go: "48h" },
    { duration: Duration.days(15), prometheus: "15d", go: "360h" },
    { duration: Duration.days(365), prometheus: "365d", go: "8760h" },
    { duration: Duration.seconds(0), prometheus: "0s", go: "0s" },
    { duration: Duration.seconds(90), prometheus: "90s", go: "90s" },
    { duration: Duration.seconds(-60), prometheus: "-1m", go: "-1m" },
  ])("reads $prometheus for Prometheus and $go for Go", ({ duration, prometheus, go }) => {
    expect(duration.toPrometheus()).toBe(prometheus);
    expect(duration.toGo()).toBe(go);
  });

  test("is the same in any unit", () => {
    expect(Duration.days(7).toSeconds()).toBe(Duration.hours(168).toSeconds());
    expect(Duration.hours(36).toDays()).toBe(1.5);
  });

  test("is written in messages and data as Prometheus reads it", () => {
    expect(`${String(Duration.days(7))} ${JSON.stringify({ keep: Duration.hours(1) })}`).toBe('7d {"keep":"1h"}');
  });
});
