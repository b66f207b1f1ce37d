//! The API trait of all organizations of an instance.

use restrait::{api, endpoint};

use crate::{InstanceId, types};

/// The organizations of an instance.
///
/// ```no_run
/// use losant::InstanceId;
/// use losant::prelude::*;
/// use losant::types::{InstanceOrgLimits, InstanceOrgPost};
///
/// # async fn example(client: losant::Client, instance: InstanceId) -> losant::Result<()> {
/// let org = InstanceOrgPost::new("North Plant").limits(InstanceOrgLimits::new().device(500));
/// client.instance_orgs().post(instance).org_config(&org).await?;
/// let mut orgs = client.instance_orgs().get(instance).summary_include(["deviceCount"]).items();
/// while let Some(org) = orgs.next().await {
///     let org = org?;
///     println!("{}: {:?}", org.name, org.summary.and_then(|summary| summary.device_count));
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(
        instanceId = "Id of the instance that the organizations belong to",
        summaryInclude(style = comma, example = "payloadCount") = "Names of the fields to include in the summary",
    ),
    errors(400 = "invalid request"),
)]
pub trait InstanceOrgs {
    /// Returns a page of organizations of an instance.
    #[endpoint(
        method = "GET",
        path = "/instances/<instanceId>/orgs",
        scopes = [
            "all.Instance", "all.Instance.bounded", "all.Instance.read",
            "all.User", "all.User.bounded", "all.User.read",
            "instanceOrgs.*",
            "instanceOrgs.get",
        ],
        page(number = page),
        responses(200 = "page of organizations"),
    )]
    fn get(
        &self,
        instance_id: InstanceId,
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
        summary_include: Option<Vec<&str>>,
        /// Query for the organizations. It overrides the filter.
        #[query(style = json)]
        query: Option<&types::AdvancedInstanceOrgQuery>,
    ) -> types::InstanceOrgs;

    /// Creates an organization of an instance.
    #[endpoint(
        method = "POST",
        path = "/instances/<instanceId>/orgs",
        scopes = [
            "all.Instance", "all.Instance.bounded",
            "all.User", "all.User.bounded",
            "instanceOrgs.*",
            "instanceOrgs.post",
        ],
        responses(201 = "the new organization"),
    )]
    fn post(
        &self,
        instance_id: InstanceId,
        summary_include: Option<Vec<&str>>,
        /// New organization.
        #[body]
        org_config: Option<&types::InstanceOrgPost>,
    ) -> types::InstanceOrg;
}
