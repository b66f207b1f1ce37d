//! Path templates.

use std::collections::BTreeMap;

use restrait::info::{EndpointInfo, Location, Piece};

/// The path template of an endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Path {
    /// Literal text before each placeholder and after the last one.
    literals: Vec<String>,
    /// Names of the placeholders.
    names: Vec<&'static str>,
}

impl Path {
    pub(super) fn new(info: &EndpointInfo) -> Self {
        let params: Vec<_> = info.route.params().collect();
        let name = |index: usize| params.get(index).map_or("", |param| param.name);
        let mut path = Self {
            literals: vec![String::new()],
            names: Vec::new(),
        };
        for piece in info.route.pieces() {
            match piece {
                Piece::Literal(text) => {
                    // Braces are placeholders.
                    let text = text.replace('{', "%7B").replace('}', "%7D");
                    path.literals
                        .last_mut()
                        .into_iter()
                        .for_each(|last| last.push_str(&text));
                }
                Piece::Param(index) | Piece::CatchAll(index) => {
                    path.names.push(name(index));
                    path.literals.push(String::new());
                }
            }
        }
        path
    }

    /// Returns the template without the names of its placeholders. OpenAPI does not tell templates apart
    /// by these.
    pub(super) fn shape(&self) -> String {
        self.literals.join("{}")
    }

    /// Returns the template: `/orgs/{orgId}`.
    pub(super) fn template(&self) -> String {
        let mut names = self.names.iter();
        let mut template = String::new();
        for (index, literal) in self.literals.iter().enumerate() {
            if index > 0 {
                template.extend(["{", names.next().copied().unwrap_or_default(), "}"]);
            }
            template.push_str(literal);
        }
        template
    }

    /// Returns the position of a placeholder.
    pub(super) fn position(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|other| *other == name)
    }

    /// Returns the names of this path's placeholders with those of another path with the same shape.
    pub(super) fn renamed(&self, other: &Self) -> BTreeMap<&'static str, &'static str> {
        let pairs = self.names.iter().copied().zip(other.names.iter().copied());
        pairs.filter(|(own, other)| own != other).collect()
    }

    /// Returns `true` if the template that the endpoint declares can be made from [`Self::template`].
    pub(super) fn is_declared_as(&self, info: &EndpointInfo) -> bool {
        let template = self.template().replace('{', "<").replace('}', ">");
        let catch_all = info.params.iter().find(|param| param.catch_all);
        let template = match catch_all.filter(|param| param.location == Location::Path) {
            Some(param) => {
                let name = param.name;
                template.replace(&format!("<{name}>"), &format!("<{name}..>"))
            }
            None => template,
        };
        template == info.route.path()
    }
}
