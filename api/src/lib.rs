#![doc = include_str!("../README.md")]
//!
//! # Resources
//!
//! All 380 endpoints of version 1.31 of the API are declared. Each of the 101 resources is a trait, and a method
//! of the client: `client.device()`.
//!
//! | Topic | Resources |
//! | --- | --- |
//! | access to the message broker | [`application_key`](ApplicationKey), [`application_keys`](ApplicationKeys), [`application_certificate`](ApplicationCertificate), [`application_certificates`](ApplicationCertificates), [`application_certificate_authority`](ApplicationCertificateAuthority), [`application_certificate_authorities`](ApplicationCertificateAuthorities) |
//! | applications | [`application`](Application), [`applications`](Applications), [`application_template`](ApplicationTemplate), [`application_templates`](ApplicationTemplates), [`application_api_token`](ApplicationApiToken), [`application_api_tokens`](ApplicationApiTokens), [`application_job_log`](ApplicationJobLog), [`application_job_logs`](ApplicationJobLogs) |
//! | authentication | [`auth`](Auth) |
//! | dashboards | [`dashboard`](Dashboard), [`dashboards`](Dashboards), [`application_dashboard`](ApplicationDashboard), [`application_dashboards`](ApplicationDashboards) |
//! | data of devices over time | [`data`](Data) |
//! | data tables | [`data_table`](DataTable), [`data_tables`](DataTables), [`data_table_row`](DataTableRow), [`data_table_rows`](DataTableRows) |
//! | deployments to edge and embedded devices | [`edge_deployment`](EdgeDeployment), [`edge_deployments`](EdgeDeployments), [`embedded_deployment`](EmbeddedDeployment), [`embedded_deployments`](EmbeddedDeployments) |
//! | devices: settings, states, commands | [`device`](Device), [`devices`](Devices), [`device_attribute`](DeviceAttribute), [`device_attributes`](DeviceAttributes), [`device_recipe`](DeviceRecipe), [`device_recipes`](DeviceRecipes) |
//! | events | [`event`](resources::Event), [`events`](Events) |
//! | experiences: web sites and APIs for your users | [`experience`](Experience), [`experience_domain`](ExperienceDomain), [`experience_domains`](ExperienceDomains), [`experience_endpoint`](ExperienceEndpoint), [`experience_endpoints`](ExperienceEndpoints), [`experience_group`](ExperienceGroup), [`experience_groups`](ExperienceGroups), [`experience_slug`](ExperienceSlug), [`experience_slugs`](ExperienceSlugs), [`experience_user`](ExperienceUser), [`experience_users`](ExperienceUsers), [`experience_version`](ExperienceVersion), [`experience_versions`](ExperienceVersions), [`experience_view`](ExperienceView), [`experience_views`](ExperienceViews) |
//! | files | [`file`](File), [`files`](Files), [`private_file`](PrivateFile), [`private_files`](PrivateFiles) |
//! | instances | [`instance`](Instance), [`instances`](Instances), [`instance_api_token`](InstanceApiToken), [`instance_api_tokens`](InstanceApiTokens), [`instance_audit_log`](InstanceAuditLog), [`instance_audit_logs`](InstanceAuditLogs), [`instance_custom_node`](InstanceCustomNode), [`instance_custom_nodes`](InstanceCustomNodes), [`instance_member`](InstanceMember), [`instance_members`](InstanceMembers), [`instance_notification_rule`](InstanceNotificationRule), [`instance_notification_rules`](InstanceNotificationRules), [`instance_sandbox`](InstanceSandbox), [`instance_sandboxes`](InstanceSandboxes) |
//! | integrations, webhooks, service credentials | [`integration`](Integration), [`integrations`](Integrations), [`webhook`](Webhook), [`webhooks`](Webhooks), [`credential`](Credential), [`credentials`](Credentials) |
//! | jobs on many resources | [`resource_job`](ResourceJob), [`resource_jobs`](ResourceJobs) |
//! | notebooks | [`notebook`](Notebook), [`notebooks`](Notebooks) |
//! | organizations | [`org`](Org), [`orgs`](Orgs), [`org_invites`](OrgInvites), [`audit_log`](AuditLog), [`audit_logs`](AuditLogs) |
//! | organizations of an instance | [`instance_org`](InstanceOrg), [`instance_orgs`](InstanceOrgs), [`instance_org_invite`](InstanceOrgInvite), [`instance_org_invites`](InstanceOrgInvites), [`instance_org_member`](InstanceOrgMember), [`instance_org_members`](InstanceOrgMembers) |
//! | the current user | [`me`](Me), [`user_api_token`](UserApiToken), [`user_api_tokens`](UserApiTokens), [`user_oauth_client`](UserOauthClient), [`user_oauth_clients`](UserOauthClients), [`user_oauth_token`](UserOauthToken), [`user_oauth_tokens`](UserOauthTokens) |
//! | workflows | [`flow`](Flow), [`flows`](Flows), [`flow_version`](FlowVersion), [`flow_versions`](FlowVersions) |
//!
//! The types of requests and responses are in [`types`]. Endpoints that a later version adds can
//! be [declared](#own-endpoints) or [called without a declaration](Client::raw).
//!
//! # Tasks
//!
//! Import the traits of all calls with `use losant::prelude::*`.
//!
//! | Task | API |
//! | --- | --- |
//! | authenticate | [`Client::from_env`], [`ClientBuilder::token`], [`auth`] |
//! | find the scopes for a token, and check them | [`scopes`] |
//! | set the deadline of a call | [`Call::timeout`], [`ClientBuilder::timeout`] |
//! | retry failed calls | [`Retry`] |
//! | handle errors | [`Error`], [`ErrorKind`] |
//! | read status and headers | [`Call::response`] |
//! | iterate over the pages of a list | [`Paged::items`](page::Paged::items), [`Paged::pages`](page::Paged::pages) |
//! | stream states, commands and MQTT messages | [`Device::state_stream`], [`sse`] |
//! | upload a file | [`File::upload`], [`body::Part`] |
//! | make many calls at once | [`many`](many()) |
//! | stay within the limits of Losant | [`limits`] |
//! | log in as a user or a device, with fresh tokens | [`login`] |
//! | send many states of devices | [`states`] |
//! | wait for an export or another job, download its result | [`jobs`] |
//! | report the usage of a billing period | [`usage`] |
//! | create a token with the least scopes | [`tokens`] |
//! | repeat a call until a condition holds | [`poll`](poll()) |
//! | limit the rate, log, measure | [`interceptor`], [`metrics`] |
//! | call without async | `.wait()`, with the feature `blocking` |
//! | call endpoints by name, with JSON arguments | `restrait::dynamic`, with the feature `dynamic` |
//! | see the most common tasks as programs | the [examples] |
//! | test without a network | `losant::Mock`, with the feature `mock` |
//! | test against a working server | [`losant-fake`](https://docs.rs/losant-fake), a fake of the Losant API |
//! | add endpoints | [`api`](macro@api), [`endpoint`](macro@endpoint) |
//! | list endpoints, params and scopes at run time | [`info`], [`instance_org::INFO`], [`APIS`] |
//! | replace the HTTP client | [`transport`] |
//!
//! [examples]: https://github.com/restrait/restrait/tree/main/api/examples
//!
//! # Own endpoints
//!
//! An application adds endpoints to the client. A dependency on `losant` is enough:
//!
//! ```
//! use losant::{OrgId, api, endpoint};
//!
//! #[api(losant::Client)]
//! trait Extras {
//!     /// Returns `true` if an organization is healthy.
//!     #[endpoint(method = "GET", path = "/orgs/<orgId>/health", scopes = ["org.get"])]
//!     fn health(&self, org_id: OrgId, depth: Option<u32>) -> bool;
//! }
//!
//! # async fn example(client: losant::Client, org: OrgId) -> losant::Result<()> {
//! let healthy = client.health(org).depth(3).await?;
//! # let _ = healthy;
//! # Ok(()) }
//! ```
//!
//! The derives need `use losant::restrait;`, because the code that they generate names it:
//!
//! ```
//! use losant::restrait;
//!
//! #[derive(serde::Deserialize, restrait::Page)]
//! struct Reports {
//!     #[page(items)]
//!     items: Vec<String>,
//!     #[page(total)]
//!     total: Option<u64>,
//! }
//! ```
//!
//! # Features
//!
//! The features are those of `restrait`. `reqwest` and `rustls` are enabled by default.
//!
//! | Feature | Use |
//! | --- | --- |
//! | `reqwest` | the default transport |
//! | `rustls`, `native-tls` | TLS for the default transport, by rustls or by the operating system |
//! | `gzip` | compressed responses |
//! | `blocking` | calls without async: `.wait()` |
//! | `files` | uploads from files and downloads to files |
//! | `hyper` | the transport `Hyper`, which has fewer dependencies |
//! | `tower` | any `tower::Service` as a transport |
//! | `mock` | mocks and recorded exchanges for tests |
//! | `conformance` | conformance tests for custom transports |
//! | `dynamic` | calls of endpoints by name: `client.call("device.get", arguments)` |
//! | `schema` | JSON Schemas of all types, by `schemars` |
//! | `uuid`, `chrono`, `time`, `jiff`, `url` | types of these crates as params of your own declarations |
#![cfg_attr(docsrs, feature(doc_cfg))]

mod id;
pub mod jobs;
pub mod limits;
pub mod login;
mod losant_client;
mod number;
mod resolution;
pub mod resources;
mod schema;
pub mod states;
mod text;
pub mod time;
pub mod tokens;
pub mod types;
pub mod usage;

/// The library that the API is declared with.
pub use restrait;

pub use id::*;
pub use losant_client::{Client, Common, CommonParams};
pub use number::Number;
pub use resolution::{ParseResolutionError, Resolution};
#[doc(inline)]
pub use resources::{
    APIS, Application, ApplicationApiToken, ApplicationApiTokens, ApplicationCertificate,
    ApplicationCertificateAuthorities, ApplicationCertificateAuthority, ApplicationCertificates,
    ApplicationDashboard, ApplicationDashboards, ApplicationJobLog, ApplicationJobLogs,
    ApplicationKey, ApplicationKeys, ApplicationTemplate, ApplicationTemplates, Applications,
    AuditLog, AuditLogs, Auth, Credential, Credentials, Dashboard, Dashboards, Data, DataTable,
    DataTableRow, DataTableRows, DataTables, Device, DeviceAttribute, DeviceAttributes,
    DeviceRecipe, DeviceRecipes, Devices, EdgeDeployment, EdgeDeployments, EmbeddedDeployment,
    EmbeddedDeployments, Events, Experience, ExperienceDomain, ExperienceDomains,
    ExperienceEndpoint, ExperienceEndpoints, ExperienceGroup, ExperienceGroups, ExperienceSlug,
    ExperienceSlugs, ExperienceUser, ExperienceUsers, ExperienceVersion, ExperienceVersions,
    ExperienceView, ExperienceViews, File, Files, Flow, FlowVersion, FlowVersions, Flows, Instance,
    InstanceApiToken, InstanceApiTokens, InstanceAuditLog, InstanceAuditLogs, InstanceCustomNode,
    InstanceCustomNodes, InstanceMember, InstanceMembers, InstanceNotificationRule,
    InstanceNotificationRules, InstanceOrg, InstanceOrgInvite, InstanceOrgInvites,
    InstanceOrgMember, InstanceOrgMembers, InstanceOrgs, InstanceSandbox, InstanceSandboxes,
    Instances, Integration, Integrations, Me, Notebook, Notebooks, Org, OrgInvites, Orgs,
    PrivateFile, PrivateFiles, ResourceJob, ResourceJobs, UserApiToken, UserApiTokens,
    UserOauthClient, UserOauthClients, UserOauthToken, UserOauthTokens, Webhook, Webhooks,
    application, application_api_token, application_api_tokens, application_certificate,
    application_certificate_authorities, application_certificate_authority,
    application_certificates, application_dashboard, application_dashboards, application_job_log,
    application_job_logs, application_key, application_keys, application_template,
    application_templates, applications, audit_log, audit_logs, credential, credentials, dashboard,
    dashboards, data, data_table, data_table_row, data_table_rows, data_tables, device,
    device_attribute, device_attributes, device_recipe, device_recipes, devices, edge_deployment,
    edge_deployments, embedded_deployment, embedded_deployments, event, events, experience,
    experience_domain, experience_domains, experience_endpoint, experience_endpoints,
    experience_group, experience_groups, experience_slug, experience_slugs, experience_user,
    experience_users, experience_version, experience_versions, experience_view, experience_views,
    file, files, flow, flow_version, flow_versions, flows, instance, instance_api_token,
    instance_api_tokens, instance_audit_log, instance_audit_logs, instance_custom_node,
    instance_custom_nodes, instance_member, instance_members, instance_notification_rule,
    instance_notification_rules, instance_org, instance_org_invite, instance_org_invites,
    instance_org_member, instance_org_members, instance_orgs, instance_sandbox, instance_sandboxes,
    instances, integration, integrations, me, notebook, notebooks, org, org_invites, orgs,
    private_file, private_files, resource_job, resource_jobs, user_api_token, user_api_tokens,
    user_oauth_client, user_oauth_clients, user_oauth_token, user_oauth_tokens, webhook, webhooks,
};
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub use restrait::blocking;
#[cfg(any(
    feature = "mock",
    all(feature = "conformance", not(target_arch = "wasm32"))
))]
pub use restrait::testing;
pub use restrait::{
    ApiError, Body, BoxFuture, Call, ClientBuilder, Endpoint, Error, ErrorKind, Event, Limits,
    Outcome, Page, RawCall, Response, Result, Retry, Secret, Token, api, auth, body, call, client,
    download, endpoint, http, info, interceptor, many, metrics, page, param, poll, rate_limit,
    response, retry, scopes, sse, transport,
};
#[doc(inline)]
pub use time::{ParseTimestampError, TimePoint, Timestamp};

/// A mock of the Losant API for tests.
///
/// ```
/// use losant::types::InstanceOrg;
/// use losant::{InstanceId, Mock, OrgId};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let instance: InstanceId = "575ec8687ae143cd83dc4a97".parse()?;
/// let org: OrgId = "575ed6e87ae143cd83dc4aa8".parse()?;
///
/// let mock = Mock::new();
/// let client = mock.client()?;
/// let body: InstanceOrg = serde_json::from_str(r#"{"name":"North Plant"}"#)?;
/// mock.expect(client.instance_org().get(instance, org)).respond(body);
///
/// assert_eq!(client.instance_org().get(instance, org).await?.name, "North Plant");
/// mock.verify()?;
/// # Ok(()) }
/// ```
///
/// See [`testing::mock`] for expectations, errors and delays.
#[cfg(feature = "mock")]
pub type Mock = testing::mock::Mock<Client>;

/// The traits of all calls, for `use losant::prelude::*`.
///
/// ```
/// use losant::prelude::*;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = losant::Client::builder().token("a-token").build()?;
/// let (instance, org) = ("575ec8687ae143cd83dc4a97".parse()?, "575ed6e87ae143cd83dc4aa8".parse()?);
/// // `losantdomain` is a common param, and `request` returns the request without sending it.
/// let call = client.instance_org().get(instance, org).losantdomain("tenant.example.com");
/// let request = call.request()?;
/// assert_eq!(request.headers()["losantdomain"], "tenant.example.com");
/// # Ok(()) }
/// ```
pub mod prelude {
    pub use crate::CommonParams;
    pub use restrait::page::Paged;
    pub use restrait::{Call, Endpoint};
}
