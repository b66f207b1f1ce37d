//! The rules of `page(..)`: the argument that selects the page is an optional query param.

use crate::api::declaration::{Paging, PagingKind};
use crate::api::model::Pages;
use crate::diagnostics::Diagnostics;
use crate::name;
use crate::param::{Param, noun};
use crate::suggest::nearest;
use restrait_grammar::Location;

/// Checks `page(..)`, and returns the way to request the next page.
pub(super) fn check(
    paging: Option<Paging>,
    params: &[Param],
    diagnostics: &mut Diagnostics,
) -> Option<Pages> {
    let Paging { kinds, first } = paging?;
    let (kind, argument, _) = kinds.into_iter().next()?;
    if let Some((_, span)) = first.filter(|_| kind != PagingKind::Number) {
        let message = "unexpected `first`: only `page(number = ..)` has it; remove `first`";
        diagnostics.push_at(span, message);
    }
    let Some(argument) = argument else {
        return Some(Pages::Link);
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
        let message = format!(
            "expected a query parameter, found the {noun} `{own}`; name an optional query parameter"
        );
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
        PagingKind::Cursor | PagingKind::Link => Pages::Cursor(wire),
    })
}
