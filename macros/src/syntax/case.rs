//! `rename_all = ".."`.

use super::entries::Entry;
use super::literal;
use crate::diagnostics::Diagnostics;
use crate::name::Case;
use crate::suggest::{listed, nearest};

/// Reads the case. An unknown one is read as the case that was likely meant, so that names are not
/// mistakes as well.
pub(crate) fn rename_all(entry: &Entry, diagnostics: &mut Diagnostics) -> Case {
    let names = Case::ALL.map(Case::name);
    let text = entry
        .value_like("\"camelCase\"", diagnostics)
        .and_then(|value| literal::string(value, &entry.name(), diagnostics));
    let Some(text) = text else {
        return Case::Camel;
    };
    let written = &text.value;
    let found = |name: &str| Case::ALL.into_iter().find(|case| case.name() == name);
    if let Some(case) = found(written) {
        return case;
    }
    // `snake` for `snake_case`.
    let likely = nearest(&format!("{written}case"), names).or_else(|| nearest(written, names));
    let hint = match likely {
        Some(name) => format!("did you mean `{name}`?"),
        None => format!("expected one of {}", listed(&names)),
    };
    diagnostics.push(&text, format_args!("unknown case `{written}`; {hint}"));
    likely.and_then(found).unwrap_or(Case::Camel)
}
