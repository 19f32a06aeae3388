/** URLs of an environment: encrypted in the cloud, at will on a cluster that is reached by a kubeconfig. */
import type { Environment } from "../environment";
import type { Problem } from "../../problems";
import { urlFault } from "../../units/validate-url";
import { checkText } from "./check-value";

export interface UrlCheck {
  readonly value: string | undefined;
  readonly at: string;
  /** As a sentence begins. */
  readonly subject: string;
  /** Kind of the environment's cluster, if it is known. */
  readonly cluster: Environment["cluster"]["kind"] | undefined;
}

export function checkUrl({ cluster, ...check }: UrlCheck): Problem[] {
  const mustEncrypt = cluster === "eks";
  return checkText({
    ...check,
    fault: (text) => urlFault(text) ?? (mustEncrypt && text.startsWith("http:") ? "is not encrypted" : undefined),
    allowed: `an absolute ${mustEncrypt ? "https" : "http or https"} URL without user, password, query or trailing slash`,
    remedy: "Write the address as it is reached from where it is used; keep credentials in the secret store.",
  });
}
