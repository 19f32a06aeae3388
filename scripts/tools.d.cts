/**
 * The path of an installed tool.
 *
 * @param installed folder of the installed tools; `.tools` of the project where it is left out
 * @throws when the tool is missing or was built from an older pin; the message names `npm run tools`
 */
export function toolPath(name: string, installed?: string): string;
