//! One declared endpoint, and whether a request is what its declaration says.

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use restrait::info::{EndpointInfo, Location};
use serde::de::IgnoredAny;

use crate::Part;
use crate::path::Template;
use crate::query;
use crate::refusal::{Reason, Refusal};
use crate::value::Rules;

mod cookies;
mod given;
mod parts;

pub(crate) use given::Values;

/// The body of a request and what is said about it.
#[derive(Clone, Copy)]
pub(crate) struct Content<'a> {
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a Bytes,
    /// Its parts where it is a multipart body, or why it has none.
    pub(crate) parts: &'a Result<Vec<Part>, String>,
}

/// A declared endpoint, ready to be checked against.
#[derive(Debug)]
pub(crate) struct Declared {
    pub(crate) info: &'static EndpointInfo,
    pub(crate) template: Template,
    /// For its own params, then for those that every endpoint takes.
    rules: Vec<Rules>,
}

impl Declared {
    /// Makes it ready.
    pub(crate) fn of(info: &'static EndpointInfo) -> Result<Self, regress::Error> {
        let params = info.params.iter().chain(info.common);
        Ok(Self {
            info,
            template: Template::of(info.route.pieces()),
            rules: params.map(Rules::of).collect::<Result<_, _>>()?,
        })
    }

    /// Checks the values of the path, which are there because the template fits.
    pub(crate) fn path(&self, given: Vec<(usize, String)>) -> Result<Values, Refusal> {
        let mut values = Values::default();
        for (index, text) in given {
            if let Some(rules) = self.rules.get(index) {
                self.text(rules, text, &mut values)?;
            }
        }
        Ok(values)
    }

    /// Checks the query. Params that are not declared are refused, unless they are to be ignored.
    pub(crate) fn query(
        &self,
        raw: Option<&str>,
        ignore_unknown: bool,
        values: &mut Values,
    ) -> Result<(), Refusal> {
        let pairs = query::pairs(raw)
            .ok_or_else(|| self.refuse(Reason::Invalid, "the query is not UTF-8"))?;
        self.pairs(Location::Query, pairs, ignore_unknown, values)
    }

    /// Checks the headers that are declared as params; there may be any others.
    pub(crate) fn headers(&self, headers: &HeaderMap, values: &mut Values) -> Result<(), Refusal> {
        for rules in self.at(Location::Header) {
            let name = rules.param.name;
            let text = |value: &http::HeaderValue| {
                let text = value.to_str().ok()?;
                Some((name.to_owned(), text.to_owned()))
            };
            let given = headers
                .get_all(name)
                .iter()
                .map(text)
                .collect::<Option<_>>();
            let refuse = || Refusal::of(self.info, name, Reason::Invalid, "is not visible ASCII");
            self.given(rules, given.ok_or_else(refuse)?, values)?;
        }
        self.cookies(headers, values)
    }

    /// Checks that there is a body where there must be one, and that it is what it must be.
    pub(crate) fn body(
        &self,
        Content {
            headers,
            body,
            parts,
        }: Content<'_>,
        ignore_unknown: bool,
        values: &mut Values,
    ) -> Result<(), Refusal> {
        let param = self.at(Location::Body).next().map(|rules| rules.param);
        let Some(wanted) = self.info.route.content_type() else {
            return if body.is_empty() {
                Ok(())
            } else {
                Err(self.refuse(Reason::Unknown, "it takes no body"))
            };
        };
        if let (true, Some(param)) = (body.is_empty(), param) {
            return if param.required {
                let what = "is missing; it is the body";
                Err(Refusal::of(self.info, param.name, Reason::Missing, what))
            } else {
                Ok(())
            };
        }
        let refuse = |reason, what: &str| match param {
            Some(param) => Err(Refusal::of(self.info, param.name, reason, what)),
            None => Err(self.refuse(reason, &format!("the body {what}"))),
        };
        let given = headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        if !given.is_some_and(|given| is_media_type(given, wanted)) && !body.is_empty() {
            let given = given.unwrap_or("nothing");
            return refuse(
                Reason::MediaType,
                &format!("is sent as {given}; it must be {wanted}"),
            );
        }
        if is_json(wanted) {
            return match serde_json::from_slice::<IgnoredAny>(body) {
                Ok(_) => Ok(()),
                Err(error) => refuse(Reason::Invalid, &format!("is no JSON: {error}")),
            };
        }
        if wanted == "multipart/form-data" {
            return match parts {
                Ok(parts) => self.parts(parts, ignore_unknown, values),
                Err(error) => refuse(Reason::Invalid, &format!("is malformed: {error}")),
            };
        }
        if wanted == "application/x-www-form-urlencoded" {
            let pairs = std::str::from_utf8(body)
                .ok()
                .and_then(|body| query::pairs(Some(body)));
            return match pairs {
                Some(pairs) => self.pairs(Location::Form, pairs, ignore_unknown, values),
                None => refuse(Reason::Invalid, "is not UTF-8"),
            };
        }
        Ok(())
    }

    /// A refusal that names the endpoint.
    pub(crate) fn refuse(&self, reason: Reason, what: &str) -> Refusal {
        Refusal::at(self.info, reason, what)
    }

    /// The params of a place.
    fn at(&self, place: Location) -> impl Iterator<Item = &Rules> {
        self.rules
            .iter()
            .filter(move |rules| rules.param.location == place)
    }
}

/// What stands before the parameters of a media type, in lower case.
fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Whether `given` is the media type that is wanted; for JSON, any that is written so.
fn is_media_type(given: &str, wanted: &str) -> bool {
    essence(given) == essence(wanted) || (is_json(given) && is_json(wanted))
}

/// Whether a media type says JSON.
fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json"
        || (essence.starts_with("application/") && essence.ends_with("+json"))
}
