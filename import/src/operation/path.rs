//! Paths of OpenAPI as path templates.

use restrait_describe::document::{Location, Operation, Parameter};
use restrait_grammar::template;

use super::Result;
use crate::left_out::LeftOut;
use crate::model::Constant;
use crate::names::{self, Names};
use crate::text::short;

/// A path template.
pub(super) struct Path {
    pub(super) template: String,
    /// The names of the document with those of the placeholders.
    pub(super) placeholders: Vec<(String, String)>,
    /// The names of placeholders that may contain several segments.
    pub(super) catch_alls: Vec<String>,
    /// The pairs of the query in the path.
    pub(super) constants: Vec<Constant>,
    /// The params of the query in the path: their names there, with the names of the document.
    pub(super) query: Vec<(String, String)>,
    pub(super) has_trailing_slash: bool,
}

/// Returns the template of an operation's path.
pub(super) fn template(operation: &Operation) -> Result<Path> {
    let error = |reason: String| LeftOut::new(&operation.pointer, reason);
    let own = operation
        .extensions
        .get("x-restrait-path")
        .and_then(|path| path.as_str());
    let source = own.map_or_else(
        || operation.path.clone(),
        |path| path.replace('<', "{").replace('>', "}"),
    );
    // A fragment is not sent. Some documents tell operations apart by it.
    let without_fragment = source.split('#').next().unwrap_or_default();
    let (path, query) = without_fragment
        .split_once('?')
        .unwrap_or((without_fragment, ""));
    let mut found = Path {
        template: String::new(),
        placeholders: Vec::new(),
        catch_alls: Vec::new(),
        constants: Vec::new(),
        query: Vec::new(),
        has_trailing_slash: false,
    };
    let mut names = Names::reserving(&["self", "super", "crate"]);
    let mut rest = path;
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            return Err(error(format!(
                "unclosed placeholder in the path `{}`",
                short(path)
            )));
        };
        found.template.push_str(&encoded(literal));
        found
            .add_placeholder(name, operation, &mut names)
            .map_err(error)?;
        rest = after;
    }
    found.template.push_str(&encoded(rest));
    if !found.template.starts_with('/') {
        found.template.insert(0, '/');
    }
    found.read_query(query).map_err(error)?;
    let is_declared = operation
        .extensions
        .get("x-restrait-trailing-slash")
        .is_some();
    found.has_trailing_slash =
        is_declared || (found.template.len() > 1 && found.template.ends_with('/'));
    let allowed = template::Allowed {
        trailing_slash: true,
    };
    let parsed = template::parse(&found.template, allowed);
    if let Some(mistake) = parsed.mistakes.first() {
        return Err(error(mistake.message.clone()));
    }
    if !parsed.misplaced.is_empty() || !parsed.unnamed.is_empty() {
        return Err(error(format!("invalid path `{}`", short(path))));
    }
    Ok(found)
}

impl Path {
    fn add_placeholder(
        &mut self,
        name: &str,
        operation: &Operation,
        names: &mut Names,
    ) -> Result<(), String> {
        let is_catch_all =
            name.starts_with(['+', '*']) || name.ends_with(['*', '+']) || name.ends_with("..");
        let bare = name.trim_matches(['+', '*', '.']);
        let declared = operation
            .params
            .iter()
            .filter(|param| param.location == Location::Path);
        let declared = declared
            .map(|param| param.name.as_str())
            .find(|other| *other == name || *other == bare);
        // Operations of one path have the names of the first one.
        let rust_name = restrait_grammar::name::snake(bare);
        let is_renamed = |param: &&Parameter| {
            let own = param.extensions.get("x-restrait-name");
            param.location == Location::Path && own.is_some_and(|own| *own == *rust_name)
        };
        let renamed = || operation.params.iter().find(is_renamed);
        let declared = declared.or_else(|| Some(renamed()?.name.as_str()));
        let declared = declared.unwrap_or(bare).to_owned();
        if self
            .placeholders
            .iter()
            .any(|(other, _)| *other == declared)
        {
            return Err(format!(
                "the placeholder `{{{}}}` occurs twice in the path",
                short(name)
            ));
        }
        let snake = names.unique_by(names::snake(bare, "segment"), restrait_grammar::name::snake);
        let placeholder = placeholder(bare, &snake);
        let is_parameter = operation.params.iter().any(|param| {
            param.name == declared && param.extensions.get("x-restrait-catch-all").is_some()
        });
        let dots = if is_catch_all || is_parameter {
            self.catch_alls.push(placeholder.clone());
            ".."
        } else {
            ""
        };
        self.template.push('<');
        self.template.push_str(&placeholder);
        self.template.push_str(dots);
        self.template.push('>');
        self.placeholders.push((declared, placeholder));
        Ok(())
    }

    /// Reads the query in a path: `/?Action=List&id={id}`.
    fn read_query(&mut self, query: &str) -> Result<(), String> {
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = match pair.split_once('=') {
                Some((name, value)) => (name, Some(value)),
                None => (pair, None),
            };
            if name.contains(['{', '}']) {
                return Err(format!(
                    "a query in the path cannot be declared: `{}`",
                    short(pair)
                ));
            }
            let inner = value
                .and_then(|value| value.strip_prefix('{'))
                .and_then(|value| value.strip_suffix('}'));
            if let Some(inner) = inner {
                self.query.push((name.to_owned(), inner.to_owned()));
            } else if value.is_some_and(|value| value.contains(['{', '}'])) {
                return Err(format!(
                    "a query in the path cannot be declared: `{}`",
                    short(pair)
                ));
            } else {
                self.constants.push(Constant {
                    is_header: false,
                    name: name.to_owned(),
                    value: value.map(str::to_owned),
                });
            }
        }
        Ok(())
    }

    /// Returns the placeholder of a path param.
    pub(super) fn placeholder(&self, name: &str) -> Option<&str> {
        let mut all = self.placeholders.iter();
        all.find(|(own, _)| own == name)
            .map(|(_, placeholder)| placeholder.as_str())
    }
}

/// Returns the name of a placeholder: the name of the document if it is valid, or its camel case.
fn placeholder(name: &str, snake: &str) -> String {
    let is_valid = name.starts_with(|char: char| char.is_ascii_alphabetic())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && restrait_grammar::name::snake(name) == snake;
    if is_valid {
        return name.to_owned();
    }
    let mut camel = String::new();
    for (index, word) in snake.split('_').enumerate() {
        let mut chars = word.chars();
        match chars.next() {
            Some(first) if index > 0 => camel.push(first.to_ascii_uppercase()),
            Some(first) => camel.push(first),
            None => {}
        }
        camel.push_str(chars.as_str());
    }
    if restrait_grammar::name::snake(&camel) == snake {
        camel
    } else {
        snake.to_owned()
    }
}

/// Percent-encodes what a path cannot contain.
fn encoded(literal: &str) -> String {
    use std::fmt::Write as _;

    let mut text = String::new();
    for char in literal.chars() {
        let is_plain = char.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@/%".contains(char);
        if is_plain {
            text.push(char);
            continue;
        }
        for byte in char.encode_utf8(&mut [0; 4]).bytes() {
            // Writing to a string cannot fail.
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}
