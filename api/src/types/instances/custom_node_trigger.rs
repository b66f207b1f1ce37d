//! Triggers of custom nodes: the `triggers` of the schemas `instanceCustomNode`,
//! `instanceCustomNodePost` and `instanceCustomNodePatch`.

use crate::Number;
use crate::schema::{response_type, shared_type, tagged_enum};
use crate::text::string_enum;
use crate::types::{CustomNodeStartTrigger, JsonObject, VirtualButtonTrigger};

response_type! {
    /// The trigger of a custom node, where its run starts.
    pub struct CustomNodeTrigger as "customNodeTrigger" {
        /// Key of the trigger, at most 1024 characters.
        pub key: Option<String>,
        /// Type of the trigger.
        pub r#type: CustomNodeTriggerType,
        /// Configuration, an empty object.
        pub config: Option<JsonObject>,
        /// Position and label in the workflow editor.
        pub meta: Option<PlainTriggerMeta>,
        /// Ids of the nodes that run next, for each output, at most 100.
        pub output_ids: Option<Vec<Vec<String>>>,
    }
}

shared_type! {
    /// The position and the label of a trigger in the workflow editor.
    pub struct PlainTriggerMeta as "plainTriggerMeta" closed {
        /// Category, always a trigger.
        pub category: Option<TriggerCategory>,
        /// Type of the trigger in the editor.
        pub name: Option<String>,
        /// Label, 1 to 255 characters.
        pub label: Option<String>,
        /// Horizontal position.
        pub x: Option<Number>,
        /// Vertical position.
        pub y: Option<Number>,
        /// Unique identifier in the editor, at most 48 characters.
        pub ui_id: Option<String>,
        /// Description, at most 32767 characters.
        pub description: Option<String>,
    }
}

string_enum! {
    /// Type of a custom node's trigger.
    CustomNodeTriggerType {
        /// The node is reached by the workflow that contains it.
        CustomNodeStart = "customNodeStart",
    }
}

string_enum! {
    /// Category of a trigger in the workflow editor.
    TriggerCategory {
        /// A trigger.
        Trigger = "trigger",
    }
}

tagged_enum! {
    /// The trigger of a new or changed custom node.
    ///
    /// A custom node starts with [`CustomNodeStart`](Self::CustomNodeStart). The API accepts the
    /// triggers of other workflows as well.
    ///
    /// ```
    /// use losant::types::{CustomNodeStartTrigger, CustomNodeTriggerPost};
    ///
    /// let trigger = CustomNodeTriggerPost::CustomNodeStart(CustomNodeStartTrigger::new());
    /// assert_eq!(serde_json::to_string(&trigger)?, r#"{"type":"customNodeStart"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum CustomNodeTriggerPost as "customNodeTriggerPost" by "type" {
        /// Starts when the workflow that contains the node reaches it.
        CustomNodeStart(CustomNodeStartTrigger) = "customNodeStart",
        /// Starts when a device is created.
        DeviceCreate(CustomNodeStartTrigger) = "deviceCreate",
        /// Starts when a device receives a command.
        DeviceCommand(CustomNodeStartTrigger) = "deviceCommand",
        /// Starts when one of the given devices connects.
        DeviceIdConnect(CustomNodeStartTrigger) = "deviceIdConnect",
        /// Starts when a device with one of the given tags connects.
        DeviceTagConnect(CustomNodeStartTrigger) = "deviceTagConnect",
        /// Starts when one of the given devices disconnects.
        DeviceIdDisconnect(CustomNodeStartTrigger) = "deviceIdDisconnect",
        /// Starts when a device with one of the given tags disconnects.
        DeviceTagDisconnect(CustomNodeStartTrigger) = "deviceTagDisconnect",
        /// Starts when an email arrives.
        InboundEmail(CustomNodeStartTrigger) = "inboundEmail",
        /// Starts when a notebook run ends.
        Notebook(CustomNodeStartTrigger) = "notebook",
        /// Starts when the agent on the device starts.
        OnBoot(CustomNodeStartTrigger) = "onBoot",
        /// Starts when the device connects to the platform.
        OnConnect(CustomNodeStartTrigger) = "onConnect",
        /// Starts when the device loses its connection to the platform.
        OnDisconnect(CustomNodeStartTrigger) = "onDisconnect",
        /// Starts when a resource job is complete.
        ResourceJobComplete(CustomNodeStartTrigger) = "resourceJobComplete",
        /// Starts for each resource of a resource job.
        ResourceJobIteration(CustomNodeStartTrigger) = "resourceJobIteration",
        /// Starts when the work on a resource of a resource job exceeds its time limit.
        ResourceJobIterationTimeout(CustomNodeStartTrigger) = "resourceJobIterationTimeout",
        /// Starts when a UDP packet arrives.
        Udp(CustomNodeStartTrigger) = "udp",
        /// Starts when a webhook receives a request.
        Webhook(CustomNodeStartTrigger) = "webhook",
        /// Starts when a user presses a virtual button.
        VirtualButton(VirtualButtonTrigger) = "virtualButton",
    }
}
