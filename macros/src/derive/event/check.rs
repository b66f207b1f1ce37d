//! The rules of events: distinct names.

use proc_macro2::Ident;

use super::declaration::{Declaration, Name};
use super::model::{Event, Events, Other};
use crate::diagnostics::Diagnostics;
use crate::name::{self, Case, unconvertible};

/// Checks an enum of events.
pub(super) fn events(declaration: Declaration, diagnostics: &mut Diagnostics) -> Events {
    let mut events: Vec<Event> = Vec::new();
    let mut naming = Naming {
        case: declaration.case,
        is_reported: false,
    };
    let mut other = None;
    for declared in declaration.variants {
        let variant = declared.ident;
        let name = match declared.name {
            Name::Own => naming.event(&variant, diagnostics),
            Name::Declared(name) => name,
            Name::Other => {
                if other.is_some() {
                    let message = "duplicate `#[event(_)]`; remove one";
                    diagnostics.push(&variant, message);
                }
                let ty = declared.ty.as_ref().map(Into::into);
                other = Some(Other { variant, ty });
                continue;
            }
        };
        if let Some(first) = events.iter().find(|event| event.name == name) {
            let message = format!(
                "duplicate event name `{name}`: `{}` has the same name; rename one",
                first.variant
            );
            diagnostics.push(&variant, message);
        }
        events.push(Event {
            variant,
            name,
            ty: declared.ty.as_ref().map(Into::into),
            docs: declared.docs,
        });
    }
    Events {
        runtime: declaration.runtime,
        ident: declaration.ident,
        variants: events,
        other,
    }
}

/// The naming of events after variants.
struct Naming {
    case: Option<Case>,
    /// If `true`, the missing `rename_all` is recorded already.
    is_reported: bool,
}

impl Naming {
    /// Returns the name of a variant's event. One that could be written in more than one way is
    /// recorded.
    fn event(&mut self, variant: &Ident, diagnostics: &mut Diagnostics) -> String {
        let own = name::unraw(variant);
        let (snake, camel) = (Case::Snake, Case::Camel);
        let [as_snake, as_camel] = [snake, camel].map(|case| case.apply_to_variant(&own));
        let reason = unconvertible(&own).or_else(|| {
            let mut pairs = own.chars().zip(own.chars().skip(1));
            let is_odd =
                own.contains('_') || pairs.any(|(a, b)| a.is_uppercase() && b.is_uppercase());
            is_odd.then_some("is not in UpperCamelCase")
        });
        if let Some(reason) = reason {
            let suggested = name::snake(&own);
            let message =
                format!("missing event name: `{own}` {reason}; write `#[event(\"{suggested}\")]`");
            diagnostics.push(variant, message);
        } else if self.case.is_none() && as_snake != as_camel && !self.is_reported {
            // One missing key is one error, for any number of names.
            self.is_reported = true;
            let message = format!(
                "missing `rename_all`: `{own}` may be the event `{as_snake}` or `{as_camel}`; add \
                 `#[event(rename_all = \"{}\")]` or `#[event(rename_all = \"{}\")]` to the enum",
                snake.name(),
                camel.name(),
            );
            diagnostics.push(variant, message);
        }
        self.case.unwrap_or(camel).apply_to_variant(&own)
    }
}
