//! Multipart bodies.

use http::HeaderValue;

use super::invalid;
use crate::body::MultipartWriter;
use crate::body::Part;
use crate::call::CallView;
use crate::value::Payload;
use crate::{Body, Error};
use restrait_grammar::Location;

/// Writes the parts of the call as a body. Returns the body and its media type.
#[cold]
pub(super) fn write(call: &CallView<'_>) -> Result<(Body, HeaderValue), Error> {
    let mut writer = MultipartWriter::new();
    for (index, (wire, value)) in call.route.params().zip(call.values).enumerate() {
        if wire.location != Location::Multipart {
            continue;
        }
        let into_error = |reason: &str| invalid(call.route, index, reason);
        match call.payloads.get(index) {
            Some(Payload::Parts(parts)) => {
                let sent = "the stream was sent already; create a new call";
                for part in parts {
                    let part = part.clone_or_take(Part::try_clone);
                    let part = part.ok_or_else(|| into_error(sent))?;
                    writer.part(wire.name, part).map_err(into_error)?;
                }
            }
            Some(Payload::Bytes(json)) => writer.json(wire.name, json.clone()),
            Some(Payload::Raw(_) | Payload::Typed(..)) => {
                return Err(into_error("expected a part, found a body"));
            }
            None => {
                let written = value.with_text(|text| writer.text(wire.name, text));
                written.map_err(into_error)?;
            }
        }
    }
    let media_type = HeaderValue::try_from(writer.content_type());
    let invalid_boundary =
        |_| Error::invalid(Some(call.route), "body", "invalid multipart boundary");
    let media_type = media_type.map_err(invalid_boundary)?;
    Ok((writer.finish(), media_type))
}
