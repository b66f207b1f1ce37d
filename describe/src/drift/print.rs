//! The text of a report.

use std::fmt;

use super::report::{Difference, Group, Report, Undeclared};

/// The longest line, unless a name is longer.
const WIDTH: usize = 80;

/// Formats the difference in one line: file, line, endpoint, message and pointer.
impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (file, line, text) = (self.file, self.line, self.line_of_text());
        write!(f, "{file}:{line}: {text} [{}]", self.pointer)
    }
}

impl fmt::Display for Undeclared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "missing endpoint `{} {}`", self.method, self.path)?;
        if let Some(id) = &self.id {
            write!(f, " (`{id}`)")?;
        }
        write!(f, " [{}]", self.pointer)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of_endpoints = self.differences.chunk_by(|a, b| a.endpoint == b.endpoint);
        let mut endpoints = 0;
        for differences in of_endpoints {
            let Some(first) = differences.first() else {
                continue;
            };
            endpoints += 1;
            let (file, line) = (first.file, first.line);
            let title = format!("{file}:{line}: `{}` ({})", first.route, first.endpoint);
            writeln!(f, "{}", wrap(&title, "", "    "))?;
            for lines in lines(differences) {
                writeln!(f, "{}", wrap(&lines.text, "  - ", "    "))?;
                if let Some(pointer) = lines.pointer {
                    writeln!(f, "    [{pointer}]")?;
                }
            }
        }
        for operation in &self.missing {
            writeln!(f, "{}", wrap(&operation.to_string(), "", "    "))?;
        }
        for text in &self.unused {
            writeln!(f, "unused `ignore({text:?})`")?;
        }
        if endpoints > 0 || !self.missing.is_empty() || !self.unused.is_empty() {
            writeln!(f)?;
        }
        write!(f, "{}", wrap(&self.summary(endpoints), "", ""))
    }
}

impl Report {
    fn summary(&self, endpoints: usize) -> String {
        let differences = count(self.differences.len(), "difference");
        let all = count(self.endpoints, "endpoint");
        let mut summary = format!("{differences} in {endpoints} of {all}");
        if !self.missing.is_empty() {
            let missing = count(self.missing.len(), "endpoint");
            summary = format!("{summary}, {missing} missing");
        }
        if !self.undeclared.is_empty() {
            let operations = count(self.undeclared.len(), "other operation");
            summary = format!("{summary}; the document has {operations}");
        }
        summary
    }
}

/// One or several differences that are printed together.
struct Lines {
    text: String,
    /// The pointer of what they have in common. `None` if it is in the operation, where a reader finds it.
    pointer: Option<String>,
}

/// Joins the differences of an endpoint that only differ in a name.
fn lines(differences: &[Difference]) -> Vec<Lines> {
    let mut groups: Vec<Vec<&Difference>> = Vec::new();
    for difference in differences {
        let same = groups.iter_mut().find(|group| {
            let mut group = group.iter();
            group.any(|other| is_same(other, difference))
        });
        match same {
            Some(group) => group.push(difference),
            None => groups.push(vec![difference]),
        }
    }
    groups.iter().map(|group| joined(group)).collect()
}

fn is_same(one: &Difference, other: &Difference) -> bool {
    let key = |group: &Group| (group.noun.clone(), group.of.clone(), group.tail.clone());
    let (a, b) = (one.group.as_ref().map(key), other.group.as_ref().map(key));
    one.kind == other.kind && a.is_some() && a == b && is_inside(one) == is_inside(other)
}

/// Returns `true` if the difference is within the operation itself, not in a shared component.
fn is_inside(difference: &Difference) -> bool {
    let rest = difference.pointer.strip_prefix(&difference.operation);
    !difference.operation.is_empty()
        && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn joined(differences: &[&Difference]) -> Lines {
    let first = differences.first();
    let pointer = first.filter(|first| !is_inside(first)).map(|first| {
        let pointers = differences.iter().map(|one| one.pointer.as_str());
        pointers.fold(first.pointer.clone(), |common, one| {
            common_parent(&common, one)
        })
    });
    let pointer = pointer.filter(|pointer| !pointer.is_empty());
    let groups: Vec<_> = differences
        .iter()
        .filter_map(|one| one.group.as_ref())
        .collect();
    let text = match (first, groups.as_slice()) {
        (Some(first), [group, _, ..]) => {
            let names: Vec<_> = groups.iter().map(|group| group.name.as_str()).collect();
            let names = names.join(", ");
            let nouns = format!("{} {}", first.kind.word(), plural(&group.noun));
            let text = if group.of.is_empty() {
                format!("{nouns} {names}")
            } else {
                format!("{nouns} of {}: {names}", group.of)
            };
            if group.tail.is_empty() {
                text
            } else {
                format!("{text}: {}", group.tail)
            }
        }
        (Some(first), _) => first.message.clone(),
        (None, _) => String::new(),
    };
    Lines { text, pointer }
}

/// Returns the longest pointer that is a parent of both, or both.
fn common_parent(one: &str, other: &str) -> String {
    let segments = one.split('/').zip(other.split('/'));
    let common = segments.take_while(|(a, b)| a == b).map(|(a, _)| a);
    common.collect::<Vec<_>>().join("/")
}

/// Splits a text at spaces that are not part of code.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut is_code = false;
    for c in text.chars() {
        is_code ^= c == '`';
        match words.last_mut() {
            Some(word) if is_code || c != ' ' => word.push(c),
            _ => words.push(String::new()),
        }
    }
    words
}

/// Breaks a text at spaces that are not part of code.
fn wrap(text: &str, first: &str, rest: &str) -> String {
    let mut lines = Vec::new();
    let mut line = first.to_owned();
    let mut is_empty = true;
    for word in words(text) {
        let length = line.chars().count() + usize::from(!is_empty) + word.chars().count();
        if !is_empty && length > WIDTH {
            lines.push(std::mem::replace(&mut line, rest.to_owned()));
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
        }
        line.push_str(&word);
        is_empty = false;
    }
    lines.push(line);
    lines.join("\n")
}

fn plural(noun: &str) -> String {
    if let Some(stem) = noun.strip_suffix('y') {
        format!("{stem}ies")
    } else if noun.ends_with('s') {
        format!("{noun}es")
    } else {
        format!("{noun}s")
    }
}

fn count(number: usize, noun: &str) -> String {
    let noun = if number == 1 {
        noun.to_owned()
    } else {
        plural(noun)
    };
    format!("{number} {noun}")
}
