/**
 * The 49 controls of the CIS benchmark for Amazon EKS 1.8.0. The ids of those that tests show stand in the names of the tests; for every other one the
 * reason why it is not shown here stands in this table.
 *
 * @see https://www.cisecurity.org/benchmark/kubernetes
 */

const OF_THE_NODE = "A file or flag of the kubelet: AL2023 images of AWS set it, and nothing of ours changes it.";
const OF_THE_REGISTRY = "There is no ECR repository of ours: images come from public registries, which CIS 5.1.4 names.";

/** By id: what the control asks, in our words. */
export const CIS_EKS_CONTROLS: Readonly<Record<string, string>> = {
  "2.1.1": "Audit logs are written.",
  "3.1.1": OF_THE_NODE,
  "3.1.2": OF_THE_NODE,
  "3.1.3": OF_THE_NODE,
  "3.1.4": OF_THE_NODE,
  "3.2.1": OF_THE_NODE,
  "3.2.2": OF_THE_NODE,
  "3.2.3": OF_THE_NODE,
  "3.2.4": OF_THE_NODE,
  "3.2.5": OF_THE_NODE,
  "3.2.6": OF_THE_NODE,
  "3.2.7": OF_THE_NODE,
  "3.2.8": OF_THE_NODE,
  "3.2.9": OF_THE_NODE,
  "4.1.1": "cluster-admin only where it is needed.",
  "4.1.2": "Few read secrets.",
  "4.1.3": "Few wildcards in roles.",
  "4.1.4": "Few create pods.",
  "4.1.5": "Default service accounts are not used.",
  "4.1.6": "Tokens are mounted only where they are needed.",
  "4.1.7": "People come by access entries.",
  "4.1.8": "Few may bind, impersonate, escalate.",
  "4.1.9": "Few create persistent volumes.",
  "4.1.10": "Few use the proxy of nodes.",
  "4.1.11": "Few write webhooks.",
  "4.1.12": "Few make tokens.",
  "4.2.1": "Few privileged containers.",
  "4.2.2": "Few share the host's processes.",
  "4.2.3": "Few share the host's IPC.",
  "4.2.4": "Few share the host's network.",
  "4.2.5": "Few gain privileges.",
  "4.3.1": "The network enforces network policies.",
  "4.3.2": "Namespaces have network policies.",
  "4.4.1": "Secrets are files rather than variables.",
  "4.4.2": "Secrets are kept outside the cluster.",
  "4.5.1": "Namespaces are boundaries.",
  "4.5.2": "The default namespace is not used.",
  "5.1.1": OF_THE_REGISTRY,
  "5.1.2": OF_THE_REGISTRY,
  "5.1.3": OF_THE_REGISTRY,
  "5.1.4": "Images come from named registries.",
  "5.2.1": "Workloads have identities of their own.",
  "5.3.1": "Secrets are encrypted with a key of ours.",
  "5.4.1": "The Kubernetes API is for named networks.",
  "5.4.2": "The Kubernetes API has a private endpoint.",
  "5.4.3": "Nodes are private.",
  "5.4.4": "Network policies are switched on.",
  "5.4.5": "Traffic from outside is encrypted.",
  "5.5.1": "People are authenticated by IAM.",
};

/** The controls that no test of ours can show. */
export const CIS_EKS_NOT_OURS: readonly string[] = Object.entries(CIS_EKS_CONTROLS)
  .filter(([, words]) => words === OF_THE_NODE || words === OF_THE_REGISTRY)
  .map(([id]) => id);
