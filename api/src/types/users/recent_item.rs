//! Schema `recentItem`.

use crate::ResourceId;
use crate::schema::request_body;
use crate::text::string_enum;

request_body! {
    /// A recent item.
    ///
    /// ```
    /// let json = r#"{"itemType":"application","itemId":"575ec8687ae143cd83dc4a97"}"#;
    /// let value: losant::types::RecentItem = serde_json::from_str(json)?;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RecentItem as "recentItem" {
        /// Type of the item.
        pub item_type: ItemType,
        /// Parent.
        pub parent_id: Option<ResourceId>,
        /// Item.
        pub item_id: ResourceId,
    }
}

string_enum! {
    /// The item type of a recent item.
    ItemType {
        /// Application.
        Application = "application",
        /// Device.
        Device = "device",
        /// Flow.
        Flow = "flow",
        /// Dashboard.
        Dashboard = "dashboard",
        /// Organization.
        Organization = "organization",
    }
}
