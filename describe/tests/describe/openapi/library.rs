//! An API with every kind of param and response.

#![allow(dead_code, reason = "the types are described only")]

use std::collections::BTreeMap;

use restrait::body::Part;
use restrait::download::Download;
use restrait::info::schemars::{self, JsonSchema};
use restrait::param::Param;
use restrait::response::{JsonLines, PlainText};
use restrait::sse::EventStream;
use restrait::{ApiError, Event, Page, Response, api, client, endpoint};
use serde::{Deserialize, Serialize};

pub use restrait;

/// A client of the library.
#[client(
    base_url = "https://library.example/v2",
    auth = any(bearer, header("x-api-key")),
    headers("x-version" = "2"),
    env(token = "LIBRARY_TOKEN"),
    error = Failure,
    rename_all = "camelCase",
    resources(Books, Loans),
)]
pub struct Library {
    /// Branch of the library.
    #[header("x-branch", example = "north")]
    branch: Option<String>,
    /// If `true`, responses are in short form.
    #[query(send = false)]
    short: Option<bool>,
}

/// Books.
///
/// ```
/// // An example in Rust is not part of the document.
/// ```
#[api(
    crate::library::Library,
    rename_all = "camelCase",
    scopes(read = ["books.*", "books.read"]),
    params(isbn = "Number of the book"),
    errors(404 = "unknown book"),
)]
pub trait Books {
    /// Lists books,
    /// the newest first.
    ///
    /// Books that are on loan are included.
    #[endpoint(method = "GET", path = "/books", scopes = [read, "books.list"], page(offset = skip))]
    fn list(
        &self,
        #[query(default = 0)] skip: Option<u64>,
        /// Subjects, any of which applies.
        #[query(style = comma, example = "art,music")]
        subjects: Option<Vec<String>>,
        #[query(style = repeated)] author: Option<Vec<&str>>,
        #[query(default = "title")] order: Option<Order>,
        #[query(style = json)] filter: Option<&Filter>,
        /// Range of years.
        #[query(style = brackets)]
        years: Option<Range>,
        #[query(style = brackets)] tags: Option<Vec<Tag>>,
        #[query(flatten)] window: Option<Window>,
    ) -> BookPage;

    /// Streams changes of books.
    #[endpoint(
        method = "GET",
        path = "/books",
        query("watch" = true),
        headers("accept" = "text/event-stream"),
        scopes = [read],
        events(end = "[DONE]"),
        timeout = "60s",
    )]
    fn watch(&self, #[header("last-event-id")] last: Option<&str>) -> EventStream<Change>;

    /// Returns a book, if it exists.
    #[endpoint(
        method = "GET",
        path = "/books/<isbn>",
        scopes = [read],
        responses(200 = "the book", 404 = "unknown book"),
    )]
    fn get(&self, isbn: &str, #[cookie("session")] session: Option<&str>) -> Option<Book>;

    /// Adds or changes a book.
    #[endpoint(
        method = "PUT",
        path = "/books/<isbn>",
        responses(200 = "changed", 201 = "added"),
        errors(409(Conflict) = "another change"),
        retry = never,
    )]
    fn put(
        &self,
        isbn: &str,
        /// The book.
        #[body]
        book: &Book,
        #[header("x-meta-", flatten)] meta: Option<&BTreeMap<String, String>>,
    ) -> Saved;

    /// Returns a type without a schema.
    #[endpoint(method = "GET", path = "/books/<isbn>/untyped")]
    fn untyped(&self, isbn: &str) -> Untyped;

    /// Removes a book from caches.
    #[endpoint(
        method = "PURGE",
        path = "/books/<isbn>",
        idempotent = true,
        body = false
    )]
    fn purge(&self, isbn: &str) -> ();

    /// Uploads a cover.
    #[endpoint(method = "POST", path = "/books/<isbn>/covers")]
    fn upload(
        &self,
        isbn: &str,
        /// Picture of the cover.
        #[multipart]
        picture: Part,
        #[multipart] pages: Option<Vec<Part>>,
        #[multipart(style = json)] tag: Option<&Tag>,
        #[multipart] title: Option<&str>,
    ) -> ();

    /// Returns a file of a book.
    #[endpoint(
        method = "GET",
        path = "/books/<isbn>/files/<path..>",
        redirects = any_origin,
    )]
    fn file(&self, isbn: &str, path: &str) -> Download;

    /// Returns the text of a book.
    #[deprecated]
    #[endpoint(method = "GET", path = "/books/<isbn>:text", auth = none)]
    fn text(&self, isbn: &str) -> PlainText;

    /// Imports books.
    #[endpoint(method = "POST", path = "/books/import")]
    fn import(
        &self,
        #[body] books: JsonLines<Book>,
        #[header("idempotency-key", idempotency_key)] key: Option<String>,
    ) -> JsonLines<Saved1>;

    /// Checks that a book exists.
    #[endpoint(method = "HEAD", path = "/books/<isbn>/exists")]
    fn exists(&self, isbn: &str) -> BookHead;
}

/// Loans.
#[api(crate::library::Library, rename_all = "snake_case")]
pub trait Loans {
    /// Lends a book.
    #[endpoint(method = "POST", path = "/loans", responses(201 = "lent"), idempotent)]
    fn lend(
        &self,
        #[form] isbn: &str,
        #[form] days: Option<u16>,
        /// Password of the reader.
        #[form(secret)]
        password: &str,
        #[form(style = comma)] notes: Option<Vec<&str>>,
    ) -> Loan;

    /// Changes a loan.
    #[endpoint(method = "PATCH", path = "/loans/<loan_id>")]
    fn change(&self, loan_id: u32, #[form(flatten)] change: &LoanChange) -> Loan;

    /// Returns the receipt of a loan.
    #[endpoint(
        method = "POST",
        path = "/loans/<loan_id>/receipt",
        responses(303 = "the receipt is elsewhere"),
    )]
    fn receipt(
        &self,
        loan_id: u32,
        #[body(content_type = "text/plain")] text: Option<&'static str>,
    ) -> Receipt;
}

/// The body of errors.
#[derive(Deserialize, JsonSchema)]
pub struct Failure {
    /// Description of the problem.
    message: String,
}

impl From<Failure> for ApiError {
    fn from(failure: Failure) -> Self {
        Self::new().with_message(failure.message)
    }
}

/// A conflict.
#[derive(Deserialize, JsonSchema)]
pub struct Conflict {
    version: u32,
}

/// Order of a list.
#[derive(Clone, Copy, Serialize, Param)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    Title,
    Author,
}

/// A filter.
#[derive(Serialize, JsonSchema)]
pub struct Filter {
    title: Option<String>,
    any: Option<Vec<Filter>>,
}

/// A range.
#[derive(Serialize, JsonSchema)]
pub struct Range {
    #[serde(rename = "gte")]
    min: Option<i32>,
    #[serde(rename = "lt")]
    max: Option<i32>,
}

/// A tag.
#[derive(Serialize, JsonSchema)]
pub struct Tag {
    key: String,
    value: Option<String>,
}

/// A part of a list.
#[derive(Serialize, JsonSchema)]
pub struct Window {
    limit: Option<u32>,
    offset: Option<u32>,
}

/// A page of books.
#[derive(Deserialize, Page, JsonSchema)]
pub struct BookPage {
    #[page(items)]
    items: Vec<Book>,
    #[page(total)]
    total: Option<u64>,
}

/// A book.
#[derive(Serialize, Deserialize, JsonSchema)]
pub struct Book {
    /// Title.
    title: String,
    /// Year of the first edition.
    #[schemars(example = 1927)]
    year: Option<i32>,
    kind: Kind,
    shelf: Option<Shelf>,
    position: (u8, f64),
}

/// A shelf.
#[derive(Serialize, Deserialize, JsonSchema)]
pub struct Shelf {
    #[schemars(extend("exclusiveMinimum" = 0))]
    number: i64,
}

/// A kind of books.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Kind {
    /// Printed on paper.
    Paper,
    /// A file.
    File { size: u64 },
}

/// A change of a book.
#[derive(Event)]
pub enum Change {
    Added(Book),
    Removed,
}

/// The response to `put`.
#[derive(Response)]
pub enum Saved {
    #[status(200)]
    Changed(Book),
    #[status(201)]
    Added(Saved1),
}

/// A book that was added.
#[derive(Deserialize, JsonSchema)]
pub struct Saved1 {
    isbn: String,
}

/// A type without a schema.
#[derive(Deserialize)]
pub struct Untyped {}

/// The headers of a book.
#[derive(Response)]
pub struct BookHead {
    /// Version of the book.
    #[header("etag")]
    etag: Option<String>,
}

/// A loan.
#[derive(Deserialize, JsonSchema)]
pub struct Loan {
    id: u32,
}

/// A change of a loan.
#[derive(Serialize, JsonSchema)]
pub struct LoanChange {
    days: u16,
    renewals: Vec<u16>,
}

/// The place of a receipt.
#[derive(Response)]
pub enum Receipt {
    #[status(303)]
    Elsewhere,
}
