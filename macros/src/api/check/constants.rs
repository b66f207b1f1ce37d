//! The rules of an endpoint's constants: no param has the same name, and the media type is that of
//! the body.

use restrait_grammar::{Location, media_type};

use crate::constant::{self, Constant};
use crate::diagnostics::Diagnostics;
use crate::param::Param;

/// Checks the constants of an endpoint. Returns those that can be sent.
pub(super) fn check(
    mut constants: Vec<Constant>,
    params: &[Param],
    diagnostics: &mut Diagnostics,
) -> Vec<Constant> {
    constant::check_params(&constants, params, diagnostics);
    constants.retain(|constant| {
        if constant.is_content_type()
            && let Some(message) = content_type_problem(constant, params)
        {
            diagnostics.push_at(constant.at, message);
            return false;
        }
        true
    });
    constants
}

/// Returns the media type that the constants declare.
pub(super) fn content_type(constants: &[Constant]) -> Option<String> {
    let mut constants = constants.iter();
    constants.find(|it| it.is_content_type())?.value.clone()
}

/// Returns the message for a media type that is not that of the body.
fn content_type_problem(constant: &Constant, params: &[Param]) -> Option<String> {
    let name = &constant.name;
    let Some(body) = params.iter().find(|param| param.location.is_body()) else {
        return Some(format!(
            "a request without a body cannot have a `{name}`; remove it"
        ));
    };
    let form = Location::Form.media_type().unwrap_or_default();
    let value = constant.value.as_deref().unwrap_or_default();
    match body.location {
        Location::Multipart => Some(format!(
            "the `{name}` of a multipart body cannot be a constant, because it contains the \
             boundary; remove it"
        )),
        Location::Form if media_type::normalized(value) != form => Some(format!(
            "the `{name}` of a form is `{form}`; remove it or mark the arguments with `#[body]`"
        )),
        Location::Body if body.content_type.is_some() => Some(format!(
            "duplicate media type: `{}` has a `content_type` already; remove `{name}`",
            body.ident
        )),
        Location::Path
        | Location::Query
        | Location::Header
        | Location::Cookie
        | Location::Body
        | Location::Form => None,
    }
}
