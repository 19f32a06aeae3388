/** A length of time. Each consumer asks for the notation that it reads; nobody passes bare numbers or strings around. */
export class Duration {
  static seconds(amount: number): Duration {
    return new Duration(amount);
  }

  static minutes(amount: number): Duration {
    return new Duration(amount * 60);
  }

  static hours(amount: number): Duration {
    return new Duration(amount * 3600);
  }

  static days(amount: number): Duration {
    return new Duration(amount * 86400);
  }

  /** The constructor is total: whether a duration is within bounds is said by who uses it, so that all problems come at once. */
  private constructor(private readonly amountSeconds: number) {}

  toSeconds(): number {
    return this.amountSeconds;
  }

  toDays(): number {
    return this.amountSeconds / 86400;
  }

  /** The largest single unit that expresses it exactly: `15d`, `90m`, `45s`. Prometheus, Alertmanager and Grafana read it. */
  toPrometheus(): string {
    return this.inUnits([
      [86400, "d"],
      [3600, "h"],
      [60, "m"],
      [1, "s"],
    ]);
  }

  /** Go's notation, which has no days: `360h`, `90m`, `45s`. Loki, Tempo and the collector read it. */
  toGo(): string {
    return this.inUnits([
      [3600, "h"],
      [60, "m"],
      [1, "s"],
    ]);
  }

  toString(): string {
    return this.toPrometheus();
  }

  toJSON(): string {
    return this.toPrometheus();
  }

  private inUnits(units: readonly (readonly [number, string])[]): string {
    const fitting = units.find(([length]) => this.amountSeconds !== 0 && this.amountSeconds % length === 0);
    return fitting === undefined ? `${this.amountSeconds}s` : `${this.amountSeconds / fitting[0]}${fitting[1]}`;
  }
}
