//! Writes URLs that the server gave.

use std::ops::Range;

use restrait_grammar::percent;

use super::CallView;
use crate::encode::{Pairs, UrlBuf};
use crate::secret::Secrets;

/// Appends the rest of a followed URL to the base URL, if the call follows one.
#[cold]
pub(super) fn write(
    call: &CallView<'_>,
    path: &mut Range<usize>,
    query: &mut Pairs,
    url: &mut UrlBuf,
) {
    let Some(target) = call.options.followed() else {
        return;
    };
    let before_query = target.find('?').unwrap_or(target.len());
    path.end += before_query;
    url.push(target);
    if before_query < target.len() {
        *query = Pairs::started();
    }
}

/// Adds the followed URL to the secrets of a call: it often contains a signature, and a server may echo
/// it in an error.
#[cold]
pub(super) fn add_secrets(call: &CallView<'_>, secrets: &mut Secrets) {
    let Some(target) = call.options.followed() else {
        return;
    };
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    // Secrets are compared with decoded texts.
    secrets.add(&percent::decode(path));
    for (_, value) in url::form_urlencoded::parse(query.as_bytes()) {
        secrets.add(&value);
    }
}
