//! The topics of the cases, for the tests and for the build script that generates them.

use std::path::Path;

/// Returns the topic of a case: the name of its folder, or `several` for the cases with several mistakes, which are in no
/// folder.
pub(crate) fn topic(case: &Path) -> String {
    match case.parent().and_then(Path::to_str).unwrap_or_default() {
        "" => "several".to_owned(),
        folder => folder.replace(['/', '\\'], "_"),
    }
}
