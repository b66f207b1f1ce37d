//! The secrets of a call that are in no header.

use crate::Location;
use crate::call::CallView;
use crate::secret::Secrets;

/// The secret values of the call's params, and those of its client.
#[cold]
pub(super) fn of(call: &CallView<'_>) -> Secrets {
    let mut secrets = call.core.secrets().clone();
    for (wire, value) in call.route.params().zip(call.values) {
        // Headers are marked as sensitive.
        if wire.location != Location::Header {
            value.secret_texts(|text| secrets.add_param(wire.location, wire.name, text));
        }
    }
    secrets
}
