//! Which cases the macros check alone, for the tests and for the build script that generates them.

/// Returns `true` if the messages of a case are those of the macros alone.
///
/// `macros/src/messages.rs` checks these cases, too, and has the same condition. The packages cannot share it.
pub(crate) fn is_of_macros(source: &str, messages: &str) -> bool {
    let of_compiler = ["//~ rustc", "//~ compiled"];
    let is_foreign = |line: &str| {
        let text = line.trim_start_matches([' ', '=']);
        let levels = ["error[", "warning", "note", "help"];
        levels.iter().any(|level| text.starts_with(level))
    };
    let is_compiled = of_compiler.iter().any(|mark| source.contains(mark));
    !is_compiled && !messages.is_empty() && !messages.lines().any(is_foreign)
}

/// The variables with which the compiler checks all cases, whatever their value is: `UI=all`, and `TRYBUILD`, which
/// writes the messages.
pub(crate) const VARIABLES: [&str; 2] = ["UI", "TRYBUILD"];

/// Returns `true` if the compiler checks all cases.
pub(crate) fn is_forced() -> bool {
    VARIABLES
        .iter()
        .any(|name| std::env::var_os(name).is_some())
}
