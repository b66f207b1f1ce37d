//! Lists of params.

use crate::info::TypeInfo;
use crate::param::Param;
use crate::value::Value;

/// A list whose items travel as params: with `style = comma` in one text, with
/// `style = repeated` each in a pair of its own.
///
/// It is implemented for `Vec<T>`, `[T; N]` and `&[T]` of what is a [`Param`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used as a list of parameters",
    label = "not a list of parameters",
    note = "use a `Vec<T>`, `[T; N]` or `&[T]` of parameters; nested values need `style = brackets` or `style = json`"
)]
pub trait List<'a>: Sized {
    /// What each item is.
    const ITEM: TypeInfo;

    /// The items as they travel.
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
