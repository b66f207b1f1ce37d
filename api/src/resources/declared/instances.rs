//! The API trait of all instances.

use restrait::{api, endpoint};

use crate::types;

/// The instances that the user is a member of.
///
/// ```no_run
/// use losant::prelude::*;
///
/// # async fn example(client: losant::Client) -> losant::Result<()> {
/// let mut instances = client.instances().get().items();
/// while let Some(instance) = instances.next().await {
///     let instance = instance?;
///     println!("{:?}: {:?}", instance.id, instance.name);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request"),
)]
pub trait Instances {
    /// Returns a page of the instances that the user is a member of.
    #[endpoint(
        method = "GET",
        path = "/instances",
        scopes = [
            "all.User", "all.User.bounded", "all.User.read",
            "instances.*",
            "instances.get",
            "only.User", "only.User.bounded", "only.User.read",
        ],
        page(number = page),
        responses(200 = "page of instances"),
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
        /// Maximum number of instances per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the instances by.
        #[query(example = "name")]
        filter_field: Option<types::NameField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my * instance")]
        filter: Option<String>,
    ) -> types::Instances;
}
