//! Path templates: `/instances/<instanceId>/orgs`.
//!
//! A template is taken apart segment by segment. A segment with a mistake still gives the piece
//! that was likely meant, so that one mistake is one error.

use std::ops::Range;

mod foreign;
mod placeholder;
mod segment;
mod split;
mod text;

pub(crate) use text::is_unreserved;

#[cfg(test)]
mod tests;

/// A piece of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    /// Text that is sent as it stands.
    Literal(String),
    /// A name between `<` and `>`, and where that stands.
    Placeholder(String, Range<usize>),
}

/// What is wrong with a template, and the bytes of it that show it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    pub(crate) at: Range<usize>,
    pub(crate) message: String,
}

/// A template, taken apart.
#[derive(Debug, Default)]
pub(crate) struct Template {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) mistakes: Vec<Mistake>,
    /// The placeholders without a name, `<>`, and what is wrong with each. What they were meant to
    /// be, the arguments know.
    pub(crate) unnamed: Vec<(Range<usize>, String)>,
    /// Names that stand where no placeholder may: their arguments are not strays as well.
    pub(crate) misplaced: Vec<String>,
}

impl Template {
    fn mistake(&mut self, at: Range<usize>, message: impl Into<String>) {
        let message = message.into();
        self.mistakes.push(Mistake { at, message });
    }

    /// Adds literal text, to the literal before it if there is one.
    fn literal(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Literal(before)) => before.push_str(text),
            _ => self.pieces.push(Piece::Literal(text.into())),
        }
    }

    fn placeholder(&mut self, name: &str, at: Range<usize>) {
        let named = |piece: &Piece| matches!(piece, Piece::Placeholder(other, _) if other == name);
        if self.pieces.iter().any(named) {
            let (wire, argument) = (format!("{name}2"), crate::name::snake(name));
            let message = format!(
                "placeholder `<{name}>` stands twice; write `<{wire}>` here, and add the argument \
                 `{argument}2`"
            );
            self.mistake(at, message);
            self.literal(name);
        } else {
            self.pieces.push(Piece::Placeholder(name.into(), at));
        }
    }
}

/// What may be otherwise where an API wants it so.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Allowed {
    /// A path that ends with `/`.
    pub(crate) trailing_slash: bool,
}

/// Takes a template apart.
///
/// Literals hold only what stands for itself in a path, so that no template needs encoding and
/// none can leave its path.
pub(crate) fn parse(template: &str, allowed: Allowed) -> Template {
    let mut parsed = Template::default();
    let start = split::base(template, &mut parsed);
    let end = split::path_end(template, start, &mut parsed);
    let path = template.get(start..end).unwrap_or_default();
    for (at, segment) in split::segments(path, start, allowed, &mut parsed) {
        parsed.literal("/");
        segment::parse(segment, at, &mut parsed);
    }
    if parsed.pieces.is_empty() {
        parsed.literal("/");
    }
    parsed
}

/// Whether a placeholder may have this name.
fn is_name(name: &str) -> bool {
    name.starts_with(|char: char| char.is_ascii_alphabetic() || char == '_')
        && name.chars().any(|char| char != '_')
        && name
            .chars()
            .all(|char| char.is_ascii_alphanumeric() || char == '_')
}

/// The name that was likely meant by what is none: `deviceId` for `device Id` and `device-id`.
fn name_in(text: &str) -> String {
    let words = text.split(|char: char| !(char.is_ascii_alphanumeric() || char == '_'));
    let mut name = String::new();
    for word in words.filter(|word| !word.is_empty()) {
        if name.is_empty() {
            name.push_str(word.trim_start_matches(|char: char| char.is_ascii_digit()));
        } else {
            let mut chars = word.chars();
            name.extend(chars.next().map(|char| char.to_ascii_uppercase()));
            name.push_str(chars.as_str());
        }
    }
    if is_name(&name) { name } else { String::new() }
}
