import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface LibraryPanelConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/library_panel#folder_uid LibraryPanel#folder_uid}
    */
    readonly folderUid?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/library_panel#id LibraryPanel#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/library_panel#model_json LibraryPanel#model_json}
    */
    readonly modelJson: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/library_panel#name LibraryPanel#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/library_panel#org_id LibraryPanel#org_id}
    */
    readonly orgId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/library_panel#uid LibraryPanel#uid}
    */
    readonly uid?: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/library_panel grafana_library_panel}
*/
export declare class LibraryPanel extends cdktf.TerraformResource {
    static readonly tfResourceType = "grafana_library_panel";
    /**
    * Generates CDKTF code for importing a LibraryPanel resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the LibraryPanel to import
    * @param importFromId The id of the existing LibraryPanel that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/library_panel#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the LibraryPanel to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/library_panel grafana_library_panel} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options LibraryPanelConfig
    */
    constructor(scope: Construct, id: string, config: LibraryPanelConfig);
    get created(): string;
    get dashboardIds(): number[];
    get description(): string;
    get folderName(): string;
    private _folderUid?;
    get folderUid(): string;
    set folderUid(value: string);
    resetFolderUid(): void;
    get folderUidInput(): string | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _modelJson?;
    get modelJson(): string;
    set modelJson(value: string);
    get modelJsonInput(): string | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _orgId?;
    get orgId(): string;
    set orgId(value: string);
    resetOrgId(): void;
    get orgIdInput(): string | undefined;
    get panelId(): number;
    get type(): string;
    private _uid?;
    get uid(): string;
    set uid(value: string);
    resetUid(): void;
    get uidInput(): string | undefined;
    get updated(): string;
    get version(): number;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
