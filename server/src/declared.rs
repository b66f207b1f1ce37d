//! One declared endpoint, and whether a request is what its declaration says.

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use restrait::{EndpointInfo, ParamInfo, Place};
use serde::de::IgnoredAny;

use crate::path::Template;
use crate::query;
use crate::refusal::{Reason, Refusal};
use crate::value::{Rules, quoted};

/// The values of a request's params, decoded.
pub(crate) type Values = Vec<(&'static ParamInfo, String)>;

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
            template: Template::of(info.route),
            rules: params.map(Rules::of).collect::<Result<_, _>>()?,
        })
    }

    /// Checks the values of the path, which are there because the template fits.
    pub(crate) fn path(&self, given: Vec<(usize, String)>) -> Result<Values, Refusal> {
        given
            .into_iter()
            .filter_map(|(index, text)| Some((self.rules.get(index)?, text)))
            .map(|(rules, text)| self.value(rules, text))
            .collect()
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
        for rules in self.at(Place::Query) {
            let name = rules.param.name;
            let mut given = pairs.iter().filter(|(key, _)| key == name);
            let first = given.next().map(|(_, value)| value.clone());
            self.only(rules, given.next().is_none())?;
            values.extend(self.value_or_missing(rules, first)?);
        }
        let is_known = |name: &str| self.at(Place::Query).any(|rules| rules.param.name == name);
        match pairs.iter().find(|(name, _)| !is_known(name)) {
            Some((name, _)) if !ignore_unknown => Err(self.unknown(name)),
            _ => Ok(()),
        }
    }

    /// Checks the headers that are declared as params; there may be any others.
    pub(crate) fn headers(&self, headers: &HeaderMap, values: &mut Values) -> Result<(), Refusal> {
        for rules in self.at(Place::Header) {
            let mut given = headers.get_all(rules.param.name).iter();
            let first = given.next().map(|value| value.to_str());
            self.only(rules, given.next().is_none())?;
            let first = first.transpose().map_err(|_| {
                let name = rules.param.name;
                Refusal::of(self.info, name, Reason::Invalid, "is not visible ASCII")
            })?;
            values.extend(self.value_or_missing(rules, first.map(ToOwned::to_owned))?);
        }
        Ok(())
    }

    /// Checks that there is a body where there must be one, and that it is JSON.
    pub(crate) fn body(&self, headers: &HeaderMap, body: &Bytes) -> Result<(), Refusal> {
        let Some(rules) = self.at(Place::Body).next() else {
            return match body.len() {
                0 => Ok(()),
                _ => Err(self.refuse(Reason::Unknown, "it takes no body")),
            };
        };
        let name = rules.param.name;
        let refuse = |reason, what: &str| Err(Refusal::of(self.info, name, reason, what));
        if body.is_empty() {
            return if rules.param.required {
                refuse(Reason::Missing, "is missing; it is the body")
            } else {
                Ok(())
            };
        }
        let media_type = headers
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        if !media_type.is_some_and(is_json) {
            let what = format!(
                "is sent as {}; the body must be application/json",
                media_type.unwrap_or("nothing")
            );
            return refuse(Reason::MediaType, &what);
        }
        match serde_json::from_slice::<IgnoredAny>(body) {
            Ok(_) => Ok(()),
            Err(error) => refuse(Reason::Invalid, &format!("is no JSON: {error}")),
        }
    }

    /// A refusal that names the endpoint.
    pub(crate) fn refuse(&self, reason: Reason, what: &str) -> Refusal {
        Refusal::at(self.info, reason, what)
    }

    /// The params of a place.
    fn at(&self, place: Place) -> impl Iterator<Item = &Rules> {
        self.rules
            .iter()
            .filter(move |rules| rules.param.place == place)
    }

    /// Refuses a param that is given more than once.
    fn only(&self, rules: &Rules, once: bool) -> Result<(), Refusal> {
        let (name, what) = (rules.param.name, "is given twice");
        let refusal = (!once).then(|| Refusal::of(self.info, name, Reason::Invalid, what));
        refusal.map_or(Ok(()), Err)
    }

    fn value_or_missing(
        &self,
        rules: &Rules,
        text: Option<String>,
    ) -> Result<Option<(&'static ParamInfo, String)>, Refusal> {
        let (name, place) = (rules.param.name, rules.param.place.as_str());
        match text {
            Some(text) => self.value(rules, text).map(Some),
            None if rules.param.required => {
                let what = format_args!("is missing; it is a required {place} param");
                Err(Refusal::of(self.info, name, Reason::Missing, what))
            }
            None => Ok(None),
        }
    }

    fn value(&self, rules: &Rules, text: String) -> Result<(&'static ParamInfo, String), Refusal> {
        let param = rules.param;
        match rules.broken_by(&text) {
            None => Ok((param, text)),
            Some(rule) => {
                // A header may be a secret, and nobody can tell by its name.
                let what = match param.place {
                    Place::Header => rule,
                    _ => format!("{rule}, not {}", quoted(&text)),
                };
                Err(Refusal::of(self.info, param.name, Reason::Invalid, what))
            }
        }
    }

    fn unknown(&self, name: &str) -> Refusal {
        let known: Vec<_> = self
            .at(Place::Query)
            .map(|rules| rules.param.name)
            .collect();
        let known = match known.as_slice() {
            [] => "it takes none".to_owned(),
            names => format!("it takes `{}`", names.join("`, `")),
        };
        let name = quoted(name);
        let name = name.trim_matches('"');
        self.refuse(
            Reason::Unknown,
            &format!("there is no query param `{name}`; {known}"),
        )
    }
}

/// Whether a `Content-Type` says JSON.
fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    let essence = essence.to_ascii_lowercase();
    essence == "application/json"
        || (essence.starts_with("application/") && essence.ends_with("+json"))
}
