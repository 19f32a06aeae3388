/** Start times of samples in unit tests of rules, right and wrong: the engine and promtool say the same of them. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { stringify } from "yaml";
import { createEngine } from "../../../engine";
import { compareFiles } from "../../../scripts/compare-rule-tests/compare";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "start-times-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const SERIES = 'requests_total{job="api"}';
const VALUES = "10+10x4";

const cases: readonly (readonly [what: string, lines: readonly (readonly [series: string, values: string])[], passes: boolean])[] = [
  [
    "one for each sample",
    [
      [`${SERIES}@st`, "-1mx4"],
      [SERIES, VALUES],
    ],
    true,
  ],
  [
    "some left out, others later and later",
    [
      [`${SERIES}@st`, "_x2 -1m+10sx1 -30s"],
      [SERIES, VALUES],
    ],
    true,
  ],
  [
    "earlier and earlier, in several units",
    [
      [`${SERIES}@st`, "-1s-500msx3 0"],
      [SERIES, VALUES],
    ],
    true,
  ],
  [
    "of a series without labels",
    [
      ["up@st", "_ -1h _x3"],
      ["up", "1x4"],
      [SERIES, VALUES],
    ],
    true,
  ],
  [
    "fewer than samples",
    [
      [`${SERIES}@st`, "-1mx3"],
      [SERIES, VALUES],
    ],
    false,
  ],
  [
    "of another series",
    [
      ['requests_total{job="other"}@st', "-1mx4"],
      [SERIES, VALUES],
    ],
    false,
  ],
  [
    "twice",
    [
      [`${SERIES}@st`, "-1mx4"],
      [`${SERIES}@st`, "-1mx4"],
      [SERIES, VALUES],
    ],
    false,
  ],
  [
    "without a series",
    [
      [SERIES, VALUES],
      [`${SERIES}@st`, "-1mx4"],
    ],
    false,
  ],
  [
    "not a name",
    [
      ["7@st", "-1mx4"],
      [SERIES, VALUES],
    ],
    false,
  ],
  [
    "a number without a unit",
    [
      [`${SERIES}@st`, "-1x4"],
      [SERIES, VALUES],
    ],
    false,
  ],
  [
    "a step without a count",
    [
      [`${SERIES}@st`, "-1m+1s"],
      [SERIES, VALUES],
    ],
    false,
  ],
  [
    "no repetition",
    [
      [`${SERIES}@st`, "_x0"],
      [SERIES, VALUES],
    ],
    false,
  ],
  [
    "nothing at all",
    [
      [`${SERIES}@st`, "later"],
      [SERIES, VALUES],
    ],
    false,
  ],
];

test.each(cases)("%s", (what, lines, passes) => {
  const file = path.join(folder, `${what.replaceAll(/\W+/g, "-")}.yaml`);
  writeFileSync(
    file,
    stringify({
      tests: [
        {
          interval: "1m",
          input_series: lines.map(([series, values]) => ({ series, values })),
          promql_expr_test: [
            { expr: "increase(requests_total[3m])", eval_time: "4m", exp_samples: [{ labels: '{job="api"}', value: 30 }] },
          ],
        },
      ],
    }),
  );
  const [compared] = compareFiles(createEngine(), [file]);
  expect(compared).toMatchObject({ same: true, ours: { passed: passes }, theirs: { passed: passes } });
});
