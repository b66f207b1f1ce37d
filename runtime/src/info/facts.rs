//! The facts of a declaration as the macro writes them: a packed text, and the types that it
//! refers to. [`restrait_grammar::facts`] defines the format.
//!
//! A text is a single token to compile and a single pointer to link. A table of structs would be
//! hundreds of both.

use std::collections::HashMap;
use std::hash::{Hash, Hasher};
use std::sync::{LazyLock, Mutex};

use restrait_grammar::Location;
use restrait_grammar::facts as grammar;
use restrait_grammar::route::{HeaderKind, ParamKey};

use super::shape::{first_media_type, of_status};
use super::{
    AuthInfo, BodyFacts, ClientInfo, Constant, EndpointInfo, EventInfo, JsonType, PageInfo,
    PageReader, ParamInfo, Redirects, ResponseInfo, Shape, TypeInfo,
};
use crate::route::Route;
use crate::route::RouteParam;
use crate::sync::lock;

#[cfg(test)]
mod tests;

/// The facts of an endpoint's declaration that are not in its route.
#[derive(Debug, Clone, Copy)]
pub struct Facts {
    text: &'static str,
    types: &'static [&'static TypeInfo],
    cfg: Cfg,
    /// The line of the trait, and those of its methods. They are a constant of their own, so that an edit
    /// that moves the lines changes no other.
    lines: &'static [u32],
    index: usize,
    /// The media types of the errors that have a type of their own.
    error_types: &'static [&'static str],
}

impl Facts {
    /// Creates the facts of the method at `index` from a packed text, the types that it refers to, and
    /// the lines of the trait.
    #[must_use]
    pub const fn new(
        text: &'static str,
        types: &'static [&'static TypeInfo],
        lines: &'static [u32],
        index: usize,
    ) -> Self {
        let cfg = Cfg {
            conditional: &[],
            enabled: &[],
        };
        Self {
            text,
            types,
            cfg,
            lines,
            index,
            error_types: &[],
        }
    }

    /// Sets the media types of the errors that have a type of their own.
    #[must_use]
    pub const fn with_error_types(self, error_types: &'static [&'static str]) -> Self {
        Self {
            error_types,
            ..self
        }
    }

    /// Marks the params with these indices as conditional, and those in `enabled` as enabled.
    #[must_use]
    pub const fn with_cfg(self, conditional: &'static [usize], enabled: &'static [usize]) -> Self {
        let cfg = Cfg {
            conditional,
            enabled,
        };
        Self { cfg, ..self }
    }

    /// Returns the description of an endpoint. `name` is the type name of its call.
    pub(crate) fn info(
        self,
        name: &'static str,
        route: &'static Route,
        client: &'static ClientInfo,
        response: ResponseFacts,
    ) -> &'static EndpointInfo {
        /// The descriptions so far. Their number is bounded by the declarations in the program, so
        /// they are never freed.
        static CACHE: LazyLock<Mutex<HashMap<CacheKey, &'static EndpointInfo>>> =
            LazyLock::new(Mutex::default);
        let key = CacheKey {
            name,
            route: route.text(),
            facts: self.text,
        };
        let mut cache = lock(&CACHE);
        cache.entry(key).or_insert_with(|| {
            let mut facts = self.unpack(route);
            let accept = route_accept(route);
            add_redirects(&mut facts.responses, response.redirects);
            let of_type = (response.facts)();
            let set_success = |info: &mut ResponseInfo| response.describe(info, &of_type, accept);
            facts.responses.iter_mut().for_each(set_success);
            let mut own = self.error_types.iter();
            facts.errors.iter_mut().for_each(|error| {
                let accept = match error.body {
                    Some(_) => own.next().copied().unwrap_or_default(),
                    None => client.error_media_type,
                };
                // The name of the unit type is empty.
                error.body = error.body.or(client.error).filter(|name| !name.is_empty());
                error.media_type = error.body.map(|_| first_media_type(accept));
            });
            let mut other_response = None;
            if response.shapes.iter().any(|shape| shape.status == 0) {
                let mut other = response_info(grammar::StatusFacts::default());
                response.describe(&mut other, &of_type, accept);
                other_response = Some(other);
            }
            Box::leak(Box::new(EndpointInfo {
                route,
                docs: facts.docs,
                base_url: client.base_url,
                params: facts.params.leak(),
                common: client.common,
                auth: if route.auth() {
                    client.auth
                } else {
                    AuthInfo::None
                },
                constants: constants(route, client).leak(),
                responses: facts.responses.leak(),
                other_response,
                pages: facts.pages,
                events: response.events,
                accept: accept.unwrap_or(response.accept),
                is_stream: response.is_stream,
                page_reader: response.page_reader,
                errors: facts.errors.leak(),
                deprecated: facts.deprecated,
                line: self.lines.get(self.index + 1).copied().unwrap_or_default(),
                #[cfg(feature = "schema")]
                schemas: response.schemas,
                #[cfg(feature = "schema")]
                error_schema: client.error_schema,
            }))
        })
    }

    /// Unpacks the text of an endpoint with this route.
    fn unpack(self, route: &'static Route) -> UnpackedFacts {
        let facts = grammar::Facts::unpack(self.text);
        let mut types = self.types.iter();
        let mut params = Vec::with_capacity(facts.params.len());
        let (_, keys) = route.pieces_and_keys();
        let params_and_kinds = route.params().zip(keys.map(ParamKey::header_kind));
        for (index, (param, facts)) in params_and_kinds.zip(facts.params).enumerate() {
            // A disabled param has no entry in `types`.
            if self.cfg.is_enabled(index) {
                params.push(param_info(route, param, &facts, &mut types));
            }
        }
        UnpackedFacts {
            docs: facts.docs,
            deprecated: facts.deprecated,
            pages: facts.paging.map(page_info),
            params,
            responses: facts.responses.into_iter().map(response_info).collect(),
            errors: facts.errors.into_iter().map(response_info).collect(),
        }
    }
}

/// The facts of the type of a response.
#[derive(Clone, Copy)]
pub(crate) struct ResponseFacts {
    pub(crate) shapes: &'static [Shape],
    pub(crate) redirects: Redirects,
    pub(crate) facts: fn() -> BodyFacts,
    pub(crate) events: &'static [EventInfo],
    pub(crate) accept: &'static str,
    pub(crate) is_stream: bool,
    pub(crate) page_reader: Option<PageReader>,
    #[cfg(feature = "schema")]
    pub(crate) schemas: super::Schemas,
}

impl ResponseFacts {
    /// Adds what the type of the response tells about a status.
    fn describe(&self, info: &mut ResponseInfo, of_type: &BodyFacts, accept: Option<&'static str>) {
        let shape = of_status(self.shapes, info.status);
        let of_variant = shape.map(|shape| (shape.facts)());
        if let Some(shape) = shape {
            info.body = shape.body;
        }
        let facts = of_variant.as_ref().unwrap_or(of_type);
        let has_body = facts.accept.is_some() && info.status != NOT_MODIFIED;
        let declared = info.body.filter(|_| has_body);
        info.body = declared.and_then(|name| facts.body.unwrap_or(Some(name)));
        info.media_type = accept.map(first_media_type).or_else(|| facts.media_type());
        info.media_type = info
            .media_type
            .filter(|_| has_body && (info.body.is_some() || self.is_stream));
        info.headers = facts.headers.clone().leak();
    }
}

/// A status whose response never has a body.
const NOT_MODIFIED: u16 = 304;

/// Returns the constant header `accept` of an endpoint.
fn route_accept(route: &'static Route) -> Option<&'static str> {
    let mut constants = route.constants();
    constants
        .find(|constant| constant.is(Location::Header, "accept"))?
        .value
}

/// The params that have a `#[cfg]` attribute.
#[derive(Debug, Clone, Copy)]
struct Cfg {
    /// The indices of params with a `#[cfg]` attribute.
    conditional: &'static [usize],
    /// The indices of those whose condition is true.
    enabled: &'static [usize],
}

impl Cfg {
    fn is_enabled(&self, index: usize) -> bool {
        !self.conditional.contains(&index) || self.enabled.contains(&index)
    }
}

/// A key of the cache.
///
/// The type name alone is not enough, because two versions of a crate can be linked.
#[derive(PartialEq, Eq)]
struct CacheKey {
    /// The type name of the call.
    name: &'static str,
    /// The text of its route.
    route: &'static str,
    /// The text of its facts.
    facts: &'static str,
}

impl Hash for CacheKey {
    /// Hashes the name only, as the facts are kilobytes of documentation.
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

/// Returns the constants of an endpoint, then those of its client that nothing replaces.
fn constants(route: &'static Route, client: &'static ClientInfo) -> Vec<Constant> {
    let mut constants: Vec<_> = route.constants().collect();
    for constant in client.constants() {
        let Constant { location, name, .. } = constant;
        let is_sent = location != Location::Query || route.common_query();
        let is_replaced = constants.iter().any(|own| own.is(location, name))
            || route
                .params()
                .any(|param| constant.is(param.location, param.name));
        if is_sent && !is_replaced {
            constants.push(constant);
        }
    }
    constants
}

/// Adds the redirects that only the type of the response declares.
fn add_redirects(responses: &mut Vec<ResponseInfo>, redirects: Redirects) {
    for status in redirects.iter() {
        if !responses.iter().any(|response| response.status == status) {
            responses.push(response_info(grammar::StatusFacts {
                status,
                ..grammar::StatusFacts::default()
            }));
        }
    }
}

/// The unpacked facts of an endpoint.
struct UnpackedFacts {
    docs: &'static str,
    deprecated: bool,
    pages: Option<PageInfo>,
    params: Vec<ParamInfo>,
    responses: Vec<ResponseInfo>,
    errors: Vec<ResponseInfo>,
}

fn param_info(
    route: &Route,
    (param, kind): (RouteParam, HeaderKind),
    facts: &grammar::ParamFacts<'static>,
    types: &mut std::slice::Iter<'_, &'static TypeInfo>,
) -> ParamInfo {
    let ty = match facts.ty {
        grammar::ParamType::TypeInfo => types.next().map_or(UNKNOWN, |ty| **ty),
        grammar::ParamType::Named(name) => TypeInfo::new(name, JsonType::Object),
        grammar::ParamType::Body(name) => {
            let media_type = types.next().and_then(|ty| ty.media_type);
            TypeInfo {
                media_type,
                ..TypeInfo::new(name, JsonType::Object)
            }
        }
        grammar::ParamType::Unknown => UNKNOWN,
    };
    ParamInfo {
        name: param.name,
        rust_name: facts.rust_name,
        location: param.location,
        style: facts.style,
        ty,
        catch_all: param.location == Location::Path && route.catch_all() == Some(param.name),
        required: facts.required,
        docs: facts.docs,
        default: facts.default,
        sent: facts.sent,
        example: facts.example,
        deprecated: facts.deprecated,
        secret: facts.secret || ty.secret,
        idempotency_key: kind == HeaderKind::IdempotencyKey,
        header_prefix: match kind {
            HeaderKind::Prefixed => Some(param.name),
            HeaderKind::Unprefixed => Some(""),
            HeaderKind::One | HeaderKind::IdempotencyKey => None,
        },
    }
}

/// The description of an unknown type.
const UNKNOWN: TypeInfo = TypeInfo::new("", JsonType::Object);

fn response_info(facts: grammar::StatusFacts<'static>) -> ResponseInfo {
    ResponseInfo {
        status: facts.status,
        body: facts.body,
        docs: facts.docs,
        media_type: None,
        headers: &[],
    }
}

fn page_info(paging: grammar::Paging<'static>) -> PageInfo {
    match paging {
        grammar::Paging::Number { param, first } => PageInfo::Number { param, first },
        grammar::Paging::Offset { param } => PageInfo::Offset { param },
        grammar::Paging::Cursor { param } => PageInfo::Cursor { param },
        grammar::Paging::Link => PageInfo::Link,
        grammar::Paging::BodyCursor { path } => PageInfo::BodyCursor { path },
        grammar::Paging::NextUrl => PageInfo::NextUrl,
    }
}
