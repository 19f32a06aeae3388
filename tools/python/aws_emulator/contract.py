"""The API of a service as botocore describes it: which operation a request is, what it asks, and whether an answer has the shape that AWS promises."""

import datetime
import json
import re
from urllib.parse import parse_qs, unquote, urlsplit

import botocore.session
from botocore.validate import ParamValidator


class ContractError(Exception):
    """An answer that the API model does not allow: a fault of the double, never of the stack that is tested."""


class Contract:
    """One service of the REST-JSON protocol."""

    def __init__(self, service):
        self.model = botocore.session.get_session().get_service_model(service)
        protocol = self.model.metadata["protocol"]
        if protocol != "rest-json":
            raise ContractError(f"{service} speaks {protocol}; this contract reads rest-json only")
        self._routes = [self._route(name) for name in self.model.operation_names]

    def _route(self, name):
        http = self.model.operation_model(name).http
        path = urlsplit(http["requestUri"]).path
        pattern = re.sub(r"\\\{(\w+)(?:\\\+)?\\\}", r"(?P<\1>[^/]+)", re.escape(path))
        return name, http["method"], re.compile(f"{pattern}/?")

    def match(self, method, raw_uri):
        """The operation that a request is, with the names in its path; nothing where the model has none."""
        path = urlsplit(raw_uri).path
        for name, route_method, pattern in self._routes:
            found = pattern.fullmatch(path) if route_method == method else None
            if found is not None:
                return name, {key: unquote(value) for key, value in found.groupdict().items()}
        return None

    def arguments(self, operation, path_values, raw_uri, body):
        """What the request asks, by the names of the model. Raises ContractError when the model refuses it."""
        shape = self.model.operation_model(operation).input_shape
        if shape is None:
            return {}
        query = parse_qs(urlsplit(raw_uri).query)
        given = json.loads(body) if body else {}
        unknown = set(given)
        arguments = {}
        for name, member in shape.members.items():
            wire_name = member.serialization.get("name", name)
            location = member.serialization.get("location")
            if location == "uri":
                arguments[name] = path_values[wire_name]
            elif location == "querystring" and wire_name in query:
                values = query[wire_name]
                arguments[name] = values if member.type_name == "list" else _scalar(member, values[0])
            elif location is None and wire_name in given:
                arguments[name] = given[wire_name]
                unknown.discard(wire_name)
        if unknown:
            raise ContractError(f"{operation} was asked with {', '.join(sorted(unknown))}, which the API does not know")
        report = ParamValidator().validate(arguments, shape)
        if report.has_errors():
            raise ContractError(f"{operation}: {report.generate_report()}")
        return arguments

    def answer(self, operation, value):
        """The answer as the wire carries it. Raises ContractError when the model does not allow it."""
        shape = self.model.operation_model(operation).output_shape
        wire = _to_wire(value)
        problems = list(check(shape, wire, operation)) if shape is not None else []
        if problems:
            raise ContractError("; ".join(problems))
        return json.dumps(wire).encode()


def check(shape, value, at):
    """Every place where a value of the wire is not what the shape says."""
    kind = shape.type_name
    if kind == "structure":
        if not isinstance(value, dict):
            yield f"{at} is no structure but {value!r}"
            return
        names = {member.serialization.get("name", name): member for name, member in shape.members.items()}
        for name, item in value.items():
            if name not in names:
                yield f"{at} has no {name}"
            else:
                yield from check(names[name], item, f"{at}.{name}")
        for name in shape.required_members:
            if name not in value:
                yield f"{at} lacks {name}"
    elif kind == "list":
        if not isinstance(value, list):
            yield f"{at} is no list but {value!r}"
            return
        for index, item in enumerate(value):
            yield from check(shape.member, item, f"{at}[{index}]")
    elif kind == "map":
        if not isinstance(value, dict):
            yield f"{at} is no map but {value!r}"
            return
        for key, item in value.items():
            yield from check(shape.value, item, f"{at}.{key}")
    elif kind == "string":
        if not isinstance(value, str):
            yield f"{at} is no string but {value!r}"
        elif shape.enum and value not in shape.enum:
            yield f"{at} is {value!r}, not one of {', '.join(shape.enum)}"
    elif kind == "boolean":
        if not isinstance(value, bool):
            yield f"{at} is no boolean but {value!r}"
    elif kind in ("integer", "long"):
        if isinstance(value, bool) or not isinstance(value, int):
            yield f"{at} is no whole number but {value!r}"
    elif kind in ("timestamp", "float", "double"):
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            yield f"{at} is no number but {value!r}"


def _scalar(shape, text):
    if shape.type_name in ("integer", "long"):
        return int(text)
    return text == "true" if shape.type_name == "boolean" else text


def _to_wire(value):
    """Points in time are seconds on the wire, and what is absent is left out."""
    if isinstance(value, dict):
        return {key: _to_wire(item) for key, item in value.items() if item is not None}
    if isinstance(value, (list, tuple)):
        return [_to_wire(item) for item in value]
    if isinstance(value, datetime.datetime):
        return value.timestamp()
    return value
