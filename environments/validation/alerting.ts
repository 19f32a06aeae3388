/** Alertmanager: its peers, and the channels that exist in the environment. Whether every alert finds one is checked with the routes. */
import type { AlertingConfig, Environment, SmtpConfig } from "../environment";
import { type Problem, type ProblemCode, nearest } from "../../problems";
import { CHANNEL_REACH, type Channel, type Reach } from "../../routing/channel";
import { CHANNELS, DEADMAN_CHANNEL } from "../../routing/channels";
import { hostPortFault, mailAddressFault } from "../../units/validate-url";
import { checkText, lineFault } from "./check-value";
import { fieldPath, refusal } from "./refusal";
import type { Sound } from "./sound";
import { checkReplicas } from "./telemetry";
import { checkUrl } from "./urls";
import { checkVolume } from "./volumes";

const KNOWN_CHANNELS: Readonly<Record<string, Channel>> = CHANNELS;
const CHANNEL_NAMES = Object.keys(CHANNELS);

/** @see https://api.slack.com/methods/conversations.create#naming */
const SLACK_CHANNEL = /^#[a-z0-9_-]{1,80}$/;

export function validateAlerting({ paging, alerting, cluster }: Sound<Environment>, environmentAt: string): Problem[] {
  if (alerting === undefined) return [];
  const at = `${environmentAt}.alerting`;
  return [
    ...validatePeers(alerting.replicas, `${at}.replicas`),
    ...checkVolume(alerting.volumeSize, `${at}.volumeSize`, "The volume of Alertmanager"),
    ...checkUrl({ value: alerting.url, at: `${at}.url`, subject: "The URL of Alertmanager", cluster: cluster?.kind }),
    ...validateChannels(alerting, at),
    ...validatePaging(paging, alerting, `${at}.channels`),
    ...validateSlackChannels(alerting, `${at}.slackChannels`),
    ...(alerting.smtp === undefined ? [] : validateSmtp(alerting.smtp, `${at}.smtp`)),
  ];
}

function validatePeers(replicas: number | undefined, at: string): Problem[] {
  const outOfBounds = checkReplicas(replicas, at, "The number of Alertmanager peers");
  if (replicas === undefined || outOfBounds.length > 0 || replicas % 2 === 1) return outOfBounds;
  return [
    refusal({
      code: "OBS0109",
      at,
      what: "An even number of Alertmanager peers can fall into two halves.",
      got: replicas,
      allowed: "1, or an odd number from 3",
      remedy: `Choose ${replicas + 1}.`,
    }),
  ];
}

function validateChannels({ channels, smtp }: Sound<AlertingConfig>, at: string): Problem[] {
  if (channels === undefined) return [];
  const refuse = (place: string, what: string, got: unknown, allowed: string, remedy: string): Problem =>
    refusal({ code: "OBS0504", at: place, what, got, allowed, remedy });
  const each = channels.flatMap((name, index) => {
    if (name === undefined) return [];
    const place = `${at}.channels[${index}]`;
    if (!Object.hasOwn(KNOWN_CHANNELS, name)) {
      return [
        refuse(
          place,
          "The channel is not in the table of channels.",
          name,
          CHANNEL_NAMES.join(", "),
          remedyForChannel(name, CHANNEL_NAMES),
        ),
      ];
    }
    return channels.indexOf(name) < index
      ? [refuse(place, "The channel is listed twice.", name, "each channel once", "Take one of them out.")]
      : [];
  });
  const mail = channels.find((name) => reachOf(name) === "mail");
  if (mail === undefined || smtp !== undefined) return each;
  const remedy = `Add smtp, or take "${mail}" out of the channels.`;
  return [
    ...each,
    refuse(
      `${at}.smtp`,
      `The channel "${mail}" sends mail, but no relay is given.`,
      smtp,
      "an object with the fields relay, from, username",
      remedy,
    ),
  ];
}

/** Judged from the list alone; that the routes lead there is checked with them. */
function validatePaging(paging: Environment["paging"] | undefined, { channels }: Sound<AlertingConfig>, at: string): Problem[] {
  if (paging === undefined || channels === undefined) return [];
  const refuse = (code: ProblemCode, what: string, allowed: string, remedy: string): Problem =>
    refusal({ code, at, what, got: channels, allowed, remedy });
  const named = (reach: Reach) => CHANNEL_NAMES.filter((name) => reachOf(name) === reach);
  const listed = (reach: Reach) => named(reach).filter((name) => channels.some((channel) => channel === name));
  if (paging === "forbidden") {
    const pagers = listed("pager");
    if (pagers.length === 0) return [];
    return [
      refuse(
        "OBS0503",
        `Paging is forbidden, but "${pagers.join('" and "')}" leads to a pager.`,
        "no channel of kind pagerduty",
        "Take it out, or set paging to required.",
      ),
    ];
  }
  const missing = (["pager", "chat"] as const).filter((reach) => listed(reach).length === 0);
  const hasDeadman = channels.some((channel) => channel === DEADMAN_CHANNEL);
  return [
    ...missing.map((reach) =>
      refuse(
        "OBS0502",
        `Paging is required, but no channel that is listed is a ${reach}.`,
        `at least one of ${named(reach).join(", ")}`,
        `Add one, or set paging to forbidden.`,
      ),
    ),
    ...(hasDeadman
      ? []
      : [
          refuse(
            "OBS0505",
            "Paging is required, but nobody would notice that alerting itself is silent.",
            `a list with "${DEADMAN_CHANNEL}"`,
            `Add "${DEADMAN_CHANNEL}".`,
          ),
        ]),
  ];
}

function validateSlackChannels({ slackChannels, channels }: Sound<AlertingConfig>, at: string): Problem[] {
  const candidates = CHANNEL_NAMES.filter(
    (name) => reachOf(name) === "chat" && (channels === undefined || channels.some((channel) => channel === name)),
  );
  return Object.entries(slackChannels ?? {}).flatMap(([name, room]) => {
    const place = fieldPath(at, name);
    if (!candidates.includes(name)) {
      return [
        refusal({
          code: "OBS0111",
          at: place,
          what: "The room is that of a channel which is no chat of this environment.",
          got: name,
          allowed: candidates.length === 0 ? "no room: the environment lists no chat" : candidates.join(", "),
          remedy: remedyForChannel(name, candidates),
        }),
      ];
    }
    return checkText({
      at: place,
      value: room,
      subject: "The chat room",
      fault: (text) => (SLACK_CHANNEL.test(text) ? undefined : "is not a name that Slack knows"),
      allowed: "# and up to 80 lower-case letters, digits, hyphens and underscores",
      remedy: "Write the room's name, not its id or link.",
    });
  });
}

function validateSmtp({ relay, from, username }: Sound<SmtpConfig>, at: string): Problem[] {
  return [
    ...checkText({
      at: `${at}.relay`,
      value: relay,
      subject: "The mail relay",
      fault: hostPortFault,
      allowed: 'a host and port such as "smtp.example.com:587"',
      remedy: "Write host and port without a scheme.",
    }),
    ...checkText({
      at: `${at}.from`,
      value: from,
      subject: "The sender of mail",
      fault: mailAddressFault,
      allowed: 'one address such as "alerts@example.com"',
      remedy: "Write the address without a name around it.",
    }),
    ...checkText({
      at: `${at}.username`,
      value: username,
      subject: "The account at the mail relay",
      fault: lineFault,
      allowed: "the account that the password in the secret store belongs to",
      remedy: "Write the account.",
    }),
  ];
}

function reachOf(name: string | undefined): Reach | undefined {
  const channel = name !== undefined && Object.hasOwn(KNOWN_CHANNELS, name) ? KNOWN_CHANNELS[name] : undefined;
  return channel && CHANNEL_REACH[channel.kind];
}

function remedyForChannel(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === undefined ? "Take it out; a new channel goes into routing/channels.ts." : `Did you mean "${near}"?`;
}
