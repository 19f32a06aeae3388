/**
 * The Kubernetes versions that an environment may have, with the end of their standard support at EKS. Synth reads no clock: a version leaves the table by
 * hand, with the last upgrade before its date.
 *
 * 1.34 is out already: its support ends on 2026-12-02, which is before a cluster made today would have its first upgrade.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html
 */
export const KUBERNETES_VERSIONS: Readonly<Record<string, { readonly standardSupportEnds: string }>> = {
  "1.35": { standardSupportEnds: "2027-03-27" },
  "1.36": { standardSupportEnds: "2027-08-02" },
  "1.37": { standardSupportEnds: "2027-12-01" },
};

/** @returns undefined for a version of the table */
export function kubernetesVersionFault(text: string): string | undefined {
  if (Object.hasOwn(KUBERNETES_VERSIONS, text)) return undefined;
  const [, major, minor] = /^(\d+)\.(\d+)$/.exec(text) ?? [];
  if (major === undefined || minor === undefined) return "is not of the form major.minor";
  const minors = Object.keys(KUBERNETES_VERSIONS).map((version) => Number(version.split(".")[1]));
  if (major === "1" && Number(minor) < Math.min(...minors)) return "has left standard support, or leaves it within weeks";
  return "is not known";
}

/** The versions with their dates, for messages. */
export function describeKubernetesVersions(): string {
  return Object.entries(KUBERNETES_VERSIONS)
    .map(([version, { standardSupportEnds }]) => `${version} (supported until ${standardSupportEnds})`)
    .join(", ");
}
