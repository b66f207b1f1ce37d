//! Chance that always falls the same way.

/// A die whose throw follows from everything it was shaken with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dice(u64);

impl Dice {
    /// A die for `seed`.
    pub(crate) fn new(seed: u64) -> Self {
        Self(mix(seed))
    }

    /// The die after it was shaken with a number.
    pub(crate) fn with(self, number: u64) -> Self {
        Self(mix(self.0.rotate_left(23) ^ mix(number)))
    }

    /// The die after it was shaken with a text.
    pub(crate) fn with_text(self, text: &str) -> Self {
        text.bytes().fold(self, |dice, byte| dice.with(byte.into()))
    }

    /// A number below `limit`, which must not be 0.
    pub(crate) fn below(self, limit: u64) -> u64 {
        self.0.checked_rem(limit).unwrap_or(0)
    }
}

/// The step of `SplitMix64`: every bit of the input moves half of the bits of the output.
fn mix(number: u64) -> u64 {
    let number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}
