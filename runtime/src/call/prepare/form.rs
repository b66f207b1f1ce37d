//! URL-encoded forms.

use super::invalid;
use crate::call::CallView;
use crate::encode::{Pairs, UrlBuf};
use crate::{Body, Error};
use restrait_grammar::Location;

/// Writes the form fields of the call as a body.
#[cold]
pub(super) fn write(call: &CallView<'_>) -> Result<Body, Error> {
    let mut form = Pairs::form();
    let mut text = UrlBuf::new();
    let (_, keys) = call.route.pieces_and_keys();
    for (index, (key, value)) in keys.zip(call.values).enumerate() {
        if key.location() == Location::Form {
            form.push_value(&key, value, &mut text)
                .map_err(|reason| invalid(call.route, index, reason))?;
        }
    }
    Ok(Body::full(text.as_str().to_owned()))
}
