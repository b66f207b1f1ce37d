//! The cases of `rename_all`, which are those of serde.

/// A case of names in JSON and in requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// `perpage` for a variant. A field stays as it is.
    Lower,
    /// `PER_PAGE` for a field, `PERPAGE` for a variant.
    Upper,
    /// `PerPage`
    Pascal,
    /// `perPage`
    Camel,
    /// `per_page`
    Snake,
    /// `PER_PAGE`
    ScreamingSnake,
    /// `per-page`
    Kebab,
    /// `PER-PAGE`
    ScreamingKebab,
}

impl Case {
    /// All cases.
    pub const ALL: [Self; 8] = [
        Self::Lower,
        Self::Upper,
        Self::Pascal,
        Self::Camel,
        Self::Snake,
        Self::ScreamingSnake,
        Self::Kebab,
        Self::ScreamingKebab,
    ];

    /// Returns the name of the case in `rename_all`.
    #[must_use]
    pub const fn name(self) -> &'static str {
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

    /// Returns the name of a field or an argument in this case.
    #[must_use]
    pub fn apply_to_field(self, field: &str) -> String {
        match self {
            // Like serde: underscores stay.
            Self::Lower | Self::Snake => field.to_owned(),
            Self::Upper | Self::ScreamingSnake => field.to_ascii_uppercase(),
            Self::Pascal => field.split('_').map(capitalized).collect(),
            Self::Camel => uncapitalized(&Self::Pascal.apply_to_field(field)),
            Self::Kebab => field.replace('_', "-"),
            Self::ScreamingKebab => field.to_ascii_uppercase().replace('_', "-"),
        }
    }

    /// Returns the name of a variant in this case.
    ///
    /// Each capital letter begins a word, as in serde: `HTTPError` is `h_t_t_p_error`.
    #[must_use]
    pub fn apply_to_variant(self, variant: &str) -> String {
        match self {
            Self::Lower => variant.to_ascii_lowercase(),
            Self::Upper => variant.to_ascii_uppercase(),
            Self::Pascal => variant.to_owned(),
            Self::Camel => uncapitalized(variant),
            Self::Snake | Self::ScreamingSnake | Self::Kebab | Self::ScreamingKebab => {
                self.apply_to_field(&words(variant))
            }
        }
    }
}

/// Returns the reason why no case can convert a name, if there is one.
#[must_use]
pub fn unconvertible(name: &str) -> Option<&'static str> {
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

fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(chars).collect()
}

fn uncapitalized(name: &str) -> String {
    let mut chars = name.chars();
    let first = chars.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}

/// Separates the words of a variant by underscores, in lower case.
fn words(variant: &str) -> String {
    let mut words = String::with_capacity(variant.len() + 4);
    for (index, char) in variant.char_indices() {
        if index > 0 && char.is_uppercase() {
            words.push('_');
        }
        words.push(char.to_ascii_lowercase());
    }
    words
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
