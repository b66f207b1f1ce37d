//! The actions that the stand-in serves.

/// One action of the organization resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    Delete,
    DeviceCounts,
    Get,
    NotebookMinuteCounts,
    Patch,
    PayloadCounts,
    PayloadCountsBreakdown,
}

impl Action {
    /// All of them, in the order in which `_actions` lists them.
    pub(crate) const ALL: [Self; 7] = [
        Self::Delete,
        Self::DeviceCounts,
        Self::Get,
        Self::NotebookMinuteCounts,
        Self::Patch,
        Self::PayloadCounts,
        Self::PayloadCountsBreakdown,
    ];

    /// The action's name, which is also the last part of the scope of its own.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Delete => "delete",
            Self::DeviceCounts => "deviceCounts",
            Self::Get => "get",
            Self::NotebookMinuteCounts => "notebookMinuteCounts",
            Self::Patch => "patch",
            Self::PayloadCounts => "payloadCounts",
            Self::PayloadCountsBreakdown => "payloadCountsBreakdown",
        }
    }
}
