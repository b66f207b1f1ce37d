//! Items for generated code. This is not a stable API.

use std::fmt;
pub use std::fmt::Debug;

pub use crate::call::{
    Call, CallView, Decoding, Endpoint, ErasedCall, ErasedSlice, Future, HeadersOnly, Options,
    start,
};
pub use crate::client::{
    ApiClient, ApiTrait, ClientBuilder, CommonValues, Core, ErrorType, OpaqueCore, Resource,
};
pub use crate::cursor::{Cursor, ToCursor};
pub use crate::decode::Fault;
pub use crate::error::Result;
pub use crate::info::{
    ApiInfo, AuthInfo, AuthScheme, BodyFacts, ClientInfo, EndpointInfo, ErrorIf, ErrorIfValue,
    EventInfo, Facts, HeaderInfo, JsonType, LastItem, PageInfo, PageReader, ParamInfo, Shape,
    TypeInfo,
};
pub use crate::page::{HasMore, Open, Page, Paged, Step, TotalCount};
pub use crate::param::bound::*;
pub use crate::param::{Arg, Param};
pub use crate::raw_call::RawCall;
pub use crate::response::{
    Opaque, RawResponse, ReadMode, Response, WithoutBody, all_parts, decode_without_body,
    events_of, header_map, listed_parts, optional_part, part, read_mode_of, unexpected,
};
pub use crate::route::Route;
pub use crate::scopes::assert_covered;
pub use crate::sse::{Event, HasEvents, Message};
pub use crate::value::Value;
pub use http::Method;
use restrait_grammar::location::Common;
pub use restrait_grammar::{Location, Style};
pub use restrait_macros::assert_scopes;

pub use crate::{
    __restrait_client_schemas as client_schemas, __restrait_declared_schemas as declared_schemas,
    __restrait_event_schemas as event_schemas, __restrait_schemas as schemas,
};

#[cfg(feature = "schema")]
pub use crate::info::{
    DeclaredSchemas, Missing, Probe, ProbeDeclared, ProbeJson, ProbeNone, ProbeOption, Schemas,
};
#[cfg(feature = "schema")]
pub use schemars::{Schema, SchemaGenerator};

#[path = "private/schemas.rs"]
mod schemas;

// These are free functions because the compiler resolves them faster than methods: it does not have to
// search the traits in scope.

/// Creates the facts of the method at `index` from a packed text, and the lines of the trait.
#[must_use]
pub const fn facts(
    text: &'static str,
    types: &'static [&'static TypeInfo],
    lines: &'static [u32],
    index: usize,
) -> Facts {
    Facts::new(text, types, lines, index)
}

/// Creates a route from a packed text.
#[must_use]
pub const fn route(method: Method, text: &'static str) -> Route {
    Route::new(method, text)
}

/// Creates a route whose method has no constant.
#[must_use]
pub const fn named_route(method: &'static str, text: &'static str, auth: bool) -> Route {
    Route::named(method, text, auth)
}

/// Creates the route of an endpoint with `auth = none`.
#[must_use]
pub const fn open_route(method: Method, text: &'static str) -> Route {
    Route::open(method, text)
}

/// Returns `true` if a common param of the client, or a key with which it authenticates, has this
/// location and name.
#[must_use]
pub const fn is_taken(info: &ClientInfo, location: Location, name: &str) -> bool {
    let Some(location) = location.common() else {
        return false;
    };
    let mut common = info.common;
    while let [param, rest @ ..] = common {
        if is_same(location, name, param.location, param.name) {
            return true;
        }
        common = rest;
    }
    let mut schemes = info.auth.schemes();
    while let [scheme, rest @ ..] = schemes {
        if is_same(location, name, scheme.location(), scheme.name()) {
            return true;
        }
        schemes = rest;
    }
    false
}

/// Returns `true` if both names are the same in the same location.
const fn is_same(location: Common, name: &str, other: Location, other_name: &str) -> bool {
    match other.common() {
        Some(other) => location as u8 == other as u8 && location.is_same_name(name, other_name),
        None => false,
    }
}

/// Creates a client from the environment variables of its API.
///
/// # Errors
///
/// If the API has a variable for a credential and it is not set, or if a value is invalid. The error
/// names the variable.
pub fn client_from_env<C: ApiClient>() -> Result<C> {
    ClientBuilder::from_env().require_credential_env().build()
}

/// Creates a call without values.
#[inline]
#[must_use]
pub fn call<'a, const N: usize>(
    client: &'a (impl Resource + ?Sized),
    route: &'static Route,
) -> ErasedCall<'a, N> {
    crate::call::erased(client.core(), route)
}

/// Returns a view of a declared call.
///
/// # Errors
///
/// Never. The result has the type that [`Call::view`] returns.
pub fn view<'c>(call: &'c ErasedSlice<'_>) -> Result<CallView<'c>> {
    Ok(call.view())
}

/// Returns the settings of a call.
pub fn options<'c>(call: &'c mut ErasedSlice<'_>) -> &'c mut Options {
    &mut call.base.options
}

/// Writes the endpoint and the params of a call, without secrets.
///
/// # Errors
///
/// If the formatter fails.
pub fn debug(call: &ErasedSlice<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    call.view().fmt(f)
}

/// Returns `false` if the type of the response declares its statuses and not this one.
#[must_use]
pub const fn has_status<C: Call>(status: u16) -> bool {
    let mut shapes = <C::Response as Response>::SHAPES;
    if <C::Response as Response>::REDIRECTS.contains(status) {
        return true;
    }
    let is_open = shapes.is_empty();
    while let [shape, rest @ ..] = shapes {
        if shape.status == status || shape.status == 0 {
            return true;
        }
        shapes = rest;
    }
    is_open
}

/// Creates the description of a body with a declared type name.
#[must_use]
pub const fn body_type(name: &'static str) -> TypeInfo {
    TypeInfo::new(name, JsonType::Object)
}
