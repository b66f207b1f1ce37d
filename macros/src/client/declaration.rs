//! The keys of `#[client(..)]` and the fields of its struct.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{Fields, Ident, ItemStruct, Path, Token, Type};

use crate::constant::{self, Constant, Owner};
use crate::diagnostics::Diagnostics;
use restrait_grammar::Location;
use restrait_grammar::location::Common;

use crate::name::Case;
use crate::param::{self, Argument};
use crate::syntax::{
    Attributes, Entry, EntryValue, KeySpec, StrLit, entries, literal, pretty, read_keys, rename_all,
};

mod auth;
mod credential_env;
mod error_if;
mod field_type;

pub(super) use auth::{Auth, Scheme};
pub(super) use credential_env::CredentialEnv;
pub(super) use error_if::{ErrorIf, ErrorIfValue};

/// The keys of `#[client(..)]`.
const KEYS: &[KeySpec<Declaration>] = &[
    KeySpec {
        name: "base_url",
        read: |client, entry, diagnostics| {
            if let Some(url) = literal(entry, diagnostics) {
                check_base_url(&url, diagnostics);
                client.base_url = url.value;
            }
        },
    },
    KeySpec {
        name: "auth",
        read: |client, entry, diagnostics| {
            client.auth = auth::read(entry, diagnostics);
            client.is_auth_invalid = client.auth.is_none();
        },
    },
    KeySpec {
        name: "headers",
        read: |client, entry, diagnostics| client.add(Common::Header, entry, diagnostics),
    },
    KeySpec {
        name: "query",
        read: |client, entry, diagnostics| client.add(Common::Query, entry, diagnostics),
    },
    KeySpec {
        name: "env",
        read: |client, entry, diagnostics| {
            let variables = entry.list(diagnostics);
            read_keys(ENV, &variables, client, diagnostics);
            let default = Auth::Any(vec![Scheme::Bearer]);
            if !client.is_auth_invalid {
                let auth = client.auth.as_ref().unwrap_or(&default);
                client.credential_env.check(auth, diagnostics);
            }
        },
    },
    KeySpec {
        name: "error",
        read: |client, entry, diagnostics| client.error = parse(entry, "Type", diagnostics),
    },
    KeySpec {
        name: "error_if",
        read: |client, entry, diagnostics| client.error_if = error_if::read(entry, diagnostics),
    },
    KeySpec {
        name: "resources",
        read: |client, entry, diagnostics| client.resources = resources(entry, diagnostics),
    },
    KeySpec {
        name: "rename_all",
        read: |client, entry, diagnostics| client.case = Some(rename_all(entry, diagnostics)),
    },
];

/// The keys of `env(..)`.
const ENV: &[KeySpec<Declaration>] = &[
    KeySpec {
        name: "token",
        read: |client, entry, diagnostics| {
            client.credential_env.token = variable(entry, diagnostics);
        },
    },
    KeySpec {
        name: "user",
        read: |client, entry, diagnostics| {
            client.credential_env.user = variable(entry, diagnostics);
        },
    },
    KeySpec {
        name: "password",
        read: |client, entry, diagnostics| {
            client.credential_env.password = variable(entry, diagnostics);
        },
    },
    KeySpec {
        name: "api_key",
        read: |client, entry, diagnostics| {
            client.credential_env.api_key = variable(entry, diagnostics);
        },
    },
    KeySpec {
        name: "api_keys",
        read: |client, entry, diagnostics| client.credential_env.read_keys(entry, diagnostics),
    },
    KeySpec {
        name: "base_url",
        read: |client, entry, diagnostics| client.base_url_env = text(entry, diagnostics),
    },
];

/// The declaration of a client.
pub(super) struct Declaration {
    pub(super) attributes: Attributes,
    pub(super) vis: TokenStream,
    pub(super) ident: Ident,
    pub(super) base_url: String,
    /// The headers and pairs of the query that every request has.
    pub(super) constants: Vec<Constant>,
    /// The authentication, if it is declared.
    pub(super) auth: Option<Auth>,
    /// If `true`, the authentication has a mistake.
    pub(super) is_auth_invalid: bool,
    /// The environment variables with the credentials.
    pub(super) credential_env: CredentialEnv,
    /// The environment variable with the base URL.
    pub(super) base_url_env: Option<String>,
    /// The type of error bodies.
    pub(super) error: Option<Type>,
    /// The member that reports an error in a response with a successful status.
    pub(super) error_if: Option<ErrorIf>,
    pub(super) resources: Vec<Path>,
    /// The case of wire names that are made from the names of fields.
    pub(super) case: Option<Case>,
    /// The fields, which are read as arguments of every endpoint.
    pub(super) fields: Vec<Argument>,
}

impl Declaration {
    /// Reads a client's declaration.
    pub(super) fn read(args: TokenStream, item: ItemStruct, diagnostics: &mut Diagnostics) -> Self {
        if !item.generics.params.is_empty() {
            let generics = pretty(&item.generics);
            let message = format!("a client cannot be generic; remove `{generics}`");
            diagnostics.push(&item.generics, message);
        }
        let mut declaration = Self {
            attributes: Attributes::new(item.attrs),
            vis: item.vis.into_token_stream(),
            ident: item.ident,
            base_url: String::new(),
            constants: Vec::new(),
            auth: None,
            is_auth_invalid: false,
            credential_env: CredentialEnv::default(),
            base_url_env: None,
            error: None,
            error_if: None,
            resources: Vec::new(),
            case: None,
            fields: fields(item.fields, diagnostics),
        };
        let given = entries(args, diagnostics);
        read_keys(KEYS, &given, &mut declaration, diagnostics);
        declaration
    }

    /// Adds the constants of `headers(..)` or `query(..)`.
    fn add(&mut self, location: Common, entry: &Entry, diagnostics: &mut Diagnostics) {
        let constants = constant::read(location, Owner::Client, entry, diagnostics);
        self.constants.extend(constants);
    }
}

fn fields(fields: Fields, diagnostics: &mut Diagnostics) -> Vec<Argument> {
    let fields = match fields {
        Fields::Named(fields) => fields.named,
        Fields::Unit => Punctuated::default(),
        Fields::Unnamed(fields) => {
            let message = "expected named fields; give each common parameter a name";
            diagnostics.push(&fields, message);
            Punctuated::default()
        }
    };
    let fields = fields.into_iter().filter_map(|field| {
        let (ident, written) = (field.ident?, field.ty.clone());
        let mut argument = param::read(field.attrs, ident, field.ty, written, diagnostics);
        field_type::check(&mut argument.ty, diagnostics);
        Some(argument)
    });
    fields.collect()
}

fn literal(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<StrLit> {
    let value = entry.value(diagnostics)?;
    literal::string(value, &entry.name(), diagnostics)
}

fn text(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<String> {
    literal(entry, diagnostics).map(|text| text.value)
}

/// Reads the name of an environment variable.
fn variable(entry: &Entry, diagnostics: &mut Diagnostics) -> Option<(Span, String)> {
    text(entry, diagnostics).map(|name| (entry.key.span(), name))
}

fn parse<T: syn::parse::Parse>(
    entry: &Entry,
    like: &str,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    let value = entry.value(diagnostics)?;
    let parsed = syn::parse2(value.to_token_stream()).ok();
    if parsed.is_none() {
        let name = entry.name();
        let like = unquoted(&value.to_string()).unwrap_or(like.into());
        let message =
            format!("expected the path of a type, found `{value}`; write `{name} = {like}`");
        diagnostics.push(value, message);
    }
    parsed
}

/// Returns `true` if `auth` sends a key in the param or header with this name.
pub(super) fn is_credential(auth: Option<&Auth>, location: Location, name: &str) -> bool {
    let mut schemes = auth.into_iter().flat_map(Auth::schemes);
    schemes.any(|scheme| scheme.sets(location, name))
}

fn resources(entry: &Entry, diagnostics: &mut Diagnostics) -> Vec<Path> {
    let EntryValue::List(list) = &entry.value else {
        let found = entry.value.tokens().map(|tokens| tokens.to_string());
        let like = found.unwrap_or_else(|| "Users, Groups".into());
        let like = like.trim_matches(['[', ']']);
        let message = format!("expected a list after `resources`; write `resources({like})`");
        diagnostics.push(&entry.key, message);
        return Vec::new();
    };
    let parser = Punctuated::<Path, Token![,]>::parse_terminated;
    match syn::parse::Parser::parse2(parser, list.clone()) {
        Ok(paths) => paths.into_iter().collect(),
        Err(error) => {
            match list.clone().into_iter().next() {
                Some(TokenTree::Literal(name)) => {
                    let like = unquoted(&name.to_string()).unwrap_or_else(|| "Users".into());
                    let message = format!(
                        "expected the path of a trait, found `{name}`; write `resources({like})`"
                    );
                    diagnostics.push(name, message);
                }
                _ => diagnostics.push_syn(&error),
            }
            Vec::new()
        }
    }
}

/// Returns the path in a string literal.
fn unquoted(literal: &str) -> Option<String> {
    let path = literal.strip_prefix('"')?.strip_suffix('"')?;
    syn::parse_str::<Path>(path).ok()?;
    Some(path.into())
}

/// Checks the parts of a base URL that the builder would refuse, so that they are found earlier.
fn check_base_url(text: &StrLit, diagnostics: &mut Diagnostics) {
    let url = text.value.as_str();
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    let problem = match rest {
        // The builder has to set one.
        _ if url.is_empty() => return,
        _ if url.contains(|char: char| char.is_ascii_control() || char == ' ') => {
            "it contains a space or control character"
        }
        None => "it must begin with `https://` or `http://`",
        Some(rest) if rest.is_empty() || rest.starts_with(['/', '?', '#', ':']) => "missing host",
        Some(rest) if rest.contains('?') => "it cannot have a query",
        Some(rest) if rest.contains('#') => "it cannot have a fragment",
        Some(_) => return,
    };
    let message =
        format!("invalid base URL: {problem}; write `base_url = \"https://api.example.com\"`");
    diagnostics.push(text, message);
}
