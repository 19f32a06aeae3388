/**
 * The path of the Python interpreter of an installed environment.
 *
 * @param installed folder of the installed environments; `.tools/python` of the project where it is left out
 * @throws when the environment is missing or was made from older pins; the message names `npm run tools:python`
 */
export function pythonPath(name: string, installed?: string): string;
