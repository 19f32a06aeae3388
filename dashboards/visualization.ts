/** How each kind of panel looks: one Foundation SDK builder per kind, with what belongs to that kind and nothing else. */
import { PanelBuilder as BarGaugeBuilder } from "@grafana/grafana-foundation-sdk/bargauge";
import {
  BigValueColorMode,
  BigValueGraphMode,
  GraphThresholdsStyleConfigBuilder,
  GraphThresholdsStyleMode,
  LegendDisplayMode,
  LegendPlacement,
  LogsSortOrder,
  ReduceDataOptionsBuilder,
  SortOrder,
  TooltipDisplayMode,
  VisibilityMode,
  VizLegendOptionsBuilder,
  VizOrientation,
  VizTooltipOptionsBuilder,
} from "@grafana/grafana-foundation-sdk/common";
import { PanelBuilder as GaugeBuilder } from "@grafana/grafana-foundation-sdk/gauge";
import { PanelBuilder as LogsBuilder } from "@grafana/grafana-foundation-sdk/logs";
import { PanelBuilder as StatBuilder } from "@grafana/grafana-foundation-sdk/stat";
import { PanelBuilder as TableBuilder } from "@grafana/grafana-foundation-sdk/table";
import { PanelBuilder as TimeseriesBuilder } from "@grafana/grafana-foundation-sdk/timeseries";
import type { ChartPanel, MetricPanel, TablePanel } from "./dashboard";

export type VisualizationBuilder = BarGaugeBuilder | GaugeBuilder | StatBuilder | TableBuilder | TimeseriesBuilder;

/** The builder of a panel that reads metrics. */
export function createVisualization(panel: MetricPanel): VisualizationBuilder {
  switch (panel.kind) {
    case "timeseries":
      return createTimeseries(panel.axisFromZero);
    case "stat":
      return new StatBuilder().reduceOptions(lastValue()).graphMode(BigValueGraphMode.None).colorMode(colorMode(panel));
    case "gauge":
      return createGauge(panel);
    case "bargauge":
      return new BarGaugeBuilder().reduceOptions(lastValue()).orientation(VizOrientation.Horizontal).min(0);
    case "table":
      return createTable(panel);
  }
}

/** The builder of a panel that shows log lines, the newest first. */
export function createLogs(): LogsBuilder {
  return new LogsBuilder()
    .showTime(true)
    .wrapLogMessage(true)
    .prettifyLogMessage(false)
    .enableLogDetails(true)
    .sortOrder(LogsSortOrder.Descending);
}

/** Lines with a gap where there is no data, and thresholds as dashed lines. */
export function createTimeseries(axisFromZero = true): TimeseriesBuilder {
  const timeseries = new TimeseriesBuilder()
    .lineWidth(1)
    .fillOpacity(10)
    .showPoints(VisibilityMode.Auto)
    .spanNulls(false)
    .thresholdsStyle(new GraphThresholdsStyleConfigBuilder().mode(GraphThresholdsStyleMode.Dashed))
    .legend(new VizLegendOptionsBuilder().showLegend(true).displayMode(LegendDisplayMode.List).placement(LegendPlacement.Bottom))
    .tooltip(new VizTooltipOptionsBuilder().mode(TooltipDisplayMode.Multi).sort(SortOrder.Descending));
  return axisFromZero ? timeseries.axisSoftMin(0) : timeseries;
}

/** A dial needs both ends: a share has them, of anything else the upper end is the highest value on the dial. */
function createGauge(panel: ChartPanel): GaugeBuilder {
  const gauge = new GaugeBuilder().reduceOptions(lastValue()).min(0);
  return panel.signals[0].unit === "ratio" ? gauge.max(1) : gauge;
}

/** A figure is coloured only where a threshold says what is good. */
function colorMode(panel: ChartPanel): BigValueColorMode {
  return panel.thresholdOf === undefined ? BigValueColorMode.None : BigValueColorMode.Value;
}

/** The labels of the query as columns in its order, with the value last. The time is now and the system that of the dashboard, so neither has one. */
function createTable(panel: TablePanel): TableBuilder {
  const [signal] = panel.signals;
  const columns = [...signal.query.labels, "Value"];
  const table = new TableBuilder().filterable(true).withTransformation({
    id: "organize",
    options: {
      excludeByName: { Time: true, system: true, ...(panel.showValue === false ? { Value: true } : {}) },
      indexByName: Object.fromEntries(columns.map((column, index) => [column, index])),
      renameByName: { Value: signal.title },
    },
  });
  return panel.highlight === undefined ? table : highlight(table, panel.highlight);
}

function highlight(table: TableBuilder, { label, colors }: NonNullable<TablePanel["highlight"]>): TableBuilder {
  const options = Object.fromEntries(Object.entries(colors).map(([text, color], index) => [text, { color, index }]));
  return table.overrideByName(label, [
    { id: "mappings", value: [{ type: "value", options }] },
    { id: "custom.cellOptions", value: { type: "color-background" } },
  ]);
}

function lastValue(): ReduceDataOptionsBuilder {
  return new ReduceDataOptionsBuilder().calcs(["lastNotNull"]).values(false);
}
