//! The declarations that are imported.

use std::path::PathBuf;

use restrait::client::ApiClient;
use restrait::info::ApiInfo;
use restrait_describe::document::Document;
use restrait_describe::openapi::{OpenApi, Version};
use restrait_import::{Options, Sources};
use restrait_shapes_tests::{Shape, shapes};

use crate::corners::{self, sealed};
use crate::library;

/// The traits of Losant whose import is compiled. The import of all 101 would take longer to compile than
/// all other tests of this crate.
const LOSANT: [&ApiInfo; 6] = [
    &losant::application::INFO,
    &losant::resources::auth::INFO,
    &losant::device::INFO,
    &losant::devices::INFO,
    &losant::file::INFO,
    &losant::instance_org::INFO,
];

/// Returns a part of Losant, the ten shapes, the library and the corners.
#[must_use]
pub fn originals() -> Vec<Shape> {
    let losant = losant_of(&LOSANT);
    let library: [&ApiInfo; 2] = [&library::books::INFO, &library::loans::INFO];
    let library = Shape {
        name: "library",
        client: <library::Library as ApiClient>::INFO,
        apis: library.to_vec(),
        document: OpenApi::new::<library::Library>(&library).title("Library"),
    };
    let corners: [&ApiInfo; 3] = [
        &corners::everything::INFO,
        &corners::names::INFO,
        &corners::open::INFO,
    ];
    let corners = Shape {
        name: "corners",
        client: <corners::Corners as ApiClient>::INFO,
        apis: corners.to_vec(),
        document: OpenApi::new::<corners::Corners>(&corners).title("Corners"),
    };
    let sealed: [&ApiInfo; 1] = [&sealed::things::INFO];
    let sealed = Shape {
        name: "sealed",
        client: <sealed::Sealed as ApiClient>::INFO,
        apis: sealed.to_vec(),
        document: OpenApi::new::<sealed::Sealed>(&sealed).title("Sealed"),
    };
    let losant = std::iter::once(losant);
    losant
        .chain(shapes())
        .chain([library, corners, sealed])
        .collect()
}

/// Returns Losant with some of its traits.
#[must_use]
pub fn losant_of(apis: &[&'static ApiInfo]) -> Shape {
    Shape {
        name: "losant",
        client: <losant::Client as ApiClient>::INFO,
        apis: apis.to_vec(),
        document: OpenApi::new::<losant::Client>(apis).title("Losant"),
    }
}

/// Returns the file that an import of the document of a declaration writes.
///
/// # Panics
///
/// Panics if the document cannot be read.
#[must_use]
pub fn sources(original: &Shape) -> Sources {
    let text = original.document.to_string_pretty(Version::V3_1);
    let document = Document::parse(&text).expect("the document is an OpenAPI document");
    let options = Options::new()
        .module(format!("crate::imported::{}", original.name))
        .one_file(true)
        .source(format!("the document of `{}`", original.name));
    restrait_import::import(&document, &options)
}

/// Returns the folder of the imported files.
#[must_use]
pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/round_trips/imported")
}
