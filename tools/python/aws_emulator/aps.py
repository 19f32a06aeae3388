"""What moto lacks of Amazon Managed Prometheus: the key, retention and alert manager of a workspace."""

import base64
import binascii

from moto.amp.models import amp_backends

from .double import Double, in_use, invalid, not_found, now

# Days that a workspace keeps samples when nobody says otherwise, and the most that AWS allows.
DEFAULT_RETENTION = 150
LARGEST_RETENTION = 1095


class AmpDouble(Double):
    def __init__(self, account):
        super().__init__(account)
        self.keys = {}
        self.retention = {}
        self.alert_managers = {}

    def amend_CreateWorkspace(self, region, arguments, answer):
        # moto answers with all of the workspace, AWS with its name and state.
        for name in set(answer) - {"workspaceId", "arn", "status", "tags"}:
            del answer[name]
        if "kmsKeyArn" in arguments:
            self.keys[answer["workspaceId"]] = arguments["kmsKeyArn"]
            answer["kmsKeyArn"] = arguments["kmsKeyArn"]

    def amend_DescribeWorkspace(self, region, arguments, answer):
        key = self.keys.get(arguments["workspaceId"])
        if key is not None:
            answer["workspace"]["kmsKeyArn"] = key

    def answer_UpdateWorkspaceConfiguration(self, region, arguments):
        self._require_workspace(region, arguments)
        days = arguments.get("retentionPeriodInDays", DEFAULT_RETENTION)
        if not 1 <= days <= LARGEST_RETENTION:
            raise invalid(f"The retention must be between 1 and {LARGEST_RETENTION} days")
        self.retention[arguments["workspaceId"]] = {"days": days, "limits": arguments.get("limitsPerLabelSet", [])}
        return {"status": {"statusCode": "ACTIVE"}}

    def answer_DescribeWorkspaceConfiguration(self, region, arguments):
        self._require_workspace(region, arguments)
        held = self.retention.get(arguments["workspaceId"], {"days": DEFAULT_RETENTION, "limits": []})
        return {
            "workspaceConfiguration": {
                "status": {"statusCode": "ACTIVE"},
                "limitsPerLabelSet": held["limits"],
                "retentionPeriodInDays": held["days"],
            }
        }

    def answer_CreateAlertManagerDefinition(self, region, arguments):
        self._require_workspace(region, arguments)
        if arguments["workspaceId"] in self.alert_managers:
            raise in_use("An alert manager definition exists already")
        return {"status": self._define(arguments)}

    def answer_PutAlertManagerDefinition(self, region, arguments):
        self._alert_manager(region, arguments)
        return {"status": self._define(arguments)}

    def answer_DescribeAlertManagerDefinition(self, region, arguments):
        return {"alertManagerDefinition": self._alert_manager(region, arguments)}

    def answer_DeleteAlertManagerDefinition(self, region, arguments):
        self._alert_manager(region, arguments)
        del self.alert_managers[arguments["workspaceId"]]
        return {}

    def _define(self, arguments):
        try:
            base64.b64decode(arguments["data"], validate=True)
        except (binascii.Error, ValueError) as error:
            raise invalid("The data is not base64") from error
        status = {"statusCode": "ACTIVE"}
        held = {"status": status, "data": arguments["data"], "createdAt": now(), "modifiedAt": now()}
        self.alert_managers[arguments["workspaceId"]] = held
        return status

    def _alert_manager(self, region, arguments):
        self._require_workspace(region, arguments)
        definition = self.alert_managers.get(arguments["workspaceId"])
        if definition is None:
            raise not_found("There is no alert manager definition")
        return definition

    def _require_workspace(self, region, arguments):
        if arguments["workspaceId"] not in amp_backends[self.account][region].workspaces:
            raise not_found(f"Workspace {arguments['workspaceId']} not found")
