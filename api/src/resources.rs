//! The API traits, one for each resource, and the modules of their calls.
//!
//! A trait such as [`InstanceOrg`] has one method for each endpoint. The methods are called through
//! the client, as in `client.instance_org().get(instance, org)`. Each method returns a call, whose
//! type is in the module with the name of the trait, such as [`instance_org::Get`]. The optional
//! params are its methods.
//!
//! The modules are also at the root of the crate, except for [`auth`]: `losant::auth` is about
//! [tokens](crate::auth).
//!
//! The constant `INFO` of each module describes the endpoints:
//!
//! ```
//! let info = losant::instance_org::INFO;
//! let endpoint = info.endpoint("payloadCounts").expect("the endpoint is declared");
//! assert_eq!(endpoint.route.path(), "/instances/<instanceId>/orgs/<orgId>/payloadCounts");
//! ```

mod declared {
    pub(super) mod application;
    pub(super) mod application_api_token;
    pub(super) mod application_api_tokens;
    pub(super) mod application_certificate;
    pub(super) mod application_certificate_authorities;
    pub(super) mod application_certificate_authority;
    pub(super) mod application_certificates;
    pub(super) mod application_dashboard;
    pub(super) mod application_dashboards;
    pub(super) mod application_job_log;
    pub(super) mod application_job_logs;
    pub(super) mod application_key;
    pub(super) mod application_keys;
    pub(super) mod application_template;
    pub(super) mod application_templates;
    pub(super) mod applications;
    pub(super) mod audit_log;
    pub(super) mod audit_logs;
    pub(super) mod auth;
    pub(super) mod credential;
    pub(super) mod credentials;
    pub(super) mod dashboard;
    pub(super) mod dashboards;
    pub(super) mod data;
    pub(super) mod data_table;
    pub(super) mod data_table_row;
    pub(super) mod data_table_rows;
    pub(super) mod data_tables;
    pub(super) mod device;
    pub(super) mod device_attribute;
    pub(super) mod device_attributes;
    pub(super) mod device_recipe;
    pub(super) mod device_recipes;
    pub(super) mod devices;
    pub(super) mod edge_deployment;
    pub(super) mod edge_deployments;
    pub(super) mod embedded_deployment;
    pub(super) mod embedded_deployments;
    pub(super) mod event;
    pub(super) mod events;
    pub(super) mod experience;
    pub(super) mod experience_domain;
    pub(super) mod experience_domains;
    pub(super) mod experience_endpoint;
    pub(super) mod experience_endpoints;
    pub(super) mod experience_group;
    pub(super) mod experience_groups;
    pub(super) mod experience_slug;
    pub(super) mod experience_slugs;
    pub(super) mod experience_user;
    pub(super) mod experience_users;
    pub(super) mod experience_version;
    pub(super) mod experience_versions;
    pub(super) mod experience_view;
    pub(super) mod experience_views;
    pub(super) mod file;
    pub(super) mod files;
    pub(super) mod flow;
    pub(super) mod flow_version;
    pub(super) mod flow_versions;
    pub(super) mod flows;
    pub(super) mod instance;
    pub(super) mod instance_api_token;
    pub(super) mod instance_api_tokens;
    pub(super) mod instance_audit_log;
    pub(super) mod instance_audit_logs;
    pub(super) mod instance_custom_node;
    pub(super) mod instance_custom_nodes;
    pub(super) mod instance_member;
    pub(super) mod instance_members;
    pub(super) mod instance_notification_rule;
    pub(super) mod instance_notification_rules;
    pub(super) mod instance_org;
    pub(super) mod instance_org_invite;
    pub(super) mod instance_org_invites;
    pub(super) mod instance_org_member;
    pub(super) mod instance_org_members;
    pub(super) mod instance_orgs;
    pub(super) mod instance_sandbox;
    pub(super) mod instance_sandboxes;
    pub(super) mod instances;
    pub(super) mod integration;
    pub(super) mod integrations;
    pub(super) mod me;
    pub(super) mod notebook;
    pub(super) mod notebooks;
    pub(super) mod org;
    pub(super) mod org_invites;
    pub(super) mod orgs;
    pub(super) mod private_file;
    pub(super) mod private_files;
    pub(super) mod resource_job;
    pub(super) mod resource_jobs;
    pub(super) mod user_api_token;
    pub(super) mod user_api_tokens;
    pub(super) mod user_oauth_client;
    pub(super) mod user_oauth_clients;
    pub(super) mod user_oauth_token;
    pub(super) mod user_oauth_tokens;
    pub(super) mod webhook;
    pub(super) mod webhooks;
}

pub use declared::application::*;
pub use declared::application_api_token::*;
pub use declared::application_api_tokens::*;
pub use declared::application_certificate::*;
pub use declared::application_certificate_authorities::*;
pub use declared::application_certificate_authority::*;
pub use declared::application_certificates::*;
pub use declared::application_dashboard::*;
pub use declared::application_dashboards::*;
pub use declared::application_job_log::*;
pub use declared::application_job_logs::*;
pub use declared::application_key::*;
pub use declared::application_keys::*;
pub use declared::application_template::*;
pub use declared::application_templates::*;
pub use declared::applications::*;
pub use declared::audit_log::*;
pub use declared::audit_logs::*;
pub use declared::auth::*;
pub use declared::credential::*;
pub use declared::credentials::*;
pub use declared::dashboard::*;
pub use declared::dashboards::*;
pub use declared::data::*;
pub use declared::data_table::*;
pub use declared::data_table_row::*;
pub use declared::data_table_rows::*;
pub use declared::data_tables::*;
pub use declared::device::*;
pub use declared::device_attribute::*;
pub use declared::device_attributes::*;
pub use declared::device_recipe::*;
pub use declared::device_recipes::*;
pub use declared::devices::*;
pub use declared::edge_deployment::*;
pub use declared::edge_deployments::*;
pub use declared::embedded_deployment::*;
pub use declared::embedded_deployments::*;
pub use declared::event::*;
pub use declared::events::*;
pub use declared::experience::*;
pub use declared::experience_domain::*;
pub use declared::experience_domains::*;
pub use declared::experience_endpoint::*;
pub use declared::experience_endpoints::*;
pub use declared::experience_group::*;
pub use declared::experience_groups::*;
pub use declared::experience_slug::*;
pub use declared::experience_slugs::*;
pub use declared::experience_user::*;
pub use declared::experience_users::*;
pub use declared::experience_version::*;
pub use declared::experience_versions::*;
pub use declared::experience_view::*;
pub use declared::experience_views::*;
pub use declared::file::*;
pub use declared::files::*;
pub use declared::flow::*;
pub use declared::flow_version::*;
pub use declared::flow_versions::*;
pub use declared::flows::*;
pub use declared::instance::*;
pub use declared::instance_api_token::*;
pub use declared::instance_api_tokens::*;
pub use declared::instance_audit_log::*;
pub use declared::instance_audit_logs::*;
pub use declared::instance_custom_node::*;
pub use declared::instance_custom_nodes::*;
pub use declared::instance_member::*;
pub use declared::instance_members::*;
pub use declared::instance_notification_rule::*;
pub use declared::instance_notification_rules::*;
pub use declared::instance_org::*;
pub use declared::instance_org_invite::*;
pub use declared::instance_org_invites::*;
pub use declared::instance_org_member::*;
pub use declared::instance_org_members::*;
pub use declared::instance_orgs::*;
pub use declared::instance_sandbox::*;
pub use declared::instance_sandboxes::*;
pub use declared::instances::*;
pub use declared::integration::*;
pub use declared::integrations::*;
pub use declared::me::*;
pub use declared::notebook::*;
pub use declared::notebooks::*;
pub use declared::org::*;
pub use declared::org_invites::*;
pub use declared::orgs::*;
pub use declared::private_file::*;
pub use declared::private_files::*;
pub use declared::resource_job::*;
pub use declared::resource_jobs::*;
pub use declared::user_api_token::*;
pub use declared::user_api_tokens::*;
pub use declared::user_oauth_client::*;
pub use declared::user_oauth_clients::*;
pub use declared::user_oauth_token::*;
pub use declared::user_oauth_tokens::*;
pub use declared::webhook::*;
pub use declared::webhooks::*;

/// The descriptions of all API traits of this crate, sorted by name.
///
/// ```
/// let endpoints = losant::APIS.iter().flat_map(|api| api.endpoints());
/// let paths = endpoints.filter(|info| info.route.path().starts_with("/instances/"));
/// assert_eq!(paths.count(), 59);
/// ```
pub const APIS: &[&crate::info::ApiInfo] = &[
    &application::INFO,
    &application_api_token::INFO,
    &application_api_tokens::INFO,
    &application_certificate::INFO,
    &application_certificate_authorities::INFO,
    &application_certificate_authority::INFO,
    &application_certificates::INFO,
    &application_dashboard::INFO,
    &application_dashboards::INFO,
    &application_job_log::INFO,
    &application_job_logs::INFO,
    &application_key::INFO,
    &application_keys::INFO,
    &application_template::INFO,
    &application_templates::INFO,
    &applications::INFO,
    &audit_log::INFO,
    &audit_logs::INFO,
    &auth::INFO,
    &credential::INFO,
    &credentials::INFO,
    &dashboard::INFO,
    &dashboards::INFO,
    &data::INFO,
    &data_table::INFO,
    &data_table_row::INFO,
    &data_table_rows::INFO,
    &data_tables::INFO,
    &device::INFO,
    &device_attribute::INFO,
    &device_attributes::INFO,
    &device_recipe::INFO,
    &device_recipes::INFO,
    &devices::INFO,
    &edge_deployment::INFO,
    &edge_deployments::INFO,
    &embedded_deployment::INFO,
    &embedded_deployments::INFO,
    &event::INFO,
    &events::INFO,
    &experience::INFO,
    &experience_domain::INFO,
    &experience_domains::INFO,
    &experience_endpoint::INFO,
    &experience_endpoints::INFO,
    &experience_group::INFO,
    &experience_groups::INFO,
    &experience_slug::INFO,
    &experience_slugs::INFO,
    &experience_user::INFO,
    &experience_users::INFO,
    &experience_version::INFO,
    &experience_versions::INFO,
    &experience_view::INFO,
    &experience_views::INFO,
    &file::INFO,
    &files::INFO,
    &flow::INFO,
    &flow_version::INFO,
    &flow_versions::INFO,
    &flows::INFO,
    &instance::INFO,
    &instance_api_token::INFO,
    &instance_api_tokens::INFO,
    &instance_audit_log::INFO,
    &instance_audit_logs::INFO,
    &instance_custom_node::INFO,
    &instance_custom_nodes::INFO,
    &instance_member::INFO,
    &instance_members::INFO,
    &instance_notification_rule::INFO,
    &instance_notification_rules::INFO,
    &instance_org::INFO,
    &instance_org_invite::INFO,
    &instance_org_invites::INFO,
    &instance_org_member::INFO,
    &instance_org_members::INFO,
    &instance_orgs::INFO,
    &instance_sandbox::INFO,
    &instance_sandboxes::INFO,
    &instances::INFO,
    &integration::INFO,
    &integrations::INFO,
    &me::INFO,
    &notebook::INFO,
    &notebooks::INFO,
    &org::INFO,
    &org_invites::INFO,
    &orgs::INFO,
    &private_file::INFO,
    &private_files::INFO,
    &resource_job::INFO,
    &resource_jobs::INFO,
    &user_api_token::INFO,
    &user_api_tokens::INFO,
    &user_oauth_client::INFO,
    &user_oauth_clients::INFO,
    &user_oauth_token::INFO,
    &user_oauth_tokens::INFO,
    &webhook::INFO,
    &webhooks::INFO,
];
