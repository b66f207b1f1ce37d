//! The login with an email address and a password.

use clap::ArgMatches;
use jiff::SignedDuration;
use losant::types::{Scope, SecretString, SsoDomain, UserCredentials};
use losant::{Client, Error};
use restrait_cli::{Failure, prompt, times};

use super::input;

/// Logs in, and returns the token. What is missing on the command line is asked for at a terminal.
pub(super) async fn log_in(client: &Client, matches: &ArgMatches) -> Result<String, Failure> {
    let option = |name: &str| matches.get_one::<String>(name).cloned();
    let lifetime = lifetime(matches)?;
    let email = match option("email") {
        Some(email) => email,
        None => prompt::text("Email", "--email").await?,
    };
    if let SsoDomain::Sso(_) = client.auth().sso_domain(&email).await? {
        return Err(Failure::Token(
            "the user signs in through an identity provider; create an API token on the web site, and run \
             `losant login --token-stdin`"
                .to_owned(),
        ));
    }
    let password = if matches.get_flag("password-stdin") {
        input::secret("Password", "--password-stdin").await?
    } else {
        prompt::secret("Password", "--password-stdin").await?
    };
    let code = match option("code") {
        Some(code) => Some(code),
        // Each failed login counts, so the code is asked for before the first one.
        None if prompt::is_interactive() => {
            let code = prompt::secret("Two-factor code (empty without one)", "--code").await?;
            Some(code.trim().to_owned()).filter(|code| !code.is_empty())
        }
        None => None,
    };
    let mut credentials = UserCredentials::new(email, password.as_str());
    if let Some(code) = &code {
        credentials = credentials.two_factor_code(code.as_str());
    }
    if let Some(scopes) = matches.get_many::<String>("scopes") {
        let scopes: Vec<_> = scopes.cloned().map(Scope::from).collect();
        credentials = credentials.requested_scopes(scopes);
    }
    if let Some(lifetime) = lifetime {
        credentials = credentials.token_ttl(lifetime.as_secs());
    }
    let result = client.auth().authenticate_user(&credentials).await;
    let user = result.map_err(|error| failure(error, &password, code.as_deref()))?;
    Ok(SecretString::as_str(&user.token).to_owned())
}

/// Returns the lifetime of the new token.
pub(super) fn lifetime(matches: &ArgMatches) -> Result<Option<SignedDuration>, Failure> {
    let Some(text) = matches.get_one::<String>("expires-in") else {
        return Ok(None);
    };
    let seconds = times::duration_seconds(text).ok();
    let seconds = seconds.and_then(|seconds| seconds.parse().ok());
    match seconds.filter(|seconds| *seconds > 0) {
        Some(seconds) => Ok(Some(SignedDuration::from_secs(seconds))),
        None => Err(Failure::Usage(
            "invalid `--expires-in`: expected a duration of at least a second, such as `12h`"
                .to_owned(),
        )),
    }
}

/// Returns the failure of a login. It does not contain a secret that the server repeats.
fn failure(error: Error, password: &str, code: Option<&str>) -> Failure {
    let text = error.to_string();
    let is_shown = |secret: &str| !secret.is_empty() && text.contains(secret);
    if is_shown(password) || code.is_some_and(is_shown) {
        let status = error
            .status()
            .map_or(String::new(), |status| format!(" ({status})"));
        return Failure::Token(format!(
            "login failed{status}; the message is hidden because it contains a secret"
        ));
    }
    if error.is_unauthorized() && code.is_none() {
        return Failure::Token(format!(
            "{text}; if the user has two-factor authentication, add `--code`"
        ));
    }
    error.into()
}
