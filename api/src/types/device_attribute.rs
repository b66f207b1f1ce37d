//! The `attributes` of the schemas `device`, `devicePost` and `devicePatch`.

use std::collections::BTreeMap;

use super::{FilterType, ListOrMap, TagFilter};
use crate::DeviceId;
use crate::schema::request_body;
use crate::text::string_enum;

request_body! {
    /// Something that a device reports.
    ///
    /// ```
    /// use losant::types::{Attribute, DataType};
    ///
    /// let voltage = Attribute::new("voltage", DataType::Number);
    /// let json = r#"{"name":"voltage","dataType":"number"}"#;
    /// assert_eq!(serde_json::to_string(&voltage)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct Attribute {
        /// Its name, 1 to 255 letters, digits, `_` and `-`. Empty where it is a key already.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        pub name: String,
        /// What its values are.
        pub data_type: DataType,
        /// The content type of its values, if they are bytes. At most 64 characters.
        pub content_type: Option<String>,
        /// A description, at most 32767 characters.
        pub description: Option<String>,
        /// Its labels.
        pub attribute_tags: Option<BTreeMap<String, String>>,
        /// How a system computes it from the devices in it.
        pub system: Option<AttributeSystem>,
    }
}

request_body! {
    /// How a system computes an attribute from the devices in it.
    pub struct AttributeSystem {
        /// How their values become one.
        pub aggregation: Option<Aggregation>,
        /// Nothing yet: the API takes an empty list.
        pub aggregation_options: Option<Vec<serde_json::Value>>,
        /// Which attributes of which devices it is computed from, at most 256.
        pub child_attributes: Option<Vec<ChildAttribute>>,
    }
}

request_body! {
    /// An attribute of devices in a system.
    pub struct ChildAttribute {
        /// The attribute's name.
        pub name: String,
        /// How the devices are chosen.
        pub mode: FilterType,
        /// The devices that are chosen or left out, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Labels of the devices that are chosen or left out, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
    }
}

/// Attributes of a device: a list, or on request by their names.
pub type Attributes = ListOrMap<Attribute>;

impl Attributes {
    /// Each attribute with its name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Attribute)> {
        let (list, map) = self.parts();
        let list = list
            .iter()
            .map(|attribute| (attribute.name.as_str(), attribute));
        list.chain(map.map(|(name, attribute)| (name.as_str(), attribute)))
    }

    /// The attribute of this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Attribute> {
        let mut all = self.iter();
        all.find(|(own, _)| *own == name)
            .map(|(_, attribute)| attribute)
    }

    /// A list, as what is sent has it.
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
    /// What the values of an attribute are.
    DataType {
        /// Text.
        String = "string",
        /// Numbers.
        Number = "number",
        /// Positions: a text, `latitude,longitude`.
        Gps = "gps",
        /// Switches.
        Boolean = "boolean",
        /// Bytes.
        Blob = "blob",
    }
}

string_enum! {
    /// How the values of many devices become one.
    Aggregation {
        /// The first.
        First = "FIRST",
        /// The last.
        Last = "LAST",
        /// How many there are.
        Count = "COUNT",
        /// The greatest.
        Max = "MAX",
        /// The least.
        Min = "MIN",
        /// The one in the middle.
        Median = "MEDIAN",
        /// Their mean.
        Mean = "MEAN",
        /// Their sum.
        Sum = "SUM",
        /// Their standard deviation.
        StdDev = "STD_DEV",
    }
}
