//! Types of the field `#[page(total)]`.

/// A type of the field that contains the number of items on all pages: an integer, or an `Option` of
/// one.
///
/// `#[derive(Page)]` calls it for the field that is marked `#[page(total)]`. Negative numbers mean
/// that the total is unknown.
///
/// ```
/// use restrait::page::TotalCount;
///
/// assert_eq!(7_u32.count(), Some(7));
/// assert_eq!(Some(-1_i64).count(), None);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used as the total of a page",
    label = "not an integer",
    note = "use an integer type or an `Option` of one, or remove `#[page(total)]`"
)]
pub trait TotalCount {
    /// Returns the number of items, or `None` if it is unknown.
    fn count(&self) -> Option<u64>;
}

macro_rules! counts {
    ($($ty:ty)*) => {$(
        impl TotalCount for $ty {
            fn count(&self) -> Option<u64> {
                u64::try_from(*self).ok()
            }
        }
    )*};
}

counts!(u8 u16 u32 u64 usize i8 i16 i32 i64);

impl<T: TotalCount> TotalCount for Option<T> {
    fn count(&self) -> Option<u64> {
        self.as_ref()?.count()
    }
}
