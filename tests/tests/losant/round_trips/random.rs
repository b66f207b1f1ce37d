//! Random numbers that are the same in every run.

/// The generator SplitMix64.
pub(crate) struct Random(u64);

impl Random {
    /// Creates a generator whose numbers depend on a name.
    pub(crate) fn new(name: &str) -> Self {
        let seed = name.bytes().fold(17_u64, |seed, byte| {
            seed.wrapping_mul(31).wrapping_add(byte.into())
        });
        Self(seed)
    }

    pub(crate) fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns the upper half of the bits.
    pub(crate) fn half(&mut self) -> u32 {
        u32::try_from(self.bits() >> 32).unwrap()
    }

    /// Returns a number below `end`. Returns 0 if `end` is 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap().max(1);
        usize::try_from(self.bits() % end).unwrap()
    }

    /// Returns `true` in this percentage of calls.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(crate) fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}
