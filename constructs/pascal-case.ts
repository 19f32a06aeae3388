/** Construct ids from names in kebab or camel case. */

/** `system-overview` becomes `SystemOverview`, and `ebsCsi` becomes `EbsCsi`. */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join("");
}
