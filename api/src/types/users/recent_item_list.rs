//! Schema `recentItemList`.

use crate::ResourceId;
use crate::schema::response_type;
use crate::types::ItemType;

response_type! {
    /// A list of recent item lists and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::RecentItemList = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct RecentItemList as "recentItemList" {
        /// Type of the item.
        pub item_type: Option<ItemType>,
        /// Parent.
        pub parent_id: Option<ResourceId>,
        /// Items on this page.
        #[serde(default)]
        pub items: Vec<NamedResource>,
    }
}

response_type! {
    /// An experience group of a recent item list.
    pub struct NamedResource as "namedResource" {
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Unique identifier of the experience group.
        pub id: Option<ResourceId>,
    }
}
