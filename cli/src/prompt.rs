//! Questions at a terminal.
//!
//! Without a terminal, nothing is asked: each function fails and names the option that has the value instead.

use std::io::{self, IsTerminal as _, Write as _};

use crate::Failure;

/// Returns `true` if a person can answer questions: standard input and standard error are a terminal.
#[must_use]
pub fn is_interactive() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Asks for a line of text. Blanks around it are removed, and it may be empty. `option` has the text without
/// a terminal.
///
/// # Errors
///
/// Without a terminal, or if it has been closed.
///
/// ```no_run
/// # async fn example() -> Result<(), restrait_cli::Failure> {
/// let email = restrait_cli::prompt::text("Email", "--email").await?;
/// # let _ = email;
/// # Ok(()) }
/// ```
pub async fn text(question: &str, option: &str) -> Result<String, Failure> {
    check(question, option)?;
    let mut prompt = anstream::stderr();
    write!(prompt, "{question}: ")?;
    prompt.flush()?;
    let line = blocking(|| {
        let mut line = String::new();
        match io::stdin().read_line(&mut line)? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(line),
        }
    });
    Ok(line.await?.trim().to_owned())
}

/// Asks for a yes. Everything else means no. `option` says yes without a terminal.
///
/// # Errors
///
/// Without a terminal, or if it has been closed.
pub async fn confirm(question: &str, option: &str) -> Result<bool, Failure> {
    let reply = text(&format!("{question} [y/N]"), option).await?;
    Ok(matches!(reply.to_lowercase().as_str(), "y" | "yes"))
}

/// Asks for a secret, which is not shown. `option` has the secret without a terminal.
///
/// # Errors
///
/// Without a terminal, or if it has been closed.
pub async fn secret(question: &str, option: &str) -> Result<String, Failure> {
    check(question, option)?;
    let prompt = format!("{question}: ");
    // Ctrl-C ends this function, but not the thread that reads.
    let _terminal = Restore::new();
    blocking(|| rpassword::prompt_password(prompt)).await
}

/// Fails without a terminal.
fn check(question: &str, option: &str) -> Result<(), Failure> {
    if is_interactive() {
        return Ok(());
    }
    let question = question.trim_end_matches(" [y/N]").to_lowercase();
    Err(Failure::Usage(format!(
        "no terminal to ask for: {question}; add `{option}`"
    )))
}

/// Runs a function in a thread, so that Ctrl-C is handled while it waits.
async fn blocking<T: Send + 'static>(
    read: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, Failure> {
    let result = tokio::task::spawn_blocking(read).await;
    match result {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(error)) if error.kind() == io::ErrorKind::Interrupted => Err(Failure::Interrupted),
        Ok(Err(error)) if error.kind() == io::ErrorKind::UnexpectedEof => {
            Err(Failure::Usage("the terminal was closed".to_owned()))
        }
        Ok(Err(error)) => Err(Failure::Io(format!("cannot read the terminal: {error}"))),
        Err(error) => Err(Failure::Io(format!("cannot read the terminal: {error}"))),
    }
}

/// Restores the settings of the terminal, such as showing what is typed.
struct Restore {
    #[cfg(unix)]
    terminal: Option<(std::fs::File, rustix::termios::Termios)>,
}

impl Restore {
    #[cfg(unix)]
    fn new() -> Self {
        let terminal = std::fs::File::open("/dev/tty").ok().and_then(|terminal| {
            let settings = rustix::termios::tcgetattr(&terminal).ok()?;
            Some((terminal, settings))
        });
        Self { terminal }
    }

    #[cfg(not(unix))]
    fn new() -> Self {
        Self {}
    }
}

impl Drop for Restore {
    fn drop(&mut self) {
        #[cfg(unix)]
        if let Some((terminal, settings)) = &self.terminal {
            let actions = rustix::termios::OptionalActions::Now;
            // The terminal may have gone.
            let _ = rustix::termios::tcsetattr(terminal, actions, settings);
        }
    }
}
