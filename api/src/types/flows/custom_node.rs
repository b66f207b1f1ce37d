//! Custom nodes: workflows that other workflows use as a node.

use crate::Number;
use crate::schema::{shared_type, tagged_enum};
use crate::text::string_enum;
use crate::types::JsonObject;

shared_type! {
    /// The interface of a custom node: its outputs, its result and its fields.
    ///
    /// ```
    /// use losant::types::{CustomNodeConfig, CustomNodeField, ResultMode};
    /// use losant::types::{CustomNodeFieldKind, NumberTemplateField};
    ///
    /// let limit = CustomNodeFieldKind::NumberTemplate(NumberTemplateField::new().required(true));
    /// let config = CustomNodeConfig::new(1, ResultMode::None, [CustomNodeField::new(limit, "Limit")]);
    /// let json = r#"{"outputCount":1,"resultMode":"none",
    ///     "fields":[{"type":"numberTemplate","required":true,"label":"Limit"}]}"#;
    /// assert_eq!(serde_json::to_value(&config)?, serde_json::from_str::<serde_json::Value>(json)?);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct CustomNodeConfig as "customNodeConfig" closed {
        /// Number of outputs, 1 or 2.
        pub output_count: Number,
        /// Use of the result in the payload of the workflow that contains the node.
        pub result_mode: ResultMode,
        /// Description of the result, at most 32767 characters.
        pub result_description: Option<String>,
        /// Fields of the node's form, at most 100.
        pub fields: Vec<CustomNodeField>,
    }
}

shared_type! {
    /// A field in the form of a custom node.
    pub struct CustomNodeField as "customNodeField" {
        /// Type of the field and what is specific to it, such as the default value.
        #[serde(flatten)]
        pub kind: CustomNodeFieldKind,
        /// Label of the field, 1 to 1024 characters.
        pub label: String,
        /// Unique identifier of the field, 1 to 1024 characters.
        pub id: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
    }
}

tagged_enum! {
    /// The type of a field in the form of a custom node.
    pub enum CustomNodeFieldKind as "customNodeFieldKind" by "type" {
        /// A checkbox.
        Checkbox(CheckboxField) = "checkbox",
        /// A choice between some values.
        Select(SelectField) = "select",
        /// A template for a text.
        StringTemplate(StringTemplateField) = "stringTemplate",
        /// A template for a number.
        NumberTemplate(NumberTemplateField) = "numberTemplate",
        /// A template for a JSON value.
        JsonTemplate(JsonTemplateField) = "jsonTemplate",
        /// A path in the payload.
        PayloadPath(PayloadPathField) = "payloadPath",
        /// A heading that starts a section of the form. It has no value.
        Section(JsonObject) = "section",
    }
}

shared_type! {
    /// A checkbox.
    pub struct CheckboxField as "checkboxField" {
        /// If `true`, the checkbox is initially checked.
        pub default_value: Option<bool>,
    }
}

shared_type! {
    /// A choice between some values.
    pub struct SelectField as "selectField" {
        /// Value that is initially selected, 1 to 1024 characters.
        pub default_value: String,
        /// Values to choose from, 1 to 100.
        pub options: Vec<SelectFieldOption>,
    }
}

shared_type! {
    /// A value to choose.
    pub struct SelectFieldOption as "selectFieldOption" closed {
        /// Label of the value, at most 1024 characters.
        pub label: Option<String>,
        /// Value, 1 to 1024 characters.
        pub value: String,
    }
}

shared_type! {
    /// A template for a text.
    pub struct StringTemplateField as "stringTemplateField" {
        /// Initial template, at most 1024 characters.
        pub default_value: Option<String>,
        /// If `true`, the field must be filled in.
        pub required: Option<bool>,
        /// Regular expression that the text matches, at most 1024 characters.
        pub valid_reg_exp: Option<String>,
    }
}

shared_type! {
    /// A template for a number.
    pub struct NumberTemplateField as "numberTemplateField" {
        /// Initial number.
        pub default_value: Option<Number>,
        /// If `true`, the field must be filled in.
        pub required: Option<bool>,
        /// Smallest number that is valid.
        pub valid_min: Option<Number>,
        /// Largest number that is valid.
        pub valid_max: Option<Number>,
    }
}

shared_type! {
    /// A template for a JSON value.
    pub struct JsonTemplateField as "jsonTemplateField" {
        /// Initial template, at most 32767 characters.
        pub default_value: Option<String>,
        /// If `true`, the field must be filled in.
        pub required: Option<bool>,
    }
}

shared_type! {
    /// A path in the payload.
    pub struct PayloadPathField as "payloadPathField" {
        /// If `true`, the field must be filled in.
        pub required: Option<bool>,
    }
}

string_enum! {
    /// Use of a custom node's result in the payload.
    ResultMode {
        /// The workflow that contains the node may store the result.
        Optional = "optional",
        /// The workflow that contains the node must store the result.
        Required = "required",
        /// The node has no result.
        None = "none",
    }
}

string_enum! {
    /// Class of workflows that can contain a custom node.
    CustomNodeSupport {
        /// Application and experience workflows.
        Cloud = "cloud",
        /// Edge workflows.
        Edge = "edge",
    }
}
