//! The search for the case of `rename_all`.

use restrait_grammar::case::Case;

/// All cases. If several match equally, the first one is used.
const PREFERRED: [Case; 8] = [
    Case::Snake,
    Case::Camel,
    Case::Pascal,
    Case::Kebab,
    Case::Lower,
    Case::Upper,
    Case::ScreamingSnake,
    Case::ScreamingKebab,
];

/// Returns the case that gives most of the names, or `None` if none of them gives one.
///
/// `convert` returns the name of an item in a case.
pub(crate) fn best<T>(items: &[(T, &str)], convert: impl Fn(Case, &T) -> String) -> Option<Case> {
    let mut best = None;
    let mut most = 0;
    for case in PREFERRED {
        let matches = items
            .iter()
            .filter(|(item, wire)| convert(case, item) == *wire);
        let count = matches.count();
        if count > most {
            (best, most) = (Some(case), count);
        }
    }
    best
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
            best(&fields, |case, field| case.apply_to_field(field)),
            Some(Case::Camel)
        );
        let fields = [("name", "name"), ("id", "id")];
        assert_eq!(
            best(&fields, |case, field| case.apply_to_field(field)),
            Some(Case::Snake)
        );
        let variants = [("InProgress", "IN_PROGRESS"), ("Done", "DONE")];
        assert_eq!(
            best(&variants, |case, it| case.apply_to_variant(it)),
            Some(Case::ScreamingSnake)
        );
        assert_eq!(
            best(&[("A", "?")], |case, it| case.apply_to_variant(it)),
            None
        );
    }
}
