//! The secrets of a call outside of headers.

use crate::call::CallView;
use crate::secret::Secrets;
use crate::value::Value;
use restrait_grammar::Location;

/// Returns the secret params of the call and of its client.
#[inline]
pub(super) fn from_call(call: &CallView<'_>) -> Secrets {
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
    if call.route.auth()
        && let Some(key) = call.core.query_key()
    {
        secrets.add_query_key(key.name, &key.value);
    }
    for (wire, value) in call.route.params().zip(call.values) {
        // Secret headers are marked as sensitive instead.
        if wire.location != Location::Header {
            value.secret_texts(|text| secrets.add_param(wire.location, wire.name, text));
        }
    }
    for index in call.payloads.secrets() {
        // The content of a part may be long, so only its name is stored.
        if let Some(wire) = call.route.params().nth(index) {
            secrets.add_param(wire.location, wire.name, "");
        }
    }
    secrets
}
