//! The value of the header `traceparent`.

use std::collections::hash_map::RandomState;
use std::fmt;
use std::hash::{BuildHasher, Hasher};

/// A trace and one of its spans: the value of the header `traceparent` (W3C Trace Context, version 00).
///
/// ```
/// use restrait::interceptor::TraceParent;
///
/// let parent = TraceParent::new(0x4bf9_2f35, 0xf067, true).unwrap();
/// let text = "00-0000000000000000000000004bf92f35-000000000000f067-01";
/// assert_eq!(parent.to_string(), text);
/// assert_eq!(TraceParent::parse(text), Some(parent));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TraceParent {
    trace_id: u128,
    span_id: u64,
    flags: u8,
}

/// The flag of a trace that is recorded.
const SAMPLED: u8 = 1;

impl TraceParent {
    /// Creates a value from the ids of a span. `is_sampled` is `true` if the span is recorded.
    ///
    /// Returns `None` if an id is zero, which the standard does not allow.
    #[must_use]
    pub fn new(trace_id: u128, span_id: u64, is_sampled: bool) -> Option<Self> {
        (trace_id != 0 && span_id != 0).then_some(Self {
            trace_id,
            span_id,
            flags: u8::from(is_sampled),
        })
    }

    /// Parses the value of a header, such as that of an incoming request.
    ///
    /// Returns `None` if it is invalid. Of later versions, the fields of version 00 are read.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut fields = text.split('-');
        let version = hex(fields.next()?, 2)?;
        let (trace_id, span_id) = (hex(fields.next()?, 32)?, hex(fields.next()?, 16)?);
        let flags = hex(fields.next()?, 2)?;
        if version == 0xff || (version == 0 && fields.next().is_some()) {
            return None;
        }
        let parent = Self::new(trace_id, u64::try_from(span_id).ok()?, false)?;
        let flags = u8::try_from(flags).ok()? & SAMPLED;
        Some(Self { flags, ..parent })
    }

    /// Returns the id of the trace.
    #[must_use]
    pub fn trace_id(self) -> u128 {
        self.trace_id
    }

    /// Returns the id of the span, which the standard calls `parent-id`.
    #[must_use]
    pub fn span_id(self) -> u64 {
        self.span_id
    }

    /// Returns `true` if the span is recorded.
    #[must_use]
    pub fn is_sampled(self) -> bool {
        self.flags & SAMPLED != 0
    }

    /// Returns a new trace.
    pub(super) fn random() -> Self {
        let trace_id = u128::from(random()) << 64 | u128::from(random());
        Self {
            trace_id,
            span_id: random(),
            flags: 0,
        }
    }

    /// Returns another span of the trace.
    pub(super) fn with_random_span(self) -> Self {
        Self {
            span_id: random(),
            ..self
        }
    }
}

/// Returns a random number that is not zero. The keys of the standard hashers are random.
fn random() -> u64 {
    RandomState::new().build_hasher().finish().max(1)
}

/// Parses a number in lower case with this number of digits.
fn hex(text: &str, digits: usize) -> Option<u128> {
    let is_hex = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    if text.len() != digits || !text.bytes().all(is_hex) {
        return None;
    }
    u128::from_str_radix(text, 16).ok()
}

impl fmt::Display for TraceParent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (trace, span, flags) = (self.trace_id, self.span_id, self.flags);
        write!(f, "00-{trace:032x}-{span:016x}-{flags:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    #[test]
    fn values_round_trip() {
        let parent = TraceParent::parse(TEXT).unwrap();
        assert_eq!(parent.to_string(), TEXT);
        assert_eq!(parent.span_id(), 0x00f0_67aa_0ba9_02b7);
        assert!(parent.is_sampled());
        // Unknown flags are not sent on, and a later version may have more fields.
        let later = TEXT.replace("00-4b", "01-4b").replace("-01", "-fe-x");
        let parent = TraceParent::parse(&later).unwrap();
        assert!(!parent.is_sampled());
        assert!(parent.to_string().ends_with("-00"));
        let random = TraceParent::random();
        assert_eq!(TraceParent::parse(&random.to_string()), Some(random));
        assert_ne!(random, TraceParent::random());
        let other = random.with_random_span();
        assert_eq!(other.trace_id(), random.trace_id());
        assert_ne!(other.span_id(), random.span_id());
    }

    #[test]
    fn invalid_values_are_refused() {
        for text in [
            "",
            "00",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-x",
            "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
            "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01",
            "00-+bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "0-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        ] {
            assert_eq!(TraceParent::parse(text), None, "{text}");
        }
        assert_eq!(TraceParent::new(0, 1, true), None);
        assert_eq!(TraceParent::new(1, 0, true), None);
    }
}
