/**
 * The storage class of an EKS cluster: encrypted gp3 volumes that are made in the zone of their pod and can grow. EKS marks no class as default.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi.html
 */
import { StorageClassV1 } from "@cdktf/provider-kubernetes/lib/storage-class-v1";
import { Construct } from "constructs";

export interface EbsStorageClassProps {
  /** Its name in Kubernetes. */
  readonly name: string;
  /** Whether volumes outlive their claims. */
  readonly reclaimPolicy: "Retain" | "Delete";
  /** ARN of the key that volumes are encrypted with; the identity of the EBS driver must be allowed to use it. @default - AWS' own key for volumes */
  readonly kmsKeyArn?: string;
}

export class EbsStorageClass extends Construct {
  /** Its name in Kubernetes. */
  readonly name: string;

  constructor(scope: Construct, id: string, props: EbsStorageClassProps) {
    super(scope, id);
    this.name = props.name;
    new StorageClassV1(this, "Resource", {
      metadata: { name: props.name, annotations: { "storageclass.kubernetes.io/is-default-class": "true" } },
      storageProvisioner: "ebs.csi.aws.com",
      reclaimPolicy: props.reclaimPolicy,
      volumeBindingMode: "WaitForFirstConsumer",
      allowVolumeExpansion: true,
      parameters: { type: "gp3", encrypted: "true", ...(props.kmsKeyArn === undefined ? {} : { kmsKeyId: props.kmsKeyArn }) },
    });
  }
}
