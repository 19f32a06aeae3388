import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataGrafanaTeamConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/data-sources/team#id DataGrafanaTeam#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/data-sources/team#name DataGrafanaTeam#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/data-sources/team#org_id DataGrafanaTeam#org_id}
    */
    readonly orgId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/data-sources/team#read_team_sync DataGrafanaTeam#read_team_sync}
    */
    readonly readTeamSync?: boolean | cdktf.IResolvable;
}
export interface DataGrafanaTeamPreferences {
}
export declare function dataGrafanaTeamPreferencesToTerraform(struct?: DataGrafanaTeamPreferences): any;
export declare function dataGrafanaTeamPreferencesToHclTerraform(struct?: DataGrafanaTeamPreferences): any;
export declare class DataGrafanaTeamPreferencesOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataGrafanaTeamPreferences | undefined;
    set internalValue(value: DataGrafanaTeamPreferences | undefined);
    get homeDashboardUid(): string;
    get theme(): string;
    get timezone(): string;
    get weekStart(): string;
}
export declare class DataGrafanaTeamPreferencesList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataGrafanaTeamPreferencesOutputReference;
}
export interface DataGrafanaTeamTeamSync {
}
export declare function dataGrafanaTeamTeamSyncToTerraform(struct?: DataGrafanaTeamTeamSync): any;
export declare function dataGrafanaTeamTeamSyncToHclTerraform(struct?: DataGrafanaTeamTeamSync): any;
export declare class DataGrafanaTeamTeamSyncOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean);
    get internalValue(): DataGrafanaTeamTeamSync | undefined;
    set internalValue(value: DataGrafanaTeamTeamSync | undefined);
    get groups(): string[];
}
export declare class DataGrafanaTeamTeamSyncList extends cdktf.ComplexList {
    protected terraformResource: cdktf.IInterpolatingParent;
    protected terraformAttribute: string;
    protected wrapsSet: boolean;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, wrapsSet: boolean);
    /**
    * @param index the index of the item to return
    */
    get(index: number): DataGrafanaTeamTeamSyncOutputReference;
}
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/data-sources/team grafana_team}
*/
export declare class DataGrafanaTeam extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "grafana_team";
    /**
    * Generates CDKTF code for importing a DataGrafanaTeam resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataGrafanaTeam to import
    * @param importFromId The id of the existing DataGrafanaTeam that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/data-sources/team#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataGrafanaTeam to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/data-sources/team grafana_team} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataGrafanaTeamConfig
    */
    constructor(scope: Construct, id: string, config: DataGrafanaTeamConfig);
    get email(): string;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    get members(): string[];
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _orgId?;
    get orgId(): string;
    set orgId(value: string);
    resetOrgId(): void;
    get orgIdInput(): string | undefined;
    private _preferences;
    get preferences(): DataGrafanaTeamPreferencesList;
    private _readTeamSync?;
    get readTeamSync(): boolean | cdktf.IResolvable;
    set readTeamSync(value: boolean | cdktf.IResolvable);
    resetReadTeamSync(): void;
    get readTeamSyncInput(): boolean | cdktf.IResolvable | undefined;
    get teamId(): number;
    private _teamSync;
    get teamSync(): DataGrafanaTeamTeamSyncList;
    get teamUid(): string;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
