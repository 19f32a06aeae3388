"""How many things of each kind are in the emulator, by the type that Terraform calls them: python -m aws_emulator.inventory <address> <region>

Counted before an apply, after it and after a destroy: what is left over shows, also what Terraform itself no longer knows of.
"""

import json
import sys

import boto3


class Inventory:
    def __init__(self, address, region):
        self.address = address
        self.region = region
        self.clients = {}

    def ask(self, service, operation, key, **arguments):
        if service not in self.clients:
            credentials = {"aws_access_key_id": "test", "aws_secret_access_key": "test"}
            self.clients[service] = boto3.client(service, region_name=self.region, endpoint_url=self.address, **credentials)
        client = self.clients[service]
        if client.can_paginate(operation):
            return [item for page in client.get_paginator(operation).paginate(**arguments) for item in page.get(key) or []]
        return getattr(client, operation)(**arguments).get(key) or []

    def counts(self):
        return {kind: len(list(things(self))) for kind, things in KINDS.items()}


def _ec2(operation, key, keep=lambda thing: True):
    return lambda all_: [thing for thing in all_.ask("ec2", operation, key) if keep(thing)]


def _in_clusters(operation, key):
    return lambda all_: [
        thing for name in all_.ask("eks", "list_clusters", "clusters") for thing in all_.ask("eks", operation, key, clusterName=name)
    ]


def _plain(service, operation, key, keep=lambda thing: True):
    return lambda all_: [thing for thing in all_.ask(service, operation, key) if keep(thing)]


def _keys(all_):
    for key in all_.ask("kms", "list_keys", "Keys"):
        told = all_.clients["kms"].describe_key(KeyId=key["KeyId"])["KeyMetadata"]
        # AWS keeps a deleted key for a while, and keys of its own for its services.
        if told["KeyState"] != "PendingDeletion" and told["KeyManager"] == "CUSTOMER":
            yield key


def _is_made_by_terraform(group):
    """AWS makes a default group for each VPC, and EKS one for each cluster."""
    return group["GroupName"] != "default" and not group["GroupName"].startswith("eks-cluster-sg-")


def _rules(is_egress):
    def rules(all_):
        groups = {group["GroupId"] for group in all_.ask("ec2", "describe_security_groups", "SecurityGroups") if _is_made_by_terraform(group)}
        return [
            rule
            for rule in all_.ask("ec2", "describe_security_group_rules", "SecurityGroupRules")
            if rule["GroupId"] in groups and rule["IsEgress"] == is_egress
        ]

    return rules


def _is_not_main(table):
    return not any(association.get("Main") for association in table["Associations"])


def _is_kept_secret(secret):
    """RDS keeps the password of a database in a secret that it makes and deletes itself."""
    return "DeletedDate" not in secret and not secret["Name"].startswith("rds!")


KINDS = {
    "aws_cloudwatch_event_rule": _plain("events", "list_rules", "Rules"),
    "aws_cloudwatch_log_group": _plain("logs", "describe_log_groups", "logGroups"),
    "aws_cloudwatch_log_resource_policy": _plain("logs", "describe_resource_policies", "resourcePolicies"),
    "aws_db_instance": _plain("rds", "describe_db_instances", "DBInstances"),
    "aws_db_parameter_group": _plain("rds", "describe_db_parameter_groups", "DBParameterGroups"),
    "aws_db_subnet_group": _plain("rds", "describe_db_subnet_groups", "DBSubnetGroups"),
    "aws_eip": _ec2("describe_addresses", "Addresses"),
    "aws_eks_access_entry": _in_clusters("list_access_entries", "accessEntries"),
    "aws_eks_addon": _in_clusters("list_addons", "addons"),
    "aws_eks_cluster": _plain("eks", "list_clusters", "clusters"),
    "aws_eks_node_group": _in_clusters("list_nodegroups", "nodegroups"),
    "aws_eks_pod_identity_association": _in_clusters("list_pod_identity_associations", "associations"),
    "aws_flow_log": _ec2("describe_flow_logs", "FlowLogs"),
    "aws_iam_instance_profile": _plain("iam", "list_instance_profiles", "InstanceProfiles"),
    "aws_iam_openid_connect_provider": _plain("iam", "list_open_id_connect_providers", "OpenIDConnectProviderList"),
    "aws_iam_policy": lambda all_: all_.ask("iam", "list_policies", "Policies", Scope="Local"),
    "aws_iam_role": _plain("iam", "list_roles", "Roles"),
    "aws_internet_gateway": _ec2("describe_internet_gateways", "InternetGateways"),
    "aws_kms_alias": _plain("kms", "list_aliases", "Aliases", lambda alias: not alias["AliasName"].startswith("alias/aws/")),
    "aws_kms_key": _keys,
    "aws_launch_template": _ec2("describe_launch_templates", "LaunchTemplates"),
    "aws_nat_gateway": _ec2("describe_nat_gateways", "NatGateways", lambda gateway: gateway["State"] != "deleted"),
    "aws_opensearch_domain": _plain("opensearch", "list_domain_names", "DomainNames"),
    "aws_prometheus_workspace": _plain("amp", "list_workspaces", "workspaces"),
    "aws_route_table": _ec2("describe_route_tables", "RouteTables", _is_not_main),
    "aws_s3_bucket": _plain("s3", "list_buckets", "Buckets"),
    "aws_secretsmanager_secret": _plain("secretsmanager", "list_secrets", "SecretList", _is_kept_secret),
    "aws_security_group": _ec2("describe_security_groups", "SecurityGroups", _is_made_by_terraform),
    "aws_sqs_queue": _plain("sqs", "list_queues", "QueueUrls"),
    "aws_subnet": _ec2("describe_subnets", "Subnets"),
    "aws_vpc": _ec2("describe_vpcs", "Vpcs"),
    "aws_vpc_endpoint": _ec2("describe_vpc_endpoints", "VpcEndpoints", lambda endpoint: endpoint["State"] != "deleted"),
    "aws_vpc_security_group_egress_rule": _rules(True),
    "aws_vpc_security_group_ingress_rule": _rules(False),
}


if __name__ == "__main__":
    json.dump(Inventory(*sys.argv[1:]).counts(), sys.stdout)
