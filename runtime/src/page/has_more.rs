//! Types of the field `#[page(has_more)]`.

/// A type of the field that says whether there are more pages: `bool` or `Option<bool>`.
///
/// `#[derive(Page)]` calls it for the field that is marked `#[page(has_more)]`.
///
/// ```
/// use restrait::page::HasMore;
///
/// assert_eq!(false.has_more(), Some(false));
/// assert_eq!(None::<bool>.has_more(), None);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot say that there are more pages",
    label = "not a boolean",
    note = "use `bool` or `Option<bool>`, or remove `#[page(has_more)]`"
)]
pub trait HasMore {
    /// Returns `true` if there are more pages, or `None` if this is unknown.
    fn has_more(&self) -> Option<bool>;
}

impl HasMore for bool {
    fn has_more(&self) -> Option<bool> {
        Some(*self)
    }
}

impl<T: HasMore> HasMore for Option<T> {
    fn has_more(&self) -> Option<bool> {
        self.as_ref()?.has_more()
    }
}
