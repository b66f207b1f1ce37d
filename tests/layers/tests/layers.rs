//! Checks the crates of this workspace against `ARCHITECTURE.md`.

use std::error::Error;
use std::fs;
use std::path::Path;

use restrait_layer_tests::{Order, Tree, check};

#[test]
fn runtime_layers_are_acyclic() -> Result<(), Box<dyn Error>> {
    points_one_way("runtime")
}

#[test]
fn macro_layers_are_acyclic() -> Result<(), Box<dyn Error>> {
    points_one_way("macros")
}

fn points_one_way(name: &str) -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let architecture = fs::read_to_string(root.join("ARCHITECTURE.md"))?;
    let folder = format!("{name}/src");
    let read = |file: &str| fs::read_to_string(root.join(&folder).join(file)).ok();
    let messages = check(
        &Tree::read(&read)?,
        &Order::read(&architecture, name),
        &folder,
    );
    let count = messages.len();
    assert_eq!(count, 0, "violations:\n{}", messages.join("\n"));
    Ok(())
}
