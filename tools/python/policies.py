"""Reads policy documents from stdin and tells what parliament and cloudsplaining find in each: python policies.py < documents.json

A document is {"id", "kind", "policy"}; its kind is "identity" (what a role may do), "trust" (who may take a role) or "resource" (who may use a thing, with
the thing's ARN as "subject"). The answer is a list of {"id", "findings"}, one for each document, in the same order.
"""

import json
import sys

import parliament
from cloudsplaining.command.scan_policy_file import scan_policy
from cloudsplaining.scan.resource_policy_document import ResourcePolicyDocument

# Lists of cloudsplaining that say what is allowed, not that something is wrong with it.
INFORMATION = {"ServicesAffected"}


def scan(document):
    policy, kind = document["policy"], document["kind"]
    findings = [f"parliament {finding.issue}: {_words(finding)}" for finding in lint(policy, document)]
    found = scan_policy(policy).items() if kind == "identity" else exposure(policy)
    findings.extend(f"cloudsplaining {name}: {json.dumps(items)}" for name, items in found if name not in INFORMATION and items)
    return {"id": document["id"], "findings": findings}


def lint(policy, document):
    """parliament knows policies of identities only, so the policy of a thing is read as one that is about this thing."""
    subject = document.get("subject")
    statements = [_about(statement, subject) if subject is not None else statement for statement in policy["Statement"]]
    return parliament.analyze_policy_string(json.dumps({**policy, "Statement": statements})).findings


def _about(statement, subject):
    """In the policy of a role no resource is named, and in that of a key all of them means this key."""
    return {**statement, "Resource": [subject]} if statement.get("Resource", ["*"]) in ("*", ["*"]) else statement


def exposure(policy):
    """What everybody may do with a thing."""
    actions = ResourcePolicyDocument(policy).internet_accessible_actions
    return [("InternetAccessible", sorted(set(actions)))]


def _words(finding):
    return " ".join(str(part) for part in (finding.detail, finding.location) if part)


if __name__ == "__main__":
    json.dump([scan(document) for document in json.load(sys.stdin)], sys.stdout)
