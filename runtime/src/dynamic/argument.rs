//! The inputs of params from JSON.

use restrait_grammar::{Location, Style};
use serde_json::Value as Json;

use super::json_kind::kind;
use super::param_rules::{ParamRules, quoted};
use super::part;
use crate::Body;
use crate::error::InvalidInput;
use crate::info::{EndpointInfo, JsonType, ParamInfo};
use crate::param::{JsonBody, PartList, Segments, write};
use crate::response::{JSON_LINES, JsonLines};
use crate::value::{Input, Payload, Value};

/// Returns the input of a param, or `None` if it has no argument.
///
/// # Errors
///
/// Returns the reason if the argument is missing, or if it cannot be the value of the param.
pub(super) fn input(
    endpoint: &EndpointInfo,
    param: &'static ParamInfo,
    argument: Option<Json>,
) -> Result<Option<Input<'static>>, String> {
    let accepts_null = is_json(endpoint, param);
    let Some(argument) = argument.filter(|it| accepts_null || !it.is_null()) else {
        return if param.required {
            Err(missing(param))
        } else {
            Ok(None)
        };
    };
    let input = match param.location {
        Location::Body => body(endpoint, param, argument)?,
        Location::Multipart => parts(param, argument)?,
        Location::Path if param.catch_all => segments(param, argument)?.into(),
        Location::Path | Location::Query | Location::Header | Location::Cookie | Location::Form => {
            value(param, argument)?.into()
        }
    };
    Ok(Some(if param.secret {
        input.into_secret()
    } else {
        input
    }))
}

fn missing(param: &ParamInfo) -> String {
    let what = match (param.location, param.ty.json) {
        (Location::Body | Location::Multipart, _) => "its content",
        (_, JsonType::Integer) => "an integer",
        (_, JsonType::Number) => "a number",
        (_, JsonType::Boolean) => "`true` or `false`",
        (_, JsonType::Object) => "an object",
        (_, JsonType::String) => "a string",
    };
    let example = param.example().filter(|_| !param.secret);
    let example = example.map_or_else(String::new, |text| format!(" such as `{text}`"));
    format!("missing parameter; add {what}{example}")
}

/// Returns `true` if the argument is sent as JSON, so that `null` is a value.
fn is_json(endpoint: &EndpointInfo, param: &ParamInfo) -> bool {
    match param.location {
        Location::Body => param.required && endpoint.json_body().is_some(),
        Location::Multipart | Location::Query | Location::Form => {
            param.required && param.style == Style::Json
        }
        Location::Path | Location::Header | Location::Cookie => false,
    }
}

fn body(
    endpoint: &EndpointInfo,
    param: &ParamInfo,
    argument: Json,
) -> Result<Input<'static>, String> {
    if endpoint.json_body().is_some() {
        return Ok(Input::json(&argument));
    }
    match (param.ty.media_type, argument) {
        (Some(JSON_LINES), Json::Array(lines)) => Ok(JsonBody::input(JsonLines::new(lines))),
        (Some(media_type), Json::String(text)) => {
            Ok(Payload::typed(media_type, Body::full(text)).into())
        }
        (None, Json::String(text)) => Ok(Payload::raw(Body::full(text)).into()),
        (Some(media_type), Json::Object(members)) => {
            Ok(Payload::typed(media_type, part::body(members)?).into())
        }
        (None, Json::Object(members)) => Ok(Payload::raw(part::body(members)?).into()),
        (media_type, other) => {
            let media_type = media_type.or(endpoint.route.content_type());
            Err(format!(
                "expected a body of `{}`: a string, or an object with `text` or `base64`, found {}",
                media_type.unwrap_or("application/octet-stream"),
                kind(&other)
            ))
        }
    }
}

/// Returns the param for a body that is not JSON.
///
/// # Errors
///
/// If the endpoint has no such body.
pub(super) fn raw_body(endpoint: &EndpointInfo) -> Result<&'static ParamInfo, InvalidInput> {
    let mut params = endpoint.params.iter();
    match params.find(|param| param.location == Location::Body) {
        Some(param) if endpoint.json_body().is_some() => Err(InvalidInput::new(
            param.name,
            "expected JSON; pass the body as an argument",
        )),
        Some(param) => Ok(param),
        None => Err(InvalidInput::new("body", "the endpoint has no body")),
    }
}

/// Returns the param of a part.
///
/// # Errors
///
/// If the endpoint has no part with this name.
pub(super) fn part(
    endpoint: &EndpointInfo,
    name: &str,
) -> Result<&'static ParamInfo, InvalidInput> {
    let mut params = endpoint.params.iter();
    params
        .find(|param| param.location == Location::Multipart && param.name == name)
        .ok_or_else(|| {
            InvalidInput::new(name.to_owned(), "the endpoint has no part with this name")
        })
}

/// The type of parts with a file name and a media type.
const PART: &str = "Part";

fn parts(param: &'static ParamInfo, argument: Json) -> Result<Input<'static>, String> {
    let arguments = match (param.style, argument) {
        (Style::Json, argument) => return Ok(Input::json(&argument)),
        (Style::Repeated, Json::Array(arguments)) => arguments,
        (_, argument) => vec![argument],
    };
    if param.ty.name == PART {
        let parts = arguments.into_iter().map(part::part);
        return Ok(PartList::into_parts(parts.collect::<Result<Vec<_>, _>>()?));
    }
    let rules = rules(param)?;
    let texts = arguments.iter().map(|argument| text(&rules, argument));
    let mut texts = texts.collect::<Result<Vec<_>, _>>()?;
    Ok(match (param.style, texts.pop()) {
        (Style::Plain, Some(text)) => Value::string(text).into(),
        (_, last) => {
            texts.extend(last);
            PartList::into_parts(texts)
        }
    })
}

fn segments(param: &'static ParamInfo, argument: Json) -> Result<Value<'static>, String> {
    match argument {
        Json::Array(items) => {
            let rules = rules(param)?;
            let items = items.iter().map(|item| text(&rules, item));
            Ok(items.collect::<Result<Vec<_>, _>>()?.into_segments())
        }
        other => Ok(Value::string(text(&rules(param)?, &other)?)),
    }
}

fn value(param: &'static ParamInfo, argument: Json) -> Result<Value<'static>, String> {
    match param.style {
        Style::Plain => text(&rules(param)?, &argument).map(Value::string),
        Style::Comma => {
            let rules = rules(param)?;
            let items = match &argument {
                Json::Array(items) => items.iter().map(|item| text(&rules, item)).collect(),
                // It is sent as it is, like the text of a single value.
                Json::String(items) => {
                    for item in items.split(',') {
                        text(&rules, &item.trim().into())?;
                    }
                    return Ok(Value::string(items.clone()));
                }
                item => text(&rules, item).map(|item| vec![item]),
            };
            Ok(write::comma::<Vec<String>>(items?))
        }
        Style::Repeated => {
            let rules = rules(param)?;
            let items = match &argument {
                Json::Array(items) => items.iter().map(|item| text(&rules, item)).collect(),
                item => text(&rules, item).map(|item| vec![item]),
            };
            Ok(write::repeated::<Vec<String>>(items?))
        }
        Style::Brackets => structured(param, argument).map(|value| write::brackets(&value)),
        Style::Flatten => structured(param, argument).map(|value| write::flatten(&value)),
        Style::Json => structured(param, argument).map(|value| write::json_text(&value)),
    }
}

/// Returns the value of a param that is not a single text, which may be given as the text of JSON.
fn structured(param: &ParamInfo, argument: Json) -> Result<Json, String> {
    match argument {
        Json::String(text) => serde_json::from_str(&text).map_err(|error| {
            if param.secret {
                "expected JSON".to_owned()
            } else {
                format!("expected JSON, found {}: {error}", quoted(&text))
            }
        }),
        other => Ok(other),
    }
}

fn rules(param: &'static ParamInfo) -> Result<ParamRules, String> {
    ParamRules::new(param)
}

/// Returns the text of a single value.
///
/// # Errors
///
/// Returns the reason if the declaration does not allow the value.
fn text(rules: &ParamRules, argument: &Json) -> Result<String, String> {
    let ty = &rules.param.ty;
    let text = match (argument, ty.json) {
        (Json::String(text), _) => Some(text.clone()),
        (Json::Number(number), JsonType::Integer | JsonType::Number) => Some(number.to_string()),
        (Json::Bool(value), JsonType::Boolean) => Some(value.to_string()),
        (Json::Object(_), JsonType::Object) => Some(argument.to_string()),
        (
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::Array(_) | Json::Object(_),
            JsonType::String
            | JsonType::Integer
            | JsonType::Number
            | JsonType::Boolean
            | JsonType::Object,
        ) => None,
    };
    let Some(text) = text else {
        let expected = match ty.json {
            JsonType::Integer => "an integer",
            JsonType::Number => "a number",
            JsonType::Boolean => "`true` or `false`",
            JsonType::Object => "an object",
            JsonType::String => "a string",
        };
        return Err(format!("expected {expected}, found {}", kind(argument)));
    };
    match rules.item(&text) {
        None => Ok(text),
        Some(expected) if rules.param.secret => Err(format!("expected {expected}")),
        Some(expected) => Err(format!("expected {expected}, found {}", quoted(&text))),
    }
}
