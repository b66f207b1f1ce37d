//! Responses by status.

use restrait_describe::document::{Operation, Response, Status};

use super::Context;
use crate::model::{Shape, Ty};
use crate::names;
use crate::schema::Types;

/// The responses of an operation by what they are for a client.
pub(super) struct Sorted<'d> {
    /// Those with a value. Without a status: every other success.
    pub(super) successes: Vec<(Option<u16>, &'d Response)>,
    pub(super) redirects: Vec<(u16, &'d Response)>,
    pub(super) errors: Vec<(u16, &'d Response)>,
    /// The response to a conditional request, if it is a value.
    pub(super) not_modified: Option<&'d Response>,
    /// The response 404, if it is a value.
    pub(super) missing: Option<&'d Response>,
}

impl<'d> Sorted<'d> {
    pub(super) fn new(operation: &'d Operation, context: &Context<'_>) -> Self {
        let mut sorted = Self {
            successes: Vec::new(),
            redirects: Vec::new(),
            errors: Vec::new(),
            not_modified: None,
            missing: None,
        };
        let mut others = Vec::new();
        for response in &operation.responses {
            let is_value = response.extensions.contains_key("x-restrait-success");
            match response.status {
                Status::Code(404) if is_value => sorted.missing = Some(response),
                Status::Code(304) if is_value => sorted.not_modified = Some(response),
                Status::Code(code @ 200..=299) => sorted.successes.push((Some(code), response)),
                Status::Code(code @ 300..=399) if is_value => {
                    sorted.successes.push((Some(code), response));
                }
                Status::Code(code @ 300..=399) => sorted.redirects.push((code, response)),
                Status::Code(code @ 400..=599) => sorted.errors.push((code, response)),
                Status::Range(2) => others.insert(0, response),
                Status::Default => others.push(response),
                Status::Code(_) | Status::Range(_) => {}
            }
        }
        if let Some(first) = others.first() {
            let is_other = context.is_own && first.status == Status::Range(2);
            let has_none = sorted.successes.is_empty() && sorted.redirects.is_empty();
            if is_other || has_none {
                sorted.successes.push((None, first));
            }
        }
        sorted
    }

    /// Returns the responses with a status and a value.
    pub(super) fn declared(&self) -> Vec<(u16, &'d Response)> {
        let successes = self.successes.iter();
        let mut all: Vec<_> = successes
            .filter_map(|(code, response)| Some(((*code)?, *response)))
            .collect();
        let not_modified = self.not_modified.map(|response| (304, response));
        // The type implies it, so only a description is declared.
        all.extend(not_modified.filter(|(_, it)| it.description != "Not Modified"));
        all.extend(self.missing.map(|response| (404, response)));
        all
    }
}

/// Returns the type of all successes: one, or an enum with a variant for each status.
pub(super) fn response_type(bodies: &[(Option<u16>, Ty)], name: &str, types: &mut Types<'_>) -> Ty {
    let Some((_, first)) = bodies.first() else {
        return Ty::Plain("()");
    };
    // Only a variant makes a redirect a response.
    let is_redirect = bodies
        .iter()
        .any(|(code, _)| matches!(code, Some(300..=399)));
    if !is_redirect && bodies.iter().all(|(_, ty)| ty == first) {
        return first.clone();
    }
    let mut names = names::Names::default();
    let mut variants: Vec<(String, String, Option<Ty>)> = Vec::new();
    let body = |ty: &Ty| Some(ty.clone()).filter(|ty| *ty != Ty::Plain("()"));
    for (code, ty) in bodies {
        let Some(code) = code else { continue };
        let variant = names.unique(status_name(*code));
        variants.push((code.to_string(), variant, body(ty)));
    }
    let other = bodies.iter().find(|(code, _)| code.is_none());
    if let Some(ty) = other.map(|(_, ty)| body(ty)) {
        match variants.iter_mut().find(|(_, _, own)| *own == ty) {
            Some((codes, _, _)) => codes.push_str(", _"),
            None => variants.push(("_".to_owned(), names.unique("Other".to_owned()), ty)),
        }
    }
    let docs = "The responses by status.";
    types.define(&format!("{name} response"), docs, Shape::Response(variants))
}

/// Returns the name of a variant: that of the status.
fn status_name(code: u16) -> String {
    match code {
        200 => "Ok".to_owned(),
        201 => "Created".to_owned(),
        202 => "Accepted".to_owned(),
        203 => "NonAuthoritative".to_owned(),
        204 => "NoContent".to_owned(),
        205 => "ResetContent".to_owned(),
        206 => "PartialContent".to_owned(),
        207 => "MultiStatus".to_owned(),
        code => format!("Status{code}"),
    }
}
