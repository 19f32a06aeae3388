"""The frame of the double: operations that it answers, operations of moto whose answers it amends, and the errors of AWS."""

import datetime
import secrets


class AwsError(Exception):
    """A refusal in the words of AWS."""

    def __init__(self, status, code, message):
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message


def not_found(message):
    return AwsError(404, "ResourceNotFoundException", message)


def in_use(message):
    return AwsError(409, "ResourceInUseException", message)


def invalid(message):
    return AwsError(400, "InvalidParameterException", message)


class Double:
    """What one service lacks in moto. A subclass names operations by methods: answer_CreateAddon, amend_DescribeCluster, before_DeleteCluster."""

    def __init__(self, account):
        self.account = account

    def answers(self, operation):
        """Answers the operation instead of moto: (region, arguments) -> answer."""
        return getattr(self, f"answer_{operation}", None)

    def amends(self, operation):
        """Changes what moto answered, in place: (region, arguments, answer)."""
        return getattr(self, f"amend_{operation}", None)

    def prepares(self, operation):
        """Looks at a request before moto does, and may refuse it: (region, arguments)."""
        return getattr(self, f"before_{operation}", None)


def now():
    return datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)


def identifier(length=17):
    return secrets.token_hex(length)[:length]
