//go:build js && wasm

// The engine as a WebAssembly module. It waits for calls: `call(method, request)` takes and gives bytes of JSON.
package main

import (
	"errors"
	"runtime/debug"
	"syscall/js"

	"cdktf-observability/tools/promql-engine/engine"
)

// Collecting takes turns with the work here, on one thread. So the heap may grow to 17 times what is alive, and to 64 MB in any case, before it is
// collected; where that would be much, to what a laptop can spare.
const (
	collectAt   = 1600
	memoryLimit = 1 << 30
)

func main() {
	debug.SetGCPercent(collectAt)
	debug.SetMemoryLimit(memoryLimit)
	host := js.Global().Get("host")
	heap := &room{piece: uint64(host.Get("room").Int())}
	e := engine.New()
	e.Files = files{host}
	if cancelled := host.Get("cancelled"); cancelled.Type() == js.TypeFunction {
		e.Cancelled = func() bool { return cancelled.Invoke().Bool() }
	}
	host.Set("call", js.FuncOf(func(_ js.Value, args []js.Value) any {
		request := make([]byte, args[1].Length())
		js.CopyBytesToGo(request, args[1])
		method := args[0].String()
		heap.widenFor(method)
		answer := e.Call(method, request)
		bytes := js.Global().Get("Uint8Array").New(len(answer))
		js.CopyBytesToJS(bytes, answer)
		return bytes
	}))
	host.Call("ready")
	select {}
}

// files asks the host, which answers with text or names, or with an Error.
type files struct{ host js.Value }

func (f files) Read(name string) ([]byte, error) {
	answer, err := f.ask("readFile", name)
	if err != nil {
		return nil, err
	}
	text := make([]byte, answer.Length())
	js.CopyBytesToGo(text, answer)
	return text, nil
}

func (f files) List(folder string) ([]string, error) {
	answer, err := f.ask("listFolder", folder)
	if err != nil {
		return nil, err
	}
	names := make([]string, answer.Length())
	for i := range names {
		names[i] = answer.Index(i).String()
	}
	return names, nil
}

func (f files) ask(question, name string) (js.Value, error) {
	answer := f.host.Call(question, name)
	if answer.InstanceOf(js.Global().Get("Error")) {
		return js.Null(), errors.New(answer.Get("message").String())
	}
	return answer, nil
}
