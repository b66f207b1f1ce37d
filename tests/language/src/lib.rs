//! Searches of the repository's text: words that the project avoids, first words of docs, broken
//! links.

mod files;
mod links;
mod words;

pub use files::{File, read};
pub use links::{broken_links, missing_paths, unlisted_pages};
pub use words::{Hit, avoided, questions};
