/**
 * Strings that mean one thing only. Their form is part of the type where TypeScript can say it, so that a slip is a compile error;
 * whether the value is valid is checked with the environment, so that all problems come at once.
 */

/** IPv4 network in CIDR notation: `10.20.0.0/16`. */
export type Cidr = `${number}.${number}.${number}.${number}/${number}`;

/** Amazon Resource Name: `arn:partition:service:region:account:resource`. */
export type Arn = `arn:${string}:${string}:${string}:${string}:${string}`;

/** Cron expression of five fields, in UTC: minute, hour, day of month, month, day of week. */
export type CronExpression = `${string} ${string} ${string} ${string} ${string}`;

/** A DNS-1123 label: lower case letters, digits and inner hyphens, at most 63 characters. */
export type KubernetesName = Lowercase<string>;

/** Twelve digits. */
export type AwsAccountId = `${number}`;

/** An absolute https or http URL without a trailing slash. */
export type Url = `https://${string}` | `http://${string}`;
