//! The similarity of the names of arguments and placeholders.

use super::placeholder::Placeholder;
use crate::param::Argument;
use crate::suggest::distance_if_similar;
use crate::syntax::types;
use restrait_grammar::template;

use crate::name;

/// Returns the distance between the name of an argument and the expected name, if they are similar.
///
/// A name is also similar to its own abbreviation, as `app` or `id` to `app_id`, and to the same
/// words in another order.
pub(super) fn distance(own: &str, expected: &str) -> Option<usize> {
    const ABBREVIATED: usize = 100;
    let (one, other): (Vec<_>, Vec<_>) = (own.split('_').collect(), expected.split('_').collect());
    let (short, long) = if one.len() <= other.len() {
        (&one, &other)
    } else {
        (&other, &one)
    };
    let starts = |(a, b): (&&str, &&str)| !a.is_empty() && (a.starts_with(*b) || b.starts_with(*a));
    let is_abbreviated = short.iter().zip(long.iter()).all(starts) || long.ends_with(short);
    let is_reordered = {
        let (mut short, mut long) = (short.clone(), long.clone());
        short.sort_unstable();
        long.sort_unstable();
        short == long
    };
    distance_if_similar(own, expected).or((is_abbreviated || is_reordered).then_some(ABBREVIATED))
}

/// Returns `true` if the placeholder is misspelt, and not the argument.
///
/// This is so if the argument's type or a segment has the name of the argument.
pub(super) fn is_placeholder_wrong(
    placeholder: &Placeholder<'_>,
    argument: &Argument,
    template: &template::Template,
) -> bool {
    let own = name::unraw(&argument.ident);
    let ty = types::schema_name(&argument.ty).unwrap_or_default();
    let has_segment = |name: &str| has_segment(name, template);
    name::snake(&ty) == own || has_segment(&own) && !has_segment(&placeholder.argument)
}

/// Returns `true` if a segment of the template has the argument's noun: `device_id` and `/devices`.
fn has_segment(argument: &str, template: &template::Template) -> bool {
    template.pieces.iter().any(|piece| match piece {
        template::Piece::Literal(text) => text.split('/').any(|segment| {
            let segment = name::snake(segment);
            let one = segment.strip_suffix('s').unwrap_or(&segment);
            one.len() > 2 && argument.starts_with(one)
        }),
        template::Piece::Placeholder(..) => false,
    })
}
