//! The rules of types of params: distinct texts.

use super::declaration::{self, Declaration};
use super::model::{Param, Shape, Text, Variant};
use crate::diagnostics::Diagnostics;
use crate::name::{self, Case};

/// Checks a type of params.
pub(super) fn param(declaration: Declaration, diagnostics: &mut Diagnostics) -> Param {
    let shape = match declaration.shape {
        declaration::Shape::Enum(declared, case) => {
            Shape::Enum(variants(declared, case, diagnostics))
        }
        declaration::Shape::Newtype(field, ty) => Shape::Newtype(field, (&*ty).into()),
    };
    Param {
        runtime: declaration.runtime,
        ident: declaration.ident,
        lifetime: declaration.lifetime,
        where_clause: declaration.where_clause,
        shape,
    }
}

fn variants(
    declared: Vec<declaration::Variant>,
    case: Option<Case>,
    diagnostics: &mut Diagnostics,
) -> Vec<Variant> {
    let mut variants: Vec<Variant> = Vec::new();
    for declared in declared {
        let ident = declared.ident;
        let text = match (&declared.ty, declared.name) {
            _ if declared.is_refused => Text::Refused,
            (Some(ty), _) if declared.is_other => Text::Inner(ty.into()),
            (_, Some(name)) => Text::Name(name.value),
            (_, None) => {
                let own = name::unraw(&ident);
                Text::Name(case.map_or(own.clone(), |case| case.apply_to_variant(&own)))
            }
        };
        let first = variants.iter().find(|other| match (&other.text, &text) {
            (Text::Name(other), Text::Name(text)) => other == text,
            (Text::Inner(_), Text::Inner(_)) => true,
            (Text::Name(_) | Text::Inner(_) | Text::Refused, _) => false,
        });
        match (first, &text) {
            (Some(first), Text::Name(text)) => {
                let message = format!(
                    "duplicate text `{text}`: `{}` is sent as the same text; rename one",
                    first.ident
                );
                diagnostics.push(&ident, message);
            }
            (Some(_), _) => diagnostics.push(&ident, "duplicate `#[param(_)]`; remove one"),
            (None, _) => {}
        }
        variants.push(Variant { ident, text });
    }
    variants
}
