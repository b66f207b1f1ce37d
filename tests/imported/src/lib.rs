//! Imports of our own OpenAPI documents: the same metadata as that of the declarations.
//!
//! `imported/` contains what `restrait import` wrote from the documents of Losant and of the ten APIs
//! in `tests/shapes`. To write the files again:
//!
//! ```sh
//! cargo run -p restrait-imported-tests --example import
//! ```

mod originals;

#[cfg(test)]
mod difference;
#[cfg(test)]
mod facts;
#[cfg(test)]
mod imported;
#[cfg(test)]
mod round_trip;

pub use originals::{folder, originals, sources};
