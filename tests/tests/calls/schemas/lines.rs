//! The positions of declarations in their file.

use restrait::prelude::*;
use restrait::{api, endpoint};

/// A trait with documentation
/// before its name.
#[api]
trait Lamps {
    /// Returns all lamps.
    #[endpoint(method = "GET", path = "/lamps")]
    fn all(&self) -> Vec<String>;

    #[cfg(not(test))]
    #[endpoint(method = "GET", path = "/never")]
    fn never(&self) -> Vec<String>;

    #[endpoint(method = "GET", path = "/lamps/<id>")]
    fn lamp(&self, id: u64) -> String;
}

#[test]
fn metadata_names_the_file_and_the_lines() {
    let source = include_str!("lines.rs");
    let line_of = |text: &str| {
        let before = source
            .lines()
            .position(|line| line.trim_start().starts_with(text));
        u32::try_from(before.unwrap() + 1).unwrap()
    };
    assert!(
        lamps::INFO.file.ends_with("lines.rs"),
        "{}",
        lamps::INFO.file
    );
    assert_eq!(lamps::INFO.line, line_of("trait Lamps"));
    assert_eq!(lamps::All::info().line, line_of("fn all"));
    assert_eq!(lamps::Lamp::info().line, line_of("fn lamp"));
}
