//! Patterns that select files.

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use restrait_cli::Failure;

/// Patterns of files to copy and of files to leave out.
#[derive(Debug)]
pub(super) struct Filter {
    /// `None` if there are no patterns, which selects all files.
    include: Option<GlobSet>,
    exclude: GlobSet,
}

impl Filter {
    /// Creates a filter. A pattern without a slash matches names in all folders, another one matches paths.
    ///
    /// # Errors
    ///
    /// If a pattern is invalid.
    pub(super) fn new<'a>(
        include: impl Iterator<Item = &'a String>,
        exclude: impl Iterator<Item = &'a String>,
    ) -> Result<Self, Failure> {
        let include: Vec<_> = include.collect();
        let include = match include.as_slice() {
            [] => None,
            patterns => Some(set("include", patterns.iter().copied())?),
        };
        let exclude = set("exclude", exclude)?;
        Ok(Self { include, exclude })
    }

    /// Returns `true` if there are patterns of files to copy.
    pub(super) fn has_includes(&self) -> bool {
        self.include.is_some()
    }

    /// Returns `true` if a file or a folder is left out, with everything in it. Its folders are not.
    pub(super) fn excludes(&self, path: &str) -> bool {
        self.exclude.is_match(path)
    }

    /// Returns `true` if a file that is not excluded is copied.
    pub(super) fn includes(&self, path: &str) -> bool {
        self.include
            .as_ref()
            .is_none_or(|include| include.is_match(path))
    }
}

fn set<'a>(option: &str, patterns: impl Iterator<Item = &'a String>) -> Result<GlobSet, Failure> {
    let mut set = GlobSetBuilder::new();
    for pattern in patterns {
        let invalid = |error: globset::Error| {
            Failure::Usage(format!("invalid `--{option} {pattern}`: {}", error.kind()))
        };
        let path = pattern.trim_end_matches('/');
        let path = match path.strip_prefix('/') {
            Some(path) => path.to_owned(),
            None if path.contains('/') => path.to_owned(),
            None => format!("**/{path}"),
        };
        let glob = GlobBuilder::new(&path).literal_separator(true).build();
        set.add(glob.map_err(invalid)?);
    }
    set.build()
        .map_err(|error| Failure::Usage(format!("invalid `--{option}`: {}", error.kind())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filter(include: &[&str], exclude: &[&str]) -> Result<Filter, Failure> {
        let owned = |patterns: &[&str]| -> Vec<String> {
            patterns.iter().map(|&pattern| pattern.to_owned()).collect()
        };
        Filter::new(owned(include).iter(), owned(exclude).iter())
    }

    #[test]
    fn patterns_match_names_or_paths() {
        let filter = filter(&["*.csv", "site/**"], &["tmp/", "/top.csv"]).unwrap();
        for (path, expected) in [
            ("a.csv", true),
            ("deep/er/a.csv", true),
            ("a.txt", false),
            ("site/img/logo.svg", true),
            ("old/site/logo.svg", false),
        ] {
            assert_eq!(filter.includes(path), expected, "{path}");
        }
        for (path, expected) in [
            ("tmp", true),
            ("deep/tmp", true),
            ("tmpx", false),
            ("top.csv", true),
            ("deep/top.csv", false),
        ] {
            assert_eq!(filter.excludes(path), expected, "{path}");
        }
    }

    #[test]
    fn no_pattern_selects_all_files() {
        let filter = filter(&[], &[]).unwrap();
        assert!(filter.includes("a"));
        assert!(!filter.excludes("a"));
    }

    #[test]
    fn invalid_patterns_name_the_option() {
        let error = filter(&["[a"], &[]).unwrap_err();
        assert!(error.to_string().contains("--include [a"), "{error}");
    }
}
