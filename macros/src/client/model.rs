//! What was meant by a client's declaration.

use proc_macro2::{Ident, TokenStream};

use crate::param::Param;
use crate::runtime::Runtime;
use crate::syntax::Ty;

/// A client.
pub(super) struct Client {
    pub(super) runtime: Runtime,
    pub(super) vis: TokenStream,
    pub(super) ident: Ident,
    /// The short name of the runtime's module in generated code.
    pub(super) alias: Ident,
    /// The values of the common params in a client.
    pub(super) common_type: Ident,
    /// The trait of their setters on a call.
    pub(super) common_trait: Ident,
    pub(super) docs: String,
    pub(super) passed: Option<TokenStream>,
    pub(super) base_url: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) token_env: Option<String>,
    pub(super) base_url_env: Option<String>,
    pub(super) error: Option<Ty>,
    pub(super) resources: Vec<Resource>,
    /// The params that every endpoint takes.
    pub(super) common: Vec<Param>,
}

/// An API trait of the client.
pub(super) struct Resource {
    pub(super) path: TokenStream,
    /// The method of the client that leads to it.
    pub(super) accessor: Ident,
    /// The path as a person writes it.
    pub(super) shown: String,
}
