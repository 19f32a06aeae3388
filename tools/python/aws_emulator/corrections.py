"""Where moto answers otherwise than AWS does, put right in moto itself. Each would show as a change in every second plan."""

import json

from moto.ec2.models.launch_templates import LaunchTemplateBackend
from moto.ec2.models.security_groups import SecurityGroupRule
from moto.rds.models import DBInstance, DBParameterGroup
from moto.s3.models import LOGGING_SERVICE_PRINCIPAL, FakeBucket


def correct():
    _keep_template_tags_out_of_its_data()
    _read_log_permissions_in_every_form()
    _tell_descriptions_of_rules_between_groups()
    _tell_what_databases_were_asked_for()


def _keep_template_tags_out_of_its_data():
    """The tags of a launch template are tags of the template: AWS does not tell them as tags of what is launched by it."""
    create = LaunchTemplateBackend.create_launch_template

    def create_launch_template(self, name, description, template_data, tag_spec):
        specifications = template_data.get("TagSpecifications")
        if specifications is not None:
            template_data["TagSpecifications"] = [item for item in specifications if item["ResourceType"] != "launch-template"]
        return create(self, name, description, template_data, tag_spec)

    LaunchTemplateBackend.create_launch_template = create_launch_template


def _read_log_permissions_in_every_form():
    """moto knows a statement with one principal and one resource; a policy may have lists of both, and the principal that is everybody."""

    def is_log_delivery(statement, bucket, prefix):
        principal = statement.get("Principal", {})
        services = _list(principal.get("Service", [])) if isinstance(principal, dict) else []
        arn = f"arn:{bucket.partition}:s3:::{bucket.name}"
        return (
            statement.get("Effect") == "Allow"
            and LOGGING_SERVICE_PRINCIPAL in services
            and "s3:PutObject" in _list(statement.get("Action", []))
            and bool({arn, f"{arn}/*", f"{arn}/{prefix or ''}*"} & set(_list(statement.get("Resource", []))))
        )

    def log_permissions_enabled_policy(target_bucket, target_prefix):
        policy = json.loads(target_bucket.policy.decode()) if target_bucket.policy else {"Statement": []}
        return any(is_log_delivery(statement, target_bucket, target_prefix) for statement in policy["Statement"])

    FakeBucket._log_permissions_enabled_policy = staticmethod(log_permissions_enabled_policy)


def _tell_descriptions_of_rules_between_groups():
    """moto knows the description of a rule for addresses only."""

    def description(self):
        return self.ip_range.get("Description") or self.source_group.get("Description")

    SecurityGroupRule.description = property(description)


def _tell_what_databases_were_asked_for():
    """moto forgets Performance Insights, and that a parameter was set by its user."""
    init = DBInstance.__init__
    update_parameters = DBParameterGroup.update_parameters

    def remember(self, *arguments, **named):
        init(self, *arguments, **named)
        self.performance_insights_enabled = named.get("enable_performance_insights", False)
        self.performance_insights_kms_key_id = named.get("performance_insights_kms_key_id")
        if self.performance_insights_enabled:
            self.performance_insights_retention_period = named.get("performance_insights_retention_period", 7)

    def set_by_user(self, new_parameters):
        update_parameters(self, [{**parameter, "Source": "user"} for parameter in new_parameters])

    DBInstance.__init__ = remember
    DBParameterGroup.update_parameters = set_by_user


def _list(value):
    return value if isinstance(value, list) else [value]
