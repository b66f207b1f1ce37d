//! Triggers in the workflow editor.

use crate::Number;
use crate::schema::shared_type;
use crate::text::string_enum;
use crate::types::FieldPatch;

shared_type! {
    /// The label, the position and the settings of a trigger in the workflow editor.
    ///
    /// ```
    /// let meta = losant::types::TriggerMeta::new().label("Every minute").x(240).y(60);
    /// let json = r#"{"label":"Every minute","x":240,"y":60}"#;
    /// assert_eq!(serde_json::to_string(&meta)?, json);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub struct TriggerMeta as "triggerMeta" {
        /// Category in the editor, always a trigger.
        pub category: Option<TriggerCategory>,
        /// Name of the trigger's type in the editor, which can differ from `type`: the editor calls a
        /// trigger of the type `mqttTopic` `mqtt`.
        pub name: Option<String>,
        /// Label, 1 to 255 characters.
        pub label: Option<String>,
        /// Horizontal position.
        pub x: Option<Number>,
        /// Vertical position.
        pub y: Option<Number>,
        /// Identifier in the editor, at most 48 characters.
        pub ui_id: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
        /// Icon, at most 1024 characters.
        pub icon: Option<String>,
        /// Color, at most 1024 characters.
        pub color: Option<String>,
        /// Number of inputs.
        pub input_count: Option<Number>,
        /// Number of outputs.
        pub output_count: Option<Number>,
        /// Unique identifier of the trigger, at most 48 characters.
        pub id: Option<String>,
        /// Identifier of the trigger, at most 48 characters. Only triggers without a configuration,
        /// and triggers on integrations, MQTT topics and requests have it.
        pub trigger_id: Option<String>,
        /// Identifier of the group of virtual buttons, at most 48 characters.
        pub group_id: Option<String>,
        /// JSON that a virtual button sends as payload, at most 262144 characters.
        pub payload: Option<String>,
        /// Device for which a virtual button is pressed. `null` or an empty text for no device.
        pub device_id: FieldPatch<String>,
        /// Unit of the maximum age of device state, at most 48 characters.
        pub time_unit: Option<String>,
        /// If `true`, device state has a maximum age.
        pub max_age_toggle: Option<bool>,
        /// List of attributes that a trigger on device state uses.
        pub allowed_attribute_type: Option<AllowedAttributeType>,
        /// End of a message on a serial port.
        pub parse_by: Option<SerialParseBy>,
        /// Kind of times of a timer.
        pub timer_type_select: Option<TimerType>,
        /// Time of day of a weekly timer, at most 255 characters.
        pub time_at: Option<String>,
        /// Time zone of a weekly timer, at most 255 characters.
        pub timezone: Option<String>,
        /// Days of a weekly timer, at most 7.
        pub weekdays: Option<Vec<Number>>,
    }
}

string_enum! {
    /// Attributes for which a trigger on device state starts a run.
    AllowedAttributeType {
        /// Only the attributes of the list `attribute_whitelist`.
        AttributeWhitelist = "attributeWhitelist",
        /// All attributes.
        Any = "any",
        /// All attributes except those of the list `attribute_blacklist`.
        AttributeBlacklist = "attributeBlacklist",
    }
}

string_enum! {
    /// How data of a serial port is split into messages.
    SerialParseBy {
        /// A message has a fixed number of bytes.
        ByteLength = "byteLength",
        /// A delimiter ends a message.
        Delimiter = "delimiter",
    }
}

string_enum! {
    /// Kind of times of a timer.
    TimerType {
        /// A time of day on some days of the week.
        CronWeekly = "cronWeekly",
        /// An interval in seconds.
        Seconds = "seconds",
        /// A cron expression.
        Cron = "cron",
    }
}

string_enum! {
    /// Category of a trigger in the workflow editor.
    TriggerCategory {
        /// A trigger.
        Trigger = "trigger",
    }
}
