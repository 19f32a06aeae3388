/** What every construct that installs a chart lets its user decide about the release. */
import type { HelmReleaseProps } from "./helm-release";

/** The part of a construct's props that is about its release. */
export interface ReleaseProps {
  /** Values laid over ours by Helm's rules, exceptions for paths that facts cannot know, facts of another chart version, order. @default {} */
  readonly release?: Pick<HelmReleaseProps, "overrides" | "unknownPaths" | "facts" | "dependsOn">;
}
