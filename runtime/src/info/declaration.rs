//! The declaration of an API trait whose generated module is not found.

use super::ApiInfo;

/// The declaration of a type that has none of its own.
///
/// An inherent constant wins over the one of this trait. If another module has the name of the generated one, the
/// type in the generated one has no such constant, and that is no further error.
pub trait DefaultDeclaration {
    /// An empty declaration.
    const INFO: ApiInfo = ApiInfo::new("", "", "", &[], &[]);
}

impl<T> DefaultDeclaration for T {}
