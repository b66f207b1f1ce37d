//! A call without its type: what all endpoints have in common.

use crate::value::{Input, Kind, Payload, Payloads, Value};

/// A call without its type: the values of its params, and in `H` all that params need not know.
///
/// Endpoints hold it with an array of their params' number; everything that is not generated
/// works on the slice.
pub struct Erased<H, V: ?Sized> {
    pub(crate) head: H,
    /// The params that are bodies or parts of one. Their values are absent.
    pub(crate) payloads: Payloads,
    pub(crate) values: V,
}

/// An erased call with `N` params.
pub(crate) type ErasedCall<'a, H, const N: usize> = Erased<H, [Value<'a>; N]>;

impl<'a, H, const N: usize> ErasedCall<'a, H, N> {
    /// A call without values.
    pub(crate) const fn new(head: H) -> Self {
        Self {
            head,
            payloads: Payloads::new(),
            values: [const { Value::absent() }; N],
        }
    }

    /// Sets the value of the param at `index`.
    ///
    /// Each setter of each endpoint contains this. The call is taken apart, so that it can stay in
    /// registers: no function gets to see more of it than the value that was set before.
    #[inline]
    #[must_use]
    pub fn with(self, index: usize, value: Value<'a>) -> Self {
        let Self {
            head,
            payloads,
            mut values,
        } = self;
        if let Some(place) = values.get_mut(index) {
            drop(std::mem::replace(place, value));
        }
        Self {
            head,
            payloads,
            values,
        }
    }

    /// Sets the value or the payload of the param at `index`.
    #[inline]
    #[must_use]
    pub fn bind(self, index: usize, input: Input<'a>) -> Self {
        match input.0 {
            Kind::Value(value) => self.with(index, value),
            Kind::Payload(payload) => self.with_payload(index, payload),
        }
    }

    /// As `bind`, for params that are bodies or parts. It is not inlined into each endpoint.
    #[inline(never)]
    #[must_use]
    pub fn bind_body(self, index: usize, input: Input<'a>) -> Self {
        self.bind(index, input)
    }

    /// Sets the payload of the param at `index`. It is not inlined, so that `bind` is.
    #[inline(never)]
    fn with_payload(self, index: usize, payload: Payload) -> Self {
        // What was set before may have been refused.
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
    fn the_last_input_of_a_param_counts() {
        let call = ErasedCall::<(), 2>::new(());
        let call = call.bind(1, Value::invalid("is refused").into());
        assert_eq!(call.values[1].refusal(), Some("is refused"));
        let call = call.bind(1, Payload::raw(Body::full("one")).into());
        let call = call.bind(1, Input::json(&7));
        assert!(call.values[1].is_absent() && call.payloads.get(0).is_none());
        let payload = call.payloads.get(1).expect("a payload");
        assert_eq!(format!("{payload:?}"), "1 bytes");
        let call = call.bind(1, Value::invalid("is refused").into());
        assert_eq!(call.values[1].refusal(), Some("is refused"));
    }
}
