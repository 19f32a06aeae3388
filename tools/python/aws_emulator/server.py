"""moto behind the doubles. Requests are told apart by the service in their signature, and each service's operations by its API model."""

import io
import json
import re
import threading
from collections import Counter
from http import HTTPStatus

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, MotoRequestHandler, create_backend_app
from werkzeug.serving import make_server

from .aps import AmpDouble
from .contract import Contract, ContractError
from .corrections import correct
from .double import AwsError
from .eks import EksDouble

_SIGNATURE = re.compile(r"Credential=[^/]+/\d+/([\w-]+)/([\w-]+)/aws4_request")

REPORT_PATH = "/_emulator/report"


class Emulator:
    def __init__(self, account):
        self.moto = DomainDispatcherApplication(create_backend_app)
        # By the name that a signature has: the double, and the API as the model of botocore has it.
        self.doubles = {"eks": (EksDouble(account), Contract("eks")), "aps": (AmpDouble(account), Contract("amp"))}
        self.answered = {"double": Counter(), "amended": Counter(), "moto": Counter()}
        self.faults = []
        # One request at a time: moto's in-memory backends are made for single-threaded tests.
        self.lock = threading.Lock()

    def __call__(self, environ, start_response):
        if environ["PATH_INFO"] == REPORT_PATH:
            return self._reply(start_response, 200, json.dumps(self._report()).encode())
        with self.lock:
            return self._handle(environ, start_response)

    def _report(self):
        return {**{who: dict(sorted(counter.items())) for who, counter in self.answered.items()}, "faults": self.faults}

    def _handle(self, environ, start_response):
        signature = _SIGNATURE.search(environ.get("HTTP_AUTHORIZATION", ""))
        region, service = signature.groups() if signature else ("us-east-1", "")
        uri = environ.get("RAW_URI", environ["PATH_INFO"])
        double, contract = self.doubles.get(service, (None, None))
        found = contract.match(environ["REQUEST_METHOD"], uri) if contract is not None else None
        if found is None:
            self.answered["moto"][service] += 1
            return self.moto(environ, start_response)
        return self._serve(double, contract, found, region, service, uri, environ, start_response)

    def _serve(self, double, contract, found, region, service, uri, environ, start_response):
        operation, path_values = found
        name = f"{service}:{operation}"
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        environ["wsgi.input"] = io.BytesIO(body)
        try:
            arguments = contract.arguments(operation, path_values, uri, body)
            answer = double.answers(operation)
            if answer is not None:
                self.answered["double"][name] += 1
                return self._reply(start_response, 200, contract.answer(operation, answer(region, arguments)))
            if (prepare := double.prepares(operation)) is not None:
                prepare(region, arguments)
            amend = double.amends(operation)
            if amend is None:
                self.answered["moto"][service] += 1
                return self.moto(environ, start_response)
            self.answered["amended"][name] += 1
            return self._amend(contract, operation, amend, region, arguments, environ, start_response)
        except AwsError as refusal:
            return self._refuse(start_response, refusal.status, refusal.code, refusal.message)
        except ContractError as fault:
            self.faults.append(str(fault))
            return self._refuse(start_response, 400, "ContractViolation", str(fault))

    def _amend(self, contract, operation, amend, region, arguments, environ, start_response):
        captured = {}

        def capture(status, headers, _exc_info=None):
            captured.update(status=status, headers=headers)

        body = b"".join(self.moto(environ, capture))
        if not captured["status"].startswith("2"):
            start_response(captured["status"], captured["headers"])
            return [body]
        value = json.loads(body) if body else {}
        amend(region, arguments, value)
        return self._reply(start_response, 200, contract.answer(operation, value))

    def _refuse(self, start_response, status, code, message):
        return self._reply(start_response, status, json.dumps({"message": message}).encode(), [("x-amzn-ErrorType", code)])

    def _reply(self, start_response, status, body, headers=()):
        phrase = HTTPStatus(status).phrase
        start_response(f"{status} {phrase}", [("Content-Type", "application/json"), ("Content-Length", str(len(body))), *headers])
        return [body]


class QuietRequestHandler(MotoRequestHandler):
    def log_request(self, code="-", size="-"):
        """Nothing: a run makes thousands of requests."""


def make(account, port):
    """A server that listens already; ask it for its port."""
    correct()
    return make_server("localhost", port, Emulator(account), threaded=True, request_handler=QuietRequestHandler)
