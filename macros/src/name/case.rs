//! The cases of `rename_all`: how a wire name is made from a Rust name. They are serde's.

use super::{camel, snake, upper_camel};

/// A case, named as serde names it.
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

    /// Returns the name of the case, which is written in it.
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
    pub(crate) fn of_field(self, field: &str) -> String {
        match self {
            // As with serde: these two change letters and leave underscores alone.
            Self::Lower | Self::Snake => field.to_owned(),
            Self::Upper | Self::ScreamingSnake => field.to_ascii_uppercase(),
            Self::Pascal => upper_camel(field),
            Self::Camel => camel(field),
            Self::Kebab => field.replace('_', "-"),
            Self::ScreamingKebab => field.to_ascii_uppercase().replace('_', "-"),
        }
    }

    /// Returns the wire name of a variant.
    pub(crate) fn of_variant(self, variant: &str) -> String {
        match self {
            Self::Lower => variant.to_ascii_lowercase(),
            Self::Upper => variant.to_ascii_uppercase(),
            Self::Pascal => variant.to_owned(),
            Self::Camel => camel(variant),
            Self::Snake | Self::ScreamingSnake | Self::Kebab | Self::ScreamingKebab => {
                self.of_field(&snake(variant))
            }
        }
    }
}

/// Returns why no case says how a name is sent, if none does.
pub(crate) fn oddity(name: &str) -> Option<&'static str> {
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
    fn cases_are_those_of_serde() {
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
            assert_eq!(case.of_field("per_page"), field);
            assert_eq!(case.of_variant("PerPage"), variant);
        }
    }

    #[test]
    fn odd_names_have_no_case() {
        for odd in ["_links", "type_", "per__page", "größe", "_"] {
            assert!(oddity(odd).is_some(), "{odd}");
        }
        for plain in ["start", "per_page", "level2"] {
            assert_eq!(oddity(plain), None, "{plain}");
        }
    }
}
