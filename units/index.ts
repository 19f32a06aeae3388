export { Duration } from "./duration";
export { type Arn, type AwsAccountId, type CronExpression, type Cidr, type KubernetesName, type Url } from "./names";
export { Size } from "./size";
