//! The rules of events: each has a name of its own.

use super::declaration::{Declaration, Name};
use super::model::{Event, Events, Other};
use crate::diagnostics::Diagnostics;
use crate::name;

/// Checks an enum of events.
pub(super) fn events(declaration: Declaration, diagnostics: &mut Diagnostics) -> Events {
    let mut events: Vec<Event> = Vec::new();
    let mut other = None;
    for declared in declaration.variants {
        let variant = declared.ident;
        let name = match declared.name {
            Name::Own => name::camel(&name::unraw(&variant)),
            Name::Given(name) => name,
            Name::Other => {
                let is_unit = declared.is_unit;
                other = Some(Other { variant, is_unit });
                continue;
            }
        };
        if events.iter().any(|event| event.name == name) {
            let message = format!("another event is called `{name}` as well; rename one");
            diagnostics.push(&variant, message);
        }
        events.push(Event {
            variant,
            name,
            ty: declared.ty.as_ref().map(Into::into),
        });
    }
    Events {
        runtime: declaration.runtime,
        ident: declaration.ident,
        variants: events,
        other,
    }
}
