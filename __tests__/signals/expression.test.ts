import { binary, call, formatNumber, leaf, number, renderExpression, series, subquery } from "../../signals/expression";

describe("renderExpression", () => {
  it("writes one operator per line", () => {
    const expression = binary(binary(leaf("a"), "/", leaf("b")), "and", leaf("c"));
    expect(renderExpression(expression)).toBe("a\n/ b\nand c");
  });

  it("keeps a comparison with a number on its line, and puts what is compared in parentheses when it has several lines", () => {
    expect(renderExpression(binary(leaf("a"), ">", number(0)))).toBe("a > 0");
    expect(renderExpression(binary(binary(leaf("a"), "/", leaf("b")), ">", number(0.05)))).toBe("(\n  a\n  / b\n) > 0.05");
  });

  it("keeps a number that is multiplied on the line of what it multiplies", () => {
    expect(renderExpression(binary(leaf("a"), "or", binary(number(0), "*", leaf("b"))))).toBe("a\nor 0 * b");
    expect(renderExpression(binary(leaf("a"), ">", binary(number(14.4), "*", leaf("0.001"))))).toBe("a > 14.4 * 0.001");
  });

  it.each([
    ["a lower operator on the left", binary(binary(leaf("a"), "or", leaf("b")), "/", leaf("c")), "(\n  a\n  or b\n)\n/ c"],
    ["a lower operator on the right", binary(leaf("a"), "/", binary(leaf("b"), "+", leaf("c"))), "a\n/ (\n  b\n  + c\n)"],
    ["the same operator on the right", binary(leaf("a"), "-", binary(leaf("b"), "-", leaf("c"))), "a\n- (\n  b\n  - c\n)"],
    ["a filter below a division", binary(leaf("a"), "/", binary(leaf("b"), ">", number(0))), "a\n/ (b > 0)"],
    ["two operators of one rank", binary(binary(leaf("a"), "*", leaf("b")), "/", leaf("c")), "(\n  a\n  * b\n)\n/ c"],
  ])("puts %s in parentheses", (_, expression, text) => {
    expect(renderExpression(expression)).toBe(text);
  });

  it("needs no parentheses for a chain of one operator", () => {
    expect(renderExpression(binary(binary(leaf("a"), "-", leaf("b")), "-", leaf("c")))).toBe("a\n- b\n- c");
  });

  it("writes what two sides are matched on", () => {
    expect(renderExpression(binary(leaf("a"), "/", leaf("b"), "on (system)"))).toBe("a\n/ on (system) b");
  });

  it("breaks a call that is longer than a line, and indents its arguments", () => {
    const long = leaf("x".repeat(120));
    expect(renderExpression(call("f", number(0.5), long))).toBe(`f(\n  0.5,\n  ${"x".repeat(120)}\n)`);
    expect(renderExpression(call("f", number(0.5), leaf("y")))).toBe("f(0.5, y)");
  });
});

describe("series", () => {
  it.each([
    [series("a{}"), "a{}"],
    [series("a{}", { offset: "1h" }), "a{} offset 1h"],
    [series("a{}", { of: "rate", range: "5m" }), "rate(a{}[5m])"],
    [series("a{}", { of: "predict_linear", range: "5m", offset: "1h", more: ["60"] }), "predict_linear(a{}[5m] offset 1h, 60)"],
  ])("are written with range, offset and function %#", (expression, text) => {
    expect(renderExpression(expression)).toBe(text);
  });

  it("stay on one line, however long they are, as an operand and as an argument", () => {
    const long = series("x".repeat(130), { of: "rate", range: "5m" });
    expect(renderExpression(call("sum", long))).toBe(`sum(\n  rate(${"x".repeat(130)}[5m])\n)`);
  });
});

describe("subqueries", () => {
  it("stand behind what they look at, in parentheses where that is an operation", () => {
    expect(renderExpression(call("max_over_time", subquery(call("sum", leaf("a")), "1h", "1m")))).toBe("max_over_time(sum(a)[1h:1m])");
    expect(renderExpression(subquery(binary(leaf("a"), "*", number(2)), "1h", "1m"))).toBe("(a * 2)[1h:1m]");
    expect(renderExpression(subquery(binary(leaf("a"), "/", leaf("b")), "1h", "1m"))).toBe("(\n  a\n  / b\n)[1h:1m]");
  });
});

describe("a comparison with a multiple", () => {
  it("has the parentheses of what is multiplied, and no more", () => {
    const multiple = binary(number(2), "*", binary(leaf("a"), "or", leaf("b")));
    expect(renderExpression(binary(leaf("c"), ">", multiple))).toBe("c\n> 2 * (\n  a\n  or b\n)");
    expect(renderExpression(binary(leaf("c"), ">", binary(leaf("a"), "*", leaf("b"))))).toBe("c\n> (\n  a\n  * b\n)");
  });
});

describe("formatNumber", () => {
  it.each([
    [0.001, "0.001"],
    [14.4, "14.4"],
    [1048576, "1048576"],
    [0.0000001, "0.0000001"],
    [1e21, "1000000000000000000000"],
    [-5, "-5"],
  ])("writes %p in plain decimals", (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});
