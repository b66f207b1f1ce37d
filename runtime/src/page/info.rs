//! How an endpoint's pages are asked for.

/// How the next page is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageInfo {
    /// By its number, in this query param; `first` is the number of the first page.
    Number {
        /// The wire name of the param.
        param: &'static str,
        /// The number of the first page.
        first: u64,
    },
    /// By how many items come before it, in this query param.
    Offset {
        /// The wire name of the param.
        param: &'static str,
    },
    /// By what the page before it says, in this query param.
    Cursor {
        /// The wire name of the param.
        param: &'static str,
    },
    /// By the URL in the answer's header `Link`, with `rel="next"`.
    Link,
}

/// What may say how many items there are.
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
