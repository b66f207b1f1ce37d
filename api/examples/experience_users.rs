//! Manages the users of an experience: creates, changes, lists and deletes them.
//!
//! ```sh
//! cargo run --example experience_users
//! ```
//!
//! It uses an embedded fake. With `LOSANT_API_TOKEN`, it uses the platform, and the application in
//! `LOSANT_APPLICATION_ID`.

use std::io::{self, Write};
use std::process::ExitCode;

use losant::prelude::*;
use losant::types::{ExperienceUserPatch, ExperienceUserPost};
use losant_examples::{Account, Result};

#[tokio::main]
async fn main() -> ExitCode {
    losant_examples::exit_code(run(&mut io::stdout()).await)
}

/// Adds a user for a moment, and prints all users.
pub(crate) async fn run(out: &mut impl Write) -> Result {
    let account = Account::open().await?;
    let application = account.application()?;

    let new = ExperienceUserPost::new("otto@harbour.example", "correct horse battery");
    let users = account.client.experience_users();
    let user = users.post(application, &new.first_name("Otto")).await?;
    let id = user.id.ok_or("the new user has no id")?;

    let one = account.client.experience_user();
    let change = ExperienceUserPatch::new().last_name("Quay");
    one.patch(application, id, &change).await?;

    let mut all = users.get(application).items();
    while let Some(user) = all.next().await {
        let user = user?;
        let name = [user.first_name, user.last_name].map(Option::unwrap_or_default);
        let email = user.email.unwrap_or_default();
        writeln!(out, "{email:<30} {}", name.join(" "))?;
    }

    one.delete(application, id).await?;
    writeln!(out, "Deleted the user {id}")?;
    Ok(())
}
