//! The placeholders of a template.

use std::ops::Range;

use crate::diagnostics::Diagnostics;
use crate::syntax::StrLit;
use restrait_grammar::template;

use crate::name;

/// A placeholder of the template.
pub(super) struct Placeholder<'t> {
    pub(super) name: &'t str,
    pub(super) at: &'t Range<usize>,
    /// The expected name of the argument.
    pub(super) argument: String,
    /// The position of the argument that fills it.
    pub(super) filled_by: Option<usize>,
    /// If `true`, the name is guessed because of a mistake, and the argument is not checked.
    pub(super) is_guess: bool,
}

/// Returns the placeholders. Two that expect the same argument are recorded.
pub(super) fn all<'t>(
    literal: &StrLit,
    template: &'t template::Template,
    diagnostics: &mut Diagnostics,
) -> Vec<Placeholder<'t>> {
    let mut all: Vec<Placeholder<'_>> = Vec::new();
    for piece in &template.pieces {
        let template::Piece::Placeholder(name, at) = piece else {
            continue;
        };
        let argument = name::snake(name);
        if let Some(other) = all.iter().find(|it| it.argument == argument) {
            let message = format!(
                "duplicate placeholder: `<{}>` and `<{name}>` are both filled by `{argument}`; rename \
                 one",
                other.name
            );
            diagnostics.push_in(&literal.literal, at.clone(), message);
            continue;
        }
        all.push(Placeholder {
            name,
            at,
            argument,
            filled_by: None,
            is_guess: template.guessed.contains(name),
        });
    }
    all
}
