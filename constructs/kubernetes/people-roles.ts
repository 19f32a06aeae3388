/**
 * What people may do in the cluster who are no administrators. Those who read see everything but secrets; those on call also restart, scale, evict and drain.
 * Neither sees a secret, opens a shell in a pod or changes rights.
 *
 * @see https://kubernetes.io/docs/reference/access-authn-authz/rbac/#user-facing-roles
 */
import { ClusterRoleBindingV1 } from "@cdktf/provider-kubernetes/lib/cluster-role-binding-v1";
import { ClusterRoleV1, type ClusterRoleV1Rule } from "@cdktf/provider-kubernetes/lib/cluster-role-v1";
import { Construct } from "constructs";
import { pascalCase } from "../pascal-case";
import { PEOPLE_GROUPS } from "./people-groups";

const READ = ["get", "list", "watch"];

/** What Kubernetes' own role `view` leaves out: what is in no namespace, and what operators define. */
const READ_RULES: readonly ClusterRoleV1Rule[] = [
  { apiGroups: [""], resources: ["nodes", "persistentvolumes"], verbs: READ },
  { apiGroups: ["storage.k8s.io"], resources: ["storageclasses", "volumeattachments", "csinodes"], verbs: READ },
  { apiGroups: ["scheduling.k8s.io"], resources: ["priorityclasses"], verbs: READ },
  { apiGroups: ["apiextensions.k8s.io"], resources: ["customresourcedefinitions"], verbs: READ },
  { apiGroups: ["metrics.k8s.io"], resources: ["nodes", "pods"], verbs: READ },
  {
    apiGroups: ["monitoring.coreos.com"],
    resources: ["prometheuses", "prometheusrules", "servicemonitors", "podmonitors", "probes", "scrapeconfigs"],
    verbs: READ,
  },
  { apiGroups: ["external-secrets.io"], resources: ["externalsecrets", "secretstores", "clustersecretstores"], verbs: READ },
];

const OPERATE_RULES: readonly ClusterRoleV1Rule[] = [
  // A pod that is deleted comes back; an eviction heeds its disruption budget.
  { apiGroups: [""], resources: ["pods"], verbs: ["delete"] },
  { apiGroups: [""], resources: ["pods/eviction"], verbs: ["create"] },
  // A rollout is restarted by an annotation.
  { apiGroups: ["apps"], resources: ["deployments", "statefulsets", "daemonsets"], verbs: ["patch"] },
  { apiGroups: ["apps"], resources: ["deployments/scale", "statefulsets/scale"], verbs: ["get", "update", "patch"] },
  // A node is cordoned before it is drained.
  { apiGroups: [""], resources: ["nodes"], verbs: ["patch"] },
  { apiGroups: ["batch"], resources: ["jobs"], verbs: ["delete"] },
];

export class PeopleRoles extends Construct {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    const read = this.createRole("read", READ_RULES);
    const operate = this.createRole("operate", OPERATE_RULES);
    this.bind("read-only", PEOPLE_GROUPS.readOnly, ["view", read]);
    this.bind("on-call", PEOPLE_GROUPS.onCall, ["view", read, operate]);
  }

  private createRole(name: string, rule: readonly ClusterRoleV1Rule[]): string {
    const roleName = `observability-${name}`;
    new ClusterRoleV1(this, pascalCase(name), { metadata: { name: roleName }, rule: [...rule] });
    return roleName;
  }

  private bind(name: string, group: string, roles: readonly string[]): void {
    const bindings = new Construct(this, pascalCase(name));
    for (const role of roles) {
      new ClusterRoleBindingV1(bindings, pascalCase(role), {
        metadata: { name: `observability-${name}-${role.replace(/^observability-/, "")}` },
        roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "ClusterRole", name: role },
        subject: [{ apiGroup: "rbac.authorization.k8s.io", kind: "Group", name: group }],
      });
    }
  }
}
