//! Comparison of a declaration with a vendor's OpenAPI document.
//!
//! A declaration is written by hand, and the API changes. [`Drift`] compares API traits with the document
//! that the vendor publishes and lists every difference: endpoints, params, scopes, statuses, media types and
//! schemas. [`assert_matches_openapi!`](crate::assert_matches_openapi) does it in a test.
//!
//! ```
//! use restrait::{api, endpoint};
//! use restrait_describe::document::Document;
//! use restrait_describe::drift::Drift;
//!
//! #[api]
//! trait Users {
//!     #[endpoint(method = "GET", path = "/users/<id>", errors(404 = "unknown user"))]
//!     fn user(&self, id: u32, limit: Option<u32>) -> ();
//! }
//!
//! let document = Document::parse(r#"{
//!     "openapi": "3.1.0",
//!     "info": { "title": "Users", "version": "2" },
//!     "paths": {
//!         "/users/{user}": { "get": {
//!             "parameters": [
//!                 { "name": "user", "in": "path", "required": true, "schema": { "type": "integer" } },
//!                 { "name": "fields", "in": "query", "schema": { "type": "string" } }
//!             ],
//!             "responses": { "200": { "description": "" }, "404": { "description": "" } }
//!         } },
//!         "/teams": { "get": { "responses": { "200": { "description": "" } } } }
//!     }
//! }"#)?;
//!
//! let report = Drift::new(&document).compare(&[&users::INFO]);
//! let differences: Vec<_> = report.differences.iter().map(|one| one.message.as_str()).collect();
//! assert_eq!(differences, [
//!     "extra query param `limit`",
//!     "missing optional query param `fields`",
//! ]);
//! // Most declarations cover a part of an API, so operations that are not declared are listed apart.
//! assert_eq!(report.undeclared[0].path, "/teams");
//! assert!(Drift::new(&document).ignore("`fields`").ignore("`limit`").compare(&[&users::INFO]).is_match());
//! # Ok::<(), restrait_describe::document::DocumentError>(())
//! ```
//!
//! # Rules
//!
//! * Endpoints are found by method and path. Names of placeholders do not matter. The path of a server of the
//!   document counts, and so does that of the client's base URL: `/v1/users` is found as `/users` of
//!   `https://api.example.com/v1`. A base URL with another path on the same host is reported.
//! * Constants of the client, its common params and its credentials may be missing in the document. So may
//!   headers that standards define for any request, such as `if-none-match`.
//! * Scopes are compared if the declaration has any, and so has the document.
//! * Redirects are not compared, because calls follow them. An operation that describes no error is not
//!   compared with the declared errors.
//! * A number of the document may be declared as an integer where it is sent, and an integer as a number
//!   where it is received.
//! * Schemas are compared property by property, eight levels deep. Unions are compared if a property or a
//!   `discriminator` tells their alternatives apart. Otherwise a declaration usually has another form. A
//!   difference between the same two types is reported once. A property that is required in one of them is reported where it
//!   makes a call fail: required by the document but optional in a request, or required by the
//!   declaration but optional in a response.
//! * If the declaration has several endpoints for one operation, each of them may cover a part of it.

use std::fmt;

use restrait::info::ApiInfo;

use crate::document::Document;

mod auth;
mod body;
mod endpoint;
mod event;
mod flatten;
mod param;
mod print;
mod report;
mod response;
mod route;
mod schema;
mod scope;
mod server;
mod shape;
mod sink;
mod union;
mod value;

pub use report::{Difference, Kind, Report, Undeclared};

/// A comparison of API traits with a document.
///
/// ```
/// use restrait::{api, endpoint};
/// use restrait_describe::document::Document;
/// use restrait_describe::drift::Drift;
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users")]
///     fn list(&self) -> ();
/// }
///
/// let document = "{ openapi: 3.1.0, info: {}, paths: { /users: { get: { responses: { '204': {} } } } } }";
/// let document = Document::parse(document)?;
/// let drift = Drift::new(&document).require("/users");
/// let report = drift.compare(&[&users::INFO]);
/// let messages: Vec<_> = report.differences.iter().map(|one| one.message.as_str()).collect();
/// assert_eq!(messages, ["extra status 200", "missing status 204"]);
/// # Ok::<(), restrait_describe::document::DocumentError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Drift<'a> {
    document: &'a Document,
    ignored: Vec<String>,
    required: Vec<String>,
    is_partial: bool,
}

impl<'a> Drift<'a> {
    /// Creates a comparison with a document.
    #[must_use]
    pub const fn new(document: &'a Document) -> Self {
        Self {
            document,
            ignored: Vec::new(),
            required: Vec::new(),
            is_partial: false,
        }
    }

    /// Ignores differences whose line contains a text.
    ///
    /// The line has the form ``GET /users/<id>: extra query param `limit` ``, see
    /// [`Difference::line_of_text`]. A text that is in no line is listed in [`Report::unused`].
    #[must_use]
    pub fn ignore(mut self, text: impl Into<String>) -> Self {
        self.ignored.push(text.into());
        self
    }

    /// Ignores what the document has in addition, if calls work without it: optional params and fields,
    /// properties of responses, statuses of errors, and other accepted values.
    ///
    /// Most declarations have only what their application needs.
    ///
    /// ```
    /// use restrait::{api, endpoint};
    /// use restrait_describe::document::Document;
    /// use restrait_describe::drift::Drift;
    ///
    /// #[api]
    /// trait Users {
    ///     #[endpoint(method = "GET", path = "/users", responses(204 = "done"))]
    ///     fn list(&self) -> ();
    /// }
    ///
    /// let document = "{ openapi: 3.1.0, info: {}, paths: { /users: { get: {
    ///     parameters: [{ name: limit, in: query, schema: { type: integer } }],
    ///     responses: { '204': {}, '429': {} }
    /// } } } }";
    /// let document = Document::parse(document)?;
    /// assert_eq!(Drift::new(&document).compare(&[&users::INFO]).differences.len(), 2);
    /// assert!(Drift::new(&document).partial().compare(&[&users::INFO]).is_match());
    /// # Ok::<(), restrait_describe::document::DocumentError>(())
    /// ```
    #[must_use]
    pub const fn partial(mut self) -> Self {
        self.is_partial = true;
        self
    }

    /// Reports operations that are not declared, if their path begins with a prefix. `/` reports all of
    /// them.
    ///
    /// Without it, they are only listed in [`Report::undeclared`].
    #[must_use]
    pub fn require(mut self, prefix: impl Into<String>) -> Self {
        self.required.push(prefix.into());
        self
    }

    /// Compares API traits with the document.
    #[must_use]
    pub fn compare(&self, apis: &[&ApiInfo]) -> Report {
        let mut report = endpoint::compare(self.document, apis);
        if self.is_partial {
            report.differences.retain(|one| !one.is_addition);
        }
        let mut unused = self.ignored.clone();
        report.differences.retain(|difference| {
            let line = difference.line_of_text();
            let is_ignored = self.ignored.iter().any(|text| line.contains(text.as_str()));
            unused.retain(|text| !line.contains(text.as_str()));
            !is_ignored
        });
        let is_required = |operation: &Undeclared| {
            let mut prefixes = self.required.iter();
            prefixes.any(|prefix| operation.path.starts_with(prefix.as_str()))
        };
        let (missing, undeclared) = report.undeclared.into_iter().partition(is_required);
        report.missing = missing;
        report.undeclared = undeclared;
        report.unused = unused;
        report
    }
}

/// API traits that [`assert_matches_openapi!`](crate::assert_matches_openapi) accepts: the metadata of one
/// trait, or a list of references to it.
pub trait Apis {
    /// Returns the metadata of all traits.
    fn apis(&self) -> Vec<&ApiInfo>;
}

impl Apis for ApiInfo {
    fn apis(&self) -> Vec<&ApiInfo> {
        vec![self]
    }
}

impl Apis for [&ApiInfo] {
    fn apis(&self) -> Vec<&ApiInfo> {
        self.to_vec()
    }
}

impl<const N: usize> Apis for [&ApiInfo; N] {
    fn apis(&self) -> Vec<&ApiInfo> {
        self.to_vec()
    }
}

impl<T: Apis + ?Sized> Apis for &T {
    fn apis(&self) -> Vec<&ApiInfo> {
        (**self).apis()
    }
}

/// Compares API traits with a document in a file, for [`assert_matches_openapi!`](crate::assert_matches_openapi).
///
/// # Errors
///
/// Returns the message with which the test fails.
#[doc(hidden)]
pub fn check(
    apis: &impl Apis,
    folder: &str,
    file: &str,
    configure: impl for<'a> FnOnce(Drift<'a>) -> Drift<'a>,
) -> Result<(), Failure> {
    let path = std::path::Path::new(folder).join(file);
    let content = std::fs::read(&path)
        .map_err(|error| Failure(format!("cannot read `{}`: {error}", path.display())))?;
    let document = Document::from_slice(&content)
        .map_err(|error| Failure(format!("cannot read `{}`: {error}", path.display())))?;
    let report = configure(Drift::new(&document)).compare(&apis.apis());
    if report.is_match() {
        return Ok(());
    }
    Err(Failure(format!(
        "the declaration does not match `{file}`\n\n{report}"
    )))
}

/// The message of a failed comparison, which is readable in `Debug`, too.
#[doc(hidden)]
pub struct Failure(String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Asserts that API traits match a vendor's OpenAPI document.
///
/// The first argument is the metadata of a trait, or a list of references to the metadata of several. The second
/// one is the path of a file, JSON or YAML, relative to the folder of the package. A third one can
/// configure the [comparison](crate::drift::Drift).
///
/// ```no_run
/// use restrait::{api, endpoint};
/// use restrait_describe::assert_matches_openapi;
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users")]
///     fn list(&self) -> ();
/// }
///
/// assert_matches_openapi!(users::INFO, "tests/openapi.json");
/// assert_matches_openapi!([&users::INFO], "tests/openapi.json", |drift| drift.ignore("status 429"));
/// ```
///
/// # Panics
///
/// Panics if there is a difference, or if the file cannot be read. The message lists all differences.
#[macro_export]
macro_rules! assert_matches_openapi {
    ($apis:expr, $file:expr $(,)?) => {
        $crate::assert_matches_openapi!($apis, $file, |drift| drift)
    };
    ($apis:expr, $file:expr, $configure:expr $(,)?) => {
        if let Err(failure) =
            $crate::drift::check(&$apis, env!("CARGO_MANIFEST_DIR"), $file, $configure)
        {
            panic!("{failure}");
        }
    };
}
