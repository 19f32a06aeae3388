// Package engine answers requests with Prometheus' own packages: it parses, queries, evaluates rule groups and runs unit tests of rules. Requests and
// answers are JSON; what is wrong with a request is part of the answer.
package engine

import (
	"encoding/json"
	"fmt"

	"cdktf-observability/tools/promql-engine/memory"
)

// Engine holds what was loaded. It is for one goroutine at a time.
type Engine struct {
	data  map[int]*memory.Storage
	next  int
	cache map[string]*configured
	// Files answers for the files that unit tests of rules name. Without it there are none.
	Files Files
	// Cancelled is asked now and then while a query runs. Without it no query is cancelled.
	Cancelled func() bool
}

// New returns an engine without data.
func New() *Engine {
	return &Engine{data: map[int]*memory.Storage{}, cache: map[string]*configured{}}
}

// Failure is what went wrong, in the words of Prometheus.
type Failure struct {
	// Kind is one of request, parse, load, execution, limit, timeout, cancelled, rules and internal.
	Kind    string `json:"kind"`
	Message string `json:"message"`
	// From and To are bytes within the expression; both 0 where no place is known.
	From int `json:"from,omitempty"`
	To   int `json:"to,omitempty"`
}

func failure(kind, format string, values ...any) *Failure {
	return &Failure{Kind: kind, Message: fmt.Sprintf(format, values...)}
}

type answer struct {
	Result any      `json:"result,omitempty"`
	Error  *Failure `json:"error,omitempty"`
}

// Call answers one request. It never panics.
func (e *Engine) Call(method string, request []byte) (response []byte) {
	defer func() {
		if cause := recover(); cause != nil {
			response = encode(answer{Error: failure("internal", "%v", cause)})
		}
	}()
	result, problem := e.dispatch(method, request)
	if problem != nil {
		return encode(answer{Error: problem})
	}
	return encode(answer{Result: result})
}

func (e *Engine) dispatch(method string, request []byte) (any, *Failure) {
	switch method {
	case "parse":
		return handle(request, e.parse)
	case "load":
		return handle(request, e.load)
	case "free":
		return handle(request, e.free)
	case "dump":
		return handle(request, e.dump)
	case "query":
		return handle(request, e.query)
	case "rules":
		return handle(request, e.evaluateRules)
	case "test":
		return handle(request, e.runRuleTest)
	case "memory":
		return memoryInUse(), nil
	default:
		return nil, failure("request", "there is no method %q", method)
	}
}

func handle[Request any](text []byte, answer func(Request) (any, *Failure)) (any, *Failure) {
	var request Request
	if err := json.Unmarshal(text, &request); err != nil {
		return nil, failure("request", "%v", err)
	}
	return answer(request)
}

func encode(value any) []byte {
	text, err := json.Marshal(value)
	if err != nil {
		text, _ = json.Marshal(answer{Error: failure("internal", "%v", err)})
	}
	return text
}

// storageOf finds what was loaded; 0 is a storage without anything in it.
func (e *Engine) storageOf(id int) (*memory.Storage, *Failure) {
	if id == 0 {
		return memory.New(), nil
	}
	if found, ok := e.data[id]; ok {
		return found, nil
	}
	return nil, failure("request", "the data %d is not there, or was freed", id)
}

type freeRequest struct {
	Data int `json:"data"`
}

func (e *Engine) free(request freeRequest) (any, *Failure) {
	delete(e.data, request.Data)
	return true, nil
}
