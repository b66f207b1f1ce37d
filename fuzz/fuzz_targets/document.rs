//! An OpenAPI document is read or refused, and a declaration can be compared with what was read.

#![no_main]

use libfuzzer_sys::fuzz_target;
use restrait_describe::document::Document;
use restrait_describe::drift::Drift;
use restrait_fuzz::things;

fuzz_target!(|text: &[u8]| {
    match Document::from_slice(text) {
        Ok(document) => {
            for operation in &document.operations {
                assert!(operation.path.starts_with('/') && operation.pointer.starts_with("/paths/"));
                assert!(operation.responses.is_sorted_by_key(|response| response.status));
            }
            let report = Drift::new(&document).require("/").compare(&[&things::INFO]);
            assert!(!report.to_string().is_empty());
            let again = Document::from_slice(text).expect("it was read before");
            assert_eq!(document.operations, again.operations);
        }
        Err(error) => {
            let shown = error.to_string();
            assert!(!shown.is_empty() && !shown.chars().any(char::is_control), "{shown:?}");
        }
    }
});
