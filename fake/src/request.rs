//! A request that was found to be what its endpoint declares, as handlers see it.

use std::fmt::Display;
use std::str::FromStr;

use bytes::Bytes;
use http::HeaderMap;
use restrait::info::{EndpointInfo, Location, ParamInfo, Style};
use serde::de::DeserializeOwned;

use crate::Part;
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
    pub(crate) parts: &'a [Part],
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
        self.pairs(param).next().map(|(_, text)| text)
    }

    /// The decoded texts of a param that travels in several pairs, each with what follows the
    /// param's name: `[0][key]` for `style = brackets`, nothing for `style = repeated`. Of a
    /// param with `style = flatten` it is each field's own name.
    pub fn pairs(&self, param: &str) -> impl Iterator<Item = (&str, &str)> {
        let given = self
            .values
            .iter()
            .filter(move |given| given.param.name == param);
        given.map(|given| (given.key.as_str(), given.text.as_str()))
    }

    /// The items of a param that is a list, with `style = comma` or `style = repeated`.
    ///
    /// # Errors
    ///
    /// As [`Request::param`].
    pub fn list<T: FromStr<Err: Display>>(&self, param: &str) -> Result<Vec<T>, Refusal> {
        let info = self.declared(param)?;
        let texts = self.pairs(param).map(|(_, text)| text);
        let items: Vec<&str> = match info.style {
            Style::Comma => texts.flat_map(|text| text.split(',')).collect(),
            _ => texts.collect(),
        };
        items
            .into_iter()
            .map(|item| self.parse(info, item))
            .collect()
    }

    /// A param that travels as one JSON text, with `style = json`; `None` where it was not given.
    ///
    /// # Errors
    ///
    /// As [`Request::param`].
    pub fn nested<T: DeserializeOwned>(&self, param: &str) -> Result<Option<T>, Refusal> {
        let info = self.declared(param)?;
        let value = self.text(param).map(serde_json::from_str).transpose();
        value.map_err(|error| self.wrong(info, &error))
    }

    /// The value of a param, or `None` where it was not given.
    ///
    /// # Errors
    ///
    /// When the text is no `T`, which the API's client sees as its own mistake; when the endpoint
    /// declares no such param, which is the handler's.
    pub fn param<T: FromStr<Err: Display>>(&self, param: &str) -> Result<Option<T>, Refusal> {
        let info = self.declared(param)?;
        let value = self.text(param).map(|text| self.parse(info, text));
        value.transpose()
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
            match params.find(|param| param.location == Location::Body) {
                Some(body) => self.wrong(body, &error),
                None => self.refuse("the handler asks for a body that is not declared"),
            }
        })
    }

    /// The body as it came.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        self.body
    }

    /// A part of a multipart body, or `None` where it was not given.
    #[must_use]
    pub fn part(&self, param: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.name == param)
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
            None => endpoint.route.scopes().next().is_none(),
        }
    }

    fn parse<T: FromStr<Err: Display>>(
        &self,
        info: &'static ParamInfo,
        text: &str,
    ) -> Result<T, Refusal> {
        text.parse().map_err(|error| self.wrong(info, &error))
    }

    fn wrong(&self, info: &'static ParamInfo, error: &dyn Display) -> Refusal {
        Refusal::of(
            self.endpoint,
            info.name,
            Reason::Invalid,
            format_args!("is wrong: {error}"),
        )
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
