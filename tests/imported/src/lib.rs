//! Imports of our own OpenAPI documents: the same metadata as that of the declarations.
//!
//! `tests/round_trips/imported/` contains what `restrait import` wrote from the documents of Losant, of the ten APIs in
//! `tests/shapes`, of the library of `describe/tests/describe/openapi`, and of an API with everything else. To write the files again:
//!
//! ```sh
//! cargo run -p restrait-imported-tests --example import
//! ```

pub mod corners;
/// A library: every kind of param and response.
#[allow(missing_docs, reason = "the declaration is an example")]
#[path = "../../../describe/tests/describe/openapi/library.rs"]
pub mod library;
mod originals;

pub use originals::{folder, losant_of, originals, sources};
