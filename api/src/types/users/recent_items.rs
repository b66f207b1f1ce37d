//! Items that the current user opened last: schemas `recentItem` and `recentItemList`.

use crate::ResourceId;
use crate::schema::{request_body, response_type};
use crate::text::string_enum;

request_body! {
    /// An item to add to the recent items of a user.
    ///
    /// ```
    /// use losant::types::{ItemType, RecentItem};
    /// use losant::{ApplicationId, DeviceId};
    ///
    /// let plant: ApplicationId = "575ec8687ae143cd83dc4a97".parse()?;
    /// let pump: DeviceId = "575ecf887ae143cd83dc4aa2".parse()?;
    /// let item = RecentItem::new(ItemType::Device, pump).parent_id(plant);
    /// assert_eq!(
    ///     serde_json::to_value(&item)?,
    ///     serde_json::json!({
    ///         "itemType": "device",
    ///         "parentId": "575ec8687ae143cd83dc4a97",
    ///         "itemId": "575ecf887ae143cd83dc4aa2",
    ///     }),
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct RecentItem as "recentItem" {
        /// Type of the item.
        pub item_type: ItemType,
        /// Resource that contains the item, such as the application of a device.
        pub parent_id: Option<ResourceId>,
        /// Item.
        pub item_id: ResourceId,
    }
}

response_type! {
    /// The recent items of one type.
    ///
    /// ```
    /// let body = r#"{"itemType":"device","items":[{"name":"Pump"}]}"#;
    /// let recent: losant::types::RecentItemList = serde_json::from_str(body)?;
    /// assert_eq!(recent.items[0].name.as_deref(), Some("Pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RecentItemList as "recentItemList" {
        /// Type of the items.
        pub item_type: Option<ItemType>,
        /// Resource that contains the items, such as the application of devices.
        pub parent_id: Option<ResourceId>,
        /// Items.
        #[serde(default)]
        pub items: Vec<NamedResource>,
    }
}

response_type! {
    /// The id and the name of a resource.
    pub struct NamedResource as "namedResource" {
        /// Unique identifier of the resource.
        pub id: Option<ResourceId>,
        /// Name of the resource, 1 to 255 characters.
        pub name: Option<String>,
    }
}

string_enum! {
    /// Type of a recent item.
    ItemType {
        /// An application.
        Application = "application",
        /// A device.
        Device = "device",
        /// A workflow.
        Flow = "flow",
        /// A dashboard.
        Dashboard = "dashboard",
        /// An organization.
        Organization = "organization",
    }
}
