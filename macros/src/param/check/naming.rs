//! Wire names: given, or made from Rust names.

use crate::diagnostics::Diagnostics;
use crate::name::{self, Case, oddity};
use crate::param::declaration::Argument;
use crate::param::place::{Place, Style};

/// How the wire names of a trait's or a client's params are made.
pub(crate) struct Naming {
    case: Option<Case>,
    /// The attribute that `rename_all` belongs to.
    attribute: &'static str,
    /// Whether it has been said that the case is missing.
    said: bool,
}

impl Naming {
    /// Creates the naming of what bears this attribute.
    pub(crate) fn new(case: Option<Case>, attribute: &'static str) -> Self {
        Self {
            case,
            attribute,
            said: false,
        }
    }

    /// Returns the wire name of an argument that fills no placeholder. A name that could be sent in
    /// more than one way is recorded.
    pub(super) fn wire(
        &mut self,
        argument: &Argument,
        place: Place,
        style: Style,
        diagnostics: &mut Diagnostics,
    ) -> String {
        let wire = own_name(argument, place, self.case);
        let is_named = match place {
            Place::Query | Place::Form | Place::Multipart => style != Style::Flatten,
            Place::Path | Place::Header | Place::Body => false,
        };
        if is_named && argument.wire.is_none() && !argument.unclear && !argument.lost {
            self.check(argument, place, diagnostics);
        }
        wire
    }

    fn check(&mut self, argument: &Argument, place: Place, diagnostics: &mut Diagnostics) {
        let own = name::unraw(&argument.ident);
        let is_plain = !own.contains('_');
        match (oddity(&own), self.case) {
            // What is sent as it is written needs no case.
            (_, None) if is_plain => {}
            (Some(why), _) => {
                let likely = match why {
                    "ends with `_`" => {
                        let own = own.trim_end_matches('_');
                        self.case.map_or(own.to_owned(), |case| case.of_field(own))
                    }
                    _ => own.clone(),
                };
                let word = place.word();
                let message =
                    format!("missing wire name: `{own}` {why}; write `#[{word}(\"{likely}\")]`");
                diagnostics.push(&argument.ident, message);
            }
            (None, Some(_)) => {}
            (None, None) if self.said => {}
            (None, None) => {
                // One key is missing, however many names want it.
                self.said = true;
                let (snake, camel) = (Case::Snake, Case::Camel);
                let message = format!(
                    "missing `rename_all`: `{own}` may be sent as `{}` or as `{}`; add \
                     `rename_all = \"{}\"` or `rename_all = \"{}\"` to `{}`",
                    snake.of_field(&own),
                    camel.of_field(&own),
                    snake.name(),
                    camel.name(),
                    self.attribute,
                );
                diagnostics.push(&argument.ident, message);
            }
        }
    }
}

/// Returns the wire name that an argument has without a placeholder.
pub(crate) fn own_name(argument: &Argument, place: Place, case: Option<Case>) -> String {
    if let Some(wire) = &argument.wire {
        return wire.value.clone();
    }
    let own = name::unraw(&argument.ident);
    match (place, case) {
        (Place::Header, _) => own.replace('_', "-"),
        (_, Some(case)) => case.of_field(&own),
        (_, None) => own,
    }
}
