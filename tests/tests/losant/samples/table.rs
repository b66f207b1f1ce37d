//! The types of all schemas that the API uses.

use std::fmt::Debug;

use losant::types;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Deserializer, Value};

/// A schema and its type.
pub(crate) struct Schema {
    /// Name of the type, which is that of the schema in upper camel case.
    type_name: &'static str,
    decode: fn(&str) -> Result<Shown, Failure>,
    /// Adds the type to the components of a generator, and returns its schema.
    pub(crate) subschema: fn(&mut schemars::SchemaGenerator) -> schemars::Schema,
}

/// The encoded document of a value, and its `Debug` output.
type Shown = (String, String);

/// What failed, and why.
type Failure = (&'static str, serde_json::Error);

/// A decoded document.
pub(crate) struct Decoded {
    /// The document that the value becomes.
    pub(crate) encoded: Value,
    /// The `Debug` output of the value.
    pub(crate) shown: String,
}

impl Schema {
    /// Returns the name of the schema.
    pub(crate) fn name(&self) -> String {
        let mut name = self.type_name.to_owned();
        name[..1].make_ascii_lowercase();
        name
    }

    /// Returns the vendor's schema: one of those in this repository, or of those that are shared.
    pub(crate) fn vendor(&self) -> Option<Value> {
        let name = self.name();
        let root = env!("CARGO_MANIFEST_DIR");
        let text = std::fs::read_to_string(format!("{root}/schemas/losant/{name}.json"));
        let text = text.or_else(|_| {
            std::fs::read_to_string(format!("{root}/../../shared/losant/schemas/{name}.json"))
        });
        Some(serde_json::from_str(&text.ok()?).unwrap())
    }

    /// Decodes a document and encodes the value.
    pub(crate) fn decode(&self, document: &str) -> Result<Decoded, String> {
        let decoded = (self.decode)(document);
        let (encoded, shown) =
            decoded.map_err(|(step, error)| format!("cannot {step}: {error}"))?;
        let encoded = serde_json::from_str(&encoded).unwrap();
        Ok(Decoded { encoded, shown })
    }

    /// Returns the JSON schema of the type: a reference to its component, and all components that it uses.
    pub(crate) fn json(&self) -> Value {
        let mut generator = schemars::SchemaGenerator::default();
        let mut schema = (self.subschema)(&mut generator);
        schema.insert("$defs".to_owned(), generator.take_definitions(true).into());
        schema.to_value()
    }
}

/// Returns the type of a schema.
pub(crate) fn schema(name: &str) -> &'static Schema {
    let found = SCHEMAS.iter().find(|schema| schema.name() == name);
    found.unwrap_or_else(|| panic!("no type for {name}"))
}

// It is compiled for each type, so there are no closures.
fn decode<T: Serialize + DeserializeOwned + Debug>(document: &str) -> Result<Shown, Failure> {
    let mut json = Deserializer::from_str(document);
    let value = match T::deserialize(&mut json) {
        Ok(value) => value,
        Err(error) => return Err(("decode", error)),
    };
    match (json.end(), serde_json::to_string(&value)) {
        (Ok(()), Ok(encoded)) => Ok((encoded, format!("{value:?}"))),
        (Err(error), _) => Err(("decode", error)),
        (_, Err(error)) => Err(("encode", error)),
    }
}

macro_rules! schemas {
    ($($ty:ident)*) => {
        /// All schemas that the API uses.
        pub(crate) const SCHEMAS: &[Schema] = &[$(Schema {
            type_name: stringify!($ty),
            decode: decode::<types::$ty>,
            subschema: |generator| generator.subschema_for::<types::$ty>(),
        }),*];
    };
}

schemas! {
    AdvancedApplicationCertQuery AdvancedApplicationJobLogQuery AdvancedApplicationKeyQuery
    AdvancedDeviceQuery AdvancedEventQuery AdvancedExperienceGroupQuery AdvancedExperienceUserQuery
    AdvancedFlowByVersionQuery AdvancedFlowQuery AdvancedFlowVersionQuery AdvancedInstanceOrgQuery
    AdvancedQuery ApiToken ApiTokenPatch ApiTokenPost ApiTokens Application
    ApplicationApplyTemplatePatch ApplicationCertificate ApplicationCertificateAuthorities
    ApplicationCertificateAuthority ApplicationCertificateAuthorityPatch
    ApplicationCertificateAuthorityPost ApplicationCertificatePatch ApplicationCertificatePost
    ApplicationCertificates ApplicationCloneDryRunResult ApplicationClonePost
    ApplicationCreationByTemplateResult ApplicationDashboardPost ApplicationExportPost
    ApplicationExportResult ApplicationGlobalPatch ApplicationImportExecutions
    ApplicationImportResult ApplicationJobLog ApplicationJobLogs ApplicationKey ApplicationKeyPatch
    ApplicationKeyPost ApplicationKeyPostResponse ApplicationKeys ApplicationPatch ApplicationPost
    ApplicationReadme ApplicationReadmePatch Applications ApplicationSearchResult
    ApplicationTemplate ApplicationTemplateCategories ApplicationTemplates AttributeNamesResponse
    AuditLog AuditLogFilter AuditLogs AuthedDevice AuthedUser BulkDeleteResponse
    BulkRestoreResponse ChangePassword CompositeDevicesState CompositeDeviceState Credential
    CredentialLinkedResources CredentialPatch CredentialPost Credentials Dashboard
    DashboardContextInstance DashboardPatch DashboardPost Dashboards DashboardSendReport DataTable
    DataTableColumn DataTablePatch DataTablePost DataTableRow DataTableRowPatch DataTableRowPost
    DataTableRowPostResult DataTableRows DataTableRowsDelete DataTableRowsExport DataTables Device
    DeviceAttribute DeviceAttributeDataTypeFilter DeviceAttributePatch DeviceAttributePost
    DeviceAttributes DeviceClassFilter DeviceCommand DeviceCommands DeviceConnectionStatus
    DeviceCounts DeviceCredentials DeviceDataExport DeviceLog DeviceNamesResponse DevicePatch
    DevicePayloadCounts DevicePost DeviceRecipe DeviceRecipeBulkCreate DeviceRecipeBulkCreatePost
    DeviceRecipePatch DeviceRecipePost DeviceRecipes Devices DevicesDataExport
    DevicesDeleteOrRestorePost DevicesExportPayloadCountPost DevicesExportPost DevicesPatch
    DevicesRemoveDataPost DeviceState DeviceStateOrStates DeviceStates DevicesUpdated
    DeviceTagFilter EdgeDeployment EdgeDeploymentRelease EdgeDeploymentRemove EdgeDeploymentReplace
    EdgeDeployments EmbeddedDeployment EmbeddedDeploymentExport EmbeddedDeploymentRelease
    EmbeddedDeploymentRemove EmbeddedDeploymentReplace EmbeddedDeployments Error Event EventPatch
    EventPlusNewCount EventPost Events EventsDeleted EventsExport ExperienceBootstrapOptions
    ExperienceBootstrapResult ExperienceDomain ExperienceDomainPatch ExperienceDomainPost
    ExperienceDomains ExperienceEndpoint ExperienceEndpointPatch ExperienceEndpointPost
    ExperienceEndpoints ExperienceEndpointStats ExperienceGroup ExperienceGroupPatch
    ExperienceGroupPost ExperienceGroups ExperienceLinkedResources ExperienceSlug
    ExperienceSlugPatch ExperienceSlugPost ExperienceSlugs ExperienceUser ExperienceUserPatch
    ExperienceUserPost ExperienceUsers ExperienceVersion ExperienceVersionPatch
    ExperienceVersionPost ExperienceVersions ExperienceView ExperienceViewPatch ExperienceViewPost
    ExperienceViews File FilePatch FilePost Files FileUploadPostResponse Flow FlowErrors FlowLog
    FlowPatch FlowPost Flows FlowsImportPost FlowsImportResult FlowStats FlowStorageEntries
    FlowStorageEntry FlowStorageMetadata FlowTriggerFilter FlowVersion FlowVersionPatch
    FlowVersionPost FlowVersions FlowVersionsDeletePost GithubLogin HistoricalSummaries
    ImportIntoApplicationOptions ImportNewApplicationOptions Instance InstanceAuditLog
    InstanceAuditLogFilter InstanceAuditLogs InstanceCustomNode InstanceCustomNodePatch
    InstanceCustomNodePost InstanceCustomNodes InstanceMember InstanceMemberPatch
    InstanceMemberPost InstanceMembers InstanceOrg InstanceOrgInvite InstanceOrgInvites
    InstanceOrgInviteSent InstanceOrgMember InstanceOrgMemberPatch InstanceOrgMemberPost
    InstanceOrgMembers InstanceOrgPatch InstanceOrgPost InstanceOrgs InstancePatch
    InstanceReportOptionsPost Instances InstanceSandbox InstanceSandboxes Integration
    IntegrationPatch IntegrationPost Integrations JobEnqueuedResult LastValueData LastValueQuery Me
    MePatch MqttPublishBody MultiDeviceCommand MultiFactorAuthDisable MultiFactorAuthEnable
    MultiFactorAuthInfo Notebook NotebookDataExportOptions NotebookExecutionLogs
    NotebookExecutionOptions NotebookMinuteCounts NotebookPatch NotebookPost Notebooks
    NotificationRule NotificationRuleDeliveryLogs NotificationRuleEvaluationOptions
    NotificationRulePatch NotificationRulePost NotificationRules Org OrgInviteAction
    OrgInviteActionUser OrgInviteInfo OrgInvitePost OrgInviteResult OrgInviteResultUser OrgInvites
    OrgInvitesUser OrgInviteUser OrgMemberPatch OrgPatch OrgPost OrgRoleInfo Orgs PaletteResponse
    PayloadCountsBreakdown PayloadStats PeriodSummaries RecentItem RecentItemList ResourceJob
    ResourceJobExecutionLogs ResourceJobExecutionOptions ResourceJobPatch ResourceJobPost
    ResourceJobs ResourceTransfer SamlResponse SsoRequest Success SuccessWithExecutionId
    TagKeysResponse TagValuesResponse TemplateKeywords TimeSeriesData TimeSeriesQuery
    UserCredentials UserOauthClient UserOauthClientPatch UserOauthClientPost UserOauthClients
    UserOauthToken UserOauthTokenPatch UserOauthTokenPost UserOauthTokens ValidateContextError
    ValidateContextSuccess ValidationErrors VirtualButtonPress Webhook WebhookPatch WebhookPost
    Webhooks
}
