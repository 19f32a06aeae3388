export { SeriesCatalogue, type RecordedSeries, type SeriesKind } from "./catalogue";
export { checkExpression, type ExpressionCheck } from "./check-expression";
export { type LabelSet } from "./infer-labels";
