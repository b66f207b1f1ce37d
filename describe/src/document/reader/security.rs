//! Security schemes and requirements.

use serde_json::Value;

use super::{Members, Reader, Result, kind, pointer, short, text};
use crate::document::{Location, OAuthFlow, Problem, Requirement, SchemeKind, SecurityScheme};

impl Reader<'_> {
    /// Reads the security schemes under `components`.
    pub(super) fn security_schemes(&mut self) -> Vec<(String, SecurityScheme)> {
        let mut schemes = Vec::new();
        for (name, value) in self.source.section("securitySchemes").into_iter().flatten() {
            let at = pointer::member("/components/securitySchemes", name);
            match self.security_scheme(value, &at) {
                Ok(scheme) => schemes.push((name.clone(), scheme)),
                Err(mut problem) => {
                    problem
                        .message
                        .push_str("; the security scheme is left out");
                    self.problem(problem);
                }
            }
        }
        schemes
    }

    fn security_scheme(&mut self, value: &Value, at: &str) -> Result<SecurityScheme> {
        let (pointer, members) = self.resolve(value, at)?;
        let kind = scheme_kind(members).map_err(|message| Problem::new(&*pointer, message))?;
        Ok(SecurityScheme {
            description: text(members, "description"),
            kind,
            extensions: self.extensions(members, &pointer),
            pointer,
        })
    }

    /// Reports names of security schemes that do not exist.
    pub(super) fn check_security(&mut self, requirements: &[Requirement], at: &str) {
        let schemes = self.source.section("securitySchemes");
        for (index, Requirement(names)) in requirements.iter().enumerate() {
            for (name, _) in names {
                if !schemes.is_some_and(|schemes| schemes.contains_key(name)) {
                    let at = pointer::member(&pointer::item(at, index), name);
                    let message = format!("unknown security scheme `{}`", short(name));
                    self.problem(Problem::new(at, message));
                }
            }
        }
    }
}

/// Reads the member `security`.
pub(super) fn requirements(parent: &Members, at: &str) -> Result<Option<Vec<Requirement>>> {
    let at = pointer::member(at, "security");
    let list = match parent.get("security") {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::Array(list)) => list,
        Some(other) => {
            let message = format!("expected a list, found {}", kind(other));
            return Err(Problem::new(at, message));
        }
    };
    let mut requirements = Vec::with_capacity(list.len());
    for (index, item) in list.iter().enumerate() {
        let Value::Object(schemes) = item else {
            let message = format!("expected an object, found {}", kind(item));
            return Err(Problem::new(pointer::item(&at, index), message));
        };
        let schemes = schemes.iter().map(|(name, scopes)| {
            let scopes = scopes.as_array().into_iter().flatten();
            let scopes = scopes.filter_map(Value::as_str).map(str::to_owned);
            (name.clone(), scopes.collect())
        });
        requirements.push(Requirement(schemes.collect()));
    }
    Ok(Some(requirements))
}

fn scheme_kind(members: &Members) -> Result<SchemeKind, String> {
    let required = |name: &str| {
        text(members, name).ok_or_else(|| format!("missing `{name}` of a security scheme"))
    };
    match required("type")?.as_str() {
        "apiKey" => {
            let location = required("in")?;
            match Location::from_str(&location) {
                Some(location) if location != Location::Path => Ok(SchemeKind::ApiKey {
                    name: required("name")?,
                    location,
                }),
                _ => Err(format!("unknown location `{}` of a key", short(&location))),
            }
        }
        "http" => Ok(SchemeKind::Http {
            scheme: required("scheme")?.to_ascii_lowercase(),
        }),
        "oauth2" => Ok(SchemeKind::OAuth2 {
            flows: flows(members),
        }),
        "openIdConnect" => Ok(SchemeKind::OpenIdConnect {
            url: required("openIdConnectUrl")?,
        }),
        "mutualTLS" => Ok(SchemeKind::MutualTls),
        other => Err(format!("unknown security scheme type `{}`", short(other))),
    }
}

fn flows(members: &Members) -> Vec<OAuthFlow> {
    let flows = members.get("flows").and_then(Value::as_object);
    let flows = flows.into_iter().flatten();
    let flows = flows.filter_map(|(name, flow)| {
        let flow = flow.as_object()?;
        let scopes = flow.get("scopes").and_then(Value::as_object);
        let scopes = scopes.into_iter().flatten();
        let scopes =
            scopes.map(|(name, text)| (name.clone(), text.as_str().unwrap_or_default().to_owned()));
        Some(OAuthFlow {
            name: name.clone(),
            token_url: text(flow, "tokenUrl"),
            scopes: scopes.collect(),
        })
    });
    flows.collect()
}
