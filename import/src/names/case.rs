//! The cases of `rename_all`, which are those of serde.

use restrait_grammar::name;

/// A case of names in JSON and in requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    Snake,
    Camel,
    Pascal,
    Kebab,
    Lower,
    Upper,
    ScreamingSnake,
    ScreamingKebab,
}

impl Case {
    /// All cases. If several match equally, the first one is used.
    const ALL: [Self; 8] = [
        Self::Snake,
        Self::Camel,
        Self::Pascal,
        Self::Kebab,
        Self::Lower,
        Self::Upper,
        Self::ScreamingSnake,
        Self::ScreamingKebab,
    ];

    /// Returns the name of the case in `rename_all`.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Lower => "lowercase",
            Self::Upper => "UPPERCASE",
            Self::Pascal => "PascalCase",
            Self::Camel => "camelCase",
            Self::Snake => "snake_case",
            Self::ScreamingSnake => "SCREAMING_SNAKE_CASE",
            Self::Kebab => "kebab-case",
            Self::ScreamingKebab => "SCREAMING-KEBAB-CASE",
        }
    }

    /// Returns the name of a field or an argument in this case, as serde converts it.
    pub(crate) fn field(self, field: &str) -> String {
        match self {
            Self::Lower | Self::Snake => field.to_owned(),
            Self::Upper | Self::ScreamingSnake => field.to_ascii_uppercase(),
            Self::Pascal => capitalized(field),
            Self::Camel => lower_first(&capitalized(field)),
            Self::Kebab => field.replace('_', "-"),
            Self::ScreamingKebab => field.to_ascii_uppercase().replace('_', "-"),
        }
    }

    /// Returns the name of a variant in this case. `None` if serde and `#[derive(Param)]` disagree.
    pub(crate) fn variant(self, variant: &str) -> Option<String> {
        match self {
            Self::Pascal => Some(variant.to_owned()),
            Self::Lower => Some(variant.to_ascii_lowercase()),
            Self::Upper => Some(variant.to_ascii_uppercase()),
            Self::Camel if variant.contains('_') => None,
            Self::Camel => Some(lower_first(variant)),
            Self::Snake | Self::ScreamingSnake | Self::Kebab | Self::ScreamingKebab => {
                let mut snake = String::new();
                for (index, char) in variant.char_indices() {
                    if index > 0 && char.is_ascii_uppercase() {
                        snake.push('_');
                    }
                    snake.push(char.to_ascii_lowercase());
                }
                (snake == name::snake(variant)).then(|| self.field(&snake))
            }
        }
    }
}

/// Returns the case that gives most of the names, or `None` if none of them gives one.
///
/// `convert` returns the name of an item in a case.
pub(crate) fn best<T>(
    items: &[(T, &str)],
    convert: impl Fn(Case, &T) -> Option<String>,
) -> Option<Case> {
    let mut best = None;
    let mut most = 0;
    for case in Case::ALL {
        let matches = items
            .iter()
            .filter(|(item, wire)| convert(case, item).as_deref() == Some(*wire));
        let count = matches.count();
        if count > most {
            (best, most) = (Some(case), count);
        }
    }
    best
}

fn capitalized(field: &str) -> String {
    let mut pascal = String::with_capacity(field.len());
    for word in field.split('_') {
        let mut chars = word.chars();
        pascal.extend(chars.next().map(|char| char.to_ascii_uppercase()));
        pascal.push_str(chars.as_str());
    }
    pascal
}

fn lower_first(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().map(|char| char.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_case_of_most_names_is_found() {
        let fields = [
            ("per_page", "perPage"),
            ("sort_by", "sortBy"),
            ("links", "_links"),
        ];
        assert_eq!(
            best(&fields, |case, field| Some(case.field(field))),
            Some(Case::Camel)
        );
        let fields = [("name", "name"), ("id", "id")];
        assert_eq!(
            best(&fields, |case, field| Some(case.field(field))),
            Some(Case::Snake)
        );
        let variants = [("InProgress", "IN_PROGRESS"), ("Done", "DONE")];
        assert_eq!(
            best(&variants, |case, it| case.variant(it)),
            Some(Case::ScreamingSnake)
        );
        assert_eq!(best(&[("A", "?")], |case, it| case.variant(it)), None);
    }

    #[test]
    fn a_variant_that_two_derives_convert_differently_has_no_case() {
        assert_eq!(
            Case::Snake.variant("InProgress").as_deref(),
            Some("in_progress")
        );
        assert_eq!(Case::Snake.variant("AB"), None);
    }
}
