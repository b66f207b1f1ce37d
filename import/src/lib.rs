#![doc = include_str!("../README.md")]
//!
//! # As a library
//!
//! [`import`] does the same as the command `restrait import`, without files:
//!
//! ```
//! use restrait_describe::document::Document;
//! use restrait_import::{Options, import};
//!
//! let document = Document::parse(r#"{
//!     "openapi": "3.1.0",
//!     "info": { "title": "Users", "version": "1.2" },
//!     "servers": [{ "url": "https://api.example.com" }],
//!     "paths": { "/users/{name}": { "get": {
//!         "operationId": "getUser",
//!         "tags": ["users"],
//!         "parameters": [{ "name": "name", "in": "path", "required": true, "schema": { "type": "string" } }],
//!         "responses": { "200": {
//!             "description": "the user",
//!             "content": { "application/json": { "schema": { "type": "string" } } }
//!         } }
//!     } } }
//! }"#)?;
//! let sources = import(&document, &Options::new());
//! assert!(sources.left_out.is_empty());
//!
//! let users = &sources.files["resources/users.rs"];
//! assert!(users.contains("fn get_user(&self, name: &str) -> String;"));
//! # Ok::<(), restrait_describe::document::DocumentError>(())
//! ```

#![expect(
    clippy::format_push_string,
    reason = "source text reads best as one format string for each line"
)]

use std::borrow::Borrow;
use std::collections::BTreeMap;

use restrait_describe::document::Document;

mod declare;
mod files;
mod left_out;
mod model;
mod names;
mod operation;
mod schema;
mod security;
mod share;
mod surface;
mod text;
mod write;

pub use files::{Difference, compare, store};
pub use left_out::LeftOut;
pub use surface::{Surface, SurfaceError};

/// The settings of an import.
///
/// ```
/// use restrait_import::Options;
///
/// let options = Options::new().client("Shop").module("crate::shop").tags(["orders"]);
/// # let _ = options;
/// ```
#[derive(Debug, Clone)]
pub struct Options {
    client: String,
    module: String,
    tags: Vec<String>,
    paths: Vec<String>,
    one_file: bool,
    times: Times,
    source: Option<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self::new()
    }
}

impl Options {
    /// Creates the default settings: everything of the document, in the module `crate::api`.
    #[must_use]
    pub fn new() -> Self {
        Self {
            client: "Client".to_owned(),
            module: "crate::api".to_owned(),
            tags: Vec::new(),
            paths: Vec::new(),
            one_file: false,
            times: Times::Text,
            source: None,
        }
    }

    /// Sets the name of the client. Defaults to `Client`.
    ///
    /// A name that is not an identifier is converted.
    #[must_use]
    pub fn client(mut self, name: &str) -> Self {
        self.client = names::pascal(name, "Client");
        self
    }

    /// Sets the path of the module that the files are. Defaults to `crate::api`.
    #[must_use]
    pub fn module(mut self, path: impl Into<String>) -> Self {
        self.module = path.into();
        self
    }

    /// Selects the operations that have one of these tags. Defaults to all.
    #[must_use]
    pub fn tags<S: Into<String>>(mut self, tags: impl IntoIterator<Item = S>) -> Self {
        self.tags.extend(tags.into_iter().map(Into::into));
        self
    }

    /// Selects the operations whose paths begin with one of these. Defaults to all.
    #[must_use]
    pub fn paths<S: Into<String>>(mut self, paths: impl IntoIterator<Item = S>) -> Self {
        self.paths.extend(paths.into_iter().map(Into::into));
        self
    }

    /// If `true`, everything is in one file instead of a folder.
    #[must_use]
    pub fn one_file(mut self, one_file: bool) -> Self {
        self.one_file = one_file;
        self
    }

    /// Sets the types of dates and times. Defaults to [`Times::Text`].
    #[must_use]
    pub fn times(mut self, times: Times) -> Self {
        self.times = times;
        self
    }

    /// Sets the name of the document, for the first lines of the files.
    #[must_use]
    pub fn source(mut self, name: impl Into<String>) -> Self {
        self.source = Some(name.into());
        self
    }
}

/// The types of texts with the formats `date-time` and `date`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Times {
    /// `String`.
    #[default]
    Text,
    /// `jiff::Timestamp` and `jiff::civil::Date`. Needs the feature `jiff` of restrait.
    Jiff,
    /// `chrono::DateTime<Utc>` and `chrono::NaiveDate`. Needs the feature `chrono` of restrait.
    Chrono,
}

/// The files of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sources {
    /// The contents of the files by their paths, which are relative and have `/` between names. With
    /// [`Options::one_file`], the only path is empty.
    pub files: BTreeMap<String, String>,
    /// The parts of the document that were left out.
    pub left_out: Vec<LeftOut>,
    /// The number of endpoints in the files.
    pub endpoints: usize,
    /// The number of operations that were selected.
    pub operations: usize,
}

/// Writes the declarations of an API.
///
/// The same document and options give the same files. A document that is not borrowed is dropped before the files are
/// written, which takes less memory.
#[must_use]
pub fn import(document: impl Borrow<Document>, options: &Options) -> Sources {
    let package = declare::package(document.borrow(), options);
    drop(document);
    write::sources(&package, options)
}
