//! The manifests: the features of losant, and the dependencies of this package.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Returns the keys of a table of a manifest.
fn keys(manifest: &str, table: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(manifest);
    let text = fs::read_to_string(path).unwrap();
    let lines = text
        .lines()
        .skip_while(|line| *line != format!("[{table}]"))
        .skip(1);
    let lines = lines.take_while(|line| !line.starts_with('['));
    let keys = lines
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('='));
    let keys = keys.filter_map(|(key, _)| key.trim().split('.').next());
    keys.map(ToOwned::to_owned).collect()
}

#[test]
fn losant_has_the_features_of_restrait() {
    let features = keys("../../runtime/Cargo.toml", "features");
    assert!(features.contains("blocking"), "{features:?}");
    assert_eq!(keys("../../api/Cargo.toml", "features"), features);
}

#[test]
fn losant_is_the_only_dependency_of_the_library() {
    let dependencies = keys("Cargo.toml", "dependencies");
    let expected = ["losant", "serde", "serde_json", "tokio"].map(ToOwned::to_owned);
    assert_eq!(dependencies, BTreeSet::from(expected));
    assert!(keys("Cargo.toml", "dev-dependencies").is_empty());
}
