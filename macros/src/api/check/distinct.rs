//! The rules that relate endpoints of a trait: a call name and a request belong to one of them.
//!
//! Endpoints with the same method and path are told apart by their constants: a server chooses the
//! endpoint all of whose constants a request has, the one with the most constants first. So any
//! difference suffices.

use std::collections::HashMap;

use restrait_grammar::location::Common;
use restrait_grammar::template::{Piece, Template};
use restrait_grammar::{Location, media_type};

use crate::api::declaration::Method;
use crate::api::merge::MergedEndpoint;
use crate::constant::{self, Constant};
use crate::diagnostics::Diagnostics;
use crate::name::{self, Case};
use crate::param;

/// Returns the endpoints without duplicates, which are recorded.
///
/// Two endpoints cannot have the same call name or the same request.
pub(super) fn distinct(
    mut endpoints: Vec<MergedEndpoint>,
    case: Option<Case>,
    diagnostics: &mut Diagnostics,
) -> Vec<MergedEndpoint> {
    let mut calls = Calls::default();
    endpoints.retain(|endpoint| {
        // With `#[cfg]`, at most one of two declarations may be compiled.
        !endpoint.method.attributes.cfg.is_empty()
            || calls.is_distinct(&endpoint.method, diagnostics)
    });
    let mut requests: HashMap<String, Vec<&MergedEndpoint>> = HashMap::new();
    for endpoint in &endpoints {
        let Method {
            attributes, keys, ..
        } = &endpoint.method;
        let (Some(verb), Some((path, template))) = (&keys.method, &keys.path) else {
            continue;
        };
        // A constant that is invalid may be the one that tells the endpoint apart.
        if !attributes.cfg.is_empty() || keys.has_invalid_constants {
            continue;
        }
        let request = format!("{} {}", verb.value, anonymous(template));
        let others = requests.entry(request).or_default();
        let own = identity(endpoint);
        if let Some(other) = others.iter().find(|other| identity(other) == own) {
            let same = if own.is_empty() {
                "method and path"
            } else {
                "method, path and constants"
            };
            let message = format!(
                "duplicate endpoint: `{}` has the same {same}; add `query(..)` or `headers(..)` that \
                 tell them apart",
                other.method.ident
            );
            diagnostics.push(path, message);
        } else {
            others.push(endpoint);
        }
    }
    for group in requests.values().filter(|group| group.len() > 1) {
        warn_of_ambiguous_arguments(group, case, diagnostics);
    }
    endpoints
}

/// The endpoints so far, by the names of their calls.
#[derive(Default)]
struct Calls(HashMap<String, String>);

impl Calls {
    /// Returns `true` if no other endpoint has the call name. Reports a duplicate.
    fn is_distinct(&mut self, method: &Method, diagnostics: &mut Diagnostics) -> bool {
        let ident = method.ident.to_string();
        let call = name::upper_camel(&name::unraw(&method.ident));
        if let Some(other) = self.0.get(&call) {
            let message = if *other == ident {
                format!("duplicate method `{ident}`; rename or remove one")
            } else {
                format!(
                    "duplicate call `{call}`: `{other}` and `{ident}` have the same call name; \
                     rename one"
                )
            };
            diagnostics.push(&method.ident, message);
            return false;
        }
        self.0.insert(call, ident);
        true
    }
}

/// Returns the template without the names of its placeholders, which a server does not see.
fn anonymous(template: &Template) -> String {
    let pieces = template.pieces.iter().map(|piece| match piece {
        Piece::Literal(text) => text.as_str(),
        Piece::Placeholder(name, _) if template.catch_all.as_ref() == Some(name) => "<..>",
        Piece::Placeholder(..) => "<>",
    });
    pieces.collect()
}

/// Returns the constants by which a server recognizes a request, in one order.
fn identity(endpoint: &MergedEndpoint) -> Vec<(Common, String, String)> {
    let mut all: Vec<_> = endpoint.constants.iter().map(recognized).collect();
    let has_content_type = endpoint.constants.iter().any(Constant::is_content_type);
    let body = content_type(&endpoint.method).filter(|_| !has_content_type);
    all.extend(body.map(|value| (Common::Header, "content-type".into(), value)));
    all.sort_unstable();
    all
}

fn recognized(constant: &Constant) -> (Common, String, String) {
    let name = match constant.location {
        Common::Header => constant.name.to_ascii_lowercase(),
        Common::Query => constant.name.clone(),
    };
    let value = constant::comparable_value(constant);
    (constant.location, name, value)
}

/// Returns the media type of the request body.
fn content_type(method: &Method) -> Option<String> {
    let mut arguments = method.arguments.iter();
    let (body, location) = arguments.find_map(|argument| {
        let (location, _) = argument.marker?;
        location.is_body().then_some((argument, location))
    })?;
    let own = body.content_type.as_ref().map(|text| text.value.as_str());
    let media_type = location.media_type().or(own).unwrap_or("application/json");
    Some(media_type::normalized(media_type))
}

/// Warns of arguments whose values can turn a call into a request of another endpoint.
fn warn_of_ambiguous_arguments(
    group: &[&MergedEndpoint],
    case: Option<Case>,
    diagnostics: &mut Diagnostics,
) {
    for endpoint in group {
        for argument in &endpoint.method.arguments {
            let location = argument.marker.map_or(Location::Query, |(it, _)| it);
            let wire = param::own_name(argument, location, case);
            let Some(location) = location.common() else {
                continue;
            };
            let others = group
                .iter()
                .filter(|it| it.method.ident != endpoint.method.ident);
            let mut constants = others.flat_map(|other| {
                let constants = other.constants.iter();
                constants.map(|constant| (constant, &other.method.ident))
            });
            let Some((constant, other)) = constants.find(|(it, _)| it.is(location, &wire)) else {
                continue;
            };
            let value = constant.value.as_deref().unwrap_or_default();
            let (own, name) = (&endpoint.method.ident, &argument.ident);
            let message = format!(
                "ambiguous argument `{name}`: a call of `{own}` with the value `{value}` is a \
                 request of `{other}`; remove `{name}`"
            );
            let lints = endpoint.method.lints();
            diagnostics.warn("ambiguous_argument", argument.ident.span(), message, lints);
        }
    }
}
