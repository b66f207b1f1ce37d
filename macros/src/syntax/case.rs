//! `rename_all = ".."`.

use super::entries::Entry;
use super::literal;
use super::str_lit::StrLit;
use crate::diagnostics::Diagnostics;
use crate::name::Case;
use crate::suggest::{code_list, nearest};

/// Reads the case. Replaces an unknown case by the most similar one, so that the wire names cause
/// no further errors.
pub(crate) fn rename_all(entry: &Entry, diagnostics: &mut Diagnostics) -> Case {
    let text = entry
        .value_like("\"camelCase\"", diagnostics)
        .and_then(|value| literal::string(value, &entry.name(), diagnostics));
    text.and_then(|text| case_named(&text, diagnostics))
        .unwrap_or(Case::Camel)
}

/// Returns the case with this name. An unknown name is reported, and the most similar one returned.
pub(crate) fn case_named(text: &StrLit, diagnostics: &mut Diagnostics) -> Option<Case> {
    let names = Case::ALL.map(Case::name);
    let name = &text.value;
    let case_named = |name: &str| Case::ALL.into_iter().find(|case| case.name() == name);
    if let Some(case) = case_named(name) {
        return Some(case);
    }
    // `snake` for `snake_case`.
    let likely = nearest(&format!("{name}case"), names).or_else(|| nearest(name, names));
    let shown = name.escape_debug();
    let message = match likely {
        Some(likely) => format!("unknown case `{shown}`; did you mean `{likely}`?"),
        None => format!(
            "unknown case `{shown}`, expected one of {}; write one of them",
            code_list(&names)
        ),
    };
    diagnostics.push(text, message);
    likely.and_then(case_named)
}
