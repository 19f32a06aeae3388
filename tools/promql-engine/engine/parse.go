package engine

import (
	"errors"
	"time"

	"github.com/prometheus/prometheus/model/labels"
	"github.com/prometheus/prometheus/model/timestamp"
	"github.com/prometheus/prometheus/promql/parser"
)

type parseRequest struct {
	Expr    string  `json:"expr"`
	Options Options `json:"options"`
}

type parseResult struct {
	Tree node `json:"tree"`
	// Text is the expression as Prometheus prints it, Pretty over several lines.
	Text   string `json:"text"`
	Pretty string `json:"pretty"`
}

// node is a part of an expression. Every node has its kind, the type of its value, and the bytes of the expression that it stands in.
type node map[string]any

func (e *Engine) parse(request parseRequest) (any, *Failure) {
	expr, err := e.configure(request.Options).parser.ParseExpr(request.Expr)
	if err != nil {
		if problem := parseFailure(err); problem != nil {
			return nil, problem
		}
		return nil, failure("parse", "%v", err)
	}
	return parseResult{Tree: fromExpr(expr), Text: expr.String(), Pretty: parser.Prettify(expr)}, nil
}

// parseFailure is nil where the error is not the parser's. Of several it tells the first, as promtool does.
func parseFailure(err error) *Failure {
	var several parser.ParseErrors
	if errors.As(err, &several) && len(several) > 0 {
		return fromParseErr(err, &several[0])
	}
	var one *parser.ParseErr
	if errors.As(err, &one) {
		return fromParseErr(err, one)
	}
	return nil
}

func fromParseErr(err error, at *parser.ParseErr) *Failure {
	return &Failure{Kind: "parse", Message: err.Error(), From: int(at.PositionRange.Start), To: int(at.PositionRange.End)}
}

func fromExpr(expr parser.Expr) node {
	at := expr.PositionRange()
	out := node{"type": string(expr.Type()), "from": int(at.Start), "to": int(at.End)}
	switch n := expr.(type) {
	case *parser.AggregateExpr:
		out["kind"], out["op"], out["by"], out["without"] = "aggregation", n.Op.String(), names(n.Grouping), n.Without
		out["expr"] = fromExpr(n.Expr)
		if n.Param != nil {
			out["param"] = fromExpr(n.Param)
		}
	case *parser.BinaryExpr:
		fromBinary(out, n)
	case *parser.Call:
		args := make([]node, 0, len(n.Args))
		for _, arg := range n.Args {
			args = append(args, fromExpr(arg))
		}
		out["kind"], out["func"], out["args"] = "call", n.Func.Name, args
	case *parser.MatrixSelector:
		out["kind"], out["selector"], out["range"] = "matrixSelector", fromExpr(n.VectorSelector), milliseconds(n.Range)
		out.duration("rangeExpr", n.RangeExpr)
	case *parser.SubqueryExpr:
		out["kind"], out["expr"], out["range"], out["step"] = "subquery", fromExpr(n.Expr), milliseconds(n.Range), milliseconds(n.Step)
		out.duration("rangeExpr", n.RangeExpr)
		out.duration("stepExpr", n.StepExpr)
		out.time(n.OriginalOffset, n.OriginalOffsetExpr, n.Timestamp, n.StartOrEnd)
	case *parser.VectorSelector:
		out["kind"], out["name"], out["matchers"] = "vectorSelector", n.Name, fromMatchers(n.LabelMatchers)
		out["anchored"], out["smoothed"] = n.Anchored, n.Smoothed
		out.time(n.OriginalOffset, n.OriginalOffsetExpr, n.Timestamp, n.StartOrEnd)
	case *parser.NumberLiteral:
		out["kind"], out["value"], out["duration"] = "number", number(n.Val), n.Duration
	case *parser.StringLiteral:
		out["kind"], out["value"] = "string", n.Val
	case *parser.ParenExpr:
		out["kind"], out["expr"] = "parentheses", fromExpr(n.Expr)
	case *parser.UnaryExpr:
		out["kind"], out["op"], out["expr"] = "unary", n.Op.String(), fromExpr(n.Expr)
	case *parser.StepInvariantExpr:
		return fromExpr(n.Expr)
	case *parser.DurationExpr:
		out["kind"], out["text"] = "duration", n.String()
	}
	return out
}

func fromBinary(out node, n *parser.BinaryExpr) {
	out["kind"], out["op"], out["bool"] = "binary", n.Op.String(), n.ReturnBool
	out["left"], out["right"] = fromExpr(n.LHS), fromExpr(n.RHS)
	if m := n.VectorMatching; m != nil {
		matching := node{"cardinality": m.Card.String(), "on": m.On, "labels": names(m.MatchingLabels), "include": names(m.Include)}
		if m.FillValues.LHS != nil {
			matching["fillLeft"] = number(*m.FillValues.LHS)
		}
		if m.FillValues.RHS != nil {
			matching["fillRight"] = number(*m.FillValues.RHS)
		}
		out["matching"] = matching
	}
}

// time adds what moves a selector in time: its offset, and the fixed time after @.
func (n node) time(offset time.Duration, expr *parser.DurationExpr, at *int64, startOrEnd parser.ItemType) {
	n["offset"] = milliseconds(offset)
	n.duration("offsetExpr", expr)
	if at != nil {
		n["at"] = timestamp.Time(*at).UnixMilli()
	}
	if startOrEnd == parser.START || startOrEnd == parser.END {
		n["at"] = startOrEnd.String()
	}
}

func (n node) duration(name string, expr *parser.DurationExpr) {
	if expr != nil {
		n[name] = expr.String()
	}
}

func fromMatchers(matchers []*labels.Matcher) []node {
	out := make([]node, 0, len(matchers))
	for _, m := range matchers {
		out = append(out, node{"name": m.Name, "op": m.Type.String(), "value": m.Value})
	}
	return out
}

func names(of []string) []string {
	if of == nil {
		return []string{}
	}
	return of
}

func milliseconds(d time.Duration) int64 { return d.Milliseconds() }
