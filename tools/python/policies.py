"""Reads policy documents from stdin and tells what parliament and cloudsplaining find in each: python policies.py < documents.json

A document is {"id", "kind", "policy"}; its kind is "identity" (what a role may do), "trust" (who may take a role) or "resource" (who may use a thing, with
the thing's ARN as "subject"). The answer is a list of {"id", "findings"}, one for each document, in the same order.
"""

import json
import re
import sys

import parliament
from cloudsplaining.command.scan_policy_file import scan_policy
from cloudsplaining.scan.resource_policy_document import ResourcePolicyDocument

# What parliament's data lacks, as the service authorization reference of AWS has it: condition keys by action.
CONDITION_KEYS = {
    # https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselasticloadbalancingv2.html
    "elasticloadbalancing:AddTags": ["elasticloadbalancing:CreateAction"],
}

# Lists of cloudsplaining that say what is allowed, not that something is wrong with it.
INFORMATION = {"ServicesAffected"}


def complete_data():
    for action, keys in CONDITION_KEYS.items():
        privilege = _privilege(action)
        for kind in privilege["resource_types"]:
            kind["condition_keys"] = sorted({*kind["condition_keys"], *keys})
        service = _service(action)
        service["conditions"].extend({"condition": key, "description": "", "type": "String"} for key in keys)


def scan(document):
    policy, kind = document["policy"], document["kind"]
    findings = [f"parliament {finding.issue}: {_words(finding)}" for finding in lint(document)]
    if kind == "identity":
        found = ((name, result["findings"]) for name, result in scan_policy(policy).items() if name not in INFORMATION)
    else:
        # What everybody may do with a thing.
        found = [("InternetAccessible", sorted(set(ResourcePolicyDocument(policy).internet_accessible_actions)))]
    findings.extend(f"cloudsplaining {name}: {json.dumps(items)}" for name, items in found if items)
    return {"id": document["id"], "findings": findings}


def lint(document):
    """parliament knows policies of identities only, so the policy of a thing is read as one that is about this thing."""
    statements = document["policy"]["Statement"]
    if "subject" in document:
        statements = [_about(statement, document["subject"]) for statement in statements]
    findings = parliament.analyze_policy_string(json.dumps({**document["policy"], "Statement": statements})).findings
    return [finding for finding in findings if not (finding.issue == "RESOURCE_MISMATCH" and _met_elsewhere(finding, statements))]


def _about(statement, subject):
    """In the policy of a role no resource is named, and in that of a key all of them means this key; all actions are those that exist for it."""
    if statement.get("Resource", ["*"]) not in ("*", ["*"]):
        return statement
    actions = [action for pattern in _list(statement["Action"]) for action in _actions_on(pattern, subject)]
    return {**statement, "Action": actions, "Resource": [subject]}


def _actions_on(pattern, subject):
    if pattern == "*" or "*" not in pattern:
        return [pattern]
    found = [f"{item['service']}:{item['action']}" for item in parliament.expand_action(pattern)]
    return [action for action in found if all(parliament.is_arn_match("", arn, subject) for arn in _formats(action) or ["::::::"])]


def _formats(action):
    """The forms of ARNs that an action can be about."""
    types = {kind["resource_type"].rstrip("*") for kind in _privilege(action)["resource_types"]}
    arns = {kind["resource"]: kind["arn"] for kind in _service(action)["resources"]}
    return [re.sub(r"\$\{[^}]*\}", "*", arns[kind]) for kind in types if kind in arns]


def _service(action):
    return next(item for item in parliament.iam_definition if item["prefix"] == action.partition(":")[0])


def _privilege(action):
    return next(item for item in _service(action)["privileges"] if item["privilege"] == action.partition(":")[2])


def _met_elsewhere(finding, statements):
    """An action that is about two things at once may be allowed by two statements, each about one of them and with conditions of its own."""
    return all(
        any(
            item["action"] in _list(statement["Action"])
            and statement["Effect"] == "Allow"
            and any(parliament.is_arn_match("", item["required_format"], resource) for resource in _list(statement["Resource"]))
            for statement in statements
        )
        for item in finding.detail
    )


def _list(value):
    return value if isinstance(value, list) else [value]


def _words(finding):
    return " ".join(str(part) for part in (finding.detail, finding.location) if part)


if __name__ == "__main__":
    complete_data()
    json.dump([scan(document) for document in json.load(sys.stdin)], sys.stdout)
