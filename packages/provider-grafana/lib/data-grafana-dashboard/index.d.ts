import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataGrafanaDashboardConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/data-sources/dashboard#dashboard_id DataGrafanaDashboard#dashboard_id}
    */
    readonly dashboardId?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/data-sources/dashboard#id DataGrafanaDashboard#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/data-sources/dashboard#org_id DataGrafanaDashboard#org_id}
    */
    readonly orgId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/data-sources/dashboard#uid DataGrafanaDashboard#uid}
    */
    readonly uid?: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/data-sources/dashboard grafana_dashboard}
*/
export declare class DataGrafanaDashboard extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "grafana_dashboard";
    /**
    * Generates CDKTF code for importing a DataGrafanaDashboard resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataGrafanaDashboard to import
    * @param importFromId The id of the existing DataGrafanaDashboard that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/data-sources/dashboard#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataGrafanaDashboard to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/data-sources/dashboard grafana_dashboard} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataGrafanaDashboardConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataGrafanaDashboardConfig);
    get configJson(): string;
    private _dashboardId?;
    get dashboardId(): number;
    set dashboardId(value: number);
    resetDashboardId(): void;
    get dashboardIdInput(): number | undefined;
    get folderUid(): string;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    get isStarred(): cdktf.IResolvable;
    private _orgId?;
    get orgId(): string;
    set orgId(value: string);
    resetOrgId(): void;
    get orgIdInput(): string | undefined;
    get slug(): string;
    get title(): string;
    private _uid?;
    get uid(): string;
    set uid(value: string);
    resetUid(): void;
    get uidInput(): string | undefined;
    get url(): string;
    get version(): number;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
