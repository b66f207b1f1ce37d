//! Paths of modules.

use std::fmt;

/// Names from the root of the crate to a module.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Path(Vec<String>);

impl Path {
    /// Returns the path of `lib.rs`.
    pub(crate) fn root() -> Self {
        Self(Vec::new())
    }

    /// Returns `true` if this is `lib.rs`.
    pub(crate) fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the name of a top-level module.
    pub(crate) fn only_segment(&self) -> Option<&str> {
        match self.0.as_slice() {
            [name] => Some(name),
            _ => None,
        }
    }

    /// Returns the path of a child.
    pub(crate) fn child(&self, name: &str) -> Self {
        Self(self.0.iter().cloned().chain([name.to_owned()]).collect())
    }

    /// Returns the path of the parent, if this is not the root.
    pub(crate) fn parent(&self) -> Option<Self> {
        let (_, parent) = self.0.split_last()?;
        Some(Self(parent.to_vec()))
    }

    /// Returns the first segments in which two paths differ, with the module whose children they
    /// are. Returns `None` if one module contains the other.
    pub(crate) fn siblings<'a>(&'a self, other: &'a Self) -> Option<(Self, &'a str, &'a str)> {
        let common = self.0.iter().zip(&other.0);
        let common = common.take_while(|(mine, its)| mine == its).count();
        let (mine, its) = (self.0.get(common)?, other.0.get(common)?);
        let parent = Self(self.0.iter().take(common).cloned().collect());
        Some((parent, mine, its))
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join("::"))
    }
}
