/** Traces of a made-up harbour, for the tests of queries. Its words are odd, so that one sees where each one lands. */
import type { TraceContract } from "../../traces";

export const harbour: TraceContract = {
  services: ["gate", "crane"],
  attributes: {
    "service.name": { scope: "resource", type: "string", description: "Service." },
    quay: { scope: "resource", type: "string", description: "Quay.", values: ["north", "south"] },
    "error.type": { scope: "span", type: "string", description: "Error.", optional: true },
    "captain.pin": { scope: "span", type: "string", description: "Secret.", redact: true, optional: true },
  },
  spans: {
    "ship.enter": {
      services: ["gate"],
      kind: "server",
      description: "A ship comes in.",
      attributes: { "ship.draught": { scope: "span", type: "float", description: "Draught." } },
    },
    "ship.moor": {
      services: ["gate"],
      kind: "internal",
      description: "A ship is tied.",
      parents: ["ship.enter"],
      attributes: { ropes: { scope: "span", type: "int", description: "Ropes." } },
    },
    "cargo.lift": {
      services: ["crane"],
      kind: "client",
      description: "Cargo is lifted.",
      parents: ["ship.moor", "ship.enter"],
      attributes: {
        "cargo.tons": { scope: "span", type: "int", description: "Weight." },
        "cargo.sealed": { scope: "span", type: "boolean", description: "Sealed." },
        "cargo.kind": { scope: "span", type: "string", description: "Kind.", values: ["grain", "coal"] },
        "cargo.id": { scope: "span", type: "string", description: "Number." },
      },
    },
    "papers.check": {
      services: ["gate"],
      kind: "internal",
      description: "Papers are read.",
      names: "papers .+",
      parents: ["ship.enter"],
    },
    "tug.call": { services: ["gate"], kind: "producer", description: "A tug is called.", parents: ["ship.enter"], standing: "proposed" },
  },
  propagation: "w3c",
  tracers: ["harbour-master"],
  keepRatio: 0.07,
};
