//! Which scopes let a token use an action.

use crate::action::Action;

/// The scopes that allow `action`; any one of them is enough.
pub(crate) fn scopes(action: Action) -> &'static [&'static str] {
    /// The scopes that reading takes: writing lacks the two `read` ones.
    macro_rules! reading {
        ($own:literal) => {
            &[
                "all.Instance",
                "all.Instance.bounded",
                "all.Instance.read",
                "all.User",
                "all.User.bounded",
                "all.User.read",
                "instanceOrg.*",
                $own,
            ]
        };
    }
    macro_rules! writing {
        ($own:literal) => {
            &[
                "all.Instance",
                "all.Instance.bounded",
                "all.User",
                "all.User.bounded",
                "instanceOrg.*",
                $own,
            ]
        };
    }
    match action {
        Action::Delete => writing!("instanceOrg.delete"),
        Action::DeviceCounts => reading!("instanceOrg.deviceCounts"),
        Action::Get => reading!("instanceOrg.get"),
        Action::NotebookMinuteCounts => reading!("instanceOrg.notebookMinuteCounts"),
        Action::Patch => writing!("instanceOrg.patch"),
        Action::PayloadCounts => reading!("instanceOrg.payloadCounts"),
        Action::PayloadCountsBreakdown => reading!("instanceOrg.payloadCountsBreakdown"),
    }
}
