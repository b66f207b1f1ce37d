//! Changes, and the list of all of them.

use std::fmt;

/// The kind of a change for the users of a client.
///
/// ```
/// use restrait_describe::compatibility::Kind;
///
/// assert!(Kind::Minor < Kind::Behavior && Kind::Behavior < Kind::Major);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Code that uses the client compiles, and its requests do not change.
    Minor,
    /// Code that uses the client compiles, but requests or retries change. A minor version suffices, and the
    /// changelog lists the change.
    Behavior,
    /// Code that uses the client may not compile, or passes arguments in the wrong order.
    Major,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Minor => "minor",
            Self::Behavior => "behavior",
            Self::Major => "major",
        })
    }
}

/// A difference between two versions of an API.
///
/// `Display` writes one line: the place, the kind, the subject and the message.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Change {
    /// The kind.
    pub kind: Kind,
    /// The endpoint as `trait.endpoint`, the trait, the type, or `client`.
    pub subject: String,
    /// The difference: ``new optional param `verbose` ``.
    pub message: String,
    /// The file and the line of the declaration: in the new version, or in the old one if it was removed.
    /// `None` for the client and for types.
    pub place: Option<String>,
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{place}: ")?;
        }
        write!(f, "{}: {}: {}", self.kind, self.subject, self.message)
    }
}

/// The differences between two versions of an API.
///
/// `Display` writes a line for each of them, and a last line with the result.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Comparison {
    /// The changes: those of the client first, then those of the traits in the order of their declaration, then
    /// those of types.
    pub changes: Vec<Change>,
}

impl Comparison {
    /// Returns the most severe kind. `None` if nothing changed.
    #[must_use]
    pub fn kind(&self) -> Option<Kind> {
        self.changes.iter().map(|change| change.kind).max()
    }

    /// Returns `true` if the next version must be a major one.
    #[must_use]
    pub fn is_major(&self) -> bool {
        self.kind() == Some(Kind::Major)
    }
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for change in &self.changes {
            writeln!(f, "{change}")?;
        }
        f.write_str(match self.kind() {
            None => "no changes",
            Some(Kind::Minor) => "minor: existing code compiles and sends the same requests",
            Some(Kind::Behavior) => {
                "minor: existing code compiles, but its requests change; list the changes in the changelog"
            }
            Some(Kind::Major) => "major: existing code may not compile",
        })
    }
}

/// Changes while they are collected.
#[derive(Debug, Default)]
pub(super) struct Changes {
    list: Vec<Change>,
    subject: String,
    place: Option<String>,
}

impl Changes {
    /// Sets the subject and the place of the changes that follow.
    pub(super) fn about(&mut self, subject: impl Into<String>, place: Option<String>) {
        self.subject = subject.into();
        self.place = place;
    }

    pub(super) fn add(&mut self, kind: Kind, message: impl Into<String>) {
        self.list.push(Change {
            kind,
            subject: self.subject.clone(),
            message: message.into(),
            place: self.place.clone(),
        });
    }

    /// Adds a change if two values differ. `name` is a noun: `the path`.
    pub(super) fn compare<T: PartialEq + Show>(
        &mut self,
        kind: Kind,
        name: &str,
        old: &T,
        new: &T,
    ) {
        if old != new {
            let (old, new) = (old.show(), new.show());
            self.add(kind, format!("{name} changed from {old} to {new}"));
        }
    }

    pub(super) fn finish(self) -> Comparison {
        Comparison { changes: self.list }
    }
}

/// A value in a message: in backticks, or `none`.
pub(super) trait Show {
    fn show(&self) -> String;
}

macro_rules! show {
    ($($ty:ty)*) => {$(
        impl Show for $ty {
            fn show(&self) -> String {
                format!("`{self}`")
            }
        }
    )*};
}

show!(String bool u16 u32 u64);

impl<T: Show> Show for Option<T> {
    fn show(&self) -> String {
        self.as_ref().map_or_else(|| "none".to_owned(), T::show)
    }
}

impl<T: Show> Show for Vec<T> {
    fn show(&self) -> String {
        if self.is_empty() {
            return "none".to_owned();
        }
        let items: Vec<_> = self.iter().map(T::show).collect();
        items.join(", ")
    }
}
