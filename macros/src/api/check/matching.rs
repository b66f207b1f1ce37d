//! The arguments that fill the placeholders.
//!
//! Arguments and placeholders are matched as sets before anything is recorded, so that one
//! misspelling is one error.

use placeholder::Placeholder;

use crate::diagnostics::Diagnostics;
use crate::param::Argument;
use crate::suggest::nearest;
use crate::syntax::{StrLit, pretty};
use restrait_grammar::Location;
use restrait_grammar::template;

use crate::name;

mod conflict;
mod placeholder;
mod similarity;

/// The placeholders with the arguments that fill them.
pub(super) struct Matching<'t> {
    placeholders: Vec<Placeholder<'t>>,
    /// The required arguments without a location, which are recorded.
    unlocated: Vec<usize>,
}

impl<'t> Matching<'t> {
    /// Matches arguments and placeholders, and records the arguments and placeholders that are
    /// left.
    pub(super) fn new(
        arguments: &[Argument],
        path: Option<&'t (StrLit, template::Template)>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let mut matching = Self {
            placeholders: Vec::new(),
            unlocated: Vec::new(),
        };
        let Some((literal, template)) = path else {
            matching.match_patterns(arguments, diagnostics);
            return matching;
        };
        matching.placeholders = placeholder::all(literal, template, diagnostics);
        matching.match_exact(arguments, diagnostics);
        matching.match_suspects(arguments, literal, template, diagnostics);
        matching.match_marked(arguments, diagnostics);
        matching.match_similar(arguments, literal, template, diagnostics);
        matching.match_patterns(arguments, diagnostics);
        let unlocated = matching.match_unnamed(arguments, literal, template, diagnostics);
        for index in &unlocated {
            if let Some(argument) = arguments.get(*index) {
                report_unlocated(argument, diagnostics);
            }
        }
        matching.unlocated.extend(unlocated);
        let is_open = |it: &&Placeholder<'_>| it.filled_by.is_none() && !it.is_guess;
        for placeholder in matching.placeholders.iter().filter(is_open) {
            let Placeholder { name, argument, .. } = placeholder;
            let message =
                format!("missing argument for placeholder `<{name}>`; add `{argument}: &str`");
            diagnostics.push_in(&literal.literal, placeholder.at.clone(), message);
        }
        matching
    }

    /// Returns the placeholder that the argument fills.
    pub(super) fn placeholder_of(&self, argument: usize) -> Option<&'t str> {
        let mut placeholders = self.placeholders.iter();
        placeholders
            .find(|placeholder| placeholder.filled_by == Some(argument))
            .map(|placeholder| placeholder.name)
    }

    /// Returns the argument that fills the placeholder.
    pub(super) fn argument_of(&self, placeholder: &str) -> Option<usize> {
        let mut placeholders = self.placeholders.iter();
        placeholders.find(|it| it.name == placeholder)?.filled_by
    }

    /// Returns `true` if the argument has no location, which is recorded.
    pub(super) fn is_unlocated(&self, argument: usize) -> bool {
        self.unlocated.contains(&argument)
    }

    /// Matches the arguments whose names are the snake case of a placeholder.
    fn match_exact(&mut self, arguments: &[Argument], diagnostics: &mut Diagnostics) {
        for (index, argument) in arguments.iter().enumerate() {
            let is_own = |it: &&mut Placeholder<'_>| argument.fills(it.name);
            let Some(placeholder) = self.placeholders.iter_mut().find(is_own) else {
                continue;
            };
            let first = placeholder.filled_by.and_then(|first| arguments.get(first));
            if let Some(first) = first.filter(|first| first.ident != argument.ident) {
                let (name, first, own) = (placeholder.name, &first.ident, &argument.ident);
                let message = format!(
                    "duplicate argument for placeholder `<{name}>`: `{first}` fills it already; \
                     remove `{own}`"
                );
                diagnostics.push(own, message);
                self.unlocated.push(index);
                continue;
            }
            // A misspelled marker has been reported.
            if !argument.is_unlocated {
                conflict::marker(argument, diagnostics);
            }
            conflict::optional(argument, diagnostics);
            placeholder.filled_by.get_or_insert(index);
        }
    }

    /// Matches the arguments with `#[path]`. One that fills no placeholder is recorded.
    fn match_marked(&mut self, arguments: &[Argument], diagnostics: &mut Diagnostics) {
        for (index, argument) in arguments.iter().enumerate() {
            let Some((Location::Path, span)) = argument.marker else {
                continue;
            };
            let is_matched = self.placeholder_of(index).is_some();
            if is_matched || argument.is_unlocated || self.is_unlocated(index) {
                continue;
            }
            let own = || name::camel(&name::unraw(&argument.ident));
            let wire = argument
                .wire
                .as_ref()
                .map_or_else(own, |wire| wire.value.clone());
            let open = self.placeholders.iter_mut();
            let mut open: Vec<_> = open.filter(|it| it.filled_by.is_none()).collect();
            let near = nearest(&wire, open.iter().map(|it| it.name));
            let remedy = match near {
                Some(name) => format!("did you mean `<{name}>`?"),
                None => "add it to the path".into(),
            };
            if let Some(placeholder) = open.iter_mut().find(|it| Some(it.name) == near) {
                placeholder.filled_by = Some(index);
                if placeholder.is_guess {
                    continue;
                }
            }
            let message = format!("unknown placeholder `<{wire}>`; {remedy}");
            match &argument.wire {
                Some(wire) => diagnostics.push(wire, message),
                None => diagnostics.push_at(span, message),
            }
        }
    }

    /// Matches the arguments whose placeholders have the notation of another framework, such as `:id`.
    /// Without such an argument, it is literal text.
    fn match_suspects(
        &mut self,
        arguments: &[Argument],
        literal: &StrLit,
        template: &template::Template,
        diagnostics: &mut Diagnostics,
    ) {
        for suspect in &template.suspects {
            let own = name::snake(&suspect.name);
            let is_meant = |(index, argument): &(usize, &Argument)| {
                argument.pattern.is_none()
                    && !argument.optional
                    && (argument.marker.is_none()
                        || matches!(argument.marker, Some((Location::Path, _))))
                    && name::unraw(&argument.ident) == own
                    && !self.is_unlocated(*index)
                    && self.placeholder_of(*index).is_none()
            };
            if let Some((index, _)) = arguments.iter().enumerate().find(is_meant) {
                let message = suspect.message.clone();
                diagnostics.push_in(&literal.literal, suspect.at.clone(), message);
                self.unlocated.push(index);
            }
        }
    }

    /// Matches the remaining arguments and placeholders with similar names, nearest first.
    fn match_similar(
        &mut self,
        arguments: &[Argument],
        literal: &StrLit,
        template: &template::Template,
        diagnostics: &mut Diagnostics,
    ) {
        let mut pairs = Vec::new();
        for (index, argument) in arguments.iter().enumerate() {
            let own = name::unraw(&argument.ident);
            // A misplaced placeholder is recorded already.
            let is_reported = template.misplaced.iter().any(|it| name::snake(it) == own);
            let is_unnamed = argument.pattern.is_some();
            if argument.marker.is_some()
                || is_reported
                || is_unnamed
                || self.is_unlocated(index)
                || self.placeholder_of(index).is_some()
            {
                continue;
            }
            for (at, placeholder) in self.placeholders.iter().enumerate() {
                if placeholder.filled_by.is_none()
                    && let Some(distance) = similarity::distance(&own, &placeholder.argument)
                {
                    pairs.push((distance, argument.optional, index, at));
                }
            }
        }
        pairs.sort_unstable();
        for (_, _, index, at) in pairs {
            let is_matched = self.placeholder_of(index).is_some();
            let (Some(placeholder), Some(argument)) =
                (self.placeholders.get_mut(at), arguments.get(index))
            else {
                continue;
            };
            if is_matched || placeholder.filled_by.is_some() {
                continue;
            }
            placeholder.filled_by = Some(index);
            if placeholder.is_guess {
                continue;
            }
            let (name, own) = (placeholder.name, name::unraw(&argument.ident));
            if similarity::is_placeholder_wrong(placeholder, argument, template) {
                let likely = name::camel(&own);
                let message = format!(
                    "unknown placeholder `<{name}>` for argument `{own}`; did you mean `<{likely}>`?"
                );
                diagnostics.push_in(&literal.literal, placeholder.at.clone(), message);
            } else {
                let likely = &placeholder.argument;
                let message = format!(
                    "unknown argument `{own}` for placeholder `<{name}>`; did you mean `{likely}`?"
                );
                diagnostics.push(&argument.ident, message);
            }
        }
    }

    /// Matches the arguments without a name with the remaining placeholders, in their order.
    fn match_patterns(&mut self, arguments: &[Argument], diagnostics: &mut Diagnostics) {
        for (index, argument) in arguments.iter().enumerate() {
            let Some(pattern) = &argument.pattern else {
                continue;
            };
            let open = self
                .placeholders
                .iter_mut()
                .find(|it| it.filled_by.is_none());
            let name = match open.filter(|_| argument.marker.is_none()) {
                Some(placeholder) => {
                    placeholder.filled_by = Some(index);
                    placeholder.argument.as_str()
                }
                None => "name",
            };
            let found = pretty(pattern);
            let message =
                format!("expected the name of an argument, found `{found}`; write `{name}: &str`");
            diagnostics.push(pattern, message);
        }
    }

    /// Matches the remaining arguments with the placeholders without a name, in their order.
    ///
    /// Returns the arguments that are left: they have no location.
    fn match_unnamed(
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
                && !argument.is_unlocated
                && self.placeholder_of(*index).is_none()
                && !self.is_unlocated(*index)
                && !template.misplaced.iter().any(|it| name::snake(it) == own)
        });
        let mut left = left.map(|(index, _)| index);
        // `*` is literal text unless an argument is left.
        let stars = template.suspects.iter().filter(|it| it.name.is_empty());
        let stars = stars.map(|it| (&it.at, &it.message, "..", true));
        let unnamed = template.unnamed.iter();
        let unnamed = unnamed.map(|(at, problem)| (at, problem, "", false));
        for (at, problem, dots, needs_argument) in unnamed.chain(stars) {
            let argument = left.next().and_then(|index| arguments.get(index));
            let remedy = match argument {
                Some(argument) => {
                    let (name, argument) = (name::unraw(&argument.ident), &argument.ident);
                    format!("write `<{}{dots}>` for `{argument}`", name::camel(&name))
                }
                None if needs_argument => continue,
                None => "write `<name>` and add the argument `name`".into(),
            };
            diagnostics.push_in(
                &literal.literal,
                at.clone(),
                format_args!("{problem}; {remedy}"),
            );
        }
        // In a template with a mistake, these arguments may have had placeholders.
        let has_unnamed = template.pieces.iter().any(|piece| {
            piece
                .text()
                .is_some_and(|text| text.split('/').any(|it| it == "name"))
        });
        let mut guesses = self.placeholders.iter().filter(|it| it.is_guess);
        let has_open_guess = guesses.any(|it| it.filled_by.is_none());
        left.filter(|_| !has_unnamed && !has_open_guess).collect()
    }
}

/// Records a required argument that has no location.
fn report_unlocated(argument: &Argument, diagnostics: &mut Diagnostics) {
    let own = name::unraw(&argument.ident);
    let wire = name::camel(&own);
    let message = format!(
        "missing placeholder `<{wire}>` for argument `{own}`; add it to the path, or mark the \
         argument with `#[query]`, `#[header]` or `#[body]`"
    );
    diagnostics.push(&argument.ident, message);
}
