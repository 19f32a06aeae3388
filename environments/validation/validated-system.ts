/** The part of a system pack that environments refer to. */
import type { SystemPack } from "../../systems";

export type ValidatedSystem = Pick<SystemPack, "name" | "alerts" | "logAlerts" | "slos"> & Partial<Pick<SystemPack, "metricRetention">>;
