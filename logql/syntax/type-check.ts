/**
 * What Loki refuses although the grammar takes it: selectors that match every stream, functions with or without `unwrap`, parameters, patterns,
 * templates, and operations between things that cannot be combined.
 *
 * @see https://github.com/grafana/loki/blob/main/pkg/logql/syntax/ast.go
 */
import { compilePattern, isPattern } from "../../promql/syntax/re2";
import {
  type Binary,
  type Expr,
  type LabelFilter,
  type LogRange,
  type Matcher,
  type NumberLiteral,
  type RangeAggregation,
  type Selector,
  type Span,
  type Stage,
  type Text,
  type VectorAggregation,
  comparisonsOf,
  walk,
} from "./ast";
import { addressError, capturesOfPattern, capturesOfRegexp, jsonPathError, linePatternError, logfmtKeyError } from "./extraction";
import { RANGE_FUNCTIONS, VECTOR_FUNCTIONS } from "./functions";
import type { SyntaxIssue } from "./issue";
import { parseTemplate } from "./template";

/** Everything that is refused, in the order of the text. */
export function typeProblems(root: Expr): SyntaxIssue[] {
  const issues: SyntaxIssue[] = [];
  walk(root, (expr) => {
    switch (expr.kind) {
      case "log":
        issues.push(...selectorProblems(expr.selector), ...expr.stages.flatMap(stageProblems));
        break;
      case "range":
        issues.push(...rangeProblems(expr), ...linesProblems(expr.lines));
        break;
      case "vector":
        issues.push(...vectorProblems(expr));
        break;
      case "binary":
        issues.push(...binaryProblems(expr));
        break;
      case "label_replace":
        issues.push(...patternProblems(expr.pattern));
        break;
      default:
        break;
    }
  });
  return issues.sort((left, right) => left.from - right.from);
}

function issue({ from, to }: Span, message: string, replacement?: string): SyntaxIssue {
  return { from, to, message, ...(replacement === undefined ? {} : { replacement }) };
}

function selectorProblems(selector: Selector): SyntaxIssue[] {
  const wrong = selector.matchers.flatMap(matcherProblems);
  if (wrong.length > 0 || selector.matchers.some((matcher) => !matchesEmpty(matcher))) return wrong;
  const message = "every stream is selected, which Loki refuses: one matcher at least must not match an empty value";
  const only = selector.matchers.length === 1 ? selector.matchers[0] : undefined;
  const isAny = only?.operator === "=~" && only.value.value === ".*";
  return [isAny ? issue(only.value, message, '".+"') : issue(selector, message)];
}

function matcherProblems({ operator, value }: Matcher): SyntaxIssue[] {
  return operator === "=~" || operator === "!~" ? patternProblems(value) : [];
}

function patternProblems(text: Text): SyntaxIssue[] {
  if (text.variable === true) return [];
  const pattern = compilePattern(text.value);
  return isPattern(pattern) ? [] : [issue(text, `the pattern is not RE2: ${pattern.error}`)];
}

function matchesEmpty({ operator, value }: Matcher): boolean {
  if (value.variable === true) return false;
  const pattern = operator === "=~" || operator === "!~" ? compilePattern(value.value) : undefined;
  const matches = pattern === undefined ? value.value === "" : isPattern(pattern) && pattern.matches("");
  return operator === "=" || operator === "=~" ? matches : !matches;
}

function stageProblems(stage: Stage): SyntaxIssue[] {
  switch (stage.kind) {
    case "line":
      return stage.values.flatMap((value) => lineProblems(stage.operator, value));
    case "parser":
      return parserProblems(stage);
    case "filter":
      return filterProblems(stage.filter);
    case "line_format":
      return templateProblems(stage.template);
    case "label_format": {
      const names = stage.assignments.map(({ label }) => label.name);
      return stage.assignments.flatMap(({ label, template }, index) => [
        ...(names.indexOf(label.name) < index ? [issue(label, `label_format sets ${label.name} twice, and takes each label once`)] : []),
        ...(label.name === "__error__" ? [issue(label, "__error__ cannot be set")] : []),
        ...(template === undefined ? [] : templateProblems(template)),
      ]);
    }
    case "drop":
    case "keep":
      return stage.labels.flatMap(({ matcher }) => (matcher === undefined ? [] : matcherProblems(matcher)));
    case "decolorize":
    case "variable":
      return [];
  }
}

function lineProblems(operator: string, text: Text & { readonly ip?: true }): SyntaxIssue[] {
  if (text.variable === true) return [];
  if (text.ip === true) {
    if (operator !== "|=" && operator !== "!=") return [issue(text, "addresses are looked for with |= or !=")];
    return addressProblems(text);
  }
  if (operator === "|~" || operator === "!~") return patternProblems(text);
  const error = operator === "|>" || operator === "!>" ? linePatternError(text.value) : undefined;
  return error === undefined ? [] : [issue(text, error)];
}

function parserProblems({ parser, expression, extractions }: Extract<Stage, { kind: "parser" }>): SyntaxIssue[] {
  if (expression !== undefined && expression.variable !== true) {
    const { error } = parser === "pattern" ? capturesOfPattern(expression.value) : capturesOfRegexp(expression.value);
    return error === undefined ? [] : [issue(expression, error)];
  }
  const read = parser === "json" ? jsonPathError : logfmtKeyError;
  return extractions.flatMap(({ expression: path }) => {
    const error = path === undefined || path.variable === true ? undefined : read(path.value);
    return path === undefined || error === undefined ? [] : [issue(path, error)];
  });
}

function filterProblems(filter: LabelFilter): SyntaxIssue[] {
  return comparisonsOf(filter).flatMap((comparison) => {
    if (comparison.kind === "ip") return addressProblems(comparison.value);
    return comparison.kind === "text" ? matcherProblems(comparison) : [];
  });
}

function addressProblems(text: Text): SyntaxIssue[] {
  const error = text.variable === true ? undefined : addressError(text.value);
  return error === undefined ? [] : [issue(text, error)];
}

function templateProblems(text: Text): SyntaxIssue[] {
  const { error } = parseTemplate(text.value);
  return error === undefined || text.variable === true ? [] : [issue(text, `the template does not parse: ${error}`)];
}

function linesProblems({ selector, stages, unwrap }: LogRange): SyntaxIssue[] {
  return [...selectorProblems(selector), ...stages.flatMap(stageProblems), ...(unwrap?.filters ?? []).flatMap(filterProblems)];
}

function rangeProblems({ operator, operatorSpan, parameter, lines, grouping }: RangeAggregation): SyntaxIssue[] {
  const demands = RANGE_FUNCTIONS[operator];
  if (demands === undefined) return [];
  const issues: SyntaxIssue[] = [];
  if (parameter !== undefined && !demands.parameter) issues.push(issue(parameter, `${operator} takes no number first`));
  if (parameter === undefined && demands.parameter) {
    issues.push(issue(operatorSpan, `${operator} takes the quantile first, as a number: ${operator}(0.95, ...)`));
  }
  if (grouping !== undefined && !demands.grouping) {
    const message = `${operator} gives one series for each set of labels and cannot be grouped; aggregate it: sum by (...) (${operator}(...))`;
    issues.push(issue(grouping, message));
  }
  if (lines.unwrap === undefined && demands.unwrap === "required") {
    issues.push(issue(operatorSpan, `${operator} computes with a number of each line, and nothing says which: add | unwrap and its label`));
  }
  if (lines.unwrap !== undefined && demands.unwrap === "refused") {
    issues.push(issue(lines.unwrap, `${operator} counts lines or their bytes, and takes no number out of them`));
  }
  return issues;
}

function vectorProblems({ operator, operatorSpan, parameter, grouping }: VectorAggregation): SyntaxIssue[] {
  const demands = VECTOR_FUNCTIONS[operator];
  if (demands === undefined) return [];
  const issues: SyntaxIssue[] = [];
  if (parameter !== undefined && !demands.parameter) issues.push(issue(parameter, `${operator} takes no number first`));
  if (parameter === undefined && demands.parameter)
    issues.push(issue(operatorSpan, `${operator} takes a number first: ${operator}(5, ...)`));
  if (parameter?.value !== undefined && demands.parameter && !(Number.isInteger(parameter.value) && parameter.value > 0)) {
    issues.push(issue(parameter, `${operator} takes a whole number above 0`));
  }
  const isRefused = operator === "approx_topk" ? grouping !== undefined : (grouping?.labels.length ?? 0) > 0;
  if (grouping !== undefined && isRefused && !demands.grouping) issues.push(issue(grouping, `${operator} cannot be grouped`));
  return issues;
}

function binaryProblems({ operator, left, right }: Binary): SyntaxIssue[] {
  const issues: SyntaxIssue[] = [];
  for (const operand of [left, right]) {
    if (operand.kind === "log") issues.push(issue(operand, `${operator} combines figures, and these are log lines: count them first`));
    if (["or", "and", "unless"].includes(operator) && isNumber(operand)) {
      issues.push(issue(operand, `${operator} combines series, and this is a number; vector(...) makes a series of it`));
    }
  }
  return issues;
}

/** Whether an operand is a number or computed of numbers only. */
function isNumber(expr: Expr): expr is NumberLiteral | Binary {
  return expr.kind === "number" || (expr.kind === "binary" && isNumber(expr.left) && isNumber(expr.right));
}
