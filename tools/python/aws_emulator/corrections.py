"""Where moto answers otherwise than AWS does, put right in moto itself. Each would show as a change in every second plan."""

from moto.ec2.models.launch_templates import LaunchTemplateBackend


def correct():
    _keep_template_tags_out_of_its_data()


def _keep_template_tags_out_of_its_data():
    """The tags of a launch template are tags of the template: AWS does not tell them as tags of what is launched by it."""
    create = LaunchTemplateBackend.create_launch_template

    def create_launch_template(self, name, description, template_data, tag_spec):
        specifications = template_data.get("TagSpecifications")
        if specifications is not None:
            template_data["TagSpecifications"] = [item for item in specifications if item["ResourceType"] != "launch-template"]
        return create(self, name, description, template_data, tag_spec)

    LaunchTemplateBackend.create_launch_template = create_launch_template
