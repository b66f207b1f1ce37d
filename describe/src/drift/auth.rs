//! Authentication.

use std::collections::BTreeSet;

use restrait::info::{AuthInfo, AuthScheme};

use super::endpoint::Pair;
use crate::document::{Document, Location, Requirement, SchemeKind};

/// Compares the credentials that a call sends with those that the document requires.
pub(super) fn compare(pair: &mut Pair<'_>) {
    let security = pair.operation.security.as_ref();
    let security = security.unwrap_or(&pair.document.security);
    let is_required = !security.is_empty() && security.iter().all(|one| !one.0.is_empty());
    if !is_required {
        return;
    }
    let sets: Option<Vec<_>> = security
        .iter()
        .map(|requirement| credentials(pair.document, requirement))
        .collect();
    // A client may send credentials of which we do not know the scheme.
    let Some(sets) = sets else {
        return;
    };
    let ours: BTreeSet<_> = (pair.info.auth.schemes().iter())
        .map(|scheme| Credential::from(*scheme))
        .collect();
    let is_accepted = |set: &Vec<Credential>| set.iter().all(|one| one.is_in(&ours));
    if sets.iter().any(is_accepted) {
        return;
    }
    let joiner = match pair.info.auth {
        AuthInfo::All(_) => " and ",
        AuthInfo::None | AuthInfo::Any(_) => " or ",
    };
    let ours = match pair.info.auth {
        AuthInfo::None => "none".to_owned(),
        AuthInfo::Any(_) | AuthInfo::All(_) => names(&ours, joiner),
    };
    let sets: BTreeSet<_> = sets.iter().map(|set| names(set, " and ")).collect();
    let sets: Vec<_> = sets.into_iter().collect();
    let pointer = &pair.operation.pointer;
    let theirs = sets.join(" or ");
    pair.sink.changed("authentication", &ours, &theirs, pointer);
}

/// What a request sends to authenticate.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Credential {
    Bearer,
    Basic,
    /// The header `Authorization` with anything in it.
    Authorization,
    /// A key in a header, whose name is in lower case.
    Header(String),
    Query(String),
    Cookie(String),
}

impl Credential {
    fn is_in(&self, ours: &BTreeSet<Self>) -> bool {
        let is_authorization =
            |one: &Self| matches!(one, Self::Bearer | Self::Basic | Self::Authorization);
        // The text of the header is not described.
        let is_any = *self == Self::Authorization;
        ours.contains(self)
            || (is_any && ours.iter().any(is_authorization))
            || (is_authorization(self) && ours.contains(&Self::Authorization))
    }

    fn name(&self) -> String {
        match self {
            Self::Bearer => "a bearer token".to_owned(),
            Self::Basic => "user and password".to_owned(),
            Self::Authorization => "header `authorization`".to_owned(),
            Self::Header(name) => format!("header `{name}`"),
            Self::Query(name) => format!("query param `{name}`"),
            Self::Cookie(name) => format!("cookie `{name}`"),
        }
    }
}

impl From<AuthScheme> for Credential {
    fn from(scheme: AuthScheme) -> Self {
        match scheme {
            AuthScheme::Bearer => Self::Bearer,
            AuthScheme::Basic => Self::Basic,
            AuthScheme::Header { name, .. } => header(name),
            AuthScheme::Query { name } => Self::Query(name.to_owned()),
            AuthScheme::Cookie { name } => Self::Cookie(name.to_owned()),
        }
    }
}

fn header(name: &str) -> Credential {
    let name = name.to_ascii_lowercase();
    if name == "authorization" {
        Credential::Authorization
    } else {
        Credential::Header(name)
    }
}

/// Returns the credentials of a requirement. `None` if one of them is not known.
fn credentials(document: &Document, requirement: &Requirement) -> Option<Vec<Credential>> {
    let names = requirement.0.iter().map(|(name, _)| name);
    names.map(|name| credential(document, name)).collect()
}

fn credential(document: &Document, name: &str) -> Option<Credential> {
    let mut schemes = document.security_schemes.iter();
    let (_, scheme) = schemes.find(|(other, _)| other == name)?;
    match &scheme.kind {
        SchemeKind::ApiKey { name, location } => match location {
            Location::Query => Some(Credential::Query(name.clone())),
            Location::Header => Some(header(name)),
            Location::Cookie => Some(Credential::Cookie(name.clone())),
            Location::Path => None,
        },
        SchemeKind::Http { scheme } if scheme == "basic" => Some(Credential::Basic),
        SchemeKind::Http { scheme } if scheme == "bearer" => Some(Credential::Bearer),
        SchemeKind::OAuth2 { .. } | SchemeKind::OpenIdConnect { .. } => Some(Credential::Bearer),
        SchemeKind::Http { .. } | SchemeKind::MutualTls => None,
    }
}

fn names<'a>(credentials: impl IntoIterator<Item = &'a Credential>, joiner: &str) -> String {
    let names = credentials.into_iter().map(Credential::name);
    names.collect::<Vec<_>>().join(joiner)
}
