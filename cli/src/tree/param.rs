//! The options for the params of an endpoint.

use std::borrow::Cow;

use clap::{Arg, ArgAction};
use restrait::client::ApiClient;
use restrait::info::{EndpointInfo, JsonType, Location, ParamInfo, Style};

use super::docs::plain;
use crate::names::kebab;
use crate::{Cli, Converter, options};

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
        (Location::Body, _) if info.json_body().is_some() => Source::Json,
        (Location::Body, _) => Source::File,
        (Location::Multipart, Style::Json) => Source::Json,
        (Location::Multipart, _) if param.ty.name == "Part" => Source::File,
        (_, Style::Json | Style::Brackets | Style::Flatten) => Source::Json,
        (_, Style::Plain | Style::Comma | Style::Repeated) => Source::Text,
    }
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
    let has_set = param.location == Location::Body && source == Source::Json;
    let converter = cli.converters.of(param);
    let mut arg = Arg::new(param.name)
        .long(option_name(info, param).into_owned())
        .help(help(param, converter))
        .value_name(value_name(param, source, converter))
        .help_heading(if param.location.is_body() {
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
    if converter.is_some() {
        arg = arg.allow_hyphen_values(true);
    } else if matches!(param.ty.json, JsonType::Integer | JsonType::Number) {
        arg = arg.allow_negative_numbers(true);
    }
    let is_list = matches!(param.style, Style::Comma | Style::Repeated);
    let is_switch = param.ty.json == JsonType::Boolean && !is_list;
    arg = match source {
        Source::Text if is_list => arg.action(ArgAction::Append).value_delimiter(','),
        Source::Text if is_switch => arg
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("true"),
        Source::File if param.style == Style::Repeated => arg.action(ArgAction::Append),
        Source::Text | Source::Json | Source::File => arg,
    };
    if source != Source::Text || converter.is_some() {
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

fn value_name(param: &ParamInfo, source: Source, converter: Option<Converter>) -> &'static str {
    let is_list = matches!(param.style, Style::Comma | Style::Repeated);
    if let (Source::Text, Some(converter), false) = (source, converter, is_list) {
        return converter.value_name;
    }
    match (source, param.ty.json) {
        (Source::Json, _) => "JSON|@FILE|-",
        (Source::File, _) => "FILE|-",
        (Source::Text, JsonType::Integer | JsonType::Number) if is_list => "NUMBER,..",
        (Source::Text, JsonType::Integer | JsonType::Number) => "NUMBER",
        (Source::Text, JsonType::Boolean) => "true|false",
        (Source::Text, JsonType::Object) => "JSON",
        (Source::Text, _) if param.ty.name.ends_with("Id") && is_list => "ID,..",
        (Source::Text, _) if param.ty.name.ends_with("Id") => "ID",
        (Source::Text, _) if is_list => "TEXT,..",
        (Source::Text, _) => "TEXT",
    }
}

/// Returns the help of a param: its documentation, its default and an example.
fn help(param: &ParamInfo, converter: Option<Converter>) -> String {
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
    let example = converter.and_then(|converter| converter.example);
    let example = example.or_else(|| param.example());
    if let Some(example) = example.filter(|_| !param.secret && param.ty.json != JsonType::Boolean) {
        add(format!("[example: {example}]"));
    }
    if param.deprecated {
        add("[deprecated]".to_owned());
    }
    text
}
