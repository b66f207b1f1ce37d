//! The generator of JSON Schemas.

use restrait::info::schemars::SchemaGenerator;
use restrait::info::schemars::generate::SchemaSettings;

/// Returns a generator with the settings of OpenAPI 3.1.
pub(crate) fn new() -> SchemaGenerator {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
    });
    settings.into_generator()
}
