//! Links and paths in Markdown files.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use crate::File;
use crate::files::has_extension;

/// Folders that paths in Markdown files are relative to, besides the root and the file's own folder.
const BASES: [&str; 6] = [
    "",
    "runtime/src",
    "macros/src",
    "api/src",
    "tests",
    "tests/tests",
];

/// The list of the pages of the book.
const SUMMARY: &str = "docs/SUMMARY.md";

/// Returns a message for each relative link whose file or heading does not exist.
#[must_use]
pub fn broken_links(root: &Path, files: &[File]) -> Vec<String> {
    // The pages of the reference are long, and link to each other thousands of times.
    let paths: HashMap<&str, &File> = files.iter().map(|file| (&*file.path, file)).collect();
    let mut slugs: HashMap<&str, HashSet<String>> = HashMap::new();
    let mut messages = Vec::new();
    for file in markdown(files) {
        // `macro@endpoint` is the name of an item.
        let is_path = |target: &&str| !target.contains("://") && !target.contains('@');
        for target in targets(&file.text).filter(is_path) {
            let (path, heading) = target.split_once('#').unwrap_or((target, ""));
            let path = if path.is_empty() {
                file.path.clone()
            } else {
                normal(&format!("{}/{path}", folder(&file.path)))
            };
            let linked = paths.get(&*path);
            let exists = linked.is_some() || root.join(&path).exists();
            let has_heading = heading.is_empty()
                || linked.is_some_and(|linked| {
                    let slugs = slugs.entry(&linked.path);
                    slugs
                        .or_insert_with(|| headings(&linked.text).collect())
                        .contains(heading)
                });
            if !exists || !has_heading {
                messages.push(format!("{}: broken link `{target}`", file.path));
            }
        }
    }
    messages
}

/// Returns a message for each path in backticks that does not exist.
///
/// A line that is only a path and a colon names the file that the next code block creates.
#[must_use]
pub fn missing_paths(root: &Path, files: &[File]) -> Vec<String> {
    let mut messages = Vec::new();
    for file in markdown(files) {
        let lines =
            prose(&file.text).filter(|line| !(line.starts_with('`') && line.ends_with("`:")));
        for path in lines.flat_map(|line| line.split('`').skip(1).step_by(2)) {
            let is_path =
                (has_extension(path, "rs") && !path.starts_with('.')) || path.ends_with('/');
            if !is_path || path.contains([' ', '<', '*', ':', '"']) || path.starts_with('/') {
                continue;
            }
            let bases = BASES.into_iter().chain([folder(&file.path)]);
            let exists = |path: &String| {
                let mut bases = bases.clone();
                bases.any(|base| root.join(base).join(path).exists())
            };
            if !alternatives(path).iter().all(exists) {
                messages.push(format!("{}: missing path `{path}`", file.path));
            }
        }
    }
    messages
}

/// Returns a message for each page of `docs/` that the summary of the book does not list.
#[must_use]
pub fn unlisted_pages(files: &[File]) -> Vec<String> {
    let summary = files.iter().find(|file| file.path == SUMMARY);
    let listed: Vec<_> = summary.iter().flat_map(|it| targets(&it.text)).collect();
    let pages = markdown(files).filter_map(|file| file.path.strip_prefix("docs/"));
    pages
        .filter(|page| format!("docs/{page}") != SUMMARY && !listed.contains(page))
        .map(|page| format!("{SUMMARY}: `{page}` is not listed"))
        .collect()
}

/// Returns the Markdown files, except for the changelog, which also names old files.
fn markdown(files: &[File]) -> impl Iterator<Item = &File> {
    let is_page = |file: &&File| has_extension(&file.path, "md") && file.path != "CHANGELOG.md";
    files.iter().filter(is_page)
}

/// Returns the lines outside of code blocks.
fn prose(text: &str) -> impl Iterator<Item = &str> {
    let mut is_code = false;
    text.lines().filter(move |line| {
        let is_fence = line.trim_start().starts_with("```");
        is_code ^= is_fence;
        !is_code && !is_fence
    })
}

/// Returns the targets of `[text](target)`.
fn targets(text: &str) -> impl Iterator<Item = &str> {
    prose(text)
        .flat_map(|line| line.split("](").skip(1))
        .filter_map(|rest| rest.split(')').next())
}

/// Returns the fragments under which GitHub links to headings. Equal titles get numbers.
fn headings(text: &str) -> impl Iterator<Item = String> {
    let mut used: HashMap<String, usize> = HashMap::new();
    let slugs = prose(text).filter_map(|line| {
        let title = line.strip_prefix('#')?.trim_start_matches('#').trim();
        let kept = title
            .chars()
            .filter(|char| char.is_alphanumeric() || " -_".contains(*char));
        Some(kept.collect::<String>().to_lowercase().replace(' ', "-"))
    });
    slugs.map(move |slug| {
        let count = used.entry(slug.clone()).or_default();
        *count += 1;
        match *count {
            1 => slug,
            count => format!("{slug}-{}", count - 1),
        }
    })
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Resolves `.` and `..`.
fn normal(path: &str) -> String {
    let mut parts = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

/// Expands the first `{a,b}` of a path.
fn alternatives(path: &str) -> Vec<String> {
    let braces = path.split_once('{').and_then(|(before, rest)| {
        let (names, after) = rest.split_once('}')?;
        Some((before, names, after))
    });
    match braces {
        Some((before, names, after)) => names
            .split(',')
            .map(|name| format!("{before}{name}{after}"))
            .collect(),
        None => vec![path.to_owned()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_links_outside_of_code() {
        let text = "a [b](c.md#d) `x`\n```\n[e](f)\n```\n[g](h)";
        assert_eq!(targets(text).collect::<Vec<_>>(), ["c.md#d", "h"]);
    }

    #[test]
    fn makes_fragments_as_github_does() {
        let slugs: Vec<_> = headings("# A page\n## Implement `Transport`, now").collect();
        assert_eq!(slugs, ["a-page", "implement-transport-now"]);
        let slugs: Vec<_> = headings("## Get\n### Errors\n## Patch\n### Errors").collect();
        assert_eq!(slugs, ["get", "errors", "patch", "errors-1"]);
    }

    #[test]
    fn finds_pages_that_are_not_listed() {
        let file = |path: &str, text: &str| File {
            path: path.to_owned(),
            text: text.to_owned(),
        };
        let files = [
            file(SUMMARY, "- [A](a.md)"),
            file("docs/a.md", ""),
            file("docs/b/c.md", ""),
            file("README.md", ""),
        ];
        assert_eq!(
            unlisted_pages(&files),
            ["docs/SUMMARY.md: `b/c.md` is not listed"]
        );
    }

    #[test]
    fn resolves_paths_and_braces() {
        assert_eq!(normal("docs/../tests/./a.md"), "tests/a.md");
        assert_eq!(alternatives("a/{b,c}.rs"), ["a/b.rs", "a/c.rs"]);
    }
}
