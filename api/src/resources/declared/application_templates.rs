//! The API trait of the application templates.

use restrait::{api, endpoint};

use crate::{ResourceId, types};

/// The templates from which applications can be created.
///
/// ```no_run
/// # async fn example(client: losant::Client) -> losant::Result<()> {
/// let templates = client.application_templates().get().keywords(["gps", "aws"]).await?;
/// for template in templates.items {
///     println!("{:?}: {:?}", template.name, template.description);
/// }
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    scopes(
        read = ["all.User", "all.User.bounded", "all.User.read", "applicationTemplates.*"],
        only_read = ["only.User", "only.User.bounded", "only.User.read"],
    ),
    errors(400 = "invalid request"),
)]
pub trait ApplicationTemplates {
    /// Returns a page of the templates that the user can see.
    #[endpoint(
        method = "GET",
        path = "/applicationTemplates",
        scopes = [read, "applicationTemplates.get", only_read],
        page(number = page),
        responses(200 = "page of templates"),
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
        /// Maximum number of templates per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the templates by.
        #[query(example = "name")]
        filter_field: Option<types::ApplicationTemplateFilterField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my * app")]
        filter: Option<String>,
        /// Keywords that a template must have. It must have all of them.
        #[query(style = brackets)]
        keywords: Option<Vec<&str>>,
        /// Id of a category that a template must belong to.
        #[query(example = "575ec76c7ae143cd83dc4a96")]
        category_id: Option<ResourceId>,
    ) -> types::ApplicationTemplates;

    /// Returns the categories of templates.
    #[endpoint(
        method = "GET",
        path = "/applicationTemplates/categories",
        scopes = [read, "applicationTemplates.getCategories", only_read],
        responses(200 = "categories"),
    )]
    fn get_categories(
        &self,
        /// Id of the category to start from. Defaults to all categories.
        #[query(example = "575ed6e87ae143cd83dc4aa8")]
        base_id: Option<ResourceId>,
    ) -> types::ApplicationTemplateCategories;

    /// Returns the keywords that templates have, each once.
    #[endpoint(
        method = "GET",
        path = "/applicationTemplates/keywords",
        scopes = [read, "applicationTemplates.getUniqueKeywords", only_read],
        responses(200 = "keywords"),
    )]
    fn get_unique_keywords(&self) -> types::TemplateKeywords;
}
