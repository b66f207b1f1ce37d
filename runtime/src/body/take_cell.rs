//! A value that is taken through a shared reference.

use std::sync::Mutex;

use crate::sync::lock;

/// A value that can be taken once through a shared reference.
#[derive(Debug)]
pub(crate) struct TakeCell<T>(Mutex<Option<T>>);

impl<T> TakeCell<T> {
    pub(crate) fn new(value: T) -> Self {
        Self(Mutex::new(Some(value)))
    }

    /// Takes the value, or returns `None` if it was taken before.
    pub(crate) fn take(&self) -> Option<T> {
        let mut value = lock(&self.0);
        value.take()
    }

    /// Returns a copy made by `clone`. Takes the value if `clone` returns `None`.
    pub(crate) fn clone_or_take(&self, clone: impl FnOnce(&T) -> Option<T>) -> Option<T> {
        self.with(clone).flatten().or_else(|| self.take())
    }

    /// Calls `f` with the value, or returns `None` if the value was taken.
    pub(crate) fn with<R>(&self, f: impl FnOnce(&T) -> R) -> Option<R> {
        let value = lock(&self.0);
        value.as_ref().map(f)
    }
}
