//! Schema `dashboard`.
//!
//! Not expressed by these types:
//!
//! - `dashboard.json#/properties/blocks/items/oneOf/properties/config/properties/controls/items/oneOf/properties/defaultQuery/properties/aggregation/oneOf`:
//!   has objects that only their members tell apart
//! - `dashboard.json#/properties/blocks/items/oneOf/properties/config/properties/segment/properties/aggregation/oneOf`:
//!   has objects that only their members tell apart
//! - `dashboard.json#/properties/blocks/items/oneOf/properties/config/properties/segments/items/oneOf/properties/aggregation/oneOf`:
//!   has objects that only their members tell apart
//! - `dashboard.json#/properties/blocks/items/oneOf/properties/config/properties/segments/items/properties/aggregation/oneOf`:
//!   has objects that only their members tell apart
//! - `dashboard.json#/properties/reportConfigs/items`: has rules that its type does not express

use crate::text::string_enum;

string_enum! {
    /// The type of a dashboard.
    DeviceListBlockConfigColumnType {
        /// Id.
        Id = "id",
        /// Connection status.
        ConnectionStatus = "connectionStatus",
        /// Attribute.
        Attribute = "attribute",
        /// Tag.
        Tag = "tag",
        /// Name.
        Name = "name",
        /// Custom.
        Custom = "custom",
        /// Created.
        Created = "created",
        /// Updated.
        Updated = "updated",
    }
}

string_enum! {
    /// The type of a dashboard.
    DeviceStateTableBlockConfigColumnType {
        /// Device tags.
        DeviceTags = "deviceTags",
        /// Device id.
        DeviceId = "deviceId",
        /// Device name.
        DeviceName = "deviceName",
        /// Timestamp.
        Timestamp = "timestamp",
        /// Attribute.
        Attribute = "attribute",
    }
}

string_enum! {
    /// The type of a dashboard.
    EventListBlockConfigColumnType {
        /// Level.
        Level = "level",
        /// Subject.
        Subject = "subject",
        /// Subject with message.
        SubjectWithMessage = "subjectWithMessage",
        /// Creation date.
        CreationDate = "creationDate",
        /// Creation date with source.
        CreationDateWithSource = "creationDateWithSource",
        /// Last updated date.
        LastUpdatedDate = "lastUpdatedDate",
        /// Last updated date with source.
        LastUpdatedDateWithSource = "lastUpdatedDateWithSource",
        /// Id.
        Id = "id",
        /// State.
        State = "state",
        /// Tag.
        Tag = "tag",
        /// Device name.
        DeviceName = "deviceName",
        /// Source id.
        SourceId = "sourceId",
        /// Custom.
        Custom = "custom",
    }
}

string_enum! {
    /// The graph type of a dashboard.
    GraphBlockConfigSegmentGraphType {
        /// Area.
        Area = "area",
        /// Bar.
        Bar = "bar",
        /// Line.
        Line = "line",
    }
}

string_enum! {
    /// The line type of a dashboard.
    GraphBlockConfigSegmentLineType {
        /// Monotone.
        Monotone = "monotone",
        /// Step.
        Step = "step",
        /// Step after.
        StepAfter = "stepAfter",
        /// Linear.
        Linear = "linear",
        /// Step before.
        StepBefore = "stepBefore",
    }
}

string_enum! {
    /// The position of a dashboard.
    GraphBlockConfigYAxPosition {
        /// Left.
        Left = "left",
        /// Right.
        Right = "right",
        /// Hidden.
        Hidden = "hidden",
    }
}

string_enum! {
    /// The scale of a dashboard.
    GraphBlockConfigYAxScale {
        /// Linear.
        Linear = "linear",
        /// Log.
        Log = "log",
        /// Sqrt.
        Sqrt = "sqrt",
    }
}

string_enum! {
    /// The type of a dashboard.
    GraphBlockConfigDecoratorType {
        /// Line.
        Line = "line",
        /// Area.
        Area = "area",
    }
}

string_enum! {
    /// The line style of a dashboard.
    GraphBlockConfigDecoratorLineStyle {
        /// Solid.
        Solid = "solid",
        /// Dotted.
        Dotted = "dotted",
        /// Dashed.
        Dashed = "dashed",
    }
}

string_enum! {
    /// The query type of a dashboard.
    ImageOverlayBlockConfigSegmentQueryType {
        /// Gauge.
        Gauge = "gauge",
    }
}

string_enum! {
    /// The size of a dashboard.
    IndicatorOverlaySize {
        /// Small.
        Small = "small",
        /// Medium.
        Medium = "medium",
        /// Large.
        Large = "large",
    }
}

string_enum! {
    /// The orientation of a dashboard.
    BarOverlayOrientation {
        /// Horizontal.
        Horizontal = "horizontal",
        /// Vertical.
        Vertical = "vertical",
    }
}

string_enum! {
    /// The action of a dashboard.
    ButtonControlAction {
        /// Workflow.
        Workflow = "workflow",
        /// Command.
        Command = "command",
    }
}
