//! Validated requests.

use std::fmt::Display;
use std::str::FromStr;

use bytes::Bytes;
use http::HeaderMap;
use restrait::codec::Codec;
use restrait::info::{EndpointInfo, Location, ParamInfo, Style};
use serde::de::DeserializeOwned;

use crate::Part;
use crate::rejection::{Rejection, RejectionKind};
use crate::tokens::Scopes;
use crate::validator::ParamTexts;

/// A validated request, as handlers receive it.
///
/// Params are identified by their wire names, such as `petId`.
///
/// ```
/// # use restrait_fake::{Rejection, Request};
/// # use serde::Deserialize;
/// #[derive(Deserialize)]
/// struct Pet {
///     name: String,
/// }
///
/// fn rename(pets: &mut Vec<String>, request: &Request<'_>) -> Result<(), Rejection> {
///     let id: usize = request.required("petId")?;
///     let pet: Pet = request.json()?;
///     let name = pets.get_mut(id).ok_or_else(|| Rejection::not_found("unknown pet"))?;
///     *name = pet.name;
///     Ok(())
/// }
/// # let _ = rename;
/// ```
#[derive(Debug)]
pub struct Request<'a> {
    pub(crate) endpoint: &'static EndpointInfo,
    pub(crate) values: ParamTexts,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a Bytes,
    pub(crate) parts: &'a [Part],
    pub(crate) scopes: Option<&'a Scopes>,
}

impl Request<'_> {
    /// Returns the endpoint.
    #[must_use]
    pub fn endpoint(&self) -> &'static EndpointInfo {
        self.endpoint
    }

    /// Returns the decoded text of a param in any location, or `None` if it was not sent.
    #[must_use]
    pub fn text(&self, param: &str) -> Option<&str> {
        self.pairs(param).next().map(|(_, text)| text)
    }

    /// Returns all decoded texts of a param, each with a key.
    ///
    /// The key is the suffix of the name, such as `[0][key]`, for `style = brackets`; the name of
    /// the field for `style = flatten`, without the prefix of a header; and empty for all other
    /// styles.
    pub fn pairs(&self, param: &str) -> impl Iterator<Item = (&str, &str)> {
        let values = self
            .values
            .iter()
            .filter(move |value| value.param.name == param);
        values.map(|value| (value.key.as_str(), value.text.as_str()))
    }

    /// Returns the items of a list param, with `style = comma` or `style = repeated`.
    ///
    /// # Errors
    ///
    /// See [`Request::param`].
    pub fn list<T: FromStr<Err: Display>>(&self, param: &str) -> Result<Vec<T>, Rejection> {
        let info = self.declared(param)?;
        let texts = self.pairs(param).map(|(_, text)| text);
        let items: Vec<&str> = match info.style {
            Style::Comma => texts.flat_map(|text| text.split(',')).collect(),
            Style::Plain | Style::Repeated | Style::Brackets | Style::Json | Style::Flatten => {
                texts.collect()
            }
        };
        items
            .into_iter()
            .map(|item| self.parse(info, item))
            .collect()
    }

    /// Deserializes a param with `style = json`. Returns `None` if it was not sent.
    ///
    /// # Errors
    ///
    /// See [`Request::param`].
    pub fn json_param<T: DeserializeOwned>(&self, param: &str) -> Result<Option<T>, Rejection> {
        let info = self.declared(param)?;
        let value = self.text(param).map(serde_json::from_str).transpose();
        value.map_err(|error| self.invalid(info, &error))
    }

    /// Parses the value of a param. Returns `None` if it was not sent.
    ///
    /// # Errors
    ///
    /// - [`RejectionKind::Invalid`] if the text cannot be parsed as a `T`.
    /// - [`RejectionKind::HandlerFailed`] if the endpoint does not declare the param.
    pub fn param<T: FromStr<Err: Display>>(&self, param: &str) -> Result<Option<T>, Rejection> {
        let info = self.declared(param)?;
        let value = self.text(param).map(|text| self.parse(info, text));
        value.transpose()
    }

    /// Parses the value of a param that is required or has a default.
    ///
    /// # Errors
    ///
    /// See [`Request::param`]. Also fails if the param was not sent and has no default.
    pub fn required<T: FromStr<Err: Display>>(&self, param: &str) -> Result<T, Rejection> {
        if let Some(value) = self.param(param)? {
            return Ok(value);
        }
        let info = self.declared(param)?;
        let default = info.default.and_then(|text| text.parse().ok());
        default.ok_or_else(|| {
            let message = format!("missing `{}`", info.name);
            Rejection::for_param(self.endpoint, info.name, RejectionKind::Missing, message)
        })
    }

    /// Deserializes the JSON body.
    ///
    /// # Errors
    ///
    /// - [`RejectionKind::Invalid`] if the body is not a `T`. The message has the position.
    /// - [`RejectionKind::HandlerFailed`] if the endpoint does not declare a body.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Rejection> {
        serde_json::from_slice(self.body).map_err(|error| self.invalid_body(&error))
    }

    /// Decodes the body with a codec.
    ///
    /// ```
    /// # use restrait::codec::Codec;
    /// # use restrait_fake::{Rejection, Request};
    /// fn total<Xml: Codec>(request: &Request<'_>) -> Result<u64, Rejection> {
    ///     let amounts: Vec<u64> = request.decode::<Xml, _>()?;
    ///     Ok(amounts.iter().sum())
    /// }
    /// # fn main() {}
    /// ```
    ///
    /// # Errors
    ///
    /// See [`Request::json`].
    pub fn decode<C: Codec, T: DeserializeOwned>(&self) -> Result<T, Rejection> {
        C::decode(self.body).map_err(|error| self.invalid_body(&error))
    }

    /// Deserializes the lines of a body of JSON Lines. Empty lines are skipped.
    ///
    /// ```
    /// # use restrait_fake::{Rejection, Request};
    /// fn count(request: &Request<'_>) -> Result<usize, Rejection> {
    ///     Ok(request.json_lines::<serde_json::Value>()?.len())
    /// }
    /// # let _ = count;
    /// ```
    ///
    /// # Errors
    ///
    /// See [`Request::json`].
    pub fn json_lines<T: DeserializeOwned>(&self) -> Result<Vec<T>, Rejection> {
        let lines = self.body.split(|byte| *byte == b'\n');
        let lines = lines.filter(|line| !line.trim_ascii().is_empty());
        lines
            .map(|line| serde_json::from_slice(line).map_err(|error| self.invalid_body(&error)))
            .collect()
    }

    /// Returns the rejection of a body.
    fn invalid_body(&self, error: &dyn Display) -> Rejection {
        let mut params = self.endpoint.params.iter();
        match params.find(|param| param.location == Location::Body) {
            Some(body) => self.invalid(body, error),
            None => self.handler_failed("the handler reads a body, but none is declared"),
        }
    }

    /// Returns the undecoded body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        self.body
    }

    /// Returns a part of a multipart body, or `None` if it was not sent.
    #[must_use]
    pub fn part(&self, param: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.name == param)
    }

    /// Returns the parts of a multipart body that belong to a list, in order.
    pub fn parts(&self, param: &str) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(move |part| part.name == param)
    }

    /// Returns all headers, including those that are not declared.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.headers
    }

    /// Returns `true` if the token of the request gives access to `endpoint`.
    #[must_use]
    pub fn has_access_to(&self, endpoint: &EndpointInfo) -> bool {
        match self.scopes {
            Some(scopes) => scopes.allow(endpoint),
            None => endpoint.route.scopes().next().is_none(),
        }
    }

    fn parse<T: FromStr<Err: Display>>(
        &self,
        info: &'static ParamInfo,
        text: &str,
    ) -> Result<T, Rejection> {
        text.parse().map_err(|error| self.invalid(info, &error))
    }

    fn invalid(&self, info: &'static ParamInfo, error: &dyn Display) -> Rejection {
        Rejection::for_param(
            self.endpoint,
            info.name,
            RejectionKind::Invalid,
            format_args!("invalid `{}`: {error}", info.name),
        )
    }

    fn declared(&self, param: &str) -> Result<&'static ParamInfo, Rejection> {
        self.endpoint.param(param).ok_or_else(|| {
            self.handler_failed(&format!(
                "the handler reads `{param}`, which is not declared"
            ))
        })
    }

    fn handler_failed(&self, message: &str) -> Rejection {
        Rejection::for_endpoint(self.endpoint, RejectionKind::HandlerFailed, message)
    }
}
