//! Schemas `deviceRecipe`, `deviceRecipeBulkCreate`, `deviceRecipeBulkCreatePost`,
//! `deviceRecipePatch`, `deviceRecipePost`, `deviceRecipes`.

use restrait::Page;

use super::{Attributes, DeviceClass, FieldPatch, SortDirection, Tag, TagFilter};
use crate::schema::{request_body, response_type};
use crate::{ApplicationId, DeviceId, DeviceRecipeId, Number, ResourceId, Timestamp};

response_type! {
    /// A device recipe.
    ///
    /// ```
    /// let body = r#"{"name":"pump"}"#;
    /// let value: losant::types::DeviceRecipe = serde_json::from_str(body)?;
    /// assert_eq!(value.name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceRecipe as "deviceRecipe" {
        /// Unique identifier of the device recipe.
        pub id: Option<DeviceRecipeId>,
        /// Same value as `id`.
        pub device_recipe_id: Option<DeviceRecipeId>,
        /// Application that the device recipe belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Name of the device, 1 to 255 characters.
        pub device_name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Device description, at most 32767 characters.
        pub device_description: Option<String>,
        /// Tags, at most 100.
        pub tags: Option<Vec<Tag>>,
        /// Attributes, at most 256.
        pub attributes: Option<Attributes>,
        /// Device class.
        pub device_class: Option<DeviceClass>,
        /// Gateway.
        pub gateway_id: Option<DeviceId>,
        /// Parent. Can be `null`.
        pub parent_id: Option<ResourceId>,
        /// System interval, 5 to 3600.
        pub system_interval: Option<Number>,
        /// If `true`, keeps duplicates.
        pub keep_duplicates: Option<bool>,
    }
}

response_type! {
    /// A device recipe bulk create.
    ///
    /// ```
    /// let body = r#"{"csvResult":"pump"}"#;
    /// let value: losant::types::DeviceRecipeBulkCreate = serde_json::from_str(body)?;
    /// assert_eq!(value.csv_result.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceRecipeBulkCreate as "deviceRecipeBulkCreate" {
        /// Created.
        pub created: Option<Number>,
        /// Failed.
        pub failed: Option<Number>,
        /// CSV result.
        pub csv_result: Option<String>,
    }
}

request_body! {
    /// A new device recipe bulk create.
    ///
    /// ```
    /// let value = losant::types::DeviceRecipeBulkCreatePost::new().csv("pump");
    /// let json = r#"{"csv":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceRecipeBulkCreatePost as "deviceRecipeBulkCreatePost" {
        /// CSV.
        pub csv: Option<String>,
        /// Number of items on this page.
        pub count: Option<Number>,
        /// Name column, at most 255 characters.
        pub name_column: Option<String>,
        /// Description column, at most 255 characters.
        pub description_column: Option<String>,
        /// Gateway id column, at most 255 characters.
        pub gateway_id_column: Option<String>,
        /// Parent id column, at most 255 characters.
        pub parent_id_column: Option<String>,
        /// If `true`, makes unique key secret.
        pub make_unique_key_secret: Option<bool>,
        /// Email address, at most 1024 characters.
        pub email: Option<String>,
        /// URL to call with the result, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Gateway.
        pub gateway_id: Option<DeviceId>,
        /// Parent. Can be `null`.
        pub parent_id: FieldPatch<ResourceId>,
    }
}

request_body! {
    /// Changes to a device recipe. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::DeviceRecipePatch::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceRecipePatch as "deviceRecipePatch" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Name of the device, 1 to 255 characters.
        pub device_name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Device description, at most 32767 characters.
        pub device_description: Option<String>,
        /// Tags, at most 100.
        pub tags: Option<Vec<TagFilter>>,
        /// Attributes, at most 256.
        pub attributes: Option<Attributes>,
        /// Device class.
        pub device_class: Option<DeviceClass>,
        /// Gateway. `null` clears it.
        pub gateway_id: FieldPatch<DeviceId>,
        /// Parent. `null` clears it.
        pub parent_id: FieldPatch<ResourceId>,
        /// System interval, 5 to 3600.
        pub system_interval: Option<Number>,
        /// If `true`, keeps duplicates.
        pub keep_duplicates: Option<bool>,
    }
}

request_body! {
    /// A new device recipe.
    ///
    /// ```
    /// let value = losant::types::DeviceRecipePost::new("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceRecipePost as "deviceRecipePost" {
        /// Name, 1 to 255 characters.
        pub name: String,
        /// Name of the device, 1 to 255 characters.
        pub device_name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Device description, at most 32767 characters.
        pub device_description: Option<String>,
        /// Tags, at most 100.
        pub tags: Option<Vec<TagFilter>>,
        /// Attributes, at most 256.
        pub attributes: Option<Attributes>,
        /// Device class.
        pub device_class: Option<DeviceClass>,
        /// Gateway.
        pub gateway_id: Option<DeviceId>,
        /// Parent. Can be `null`.
        pub parent_id: FieldPatch<ResourceId>,
        /// System interval, 5 to 3600.
        pub system_interval: Option<Number>,
        /// If `true`, keeps duplicates.
        pub keep_duplicates: Option<bool>,
    }
}

response_type! {
    /// A page of device recipes and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::DeviceRecipes = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct DeviceRecipes as "deviceRecipes" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<DeviceRecipe>,
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
        /// Field that the items are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the device recipe belongs to.
        pub application_id: Option<ApplicationId>,
    }
}
