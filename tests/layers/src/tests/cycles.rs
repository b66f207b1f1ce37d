//! Cycles of modules.

use super::{LIB, messages, right, wrong};

#[test]
fn reports_cycles_of_top_level_modules() {
    let files = [
        ("lib.rs", LIB),
        ("low.rs", "use crate::high::A;"),
        ("high.rs", "\n\nuse crate::low::B;"),
    ];
    let messages = messages(&files);
    assert_eq!(messages.len(), 2, "{messages:#?}");
    assert!(messages[0].contains("`low` -> `high`"));
    for word in ["cycle", "`high`, `low`", "src/high.rs:3", "src/low.rs:1"] {
        assert!(messages[1].contains(word), "{messages:#?}");
    }
}

#[test]
fn accepts_acyclic_siblings() {
    let tree = [
        (
            "high.rs",
            "mod left; mod right; mod far; use left::L; pub struct Own;",
        ),
        ("high/left.rs", "mod child; use super::Own; pub struct L;"),
        (
            "high/left/child.rs",
            "use super::L; use crate::high::right::R;",
        ),
        ("high/far.rs", "use super::left::L; use super::right;"),
    ];
    right(&tree);
    let mut files = tree.to_vec();
    files.push(("high/right.rs", "use super::left::L;"));
    let words = [
        "cycle of siblings in `high`",
        "`left`, `right`",
        "left/child.rs:1",
        "right.rs:1",
    ];
    wrong(&files, &words);
    // The parent re-exports from its child.
    let mut files = tree.to_vec();
    files.push(("high/right.rs", "use crate::high::L;"));
    wrong(&files, &["`right` -> `left`", "`crate::high::L`"]);
    // A parent and its children can use each other.
    let mut files = tree.to_vec();
    files.push((
        "high/right.rs",
        "use super::Own; use crate::high::Own as Other;",
    ));
    right(&files);
}

#[test]
fn reports_cycles_of_inline_modules() {
    let text = "mod a { use super::b::B; pub struct A; } mod b { use super::a::A; pub struct B; }";
    wrong(
        &[("low.rs", text)],
        &["cycle of siblings in `low`", "`a`, `b`"],
    );
}
