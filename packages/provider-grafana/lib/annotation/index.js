"use strict";
// https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/annotation
// generated from terraform resource schema
var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || (function () {
    var ownKeys = function(o) {
        ownKeys = Object.getOwnPropertyNames || function (o) {
            var ar = [];
            for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
            return ar;
        };
        return ownKeys(o);
    };
    return function (mod) {
        if (mod && mod.__esModule) return mod;
        var result = {};
        if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
        __setModuleDefault(result, mod);
        return result;
    };
})();
Object.defineProperty(exports, "__esModule", { value: true });
exports.Annotation = void 0;
const cdktf = __importStar(require("cdktf"));
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/annotation grafana_annotation}
*/
class Annotation extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static { this.tfResourceType = "grafana_annotation"; }
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a Annotation resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the Annotation to import
    * @param importFromId The id of the existing Annotation that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/annotation#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the Annotation to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "grafana_annotation", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/annotation grafana_annotation} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options AnnotationConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'grafana_annotation',
            terraformGeneratorMetadata: {
                providerName: 'grafana',
                providerVersionConstraint: '~> 4.26'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        this._dashboardUid = config.dashboardUid;
        this._id = config.id;
        this._orgId = config.orgId;
        this._panelId = config.panelId;
        this._tags = config.tags;
        this._text = config.text;
        this._time = config.time;
        this._timeEnd = config.timeEnd;
    }
    get dashboardUid() {
        return this.getStringAttribute('dashboard_uid');
    }
    set dashboardUid(value) {
        this._dashboardUid = value;
    }
    resetDashboardUid() {
        this._dashboardUid = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get dashboardUidInput() {
        return this._dashboardUid;
    }
    get id() {
        return this.getStringAttribute('id');
    }
    set id(value) {
        this._id = value;
    }
    resetId() {
        this._id = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get idInput() {
        return this._id;
    }
    get orgId() {
        return this.getStringAttribute('org_id');
    }
    set orgId(value) {
        this._orgId = value;
    }
    resetOrgId() {
        this._orgId = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get orgIdInput() {
        return this._orgId;
    }
    get panelId() {
        return this.getNumberAttribute('panel_id');
    }
    set panelId(value) {
        this._panelId = value;
    }
    resetPanelId() {
        this._panelId = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get panelIdInput() {
        return this._panelId;
    }
    get tags() {
        return cdktf.Fn.tolist(this.getListAttribute('tags'));
    }
    set tags(value) {
        this._tags = value;
    }
    resetTags() {
        this._tags = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get tagsInput() {
        return this._tags;
    }
    get text() {
        return this.getStringAttribute('text');
    }
    set text(value) {
        this._text = value;
    }
    // Temporarily expose input value. Use with caution.
    get textInput() {
        return this._text;
    }
    get time() {
        return this.getStringAttribute('time');
    }
    set time(value) {
        this._time = value;
    }
    resetTime() {
        this._time = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get timeInput() {
        return this._time;
    }
    get timeEnd() {
        return this.getStringAttribute('time_end');
    }
    set timeEnd(value) {
        this._timeEnd = value;
    }
    resetTimeEnd() {
        this._timeEnd = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get timeEndInput() {
        return this._timeEnd;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            dashboard_uid: cdktf.stringToTerraform(this._dashboardUid),
            id: cdktf.stringToTerraform(this._id),
            org_id: cdktf.stringToTerraform(this._orgId),
            panel_id: cdktf.numberToTerraform(this._panelId),
            tags: cdktf.listMapper(cdktf.stringToTerraform, false)(this._tags),
            text: cdktf.stringToTerraform(this._text),
            time: cdktf.stringToTerraform(this._time),
            time_end: cdktf.stringToTerraform(this._timeEnd),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            dashboard_uid: {
                value: cdktf.stringToHclTerraform(this._dashboardUid),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            org_id: {
                value: cdktf.stringToHclTerraform(this._orgId),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            panel_id: {
                value: cdktf.numberToHclTerraform(this._panelId),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            tags: {
                value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(this._tags),
                isBlock: false,
                type: "set",
                storageClassType: "stringList",
            },
            text: {
                value: cdktf.stringToHclTerraform(this._text),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            time: {
                value: cdktf.stringToHclTerraform(this._time),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            time_end: {
                value: cdktf.stringToHclTerraform(this._timeEnd),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.Annotation = Annotation;
