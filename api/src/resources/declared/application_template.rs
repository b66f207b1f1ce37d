//! The API trait of one application template.

use restrait::{api, endpoint};

use crate::{ApplicationTemplateId, types};

/// An application template.
///
/// ```no_run
/// # async fn example(
/// #     client: losant::Client,
/// #     template: losant::ApplicationTemplateId,
/// # ) -> losant::Result<()> {
/// let response = client.application_template().get(template).await?;
/// println!("{response:?}");
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request", 404 = "application template not found"),
)]
pub trait ApplicationTemplate {
    /// Returns an application template.
    #[endpoint(
        method = "GET",
        path = "/applicationTemplates/<templateId>",
        scopes = [
            "all.User", "all.User.bounded", "all.User.read",
            "applicationTemplate.*",
            "applicationTemplate.get",
            "only.User", "only.User.bounded", "only.User.read",
        ],
        responses(200 = "the application template"),
    )]
    fn get(
        &self,
        /// Id of the application template.
        template_id: ApplicationTemplateId,
    ) -> types::ApplicationTemplate;
}
