package engine

import (
	"encoding/json"
	"time"

	"github.com/prometheus/prometheus/promql"
	"github.com/prometheus/prometheus/promql/parser"
)

// Options are those of Prometheus' engine and parser, with the names of its feature flags.
type Options struct {
	LookbackDelta    duration `json:"lookbackDelta"`
	MaxSamples       int      `json:"maxSamples"`
	Timeout          duration `json:"timeout"`
	SubqueryInterval duration `json:"subqueryInterval"`

	ExperimentalFunctions  bool `json:"experimentalFunctions"`
	DurationExpressions    bool `json:"durationExpressions"`
	ExtendedRangeSelectors bool `json:"extendedRangeSelectors"`
	BinopFillModifiers     bool `json:"binopFillModifiers"`
	DelayedNameRemoval     bool `json:"delayedNameRemoval"`
	TypeAndUnitLabels      bool `json:"typeAndUnitLabels"`
	UseStartTimestamps     bool `json:"useStartTimestamps"`
}

// configured is an engine with the parser that it was made with.
type configured struct {
	engine *promql.Engine
	parser parser.Parser
}

func (o Options) parserOptions() parser.Options {
	return parser.Options{
		EnableExperimentalFunctions:  o.ExperimentalFunctions,
		ExperimentalDurationExpr:     o.DurationExpressions,
		EnableExtendedRangeSelectors: o.ExtendedRangeSelectors,
		EnableBinopFillModifiers:     o.BinopFillModifiers,
	}
}

func (o Options) engineOptions(p parser.Parser) promql.EngineOpts {
	interval := o.SubqueryInterval.milliseconds()
	return promql.EngineOpts{
		MaxSamples:               o.MaxSamples,
		Timeout:                  time.Duration(o.Timeout),
		LookbackDelta:            time.Duration(o.LookbackDelta),
		NoStepSubqueryIntervalFn: func(int64) int64 { return interval },
		EnableAtModifier:         true,
		EnableNegativeOffset:     true,
		EnableDelayedNameRemoval: o.DelayedNameRemoval,
		EnableTypeAndUnitLabels:  o.TypeAndUnitLabels,
		UseStartTimestamps:       o.UseStartTimestamps,
		Parser:                   p,
	}
}

// configure returns the engine with these options, made once.
func (e *Engine) configure(options Options) *configured {
	key, _ := json.Marshal(options)
	if found, ok := e.cache[string(key)]; ok {
		return found
	}
	p := parser.NewParser(options.parserOptions())
	made := &configured{engine: promql.NewEngine(options.engineOptions(p)), parser: p}
	e.cache[string(key)] = made
	return made
}
