//! Logins, and the current user.

use losant::me;
use losant::resources::auth;
use restrait_fake::{Builder, Rejection, Request, Response};
use serde_json::{Value, json};

use crate::clock;
use crate::platform::{Platform, send};
use crate::seed;

/// Email address of the current user, unless the fake has users.
const EMAIL: &str = "ada@harbour.example";

/// A user who can log in.
pub(crate) struct User {
    pub(crate) email: String,
    pub(crate) password: String,
    /// The code for two-factor authentication.
    pub(crate) code: Option<String>,
}

// The password is secret.
impl std::fmt::Debug for User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("User").finish_non_exhaustive()
    }
}

pub(crate) fn register(builder: Builder<Platform>) -> Builder<Platform> {
    builder
        .on_raw::<auth::AuthenticateUser>(send(200, log_in))
        .on_raw::<auth::SsoDomain>(|_, _| Ok(Response::empty(204)))
        .on_raw::<me::Get>(send(200, |platform, _| Ok(current_user(platform))))
}

/// Checks the credentials if the fake has users, and returns a token that the fake accepts.
fn log_in(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let body: Value = request.json()?;
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    let (email, password) = (text("email"), text("password"));
    let mut users = platform.users.iter();
    let user = users.find(|user| email == Some(&*user.email) && password == Some(&*user.password));
    match user {
        None if platform.users.is_empty() => {}
        None => return Err(unauthorized("Invalid email address or password")),
        Some(user) if user.code.is_some() && user.code.as_deref() != text("twoFactorCode") => {
            return Err(unauthorized("Invalid or missing two-factor code"));
        }
        Some(_) => {}
    }
    Ok(json!({ "userId": seed::USER, "token": platform.token, "needsToVerifyEmail": false }))
}

fn unauthorized(message: &str) -> Rejection {
    Rejection::with_status(401, message)
}

fn current_user(platform: &Platform) -> Value {
    let user = platform.users.first();
    let created = "2024-02-06T08:12:05.000Z";
    let (start, end) = clock::month(platform.clock.now());
    json!({
        "id": seed::USER,
        "userId": seed::USER,
        "creationDate": created,
        "lastUpdated": created,
        "email": user.map_or(EMAIL, |user| &user.email),
        "firstName": "Ada",
        "lastName": "Lovelace",
        "fullName": "Ada Lovelace",
        "emailVerified": true,
        "twoFactorAuthEnabled": user.is_some_and(|user| user.code.is_some()),
        "currentPeriodStart": clock::format(start),
        "currentPeriodEnd": clock::format(end),
    })
}
