//! Comparison of a trait with the operations of a small document.

use restrait::info::ApiInfo;
use restrait_describe::document::Document;
use restrait_describe::drift::Drift;

/// Returns the messages of all differences to a document with these members, in YAML.
pub(crate) fn messages(api: &ApiInfo, members: &str) -> Vec<String> {
    let text = format!("openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\n{members}");
    let document = Document::parse(&text).unwrap();
    assert_eq!(document.problems, []);
    let report = Drift::new(&document).compare(&[api]);
    let differences = report.differences.into_iter();
    differences.map(|one| one.message).collect()
}
