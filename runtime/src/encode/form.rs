//! Bodies that are forms.

use super::pairs::Pairs;
use super::{Line, refuse};
use crate::call::Raw;
use crate::value::Value;
use crate::{Body, Error, Location};

/// The form that the call's fields make.
#[cold]
pub(super) fn write(call: &Raw<'_, [Value<'_>]>) -> Result<Body, Error> {
    let mut form = Pairs::of_form();
    let mut line = Line::new();
    let (_, keys) = call.route.pieces_and_keys();
    for (index, (key, value)) in keys.zip(&call.values).enumerate() {
        if key.location() == Location::Form {
            form.pair(&key, value, &mut line)
                .map_err(|reason| refuse(call.route, index, reason))?;
        }
    }
    Ok(Body::full(line.as_str().to_owned()))
}
