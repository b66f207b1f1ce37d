//! Which argument fills which placeholder.
//!
//! Both are looked at as sets before anything is said, so that one slip is one error.

use placeholder::Placeholder;

use crate::diagnostics::Diagnostics;
use crate::param::Argument;
use crate::suggest::nearest;
use crate::syntax::{StrLit, types};
use restrait_grammar::Location;
use restrait_grammar::template;

use crate::name;

mod names;
mod placeholder;
mod refuse;

/// The placeholders, each with the argument that fills it, and the arguments that fill none and
/// travel nowhere.
pub(super) struct Matching<'t>(Vec<Placeholder<'t>>, Vec<usize>);

impl<'t> Matching<'t> {
    /// Matches arguments and placeholders, and records what is left over.
    pub(super) fn of(
        arguments: &[Argument],
        path: Option<&'t (StrLit, template::Template)>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let Some((literal, template)) = path else {
            let mut matching = Self(Vec::new(), Vec::new());
            matching.patterns(arguments, diagnostics);
            return matching;
        };
        let mut matching = Self(placeholder::all(literal, template, diagnostics), Vec::new());
        matching.exact(arguments, diagnostics);
        matching.marked(arguments, diagnostics);
        matching.near(arguments, literal, template, diagnostics);
        matching.patterns(arguments, diagnostics);
        let strays = matching.unnamed(arguments, literal, template, diagnostics);
        for index in &strays {
            if let Some(argument) = arguments.get(*index) {
                stray(argument, diagnostics);
            }
        }
        matching.1 = strays;
        for placeholder in matching.0.iter().filter(|it| it.filled_by.is_none()) {
            if placeholder.is_guess {
                continue;
            }
            let Placeholder { name, argument, .. } = placeholder;
            let message = format!(
                "placeholder `<{name}>` has no argument; add `{argument}: &str` or the like"
            );
            diagnostics.push_in(&literal.literal, placeholder.at.clone(), message);
        }
        matching
    }

    /// The placeholder that the argument fills.
    pub(super) fn of_argument(&self, index: usize) -> Option<&'t str> {
        let mut filled = self.0.iter();
        filled
            .find(|placeholder| placeholder.filled_by == Some(index))
            .map(|placeholder| placeholder.name)
    }

    /// Whether the argument travels nowhere, which has been said.
    pub(super) fn is_stray(&self, index: usize) -> bool {
        self.1.contains(&index)
    }

    /// The argument that fills the placeholder.
    pub(super) fn of_placeholder(&self, name: &str) -> Option<usize> {
        let placeholder = self.0.iter().find(|placeholder| placeholder.name == name)?;
        placeholder.filled_by
    }

    /// An argument whose name is the snake case of a placeholder fills it.
    fn exact(&mut self, arguments: &[Argument], diagnostics: &mut Diagnostics) {
        for (index, argument) in arguments.iter().enumerate() {
            let is_own = |it: &&mut Placeholder<'_>| argument.fills(it.name);
            if let Some(placeholder) = self.0.iter_mut().find(is_own) {
                refuse::marker(argument, placeholder.name, diagnostics);
                refuse::optional(argument, diagnostics);
                placeholder.filled_by.get_or_insert(index);
            }
        }
    }

    /// An argument marked `#[path]` fills a placeholder, or it is a mistake.
    fn marked(&mut self, arguments: &[Argument], diagnostics: &mut Diagnostics) {
        for (index, argument) in arguments.iter().enumerate() {
            let Some((Location::Path, span)) = argument.marker else {
                continue;
            };
            if self.of_argument(index).is_some() || argument.unclear {
                continue;
            }
            let own = || name::camel(&name::unraw(&argument.ident));
            let wire = argument
                .wire
                .as_ref()
                .map_or_else(own, |wire| wire.value.clone());
            let free = self.0.iter_mut().filter(|it| it.filled_by.is_none());
            let mut free: Vec<_> = free.collect();
            let near = nearest(&wire, free.iter().map(|it| it.name));
            let hint = match near {
                Some(name) => format!("did you mean `<{name}>`?"),
                None => "add it to the path".into(),
            };
            if let Some(placeholder) = free.iter_mut().find(|it| Some(it.name) == near) {
                placeholder.filled_by = Some(index);
                if placeholder.is_guess {
                    continue;
                }
            }
            let message = format!("path has no placeholder `<{wire}>`; {hint}");
            match &argument.wire {
                Some(wire) => diagnostics.push(wire, message),
                None => diagnostics.push_at(span, message),
            }
        }
    }

    /// Of what is left, the pairs that are nearest to each other were meant for each other.
    fn near(
        &mut self,
        arguments: &[Argument],
        literal: &StrLit,
        template: &template::Template,
        diagnostics: &mut Diagnostics,
    ) {
        let mut pairs = Vec::new();
        for (index, argument) in arguments.iter().enumerate() {
            let own = name::unraw(&argument.ident);
            // What stands where no placeholder may was said already.
            let said = template.misplaced.iter().any(|it| name::snake(it) == own);
            let unnamed = argument.pattern.is_some();
            if argument.marker.is_some() || said || unnamed || self.of_argument(index).is_some() {
                continue;
            }
            for (at, placeholder) in self.0.iter().enumerate() {
                if placeholder.filled_by.is_none()
                    && let Some(distance) = names::likeness(&own, &placeholder.argument)
                {
                    pairs.push((distance, argument.optional, index, at));
                }
            }
        }
        pairs.sort_unstable();
        for (_, _, index, at) in pairs {
            let taken = self.of_argument(index).is_some();
            let (Some(placeholder), Some(argument)) = (self.0.get_mut(at), arguments.get(index))
            else {
                continue;
            };
            if taken || placeholder.filled_by.is_some() {
                continue;
            }
            placeholder.filled_by = Some(index);
            if placeholder.is_guess {
                continue;
            }
            let (name, own) = (placeholder.name, name::unraw(&argument.ident));
            let said = format!(
                "`<{name}>` is filled by `{}`, not `{own}`",
                placeholder.argument
            );
            if names::is_slip(placeholder, argument, template) {
                let (at, wire) = (placeholder.at.clone(), name::camel(&own));
                diagnostics.push_in(
                    &literal.literal,
                    at,
                    format_args!("{said}; did you mean `<{wire}>`?"),
                );
            } else {
                let meant = &placeholder.argument;
                diagnostics.push(
                    &argument.ident,
                    format_args!("{said}; did you mean `{meant}`?"),
                );
            }
        }
    }

    /// Patterns stand for the placeholders that are left, in their order.
    fn patterns(&mut self, arguments: &[Argument], diagnostics: &mut Diagnostics) {
        for (index, argument) in arguments.iter().enumerate() {
            let Some(pattern) = &argument.pattern else {
                continue;
            };
            let free = self.0.iter_mut().find(|it| it.filled_by.is_none());
            let name = match free.filter(|_| argument.marker.is_none()) {
                Some(placeholder) => {
                    placeholder.filled_by = Some(index);
                    placeholder.argument.as_str()
                }
                None => "name",
            };
            let message = format!(
                "an argument is a plain name, its param's; write `{name}: &str` or the like"
            );
            diagnostics.push(pattern, message);
        }
    }

    /// The placeholders without a name take the arguments that are left, in their order. Gives
    /// the arguments that travel nowhere.
    fn unnamed(
        &self,
        arguments: &[Argument],
        literal: &StrLit,
        template: &template::Template,
        diagnostics: &mut Diagnostics,
    ) -> Vec<usize> {
        let left = arguments.iter().enumerate().filter(|(index, argument)| {
            let own = name::unraw(&argument.ident);
            argument.marker.is_none()
                && !argument.optional
                && !argument.unclear
                && self.of_argument(*index).is_none()
                && !template.misplaced.iter().any(|it| name::snake(it) == own)
        });
        let mut left = left.map(|(index, _)| index);
        for (at, what) in &template.unnamed {
            let argument = left.next().and_then(|index| arguments.get(index));
            let remedy = match argument {
                Some(argument) => {
                    let (name, argument) = (name::unraw(&argument.ident), &argument.ident);
                    format!("write `<{}>` for `{argument}`", name::camel(&name))
                }
                None => "write `<name>` and add the argument `name`".into(),
            };
            diagnostics.push_in(
                &literal.literal,
                at.clone(),
                format_args!("{what}; {remedy}"),
            );
        }
        // A template that could not be read as it stands may have meant them.
        let open = template.pieces.iter().any(|piece| {
            piece
                .text()
                .is_some_and(|text| text.split('/').any(|it| it == "name"))
        });
        let guessed = self
            .0
            .iter()
            .any(|it| it.is_guess && it.filled_by.is_none());
        left.filter(|_| !open && !guessed).collect()
    }
}

/// A required argument that travels nowhere.
fn stray(argument: &Argument, diagnostics: &mut Diagnostics) {
    let own = name::unraw(&argument.ident);
    let (wire, ty) = (name::camel(&own), types::name(&argument.ty));
    let message = format!(
        "path has no placeholder `<{wire}>`; mark `{own}` with `#[query]`, `#[header(\"..\")]` or \
         `#[body]`, or write `Option<{ty}>`"
    );
    diagnostics.push(&argument.ident, message);
}
