//! Device recipes: schemas `deviceRecipe`, `deviceRecipePost`, `deviceRecipePatch`, `deviceRecipes`,
//! `deviceRecipeBulkCreatePost` and `deviceRecipeBulkCreate`.

use restrait::Page;

use super::{Attribute, Attributes, DeviceClass, FieldPatch, SortDirection, Tag, Tags};
use crate::schema::{request_body, response_type};
use crate::{ApplicationId, DeviceId, DeviceRecipeId, Number, Timestamp};

response_type! {
    /// A device recipe: the settings of devices that are created from it.
    ///
    /// ```
    /// let body = r#"{"name":"pump recipe","deviceName":"Pump","tags":[{"key":"floor","value":"8"}]}"#;
    /// let recipe: losant::types::DeviceRecipe = serde_json::from_str(body)?;
    /// assert_eq!(recipe.device_name.as_deref(), Some("Pump"));
    /// assert_eq!(recipe.tags.as_ref().and_then(|tags| tags.get("floor")), Some("8"));
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
        /// Name of the device recipe, 1 to 255 characters.
        pub name: Option<String>,
        /// Name of new devices, 1 to 255 characters.
        pub device_name: Option<String>,
        /// Description of the device recipe, at most 32767 characters.
        pub description: Option<String>,
        /// Description of new devices, at most 32767 characters.
        pub device_description: Option<String>,
        /// Tags of new devices, at most 100.
        pub tags: Option<Tags>,
        /// Attributes of new devices, at most 256.
        pub attributes: Option<Attributes>,
        /// Class of new devices.
        pub device_class: Option<DeviceClass>,
        /// Gateway through which new devices connect, for peripherals.
        pub gateway_id: Option<DeviceId>,
        /// System that contains new devices.
        pub parent_id: Option<DeviceId>,
        /// Interval in seconds at which a system computes its own state, 5 to 3600.
        pub system_interval: Option<Number>,
        /// If `true`, a state with the same time as an earlier one is stored as well.
        pub keep_duplicates: Option<bool>,
    }
}

request_body! {
    /// A new device recipe.
    ///
    /// ```
    /// use losant::types::{Attribute, DataType, DeviceClass, DeviceRecipePost};
    ///
    /// let recipe = DeviceRecipePost::new("pump recipe")
    ///     .device_name("Pump")
    ///     .device_class(DeviceClass::Standalone)
    ///     .attributes([Attribute::new("voltage", DataType::Number)]);
    /// assert_eq!(recipe.name, "pump recipe");
    /// ```
    pub struct DeviceRecipePost as "deviceRecipePost" {
        /// Name of the device recipe, 1 to 255 characters.
        pub name: String,
        /// Name of new devices, 1 to 255 characters.
        pub device_name: Option<String>,
        /// Description of the device recipe, at most 32767 characters.
        pub description: Option<String>,
        /// Description of new devices, at most 32767 characters.
        pub device_description: Option<String>,
        /// Tags of new devices, at most 100.
        pub tags: Option<Vec<Tag>>,
        /// Attributes of new devices, at most 256.
        pub attributes: Option<Vec<Attribute>>,
        /// Class of new devices.
        pub device_class: Option<DeviceClass>,
        /// Gateway through which new devices connect, for peripherals.
        pub gateway_id: Option<DeviceId>,
        /// System that contains new devices.
        pub parent_id: FieldPatch<DeviceId>,
        /// Interval in seconds at which a system computes its own state, 5 to 3600.
        pub system_interval: Option<Number>,
        /// If `true`, a state with the same time as an earlier one is stored as well.
        pub keep_duplicates: Option<bool>,
    }
}

request_body! {
    /// Changes to a device recipe. Fields that are not set stay as they are. Devices that were
    /// created from the device recipe do not change.
    ///
    /// ```
    /// use losant::types::{DeviceRecipePatch, FieldPatch};
    ///
    /// let patch = DeviceRecipePatch::new().device_name("Pump").gateway_id(FieldPatch::Clear);
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"deviceName":"Pump","gatewayId":null}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceRecipePatch as "deviceRecipePatch" {
        /// Name of the device recipe, 1 to 255 characters.
        pub name: Option<String>,
        /// Name of new devices, 1 to 255 characters.
        pub device_name: Option<String>,
        /// Description of the device recipe, at most 32767 characters.
        pub description: Option<String>,
        /// Description of new devices, at most 32767 characters.
        pub device_description: Option<String>,
        /// Tags of new devices, at most 100. They replace all existing tags.
        pub tags: Option<Vec<Tag>>,
        /// Attributes of new devices, at most 256. They replace all existing attributes.
        pub attributes: Option<Vec<Attribute>>,
        /// Class of new devices.
        pub device_class: Option<DeviceClass>,
        /// Gateway through which new devices connect, for peripherals.
        /// [`FieldPatch::Clear`](crate::types::FieldPatch::Clear) removes it.
        pub gateway_id: FieldPatch<DeviceId>,
        /// System that contains new devices.
        /// [`FieldPatch::Clear`](crate::types::FieldPatch::Clear) removes it.
        pub parent_id: FieldPatch<DeviceId>,
        /// Interval in seconds at which a system computes its own state, 5 to 3600.
        pub system_interval: Option<Number>,
        /// If `true`, a state with the same time as an earlier one is stored as well.
        pub keep_duplicates: Option<bool>,
    }
}

response_type! {
    /// A page of device recipes and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"name":"pump recipe"}],"count":1,"totalCount":4,"perPage":1}"#;
    /// let page: losant::types::DeviceRecipes = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].name.as_deref(), Some("pump recipe"));
    /// assert_eq!(page.total_count, Some(4));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct DeviceRecipes as "deviceRecipes" {
        /// Device recipes on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<DeviceRecipe>,
        /// Number of device recipes on this page.
        pub count: Option<u64>,
        /// Number of device recipes on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of device recipes on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the device recipes are filtered by.
        pub filter_field: Option<String>,
        /// Field that the device recipes are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the device recipes belong to.
        pub application_id: Option<ApplicationId>,
    }
}

request_body! {
    /// Options for creating several devices from a device recipe: a table with a row for each device,
    /// or a number of devices.
    ///
    /// ```
    /// use losant::types::DeviceRecipeBulkCreatePost;
    ///
    /// let options = DeviceRecipeBulkCreatePost::new()
    ///     .csv("pump\nNorth\nSouth\n")
    ///     .name_column("pump")
    ///     .make_unique_key_secret(true);
    /// let json = r#"{"csv":"pump\nNorth\nSouth\n","nameColumn":"pump","makeUniqueKeySecret":true}"#;
    /// assert_eq!(serde_json::to_string(&options)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceRecipeBulkCreatePost as "deviceRecipeBulkCreatePost" {
        /// Table as CSV. The first row names the columns, and each other row describes a device.
        pub csv: Option<String>,
        /// Number of devices to create without a table.
        pub count: Option<Number>,
        /// Column with the names of the devices, at most 255 characters.
        pub name_column: Option<String>,
        /// Column with the descriptions of the devices, at most 255 characters.
        pub description_column: Option<String>,
        /// Column with the ids of the gateways, at most 255 characters.
        pub gateway_id_column: Option<String>,
        /// Column with the ids of the systems, at most 255 characters.
        pub parent_id_column: Option<String>,
        /// If `true`, an access key is created for each device. The result contains the secrets.
        pub make_unique_key_secret: Option<bool>,
        /// Email address to notify when a job is done, at most 1024 characters. Defaults to the
        /// address of the user who makes the request.
        pub email: Option<String>,
        /// URL to call when a job is done, at most 1024 characters.
        pub callback_url: Option<String>,
        /// Gateway through which the devices connect, instead of that of the device recipe.
        pub gateway_id: Option<DeviceId>,
        /// System that contains the devices, instead of that of the device recipe.
        /// [`FieldPatch::Clear`](crate::types::FieldPatch::Clear) means no system.
        pub parent_id: FieldPatch<DeviceId>,
    }
}

response_type! {
    /// The result of creating several devices from a device recipe.
    ///
    /// ```
    /// let body = r#"{"created":10,"failed":0,"csvResult":"id,name\n"}"#;
    /// let result: losant::types::DeviceRecipeBulkCreate = serde_json::from_str(body)?;
    /// assert_eq!(result.created, Some(10.into()));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct DeviceRecipeBulkCreate as "deviceRecipeBulkCreate" {
        /// Number of created devices.
        pub created: Option<Number>,
        /// Number of devices that could not be created.
        pub failed: Option<Number>,
        /// The table of the request with the results, as CSV. It contains secrets if the request set
        /// `make_unique_key_secret`.
        pub csv_result: Option<String>,
    }
}
