//! The API trait of the device recipes of an application.

use restrait::{api, endpoint};

use crate::{ApplicationId, types};

/// The device recipes of an application.
///
/// ```no_run
/// use losant::ApplicationId;
/// use losant::types::{Attribute, DataType, DeviceRecipePost};
///
/// # async fn example(client: losant::Client, plant: ApplicationId) -> losant::Result<()> {
/// let recipe = DeviceRecipePost::new("pump recipe")
///     .device_name("Pump")
///     .attributes([Attribute::new("voltage", DataType::Number)]);
/// let recipe = client.device_recipes().post(plant, &recipe).await?;
/// println!("{:?}", recipe.id);
/// # Ok(()) }
/// ```
#[api(
    client = crate::Client,
    rename_all = "camelCase",
    params(
        applicationId = "Id of the application that the device recipes belong to",
        tagsAsObject(example = false) = "If `true`, tags are an object instead of a list",
        attributesAsObject(example = true) = "If `true`, attributes are an object instead of a \
            list",
    ),
    errors(400 = "invalid request", 404 = "application not found"),
)]
pub trait DeviceRecipes {
    /// Returns a page of device recipes.
    #[endpoint(
        method = "GET",
        path = "/applications/<applicationId>/device-recipes",
        scopes = [
            "all.Application", "all.Application.bounded", "all.Application.read",
            "all.Organization", "all.Organization.bounded", "all.Organization.read",
            "all.User", "all.User.bounded", "all.User.read",
            "deviceRecipes.*",
            "deviceRecipes.get",
        ],
        page(number = page),
        responses(200 = "page of device recipes"),
    )]
    fn get(
        &self,
        application_id: ApplicationId,
        /// Sort field.
        #[query(default = "name", example = "name")]
        sort_field: Option<types::SortField>,
        /// Sort direction.
        #[query(default = "asc", example = "asc")]
        sort_direction: Option<types::SortDirection>,
        /// Number of the page. The first page is 0.
        #[query(default = 0, example = 0)]
        page: Option<u32>,
        /// Maximum number of device recipes per page.
        #[query(default = 100, example = 10)]
        per_page: Option<u32>,
        /// Field to filter the device recipes by.
        #[query(example = "name")]
        filter_field: Option<types::NameField>,
        /// Pattern for the value of the filter field. `*` matches any text.
        #[query(example = "my * recipe")]
        filter: Option<String>,
        tags_as_object: Option<bool>,
        attributes_as_object: Option<bool>,
    ) -> types::DeviceRecipes;

    /// Creates a device recipe.
    #[endpoint(
        method = "POST",
        path = "/applications/<applicationId>/device-recipes",
        scopes = [
            "all.Application", "all.Application.bounded",
            "all.Organization", "all.Organization.bounded",
            "all.User", "all.User.bounded",
            "deviceRecipes.*",
            "deviceRecipes.post",
        ],
        responses(201 = "the new device recipe"),
    )]
    fn post(
        &self,
        application_id: ApplicationId,
        /// New device recipe.
        #[body]
        device_recipe: &types::DeviceRecipePost,
        tags_as_object: Option<bool>,
        attributes_as_object: Option<bool>,
    ) -> types::DeviceRecipe;
}
