//! Everything that generated code may touch, and nothing else. No stable API.

use std::fmt;
pub use std::fmt::Debug;

pub use crate::call::{
    Call, CallView, Decoding, Endpoint, ErasedCall, ErasedSlice, Future, Options, start,
};
pub use crate::client::{ApiClient, ClientBuilder, CommonValues, Core, Resource};
pub use crate::decode::Fault;
pub use crate::error::{ApiError, Result};
pub use crate::info::{
    ApiInfo, ClientInfo, EndpointInfo, EventInfo, Facts, PageInfo, ParamInfo, Shape,
};
pub use crate::page::{Page, Paged, TotalCount};
pub use crate::param::bound::*;
pub use crate::param::{Arg, Param};
pub use crate::raw_call::RawCall;
pub use crate::response::{
    RawResponse, ReadMode, Response, all_parts, optional_part, part, read_mode_of, unexpected,
};
pub use crate::route::Route;
pub use crate::sse::{Event, Message};
pub use crate::value::Value;
pub use http::Method;
pub use restrait_grammar::{Location, Style};

// What belongs to a type is looked for among the traits in scope whenever a crate is compiled; what
// is called by its path is not.

/// The facts in this text.
#[must_use]
pub const fn facts(text: &'static str, types: &'static [&'static crate::info::TypeInfo]) -> Facts {
    Facts::new(text, types)
}

/// The route in this text.
#[must_use]
pub const fn route(method: Method, text: &'static str) -> Route {
    Route::new(method, text)
}

/// A client's call, without values.
#[inline]
#[must_use]
pub fn call<'a, const N: usize>(
    client: &'a (impl Resource + ?Sized),
    route: &'static Route,
) -> ErasedCall<'a, N> {
    crate::call::erased(client.core(), route)
}

/// A call as it is looked at.
///
/// # Errors
///
/// A declared call is always one.
pub fn view<'c>(call: &'c ErasedSlice<'_>) -> Result<CallView<'c>> {
    Ok(call.view())
}

/// What the caller says beside the params.
pub fn options<'c>(call: &'c mut ErasedSlice<'_>) -> &'c mut Options {
    &mut call.head.options
}

/// Shows a call: endpoint and params, no secret.
///
/// # Errors
///
/// When the formatter fails.
pub fn debug(call: &ErasedSlice<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    call.view().fmt(f)
}

/// What serde makes of an event's data.
///
/// # Errors
///
/// When it makes nothing of it.
pub fn event<T: serde::de::DeserializeOwned>(message: &Message) -> Result<T, Fault> {
    crate::decode::from_slice(message.data.as_bytes()).map_err(Fault::in_event)
}

/// Returns `false` if the type of the response declares its statuses and not this one.
#[must_use]
pub const fn has_status<C: Call>(status: u16) -> bool {
    let mut shapes = <C::Response as Response>::SHAPES;
    let is_open = shapes.is_empty();
    while let [shape, rest @ ..] = shapes {
        if shape.status == status || shape.status == 0 {
            return true;
        }
        shapes = rest;
    }
    is_open
}

/// What a body is, as far as its declaration says.
#[must_use]
pub const fn body_type(name: &'static str) -> crate::info::TypeInfo {
    crate::info::TypeInfo::new(name, crate::info::JsonType::Object)
}

/// An API whose error bodies have no declared type.
#[must_use]
pub fn no_message(_: &[u8]) -> Option<ApiError> {
    None
}

/// An error body of the API, in its own words.
#[must_use]
pub fn api_message<T>(body: &[u8]) -> Option<ApiError>
where
    T: serde::de::DeserializeOwned + Into<ApiError>,
{
    crate::decode::from_slice::<T>(body).ok().map(Into::into)
}
