/** Groups of people in the Kubernetes API. The cluster stack puts roles into them by access entries; the platform stack gives them their rights. */
export const PEOPLE_GROUPS = {
  /** Reads everything but secrets. */
  readOnly: "observability:read-only",
  /** Reads the same, and restarts, scales and drains. */
  onCall: "observability:on-call",
} as const;
