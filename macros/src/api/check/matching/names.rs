//! Which names were meant for each other.

use super::placeholder::Placeholder;
use crate::param::Argument;
use crate::suggest::distance_if_similar;
use crate::syntax::types;
use restrait_grammar::template;

use crate::name;

/// How far apart the names of an argument and of a placeholder's argument are, if they are near:
/// by slips, or because one leaves out what the other says, as `app` or `id` for `app_id`.
pub(super) fn likeness(own: &str, meant: &str) -> Option<usize> {
    const SHORTENED: usize = 100;
    let (one, other): (Vec<_>, Vec<_>) = (own.split('_').collect(), meant.split('_').collect());
    let (short, long) = if one.len() <= other.len() {
        (&one, &other)
    } else {
        (&other, &one)
    };
    let starts = |(a, b): (&&str, &&str)| !a.is_empty() && (a.starts_with(*b) || b.starts_with(*a));
    let shortened = short.iter().zip(long.iter()).all(starts) || long.ends_with(short);
    distance_if_similar(own, meant).or(shortened.then_some(SHORTENED))
}

/// Whether the placeholder is the slip, and not the argument: the argument's type is named like it,
/// or a segment is.
pub(super) fn is_slip(
    placeholder: &Placeholder<'_>,
    argument: &Argument,
    template: &template::Template,
) -> bool {
    let own = name::unraw(&argument.ident);
    let ty = types::schema_name(&argument.ty).unwrap_or_default();
    let at_home = |name: &str| names_segment(name, template);
    name::snake(&ty) == own || at_home(&own) && !at_home(&placeholder.argument)
}

/// Whether the name is that of something that a segment names: `device_id` for `/devices`.
fn names_segment(argument: &str, template: &template::Template) -> bool {
    template.pieces.iter().any(|piece| match piece {
        template::Piece::Literal(text) => text.split('/').any(|segment| {
            let segment = name::snake(segment);
            let one = segment.strip_suffix('s').unwrap_or(&segment);
            one.len() > 2 && argument.starts_with(one)
        }),
        template::Piece::Placeholder(..) => false,
    })
}
