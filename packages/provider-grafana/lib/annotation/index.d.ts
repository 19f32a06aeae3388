import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface AnnotationConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/annotation#dashboard_uid Annotation#dashboard_uid}
    */
    readonly dashboardUid?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/annotation#id Annotation#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/annotation#org_id Annotation#org_id}
    */
    readonly orgId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/annotation#panel_id Annotation#panel_id}
    */
    readonly panelId?: number;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/annotation#tags Annotation#tags}
    */
    readonly tags?: string[];
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/annotation#text Annotation#text}
    */
    readonly text: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/annotation#time Annotation#time}
    */
    readonly time?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/annotation#time_end Annotation#time_end}
    */
    readonly timeEnd?: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/annotation grafana_annotation}
*/
export declare class Annotation extends cdktf.TerraformResource {
    static readonly tfResourceType = "grafana_annotation";
    /**
    * Generates CDKTF code for importing a Annotation resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Annotation to import
    * @param importFromId The id of the existing Annotation that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/annotation#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Annotation to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/annotation grafana_annotation} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options AnnotationConfig
    */
    constructor(scope: Construct, id: string, config: AnnotationConfig);
    private _dashboardUid?;
    get dashboardUid(): string;
    set dashboardUid(value: string);
    resetDashboardUid(): void;
    get dashboardUidInput(): string | undefined;
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
    private _panelId?;
    get panelId(): number;
    set panelId(value: number);
    resetPanelId(): void;
    get panelIdInput(): number | undefined;
    private _tags?;
    get tags(): string[];
    set tags(value: string[]);
    resetTags(): void;
    get tagsInput(): string[] | undefined;
    private _text?;
    get text(): string;
    set text(value: string);
    get textInput(): string | undefined;
    private _time?;
    get time(): string;
    set time(value: string);
    resetTime(): void;
    get timeInput(): string | undefined;
    private _timeEnd?;
    get timeEnd(): string;
    set timeEnd(value: string);
    resetTimeEnd(): void;
    get timeEndInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
