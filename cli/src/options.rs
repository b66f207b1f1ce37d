//! The options of every command.

use std::sync::OnceLock;
use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, value_parser};

use crate::output::Format;
use crate::{Failure, times};

/// The heading of the options of every command in the help.
pub(crate) const HEADING: &str = "Options of every command";

/// The options of every command.
#[derive(Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a switch of its own, and all of them may be on"
)]
pub(crate) struct Options {
    pub(crate) output: Option<Format>,
    pub(crate) fields: Vec<String>,
    pub(crate) profile: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) verbose: bool,
    pub(crate) quiet: bool,
    pub(crate) yes: bool,
    pub(crate) demo: bool,
    pub(crate) dry_run: Option<DryRun>,
    pub(crate) show_token: bool,
}

/// The format of a request that is printed and not sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DryRun {
    /// A curl command.
    Curl,
    /// A JSON object.
    Json,
}

impl Options {
    /// Reads the options from the command line.
    pub(crate) fn read(matches: &ArgMatches) -> Result<Self, Failure> {
        let text = |name: &str| matches.get_one::<String>(name).cloned();
        let flag = |name: &str| matches.get_flag(name);
        let timeout = match text("timeout") {
            Some(text) => {
                let millis = times::duration_millis(&text).map_err(|expected| {
                    Failure::Usage(format!("invalid `--timeout`: expected {expected}"))
                })?;
                millis.parse().ok().map(Duration::from_millis)
            }
            None => None,
        };
        let fields = text("fields").map(|text| text.split(',').map(str::to_owned).collect());
        Ok(Self {
            output: matches.get_one::<Format>("output").copied(),
            fields: fields.unwrap_or_default(),
            profile: text("profile"),
            url: text("url"),
            timeout,
            verbose: flag("verbose"),
            quiet: flag("quiet"),
            yes: flag("yes"),
            demo: matches.try_get_one::<bool>("demo").ok().flatten() == Some(&true),
            dry_run: text("dry-run").map(|format| match format.as_str() {
                "json" => DryRun::Json,
                _ => DryRun::Curl,
            }),
            show_token: flag("show-token"),
        })
    }
}

/// Returns the options of every command.
pub(crate) fn args(has_demo: bool) -> Vec<Arg> {
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        let arg = Arg::new(name).long(name).value_name(value).help(help);
        arg.global(true).help_heading(HEADING)
    };
    let flag = |name: &'static str, help: &'static str| {
        let arg = Arg::new(name).long(name).help(help);
        arg.global(true)
            .action(ArgAction::SetTrue)
            .help_heading(HEADING)
    };
    let mut args = vec![
        option(
            "output",
            "FORMAT",
            "Format of the output [default: table at a terminal, json elsewhere]",
        )
        .long_help(
            "Format of the output [default: table at a terminal, json elsewhere]. Scripts can rely on \
             json, jsonl and csv",
        )
        .short('o')
        .value_parser(value_parser!(Format)),
        option(
            "fields",
            "NAMES",
            "Members of each item to show, such as id,tags.0.key",
        ),
        option("profile", "NAME", "Profile of the configuration file"),
        option("url", "URL", "Base URL of the API"),
        option("timeout", "DURATION", "Deadline of each call, such as 30s"),
        flag("verbose", "Show requests and responses, without secrets").short('v'),
        flag("quiet", "Show no progress and no notes").short('q'),
        flag("yes", "Delete without asking").short('y'),
        option(
            "dry-run",
            "FORMAT",
            "Print the request instead of sending it",
        )
        .num_args(0..=1)
        .require_equals(true)
        .default_missing_value("curl")
        .value_parser(["curl", "json"]),
        flag("show-token", "Show the token in the output of --dry-run"),
    ];
    if has_demo {
        args.push(flag(
            "demo",
            "Send the request to a fake server in this process",
        ));
    }
    // The short form of the help has one line for each option.
    let help = flag("help", "Show the help, with -h a shorter one").short('h');
    args.push(help.action(ArgAction::HelpShort));
    args
}

/// The options of single endpoints.
const OF_ENDPOINTS: [&str; 9] = [
    "all",
    "body",
    "download",
    "help",
    "max-items",
    "no-check",
    "out",
    "set",
    "wait",
];

/// Returns `true` if an option of every command, or of some endpoints, has this name.
pub(crate) fn is_taken(name: &str) -> bool {
    static NAMES: OnceLock<Vec<String>> = OnceLock::new();

    let names = NAMES.get_or_init(|| {
        let args = args(true);
        args.iter()
            .filter_map(Arg::get_long)
            .map(str::to_owned)
            .collect()
    });
    OF_ENDPOINTS.contains(&name) || names.iter().any(|taken| taken == name)
}
