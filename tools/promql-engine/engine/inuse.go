package engine

import "runtime"

type inUse struct {
	// Heap is what is alive after a collection, Reserved what was asked of the system; both in bytes.
	Heap     uint64 `json:"heap"`
	Reserved uint64 `json:"reserved"`
}

func memoryInUse() inUse {
	var stats runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&stats)
	return inUse{stats.HeapAlloc, stats.Sys}
}
