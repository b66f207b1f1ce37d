//! Suggestions of names ("did you mean ..?").

pub(crate) use restrait_grammar::similar::{distance_if_similar, edit_distance, nearest};

/// Formats names for a message: `` `a`, `b` ``.
pub(crate) fn code_list(names: &[&str]) -> String {
    format!("`{}`", names.join("`, `"))
}
