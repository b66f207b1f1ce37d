//! The judge. Its rules are mechanical, so that they are the same for all styles:
//!
//! * Refused: rustc reports at least one error. `aborting due to` does not count.
//! * P, points at the mistake: the primary span of the first error lies within the token or element
//!   that is wrong. A span on the attribute, the derive or the macro call as a whole does not. A
//!   mistake with two ends, such as a name that differs, has two such elements. The span of an OpenAPI
//!   document does not exist, so there the text must name the wrong element.
//! * H, helps: the error has a `help` or a suggestion of rustc, or its text contains one of
//!   [`REMEDIES`].

use super::cargo::{Message, Span};
use super::style::{Edit, Style};

/// Words of texts that say what to do.
const REMEDIES: [&str; 15] = [
    "add",
    "consider",
    "declare",
    "did you mean",
    "expected",
    "mark",
    "must",
    "needs",
    "only",
    "remove",
    "rename",
    "requires",
    "similar name",
    "use",
    "write",
];

/// The verdict on a mistake.
pub(super) struct Verdict {
    pub(super) errors: usize,
    pub(super) is_warned: bool,
    pub(super) points: bool,
    pub(super) helps: bool,
}

pub(super) fn verdict(messages: &[Message], edit: &Edit, source: &str, style: &Style) -> Verdict {
    let of_file = || messages.iter().filter(|it| it.target == edit.mistake);
    let errors: Vec<_> = of_file().filter(|it| it.is_error()).collect();
    let is_compiled = of_file().any(|it| it.level == "compiled");
    assert!(
        is_compiled == errors.is_empty(),
        "{} was not compiled",
        edit.mistake
    );
    let first = errors.first();
    let points = first.is_some_and(|first| match style.document {
        Some(_) => edit.at.iter().any(|name| first.text.contains(name)),
        None => first
            .span
            .as_ref()
            .is_some_and(|span| is_at(span, edit, source)),
    });
    Verdict {
        errors: errors.len(),
        is_warned: of_file().any(|it| it.level == "warning"),
        points,
        helps: first.is_some_and(|first| first.has_help || has_remedy(&first.text)),
    }
}

fn is_at(span: &Span, edit: &Edit, source: &str) -> bool {
    edit.at.iter().any(|element| {
        assert!(
            source.contains(element),
            "{} has no {element}",
            edit.mistake
        );
        let mut found = source.match_indices(element);
        found.any(|(start, _)| start <= span.start && span.end <= start + element.len())
    })
}

fn has_remedy(text: &str) -> bool {
    let text = text.to_lowercase();
    let words: Vec<_> = text.split(|char: char| !char.is_alphanumeric()).collect();
    let text = format!(" {} ", words.join(" "));
    REMEDIES
        .iter()
        .any(|remedy| text.contains(&format!(" {remedy} ")))
}
