//! The length of declarations: the lines of each endpoint, without its docs.

use std::path::Path;

use restrait_shapes_tests::shapes;

/// Returns the number of lines of each endpoint in a file.
fn lengths(text: &str) -> Vec<usize> {
    let mut lengths = Vec::new();
    let mut current = None;
    for line in text.lines().map(str::trim) {
        if line.starts_with("#[endpoint(") {
            current = Some(0);
        }
        if let Some(lines) = &mut current {
            *lines += usize::from(!line.starts_with("///"));
            if line.ends_with(';') {
                lengths.extend(current.take());
            }
        }
    }
    lengths
}

#[test]
fn endpoints_are_short() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    let mut files = 0;
    for shape in shapes() {
        let path = folder.join(shape.name).with_extension("rs");
        let found = lengths(&std::fs::read_to_string(&path).unwrap());
        assert!(
            found.len() >= 8,
            "{}: {} endpoints",
            path.display(),
            found.len()
        );
        all.extend(found);
        files += 1;
    }
    all.sort_unstable();
    let median = all[all.len() / 2];
    println!(
        "{} endpoints in {files} files, median {median} lines, maximum {:?}",
        all.len(),
        all.last()
    );
    assert_eq!(files, 10);
    assert!(median <= 6, "median {median}: {all:?}");
}
