// Package remote stands in for the message types of remote write, which the engine never sends.
package remote

type WriteMessageType string

const WriteV1MessageType WriteMessageType = "prometheus.WriteRequest"

func (WriteMessageType) Validate() error { return nil }
