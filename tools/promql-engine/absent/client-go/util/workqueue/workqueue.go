// Package workqueue stands in for the metrics of the Kubernetes client's queues.
package workqueue

type GaugeMetric interface {
	Inc()
	Dec()
}

type SettableGaugeMetric interface{ Set(float64) }

type CounterMetric interface{ Inc() }

type HistogramMetric interface{ Observe(float64) }

type MetricsProvider interface {
	NewDepthMetric(name string) GaugeMetric
	NewAddsMetric(name string) CounterMetric
	NewLatencyMetric(name string) HistogramMetric
	NewWorkDurationMetric(name string) HistogramMetric
	NewUnfinishedWorkSecondsMetric(name string) SettableGaugeMetric
	NewLongestRunningProcessorSecondsMetric(name string) SettableGaugeMetric
	NewRetriesMetric(name string) CounterMetric
}

func SetProvider(MetricsProvider) {}
