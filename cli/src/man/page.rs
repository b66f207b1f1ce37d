//! The manual page of a command.

use std::io::{self, Write};

use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

/// The beginning of each part that the crate writes: the apostrophe.
const DEFINITIONS: &[u8] = b".ie \\n(.g .ds Aq \\(aq\n.el .ds Aq '\n";

/// A page, before it is written.
#[derive(Debug, Clone)]
pub(super) struct Page<'a> {
    root: &'a Command,
    /// The names that lead to the command.
    path: Vec<&'a str>,
    command: &'a Command,
}

impl<'a> Page<'a> {
    /// Returns the page of the outermost command.
    pub(super) fn new(root: &'a Command) -> Self {
        Self {
            root,
            path: Vec::new(),
            command: root,
        }
    }

    /// Returns the page of a command below this one.
    pub(super) fn subcommand(&self, name: &str) -> Option<Self> {
        Some(self.with(self.command.find_subcommand(name)?))
    }

    fn with(&self, command: &'a Command) -> Self {
        let mut path = self.path.clone();
        path.push(command.get_name());
        Self {
            root: self.root,
            path,
            command,
        }
    }

    /// Returns the names of the commands below this one.
    pub(super) fn subcommand_names(&self) -> Vec<String> {
        let all = self
            .command
            .get_subcommands()
            .filter(|it| !it.is_hide_set());
        all.map(|it| it.get_name().to_owned()).collect()
    }

    /// Returns the pages of all commands that the help shows.
    pub(super) fn all(root: &'a Command) -> Vec<Self> {
        let mut pages = vec![Self::new(root)];
        let mut next = 0;
        while let Some(page) = pages.get(next).cloned() {
            let shown = page
                .command
                .get_subcommands()
                .filter(|it| !it.is_hide_set());
            pages.extend(shown.map(|command| page.with(command)));
            next += 1;
        }
        pages
    }

    /// Returns the names with a separator: `losant-instance-org-get`.
    fn name(&self, separator: &str) -> String {
        let mut name = self.root.get_name().to_owned();
        for part in &self.path {
            name.push_str(separator);
            name.push_str(part);
        }
        name
    }

    pub(super) fn file_name(&self) -> String {
        format!("{}.1", self.name("-"))
    }

    /// Returns the page in the language of `man`.
    pub(super) fn render(&self) -> io::Result<Vec<u8>> {
        let root = self.root;
        let version = root.get_version().unwrap_or_default();
        let mut command = self
            .command
            .clone()
            .bin_name(self.name(" "))
            .display_name(self.name("-"))
            .disable_help_flag(true)
            .disable_help_subcommand(true)
            .disable_version_flag(true)
            .subcommand_help_heading("COMMANDS");
        // The synopsis of the crate has all options without their values.
        let usage = command.render_usage().to_string();
        let usage = usage.trim_start_matches("Usage:").trim().to_owned();
        let man = Man::new(command.override_usage(usage))
            // Without a date, the next values would take its place.
            .date(" ")
            .source(format!("{} {version}", root.get_name()))
            .manual(format!("Manual of {}", root.get_name()));
        let mut text = Vec::new();
        let mut section = |render: &dyn Fn(&mut dyn Write) -> io::Result<()>| {
            let mut section = Vec::new();
            render(&mut section)?;
            // Each section begins with the same definitions.
            let is_first = text.is_empty();
            let rest = section.strip_prefix(DEFINITIONS).filter(|_| !is_first);
            text.extend_from_slice(rest.unwrap_or(&section));
            io::Result::Ok(())
        };
        section(&|text| man.render_title(text))?;
        section(&|text| man.render_name_section(text))?;
        section(&|text| man.render_synopsis_section(text))?;
        section(&|text| man.render_description_section(text))?;
        let command = self.command;
        if command.get_arguments().any(|arg| !arg.is_hide_set()) {
            section(&|text| man.render_options_section(text))?;
        }
        if command.get_subcommands().any(|it| !it.is_hide_set()) {
            section(&|text| man.render_subcommands_section(text))?;
        }
        let after_help = command.get_after_long_help().or(command.get_after_help());
        if let Some(help) = after_help {
            section(&|text| after(&help.to_string()).to_writer(text))?;
        }
        section(&|text| self.see_also(text))?;
        Ok(text)
    }

    /// Writes references to the pages of the outer commands.
    fn see_also(&self, text: &mut dyn Write) -> io::Result<()> {
        if self.path.is_empty() {
            return Ok(());
        }
        let mut roff = Roff::new();
        roff.control("SH", ["SEE ALSO"]);
        roff.text([
            bold(self.root.get_name()),
            roman("(1) describes the options of every command."),
        ]);
        if let [resource, _, ..] = self.path.as_slice() {
            let resource = format!("{}-{resource}", self.root.get_name());
            roff.control("br", []);
            roff.text([bold(resource), roman("(1) lists the related commands.")]);
        }
        roff.to_writer(text)
    }
}

/// Returns the end of the help. Lines that end with a colon are headings. All others are columns, which keep
/// their ends and their spaces, with less indentation than text, so that 80 characters are enough.
fn after(help: &str) -> Roff {
    let mut roff = Roff::new();
    let is_heading = |line: &str| line.ends_with(':') && !line.starts_with(' ');
    let start = |roff: &mut Roff, heading: &str| {
        roff.control("fi", []);
        roff.control("SH", [heading.to_uppercase().as_str()]);
        roff.control("in", ["3n"]);
        roff.control("nf", []);
    };
    if !help.lines().next().is_some_and(is_heading) {
        start(&mut roff, "notes");
    }
    for line in help.lines().filter(|line| !line.trim().is_empty()) {
        if is_heading(line) {
            start(&mut roff, line.trim_end_matches(':'));
        } else {
            roff.text([roman(line.strip_prefix("  ").unwrap_or(line))]);
        }
    }
    roff.control("fi", []);
    roff
}

#[cfg(test)]
mod tests {
    use clap::Arg;

    use super::*;

    fn root() -> Command {
        let get = Command::new("get")
            .about("Return a device")
            .long_about("Returns a device.\n\n.hidden -x 'y' \\fBz\nGET /a-b/<id>")
            .after_long_help(
                "Errors:\n  404  no \\ such\n  410  .gone\n\nExample:\n  app devices get",
            )
            .arg(
                Arg::new("id")
                    .long("device-id")
                    .required(true)
                    .help("ID - of \\ a device"),
            );
        Command::new("app")
            .version("1.2.3")
            .about("Calls an API")
            .arg(Arg::new("output").long("output").global(true))
            .subcommand(Command::new("devices").about("Devices").subcommand(get))
            .subcommand(Command::new("internal").hide(true))
    }

    #[test]
    fn all_commands_have_a_page() {
        let root = root();
        let names: Vec<_> = Page::all(&root).iter().map(Page::file_name).collect();
        assert_eq!(names, ["app.1", "app-devices.1", "app-devices-get.1"]);
    }

    #[test]
    fn pages_have_the_options_of_their_command() {
        let root = root();
        let page = Page::new(&root).subcommand("devices").unwrap();
        let page = page.subcommand("get").unwrap();
        let text = String::from_utf8(page.render().unwrap()).unwrap();
        assert!(
            text.contains(r#".TH app-devices-get 1 " " "app 1.2.3" "Manual of app""#),
            "{text}"
        );
        assert!(
            text.contains(r"\fBapp devices get\fR \-\-device\-id <id>"),
            "{text}"
        );
        assert!(!text.contains("output"), "{text}");
        assert!(text.contains("SEE ALSO"), "{text}");
        assert_eq!(text.matches(".ds").count(), 2, "{text}");
    }

    #[test]
    fn the_end_of_the_help_keeps_its_lines() {
        let text = after("Errors:\n  404  none\n  .gone\n\nExample:\n  app get \\\n    --id 7\n");
        let text = text.render();
        let columns = ".in 3n\n.nf\n404  none\n\\&.gone\n.fi\n.SH EXAMPLE\n";
        assert!(text.contains(columns), "{text}");
        assert!(text.contains("app get \\\\\n  \\-\\-id 7\n.fi\n"), "{text}");
        let text = after(".note").render();
        assert!(
            text.contains(".SH NOTES\n.in 3n\n.nf\n\\&.note\n"),
            "{text}"
        );
    }

    #[test]
    fn text_is_not_read_as_a_request_of_man() {
        let root = root();
        let page = Page::new(&root).subcommand("devices").unwrap();
        let page = page.subcommand("get").unwrap();
        let text = String::from_utf8(page.render().unwrap()).unwrap();
        assert!(text.contains(r"\&.hidden \-x"), "{text}");
        assert!(text.contains(r"ID \- of \\ a device"), "{text}");
    }
}
