/** What of an environment decides which secrets it needs: the least that needs hardly any, and the most that needs all. */
import type { SecretUsers } from "../../secrets/needed";
import { Duration, Size } from "../../units";

const TRACES = { retention: Duration.days(7), volumeSize: Size.gibibytes(10), keepRatio: 0.1 };

export const SMALL: SecretUsers["environment"] = {
  name: "dev",
  alerting: { replicas: 1, volumeSize: Size.gibibytes(1), url: "https://alertmanager.example.com", channels: ["chat-default"] },
  traces: { ...TRACES, jaeger: { storage: "badger", volumeSize: Size.gibibytes(10) } },
  grafana: { replicas: 1, url: "http://localhost:3000", database: { kind: "sqlite", volumeSize: Size.gibibytes(1) } },
};

export const LARGE: SecretUsers["environment"] = {
  name: "production",
  alerting: {
    replicas: 3,
    volumeSize: Size.gibibytes(5),
    url: "https://alertmanager.example.com",
    channels: ["chat-default", "pagerduty", "phoenix-email", "deadman"],
    smtp: { relay: "smtp.example:587", from: "alerts@observability.example", username: "alerts" },
  },
  traces: { ...TRACES, jaeger: { storage: "opensearch", url: "https://opensearch.example", replicas: 2 } },
  grafana: { replicas: 2, url: "https://grafana.example", database: { kind: "postgres", host: "postgres.example:5432", name: "grafana" } },
};

export const PHOENIX = { name: "phoenix", namespaces: ["phoenix"], secrets: ["phoenix-redis"] } as const;
