//! The rules of responses: each status has one variant, and one field is the body.

use proc_macro2::TokenStream;
use syn::Type;

use super::declaration::{self, Declaration, Form};
use super::model::{Body, Count, Part, Response, Source, Variant};
use crate::diagnostics::Diagnostics;
use crate::syntax::types::inner;
use crate::syntax::{Ty, pretty};

/// Checks a type of responses.
pub(super) fn response(declaration: Declaration, diagnostics: &mut Diagnostics) -> Response {
    let before = diagnostics.count();
    let body = match declaration.body {
        declaration::Body::Variants(keyword, declared) => variants(keyword, declared, diagnostics),
        declaration::Body::Parts(fields) => parts(fields, &declaration.runtime, diagnostics),
        declaration::Body::Invalid => Body::Invalid,
    };
    let is_sound = diagnostics.count() == before;
    Response {
        runtime: declaration.runtime,
        ident: declaration.ident,
        generics: declaration.generics,
        body: if is_sound { body } else { Body::Invalid },
    }
}

fn variants(
    keyword: TokenStream,
    declared: Vec<declaration::Variant>,
    diagnostics: &mut Diagnostics,
) -> Body {
    if declared.is_empty() {
        let message = "missing variant; add one with `#[status(200)]`";
        diagnostics.push(keyword, message);
    }
    let mut seen = Vec::new();
    let variants = declared.into_iter().map(|variant| {
        let ident = variant.ident;
        if variant.statuses.is_none() {
            let message = format!(
                "missing status of `{ident}`; add `#[status(200)]`, or `#[status(_)]` for all other \
                 statuses"
            );
            diagnostics.push(&ident, message);
        }
        let mut statuses = Vec::new();
        for declaration::Status { token, code } in variant.statuses.into_iter().flatten() {
            if seen.contains(&code) {
                let message = format!("duplicate status `{token}`; remove one");
                diagnostics.push(token, message);
                continue;
            }
            seen.push(code);
            statuses.push(code);
        }
        Variant {
            ident,
            statuses,
            ty: variant.ty.as_ref().map(Into::into),
        }
    });
    Body::Variants(variants.collect())
}

fn parts(
    fields: Vec<declaration::Part>,
    runtime: &TokenStream,
    diagnostics: &mut Diagnostics,
) -> Body {
    let mut parts = Vec::new();
    let mut body = None;
    for field in fields {
        let declaration::Part {
            ident,
            ty,
            source,
            docs,
        } = field;
        let (source, ty) = match source {
            declaration::Source::Body => {
                if let Some((first, _)) = &body {
                    let message = format!(
                        "duplicate body: `{first}` is the body already; mark `{ident}` with \
                         `#[header(\"..\")]`"
                    );
                    diagnostics.push(&ident, message);
                }
                body = Some((ident, (&ty).into()));
                continue;
            }
            declaration::Source::Status => {
                if let Some(scalar) = Ty::from(&ty).scalar() {
                    let runtime = pretty(runtime);
                    let runtime = runtime.trim_end_matches("::__private");
                    let message = format!(
                        "expected `StatusCode`, found `{scalar}`; write `{runtime}::http::StatusCode`"
                    );
                    diagnostics.push(&ty, message);
                }
                (Source::Status, &ty)
            }
            declaration::Source::Part(location, name, form) => {
                let (count, ty) = count(&ty, form, diagnostics);
                (Source::Part(location, name, count), ty)
            }
        };
        parts.push(Part {
            ident,
            ty: ty.into(),
            source,
            docs,
        });
    }
    Body::Parts(parts, body)
}

/// Returns the number of values of a part, and the type of each.
fn count<'t>(ty: &'t Type, form: Form, diagnostics: &mut Diagnostics) -> (Count, &'t Type) {
    let shown = || Ty::from(ty).name;
    match (form, inner(ty, "Option"), inner(ty, "Vec")) {
        (Form::Comma, _, Some(item)) => (Count::Listed, item),
        (Form::Comma, _, None) => {
            let message = format!("expected a list, found `{}`; write `Vec<String>`", shown());
            diagnostics.push(ty, message);
            (Count::Once, ty)
        }
        (Form::Flatten, _, _) => {
            if Ty::from(ty).scalar().is_some() {
                let message = format!(
                    "expected a map, found `{}`; write `BTreeMap<String, String>`",
                    shown()
                );
                diagnostics.push(ty, message);
            }
            (Count::Map, ty)
        }
        (Form::Plain, Some(ty), _) => (Count::Optional, ty),
        (Form::Plain, None, Some(ty)) => (Count::Any, ty),
        (Form::Plain, None, None) => (Count::Once, ty),
    }
}
