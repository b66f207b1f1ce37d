//! The same two endpoints in each style, and the edits that make them wrong.

mod hand;
mod ours;
#[cfg(feature = "peers")]
mod peers;

/// A style of declaring endpoints.
pub(super) struct Style {
    pub(super) name: &'static str,
    pub(super) dependencies: &'static str,
    /// The right declaration: a Rust file or a document.
    pub(super) right: &'static str,
    /// The Rust file that uses a document, with `<name>` in place of its name.
    pub(super) document: Option<&'static str>,
    pub(super) edits: &'static [Edit],
}

/// A mistake, as an edit of the right declaration.
pub(super) struct Edit {
    pub(super) mistake: &'static str,
    pub(super) from: &'static str,
    pub(super) to: &'static str,
    /// The wrong elements. The first error must point into one of them, or name one in a document.
    pub(super) at: &'static [&'static str],
}

/// Writes an edit in one line.
const fn edit(
    mistake: &'static str,
    from: &'static str,
    to: &'static str,
    at: &'static [&'static str],
) -> Edit {
    Edit {
        mistake,
        from,
        to,
        at,
    }
}

/// Returns all styles.
pub(super) fn all() -> Vec<Style> {
    let styles = vec![ours::style(), hand::style()];
    #[cfg(feature = "peers")]
    let styles = styles.into_iter().chain(peers::styles()).collect();
    styles
}
