//! The arguments of a call, from the command line.

use clap::ArgMatches;
use restrait::client::ApiClient;
use restrait::dynamic::ParamRules;
use restrait::info::{EndpointInfo, Location, ParamInfo, Style};
use serde_json::{Map, Value as Json};

use crate::tree::{Source, option_name, source};
use crate::{Cli, Failure};

mod set;
pub(crate) mod text;

pub(crate) use text::read_json;

/// The arguments of a call.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    /// The params with values.
    pub(crate) json: Map<String, Json>,
    /// The file that is the body: a path, or `-`.
    pub(crate) body: Option<String>,
    /// The parts that are files: names of params with paths, or `-`.
    pub(crate) parts: Vec<(&'static str, String)>,
}

impl Arguments {
    /// Reads the arguments for an endpoint.
    ///
    /// # Errors
    ///
    /// Names all arguments that are invalid.
    pub(crate) fn read<C: ApiClient>(
        cli: &Cli<C>,
        info: &'static EndpointInfo,
        matches: &ArgMatches,
    ) -> Result<Self, Failure> {
        let mut arguments = Self::default();
        let mut problems = Vec::new();
        for param in info.params.iter().chain(info.common) {
            match arguments.param(cli, info, param, matches) {
                Ok(()) => {}
                Err(reason) => {
                    let option = option_name(info, param);
                    problems.push(format!("invalid `--{option}`: {reason}"));
                }
            }
        }
        if let Ok(Some(members)) = matches.try_get_many::<String>("set")
            && let Err(problem) = arguments.set(info, members)
        {
            problems.push(problem);
        }
        if problems.is_empty() {
            Ok(arguments)
        } else {
            Err(Failure::Usage(problems.join("\n")))
        }
    }

    /// Returns `true` if the param has an argument.
    pub(crate) fn has(&self, param: &ParamInfo) -> bool {
        self.json.contains_key(param.name)
            || self.parts.iter().any(|(name, _)| *name == param.name)
            || (self.body.is_some() && param.location == Location::Body)
    }

    /// Compares a JSON body with its declared type.
    ///
    /// # Errors
    ///
    /// Names the members that differ.
    #[cfg(feature = "schema")]
    pub(crate) fn check(&self, info: &'static EndpointInfo) -> Result<(), Failure> {
        let body = info.json_body();
        let Some(body) = body.and_then(|param| self.json.get(param.name)) else {
            return Ok(());
        };
        let schema = crate::check::BodySchema::new(info);
        let problems = schema
            .map(|schema| schema.problems(body))
            .unwrap_or_default();
        match problems.as_slice() {
            [] => Ok(()),
            [only] => Err(Failure::Usage(format!(
                "invalid body: {only}\nadd `--no-check` to send it as it is"
            ))),
            all => Err(Failure::Usage(format!(
                "invalid body:\n  {}\nadd `--no-check` to send it as it is",
                all.join("\n  ")
            ))),
        }
    }

    /// Compares nothing: types have no schemas.
    #[cfg(not(feature = "schema"))]
    #[expect(
        clippy::unused_self,
        clippy::unnecessary_wraps,
        reason = "it is like that with schemas"
    )]
    pub(crate) fn check(&self, _: &'static EndpointInfo) -> Result<(), Failure> {
        Ok(())
    }

    fn param<C: ApiClient>(
        &mut self,
        cli: &Cli<C>,
        info: &'static EndpointInfo,
        param: &'static ParamInfo,
        matches: &ArgMatches,
    ) -> Result<(), String> {
        let Some(values) = matches.get_many::<String>(param.name) else {
            return Ok(());
        };
        let mut values = values.map(String::as_str);
        match source(info, param) {
            Source::Text if matches!(param.style, Style::Comma | Style::Repeated) => {
                let items = values.map(|text| convert(cli, param, text).map(Json::from));
                let items = items.collect::<Result<Vec<_>, _>>()?;
                self.json.insert(param.name.to_owned(), items.into());
            }
            Source::Text => {
                let text = values.next().unwrap_or_default();
                let text = convert(cli, param, text)?;
                self.json.insert(param.name.to_owned(), text.into());
            }
            Source::Json => {
                let text = values.next().unwrap_or_default();
                self.json.insert(param.name.to_owned(), text::json(text)?);
            }
            Source::File if param.location == Location::Body => {
                self.body = values.next().map(str::to_owned);
            }
            Source::File => {
                self.parts
                    .extend(values.map(|path| (param.name, path.to_owned())));
            }
        }
        Ok(())
    }

    /// Sets members of the body.
    fn set<'a>(
        &mut self,
        info: &'static EndpointInfo,
        members: impl Iterator<Item = &'a String>,
    ) -> Result<(), String> {
        let Some(param) = info.json_body() else {
            return Ok(());
        };
        let body = self.json.entry(param.name).or_insert(Json::Null);
        for member in members {
            set::member(body, member)
                .map_err(|reason| format!("invalid `--set {member}`: {reason}"))?;
        }
        Ok(())
    }
}

/// Converts what a person wrote into the text of a value.
///
/// # Errors
///
/// Names the param and what was expected.
pub(crate) fn converted<C: ApiClient>(
    cli: &Cli<C>,
    param: &'static ParamInfo,
    text: &str,
) -> Result<String, Failure> {
    convert(cli, param, text)
        .map_err(|reason| Failure::Usage(format!("invalid `{}`: {reason}", param.name)))
}

/// Converts what a person wrote into the text of a value.
///
/// # Errors
///
/// Returns what was expected.
fn convert<C: ApiClient>(
    cli: &Cli<C>,
    param: &'static ParamInfo,
    text: &str,
) -> Result<String, String> {
    let result = match cli.converters.of(param) {
        Some(converter) => (converter.convert)(text),
        None => check_text(param, text).map(|()| text.to_owned()),
    };
    result.map_err(|expected| {
        let found = if param.secret {
            String::new()
        } else {
            format!(", found {text:?}")
        };
        format!("expected {expected}{found}")
    })
}

/// Checks a value against the declared type.
///
/// # Errors
///
/// Returns what was expected.
fn check_text(param: &'static ParamInfo, text: &str) -> Result<(), String> {
    let rules = ParamRules::new(param)?;
    match rules.expected_instead_of(text) {
        None => Ok(()),
        Some(expected) => {
            let is_id = param.ty.name.ends_with("Id") && param.ty.pattern.is_some();
            let expected = if is_id { "an id".to_owned() } else { expected };
            match param.example().filter(|_| !param.secret) {
                Some(example) => Err(format!("{expected} such as `{example}`")),
                None => Err(expected),
            }
        }
    }
}
