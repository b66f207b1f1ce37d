//! Wire names, which are declared or made from Rust names.

use restrait_grammar::{Location, Style, location};

use crate::diagnostics::Diagnostics;
use crate::name::{self, Case, unconvertible};
use crate::param::declaration::Argument;

/// The naming of the params of a trait or a client.
pub(crate) struct Naming {
    case: Option<Case>,
    /// The attribute that `rename_all` belongs to.
    attribute: &'static str,
    /// If `true`, the missing `rename_all` is recorded already.
    is_reported: bool,
}

impl Naming {
    /// Creates the naming of an item with this attribute.
    pub(crate) fn new(case: Option<Case>, attribute: &'static str) -> Self {
        Self {
            case,
            attribute,
            is_reported: false,
        }
    }

    /// Returns the wire name of an argument that fills no placeholder. A name that could be sent in
    /// more than one way is recorded.
    pub(super) fn wire(
        &mut self,
        argument: &Argument,
        location: Location,
        style: Style,
        diagnostics: &mut Diagnostics,
    ) -> String {
        let wire = own_name(argument, location, self.case);
        let is_sent = match location.naming() {
            location::Naming::RenameAll => style != Style::Flatten,
            // A name outside ASCII is not valid in a header.
            location::Naming::Kebab => {
                let is_named = style != Style::Flatten;
                let own = name::unraw(&argument.ident);
                is_named && own.is_ascii() && unconvertible(&own).is_some()
            }
            location::Naming::Placeholder | location::Naming::None => false,
        };
        // A missing location is recorded already.
        let is_invalid = argument.is_invalid || argument.is_unlocated;
        let is_located = !is_invalid && (argument.optional || argument.marker.is_some());
        if is_sent && is_located && argument.wire.is_none() {
            self.check(argument, location, diagnostics);
        }
        wire
    }

    /// Returns the wire name that was likely meant: `type_` is `type`, which is a keyword of Rust.
    fn likely(&self, own: &str) -> String {
        let bare = own.trim_end_matches('_');
        let case = self.case.filter(|_| unconvertible(bare).is_none());
        match (case, unconvertible(bare)) {
            (Some(case), _) => case.apply_to_field(bare),
            (None, None) => bare.to_owned(),
            (None, Some(_)) => own.to_owned(),
        }
    }

    fn check(&mut self, argument: &Argument, location: Location, diagnostics: &mut Diagnostics) {
        let own = name::unraw(&argument.ident);
        let is_plain = !own.contains('_');
        match (unconvertible(&own), self.case) {
            // The name is the same in all cases.
            (_, None) if is_plain => {}
            (Some(reason), _) => {
                let likely = match location.naming() {
                    location::Naming::Kebab => kebab(&own),
                    location::Naming::RenameAll
                    | location::Naming::Placeholder
                    | location::Naming::None => self.likely(&own),
                };
                let message = format!(
                    "missing wire name: `{own}` {reason}; write `#[{location}(\"{likely}\")]`"
                );
                diagnostics.push(&argument.ident, message);
            }
            (None, Some(_)) => {}
            (None, None) if self.is_reported => {}
            (None, None) => {
                // One missing key is one error, for any number of names.
                self.is_reported = true;
                let (snake, camel) = (Case::Snake, Case::Camel);
                let message = format!(
                    "missing `rename_all`: `{own}` may be sent as `{}` or as `{}`; add \
                     `rename_all = \"{}\"` or `rename_all = \"{}\"` to `{}`",
                    snake.apply_to_field(&own),
                    camel.apply_to_field(&own),
                    snake.name(),
                    camel.name(),
                    self.attribute,
                );
                diagnostics.push(&argument.ident, message);
            }
        }
    }
}

/// Returns the words of a name with single hyphens between them.
fn kebab(own: &str) -> String {
    let words = own.split('_').filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

/// Returns the wire name of an argument that fills no placeholder.
pub(crate) fn own_name(argument: &Argument, location: Location, case: Option<Case>) -> String {
    if let Some(wire) = &argument.wire {
        return wire.value.clone();
    }
    let own = name::unraw(&argument.ident);
    match location.naming() {
        location::Naming::Kebab => own.replace('_', "-"),
        location::Naming::RenameAll | location::Naming::Placeholder | location::Naming::None => {
            case.map_or(own.clone(), |case| case.apply_to_field(&own))
        }
    }
}
