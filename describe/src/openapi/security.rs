//! Security schemes and requirements.

use std::collections::BTreeMap;

use restrait::info::{AuthInfo, AuthScheme, EndpointInfo};
use serde_json::{Value, json};

use super::components::legal;
use super::object::Object;

#[cfg(test)]
mod tests;

/// The security schemes of a document.
#[derive(Debug, Default)]
pub(super) struct Schemes {
    by_name: BTreeMap<String, AuthScheme>,
    /// If `true`, the API has scopes.
    has_scopes: bool,
}

impl Schemes {
    /// Creates the schemes of an API with these endpoints.
    pub(super) fn new(mut endpoints: impl Iterator<Item = &'static EndpointInfo>) -> Self {
        Self {
            by_name: BTreeMap::new(),
            has_scopes: endpoints.any(|info| info.route.scopes().next().is_some()),
        }
    }

    /// Returns the name of a scheme, which is added if it is new.
    fn name(&mut self, scheme: AuthScheme) -> String {
        let name = match scheme {
            AuthScheme::Bearer => "bearer".to_owned(),
            AuthScheme::Basic => "basic".to_owned(),
            AuthScheme::Header { name, .. }
            | AuthScheme::Query { name }
            | AuthScheme::Cookie { name } => legal(name),
        };
        let names = std::iter::once(name.clone()).chain((2..).map(|at| format!("{name}{at}")));
        let is_free = |name: &String| self.by_name.get(name).is_none_or(|other| *other == scheme);
        let name = names.into_iter().find(is_free).unwrap_or(name);
        self.by_name.insert(name.clone(), scheme);
        name
    }

    /// Returns the requirements of an endpoint: alternatives, each of which is a set of schemes.
    ///
    /// A token needs any one of the scopes, and a requirement lists scopes that are all needed. So each
    /// scope is an alternative. In an API with scopes, an endpoint without any does not need a token. A client
    /// sends one all the same, so the token is optional.
    pub(super) fn requirements(&mut self, info: &EndpointInfo) -> Value {
        let mut scopes: Vec<Vec<&str>> = info.route.scopes().map(|scope| vec![scope]).collect();
        let is_optional = self.has_scopes && scopes.is_empty();
        if scopes.is_empty() {
            scopes.push(Vec::new());
        }
        let sets: Vec<Vec<String>> = match info.auth {
            AuthInfo::None => Vec::new(),
            AuthInfo::Any(schemes) => schemes.iter().map(|one| vec![self.name(*one)]).collect(),
            AuthInfo::All(schemes) => vec![schemes.iter().map(|one| self.name(*one)).collect()],
        };
        let requirement = |set: &Vec<String>, scopes: &Vec<&str>| {
            let members = set.iter().map(|name| (name.clone(), json!(scopes)));
            Value::from(members.collect::<Object>())
        };
        let alternatives = sets
            .iter()
            .flat_map(|set| scopes.iter().map(move |scopes| requirement(set, scopes)));
        let none = (is_optional && !sets.is_empty()).then(|| json!({}));
        none.into_iter().chain(alternatives).collect()
    }

    /// Returns the names of the schemes of the client, and whether a request needs all of them or any one.
    pub(super) fn of_client(&mut self, auth: AuthInfo) -> Object {
        let key = match auth {
            AuthInfo::None | AuthInfo::Any(_) => "any",
            AuthInfo::All(_) => "all",
        };
        let names = auth.schemes().iter().map(|scheme| self.name(*scheme));
        let names: Vec<_> = names.map(Value::from).collect();
        Object::new().with_items(key, names)
    }

    /// Returns the descriptions of the schemes.
    pub(super) fn finish(self) -> Object {
        let schemes = self.by_name.into_iter();
        schemes
            .map(|(name, scheme)| (name, description(scheme).into()))
            .collect()
    }
}

fn description(scheme: AuthScheme) -> Object {
    let key = |location: &str, name: &str| {
        let key = Object::new().with("type", "apiKey");
        key.with("in", location).with("name", name)
    };
    match scheme {
        AuthScheme::Bearer => Object::new().with("type", "http").with("scheme", "bearer"),
        AuthScheme::Basic => Object::new().with("type", "http").with("scheme", "basic"),
        AuthScheme::Header { name, prefix: "" } => key("header", name),
        AuthScheme::Header { name, prefix } => key("header", name)
            .with(
                "description",
                format!("The key follows the text `{}`.", prefix.trim_end()),
            )
            .with("x-restrait-prefix", prefix),
        AuthScheme::Query { name } => key("query", name),
        AuthScheme::Cookie { name } => key("cookie", name),
    }
}

/// Returns a paragraph that lists the scopes of an endpoint. Empty if it has none.
pub(super) fn scopes(info: &EndpointInfo) -> String {
    let scopes: Vec<_> = info
        .route
        .scopes()
        .map(|scope| format!("`{scope}`"))
        .collect();
    match scopes.as_slice() {
        [] => String::new(),
        [scope] => format!("**Scopes:** {scope}"),
        scopes => format!("**Scopes:** any one of {}", scopes.join(", ")),
    }
}
