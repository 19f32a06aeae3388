import { checkLogQuery } from "../../logql";
import { renderProblemLine } from "../../problems";
import { logs } from "../dashboards/shop";

function check(expr: string): string[] {
  return checkLogQuery(expr, { system: "shop", logs, at: "here" }).map(({ code, got }) => `${code} ${got}`);
}

describe("the check of log queries", () => {
  test.each([
    '{system="shop"}',
    '{system="shop", namespace=~"shop-.+"} |= "refund" | json | level="error"',
    '{system="shop"} | json | step=~"cart|payment" | line_format "{{.message}}"',
    '{system="shop"} | json | customer_country="se"',
    'sum by (namespace) (count_over_time({system="shop"} | json | level!="info" [5m]))',
    '{system="shop"} | json | message != "x" and step != "cart"',
  ])("accepts %s", (expr) => {
    expect(check(expr)).toEqual([]);
  });

  test.each([
    ['{system="shop"', "OBS0301 the end of the expression"],
    ['{system="shop"} | json | level="error" x', 'OBS0301 "x"'],
    ['{namespace="shop"}', 'OBS0305 {namespace="shop"}'],
    ['{namespace="a"} | json | system="shop"', 'OBS0305 {namespace="a"}'],
    ['{system=~"shop"}', 'OBS0305 {system=~"shop"}'],
    ['{system="shop", pod="a"}', "OBS0307 pod"],
    ['{system="shop", level="error"}', "OBS0307 level"],
    ['{system="shop"} | json | levle="error"', "OBS0307 levle"],
    ['{system="shop"} | json | message_id > 5', "OBS0307 message_id"],
    ['{system="shop"} | json | message > 5s', "OBS0311 message > 5s"],
    ['{system="shop"} | step="cart"', "OBS0307 step"],
    ['{system="shop"} | json | country="se"', "OBS0307 country"],
    ['{system="shop"} | json | level="ERROR"', 'OBS0304 level="ERROR"'],
    ['{system="shop"} | json | step=~"pay|card"', 'OBS0304 step=~"pay|card"'],
  ])("refuses %s", (expr, expected) => {
    expect(check(expr)).toEqual([expected]);
  });

  test("says in full what is wrong, what is allowed and what to do", () => {
    const [problem] = checkLogQuery('{system="shop"} | json | levle="error"', {
      system: "shop",
      logs,
      at: "dashboards.shop.orders.errors.expr",
    });

    expect(problem === undefined ? "" : renderProblemLine(problem)).toBe(
      "dashboards.shop.orders.errors.expr:26: The query reads a label or field that the log lines do not have. Got levle. " +
        "Allowed: system, namespace, level, message, customer_country, step. Did you mean level? Name a label or field of the log contract, or add it there. " +
        'Corrected: {system="shop"} | json | level="error" (OBS0307)',
    );
  });
});
