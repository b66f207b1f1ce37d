//! Type-erased calls, which all endpoints share.

use crate::value::{Input, InputKind, Payload, Payloads, Value};

/// A call without the type of its endpoint.
///
/// `V` contains the values of its params: an array in a generated struct, a slice in code that all
/// endpoints share. `B` contains everything that does not depend on the params.
pub struct Erased<B, V: ?Sized> {
    pub(crate) base: B,
    /// The params that are bodies or parts of a body. Their values are absent.
    pub(crate) payloads: Payloads,
    pub(crate) values: V,
}

/// An erased call with `N` params.
pub(crate) type ErasedCall<'a, B, const N: usize> = Erased<B, [Value<'a>; N]>;

impl<'a, B, const N: usize> ErasedCall<'a, B, N> {
    /// Creates a call without values.
    pub(crate) const fn new(base: B) -> Self {
        Self {
            base,
            payloads: Payloads::new(),
            values: [const { Value::absent() }; N],
        }
    }

    /// Sets the value of the param at `index`.
    ///
    /// This is inlined into every setter. Destructuring the call lets it stay in registers: only the
    /// previous value is passed to a function.
    #[inline]
    #[must_use]
    pub fn with(self, index: usize, value: Value<'a>) -> Self {
        let Self {
            base,
            payloads,
            mut values,
        } = self;
        if let Some(previous) = values.get_mut(index) {
            drop(std::mem::replace(previous, value));
        }
        Self {
            base,
            payloads,
            values,
        }
    }

    /// Sets the value or the payload of the param at `index`.
    #[inline]
    #[must_use]
    pub fn bind(self, index: usize, input: Input<'a>) -> Self {
        match input.0 {
            InputKind::Value(value) => self.with(index, value),
            InputKind::Payload(payload) => self.with_payload(index, payload),
        }
    }

    /// Like `bind`, but not inlined into each endpoint. Used for bodies and parts.
    #[inline(never)]
    #[must_use]
    pub fn bind_body(self, index: usize, input: Input<'a>) -> Self {
        self.bind(index, input)
    }

    /// Sets the payload of the param at `index`. It is not inlined, so that `bind` can be.
    #[inline(never)]
    fn with_payload(self, index: usize, payload: Payload) -> Self {
        // The previous value may be an invalid one.
        let mut call = self.with(index, Value::absent());
        call.payloads.set(index, payload);
        call
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Body;

    #[test]
    fn later_input_replaces_earlier_input() {
        let call = ErasedCall::<(), 2>::new(());
        let call = call.bind(1, Value::invalid("is refused").into());
        assert_eq!(call.values[1].invalid_reason(), Some("is refused"));
        let call = call.bind(1, Payload::raw(Body::full("one")).into());
        let call = call.bind(1, Input::json(&7));
        assert!(call.values[1].is_absent() && call.payloads.get(0).is_none());
        let payload = call.payloads.get(1).expect("a payload");
        assert_eq!(format!("{payload:?}"), "1 bytes");
        let call = call.bind(1, Value::invalid("is refused").into());
        assert_eq!(call.values[1].invalid_reason(), Some("is refused"));
    }
}
