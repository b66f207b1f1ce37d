//! The placeholders that arguments must fill.

use std::ops::Range;

use crate::diagnostics::Diagnostics;
use crate::syntax::StrLit;
use restrait_grammar::template;

use crate::name;

/// A placeholder of the template.
pub(super) struct Placeholder<'t> {
    pub(super) name: &'t str,
    pub(super) at: &'t Range<usize>,
    /// The name of the argument that fills it.
    pub(super) argument: String,
    pub(super) filled_by: Option<usize>,
    /// Whether a mistake hides the name, so that nothing is said of the argument.
    pub(super) is_guess: bool,
}

/// The placeholders. Two that one argument would have to fill are a mistake.
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
                "`<{}>` and `<{name}>` are both filled by `{argument}`; rename one, and add its argument",
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
