/**
 * The browser of the tests.
 *
 * @param installed folder that it was installed into; `.tools/browser` of the project where it is left out
 * @param named a browser that is there already; the environment variable CHROMIUM where it is left out
 * @throws when it is missing or was made from an older pin; the message names `npm run tools:browser`
 */
export function browserTool(installed?: string, named?: string): { readonly binary: string; readonly libraries: string | undefined };
