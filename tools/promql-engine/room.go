//go:build js && wasm

package main

import "runtime"

// room keeps memory at hand that the heap has not grown into yet. Go asks for memory in small pieces, and every piece makes the host look through its own heap
// for what could be given back: hundreds of collections in a run of rule tests. One large piece that is let go again stays with Go's heap, and until it is
// written to it costs addresses and nothing else.
type room struct {
	// piece is what is asked for at a time, in bytes; nothing where it is 0.
	piece uint64
	known uint64
}

// widenFor makes room before a call that brings data, and from then on before every call. An expression alone does without: letting go of a piece costs a
// collection, which is a tenth of the time from the start to the first answer.
func (r *room) widenFor(method string) {
	if expression := method == "parse" || method == "query"; !expression || r.known > 0 {
		r.widen()
	}
}

// widen asks for another piece once the heap has grown beyond those before.
func (r *room) widen() {
	var stats runtime.MemStats
	if runtime.ReadMemStats(&stats); r.piece == 0 || stats.HeapSys <= r.known || stats.HeapSys >= memoryLimit {
		return
	}
	take(r.piece)
	runtime.ReadMemStats(&stats)
	r.known = stats.HeapSys
}

//go:noinline
func take(bytes uint64) { kept = make([]byte, bytes); kept = nil }

var kept []byte
