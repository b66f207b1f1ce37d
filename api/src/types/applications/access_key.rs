//! Access keys, with which devices connect: schemas `applicationKey`, `applicationKeyPost`,
//! `applicationKeyPatch`, `applicationKeyPostResponse` and `applicationKeys`.

use restrait::Page;

use crate::schema::{request_body, response_type};
use crate::text::string_enum;
use crate::types::{
    ActiveStatus, CreatedByType, FieldPatch, FilterType, SecretString, SortDirection, TagFilter,
};
use crate::{ApplicationId, ApplicationKeyId, DeviceId, ResourceId, Timestamp};

/// Schema `applicationKeyPostResponse`: a new access key with its
/// [`secret`](ApplicationKey::secret).
///
/// ```
/// let body = r#"{"key":"a7c2","secret":"0f3e"}"#;
/// let key: losant::types::ApplicationKeyPostResponse = serde_json::from_str(body)?;
/// assert_eq!(key.secret.as_ref().map(|secret| secret.as_str()), Some("0f3e"));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type ApplicationKeyPostResponse = ApplicationKey;

response_type! {
    /// An access key of an application. Together with its secret, it lets devices authenticate.
    ///
    /// ```
    /// use losant::types::{ActiveStatus, ApplicationKey};
    ///
    /// let body = r#"{"name":"pumps","key":"a7c2","status":"active"}"#;
    /// let key: ApplicationKey = serde_json::from_str(body)?;
    /// assert_eq!(key.status, Some(ActiveStatus::Active));
    /// assert_eq!(key.secret, None);
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
        /// User, API token or workflow that created the access key.
        pub created_by_id: Option<ResourceId>,
        /// Type of the source in `created_by_id`.
        pub created_by_type: Option<CreatedByType>,
        /// Time of the last change.
        pub last_updated: Option<Timestamp>,
        /// User, API token or workflow of the last change.
        pub last_updated_by_id: Option<ResourceId>,
        /// Type of the source in `last_updated_by_id`.
        pub last_updated_by_type: Option<CreatedByType>,
        /// Public part of the access key.
        pub key: Option<String>,
        /// Secret part of the access key. Only the response to
        /// [`application_keys().post()`](crate::ApplicationKeys::post) contains it.
        pub secret: Option<SecretString>,
        /// Status. Devices cannot authenticate with an inactive access key.
        pub status: Option<ActiveStatus>,
        /// Devices that can use the access key, at most 1000. Without devices and tags, all devices
        /// can.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Tags of the devices that can use the access key, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Selection of the MQTT topics that devices can use.
        pub filter_type: Option<FilterType>,
        /// Topics for publishing to include or exclude, depending on `filter_type`. 1 to 1024
        /// characters each.
        pub pub_topics: Option<Vec<String>>,
        /// Topics for subscriptions to include or exclude, depending on `filter_type`. 1 to 1024
        /// characters each.
        pub sub_topics: Option<Vec<String>>,
        /// Selection of the IP addresses from which devices can connect. Never
        /// [`FilterType::None`].
        pub address_filter_type: Option<FilterType>,
        /// IP addresses to include or exclude, depending on `address_filter_type`. At most 100.
        pub addresses: Option<Vec<String>>,
    }
}

request_body! {
    /// A new access key.
    ///
    /// ```
    /// use losant::types::{ApplicationKeyPost, FilterType, TagFilter};
    ///
    /// let key = ApplicationKeyPost::new()
    ///     .name("pumps")
    ///     .device_tags([TagFilter::pair("kind", "pump")])
    ///     .filter_type(FilterType::None);
    /// let json = r#"{"deviceTags":[{"key":"kind","value":"pump"}],"name":"pumps","filterType":"none"}"#;
    /// assert_eq!(serde_json::to_string(&key)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationKeyPost as "applicationKeyPost" {
        /// Status. Devices cannot authenticate with an inactive access key.
        pub status: Option<ActiveStatus>,
        /// Devices that can use the access key, at most 1000. Without devices and tags, all devices
        /// can. They cannot be changed later.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Tags of the devices that can use the access key, at most 100. They cannot be changed
        /// later.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Name, 1 to 255 characters.
        pub name: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Selection of the MQTT topics that devices can use.
        pub filter_type: Option<FilterType>,
        /// Topics for publishing to include or exclude, depending on `filter_type`. 1 to 1024
        /// characters each.
        pub pub_topics: Option<Vec<String>>,
        /// Topics for subscriptions to include or exclude, depending on `filter_type`. 1 to 1024
        /// characters each.
        pub sub_topics: Option<Vec<String>>,
        /// Selection of the IP addresses from which devices can connect. The API does not accept
        /// [`FilterType::None`].
        pub address_filter_type: Option<FilterType>,
        /// IP addresses to include or exclude, depending on `address_filter_type`. At most 100, of
        /// up to 48 characters.
        pub addresses: Option<Vec<String>>,
    }
}

request_body! {
    /// Changes to an access key. Fields that are not set stay as they are.
    ///
    /// ```
    /// use losant::types::{ActiveStatus, ApplicationKeyPatch, FieldPatch};
    ///
    /// let patch = ApplicationKeyPatch::new()
    ///     .status(ActiveStatus::Inactive)
    ///     .name(FieldPatch::Clear);
    /// assert_eq!(serde_json::to_string(&patch)?, r#"{"status":"inactive","name":null}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ApplicationKeyPatch as "applicationKeyPatch" {
        /// Status. Devices cannot authenticate with an inactive access key.
        pub status: Option<ActiveStatus>,
        /// Name, 1 to 255 characters. [`FieldPatch::Clear`](crate::types::FieldPatch::Clear) removes
        /// it.
        pub name: FieldPatch<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Selection of the MQTT topics that devices can use.
        pub filter_type: Option<FilterType>,
        /// Topics for publishing to include or exclude, depending on `filter_type`. 1 to 1024
        /// characters each. They replace all existing topics.
        pub pub_topics: Option<Vec<String>>,
        /// Topics for subscriptions to include or exclude, depending on `filter_type`. 1 to 1024
        /// characters each. They replace all existing topics.
        pub sub_topics: Option<Vec<String>>,
        /// Selection of the IP addresses from which devices can connect. The API does not accept
        /// [`FilterType::None`].
        pub address_filter_type: Option<FilterType>,
        /// IP addresses to include or exclude, depending on `address_filter_type`. At most 100, of
        /// up to 48 characters. They replace all existing addresses.
        pub addresses: Option<Vec<String>>,
    }
}

response_type! {
    /// A page of access keys and the parameters of the request.
    ///
    /// ```
    /// let body = r#"{"items":[{"name":"pumps"}],"count":1,"totalCount":4,"perPage":1,"page":0}"#;
    /// let page: losant::types::ApplicationKeys = serde_json::from_str(body)?;
    /// assert_eq!(page.items[0].name.as_deref(), Some("pumps"));
    /// assert_eq!(page.total_count, Some(4));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Page)]
    pub struct ApplicationKeys as "applicationKeys" {
        /// Access keys on this page.
        #[page(items)]
        #[serde(default)]
        pub items: Vec<ApplicationKey>,
        /// Number of access keys on this page.
        pub count: Option<u64>,
        /// Number of access keys on all pages.
        #[page(total)]
        pub total_count: Option<u64>,
        /// Maximum number of access keys on a page.
        pub per_page: Option<u64>,
        /// Number of this page. The first page is 0.
        pub page: Option<u64>,
        /// Pattern that the value of `filter_field` matches.
        pub filter: Option<String>,
        /// Field that the access keys are filtered by.
        pub filter_field: Option<String>,
        /// Field that the access keys are sorted by.
        pub sort_field: Option<String>,
        /// Sort direction.
        pub sort_direction: Option<SortDirection>,
        /// Application that the access keys belong to.
        pub application_id: Option<ApplicationId>,
    }
}

string_enum! {
    /// Sort field of a list of access keys.
    ApplicationKeySortField {
        /// Public part of the access key.
        Key = "key",
        /// Status: active or inactive.
        Status = "status",
        /// Unique identifier.
        Id = "id",
        /// Time of creation.
        CreationDate = "creationDate",
        /// Time of the last change.
        LastUpdated = "lastUpdated",
        /// Name.
        Name = "name",
    }
}

string_enum! {
    /// Filter field of a list of access keys.
    ApplicationKeyFilterField {
        /// Public part of the access key.
        Key = "key",
        /// Status: active or inactive.
        Status = "status",
        /// Name.
        Name = "name",
    }
}
