/** For each code queries that have it and near misses that are clean, against the harbour's traces. */
import type { TraceqlCode } from "../../traceql";

const S = 'resource.system = "harbour"';

export const FIXTURES: Readonly<Record<TraceqlCode, { readonly firing: readonly string[]; readonly silent: readonly string[] }>> = {
  T01: {
    firing: [
      "",
      `{ ${S}`,
      `{ ${S} && status = "error" }`,
      `{ ${S} && duration > "5s" }`,
      `{ ${S} && name = nil }`,
      `{ ${S} && span.ropes =~ 5 }`,
      `{ ${S} && name =~ "a(" }`,
      `{ ${S} && quay = "north" }`,
      `{ ${S} } | quantile_over_time(duration, 99)`,
      `{ ${S} } | rate() | topk(0)`,
      `{ ${S} } | count()`,
      `{ ${S} && kind = serwer }`,
      `{ ${S} && span.ropes == 5 }`,
      `({ ${S} }) && ({ status = error } | count() > 2)`,
    ],
    silent: [
      `{ ${S} && status = error }`,
      `{ ${S} && duration > 5s && span.ropes != nil }`,
      `{ ${S} } | quantile_over_time(duration, .99, 0.5) by (resource.quay)`,
      `{ ${S} && name =~ "ship.+" } | count() > 2 | select(span.ropes, duration)`,
      `({ ${S} } | count() > 2) && ({ status = error } | count() > 2)`,
      `{ ${S} && span."error.type" = "x" } // a comment`,
    ],
  },
  T02: {
    firing: [`{ ${S} && span.service.name = "gate" }`, `{ ${S} && resource.ropes > 2 }`, `{ ${S} } | avg_over_time(resource.cargo.tons)`],
    silent: [`{ ${S} && resource.service.name = "gate" }`, `{ ${S} && span.ropes > 2 }`, `{ ${S} } | avg_over_time(span.cargo.tons)`],
  },
  T03: {
    firing: [
      `{ ${S} && span.rope > 2 }`,
      `{ ${S} && resource.key = "north" }`,
      `{ ${S} } | select(span.anchors)`,
      `{ ${S} && name = "ship.enter" && span.ropes > 2 }`,
      `{ ${S} && span.rope != nil }`,
    ],
    silent: [
      `{ ${S} && span.ropes > 2 }`,
      `{ ${S} && resource.k8s.pod.name = "a" }`,
      `{ ${S} && event.anything = "x" }`,
      `{ ${S} && name = "ship.moor" && span.ropes > 2 }`,
      `{ ${S} && name = "ship.enter" && span.error.type != nil }`,
    ],
  },
  T04: {
    firing: [
      `{ ${S} && resource.service.name = "Gate" }`,
      `{ ${S} && resource.service.name =~ "tug|ship" }`,
      `{ ${S} && rootServiceName = "tug" }`,
    ],
    silent: [
      `{ ${S} && resource.service.name = "crane" }`,
      `{ ${S} && resource.service.name =~ "tug|gate" }`,
      `{ ${S} && resource.service.name != "tug" }`,
      `{ ${S} && resource.service.name = "$service" }`,
    ],
  },
  T05: {
    firing: [
      `{ ${S} && resource.quay = "east" }`,
      `{ ${S} && span.cargo.kind = "Coal" }`,
      `{ ${S} && span.cargo.kind =~ "sand|salt" }`,
      `{ ${S} && instrumentation:name = "harbour" }`,
    ],
    silent: [
      `{ ${S} && resource.quay = "south" }`,
      `{ ${S} && span.cargo.kind =~ "sand|coal" }`,
      `{ ${S} && span.cargo.kind != "sand" }`,
      `{ ${S} && instrumentation:name = "harbour-master" }`,
    ],
  },
  T06: {
    firing: [`{ ${S} && name = "ship.more" }`, `{ ${S} && span:name = "papers" }`, `{ ${S} && rootName = "ship.moor" }`],
    silent: [
      `{ ${S} && name = "ship.moor" }`,
      `{ ${S} && span:name = "papers of the crew" }`,
      `{ ${S} && rootName = "ship.enter" }`,
      `{ ${S} && name != "ship.more" }`,
    ],
  },
  T07: {
    firing: [
      `{ ${S} && span.cargo.tons = "5" }`,
      `{ ${S} && span.cargo.kind > 5 }`,
      `{ ${S} && span.cargo.sealed = "true" }`,
      `{ ${S} && span.ropes =~ "5|6" }`,
      `{ ${S} } | sum_over_time(span.cargo.kind)`,
      `{ ${S} } | avg(span.cargo.kind) > 5`,
      `{ ${S} } | quantile_over_time(name, 0.9)`,
    ],
    silent: [
      `{ ${S} && span.cargo.tons = 5 }`,
      `{ ${S} && span.cargo.kind = "coal" }`,
      `{ ${S} && span.cargo.sealed = true }`,
      `{ ${S} && span.ship.draught > 5 }`,
      `{ ${S} } | avg(span.cargo.tons) > 5`,
      `{ ${S} } | quantile_over_time(span.ship.draught, 0.9)`,
    ],
  },
  T08: {
    firing: [`{ ${S} && duration > 500 }`, `{ ${S} && trace:duration >= 1.5 }`, `{ ${S} } | max(duration) > 30`],
    silent: [`{ ${S} && duration > 500ms }`, `{ ${S} && duration > 0 }`, `{ ${S} } | max(duration) > 30s`, `{ ${S} && span.ropes > 500 }`],
  },
  T09: {
    firing: [`{ ${S} && .status = 500 }`, `{ ${S} && span.name = "ship.moor" }`, `{ ${S} && .duration > 5s }`],
    silent: [`{ ${S} && status = error }`, `{ ${S} && span:name = "ship.moor" }`, `{ ${S} && span:duration > 5s }`],
  },
  T10: {
    firing: [
      "{ status = error }",
      '{ resource.service.name = "gate" }',
      '{ resource.system = "airport" }',
      `{ ${S} || status = error }`,
      `{ ${S} } || { status = error }`,
      "{}",
    ],
    silent: [
      `{ ${S} }`,
      `{ status = error && ${S} }`,
      `{ ${S} } >> { status = error }`,
      `{ ${S} } || { ${S} && status = error }`,
      `{} | { ${S} }`,
      '{ resource.system = "$system" }',
    ],
  },
  T11: {
    firing: [`{ ${S} && span.captain.pin = "1" }`, `{ ${S} } | select(span.captain.pin)`, `{ ${S} && span.captain.pin != nil }`],
    silent: [`{ ${S} && span.error.type = "1" }`, `{ ${S} } | select(span.error.type)`, `{ ${S} && event.pin = "1" }`],
  },
  T12: {
    firing: [
      `{ ${S} && status = error && status = unset }`,
      `{ ${S} && name = "ship.moor" && kind = client }`,
      `{ ${S} && name = "ship.moor" && resource.service.name = "crane" }`,
      `{ ${S} && resource.quay = "north" && resource.quay = "south" }`,
    ],
    silent: [
      `{ ${S} && (status = error || status = unset) }`,
      `{ ${S} && name = "ship.moor" && kind = internal }`,
      `{ ${S} && name = "ship.moor" && resource.service.name = "gate" }`,
      `{ ${S} && kind = client }`,
    ],
  },
  T13: {
    firing: [`{ ${S} && .ropes > 2 }`, `{ ${S} && .service.name = "gate" }`, `{ ${S} } | max_over_time(.ropes)`],
    silent: [`{ ${S} && span.ropes > 2 }`, `{ ${S} && resource.service.name = "gate" }`, `{ ${S} } | max_over_time(span.ropes)`],
  },
  T14: {
    firing: [`{ ${S} && status = ok }`, `{ ${S} && span:status = ok && duration > 1s }`, `{ ${S} && (status = ok || name = "ship.moor") }`],
    silent: [`{ ${S} && status != error }`, `{ ${S} && status = unset }`, `{ ${S} && status != ok }`],
  },
  T15: {
    firing: [
      `{ ${S} && name = "ship.moor" } > { name = "ship.enter" }`,
      `{ ${S} && name = "cargo.lift" } >> { name = "papers of the crew" }`,
      `{ ${S} && name = "ship.enter" } < { name = "ship.moor" }`,
      `{ ${S} && name = "ship.enter" } ~ { name = "ship.moor" }`,
      `{ ${S} && name = "cargo.lift" } &>> { name = "ship.enter" }`,
    ],
    silent: [
      `{ ${S} && name = "ship.enter" } > { name = "ship.moor" }`,
      `{ ${S} && name = "ship.enter" } >> { name = "cargo.lift" }`,
      `{ ${S} && name = "cargo.lift" } << { name = "ship.enter" }`,
      `{ ${S} && name = "ship.moor" } ~ { name = "papers of the crew" }`,
      `{ ${S} && name = "ship.moor" } !> { name = "ship.enter" }`,
    ],
  },
  T16: {
    firing: [
      `{ ${S} } | rate()`,
      `{ ${S} && duration > 1s } | count_over_time() by (resource.quay)`,
      `{ ${S} } | histogram_over_time(duration)`,
    ],
    silent: [`{ ${S} && status = error } | rate()`, `{ ${S} } >> { status = error } | rate()`, `{ ${S} } | max_over_time(duration)`],
  },
  T17: {
    firing: [`{ ${S} && name = "tug.call" }`, `{ ${S} } >> { name = "tug.call" }`, `{ ${S} && name = "tug.call" && kind = producer }`],
    silent: [`{ ${S} && name = "ship.enter" }`, `{ ${S} && name != "tug.call" }`, `{ ${S} && kind = producer }`],
  },
  T18: {
    firing: [
      `{ ${S} && status = error } | rate() by (trace:id)`,
      `{ ${S} && status = error } | rate() by (span.cargo.id)`,
      `{ ${S} } | by(span:id) | count() > 2`,
    ],
    silent: [
      `{ ${S} && status = error } | rate() by (span:name)`,
      `{ ${S} && status = error } | rate() by (span.cargo.kind, resource.service.name)`,
      `{ ${S} && trace:id = "0af7651916cd43dd8448eb211c80319c" }`,
    ],
  },
};
