/** The address of a Service inside the cluster. Constructs hand these to each other instead of strings. */
export interface ServiceEndpoint {
  /** Namespace of the Service. */
  readonly namespace: string;
  /** Name of the Service. */
  readonly service: string;
  /** Port of the Service, not of the pod. */
  readonly port: number;
  /** The port's name on the Service. @default - unnamed */
  readonly portName?: string;
}

/** `loki.observability.svc:3100` */
export function hostAndPort(endpoint: ServiceEndpoint): string {
  return `${endpoint.service}.${endpoint.namespace}.svc:${endpoint.port}`;
}

/** `http://loki.observability.svc:3100/otlp` */
export function httpUrl(endpoint: ServiceEndpoint, path = ""): string {
  return `http://${hostAndPort(endpoint)}${path}`;
}
