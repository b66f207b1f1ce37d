//! The owner of a token: a user or an application.

use losant::prelude::*;
use losant::types::{Application, Me};
use losant::{ApplicationId, Client, Error, Token, me};
use restrait_cli::{Failure, escape};
use serde_json::{Value as Json, json};

/// The owner of a token, as far as the token may read it.
pub(crate) enum Identity {
    User(Box<Me>),
    Application(ApplicationId, Box<Application>),
    /// The token is valid, but may read none of them.
    Unknown,
}

impl Identity {
    /// Asks the API for the owner of the client's token. `application` may be its application.
    ///
    /// # Errors
    ///
    /// If the token is invalid, or if a call fails for another reason than a missing scope.
    pub(crate) async fn read(
        client: &Client,
        token: &Token,
        application: Option<ApplicationId>,
    ) -> Result<Self, Failure> {
        let scopes = token.claimed_scopes();
        let mut own_scopes = me::Get::ROUTE.scopes();
        let may_be_user = match &scopes {
            Some(scopes) => own_scopes.any(|own| scopes.iter().any(|scope| scope == own)),
            None => true,
        };
        if may_be_user && let Some(user) = allowed(client.me().get().await)? {
            return Ok(Self::User(Box::new(user)));
        }
        let subject = token.claimed_subject().and_then(|id| id.parse().ok());
        for id in [application, subject].into_iter().flatten() {
            if let Some(application) = allowed(client.application().get(id).await)? {
                return Ok(Self::Application(id, Box::new(application)));
            }
        }
        if !may_be_user {
            // The call fails, but it tells if the token is valid.
            allowed(client.me().get().await)?;
        }
        Ok(Self::Unknown)
    }

    /// Returns a description for people: `Ada Lovelace (ada@example.com)`.
    pub(crate) fn description(&self) -> String {
        let text = match self {
            Self::User(user) => match (name(user), &user.email) {
                (Some(name), Some(email)) => format!("{name} ({email})"),
                (Some(text), None) => text,
                (None, Some(text)) => text.clone(),
                (None, None) => "a user".to_owned(),
            },
            Self::Application(id, application) => match &application.name {
                Some(name) => format!("application {name} ({id})"),
                None => format!("application {id}"),
            },
            Self::Unknown => "an unknown owner (the token may not read it)".to_owned(),
        };
        escape::line(&text).into_owned()
    }

    /// Returns the user and the application as JSON. One of them or both are `null`.
    pub(crate) fn to_json(&self) -> (Json, Json) {
        match self {
            Self::User(user) => {
                let id = user.id.or(user.user_id).map(|id| id.to_string());
                let user = json!({"id": id, "email": user.email, "name": name(user)});
                (user, Json::Null)
            }
            Self::Application(id, application) => {
                let application = json!({"id": id.to_string(), "name": application.name});
                (Json::Null, application)
            }
            Self::Unknown => (Json::Null, Json::Null),
        }
    }
}

fn name(user: &Me) -> Option<String> {
    let parts = [&user.first_name, &user.last_name].into_iter().flatten();
    let parts: Vec<_> = parts.map(String::as_str).collect();
    let name = user.full_name.clone().unwrap_or_else(|| parts.join(" "));
    (!name.is_empty()).then_some(name)
}

/// Returns `None` if the token may not make the call, or if the object does not exist.
fn allowed<T>(result: Result<T, Error>) -> Result<Option<T>, Failure> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.is_forbidden() || error.is_not_found() => Ok(None),
        Err(error) => Err(error.into()),
    }
}
