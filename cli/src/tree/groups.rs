//! The list of commands in the help of the whole command line.

use std::fmt::Write;

use clap::Command;

use super::docs::{shortened, summary};
use super::{Resource, STYLES};
use crate::builder::Groups;

/// The heading of resources without a group.
const RESOURCES: &str = "Resources";

/// Returns the list: the commands that are not resources, and the resources in their groups.
pub(super) fn list(groups: Groups, resources: &[Resource], root: &Command, width: usize) -> String {
    let is_resource =
        |command: &Command| resources.iter().any(|(name, _)| name == command.get_name());
    let commands = root.get_subcommands();
    let commands = commands.filter(|it| !it.is_hide_set() && !is_resource(it));
    let row = |command: &Command| {
        let about = command.get_about().map(ToString::to_string);
        (command.get_name().to_owned(), about.unwrap_or_default())
    };
    let mut sections = vec![("Commands".to_owned(), commands.map(row).collect())];
    for (heading, members) in groups {
        let find = |member| resources.iter().find(|resource| is_named(resource, member));
        let rows = members
            .iter()
            .filter_map(|member| find(*member).map(resource_row));
        sections.push(((*heading).to_owned(), rows.collect()));
    }
    let is_grouped = |resource: &&Resource| {
        let mut members = groups.iter().flat_map(|(_, members)| *members);
        members.any(|member| is_named(resource, member))
    };
    let others = resources.iter().filter(|resource| !is_grouped(resource));
    sections.push((RESOURCES.to_owned(), others.map(resource_row).collect()));
    written(&sections, width)
}

/// Returns `true` if a group lists the resource by this name: the declared one, or that on the command line.
fn is_named((name, api): &Resource, member: &str) -> bool {
    name == member || api.name == member
}

fn resource_row((name, api): &Resource) -> (String, String) {
    (name.clone(), summary(api.docs))
}

type Section = (String, Vec<(String, String)>);

/// Returns the sections that are not empty, each with a heading and one line for each row.
fn written(sections: &[Section], width: usize) -> String {
    let (header, literal) = (STYLES.get_header(), STYLES.get_literal());
    let mut text = String::new();
    for (heading, rows) in sections.iter().filter(|(_, rows)| !rows.is_empty()) {
        if !text.is_empty() {
            text.push('\n');
        }
        let _ = writeln!(text, "{header}{heading}:{header:#}");
        let column = rows.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
        for (name, about) in rows {
            let about = shortened(about, width.saturating_sub(column + 4));
            let pad = if about.is_empty() {
                0
            } else {
                column + 2 - name.len()
            };
            let _ = writeln!(text, "  {literal}{name}{literal:#}{:pad$}{about}", "");
        }
    }
    text.truncate(text.trim_end().len());
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_lines_of_the_width() {
        let rows = |rows: &[(&str, &str)]| {
            let rows = rows.iter();
            rows.map(|(name, about)| ((*name).to_owned(), (*about).to_owned()))
                .collect()
        };
        let sections = [
            ("Empty".to_owned(), Vec::new()),
            (
                "Devices".to_owned(),
                rows(&[("device", "A device"), ("devices", "Devices of a plant")]),
            ),
        ];
        let text = anstream::adapter::strip_str(&written(&sections, 22)).to_string();
        assert_eq!(text, "Devices:\n  device   A device\n  devices  Devices..");
    }
}
