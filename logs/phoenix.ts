import type { LogContract } from "./contract";

export const logs = {} as LogContract;
