//! The command `logout`.

use losant::Client;
use losant::restrait::client::ApiClient as _;
use restrait_cli::{Command, Context, Failure};

/// Returns the command.
pub(crate) fn command() -> Command<Client> {
    Command {
        path: &["logout"],
        definition,
        run: |context, _| Box::pin(async { run(context) }),
    }
}

fn definition(command: clap::Command) -> clap::Command {
    command
        .about("Remove the token from the profile")
        .long_about(
            "Remove the token from the profile. Its URL and its params stay.\n\n\
             The token itself stays valid until it expires.",
        )
}

fn run(context: &mut Context<'_, Client>) -> Result<(), Failure> {
    if context.is_demo() || context.is_dry_run() {
        let message = "`logout` cannot be combined with `--demo` or `--dry-run`";
        return Err(Failure::Usage(message.to_owned()));
    }
    // A profile that was chosen must exist.
    let profile = context.profile()?.name().to_owned();
    let mut file = context.config_file()?;
    let path = file.path().display().to_string();
    if file.profile(&profile)?.is_some() && file.remove_token(&profile)? {
        file.save()?;
        context.note(format_args!(
            "the token is removed from profile `{profile}` of {path}"
        ));
    } else {
        context.note(format_args!("profile `{profile}` of {path} has no token"));
    }
    if let Some(name) = Client::INFO.token_env
        && std::env::var_os(name).is_some()
    {
        context.note(format_args!(
            "`{name}` is set, so calls are still sent with a token"
        ));
    }
    Ok(())
}
