//! Lists of parameters.

use crate::info::TypeInfo;
use crate::param::Param;
use crate::value::Value;

/// A list of parameters, for `style = comma` and `style = repeated`.
///
/// It is implemented for `Vec<T>`, `[T; N]` and `&[T]`, where `T` is a [`Param`]. Implement it for
/// other collections:
///
/// ```
/// use std::collections::BTreeSet;
///
/// use restrait::info::TypeInfo;
/// use restrait::param::{List, Param, Value};
///
/// struct Ids(BTreeSet<u64>);
///
/// impl<'a> List<'a> for Ids {
///     const ITEM: TypeInfo = <u64 as Param>::TYPE;
///
///     fn into_values(self) -> impl Iterator<Item = Value<'a>> {
///         self.0.into_iter().map(Value::uint)
///     }
/// }
///
/// assert_eq!(Ids(BTreeSet::from([9, 7])).into_values().count(), 2);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used as a list of parameters",
    label = "not a list of parameters",
    note = "use a `Vec<T>`, `[T; N]` or `&[T]` of parameters; nested values need `style = brackets` or `style = json`"
)]
pub trait List<'a>: Sized {
    /// The description of each item.
    const ITEM: TypeInfo;

    /// Returns the values of the items.
    fn into_values(self) -> impl Iterator<Item = Value<'a>>;
}

impl<'a, T: Param<'a>> List<'a> for Vec<T> {
    const ITEM: TypeInfo = T::TYPE;

    fn into_values(self) -> impl Iterator<Item = Value<'a>> {
        self.into_iter().map(T::into_value)
    }
}

impl<'a, T: Param<'a>, const N: usize> List<'a> for [T; N] {
    const ITEM: TypeInfo = T::TYPE;

    fn into_values(self) -> impl Iterator<Item = Value<'a>> {
        self.into_iter().map(T::into_value)
    }
}

impl<'a, T: Param<'a> + Clone> List<'a> for &'a [T] {
    const ITEM: TypeInfo = T::TYPE;

    fn into_values(self) -> impl Iterator<Item = Value<'a>> {
        self.iter().cloned().map(T::into_value)
    }
}
