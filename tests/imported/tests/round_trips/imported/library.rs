//! A client for Library.
//!
//! Written by `restrait import` from the document of `library`.

/// The library that the API is declared with.
pub use restrait;
use restrait::{ApiError, client};

pub use resources::books::*;
pub use resources::loans::*;

/// A client for Library.
#[client(
    base_url = "https://library.example/v2",
    headers("x-version" = "2"),
    auth = any(bearer, header("x-api-key")),
    env(token = "LIBRARY_TOKEN"),
    error = types::Failure,
    resources(Books, Loans),
)]
pub struct Client {
    /// Branch of the library.
    #[header("x-branch", example = "north")]
    branch: Option<String>,
    /// If `true`, responses are in short form.
    #[query(send = false)]
    short: Option<bool>,
}

impl From<types::Failure> for ApiError {
    fn from(error: types::Failure) -> Self {
        let mut api_error = Self::new();
        api_error.message = Some(error.message);
        api_error
    }
}

mod resources {
    pub(super) mod books {
        use std::collections::BTreeMap;

        use restrait::body::Part;
        use restrait::download::Download;
        use restrait::response::{JsonLines, PlainText};
        use restrait::sse::EventStream;
        use restrait::{api, endpoint};

        use crate::imported::library::types;

        /// Books.
        #[api(
            client = crate::imported::library::Client,
            scopes(read = ["books.*", "books.read"]),
            params(isbn = "Number of the book"),
            errors(404 = "unknown book"),
        )]
        pub trait Books {
            /// Lists books, the newest first.
            ///
            /// Books that are on loan are included.
            #[endpoint(
                method = "GET",
                path = "/books",
                scopes = [read, "books.list"],
                page(offset = skip),
            )]
            fn list(
                &self,
                #[query(default = 0)] skip: Option<u64>,
                /// Subjects, any of which applies.
                #[query(style = comma, example = "art,music")]
                subjects: Option<Vec<String>>,
                #[query(style = repeated)] author: Option<Vec<&str>>,
                #[query(default = "title")] order: Option<types::Order>,
                #[query(style = json)] filter: Option<&types::Filter>,
                /// Range of years.
                #[query(style = brackets)]
                years: Option<&types::Range>,
                #[query(style = brackets)] tags: Option<&[types::Tag]>,
                #[query(flatten)] window: Option<&types::Window>,
            ) -> types::BookPage;

            /// Streams changes of books.
            #[endpoint(
                method = "GET",
                path = "/books",
                scopes = [read],
                headers("accept" = "text/event-stream"),
                query("watch" = "true"),
                timeout = "60s",
                events(end = "[DONE]"),
            )]
            fn watch(
                &self,
                #[header("last-event-id")] last: Option<&str>,
            ) -> EventStream<types::BooksWatchEvent>;

            /// Imports books.
            #[endpoint(method = "POST", path = "/books/import")]
            fn import(
                &self,
                #[body] books: JsonLines<types::Book>,
                #[header("idempotency-key", idempotency_key)] key: Option<String>,
            ) -> JsonLines<types::Saved1>;

            /// Returns a book, if it exists.
            #[endpoint(
                method = "GET",
                path = "/books/<isbn>",
                scopes = [read],
                responses(200 = "the book", 404 = "unknown book"),
            )]
            fn get(&self, isbn: &str, #[cookie] session: Option<&str>) -> Option<types::Book>;

            /// Adds or changes a book.
            #[endpoint(
                method = "PUT",
                path = "/books/<isbn>",
                responses(200 = "changed", 201 = "added"),
                errors(409(types::Conflict) = "another change"),
                retry = never,
            )]
            fn put(
                &self,
                isbn: &str,
                /// The book.
                #[body]
                book: &types::Book,
                #[header("x-meta-", flatten)] meta: Option<&BTreeMap<String, String>>,
            ) -> types::BooksPutResponse;

            /// Removes a book from caches.
            #[endpoint(method = "PURGE", path = "/books/<isbn>", body = false, idempotent)]
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
                #[multipart(style = json)] tag: Option<&types::Tag>,
                #[multipart] title: Option<&str>,
            ) -> ();

            /// Checks that a book exists.
            #[endpoint(method = "HEAD", path = "/books/<isbn>/exists")]
            fn exists(&self, isbn: &str) -> types::BooksExistsWithHeaders;

            /// Returns a file of a book.
            #[endpoint(
                method = "GET",
                path = "/books/<isbn>/files/<path..>",
                redirects = any_origin,
            )]
            fn file(&self, isbn: &str, path: &str) -> Download;

            /// Returns a type without a schema.
            #[endpoint(method = "GET", path = "/books/<isbn>/untyped")]
            fn untyped(&self, isbn: &str) -> types::Untyped;

            /// Returns the text of a book.
            #[deprecated]
            #[endpoint(
                method = "GET",
                path = "/books/<isbn>:text",
                auth = none,
            )]
            fn text(&self, isbn: &str) -> PlainText;
        }
    }

    pub(super) mod loans {
        use restrait::{Body, api, endpoint};

        use crate::imported::library::types;

        /// Loans.
        #[api(client = crate::imported::library::Client)]
        pub trait Loans {
            /// Lends a book.
            #[endpoint(
                method = "POST",
                path = "/loans",
                responses(201 = "lent"),
                idempotent,
            )]
            fn lend(
                &self,
                #[form] isbn: &str,
                #[form] days: Option<u16>,
                /// Password of the reader.
                #[form(secret)]
                password: &str,
                #[form(style = comma)] notes: Option<Vec<&str>>,
            ) -> types::Loan;

            /// Changes a loan.
            #[endpoint(method = "PATCH", path = "/loans/<loan_id>")]
            fn change(&self, loan_id: u32, #[form(flatten)] change: &types::LoanChange) -> types::Loan;

            /// Returns the receipt of a loan.
            #[endpoint(
                method = "POST",
                path = "/loans/<loan_id>/receipt",
                responses(303 = "the receipt is elsewhere"),
            )]
            fn receipt(
                &self,
                loan_id: u32,
                #[body(content_type = "text/plain")] text: Option<Body>,
            ) -> types::LoansReceiptResponse;
        }
    }
}

/// The types of bodies and params.
pub mod types {
    use serde::{Deserialize, Serialize};
    use serde_json::Value;

    /// A book.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    pub struct Book {
        pub kind: Kind,
        pub position: Vec<Value>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub shelf: Option<Shelf>,
        /// Title.
        pub title: String,
        /// Year of the first edition.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub year: Option<i32>,
    }

    /// A page of books.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize, restrait::Page)]
    pub struct BookPage {
        #[page(items)]
        pub items: Vec<Book>,
        #[page(total)]
        pub total: Option<u64>,
    }

    /// A response with its headers.
    #[derive(Debug, restrait::Response)]
    pub struct BooksExistsWithHeaders {
        /// Version of the book.
        #[header("etag")]
        pub etag: Option<String>,
    }

    /// The responses by status.
    #[derive(Debug, restrait::Response)]
    pub enum BooksPutResponse {
        #[status(200)]
        Ok(Book),
        #[status(201)]
        Created(Saved1),
    }

    /// The events of a stream.
    #[derive(Debug, restrait::Event)]
    pub enum BooksWatchEvent {
        #[event("added")]
        Added(Book),
        #[event("removed")]
        Removed,
    }

    /// A conflict.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Conflict {
        pub version: u64,
    }

    /// The body of errors.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Failure {
        /// Description of the problem.
        pub message: String,
    }

    /// A filter.
    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    pub struct Filter {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub any: Option<Vec<Filter>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub title: Option<String>,
    }

    /// A kind of books.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    #[serde(untagged)]
    pub enum Kind {
        Variant1(KindVariant1),
        Variant2(KindVariant2),
    }

    /// Printed on paper.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    pub struct KindVariant1 {
        pub r#type: KindVariant1Type,
    }

    #[derive(Clone, Debug, PartialEq, Copy, Eq, Deserialize, Serialize)]
    #[serde(rename_all = "snake_case")]
    pub enum KindVariant1Type {
        Paper,
    }

    /// A file.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    pub struct KindVariant2 {
        pub size: u64,
        pub r#type: KindVariant2Type,
    }

    #[derive(Clone, Debug, PartialEq, Copy, Eq, Deserialize, Serialize)]
    #[serde(rename_all = "snake_case")]
    pub enum KindVariant2Type {
        File,
    }

    /// A loan.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Loan {
        pub id: u64,
    }

    /// A change of a loan.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct LoanChange {
        pub days: u64,
        pub renewals: Vec<u64>,
    }

    /// The responses by status.
    #[derive(Debug, restrait::Response)]
    pub enum LoansReceiptResponse {
        #[status(303)]
        Status303,
    }

    #[derive(Clone, Debug, PartialEq, Copy, Eq, restrait::param::Param)]
    #[param(rename_all = "snake_case")]
    pub enum Order {
        Title,
        Author,
    }

    /// A range.
    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    pub struct Range {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub gte: Option<i32>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub lt: Option<i32>,
    }

    /// A book that was added.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Saved1 {
        pub isbn: String,
    }

    /// A shelf.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    pub struct Shelf {
        pub number: u64,
    }

    /// A tag.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct Tag {
        pub key: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub value: Option<String>,
    }

    /// The body `untyped`.
    pub type Untyped = Value;

    /// A part of a list.
    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    pub struct Window {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub limit: Option<u64>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub offset: Option<u64>,
    }
}
