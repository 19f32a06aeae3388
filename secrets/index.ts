/** Secrets by reference: where each is kept, who needs it, where it is mounted, and a look at the output for what should not be there. */
export {
  SECRETS,
  secretFile,
  type SecretEntry,
  type SecretFileName,
  type SecretFileRef,
  type SecretMount,
  type SecretName,
  type SecretRef,
} from "./catalogue";
export { SECRET_REFRESH_INTERVAL, SECRET_STORE, remoteKey, renderExternalSecret, type ExternalSecret } from "./external-secret";
export { isMadeByAws, neededSecrets, secretUses, secretsToStore, type NeededSecret, type SecretUse, type SecretUsers } from "./needed";
export { scanForSecrets } from "./scan";
export { validateSecretFiles, validateSecrets, type SecretFilesOptions, type ValidateSecretsOptions } from "./validate-secrets";
