//! The rules of answers: a status is of one shape, and one field is the body.

use proc_macro2::TokenStream;

use super::declaration::{self, Declaration};
use super::model::{Body, Part, Response, Shape, Source};
use crate::diagnostics::Diagnostics;
use crate::syntax::types::option;

/// Checks a type that an answer is decoded into.
pub(super) fn response(declaration: Declaration, diagnostics: &mut Diagnostics) -> Response {
    let before = diagnostics.count();
    let body = match declaration.body {
        declaration::Body::Shapes(keyword, variants) => shapes(keyword, variants, diagnostics),
        declaration::Body::Parts(fields) => parts(fields, diagnostics),
        declaration::Body::Unread => Body::Unknown,
    };
    let is_sound = diagnostics.count() == before;
    Response {
        runtime: declaration.runtime,
        ident: declaration.ident,
        generics: declaration.generics,
        body: if is_sound { body } else { Body::Unknown },
    }
}

fn shapes(
    keyword: TokenStream,
    variants: Vec<declaration::Shape>,
    diagnostics: &mut Diagnostics,
) -> Body {
    if variants.is_empty() {
        let message = "an answer has a shape; add a variant with `#[status(200)]`";
        diagnostics.push(keyword, message);
    }
    let mut seen = Vec::new();
    let shapes = variants.into_iter().map(|variant| {
        let ident = variant.ident;
        if variant.statuses.is_none() {
            let message = format!(
                "`{ident}` has no status; add `#[status(200)]`, or `#[status(_)]` for every other \
                 one"
            );
            diagnostics.push(&ident, message);
        }
        let mut statuses = Vec::new();
        for declaration::Status { token, code } in variant.statuses.into_iter().flatten() {
            if seen.contains(&code) {
                let message = format!("another shape has `{token}` as well; remove one");
                diagnostics.push(token, message);
                continue;
            }
            seen.push(code);
            statuses.push(code);
        }
        Shape {
            ident,
            statuses,
            ty: variant.ty.as_ref().map(Into::into),
        }
    });
    Body::Shapes(shapes.collect())
}

fn parts(fields: Vec<declaration::Part>, diagnostics: &mut Diagnostics) -> Body {
    let mut parts = Vec::new();
    let mut body = None;
    for field in fields {
        let declaration::Part { ident, ty, source } = field;
        let (source, ty) = match (source, option(&ty)) {
            (declaration::Source::Body, _) => {
                if let Some((first, _)) = &body {
                    let message = format!(
                        "`{first}` is the body already; mark `{ident}` with `#[header(\"..\")]`"
                    );
                    diagnostics.push(&ident, message);
                }
                body = Some((ident, (&ty).into()));
                continue;
            }
            (declaration::Source::Status, _) => (Source::Status, &ty),
            (declaration::Source::Header(name), None) => (Source::Header(name), &ty),
            (declaration::Source::Header(name), Some(inner)) => {
                (Source::OptionalHeader(name), inner)
            }
        };
        parts.push(Part {
            ident,
            ty: ty.into(),
            source,
        });
    }
    Body::Parts(parts, body)
}
