//! The facts of a snapshot, taken from the metadata of declarations.

use restrait::info::{
    ApiInfo, AuthInfo, AuthScheme, ClientInfo, Constant, EndpointInfo, PageInfo, ParamInfo,
    ResponseInfo,
};

use super::{Client, Endpoint, Param, Resource, Response, Settings};

impl Client {
    pub(super) fn new(info: &ClientInfo) -> Self {
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
    pub(super) fn new(info: &ApiInfo) -> Self {
        Self {
            name: info.name.to_owned(),
            docs: info.docs.to_owned(),
            file: Some(info.file.to_owned()),
            endpoints: info.endpoints().map(Endpoint::new).collect(),
        }
    }
}

impl Endpoint {
    pub(super) fn new(info: &EndpointInfo) -> Self {
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

    pub(in crate::compatibility) fn required(&self) -> impl Iterator<Item = &Param> {
        self.params.iter().filter(|param| param.required)
    }
}

impl Param {
    pub(super) fn new(info: &ParamInfo) -> Self {
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
    pub(super) fn new(info: &ResponseInfo) -> Self {
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
