//! The `attributes` of the schemas `device`, `devicePost` and `devicePatch`.

use std::collections::BTreeMap;

use super::{FilterType, ListOrMap, TagFilter};
use crate::DeviceId;
use crate::schema::shared_type;
use crate::text::string_enum;

shared_type! {
    /// An attribute: a named value that a device reports.
    ///
    /// ```
    /// use losant::types::{Attribute, DataType};
    ///
    /// let voltage = Attribute::new("voltage", DataType::Number);
    /// let json = r#"{"name":"voltage","dataType":"number"}"#;
    /// assert_eq!(serde_json::to_string(&voltage)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Attribute as "attribute" {
        /// Name, 1 to 255 letters, digits, `_` and `-`. Empty if the attribute is a value of a
        /// [`ListOrMap::Map`].
        #[serde(default)]
        pub name: String,
        /// Type of the values.
        pub data_type: DataType,
        /// Content type of the values of a blob attribute, at most 64 characters.
        pub content_type: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Tags of the attribute.
        pub attribute_tags: Option<BTreeMap<String, String>>,
        /// Computation of the attribute from the devices in a system.
        pub system: Option<AttributeSystem>,
    }
}

shared_type! {
    /// Computation of a system's attribute from the devices in the system.
    ///
    /// ```
    /// use losant::types::{Aggregation, AttributeSystem, ChildAttribute, FilterType};
    ///
    /// let system = AttributeSystem::new()
    ///     .aggregation(Aggregation::Mean)
    ///     .child_attributes([ChildAttribute::new("voltage", FilterType::All)]);
    /// let json = r#"{"aggregation":"MEAN","childAttributes":[{"name":"voltage","mode":"all"}]}"#;
    /// assert_eq!(serde_json::to_string(&system)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct AttributeSystem as "attributeSystem" {
        /// Function that combines the values of the devices.
        pub aggregation: Option<Aggregation>,
        /// Options of the function. The API accepts only an empty list.
        pub aggregation_options: Option<Vec<serde_json::Value>>,
        /// Attributes of devices to combine, at most 256.
        pub child_attributes: Option<Vec<ChildAttribute>>,
    }
}

shared_type! {
    /// An attribute of the devices in a system.
    ///
    /// ```
    /// use losant::types::{ChildAttribute, FilterType, TagFilter};
    ///
    /// let voltage = ChildAttribute::new("voltage", FilterType::Whitelist)
    ///     .device_tags([TagFilter::pair("floor", "8")]);
    /// let json = r#"{"name":"voltage","mode":"whitelist","deviceTags":[{"key":"floor","value":"8"}]}"#;
    /// assert_eq!(serde_json::to_string(&voltage)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct ChildAttribute as "childAttribute" {
        /// Name of the attribute.
        pub name: String,
        /// Selection of the devices.
        pub mode: FilterType,
        /// Devices to include or exclude, depending on `mode`. At most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Tags of the devices to include or exclude, depending on `mode`. At most 100.
        pub device_tags: Option<Vec<TagFilter>>,
    }
}

/// The attributes of a device: a list, or an object by name if the request sets
/// `attributes_as_object`.
///
/// ```
/// use losant::types::{Attributes, DataType};
///
/// for body in [r#"[{"name":"voltage","dataType":"number"}]"#,
/// r#"{"voltage":{"dataType":"number"}}"#] {
///     let attributes: Attributes = serde_json::from_str(body)?;
///     assert_eq!(attributes.get("voltage").map(|it| &it.data_type), Some(&DataType::Number));
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type Attributes = ListOrMap<Attribute>;

impl Attributes {
    /// Returns an iterator over the names and attributes.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Attribute)> {
        let (list, map) = self.parts();
        let list = list
            .iter()
            .map(|attribute| (attribute.name.as_str(), attribute));
        list.chain(map.map(|(name, attribute)| (name.as_str(), attribute)))
    }

    /// Returns the attribute with this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Attribute> {
        let mut all = self.iter();
        all.find(|(own, _)| *own == name)
            .map(|(_, attribute)| attribute)
    }

    /// Converts the attributes into a list, the form that requests use.
    #[must_use]
    pub fn into_list(self) -> Vec<Attribute> {
        match self {
            Self::List(list) => list,
            Self::Map(map) => {
                let named = |(name, attribute)| Attribute { name, ..attribute };
                map.into_iter().map(named).collect()
            }
        }
    }
}

string_enum! {
    /// Type of the values of an attribute.
    DataType {
        /// Text.
        String = "string",
        /// Numbers.
        Number = "number",
        /// Positions, as text of the form `latitude,longitude`.
        Gps = "gps",
        /// Booleans.
        Boolean = "boolean",
        /// Binary data.
        Blob = "blob",
    }
}

string_enum! {
    /// Function that combines the values of several devices.
    Aggregation {
        /// First value.
        First = "FIRST",
        /// Last value.
        Last = "LAST",
        /// Number of values.
        Count = "COUNT",
        /// Greatest value.
        Max = "MAX",
        /// Least value.
        Min = "MIN",
        /// Median.
        Median = "MEDIAN",
        /// Mean.
        Mean = "MEAN",
        /// Sum.
        Sum = "SUM",
        /// Standard deviation.
        StdDev = "STD_DEV",
    }
}
