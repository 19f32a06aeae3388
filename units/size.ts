/** An amount of storage or memory, in powers of 1024. */
export class Size {
  static mebibytes(amount: number): Size {
    return new Size(amount * 1024 ** 2);
  }

  static gibibytes(amount: number): Size {
    return new Size(amount * 1024 ** 3);
  }

  /** The constructor is total: bounds are checked by who uses it, so that all problems come at once. */
  private constructor(private readonly amountBytes: number) {}

  toBytes(): number {
    return this.amountBytes;
  }

  toGibibytes(): number {
    return this.amountBytes / 1024 ** 3;
  }

  toMebibytes(): number {
    return this.amountBytes / 1024 ** 2;
  }

  /** A Kubernetes quantity: `50Gi`, `512Mi`. */
  toKubernetes(): string {
    const gibibytes = this.toGibibytes();
    return Number.isInteger(gibibytes) ? `${gibibytes}Gi` : `${this.toMebibytes()}Mi`;
  }

  /** Prometheus' notation, whose `GB` and `MB` are powers of 1024 too: `45GB`, `512MB`. */
  toPrometheus(): string {
    const gibibytes = this.toGibibytes();
    return Number.isInteger(gibibytes) ? `${gibibytes}GB` : `${Math.floor(this.toMebibytes())}MB`;
  }

  toString(): string {
    return this.toKubernetes();
  }

  toJSON(): string {
    return this.toKubernetes();
  }
}
