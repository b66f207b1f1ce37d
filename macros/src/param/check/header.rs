//! The rules of headers that are more than one text: idempotency keys and flattened maps.

use restrait_grammar::route::HeaderKind;
use restrait_grammar::{Location, Style, header};

use crate::diagnostics::Diagnostics;
use crate::param::declaration::Argument;
use crate::param::model::noun;
use crate::syntax::Ty;

/// Returns the headers that the param is sent as.
pub(super) fn kind(argument: &Argument, location: Location, style: Style) -> HeaderKind {
    match (location, style) {
        (Location::Header, Style::Flatten) if argument.wire.is_some() => HeaderKind::Prefixed,
        (Location::Header, Style::Flatten) => HeaderKind::Unprefixed,
        (Location::Header, _) if argument.idempotency_key.is_some() => HeaderKind::IdempotencyKey,
        _ => HeaderKind::One,
    }
}

/// Checks an idempotency key, and the prefix of a flattened header.
pub(crate) fn check(
    argument: &Argument,
    location: Location,
    style: Style,
    diagnostics: &mut Diagnostics,
) {
    if let (Location::Header, Style::Flatten, Some(prefix)) = (location, style, &argument.wire)
        && !header::is_name(&prefix.value)
    {
        let message = format!(
            "invalid header prefix `{}`, expected ASCII letters, digits and `-`; write `x-meta-`",
            prefix.value
        );
        diagnostics.push(prefix, message);
    }
    let Some(span) = argument.idempotency_key else {
        return;
    };
    if location != Location::Header {
        let message = format!(
            "a {} cannot be an idempotency key; mark it with `#[header(\"idempotency-key\", \
             idempotency_key)]`",
            noun(location)
        );
        diagnostics.push_at(span, message);
    } else if let Some((_, at)) = argument.style {
        let message = "an idempotency key is one text; remove the style";
        diagnostics.push_at(at, message);
    } else if let Some((_, at)) = &argument.send {
        let message = "an idempotency key cannot have `send`, because each call needs its own; \
                       remove `send`";
        diagnostics.push_at(*at, message);
    } else if !argument.optional {
        let ty = Ty::from(&argument.written).name;
        let message = format!(
            "an idempotency key must be optional, because a call makes one; write `Option<{ty}>`"
        );
        diagnostics.push(&argument.ty, message);
    } else if let Some(scalar) = Ty::from(&argument.ty).scalar()
        && !matches!(scalar, "String" | "&str")
    {
        let message =
            format!("an idempotency key is text, found `{scalar}`; write `Option<String>`");
        diagnostics.push(&argument.ty, message);
    }
}
