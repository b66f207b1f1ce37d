//! Operations on several devices: the `updateOperations` of the schema `devicesPatch`.

use serde_json::Value;

use super::{Attribute, DeviceClass, Tag};
use crate::DeviceId;
use crate::schema::request_body;
use crate::text::string_enum;

request_body! {
    /// One operation of a change to several devices.
    ///
    /// Use the functions of this type, which create the value that each target requires.
    ///
    /// ```
    /// use losant::types::UpdateOperation;
    ///
    /// let json = |step: UpdateOperation| serde_json::to_string(&step).unwrap();
    /// let set = r#"{"operation":"set","target":"name","value":"Pump"}"#;
    /// assert_eq!(json(UpdateOperation::set_name("Pump")), set);
    /// let remove = r#"{"operation":"remove","target":"tag","tagKey":"floor"}"#;
    /// assert_eq!(json(UpdateOperation::remove_tag("floor")), remove);
    /// ```
    pub struct UpdateOperation as "updateOperation" {
        /// Action of the operation.
        pub operation: Operation,
        /// Target of the operation.
        pub target: OperationTarget,
        /// Name of the attribute, if the target is part of an attribute.
        pub attribute_name: Option<String>,
        /// Key of the tag to remove.
        pub tag_key: Option<String>,
        /// New value, in the form that the target requires.
        pub value: Option<Value>,
    }
}

string_enum! {
    /// Action of an operation on devices.
    Operation {
        /// Sets a value.
        Set = "set",
        /// Removes a value.
        Remove = "remove",
        /// Adds a value.
        Add = "add",
    }
}

string_enum! {
    /// Target of an operation on devices.
    OperationTarget {
        /// Name of the device.
        Name = "name",
        /// Class of the device.
        DeviceClass = "deviceClass",
        /// Description of the device.
        Description = "description",
        /// Gateway through which the device connects.
        GatewayId = "gatewayId",
        /// System that contains the device.
        ParentId = "parentId",
        /// Interval at which a system computes its state.
        SystemInterval = "systemInterval",
        /// Storage of states with the same time as an earlier one.
        KeepDuplicates = "keepDuplicates",
        /// Tag of the device.
        Tag = "tag",
        /// Attribute of the device.
        Attribute = "attribute",
        /// Tag of an attribute.
        AttributeTag = "attributeTag",
        /// Description of an attribute.
        AttributeDescription = "attributeDescription",
        /// Content type of an attribute.
        AttributeContentType = "attributeContentType",
        /// Name of an attribute.
        AttributeName = "attributeName",
        /// Computation of a system's attribute.
        AttributeSystem = "attributeSystem",
    }
}

impl UpdateOperation {
    fn set(target: OperationTarget, value: impl Into<Value>) -> Self {
        Self::new(Operation::Set, target).value(value)
    }

    fn remove(target: OperationTarget) -> Self {
        Self::new(Operation::Remove, target)
    }

    /// Sets the name of the device, 1 to 255 characters.
    pub fn set_name(name: impl Into<String>) -> Self {
        Self::set(OperationTarget::Name, name.into())
    }

    /// Sets the class of the device.
    #[must_use]
    pub fn set_device_class(class: &DeviceClass) -> Self {
        Self::set(OperationTarget::DeviceClass, class.as_str())
    }

    /// Sets the description of the device, at most 32767 characters.
    pub fn set_description(description: impl Into<String>) -> Self {
        Self::set(OperationTarget::Description, description.into())
    }

    /// Sets the gateway through which the device connects.
    #[must_use]
    pub fn set_gateway(gateway: DeviceId) -> Self {
        Self::set(OperationTarget::GatewayId, gateway.to_string())
    }

    /// Sets the system that contains the device.
    #[must_use]
    pub fn set_parent(system: DeviceId) -> Self {
        Self::set(OperationTarget::ParentId, system.to_string())
    }

    /// Sets the interval in seconds at which a system computes its state, 5 to 3600.
    #[must_use]
    pub fn set_system_interval(seconds: u64) -> Self {
        Self::set(OperationTarget::SystemInterval, seconds)
    }

    /// Enables or disables the storage of states with the same time as an earlier one.
    #[must_use]
    pub fn set_keep_duplicates(keep: bool) -> Self {
        Self::set(OperationTarget::KeepDuplicates, keep)
    }

    /// Sets a tag of the device.
    pub fn set_tag(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self::set(OperationTarget::Tag, json(&Tag::new(key, value)))
    }

    /// Sets a tag of an attribute.
    pub fn set_attribute_tag(
        attribute: impl Into<String>,
        key: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self::set(OperationTarget::AttributeTag, json(&Tag::new(key, value)))
            .attribute_name(attribute)
    }

    /// Sets the description of an attribute, at most 32767 characters.
    pub fn set_attribute_description(
        attribute: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self::set(OperationTarget::AttributeDescription, description.into())
            .attribute_name(attribute)
    }

    /// Sets the content type of an attribute, 1 to 64 characters.
    pub fn set_attribute_content_type(
        attribute: impl Into<String>,
        content_type: impl Into<String>,
    ) -> Self {
        Self::set(OperationTarget::AttributeContentType, content_type.into())
            .attribute_name(attribute)
    }

    /// Sets the name of an attribute.
    pub fn rename_attribute(attribute: impl Into<String>, name: impl Into<String>) -> Self {
        Self::set(OperationTarget::AttributeName, name.into()).attribute_name(attribute)
    }

    /// Removes the description of the device.
    #[must_use]
    pub fn remove_description() -> Self {
        Self::remove(OperationTarget::Description)
    }

    /// Removes the device from its system.
    #[must_use]
    pub fn remove_parent() -> Self {
        Self::remove(OperationTarget::ParentId)
    }

    /// Removes all tags with this key from the device.
    pub fn remove_tag(key: impl Into<String>) -> Self {
        Self::remove(OperationTarget::Tag).tag_key(key)
    }

    /// Removes an attribute.
    pub fn remove_attribute(attribute: impl Into<String>) -> Self {
        Self::remove(OperationTarget::Attribute).attribute_name(attribute)
    }

    /// Removes all tags with this key from an attribute.
    pub fn remove_attribute_tag(attribute: impl Into<String>, key: impl Into<String>) -> Self {
        let step = Self::remove(OperationTarget::AttributeTag);
        step.attribute_name(attribute).tag_key(key)
    }

    /// Removes the description of an attribute.
    pub fn remove_attribute_description(attribute: impl Into<String>) -> Self {
        Self::remove(OperationTarget::AttributeDescription).attribute_name(attribute)
    }

    /// Adds an attribute.
    #[must_use]
    pub fn add_attribute(attribute: &Attribute) -> Self {
        Self::new(Operation::Add, OperationTarget::Attribute).value(json(attribute))
    }

    /// Adds the computation of a system's attribute to an existing attribute.
    #[must_use]
    pub fn add_attribute_system(attribute: &Attribute) -> Self {
        Self::new(Operation::Add, OperationTarget::AttributeSystem).value(json(attribute))
    }
}

/// Encodes a part of a document. This cannot fail: the keys of both possible types are strings.
fn json(part: &impl serde::Serialize) -> Value {
    serde_json::to_value(part).unwrap_or_default()
}
