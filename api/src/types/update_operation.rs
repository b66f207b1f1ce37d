//! The `updateOperations` of the schema `devicesPatch`.

use serde_json::Value;

use super::{Attribute, DeviceClass, Tag};
use crate::DeviceId;
use crate::schema::request_body;
use crate::text::string_enum;

request_body! {
    /// One step of a change of many devices.
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
    pub struct UpdateOperation {
        /// What is done.
        pub operation: Operation,
        /// What it is done to.
        pub target: OperationTarget,
        /// The attribute that is meant, where the target is an attribute's.
        pub attribute_name: Option<String>,
        /// The key of the label that is meant, where one is removed.
        pub tag_key: Option<String>,
        /// The new value. Each function of this type makes the one that the target takes.
        pub value: Option<Value>,
    }
}

string_enum! {
    /// What a step does.
    Operation {
        /// It gives something a value.
        Set = "set",
        /// It takes something away.
        Remove = "remove",
        /// It adds something.
        Add = "add",
    }
}

string_enum! {
    /// What a step is done to.
    OperationTarget {
        /// The device's name.
        Name = "name",
        /// The device's class.
        DeviceClass = "deviceClass",
        /// The device's description.
        Description = "description",
        /// The device's gateway.
        GatewayId = "gatewayId",
        /// The system that the device stands in.
        ParentId = "parentId",
        /// How often a system computes its state.
        SystemInterval = "systemInterval",
        /// Whether reports with the time of an earlier one are kept.
        KeepDuplicates = "keepDuplicates",
        /// A label of the device.
        Tag = "tag",
        /// An attribute.
        Attribute = "attribute",
        /// A label of an attribute.
        AttributeTag = "attributeTag",
        /// An attribute's description.
        AttributeDescription = "attributeDescription",
        /// An attribute's content type.
        AttributeContentType = "attributeContentType",
        /// An attribute's name.
        AttributeName = "attributeName",
        /// How a system computes an attribute.
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

    /// Gives the device another name, 1 to 255 characters.
    pub fn set_name(name: impl Into<String>) -> Self {
        Self::set(OperationTarget::Name, name.into())
    }

    /// Makes the device one of another class.
    #[must_use]
    pub fn set_device_class(class: &DeviceClass) -> Self {
        Self::set(OperationTarget::DeviceClass, class.as_str())
    }

    /// Gives the device a description, at most 32767 characters.
    pub fn set_description(description: impl Into<String>) -> Self {
        Self::set(OperationTarget::Description, description.into())
    }

    /// Puts the device behind a gateway.
    #[must_use]
    pub fn set_gateway(gateway: DeviceId) -> Self {
        Self::set(OperationTarget::GatewayId, gateway.to_string())
    }

    /// Puts the device into a system.
    #[must_use]
    pub fn set_parent(system: DeviceId) -> Self {
        Self::set(OperationTarget::ParentId, system.to_string())
    }

    /// Sets how often a system computes its state, in seconds: 5 to 3600.
    #[must_use]
    pub fn set_system_interval(seconds: u64) -> Self {
        Self::set(OperationTarget::SystemInterval, seconds)
    }

    /// Sets whether reports with the time of an earlier one are kept beside it.
    #[must_use]
    pub fn set_keep_duplicates(keep: bool) -> Self {
        Self::set(OperationTarget::KeepDuplicates, keep)
    }

    /// Gives the device a label.
    pub fn set_tag(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self::set(OperationTarget::Tag, json(&Tag::new(key, value)))
    }

    /// Gives an attribute a label.
    pub fn set_attribute_tag(
        attribute: impl Into<String>,
        key: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self::set(OperationTarget::AttributeTag, json(&Tag::new(key, value)))
            .attribute_name(attribute)
    }

    /// Gives an attribute a description, at most 32767 characters.
    pub fn set_attribute_description(
        attribute: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self::set(OperationTarget::AttributeDescription, description.into())
            .attribute_name(attribute)
    }

    /// Gives an attribute a content type, 1 to 64 characters.
    pub fn set_attribute_content_type(
        attribute: impl Into<String>,
        content_type: impl Into<String>,
    ) -> Self {
        Self::set(OperationTarget::AttributeContentType, content_type.into())
            .attribute_name(attribute)
    }

    /// Gives an attribute another name.
    pub fn rename_attribute(attribute: impl Into<String>, name: impl Into<String>) -> Self {
        Self::set(OperationTarget::AttributeName, name.into()).attribute_name(attribute)
    }

    /// Takes the device's description away.
    #[must_use]
    pub fn remove_description() -> Self {
        Self::remove(OperationTarget::Description)
    }

    /// Takes the device out of its system.
    #[must_use]
    pub fn remove_parent() -> Self {
        Self::remove(OperationTarget::ParentId)
    }

    /// Takes all labels of this key away.
    pub fn remove_tag(key: impl Into<String>) -> Self {
        Self::remove(OperationTarget::Tag).tag_key(key)
    }

    /// Takes an attribute away.
    pub fn remove_attribute(attribute: impl Into<String>) -> Self {
        Self::remove(OperationTarget::Attribute).attribute_name(attribute)
    }

    /// Takes an attribute's label of this key away.
    pub fn remove_attribute_tag(attribute: impl Into<String>, key: impl Into<String>) -> Self {
        let step = Self::remove(OperationTarget::AttributeTag);
        step.attribute_name(attribute).tag_key(key)
    }

    /// Takes an attribute's description away.
    pub fn remove_attribute_description(attribute: impl Into<String>) -> Self {
        Self::remove(OperationTarget::AttributeDescription).attribute_name(attribute)
    }

    /// Adds an attribute.
    #[must_use]
    pub fn add_attribute(attribute: &Attribute) -> Self {
        Self::new(Operation::Add, OperationTarget::Attribute).value(json(attribute))
    }

    /// Adds to an attribute how a system computes it.
    #[must_use]
    pub fn add_attribute_system(attribute: &Attribute) -> Self {
        Self::new(Operation::Add, OperationTarget::AttributeSystem).value(json(attribute))
    }
}

/// A part of a document as a value. Both types that are given have only text for keys, so
/// that nothing about them fails.
fn json(part: &impl serde::Serialize) -> Value {
    serde_json::to_value(part).unwrap_or_default()
}
