//! What commands that are not endpoints ask for: the format of the output, a token, consent to delete.

use restrait::client::ApiClient;
use restrait::info::EndpointInfo;

use crate::{Context, Failure, prompt};

impl<C: ApiClient> Context<'_, C> {
    /// Returns `true` if the output is a table: for people and not for programs.
    #[must_use]
    pub fn is_table(&self) -> bool {
        self.output.is_table()
    }

    /// Returns `true` if the command line has the option `--output`.
    #[must_use]
    pub fn has_format(&self) -> bool {
        self.options.output.is_some()
    }

    /// Fails if an endpoint needs a token and the command has none.
    ///
    /// # Errors
    ///
    /// [`Failure::Token`], with the scopes of the endpoint.
    pub fn require_token(&self, endpoint: &EndpointInfo) -> Result<(), Failure> {
        self.check_token(endpoint)
    }

    /// Asks before something is deleted, unless there is the option `--yes`.
    ///
    /// # Errors
    ///
    /// If the person does not agree, or without a terminal.
    pub async fn confirm(&self, what: &str) -> Result<(), Failure> {
        if self.options.yes {
            return Ok(());
        }
        if !self.is_interactive() {
            return Err(Failure::Usage(format!("{what}: add `--yes` to delete")));
        }
        if prompt::confirm(&format!("{what}: delete?"), "--yes").await? {
            Ok(())
        } else {
            Err(Failure::Usage("nothing was deleted".to_owned()))
        }
    }
}
