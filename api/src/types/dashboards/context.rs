//! Context variables of dashboards and their values: schema `dashboardContextInstance`.

use std::collections::BTreeMap;

use crate::schema::{shared_type, tagged_enum, untagged_enum};
use crate::types::{FieldPatch, NumberOrTemplate, TagFilter};
use crate::{ApplicationId, DeviceId, ExperienceGroupId, Number};

/// Schema `dashboardContextInstance`: the values of context variables, by name.
///
/// Names are 1 to 255 letters, digits, `_` and `-`.
///
/// ```
/// use losant::types::{ContextValue, DashboardContextInstance, TagFilter};
///
/// let context = DashboardContextInstance::from([
///     ("pump".to_owned(), ContextValue::from("575ecf887ae143cd83dc4aa2")),
///     ("fleet".to_owned(), TagFilter::pair("fleet", "north").into()),
/// ]);
/// let json = r#"{"fleet":{"key":"fleet","value":"north"},"pump":"575ecf887ae143cd83dc4aa2"}"#;
/// assert_eq!(serde_json::to_string(&context)?, json);
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type DashboardContextInstance = BTreeMap<String, ContextValue>;

untagged_enum! {
    /// The value of a context variable.
    pub enum ContextValue as "contextValue" {
        /// Text, at most 32767 characters: an id, the name of an attribute, or any text.
        Text(String),
        /// A number.
        Number(Number),
        /// A device tag.
        Tag(TagFilter),
    }
}

impl From<&str> for ContextValue {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for ContextValue {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Number> for ContextValue {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl From<TagFilter> for ContextValue {
    fn from(tag: TagFilter) -> Self {
        Self::Tag(tag)
    }
}

tagged_enum! {
    /// A variable for the templates of a dashboard, such as the device that its blocks show.
    ///
    /// ```
    /// use losant::types::{ContextVariable, DeviceVariable, DeviceVariableRules, TagFilter};
    ///
    /// let rules = DeviceVariableRules::new().device_tags([TagFilter::pair("type", "pump")]);
    /// let pump = DeviceVariable::new("pump", "575ecf887ae143cd83dc4aa2")
    ///     .validation_enabled(true)
    ///     .validation_config(rules);
    /// assert_eq!(
    ///     serde_json::to_value(ContextVariable::DeviceId(pump))?,
    ///     serde_json::json!({
    ///         "type": "deviceId",
    ///         "name": "pump",
    ///         "defaultValue": "575ecf887ae143cd83dc4aa2",
    ///         "validationEnabled": true,
    ///         "validationConfig": { "deviceTags": [{ "key": "type", "value": "pump" }] },
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum ContextVariable as "contextVariable" by "type" {
        /// The name of an attribute.
        DeviceAttribute(AttributeVariable) = "deviceAttribute",
        /// The id of a device.
        DeviceId(DeviceVariable) = "deviceId",
        /// A device tag.
        DeviceTag(TagVariable) = "deviceTag",
        /// A number.
        Number(NumberVariable) = "number",
        /// A text.
        String(TextVariable) = "string",
        /// An experience user.
        ExperienceUser(ExperienceUserVariable) = "experienceUser",
    }
}

shared_type! {
    /// A context variable that is the name of an attribute.
    pub struct AttributeVariable as "attributeVariable" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: String,
        /// Application of the devices with the attribute.
        pub application_id: Option<ApplicationId>,
        /// Default, at most 32767 characters.
        pub default_value: String,
        /// If `true`, the API refuses values that break the rules.
        pub validation_enabled: Option<bool>,
        /// Rules for values.
        pub validation_config: Option<AttributeVariableRules>,
    }
}

shared_type! {
    /// Rules for the name of an attribute.
    pub struct AttributeVariableRules as "attributeVariableRules" {
        /// Allowed attributes, at most 100, 1 to 255 letters, digits, `_` and `-` each.
        pub attributes: Option<Vec<String>>,
    }
}

shared_type! {
    /// A context variable that is the id of a device.
    pub struct DeviceVariable as "deviceVariable" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: String,
        /// Application of the device.
        pub application_id: Option<ApplicationId>,
        /// Default, at most 32767 characters.
        pub default_value: String,
        /// If `true`, the API refuses values that break the rules.
        pub validation_enabled: Option<bool>,
        /// Rules for values.
        pub validation_config: Option<DeviceVariableRules>,
    }
}

shared_type! {
    /// Rules for a device.
    pub struct DeviceVariableRules as "deviceVariableRules" {
        /// Allowed devices, at most 1000.
        pub device_ids: Option<Vec<DeviceId>>,
        /// Tags of allowed devices, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
        /// Advanced device query for allowed devices as JSON, at most 8192 characters. `null` for
        /// none.
        pub query: FieldPatch<String>,
        /// If `true`, the context has the device with its tags and attributes instead of its id.
        pub include_full_device: Option<bool>,
    }
}

shared_type! {
    /// A context variable that is a device tag.
    pub struct TagVariable as "tagVariable" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: String,
        /// Application of the devices with the tag.
        pub application_id: Option<ApplicationId>,
        /// Default.
        pub default_value: TagFilter,
        /// If `true`, the API refuses values that break the rules.
        pub validation_enabled: Option<bool>,
        /// Rules for values.
        pub validation_config: Option<TagVariableRules>,
    }
}

shared_type! {
    /// Rules for a device tag.
    pub struct TagVariableRules as "tagVariableRules" {
        /// Allowed tags, at most 100.
        pub device_tags: Option<Vec<TagFilter>>,
    }
}

shared_type! {
    /// A context variable that is a number.
    pub struct NumberVariable as "numberVariable" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: String,
        /// Application of the variable.
        pub application_id: Option<ApplicationId>,
        /// Default: a number, or a number as text.
        pub default_value: NumberOrTemplate,
        /// If `true`, the API refuses values that break the rules.
        pub validation_enabled: Option<bool>,
        /// Rules for values.
        pub validation_config: Option<NumberVariableRules>,
    }
}

shared_type! {
    /// Rules for a number.
    pub struct NumberVariableRules as "numberVariableRules" {
        /// Least value.
        pub min: Option<Number>,
        /// Greatest value.
        pub max: Option<Number>,
    }
}

shared_type! {
    /// A context variable that is a text.
    pub struct TextVariable as "textVariable" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: String,
        /// Application of the variable.
        pub application_id: Option<ApplicationId>,
        /// Default, at most 32767 characters.
        pub default_value: String,
        /// If `true`, the API refuses values that break the rules.
        pub validation_enabled: Option<bool>,
        /// Rules for values.
        pub validation_config: Option<TextVariableRules>,
    }
}

shared_type! {
    /// Rules for a text.
    pub struct TextVariableRules as "textVariableRules" {
        /// Regular expression that values match, at most 1024 characters.
        pub reg_exp: Option<String>,
    }
}

shared_type! {
    /// A context variable that is an experience user.
    pub struct ExperienceUserVariable as "experienceUserVariable" {
        /// Name, 1 to 255 letters, digits, `_` and `-`.
        pub name: String,
        /// Application of the experience user.
        pub application_id: Option<ApplicationId>,
        /// Default, at most 32767 characters.
        pub default_value: String,
        /// If `true`, the API refuses values that break the rules.
        pub validation_enabled: Option<bool>,
        /// Rules for values.
        pub validation_config: Option<ExperienceUserVariableRules>,
    }
}

shared_type! {
    /// Rules for an experience user.
    pub struct ExperienceUserVariableRules as "experienceUserVariableRules" {
        /// Groups of allowed users, at most 1000.
        pub experience_group_ids: Option<Vec<ExperienceGroupId>>,
    }
}
