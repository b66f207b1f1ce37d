//! A box whose drop code exists only in this crate.
//!
//! The code that drops a `Box<T>` in a call would be compiled into every crate that makes calls. A
//! trait object contains only a pointer to this code.
//!
//! Gain: 200 bytes per endpoint in a release binary, which is 9 %.

/// An optional boxed value.
pub(super) struct OpaqueBox<T>(Option<Box<dyn Contents<T>>>);

trait Contents<T>: Send + Sync {
    fn get(&self) -> &T;
    fn get_mut(&mut self) -> &mut T;
}

impl<T: Send + Sync> Contents<T> for T {
    fn get(&self) -> &T {
        self
    }

    fn get_mut(&mut self) -> &mut T {
        self
    }
}

impl<T> OpaqueBox<T> {
    /// Returns the value, if there is one.
    pub(super) fn get(&self) -> Option<&T> {
        Some((**self.0.as_ref()?).get())
    }

    /// Returns the value, after setting a missing one to the default.
    pub(super) fn get_or_insert_default(&mut self) -> &mut T
    where
        T: Default + Send + Sync + 'static,
    {
        (**self.0.get_or_insert_with(|| Box::new(T::default()))).get_mut()
    }
}

impl<T> Default for OpaqueBox<T> {
    fn default() -> Self {
        Self(None)
    }
}
