//! The options for the params of an endpoint.

use std::borrow::Cow;

use clap::{Arg, ArgAction};
use restrait::client::ApiClient;
use restrait::info::{EndpointInfo, JsonType, Location, ParamInfo, Style};
use restrait_grammar::media_type;

use super::docs::plain;
use super::endpoint::is_in_body;
use crate::names::kebab;
use crate::{Cli, options};

/// The source of the value of a param.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Source {
    /// The option has the value.
    Text,
    /// The option has JSON, `@file` or `-`.
    Json,
    /// The option names a file, or `-`.
    File,
}

/// Returns the source of the value of a param.
pub(crate) fn source(info: &EndpointInfo, param: &ParamInfo) -> Source {
    match (param.location, param.style) {
        (Location::Body, _) if is_json_body(info, param) => Source::Json,
        (Location::Body, _) => Source::File,
        (Location::Multipart, Style::Json) => Source::Json,
        (Location::Multipart, _) if param.ty.name == "Part" => Source::File,
        (_, Style::Json | Style::Brackets | Style::Flatten) => Source::Json,
        (_, Style::Plain | Style::Comma | Style::Repeated) => Source::Text,
    }
}

/// Returns `true` if the param is a body of JSON.
pub(crate) fn is_json_body(info: &EndpointInfo, param: &ParamInfo) -> bool {
    param.location == Location::Body
        && param.ty.media_type.is_none()
        && info.route.content_type().is_some_and(media_type::is_json)
}

/// Returns the param that is a JSON body.
pub(super) fn json_body(info: &EndpointInfo) -> Option<&'static ParamInfo> {
    info.params.iter().find(|param| is_json_body(info, param))
}

/// Returns the name of the option for a param, without the hyphens at its beginning.
pub(crate) fn option_name(info: &EndpointInfo, param: &ParamInfo) -> Cow<'static, str> {
    let name = kebab(param.name);
    // A body may have the name of another param, so the option has the same name for all endpoints.
    if param.location == Location::Body {
        return "body".into();
    }
    let is_common = info.common.iter().any(|common| common.name == param.name);
    if options::is_taken(&name) {
        return format!("{}-{name}", if is_common { "common" } else { "param" }).into();
    }
    name.into()
}

/// Returns the option for a param.
pub(super) fn arg<C: ApiClient>(
    cli: &Cli<C>,
    info: &EndpointInfo,
    param: &'static ParamInfo,
) -> Arg {
    let source = source(info, param);
    let has_set = is_json_body(info, param);
    let is_time = is_converted(cli, param);
    let mut arg = Arg::new(param.name)
        .long(option_name(info, param).into_owned())
        .help(help(param))
        .value_name(value_name(param, source))
        .help_heading(if is_in_body(param.location) {
            "Body"
        } else {
            "Params"
        })
        .hide(param.deprecated);
    let alias = kebab(param.name);
    let is_free = |alias: &str| {
        info.params
            .iter()
            .filter(|it| kebab(it.name) == alias)
            .count()
            == 1
    };
    if param.location == Location::Body && is_free(&alias) && !options::is_taken(&alias) {
        arg = arg.alias(alias);
    }
    arg = match (param.required, has_set) {
        (true, true) => arg.required_unless_present("set"),
        (is_required, _) => arg.required(is_required),
    };
    // Other values that begin with a hyphen need `=`, so that an option is not taken for a value.
    if is_time {
        arg = arg.allow_hyphen_values(true);
    } else if matches!(param.ty.json, JsonType::Integer | JsonType::Number) {
        arg = arg.allow_negative_numbers(true);
    }
    match (source, param.style, param.ty.json) {
        (Source::Text, Style::Comma | Style::Repeated, _) => {
            arg = arg.action(ArgAction::Append).value_delimiter(',');
        }
        (Source::Text, _, JsonType::Boolean) => {
            arg = arg
                .num_args(0..=1)
                .require_equals(true)
                .default_missing_value("true");
        }
        (Source::File, Style::Repeated, _) => arg = arg.action(ArgAction::Append),
        _ => {}
    }
    if source != Source::Text || is_time {
        return arg;
    }
    if !param.ty.values.is_empty() {
        arg.value_parser(param.ty.values.to_vec())
    } else if param.ty.json == JsonType::Boolean {
        arg.value_parser(["true", "false"])
            .hide_possible_values(true)
    } else {
        arg
    }
}

fn is_converted<C: ApiClient>(cli: &Cli<C>, param: &ParamInfo) -> bool {
    let mut converters = cli.converters.iter();
    converters.any(|(name, _)| *name == param.ty.name)
}

fn value_name(param: &ParamInfo, source: Source) -> &'static str {
    let is_list = matches!(param.style, Style::Comma | Style::Repeated);
    match (source, param.ty.json) {
        (Source::Json, _) => "JSON|@FILE|-",
        (Source::File, _) => "FILE|-",
        (Source::Text, JsonType::Integer | JsonType::Number) => match param.ty.name {
            "TimePoint" => "TIME",
            "Millis" | "Seconds" => "DURATION",
            _ if is_list => "NUMBER,..",
            _ => "NUMBER",
        },
        (Source::Text, JsonType::Boolean) => "true|false",
        (Source::Text, JsonType::Object) => "JSON",
        (Source::Text, _) if param.ty.name.ends_with("Id") && is_list => "ID,..",
        (Source::Text, _) if param.ty.name.ends_with("Id") => "ID",
        (Source::Text, _) if is_list => "TEXT,..",
        (Source::Text, _) => "TEXT",
    }
}

/// Returns the help of a param: its documentation, its default and an example.
fn help(param: &ParamInfo) -> String {
    let docs = plain(param.docs);
    let mut text = docs
        .lines()
        .next()
        .unwrap_or_default()
        .trim_end_matches('.')
        .to_owned();
    let mut add = |note: String| {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&note);
    };
    if param.required {
        add("[required]".to_owned());
    }
    if let Some(default) = param.default.or(param.sent) {
        add(format!("[default: {default}]"));
    }
    let example = match (param.ty.json, param.ty.name) {
        (JsonType::Boolean, _) => None,
        (_, "TimePoint") => Some("-7d"),
        _ => param.example().filter(|_| !param.secret),
    };
    if let Some(example) = example {
        add(format!("[example: {example}]"));
    }
    if param.deprecated {
        add("[deprecated]".to_owned());
    }
    text
}
