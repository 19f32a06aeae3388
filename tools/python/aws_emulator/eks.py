"""What moto lacks of EKS: add-ons, access entries, Pod Identity, updates; and what it answers otherwise than EKS does for clusters and node groups.

It refuses what EKS refuses where a stack can get it wrong by its order or its arguments: nodes before their network, add-ons before their nodes, a role
that is not there, a group that only Kubernetes may name. Such a stack fails here as it would fail in AWS, only sooner.
"""

import json
import re

from moto.core.exceptions import JsonRESTError
from moto.ec2.models import ec2_backends
from moto.eks.models import eks_backends
from moto.iam.models import iam_backends

from .double import Double, identifier, in_use, invalid, not_found, now

# Add-ons that AWS publishes, and which of them need nodes to become active.
ADD_ONS = {
    "vpc-cni": False,
    "kube-proxy": False,
    "eks-pod-identity-agent": False,
    "eks-node-monitoring-agent": False,
    "coredns": True,
    "aws-ebs-csi-driver": True,
    "aws-efs-csi-driver": True,
    "aws-mountpoint-s3-csi-driver": True,
    "snapshot-controller": True,
    "metrics-server": True,
    "amazon-cloudwatch-observability": True,
    "adot": True,
    "cert-manager": True,
    "external-dns": True,
}
ADD_ON_VERSION = re.compile(r"v\d+\.\d+\.\d+-eksbuild\.\d+")
DEFAULT_ADD_ON_VERSION = "v1.0.0-eksbuild.1"

PRINCIPAL = re.compile(r"arn:aws[\w-]*:iam::\d{12}:(role|user)/.+")
# Names that EKS and Kubernetes keep for themselves.
RESERVED_GROUPS = ("system:", "eks:", "aws:", "amazon:", "iam:")
ACCESS_POLICIES = {
    "AmazonEKSAdminPolicy",
    "AmazonEKSAdminViewPolicy",
    "AmazonEKSClusterAdminPolicy",
    "AmazonEKSEditPolicy",
    "AmazonEKSSecretReaderPolicy",
    "AmazonEKSViewPolicy",
}

# What EKS tells of a cluster as it was asked for, and moto does not.
CLUSTER_ARGUMENTS = ("accessConfig", "upgradePolicy", "zonalShiftConfig", "computeConfig", "storageConfig", "deletionProtection")

# The same of a node group.
NODE_GROUP_ARGUMENTS = ("updateConfig", "nodeRepairConfig", "taints")


class Cluster:
    """What the double remembers of one cluster beside what moto does."""

    def __init__(self, request, security_group):
        self.request = request
        self.security_group = security_group
        self.add_ons = {}
        self.access_entries = {}
        self.access_policies = {}
        self.identities = {}
        self.node_groups = {}


class EksDouble(Double):
    def __init__(self, account):
        super().__init__(account)
        self.clusters = {}

    # Clusters

    def amend_CreateCluster(self, region, arguments, answer):
        vpc = self._vpc_of(region, arguments["resourcesVpcConfig"])
        group = ec2_backends[self.account][region].create_security_group(
            f"eks-cluster-sg-{arguments['name']}-{identifier(9)}", "EKS created security group", vpc_id=vpc
        )
        self.clusters[region, arguments["name"]] = Cluster(arguments, group)
        self.amend_DescribeCluster(region, arguments, answer)

    def amend_DescribeCluster(self, region, arguments, answer):
        cluster = self._cluster(region, arguments["name"])
        told = answer["cluster"]
        told.pop("connectorConfig", None)
        for name in CLUSTER_ARGUMENTS:
            if name in cluster.request:
                told[name] = cluster.request[name]
        network = told["resourcesVpcConfig"]
        network["clusterSecurityGroupId"] = cluster.security_group.id
        network["vpcId"] = self._vpc_of(region, network)
        network.setdefault("securityGroupIds", [])
        network.setdefault("publicAccessCidrs", ["0.0.0.0/0"] if network.get("endpointPublicAccess", True) else [])

    def before_DeleteCluster(self, region, arguments):
        cluster = self._cluster(region, arguments["name"])
        if cluster.request.get("deletionProtection"):
            raise invalid("Deletion protection is enabled for the cluster")

    def amend_DeleteCluster(self, region, arguments, answer):
        self.amend_DescribeCluster(region, arguments, answer)
        cluster = self.clusters.pop((region, arguments["name"]))
        ec2_backends[self.account][region].delete_security_group(group_id=cluster.security_group.id)

    # Node groups

    def amend_CreateNodegroup(self, region, arguments, answer):
        self._cluster(region, arguments["clusterName"]).node_groups[arguments["nodegroupName"]] = arguments
        self.amend_DescribeNodegroup(region, arguments, answer)

    def amend_DescribeNodegroup(self, region, arguments, answer):
        cluster = self._cluster(region, arguments["clusterName"])
        request = cluster.node_groups[arguments["nodegroupName"]]
        told = answer["nodegroup"]
        # moto makes up an SSH key, a disk and a version that nobody asked for.
        if "remoteAccess" not in request:
            told.pop("remoteAccess", None)
            told["resources"].pop("remoteAccessSecurityGroup", None)
        if "launchTemplate" in request and "diskSize" not in request:
            told.pop("diskSize", None)
        told.update({name: request[name] for name in NODE_GROUP_ARGUMENTS if name in request})
        told["version"] = request.get("version") or cluster.request.get("version") or told["version"]
        told["releaseVersion"] = request.get("releaseVersion") or f"{told['version']}.0-20260101"
        if not cluster.request.get("bootstrapSelfManagedAddons", True) and "vpc-cni" not in cluster.add_ons:
            message = "Instances failed to join the kubernetes cluster: no network add-on"
            told["status"] = "CREATE_FAILED"
            told["health"] = {"issues": [{"code": "NodeCreationFailure", "message": message, "resourceIds": []}]}

    def amend_DeleteNodegroup(self, region, arguments, answer):
        self.amend_DescribeNodegroup(region, arguments, answer)
        del self._cluster(region, arguments["clusterName"]).node_groups[arguments["nodegroupName"]]

    # Updates are over when they begin.

    def answer_DescribeUpdate(self, region, arguments):
        return {"update": {"id": arguments["updateId"], "status": "Successful", "params": [], "errors": [], "createdAt": now()}}

    # Add-ons

    def answer_CreateAddon(self, region, arguments):
        cluster = self._cluster(region, arguments["clusterName"])
        name = arguments["addonName"]
        if name not in ADD_ONS:
            raise invalid(f"Addon {name} specified is not supported")
        if name in cluster.add_ons:
            raise in_use("Addon already exists.")
        add_on = {
            "addonName": name,
            "clusterName": arguments["clusterName"],
            "addonVersion": DEFAULT_ADD_ON_VERSION,
            "health": {"issues": []},
            "addonArn": self._arn(region, f"addon/{arguments['clusterName']}/{name}/{identifier(8)}"),
            "createdAt": now(),
            "tags": arguments.get("tags", {}),
            "owner": "aws",
            "publisher": "eks",
        }
        self._configure(region, cluster, add_on, arguments)
        add_on["status"] = "ACTIVE"
        if ADD_ONS[name] and not cluster.node_groups:
            message = "The add-on is unhealthy because it doesn't have the desired number of replicas."
            add_on["status"] = "CREATE_FAILED"
            add_on["health"] = {"issues": [{"code": "InsufficientNumberOfReplicas", "message": message, "resourceIds": []}]}
        cluster.add_ons[name] = add_on
        return {"addon": add_on}

    def answer_DescribeAddon(self, region, arguments):
        return {"addon": self._add_on(region, arguments)}

    def answer_UpdateAddon(self, region, arguments):
        add_on = self._add_on(region, arguments)
        self._configure(region, self._cluster(region, arguments["clusterName"]), add_on, arguments)
        return {"update": {"id": identifier(32), "status": "Successful", "type": "AddonUpdate", "params": [], "errors": [], "createdAt": now()}}

    def answer_DeleteAddon(self, region, arguments):
        add_on = self._add_on(region, arguments)
        cluster = self._cluster(region, arguments["clusterName"])
        del cluster.add_ons[add_on["addonName"]]
        for arn in add_on.get("podIdentityAssociations", []):
            cluster.identities.pop(arn.rpartition("/")[2], None)
        return {"addon": {**add_on, "status": "DELETING"}}

    def answer_ListAddons(self, region, arguments):
        return {"addons": sorted(self._cluster(region, arguments["clusterName"]).add_ons)}

    def _add_on(self, region, arguments):
        add_on = self._cluster(region, arguments["clusterName"]).add_ons.get(arguments["addonName"])
        if add_on is None:
            raise not_found(f"No addon: {arguments['addonName']} found in cluster: {arguments['clusterName']}")
        return add_on

    def _configure(self, region, cluster, add_on, arguments):
        version = arguments.get("addonVersion")
        if version is not None and ADD_ON_VERSION.fullmatch(version) is None:
            raise invalid(f"Addon version specified is not supported: {version}")
        for name in ("addonVersion", "configurationValues", "serviceAccountRoleArn"):
            if name in arguments:
                add_on[name] = arguments[name]
        if "configurationValues" in arguments:
            _require_json(arguments["configurationValues"])
        if "podIdentityAssociations" in arguments:
            add_on["podIdentityAssociations"] = [
                self._associate(region, cluster, {"clusterName": add_on["clusterName"], "namespace": "kube-system", **item}, add_on["addonArn"])[
                    "associationArn"
                ]
                for item in arguments["podIdentityAssociations"]
            ]
        add_on["modifiedAt"] = now()

    # Access entries

    def answer_CreateAccessEntry(self, region, arguments):
        cluster = self._cluster(region, arguments["clusterName"])
        if cluster.request.get("accessConfig", {}).get("authenticationMode", "CONFIG_MAP") == "CONFIG_MAP":
            raise invalid("The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.")
        principal, kind = arguments["principalArn"], arguments.get("type", "STANDARD")
        if PRINCIPAL.fullmatch(principal) is None:
            raise invalid("The specified principalArn is invalid: invalid principal.")
        if principal in cluster.access_entries:
            raise in_use("The specified access entry resource is already in use on this cluster.")
        groups = arguments.get("kubernetesGroups", [])
        self._require_groups(kind, groups)
        entry = {
            "clusterName": arguments["clusterName"],
            "principalArn": principal,
            "kubernetesGroups": groups,
            "accessEntryArn": self._arn(region, f"access-entry/{arguments['clusterName']}/{_owner(principal)}/{identifier(8)}"),
            "createdAt": now(),
            "modifiedAt": now(),
            "tags": arguments.get("tags", {}),
            "username": arguments.get("username", principal),
            "type": kind,
        }
        cluster.access_entries[principal] = entry
        cluster.access_policies[principal] = {}
        return {"accessEntry": entry}

    def answer_DescribeAccessEntry(self, region, arguments):
        return {"accessEntry": self._access_entry(region, arguments)}

    def answer_UpdateAccessEntry(self, region, arguments):
        entry = self._access_entry(region, arguments)
        if "kubernetesGroups" in arguments:
            self._require_groups(entry["type"], arguments["kubernetesGroups"])
        entry.update({name: arguments[name] for name in ("kubernetesGroups", "username") if name in arguments})
        entry["modifiedAt"] = now()
        return {"accessEntry": entry}

    def answer_DeleteAccessEntry(self, region, arguments):
        self._access_entry(region, arguments)
        cluster = self._cluster(region, arguments["clusterName"])
        del cluster.access_entries[arguments["principalArn"]]
        del cluster.access_policies[arguments["principalArn"]]
        return {}

    def answer_ListAccessEntries(self, region, arguments):
        return {"accessEntries": sorted(self._cluster(region, arguments["clusterName"]).access_entries)}

    def answer_AssociateAccessPolicy(self, region, arguments):
        entry = self._access_entry(region, arguments)
        policy_arn, scope = arguments["policyArn"], arguments["accessScope"]
        if policy_arn.rpartition("/")[2] not in ACCESS_POLICIES or ":eks::aws:cluster-access-policy/" not in policy_arn:
            raise invalid("The policyArn parameter format is not valid")
        if (scope["type"] == "namespace") != bool(scope.get("namespaces")):
            raise invalid("A scope of namespaces needs namespaces, and a scope of the cluster has none.")
        if entry["type"] != "STANDARD":
            raise invalid(f"Access policies cannot be associated with entries of type {entry['type']}.")
        policy = {"policyArn": policy_arn, "accessScope": {"namespaces": [], **scope}, "associatedAt": now(), "modifiedAt": now()}
        self._cluster(region, arguments["clusterName"]).access_policies[arguments["principalArn"]][policy_arn] = policy
        return {"clusterName": arguments["clusterName"], "principalArn": arguments["principalArn"], "associatedAccessPolicy": policy}

    def answer_ListAssociatedAccessPolicies(self, region, arguments):
        self._access_entry(region, arguments)
        policies = self._cluster(region, arguments["clusterName"]).access_policies[arguments["principalArn"]]
        return {
            "clusterName": arguments["clusterName"],
            "principalArn": arguments["principalArn"],
            "associatedAccessPolicies": list(policies.values()),
        }

    def answer_DisassociateAccessPolicy(self, region, arguments):
        self._access_entry(region, arguments)
        policies = self._cluster(region, arguments["clusterName"]).access_policies[arguments["principalArn"]]
        if policies.pop(arguments["policyArn"], None) is None:
            raise not_found("No associated access policy was found.")
        return {}

    def _access_entry(self, region, arguments):
        entry = self._cluster(region, arguments["clusterName"]).access_entries.get(arguments["principalArn"])
        if entry is None:
            raise not_found("The specified access entry resource cannot be found.")
        return entry

    @staticmethod
    def _require_groups(kind, groups):
        if groups and kind != "STANDARD":
            raise invalid(f"Kubernetes groups cannot be given to entries of type {kind}.")
        for group in groups:
            if group.startswith(RESERVED_GROUPS):
                raise invalid(f"The kubernetes group name {group} is invalid, it cannot start with {group.partition(':')[0]}:")

    # Pod Identity

    def answer_CreatePodIdentityAssociation(self, region, arguments):
        return {"association": self._associate(region, self._cluster(region, arguments["clusterName"]), arguments)}

    def answer_DescribePodIdentityAssociation(self, region, arguments):
        return {"association": self._association(region, arguments)}

    def answer_UpdatePodIdentityAssociation(self, region, arguments):
        association = self._association(region, arguments)
        if "roleArn" in arguments:
            self._require_role(arguments["roleArn"])
        for name in ("roleArn", "disableSessionTags", "targetRoleArn"):
            if name in arguments:
                association[name] = arguments[name]
        association["modifiedAt"] = now()
        return {"association": association}

    def answer_DeletePodIdentityAssociation(self, region, arguments):
        association = self._association(region, arguments)
        del self._cluster(region, arguments["clusterName"]).identities[association["associationId"]]
        return {"association": association}

    def answer_ListPodIdentityAssociations(self, region, arguments):
        told = ("clusterName", "namespace", "serviceAccount", "associationArn", "associationId", "ownerArn")
        wanted = {name: arguments[name] for name in ("namespace", "serviceAccount") if name in arguments}
        return {
            "associations": [
                {name: identity[name] for name in told if name in identity}
                for identity in self._cluster(region, arguments["clusterName"]).identities.values()
                if all(identity[name] == value for name, value in wanted.items())
            ]
        }

    def _associate(self, region, cluster, arguments, owner=None):
        self._require_role(arguments["roleArn"])
        for identity in cluster.identities.values():
            if (identity["namespace"], identity["serviceAccount"]) == (arguments["namespace"], arguments["serviceAccount"]):
                raise in_use("Association already exists: " + identity["associationId"])
        name = f"a-{identifier()}"
        association = {
            "clusterName": arguments["clusterName"],
            "namespace": arguments["namespace"],
            "serviceAccount": arguments["serviceAccount"],
            "roleArn": arguments["roleArn"],
            "associationArn": self._arn(region, f"podidentityassociation/{arguments['clusterName']}/{name}"),
            "associationId": name,
            "tags": arguments.get("tags", {}),
            "createdAt": now(),
            "modifiedAt": now(),
            "disableSessionTags": arguments.get("disableSessionTags", False),
            "targetRoleArn": arguments.get("targetRoleArn"),
            "ownerArn": owner,
        }
        cluster.identities[name] = association
        return association

    def _association(self, region, arguments):
        association = self._cluster(region, arguments["clusterName"]).identities.get(arguments["associationId"])
        if association is None:
            raise not_found(f"No association with ID {arguments['associationId']} found.")
        return association

    def _require_role(self, arn):
        if all(role.arn != arn for role in iam_backends[self.account]["aws"].roles.values()):
            raise invalid("Role provided in the request does not exist.")

    # What all of them ask

    def _cluster(self, region, name):
        cluster = self.clusters.get((region, name))
        if cluster is None or name not in eks_backends[self.account][region].clusters:
            raise not_found(f"No cluster found for name: {name}.")
        return cluster

    def _vpc_of(self, region, network):
        try:
            subnets = ec2_backends[self.account][region].describe_subnets(subnet_ids=network["subnetIds"])
        except JsonRESTError as error:
            raise invalid(str(error)) from error
        if len({subnet.availability_zone for subnet in subnets}) < 2:
            raise invalid("Subnets specified must be in at least two different AZs")
        return subnets[0].vpc_id

    def _arn(self, region, resource):
        partition = "aws-us-gov" if region.startswith("us-gov-") else "aws"
        return f"arn:{partition}:eks:{region}:{self.account}:{resource}"


def _owner(principal):
    """`role/111122223333/PlatformAdmin`, as it stands in the ARN of an access entry."""
    kind, _, name = principal.rpartition(":")[2].partition("/")
    return f"{kind}/{principal.split(':')[4]}/{name.rpartition('/')[2]}"


def _require_json(text):
    try:
        json.loads(text)
    except ValueError as error:
        raise invalid("ConfigurationValue provided in request is not supported: not valid JSON") from error
