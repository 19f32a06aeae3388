/**
 * When notifications are sent. `groupWait`: how long the first alert of a group waits for company. `groupInterval`: how soon a change of the group is
 * told. `repeatInterval`: how often an unchanged group is told again; a multiple of the group interval, else Alertmanager rounds it up.
 *
 * @see https://prometheus.io/docs/alerting/latest/configuration/#route
 */
import { Duration } from "../units";

/** Labels that make a group. A group never mixes systems or severities, so the title of a notification is always true of all of it. */
export const GROUP_BY = ["system", "alertname", "severity"] as const;

/** Chats and mail. */
export const DEFAULT_TIMINGS = {
  groupWait: Duration.seconds(30),
  groupInterval: Duration.minutes(5),
  repeatInterval: Duration.hours(4),
} as const;

/** Pagers: somebody is woken sooner, and again while nobody has mended it. */
export const PAGER_TIMINGS = {
  groupWait: Duration.seconds(10),
  repeatInterval: Duration.hours(1),
} as const;

/**
 * The heartbeat: one beat a minute, so that the outside service can call a silence of three minutes an outage. An unchanged group is told again at the
 * first group interval that lies *more* than the repeat interval after the last notification, which is one interval later when the two are equal: a
 * beat every second interval of 30 seconds. With a minute for both it would be one beat in two minutes.
 */
export const HEARTBEAT_TIMINGS = {
  groupWait: Duration.seconds(0),
  groupInterval: Duration.seconds(30),
  repeatInterval: Duration.seconds(30),
} as const;

/** How long an alert that nobody sends any more is taken to be firing, when its sender gave no end. */
export const RESOLVE_TIMEOUT = Duration.minutes(5);
