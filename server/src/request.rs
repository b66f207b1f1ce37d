//! A request that was found to be what its endpoint declares, as handlers see it.

use std::fmt::Display;
use std::str::FromStr;

use bytes::Bytes;
use http::HeaderMap;
use restrait::{EndpointInfo, ParamInfo, Place};
use serde::de::DeserializeOwned;

use crate::declared::Values;
use crate::refusal::{Reason, Refusal};
use crate::tokens::Scopes;

/// A request that has passed all checks of its declaration.
///
/// Params are asked for by their wire names.
#[derive(Debug)]
pub struct Request<'a> {
    pub(crate) endpoint: &'static EndpointInfo,
    pub(crate) values: Values,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a Bytes,
    pub(crate) scopes: Option<&'a Scopes>,
}

impl Request<'_> {
    /// The endpoint that was asked for.
    #[must_use]
    pub fn endpoint(&self) -> &'static EndpointInfo {
        self.endpoint
    }

    /// The decoded text of a param, wherever it travelled, or `None` where it was not given.
    #[must_use]
    pub fn text(&self, param: &str) -> Option<&str> {
        let mut values = self.values.iter();
        let (_, text) = values.find(|(info, _)| info.name == param)?;
        Some(text)
    }

    /// The value of a param, or `None` where it was not given.
    ///
    /// # Errors
    ///
    /// When the text is no `T`, which the API's client sees as its own mistake; when the endpoint
    /// declares no such param, which is the handler's.
    pub fn param<T: FromStr<Err: Display>>(&self, param: &str) -> Result<Option<T>, Refusal> {
        let info = self.declared(param)?;
        let value = self.text(param).map(str::parse).transpose();
        value.map_err(|error| {
            Refusal::of(
                self.endpoint,
                info.name,
                Reason::Invalid,
                format_args!("is wrong: {error}"),
            )
        })
    }

    /// The value of a param that every request has: one that is required or has a default.
    ///
    /// # Errors
    ///
    /// As [`Request::param`]; also when the param is not given and declares no default.
    pub fn required<T: FromStr<Err: Display>>(&self, param: &str) -> Result<T, Refusal> {
        if let Some(value) = self.param(param)? {
            return Ok(value);
        }
        let info = self.declared(param)?;
        let default = info.default.and_then(|text| text.parse().ok());
        default.ok_or_else(|| Refusal::of(self.endpoint, info.name, Reason::Missing, "is missing"))
    }

    /// The JSON body as a `T`.
    ///
    /// # Errors
    ///
    /// When it is no `T`; the message says where.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Refusal> {
        serde_json::from_slice(self.body).map_err(|error| {
            let mut params = self.endpoint.params.iter();
            match params.find(|param| param.place == Place::Body) {
                Some(body) => Refusal::of(
                    self.endpoint,
                    body.name,
                    Reason::Invalid,
                    format_args!("is wrong: {error}"),
                ),
                None => self.refuse("the handler asks for a body that is not declared"),
            }
        })
    }

    /// The body as it came.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        self.body
    }

    /// All headers, declared or not.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.headers
    }

    /// Whether the request's token would allow `endpoint` too.
    #[must_use]
    pub fn may(&self, endpoint: &EndpointInfo) -> bool {
        match self.scopes {
            Some(scopes) => scopes.allow(endpoint),
            None => endpoint.route.scopes.is_empty(),
        }
    }

    fn declared(&self, param: &str) -> Result<&'static ParamInfo, Refusal> {
        self.endpoint.param(param).ok_or_else(|| {
            self.refuse(&format!(
                "the handler asks for `{param}`, which is not declared"
            ))
        })
    }

    /// A mistake of the handler's.
    fn refuse(&self, what: &str) -> Refusal {
        Refusal::at(self.endpoint, Reason::Handler, what)
    }
}
