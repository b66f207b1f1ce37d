//! Controls that send commands to devices and trigger workflows.

use crate::Number;
use crate::schema::{shared_type, tagged_enum};
use crate::text::string_enum;
use crate::types::{BlockDeviceTag, FieldPatch, NumberOrTemplate, TimeSeriesAggregation};

shared_type! {
    /// The configuration of a block with controls.
    ///
    /// ```
    /// use losant::types::{ButtonAction, ButtonControl, Control, InputBlock, RangeControl};
    ///
    /// let speed = RangeControl::new().template_id("speed").min(0).max(100);
    /// let start = ButtonControl::new()
    ///     .action(ButtonAction::Command)
    ///     .device_ids(["{{ctx.pump}}".to_owned()])
    ///     .command_name("start")
    ///     .payload(r#"{"speed":{{speed}}}"#);
    /// let block = InputBlock::new().controls([Control::Range(speed), Control::Button(start)]);
    /// assert_eq!(
    ///     serde_json::to_value(&block)?,
    ///     serde_json::json!({
    ///         "controls": [
    ///             { "type": "range", "templateId": "speed", "min": 0, "max": 100 },
    ///             {
    ///                 "type": "button",
    ///                 "action": "command",
    ///                 "payload": "{\"speed\":{{speed}}}",
    ///                 "deviceIds": ["{{ctx.pump}}"],
    ///                 "commandName": "start",
    ///             },
    ///         ],
    ///     }),
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct InputBlock as "inputBlock" {
        /// State of the controls at the start.
        pub default_mode: Option<InputMode>,
        /// Controls, at most 100.
        pub controls: Option<Vec<Control>>,
    }
}

tagged_enum! {
    /// A control of an input block.
    pub enum Control as "control" by "type" {
        /// A slider for numbers.
        Range(RangeControl) = "range",
        /// A switch.
        Toggle(ToggleControl) = "toggle",
        /// A field for text.
        Text(TextControl) = "text",
        /// A list of options.
        Select(SelectControl) = "select",
        /// A text for the viewer.
        Help(HelpControl) = "help",
        /// A button that sends the values of the other controls.
        Button(ButtonControl) = "button",
    }
}

shared_type! {
    /// A slider for numbers.
    pub struct RangeControl as "rangeControl" {
        /// Unique identifier of the control, at most 48 characters.
        pub id: Option<String>,
        /// Name of the value in the templates of buttons, at most 64 characters.
        pub template_id: Option<String>,
        /// Label, at most 512 characters.
        pub label: Option<String>,
        /// Color, at most 64 characters.
        pub color: Option<String>,
        /// Place in the block.
        pub grid: Option<ControlGrid>,
        /// Query for the value at the start.
        pub default_query: Option<ControlQuery>,
        /// Greatest value: a number or a template.
        pub max: Option<NumberOrTemplate>,
        /// Least value: a number or a template.
        pub min: Option<NumberOrTemplate>,
        /// Distance between two values: a number or a template.
        pub step: Option<NumberOrTemplate>,
        /// Value at the start: a number or a template.
        pub default_value: Option<NumberOrTemplate>,
    }
}

shared_type! {
    /// A switch.
    pub struct ToggleControl as "toggleControl" {
        /// Unique identifier of the control, at most 48 characters.
        pub id: Option<String>,
        /// Name of the value in the templates of buttons, at most 64 characters.
        pub template_id: Option<String>,
        /// Label, at most 512 characters.
        pub label: Option<String>,
        /// Color, at most 64 characters.
        pub color: Option<String>,
        /// Place in the block.
        pub grid: Option<ControlGrid>,
        /// Query for the value at the start.
        pub default_query: Option<ControlQuery>,
        /// If `true`, the switch is on at the start.
        pub default_value: Option<bool>,
        /// If `true`, the label is shown.
        pub include_label: Option<bool>,
    }
}

shared_type! {
    /// A field for text.
    pub struct TextControl as "textControl" {
        /// Unique identifier of the control, at most 48 characters.
        pub id: Option<String>,
        /// Name of the value in the templates of buttons, at most 64 characters.
        pub template_id: Option<String>,
        /// Label, at most 512 characters.
        pub label: Option<String>,
        /// Place in the block.
        pub grid: Option<ControlGrid>,
        /// Query for the value at the start.
        pub default_query: Option<ControlQuery>,
        /// Value at the start, at most 2048 characters.
        pub default_value: Option<String>,
    }
}

shared_type! {
    /// A list of options.
    pub struct SelectControl as "selectControl" {
        /// Unique identifier of the control, at most 48 characters.
        pub id: Option<String>,
        /// Name of the value in the templates of buttons, at most 64 characters.
        pub template_id: Option<String>,
        /// Label, at most 512 characters.
        pub label: Option<String>,
        /// Place in the block.
        pub grid: Option<ControlGrid>,
        /// Query for the value at the start.
        pub default_query: Option<ControlQuery>,
        /// Value at the start, at most 255 characters.
        pub default_value: Option<String>,
        /// Options, at most 500.
        pub options: Option<Vec<SelectOption>>,
    }
}

shared_type! {
    /// An option of a list.
    pub struct SelectOption as "selectOption" {
        /// Value, at most 255 characters.
        pub value: Option<String>,
        /// Label, at most 255 characters.
        pub label: Option<String>,
    }
}

shared_type! {
    /// A text for the viewer.
    pub struct HelpControl as "helpControl" {
        /// Unique identifier of the control, at most 48 characters.
        pub id: Option<String>,
        /// Name of the control, at most 64 characters.
        pub template_id: Option<String>,
        /// Place in the block.
        pub grid: Option<ControlGrid>,
        /// Text, at most 32767 characters.
        pub help: Option<String>,
    }
}

shared_type! {
    /// A button that sends a command or triggers a workflow.
    pub struct ButtonControl as "buttonControl" {
        /// Action of the button.
        pub action: Option<ButtonAction>,
        /// Unique identifier of the control, at most 48 characters.
        pub id: Option<String>,
        /// Name of the control, at most 64 characters.
        pub template_id: Option<String>,
        /// Label, at most 512 characters.
        pub label: Option<String>,
        /// Place in the block.
        pub grid: Option<ControlGrid>,
        /// Color, at most 64 characters.
        pub color: Option<String>,
        /// Template of the payload, at most 32767 characters.
        pub payload: Option<String>,
        /// Key of the button that triggers the workflow, at most 255 characters.
        pub button_id: Option<String>,
        /// Id of the workflow to trigger or a template, at most 255 characters. `null` for none.
        pub workflow_id: FieldPatch<String>,
        /// Ids of devices that receive the command, or templates, at most 100, at most 255
        /// characters each.
        pub device_ids: Option<Vec<String>>,
        /// Tags of devices that receive the command, at most 100.
        pub device_tags: Option<Vec<BlockDeviceTag>>,
        /// Advanced device query as JSON, at most 32767 characters.
        pub query: Option<String>,
        /// Name of the command, at most 255 characters.
        pub command_name: Option<String>,
    }
}

shared_type! {
    /// The place of a control in its block.
    pub struct ControlGrid as "controlGrid" {
        /// Height in rows.
        pub h: Option<Number>,
        /// Width in columns.
        pub w: Option<Number>,
        /// Column of the left edge.
        pub x: Option<Number>,
        /// Row of the upper edge.
        pub y: Option<Number>,
    }
}

shared_type! {
    /// A query for the value of a control at the start.
    pub struct ControlQuery as "controlQuery" {
        /// Attribute or a template, at most 255 characters.
        pub attribute: Option<String>,
        /// Combination of the values into one.
        pub aggregation: Option<TimeSeriesAggregation>,
        /// Ids of devices or templates, at most 100, at most 255 characters each.
        pub device_ids: Option<Vec<String>>,
        /// Tags of devices, at most 100.
        pub device_tags: Option<Vec<BlockDeviceTag>>,
        /// Advanced device query as JSON, at most 32767 characters.
        pub query: Option<String>,
    }
}

string_enum! {
    /// State of controls at the start.
    InputMode {
        /// The controls can be used.
        Unlocked = "unlocked",
        /// The controls must be unlocked first.
        Locked = "locked",
    }
}

string_enum! {
    /// Action of a button.
    ButtonAction {
        /// Triggers a workflow.
        Workflow = "workflow",
        /// Sends a command to devices.
        Command = "command",
    }
}
