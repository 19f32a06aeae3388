import {
  age,
  allDown,
  average,
  countSeries,
  countWhere,
  deviation,
  gauge,
  highest,
  lowest,
  predicted,
  samples,
  slope,
  usedShare,
  worstShare,
} from "../../signals/query";
import { matching, notMatching } from "../../signals/selection";
import { blue, contracts, depth, textOf } from "./fixtures";

const workers = blue.select(contracts.workers);
const free = blue.select(contracts.free);
const size = blue.select(contracts.size);

describe("gauges over time", () => {
  it("are looked at where they are where the function and the replicas go together", () => {
    expect(textOf(highest(depth))).toBe('max by (system) (max_over_time(queue_depth{system="blue"}[7m]))');
    expect(textOf(lowest(free, { by: ["disk"] }))).toBe('min by (system, disk) (min_over_time(free_bytes{system="blue"}[7m]))');
  });

  it("are made one first where that makes a difference: the highest sum is not the sum of the highest", () => {
    expect(textOf(highest(workers))).toBe('max_over_time(sum by (system) (workers{system="blue"})[7m:1m])');
    expect(textOf(average(depth))).toBe('avg_over_time(max by (system) (queue_depth{system="blue"})[7m:1m])');
    expect(textOf(deviation(workers))).toBe('stddev_over_time(sum by (system) (workers{system="blue"})[7m:1m])');
    expect(textOf(highest(depth, { aggregate: "min" }))).toBe('max_over_time(min by (system) (queue_depth{system="blue"})[7m:1m])');
  });

  it("count their samples", () => {
    expect(textOf(samples(depth))).toBe('max by (system) (count_over_time(queue_depth{system="blue"}[7m]))');
    expect(samples(depth).unit).toBe("none");
  });

  it("go on as they went", () => {
    const full = predicted(free, "4h", { by: ["disk"] });
    expect(textOf(full)).toBe('min by (system, disk) (predict_linear(free_bytes{system="blue"}[7m], 14400))');
    expect(full.unit).toBe("bytes");
    expect(textOf(slope(free))).toBe('min by (system) (deriv(free_bytes{system="blue"}[7m]))');
    expect(slope(free).unit).toBe("bytes/s");
  });
});

describe("gauges at this moment", () => {
  it("say how long ago something was, as the replica with the latest news says", () => {
    const backup = age(blue.select(contracts.lastBackup));
    expect(textOf(backup)).toBe('time()\n- max by (system) (last_backup_timestamp_seconds{system="blue"})');
    expect(backup.unit).toBe("seconds");
  });

  it("are counted, and counted by value, with 0 where none has it", () => {
    expect(textOf(countSeries(depth))).toBe('count by (system) (queue_depth{system="blue"})');
    expect(textOf(countWhere(depth, ">=", 3, { by: ["queue"] }))).toBe('sum by (system, queue) (queue_depth{system="blue"} >= bool 3)');
  });

  it("keep their last value where something sets them only when it happens", () => {
    expect(gauge(blue.select(contracts.left)).kind).toBe("held");
    expect(gauge(depth).kind).toBe("level");
    expect(usedShare(blue.select(contracts.left), depth).kind).toBe("held");
    expect(usedShare(depth, blue.select(contracts.left)).kind).toBe("held");
  });
});

describe("shares of a limit", () => {
  it("are taken one by one before the worst is chosen", () => {
    expect(textOf(worstShare("min", free, size))).toBe(
      'min by (system) (\n  free_bytes{system="blue"}\n  / (size_bytes{system="blue"} > 0)\n)',
    );
  });
});

describe("targets", () => {
  it("are down when each of them is, or when none is there", () => {
    const down = allDown(blue.select(contracts.workers, { job: "api" }));
    expect(textOf(down)).toBe(
      'sum by (system, job) (workers{system="blue", job="api"}) == 0\nor absent(workers{system="blue", job="api"})',
    );
    expect(down.labels).toEqual(["system", "job"]);
  });

  it("are told by the labels that are known of what is absent", () => {
    const down = allDown(blue.select(contracts.workers, { job: matching("a|b"), instance: notMatching("x.*") }));
    expect(down.labels).toEqual(["system"]);
    expect(textOf(down)).toContain('instance!~"x.*"');
  });
});
