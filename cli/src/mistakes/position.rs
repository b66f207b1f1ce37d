//! The command that the arguments lead to.

use std::ffi::OsString;

use clap::Command;

/// The innermost command that arguments name.
pub(super) struct Position<'c> {
    /// The names that lead to it, with that of the whole command line: `losant instance-org`.
    pub(super) path: String,
    /// The names that lead to it, without that of the whole command line.
    pub(super) names: Vec<&'c str>,
    pub(super) command: &'c Command,
}

impl<'c> Position<'c> {
    /// Finds the command. The first argument is the name of the whole command line.
    pub(super) fn find(root: &'c Command, args: &[OsString]) -> Self {
        let (mut names, mut command) = (Vec::new(), root);
        let mut args = args
            .iter()
            .skip(1)
            .map(|arg| arg.to_str().unwrap_or_default());
        while let Some(arg) = args.next() {
            if arg == "--" {
                break;
            }
            if arg.starts_with('-') {
                if takes_next(command, arg) {
                    args.next();
                }
                continue;
            }
            let Some(child) = command.find_subcommand(arg) else {
                break;
            };
            names.push(child.get_name());
            command = child;
        }
        let path = [&[root.get_name()], names.as_slice()].concat().join(" ");
        Self {
            path,
            names,
            command,
        }
    }
}

/// Returns `true` if the next argument is the value of this option.
fn takes_next(command: &Command, arg: &str) -> bool {
    let mut known = command.get_arguments();
    let option = match arg.strip_prefix("--") {
        Some(long) => known.find(|it| it.get_long() == Some(long)),
        None => known.find(|it| it.get_short() == arg.chars().last()),
    };
    option.is_some_and(|it| it.get_action().takes_values() && !it.is_require_equals_set())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::{Arg, ArgAction};

    #[test]
    fn options_are_skipped_with_their_values() {
        let leaf = Command::new("get").arg(Arg::new("id").long("id"));
        let root = Command::new("shop")
            .arg(Arg::new("output").long("output").short('o').global(true))
            .arg(
                Arg::new("quiet")
                    .short('q')
                    .action(ArgAction::SetTrue)
                    .global(true),
            )
            .subcommand(Command::new("device").subcommand(leaf));
        let path = |args: &str| {
            let args: Vec<OsString> = args.split(' ').map(OsString::from).collect();
            Position::find(&root, &args).path
        };
        assert_eq!(path("shop"), "shop");
        assert_eq!(path("shop -o device device --id 3"), "shop device");
        assert_eq!(
            path("shop --output=json -q device get --id x"),
            "shop device get"
        );
        assert_eq!(path("shop device gett"), "shop device");
        assert_eq!(path("shop -- device"), "shop");
    }
}
