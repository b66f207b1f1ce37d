//! Application templates: schema `applicationTemplate`.

use crate::schema::response_type;
use crate::{ApplicationTemplateId, Number, ResourceId, Timestamp};

response_type! {
    /// A template: resources that can be copied into an application.
    ///
    /// ```
    /// let body = r#"{"name":"Cold storage","summary":{"deviceCount":2,"flowCount":1}}"#;
    /// let template: losant::types::ApplicationTemplate = serde_json::from_str(body)?;
    /// let summary = template.summary.unwrap_or_default();
    /// assert_eq!(summary.device_count, Some(2.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationTemplate as "applicationTemplate" {
        /// Unique identifier of the template.
        pub id: Option<ApplicationTemplateId>,
        /// Same value as `id`.
        pub template_id: Option<ApplicationTemplateId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Readme in Markdown, at most 131072 characters.
        pub readme: Option<String>,
        /// Categories that the template belongs to, at most 1000.
        pub category_ids: Option<Vec<ResourceId>>,
        /// Keywords, at most 100.
        pub keywords: Option<Vec<String>>,
        /// Short description, at most 1024 characters.
        pub description: Option<String>,
        /// If `true`, all users can see the template.
        pub public: Option<bool>,
        /// Name of the author, at most 255 characters.
        pub author_name: Option<String>,
        /// URL of an image, at most 1024 characters.
        pub image_url: Option<String>,
        /// URL of the author's website, at most 1024 characters.
        pub author_url: Option<String>,
        /// URL of a page about the template, at most 1024 characters.
        pub template_url: Option<String>,
        /// Counts of the resources in the template.
        pub summary: Option<ApplicationTemplateSummary>,
    }
}

response_type! {
    /// Counts of the resources in a template.
    pub struct ApplicationTemplateSummary as "applicationTemplateSummary" {
        /// Number of certificate authorities.
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
        /// Size of the rows of all data tables as CSV, in bytes.
        pub data_table_csv_size: Option<Number>,
        /// Number of webhooks.
        pub webhook_count: Option<Number>,
    }
}
