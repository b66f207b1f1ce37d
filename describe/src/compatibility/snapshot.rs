//! The declarations of one version, as a JSON document.
//!
//! A document of its own, not OpenAPI: the order of arguments, the names of setters and the types in Rust
//! decide whether code compiles, and OpenAPI has no word for them.

use std::fmt;

use restrait::client::ApiClient;
use restrait::info::{
    ApiInfo, AuthInfo, AuthScheme, ClientInfo, Constant, EndpointInfo, PageInfo, ParamInfo,
    ResponseInfo,
};
use serde::{Deserialize, Serialize};

use super::change::Comparison;
use super::compare;
use super::types::{self, Type};

/// The version of the format.
const FORMAT: u32 = 1;

/// The declarations of one version of an API.
///
/// See the [module](super) for an example.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    format: u32,
    pub(super) package: String,
    pub(super) version: String,
    pub(super) client: Client,
    pub(super) resources: Vec<Resource>,
    pub(super) types: Vec<Type>,
}

/// A document that is not a snapshot.
#[derive(Debug)]
pub struct SnapshotError(String);

impl fmt::Display for SnapshotError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SnapshotError {}

impl Snapshot {
    /// Creates the snapshot of a client and its API traits.
    #[must_use]
    pub fn new<C: ApiClient>(apis: &[&'static ApiInfo]) -> Self {
        let client = C::INFO;
        Self {
            format: FORMAT,
            package: client.package.to_owned(),
            version: client.version.to_owned(),
            client: Client::new(client),
            resources: apis.iter().map(|api| Resource::new(api)).collect(),
            types: types::collect(apis),
        }
    }

    /// Reads a snapshot.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not JSON, not a snapshot, or written by a newer version.
    pub fn from_json(text: &str) -> Result<Self, SnapshotError> {
        let snapshot: Self = serde_json::from_str(text)
            .map_err(|error| SnapshotError(format!("not a snapshot of an API: {error}")))?;
        if snapshot.format != FORMAT {
            let format = snapshot.format;
            return Err(SnapshotError(format!(
                "unknown format {format} of a snapshot, expected {FORMAT}; write it again"
            )));
        }
        Ok(snapshot)
    }

    /// Writes the snapshot, with one value in each line, so that a diff shows what changed.
    ///
    /// # Errors
    ///
    /// Returns an error if the snapshot cannot be written as JSON, which does not happen.
    pub fn to_json(&self) -> Result<String, SnapshotError> {
        let text = serde_json::to_string_pretty(self);
        text.map(|text| text + "\n")
            .map_err(|error| SnapshotError(format!("cannot write the snapshot: {error}")))
    }

    /// Compares this version, the older one, with a newer one.
    #[must_use]
    pub fn compare(&self, newer: &Self) -> Comparison {
        compare::snapshots(self, newer)
    }
}

/// The facts of a client that calls or their users depend on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Client {
    pub(super) base_url: String,
    pub(super) auth: String,
    pub(super) constants: Vec<String>,
    pub(super) common: Vec<Param>,
    pub(super) error: Option<String>,
    pub(super) error_if: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Resource {
    pub(super) name: String,
    pub(super) docs: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) file: Option<String>,
    pub(super) endpoints: Vec<Endpoint>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Endpoint {
    pub(super) name: String,
    pub(super) docs: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) line: Option<u32>,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) deprecated: bool,
    pub(super) auth: String,
    pub(super) scopes: Vec<String>,
    pub(super) constants: Vec<String>,
    pub(super) content_type: Option<String>,
    pub(super) accept: String,
    pub(super) params: Vec<Param>,
    pub(super) responses: Vec<Response>,
    pub(super) errors: Vec<Response>,
    pub(super) events: Vec<(String, Option<String>)>,
    pub(super) is_stream: bool,
    pub(super) pages: Option<String>,
    pub(super) settings: Settings,
}

/// The settings that change how a call behaves, but not its types.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Settings {
    pub(super) idempotent: Option<bool>,
    pub(super) timeout_ms: Option<u64>,
    pub(super) read_timeout_ms: Option<u64>,
    pub(super) max_attempts: Option<u32>,
    pub(super) any_origin: bool,
    pub(super) common_query: bool,
    pub(super) trailing_slash: bool,
    pub(super) end_of_events: Option<String>,
}

#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Param {
    pub(super) name: String,
    pub(super) rust_name: String,
    pub(super) location: String,
    pub(super) style: String,
    #[serde(rename = "type")]
    pub(super) ty: String,
    pub(super) values: Vec<String>,
    pub(super) required: bool,
    pub(super) docs: String,
    pub(super) default: Option<String>,
    pub(super) sent: Option<String>,
    pub(super) example: Option<String>,
    pub(super) deprecated: bool,
    pub(super) secret: bool,
    pub(super) idempotency_key: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Response {
    pub(super) status: u16,
    pub(super) body: Option<String>,
    pub(super) docs: String,
}

impl Client {
    fn new(info: &ClientInfo) -> Self {
        let headers = info.headers.iter();
        let headers = headers.map(|(name, value)| format!("header {name}: {value}"));
        let query = info.query.iter().map(|(name, value)| match value {
            Some(value) => format!("query {name}={value}"),
            None => format!("query {name}"),
        });
        Self {
            base_url: info.base_url.to_owned(),
            auth: auth(info.auth),
            constants: headers.chain(query).collect(),
            common: info.common.iter().map(Param::new).collect(),
            error: info.error.map(str::to_owned),
            error_if: info
                .error_if
                .map(|error_if| format!("{} {:?}", error_if.member, error_if.value)),
        }
    }
}

impl Resource {
    fn new(info: &ApiInfo) -> Self {
        Self {
            name: info.name.to_owned(),
            docs: info.docs.to_owned(),
            file: Some(info.file.to_owned()),
            endpoints: info.endpoints().map(Endpoint::new).collect(),
        }
    }
}

impl Endpoint {
    fn new(info: &EndpointInfo) -> Self {
        let route = info.route;
        let millis =
            |duration: std::time::Duration| u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
        Self {
            name: route.name().to_owned(),
            docs: info.docs.to_owned(),
            line: Some(info.line),
            method: route.method().to_string(),
            path: route.path().to_owned(),
            deprecated: info.deprecated,
            auth: auth(info.auth),
            scopes: route.scopes().map(str::to_owned).collect(),
            constants: route
                .constants()
                .map(|constant| describe(&constant))
                .collect(),
            content_type: info.content_type().map(str::to_owned),
            accept: info.accept.to_owned(),
            params: info.params.iter().map(Param::new).collect(),
            responses: info.responses.iter().map(Response::new).collect(),
            errors: info.errors.iter().map(Response::new).collect(),
            events: info
                .events
                .iter()
                .map(|event| (event.name.to_owned(), event.body.map(str::to_owned)))
                .collect(),
            is_stream: info.is_stream,
            pages: info.pages.map(pages),
            settings: Settings {
                idempotent: route.idempotent(),
                timeout_ms: route.timeout().map(millis),
                read_timeout_ms: route.read_timeout().map(millis),
                max_attempts: route.max_attempts(),
                any_origin: route.redirects_to_any_origin(),
                common_query: route.common_query(),
                trailing_slash: route.allows_trailing_slash(),
                end_of_events: route.end_of_events().map(str::to_owned),
            },
        }
    }

    pub(super) fn required(&self) -> impl Iterator<Item = &Param> {
        self.params.iter().filter(|param| param.required)
    }
}

impl Param {
    fn new(info: &ParamInfo) -> Self {
        // No document contains a value of a secret.
        let shown = |text: &str| if info.secret { "(secret)" } else { text }.to_owned();
        Self {
            name: info.name.to_owned(),
            rust_name: info.rust_name.to_owned(),
            location: info.location.as_str().to_owned(),
            style: info.style.as_str().to_owned(),
            ty: info.ty.name.to_owned(),
            values: info
                .ty
                .values
                .iter()
                .map(|value| (*value).to_owned())
                .collect(),
            required: info.required,
            docs: info.docs.to_owned(),
            default: info.default.map(shown),
            sent: info.sent.map(shown),
            example: info.example().map(shown),
            deprecated: info.deprecated,
            secret: info.secret,
            idempotency_key: info.idempotency_key,
        }
    }
}

impl Response {
    fn new(info: &ResponseInfo) -> Self {
        Self {
            status: info.status,
            body: info.body.map(str::to_owned),
            docs: info.docs.to_owned(),
        }
    }
}

fn auth(auth: AuthInfo) -> String {
    let schemes = auth.schemes().iter().map(|scheme| match scheme {
        AuthScheme::Bearer => "bearer".to_owned(),
        AuthScheme::Basic => "basic".to_owned(),
        AuthScheme::Header { name, prefix } => format!("header {name}: {prefix}"),
        AuthScheme::Query { name } => format!("query {name}"),
        AuthScheme::Cookie { name } => format!("cookie {name}"),
    });
    let schemes = schemes.collect::<Vec<_>>().join(", ");
    match auth {
        AuthInfo::None => "none".to_owned(),
        AuthInfo::Any(_) => format!("any of {schemes}"),
        AuthInfo::All(_) => format!("all of {schemes}"),
    }
}

fn describe(constant: &Constant) -> String {
    let (location, name) = (constant.location.as_str(), constant.name);
    match constant.value {
        Some(value) => format!("{location} {name}={value}"),
        None => format!("{location} {name}"),
    }
}

fn pages(pages: PageInfo) -> String {
    match pages {
        PageInfo::Number { param, first } => format!("number in {param} from {first}"),
        PageInfo::Offset { param } => format!("offset in {param}"),
        PageInfo::Cursor { param } => format!("cursor in {param}"),
        PageInfo::Link => "link".to_owned(),
        PageInfo::BodyCursor { path } => format!("cursor in body {path}"),
        PageInfo::NextUrl => "next URL".to_owned(),
        // `PageInfo` may get further variants.
        _ => "other".to_owned(),
    }
}
