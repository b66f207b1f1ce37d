//! Lists of templates, and what they are grouped by: schemas `applicationTemplates`,
//! `applicationTemplateCategories` and `templateKeywords`.

use restrait::Page;

use crate::ResourceId;
use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::{ApplicationTemplate, SortDirection};

response_type! {
    /// A page of templates and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"name":"Cold storage"}],"totalCount":4,"keywords":["gps"]}"#;
    /// let page: losant::types::ApplicationTemplates = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].name.as_deref(), Some("Cold storage"));
    /// assert_eq!(page.total_count, Some(4));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct ApplicationTemplates as "applicationTemplates" {
        /// Templates on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<ApplicationTemplate>,
        /// Number of templates on this page.
        pub count: Option<u64>,
        /// Number of templates on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of templates on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the templates are filtered by.
        pub filter_field: Option<String>,
        /// Category that the templates belong to.
        pub category_id: Option<ResourceId>,
        /// Keywords that all of the templates have, at most 100.
        pub keywords: Option<Vec<String>>,
        /// Field that the templates are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
    }
}

string_enum! {
    /// Filter field of a list of templates.
    ApplicationTemplateFilterField {
        /// Name.
        Name = "name",
        /// Name of the author.
        AuthorName = "authorName",
    }
}

response_type! {
    /// The categories of templates.
    ///
    /// ```
    /// use losant::types::{ApplicationTemplateCategories, TemplateResource};
    ///
    /// let body = r#"{"items":[{"name":"Recipes","resourceTypes":["DeviceRecipe"]}],"count":1}"#;
    /// let categories: ApplicationTemplateCategories = serde_json::from_str(body)?;
    /// let recipes = categories.items[0].resource_types.as_deref();
    /// assert_eq!(recipes, Some([TemplateResource::DeviceRecipe].as_slice()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationTemplateCategories as "applicationTemplateCategories" {
        /// Categories.
        #[serde(default)]
        pub items: Vec<ApplicationTemplateCategory>,
        /// Category that contains the others, if the request asked for one.
        pub base_id: Option<ResourceId>,
        /// Number of categories in `items`.
        pub count: Option<u64>,
        /// Number of all categories.
        pub total_count: Option<u64>,
    }
}

response_type! {
    /// A category of templates.
    #[derive(Eq)]
    pub struct ApplicationTemplateCategory as "applicationTemplateCategory" {
        /// Unique identifier of the category.
        pub id: Option<ResourceId>,
        /// Category that directly contains this one.
        pub parent_id: Option<ResourceId>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Types of resources in the templates, at most 100.
        pub resource_types: Option<Vec<TemplateResource>>,
    }
}

string_enum! {
    /// Type of a resource that the templates of a category contain.
    TemplateResource {
        /// Device recipes.
        DeviceRecipe = "DeviceRecipe",
        /// Custom nodes for workflows.
        CustomNode = "CustomNode",
    }
}

response_type! {
    /// The keywords of all templates.
    ///
    /// ```
    /// let body = r#"{"keywords":["aws","gps"]}"#;
    /// let response: losant::types::TemplateKeywords = serde_json::from_str(body)?;
    /// assert_eq!(response.keywords, ["aws", "gps"]);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Eq)]
    pub struct TemplateKeywords as "templateKeywords" closed {
        /// Unique keywords, at most 100.
        #[serde(default)]
        pub keywords: Vec<String>,
    }
}
