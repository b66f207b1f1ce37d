//! The declaration of a command line.

use std::any::Any;
use std::ffi::OsString;
use std::pin::Pin;
use std::process::ExitCode;

use clap::ArgMatches;
use clap::error::ErrorKind;
use restrait::client::ApiClient;
use restrait::info::{ApiInfo, EndpointInfo};

use crate::converter::{Converter, Converters};
use crate::names::kebab;
use crate::options::Options;
use crate::wait::Wait;
use crate::{
    Context, Failure, completions, endpoint, interrupt, jsonl, man, mistakes, profile, raw, tree,
};

/// The future of a command.
pub type CommandFuture<'a> = Pin<Box<dyn Future<Output = Result<(), Failure>> + 'a>>;

/// A command that is not an endpoint.
pub struct Command<C> {
    /// The names that lead to the command: `["devices", "watch"]`.
    pub path: &'static [&'static str],
    /// Returns the arguments and the help of the command.
    pub definition: fn(clap::Command) -> clap::Command,
    /// Runs the command.
    pub run: for<'a> fn(&'a mut Context<'_, C>, &'a ArgMatches) -> CommandFuture<'a>,
}

/// A fake server that runs in the process of the command.
pub struct Demo {
    /// The base URL of the server.
    pub base_url: String,
    /// A token that the server accepts.
    pub token: String,
    /// Stops the server when it is dropped.
    pub guard: Box<dyn Any>,
}

/// Starts a fake server.
pub(crate) type StartDemo = fn() -> Pin<Box<dyn Future<Output = Result<Demo, Failure>>>>;

/// Headings of the help, each with the names of its resources.
pub(crate) type Groups = &'static [(&'static str, &'static [&'static str])];

/// Returns the commands of every command line, except for those whose names resources have.
fn builtin<C: ApiClient>() -> Vec<Command<C>> {
    let mut commands = vec![
        jsonl::command(),
        raw::command(),
        completions::command(),
        completions::reply(),
        man::command(),
        #[cfg(feature = "mcp")]
        crate::mcp::command(),
    ];
    let resources = tree::resources::<C>();
    commands.retain(|command| {
        let is_resource = |first: &&str| resources.iter().any(|(name, _)| name == first);
        !command.path.first().is_some_and(is_resource)
    });
    commands
}

/// The command line of an API. See the [crate](crate) for an example.
pub struct Cli<C> {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    pub(crate) version: &'static str,
    pub(crate) commands: Vec<Command<C>>,
    pub(crate) groups: Groups,
    pub(crate) converters: Converters,
    pub(crate) demo: Option<StartDemo>,
    pub(crate) wait: Option<Wait<C>>,
    #[cfg(feature = "mcp")]
    pub(crate) mcp: crate::mcp::Mcp,
}

impl<C: ApiClient> Cli<C> {
    /// Creates the command line with all resources of the client. `name` is the name of the command.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            about: "",
            version: C::INFO.version,
            commands: builtin(),
            groups: &[],
            converters: Converters::default(),
            demo: None,
            #[cfg(feature = "mcp")]
            mcp: crate::mcp::Mcp::new(),
            wait: None,
        }
    }

    /// Sets the first line of the help.
    #[must_use]
    pub fn about(mut self, about: &'static str) -> Self {
        self.about = about;
        self
    }

    /// Adds a command that is not an endpoint.
    #[must_use]
    pub fn command(mut self, command: Command<C>) -> Self {
        self.commands.push(command);
        self
    }

    /// Sets the groups of the resources in the help: headings, each with the names of its resources. Other
    /// resources are listed under `Resources`.
    ///
    /// ```
    /// # #[restrait::client(base_url = "https://api.example.com")]
    /// # pub struct Shop;
    /// # fn main() {
    /// const GROUPS: &[(&str, &[&str])] = &[("Goods", &["product", "products"]), ("People", &["users"])];
    ///
    /// let cli = restrait_cli::Cli::<Shop>::new("shop").groups(GROUPS);
    /// # let _ = cli;
    /// # }
    /// ```
    #[must_use]
    pub fn groups(mut self, groups: &'static [(&'static str, &'static [&'static str])]) -> Self {
        self.groups = groups;
        self
    }

    /// Converts the values of all params with this type from what people write, such as with
    /// [`times::POINT_MILLIS`](crate::times::POINT_MILLIS).
    #[must_use]
    pub fn convert(mut self, type_name: &'static str, converter: Converter) -> Self {
        self.converters.add(type_name, converter);
        self
    }

    /// Adds the option `--demo`, which sends requests to a fake server in the process of the command.
    #[must_use]
    pub fn demo(mut self, start: StartDemo) -> Self {
        self.demo = Some(start);
        self
    }

    /// Sets the guides, the tools and the rules of the command `mcp` that are special to the API.
    #[cfg(feature = "mcp")]
    #[must_use]
    pub fn mcp(mut self, mcp: crate::mcp::Mcp) -> Self {
        self.mcp = mcp;
        self
    }

    /// Runs the command line of the process, and returns its exit code.
    #[must_use = "return it from `main`"]
    pub fn main(self) -> ExitCode {
        let args: Vec<OsString> = std::env::args_os().collect();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        let result = match runtime {
            Ok(runtime) => {
                interrupt::end_blocked_process();
                let result = runtime.block_on(self.run(args));
                // A thread may still wait for standard input, also after Ctrl-C.
                runtime.shutdown_background();
                result
            }
            Err(error) => Err(error.into()),
        };
        match result {
            Ok(()) => ExitCode::SUCCESS,
            Err(failure) => failure.report(),
        }
    }

    /// Runs a command line. The first argument is the name of the command.
    ///
    /// # Errors
    ///
    /// The failure of the command. Help is not a failure.
    pub async fn run(&self, args: Vec<OsString>) -> Result<(), Failure> {
        let profile = profile::selection::before_parsing(self.name, &args);
        let mut command = tree::command(self, &args);
        if let Ok(profile) = &profile {
            command = profile::optional_params(command, profile);
        }
        let matches = match (command.try_get_matches_from_mut(&args), profile) {
            (Ok(matches), _) => matches,
            // The profile may have the argument, but cannot be read.
            (Err(error), Err(failure)) if error.kind() == ErrorKind::MissingRequiredArgument => {
                return Err(failure);
            }
            (Err(error), _) => return mistakes::report(self, &command, &args, &error),
        };
        let chain = tree::chain(&matches);
        let leaf = chain.last().map_or(&matches, |(_, leaf)| leaf);
        let mut context = Context::new(self, Options::read(leaf)?);
        let result = tokio::select! {
            result = self.dispatch(&mut context, &chain) => result,
            _ = tokio::signal::ctrl_c() => Err(Failure::Interrupted),
        };
        if let Err(Failure::Interrupted) = result {
            // A list that was written in part is complete JSON.
            let _ = context.output().interrupted();
        }
        result
    }

    async fn dispatch(
        &self,
        context: &mut Context<'_, C>,
        chain: &[(&str, &ArgMatches)],
    ) -> Result<(), Failure> {
        let path: Vec<&str> = chain.iter().map(|(name, _)| *name).collect();
        // A command may have commands of its own below its path.
        let commands = self.commands.iter().filter(|it| path.starts_with(it.path));
        if let Some(command) = commands.max_by_key(|it| it.path.len())
            && let Some((_, matches)) = chain.get(command.path.len().saturating_sub(1))
        {
            return (command.run)(context, matches).await;
        }
        let info = Self::endpoint(&path)
            .map(|(_, info)| info)
            .zip(chain.last())
            .ok_or_else(|| Failure::Usage(format!("unknown command `{}`", path.join(" "))));
        let (info, (_, matches)) = info?;
        endpoint::run(context, info, matches).await
    }

    /// Returns the endpoint that the names of a command lead to.
    pub(crate) fn endpoint(path: &[&str]) -> Option<(&'static ApiInfo, &'static EndpointInfo)> {
        let [resource, action] = path else {
            return None;
        };
        let api = tree::resource::<C>(resource)?;
        let mut endpoints = api.endpoints();
        let info = endpoints.find(|info| kebab(info.route.name()) == *action)?;
        Some((api, info))
    }
}
