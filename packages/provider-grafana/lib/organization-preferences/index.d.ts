import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface OrganizationPreferencesConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/organization_preferences#home_dashboard_uid OrganizationPreferences#home_dashboard_uid}
    */
    readonly homeDashboardUid?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/organization_preferences#id OrganizationPreferences#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/organization_preferences#org_id OrganizationPreferences#org_id}
    */
    readonly orgId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/organization_preferences#theme OrganizationPreferences#theme}
    */
    readonly theme?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/organization_preferences#timezone OrganizationPreferences#timezone}
    */
    readonly timezone?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/organization_preferences#week_start OrganizationPreferences#week_start}
    */
    readonly weekStart?: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/organization_preferences grafana_organization_preferences}
*/
export declare class OrganizationPreferences extends cdktf.TerraformResource {
    static readonly tfResourceType = "grafana_organization_preferences";
    /**
    * Generates CDKTF code for importing a OrganizationPreferences resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the OrganizationPreferences to import
    * @param importFromId The id of the existing OrganizationPreferences that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/organization_preferences#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the OrganizationPreferences to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/organization_preferences grafana_organization_preferences} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options OrganizationPreferencesConfig = {}
    */
    constructor(scope: Construct, id: string, config?: OrganizationPreferencesConfig);
    private _homeDashboardUid?;
    get homeDashboardUid(): string;
    set homeDashboardUid(value: string);
    resetHomeDashboardUid(): void;
    get homeDashboardUidInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _orgId?;
    get orgId(): string;
    set orgId(value: string);
    resetOrgId(): void;
    get orgIdInput(): string | undefined;
    private _theme?;
    get theme(): string;
    set theme(value: string);
    resetTheme(): void;
    get themeInput(): string | undefined;
    private _timezone?;
    get timezone(): string;
    set timezone(value: string);
    resetTimezone(): void;
    get timezoneInput(): string | undefined;
    private _weekStart?;
    get weekStart(): string;
    set weekStart(value: string);
    resetWeekStart(): void;
    get weekStartInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
