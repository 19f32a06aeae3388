/** Cron expressions: what is wrong with one. */
import type { CronExpression } from "../../units";
import { cronFault } from "../../units/validate-cron";

describe("a cron expression is refused", () => {
  test.each([
    { text: "", fault: "does not have five fields with one blank between them" },
    { text: "@daily", fault: "does not have five fields with one blank between them" },
    { text: "0 3 * *", fault: "does not have five fields with one blank between them" },
    { text: "0 0 3 * * *", fault: "does not have five fields with one blank between them" },
    { text: "0  3 * * *", fault: "does not have five fields with one blank between them" },
    { text: "60 3 * * *", fault: 'has the minute "60", which is not between 0 and 59' },
    { text: "-1 3 * * *", fault: 'has the minute "-1", which is not between 0 and 59' },
    { text: "0 24 * * *", fault: 'has the hour "24", which is not between 0 and 23' },
    { text: "0 3 0 * *", fault: 'has the day of the month "0", which is not between 1 and 31' },
    { text: "0 3 32 * *", fault: 'has the day of the month "32", which is not between 1 and 31' },
    { text: "0 3 * 13 *", fault: 'has the month "13", which is not between 1 and 12' },
    { text: "0 3 * foo *", fault: 'has the month "foo", which is not between 1 and 12' },
    { text: "0 3 * * 7", fault: 'has the day of the week "7", which is not between 0 and 6' },
    { text: "0 3 * * montag", fault: 'has the day of the week "montag", which is not between 0 and 6' },
    { text: "1,,2 3 * * *", fault: 'has the minute ""' },
    { text: "*/0 * * * *", fault: "has the step 0 in the minute" },
    { text: "*/60 * * * *", fault: "has the step 60 in the minute" },
    { text: "*/x * * * *", fault: 'has the minute "*/x"' },
    { text: "0 10-8 * * *", fault: "has the range 10-8 in the hour, which runs backwards" },
    { text: "0 8-10-12 * * *", fault: 'has the hour "8-10-12", which is not between 0 and 23' },
    { text: "0 8- * * *", fault: 'has the hour "8-", which is not between 0 and 23' },
    { text: "0 3 31 2 *", fault: "names the day 31 of the month 2, which never comes" },
    { text: "0 3 31 apr,jun *", fault: "names the day 31 of the month apr,jun, which never comes" },
  ])('for "$text", which $fault', ({ text, fault }) => {
    expect(cronFault(text)).toBe(fault);
  });
});

describe("a cron expression is accepted", () => {
  const LEGAL: readonly CronExpression[] = [
    "* * * * *",
    "0 3 * * *",
    "59 23 31 12 6",
    "*/5 * * * *",
    "*/59 * * * *",
    "0,30 8-18/2 1,15 jan-mar MON-fri",
    "0 3 29 2 *",
    "0 3 31 2 mon",
    "0 3 31 1,2 *",
    "7/5 * * * *",
  ];

  test.each(LEGAL)("as %s", (text) => {
    expect(cronFault(text)).toBeUndefined();
  });
});
