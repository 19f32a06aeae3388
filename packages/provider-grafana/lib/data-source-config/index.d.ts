import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataSourceConfigAConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/data_source_config#http_headers DataSourceConfigA#http_headers}
    */
    readonly httpHeaders?: {
        [key: string]: string;
    };
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/data_source_config#id DataSourceConfigA#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/data_source_config#json_data_encoded DataSourceConfigA#json_data_encoded}
    */
    readonly jsonDataEncoded?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/data_source_config#org_id DataSourceConfigA#org_id}
    */
    readonly orgId?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/data_source_config#secure_json_data_encoded DataSourceConfigA#secure_json_data_encoded}
    */
    readonly secureJsonDataEncoded?: string;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/data_source_config#uid DataSourceConfigA#uid}
    */
    readonly uid?: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/data_source_config grafana_data_source_config}
*/
export declare class DataSourceConfigA extends cdktf.TerraformResource {
    static readonly tfResourceType = "grafana_data_source_config";
    /**
    * Generates CDKTF code for importing a DataSourceConfigA resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataSourceConfigA to import
    * @param importFromId The id of the existing DataSourceConfigA that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/data_source_config#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataSourceConfigA to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/data_source_config grafana_data_source_config} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataSourceConfigAConfig = {}
    */
    constructor(scope: Construct, id: string, config?: DataSourceConfigAConfig);
    private _httpHeaders?;
    get httpHeaders(): {
        [key: string]: string;
    };
    set httpHeaders(value: {
        [key: string]: string;
    });
    resetHttpHeaders(): void;
    get httpHeadersInput(): {
        [key: string]: string;
    } | undefined;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _jsonDataEncoded?;
    get jsonDataEncoded(): string;
    set jsonDataEncoded(value: string);
    resetJsonDataEncoded(): void;
    get jsonDataEncodedInput(): string | undefined;
    private _orgId?;
    get orgId(): string;
    set orgId(value: string);
    resetOrgId(): void;
    get orgIdInput(): string | undefined;
    private _secureJsonDataEncoded?;
    get secureJsonDataEncoded(): string;
    set secureJsonDataEncoded(value: string);
    resetSecureJsonDataEncoded(): void;
    get secureJsonDataEncodedInput(): string | undefined;
    private _uid?;
    get uid(): string;
    set uid(value: string);
    resetUid(): void;
    get uidInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
