//! A box whose drop does not unwind.
//!
//! Calls hold what users made: streams, whose drop may panic. If that could unwind out of a call,
//! every setter of every endpoint would need code to drop the rest of the call, and would copy the
//! call because of it. So it ends here, as a panic of a transport does in `transport/guard`.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// A value in a box, or nothing: one word.
#[derive(Clone, Default)]
pub(crate) struct Quiet<T>(Option<Box<T>>);

impl<T> Quiet<T> {
    pub(crate) fn new(value: T) -> Self {
        Self(Some(Box::new(value)))
    }

    pub(crate) fn get(&self) -> Option<&T> {
        self.0.as_deref()
    }

    pub(crate) fn get_or_insert_default(&mut self) -> &mut T
    where
        T: Default,
    {
        self.0.get_or_insert_default()
    }
}

impl<T> Drop for Quiet<T> {
    #[inline]
    fn drop(&mut self) {
        if let Some(value) = self.0.take() {
            release(value);
        }
    }
}

/// Drops the value. The ABI tells the compiler, in every crate, that this does not unwind.
#[cold]
#[inline(never)]
extern "C" fn release<T>(value: Box<T>) {
    let dropped = catch_unwind(AssertUnwindSafe(|| drop(value)));
    if let Err(payload) = dropped {
        // The panic was told already; what it was thrown with may panic again.
        std::mem::forget(payload);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Loud;

    impl Drop for Loud {
        fn drop(&mut self) {
            std::panic::panic_any(Louder);
        }
    }

    struct Louder;

    impl Drop for Louder {
        fn drop(&mut self) {
            std::panic::panic_any("louder");
        }
    }

    #[test]
    fn a_panic_ends_where_it_began() {
        drop(Quiet::new(Loud));
    }

    #[test]
    fn the_value_is_dropped() {
        let value = std::rc::Rc::new(());
        let quiet = Quiet::new(value.clone());
        assert!(quiet.get().is_some());
        drop(quiet);
        assert_eq!(std::rc::Rc::strong_count(&value), 1);
    }
}
