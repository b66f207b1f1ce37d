//! The rules, on small crates.

use crate::{Order, Tree, check};

const LAYERS: &str = "\
# A crate

## Layers

### other

* `elsewhere`

### crate

* `low`: text, `with a remark`
* `middle`,
  `aside`
1. `high`

## More
";

/// Checks a crate of these files.
fn messages(files: &[(&str, &str)]) -> Vec<String> {
    let read = |name: &str| {
        let file = files.iter().find(|(file, _)| *file == name);
        let text = file.map(|(_, text)| *text);
        // What a case does not need is there and empty.
        text.or(Some("")).map(str::to_owned)
    };
    let tree = Tree::read(&read).unwrap();
    check(&tree, &Order::read(LAYERS, "crate"), "src")
}

const LIB: &str = "mod low; mod middle; mod aside; mod high; pub use high::Tower; \
                   pub use middle::{Keep, Keep as Hold}; \
                   #[cfg(test)] mod fixtures; \
                   #[path = \"private.rs\"] pub mod __private; \
                   pub mod prelude { pub use crate::Tower; }";

#[track_caller]
fn right(files: &[(&str, &str)]) {
    let files: Vec<_> = [("lib.rs", LIB)]
        .into_iter()
        .chain(files.iter().copied())
        .collect();
    assert_eq!(messages(&files), [""; 0]);
}

/// Expects one message that has all of these words.
#[track_caller]
fn wrong(files: &[(&str, &str)], words: &[&str]) {
    let files: Vec<_> = [("lib.rs", LIB)]
        .into_iter()
        .chain(files.iter().copied())
        .collect();
    let messages = messages(&files);
    assert_eq!(messages.len(), 1, "{messages:#?}");
    for word in words {
        assert!(messages[0].contains(word), "no {word:?} in {}", messages[0]);
    }
}

#[test]
fn lower_layers_may_be_used() {
    right(&[
        ("low.rs", "pub struct Stone;"),
        (
            "middle.rs",
            "use crate::low::Stone; pub struct Keep(Stone);",
        ),
        (
            "high.rs",
            "use crate::{Keep, low}; pub fn f() -> super::low::Stone { low::Stone }",
        ),
    ]);
}

#[test]
fn one_edge_against_the_order_is_found() {
    let words = [
        "src/low.rs:2",
        "`low` -> `high`",
        "lower layers only",
        "layer 1",
        "layer 3",
    ];
    wrong(&[("low.rs", "\nuse crate::high::Wall;")], &words);
}

#[test]
fn paths_count_wherever_they_are() {
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
fn a_re_export_counts_as_its_defining_module() {
    wrong(
        &[("low.rs", "use crate::Tower;")],
        &["`low` -> `high`", "`crate::Tower`"],
    );
    wrong(
        &[("low.rs", "use crate::prelude::Tower;")],
        &["`low` -> `high`"],
    );
    wrong(&[("low.rs", "use crate::Hold;")], &["`low` -> `middle`"]);
    // What `middle` has from `low` is `low`'s.
    right(&[
        ("low.rs", "mod stone; pub use stone::Stone;"),
        ("low/stone.rs", "pub struct Stone;"),
        ("middle.rs", "pub use crate::low::Stone;"),
        ("high.rs", "use crate::middle::Stone;"),
    ]);
}

#[test]
fn names_of_other_crates_do_not_count() {
    let lib = "mod low; mod middle; mod aside; mod high; pub use high::Wall; pub use other::Wall; \
               pub use http;";
    let files = [
        ("lib.rs", lib),
        ("low.rs", "use crate::http::Uri; use other::high::Wall;"),
    ];
    assert_eq!(messages(&files), [""; 0]);
    // A name may be a macro of another crate and a type of this one.
    let files = [("lib.rs", lib), ("low.rs", "use crate::Wall;")];
    assert_eq!(messages(&files).len(), 1);
}

#[test]
fn what_is_for_tests_or_documentation_does_not_count() {
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
fn modules_of_one_layer_do_not_use_each_other() {
    wrong(
        &[("middle.rs", "use crate::aside::A;")],
        &["`middle` -> `aside`", "lower layers only"],
    );
}

#[test]
fn cycles_of_top_level_modules_are_found() {
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
fn siblings_form_no_cycle() {
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
    // The parent's re-export is its child's.
    let mut files = tree.to_vec();
    files.push(("high/right.rs", "use crate::high::L;"));
    wrong(&files, &["`right` -> `left`", "`crate::high::L`"]);
    // A parent and its children may use each other.
    let mut files = tree.to_vec();
    files.push((
        "high/right.rs",
        "use super::Own; use crate::high::Own as Other;",
    ));
    right(&files);
}

#[test]
fn siblings_inside_a_file_count_as_well() {
    let text = "mod a { use super::b::B; pub struct A; } mod b { use super::a::A; pub struct B; }";
    wrong(
        &[("low.rs", text)],
        &["cycle of siblings in `low`", "`a`, `b`"],
    );
}

#[test]
fn an_inherent_impl_may_be_in_a_higher_module() {
    right(&[
        ("low.rs", "pub struct Stone;"),
        (
            "high.rs",
            "use crate::low::Stone; impl Stone { pub fn lift(self) {} }",
        ),
    ]);
}

#[test]
fn modules_are_not_imported_by_stars() {
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
fn each_module_has_one_layer() {
    let missing = (
        "lib.rs",
        "mod low; mod middle; mod aside; mod high; mod fresh;",
    );
    let found = messages(&[missing]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("missing module `fresh`"));
    let stale = ("lib.rs", "mod low; mod middle; mod high;");
    let found = messages(&[stale]);
    assert!(
        found[0].contains("`aside` is not a top-level module"),
        "{found:?}"
    );
    let tree = Tree::read(&|_| Some(String::new())).unwrap();
    let found = check(&tree, &Order::read(LAYERS, "unknown"), "src");
    assert!(found[0].contains("missing list of layers"), "{found:?}");
    let twice = LAYERS.replace("1. `high`", "1. `high`, `low`");
    let tree = Tree::read(&|name| {
        (name == "lib.rs")
            .then(|| LIB.to_owned())
            .or(Some(String::new()))
    });
    let found = check(&tree.unwrap(), &Order::read(&twice, "crate"), "src");
    assert!(found[0].contains("duplicate module `low`"), "{found:?}");
}

#[test]
fn what_cannot_be_read_is_an_error() {
    let missing = Tree::read(&|name| (name == "lib.rs").then(|| "mod low;".to_owned()));
    assert_eq!(missing.unwrap_err().to_string(), "cannot read low.rs");
    let broken = Tree::read(&|_| Some("fn".to_owned()));
    assert!(
        broken
            .unwrap_err()
            .to_string()
            .starts_with("cannot parse lib.rs")
    );
}
