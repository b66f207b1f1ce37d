//! The API trait of the organizations of the current user.

use restrait::{api, endpoint};

use crate::types;

/// The organizations that the current user is a member of.
///
/// ```no_run
/// use losant::prelude::*;
///
/// # async fn example(client: losant::Client) -> losant::Result<()> {
/// let mut orgs = client.orgs().get().summary_include(["deviceCount"]).items();
/// while let Some(org) = orgs.next().await {
///     let org = org?;
///     let devices = org.summary.and_then(|summary| summary.device_count);
///     println!("{:?}: {devices:?} devices", org.name);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(
        summaryExclude(style = comma, example = "payloadCount") = "Names of the fields to leave out of a summary",
        summaryInclude(style = comma, example = "payloadCount") = "Names of the fields to include in a summary",
    ),
    errors(400 = "invalid request"),
)]
pub trait Orgs {
    /// Returns a page of the organizations that the current user is a member of.
    #[endpoint(
        method = "GET",
        path = "/orgs",
        scopes = [
            "all.User", "all.User.bounded", "all.User.read",
            "only.User", "only.User.bounded", "only.User.read",
            "orgs.*",
            "orgs.get",
        ],
        page(number = page),
        responses(200 = "page of organizations"),
    )]
    fn get(
        &self,
        /// Sort field.
        #[query(default = "name", example = "name")]
        sort_field: Option<types::SortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of organizations per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the organizations by.
        #[query(example = "name")]
        filter_field: Option<types::NameField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my*org")]
        filter: Option<String>,
        summary_exclude: Option<Vec<&str>>,
        summary_include: Option<Vec<&str>>,
    ) -> types::Orgs;

    /// Creates an organization.
    #[endpoint(
        method = "POST",
        path = "/orgs",
        scopes = [
            "all.User", "all.User.bounded",
            "only.User", "only.User.bounded",
            "orgs.*",
            "orgs.post",
        ],
        responses(201 = "the new organization"),
    )]
    fn post(
        &self,
        /// Fields of the new organization.
        #[body]
        organization: &types::OrgPost,
        summary_exclude: Option<Vec<&str>>,
        summary_include: Option<Vec<&str>>,
    ) -> types::Org;
}
