//! The cases of `rename_all`, which are those of serde.

use super::{camel, snake, upper_camel};

/// A case of wire names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Case {
    Lower,
    Upper,
    Pascal,
    Camel,
    Snake,
    ScreamingSnake,
    Kebab,
    ScreamingKebab,
}

impl Case {
    pub(crate) const ALL: [Self; 8] = [
        Self::Lower,
        Self::Upper,
        Self::Pascal,
        Self::Camel,
        Self::Snake,
        Self::ScreamingSnake,
        Self::Kebab,
        Self::ScreamingKebab,
    ];

    /// Returns the name of the case.
    pub(crate) fn name(self) -> &'static str {
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

    /// Returns the wire name of an argument or a field.
    pub(crate) fn apply_to_field(self, field: &str) -> String {
        match self {
            // Like serde: underscores stay.
            Self::Lower | Self::Snake => field.to_owned(),
            Self::Upper | Self::ScreamingSnake => field.to_ascii_uppercase(),
            Self::Pascal => upper_camel(field),
            Self::Camel => camel(field),
            Self::Kebab => field.replace('_', "-"),
            Self::ScreamingKebab => field.to_ascii_uppercase().replace('_', "-"),
        }
    }

    /// Returns the wire name of a variant.
    pub(crate) fn apply_to_variant(self, variant: &str) -> String {
        match self {
            Self::Lower => variant.to_ascii_lowercase(),
            Self::Upper => variant.to_ascii_uppercase(),
            Self::Pascal => variant.to_owned(),
            Self::Camel => camel(variant),
            Self::Snake | Self::ScreamingSnake | Self::Kebab | Self::ScreamingKebab => {
                self.apply_to_field(&snake(variant))
            }
        }
    }
}

/// Returns the reason why no case can convert a name, if there is one.
pub(crate) fn unconvertible(name: &str) -> Option<&'static str> {
    if name.starts_with('_') {
        Some("begins with `_`")
    } else if name.ends_with('_') {
        Some("ends with `_`")
    } else if name.contains("__") {
        Some("contains `__`")
    } else if !name.is_ascii() {
        Some("has a letter outside ASCII")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts_like_serde() {
        for (case, field, variant) in [
            ("lowercase", "per_page", "perpage"),
            ("UPPERCASE", "PER_PAGE", "PERPAGE"),
            ("PascalCase", "PerPage", "PerPage"),
            ("camelCase", "perPage", "perPage"),
            ("snake_case", "per_page", "per_page"),
            ("SCREAMING_SNAKE_CASE", "PER_PAGE", "PER_PAGE"),
            ("kebab-case", "per-page", "per-page"),
            ("SCREAMING-KEBAB-CASE", "PER-PAGE", "PER-PAGE"),
        ] {
            let case = Case::ALL.into_iter().find(|it| it.name() == case).unwrap();
            assert_eq!(case.apply_to_field("per_page"), field);
            assert_eq!(case.apply_to_variant("PerPage"), variant);
        }
    }

    #[test]
    fn rejects_names_that_no_case_can_convert() {
        for name in ["_links", "type_", "per__page", "größe", "_"] {
            assert!(unconvertible(name).is_some(), "{name}");
        }
        for name in ["start", "per_page", "level2"] {
            assert_eq!(unconvertible(name), None, "{name}");
        }
    }
}
