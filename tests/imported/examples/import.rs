//! Writes the imported files.

use restrait_imported_tests::{folder, originals, sources};

fn main() -> std::io::Result<()> {
    for original in originals() {
        let sources = sources(&original);
        let file = folder().join(original.name).with_extension("rs");
        restrait_import::store(&sources, &file)?;
    }
    Ok(())
}
