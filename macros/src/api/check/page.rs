//! The rules of pages: the argument that says which is a query param.

use crate::api::declaration::{Paging, PagingKind};
use crate::api::model::Pages;
use crate::diagnostics::Diagnostics;
use crate::name;
use crate::param::Param;
use crate::suggest::nearest;
use restrait_grammar::Location;

/// How the next page is asked for.
pub(super) fn check(
    paging: Option<Paging>,
    params: &[Param],
    diagnostics: &mut Diagnostics,
) -> Option<Pages> {
    let Paging { kinds, first } = paging?;
    let (kind, argument, _) = kinds.into_iter().next()?;
    if let Some((_, span)) = first.filter(|_| kind != PagingKind::Number) {
        diagnostics.push_at(span, "only numbered pages have a first number; remove this");
    }
    let Some(argument) = argument else {
        return Some(Pages::Link);
    };
    let own = name::unraw(&argument);
    let mut known = params.iter();
    let Some(param) = known.find(|param| name::unraw(&param.ident) == own) else {
        let names = params.iter().map(|param| name::unraw(&param.ident));
        let names: Vec<_> = names.collect();
        let hint = match nearest(&own, names.iter().map(String::as_str)) {
            Some(name) => format!("did you mean `{name}`?"),
            None => format!("add the argument `{own}: Option<u64>`"),
        };
        let message = format!("there is no argument `{own}`; {hint}");
        diagnostics.push(&argument, message);
        return None;
    };
    if param.location != Location::Query || param.required {
        let message = format!(
            "`{own}` must be a query param that can be left out; write `{own}: Option<{}>`",
            param.ty.name
        );
        diagnostics.push(&argument, message);
        return None;
    }
    let wire = param.wire.clone();
    Some(match kind {
        PagingKind::Number => {
            // What the server assumes is the first page, unless the declaration says otherwise.
            let assumed = param.default.as_ref().and_then(|text| text.parse().ok());
            let first = first.map(|(first, _)| first).or(assumed);
            Pages::Number(wire, first.unwrap_or_default())
        }
        PagingKind::Offset => Pages::Offset(wire),
        _ => Pages::Cursor(wire),
    })
}
