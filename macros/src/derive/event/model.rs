//! The checked declaration of an enum of events.

use proc_macro2::{Ident, TokenStream};

use crate::syntax::Ty;

/// The events of a stream.
pub(super) struct Events {
    pub(super) runtime: TokenStream,
    pub(super) ident: Ident,
    pub(super) variants: Vec<Event>,
    /// The variant of every other event.
    pub(super) other: Option<Other>,
}

/// An event.
pub(super) struct Event {
    pub(super) variant: Ident,
    pub(super) name: String,
    /// The type of its data.
    pub(super) ty: Option<Ty>,
    pub(super) docs: String,
}

/// The variant of the events that have no variant of their own.
pub(super) struct Other {
    pub(super) variant: Ident,
    /// The type of the message, if the variant has it.
    pub(super) ty: Option<Ty>,
}
