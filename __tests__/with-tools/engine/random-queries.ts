/** Random series and random expressions over them, the same for the same seed. */

/** A generator of numbers from 0 to below 1. @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const JOBS = ["api", "db"];
const INSTANCES = ["a:1", "b:1", "c:1"];

export class RandomWorld {
  constructor(
    private readonly random: () => number,
    private readonly length = 60,
  ) {}

  /** Counters with resets, gauges, classic and native histograms, each with gaps and with ends. */
  series(): [name: string, values: string][] {
    const out: [string, string][] = [];
    for (const job of JOBS) {
      for (const instance of INSTANCES) {
        const labels = `job="${job}", instance="${instance}"`;
        if (this.random() < 0.9) out.push([`requests_total{${labels}, code="200"}`, this.counter()]);
        if (this.random() < 0.8) out.push([`requests_total{${labels}, code="500"}`, this.counter()]);
        out.push([`temperature{${labels}}`, this.gauge()]);
        out.push([`latency_seconds{${labels}}`, this.nativeHistogram()]);
        const counts = this.buckets();
        ["0.1", "0.5", "1", "+Inf"].forEach((le, index) => out.push([`wait_seconds_bucket{${labels}, le="${le}"}`, counts[index] ?? ""]));
      }
      out.push([`limit{job="${job}"}`, this.gauge()]);
    }
    return out;
  }

  private counter(): string {
    let value = this.pick(0, 50);
    return this.samples(() => {
      value = this.random() < 0.04 ? this.pick(0, 5) : value + this.pick(0, 20);
      return String(value);
    });
  }

  private gauge(): string {
    return this.samples(() => (this.random() < 0.03 ? "NaN" : ((this.random() - 0.3) * 100).toFixed(3)));
  }

  private buckets(): string[] {
    const counts = [0, 0, 0, 0];
    const rows = Array.from({ length: this.length }, () => {
      if (this.random() < 0.03) counts.fill(0);
      let added = 0;
      return counts.map((count, index) => {
        added += this.pick(0, 4);
        counts[index] = count + added;
        return String(counts[index]);
      });
    });
    const gaps = rows.map(() => this.random() < 0.05);
    return counts.map((_, index) => rows.map((row, at) => (gaps[at] === true ? "_" : (row[index] ?? "0"))).join(" "));
  }

  private nativeHistogram(): string {
    let buckets = [0, 0, 0];
    return this.samples(() => {
      buckets = this.random() < 0.05 ? [1, 0, 1] : buckets.map((count) => count + this.pick(0, 5));
      const count = buckets.reduce((sum, one) => sum + one, 0);
      return `{{schema:0 sum:${(count * 1.5).toFixed(1)} count:${count} buckets:[${buckets.join(" ")}]}}`;
    });
  }

  /** Now and then a gap, and now and then the mark that the series ended. */
  private samples(next: () => string): string {
    return Array.from({ length: this.length }, () => {
      const chance = this.random();
      if (chance < 0.04) return "_";
      return chance < 0.05 ? "stale" : next();
    }).join(" ");
  }

  private pick(from: number, to: number): number {
    return from + Math.floor(this.random() * (to - from + 1));
  }

  private one<Choice>(choices: readonly Choice[]): Choice {
    return choices[Math.floor(this.random() * choices.length)] as Choice;
  }

  /** An expression of the type vector. */
  vector(depth = 3): string {
    const deeper = (): string => this.vector(depth - 1);
    if (depth === 0) return this.selector();
    const forms: (() => string)[] = [
      () => `rate(${this.range()})`,
      () => `increase(${this.range()})`,
      () => `${this.one(OVER_TIME)}(${this.range()})`,
      () => `${this.one(["delta", "deriv", "idelta", "irate", "changes", "resets"])}(${this.range()})`,
      () => `${this.one(["sum", "avg", "min", "max", "count", "stddev", "group"])}${this.grouping()}(${deeper()})`,
      () => `${this.one(["topk", "bottomk"])}${this.grouping()}(${this.pick(1, 3)}, ${deeper()})`,
      () => `quantile${this.grouping()}(0.${this.pick(1, 9)}, ${deeper()})`,
      () => `${deeper()} ${this.one(["+", "-", "*", "/", "%", "^", ">", "<=", "== bool", "!= bool"])} ${this.pick(1, 9)}`,
      () => `${deeper()} ${this.one(["+", "/", "and", "or", "unless", ">"])} ${this.matching()}${deeper()}`,
      () => `${this.one(["abs", "ceil", "floor", "exp", "sqrt", "ln", "sgn", "sort", "timestamp"])}(${deeper()})`,
      () => `clamp(${deeper()}, ${this.pick(-5, 5)}, ${this.pick(6, 60)})`,
      () => `histogram_quantile(0.${this.pick(1, 9)}, sum by (le, job) (rate(wait_seconds_bucket[${this.window()}])))`,
      () => `histogram_quantile(0.${this.pick(1, 9)}, sum by (job) (rate(latency_seconds[${this.window()}])))`,
      () => `${this.one(["histogram_count", "histogram_sum", "histogram_avg"])}(rate(latency_seconds[${this.window()}]))`,
      () => `absent(${deeper()})`,
      () => `${this.one(OVER_TIME)}((${deeper()})[${this.pick(3, 20)}m:${this.pick(1, 3)}m])`,
      () => `label_replace(${deeper()}, "zone", "$1", "instance", "(.).*")`,
      () => `-(${deeper()})`,
    ];
    return this.one(forms)();
  }

  private selector(): string {
    const name = this.one(["requests_total", "temperature", "limit", "wait_seconds_bucket", "latency_seconds"]);
    const matchers = this.one(["", '{job="api"}', '{instance=~"a.*|b.*"}', '{job!="db"}', '{code="500"}']);
    const time = this.one(["", "", "", ` offset ${this.pick(1, 9)}m`, ` @ ${this.pick(0, 3000)}`, " @ end()"]);
    return `${name}${matchers}${time}`;
  }

  private range(): string {
    const name = this.one(["requests_total", "temperature", "wait_seconds_bucket", "latency_seconds"]);
    return `${name}${this.one(["", '{job="api"}'])}[${this.window()}]${this.one(["", "", ` offset ${this.pick(1, 5)}m`])}`;
  }

  private window(): string {
    return `${this.pick(2, 20)}m`;
  }

  private grouping(): string {
    return this.one(["", " by (job) ", " by (job, instance) ", " without (instance) ", " by (code) "]);
  }

  private matching(): string {
    return this.one(["", "on (job, instance) ", "ignoring (code, le) ", "on (job) ", "on (job, instance) "]);
  }
}

const OVER_TIME = ["avg", "min", "max", "sum", "count", "last", "present", "stddev"].map((name) => `${name}_over_time`);
