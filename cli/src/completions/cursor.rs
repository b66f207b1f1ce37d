//! The place of the cursor in the tree of commands.

use clap::{Arg, ArgAction, Command};

use super::candidate::{Candidate, Completion};

/// The place after some words of a command line.
#[derive(Debug)]
pub(super) struct Cursor<'a> {
    /// The commands from the root to the innermost one.
    commands: Vec<&'a Command>,
    /// The option whose value is the next word.
    pending: Option<&'a Arg>,
    /// The options that were given.
    used: Vec<&'a Arg>,
    /// The arguments that are not options.
    positionals: Vec<String>,
    /// If `true`, `--` was given: no more options.
    is_escaped: bool,
}

impl<'a> Cursor<'a> {
    /// Returns the place after the name of the command.
    pub(super) fn new(root: &'a Command) -> Self {
        Self {
            commands: vec![root],
            pending: None,
            used: Vec::new(),
            positionals: Vec::new(),
            is_escaped: false,
        }
    }

    /// Returns the arguments that are not options.
    pub(super) fn positionals(&self) -> &[String] {
        &self.positionals
    }

    /// Returns the innermost command.
    pub(super) fn command(&self) -> Option<&'a Command> {
        self.commands.last().copied()
    }

    /// Moves the cursor behind a word.
    pub(super) fn step(&mut self, word: &str) {
        if self.pending.take().is_some() {
            return;
        }
        if self.is_escaped {
            self.positionals.push(word.to_owned());
        } else if word == "--" {
            self.is_escaped = true;
        } else if let Some(option) = word.strip_prefix("--") {
            self.step_long(option);
        } else if word.starts_with('-') && word.len() > 1 {
            self.step_short(word);
        } else if let Some(command) = self.command().and_then(|it| it.find_subcommand(word)) {
            self.commands.push(command);
        } else if word == "help" && self.command().is_some_and(Command::has_subcommands) {
            // `NAME help COMMAND` has the words of `NAME COMMAND`.
        } else {
            self.positionals.push(word.to_owned());
        }
    }

    fn step_long(&mut self, option: &str) {
        let (name, value) = match option.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (option, None),
        };
        let Some(arg) = self.long(name) else {
            return;
        };
        self.used.push(arg);
        if value.is_none() && takes_next_word(arg) {
            self.pending = Some(arg);
        }
    }

    /// Reads options of one letter. The rest of the word after an option with a value is the value.
    fn step_short(&mut self, word: &str) {
        let mut letters = word.chars().skip(1);
        while let Some(letter) = letters.next() {
            let arg = self.options().find(|it| it.get_short() == Some(letter));
            let Some(arg) = arg else {
                return;
            };
            self.used.push(arg);
            if takes_next_word(arg) {
                if letters.next().is_none() {
                    self.pending = Some(arg);
                }
                return;
            }
        }
    }

    /// Returns the options of the innermost command, then those of every command.
    fn options(&self) -> impl Iterator<Item = &'a Arg> + use<'a> {
        let (last, outer) = match self.commands.split_last() {
            Some((last, outer)) => (Some(*last), outer),
            None => (None, [].as_slice()),
        };
        let global = outer.iter().flat_map(|it| it.get_arguments());
        let global = global.filter(|arg| arg.is_global_set());
        let own = last.into_iter().flat_map(Command::get_arguments);
        let all: Vec<_> = own.chain(global).collect();
        all.into_iter().filter(|arg| !arg.is_positional())
    }

    /// Returns the option with this name.
    fn long(&self, name: &str) -> Option<&'a Arg> {
        let is_named = |arg: &&Arg| {
            arg.get_long() == Some(name)
                || arg.get_all_aliases().is_some_and(|it| it.contains(&name))
        };
        self.options().find(is_named)
    }

    /// Returns the argument that is not an option, and comes next.
    fn positional(&self) -> Option<&'a Arg> {
        let mut args: Vec<_> = self.command()?.get_positionals().collect();
        let index = self.positionals.len();
        if index < args.len() {
            return Some(args.swap_remove(index));
        }
        args.pop().filter(|last| takes_many(last))
    }

    /// Completes a word. `values` returns the completion of the value of an argument.
    pub(super) fn complete(
        &self,
        word: &str,
        values: impl Fn(&'a Arg, &str) -> Completion,
    ) -> Completion {
        if let Some(arg) = self.pending {
            return value(arg, word, values);
        }
        if !self.is_escaped && word.starts_with('-') && word != "-" {
            let option = word.strip_prefix("--").and_then(|it| it.split_once('='));
            let Some((name, typed)) = option else {
                return self.complete_option().matching(word);
            };
            return match self.long(name) {
                Some(arg) => value(arg, typed, values).after(&format!("--{name}=")),
                None => Completion::default(),
            };
        }
        let mut completion = match self.positional() {
            Some(arg) => value(arg, word, values),
            None => Completion::default(),
        };
        if completion.file.is_some() {
            return completion;
        }
        if !self.is_escaped && self.positionals.is_empty() {
            let commands = Completion::values(self.subcommands()).matching(word);
            completion.candidates.extend(commands.candidates);
        }
        if completion.candidates.is_empty() && !self.is_escaped {
            return self.complete_option().matching(word);
        }
        completion
    }

    fn subcommands(&self) -> impl Iterator<Item = Candidate> + use<'a> {
        let command = self.command();
        let all = command.into_iter().flat_map(Command::get_subcommands);
        all.filter(|it| !it.is_hide_set()).map(|it| {
            let about = it.get_about().map(ToString::to_string);
            Candidate::new(it.get_name(), &about.unwrap_or_default())
        })
    }

    /// Returns all options that can be given: first the required ones, then the others of the command,
    /// then those of every command.
    fn complete_option(&self) -> Completion {
        let is_offered = |arg: &&Arg| {
            let is_used = self.used.iter().any(|it| it.get_id() == arg.get_id());
            !arg.is_hide_set() && (!is_used || takes_many(arg))
        };
        let mut args: Vec<_> = self.options().filter(is_offered).collect();
        args.sort_by_key(|arg| (arg.is_global_set(), !arg.is_required_set()));
        let options = args.iter().filter_map(|arg| {
            let help = arg.get_help().map(ToString::to_string);
            let name = format!("--{}", arg.get_long()?);
            Some(Candidate::new(name, &help.unwrap_or_default()))
        });
        let mut options: Vec<_> = options.collect();
        // The library adds this option only when it parses a command line.
        if self.long("help").is_none() {
            options.push(Candidate::new("--help", "Print help"));
        }
        Completion::values(options)
    }
}

/// Completes the value of an argument, which may be a list.
fn value<'a>(arg: &'a Arg, word: &str, values: impl Fn(&'a Arg, &str) -> Completion) -> Completion {
    let last = arg.get_value_delimiter().and_then(|it| word.rfind(it));
    let split = last.map_or(0, |at| at + 1);
    let (before, typed) = word.split_at_checked(split).unwrap_or(("", word));
    values(arg, typed).matching(typed).after(before)
}

/// Returns `true` if the value of an option is the next word. The value of some options is optional and
/// begins with `=`.
fn takes_next_word(arg: &Arg) -> bool {
    arg.get_action().takes_values() && !arg.is_require_equals_set()
}

/// Returns `true` if an argument can be given several times.
fn takes_many(arg: &Arg) -> bool {
    matches!(arg.get_action(), ArgAction::Append | ArgAction::Count)
        || arg.get_num_args().is_some_and(|it| it.max_values() > 1)
}

#[cfg(test)]
mod tests;
