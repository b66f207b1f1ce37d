//! The params that every endpoint takes, from the fields of a client's struct.

use syn::punctuated::Punctuated;
use syn::{Field, Token};

use crate::check::check_wires;
use crate::declaration::{Argument, argument_of_field};
use crate::diagnostics::Diagnostics;
use crate::literal::Text;
use crate::model::{Param, Place, Style};
use crate::name;

pub(super) fn params(
    fields: Punctuated<Field, Token![,]>,
    diagnostics: &mut Diagnostics,
) -> Vec<Param> {
    let fields = fields.into_iter();
    let arguments: Vec<_> = fields
        .filter_map(|field| argument_of_field(field, diagnostics))
        .collect();
    let arguments = arguments.into_iter();
    let params: Vec<_> = arguments
        .map(|argument| param(argument, diagnostics))
        .collect();
    check_wires(&params, diagnostics);
    params
}

fn param(argument: Argument, diagnostics: &mut Diagnostics) -> Param {
    if !argument.optional {
        let ty = name::of_type(&argument.ty);
        let message = format!("a common param can be left out; write `Option<{ty}>`");
        diagnostics.push(&argument.ty, message);
    }
    let place = match argument.marker {
        Some((place @ (Place::Path | Place::Body | Place::Form | Place::Multipart), span)) => {
            let word = place.word();
            let message =
                format!("endpoints have no {word} in common; mark it `#[query]` or `#[header]`");
            diagnostics.push_at(span, message);
            Place::Query
        }
        Some((place, _)) => place,
        None => Place::Query,
    };
    if let Some((_, span)) = argument.style {
        diagnostics.push_at(span, "a common param is one text; remove this");
    }
    let own = name::unraw(&argument.ident);
    let own = match place {
        Place::Header => own.replace('_', "-"),
        _ => name::camel(&own),
    };
    Param {
        named_at: argument
            .wire
            .as_ref()
            .map_or_else(|| argument.ident.span(), Text::span),
        wire: argument.wire.map_or(own, |wire| wire.value),
        place,
        style: Style::Plain,
        content_type: None,
        required: false,
        lost: argument.lost || argument.unclear,
        docs: argument.attributes.text(),
        passed: argument.attributes.passed(),
        deprecated: argument.attributes.deprecated.is_some(),
        cfg: argument.attributes.cfg,
        ident: argument.ident,
        ty: argument.ty,
        default: argument.default,
        sent: argument.send.map(|(text, _)| text),
        example: argument.example,
    }
}
