//! The arguments of an endpoint.

use proc_macro2::Ident;
use syn::{FnArg, Pat, PatType, ReceiverKind, Signature, Type};

use super::generics::Generics;
use crate::diagnostics::Diagnostics;
use crate::param::{self, Argument};
use crate::syntax::pretty;

mod types;

/// Takes the arguments after `&self` out of the signature, and parses each.
pub(super) fn arguments(
    sig: &mut Signature,
    generics: &Generics,
    diagnostics: &mut Diagnostics,
) -> Vec<Argument> {
    let mut arguments: Vec<Argument> = Vec::new();
    let inputs = std::mem::take(&mut sig.inputs);
    let rest = if inputs.is_empty() { "" } else { ", .." };
    let mut inputs = inputs.into_iter().peekable();
    let receiver = inputs.next_if(|input| matches!(input, FnArg::Receiver(_)));
    match receiver {
        Some(FnArg::Receiver(receiver)) if is_ref_self(&receiver, generics) => {}
        Some(receiver) => {
            let message = format!(
                "expected `&self`, found `{}`; write `&self`",
                pretty(&receiver)
            );
            diagnostics.push(receiver, message);
        }
        None => {
            let message = format!("missing `&self`; write `{}(&self{rest})`", sig.ident);
            diagnostics.push(&sig.ident, message);
        }
    }
    for (index, input) in inputs.enumerate() {
        let FnArg::Typed(typed) = input else {
            continue;
        };
        let PatType { attrs, pat, ty, .. } = typed;
        let name = name(&pat, diagnostics);
        let is_unnamed = name.is_none();
        let mut is_unlocated = is_unnamed;
        let mut ident = name.unwrap_or_else(|| quote::format_ident!("argument{index}"));
        if arguments.iter().any(|other| other.ident == ident) {
            let message = format!("duplicate argument `{ident}`; rename or remove one");
            diagnostics.push(&ident, message);
            ident = quote::format_ident!("{}_{index}", ident);
            is_unlocated = true;
        }
        let source_type = Type::clone(&ty);
        let mut ty = *ty;
        let is_pattern = !matches!(*pat, Pat::Ident(_) | Pat::Wild(_));
        let is_invalid = types::check(&mut ty, is_pattern, generics, diagnostics);
        let mut argument = param::read(attrs, ident, ty, source_type, diagnostics);
        argument.is_unlocated |= is_unlocated || is_invalid;
        argument.is_invalid = is_invalid;
        argument.pattern = is_unnamed.then_some(*pat);
        arguments.push(argument);
    }
    if let Some(variadic) = &sig.variadic {
        let message = "an endpoint cannot be variadic; remove `...`";
        diagnostics.push(variadic, message);
    }
    arguments
}

/// Returns the name of an argument. `None` for any other pattern, which `check` reports because it
/// knows which name the path needs.
fn name(pat: &Pat, diagnostics: &mut Diagnostics) -> Option<Ident> {
    match pat {
        Pat::Ident(pat) => {
            if let Some(by_ref) = &pat.by_ref {
                diagnostics.push(by_ref, "an argument cannot be `ref`; remove `ref`");
            }
            if let Some(mutability) = &pat.mutability {
                diagnostics.push(mutability, "an argument cannot be `mut`; remove `mut`");
            }
            if let Some((_, sub)) = &pat.subpat {
                let message = format!(
                    "expected an argument name, found a pattern; remove `@ {}`",
                    pretty(sub)
                );
                diagnostics.push(sub, message);
            }
            Some(pat.ident.clone())
        }
        _ => None,
    }
}

/// Returns `true` if the receiver is `&self`. Ignores a lifetime parameter of the method, which has
/// been reported.
fn is_ref_self(receiver: &syn::Receiver, generics: &Generics) -> bool {
    match &receiver.kind {
        ReceiverKind::Reference(_, lifetime, None) => lifetime
            .as_ref()
            .is_none_or(|lifetime| generics.lifetimes.iter().any(|name| lifetime.ident == name)),
        _ => false,
    }
}
