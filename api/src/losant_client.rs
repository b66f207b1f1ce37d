//! The declaration of the client: the settings that all endpoints of the Losant API share.

use restrait::client;

// In a test build, Clippy does not report this import, so that `expect` would be unfulfilled.
#[allow(
    clippy::wildcard_imports,
    reason = "the macro needs two names for each resource"
)]
use crate::resources::*;
use crate::types;

/// A client for the Losant API.
///
/// Each resource is a method: `client.device()`, `client.instance_org()` and so on. Clones are
/// cheap and share their connections and their token.
///
/// ```
/// # fn main() -> losant::Result<()> {
/// let client = losant::Client::builder().token("a-token").build()?;
/// let other_tenant = client.with(|common| common.losantdomain("tenant.example.com"));
/// # let _ = other_tenant;
/// # Ok(()) }
/// ```
///
/// [`Client::from_env`] reads the token from `LOSANT_API_TOKEN`. If `LOSANT_API_URL` is set, it
/// replaces the base URL, `https://api.losant.com`.
///
/// The common params are set on the client, as above, or on a call with [`CommonParams`].
#[client(
    base_url = "https://api.losant.com",
    headers("accept-version" = "^1.31.0"),
    env(token = "LOSANT_API_TOKEN", base_url = "LOSANT_API_URL"),
    error = types::Error,
    resources(
        Application,
        ApplicationApiToken,
        ApplicationApiTokens,
        ApplicationCertificate,
        ApplicationCertificateAuthorities,
        ApplicationCertificateAuthority,
        ApplicationCertificates,
        ApplicationDashboard,
        ApplicationDashboards,
        ApplicationJobLog,
        ApplicationJobLogs,
        ApplicationKey,
        ApplicationKeys,
        ApplicationTemplate,
        ApplicationTemplates,
        Applications,
        AuditLog,
        AuditLogs,
        Auth,
        Credential,
        Credentials,
        Dashboard,
        Dashboards,
        Data,
        DataTable,
        DataTableRow,
        DataTableRows,
        DataTables,
        Device,
        DeviceAttribute,
        DeviceAttributes,
        DeviceRecipe,
        DeviceRecipes,
        Devices,
        EdgeDeployment,
        EdgeDeployments,
        EmbeddedDeployment,
        EmbeddedDeployments,
        Event,
        Events,
        Experience,
        ExperienceDomain,
        ExperienceDomains,
        ExperienceEndpoint,
        ExperienceEndpoints,
        ExperienceGroup,
        ExperienceGroups,
        ExperienceSlug,
        ExperienceSlugs,
        ExperienceUser,
        ExperienceUsers,
        ExperienceVersion,
        ExperienceVersions,
        ExperienceView,
        ExperienceViews,
        File,
        Files,
        Flow,
        FlowVersion,
        FlowVersions,
        Flows,
        Instance,
        InstanceApiToken,
        InstanceApiTokens,
        InstanceAuditLog,
        InstanceAuditLogs,
        InstanceCustomNode,
        InstanceCustomNodes,
        InstanceMember,
        InstanceMembers,
        InstanceNotificationRule,
        InstanceNotificationRules,
        InstanceOrg,
        InstanceOrgInvite,
        InstanceOrgInvites,
        InstanceOrgMember,
        InstanceOrgMembers,
        InstanceOrgs,
        InstanceSandbox,
        InstanceSandboxes,
        Instances,
        Integration,
        Integrations,
        Me,
        Notebook,
        Notebooks,
        Org,
        OrgInvites,
        Orgs,
        PrivateFile,
        PrivateFiles,
        ResourceJob,
        ResourceJobs,
        UserApiToken,
        UserApiTokens,
        UserOauthClient,
        UserOauthClients,
        UserOauthToken,
        UserOauthTokens,
        Webhook,
        Webhooks,
    ),
)]
pub struct Client {
    /// Domain of the request, for instances with several domains.
    #[header("losantdomain", example = "example.com")]
    losantdomain: Option<String>,
    /// If `true`, responses list the available actions.
    #[query("_actions", send = false)]
    actions: Option<bool>,
    /// If `true`, responses link to related resources.
    #[query("_links", send = true)]
    links: Option<bool>,
    /// If `true`, responses include embedded resources.
    #[query("_embedded", send = true)]
    embedded: Option<bool>,
}

/// Compiles the descriptions of all endpoints in this crate. Without it, every crate that uses them compiles its own copy,
/// which takes 2 s with the schemas of all types.
#[cfg(feature = "schema")]
#[allow(dead_code, reason = "other crates link to what it refers to")]
static RESOURCES: &[&restrait::info::ApiInfo] = Client::RESOURCES;
