//! Comparison of two versions of a client.

use super::change::{Changes, Kind};
use super::params;
use super::snapshot::Client;

pub(super) fn compare(changes: &mut Changes, old: &Client, new: &Client) {
    for (name, old, new) in [
        ("the base URL", &old.base_url, &new.base_url),
        ("the authentication", &old.auth, &new.auth),
    ] {
        changes.compare(Kind::Behavior, name, old, new);
    }
    changes.compare(
        Kind::Behavior,
        "the headers and query of all requests",
        &old.constants,
        &new.constants,
    );
    changes.compare(
        Kind::Behavior,
        "the condition of errors",
        &old.error_if,
        &new.error_if,
    );
    changes.compare(Kind::Minor, "the type of errors", &old.error, &new.error);
    params::compare(changes, "common param", &old.common, &new.common);
}
