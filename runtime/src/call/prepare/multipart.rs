//! Bodies of several parts.

use http::HeaderValue;

use super::refuse;
use crate::body::MultipartWriter;
use crate::body::Part;
use crate::call::CallView;
use crate::value::Payload;
use crate::{Body, Error};
use restrait_grammar::Location;

/// The body that the call's parts make, and what it is.
#[cold]
pub(super) fn write(call: &CallView<'_>) -> Result<(Body, HeaderValue), Error> {
    let mut writer = MultipartWriter::new();
    for (index, (wire, value)) in call.route.params().zip(call.values).enumerate() {
        if wire.location != Location::Multipart {
            continue;
        }
        let refuse = |reason: &str| refuse(call.route, index, reason);
        if let Some(reason) = value.refusal() {
            return Err(refuse(reason));
        }
        match call.payloads.get(index) {
            Some(Payload::Part(part)) => {
                let part = part.clone_or_take(Part::try_clone);
                let part =
                    part.ok_or_else(|| refuse("the stream was sent already; create a new call"))?;
                writer.part(wire.name, part).map_err(refuse)?;
            }
            Some(Payload::Bytes(json)) => writer.json(wire.name, json.clone()),
            Some(Payload::Raw(_)) => {}
            None => {
                let _: Option<()> = value.with_text(|text| writer.text(wire.name, text));
            }
        }
    }
    let media_type = HeaderValue::try_from(writer.content_type());
    let refused = |_| Error::invalid(Some(call.route), "body", "has no boundary");
    let media_type = media_type.map_err(refused)?;
    Ok((writer.finish(), media_type))
}
