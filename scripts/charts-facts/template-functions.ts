/**
 * What the functions of Helm templates mean for the scan: which of their arguments a result may come from, and what they tell about a value's type.
 *
 * @see https://helm.sh/docs/chart_template_guide/function_list/
 */
import { parse } from "yaml";
import { type Value, UNKNOWN, alternatives, constant, dict, isInk, list, parts, pathsIn, truth, union } from "./abstract-value";
import type { TemplateScan } from "./template-scan";

type Call = (scan: TemplateScan, args: readonly Value[]) => Value;

/** What a function call may return. An unknown function may do anything with its arguments. */
export function callFunction(scan: TemplateScan, name: string, args: readonly Value[]): Value {
  const call = FUNCTIONS.get(name.replace(/^must(?=[A-Z])/, "").replace(/^[A-Z]/, (first) => first.toLowerCase()));
  if (call !== undefined) return call(scan, args);
  args.forEach((one) => scan.loseArgument(`function ${name}`, one));
  return UNKNOWN;
}

/** Any of the arguments. */
const anyOf: Call = (_scan, args) => union(args);

/** The last argument, with other text around it. */
const lastArgument: Call = (_scan, args) => args.at(-1) ?? UNKNOWN;

/** Text with some of it changed: what is in it stays in it. */
function edit(fold: (first: string, second: string, third: string) => string): Call {
  return (scan, args) => {
    const texts = args.map(constantOf);
    if (texts.some((one) => one === undefined)) return lastArgument(scan, args);
    const [first = "", second = "", third = ""] = texts.map(String);
    return constant(fold(first, second, third));
  };
}

const concatenate: Call = (_scan, args) => {
  const texts = args.map(constantOf);
  return texts.every((one) => one !== undefined) ? constant(texts.join("")) : { kind: "output", pieces: args, exact: false };
};

/** A scalar made of the arguments, or a constant when all are. */
function scalar(fold?: (values: readonly (string | number | boolean)[]) => string | number | boolean | undefined): Call {
  return (scan, args) => {
    const constants = args.map(constantOf);
    if (fold !== undefined && constants.every((one) => one !== undefined)) {
      const folded = fold(constants);
      if (folded !== undefined) return constant(folded);
    }
    args.forEach((one) => scan.write(one, "print"));
    return UNKNOWN;
  };
}

/** Looks at the arguments, and returns something that comes from none of them. */
const looks: Call = () => UNKNOWN;

/** A list made of list arguments. */
const lists: Call = (scan, args) => {
  args.forEach((one) => noteList(scan, one));
  return list([], args);
};

function noteList(scan: TemplateScan, value: Value | undefined): void {
  for (const one of alternatives(value ?? UNKNOWN)) if (one.kind === "path") scan.usage.at(one.path).listed = true;
}

function keysOf(value: Value): Value[] {
  if (value.kind === "path") return [{ kind: "key", of: value.path }];
  if (value.kind === "dict") return [...[...value.entries.keys()].map(constant), ...value.rest.flatMap(alternatives).flatMap(keysOf)];
  return [UNKNOWN];
}

function constantOf(value: Value): string | number | boolean | undefined {
  return value.kind === "constant" && value.value !== null ? value.value : undefined;
}

/** Text written by a template, as the data it stands for. Data between other text is taken as written out. */
const fromText: Call = (scan, args) => {
  return union(
    args.flatMap(alternatives).map((value) => {
      if (value.kind === "text") return value.of;
      if (value.kind === "constant" && typeof value.value === "string") return dataOf(parsed(value.value));
      if (value.kind !== "output") return UNKNOWN;
      const pieces = value.pieces.flatMap(alternatives);
      if (!pieces.some(isInk))
        return fromText(
          scan,
          pieces.filter((piece) => piece.kind !== "constant"),
        );
      scan.write(value, "pass");
      return UNKNOWN;
    }),
  );
};

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function dataOf(data: unknown): Value {
  if (data === null || typeof data === "string" || typeof data === "number" || typeof data === "boolean") return constant(data);
  if (Array.isArray(data)) return list(data.map(dataOf));
  if (typeof data === "object") return dict(Object.entries(data).map(([key, value]) => [key, dataOf(value)] as const));
  return UNKNOWN;
}

const makeDict: Call = (_scan, args) => {
  const entries: [string, Value][] = [];
  for (let index = 0; index + 1 < args.length; index += 2) {
    const key = constantOf(args[index] ?? UNKNOWN);
    if (key !== undefined) entries.push([String(key), args[index + 1] ?? UNKNOWN]);
  }
  return dict(entries);
};

/** Maps are merged into the first one, in place. */
const merge: Call = (_scan, args) => {
  const [first, ...others] = args;
  if (first === undefined) return UNKNOWN;
  if (first.kind !== "dict") return union(args);
  // A map that is merged into itself by a detour: what is in it stays the same.
  first.rest.push(
    ...others.flatMap((one) => (isPartOf(first, one) ? pathsIn(one).map((path) => ({ kind: "path", path }) as const) : [one])),
  );
  return first;
};

function isPartOf(part: Value, whole: Value): boolean {
  return part === whole || parts(whole).some((one) => isPartOf(part, one));
}

/** A copy of a map that the template built can be changed without changing the map. */
const copy: Call = (_scan, args) => {
  const [value] = args;
  return value?.kind === "dict" ? dict(value.entries, [...value.rest]) : (value ?? UNKNOWN);
};

const set: Call = (_scan, [target, key, value]) => {
  if (target === undefined) return UNKNOWN;
  const name = constantOf(key ?? UNKNOWN);
  for (const one of alternatives(target)) {
    if (one.kind !== "dict" || value === undefined || isPartOf(one, value)) continue;
    if (name === undefined) one.rest.push(dict([["*", value]]));
    else one.entries.set(String(name), union([one.entries.get(String(name)) ?? value, value]));
  }
  return target;
};

/** `dig "a" "b" default map` */
const dig: Call = (scan, args) => {
  const [map, otherwise, ...keys] = [...args].reverse();
  if (map === undefined || otherwise === undefined) return UNKNOWN;
  return union([keys.reverse().reduce((value, key) => scan.index(value, key), map), otherwise]);
};

const hasKey: Call = (scan, [map, key]) => {
  if (map === undefined || key === undefined) return UNKNOWN;
  const name = constantOf(key);
  if (map.kind === "dict" && map.rest.length === 0 && name !== undefined) return constant(map.entries.has(String(name)));
  scan.index(map, key);
  return UNKNOWN;
};

/** The entries of a map under the names given, as a map. */
const pick: Call = (scan, [map, ...keys]) => {
  if (map === undefined) return UNKNOWN;
  const names = keys.map(constantOf).filter((name) => name !== undefined);
  return dict(names.map((name) => [String(name), scan.select(map, String(name))] as const));
};

const ternary: Call = (_scan, [whenTrue, whenFalse, condition]) => {
  const holds = truth(condition ?? UNKNOWN);
  if (holds !== undefined) return (holds ? whenTrue : whenFalse) ?? UNKNOWN;
  return union([whenTrue ?? UNKNOWN, whenFalse ?? UNKNOWN]);
};

/** Asks for the type of a value: the chart takes at least that type. */
const kindIs: Call = (scan, [kind, value]) => {
  const name = String(constantOf(kind ?? UNKNOWN) ?? "");
  for (const one of alternatives(value ?? UNKNOWN)) if (one.kind === "path") scan.usage.at(one.path).kinds.add(name);
  if (value?.kind === "dict") return constant(name === "map" || name.startsWith("map["));
  if (value?.kind === "list") return constant(name === "slice" || name.startsWith("[]"));
  return UNKNOWN;
};

/** The type of a value, to be compared: nothing is known about which are taken. */
const kindOf: Call = (scan, [value]) => {
  for (const one of alternatives(value ?? UNKNOWN)) if (one.kind === "path") scan.usage.at(one.path).kinds.add("any");
  return UNKNOWN;
};

/** Compares scalars. Comparing with a constant tells nothing but that it is one. */
function compare(fold: (left: unknown, right: readonly unknown[]) => boolean): Call {
  return (scan, args) => {
    const constants = args.map(constantOf);
    if (constants.length > 0 && constants.every((one) => one !== undefined)) return constant(fold(constants[0], constants.slice(1)));
    for (const one of args.flatMap(alternatives)) if (one.kind === "path") scan.write(one, "print");
    return UNKNOWN;
  };
}

const and: Call = (_scan, args) => {
  if (args.some((one) => truth(one) === false)) return constant(false);
  return args.every((one) => truth(one) === true) ? (args.at(-1) ?? UNKNOWN) : union([...args, UNKNOWN]);
};

const or: Call = (_scan, args) => {
  const possible = args.filter((one) => truth(one) !== false);
  if (possible.length === 0) return args.at(-1) ?? UNKNOWN;
  const [first] = possible;
  return first !== undefined && truth(first) === true ? first : union(possible);
};

const not: Call = (_scan, [value]) => {
  const holds = truth(value ?? UNKNOWN);
  return holds === undefined ? UNKNOWN : constant(!holds);
};

const withDefault: Call = (_scan, [otherwise, value]) => {
  const holds = truth(value ?? UNKNOWN);
  if (holds === true) return value ?? UNKNOWN;
  return holds === false ? (otherwise ?? UNKNOWN) : union([value ?? UNKNOWN, otherwise ?? UNKNOWN]);
};

/** A list with more entries: `append list x`, `prepend list x`. */
const extend: Call = (scan, [base, entry]) => {
  if (base === undefined) return UNKNOWN;
  noteList(scan, base);
  const added = entry === undefined ? [] : [entry];
  return base.kind === "list" ? list([...base.items, ...added], base.rest) : list(added, [base]);
};

function edge(position: 0 | -1): Call {
  return (scan, [value]) => {
    const known = value?.kind === "list" && value.rest.length === 0 ? value.items.at(position) : undefined;
    return known ?? scan.entry(value ?? UNKNOWN);
  };
}

const splitList: Call = (scan, args) => {
  const [separator, text] = args.map(constantOf);
  if (separator !== undefined && text !== undefined) return list(String(text).split(String(separator)).map(constant));
  args.forEach((one) => scan.write(one, "print"));
  return UNKNOWN;
};

/** Where each entry goes is not told apart: what is written of a joined list is written of its entries. */
const join: Call = (scan, [, value]) => {
  noteList(scan, value);
  scan.write(value ?? UNKNOWN, "pass");
  return UNKNOWN;
};

function printf(values: readonly (string | number | boolean)[]): string {
  const [format, ...rest] = values;
  let next = 0;
  return String(format).replace(/%[sdvq%]/g, (verb) => {
    if (verb === "%%") return "%";
    const value = String(rest[next] ?? "");
    next += 1;
    return verb === "%q" ? JSON.stringify(value) : value;
  });
}

/** The function for each of several names. */
function each(names: string, call: Call): readonly (readonly [string, Call])[] {
  return names.split(" ").map((name) => [name, call] as const);
}

const FUNCTIONS = new Map<string, Call>([
  // Where a value comes from.
  ...each("coalesce regexReplaceAll regexReplaceAllLiteral", anyOf),
  ["default", withDefault],
  ["ternary", ternary],
  ["index", (scan, [value, ...keys]) => keys.reduce((current, key) => scan.index(current, key), value ?? UNKNOWN)],
  ["get", (scan, [map, key]) => scan.index(map ?? UNKNOWN, key ?? UNKNOWN)],
  ["dig", dig],
  ["pluck", (scan, [key, ...maps]) => list(maps.map((map) => scan.index(map, key ?? UNKNOWN)))],
  ["pick", pick],
  ["deepCopy", copy],
  ...each("merge mergeOverwrite", merge),
  ["set", set],
  ["dict", makeDict],
  ...each("list tuple", (_scan, args) => list(args)),
  [
    "values",
    (scan, args) =>
      list(
        [],
        args.map((one) => list([scan.entry(one)])),
      ),
  ],
  ["keys", (_scan, args) => list(args.flatMap(alternatives).flatMap(keysOf))],
  ["concat", lists],
  ...each("append push prepend", extend),
  ...each("omit unset uniq compact reverse sortAlpha rest initial slice without", (_scan, [value]) => value ?? UNKNOWN),
  ["first", edge(0)],
  ["last", edge(-1)],
  ["splitList", splitList],
  ["join", join],
  // Types and conditions.
  ["hasKey", hasKey],
  ["has", (scan, [, value]) => (noteList(scan, value), UNKNOWN)],
  ...each("kindIs typeIs", kindIs),
  ...each("kindOf typeOf", kindOf),
  ["eq", compare((left, right) => right.some((one) => one === left))],
  ["ne", compare((left, right) => left !== right[0])],
  ["and", and],
  ["or", or],
  ...each("not empty", not),
  ...each("len fail lookup now date dateInZone htmlDate sha1sum sha256sum uuidv4 shuffle until untilStep seq getHostByName", looks),
  ...each("genCA genSignedCert genSelfSignedCert genPrivateKey randAlphaNum randAlpha randNumeric randAscii randInt", looks),
  // Text.
  ...each("toYaml toYamlPretty toJson toPrettyJson toRawJson toToml", (_scan, [value]) => ({ kind: "text", of: value ?? UNKNOWN })),
  ...each("fromYaml fromYamlArray fromJson fromJsonArray fromToml", fromText),
  ["include", (scan, [name, argument]) => scan.include(name ?? UNKNOWN, argument ?? UNKNOWN)],
  ["tpl", (scan, [source, context]) => scan.runText(source ?? UNKNOWN, context ?? UNKNOWN)],
  ...each("required indent nindent trimAll nospace wrap", lastArgument),
  ...each("print println cat", concatenate),
  ["replace", edit((from, to, whole) => whole.replaceAll(from, to))],
  ["trim", edit((whole) => whole.trim())],
  ["trimSuffix", edit((suffix, whole) => (whole.endsWith(suffix) ? whole.slice(0, whole.length - suffix.length) : whole))],
  ["trimPrefix", edit((prefix, whole) => (whole.startsWith(prefix) ? whole.slice(prefix.length) : whole))],
  ["upper", edit((whole) => whole.toUpperCase())],
  ["lower", edit((whole) => whole.toLowerCase())],
  ["title", edit((whole) => whole.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()))],
  ["untitle", edit((whole) => whole.replace(/\b[A-Z]/g, (letter) => letter.toLowerCase()))],
  ["camelcase", edit((whole) => whole.replace(/(?:^|[-_ ])(\w)/g, (_part, letter: string) => letter.toUpperCase()))],
  [
    "kebabcase",
    edit((whole) =>
      whole
        .replace(/(?<=[a-z\d])[A-Z]/g, (letter) => `-${letter}`)
        .replaceAll("_", "-")
        .toLowerCase(),
    ),
  ],
  ["printf", scalar(printf)],
  ["toString", scalar(([value]) => String(value))],
  ["contains", scalar(([part, whole]) => String(whole).includes(String(part)))],
  ["hasPrefix", scalar(([part, whole]) => String(whole).startsWith(String(part)))],
  ["hasSuffix", scalar(([part, whole]) => String(whole).endsWith(String(part)))],
  ...each("quote squote trunc abbrev substr repeat snakecase plural swapcase initials regexSplit split splitn", scalar()),
  ...each("b64enc b64dec b32enc adler32sum htpasswd bcrypt derivePassword urlParse urlJoin urlquery base dir ext clean", scalar()),
  ...each("int int64 float64 atoi toDecimal add add1 sub mul div mod max min addf subf mulf divf ceil floor round", scalar()),
  ...each("lt le gt ge semver semverCompare regexMatch regexFind duration durationRound toDate", scalar()),
]);
