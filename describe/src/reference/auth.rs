//! The authentication of an endpoint or a client.

use restrait::info::{AuthInfo, AuthScheme, EndpointInfo};

use super::markdown::{code, list};

/// Returns a paragraph: the credentials and the scopes.
pub(super) fn write(info: &EndpointInfo) -> String {
    let mut text = credentials(info.auth);
    // Only a token has scopes.
    let scopes = info.route.scopes().filter(|_| info.route.auth());
    let scopes: Vec<_> = scopes.collect();
    match scopes.as_slice() {
        [] if info.auth.schemes().contains(&AuthScheme::Bearer) => {
            text.push_str(" No scope is required.");
        }
        [] => {}
        [scope] => text.push_str(&format!(" The token needs the scope {}.", code(scope))),
        scopes => {
            let scopes = list(scopes, "or");
            text.push_str(&format!(" The token needs one of these scopes: {scopes}."));
        }
    }
    text.push('\n');
    text
}

/// Describes the credentials that a request sends.
pub(super) fn credentials(auth: AuthInfo) -> String {
    match auth {
        AuthInfo::None => "No credentials are sent.".to_owned(),
        AuthInfo::Any([only]) | AuthInfo::All([only]) => format!("Sent with {}.", scheme(*only)),
        AuthInfo::Any(schemes) => join("Sent with one of these", schemes),
        AuthInfo::All(schemes) => join("Sent with all of these", schemes),
    }
}

fn join(start: &str, schemes: &[AuthScheme]) -> String {
    let schemes: Vec<_> = schemes.iter().map(|one| scheme(*one)).collect();
    format!("{start}: {}.", schemes.join("; "))
}

fn scheme(scheme: AuthScheme) -> String {
    match scheme {
        AuthScheme::Bearer => "a bearer token: `Authorization: Bearer ..`".to_owned(),
        AuthScheme::Basic => "a user and a password: `Authorization: Basic ..`".to_owned(),
        AuthScheme::Header { name, prefix } => {
            format!(
                "a key in a header: {}",
                code(&format!("{name}: {prefix}.."))
            )
        }
        AuthScheme::Query { name } => {
            format!("a key in the query: {}", code(&format!("{name}=..")))
        }
        AuthScheme::Cookie { name } => {
            format!("a key in a cookie: {}", code(&format!("{name}=..")))
        }
    }
}
