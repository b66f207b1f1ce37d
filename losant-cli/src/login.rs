//! The commands `login` and `logout`.

use std::env;

use clap::{Arg, ArgAction, ArgMatches};
use jiff::Timestamp;
use losant::restrait::client::ApiClient as _;
use losant::{Client, Token};
use restrait_cli::profile::Profile;
use restrait_cli::{Command, Context, Failure};

use crate::identity::Identity;

mod credentials;
mod input;
pub(crate) mod logout;

/// Returns the command.
pub(crate) fn command() -> Command<Client> {
    Command {
        path: &["login"],
        definition,
        run: |context, matches| Box::pin(run(context, matches)),
    }
}

fn definition(command: clap::Command) -> clap::Command {
    let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue);
    let option = |name: &'static str, value| Arg::new(name).long(name).value_name(value);
    command
        .about("Log in, and store the token in the profile")
        .long_about(
            "Log in with an email address and a password, or with an existing token, and store the token \
             in the profile.\n\n\
             The password and the two-factor code are asked for at a terminal. The token is checked with a \
             call before it is stored. The configuration file is readable by you alone.",
        )
        .args([
            option("email", "EMAIL").help("Email address of the user"),
            flag("password-stdin").help("Read the password from standard input"),
            option("code", "CODE").help("Code for two-factor authentication"),
            option("scopes", "SCOPES")
                .value_delimiter(',')
                .action(ArgAction::Append)
                .help("Scopes of the new token [default: all.User]"),
            option("expires-in", "DURATION").help("Lifetime of the new token, such as `12h`"),
            flag("token-stdin")
                .conflicts_with_all(["email", "password-stdin", "code", "scopes", "expires-in"])
                .help("Read an existing token from standard input"),
        ])
}

async fn run(context: &mut Context<'_, Client>, matches: &ArgMatches) -> Result<(), Failure> {
    if context.is_demo() || context.is_dry_run() {
        let message = "`login` cannot be combined with `--demo` or `--dry-run`";
        return Err(Failure::Usage(message.to_owned()));
    }
    // Problems with the file are reported before the password is asked for.
    let mut file = context.config_file()?;
    let profile = context.profile_name(&file)?;
    let is_first = file.names()?.is_empty();
    let old = file.profile(&profile)?;
    let old = old.unwrap_or_else(|| Profile::new(&profile));
    let url = context.base_url(&old);
    let open = || context.open_client_builder(&url);

    let is_default = url.trim_end_matches('/') == Client::INFO.base_url;
    if !is_default {
        // The password goes there.
        context.note(format_args!("log in at {}", open()?.build()?.base_url()));
    }
    let text = if matches.get_flag("token-stdin") {
        input::secret("Token", "--token-stdin").await?
    } else {
        credentials::log_in(&open()?.build()?, matches).await?
    };
    let token = Token::new(&text)?;
    let client = open()?.token(&text).build()?;
    let application = old.param("applicationId");
    let application = application.and_then(|id| id.as_str()?.parse().ok());
    let identity = Identity::read(&client, &token, application).await?;

    let expires = match token.expiry() {
        Some(time) => Timestamp::try_from(time).ok(),
        None => credentials::lifetime(matches)?
            .and_then(|lifetime| Timestamp::now().checked_add(lifetime).ok()),
    };
    file.set_token(&profile, &text, expires)?;
    file.set_url(&profile, (!is_default).then_some(&*url))?;
    if is_first && profile != "default" && file.default_profile()?.is_none() {
        file.set_default_profile(&profile);
    }
    file.save()?;

    context.note(format_args!("logged in as {}", identity.description()));
    let path = file.path().display();
    let expiry = expires.map_or_else(String::new, |time| format!("; it expires at {time:.0}"));
    context.note(format_args!(
        "the token is stored in profile `{profile}` of {path}{expiry}"
    ));
    match token.claimed_scopes() {
        Some(scopes) => context.note(format_args!("scopes: {}", scopes.join(", "))),
        None => context.note("the scopes cannot be read from the token"),
    }
    if let Some(name) = Client::INFO
        .token_env
        .filter(|name| env::var_os(name).is_some())
    {
        context.note(format_args!(
            "`{name}` is set, and comes before the profile"
        ));
    }
    Ok(())
}
