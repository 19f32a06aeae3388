"use strict";
// https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/contact_point
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
exports.ContactPointWebhookList = exports.ContactPointWebhookOutputReference = exports.ContactPointWebhookPayloadOutputReference = exports.ContactPointWebhookHttpConfigOutputReference = exports.ContactPointWebhookHttpConfigOauth2OutputReference = exports.ContactPointWebhookHttpConfigOauth2TlsConfigOutputReference = exports.ContactPointWebhookHttpConfigOauth2ProxyConfigOutputReference = exports.ContactPointWebhookHmacConfigOutputReference = exports.ContactPointWebexList = exports.ContactPointWebexOutputReference = exports.ContactPointVictoropsList = exports.ContactPointVictoropsOutputReference = exports.ContactPointThreemaList = exports.ContactPointThreemaOutputReference = exports.ContactPointTelegramList = exports.ContactPointTelegramOutputReference = exports.ContactPointTeamsList = exports.ContactPointTeamsOutputReference = exports.ContactPointSnsList = exports.ContactPointSnsOutputReference = exports.ContactPointSlackList = exports.ContactPointSlackOutputReference = exports.ContactPointSensugoList = exports.ContactPointSensugoOutputReference = exports.ContactPointPushoverList = exports.ContactPointPushoverOutputReference = exports.ContactPointPagerdutyList = exports.ContactPointPagerdutyOutputReference = exports.ContactPointOpsgenieList = exports.ContactPointOpsgenieOutputReference = exports.ContactPointOpsgenieRespondersList = exports.ContactPointOpsgenieRespondersOutputReference = exports.ContactPointOncallList = exports.ContactPointOncallOutputReference = exports.ContactPointLineList = exports.ContactPointLineOutputReference = exports.ContactPointKafkaList = exports.ContactPointKafkaOutputReference = exports.ContactPointJiraList = exports.ContactPointJiraOutputReference = exports.ContactPointGooglechatList = exports.ContactPointGooglechatOutputReference = exports.ContactPointEmailList = exports.ContactPointEmailOutputReference = exports.ContactPointDiscordList = exports.ContactPointDiscordOutputReference = exports.ContactPointDingdingList = exports.ContactPointDingdingOutputReference = exports.ContactPointAlertmanagerList = exports.ContactPointAlertmanagerOutputReference = void 0;
exports.ContactPoint = exports.ContactPointWecomList = exports.ContactPointWecomOutputReference = void 0;
exports.contactPointAlertmanagerToTerraform = contactPointAlertmanagerToTerraform;
exports.contactPointAlertmanagerToHclTerraform = contactPointAlertmanagerToHclTerraform;
exports.contactPointDingdingToTerraform = contactPointDingdingToTerraform;
exports.contactPointDingdingToHclTerraform = contactPointDingdingToHclTerraform;
exports.contactPointDiscordToTerraform = contactPointDiscordToTerraform;
exports.contactPointDiscordToHclTerraform = contactPointDiscordToHclTerraform;
exports.contactPointEmailToTerraform = contactPointEmailToTerraform;
exports.contactPointEmailToHclTerraform = contactPointEmailToHclTerraform;
exports.contactPointGooglechatToTerraform = contactPointGooglechatToTerraform;
exports.contactPointGooglechatToHclTerraform = contactPointGooglechatToHclTerraform;
exports.contactPointJiraToTerraform = contactPointJiraToTerraform;
exports.contactPointJiraToHclTerraform = contactPointJiraToHclTerraform;
exports.contactPointKafkaToTerraform = contactPointKafkaToTerraform;
exports.contactPointKafkaToHclTerraform = contactPointKafkaToHclTerraform;
exports.contactPointLineToTerraform = contactPointLineToTerraform;
exports.contactPointLineToHclTerraform = contactPointLineToHclTerraform;
exports.contactPointOncallToTerraform = contactPointOncallToTerraform;
exports.contactPointOncallToHclTerraform = contactPointOncallToHclTerraform;
exports.contactPointOpsgenieRespondersToTerraform = contactPointOpsgenieRespondersToTerraform;
exports.contactPointOpsgenieRespondersToHclTerraform = contactPointOpsgenieRespondersToHclTerraform;
exports.contactPointOpsgenieToTerraform = contactPointOpsgenieToTerraform;
exports.contactPointOpsgenieToHclTerraform = contactPointOpsgenieToHclTerraform;
exports.contactPointPagerdutyToTerraform = contactPointPagerdutyToTerraform;
exports.contactPointPagerdutyToHclTerraform = contactPointPagerdutyToHclTerraform;
exports.contactPointPushoverToTerraform = contactPointPushoverToTerraform;
exports.contactPointPushoverToHclTerraform = contactPointPushoverToHclTerraform;
exports.contactPointSensugoToTerraform = contactPointSensugoToTerraform;
exports.contactPointSensugoToHclTerraform = contactPointSensugoToHclTerraform;
exports.contactPointSlackToTerraform = contactPointSlackToTerraform;
exports.contactPointSlackToHclTerraform = contactPointSlackToHclTerraform;
exports.contactPointSnsToTerraform = contactPointSnsToTerraform;
exports.contactPointSnsToHclTerraform = contactPointSnsToHclTerraform;
exports.contactPointTeamsToTerraform = contactPointTeamsToTerraform;
exports.contactPointTeamsToHclTerraform = contactPointTeamsToHclTerraform;
exports.contactPointTelegramToTerraform = contactPointTelegramToTerraform;
exports.contactPointTelegramToHclTerraform = contactPointTelegramToHclTerraform;
exports.contactPointThreemaToTerraform = contactPointThreemaToTerraform;
exports.contactPointThreemaToHclTerraform = contactPointThreemaToHclTerraform;
exports.contactPointVictoropsToTerraform = contactPointVictoropsToTerraform;
exports.contactPointVictoropsToHclTerraform = contactPointVictoropsToHclTerraform;
exports.contactPointWebexToTerraform = contactPointWebexToTerraform;
exports.contactPointWebexToHclTerraform = contactPointWebexToHclTerraform;
exports.contactPointWebhookHmacConfigToTerraform = contactPointWebhookHmacConfigToTerraform;
exports.contactPointWebhookHmacConfigToHclTerraform = contactPointWebhookHmacConfigToHclTerraform;
exports.contactPointWebhookHttpConfigOauth2ProxyConfigToTerraform = contactPointWebhookHttpConfigOauth2ProxyConfigToTerraform;
exports.contactPointWebhookHttpConfigOauth2ProxyConfigToHclTerraform = contactPointWebhookHttpConfigOauth2ProxyConfigToHclTerraform;
exports.contactPointWebhookHttpConfigOauth2TlsConfigToTerraform = contactPointWebhookHttpConfigOauth2TlsConfigToTerraform;
exports.contactPointWebhookHttpConfigOauth2TlsConfigToHclTerraform = contactPointWebhookHttpConfigOauth2TlsConfigToHclTerraform;
exports.contactPointWebhookHttpConfigOauth2ToTerraform = contactPointWebhookHttpConfigOauth2ToTerraform;
exports.contactPointWebhookHttpConfigOauth2ToHclTerraform = contactPointWebhookHttpConfigOauth2ToHclTerraform;
exports.contactPointWebhookHttpConfigToTerraform = contactPointWebhookHttpConfigToTerraform;
exports.contactPointWebhookHttpConfigToHclTerraform = contactPointWebhookHttpConfigToHclTerraform;
exports.contactPointWebhookPayloadToTerraform = contactPointWebhookPayloadToTerraform;
exports.contactPointWebhookPayloadToHclTerraform = contactPointWebhookPayloadToHclTerraform;
exports.contactPointWebhookToTerraform = contactPointWebhookToTerraform;
exports.contactPointWebhookToHclTerraform = contactPointWebhookToHclTerraform;
exports.contactPointWecomToTerraform = contactPointWecomToTerraform;
exports.contactPointWecomToHclTerraform = contactPointWecomToHclTerraform;
const cdktf = __importStar(require("cdktf"));
function contactPointAlertmanagerToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        basic_auth_password: cdktf.stringToTerraform(struct.basicAuthPassword),
        basic_auth_user: cdktf.stringToTerraform(struct.basicAuthUser),
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        url: cdktf.stringToTerraform(struct.url),
    };
}
function contactPointAlertmanagerToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        basic_auth_password: {
            value: cdktf.stringToHclTerraform(struct.basicAuthPassword),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        basic_auth_user: {
            value: cdktf.stringToHclTerraform(struct.basicAuthUser),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        url: {
            value: cdktf.stringToHclTerraform(struct.url),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointAlertmanagerOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._basicAuthPassword !== undefined) {
            hasAnyValues = true;
            internalValueResult.basicAuthPassword = this._basicAuthPassword;
        }
        if (this._basicAuthUser !== undefined) {
            hasAnyValues = true;
            internalValueResult.basicAuthUser = this._basicAuthUser;
        }
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._url !== undefined) {
            hasAnyValues = true;
            internalValueResult.url = this._url;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._basicAuthPassword = undefined;
            this._basicAuthUser = undefined;
            this._disableResolveMessage = undefined;
            this._settings = undefined;
            this._url = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._basicAuthPassword = value.basicAuthPassword;
            this._basicAuthUser = value.basicAuthUser;
            this._disableResolveMessage = value.disableResolveMessage;
            this._settings = value.settings;
            this._url = value.url;
        }
    }
    get basicAuthPassword() {
        return this.getStringAttribute('basic_auth_password');
    }
    set basicAuthPassword(value) {
        this._basicAuthPassword = value;
    }
    resetBasicAuthPassword() {
        this._basicAuthPassword = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get basicAuthPasswordInput() {
        return this._basicAuthPassword;
    }
    get basicAuthUser() {
        return this.getStringAttribute('basic_auth_user');
    }
    set basicAuthUser(value) {
        this._basicAuthUser = value;
    }
    resetBasicAuthUser() {
        this._basicAuthUser = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get basicAuthUserInput() {
        return this._basicAuthUser;
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
    get url() {
        return this.getStringAttribute('url');
    }
    set url(value) {
        this._url = value;
    }
    // Temporarily expose input value. Use with caution.
    get urlInput() {
        return this._url;
    }
}
exports.ContactPointAlertmanagerOutputReference = ContactPointAlertmanagerOutputReference;
class ContactPointAlertmanagerList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointAlertmanagerOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointAlertmanagerList = ContactPointAlertmanagerList;
function contactPointDingdingToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        message: cdktf.stringToTerraform(struct.message),
        message_type: cdktf.stringToTerraform(struct.messageType),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        title: cdktf.stringToTerraform(struct.title),
        url: cdktf.stringToTerraform(struct.url),
    };
}
function contactPointDingdingToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        message: {
            value: cdktf.stringToHclTerraform(struct.message),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        message_type: {
            value: cdktf.stringToHclTerraform(struct.messageType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        title: {
            value: cdktf.stringToHclTerraform(struct.title),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        url: {
            value: cdktf.stringToHclTerraform(struct.url),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointDingdingOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._message !== undefined) {
            hasAnyValues = true;
            internalValueResult.message = this._message;
        }
        if (this._messageType !== undefined) {
            hasAnyValues = true;
            internalValueResult.messageType = this._messageType;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._title !== undefined) {
            hasAnyValues = true;
            internalValueResult.title = this._title;
        }
        if (this._url !== undefined) {
            hasAnyValues = true;
            internalValueResult.url = this._url;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._disableResolveMessage = undefined;
            this._message = undefined;
            this._messageType = undefined;
            this._settings = undefined;
            this._title = undefined;
            this._url = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._disableResolveMessage = value.disableResolveMessage;
            this._message = value.message;
            this._messageType = value.messageType;
            this._settings = value.settings;
            this._title = value.title;
            this._url = value.url;
        }
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get message() {
        return this.getStringAttribute('message');
    }
    set message(value) {
        this._message = value;
    }
    resetMessage() {
        this._message = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get messageInput() {
        return this._message;
    }
    get messageType() {
        return this.getStringAttribute('message_type');
    }
    set messageType(value) {
        this._messageType = value;
    }
    resetMessageType() {
        this._messageType = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get messageTypeInput() {
        return this._messageType;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get title() {
        return this.getStringAttribute('title');
    }
    set title(value) {
        this._title = value;
    }
    resetTitle() {
        this._title = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get titleInput() {
        return this._title;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
    get url() {
        return this.getStringAttribute('url');
    }
    set url(value) {
        this._url = value;
    }
    // Temporarily expose input value. Use with caution.
    get urlInput() {
        return this._url;
    }
}
exports.ContactPointDingdingOutputReference = ContactPointDingdingOutputReference;
class ContactPointDingdingList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointDingdingOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointDingdingList = ContactPointDingdingList;
function contactPointDiscordToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        avatar_url: cdktf.stringToTerraform(struct.avatarUrl),
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        message: cdktf.stringToTerraform(struct.message),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        title: cdktf.stringToTerraform(struct.title),
        url: cdktf.stringToTerraform(struct.url),
        use_discord_username: cdktf.booleanToTerraform(struct.useDiscordUsername),
    };
}
function contactPointDiscordToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        avatar_url: {
            value: cdktf.stringToHclTerraform(struct.avatarUrl),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        message: {
            value: cdktf.stringToHclTerraform(struct.message),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        title: {
            value: cdktf.stringToHclTerraform(struct.title),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        url: {
            value: cdktf.stringToHclTerraform(struct.url),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        use_discord_username: {
            value: cdktf.booleanToHclTerraform(struct.useDiscordUsername),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointDiscordOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._avatarUrl !== undefined) {
            hasAnyValues = true;
            internalValueResult.avatarUrl = this._avatarUrl;
        }
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._message !== undefined) {
            hasAnyValues = true;
            internalValueResult.message = this._message;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._title !== undefined) {
            hasAnyValues = true;
            internalValueResult.title = this._title;
        }
        if (this._url !== undefined) {
            hasAnyValues = true;
            internalValueResult.url = this._url;
        }
        if (this._useDiscordUsername !== undefined) {
            hasAnyValues = true;
            internalValueResult.useDiscordUsername = this._useDiscordUsername;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._avatarUrl = undefined;
            this._disableResolveMessage = undefined;
            this._message = undefined;
            this._settings = undefined;
            this._title = undefined;
            this._url = undefined;
            this._useDiscordUsername = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._avatarUrl = value.avatarUrl;
            this._disableResolveMessage = value.disableResolveMessage;
            this._message = value.message;
            this._settings = value.settings;
            this._title = value.title;
            this._url = value.url;
            this._useDiscordUsername = value.useDiscordUsername;
        }
    }
    get avatarUrl() {
        return this.getStringAttribute('avatar_url');
    }
    set avatarUrl(value) {
        this._avatarUrl = value;
    }
    resetAvatarUrl() {
        this._avatarUrl = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get avatarUrlInput() {
        return this._avatarUrl;
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get message() {
        return this.getStringAttribute('message');
    }
    set message(value) {
        this._message = value;
    }
    resetMessage() {
        this._message = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get messageInput() {
        return this._message;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get title() {
        return this.getStringAttribute('title');
    }
    set title(value) {
        this._title = value;
    }
    resetTitle() {
        this._title = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get titleInput() {
        return this._title;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
    get url() {
        return this.getStringAttribute('url');
    }
    set url(value) {
        this._url = value;
    }
    // Temporarily expose input value. Use with caution.
    get urlInput() {
        return this._url;
    }
    get useDiscordUsername() {
        return this.getBooleanAttribute('use_discord_username');
    }
    set useDiscordUsername(value) {
        this._useDiscordUsername = value;
    }
    resetUseDiscordUsername() {
        this._useDiscordUsername = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get useDiscordUsernameInput() {
        return this._useDiscordUsername;
    }
}
exports.ContactPointDiscordOutputReference = ContactPointDiscordOutputReference;
class ContactPointDiscordList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointDiscordOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointDiscordList = ContactPointDiscordList;
function contactPointEmailToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        addresses: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.addresses),
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        message: cdktf.stringToTerraform(struct.message),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        single_email: cdktf.booleanToTerraform(struct.singleEmail),
        subject: cdktf.stringToTerraform(struct.subject),
    };
}
function contactPointEmailToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        addresses: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.addresses),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        message: {
            value: cdktf.stringToHclTerraform(struct.message),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        single_email: {
            value: cdktf.booleanToHclTerraform(struct.singleEmail),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        subject: {
            value: cdktf.stringToHclTerraform(struct.subject),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointEmailOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._addresses !== undefined) {
            hasAnyValues = true;
            internalValueResult.addresses = this._addresses;
        }
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._message !== undefined) {
            hasAnyValues = true;
            internalValueResult.message = this._message;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._singleEmail !== undefined) {
            hasAnyValues = true;
            internalValueResult.singleEmail = this._singleEmail;
        }
        if (this._subject !== undefined) {
            hasAnyValues = true;
            internalValueResult.subject = this._subject;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._addresses = undefined;
            this._disableResolveMessage = undefined;
            this._message = undefined;
            this._settings = undefined;
            this._singleEmail = undefined;
            this._subject = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._addresses = value.addresses;
            this._disableResolveMessage = value.disableResolveMessage;
            this._message = value.message;
            this._settings = value.settings;
            this._singleEmail = value.singleEmail;
            this._subject = value.subject;
        }
    }
    get addresses() {
        return this.getListAttribute('addresses');
    }
    set addresses(value) {
        this._addresses = value;
    }
    // Temporarily expose input value. Use with caution.
    get addressesInput() {
        return this._addresses;
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get message() {
        return this.getStringAttribute('message');
    }
    set message(value) {
        this._message = value;
    }
    resetMessage() {
        this._message = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get messageInput() {
        return this._message;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get singleEmail() {
        return this.getBooleanAttribute('single_email');
    }
    set singleEmail(value) {
        this._singleEmail = value;
    }
    resetSingleEmail() {
        this._singleEmail = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get singleEmailInput() {
        return this._singleEmail;
    }
    get subject() {
        return this.getStringAttribute('subject');
    }
    set subject(value) {
        this._subject = value;
    }
    resetSubject() {
        this._subject = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get subjectInput() {
        return this._subject;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
}
exports.ContactPointEmailOutputReference = ContactPointEmailOutputReference;
class ContactPointEmailList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointEmailOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointEmailList = ContactPointEmailList;
function contactPointGooglechatToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        message: cdktf.stringToTerraform(struct.message),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        title: cdktf.stringToTerraform(struct.title),
        url: cdktf.stringToTerraform(struct.url),
    };
}
function contactPointGooglechatToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        message: {
            value: cdktf.stringToHclTerraform(struct.message),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        title: {
            value: cdktf.stringToHclTerraform(struct.title),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        url: {
            value: cdktf.stringToHclTerraform(struct.url),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointGooglechatOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._message !== undefined) {
            hasAnyValues = true;
            internalValueResult.message = this._message;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._title !== undefined) {
            hasAnyValues = true;
            internalValueResult.title = this._title;
        }
        if (this._url !== undefined) {
            hasAnyValues = true;
            internalValueResult.url = this._url;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._disableResolveMessage = undefined;
            this._message = undefined;
            this._settings = undefined;
            this._title = undefined;
            this._url = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._disableResolveMessage = value.disableResolveMessage;
            this._message = value.message;
            this._settings = value.settings;
            this._title = value.title;
            this._url = value.url;
        }
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get message() {
        return this.getStringAttribute('message');
    }
    set message(value) {
        this._message = value;
    }
    resetMessage() {
        this._message = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get messageInput() {
        return this._message;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get title() {
        return this.getStringAttribute('title');
    }
    set title(value) {
        this._title = value;
    }
    resetTitle() {
        this._title = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get titleInput() {
        return this._title;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
    get url() {
        return this.getStringAttribute('url');
    }
    set url(value) {
        this._url = value;
    }
    // Temporarily expose input value. Use with caution.
    get urlInput() {
        return this._url;
    }
}
exports.ContactPointGooglechatOutputReference = ContactPointGooglechatOutputReference;
class ContactPointGooglechatList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointGooglechatOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointGooglechatList = ContactPointGooglechatList;
function contactPointJiraToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        api_token: cdktf.stringToTerraform(struct.apiToken),
        api_url: cdktf.stringToTerraform(struct.apiUrl),
        dedup_key_field: cdktf.stringToTerraform(struct.dedupKeyField),
        description: cdktf.stringToTerraform(struct.description),
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        fields: cdktf.hashMapper(cdktf.stringToTerraform)(struct.fields),
        issue_type: cdktf.stringToTerraform(struct.issueType),
        labels: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.labels),
        password: cdktf.stringToTerraform(struct.password),
        priority: cdktf.stringToTerraform(struct.priority),
        project: cdktf.stringToTerraform(struct.project),
        reopen_duration: cdktf.stringToTerraform(struct.reopenDuration),
        reopen_transition: cdktf.stringToTerraform(struct.reopenTransition),
        resolve_transition: cdktf.stringToTerraform(struct.resolveTransition),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        summary: cdktf.stringToTerraform(struct.summary),
        user: cdktf.stringToTerraform(struct.user),
        wont_fix_resolution: cdktf.stringToTerraform(struct.wontFixResolution),
    };
}
function contactPointJiraToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        api_token: {
            value: cdktf.stringToHclTerraform(struct.apiToken),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        api_url: {
            value: cdktf.stringToHclTerraform(struct.apiUrl),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        dedup_key_field: {
            value: cdktf.stringToHclTerraform(struct.dedupKeyField),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        description: {
            value: cdktf.stringToHclTerraform(struct.description),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        fields: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.fields),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        issue_type: {
            value: cdktf.stringToHclTerraform(struct.issueType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        labels: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.labels),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        password: {
            value: cdktf.stringToHclTerraform(struct.password),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        priority: {
            value: cdktf.stringToHclTerraform(struct.priority),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        project: {
            value: cdktf.stringToHclTerraform(struct.project),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        reopen_duration: {
            value: cdktf.stringToHclTerraform(struct.reopenDuration),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        reopen_transition: {
            value: cdktf.stringToHclTerraform(struct.reopenTransition),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        resolve_transition: {
            value: cdktf.stringToHclTerraform(struct.resolveTransition),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        summary: {
            value: cdktf.stringToHclTerraform(struct.summary),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        user: {
            value: cdktf.stringToHclTerraform(struct.user),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        wont_fix_resolution: {
            value: cdktf.stringToHclTerraform(struct.wontFixResolution),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointJiraOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._apiToken !== undefined) {
            hasAnyValues = true;
            internalValueResult.apiToken = this._apiToken;
        }
        if (this._apiUrl !== undefined) {
            hasAnyValues = true;
            internalValueResult.apiUrl = this._apiUrl;
        }
        if (this._dedupKeyField !== undefined) {
            hasAnyValues = true;
            internalValueResult.dedupKeyField = this._dedupKeyField;
        }
        if (this._description !== undefined) {
            hasAnyValues = true;
            internalValueResult.description = this._description;
        }
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._fields !== undefined) {
            hasAnyValues = true;
            internalValueResult.fields = this._fields;
        }
        if (this._issueType !== undefined) {
            hasAnyValues = true;
            internalValueResult.issueType = this._issueType;
        }
        if (this._labels !== undefined) {
            hasAnyValues = true;
            internalValueResult.labels = this._labels;
        }
        if (this._password !== undefined) {
            hasAnyValues = true;
            internalValueResult.password = this._password;
        }
        if (this._priority !== undefined) {
            hasAnyValues = true;
            internalValueResult.priority = this._priority;
        }
        if (this._project !== undefined) {
            hasAnyValues = true;
            internalValueResult.project = this._project;
        }
        if (this._reopenDuration !== undefined) {
            hasAnyValues = true;
            internalValueResult.reopenDuration = this._reopenDuration;
        }
        if (this._reopenTransition !== undefined) {
            hasAnyValues = true;
            internalValueResult.reopenTransition = this._reopenTransition;
        }
        if (this._resolveTransition !== undefined) {
            hasAnyValues = true;
            internalValueResult.resolveTransition = this._resolveTransition;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._summary !== undefined) {
            hasAnyValues = true;
            internalValueResult.summary = this._summary;
        }
        if (this._user !== undefined) {
            hasAnyValues = true;
            internalValueResult.user = this._user;
        }
        if (this._wontFixResolution !== undefined) {
            hasAnyValues = true;
            internalValueResult.wontFixResolution = this._wontFixResolution;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._apiToken = undefined;
            this._apiUrl = undefined;
            this._dedupKeyField = undefined;
            this._description = undefined;
            this._disableResolveMessage = undefined;
            this._fields = undefined;
            this._issueType = undefined;
            this._labels = undefined;
            this._password = undefined;
            this._priority = undefined;
            this._project = undefined;
            this._reopenDuration = undefined;
            this._reopenTransition = undefined;
            this._resolveTransition = undefined;
            this._settings = undefined;
            this._summary = undefined;
            this._user = undefined;
            this._wontFixResolution = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._apiToken = value.apiToken;
            this._apiUrl = value.apiUrl;
            this._dedupKeyField = value.dedupKeyField;
            this._description = value.description;
            this._disableResolveMessage = value.disableResolveMessage;
            this._fields = value.fields;
            this._issueType = value.issueType;
            this._labels = value.labels;
            this._password = value.password;
            this._priority = value.priority;
            this._project = value.project;
            this._reopenDuration = value.reopenDuration;
            this._reopenTransition = value.reopenTransition;
            this._resolveTransition = value.resolveTransition;
            this._settings = value.settings;
            this._summary = value.summary;
            this._user = value.user;
            this._wontFixResolution = value.wontFixResolution;
        }
    }
    get apiToken() {
        return this.getStringAttribute('api_token');
    }
    set apiToken(value) {
        this._apiToken = value;
    }
    resetApiToken() {
        this._apiToken = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get apiTokenInput() {
        return this._apiToken;
    }
    get apiUrl() {
        return this.getStringAttribute('api_url');
    }
    set apiUrl(value) {
        this._apiUrl = value;
    }
    // Temporarily expose input value. Use with caution.
    get apiUrlInput() {
        return this._apiUrl;
    }
    get dedupKeyField() {
        return this.getStringAttribute('dedup_key_field');
    }
    set dedupKeyField(value) {
        this._dedupKeyField = value;
    }
    resetDedupKeyField() {
        this._dedupKeyField = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get dedupKeyFieldInput() {
        return this._dedupKeyField;
    }
    get description() {
        return this.getStringAttribute('description');
    }
    set description(value) {
        this._description = value;
    }
    resetDescription() {
        this._description = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get descriptionInput() {
        return this._description;
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get fields() {
        return this.getStringMapAttribute('fields');
    }
    set fields(value) {
        this._fields = value;
    }
    resetFields() {
        this._fields = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get fieldsInput() {
        return this._fields;
    }
    get issueType() {
        return this.getStringAttribute('issue_type');
    }
    set issueType(value) {
        this._issueType = value;
    }
    // Temporarily expose input value. Use with caution.
    get issueTypeInput() {
        return this._issueType;
    }
    get labels() {
        return this.getListAttribute('labels');
    }
    set labels(value) {
        this._labels = value;
    }
    resetLabels() {
        this._labels = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get labelsInput() {
        return this._labels;
    }
    get password() {
        return this.getStringAttribute('password');
    }
    set password(value) {
        this._password = value;
    }
    resetPassword() {
        this._password = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get passwordInput() {
        return this._password;
    }
    get priority() {
        return this.getStringAttribute('priority');
    }
    set priority(value) {
        this._priority = value;
    }
    resetPriority() {
        this._priority = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get priorityInput() {
        return this._priority;
    }
    get project() {
        return this.getStringAttribute('project');
    }
    set project(value) {
        this._project = value;
    }
    // Temporarily expose input value. Use with caution.
    get projectInput() {
        return this._project;
    }
    get reopenDuration() {
        return this.getStringAttribute('reopen_duration');
    }
    set reopenDuration(value) {
        this._reopenDuration = value;
    }
    resetReopenDuration() {
        this._reopenDuration = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get reopenDurationInput() {
        return this._reopenDuration;
    }
    get reopenTransition() {
        return this.getStringAttribute('reopen_transition');
    }
    set reopenTransition(value) {
        this._reopenTransition = value;
    }
    resetReopenTransition() {
        this._reopenTransition = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get reopenTransitionInput() {
        return this._reopenTransition;
    }
    get resolveTransition() {
        return this.getStringAttribute('resolve_transition');
    }
    set resolveTransition(value) {
        this._resolveTransition = value;
    }
    resetResolveTransition() {
        this._resolveTransition = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get resolveTransitionInput() {
        return this._resolveTransition;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get summary() {
        return this.getStringAttribute('summary');
    }
    set summary(value) {
        this._summary = value;
    }
    resetSummary() {
        this._summary = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get summaryInput() {
        return this._summary;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
    get user() {
        return this.getStringAttribute('user');
    }
    set user(value) {
        this._user = value;
    }
    resetUser() {
        this._user = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get userInput() {
        return this._user;
    }
    get wontFixResolution() {
        return this.getStringAttribute('wont_fix_resolution');
    }
    set wontFixResolution(value) {
        this._wontFixResolution = value;
    }
    resetWontFixResolution() {
        this._wontFixResolution = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get wontFixResolutionInput() {
        return this._wontFixResolution;
    }
}
exports.ContactPointJiraOutputReference = ContactPointJiraOutputReference;
class ContactPointJiraList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointJiraOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointJiraList = ContactPointJiraList;
function contactPointKafkaToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        api_version: cdktf.stringToTerraform(struct.apiVersion),
        cluster_id: cdktf.stringToTerraform(struct.clusterId),
        description: cdktf.stringToTerraform(struct.description),
        details: cdktf.stringToTerraform(struct.details),
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        password: cdktf.stringToTerraform(struct.password),
        rest_proxy_url: cdktf.stringToTerraform(struct.restProxyUrl),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        topic: cdktf.stringToTerraform(struct.topic),
        username: cdktf.stringToTerraform(struct.username),
    };
}
function contactPointKafkaToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        api_version: {
            value: cdktf.stringToHclTerraform(struct.apiVersion),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        cluster_id: {
            value: cdktf.stringToHclTerraform(struct.clusterId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        description: {
            value: cdktf.stringToHclTerraform(struct.description),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        details: {
            value: cdktf.stringToHclTerraform(struct.details),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        password: {
            value: cdktf.stringToHclTerraform(struct.password),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        rest_proxy_url: {
            value: cdktf.stringToHclTerraform(struct.restProxyUrl),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        topic: {
            value: cdktf.stringToHclTerraform(struct.topic),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        username: {
            value: cdktf.stringToHclTerraform(struct.username),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointKafkaOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._apiVersion !== undefined) {
            hasAnyValues = true;
            internalValueResult.apiVersion = this._apiVersion;
        }
        if (this._clusterId !== undefined) {
            hasAnyValues = true;
            internalValueResult.clusterId = this._clusterId;
        }
        if (this._description !== undefined) {
            hasAnyValues = true;
            internalValueResult.description = this._description;
        }
        if (this._details !== undefined) {
            hasAnyValues = true;
            internalValueResult.details = this._details;
        }
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._password !== undefined) {
            hasAnyValues = true;
            internalValueResult.password = this._password;
        }
        if (this._restProxyUrl !== undefined) {
            hasAnyValues = true;
            internalValueResult.restProxyUrl = this._restProxyUrl;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._topic !== undefined) {
            hasAnyValues = true;
            internalValueResult.topic = this._topic;
        }
        if (this._username !== undefined) {
            hasAnyValues = true;
            internalValueResult.username = this._username;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._apiVersion = undefined;
            this._clusterId = undefined;
            this._description = undefined;
            this._details = undefined;
            this._disableResolveMessage = undefined;
            this._password = undefined;
            this._restProxyUrl = undefined;
            this._settings = undefined;
            this._topic = undefined;
            this._username = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._apiVersion = value.apiVersion;
            this._clusterId = value.clusterId;
            this._description = value.description;
            this._details = value.details;
            this._disableResolveMessage = value.disableResolveMessage;
            this._password = value.password;
            this._restProxyUrl = value.restProxyUrl;
            this._settings = value.settings;
            this._topic = value.topic;
            this._username = value.username;
        }
    }
    get apiVersion() {
        return this.getStringAttribute('api_version');
    }
    set apiVersion(value) {
        this._apiVersion = value;
    }
    resetApiVersion() {
        this._apiVersion = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get apiVersionInput() {
        return this._apiVersion;
    }
    get clusterId() {
        return this.getStringAttribute('cluster_id');
    }
    set clusterId(value) {
        this._clusterId = value;
    }
    resetClusterId() {
        this._clusterId = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get clusterIdInput() {
        return this._clusterId;
    }
    get description() {
        return this.getStringAttribute('description');
    }
    set description(value) {
        this._description = value;
    }
    resetDescription() {
        this._description = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get descriptionInput() {
        return this._description;
    }
    get details() {
        return this.getStringAttribute('details');
    }
    set details(value) {
        this._details = value;
    }
    resetDetails() {
        this._details = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get detailsInput() {
        return this._details;
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get password() {
        return this.getStringAttribute('password');
    }
    set password(value) {
        this._password = value;
    }
    resetPassword() {
        this._password = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get passwordInput() {
        return this._password;
    }
    get restProxyUrl() {
        return this.getStringAttribute('rest_proxy_url');
    }
    set restProxyUrl(value) {
        this._restProxyUrl = value;
    }
    // Temporarily expose input value. Use with caution.
    get restProxyUrlInput() {
        return this._restProxyUrl;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get topic() {
        return this.getStringAttribute('topic');
    }
    set topic(value) {
        this._topic = value;
    }
    // Temporarily expose input value. Use with caution.
    get topicInput() {
        return this._topic;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
    get username() {
        return this.getStringAttribute('username');
    }
    set username(value) {
        this._username = value;
    }
    resetUsername() {
        this._username = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get usernameInput() {
        return this._username;
    }
}
exports.ContactPointKafkaOutputReference = ContactPointKafkaOutputReference;
class ContactPointKafkaList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointKafkaOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointKafkaList = ContactPointKafkaList;
function contactPointLineToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        description: cdktf.stringToTerraform(struct.description),
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        title: cdktf.stringToTerraform(struct.title),
        token: cdktf.stringToTerraform(struct.token),
    };
}
function contactPointLineToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        description: {
            value: cdktf.stringToHclTerraform(struct.description),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        title: {
            value: cdktf.stringToHclTerraform(struct.title),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        token: {
            value: cdktf.stringToHclTerraform(struct.token),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointLineOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._description !== undefined) {
            hasAnyValues = true;
            internalValueResult.description = this._description;
        }
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._title !== undefined) {
            hasAnyValues = true;
            internalValueResult.title = this._title;
        }
        if (this._token !== undefined) {
            hasAnyValues = true;
            internalValueResult.token = this._token;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._description = undefined;
            this._disableResolveMessage = undefined;
            this._settings = undefined;
            this._title = undefined;
            this._token = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._description = value.description;
            this._disableResolveMessage = value.disableResolveMessage;
            this._settings = value.settings;
            this._title = value.title;
            this._token = value.token;
        }
    }
    get description() {
        return this.getStringAttribute('description');
    }
    set description(value) {
        this._description = value;
    }
    resetDescription() {
        this._description = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get descriptionInput() {
        return this._description;
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get title() {
        return this.getStringAttribute('title');
    }
    set title(value) {
        this._title = value;
    }
    resetTitle() {
        this._title = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get titleInput() {
        return this._title;
    }
    get token() {
        return this.getStringAttribute('token');
    }
    set token(value) {
        this._token = value;
    }
    // Temporarily expose input value. Use with caution.
    get tokenInput() {
        return this._token;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
}
exports.ContactPointLineOutputReference = ContactPointLineOutputReference;
class ContactPointLineList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointLineOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointLineList = ContactPointLineList;
function contactPointOncallToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        authorization_credentials: cdktf.stringToTerraform(struct.authorizationCredentials),
        authorization_scheme: cdktf.stringToTerraform(struct.authorizationScheme),
        basic_auth_password: cdktf.stringToTerraform(struct.basicAuthPassword),
        basic_auth_user: cdktf.stringToTerraform(struct.basicAuthUser),
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        http_method: cdktf.stringToTerraform(struct.httpMethod),
        max_alerts: cdktf.numberToTerraform(struct.maxAlerts),
        message: cdktf.stringToTerraform(struct.message),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        title: cdktf.stringToTerraform(struct.title),
        url: cdktf.stringToTerraform(struct.url),
    };
}
function contactPointOncallToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        authorization_credentials: {
            value: cdktf.stringToHclTerraform(struct.authorizationCredentials),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        authorization_scheme: {
            value: cdktf.stringToHclTerraform(struct.authorizationScheme),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        basic_auth_password: {
            value: cdktf.stringToHclTerraform(struct.basicAuthPassword),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        basic_auth_user: {
            value: cdktf.stringToHclTerraform(struct.basicAuthUser),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        http_method: {
            value: cdktf.stringToHclTerraform(struct.httpMethod),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        max_alerts: {
            value: cdktf.numberToHclTerraform(struct.maxAlerts),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        message: {
            value: cdktf.stringToHclTerraform(struct.message),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        title: {
            value: cdktf.stringToHclTerraform(struct.title),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        url: {
            value: cdktf.stringToHclTerraform(struct.url),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointOncallOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._authorizationCredentials !== undefined) {
            hasAnyValues = true;
            internalValueResult.authorizationCredentials = this._authorizationCredentials;
        }
        if (this._authorizationScheme !== undefined) {
            hasAnyValues = true;
            internalValueResult.authorizationScheme = this._authorizationScheme;
        }
        if (this._basicAuthPassword !== undefined) {
            hasAnyValues = true;
            internalValueResult.basicAuthPassword = this._basicAuthPassword;
        }
        if (this._basicAuthUser !== undefined) {
            hasAnyValues = true;
            internalValueResult.basicAuthUser = this._basicAuthUser;
        }
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._httpMethod !== undefined) {
            hasAnyValues = true;
            internalValueResult.httpMethod = this._httpMethod;
        }
        if (this._maxAlerts !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxAlerts = this._maxAlerts;
        }
        if (this._message !== undefined) {
            hasAnyValues = true;
            internalValueResult.message = this._message;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._title !== undefined) {
            hasAnyValues = true;
            internalValueResult.title = this._title;
        }
        if (this._url !== undefined) {
            hasAnyValues = true;
            internalValueResult.url = this._url;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._authorizationCredentials = undefined;
            this._authorizationScheme = undefined;
            this._basicAuthPassword = undefined;
            this._basicAuthUser = undefined;
            this._disableResolveMessage = undefined;
            this._httpMethod = undefined;
            this._maxAlerts = undefined;
            this._message = undefined;
            this._settings = undefined;
            this._title = undefined;
            this._url = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._authorizationCredentials = value.authorizationCredentials;
            this._authorizationScheme = value.authorizationScheme;
            this._basicAuthPassword = value.basicAuthPassword;
            this._basicAuthUser = value.basicAuthUser;
            this._disableResolveMessage = value.disableResolveMessage;
            this._httpMethod = value.httpMethod;
            this._maxAlerts = value.maxAlerts;
            this._message = value.message;
            this._settings = value.settings;
            this._title = value.title;
            this._url = value.url;
        }
    }
    get authorizationCredentials() {
        return this.getStringAttribute('authorization_credentials');
    }
    set authorizationCredentials(value) {
        this._authorizationCredentials = value;
    }
    resetAuthorizationCredentials() {
        this._authorizationCredentials = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get authorizationCredentialsInput() {
        return this._authorizationCredentials;
    }
    get authorizationScheme() {
        return this.getStringAttribute('authorization_scheme');
    }
    set authorizationScheme(value) {
        this._authorizationScheme = value;
    }
    resetAuthorizationScheme() {
        this._authorizationScheme = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get authorizationSchemeInput() {
        return this._authorizationScheme;
    }
    get basicAuthPassword() {
        return this.getStringAttribute('basic_auth_password');
    }
    set basicAuthPassword(value) {
        this._basicAuthPassword = value;
    }
    resetBasicAuthPassword() {
        this._basicAuthPassword = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get basicAuthPasswordInput() {
        return this._basicAuthPassword;
    }
    get basicAuthUser() {
        return this.getStringAttribute('basic_auth_user');
    }
    set basicAuthUser(value) {
        this._basicAuthUser = value;
    }
    resetBasicAuthUser() {
        this._basicAuthUser = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get basicAuthUserInput() {
        return this._basicAuthUser;
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get httpMethod() {
        return this.getStringAttribute('http_method');
    }
    set httpMethod(value) {
        this._httpMethod = value;
    }
    resetHttpMethod() {
        this._httpMethod = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get httpMethodInput() {
        return this._httpMethod;
    }
    get maxAlerts() {
        return this.getNumberAttribute('max_alerts');
    }
    set maxAlerts(value) {
        this._maxAlerts = value;
    }
    resetMaxAlerts() {
        this._maxAlerts = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxAlertsInput() {
        return this._maxAlerts;
    }
    get message() {
        return this.getStringAttribute('message');
    }
    set message(value) {
        this._message = value;
    }
    resetMessage() {
        this._message = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get messageInput() {
        return this._message;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get title() {
        return this.getStringAttribute('title');
    }
    set title(value) {
        this._title = value;
    }
    resetTitle() {
        this._title = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get titleInput() {
        return this._title;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
    get url() {
        return this.getStringAttribute('url');
    }
    set url(value) {
        this._url = value;
    }
    // Temporarily expose input value. Use with caution.
    get urlInput() {
        return this._url;
    }
}
exports.ContactPointOncallOutputReference = ContactPointOncallOutputReference;
class ContactPointOncallList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointOncallOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointOncallList = ContactPointOncallList;
function contactPointOpsgenieRespondersToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        id: cdktf.stringToTerraform(struct.id),
        name: cdktf.stringToTerraform(struct.name),
        type: cdktf.stringToTerraform(struct.type),
        username: cdktf.stringToTerraform(struct.username),
    };
}
function contactPointOpsgenieRespondersToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        id: {
            value: cdktf.stringToHclTerraform(struct.id),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        name: {
            value: cdktf.stringToHclTerraform(struct.name),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        type: {
            value: cdktf.stringToHclTerraform(struct.type),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        username: {
            value: cdktf.stringToHclTerraform(struct.username),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointOpsgenieRespondersOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._id !== undefined) {
            hasAnyValues = true;
            internalValueResult.id = this._id;
        }
        if (this._name !== undefined) {
            hasAnyValues = true;
            internalValueResult.name = this._name;
        }
        if (this._type !== undefined) {
            hasAnyValues = true;
            internalValueResult.type = this._type;
        }
        if (this._username !== undefined) {
            hasAnyValues = true;
            internalValueResult.username = this._username;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._id = undefined;
            this._name = undefined;
            this._type = undefined;
            this._username = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._id = value.id;
            this._name = value.name;
            this._type = value.type;
            this._username = value.username;
        }
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
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    resetName() {
        this._name = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get nameInput() {
        return this._name;
    }
    get type() {
        return this.getStringAttribute('type');
    }
    set type(value) {
        this._type = value;
    }
    // Temporarily expose input value. Use with caution.
    get typeInput() {
        return this._type;
    }
    get username() {
        return this.getStringAttribute('username');
    }
    set username(value) {
        this._username = value;
    }
    resetUsername() {
        this._username = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get usernameInput() {
        return this._username;
    }
}
exports.ContactPointOpsgenieRespondersOutputReference = ContactPointOpsgenieRespondersOutputReference;
class ContactPointOpsgenieRespondersList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointOpsgenieRespondersOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointOpsgenieRespondersList = ContactPointOpsgenieRespondersList;
function contactPointOpsgenieToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        api_key: cdktf.stringToTerraform(struct.apiKey),
        auto_close: cdktf.booleanToTerraform(struct.autoClose),
        description: cdktf.stringToTerraform(struct.description),
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        message: cdktf.stringToTerraform(struct.message),
        override_priority: cdktf.booleanToTerraform(struct.overridePriority),
        send_tags_as: cdktf.stringToTerraform(struct.sendTagsAs),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        url: cdktf.stringToTerraform(struct.url),
        responders: cdktf.listMapper(contactPointOpsgenieRespondersToTerraform, true)(struct.responders),
    };
}
function contactPointOpsgenieToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        api_key: {
            value: cdktf.stringToHclTerraform(struct.apiKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        auto_close: {
            value: cdktf.booleanToHclTerraform(struct.autoClose),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        description: {
            value: cdktf.stringToHclTerraform(struct.description),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        message: {
            value: cdktf.stringToHclTerraform(struct.message),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        override_priority: {
            value: cdktf.booleanToHclTerraform(struct.overridePriority),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        send_tags_as: {
            value: cdktf.stringToHclTerraform(struct.sendTagsAs),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        url: {
            value: cdktf.stringToHclTerraform(struct.url),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        responders: {
            value: cdktf.listMapperHcl(contactPointOpsgenieRespondersToHclTerraform, true)(struct.responders),
            isBlock: true,
            type: "list",
            storageClassType: "ContactPointOpsgenieRespondersList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointOpsgenieOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        // responders - computed: false, optional: true, required: false
        this._responders = new ContactPointOpsgenieRespondersList(this, "responders", false);
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._apiKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.apiKey = this._apiKey;
        }
        if (this._autoClose !== undefined) {
            hasAnyValues = true;
            internalValueResult.autoClose = this._autoClose;
        }
        if (this._description !== undefined) {
            hasAnyValues = true;
            internalValueResult.description = this._description;
        }
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._message !== undefined) {
            hasAnyValues = true;
            internalValueResult.message = this._message;
        }
        if (this._overridePriority !== undefined) {
            hasAnyValues = true;
            internalValueResult.overridePriority = this._overridePriority;
        }
        if (this._sendTagsAs !== undefined) {
            hasAnyValues = true;
            internalValueResult.sendTagsAs = this._sendTagsAs;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._url !== undefined) {
            hasAnyValues = true;
            internalValueResult.url = this._url;
        }
        if (this._responders?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.responders = this._responders?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._apiKey = undefined;
            this._autoClose = undefined;
            this._description = undefined;
            this._disableResolveMessage = undefined;
            this._message = undefined;
            this._overridePriority = undefined;
            this._sendTagsAs = undefined;
            this._settings = undefined;
            this._url = undefined;
            this._responders.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._apiKey = value.apiKey;
            this._autoClose = value.autoClose;
            this._description = value.description;
            this._disableResolveMessage = value.disableResolveMessage;
            this._message = value.message;
            this._overridePriority = value.overridePriority;
            this._sendTagsAs = value.sendTagsAs;
            this._settings = value.settings;
            this._url = value.url;
            this._responders.internalValue = value.responders;
        }
    }
    get apiKey() {
        return this.getStringAttribute('api_key');
    }
    set apiKey(value) {
        this._apiKey = value;
    }
    // Temporarily expose input value. Use with caution.
    get apiKeyInput() {
        return this._apiKey;
    }
    get autoClose() {
        return this.getBooleanAttribute('auto_close');
    }
    set autoClose(value) {
        this._autoClose = value;
    }
    resetAutoClose() {
        this._autoClose = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get autoCloseInput() {
        return this._autoClose;
    }
    get description() {
        return this.getStringAttribute('description');
    }
    set description(value) {
        this._description = value;
    }
    resetDescription() {
        this._description = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get descriptionInput() {
        return this._description;
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get message() {
        return this.getStringAttribute('message');
    }
    set message(value) {
        this._message = value;
    }
    resetMessage() {
        this._message = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get messageInput() {
        return this._message;
    }
    get overridePriority() {
        return this.getBooleanAttribute('override_priority');
    }
    set overridePriority(value) {
        this._overridePriority = value;
    }
    resetOverridePriority() {
        this._overridePriority = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get overridePriorityInput() {
        return this._overridePriority;
    }
    get sendTagsAs() {
        return this.getStringAttribute('send_tags_as');
    }
    set sendTagsAs(value) {
        this._sendTagsAs = value;
    }
    resetSendTagsAs() {
        this._sendTagsAs = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get sendTagsAsInput() {
        return this._sendTagsAs;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
    get url() {
        return this.getStringAttribute('url');
    }
    set url(value) {
        this._url = value;
    }
    resetUrl() {
        this._url = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get urlInput() {
        return this._url;
    }
    get responders() {
        return this._responders;
    }
    putResponders(value) {
        this._responders.internalValue = value;
    }
    resetResponders() {
        this._responders.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get respondersInput() {
        return this._responders.internalValue;
    }
}
exports.ContactPointOpsgenieOutputReference = ContactPointOpsgenieOutputReference;
class ContactPointOpsgenieList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointOpsgenieOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointOpsgenieList = ContactPointOpsgenieList;
function contactPointPagerdutyToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        class: cdktf.stringToTerraform(struct.class),
        client: cdktf.stringToTerraform(struct.client),
        client_url: cdktf.stringToTerraform(struct.clientUrl),
        component: cdktf.stringToTerraform(struct.component),
        details: cdktf.hashMapper(cdktf.stringToTerraform)(struct.details),
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        group: cdktf.stringToTerraform(struct.group),
        integration_key: cdktf.stringToTerraform(struct.integrationKey),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        severity: cdktf.stringToTerraform(struct.severity),
        source: cdktf.stringToTerraform(struct.source),
        summary: cdktf.stringToTerraform(struct.summary),
        url: cdktf.stringToTerraform(struct.url),
    };
}
function contactPointPagerdutyToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        class: {
            value: cdktf.stringToHclTerraform(struct.class),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        client: {
            value: cdktf.stringToHclTerraform(struct.client),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        client_url: {
            value: cdktf.stringToHclTerraform(struct.clientUrl),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        component: {
            value: cdktf.stringToHclTerraform(struct.component),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        details: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.details),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        group: {
            value: cdktf.stringToHclTerraform(struct.group),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        integration_key: {
            value: cdktf.stringToHclTerraform(struct.integrationKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        severity: {
            value: cdktf.stringToHclTerraform(struct.severity),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        source: {
            value: cdktf.stringToHclTerraform(struct.source),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        summary: {
            value: cdktf.stringToHclTerraform(struct.summary),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        url: {
            value: cdktf.stringToHclTerraform(struct.url),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointPagerdutyOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._class !== undefined) {
            hasAnyValues = true;
            internalValueResult.class = this._class;
        }
        if (this._client !== undefined) {
            hasAnyValues = true;
            internalValueResult.client = this._client;
        }
        if (this._clientUrl !== undefined) {
            hasAnyValues = true;
            internalValueResult.clientUrl = this._clientUrl;
        }
        if (this._component !== undefined) {
            hasAnyValues = true;
            internalValueResult.component = this._component;
        }
        if (this._details !== undefined) {
            hasAnyValues = true;
            internalValueResult.details = this._details;
        }
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._group !== undefined) {
            hasAnyValues = true;
            internalValueResult.group = this._group;
        }
        if (this._integrationKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.integrationKey = this._integrationKey;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._severity !== undefined) {
            hasAnyValues = true;
            internalValueResult.severity = this._severity;
        }
        if (this._source !== undefined) {
            hasAnyValues = true;
            internalValueResult.source = this._source;
        }
        if (this._summary !== undefined) {
            hasAnyValues = true;
            internalValueResult.summary = this._summary;
        }
        if (this._url !== undefined) {
            hasAnyValues = true;
            internalValueResult.url = this._url;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._class = undefined;
            this._client = undefined;
            this._clientUrl = undefined;
            this._component = undefined;
            this._details = undefined;
            this._disableResolveMessage = undefined;
            this._group = undefined;
            this._integrationKey = undefined;
            this._settings = undefined;
            this._severity = undefined;
            this._source = undefined;
            this._summary = undefined;
            this._url = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._class = value.class;
            this._client = value.client;
            this._clientUrl = value.clientUrl;
            this._component = value.component;
            this._details = value.details;
            this._disableResolveMessage = value.disableResolveMessage;
            this._group = value.group;
            this._integrationKey = value.integrationKey;
            this._settings = value.settings;
            this._severity = value.severity;
            this._source = value.source;
            this._summary = value.summary;
            this._url = value.url;
        }
    }
    get class() {
        return this.getStringAttribute('class');
    }
    set class(value) {
        this._class = value;
    }
    resetClass() {
        this._class = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get classInput() {
        return this._class;
    }
    get client() {
        return this.getStringAttribute('client');
    }
    set client(value) {
        this._client = value;
    }
    resetClient() {
        this._client = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get clientInput() {
        return this._client;
    }
    get clientUrl() {
        return this.getStringAttribute('client_url');
    }
    set clientUrl(value) {
        this._clientUrl = value;
    }
    resetClientUrl() {
        this._clientUrl = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get clientUrlInput() {
        return this._clientUrl;
    }
    get component() {
        return this.getStringAttribute('component');
    }
    set component(value) {
        this._component = value;
    }
    resetComponent() {
        this._component = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get componentInput() {
        return this._component;
    }
    get details() {
        return this.getStringMapAttribute('details');
    }
    set details(value) {
        this._details = value;
    }
    resetDetails() {
        this._details = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get detailsInput() {
        return this._details;
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get group() {
        return this.getStringAttribute('group');
    }
    set group(value) {
        this._group = value;
    }
    resetGroup() {
        this._group = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get groupInput() {
        return this._group;
    }
    get integrationKey() {
        return this.getStringAttribute('integration_key');
    }
    set integrationKey(value) {
        this._integrationKey = value;
    }
    // Temporarily expose input value. Use with caution.
    get integrationKeyInput() {
        return this._integrationKey;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get severity() {
        return this.getStringAttribute('severity');
    }
    set severity(value) {
        this._severity = value;
    }
    resetSeverity() {
        this._severity = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get severityInput() {
        return this._severity;
    }
    get source() {
        return this.getStringAttribute('source');
    }
    set source(value) {
        this._source = value;
    }
    resetSource() {
        this._source = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get sourceInput() {
        return this._source;
    }
    get summary() {
        return this.getStringAttribute('summary');
    }
    set summary(value) {
        this._summary = value;
    }
    resetSummary() {
        this._summary = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get summaryInput() {
        return this._summary;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
    get url() {
        return this.getStringAttribute('url');
    }
    set url(value) {
        this._url = value;
    }
    resetUrl() {
        this._url = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get urlInput() {
        return this._url;
    }
}
exports.ContactPointPagerdutyOutputReference = ContactPointPagerdutyOutputReference;
class ContactPointPagerdutyList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointPagerdutyOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointPagerdutyList = ContactPointPagerdutyList;
function contactPointPushoverToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        api_token: cdktf.stringToTerraform(struct.apiToken),
        device: cdktf.stringToTerraform(struct.device),
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        expire: cdktf.numberToTerraform(struct.expire),
        message: cdktf.stringToTerraform(struct.message),
        ok_priority: cdktf.numberToTerraform(struct.okPriority),
        ok_sound: cdktf.stringToTerraform(struct.okSound),
        priority: cdktf.numberToTerraform(struct.priority),
        retry: cdktf.numberToTerraform(struct.retry),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        sound: cdktf.stringToTerraform(struct.sound),
        title: cdktf.stringToTerraform(struct.title),
        upload_image: cdktf.booleanToTerraform(struct.uploadImage),
        user_key: cdktf.stringToTerraform(struct.userKey),
    };
}
function contactPointPushoverToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        api_token: {
            value: cdktf.stringToHclTerraform(struct.apiToken),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        device: {
            value: cdktf.stringToHclTerraform(struct.device),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        expire: {
            value: cdktf.numberToHclTerraform(struct.expire),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        message: {
            value: cdktf.stringToHclTerraform(struct.message),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        ok_priority: {
            value: cdktf.numberToHclTerraform(struct.okPriority),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        ok_sound: {
            value: cdktf.stringToHclTerraform(struct.okSound),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        priority: {
            value: cdktf.numberToHclTerraform(struct.priority),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        retry: {
            value: cdktf.numberToHclTerraform(struct.retry),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        sound: {
            value: cdktf.stringToHclTerraform(struct.sound),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        title: {
            value: cdktf.stringToHclTerraform(struct.title),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        upload_image: {
            value: cdktf.booleanToHclTerraform(struct.uploadImage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        user_key: {
            value: cdktf.stringToHclTerraform(struct.userKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointPushoverOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._apiToken !== undefined) {
            hasAnyValues = true;
            internalValueResult.apiToken = this._apiToken;
        }
        if (this._device !== undefined) {
            hasAnyValues = true;
            internalValueResult.device = this._device;
        }
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._expire !== undefined) {
            hasAnyValues = true;
            internalValueResult.expire = this._expire;
        }
        if (this._message !== undefined) {
            hasAnyValues = true;
            internalValueResult.message = this._message;
        }
        if (this._okPriority !== undefined) {
            hasAnyValues = true;
            internalValueResult.okPriority = this._okPriority;
        }
        if (this._okSound !== undefined) {
            hasAnyValues = true;
            internalValueResult.okSound = this._okSound;
        }
        if (this._priority !== undefined) {
            hasAnyValues = true;
            internalValueResult.priority = this._priority;
        }
        if (this._retry !== undefined) {
            hasAnyValues = true;
            internalValueResult.retry = this._retry;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._sound !== undefined) {
            hasAnyValues = true;
            internalValueResult.sound = this._sound;
        }
        if (this._title !== undefined) {
            hasAnyValues = true;
            internalValueResult.title = this._title;
        }
        if (this._uploadImage !== undefined) {
            hasAnyValues = true;
            internalValueResult.uploadImage = this._uploadImage;
        }
        if (this._userKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.userKey = this._userKey;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._apiToken = undefined;
            this._device = undefined;
            this._disableResolveMessage = undefined;
            this._expire = undefined;
            this._message = undefined;
            this._okPriority = undefined;
            this._okSound = undefined;
            this._priority = undefined;
            this._retry = undefined;
            this._settings = undefined;
            this._sound = undefined;
            this._title = undefined;
            this._uploadImage = undefined;
            this._userKey = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._apiToken = value.apiToken;
            this._device = value.device;
            this._disableResolveMessage = value.disableResolveMessage;
            this._expire = value.expire;
            this._message = value.message;
            this._okPriority = value.okPriority;
            this._okSound = value.okSound;
            this._priority = value.priority;
            this._retry = value.retry;
            this._settings = value.settings;
            this._sound = value.sound;
            this._title = value.title;
            this._uploadImage = value.uploadImage;
            this._userKey = value.userKey;
        }
    }
    get apiToken() {
        return this.getStringAttribute('api_token');
    }
    set apiToken(value) {
        this._apiToken = value;
    }
    // Temporarily expose input value. Use with caution.
    get apiTokenInput() {
        return this._apiToken;
    }
    get device() {
        return this.getStringAttribute('device');
    }
    set device(value) {
        this._device = value;
    }
    resetDevice() {
        this._device = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get deviceInput() {
        return this._device;
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get expire() {
        return this.getNumberAttribute('expire');
    }
    set expire(value) {
        this._expire = value;
    }
    resetExpire() {
        this._expire = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get expireInput() {
        return this._expire;
    }
    get message() {
        return this.getStringAttribute('message');
    }
    set message(value) {
        this._message = value;
    }
    resetMessage() {
        this._message = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get messageInput() {
        return this._message;
    }
    get okPriority() {
        return this.getNumberAttribute('ok_priority');
    }
    set okPriority(value) {
        this._okPriority = value;
    }
    resetOkPriority() {
        this._okPriority = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get okPriorityInput() {
        return this._okPriority;
    }
    get okSound() {
        return this.getStringAttribute('ok_sound');
    }
    set okSound(value) {
        this._okSound = value;
    }
    resetOkSound() {
        this._okSound = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get okSoundInput() {
        return this._okSound;
    }
    get priority() {
        return this.getNumberAttribute('priority');
    }
    set priority(value) {
        this._priority = value;
    }
    resetPriority() {
        this._priority = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get priorityInput() {
        return this._priority;
    }
    get retry() {
        return this.getNumberAttribute('retry');
    }
    set retry(value) {
        this._retry = value;
    }
    resetRetry() {
        this._retry = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get retryInput() {
        return this._retry;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get sound() {
        return this.getStringAttribute('sound');
    }
    set sound(value) {
        this._sound = value;
    }
    resetSound() {
        this._sound = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get soundInput() {
        return this._sound;
    }
    get title() {
        return this.getStringAttribute('title');
    }
    set title(value) {
        this._title = value;
    }
    resetTitle() {
        this._title = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get titleInput() {
        return this._title;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
    get uploadImage() {
        return this.getBooleanAttribute('upload_image');
    }
    set uploadImage(value) {
        this._uploadImage = value;
    }
    resetUploadImage() {
        this._uploadImage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get uploadImageInput() {
        return this._uploadImage;
    }
    get userKey() {
        return this.getStringAttribute('user_key');
    }
    set userKey(value) {
        this._userKey = value;
    }
    // Temporarily expose input value. Use with caution.
    get userKeyInput() {
        return this._userKey;
    }
}
exports.ContactPointPushoverOutputReference = ContactPointPushoverOutputReference;
class ContactPointPushoverList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointPushoverOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointPushoverList = ContactPointPushoverList;
function contactPointSensugoToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        api_key: cdktf.stringToTerraform(struct.apiKey),
        check: cdktf.stringToTerraform(struct.check),
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        entity: cdktf.stringToTerraform(struct.entity),
        handler: cdktf.stringToTerraform(struct.handler),
        message: cdktf.stringToTerraform(struct.message),
        namespace: cdktf.stringToTerraform(struct.namespace),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        url: cdktf.stringToTerraform(struct.url),
    };
}
function contactPointSensugoToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        api_key: {
            value: cdktf.stringToHclTerraform(struct.apiKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        check: {
            value: cdktf.stringToHclTerraform(struct.check),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        entity: {
            value: cdktf.stringToHclTerraform(struct.entity),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        handler: {
            value: cdktf.stringToHclTerraform(struct.handler),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        message: {
            value: cdktf.stringToHclTerraform(struct.message),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        namespace: {
            value: cdktf.stringToHclTerraform(struct.namespace),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        url: {
            value: cdktf.stringToHclTerraform(struct.url),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointSensugoOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._apiKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.apiKey = this._apiKey;
        }
        if (this._check !== undefined) {
            hasAnyValues = true;
            internalValueResult.check = this._check;
        }
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._entity !== undefined) {
            hasAnyValues = true;
            internalValueResult.entity = this._entity;
        }
        if (this._handler !== undefined) {
            hasAnyValues = true;
            internalValueResult.handler = this._handler;
        }
        if (this._message !== undefined) {
            hasAnyValues = true;
            internalValueResult.message = this._message;
        }
        if (this._namespace !== undefined) {
            hasAnyValues = true;
            internalValueResult.namespace = this._namespace;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._url !== undefined) {
            hasAnyValues = true;
            internalValueResult.url = this._url;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._apiKey = undefined;
            this._check = undefined;
            this._disableResolveMessage = undefined;
            this._entity = undefined;
            this._handler = undefined;
            this._message = undefined;
            this._namespace = undefined;
            this._settings = undefined;
            this._url = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._apiKey = value.apiKey;
            this._check = value.check;
            this._disableResolveMessage = value.disableResolveMessage;
            this._entity = value.entity;
            this._handler = value.handler;
            this._message = value.message;
            this._namespace = value.namespace;
            this._settings = value.settings;
            this._url = value.url;
        }
    }
    get apiKey() {
        return this.getStringAttribute('api_key');
    }
    set apiKey(value) {
        this._apiKey = value;
    }
    // Temporarily expose input value. Use with caution.
    get apiKeyInput() {
        return this._apiKey;
    }
    get check() {
        return this.getStringAttribute('check');
    }
    set check(value) {
        this._check = value;
    }
    resetCheck() {
        this._check = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get checkInput() {
        return this._check;
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get entity() {
        return this.getStringAttribute('entity');
    }
    set entity(value) {
        this._entity = value;
    }
    resetEntity() {
        this._entity = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get entityInput() {
        return this._entity;
    }
    get handler() {
        return this.getStringAttribute('handler');
    }
    set handler(value) {
        this._handler = value;
    }
    resetHandler() {
        this._handler = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get handlerInput() {
        return this._handler;
    }
    get message() {
        return this.getStringAttribute('message');
    }
    set message(value) {
        this._message = value;
    }
    resetMessage() {
        this._message = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get messageInput() {
        return this._message;
    }
    get namespace() {
        return this.getStringAttribute('namespace');
    }
    set namespace(value) {
        this._namespace = value;
    }
    resetNamespace() {
        this._namespace = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get namespaceInput() {
        return this._namespace;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
    get url() {
        return this.getStringAttribute('url');
    }
    set url(value) {
        this._url = value;
    }
    // Temporarily expose input value. Use with caution.
    get urlInput() {
        return this._url;
    }
}
exports.ContactPointSensugoOutputReference = ContactPointSensugoOutputReference;
class ContactPointSensugoList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointSensugoOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointSensugoList = ContactPointSensugoList;
function contactPointSlackToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        color: cdktf.stringToTerraform(struct.color),
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        endpoint_url: cdktf.stringToTerraform(struct.endpointUrl),
        icon_emoji: cdktf.stringToTerraform(struct.iconEmoji),
        icon_url: cdktf.stringToTerraform(struct.iconUrl),
        mention_channel: cdktf.stringToTerraform(struct.mentionChannel),
        mention_groups: cdktf.stringToTerraform(struct.mentionGroups),
        mention_users: cdktf.stringToTerraform(struct.mentionUsers),
        recipient: cdktf.stringToTerraform(struct.recipient),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        text: cdktf.stringToTerraform(struct.text),
        title: cdktf.stringToTerraform(struct.title),
        token: cdktf.stringToTerraform(struct.token),
        url: cdktf.stringToTerraform(struct.url),
        username: cdktf.stringToTerraform(struct.username),
    };
}
function contactPointSlackToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        color: {
            value: cdktf.stringToHclTerraform(struct.color),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        endpoint_url: {
            value: cdktf.stringToHclTerraform(struct.endpointUrl),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        icon_emoji: {
            value: cdktf.stringToHclTerraform(struct.iconEmoji),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        icon_url: {
            value: cdktf.stringToHclTerraform(struct.iconUrl),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        mention_channel: {
            value: cdktf.stringToHclTerraform(struct.mentionChannel),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        mention_groups: {
            value: cdktf.stringToHclTerraform(struct.mentionGroups),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        mention_users: {
            value: cdktf.stringToHclTerraform(struct.mentionUsers),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        recipient: {
            value: cdktf.stringToHclTerraform(struct.recipient),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        text: {
            value: cdktf.stringToHclTerraform(struct.text),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        title: {
            value: cdktf.stringToHclTerraform(struct.title),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        token: {
            value: cdktf.stringToHclTerraform(struct.token),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        url: {
            value: cdktf.stringToHclTerraform(struct.url),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        username: {
            value: cdktf.stringToHclTerraform(struct.username),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointSlackOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._color !== undefined) {
            hasAnyValues = true;
            internalValueResult.color = this._color;
        }
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._endpointUrl !== undefined) {
            hasAnyValues = true;
            internalValueResult.endpointUrl = this._endpointUrl;
        }
        if (this._iconEmoji !== undefined) {
            hasAnyValues = true;
            internalValueResult.iconEmoji = this._iconEmoji;
        }
        if (this._iconUrl !== undefined) {
            hasAnyValues = true;
            internalValueResult.iconUrl = this._iconUrl;
        }
        if (this._mentionChannel !== undefined) {
            hasAnyValues = true;
            internalValueResult.mentionChannel = this._mentionChannel;
        }
        if (this._mentionGroups !== undefined) {
            hasAnyValues = true;
            internalValueResult.mentionGroups = this._mentionGroups;
        }
        if (this._mentionUsers !== undefined) {
            hasAnyValues = true;
            internalValueResult.mentionUsers = this._mentionUsers;
        }
        if (this._recipient !== undefined) {
            hasAnyValues = true;
            internalValueResult.recipient = this._recipient;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._text !== undefined) {
            hasAnyValues = true;
            internalValueResult.text = this._text;
        }
        if (this._title !== undefined) {
            hasAnyValues = true;
            internalValueResult.title = this._title;
        }
        if (this._token !== undefined) {
            hasAnyValues = true;
            internalValueResult.token = this._token;
        }
        if (this._url !== undefined) {
            hasAnyValues = true;
            internalValueResult.url = this._url;
        }
        if (this._username !== undefined) {
            hasAnyValues = true;
            internalValueResult.username = this._username;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._color = undefined;
            this._disableResolveMessage = undefined;
            this._endpointUrl = undefined;
            this._iconEmoji = undefined;
            this._iconUrl = undefined;
            this._mentionChannel = undefined;
            this._mentionGroups = undefined;
            this._mentionUsers = undefined;
            this._recipient = undefined;
            this._settings = undefined;
            this._text = undefined;
            this._title = undefined;
            this._token = undefined;
            this._url = undefined;
            this._username = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._color = value.color;
            this._disableResolveMessage = value.disableResolveMessage;
            this._endpointUrl = value.endpointUrl;
            this._iconEmoji = value.iconEmoji;
            this._iconUrl = value.iconUrl;
            this._mentionChannel = value.mentionChannel;
            this._mentionGroups = value.mentionGroups;
            this._mentionUsers = value.mentionUsers;
            this._recipient = value.recipient;
            this._settings = value.settings;
            this._text = value.text;
            this._title = value.title;
            this._token = value.token;
            this._url = value.url;
            this._username = value.username;
        }
    }
    get color() {
        return this.getStringAttribute('color');
    }
    set color(value) {
        this._color = value;
    }
    resetColor() {
        this._color = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get colorInput() {
        return this._color;
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get endpointUrl() {
        return this.getStringAttribute('endpoint_url');
    }
    set endpointUrl(value) {
        this._endpointUrl = value;
    }
    resetEndpointUrl() {
        this._endpointUrl = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get endpointUrlInput() {
        return this._endpointUrl;
    }
    get iconEmoji() {
        return this.getStringAttribute('icon_emoji');
    }
    set iconEmoji(value) {
        this._iconEmoji = value;
    }
    resetIconEmoji() {
        this._iconEmoji = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get iconEmojiInput() {
        return this._iconEmoji;
    }
    get iconUrl() {
        return this.getStringAttribute('icon_url');
    }
    set iconUrl(value) {
        this._iconUrl = value;
    }
    resetIconUrl() {
        this._iconUrl = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get iconUrlInput() {
        return this._iconUrl;
    }
    get mentionChannel() {
        return this.getStringAttribute('mention_channel');
    }
    set mentionChannel(value) {
        this._mentionChannel = value;
    }
    resetMentionChannel() {
        this._mentionChannel = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get mentionChannelInput() {
        return this._mentionChannel;
    }
    get mentionGroups() {
        return this.getStringAttribute('mention_groups');
    }
    set mentionGroups(value) {
        this._mentionGroups = value;
    }
    resetMentionGroups() {
        this._mentionGroups = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get mentionGroupsInput() {
        return this._mentionGroups;
    }
    get mentionUsers() {
        return this.getStringAttribute('mention_users');
    }
    set mentionUsers(value) {
        this._mentionUsers = value;
    }
    resetMentionUsers() {
        this._mentionUsers = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get mentionUsersInput() {
        return this._mentionUsers;
    }
    get recipient() {
        return this.getStringAttribute('recipient');
    }
    set recipient(value) {
        this._recipient = value;
    }
    resetRecipient() {
        this._recipient = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get recipientInput() {
        return this._recipient;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get text() {
        return this.getStringAttribute('text');
    }
    set text(value) {
        this._text = value;
    }
    resetText() {
        this._text = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get textInput() {
        return this._text;
    }
    get title() {
        return this.getStringAttribute('title');
    }
    set title(value) {
        this._title = value;
    }
    resetTitle() {
        this._title = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get titleInput() {
        return this._title;
    }
    get token() {
        return this.getStringAttribute('token');
    }
    set token(value) {
        this._token = value;
    }
    resetToken() {
        this._token = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get tokenInput() {
        return this._token;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
    get url() {
        return this.getStringAttribute('url');
    }
    set url(value) {
        this._url = value;
    }
    resetUrl() {
        this._url = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get urlInput() {
        return this._url;
    }
    get username() {
        return this.getStringAttribute('username');
    }
    set username(value) {
        this._username = value;
    }
    resetUsername() {
        this._username = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get usernameInput() {
        return this._username;
    }
}
exports.ContactPointSlackOutputReference = ContactPointSlackOutputReference;
class ContactPointSlackList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointSlackOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointSlackList = ContactPointSlackList;
function contactPointSnsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        access_key: cdktf.stringToTerraform(struct.accessKey),
        assume_role_arn: cdktf.stringToTerraform(struct.assumeRoleArn),
        auth_provider: cdktf.stringToTerraform(struct.authProvider),
        body: cdktf.stringToTerraform(struct.body),
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        external_id: cdktf.stringToTerraform(struct.externalId),
        message_format: cdktf.stringToTerraform(struct.messageFormat),
        secret_key: cdktf.stringToTerraform(struct.secretKey),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        subject: cdktf.stringToTerraform(struct.subject),
        topic: cdktf.stringToTerraform(struct.topic),
    };
}
function contactPointSnsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        access_key: {
            value: cdktf.stringToHclTerraform(struct.accessKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        assume_role_arn: {
            value: cdktf.stringToHclTerraform(struct.assumeRoleArn),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        auth_provider: {
            value: cdktf.stringToHclTerraform(struct.authProvider),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        body: {
            value: cdktf.stringToHclTerraform(struct.body),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        external_id: {
            value: cdktf.stringToHclTerraform(struct.externalId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        message_format: {
            value: cdktf.stringToHclTerraform(struct.messageFormat),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        secret_key: {
            value: cdktf.stringToHclTerraform(struct.secretKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        subject: {
            value: cdktf.stringToHclTerraform(struct.subject),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        topic: {
            value: cdktf.stringToHclTerraform(struct.topic),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointSnsOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._accessKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.accessKey = this._accessKey;
        }
        if (this._assumeRoleArn !== undefined) {
            hasAnyValues = true;
            internalValueResult.assumeRoleArn = this._assumeRoleArn;
        }
        if (this._authProvider !== undefined) {
            hasAnyValues = true;
            internalValueResult.authProvider = this._authProvider;
        }
        if (this._body !== undefined) {
            hasAnyValues = true;
            internalValueResult.body = this._body;
        }
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._externalId !== undefined) {
            hasAnyValues = true;
            internalValueResult.externalId = this._externalId;
        }
        if (this._messageFormat !== undefined) {
            hasAnyValues = true;
            internalValueResult.messageFormat = this._messageFormat;
        }
        if (this._secretKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.secretKey = this._secretKey;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._subject !== undefined) {
            hasAnyValues = true;
            internalValueResult.subject = this._subject;
        }
        if (this._topic !== undefined) {
            hasAnyValues = true;
            internalValueResult.topic = this._topic;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._accessKey = undefined;
            this._assumeRoleArn = undefined;
            this._authProvider = undefined;
            this._body = undefined;
            this._disableResolveMessage = undefined;
            this._externalId = undefined;
            this._messageFormat = undefined;
            this._secretKey = undefined;
            this._settings = undefined;
            this._subject = undefined;
            this._topic = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._accessKey = value.accessKey;
            this._assumeRoleArn = value.assumeRoleArn;
            this._authProvider = value.authProvider;
            this._body = value.body;
            this._disableResolveMessage = value.disableResolveMessage;
            this._externalId = value.externalId;
            this._messageFormat = value.messageFormat;
            this._secretKey = value.secretKey;
            this._settings = value.settings;
            this._subject = value.subject;
            this._topic = value.topic;
        }
    }
    get accessKey() {
        return this.getStringAttribute('access_key');
    }
    set accessKey(value) {
        this._accessKey = value;
    }
    resetAccessKey() {
        this._accessKey = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get accessKeyInput() {
        return this._accessKey;
    }
    get assumeRoleArn() {
        return this.getStringAttribute('assume_role_arn');
    }
    set assumeRoleArn(value) {
        this._assumeRoleArn = value;
    }
    resetAssumeRoleArn() {
        this._assumeRoleArn = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get assumeRoleArnInput() {
        return this._assumeRoleArn;
    }
    get authProvider() {
        return this.getStringAttribute('auth_provider');
    }
    set authProvider(value) {
        this._authProvider = value;
    }
    resetAuthProvider() {
        this._authProvider = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get authProviderInput() {
        return this._authProvider;
    }
    get body() {
        return this.getStringAttribute('body');
    }
    set body(value) {
        this._body = value;
    }
    resetBody() {
        this._body = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get bodyInput() {
        return this._body;
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get externalId() {
        return this.getStringAttribute('external_id');
    }
    set externalId(value) {
        this._externalId = value;
    }
    resetExternalId() {
        this._externalId = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get externalIdInput() {
        return this._externalId;
    }
    get messageFormat() {
        return this.getStringAttribute('message_format');
    }
    set messageFormat(value) {
        this._messageFormat = value;
    }
    resetMessageFormat() {
        this._messageFormat = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get messageFormatInput() {
        return this._messageFormat;
    }
    get secretKey() {
        return this.getStringAttribute('secret_key');
    }
    set secretKey(value) {
        this._secretKey = value;
    }
    resetSecretKey() {
        this._secretKey = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get secretKeyInput() {
        return this._secretKey;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get subject() {
        return this.getStringAttribute('subject');
    }
    set subject(value) {
        this._subject = value;
    }
    resetSubject() {
        this._subject = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get subjectInput() {
        return this._subject;
    }
    get topic() {
        return this.getStringAttribute('topic');
    }
    set topic(value) {
        this._topic = value;
    }
    // Temporarily expose input value. Use with caution.
    get topicInput() {
        return this._topic;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
}
exports.ContactPointSnsOutputReference = ContactPointSnsOutputReference;
class ContactPointSnsList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointSnsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointSnsList = ContactPointSnsList;
function contactPointTeamsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        message: cdktf.stringToTerraform(struct.message),
        section_title: cdktf.stringToTerraform(struct.sectionTitle),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        title: cdktf.stringToTerraform(struct.title),
        url: cdktf.stringToTerraform(struct.url),
    };
}
function contactPointTeamsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        message: {
            value: cdktf.stringToHclTerraform(struct.message),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        section_title: {
            value: cdktf.stringToHclTerraform(struct.sectionTitle),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        title: {
            value: cdktf.stringToHclTerraform(struct.title),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        url: {
            value: cdktf.stringToHclTerraform(struct.url),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointTeamsOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._message !== undefined) {
            hasAnyValues = true;
            internalValueResult.message = this._message;
        }
        if (this._sectionTitle !== undefined) {
            hasAnyValues = true;
            internalValueResult.sectionTitle = this._sectionTitle;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._title !== undefined) {
            hasAnyValues = true;
            internalValueResult.title = this._title;
        }
        if (this._url !== undefined) {
            hasAnyValues = true;
            internalValueResult.url = this._url;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._disableResolveMessage = undefined;
            this._message = undefined;
            this._sectionTitle = undefined;
            this._settings = undefined;
            this._title = undefined;
            this._url = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._disableResolveMessage = value.disableResolveMessage;
            this._message = value.message;
            this._sectionTitle = value.sectionTitle;
            this._settings = value.settings;
            this._title = value.title;
            this._url = value.url;
        }
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get message() {
        return this.getStringAttribute('message');
    }
    set message(value) {
        this._message = value;
    }
    resetMessage() {
        this._message = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get messageInput() {
        return this._message;
    }
    get sectionTitle() {
        return this.getStringAttribute('section_title');
    }
    set sectionTitle(value) {
        this._sectionTitle = value;
    }
    resetSectionTitle() {
        this._sectionTitle = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get sectionTitleInput() {
        return this._sectionTitle;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get title() {
        return this.getStringAttribute('title');
    }
    set title(value) {
        this._title = value;
    }
    resetTitle() {
        this._title = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get titleInput() {
        return this._title;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
    get url() {
        return this.getStringAttribute('url');
    }
    set url(value) {
        this._url = value;
    }
    // Temporarily expose input value. Use with caution.
    get urlInput() {
        return this._url;
    }
}
exports.ContactPointTeamsOutputReference = ContactPointTeamsOutputReference;
class ContactPointTeamsList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointTeamsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointTeamsList = ContactPointTeamsList;
function contactPointTelegramToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        chat_id: cdktf.stringToTerraform(struct.chatId),
        disable_notifications: cdktf.booleanToTerraform(struct.disableNotifications),
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        disable_web_page_preview: cdktf.booleanToTerraform(struct.disableWebPagePreview),
        message: cdktf.stringToTerraform(struct.message),
        message_thread_id: cdktf.stringToTerraform(struct.messageThreadId),
        parse_mode: cdktf.stringToTerraform(struct.parseMode),
        protect_content: cdktf.booleanToTerraform(struct.protectContent),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        token: cdktf.stringToTerraform(struct.token),
    };
}
function contactPointTelegramToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        chat_id: {
            value: cdktf.stringToHclTerraform(struct.chatId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        disable_notifications: {
            value: cdktf.booleanToHclTerraform(struct.disableNotifications),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        disable_web_page_preview: {
            value: cdktf.booleanToHclTerraform(struct.disableWebPagePreview),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        message: {
            value: cdktf.stringToHclTerraform(struct.message),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        message_thread_id: {
            value: cdktf.stringToHclTerraform(struct.messageThreadId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        parse_mode: {
            value: cdktf.stringToHclTerraform(struct.parseMode),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        protect_content: {
            value: cdktf.booleanToHclTerraform(struct.protectContent),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        token: {
            value: cdktf.stringToHclTerraform(struct.token),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointTelegramOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._chatId !== undefined) {
            hasAnyValues = true;
            internalValueResult.chatId = this._chatId;
        }
        if (this._disableNotifications !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableNotifications = this._disableNotifications;
        }
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._disableWebPagePreview !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableWebPagePreview = this._disableWebPagePreview;
        }
        if (this._message !== undefined) {
            hasAnyValues = true;
            internalValueResult.message = this._message;
        }
        if (this._messageThreadId !== undefined) {
            hasAnyValues = true;
            internalValueResult.messageThreadId = this._messageThreadId;
        }
        if (this._parseMode !== undefined) {
            hasAnyValues = true;
            internalValueResult.parseMode = this._parseMode;
        }
        if (this._protectContent !== undefined) {
            hasAnyValues = true;
            internalValueResult.protectContent = this._protectContent;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._token !== undefined) {
            hasAnyValues = true;
            internalValueResult.token = this._token;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._chatId = undefined;
            this._disableNotifications = undefined;
            this._disableResolveMessage = undefined;
            this._disableWebPagePreview = undefined;
            this._message = undefined;
            this._messageThreadId = undefined;
            this._parseMode = undefined;
            this._protectContent = undefined;
            this._settings = undefined;
            this._token = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._chatId = value.chatId;
            this._disableNotifications = value.disableNotifications;
            this._disableResolveMessage = value.disableResolveMessage;
            this._disableWebPagePreview = value.disableWebPagePreview;
            this._message = value.message;
            this._messageThreadId = value.messageThreadId;
            this._parseMode = value.parseMode;
            this._protectContent = value.protectContent;
            this._settings = value.settings;
            this._token = value.token;
        }
    }
    get chatId() {
        return this.getStringAttribute('chat_id');
    }
    set chatId(value) {
        this._chatId = value;
    }
    // Temporarily expose input value. Use with caution.
    get chatIdInput() {
        return this._chatId;
    }
    get disableNotifications() {
        return this.getBooleanAttribute('disable_notifications');
    }
    set disableNotifications(value) {
        this._disableNotifications = value;
    }
    resetDisableNotifications() {
        this._disableNotifications = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableNotificationsInput() {
        return this._disableNotifications;
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get disableWebPagePreview() {
        return this.getBooleanAttribute('disable_web_page_preview');
    }
    set disableWebPagePreview(value) {
        this._disableWebPagePreview = value;
    }
    resetDisableWebPagePreview() {
        this._disableWebPagePreview = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableWebPagePreviewInput() {
        return this._disableWebPagePreview;
    }
    get message() {
        return this.getStringAttribute('message');
    }
    set message(value) {
        this._message = value;
    }
    resetMessage() {
        this._message = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get messageInput() {
        return this._message;
    }
    get messageThreadId() {
        return this.getStringAttribute('message_thread_id');
    }
    set messageThreadId(value) {
        this._messageThreadId = value;
    }
    resetMessageThreadId() {
        this._messageThreadId = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get messageThreadIdInput() {
        return this._messageThreadId;
    }
    get parseMode() {
        return this.getStringAttribute('parse_mode');
    }
    set parseMode(value) {
        this._parseMode = value;
    }
    resetParseMode() {
        this._parseMode = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get parseModeInput() {
        return this._parseMode;
    }
    get protectContent() {
        return this.getBooleanAttribute('protect_content');
    }
    set protectContent(value) {
        this._protectContent = value;
    }
    resetProtectContent() {
        this._protectContent = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get protectContentInput() {
        return this._protectContent;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get token() {
        return this.getStringAttribute('token');
    }
    set token(value) {
        this._token = value;
    }
    // Temporarily expose input value. Use with caution.
    get tokenInput() {
        return this._token;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
}
exports.ContactPointTelegramOutputReference = ContactPointTelegramOutputReference;
class ContactPointTelegramList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointTelegramOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointTelegramList = ContactPointTelegramList;
function contactPointThreemaToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        api_secret: cdktf.stringToTerraform(struct.apiSecret),
        description: cdktf.stringToTerraform(struct.description),
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        gateway_id: cdktf.stringToTerraform(struct.gatewayId),
        recipient_id: cdktf.stringToTerraform(struct.recipientId),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        title: cdktf.stringToTerraform(struct.title),
    };
}
function contactPointThreemaToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        api_secret: {
            value: cdktf.stringToHclTerraform(struct.apiSecret),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        description: {
            value: cdktf.stringToHclTerraform(struct.description),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        gateway_id: {
            value: cdktf.stringToHclTerraform(struct.gatewayId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        recipient_id: {
            value: cdktf.stringToHclTerraform(struct.recipientId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        title: {
            value: cdktf.stringToHclTerraform(struct.title),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointThreemaOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._apiSecret !== undefined) {
            hasAnyValues = true;
            internalValueResult.apiSecret = this._apiSecret;
        }
        if (this._description !== undefined) {
            hasAnyValues = true;
            internalValueResult.description = this._description;
        }
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._gatewayId !== undefined) {
            hasAnyValues = true;
            internalValueResult.gatewayId = this._gatewayId;
        }
        if (this._recipientId !== undefined) {
            hasAnyValues = true;
            internalValueResult.recipientId = this._recipientId;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._title !== undefined) {
            hasAnyValues = true;
            internalValueResult.title = this._title;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._apiSecret = undefined;
            this._description = undefined;
            this._disableResolveMessage = undefined;
            this._gatewayId = undefined;
            this._recipientId = undefined;
            this._settings = undefined;
            this._title = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._apiSecret = value.apiSecret;
            this._description = value.description;
            this._disableResolveMessage = value.disableResolveMessage;
            this._gatewayId = value.gatewayId;
            this._recipientId = value.recipientId;
            this._settings = value.settings;
            this._title = value.title;
        }
    }
    get apiSecret() {
        return this.getStringAttribute('api_secret');
    }
    set apiSecret(value) {
        this._apiSecret = value;
    }
    // Temporarily expose input value. Use with caution.
    get apiSecretInput() {
        return this._apiSecret;
    }
    get description() {
        return this.getStringAttribute('description');
    }
    set description(value) {
        this._description = value;
    }
    resetDescription() {
        this._description = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get descriptionInput() {
        return this._description;
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get gatewayId() {
        return this.getStringAttribute('gateway_id');
    }
    set gatewayId(value) {
        this._gatewayId = value;
    }
    // Temporarily expose input value. Use with caution.
    get gatewayIdInput() {
        return this._gatewayId;
    }
    get recipientId() {
        return this.getStringAttribute('recipient_id');
    }
    set recipientId(value) {
        this._recipientId = value;
    }
    // Temporarily expose input value. Use with caution.
    get recipientIdInput() {
        return this._recipientId;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get title() {
        return this.getStringAttribute('title');
    }
    set title(value) {
        this._title = value;
    }
    resetTitle() {
        this._title = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get titleInput() {
        return this._title;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
}
exports.ContactPointThreemaOutputReference = ContactPointThreemaOutputReference;
class ContactPointThreemaList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointThreemaOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointThreemaList = ContactPointThreemaList;
function contactPointVictoropsToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        description: cdktf.stringToTerraform(struct.description),
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        message_type: cdktf.stringToTerraform(struct.messageType),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        title: cdktf.stringToTerraform(struct.title),
        url: cdktf.stringToTerraform(struct.url),
    };
}
function contactPointVictoropsToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        description: {
            value: cdktf.stringToHclTerraform(struct.description),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        message_type: {
            value: cdktf.stringToHclTerraform(struct.messageType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        title: {
            value: cdktf.stringToHclTerraform(struct.title),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        url: {
            value: cdktf.stringToHclTerraform(struct.url),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointVictoropsOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._description !== undefined) {
            hasAnyValues = true;
            internalValueResult.description = this._description;
        }
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._messageType !== undefined) {
            hasAnyValues = true;
            internalValueResult.messageType = this._messageType;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._title !== undefined) {
            hasAnyValues = true;
            internalValueResult.title = this._title;
        }
        if (this._url !== undefined) {
            hasAnyValues = true;
            internalValueResult.url = this._url;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._description = undefined;
            this._disableResolveMessage = undefined;
            this._messageType = undefined;
            this._settings = undefined;
            this._title = undefined;
            this._url = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._description = value.description;
            this._disableResolveMessage = value.disableResolveMessage;
            this._messageType = value.messageType;
            this._settings = value.settings;
            this._title = value.title;
            this._url = value.url;
        }
    }
    get description() {
        return this.getStringAttribute('description');
    }
    set description(value) {
        this._description = value;
    }
    resetDescription() {
        this._description = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get descriptionInput() {
        return this._description;
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get messageType() {
        return this.getStringAttribute('message_type');
    }
    set messageType(value) {
        this._messageType = value;
    }
    resetMessageType() {
        this._messageType = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get messageTypeInput() {
        return this._messageType;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get title() {
        return this.getStringAttribute('title');
    }
    set title(value) {
        this._title = value;
    }
    resetTitle() {
        this._title = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get titleInput() {
        return this._title;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
    get url() {
        return this.getStringAttribute('url');
    }
    set url(value) {
        this._url = value;
    }
    // Temporarily expose input value. Use with caution.
    get urlInput() {
        return this._url;
    }
}
exports.ContactPointVictoropsOutputReference = ContactPointVictoropsOutputReference;
class ContactPointVictoropsList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointVictoropsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointVictoropsList = ContactPointVictoropsList;
function contactPointWebexToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        api_url: cdktf.stringToTerraform(struct.apiUrl),
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        message: cdktf.stringToTerraform(struct.message),
        room_id: cdktf.stringToTerraform(struct.roomId),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        token: cdktf.stringToTerraform(struct.token),
    };
}
function contactPointWebexToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        api_url: {
            value: cdktf.stringToHclTerraform(struct.apiUrl),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        message: {
            value: cdktf.stringToHclTerraform(struct.message),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        room_id: {
            value: cdktf.stringToHclTerraform(struct.roomId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        token: {
            value: cdktf.stringToHclTerraform(struct.token),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointWebexOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._apiUrl !== undefined) {
            hasAnyValues = true;
            internalValueResult.apiUrl = this._apiUrl;
        }
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._message !== undefined) {
            hasAnyValues = true;
            internalValueResult.message = this._message;
        }
        if (this._roomId !== undefined) {
            hasAnyValues = true;
            internalValueResult.roomId = this._roomId;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._token !== undefined) {
            hasAnyValues = true;
            internalValueResult.token = this._token;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._apiUrl = undefined;
            this._disableResolveMessage = undefined;
            this._message = undefined;
            this._roomId = undefined;
            this._settings = undefined;
            this._token = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._apiUrl = value.apiUrl;
            this._disableResolveMessage = value.disableResolveMessage;
            this._message = value.message;
            this._roomId = value.roomId;
            this._settings = value.settings;
            this._token = value.token;
        }
    }
    get apiUrl() {
        return this.getStringAttribute('api_url');
    }
    set apiUrl(value) {
        this._apiUrl = value;
    }
    resetApiUrl() {
        this._apiUrl = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get apiUrlInput() {
        return this._apiUrl;
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get message() {
        return this.getStringAttribute('message');
    }
    set message(value) {
        this._message = value;
    }
    resetMessage() {
        this._message = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get messageInput() {
        return this._message;
    }
    get roomId() {
        return this.getStringAttribute('room_id');
    }
    set roomId(value) {
        this._roomId = value;
    }
    // Temporarily expose input value. Use with caution.
    get roomIdInput() {
        return this._roomId;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get token() {
        return this.getStringAttribute('token');
    }
    set token(value) {
        this._token = value;
    }
    // Temporarily expose input value. Use with caution.
    get tokenInput() {
        return this._token;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
}
exports.ContactPointWebexOutputReference = ContactPointWebexOutputReference;
class ContactPointWebexList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointWebexOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointWebexList = ContactPointWebexList;
function contactPointWebhookHmacConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        header: cdktf.stringToTerraform(struct.header),
        secret: cdktf.stringToTerraform(struct.secret),
        timestamp_header: cdktf.stringToTerraform(struct.timestampHeader),
    };
}
function contactPointWebhookHmacConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        header: {
            value: cdktf.stringToHclTerraform(struct.header),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        secret: {
            value: cdktf.stringToHclTerraform(struct.secret),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        timestamp_header: {
            value: cdktf.stringToHclTerraform(struct.timestampHeader),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointWebhookHmacConfigOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._header !== undefined) {
            hasAnyValues = true;
            internalValueResult.header = this._header;
        }
        if (this._secret !== undefined) {
            hasAnyValues = true;
            internalValueResult.secret = this._secret;
        }
        if (this._timestampHeader !== undefined) {
            hasAnyValues = true;
            internalValueResult.timestampHeader = this._timestampHeader;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._header = undefined;
            this._secret = undefined;
            this._timestampHeader = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._header = value.header;
            this._secret = value.secret;
            this._timestampHeader = value.timestampHeader;
        }
    }
    get header() {
        return this.getStringAttribute('header');
    }
    set header(value) {
        this._header = value;
    }
    resetHeader() {
        this._header = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get headerInput() {
        return this._header;
    }
    get secret() {
        return this.getStringAttribute('secret');
    }
    set secret(value) {
        this._secret = value;
    }
    // Temporarily expose input value. Use with caution.
    get secretInput() {
        return this._secret;
    }
    get timestampHeader() {
        return this.getStringAttribute('timestamp_header');
    }
    set timestampHeader(value) {
        this._timestampHeader = value;
    }
    resetTimestampHeader() {
        this._timestampHeader = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get timestampHeaderInput() {
        return this._timestampHeader;
    }
}
exports.ContactPointWebhookHmacConfigOutputReference = ContactPointWebhookHmacConfigOutputReference;
function contactPointWebhookHttpConfigOauth2ProxyConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        no_proxy: cdktf.stringToTerraform(struct.noProxy),
        proxy_connect_header: cdktf.hashMapper(cdktf.stringToTerraform)(struct.proxyConnectHeader),
        proxy_from_environment: cdktf.booleanToTerraform(struct.proxyFromEnvironment),
        proxy_url: cdktf.stringToTerraform(struct.proxyUrl),
    };
}
function contactPointWebhookHttpConfigOauth2ProxyConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        no_proxy: {
            value: cdktf.stringToHclTerraform(struct.noProxy),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        proxy_connect_header: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.proxyConnectHeader),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        proxy_from_environment: {
            value: cdktf.booleanToHclTerraform(struct.proxyFromEnvironment),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        proxy_url: {
            value: cdktf.stringToHclTerraform(struct.proxyUrl),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointWebhookHttpConfigOauth2ProxyConfigOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._noProxy !== undefined) {
            hasAnyValues = true;
            internalValueResult.noProxy = this._noProxy;
        }
        if (this._proxyConnectHeader !== undefined) {
            hasAnyValues = true;
            internalValueResult.proxyConnectHeader = this._proxyConnectHeader;
        }
        if (this._proxyFromEnvironment !== undefined) {
            hasAnyValues = true;
            internalValueResult.proxyFromEnvironment = this._proxyFromEnvironment;
        }
        if (this._proxyUrl !== undefined) {
            hasAnyValues = true;
            internalValueResult.proxyUrl = this._proxyUrl;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._noProxy = undefined;
            this._proxyConnectHeader = undefined;
            this._proxyFromEnvironment = undefined;
            this._proxyUrl = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._noProxy = value.noProxy;
            this._proxyConnectHeader = value.proxyConnectHeader;
            this._proxyFromEnvironment = value.proxyFromEnvironment;
            this._proxyUrl = value.proxyUrl;
        }
    }
    get noProxy() {
        return this.getStringAttribute('no_proxy');
    }
    set noProxy(value) {
        this._noProxy = value;
    }
    resetNoProxy() {
        this._noProxy = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get noProxyInput() {
        return this._noProxy;
    }
    get proxyConnectHeader() {
        return this.getStringMapAttribute('proxy_connect_header');
    }
    set proxyConnectHeader(value) {
        this._proxyConnectHeader = value;
    }
    resetProxyConnectHeader() {
        this._proxyConnectHeader = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get proxyConnectHeaderInput() {
        return this._proxyConnectHeader;
    }
    get proxyFromEnvironment() {
        return this.getBooleanAttribute('proxy_from_environment');
    }
    set proxyFromEnvironment(value) {
        this._proxyFromEnvironment = value;
    }
    resetProxyFromEnvironment() {
        this._proxyFromEnvironment = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get proxyFromEnvironmentInput() {
        return this._proxyFromEnvironment;
    }
    get proxyUrl() {
        return this.getStringAttribute('proxy_url');
    }
    set proxyUrl(value) {
        this._proxyUrl = value;
    }
    resetProxyUrl() {
        this._proxyUrl = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get proxyUrlInput() {
        return this._proxyUrl;
    }
}
exports.ContactPointWebhookHttpConfigOauth2ProxyConfigOutputReference = ContactPointWebhookHttpConfigOauth2ProxyConfigOutputReference;
function contactPointWebhookHttpConfigOauth2TlsConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        ca_certificate: cdktf.stringToTerraform(struct.caCertificate),
        client_certificate: cdktf.stringToTerraform(struct.clientCertificate),
        client_key: cdktf.stringToTerraform(struct.clientKey),
        insecure_skip_verify: cdktf.booleanToTerraform(struct.insecureSkipVerify),
    };
}
function contactPointWebhookHttpConfigOauth2TlsConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        ca_certificate: {
            value: cdktf.stringToHclTerraform(struct.caCertificate),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        client_certificate: {
            value: cdktf.stringToHclTerraform(struct.clientCertificate),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        client_key: {
            value: cdktf.stringToHclTerraform(struct.clientKey),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        insecure_skip_verify: {
            value: cdktf.booleanToHclTerraform(struct.insecureSkipVerify),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointWebhookHttpConfigOauth2TlsConfigOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._caCertificate !== undefined) {
            hasAnyValues = true;
            internalValueResult.caCertificate = this._caCertificate;
        }
        if (this._clientCertificate !== undefined) {
            hasAnyValues = true;
            internalValueResult.clientCertificate = this._clientCertificate;
        }
        if (this._clientKey !== undefined) {
            hasAnyValues = true;
            internalValueResult.clientKey = this._clientKey;
        }
        if (this._insecureSkipVerify !== undefined) {
            hasAnyValues = true;
            internalValueResult.insecureSkipVerify = this._insecureSkipVerify;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._caCertificate = undefined;
            this._clientCertificate = undefined;
            this._clientKey = undefined;
            this._insecureSkipVerify = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._caCertificate = value.caCertificate;
            this._clientCertificate = value.clientCertificate;
            this._clientKey = value.clientKey;
            this._insecureSkipVerify = value.insecureSkipVerify;
        }
    }
    get caCertificate() {
        return this.getStringAttribute('ca_certificate');
    }
    set caCertificate(value) {
        this._caCertificate = value;
    }
    resetCaCertificate() {
        this._caCertificate = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get caCertificateInput() {
        return this._caCertificate;
    }
    get clientCertificate() {
        return this.getStringAttribute('client_certificate');
    }
    set clientCertificate(value) {
        this._clientCertificate = value;
    }
    resetClientCertificate() {
        this._clientCertificate = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get clientCertificateInput() {
        return this._clientCertificate;
    }
    get clientKey() {
        return this.getStringAttribute('client_key');
    }
    set clientKey(value) {
        this._clientKey = value;
    }
    resetClientKey() {
        this._clientKey = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get clientKeyInput() {
        return this._clientKey;
    }
    get insecureSkipVerify() {
        return this.getBooleanAttribute('insecure_skip_verify');
    }
    set insecureSkipVerify(value) {
        this._insecureSkipVerify = value;
    }
    resetInsecureSkipVerify() {
        this._insecureSkipVerify = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get insecureSkipVerifyInput() {
        return this._insecureSkipVerify;
    }
}
exports.ContactPointWebhookHttpConfigOauth2TlsConfigOutputReference = ContactPointWebhookHttpConfigOauth2TlsConfigOutputReference;
function contactPointWebhookHttpConfigOauth2ToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        client_id: cdktf.stringToTerraform(struct.clientId),
        client_secret: cdktf.stringToTerraform(struct.clientSecret),
        endpoint_params: cdktf.hashMapper(cdktf.stringToTerraform)(struct.endpointParams),
        scopes: cdktf.listMapper(cdktf.stringToTerraform, false)(struct.scopes),
        token_url: cdktf.stringToTerraform(struct.tokenUrl),
        proxy_config: contactPointWebhookHttpConfigOauth2ProxyConfigToTerraform(struct.proxyConfig),
        tls_config: contactPointWebhookHttpConfigOauth2TlsConfigToTerraform(struct.tlsConfig),
    };
}
function contactPointWebhookHttpConfigOauth2ToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        client_id: {
            value: cdktf.stringToHclTerraform(struct.clientId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        client_secret: {
            value: cdktf.stringToHclTerraform(struct.clientSecret),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        endpoint_params: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.endpointParams),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        scopes: {
            value: cdktf.listMapperHcl(cdktf.stringToHclTerraform, false)(struct.scopes),
            isBlock: false,
            type: "list",
            storageClassType: "stringList",
        },
        token_url: {
            value: cdktf.stringToHclTerraform(struct.tokenUrl),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        proxy_config: {
            value: contactPointWebhookHttpConfigOauth2ProxyConfigToHclTerraform(struct.proxyConfig),
            isBlock: true,
            type: "set",
            storageClassType: "ContactPointWebhookHttpConfigOauth2ProxyConfigList",
        },
        tls_config: {
            value: contactPointWebhookHttpConfigOauth2TlsConfigToHclTerraform(struct.tlsConfig),
            isBlock: true,
            type: "set",
            storageClassType: "ContactPointWebhookHttpConfigOauth2TlsConfigList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointWebhookHttpConfigOauth2OutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        // proxy_config - computed: false, optional: true, required: false
        this._proxyConfig = new ContactPointWebhookHttpConfigOauth2ProxyConfigOutputReference(this, "proxy_config");
        // tls_config - computed: false, optional: true, required: false
        this._tlsConfig = new ContactPointWebhookHttpConfigOauth2TlsConfigOutputReference(this, "tls_config");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._clientId !== undefined) {
            hasAnyValues = true;
            internalValueResult.clientId = this._clientId;
        }
        if (this._clientSecret !== undefined) {
            hasAnyValues = true;
            internalValueResult.clientSecret = this._clientSecret;
        }
        if (this._endpointParams !== undefined) {
            hasAnyValues = true;
            internalValueResult.endpointParams = this._endpointParams;
        }
        if (this._scopes !== undefined) {
            hasAnyValues = true;
            internalValueResult.scopes = this._scopes;
        }
        if (this._tokenUrl !== undefined) {
            hasAnyValues = true;
            internalValueResult.tokenUrl = this._tokenUrl;
        }
        if (this._proxyConfig?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.proxyConfig = this._proxyConfig?.internalValue;
        }
        if (this._tlsConfig?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.tlsConfig = this._tlsConfig?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._clientId = undefined;
            this._clientSecret = undefined;
            this._endpointParams = undefined;
            this._scopes = undefined;
            this._tokenUrl = undefined;
            this._proxyConfig.internalValue = undefined;
            this._tlsConfig.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._clientId = value.clientId;
            this._clientSecret = value.clientSecret;
            this._endpointParams = value.endpointParams;
            this._scopes = value.scopes;
            this._tokenUrl = value.tokenUrl;
            this._proxyConfig.internalValue = value.proxyConfig;
            this._tlsConfig.internalValue = value.tlsConfig;
        }
    }
    get clientId() {
        return this.getStringAttribute('client_id');
    }
    set clientId(value) {
        this._clientId = value;
    }
    // Temporarily expose input value. Use with caution.
    get clientIdInput() {
        return this._clientId;
    }
    get clientSecret() {
        return this.getStringAttribute('client_secret');
    }
    set clientSecret(value) {
        this._clientSecret = value;
    }
    // Temporarily expose input value. Use with caution.
    get clientSecretInput() {
        return this._clientSecret;
    }
    get endpointParams() {
        return this.getStringMapAttribute('endpoint_params');
    }
    set endpointParams(value) {
        this._endpointParams = value;
    }
    resetEndpointParams() {
        this._endpointParams = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get endpointParamsInput() {
        return this._endpointParams;
    }
    get scopes() {
        return this.getListAttribute('scopes');
    }
    set scopes(value) {
        this._scopes = value;
    }
    resetScopes() {
        this._scopes = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get scopesInput() {
        return this._scopes;
    }
    get tokenUrl() {
        return this.getStringAttribute('token_url');
    }
    set tokenUrl(value) {
        this._tokenUrl = value;
    }
    // Temporarily expose input value. Use with caution.
    get tokenUrlInput() {
        return this._tokenUrl;
    }
    get proxyConfig() {
        return this._proxyConfig;
    }
    putProxyConfig(value) {
        this._proxyConfig.internalValue = value;
    }
    resetProxyConfig() {
        this._proxyConfig.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get proxyConfigInput() {
        return this._proxyConfig.internalValue;
    }
    get tlsConfig() {
        return this._tlsConfig;
    }
    putTlsConfig(value) {
        this._tlsConfig.internalValue = value;
    }
    resetTlsConfig() {
        this._tlsConfig.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get tlsConfigInput() {
        return this._tlsConfig.internalValue;
    }
}
exports.ContactPointWebhookHttpConfigOauth2OutputReference = ContactPointWebhookHttpConfigOauth2OutputReference;
function contactPointWebhookHttpConfigToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        oauth2: contactPointWebhookHttpConfigOauth2ToTerraform(struct.oauth2),
    };
}
function contactPointWebhookHttpConfigToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        oauth2: {
            value: contactPointWebhookHttpConfigOauth2ToHclTerraform(struct.oauth2),
            isBlock: true,
            type: "set",
            storageClassType: "ContactPointWebhookHttpConfigOauth2List",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointWebhookHttpConfigOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
        // oauth2 - computed: false, optional: true, required: false
        this._oauth2 = new ContactPointWebhookHttpConfigOauth2OutputReference(this, "oauth2");
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._oauth2?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.oauth2 = this._oauth2?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._oauth2.internalValue = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._oauth2.internalValue = value.oauth2;
        }
    }
    get oauth2() {
        return this._oauth2;
    }
    putOauth2(value) {
        this._oauth2.internalValue = value;
    }
    resetOauth2() {
        this._oauth2.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get oauth2Input() {
        return this._oauth2.internalValue;
    }
}
exports.ContactPointWebhookHttpConfigOutputReference = ContactPointWebhookHttpConfigOutputReference;
function contactPointWebhookPayloadToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        template: cdktf.stringToTerraform(struct.template),
        vars: cdktf.hashMapper(cdktf.stringToTerraform)(struct.vars),
    };
}
function contactPointWebhookPayloadToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        template: {
            value: cdktf.stringToHclTerraform(struct.template),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        vars: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.vars),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointWebhookPayloadOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource, terraformAttribute) {
        super(terraformResource, terraformAttribute, false, 0);
        this.isEmptyObject = false;
    }
    get internalValue() {
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._template !== undefined) {
            hasAnyValues = true;
            internalValueResult.template = this._template;
        }
        if (this._vars !== undefined) {
            hasAnyValues = true;
            internalValueResult.vars = this._vars;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this._template = undefined;
            this._vars = undefined;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this._template = value.template;
            this._vars = value.vars;
        }
    }
    get template() {
        return this.getStringAttribute('template');
    }
    set template(value) {
        this._template = value;
    }
    // Temporarily expose input value. Use with caution.
    get templateInput() {
        return this._template;
    }
    get vars() {
        return this.getStringMapAttribute('vars');
    }
    set vars(value) {
        this._vars = value;
    }
    resetVars() {
        this._vars = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get varsInput() {
        return this._vars;
    }
}
exports.ContactPointWebhookPayloadOutputReference = ContactPointWebhookPayloadOutputReference;
function contactPointWebhookToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        authorization_credentials: cdktf.stringToTerraform(struct.authorizationCredentials),
        authorization_scheme: cdktf.stringToTerraform(struct.authorizationScheme),
        basic_auth_password: cdktf.stringToTerraform(struct.basicAuthPassword),
        basic_auth_user: cdktf.stringToTerraform(struct.basicAuthUser),
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        headers: cdktf.hashMapper(cdktf.stringToTerraform)(struct.headers),
        http_method: cdktf.stringToTerraform(struct.httpMethod),
        max_alerts: cdktf.numberToTerraform(struct.maxAlerts),
        message: cdktf.stringToTerraform(struct.message),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        title: cdktf.stringToTerraform(struct.title),
        tls_config: cdktf.hashMapper(cdktf.stringToTerraform)(struct.tlsConfig),
        url: cdktf.stringToTerraform(struct.url),
        hmac_config: contactPointWebhookHmacConfigToTerraform(struct.hmacConfig),
        http_config: contactPointWebhookHttpConfigToTerraform(struct.httpConfig),
        payload: contactPointWebhookPayloadToTerraform(struct.payload),
    };
}
function contactPointWebhookToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        authorization_credentials: {
            value: cdktf.stringToHclTerraform(struct.authorizationCredentials),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        authorization_scheme: {
            value: cdktf.stringToHclTerraform(struct.authorizationScheme),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        basic_auth_password: {
            value: cdktf.stringToHclTerraform(struct.basicAuthPassword),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        basic_auth_user: {
            value: cdktf.stringToHclTerraform(struct.basicAuthUser),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        headers: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.headers),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        http_method: {
            value: cdktf.stringToHclTerraform(struct.httpMethod),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        max_alerts: {
            value: cdktf.numberToHclTerraform(struct.maxAlerts),
            isBlock: false,
            type: "simple",
            storageClassType: "number",
        },
        message: {
            value: cdktf.stringToHclTerraform(struct.message),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        title: {
            value: cdktf.stringToHclTerraform(struct.title),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        tls_config: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.tlsConfig),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        url: {
            value: cdktf.stringToHclTerraform(struct.url),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        hmac_config: {
            value: contactPointWebhookHmacConfigToHclTerraform(struct.hmacConfig),
            isBlock: true,
            type: "set",
            storageClassType: "ContactPointWebhookHmacConfigList",
        },
        http_config: {
            value: contactPointWebhookHttpConfigToHclTerraform(struct.httpConfig),
            isBlock: true,
            type: "set",
            storageClassType: "ContactPointWebhookHttpConfigList",
        },
        payload: {
            value: contactPointWebhookPayloadToHclTerraform(struct.payload),
            isBlock: true,
            type: "set",
            storageClassType: "ContactPointWebhookPayloadList",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointWebhookOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
        // hmac_config - computed: false, optional: true, required: false
        this._hmacConfig = new ContactPointWebhookHmacConfigOutputReference(this, "hmac_config");
        // http_config - computed: false, optional: true, required: false
        this._httpConfig = new ContactPointWebhookHttpConfigOutputReference(this, "http_config");
        // payload - computed: false, optional: true, required: false
        this._payload = new ContactPointWebhookPayloadOutputReference(this, "payload");
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._authorizationCredentials !== undefined) {
            hasAnyValues = true;
            internalValueResult.authorizationCredentials = this._authorizationCredentials;
        }
        if (this._authorizationScheme !== undefined) {
            hasAnyValues = true;
            internalValueResult.authorizationScheme = this._authorizationScheme;
        }
        if (this._basicAuthPassword !== undefined) {
            hasAnyValues = true;
            internalValueResult.basicAuthPassword = this._basicAuthPassword;
        }
        if (this._basicAuthUser !== undefined) {
            hasAnyValues = true;
            internalValueResult.basicAuthUser = this._basicAuthUser;
        }
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._headers !== undefined) {
            hasAnyValues = true;
            internalValueResult.headers = this._headers;
        }
        if (this._httpMethod !== undefined) {
            hasAnyValues = true;
            internalValueResult.httpMethod = this._httpMethod;
        }
        if (this._maxAlerts !== undefined) {
            hasAnyValues = true;
            internalValueResult.maxAlerts = this._maxAlerts;
        }
        if (this._message !== undefined) {
            hasAnyValues = true;
            internalValueResult.message = this._message;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._title !== undefined) {
            hasAnyValues = true;
            internalValueResult.title = this._title;
        }
        if (this._tlsConfig !== undefined) {
            hasAnyValues = true;
            internalValueResult.tlsConfig = this._tlsConfig;
        }
        if (this._url !== undefined) {
            hasAnyValues = true;
            internalValueResult.url = this._url;
        }
        if (this._hmacConfig?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.hmacConfig = this._hmacConfig?.internalValue;
        }
        if (this._httpConfig?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.httpConfig = this._httpConfig?.internalValue;
        }
        if (this._payload?.internalValue !== undefined) {
            hasAnyValues = true;
            internalValueResult.payload = this._payload?.internalValue;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._authorizationCredentials = undefined;
            this._authorizationScheme = undefined;
            this._basicAuthPassword = undefined;
            this._basicAuthUser = undefined;
            this._disableResolveMessage = undefined;
            this._headers = undefined;
            this._httpMethod = undefined;
            this._maxAlerts = undefined;
            this._message = undefined;
            this._settings = undefined;
            this._title = undefined;
            this._tlsConfig = undefined;
            this._url = undefined;
            this._hmacConfig.internalValue = undefined;
            this._httpConfig.internalValue = undefined;
            this._payload.internalValue = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._authorizationCredentials = value.authorizationCredentials;
            this._authorizationScheme = value.authorizationScheme;
            this._basicAuthPassword = value.basicAuthPassword;
            this._basicAuthUser = value.basicAuthUser;
            this._disableResolveMessage = value.disableResolveMessage;
            this._headers = value.headers;
            this._httpMethod = value.httpMethod;
            this._maxAlerts = value.maxAlerts;
            this._message = value.message;
            this._settings = value.settings;
            this._title = value.title;
            this._tlsConfig = value.tlsConfig;
            this._url = value.url;
            this._hmacConfig.internalValue = value.hmacConfig;
            this._httpConfig.internalValue = value.httpConfig;
            this._payload.internalValue = value.payload;
        }
    }
    get authorizationCredentials() {
        return this.getStringAttribute('authorization_credentials');
    }
    set authorizationCredentials(value) {
        this._authorizationCredentials = value;
    }
    resetAuthorizationCredentials() {
        this._authorizationCredentials = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get authorizationCredentialsInput() {
        return this._authorizationCredentials;
    }
    get authorizationScheme() {
        return this.getStringAttribute('authorization_scheme');
    }
    set authorizationScheme(value) {
        this._authorizationScheme = value;
    }
    resetAuthorizationScheme() {
        this._authorizationScheme = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get authorizationSchemeInput() {
        return this._authorizationScheme;
    }
    get basicAuthPassword() {
        return this.getStringAttribute('basic_auth_password');
    }
    set basicAuthPassword(value) {
        this._basicAuthPassword = value;
    }
    resetBasicAuthPassword() {
        this._basicAuthPassword = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get basicAuthPasswordInput() {
        return this._basicAuthPassword;
    }
    get basicAuthUser() {
        return this.getStringAttribute('basic_auth_user');
    }
    set basicAuthUser(value) {
        this._basicAuthUser = value;
    }
    resetBasicAuthUser() {
        this._basicAuthUser = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get basicAuthUserInput() {
        return this._basicAuthUser;
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get headers() {
        return this.getStringMapAttribute('headers');
    }
    set headers(value) {
        this._headers = value;
    }
    resetHeaders() {
        this._headers = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get headersInput() {
        return this._headers;
    }
    get httpMethod() {
        return this.getStringAttribute('http_method');
    }
    set httpMethod(value) {
        this._httpMethod = value;
    }
    resetHttpMethod() {
        this._httpMethod = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get httpMethodInput() {
        return this._httpMethod;
    }
    get maxAlerts() {
        return this.getNumberAttribute('max_alerts');
    }
    set maxAlerts(value) {
        this._maxAlerts = value;
    }
    resetMaxAlerts() {
        this._maxAlerts = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get maxAlertsInput() {
        return this._maxAlerts;
    }
    get message() {
        return this.getStringAttribute('message');
    }
    set message(value) {
        this._message = value;
    }
    resetMessage() {
        this._message = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get messageInput() {
        return this._message;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get title() {
        return this.getStringAttribute('title');
    }
    set title(value) {
        this._title = value;
    }
    resetTitle() {
        this._title = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get titleInput() {
        return this._title;
    }
    get tlsConfig() {
        return this.getStringMapAttribute('tls_config');
    }
    set tlsConfig(value) {
        this._tlsConfig = value;
    }
    resetTlsConfig() {
        this._tlsConfig = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get tlsConfigInput() {
        return this._tlsConfig;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
    get url() {
        return this.getStringAttribute('url');
    }
    set url(value) {
        this._url = value;
    }
    // Temporarily expose input value. Use with caution.
    get urlInput() {
        return this._url;
    }
    get hmacConfig() {
        return this._hmacConfig;
    }
    putHmacConfig(value) {
        this._hmacConfig.internalValue = value;
    }
    resetHmacConfig() {
        this._hmacConfig.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get hmacConfigInput() {
        return this._hmacConfig.internalValue;
    }
    get httpConfig() {
        return this._httpConfig;
    }
    putHttpConfig(value) {
        this._httpConfig.internalValue = value;
    }
    resetHttpConfig() {
        this._httpConfig.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get httpConfigInput() {
        return this._httpConfig.internalValue;
    }
    get payload() {
        return this._payload;
    }
    putPayload(value) {
        this._payload.internalValue = value;
    }
    resetPayload() {
        this._payload.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get payloadInput() {
        return this._payload.internalValue;
    }
}
exports.ContactPointWebhookOutputReference = ContactPointWebhookOutputReference;
class ContactPointWebhookList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointWebhookOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointWebhookList = ContactPointWebhookList;
function contactPointWecomToTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    return {
        agent_id: cdktf.stringToTerraform(struct.agentId),
        corp_id: cdktf.stringToTerraform(struct.corpId),
        disable_resolve_message: cdktf.booleanToTerraform(struct.disableResolveMessage),
        message: cdktf.stringToTerraform(struct.message),
        msg_type: cdktf.stringToTerraform(struct.msgType),
        secret: cdktf.stringToTerraform(struct.secret),
        settings: cdktf.hashMapper(cdktf.stringToTerraform)(struct.settings),
        title: cdktf.stringToTerraform(struct.title),
        to_user: cdktf.stringToTerraform(struct.toUser),
        url: cdktf.stringToTerraform(struct.url),
    };
}
function contactPointWecomToHclTerraform(struct) {
    if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) {
        return struct;
    }
    if (cdktf.isComplexElement(struct)) {
        throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
    }
    const attrs = {
        agent_id: {
            value: cdktf.stringToHclTerraform(struct.agentId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        corp_id: {
            value: cdktf.stringToHclTerraform(struct.corpId),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        disable_resolve_message: {
            value: cdktf.booleanToHclTerraform(struct.disableResolveMessage),
            isBlock: false,
            type: "simple",
            storageClassType: "boolean",
        },
        message: {
            value: cdktf.stringToHclTerraform(struct.message),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        msg_type: {
            value: cdktf.stringToHclTerraform(struct.msgType),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        secret: {
            value: cdktf.stringToHclTerraform(struct.secret),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        settings: {
            value: cdktf.hashMapperHcl(cdktf.stringToHclTerraform)(struct.settings),
            isBlock: false,
            type: "map",
            storageClassType: "stringMap",
        },
        title: {
            value: cdktf.stringToHclTerraform(struct.title),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        to_user: {
            value: cdktf.stringToHclTerraform(struct.toUser),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
        url: {
            value: cdktf.stringToHclTerraform(struct.url),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
    // remove undefined attributes
    return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
}
class ContactPointWecomOutputReference extends cdktf.ComplexObject {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param complexObjectIndex the index of this item in the list
    * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, complexObjectIndex, complexObjectIsFromSet) {
        super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
        this.isEmptyObject = false;
    }
    get internalValue() {
        if (this.resolvableValue) {
            return this.resolvableValue;
        }
        let hasAnyValues = this.isEmptyObject;
        const internalValueResult = {};
        if (this._agentId !== undefined) {
            hasAnyValues = true;
            internalValueResult.agentId = this._agentId;
        }
        if (this._corpId !== undefined) {
            hasAnyValues = true;
            internalValueResult.corpId = this._corpId;
        }
        if (this._disableResolveMessage !== undefined) {
            hasAnyValues = true;
            internalValueResult.disableResolveMessage = this._disableResolveMessage;
        }
        if (this._message !== undefined) {
            hasAnyValues = true;
            internalValueResult.message = this._message;
        }
        if (this._msgType !== undefined) {
            hasAnyValues = true;
            internalValueResult.msgType = this._msgType;
        }
        if (this._secret !== undefined) {
            hasAnyValues = true;
            internalValueResult.secret = this._secret;
        }
        if (this._settings !== undefined) {
            hasAnyValues = true;
            internalValueResult.settings = this._settings;
        }
        if (this._title !== undefined) {
            hasAnyValues = true;
            internalValueResult.title = this._title;
        }
        if (this._toUser !== undefined) {
            hasAnyValues = true;
            internalValueResult.toUser = this._toUser;
        }
        if (this._url !== undefined) {
            hasAnyValues = true;
            internalValueResult.url = this._url;
        }
        return hasAnyValues ? internalValueResult : undefined;
    }
    set internalValue(value) {
        if (value === undefined) {
            this.isEmptyObject = false;
            this.resolvableValue = undefined;
            this._agentId = undefined;
            this._corpId = undefined;
            this._disableResolveMessage = undefined;
            this._message = undefined;
            this._msgType = undefined;
            this._secret = undefined;
            this._settings = undefined;
            this._title = undefined;
            this._toUser = undefined;
            this._url = undefined;
        }
        else if (cdktf.Tokenization.isResolvable(value)) {
            this.isEmptyObject = false;
            this.resolvableValue = value;
        }
        else {
            this.isEmptyObject = Object.keys(value).length === 0;
            this.resolvableValue = undefined;
            this._agentId = value.agentId;
            this._corpId = value.corpId;
            this._disableResolveMessage = value.disableResolveMessage;
            this._message = value.message;
            this._msgType = value.msgType;
            this._secret = value.secret;
            this._settings = value.settings;
            this._title = value.title;
            this._toUser = value.toUser;
            this._url = value.url;
        }
    }
    get agentId() {
        return this.getStringAttribute('agent_id');
    }
    set agentId(value) {
        this._agentId = value;
    }
    resetAgentId() {
        this._agentId = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get agentIdInput() {
        return this._agentId;
    }
    get corpId() {
        return this.getStringAttribute('corp_id');
    }
    set corpId(value) {
        this._corpId = value;
    }
    resetCorpId() {
        this._corpId = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get corpIdInput() {
        return this._corpId;
    }
    get disableResolveMessage() {
        return this.getBooleanAttribute('disable_resolve_message');
    }
    set disableResolveMessage(value) {
        this._disableResolveMessage = value;
    }
    resetDisableResolveMessage() {
        this._disableResolveMessage = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableResolveMessageInput() {
        return this._disableResolveMessage;
    }
    get message() {
        return this.getStringAttribute('message');
    }
    set message(value) {
        this._message = value;
    }
    resetMessage() {
        this._message = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get messageInput() {
        return this._message;
    }
    get msgType() {
        return this.getStringAttribute('msg_type');
    }
    set msgType(value) {
        this._msgType = value;
    }
    resetMsgType() {
        this._msgType = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get msgTypeInput() {
        return this._msgType;
    }
    get secret() {
        return this.getStringAttribute('secret');
    }
    set secret(value) {
        this._secret = value;
    }
    resetSecret() {
        this._secret = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get secretInput() {
        return this._secret;
    }
    get settings() {
        return this.getStringMapAttribute('settings');
    }
    set settings(value) {
        this._settings = value;
    }
    resetSettings() {
        this._settings = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get settingsInput() {
        return this._settings;
    }
    get title() {
        return this.getStringAttribute('title');
    }
    set title(value) {
        this._title = value;
    }
    resetTitle() {
        this._title = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get titleInput() {
        return this._title;
    }
    get toUser() {
        return this.getStringAttribute('to_user');
    }
    set toUser(value) {
        this._toUser = value;
    }
    resetToUser() {
        this._toUser = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get toUserInput() {
        return this._toUser;
    }
    // uid - computed: true, optional: false, required: false
    get uid() {
        return this.getStringAttribute('uid');
    }
    get url() {
        return this.getStringAttribute('url');
    }
    set url(value) {
        this._url = value;
    }
    resetUrl() {
        this._url = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get urlInput() {
        return this._url;
    }
}
exports.ContactPointWecomOutputReference = ContactPointWecomOutputReference;
class ContactPointWecomList extends cdktf.ComplexList {
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
    */
    constructor(terraformResource, terraformAttribute, wrapsSet) {
        super(terraformResource, terraformAttribute, wrapsSet);
        this.terraformResource = terraformResource;
        this.terraformAttribute = terraformAttribute;
        this.wrapsSet = wrapsSet;
    }
    /**
    * @param index the index of the item to return
    */
    get(index) {
        return new ContactPointWecomOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
    }
}
exports.ContactPointWecomList = ContactPointWecomList;
/**
* Represents a {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/contact_point grafana_contact_point}
*/
class ContactPoint extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static { this.tfResourceType = "grafana_contact_point"; }
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a ContactPoint resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the ContactPoint to import
    * @param importFromId The id of the existing ContactPoint that should be imported. Refer to the {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/contact_point#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the ContactPoint to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "grafana_contact_point", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/grafana/grafana/4.26.0/docs/resources/contact_point grafana_contact_point} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options ContactPointConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'grafana_contact_point',
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
        // alertmanager - computed: false, optional: true, required: false
        this._alertmanager = new ContactPointAlertmanagerList(this, "alertmanager", true);
        // dingding - computed: false, optional: true, required: false
        this._dingding = new ContactPointDingdingList(this, "dingding", true);
        // discord - computed: false, optional: true, required: false
        this._discord = new ContactPointDiscordList(this, "discord", true);
        // email - computed: false, optional: true, required: false
        this._email = new ContactPointEmailList(this, "email", true);
        // googlechat - computed: false, optional: true, required: false
        this._googlechat = new ContactPointGooglechatList(this, "googlechat", true);
        // jira - computed: false, optional: true, required: false
        this._jira = new ContactPointJiraList(this, "jira", true);
        // kafka - computed: false, optional: true, required: false
        this._kafka = new ContactPointKafkaList(this, "kafka", true);
        // line - computed: false, optional: true, required: false
        this._line = new ContactPointLineList(this, "line", true);
        // oncall - computed: false, optional: true, required: false
        this._oncall = new ContactPointOncallList(this, "oncall", true);
        // opsgenie - computed: false, optional: true, required: false
        this._opsgenie = new ContactPointOpsgenieList(this, "opsgenie", true);
        // pagerduty - computed: false, optional: true, required: false
        this._pagerduty = new ContactPointPagerdutyList(this, "pagerduty", true);
        // pushover - computed: false, optional: true, required: false
        this._pushover = new ContactPointPushoverList(this, "pushover", true);
        // sensugo - computed: false, optional: true, required: false
        this._sensugo = new ContactPointSensugoList(this, "sensugo", true);
        // slack - computed: false, optional: true, required: false
        this._slack = new ContactPointSlackList(this, "slack", true);
        // sns - computed: false, optional: true, required: false
        this._sns = new ContactPointSnsList(this, "sns", true);
        // teams - computed: false, optional: true, required: false
        this._teams = new ContactPointTeamsList(this, "teams", true);
        // telegram - computed: false, optional: true, required: false
        this._telegram = new ContactPointTelegramList(this, "telegram", true);
        // threema - computed: false, optional: true, required: false
        this._threema = new ContactPointThreemaList(this, "threema", true);
        // victorops - computed: false, optional: true, required: false
        this._victorops = new ContactPointVictoropsList(this, "victorops", true);
        // webex - computed: false, optional: true, required: false
        this._webex = new ContactPointWebexList(this, "webex", true);
        // webhook - computed: false, optional: true, required: false
        this._webhook = new ContactPointWebhookList(this, "webhook", true);
        // wecom - computed: false, optional: true, required: false
        this._wecom = new ContactPointWecomList(this, "wecom", true);
        this._disableProvenance = config.disableProvenance;
        this._id = config.id;
        this._name = config.name;
        this._orgId = config.orgId;
        this._alertmanager.internalValue = config.alertmanager;
        this._dingding.internalValue = config.dingding;
        this._discord.internalValue = config.discord;
        this._email.internalValue = config.email;
        this._googlechat.internalValue = config.googlechat;
        this._jira.internalValue = config.jira;
        this._kafka.internalValue = config.kafka;
        this._line.internalValue = config.line;
        this._oncall.internalValue = config.oncall;
        this._opsgenie.internalValue = config.opsgenie;
        this._pagerduty.internalValue = config.pagerduty;
        this._pushover.internalValue = config.pushover;
        this._sensugo.internalValue = config.sensugo;
        this._slack.internalValue = config.slack;
        this._sns.internalValue = config.sns;
        this._teams.internalValue = config.teams;
        this._telegram.internalValue = config.telegram;
        this._threema.internalValue = config.threema;
        this._victorops.internalValue = config.victorops;
        this._webex.internalValue = config.webex;
        this._webhook.internalValue = config.webhook;
        this._wecom.internalValue = config.wecom;
    }
    get disableProvenance() {
        return this.getBooleanAttribute('disable_provenance');
    }
    set disableProvenance(value) {
        this._disableProvenance = value;
    }
    resetDisableProvenance() {
        this._disableProvenance = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableProvenanceInput() {
        return this._disableProvenance;
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
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    // Temporarily expose input value. Use with caution.
    get nameInput() {
        return this._name;
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
    get alertmanager() {
        return this._alertmanager;
    }
    putAlertmanager(value) {
        this._alertmanager.internalValue = value;
    }
    resetAlertmanager() {
        this._alertmanager.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get alertmanagerInput() {
        return this._alertmanager.internalValue;
    }
    get dingding() {
        return this._dingding;
    }
    putDingding(value) {
        this._dingding.internalValue = value;
    }
    resetDingding() {
        this._dingding.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get dingdingInput() {
        return this._dingding.internalValue;
    }
    get discord() {
        return this._discord;
    }
    putDiscord(value) {
        this._discord.internalValue = value;
    }
    resetDiscord() {
        this._discord.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get discordInput() {
        return this._discord.internalValue;
    }
    get email() {
        return this._email;
    }
    putEmail(value) {
        this._email.internalValue = value;
    }
    resetEmail() {
        this._email.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get emailInput() {
        return this._email.internalValue;
    }
    get googlechat() {
        return this._googlechat;
    }
    putGooglechat(value) {
        this._googlechat.internalValue = value;
    }
    resetGooglechat() {
        this._googlechat.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get googlechatInput() {
        return this._googlechat.internalValue;
    }
    get jira() {
        return this._jira;
    }
    putJira(value) {
        this._jira.internalValue = value;
    }
    resetJira() {
        this._jira.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get jiraInput() {
        return this._jira.internalValue;
    }
    get kafka() {
        return this._kafka;
    }
    putKafka(value) {
        this._kafka.internalValue = value;
    }
    resetKafka() {
        this._kafka.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get kafkaInput() {
        return this._kafka.internalValue;
    }
    get line() {
        return this._line;
    }
    putLine(value) {
        this._line.internalValue = value;
    }
    resetLine() {
        this._line.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get lineInput() {
        return this._line.internalValue;
    }
    get oncall() {
        return this._oncall;
    }
    putOncall(value) {
        this._oncall.internalValue = value;
    }
    resetOncall() {
        this._oncall.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get oncallInput() {
        return this._oncall.internalValue;
    }
    get opsgenie() {
        return this._opsgenie;
    }
    putOpsgenie(value) {
        this._opsgenie.internalValue = value;
    }
    resetOpsgenie() {
        this._opsgenie.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get opsgenieInput() {
        return this._opsgenie.internalValue;
    }
    get pagerduty() {
        return this._pagerduty;
    }
    putPagerduty(value) {
        this._pagerduty.internalValue = value;
    }
    resetPagerduty() {
        this._pagerduty.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get pagerdutyInput() {
        return this._pagerduty.internalValue;
    }
    get pushover() {
        return this._pushover;
    }
    putPushover(value) {
        this._pushover.internalValue = value;
    }
    resetPushover() {
        this._pushover.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get pushoverInput() {
        return this._pushover.internalValue;
    }
    get sensugo() {
        return this._sensugo;
    }
    putSensugo(value) {
        this._sensugo.internalValue = value;
    }
    resetSensugo() {
        this._sensugo.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get sensugoInput() {
        return this._sensugo.internalValue;
    }
    get slack() {
        return this._slack;
    }
    putSlack(value) {
        this._slack.internalValue = value;
    }
    resetSlack() {
        this._slack.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get slackInput() {
        return this._slack.internalValue;
    }
    get sns() {
        return this._sns;
    }
    putSns(value) {
        this._sns.internalValue = value;
    }
    resetSns() {
        this._sns.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get snsInput() {
        return this._sns.internalValue;
    }
    get teams() {
        return this._teams;
    }
    putTeams(value) {
        this._teams.internalValue = value;
    }
    resetTeams() {
        this._teams.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get teamsInput() {
        return this._teams.internalValue;
    }
    get telegram() {
        return this._telegram;
    }
    putTelegram(value) {
        this._telegram.internalValue = value;
    }
    resetTelegram() {
        this._telegram.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get telegramInput() {
        return this._telegram.internalValue;
    }
    get threema() {
        return this._threema;
    }
    putThreema(value) {
        this._threema.internalValue = value;
    }
    resetThreema() {
        this._threema.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get threemaInput() {
        return this._threema.internalValue;
    }
    get victorops() {
        return this._victorops;
    }
    putVictorops(value) {
        this._victorops.internalValue = value;
    }
    resetVictorops() {
        this._victorops.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get victoropsInput() {
        return this._victorops.internalValue;
    }
    get webex() {
        return this._webex;
    }
    putWebex(value) {
        this._webex.internalValue = value;
    }
    resetWebex() {
        this._webex.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get webexInput() {
        return this._webex.internalValue;
    }
    get webhook() {
        return this._webhook;
    }
    putWebhook(value) {
        this._webhook.internalValue = value;
    }
    resetWebhook() {
        this._webhook.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get webhookInput() {
        return this._webhook.internalValue;
    }
    get wecom() {
        return this._wecom;
    }
    putWecom(value) {
        this._wecom.internalValue = value;
    }
    resetWecom() {
        this._wecom.internalValue = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get wecomInput() {
        return this._wecom.internalValue;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            disable_provenance: cdktf.booleanToTerraform(this._disableProvenance),
            id: cdktf.stringToTerraform(this._id),
            name: cdktf.stringToTerraform(this._name),
            org_id: cdktf.stringToTerraform(this._orgId),
            alertmanager: cdktf.listMapper(contactPointAlertmanagerToTerraform, true)(this._alertmanager.internalValue),
            dingding: cdktf.listMapper(contactPointDingdingToTerraform, true)(this._dingding.internalValue),
            discord: cdktf.listMapper(contactPointDiscordToTerraform, true)(this._discord.internalValue),
            email: cdktf.listMapper(contactPointEmailToTerraform, true)(this._email.internalValue),
            googlechat: cdktf.listMapper(contactPointGooglechatToTerraform, true)(this._googlechat.internalValue),
            jira: cdktf.listMapper(contactPointJiraToTerraform, true)(this._jira.internalValue),
            kafka: cdktf.listMapper(contactPointKafkaToTerraform, true)(this._kafka.internalValue),
            line: cdktf.listMapper(contactPointLineToTerraform, true)(this._line.internalValue),
            oncall: cdktf.listMapper(contactPointOncallToTerraform, true)(this._oncall.internalValue),
            opsgenie: cdktf.listMapper(contactPointOpsgenieToTerraform, true)(this._opsgenie.internalValue),
            pagerduty: cdktf.listMapper(contactPointPagerdutyToTerraform, true)(this._pagerduty.internalValue),
            pushover: cdktf.listMapper(contactPointPushoverToTerraform, true)(this._pushover.internalValue),
            sensugo: cdktf.listMapper(contactPointSensugoToTerraform, true)(this._sensugo.internalValue),
            slack: cdktf.listMapper(contactPointSlackToTerraform, true)(this._slack.internalValue),
            sns: cdktf.listMapper(contactPointSnsToTerraform, true)(this._sns.internalValue),
            teams: cdktf.listMapper(contactPointTeamsToTerraform, true)(this._teams.internalValue),
            telegram: cdktf.listMapper(contactPointTelegramToTerraform, true)(this._telegram.internalValue),
            threema: cdktf.listMapper(contactPointThreemaToTerraform, true)(this._threema.internalValue),
            victorops: cdktf.listMapper(contactPointVictoropsToTerraform, true)(this._victorops.internalValue),
            webex: cdktf.listMapper(contactPointWebexToTerraform, true)(this._webex.internalValue),
            webhook: cdktf.listMapper(contactPointWebhookToTerraform, true)(this._webhook.internalValue),
            wecom: cdktf.listMapper(contactPointWecomToTerraform, true)(this._wecom.internalValue),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            disable_provenance: {
                value: cdktf.booleanToHclTerraform(this._disableProvenance),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            id: {
                value: cdktf.stringToHclTerraform(this._id),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
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
            alertmanager: {
                value: cdktf.listMapperHcl(contactPointAlertmanagerToHclTerraform, true)(this._alertmanager.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointAlertmanagerList",
            },
            dingding: {
                value: cdktf.listMapperHcl(contactPointDingdingToHclTerraform, true)(this._dingding.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointDingdingList",
            },
            discord: {
                value: cdktf.listMapperHcl(contactPointDiscordToHclTerraform, true)(this._discord.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointDiscordList",
            },
            email: {
                value: cdktf.listMapperHcl(contactPointEmailToHclTerraform, true)(this._email.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointEmailList",
            },
            googlechat: {
                value: cdktf.listMapperHcl(contactPointGooglechatToHclTerraform, true)(this._googlechat.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointGooglechatList",
            },
            jira: {
                value: cdktf.listMapperHcl(contactPointJiraToHclTerraform, true)(this._jira.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointJiraList",
            },
            kafka: {
                value: cdktf.listMapperHcl(contactPointKafkaToHclTerraform, true)(this._kafka.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointKafkaList",
            },
            line: {
                value: cdktf.listMapperHcl(contactPointLineToHclTerraform, true)(this._line.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointLineList",
            },
            oncall: {
                value: cdktf.listMapperHcl(contactPointOncallToHclTerraform, true)(this._oncall.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointOncallList",
            },
            opsgenie: {
                value: cdktf.listMapperHcl(contactPointOpsgenieToHclTerraform, true)(this._opsgenie.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointOpsgenieList",
            },
            pagerduty: {
                value: cdktf.listMapperHcl(contactPointPagerdutyToHclTerraform, true)(this._pagerduty.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointPagerdutyList",
            },
            pushover: {
                value: cdktf.listMapperHcl(contactPointPushoverToHclTerraform, true)(this._pushover.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointPushoverList",
            },
            sensugo: {
                value: cdktf.listMapperHcl(contactPointSensugoToHclTerraform, true)(this._sensugo.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointSensugoList",
            },
            slack: {
                value: cdktf.listMapperHcl(contactPointSlackToHclTerraform, true)(this._slack.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointSlackList",
            },
            sns: {
                value: cdktf.listMapperHcl(contactPointSnsToHclTerraform, true)(this._sns.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointSnsList",
            },
            teams: {
                value: cdktf.listMapperHcl(contactPointTeamsToHclTerraform, true)(this._teams.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointTeamsList",
            },
            telegram: {
                value: cdktf.listMapperHcl(contactPointTelegramToHclTerraform, true)(this._telegram.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointTelegramList",
            },
            threema: {
                value: cdktf.listMapperHcl(contactPointThreemaToHclTerraform, true)(this._threema.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointThreemaList",
            },
            victorops: {
                value: cdktf.listMapperHcl(contactPointVictoropsToHclTerraform, true)(this._victorops.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointVictoropsList",
            },
            webex: {
                value: cdktf.listMapperHcl(contactPointWebexToHclTerraform, true)(this._webex.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointWebexList",
            },
            webhook: {
                value: cdktf.listMapperHcl(contactPointWebhookToHclTerraform, true)(this._webhook.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointWebhookList",
            },
            wecom: {
                value: cdktf.listMapperHcl(contactPointWecomToHclTerraform, true)(this._wecom.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "ContactPointWecomList",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.ContactPoint = ContactPoint;
