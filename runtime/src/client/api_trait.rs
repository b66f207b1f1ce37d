//! The link from an API trait to its client.

use crate::info::ApiInfo;

/// An API trait of the client `C`, as a trait object. `#[api]` implements it.
///
/// One trait for all that a client needs of its resources makes a wrong resource one error.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an API trait of `{C}`",
    label = "not an API trait of this client",
    note = "declare the trait with `#[api(..)]` and the path of the client"
)]
pub trait ApiTrait<C> {
    /// The declaration of the resource.
    const INFO: &'static ApiInfo;

    /// Returns the client as this trait object.
    fn from_client(client: &C) -> &Self;
}
