//! Validation of requests against the declaration of an endpoint.

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use restrait::info::{AuthScheme, EndpointInfo, Location};
use restrait_grammar::media_type::{essence, is_json};
use serde::de::IgnoredAny;

use crate::Part;
use crate::constants::{Constants, Recognition, RequestHead};
use crate::path::Template;
use crate::query;
use crate::rejection::{Rejection, RejectionKind};
use restrait::dynamic::ParamRules;

mod cookies;
mod header_map;
mod parts;
mod values;

pub(crate) use values::ParamTexts;

/// A request body with its headers.
#[derive(Clone, Copy)]
pub(crate) struct RequestBody<'a> {
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a Bytes,
    /// Parts of a multipart body, or a message if it is malformed.
    pub(crate) parts: &'a Result<Vec<Part>, String>,
}

/// A validator for the requests of one endpoint.
#[derive(Debug)]
pub(crate) struct Validator {
    pub(crate) info: &'static EndpointInfo,
    pub(crate) template: Template,
    pub(crate) constants: Constants,
    /// Rules of the endpoint's own params, followed by those of the common params.
    rules: Vec<ParamRules>,
}

impl Validator {
    /// Creates a validator.
    ///
    /// # Errors
    ///
    /// If the pattern of a param is not a valid regular expression.
    pub(crate) fn new(info: &'static EndpointInfo) -> Result<Self, String> {
        let params = info.params.iter().chain(info.common);
        Ok(Self {
            info,
            template: Template::new(info),
            constants: Constants::new(info),
            rules: params.map(ParamRules::new).collect::<Result<_, _>>()?,
        })
    }

    /// Validates path values. The template matches, so all of them are present.
    pub(crate) fn path(&self, path: Vec<(usize, String)>) -> Result<ParamTexts, Rejection> {
        let mut texts = ParamTexts::default();
        for (index, text) in path {
            if let Some(rules) = self.rules.get(index) {
                self.text(rules, text, &mut texts)?;
            }
        }
        Ok(texts)
    }

    /// Rejects a request without the constants of the endpoint.
    pub(crate) fn constants(&self, head: RequestHead<'_>) -> Result<(), Rejection> {
        match self.constants.recognize(head, false) {
            Recognition::Exact | Recognition::Wildcard => Ok(()),
            Recognition::None(mismatch) => Err(self.reject(mismatch.kind(), &mismatch.message())),
        }
    }

    /// Rejects a header that the client declares as a constant, if it has another value.
    #[cfg(feature = "schema")]
    pub(crate) fn client_constants(&self, headers: &HeaderMap) -> Result<(), Rejection> {
        for constant in self.info.constants {
            let name = constant.name;
            let mut own = self.info.route.constants();
            let is_checked = constant.location == Location::Header
                && !["accept", "content-type"].contains(&name.to_ascii_lowercase().as_str())
                && !own.any(|own| own == *constant);
            let expected = constant.value.unwrap_or_default().as_bytes();
            let mut found = headers.get_all(name).iter();
            if is_checked && found.any(|value| value.as_bytes() != expected) {
                let message = format!("invalid header `{name}`: expected the declared constant");
                return Err(self.reject(RejectionKind::Invalid, &message));
            }
        }
        Ok(())
    }

    /// Validates the query. Rejects unknown params unless `ignore_unknown` is set.
    pub(crate) fn query(
        &self,
        query: Option<&str>,
        ignore_unknown: bool,
        texts: &mut ParamTexts,
    ) -> Result<(), Rejection> {
        let message = "invalid query: expected UTF-8";
        let mut pairs =
            query::parse(query).ok_or_else(|| self.reject(RejectionKind::Invalid, message))?;
        pairs.retain(|(name, _)| !self.is_key(name));
        pairs.retain(|(name, _)| !self.constants.is_query(name));
        self.pairs(Location::Query, pairs, ignore_unknown, texts)
    }

    /// Returns `true` if the query param of this name is the API key.
    fn is_key(&self, param: &str) -> bool {
        let mut schemes = self.info.auth.schemes().iter();
        schemes.any(|scheme| matches!(scheme, AuthScheme::Query { name } if *name == param))
    }

    /// Validates declared headers and cookies. Other headers are ignored.
    pub(crate) fn headers(
        &self,
        headers: &HeaderMap,
        texts: &mut ParamTexts,
    ) -> Result<(), Rejection> {
        for rules in self.params_in(Location::Header) {
            if let Some(prefix) = rules.param.header_prefix {
                self.header_map(rules, prefix, headers, texts)?;
                continue;
            }
            let name = rules.param.name;
            let pair = |value: &http::HeaderValue| {
                let text = value.to_str().ok()?;
                Some((name.to_owned(), text.to_owned()))
            };
            let pairs: Option<Vec<_>> = headers.get_all(name).iter().map(pair).collect();
            let Some(pairs) = pairs else {
                let message = format!("invalid header `{name}`: expected visible ASCII");
                let kind = RejectionKind::Invalid;
                return Err(Rejection::for_param(self.info, name, kind, message));
            };
            self.param(rules, pairs, texts)?;
        }
        self.cookies(headers, texts)
    }

    /// Validates presence, media type and syntax of the body.
    pub(crate) fn body(
        &self,
        RequestBody {
            headers,
            body,
            parts,
        }: RequestBody<'_>,
        ignore_unknown: bool,
        texts: &mut ParamTexts,
    ) -> Result<(), Rejection> {
        let param = self.params_in(Location::Body).next();
        let param = param.map(|rules| rules.param);
        let Some(expected) = self.info.content_type() else {
            return if body.is_empty() {
                Ok(())
            } else {
                let message = "unexpected body; send the request without one";
                Err(self.reject(RejectionKind::Unknown, message))
            };
        };
        if let (true, Some(param)) = (body.is_empty(), param) {
            return if param.required {
                let message = format!("missing `{}`, the request body", param.name);
                let kind = RejectionKind::Missing;
                Err(Rejection::for_param(self.info, param.name, kind, message))
            } else {
                Ok(())
            };
        }
        let name = param.map_or("body".to_owned(), |param| format!("body `{}`", param.name));
        let reject = |kind, message: String| match param {
            Some(param) => Err(Rejection::for_param(self.info, param.name, kind, message)),
            None => Err(self.reject(kind, &message)),
        };
        let media_type = headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        if !media_type.is_some_and(|found| is_same_media_type(found, expected)) && !body.is_empty()
        {
            let found = media_type.unwrap_or("none");
            let message =
                format!("unsupported media type of the {name}: expected {expected}, found {found}");
            return reject(RejectionKind::UnsupportedMediaType, message);
        }
        let invalid =
            |problem: &str| reject(RejectionKind::Invalid, format!("invalid {name}: {problem}"));
        if is_json(expected) {
            return match serde_json::from_slice::<IgnoredAny>(body) {
                Ok(_) => Ok(()),
                Err(error) => invalid(&format!("expected JSON: {error}")),
            };
        }
        if is_json_lines(expected) {
            let invalid_line = |(index, line): (usize, &[u8])| {
                let line = line.trim_ascii();
                let error = serde_json::from_slice::<IgnoredAny>(line).err()?;
                (!line.is_empty()).then(|| format!("expected JSON in line {}: {error}", index + 1))
            };
            let mut lines = body.split(|byte| *byte == b'\n').enumerate();
            return match lines.find_map(invalid_line) {
                None => Ok(()),
                Some(problem) => invalid(&problem),
            };
        }
        if expected == "multipart/form-data" {
            return match parts {
                Ok(parts) => self.parts(parts, ignore_unknown, texts),
                Err(error) => invalid(&format!("malformed multipart: {error}")),
            };
        }
        if expected == "application/x-www-form-urlencoded" {
            let pairs = std::str::from_utf8(body)
                .ok()
                .and_then(|body| query::parse(Some(body)));
            return match pairs {
                Some(pairs) => self.pairs(Location::Form, pairs, ignore_unknown, texts),
                None => invalid("expected UTF-8"),
            };
        }
        Ok(())
    }

    /// Creates a rejection that names the endpoint.
    pub(crate) fn reject(&self, kind: RejectionKind, message: &str) -> Rejection {
        Rejection::for_endpoint(self.info, kind, message)
    }

    /// Returns the rules of the params in a location.
    fn params_in(&self, location: Location) -> impl Iterator<Item = &ParamRules> {
        self.rules
            .iter()
            .filter(move |rules| rules.param.location == location)
    }
}

/// Returns `true` if both media types are the same or both are JSON.
fn is_same_media_type(found: &str, expected: &str) -> bool {
    let (one, other) = (essence(found), essence(expected));
    one.eq_ignore_ascii_case(other) || (is_json(found) && is_json(expected))
}

/// Returns `true` if the media type is one of JSON Lines.
pub(crate) fn is_json_lines(media_type: &str) -> bool {
    let types = ["application/x-ndjson", "application/jsonl"];
    types.contains(&essence(media_type).to_ascii_lowercase().as_str())
}
