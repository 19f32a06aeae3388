/** The values that an environment lays over those of a release, in the form that the release's construct takes. */
import type { HelmValues } from "../constructs/helm/helm-values";
import type { ReleaseProps } from "../constructs/helm/release-props";
import type { Environment } from "../environments/environment";

export function releaseOverrides(environment: Environment, releaseName: string): NonNullable<ReleaseProps["release"]> {
  const config = environment.helmValues?.[releaseName];
  if (config === undefined) return {};
  return {
    overrides: config.values as HelmValues,
    ...(config.unknownPaths === undefined ? {} : { unknownPaths: config.unknownPaths }),
  };
}
