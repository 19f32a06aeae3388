import { EbsStorageClass } from "../../../constructs/kubernetes/storage-class";
import { synthInCluster } from "../../support/releases";

function synthStorageClass(reclaimPolicy: "Retain" | "Delete") {
  return synthInCluster((stack) => {
    new EbsStorageClass(stack, "StorageClass", { name: "gp3", reclaimPolicy });
  });
}

describe("storage class", () => {
  test("makes encrypted gp3 volumes in the zone of their pod, and is the default", () => {
    expect(synthStorageClass("Delete").readable()).toMatchInlineSnapshot(`
     {
       "kubernetes_storage_class_v1": {
         "StorageClass_0614E062": {
           "allow_volume_expansion": true,
           "metadata": {
             "annotations": {
               "storageclass.kubernetes.io/is-default-class": "true",
             },
             "name": "gp3",
           },
           "parameters": {
             "encrypted": "true",
             "type": "gp3",
           },
           "reclaim_policy": "Delete",
           "storage_provisioner": "ebs.csi.aws.com",
           "volume_binding_mode": "WaitForFirstConsumer",
         },
       },
     }
    `);
  });

  test("keeps volumes after their claims where it is told to", () => {
    expect(synthStorageClass("Retain").resource("kubernetes_storage_class_v1")["reclaim_policy"]).toBe("Retain");
  });
});
