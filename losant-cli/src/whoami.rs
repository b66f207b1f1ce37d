//! The command `whoami`.

use clap::ArgMatches;
use jiff::Timestamp;
use losant::restrait::client::ApiClient as _;
use losant::{ApplicationId, Client, Token};
use restrait_cli::{Command, Context, Failure};
use serde_json::json;

use crate::identity::Identity;

/// Returns the command.
pub(crate) fn command() -> Command<Client> {
    Command {
        path: &["whoami"],
        definition,
        run: |context, matches| Box::pin(run(context, matches)),
    }
}

fn definition(command: clap::Command) -> clap::Command {
    command
        .about("Show the user or the application of the token, its scopes and its expiry")
        .long_about(
            "Show the user or the application of the token, its scopes and its expiry.\n\n\
             Scopes and expiry are `null` if they cannot be read from the token. The application of an \
             application's token is found by its id: in the token, or as `applicationId` in the params of \
             the profile.",
        )
}

async fn run(context: &mut Context<'_, Client>, _: &ArgMatches) -> Result<(), Failure> {
    let client = context.client().await?;
    let Some((text, source)) = context.token()? else {
        let variable = Client::INFO.token_env.unwrap_or_default();
        return Err(Failure::Token(format!(
            "no token; run `losant login`, or set `{variable}`"
        )));
    };
    let token = Token::new(&text)?;
    let profile = context.profile()?;
    let application = profile.param("applicationId");
    let application: Option<ApplicationId> = application.and_then(|id| id.as_str()?.parse().ok());
    let identity = Identity::read(&client, &token, application).await?;
    let (user, application) = identity.to_json();
    let expiry = token
        .expiry()
        .and_then(|time| Timestamp::try_from(time).ok());
    let is_own = profile.token() == Some(&*text);
    let expiry = expiry.or_else(|| profile.expires().filter(|_| is_own));
    let value = json!({
        "user": user,
        "application": application,
        "profile": profile.name(),
        "url": client.base_url(),
        "token": {
            "source": source,
            "expires": expiry.map(|time| time.to_string()),
            "scopes": token.claimed_scopes(),
        },
    });
    context.output().value(None, &value)
}
