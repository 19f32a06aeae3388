/** What is not compared when the engine's messages stand beside promtool's. */
import { plain } from "../../scripts/compare-rule-tests/compare";

const duplicates = (one: string, other: string): string =>
  `err: found duplicate series for the match group {a="1"} on the right hand-side of the operation: [${one}, ${other}];many-to-many matching not allowed`;

test("of two series that match where one may, either is named first: promtool itself leaves it to chance", () => {
  const [three, four] = ['{__name__="join_2", a="1", b="3"}', '{__name__="join_2", a="1", b="4"}'];
  expect(plain(duplicates(three, four))).toBe(plain(duplicates(four, three)));
  expect(plain(duplicates(three, four))).toContain(`[${three}, ${four}]`);
});

test("which two they are is compared", () => {
  expect(plain(duplicates('{b="3"}', '{b="4"}'))).not.toBe(plain(duplicates('{b="3"}', '{b="5"}')));
});

test("the order of anything else is compared", () => {
  expect(plain('exp:[{b="3"}, {b="4"}]')).not.toBe(plain('exp:[{b="4"}, {b="3"}]'));
});
