import {
  ANYWHERE,
  TELEMETRY_NODES,
  TELEMETRY_TAINT,
  placementDocuments,
  telemetryPlacement,
} from "../../../constructs/kubernetes/placement";
import { EKS_CONFIG, EKS_ENVIRONMENT } from "../../support/eks-environment";
import { KUBECONFIG_ENVIRONMENT } from "../../support/kubeconfig-environment";

describe("placement", () => {
  test("brings the platform's pods to nodes of its own where there are some", () => {
    expect(telemetryPlacement(EKS_ENVIRONMENT)).toBe(TELEMETRY_NODES);
    expect(telemetryPlacement({ cluster: { ...EKS_CONFIG, nodeGroups: EKS_CONFIG.nodeGroups.slice(0, 1) } })).toBe(ANYWHERE);
    expect(telemetryPlacement(KUBECONFIG_ENVIRONMENT)).toBe(ANYWHERE);
  });

  test("bears the taint that keeps others off those nodes", () => {
    expect(TELEMETRY_NODES.tolerations).toEqual([{ ...TELEMETRY_TAINT, operator: "Equal" }]);
  });

  test("writes no value for pods that may run anywhere", () => {
    expect(placementDocuments(ANYWHERE, (fields) => fields)).toEqual({});
    expect(placementDocuments(undefined, (fields) => fields)).toEqual({});
    expect(Object.keys(placementDocuments(TELEMETRY_NODES, (fields) => fields))).toEqual(["placement"]);
  });
});
