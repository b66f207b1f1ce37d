//! A call without its type: what all endpoints have in common.

use crate::value::Value;

/// A call without its type: the values of its params, and in `H` all that params need not know.
///
/// Endpoints hold it with an array of their params' number; everything that is not generated
/// works on the slice.
pub struct Erased<H, V: ?Sized> {
    pub(crate) head: H,
    pub(crate) values: V,
}

/// An erased call with `N` params.
pub(crate) type ErasedCall<'a, H, const N: usize> = Erased<H, [Value<'a>; N]>;

impl<'a, H, const N: usize> ErasedCall<'a, H, N> {
    /// A call without values.
    pub(crate) const fn new(head: H) -> Self {
        Self {
            head,
            values: [const { Value::absent() }; N],
        }
    }

    /// The call with this value of the param at `index`.
    ///
    /// Each setter of each endpoint has this in it, so there is no dropping here, and the call is
    /// taken apart, so that it can stay in registers.
    #[inline]
    #[must_use]
    pub fn with(self, index: usize, value: Value<'a>) -> Self {
        let Self { head, mut values } = self;
        if let Some(place) = values.get_mut(index) {
            // Nothing but this value is shown to a function.
            let mut before = std::mem::replace(place, value);
            if !before.is_absent() {
                clear(&mut before);
            }
            std::mem::forget(before);
        }
        Self { head, values }
    }
}

impl<H> Erased<H, [Value<'_>]> {
    /// Drops the values, so that nothing is left to be dropped.
    pub(crate) fn clear_values(&mut self) {
        for value in &mut self.values {
            *value = Value::absent();
        }
    }
}

/// Drops a value that was set before. As in [`quiet`](crate::quiet), it says that it does not
/// unwind.
#[cold]
#[inline(never)]
extern "C" fn clear(place: &mut Value<'_>) {
    *place = Value::absent();
}
