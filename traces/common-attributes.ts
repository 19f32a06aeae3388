/**
 * Attributes that mean the same in every system, by the names of OpenTelemetry.
 *
 * @see https://opentelemetry.io/docs/specs/semconv/
 */
import type { TraceAttribute } from "./contract";

/** What every span says of the process that wrote it. */
export const PROCESS_ATTRIBUTES = {
  "service.name": { scope: "resource", type: "string", description: "Which program wrote the span." },
  environment: {
    scope: "resource",
    type: "string",
    description: "The environment that it runs in; the collector overwrites it with its own.",
  },
} as const satisfies Readonly<Record<string, TraceAttribute>>;

/** What a span of a failed operation says. */
export const ERROR_ATTRIBUTES = {
  "error.type": { scope: "span", type: "string", description: "The class of the error.", optional: true },
} as const satisfies Readonly<Record<string, TraceAttribute>>;

/** What the span of a request that a server answers says. */
export const HTTP_SERVER_ATTRIBUTES = {
  "http.request.method": { scope: "span", type: "string", description: "The method." },
  "http.route": { scope: "span", type: "string", description: "The route's pattern, without values in it.", optional: true },
  "url.path": { scope: "span", type: "string", description: "The path." },
  "http.response.status_code": { scope: "span", type: "int", description: "The status of the answer.", optional: true },
} as const satisfies Readonly<Record<string, TraceAttribute>>;
