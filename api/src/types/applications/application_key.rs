//! Schemas `applicationKey`, `applicationKeyPatch`, `applicationKeyPost`,
//! `applicationKeyPostResponse`, `applicationKeys`.

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{
    ApiTokenStatus, CreatedByType, FieldPatch, FilterType, SecretString, SortDirection, TagFilter,
};
use crate::{ApplicationId, ApplicationKeyId, DeviceId, ResourceId, Timestamp};

response_type! {
    /// An access key.
    ///
    /// ```
    /// let body = r#"{"name":"pump"}"#;
    /// let value: losant::types::ApplicationKey = serde_json::from_str(body)?;
    /// assert_eq!(value.name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationKey as "applicationKey" {
        /// Unique identifier of the access key.
        pub id: Option<ApplicationKeyId>,
        /// Same value as `id`.
        pub application_key_id: Option<ApplicationKeyId>,
        /// Application that the access key belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// User, API token or other source that created the access key.
        pub created_by_id: Option<ResourceId>,
        /// Type of the source in `created_by_id`.
        pub created_by_type: Option<CreatedByType>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User, API token or other source of the last change.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the source in `last_updated_by_id`.
        pub last_updated_by_type: Option<CreatedByType>,
        /// Key.
        pub key: Option<String>,
        /// Status.
        pub status: Option<ApiTokenStatus>,
        /// Devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<DeviceTag>>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Type of the filter.
        pub filter_type: Option<FilterType>,
        /// Pub topics, 1 to 1024 characters each.
        pub pub_topics: Option<Vec<String>>,
        /// Sub topics, 1 to 1024 characters each.
        pub sub_topics: Option<Vec<String>>,
        /// Type of the address filter.
        pub address_filter_type: Option<AddressFilterType>,
        /// Addresses, at most 100.
        pub addresses: Option<Vec<String>>,
    }
}

response_type! {
    /// A device tag of an access key.
    pub struct DeviceTag as "deviceTag" {
        /// Key, 1 to 255 letters, digits, `_` and `-`.
        pub key: Option<String>,
        /// Value, 1 to 255 characters.
        pub value: Option<String>,
    }
}

string_enum! {
    /// The address filter type of an access key.
    AddressFilterType {
        /// All.
        All = "all",
        /// Whitelist.
        Whitelist = "whitelist",
        /// Blacklist.
        Blacklist = "blacklist",
    }
}

request_body! {
    /// Changes to an access key. Fields that are not set stay as they are.
    ///
    /// ```
    /// let value = losant::types::ApplicationKeyPatch::new().description("pump");
    /// let json = r#"{"description":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationKeyPatch as "applicationKeyPatch" {
        /// Status.
        pub status: Option<ApiTokenStatus>,
        /// Name. `null` clears it.
        pub name: FieldPatch<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Type of the filter.
        pub filter_type: Option<FilterType>,
        /// Pub topics, 1 to 1024 characters each.
        pub pub_topics: Option<Vec<String>>,
        /// Sub topics, 1 to 1024 characters each.
        pub sub_topics: Option<Vec<String>>,
        /// Type of the address filter.
        pub address_filter_type: Option<AddressFilterType>,
        /// Addresses, at most 100.
        pub addresses: Option<Vec<String>>,
    }
}

request_body! {
    /// A new access key.
    ///
    /// ```
    /// let value = losant::types::ApplicationKeyPost::new().name("pump");
    /// let json = r#"{"name":"pump"}"#;
    /// assert_eq!(serde_json::to_string(&value)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationKeyPost as "applicationKeyPost" {
        /// Devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Type of the filter.
        pub filter_type: Option<FilterType>,
        /// Pub topics, 1 to 1024 characters each.
        pub pub_topics: Option<Vec<String>>,
        /// Sub topics, 1 to 1024 characters each.
        pub sub_topics: Option<Vec<String>>,
        /// Type of the address filter.
        pub address_filter_type: Option<AddressFilterType>,
        /// Addresses, at most 100.
        pub addresses: Option<Vec<String>>,
    }
}

response_type! {
    /// An access key post response.
    ///
    /// ```
    /// let body = r#"{"name":"pump"}"#;
    /// let value: losant::types::ApplicationKeyPostResponse = serde_json::from_str(body)?;
    /// assert_eq!(value.name.as_deref(), Some("pump"));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationKeyPostResponse as "applicationKeyPostResponse" {
        /// Unique identifier of the access key post response.
        pub id: Option<ResourceId>,
        /// Access key.
        pub application_key_id: Option<ApplicationKeyId>,
        /// Application that the access key post response belongs to.
        pub application_id: Option<ApplicationId>,
        /// Time of creation.
        pub creation_date: Option<Timestamp>,
        /// User, API token or other source that created the access key post response.
        pub created_by_id: Option<ResourceId>,
        /// Type of the source in `created_by_id`.
        pub created_by_type: Option<CreatedByType>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User, API token or other source of the last change.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the source in `last_updated_by_id`.
        pub last_updated_by_type: Option<CreatedByType>,
        /// Key.
        pub key: Option<String>,
        /// Status.
        pub status: Option<ApiTokenStatus>,
        /// Secret.
        pub secret: Option<SecretString>,
        /// Devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Device tags, at most 100.
        pub device_tags: Option<Vec<DeviceTag>>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Type of the filter.
        pub filter_type: Option<FilterType>,
        /// Pub topics, 1 to 1024 characters each.
        pub pub_topics: Option<Vec<String>>,
        /// Sub topics, 1 to 1024 characters each.
        pub sub_topics: Option<Vec<String>>,
        /// Type of the address filter.
        pub address_filter_type: Option<AddressFilterType>,
        /// Addresses, at most 100.
        pub addresses: Option<Vec<String>>,
    }
}

response_type! {
    /// A page of access keys and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[]}"#;
    /// let value: losant::types::ApplicationKeys = serde_json::from_str(body)?;
    /// assert!(value.items.is_empty());
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct ApplicationKeys as "applicationKeys" {
        /// Items on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<ApplicationKey>,
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
        /// Application that the access key belongs to.
        pub application_id: Option<ApplicationId>,
    }
}

string_enum! {
    /// The sort field of an access key.
    ApplicationKeySortField {
        /// Key.
        Key = "key",
        /// Status.
        Status = "status",
        /// Id.
        Id = "id",
        /// Creation date.
        CreationDate = "creationDate",
        /// Last updated.
        LastUpdated = "lastUpdated",
        /// Name.
        Name = "name",
    }
}

string_enum! {
    /// The filter field of an access key.
    ApplicationKeyFilterField {
        /// Key.
        Key = "key",
        /// Status.
        Status = "status",
        /// Name.
        Name = "name",
    }
}
