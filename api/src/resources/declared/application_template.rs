//! The API trait of one application template.

use restrait::{api, endpoint};

use crate::{ApplicationTemplateId, types};

/// A template: resources that can be copied into an application.
///
/// ```no_run
/// use losant::ApplicationTemplateId;
///
/// # async fn example(
/// #     client: losant::Client, cooling: ApplicationTemplateId,
/// # ) -> losant::Result<()> {
/// let template = client.application_template().get(cooling).await?;
/// println!("{:?} by {:?}", template.name, template.author_name);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    errors(400 = "invalid request", 404 = "template not found"),
)]
pub trait ApplicationTemplate {
    /// Returns a template with its readme.
    #[endpoint(
        method = "GET",
        path = "/applicationTemplates/<templateId>",
        scopes = [
            "all.User", "all.User.bounded", "all.User.read",
            "applicationTemplate.*",
            "applicationTemplate.get",
            "only.User", "only.User.bounded", "only.User.read",
        ],
        responses(200 = "the template"),
    )]
    fn get(
        &self,
        /// Id of the template.
        template_id: ApplicationTemplateId,
    ) -> types::ApplicationTemplate;
}
