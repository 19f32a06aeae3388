import { WORKLOADS } from "../../constructs/eks/workloads";
import type { EksConfig } from "../../environments/environment";
import SETBACKS from "../../scripts/verify/provider-setbacks.json";
import { phoenix } from "../../systems";
import { CLUSTER_OUTPUTS } from "../../stacks/cluster-outputs";
import { ClusterStack } from "../../stacks/cluster-stack";
import { type EksEnvironment, isEksEnvironment } from "../../stacks/eks-environment";
import { AWS_ENVIRONMENT, EKS_CONFIG, EKS_ENVIRONMENT } from "../support/eks-environment";
import { synthStack } from "../support/synth";
import type { JsonObject, SynthesizedStack } from "../support/synthesized-stack";

function synthCluster(environment: Partial<EksEnvironment> = {}, cluster: Partial<EksConfig> = {}): SynthesizedStack {
  return synthStack(
    (app) =>
      new ClusterStack(app, {
        environment: { ...AWS_ENVIRONMENT, ...environment, cluster: { ...EKS_CONFIG, ...cluster } },
        systems: [phoenix],
      }),
  );
}

/** All resources below each other: what a resource names in `depends_on`, directly or by what that names. */
function dependenciesOf(stack: SynthesizedStack, resource: JsonObject): Set<string> {
  const found = new Set<string>();
  const visit = (current: JsonObject | undefined): void => {
    for (const address of (current?.["depends_on"] ?? []) as string[]) {
      if (found.has(address)) continue;
      found.add(address);
      const [type = "", name = ""] = address.split(".");
      visit(stack.resourcesByName(type)[name]);
    }
  };
  visit(resource);
  return found;
}

/** Service accounts that have an identity. */
function boundWorkloads(stack: SynthesizedStack): string[] {
  return stack
    .resources("aws_eks_pod_identity_association")
    .map((association) => `${String(association["namespace"])}/${String(association["service_account"])}`)
    .sort();
}

/** The stack of the tests' environment as it is. */
const STANDARD = synthCluster();

describe("cluster stack", () => {
  test("is no more than this", () => {
    expect(STANDARD.resourceCounts()).toMatchSnapshot();
  });

  test("talks to AWS only: to one region, one account, with tags on everything", () => {
    expect(STANDARD.section("provider")).toEqual({
      aws: [
        {
          region: "eu-central-1",
          allowed_account_ids: ["111122223333"],
          default_tags: [
            {
              tags: {
                environment: "test",
                component: "cluster",
                owner: "team-7",
                "cost-centre": "cc-7",
                "managed-by": "cdktf-observability",
              },
            },
          ],
        },
      ],
    });
  });

  test("accepts later fixes of its provider, and no Terraform that cannot lock state in S3", () => {
    expect(STANDARD.section("terraform")).toMatchObject({
      required_version: ">= 1.11",
      required_providers: { aws: { source: "hashicorp/aws", version: "~> 6.25" } },
      backend: { s3: { key: "test/cluster.tfstate", use_lockfile: true } },
    });
  });

  test("publishes its interface and nothing else", () => {
    const outputs = STANDARD.section("output");
    const names = Object.keys(CLUSTER_OUTPUTS.descriptions).map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));

    expect(Object.keys(outputs).sort()).toEqual(names.sort());
    for (const output of Object.values(outputs)) expect(output).toMatchObject({ value: expect.stringMatching(/\$\{aws_|^arn:|^aws eks /) });
  });

  test("reads no other state and looks nothing up", () => {
    expect(STANDARD.section("data")).toEqual({});
  });

  test("builds in order: control plane, network add-ons with their identity, nodes with a way out, the other add-ons", () => {
    const stack = STANDARD;
    const nodes = dependenciesOf(stack, stack.resource("aws_eks_node_group", "Nodes_General_"));
    const coredns = dependenciesOf(stack, stack.resource("aws_eks_addon", "AddOns_Coredns"));
    const starting = (addresses: Set<string>, start: string) => [...addresses].filter((address) => address.startsWith(start));

    expect(starting(nodes, "aws_eks_addon.NetworkAddOns_VpcCni_")).toHaveLength(1);
    expect(starting(nodes, "aws_eks_addon.NetworkAddOns_EksPodIdentityAgent_")).toHaveLength(1);
    expect(starting(nodes, "aws_eks_pod_identity_association.Identities_VpcCni_")).toHaveLength(1);
    expect(starting(nodes, "aws_route.Network_EuCentral1")).toHaveLength(3);
    expect(starting(nodes, "aws_vpc_endpoint.Endpoints_")).toHaveLength(13);
    expect(starting(coredns, "aws_eks_node_group.")).toHaveLength(4);
    expect(starting(coredns, "aws_eks_pod_identity_association.Identities_EbsCsi_")).toHaveLength(1);
  });

  test("puts nodes into private subnets and the control plane into those without a way out", () => {
    const stack = STANDARD;
    const { subnet_ids: controlPlane } = stack.resource("aws_eks_cluster")["vpc_config"] as { readonly subnet_ids: readonly string[] };

    expect(controlPlane.map((id) => id.split("_").at(-2))).toEqual(["IntraSubnet", "IntraSubnet", "IntraSubnet"]);
    expect((stack.resource("aws_eks_node_group", "Nodes_General_")["subnet_ids"] as string[]).map((id) => id.split("_").at(-2))).toEqual([
      "PrivateSubnet",
      "PrivateSubnet",
      "PrivateSubnet",
    ]);
  });

  test("gives each workload that calls AWS an identity, and only those", () => {
    expect(boundWorkloads(STANDARD)).toEqual(
      Object.values(WORKLOADS)
        .map(({ namespace, serviceAccount }) => `${namespace}/${serviceAccount}`)
        .sort(),
    );
  });

  test("gives Prometheus none where nothing is written to Amazon's service", () => {
    const { remoteWrite, ...metrics } = EKS_ENVIRONMENT.metrics;

    expect(boundWorkloads(synthCluster({ metrics: { ...metrics, ...(remoteWrite === undefined ? {} : { remoteWrite }) } }))).toContain(
      "observability/prometheus",
    );
    expect(boundWorkloads(synthCluster({ metrics }))).not.toContain("observability/prometheus");
    expect(boundWorkloads(synthCluster({ metrics: { ...metrics, remoteWrite: { url: "https://mimir.example.com/push" } } }))).not.toContain(
      "observability/prometheus",
    );
  });

  test("gives the secrets operator none where secrets are kept in the cluster", () => {
    const stack = synthCluster({ secretStore: { kind: "kubernetes", namespace: "secret-source" } });

    expect(boundWorkloads(stack)).not.toContain("external-secrets/external-secrets");
  });

  test("writes all policies as plain JSON", () => {
    const stack = STANDARD;
    const policies = stack
      .resourceTypes()
      .flatMap((type) => stack.resources(type))
      .flatMap((resource) => ["policy", "assume_role_policy", "access_policies", "policy_document"].map((argument) => resource[argument]))
      .filter((policy) => policy !== undefined);

    expect(policies).toHaveLength(39);
    for (const policy of policies) expect(JSON.parse(String(policy))).toMatchObject({ Version: "2012-10-17" });
    expect(JSON.stringify(stack.json)).not.toContain("jsonencode");
  });

  test("has no security group rule inside a security group and no count or for_each", () => {
    const resources = STANDARD.section("resource");

    expect(STANDARD.resources("aws_security_group")).toHaveLength(3);
    for (const forbidden of ["ingress", "egress", "count", "for_each"]) expect(JSON.stringify(resources)).not.toContain(`"${forbidden}":`);
  });

  test("protects everything that holds state where the environment says so", () => {
    const stack = synthCluster({ removalPolicy: "protect" });

    const types = [
      ...["aws_kms_key", "aws_s3_bucket", "aws_db_instance", "aws_opensearch_domain"],
      ...["aws_prometheus_workspace", "aws_secretsmanager_secret"],
    ];
    expect(types.filter((type) => stack.resources(type).length === 0)).toEqual([]);
    for (const resource of types.flatMap((type) => stack.resources(type))) {
      expect(resource["lifecycle"]).toEqual({ prevent_destroy: true });
    }
    for (const logGroup of stack.resources("aws_cloudwatch_log_group")) expect(logGroup["deletion_protection_enabled"]).toBe(true);
    expect(stack.resource("aws_eks_cluster")["deletion_protection"]).toBe(true);
    expect(stack.resource("aws_db_instance")).toMatchObject({
      deletion_protection: true,
      multi_az: true,
      skip_final_snapshot: false,
      final_snapshot_identifier: "test-grafana-final",
    });
    for (const secret of stack.resources("aws_secretsmanager_secret")) expect(secret["recovery_window_in_days"]).toBe(30);
  });

  test("can be destroyed whole where the environment says so", () => {
    const stack = synthCluster({ removalPolicy: "destroy" });

    expect(JSON.stringify(stack.json)).not.toContain("prevent_destroy");
    for (const bucket of stack.resources("aws_s3_bucket")) expect(bucket["force_destroy"]).toBe(true);
    for (const logGroup of stack.resources("aws_cloudwatch_log_group")) expect(logGroup["deletion_protection_enabled"]).toBe(false);
    expect(stack.resource("aws_eks_cluster")["deletion_protection"]).toBe(false);
    expect(stack.resource("aws_db_instance")).toMatchObject({ deletion_protection: false, skip_final_snapshot: true });
    for (const secret of stack.resources("aws_secretsmanager_secret")) expect(secret["recovery_window_in_days"]).toBe(0);
  });

  test("has names within AWS' limits for the longest names of environment and cluster", () => {
    const stack = synthCluster(
      { name: "e2e4e6e8e0e2e4e6" },
      { name: "c2c4c6c8c0c2c4c6c8c0c2c4c6c8c0c2c4c6c8c0", region: "ap-southeast-1" },
    );
    const names = (type: string, field = "name") => stack.resources(type).map((resource) => String(resource[field]));

    for (const name of names("aws_iam_role")) expect(name.length).toBeLessThanOrEqual(64);
    for (const name of names("aws_s3_bucket", "bucket")) expect(name.length).toBeLessThanOrEqual(63);
    for (const name of names("aws_db_instance", "identifier")) expect(name.length).toBeLessThanOrEqual(63);
    for (const name of names("aws_opensearch_domain", "domain_name")) expect(name.length).toBeLessThanOrEqual(28);
    for (const name of names("aws_security_group")) expect(name.length).toBeLessThanOrEqual(255);
    for (const name of names("aws_cloudwatch_log_group")) expect(name.length).toBeLessThanOrEqual(512);
    for (const name of names("aws_kms_alias")) expect(name.length).toBeLessThanOrEqual(256);
    for (const prefix of names("aws_eks_node_group", "node_group_name_prefix")) expect(prefix.length).toBeLessThanOrEqual(37);
    for (const prefix of names("aws_launch_template", "name_prefix")) expect(prefix.length).toBeLessThanOrEqual(102);
    for (const description of names("aws_iam_role", "description")) expect(description.length).toBeLessThanOrEqual(1000);
  });

  test("is the same bytes every time, with no path of the machine in them", () => {
    const text = JSON.stringify(STANDARD.json);

    expect(JSON.stringify(synthCluster().json)).toBe(text);
    expect(text).not.toContain(process.cwd());
  });

  test("uses every argument that is taken off for an older provider, so that the table has no stale line", () => {
    for (const { type, path } of SETBACKS.aws.arguments) {
      expect(STANDARD.resources(type).some((resource) => path in resource)).toBe(true);
    }
  });

  test("is for environments with an EKS cluster", () => {
    const local = { kind: "kubeconfig", name: "l", context: "kind-l", storageClass: "standard", kubernetesVersion: "1.36" } as const;

    expect(isEksEnvironment(EKS_ENVIRONMENT)).toBe(true);
    expect(isEksEnvironment({ ...EKS_ENVIRONMENT, cluster: local })).toBe(false);
  });
});
