//! Names and paths of files, here and in the application.

use std::fmt;
use std::path::{Component, Path};

/// Maximum length of a path in the application.
const MAX_LENGTH: usize = 1024;

/// An absolute path of a folder in the application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RemotePath(String);

impl RemotePath {
    /// Parses a path, with or without slashes at its ends.
    ///
    /// # Errors
    ///
    /// Returns the reason.
    pub(super) fn parse(text: &str) -> Result<Self, &'static str> {
        let names: Vec<_> = text.split('/').filter(|name| !name.is_empty()).collect();
        if names.iter().any(|name| [".", ".."].contains(name)) {
            return Err("`.` and `..` are not names of folders");
        }
        Ok(Self(format!("/{}", names.join("/"))))
    }

    /// Returns the path of a file or a folder in this one.
    pub(super) fn join(&self, relative: &str) -> String {
        match (self.0.as_str(), relative) {
            (root, "") => root.to_owned(),
            ("/", relative) => format!("/{relative}"),
            (root, relative) => format!("{root}/{relative}"),
        }
    }

    /// Returns the path and those of its parents without the root, outermost first.
    pub(super) fn ancestors(&self) -> Vec<Self> {
        let ends = self.0.match_indices('/').map(|(at, _)| at).skip(1);
        let ends = ends.chain([self.0.len()]);
        let paths = ends.filter_map(|end| Some(Self(self.0.get(..end)?.to_owned())));
        paths.filter(|path| path.0 != "/").collect()
    }

    /// Returns the path of the parent, and the name.
    pub(super) fn split(&self) -> (&str, &str) {
        split(&self.0)
    }
}

impl fmt::Display for RemotePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Returns the path of the parent, and the name. The parent of a name alone is empty.
pub(super) fn split(path: &str) -> (&str, &str) {
    match path.rsplit_once('/') {
        Some(("", name)) if path.starts_with('/') => ("/", name),
        Some((parent, name)) => (parent, name),
        None => ("", path),
    }
}

/// Returns the paths of all folders around a relative path.
pub(super) fn parents(path: &str) -> impl Iterator<Item = &str> {
    let ends = path.match_indices('/').map(|(at, _)| at);
    ends.filter_map(|end| path.get(..end))
}

/// Returns the path of a file in a folder, both relative.
pub(super) fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() {
        name.to_owned()
    } else {
        format!("{folder}/{name}")
    }
}

/// Checks that a name of the application is the name of one file in a folder: it must not lead elsewhere.
///
/// # Errors
///
/// Returns the reason.
pub(super) fn check_name(name: &str) -> Result<(), &'static str> {
    let mut components = Path::new(name).components();
    let is_one = match (components.next(), components.next()) {
        (Some(Component::Normal(only)), None) => only == name,
        _ => false,
    };
    // A colon starts the name of another stream of a file on Windows.
    let is_foreign = name.contains(['/', '\\', '\0']) || cfg!(windows) && name.contains(':');
    if !is_one || is_foreign {
        return Err("the name leads out of its folder");
    }
    if name.len() > MAX_LENGTH {
        return Err("the name is too long");
    }
    Ok(())
}

/// Returns `true` if the path is longer than paths can be.
pub(super) fn is_too_long(path: &str) -> bool {
    path.chars().count() > MAX_LENGTH
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn remote_paths_are_absolute() {
        for (text, expected) in [
            ("", "/"),
            ("/", "/"),
            ("a//b/", "/a/b"),
            ("/ä b/c", "/ä b/c"),
        ] {
            assert_eq!(RemotePath::parse(text).unwrap().to_string(), expected);
        }
        assert!(RemotePath::parse("/a/../b").is_err());
        let path = RemotePath::parse("/a/b").unwrap();
        assert_eq!(path.join("c/d"), "/a/b/c/d");
        assert_eq!(path.join(""), "/a/b");
        assert_eq!(path.split(), ("/a", "b"));
        let ancestors: Vec<_> = path.ancestors().iter().map(ToString::to_string).collect();
        assert_eq!(ancestors, ["/a", "/a/b"]);
        let root = RemotePath::parse("/").unwrap();
        assert_eq!(root.join("c"), "/c");
        assert_eq!(root.ancestors(), []);
        assert_eq!(split("/a"), ("/", "a"));
        assert_eq!(split("a"), ("", "a"));
        assert_eq!(split("a/b/c"), ("a/b", "c"));
        assert_eq!(parents("a/b/c").collect::<Vec<_>>(), ["a", "a/b"]);
        assert_eq!(parents("a").count(), 0);
    }

    #[test]
    fn names_cannot_lead_out_of_their_folder() {
        for name in ["a", "...", " ", "a b", "ü", ".hidden", "a..b", "-rf"] {
            assert_eq!(check_name(name), Ok(()), "{name:?}");
        }
        for name in [
            "",
            ".",
            "..",
            "/",
            "../x",
            "a/b",
            "/etc/passwd",
            "a/",
            "..\\x",
            "C:\\x",
            "a\0",
        ] {
            assert!(check_name(name).is_err(), "{name:?}");
        }
    }
}
