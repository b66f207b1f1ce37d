//! The imported files are what the importer writes.

use restrait_imported_tests::{folder, losant_of, originals, sources};

#[test]
fn imported_files_are_current_and_complete() {
    for original in originals() {
        let sources = sources(&original);
        assert_eq!(sources.left_out, [], "{}", original.name);
        let file = folder().join(original.name).with_extension("rs");
        let differences = restrait_import::compare(&sources, &file).unwrap();
        assert_eq!(
            differences,
            [],
            "to write the files: `cargo run -p restrait-imported-tests --example import`"
        );
    }
}

#[test]
fn all_of_losant_is_imported() {
    let sources = sources(&losant_of(losant::APIS));
    assert_eq!(sources.left_out, []);
    let declared = losant::APIS.iter().map(|api| api.endpoints().len());
    assert_eq!(sources.endpoints, declared.sum::<usize>());
}
