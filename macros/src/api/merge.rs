//! Merges the keys of `#[api(..)]` into each endpoint: scope sets, descriptions of params, errors,
//! constants and the path prefix.
//!
//! A mistake in a shared value is reported once, where it is declared.

use proc_macro2::Ident;
use syn::{Path, Visibility};

use super::declaration::{Declaration, DocumentedStatus, Method};
use crate::constant::Constant;
use crate::diagnostics::Diagnostics;
use crate::name::Case;
use crate::syntax::{Attributes, StrLit};

mod constants;
mod errors;
mod params;
mod prefix;
mod scopes;

/// An API trait with complete endpoints.
pub(super) struct MergedApi {
    pub(super) client: Option<Path>,
    pub(super) case: Option<Case>,
    /// The name of the generated module.
    pub(super) module: Option<Ident>,
    pub(super) attributes: Attributes,
    pub(super) vis: Visibility,
    pub(super) ident: Ident,
    pub(super) endpoints: Vec<MergedEndpoint>,
}

/// An endpoint with the values that it inherits from its trait.
pub(super) struct MergedEndpoint {
    /// The method. Its arguments and template include the inherited values.
    pub(super) method: Method,
    /// The scopes, including those of scope sets.
    pub(super) scopes: Vec<Scope>,
    pub(super) errors: Vec<DocumentedStatus>,
    /// The path, including the prefix.
    pub(super) path: Option<String>,
    /// The constants, including those of the trait.
    pub(super) constants: Vec<Constant>,
}

/// A scope of an endpoint.
pub(super) struct Scope {
    pub(super) text: StrLit,
    /// The scope set that contributes it.
    pub(super) set: Option<SetMember>,
}

/// A member of a scope set.
pub(super) struct SetMember {
    /// The name of the scope set.
    pub(super) name: Ident,
    /// The index of the scope among the scopes of all sets.
    pub(super) index: usize,
}

/// Merges the keys of the trait into the endpoints. Warns of values that no endpoint uses.
pub(super) fn merge(declaration: Declaration, diagnostics: &mut Diagnostics) -> MergedApi {
    let Declaration {
        keys,
        attributes,
        vis,
        ident,
        methods,
    } = declaration;
    let mut sets = scopes::ScopeSets::new(keys.scopes.as_deref(), &methods, diagnostics);
    let mut params = params::Params::new(&keys.params, keys.case);
    let mut errors = errors::Errors::new(keys.errors.as_deref());
    let mut constants = constants::Constants::new(&keys.constants);
    let endpoints = methods.into_iter().map(|mut method| {
        params.describe(&mut method, diagnostics);
        method.keys.no_auth |= keys.no_auth;
        MergedEndpoint {
            scopes: sets.expand(&method, diagnostics),
            errors: errors.merge(&method, diagnostics),
            path: prefix::add(&keys.prefix, &mut method),
            constants: constants.merge(&mut method),
            method,
        }
    });
    let endpoints = endpoints.collect();
    sets.finish(diagnostics);
    params.finish(diagnostics);
    errors.finish(diagnostics);
    constants.finish(diagnostics);
    MergedApi {
        client: keys.client,
        case: keys.case,
        module: keys.module,
        attributes,
        vis,
        ident,
        endpoints,
    }
}
