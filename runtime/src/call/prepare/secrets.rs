//! The secrets of a call that are in no header.

use crate::call::CallView;
use crate::secret::Secrets;
use crate::value::Value;
use restrait_grammar::Location;

/// The secrets of the call's params, and those of its client.
#[inline]
pub(super) fn of(call: &CallView<'_>) -> Secrets {
    let has_secrets = call.core.has_secrets()
        || call.values.iter().any(Value::is_secret)
        || call.payloads.secrets().next().is_some();
    if has_secrets {
        collect(call)
    } else {
        Secrets::default()
    }
}

#[cold]
fn collect(call: &CallView<'_>) -> Secrets {
    let mut secrets = call.core.secrets().clone();
    for (wire, value) in call.route.params().zip(call.values) {
        // Headers are marked as sensitive.
        if wire.location != Location::Header {
            value.secret_texts(|text| secrets.add_param(wire.location, wire.name, text));
        }
    }
    for index in call.payloads.secrets() {
        // What a part contains may be long, so it is known by its name alone.
        if let Some(wire) = call.route.params().nth(index) {
            secrets.add_param(wire.location, wire.name, "");
        }
    }
    secrets
}
