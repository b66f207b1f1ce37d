//! Items for generated code. This is not a stable API.

use std::fmt;
pub use std::fmt::Debug;

pub use crate::call::{
    Call, CallView, Decoding, Endpoint, ErasedCall, ErasedSlice, Future, Options, start,
};
pub use crate::client::{
    ApiClient, ApiTrait, ClientBuilder, CommonValues, Core, ErrorType, Resource,
};
pub use crate::decode::Fault;
pub use crate::error::Result;
pub use crate::info::{
    ApiInfo, ClientInfo, EndpointInfo, ErrorIf, ErrorIfValue, EventInfo, Facts, PageInfo,
    ParamInfo, Shape,
};
pub use crate::page::{Cursor, HasMore, LastItem, Open, Page, Paged, Step, ToCursor, TotalCount};
pub use crate::param::bound::*;
pub use crate::param::{Arg, Param};
pub use crate::raw_call::RawCall;
pub use crate::response::{
    RawResponse, ReadMode, Response, WithoutBody, all_parts, decode_without_body, optional_part,
    part, read_mode_of, unexpected,
};
pub use crate::route::Route;
pub use crate::sse::{Event, Message};
pub use crate::value::Value;
pub use http::Method;
pub use restrait_grammar::{Location, Style};

// These are free functions because the compiler resolves them faster than methods: it does not have to
// search the traits in scope.

/// Creates facts from a packed text.
#[must_use]
pub const fn facts(text: &'static str, types: &'static [&'static crate::info::TypeInfo]) -> Facts {
    Facts::new(text, types)
}

/// Creates a route from a packed text.
#[must_use]
pub const fn route(method: Method, text: &'static str) -> Route {
    Route::new(method, text)
}

/// Checks that no common param of the client has this location and name.
///
/// # Panics
///
/// With `message`, if one has.
pub const fn not_common(info: &ClientInfo, location: Location, name: &str, message: &str) {
    let mut common = info.common;
    while let [param, rest @ ..] = common {
        if let (Some(own), Some(other)) = (param.location.common(), location.common())
            && own as u8 == other as u8
            && own.is_same_name(param.name, name)
        {
            panic!("{}", message);
        }
        common = rest;
    }
}

/// Creates a client from the environment variables of its API.
///
/// # Errors
///
/// If the API has a variable for the token and it is not set, or if a value is invalid. The error
/// names the variable.
pub fn client_from_env<C: ApiClient>() -> Result<C> {
    ClientBuilder::from_env().require_token_env().build()
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
pub const fn body_type(name: &'static str) -> crate::info::TypeInfo {
    crate::info::TypeInfo::new(name, crate::info::JsonType::Object)
}
