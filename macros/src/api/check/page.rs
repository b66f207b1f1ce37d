//! The rules of `page(..)`: the request may be repeated, and the argument that selects the page is an
//! optional query param or a member of the JSON body.

use crate::api::declaration::{Paging, PagingKind, Selector};
use crate::api::model::Pages;
use crate::diagnostics::Diagnostics;
use crate::name;
use crate::param::{Param, noun};
use crate::suggest::nearest;
use crate::syntax::StrLit;
use restrait_grammar::{Location, media_type};

/// Checks `page(..)`, and returns the way to request the next page.
pub(super) fn check(
    paging: Option<Paging>,
    method: Option<&StrLit>,
    params: &[Param],
    diagnostics: &mut Diagnostics,
) -> Option<Pages> {
    let Paging { kinds, first } = paging?;
    let (kind, selector, at) = kinds.into_iter().next()?;
    if let Some(message) = method.and_then(|method| unsuited(kind, &method.value)) {
        diagnostics.push_at(at, message);
        return None;
    }
    if let Some((_, span)) = first.filter(|_| kind != PagingKind::Number) {
        let message = "unexpected `first`: only `page(number = ..)` has it; remove `first`";
        diagnostics.push_at(span, message);
    }
    let argument = match selector {
        Selector::Argument(argument) => argument,
        Selector::Body(tokens, names) => {
            if let Some(message) = without_json_body(params) {
                diagnostics.push(tokens, message);
                return None;
            }
            return Some(Pages::BodyCursor(names.join(".")));
        }
        Selector::Url => {
            let has_link = kind == PagingKind::Link;
            return Some(if has_link {
                Pages::Link
            } else {
                Pages::NextUrl
            });
        }
    };
    let own = name::unraw(&argument);
    let mut known = params.iter();
    let Some(param) = known.find(|param| name::unraw(&param.ident) == own) else {
        let names = params.iter().map(|param| name::unraw(&param.ident));
        let names: Vec<_> = names.collect();
        let remedy = match nearest(&own, names.iter().map(String::as_str)) {
            Some(name) => format!("did you mean `{name}`?"),
            None => format!("add the argument `{own}: Option<u64>`"),
        };
        let message = format!("unknown argument `{own}`; {remedy}");
        diagnostics.push(&argument, message);
        return None;
    };
    if param.location != Location::Query {
        let noun = noun(param.location);
        let remedy = match (param.location, kind) {
            (Location::Body, PagingKind::Cursor) => {
                "name one of its members: `cursor = body.after`"
            }
            _ => "name an optional query parameter",
        };
        let message = format!("expected a query parameter, found the {noun} `{own}`; {remedy}");
        diagnostics.push(&argument, message);
        return None;
    }
    if param.required {
        // The lifetime of a reference is generated.
        let ty = param.ty.name.replace("'a ", "");
        let message = format!(
            "expected an optional query parameter, found `{own}`; write `{own}: Option<{ty}>`"
        );
        diagnostics.push(&argument, message);
        return None;
    }
    if kind != PagingKind::Cursor && param.ty.name == "bool" {
        let message = format!("expected a number, found `bool`; write `{own}: Option<u64>`");
        diagnostics.push(&param.ty, message);
        return None;
    }
    let wire = param.wire.clone();
    Some(match kind {
        PagingKind::Number => {
            // The first page is the server's default, unless `first` is declared.
            let default = param.default.as_ref().and_then(|text| text.parse().ok());
            let first = first.map(|(first, _)| first).or(default);
            Pages::Number(wire, first.unwrap_or_default())
        }
        PagingKind::Offset => Pages::Offset(wire),
        PagingKind::Cursor | PagingKind::Link | PagingKind::NextUrl => Pages::Cursor(wire),
    })
}

/// Returns the message for an endpoint without a JSON body that could contain a cursor.
fn without_json_body(params: &[Param]) -> Option<String> {
    let mut params = params.iter();
    let Some(body) = params.find(|param| param.location == Location::Body) else {
        return Some(
            "missing JSON body for the cursor; add the argument `#[body] query: &Query`".to_owned(),
        );
    };
    let media_type = body.content_type.as_deref()?;
    (!media_type::is_json(media_type)).then(|| {
        format!("expected a JSON body for the cursor, found `{media_type}`; remove `content_type`")
    })
}

/// Returns the message for a method whose requests cannot be repeated for each page.
///
/// A link of a response names any resource of the server, so requesting it must not change anything.
/// The other kinds repeat the same request, which may be a search that is sent with `POST`.
fn unsuited(kind: PagingKind, method: &str) -> Option<String> {
    let key = kind.as_str();
    match (kind, method) {
        (_, "GET" | "HEAD")
        | (
            PagingKind::Number | PagingKind::Offset | PagingKind::Cursor,
            "POST" | "QUERY" | "SEARCH",
        ) => None,
        (PagingKind::Link | PagingKind::NextUrl, _) => Some(format!(
            "a `{method}` request cannot have `page({key})`, because the response would select what \
             it changes; remove it, or use `GET`"
        )),
        (PagingKind::Number | PagingKind::Offset | PagingKind::Cursor, _) => Some(format!(
            "a `{method}` request cannot have `page({key} = ..)`, because it is sent again for each \
             page; remove it, or use `GET` or `POST`"
        )),
    }
}
