//! Bodies that are forms.

use super::{Line, pair, refuse};
use crate::call::Raw;
use crate::value::{Repr, Value};
use crate::{Body, Error, Place};

/// The form that the call's fields make.
#[cold]
pub(super) fn write(call: &Raw<'_, [Value<'_>]>) -> Result<Body, Error> {
    let mut line = Line::new();
    let mut separator = "";
    for (index, (wire, value)) in call.route.params.iter().zip(&call.values).enumerate() {
        match (wire.place, &value.0) {
            (Place::Form, Repr::Absent) => {}
            (Place::Form, Repr::Invalid(reason)) => {
                return Err(refuse(call.route, index, reason.to_string()));
            }
            (Place::Form, Repr::Pairs(_) | Repr::Fields(_)) => {
                separator = pair::several(wire.name, value, separator, &mut line);
            }
            (Place::Form, _) => {
                line.push(separator);
                separator = "&";
                pair(wire.name, value, &mut line);
            }
            _ => {}
        }
    }
    Ok(Body::full(line.as_str().to_owned()))
}
