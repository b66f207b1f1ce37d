//! An example of a command.

use restrait::info::{EndpointInfo, JsonType, Location, ParamInfo, Style};

use super::param::{Source, option_name, source};
use crate::Cli;
use crate::shell::word;

/// Returns the lines of a command with all required params, or with one optional param if there are none.
pub(super) fn lines<C>(cli: &Cli<C>, path: &str, info: &'static EndpointInfo) -> Vec<String> {
    let params = info.params.iter();
    let required = params
        .clone()
        .filter(|param| param.required && !param.deprecated);
    let mut options: Vec<_> = required.map(|param| option(cli, info, param)).collect();
    let mut optional = params.filter(|param| !param.required && !param.deprecated && !param.secret);
    if let Some(param) = optional.find(|param| param.example().is_some()) {
        options.push(option(cli, info, param));
    }
    if info.route.method() == http::Method::DELETE {
        options.push("--yes".to_owned());
    }
    let one_line = format!("{path} {}", options.join(" "));
    if one_line.len() <= 76 {
        return vec![format!("  {}", one_line.trim_end())];
    }
    let count = options.len();
    let mut lines = vec![format!("  {path} \\")];
    lines.extend(options.into_iter().enumerate().map(|(index, option)| {
        let end = if index + 1 < count { " \\" } else { "" };
        format!("    {option}{end}")
    }));
    lines
}

/// Returns an option with a value.
fn option<C>(cli: &Cli<C>, info: &'static EndpointInfo, param: &ParamInfo) -> String {
    let name = option_name(info, param);
    let value = match source(info, param) {
        Source::File => "file.bin".to_owned(),
        Source::Json if param.location == Location::Body => "@body.json".to_owned(),
        Source::Json => word(param.example().unwrap_or("{}")),
        Source::Text if param.secret => "'..'".to_owned(),
        Source::Text => {
            let converter = cli.converters.of(param);
            let example = converter.and_then(|converter| converter.example);
            let example = example.or_else(|| param.example());
            match example.or(param.ty.values.first().copied()) {
                Some(example) => word(example),
                None => placeholder(param).to_owned(),
            }
        }
    };
    let is_flag = param.ty.json == JsonType::Boolean && source(info, param) == Source::Text;
    match (is_flag && param.style == Style::Plain, value.as_str()) {
        (true, "true") => format!("--{name}"),
        (true, _) => format!("--{name}={value}"),
        (false, _) => format!("--{name} {value}"),
    }
}

fn placeholder(param: &ParamInfo) -> &'static str {
    match param.ty.json {
        JsonType::Integer | JsonType::Number => "1",
        JsonType::Boolean => "true",
        JsonType::Object => "'{}'",
        _ => "name",
    }
}
