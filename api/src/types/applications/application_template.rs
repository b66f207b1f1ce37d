//! Schemas `applicationTemplate`, `applicationTemplateCategories`, `applicationTemplates`.

use restrait::Page;

use crate::schema::response_type;
use crate::text::string_enum;
use crate::types::SortDirection;
use crate::{ApplicationTemplateId, Number, ResourceId, Timestamp};

response_type! {
    /// An application template.
    ///
    /// ```
    /// let body = r#"{"name":"pump"}"#;
    /// let value: losant::types::ApplicationTemplate = serde_json::from_str(body)?;
    /// assert_eq!(value.name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationTemplate as "applicationTemplate" {
        /// Unique identifier of the application template.
        pub id: Option<ApplicationTemplateId>,
        /// Template.
        pub template_id: Option<ApplicationTemplateId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Readme, at most 131072 characters.
        pub readme: Option<String>,
        /// Categories, at most 1000.
        pub category_ids: Option<Vec<ResourceId>>,
        /// Keywords, at most 100.
        pub keywords: Option<Vec<String>>,
        /// Description, at most 1024 characters.
        pub description: Option<String>,
        /// If `true`, the application template is public.
        pub public: Option<bool>,
        /// Name of the author, at most 255 characters.
        pub author_name: Option<String>,
        /// URL of the image, at most 1024 characters.
        pub image_url: Option<String>,
        /// URL of the author, at most 1024 characters.
        pub author_url: Option<String>,
        /// URL of the template, at most 1024 characters.
        pub template_url: Option<String>,
        /// Summary.
        pub summary: Option<ApplicationTemplateSummary>,
    }
}

response_type! {
    /// The summary of an application template.
    pub struct ApplicationTemplateSummary as "applicationTemplateSummary" {
        /// Number of application certificate authorities.
        pub application_certificate_authority_count: Option<Number>,
        /// Number of dashboards.
        pub dashboard_count: Option<Number>,
        /// Number of devices.
        pub device_count: Option<Number>,
        /// Number of device recipes.
        pub device_recipe_count: Option<Number>,
        /// Number of data tables.
        pub data_table_count: Option<Number>,
        /// Number of experience groups.
        pub experience_group_count: Option<Number>,
        /// Number of experience users.
        pub experience_user_count: Option<Number>,
        /// Number of experience versions.
        pub experience_version_count: Option<Number>,
        /// Number of experience views.
        pub experience_view_count: Option<Number>,
        /// Number of experience endpoints.
        pub experience_endpoint_count: Option<Number>,
        /// Number of files.
        pub file_count: Option<Number>,
        /// Number of workflows.
        pub flow_count: Option<Number>,
        /// Number of integrations.
        pub integration_count: Option<Number>,
        /// Number of notebooks.
        pub notebook_count: Option<Number>,
        /// Number of private files.
        pub private_file_count: Option<Number>,
        /// Number of resource jobs.
        pub resource_job_count: Option<Number>,
        /// Data table CSV size.
        pub data_table_csv_size: Option<Number>,
        /// Number of webhooks.
        pub webhook_count: Option<Number>,
    }
}

response_type! {
    /// A list of application template categories and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::ApplicationTemplateCategories = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationTemplateCategories as "applicationTemplateCategories" {
        /// Items on this page.
        #[serde(default)]
        pub items: Vec<ApplicationTemplateCategoriesItem>,
        /// Base.
        pub base_id: Option<ResourceId>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Number of items on all pages.
        pub total_count: Option<u64>,
    }
}

response_type! {
    /// An item of an application template category.
    pub struct ApplicationTemplateCategoriesItem as "applicationTemplateCategoriesItem" {
        /// Unique identifier of the application template categories item.
        pub id: Option<ResourceId>,
        /// Parent.
        pub parent_id: Option<ResourceId>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Resource types, at most 100.
        pub resource_types: Option<Vec<ApplicationTemplateCategoriesItemResourceType>>,
    }
}

string_enum! {
    /// A resource type of an application template category.
    ApplicationTemplateCategoriesItemResourceType {
        /// Device recipe.
        DeviceRecipe = "DeviceRecipe",
        /// Custom node.
        CustomNode = "CustomNode",
    }
}

response_type! {
    /// A page of application templates and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::ApplicationTemplates = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct ApplicationTemplates as "applicationTemplates" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<ApplicationTemplate>,
        /// Number of items on this page.
        pub count: Option<u64>,
        /// Number of items on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of items on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the items are filtered by.
        pub filter_field: Option<String>,
        /// Category.
        pub category_id: Option<ResourceId>,
        /// Keywords, at most 100.
        pub keywords: Option<Vec<String>>,
        /// Field that the items are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
    }
}

string_enum! {
    /// The filter field of an application template.
    ApplicationTemplateFilterField {
        /// Name.
        Name = "name",
        /// Author name.
        AuthorName = "authorName",
    }
}
