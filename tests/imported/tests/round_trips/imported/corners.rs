//! A client for Corners.
//!
//! Written by `restrait import` from the document of `corners`.

/// The library that the API is declared with.
pub use restrait;
use restrait::{ApiError, client};

pub use resources::everything::*;
pub use resources::names::*;
pub use resources::open::*;

/// A client for Corners.
#[client(
    base_url = "https://corners.example",
    headers("accept" = "application/json", "x-fixed" = "a b"),
    query("format" = "json", "pretty"),
    auth = any(basic, header("x-key", prefix = "Key "), query("token"), cookie("sid")),
    env(
        user = "CORNERS_USER",
        password = "CORNERS_PASSWORD",
        base_url = "CORNERS_URL",
        api_keys("token" = "CORNERS_TOKEN", "x-key" = "CORNERS_KEY"),
    ),
    error = types::Failure,
    error_if("error code" = 7),
    resources(Everything, Names, Open),
)]
pub struct Client {
    /// Zone.
    #[query(example = "b-1")]
    zone: Option<String>,
    /// Trace of the call.
    #[header("a-trace", secret)]
    trace: Option<String>,
}

impl From<types::Failure> for ApiError {
    fn from(error: types::Failure) -> Self {
        let mut api_error = Self::new();
        api_error.message = Some(error.message);
        api_error
    }
}

mod resources {
    pub(super) mod everything {
        use restrait::response::{Binary, BodyStream};
        use restrait::sse::{EventStream, Message};
        use restrait::{Body, api, endpoint};

        use crate::imported::corners::types;

        /// Everything else.
        #[api(client = crate::imported::corners::Client)]
        pub trait Everything {
            /// Replaces a constant of the client.
            #[endpoint(
                method = "PUT",
                path = "/constants/<id>",
                headers("content-type" = "application/merge-patch+json", "x-fixed" = "c"),
                query("format" = "xml"),
            )]
            fn constants(&self, id: u16, #[body] item: &types::Item) -> Option<types::Item>;

            /// Streams named events and others.
            #[endpoint(method = "GET", path = "/events", events(end = "bye"))]
            fn events(&self) -> EventStream<types::EverythingEventsEvent>;

            /// Has segments, and parts of segments.
            #[endpoint(
                method = "GET",
                path = "/files/<root>/<parts..>",
                allow(trailing_slash)
            )]
            fn segments(&self, root: u8, parts: &str) -> Binary;

            /// Returns headers of all kinds.
            #[endpoint(method = "GET", path = "/headers")]
            fn headers(&self) -> types::EverythingHeadersWithHeaders;

            /// Streams items.
            #[endpoint(method = "GET", path = "/items")]
            fn items(&self) -> EventStream<types::Item>;

            /// Sends a call with limits of its own.
            #[endpoint(
                method = "POST",
                path = "/limits/",
                common_query = false,
                timeout = "1500ms",
                read_timeout = "2s",
                retry(max_attempts = 5),
                allow(trailing_slash)
            )]
            fn limits(&self, #[body(content_type = "text/csv")] text: Body) -> ();

            /// Streams messages.
            #[endpoint(method = "GET", path = "/messages")]
            fn messages(&self) -> EventStream<Message>;

            /// Has a deprecated param, and a default of a list.
            #[endpoint(method = "GET", path = "/old", query("old"), idempotent = false)]
            fn old(
                &self,
                #[deprecated] size: Option<i16>,
                #[query(style = repeated, default = "a,b")] names: Option<Vec<&str>>,
                #[query(style = comma, send = "1,2")] ids: Option<Vec<u64>>,
                ratio: Option<f32>,
                #[query("X-Odd.Name")] odd: Option<char>,
            ) -> Vec<String>;

            /// Lists by the number of the page.
            #[endpoint(
                method = "GET",
                path = "/pages",
                page(number = page, first = 1),
            )]
            fn pages(&self, page: Option<u32>) -> Vec<types::Item>;

            /// Has secrets.
            #[endpoint(method = "GET", path = "/secrets")]
            fn secrets(
                &self,
                #[query(secret)] code: Option<&str>,
                #[header("x-secret", secret)] token: Option<String>,
                #[cookie(secret = false)] theme: Option<&str>,
                #[cookie] session: Option<&str>,
            ) -> BodyStream;

            /// Returns a variant for each status.
            #[endpoint(
                method = "DELETE",
                path = "/variants/<id>",
                responses(200 = "deleted", 202 = "will be deleted"),
                errors(409(types::Conflict) = "in use", 410 = "gone"),
            )]
            fn variants(&self, id: i128) -> types::EverythingVariantsResponse;
        }
    }

    pub(super) mod names {
        use std::collections::BTreeMap;

        use restrait::{api, endpoint};

        use crate::imported::corners::types;

        /// Names, docs and examples.
        #[api(client = crate::imported::corners::Client)]
        pub trait Names {
            /// Has params with examples.
            #[endpoint(method = "GET", path = "/examples/<id>")]
            fn examples(
                &self,
                /// The id
                #[path(example = 7)]
                id: u64,
                #[query(style = json, example = "{\"name\":\"a\"}")] json: Option<&types::Item>,
                #[query(style = repeated, example = "a,b")] list: Option<Vec<&str>>,
                #[header("x-many", style = comma)] many: Option<Vec<u32>>,
                #[query(flatten)] more: Option<&BTreeMap<String, String>>,
                #[cookie("n")] number: Option<u8>,
            ) -> ();

            /// Has a path whose placeholder has another name elsewhere.
            ///
            /// - a list
            /// - of two `items`
            ///
            /// ```sh
            /// curl https://corners.example
            /// ```
            #[endpoint(method = "GET", path = "/names/<first>/part")]
            fn first(&self, first: &str, r#type: Option<&str>, #[header("x-self")] own: Option<u64>) -> ();

            /// Has another name for the same placeholder.
            #[endpoint(
                method = "PUT",
                path = "/names/<second>/part",
                responses(
                    200 = "a description that is so long that an import of another document would cut it \
                        at the end of a word, because a declaration should be readable as a whole, and \
                        because most of those documents repeat the documentation of the operation in the \
                        description of its only response",
                ),
            )]
            fn second(
                &self,
                /// The second name.
                second: i64,
                /// The item.
                #[deprecated]
                #[body]
                item: Option<&types::Item>,
            ) -> ();
        }
    }

    pub(super) mod open {
        use restrait::{api, endpoint};

        use crate::imported::corners::types;

        /// Endpoints without authentication.
        #[api(client = crate::imported::corners::Client)]
        pub trait Open {
            /// Returns nothing.
            #[endpoint(
                method = "OPTIONS",
                path = "/open",
                scopes = ["open.b", "open.*"],
                auth = none,
            )]
            fn options(&self) -> ();

            #[endpoint(
                method = "PATCH",
                path = "/open",
                auth = none,
            )]
            fn undocumented(
                &self,
                #[form] name: &str,
                #[form(style = brackets)] item: Option<&types::Item>,
            ) -> ();
        }
    }
}

/// The types of bodies and params.
pub mod types {
    use std::collections::BTreeMap;

    use serde::{Deserialize, Serialize};

    /// A conflict.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Conflict {
        pub version: u64,
    }

    /// The events of a stream.
    #[derive(Debug, restrait::Event)]
    pub enum EverythingEventsEvent {
        /// An item was added.
        #[event("added")]
        Added(Item),
        #[event("ping")]
        Ping,
    }

    /// A response with its headers.
    #[derive(Debug, restrait::Response)]
    pub struct EverythingHeadersWithHeaders {
        /// The session.
        #[cookie("session")]
        pub session: String,
        #[cookie("visits")]
        pub visits: Option<i64>,
        /// Number of items.
        #[header("x-count")]
        pub x_count: i64,
        #[header("x-ratio")]
        pub x_ratio: Option<f64>,
        #[header("x-tags", style = comma)]
        pub x_tags: Vec<String>,
        /// All further headers.
        #[header("x-meta-", flatten)]
        pub x_meta: BTreeMap<String, String>,
        /// The body.
        #[body]
        pub body: Item,
    }

    /// The responses by status.
    #[derive(Debug, restrait::Response)]
    pub enum EverythingVariantsResponse {
        #[status(200)]
        Ok(Item),
        #[status(202)]
        Accepted,
        #[status(_)]
        Other(Conflict),
    }

    /// The body of errors.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Failure {
        pub message: String,
    }

    /// An item.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    pub struct Item {
        pub name: String,
    }
}
