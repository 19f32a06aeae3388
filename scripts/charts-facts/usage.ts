/**
 * What the templates of a chart do with each value path, as a tree. `*` stands for the entries of a map or list whose keys the templates do not name.
 */
export const ANY_KEY = "*";

export class Usage {
  readonly children = new Map<string, Usage>();
  /** Written out as a single value. */
  printed = false;
  /** Written out whole (`toYaml`), or handed to something that the scan does not follow. */
  passed = false;
  /** Walked through entry by entry, without and with its keys. */
  ranged = false;
  rangedByKey = false;
  /** Joined, appended to, searched: taken for a list. */
  listed = false;
  /** Types that the templates ask for before they go on. */
  readonly kinds = new Set<string>();

  child(key: string): Usage {
    const known = this.children.get(key);
    if (known !== undefined) return known;
    const created = new Usage();
    this.children.set(key, created);
    return created;
  }

  at(path: readonly string[]): Usage {
    return path.reduce<Usage>((usage, key) => usage.child(key), this);
  }
}
