//! Merges what a trait shares into each of its endpoints, so that all that follows sees them whole.
//!
//! A mistake in what is shared is recorded where it is written, once for all endpoints.

use proc_macro2::Ident;
use syn::{Path, Visibility};

use super::declaration::{Declaration, Documented, Method};
use crate::diagnostics::Diagnostics;
use crate::name::Case;
use crate::syntax::{Attributes, Text};

mod errors;
mod params;
mod prefix;
mod scopes;

/// An API trait whose endpoints are whole.
pub(super) struct Merged {
    pub(super) client: Option<Path>,
    pub(super) case: Option<Case>,
    /// The name of the generated module.
    pub(super) module: Option<Ident>,
    pub(super) attributes: Attributes,
    pub(super) vis: Visibility,
    pub(super) ident: Ident,
    pub(super) endpoints: Vec<MergedEndpoint>,
}

/// An endpoint with what its trait shares with it.
pub(super) struct MergedEndpoint {
    /// The arguments and the template have what is shared of them.
    pub(super) method: Method,
    /// The scopes, with those of the sets that are named.
    pub(super) scopes: Vec<Scope>,
    pub(super) errors: Vec<Documented>,
    /// The path, with the prefix before it.
    pub(super) path: Option<String>,
}

/// A scope of an endpoint.
pub(super) struct Scope {
    pub(super) text: Text,
    /// The set that it is of.
    pub(super) set: Option<OfSet>,
}

/// A set, and a scope in it.
pub(super) struct OfSet {
    pub(super) name: Ident,
    /// The number of the scope among those of all sets.
    pub(super) index: usize,
}

/// Merges what is shared into the endpoints. What no endpoint uses is a warning.
pub(super) fn merge(declaration: Declaration, diagnostics: &mut Diagnostics) -> Merged {
    let Declaration {
        shared,
        attributes,
        vis,
        ident,
        methods,
    } = declaration;
    let mut sets = scopes::Sets::new(shared.scopes.as_deref(), &methods, diagnostics);
    let mut params = params::Params::new(&shared.params, shared.case);
    let mut errors = errors::Errors::new(shared.errors.as_deref());
    let endpoints = methods.into_iter().map(|mut method| {
        params.describe(&mut method, diagnostics);
        MergedEndpoint {
            scopes: sets.expand(&method, diagnostics),
            errors: errors.merge(&method, diagnostics),
            path: prefix::join(&shared.prefix, &mut method),
            method,
        }
    });
    let endpoints = endpoints.collect();
    sets.finish(diagnostics);
    params.finish(diagnostics);
    errors.finish(diagnostics);
    Merged {
        client: shared.client,
        case: shared.case,
        module: shared.module,
        attributes,
        vis,
        ident,
        endpoints,
    }
}
