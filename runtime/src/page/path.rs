//! Paths of fields through optional values, for derived pages.

/// A value on a path of fields. `open` returns it, or the value in it if it is an `Option`.
///
/// The compiler prefers the methods of the type itself over those of [`Open`]. So an `Option` is opened,
/// and any other value is returned unchanged.
#[derive(Debug)]
pub struct Step<T>(pub T);

impl<T> Step<Option<T>> {
    /// Returns the value, if there is one.
    #[must_use]
    pub fn open(self) -> Option<T> {
        self.0
    }
}

impl<'a, T> Step<&'a Option<T>> {
    /// Returns the value, if there is one.
    #[must_use]
    pub fn open(self) -> Option<&'a T> {
        self.0.as_ref()
    }
}

/// Opens values that are not optional.
pub trait Open {
    /// The value.
    type Value;

    /// Returns the value.
    fn open(self) -> Option<Self::Value>;
}

impl<T> Open for Step<T> {
    type Value = T;

    fn open(self) -> Option<T> {
        Some(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_opened() {
        assert_eq!(Step(7).open(), Some(7));
        assert_eq!(Step(&7).open(), Some(&7));
        assert_eq!(Step(Some(7)).open(), Some(7));
        assert_eq!(Step(&Some(7)).open(), Some(&7));
        assert_eq!(Step(None::<u8>).open(), None);
        assert_eq!(Step(&None::<u8>).open(), None);
    }
}
