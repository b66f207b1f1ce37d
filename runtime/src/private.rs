//! Everything that generated code may touch, and nothing else. No stable API.

use std::fmt::{self, Debug};

pub use crate::call::{Call, Future, Options, Raw};
pub use crate::client::{ClientBuilder, ClientDef, CommonValues, Core, Resource};
pub use crate::decode::Fault;
pub use crate::error::{ApiMessage, Result};
pub use crate::info::{ApiInfo, ClientInfo, EndpointInfo, ParamInfo, Place, ResponseInfo, Style};
pub use crate::page::{Count, Page, PageInfo, Paged};
pub use crate::param::{Arg, Param};
pub use crate::response::{
    Answer, Reading, Response, Shape, declared, header, optional_header, reading_of, unexpected,
};
pub use crate::route::Route;
pub use crate::sse::{Event, EventInfo, Message};
pub use crate::undeclared::Undeclared;
pub use crate::value::Value;
pub use http::Method;

/// Makes a call. The bound of its response is checked where the response is declared.
pub fn send<C: Call>(mut call: C) -> Future<C::Response> {
    let body = call.options().take_body();
    Future::call(call.raw(), body)
}

/// Shows a call: endpoint and params, no secret.
///
/// # Errors
///
/// When the formatter fails.
pub fn debug(call: &Raw<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    call.fmt(f)
}

/// What serde makes of an event's data.
///
/// # Errors
///
/// When it makes nothing of it.
pub fn event<T: serde::de::DeserializeOwned>(message: &Message) -> Result<T, Fault> {
    crate::decode::from_slice(message.data.as_bytes())
}

/// What the body of an error is, which must be something that an answer can be decoded into.
#[must_use]
pub const fn error_body<T: Response>(name: &'static str) -> Option<&'static str> {
    Some(name)
}

/// The shapes of a call's answers. The bound of its response is checked where that is declared.
#[must_use]
pub const fn shapes<C: Call>() -> &'static [Shape] {
    C::Response::SHAPES
}

/// The events of a call's answer, where it is a stream of them.
#[must_use]
pub const fn events<C: Call>() -> &'static [EventInfo] {
    C::Response::EVENTS
}

/// What a body is, as far as its declaration says.
#[must_use]
pub const fn body_type(name: &'static str) -> crate::TypeInfo {
    crate::TypeInfo::new(name, crate::JsonType::Object)
}

/// An API whose error bodies have no declared type.
#[must_use]
pub fn no_message(_: &[u8]) -> Option<ApiMessage> {
    None
}

/// An error body of the API, in its own words.
#[must_use]
pub fn api_message<T>(body: &[u8]) -> Option<ApiMessage>
where
    T: serde::de::DeserializeOwned + Into<ApiMessage>,
{
    crate::decode::from_slice::<T>(body).ok().map(Into::into)
}
