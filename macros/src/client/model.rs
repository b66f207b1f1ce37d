//! The checked declaration of a client.

use proc_macro2::{Ident, TokenStream};

use super::declaration::{Auth, CredentialEnv, ErrorIf};
use crate::constant::Constant;
use crate::param::Param;
use crate::runtime::Runtime;
use crate::syntax::Ty;

/// A client.
pub(super) struct Client {
    pub(super) runtime: Runtime,
    pub(super) vis: TokenStream,
    pub(super) ident: Ident,
    /// The name under which the generated code imports the runtime.
    pub(super) alias: Ident,
    /// The type of a client's values of the common params.
    pub(super) common_type: Ident,
    /// The trait with their setters on a call.
    pub(super) common_trait: Ident,
    pub(super) docs: String,
    pub(super) passed: Option<TokenStream>,
    pub(super) base_url: String,
    pub(super) constants: Vec<Constant>,
    /// The authentication, unless it is the default.
    pub(super) auth: Option<Auth>,
    pub(super) credential_env: CredentialEnv,
    pub(super) base_url_env: Option<String>,
    pub(super) error: Option<Ty>,
    pub(super) error_if: Option<ErrorIf>,
    pub(super) resources: Vec<Resource>,
    /// The params that every endpoint takes.
    pub(super) common: Vec<Param>,
}

/// An API trait of the client.
pub(super) struct Resource {
    pub(super) path: TokenStream,
    /// The method of the client that returns it.
    pub(super) accessor: Ident,
    /// The path as written.
    pub(super) shown: String,
}
