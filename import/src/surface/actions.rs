//! The actions of a surface as endpoints.

use std::collections::BTreeMap;

use super::call_example;
use super::house::House;
use super::json::Node;
use super::known::Known;
use super::model::{Action, ByStatus, Events, Param, Status, Trait};
use super::phrases::{self, Resource};
use super::shape::Ty;
use super::words;
use crate::{names, text};

/// Everything that actions need to know.
pub(super) struct Reader<'a> {
    pub(super) house: &'a House,
    pub(super) known: &'a Known,
    /// Returns the name of the type of a schema.
    pub(super) type_of: &'a dyn Fn(&str) -> String,
    /// Enums of params by resource and name.
    pub(super) enums: &'a BTreeMap<(String, String), Ty>,
    /// The names of all types.
    pub(super) types: &'a std::collections::BTreeSet<String>,
    pub(super) enum_name: &'a dyn Fn(&Ty) -> String,
    pub(super) by_status: Vec<ByStatus>,
    /// The events of streams: the name of the enum and its variants.
    pub(super) events: Vec<Events>,
}

impl Reader<'_> {
    /// Reads a resource.
    pub(super) fn resource(&mut self, name: &str, node: &Node) -> Trait {
        let path = node.text("path").unwrap_or_default();
        let words = resource(name, path, self.house);
        let ident = names::pascal(name, "Resource");
        let actions: Vec<_> = node
            .get("actions")
            .map(Node::members)
            .unwrap_or_default()
            .to_vec();
        let actions = actions
            .iter()
            .map(|(action, node)| self.action(name, action, node, &words))
            .collect();
        let mut found = Trait {
            module: names::snake(name, "resource"),
            title: words.title(),
            docs: words.docs(),
            example: None,
            ident,
            actions,
            scopes: Vec::new(),
            params: Vec::new(),
            errors: Vec::new(),
        };
        found.example = call_example::of(&found, self.house.krate());
        found
    }

    fn action(&mut self, resource: &str, name: &str, node: &Node, words: &Resource) -> Action {
        let params = node.list("params");
        let has = |name: &str| {
            params
                .iter()
                .any(|param| param.text("name") == Some(name) && param.text("in") == Some("query"))
        };
        let responses = node.get("responses").map(Node::members).unwrap_or_default();
        let schema = |response: &Node| response.text("schema").map(str::to_owned);
        let is_job = responses
            .iter()
            .all(|(_, it)| it.text("schema") == Some("jobEnqueuedResult"));
        let method = node.text("method").unwrap_or("GET");
        let mut keys = Vec::new();
        if has("page") && has("perPage") {
            keys.push("page(number = page)".to_owned());
        } else if has("offset") && has("limit") {
            keys.push("page(offset = offset)".to_owned());
        } else if has("startingAfterId") {
            keys.push("page(cursor = starting_after_id)".to_owned());
        }
        let spoken = phrases::Action {
            name,
            method,
            is_paged: !keys.is_empty(),
            is_job,
        };
        let events = node.get("sse").and_then(|sse| sse.get("events"));
        if events.is_some() {
            keys.push("common_query = false".to_owned());
        }
        if method == "GET" && is_job {
            keys.push("idempotent = false".to_owned());
        }
        if name == "clone" {
            keys.push("allow(client_method)".to_owned());
        }
        let response = match events {
            Some(events) => self.stream(resource, name, events),
            None => match responses {
                [(_, only)] => {
                    schema(only).map_or_else(|| "()".to_owned(), |name| (self.type_of)(&name))
                }
                many => self.responses(resource, name, many),
            },
        };
        Action {
            ident: names::ident(&names::snake(name, "call")),
            docs: match self.house.action_docs(resource, name) {
                Some(docs) => format!("{docs}."),
                None => words.action(&spoken),
            },
            method: method.to_owned(),
            path: node.text("path").unwrap_or_default().to_owned(),
            scopes: node
                .list("scopes")
                .iter()
                .filter_map(|it| Some(it.as_text()?.to_owned()))
                .collect(),
            keys,
            responses: responses
                .iter()
                .map(|(code, it)| {
                    let code = code.parse().unwrap_or_default();
                    let docs = match events {
                        Some(_) => "stream of events".to_owned(),
                        None => words.response(code, it.text("schema"), &spoken, self.house),
                    };
                    Status {
                        code,
                        ty: None,
                        docs,
                    }
                })
                .collect(),
            errors: node
                .get("errors")
                .map(Node::members)
                .unwrap_or_default()
                .iter()
                .map(|(code, it)| {
                    let code = code.parse().unwrap_or_default();
                    let ty = it
                        .text("schema")
                        .filter(|schema| *schema != "error")
                        .map(|schema| (self.type_of)(schema));
                    Status {
                        code,
                        ty,
                        docs: words.error(code),
                    }
                })
                .collect(),
            missing: Vec::new(),
            params: self.params(resource, name, node, words),
            response,
        }
    }

    fn params(&self, resource: &str, action: &str, node: &Node, words: &Resource) -> Vec<Param> {
        let path = node.text("path").unwrap_or_default();
        let is_own = |name: &str| {
            path.rsplit_once('<')
                .is_some_and(|(_, last)| last.split_once('>').is_some_and(|(last, _)| last == name))
        };
        node.list("params")
            .iter()
            .map(|param| {
                let wire = param.text("name").unwrap_or_default();
                let location = param.text("in").unwrap_or("query");
                let (ty, style) = self.param(resource, param);
                let docs = match location {
                    "body" => phrases::body_of(action, words),
                    _ => None,
                };
                let is_own = is_own(wire) && !words.is_list;
                Param {
                    wire: wire.to_owned(),
                    ident: names::snake(wire, "param"),
                    docs: docs.unwrap_or_else(|| words.param(wire, location, is_own, self.house)),
                    location: location.to_owned(),
                    style,
                    default: literal(param.get("default"), &ty),
                    example: if location == "path" {
                        None
                    } else {
                        literal(param.get("example"), &ty)
                    },
                    deprecated: param.is_true("deprecated"),
                    required: param.is_true("required"),
                    ty,
                }
            })
            .collect()
    }

    /// Returns the type of a param, without `Option`, and its style.
    fn param(&self, resource: &str, param: &Node) -> (String, Option<&'static str>) {
        let name = param.text("name").unwrap_or_default();
        let required = param.is_true("required");
        let schema = param.text("schema").map(|name| (self.type_of)(name));
        match (param.text("in"), param.text("wire"), schema) {
            (_, Some("file"), _) => return ("Part".to_owned(), None),
            (Some("body"), _, Some(schema)) => return (format!("&{schema}"), None),
            (_, Some("json"), Some(schema)) => return (format!("&{schema}"), Some("json")),
            (_, Some("brackets"), Some(schema)) => return (schema, Some("brackets")),
            (_, Some("brackets"), None) => return ("Vec<&str>".to_owned(), Some("brackets")),
            _ => {}
        }
        if let Some(ty) = self.house.param(name) {
            let has_values = !param.list("enum").is_empty();
            // `Resolution` has two values; a length of any interval has none.
            let ty = match (ty.split_once('|'), has_values) {
                (Some((with, _)), true) => with,
                (Some((_, without)), false) => without,
                (None, _) => ty,
            };
            return match ty {
                "comma" => ("Vec<&str>".to_owned(), Some("comma")),
                ty => (ty.to_owned(), None),
            };
        }
        if param.text("in") == Some("path") && super::canon::is_id(param) {
            return (names::pascal(name, "Id"), None);
        }
        if let Some(ty) = self.enums.get(&(resource.to_owned(), name.to_owned())) {
            return ((self.enum_name)(ty), None);
        }
        let texts = [param.get("default"), param.get("example")];
        let is = |test: fn(&Node) -> bool| texts.iter().flatten().any(|value| test(value));
        if is(|value| {
            matches!(value, Node::Bool(_)) || matches!(value.as_text(), Some("true" | "false"))
        }) {
            return ("bool".to_owned(), None);
        }
        if is(|value| matches!(value, Node::Number(_))) {
            return ("u32".to_owned(), None);
        }
        let text = if required { "&str" } else { "String" };
        (text.to_owned(), None)
    }

    /// Adds the enum for a response with several statuses.
    fn responses(&mut self, resource: &str, action: &str, responses: &[(String, Node)]) -> String {
        let past = match action {
            "post" => "Created".to_owned(),
            "patch" => "Patched".to_owned(),
            name if name.ends_with('e') => names::pascal(&format!("{name}d"), "Done"),
            name => names::pascal(&format!("{name}ed"), "Done"),
        };
        let ident = format!("{}{past}", names::pascal(resource, "Resource"));
        if self.known.has_type(&ident) {
            return ident;
        }
        let is_taken = self.types.contains(&ident);
        let ident = if is_taken {
            format!("{ident}Response")
        } else {
            ident
        };
        let own = names::pascal(&words::singular(resource), "");
        let variants = responses.iter().enumerate().map(|(index, (code, it))| {
            let code: u16 = code.parse().unwrap_or_default();
            let schema = it.text("schema");
            let (variant, docs) = match (schema, index) {
                (Some("jobEnqueuedResult"), _) => ("Queued", "A job does it later."),
                (None, _) => ("Empty", "The response has no content."),
                (Some(_), 0) => ("Done", "It is done."),
                (Some(_), _) => ("Other", "Another result."),
            };
            let variant = match (variant, schema) {
                ("Other", Some(schema)) => without_common(&(self.type_of)(schema), &own),
                (variant, _) => variant.to_owned(),
            };
            (
                code,
                docs.to_owned(),
                variant,
                schema.map(|schema| (self.type_of)(schema)),
            )
        });
        let docs = format!(
            "The response of `{}().{}()`.",
            names::snake(resource, "resource"),
            names::snake(action, "call")
        );
        let variants = variants.collect();
        self.by_status.push(ByStatus {
            ident: ident.clone(),
            docs,
            variants,
        });
        ident
    }

    fn stream(&mut self, resource: &str, action: &str, events: &Node) -> String {
        let words = names::words(action);
        let head = words
            .split_last()
            .map(|(_, head)| head.join("_"))
            .unwrap_or_default();
        let short = format!("{}Event", names::pascal(&head, "Stream"));
        let short = if self.known.has_type(&short) {
            short
        } else {
            joined(resource, &short)
        };
        if !self.known.has_type(&short) {
            let variants = events.members().iter().map(|(name, schema)| {
                (
                    name.clone(),
                    schema.as_text().map(|schema| (self.type_of)(schema)),
                )
            });
            let variants = variants.collect();
            self.events.push(Events {
                ident: short.clone(),
                variants,
            });
        }
        format!("EventStream<{short}>")
    }
}

/// Returns a name without the words that another name begins with as well: `InviteSent`.
fn without_common(name: &str, other: &str) -> String {
    let (own, other) = (names::words(name), names::words(other));
    let common = own
        .iter()
        .zip(&other)
        .take_while(|(one, other)| one == other)
        .count();
    names::pascal(&own.get(common..).unwrap_or_default().join("_"), "Other")
}

fn joined(resource: &str, name: &str) -> String {
    format!("{}{name}", names::pascal(resource, "Resource"))
}

/// Returns the words for a resource.
pub(super) fn resource(name: &str, path: &str, house: &House) -> Resource {
    let is_list = !path.ends_with('>') && words::singular(name) != name;
    let placeholders: Vec<&str> = path
        .split('<')
        .skip(1)
        .filter_map(|part| part.split_once('>').map(|(name, _)| name))
        .collect();
    let own = usize::from(path.ends_with('>'));
    let parent = placeholders
        .len()
        .checked_sub(1 + own)
        .and_then(|at| placeholders.get(at));
    let parent = parent.map(|name| {
        let base = ["IdOrName", "Id"]
            .iter()
            .find_map(|end| name.strip_suffix(end))
            .unwrap_or(name);
        words::noun(house, base)
    });
    Resource {
        noun: words::noun(house, name),
        parent,
        is_list,
    }
}

/// Returns a literal of Rust for a value of a type.
fn literal(value: Option<&Node>, ty: &str) -> Option<String> {
    let is_text = matches!(ty, "&str" | "String" | "Vec<&str>");
    match value? {
        Node::Text(value) if ty == "bool" || matches!(ty, "u32" | "u64") => Some(value.clone()),
        Node::Text(value) => Some(text::literal(value)),
        value @ (Node::Number(_) | Node::Bool(_)) if is_text => {
            Some(text::literal(&value.to_string()))
        }
        value @ (Node::Number(_) | Node::Bool(_)) => Some(value.to_string()),
        Node::Null | Node::List(_) | Node::Object(_) => None,
    }
}
