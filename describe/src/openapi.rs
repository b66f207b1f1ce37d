//! OpenAPI documents of declared APIs.
//!
//! [`OpenApi`] writes a document of a client and its API traits, in version 3.1, or in 3.0 for tools that need
//! it. Everything in it is from the declaration. The JSON Schemas are those of [`schemars`]:
//! types of bodies derive `JsonSchema`.
//!
//! ```
//! use restrait::info::schemars::{self, JsonSchema};
//! use restrait::{api, endpoint};
//! use restrait_describe::openapi::{OpenApi, Version};
//!
//! /// A user.
//! #[derive(serde::Deserialize, JsonSchema)]
//! struct User {
//!     name: String,
//! }
//!
//! /// Accounts of people.
//! #[api]
//! trait Users {
//!     /// Returns a user.
//!     #[endpoint(method = "GET", path = "/users/<name>", errors(404 = "unknown user"))]
//!     fn get(&self, name: &str, verbose: Option<bool>) -> User;
//! }
//!
//! let document = OpenApi::new::<restrait::Client>(&[&users::INFO]).title("Users");
//! assert!(document.warnings().is_empty());
//! let json = document.to_json(Version::V3_1);
//! let get = &json["paths"]["/users/{name}"]["get"];
//! assert_eq!(get["operationId"], "users.get");
//! assert_eq!(get["parameters"][1]["schema"]["type"], "boolean");
//! assert_eq!(json["components"]["schemas"]["User"]["required"][0], "name");
//! ```
//!
//! # Extensions
//!
//! OpenAPI has no word for some facts of a declaration. They are members whose names begin with `x-restrait-`, so that
//! an import of the document yields the same metadata, except for the few facts that
//! [the guide](https://github.com/restrait/restrait/blob/main/docs/openapi.md#an-import-of-the-document) lists. Members
//! without a value are left out.
//!
//! | Object | Extension | Content |
//! | --- | --- | --- |
//! | info | `x-restrait-client` | an object with `package`, `version`, the names of the security schemes (`auth`, an object with `any` or `all`), the environment variables `tokenEnv`, `userEnv`, `passwordEnv`, `apiKeyEnv` (an object by name) and `baseUrlEnv`, the constant header `accept`, the names of the params of every call in their order (`common`), the type name `error`, and `errorIf` with `member` and `value`; without `value`, any value that is not empty |
//! | path item | `x-restrait-operations` | operations by method, for methods that OpenAPI does not have |
//! | operation | `x-restrait-endpoints` | the operations of all endpoints at this method and path, if there are several |
//! | | `x-restrait-path` | the declared template, if it cannot be made from that of the document |
//! | | `x-restrait-scopes` | the scopes, if `security` does not have them |
//! | | `x-restrait-pages` | an object with `by` (`number`, `offset`, `cursor`, `link`, `bodyCursor`, `nextUrl`), `param`, `first` and `path` |
//! | | `x-restrait-idempotent` | `true` or `false`, if declared |
//! | | `x-restrait-timeout`, `x-restrait-read-timeout` | milliseconds |
//! | | `x-restrait-max-attempts` | the number of attempts, if `retry` is declared |
//! | | `x-restrait-redirects` | `any_origin` |
//! | | `x-restrait-common-query` | `false` if the common query is not sent |
//! | | `x-restrait-trailing-slash` | `true` if a catch-all may end with a slash |
//! | | `x-restrait-stream` | `true` if the response is read while it arrives |
//! | | `x-restrait-events` | a list of objects with `name`, the type name `body`, `description` and `schema` |
//! | | `x-restrait-end-of-events` | the data of the last event |
//! | | `x-restrait-accept`, `x-restrait-content-type` | the constant headers of the endpoint with these names |
//! | | `x-restrait-order` | the names of the params in Rust, if their order is not that of the document |
//! | | `x-restrait-header-maps` | params that are maps of headers: a list of objects with `prefix` and the members of a param |
//! | param, or schema of a field of a body | `x-restrait-name` | the name in Rust, if it is not the snake case of the name |
//! | | `x-restrait-type` | the name of the type in Rust |
//! | | `x-restrait-style` | the style, if `style` and `explode` do not determine it |
//! | | `x-restrait-schema` | the schema of nested values whose `schema` describes the pairs |
//! | | `x-restrait-sent` | the value that is sent by default |
//! | | `x-restrait-default`, `x-restrait-example` | a value that the schema cannot have |
//! | | `x-restrait-secret` | `true`, or `false` for a cookie with a public value |
//! | | `x-restrait-idempotency-key`, `x-restrait-catch-all` | `true` |
//! | | `x-restrait-constant` | `true` for a header or a pair of the query with a fixed value |
//! | | `x-restrait-common` | `true` for a param or a constant of the client |
//! | request body | `x-restrait-name`, `x-restrait-type`, `x-restrait-secret` | as for a param |
//! | | `x-restrait-deprecated` | `true` |
//! | media type | `x-restrait-item-schema` | the schema of each line of JSON Lines, and of the data of each event if the events have no names |
//! | response | `x-restrait-success` | `true` for a declared success whose status is not from 200 to 299 |
//! | | `x-restrait-header-maps` | maps of headers: a list of objects with `prefix` and `description` |
//! | | `x-restrait-body` | the name of the body's type, if it is not that of the component |
//! | header `set-cookie` of a response | `x-restrait-cookies` | a list of objects with `name`, `description`, `required` and `schema` |
//! | security scheme | `x-restrait-prefix` | the text before the key |
//!
//! In a description, a last paragraph that begins with `**Scopes:**` is generated.

use restrait::client::ApiClient;
use restrait::info::{ApiInfo, ClientInfo};
use serde_json::Value;

mod body;
mod brackets;
mod components;
mod document;
mod extensions;
mod headers;
mod media;
mod merge;
mod object;
mod operation;
mod param;
mod path;
mod print;
mod responses;
mod scalar;
mod security;
mod text;
mod v3_0;
mod writer;

pub use writer::Warning;

/// A version of OpenAPI.
///
/// ```
/// use restrait_describe::openapi::Version;
///
/// assert_eq!(Version::default(), Version::V3_1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Version {
    /// OpenAPI 3.1, whose schemas are JSON Schemas of draft 2020-12.
    #[default]
    V3_1,
    /// OpenAPI 3.0, whose schemas are a dialect of its own that can say less.
    V3_0,
}

/// An OpenAPI document of a client and its API traits.
///
/// ```
/// use restrait::{api, endpoint};
/// use restrait_describe::openapi::{OpenApi, Version};
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users")]
///     fn list(&self) -> Vec<String>;
/// }
///
/// let document = OpenApi::new::<restrait::Client>(&[&users::INFO]).title("Users");
/// let json = document.to_json(Version::V3_0);
/// assert_eq!(json["openapi"], "3.0.3");
/// assert_eq!(json["info"]["title"], "Users");
/// ```
#[derive(Debug, Clone)]
#[must_use]
pub struct OpenApi {
    client: &'static ClientInfo,
    apis: Vec<&'static ApiInfo>,
    title: String,
    version: String,
    description: String,
    json_params_as_text: bool,
}

impl OpenApi {
    /// Creates a document of a client and API traits. The title and the version are those of the package that
    /// declares the client.
    pub fn new<C: ApiClient>(apis: &[&'static ApiInfo]) -> Self {
        let client = C::INFO;
        Self {
            client,
            apis: apis.to_vec(),
            title: client.package.to_owned(),
            version: client.version.to_owned(),
            description: String::new(),
            json_params_as_text: false,
        }
    }

    /// Sets the title of the API.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets the version of the API.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = version.into();
        self
    }

    /// Sets the description of the API, as Markdown. Defaults to none.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// If `true`, a param that is a JSON text is a string with a `contentMediaType`, for tools that do not
    /// support params with `content`. Defaults to `false`.
    ///
    /// OpenAPI 3.0 has no `contentMediaType`, so there the param is a string.
    ///
    /// ```
    /// use restrait::{api, endpoint};
    /// use restrait_describe::openapi::{OpenApi, Version};
    ///
    /// #[api]
    /// trait Users {
    ///     #[endpoint(method = "GET", path = "/users")]
    ///     fn list(&self, #[query(style = json)] filter: Option<Vec<String>>) -> Vec<String>;
    /// }
    ///
    /// let document = OpenApi::new::<restrait::Client>(&[&users::INFO]);
    /// let param = |document: &OpenApi| {
    ///     document.to_json(Version::V3_1)["paths"]["/users"]["get"]["parameters"][0].clone()
    /// };
    /// assert_eq!(param(&document)["content"]["application/json"]["schema"]["type"], "array");
    /// let document = document.json_params_as_text(true);
    /// assert_eq!(param(&document)["schema"]["contentMediaType"], "application/json");
    /// ```
    pub fn json_params_as_text(mut self, as_text: bool) -> Self {
        self.json_params_as_text = as_text;
        self
    }

    /// Returns the document.
    #[must_use]
    pub fn to_json(&self, version: Version) -> Value {
        let (mut document, _) = document::write(self);
        match version {
            Version::V3_1 => {}
            Version::V3_0 => v3_0::convert(&mut document),
        }
        document
    }

    /// Returns the text of the document, with a line break at the end. The members are in the order in which a
    /// person would write them.
    #[must_use]
    pub fn to_string_pretty(&self, version: Version) -> String {
        let mut text = print::to_string(&self.to_json(version));
        text.push('\n');
        text
    }

    /// Returns the parts of the API that the document describes in part only.
    ///
    /// ```
    /// use restrait::{api, endpoint};
    /// use restrait_describe::openapi::OpenApi;
    ///
    /// #[derive(serde::Deserialize)]
    /// struct User {}
    ///
    /// #[api]
    /// trait Users {
    ///     #[endpoint(method = "GET", path = "/users/<name>")]
    ///     fn get(&self, name: &str) -> User;
    /// }
    ///
    /// let document = OpenApi::new::<restrait::Client>(&[&users::INFO]);
    /// let message = "users.get: the response with status 200 has no schema; derive `JsonSchema` for `user`";
    /// assert_eq!(document.warnings()[0].to_string(), message);
    /// ```
    #[must_use]
    pub fn warnings(&self) -> Vec<Warning> {
        document::write(self).1
    }
}
