//! Recognition of endpoints by their constants.

use http::HeaderMap;
use restrait::info::{Constant, EndpointInfo, Location};
use restrait_grammar::location::Common;
use restrait_grammar::media_type::{self, Match};

use crate::query::Pair;
use crate::rejection::RejectionKind;
use restrait::dynamic::quoted;

/// The constants of an endpoint that the server checks.
#[derive(Debug)]
pub(crate) struct Constants {
    all: Vec<Expected>,
    /// If `true`, every request has a body.
    needs_body: bool,
}

/// A header or query pair that requests for an endpoint have.
#[derive(Debug, Clone, Copy)]
struct Expected {
    location: Common,
    name: &'static str,
    value: &'static str,
    /// If `true`, it is the media type of a body and no constant. Only endpoints with the same path
    /// are told apart by it.
    is_implied: bool,
}

/// The parts of a request that can contain constants.
#[derive(Clone, Copy)]
pub(crate) struct RequestHead<'a> {
    pub(crate) query: &'a [Pair],
    pub(crate) headers: &'a HeaderMap,
    pub(crate) has_body: bool,
}

/// The relation of a request to the constants of an endpoint.
#[derive(Debug)]
pub(crate) enum Recognition {
    /// The request has all of them.
    Exact,
    /// The request has all of them, one by a wildcard in `accept`.
    Wildcard,
    /// The request does not have this one.
    None(Mismatch),
}

/// A constant that a request does not have.
#[derive(Debug)]
pub(crate) struct Mismatch {
    expected: Expected,
    /// If `true`, the request has another value.
    is_different: bool,
    /// The other value, if it can be shown.
    found: Option<String>,
}

impl Constants {
    /// Returns the constants of an endpoint.
    ///
    /// Headers of the client are left out, because a call or the type of its response can replace
    /// them.
    pub(crate) fn new(info: &'static EndpointInfo) -> Self {
        let is_checked = |constant: &&Constant| {
            let mut own = info.route.constants();
            constant.location == Location::Query || own.any(|own| own == **constant)
        };
        let all = info.constants.iter().filter(is_checked);
        let mut all: Vec<_> = all
            .filter_map(|constant| {
                Some(Expected {
                    location: constant.location.common()?,
                    name: constant.name,
                    value: constant.value.unwrap_or_default(),
                    is_implied: false,
                })
            })
            .collect();
        if let Some(value) = info.content_type()
            && !all.iter().any(|it| it.is_header("content-type"))
        {
            all.push(Expected {
                location: Common::Header,
                name: "content-type",
                value,
                is_implied: true,
            });
        }
        let mut params = info.params.iter();
        let needs_body = params.any(|param| param.location.is_body() && param.required);
        Self { all, needs_body }
    }

    /// Returns a form that is equal for endpoints that cannot be told apart.
    pub(crate) fn identity(&self) -> Vec<(&'static str, String, String)> {
        let mut all: Vec<_> = self.all.iter().map(Expected::comparable).collect();
        all.sort_unstable();
        all
    }

    /// Returns the number of constants. If a request has those of several endpoints, the endpoint
    /// with the most constants applies.
    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    /// Returns `true` if every query has a pair with this name.
    pub(crate) fn is_query(&self, name: &str) -> bool {
        let mut all = self.all.iter();
        all.any(|it| it.location == Common::Query && it.name == name)
    }

    /// Compares a request with the constants. If there are other endpoints with the same method and
    /// path, the media type of the body has to be equal as well.
    pub(crate) fn recognize(&self, request: RequestHead<'_>, has_others: bool) -> Recognition {
        let mut recognition = Recognition::Exact;
        for expected in self.all.iter().filter(|it| has_others || !it.is_implied) {
            // Otherwise, the body is optional, or the validator reports that it is missing.
            if expected.is_header("content-type")
                && !request.has_body
                && !(has_others && self.needs_body)
            {
                continue;
            }
            match expected.compare(request) {
                Recognition::Exact => {}
                Recognition::Wildcard => recognition = Recognition::Wildcard,
                mismatch @ Recognition::None(_) => return mismatch,
            }
        }
        recognition
    }
}

impl Expected {
    fn is_header(&self, name: &str) -> bool {
        self.location == Common::Header && self.name.eq_ignore_ascii_case(name)
    }

    fn comparable(&self) -> (&'static str, String, String) {
        let is_media_type = self.is_header("accept") || self.is_header("content-type");
        let value = if is_media_type {
            media_type::normalized(self.value)
        } else {
            self.value.to_owned()
        };
        let name = match self.location {
            Common::Header => self.name.to_ascii_lowercase(),
            Common::Query => self.name.to_owned(),
        };
        (self.location.location().as_str(), name, value)
    }

    fn compare(&self, request: RequestHead<'_>) -> Recognition {
        let found: Vec<String> = match self.location {
            Common::Header => {
                let values = request.headers.get_all(self.name).iter();
                let text = |value: &http::HeaderValue| {
                    String::from_utf8_lossy(value.as_bytes()).into_owned()
                };
                values.map(text).collect()
            }
            Common::Query => {
                let pairs = request.query.iter().filter(|(name, _)| name == self.name);
                pairs.map(|(_, value)| value.clone()).collect()
            }
        };
        let mismatch = |is_different, found| {
            Recognition::None(Mismatch {
                expected: *self,
                is_different,
                found,
            })
        };
        if found.is_empty() {
            return mismatch(false, None);
        }
        if self.is_header("accept") {
            return match media_type::compare(self.value, &found.join(",")) {
                Match::Exact => Recognition::Exact,
                Match::Wildcard => Recognition::Wildcard,
                Match::None => mismatch(true, Some(found.join(", "))),
            };
        }
        let is_equal = |value: &String| {
            if self.is_header("content-type") {
                media_type::compare(self.value, value) == Match::Exact
            } else {
                value == self.value
            }
        };
        if found.iter().all(is_equal) {
            return Recognition::Exact;
        }
        // Other headers may contain secrets.
        let can_be_shown = self.location == Common::Query || self.is_header("content-type");
        mismatch(true, can_be_shown.then(|| found.join(", ")))
    }
}

impl Mismatch {
    /// Returns the reason to reject the request.
    pub(crate) fn kind(&self) -> RejectionKind {
        if self.expected.is_header("content-type") {
            RejectionKind::UnsupportedMediaType
        } else if self.expected.is_header("accept") {
            RejectionKind::NotAcceptable
        } else if self.is_different {
            RejectionKind::Invalid
        } else {
            RejectionKind::Missing
        }
    }

    /// Returns the expected constant: `` header `accept: a/b` ``.
    pub(crate) fn expected(&self) -> String {
        let Expected {
            location,
            name,
            value,
            ..
        } = self.expected;
        match location {
            Common::Header => format!("header `{name}: {value}`"),
            Common::Query if value.is_empty() => format!("query `{name}`"),
            Common::Query => format!("query `{name}={value}`"),
        }
    }

    /// Returns the problem and the expected constant.
    pub(crate) fn message(&self) -> String {
        let Expected { location, name, .. } = self.expected;
        let problem = if self.is_different {
            "invalid"
        } else {
            "missing"
        };
        let noun = match location {
            Common::Header => "header",
            Common::Query => "query param",
        };
        let expected = self.expected();
        let mut message = format!("{problem} {noun} `{name}`: expected {expected}");
        if let Some(found) = &self.found {
            message = format!("{message}, found {}", quoted(found));
        }
        message
    }
}
