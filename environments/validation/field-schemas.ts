/** Fields that several parts of an environment have. */
import { number, text } from "./schema-kit";

export const name = text<Lowercase<string>>("a name of lower-case letters, digits and inner hyphens");
export const region = text('a region such as "eu-central-1"');
export const url = text<`https://${string}`>('a URL such as "https://grafana.example.com"');
export const version = text<`${number}.${number}`>('a minor version such as "1.36"');
export const cidr = text<`${number}.${number}.${number}.${number}/${number}`>('a network such as "10.20.0.0/16"');
export const arn = text<`arn:${string}:${string}:${string}:${string}:${string}`>(
  'an ARN such as "arn:aws:iam::111111111111:role/platform-admin"',
);
export const count = number("a whole number");
export const ratio = number("a number between 0 and 1");
