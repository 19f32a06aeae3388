import { checkLogQuery } from "../../logql";
import { errorLines } from "../../dashboards/error-lines";
import { logs } from "./shop";

describe("the panel of errors in the log", () => {
  test.each([
    { levels: ["info", "error"], expected: '{system="shop"} | json | level=~"error"' },
    { levels: ["DEBUG", "INFO", "ERROR", "FATAL"], expected: '{system="shop"} | json | level=~"ERROR|FATAL"' },
    { levels: ["quiet", "loud"], expected: '{system="shop"} | json | level=~"loud"' },
  ])("asks for the grave ones of $levels", ({ levels, expected }) => {
    expect(errorLines("shop", { levels, levelField: "level" }).query.expr).toBe(expected);
  });

  test("asks what the log contract allows", () => {
    expect(checkLogQuery(errorLines("shop", logs).query.expr, { system: "shop", logs, at: "here" })).toEqual([]);
  });
});
