//! How many items a list has, in whatever number its API says so.

/// What may say how many items there are.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used as the total of a page",
    label = "not an integer",
    note = "use an integer such as `u64`, or an `Option` of one"
)]
pub trait Count {
    /// How many there are, where it says so.
    fn count(&self) -> Option<u64>;
}

macro_rules! counts {
    ($($ty:ty)*) => {$(
        impl Count for $ty {
            fn count(&self) -> Option<u64> {
                u64::try_from(*self).ok()
            }
        }
    )*};
}

counts!(u8 u16 u32 u64 usize i8 i16 i32 i64);

impl<T: Count> Count for Option<T> {
    fn count(&self) -> Option<u64> {
        self.as_ref()?.count()
    }
}
