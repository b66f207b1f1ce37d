//! The order of layers in `ARCHITECTURE.md`.

use std::collections::BTreeSet;

/// The layers of a crate, from the lowest to the highest.
///
/// The section `## Layers` has a list below `### runtime` and another one below `### macros`. Each
/// item is a layer with its modules in backticks. Text after a colon is a remark.
#[derive(Debug, Default)]
pub struct Order {
    layers: Vec<Vec<String>>,
}

impl Order {
    /// Parses the list of a crate in `ARCHITECTURE.md`. Returns an empty order if there is no list.
    #[must_use]
    pub fn read(text: &str, name: &str) -> Self {
        let section = section(text, "## Layers");
        let list =
            section.map_or_else(Vec::new, |lines| section_of(&lines, &format!("### {name}")));
        let mut items: Vec<String> = Vec::new();
        for line in list {
            if let Some(item) = item(line) {
                items.push(item.to_owned());
            } else if let (true, Some(item)) = (line.starts_with("  "), items.last_mut()) {
                item.push(' ');
                item.push_str(line.trim());
            }
        }
        Self {
            layers: items.iter().map(|item| names(item)).collect(),
        }
    }

    /// Returns the layer of a module. The lowest layer is 0.
    pub(crate) fn layer(&self, module: &str) -> Option<usize> {
        self.layers
            .iter()
            .position(|layer| layer.iter().any(|name| name == module))
    }

    /// Returns modules that are missing, unknown or duplicate in the list.
    pub(crate) fn mistakes<'a>(&self, modules: impl Iterator<Item = &'a str>) -> Vec<String> {
        if self.layers.is_empty() {
            return vec!["missing list of layers; add it to the section `## Layers`".to_owned()];
        }
        let mut mistakes = Vec::new();
        let modules: BTreeSet<_> = modules.collect();
        let mut listed = BTreeSet::new();
        for name in self.layers.iter().flatten() {
            if !modules.contains(name.as_str()) {
                mistakes.push(format!("`{name}` is not a top-level module; remove it"));
            } else if !listed.insert(name.as_str()) {
                mistakes.push(format!("duplicate module `{name}`; remove one"));
            }
        }
        for name in modules.difference(&listed) {
            mistakes.push(format!("missing module `{name}`; add it to a layer"));
        }
        mistakes
    }
}

/// Returns the lines of a section of level two.
fn section<'a>(text: &'a str, heading: &str) -> Option<Vec<&'a str>> {
    let mut lines = text.lines().skip_while(|line| line.trim_end() != heading);
    lines.next()?;
    Some(lines.take_while(|line| !line.starts_with("## ")).collect())
}

/// Returns the lines of a section of level three.
fn section_of<'a>(lines: &[&'a str], heading: &str) -> Vec<&'a str> {
    let lines = lines.iter().copied();
    let lines = lines.skip_while(|line| line.trim_end() != heading).skip(1);
    lines.take_while(|line| !line.starts_with('#')).collect()
}

/// Returns the text of a list item: `* text`, `- text` or `1. text`.
fn item(line: &str) -> Option<&str> {
    let bullet = line.strip_prefix("* ").or_else(|| line.strip_prefix("- "));
    bullet.or_else(|| {
        let (number, text) = line.split_once(". ")?;
        number
            .chars()
            .all(|char| char.is_ascii_digit())
            .then_some(text)
    })
}

/// Returns the names in backticks before the first colon.
fn names(item: &str) -> Vec<String> {
    let names = item.split(':').next().unwrap_or_default();
    let names = names.split('`').skip(1).step_by(2);
    names.map(str::to_owned).collect()
}
