/** An identity in AWS for each workload that calls AWS, and for no other. */
import { Construct } from "constructs";
import { SILENCES_PREFIX } from "../constructs/alerting/silences-backup";
import { regionalArn } from "../constructs/eks/aws-account";
import type { IEksCluster } from "../constructs/eks/eks-cluster-interface";
import { loadBalancerControllerStatements } from "../constructs/eks/load-balancer-permissions";
import type { PolicyStatement } from "../constructs/eks/policy-document";
import { WorkloadIdentity } from "../constructs/eks/workload-identity";
import {
  autoscalerStatements,
  keyedSecretStatements,
  remoteWriteStatements,
  secretReaderStatements,
  workspaceWriteStatements,
} from "../constructs/eks/workload-permissions";
import { WORKLOADS, type WorkloadName } from "../constructs/eks/workloads";
import type { IVpc } from "../constructs/network/existing-vpc";
import { pascalCase } from "../constructs/pascal-case";
import { putStatements, readWriteStatements } from "../constructs/storage/telemetry-bucket";
import type { Arn } from "../units";
import { type ClusterStores, jaegerDomainName } from "./cluster-stores";
import type { EksEnvironment } from "./eks-environment";

export interface ClusterIdentitiesProps {
  /** What it has decides who calls AWS. */
  readonly environment: EksEnvironment;
  /** Where the workloads run. */
  readonly cluster: IEksCluster;
}

/** What a workload may do. */
export interface Permissions {
  /** What it may do. @default [] */
  readonly statements?: readonly PolicyStatement[];
  /** Policies that AWS keeps for components of its own. @default [] */
  readonly managedPolicyArns?: readonly Arn[];
}

export class ClusterIdentities extends Construct {
  /** Role that Jaeger acts as, where it has a domain of AWS. */
  readonly jaegerRoleArn: string | undefined;

  constructor(
    scope: Construct,
    id: string,
    private readonly props: ClusterIdentitiesProps,
  ) {
    super(scope, id);
    const { environment } = props;
    const { account, name } = props.cluster;
    this.create("clusterAutoscaler", { statements: autoscalerStatements(account, name) });
    this.jaegerRoleArn = environment.traces.jaeger.storage === "opensearch-domain" ? this.createJaeger().roleArn : undefined;
  }

  /** Gives a workload of the table its identity. */
  create(name: WorkloadName, permissions: Permissions): WorkloadIdentity {
    return new WorkloadIdentity(this, pascalCase(name), { cluster: this.props.cluster, workload: WORKLOADS[name], ...permissions });
  }

  /** Gives those an identity that use the stores, or work in the network. */
  bindStores({ buckets, workspace, grafanaDatabase, secretKeyArns }: ClusterStores, vpc: IVpc): void {
    const { environment, cluster } = this.props;
    const { account } = cluster;
    const { metrics, secretStore } = environment;
    this.create("loki", { statements: readWriteStatements([buckets.lokiChunks, buckets.lokiRuler]) });
    this.create("tempo", { statements: readWriteStatements([buckets.tempo]) });
    this.create("backup", { statements: putStatements(buckets.backups, SILENCES_PREFIX) });
    this.create("loadBalancerController", {
      statements: loadBalancerControllerStatements({ account, clusterName: cluster.name, vpcId: vpc.id }),
    });
    if (workspace !== undefined) this.create("prometheus", { statements: workspaceWriteStatements(workspace.arn) });
    else if (metrics.remoteWrite?.sigv4Region !== undefined) {
      this.create("prometheus", { statements: remoteWriteStatements(account, metrics.remoteWrite) });
    }
    if (secretStore.kind === "aws-secrets-manager") {
      const managed = grafanaDatabase === undefined ? [] : [grafanaDatabase.secretArn];
      this.create("externalSecrets", {
        statements: [...secretReaderStatements(account, secretStore), ...keyedSecretStatements(secretKeyArns, managed)],
      });
    }
  }

  /** Requests to the domain are signed by this role; in the domain it may do everything. */
  private createJaeger(): WorkloadIdentity {
    const { environment, cluster } = this.props;
    const domain = regionalArn(cluster.account, "es", `domain/${jaegerDomainName(environment)}`);
    return this.create("jaeger", { statements: [{ Sid: "UseDomain", Action: ["es:ESHttp*"], Resource: [`${domain}/*`] }] });
  }
}
