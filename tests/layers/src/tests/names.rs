//! Resolution of paths, and paths that are ignored.

use super::{LIB, messages, right, wrong};

#[test]
fn finds_paths_in_all_positions() {
    for text in [
        "use crate::high::Wall;",
        "use crate::{high::{Wall, Gate as G}};",
        "use crate::high::{self};",
        "use crate::high;",
        "use super::high::Wall;",
        "use self::super::high::Wall;",
        "fn f() { crate::high::wall(); }",
        "fn f() { use crate::{high}; }",
        "fn f(_: &dyn crate::high::Wall) {}",
        "struct S { field: Option<crate::high::Wall> }",
        "impl crate::high::Wall for u8 {}",
        "impl<T: crate::high::Wall> S<T> {}",
        "fn f() -> u8 { S::<crate::high::Wall>::new() }",
        "fn f() { assert!(crate::high::is_up()); }",
        "macro_rules! m { () => { $crate::high::wall() } }",
        "fn f() { vec![1; crate::high::COUNT]; }",
        "mod inner { use super::super::high::Wall; }",
        "fn f() { #[cfg(feature = \"x\")] crate::high::wall(); }",
        "#[cfg(any(test, feature = \"x\"))] use crate::high::Wall;",
        "#[cfg(not(test))] use crate::high::Wall;",
        "use crate::r#high::Wall;",
    ] {
        let files = [("lib.rs", LIB), ("low.rs", text)];
        let messages = messages(&files);
        assert!(!messages.is_empty(), "nothing found in {text}");
        assert!(
            messages.iter().all(|it| it.contains("`low` -> `high`")),
            "{messages:?}"
        );
    }
}

#[test]
fn resolves_reexports() {
    wrong(
        &[("low.rs", "use crate::Tower;")],
        &["`low` -> `high`", "`crate::Tower`"],
    );
    wrong(
        &[("low.rs", "use crate::prelude::Tower;")],
        &["`low` -> `high`"],
    );
    wrong(&[("low.rs", "use crate::Hold;")], &["`low` -> `middle`"]);
    // `middle` re-exports from `low`.
    right(&[
        ("low.rs", "mod stone; pub use stone::Stone;"),
        ("low/stone.rs", "pub struct Stone;"),
        ("middle.rs", "pub use crate::low::Stone;"),
        ("high.rs", "use crate::middle::Stone;"),
    ]);
}

#[test]
fn ignores_other_crates() {
    let lib = "mod low; mod middle; mod aside; mod high; pub use high::Wall; pub use other::Wall; \
               pub use http;";
    let files = [
        ("lib.rs", lib),
        ("low.rs", "use crate::http::Uri; use other::high::Wall;"),
    ];
    assert_eq!(messages(&files), [""; 0]);
    // A name can be a macro of another crate and a type of this one.
    let files = [("lib.rs", lib), ("low.rs", "use crate::Wall;")];
    assert_eq!(messages(&files).len(), 1);
}

#[test]
fn ignores_tests_and_documentation() {
    for text in [
        "#[cfg(test)] use crate::high::Wall;",
        "#[cfg(all(test, unix))] mod tests { use crate::high::Wall; }",
        "#[cfg(test)] mod tests;",
        "struct S; impl S { #[cfg(test)] fn f() { crate::high::wall(); } }",
        "trait T { #[cfg(test)] fn f() { crate::high::wall(); } }",
        "fn f() { #[cfg(test)] let _ = crate::high::wall(); }",
        "struct S { #[cfg(test)] field: crate::high::Wall }",
        "/// [`Wall`](crate::high::Wall)\nstruct S;",
        "//! [crate::high::Wall]",
        "pub(in crate::high) struct S;",
        "fn f() { quote! { crate::high::Wall }; }",
    ] {
        right(&[("low.rs", text), ("low/tests.rs", "use crate::high::Wall;")]);
    }
    right(&[
        ("fixtures.rs", "use crate::high::Wall;"),
        (
            "private.rs",
            "pub use crate::high::Wall; pub use crate::low::Stone;",
        ),
    ]);
}

#[test]
fn rejects_glob_imports_of_modules() {
    wrong(
        &[("high.rs", "use crate::low::*;")],
        &["src/high.rs:1", "`*`"],
    );
    right(&[
        ("low.rs", "pub enum Kind { A }"),
        ("high.rs", "use crate::low::Kind::*;"),
    ]);
    right(&[("high.rs", "enum Kind { A } use self::Kind::*;")]);
}

#[test]
fn allows_inherent_impls_in_higher_modules() {
    right(&[
        ("low.rs", "pub struct Stone;"),
        (
            "high.rs",
            "use crate::low::Stone; impl Stone { pub fn lift(self) {} }",
        ),
    ]);
}
