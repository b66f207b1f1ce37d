//! The rules, tested with small crates.

use crate::{Order, Tree, check};

mod cycles;
mod names;

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

/// Checks a crate with these files.
fn messages(files: &[(&str, &str)]) -> Vec<String> {
    let read = |name: &str| {
        let file = files.iter().find(|(file, _)| *file == name);
        let text = file.map(|(_, text)| *text);
        // Other files are empty.
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

/// Asserts that there is one message, which contains these words.
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
fn allows_use_of_lower_layers() {
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
fn reports_use_of_a_higher_layer() {
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
fn rejects_use_within_a_layer() {
    wrong(
        &[("middle.rs", "use crate::aside::A;")],
        &["`middle` -> `aside`", "lower layers only"],
    );
}

#[test]
fn rejects_modules_without_exactly_one_layer() {
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
fn reports_unreadable_sources() {
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
