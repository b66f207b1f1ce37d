//! The authentication of a client, as the constants and the documentation of its methods.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::option;
use crate::client::declaration::{Auth, Scheme};
use crate::client::model::Client;
use crate::param::doc_attribute;

/// Returns the call that sets the schemes.
pub(super) fn info(runtime: &Ident, auth: &Auth) -> TokenStream {
    let list = |schemes: &[Scheme]| -> TokenStream {
        let schemes = schemes.iter().map(|scheme| self::scheme(runtime, scheme));
        quote!(&[#(#schemes),*])
    };
    let auth = match auth {
        Auth::None => quote!(None),
        Auth::Any(schemes) => {
            let schemes = list(schemes);
            quote!(Any(#schemes))
        }
        Auth::All(schemes) => {
            let schemes = list(schemes);
            quote!(All(#schemes))
        }
    };
    quote!(.with_auth(#runtime::AuthInfo::#auth))
}

fn scheme(runtime: &Ident, scheme: &Scheme) -> TokenStream {
    let variant = match scheme {
        Scheme::Bearer => quote!(Bearer),
        Scheme::Basic => quote!(Basic),
        Scheme::Header { name, prefix } => quote!(Header { name: #name, prefix: #prefix }),
        Scheme::Query { name } => quote!(Query { name: #name }),
        Scheme::Cookie { name } => quote!(Cookie { name: #name }),
    };
    quote!(#runtime::AuthScheme::#variant)
}

/// Returns the calls that set the environment variables of the credentials.
pub(super) fn env(client: &Client) -> TokenStream {
    let env = &client.credential_env;
    let token = env.token.iter().map(|(_, variable)| variable);
    let text = |variable: &Option<(_, String)>| option(variable.as_ref().map(|(_, name)| name));
    let basic = (env.user.is_some() || env.password.is_some()).then(|| {
        let (user, password) = (text(&env.user), text(&env.password));
        quote!(.with_basic_env(#user, #password))
    });
    let keys = api_keys(client);
    let (names, variables): (Vec<_>, Vec<_>) = keys.into_iter().unzip();
    let keys = (!names.is_empty()).then(|| quote!(.with_api_key_env(&[#((#names, #variables)),*])));
    quote!(#(.with_token_env(#token))* #basic #keys)
}

/// Returns the name and the variable of each API key.
fn api_keys(client: &Client) -> Vec<(String, String)> {
    let env = &client.credential_env;
    let schemes = client.auth.as_ref().map_or(&[][..], Auth::schemes);
    let only = schemes.iter().find_map(Scheme::key).unwrap_or_default();
    let single = env
        .api_key
        .iter()
        .map(|(_, variable)| (only.to_owned(), variable.clone()));
    let named = env
        .api_keys
        .iter()
        .map(|(_, name, variable)| (name.clone(), variable.clone()));
    single.chain(named).collect()
}

/// Returns the environment variables of the credentials, with descriptions.
pub(super) fn env_names(client: &Client) -> Vec<(String, String)> {
    let env = &client.credential_env;
    let text = |variable: &Option<(_, String)>, what: &str| {
        let variable = variable.as_ref();
        variable.map(|(_, name)| (name.clone(), what.to_owned()))
    };
    let fixed = [
        text(&env.token, "the token"),
        text(&env.user, "the user"),
        text(&env.password, "the password"),
    ];
    let keys = api_keys(client).into_iter();
    let keys = keys.map(|(name, variable)| (variable, format!("the API key `{name}`")));
    fixed.into_iter().flatten().chain(keys).collect()
}

/// Returns the documentation of `with_token` and `set_token`.
pub(super) fn token_docs(client: &Client) -> (TokenStream, TokenStream) {
    let schemes = client
        .auth
        .as_ref()
        .map_or(&[Scheme::Bearer][..], Auth::schemes);
    let mut keys = schemes.iter().filter(|scheme| scheme.key().is_some());
    let only_key = keys.next().filter(|_| keys.next().is_none());
    if schemes.contains(&Scheme::Bearer) {
        let with_token = quote! {
            /// Returns a client with another token. It shares the connections of this client.
            ///
            /// # Errors
            ///
            /// If the token cannot be sent in a header.
        };
        let set_token = quote! {
            /// Replaces the token of this client and of its clones. Running calls are not affected.
            ///
            /// # Errors
            ///
            /// If the token cannot be sent in a header. The previous token is kept.
        };
        return (with_token, set_token);
    }
    match only_key {
        Some(_) => (
            doc_attribute(
                "Returns a client with another API key. It shares the connections of this client.\n\n\
                 # Errors\n\nIf the key cannot be sent unchanged.",
            ),
            doc_attribute(
                "Replaces the API key of this client and of its clones. Running calls are not \
                 affected.\n\n# Errors\n\nIf the key cannot be sent unchanged. The previous key is kept.",
            ),
        ),
        None => (
            doc_attribute(
                "Returns an error, because the client has no token. Build a client with other \
                 credentials.\n\n# Errors\n\nAlways.",
            ),
            doc_attribute(
                "Returns an error, because the client has no token. Build a client with other \
                 credentials.\n\n# Errors\n\nAlways.",
            ),
        ),
    }
}
