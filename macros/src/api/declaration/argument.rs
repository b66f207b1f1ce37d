//! The arguments of an endpoint, each looked at alone.

use proc_macro2::Ident;
use syn::{FnArg, Pat, PatType, ReceiverKind, Signature, Type};

use super::generics::Generics;
use crate::diagnostics::Diagnostics;
use crate::param::{self, Argument};

mod types;

/// The arguments after `&self`, which are taken from the signature.
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
        Some(FnArg::Receiver(receiver)) if is_shared(&receiver) => {}
        Some(receiver) => diagnostics.push(receiver, "an endpoint takes `&self`; write `&self`"),
        None => {
            let message = format!(
                "an endpoint takes `&self`; write `{}(&self{rest})`",
                sig.ident
            );
            diagnostics.push(&sig.ident, message);
        }
    }
    for (index, input) in inputs.enumerate() {
        let FnArg::Typed(typed) = input else {
            continue;
        };
        let PatType { attrs, pat, ty, .. } = typed;
        let named = name(&pat, diagnostics);
        let unnamed = named.is_none();
        let mut unclear = unnamed;
        let mut ident = named.unwrap_or_else(|| quote::format_ident!("argument{index}"));
        if arguments.iter().any(|other| other.ident == ident) {
            let message =
                format!("argument `{ident}` stands here twice; rename or remove one of the two");
            diagnostics.push(&ident, message);
            ident = quote::format_ident!("{}_{index}", ident);
            unclear = true;
        }
        let written = Type::clone(&ty);
        let mut ty = *ty;
        let pattern = !matches!(*pat, Pat::Ident(_) | Pat::Wild(_));
        let lost = types::check(&mut ty, pattern, generics, diagnostics);
        let mut argument = param::read(attrs, ident, ty, written, diagnostics);
        argument.is_unlocated |= unclear || lost;
        argument.is_invalid = lost;
        argument.pattern = unnamed.then_some(*pat);
        arguments.push(argument);
    }
    if let Some(variadic) = &sig.variadic {
        diagnostics.push(
            variadic,
            "an endpoint takes no `...`; remove it, or name each argument",
        );
    }
    arguments
}

/// The name of an argument, unless it is another pattern: what name was meant, its placeholder
/// may tell.
fn name(pat: &Pat, diagnostics: &mut Diagnostics) -> Option<Ident> {
    match pat {
        Pat::Ident(pat) => {
            if let Some(by_ref) = &pat.by_ref {
                diagnostics.push(by_ref, "an argument is a plain name; remove `ref`");
            }
            if let Some(mutability) = &pat.mutability {
                diagnostics.push(mutability, "an argument is a plain name; remove `mut`");
            }
            if let Some((_, sub)) = &pat.subpat {
                diagnostics.push(sub, "an argument is a plain name; remove the pattern");
            }
            Some(pat.ident.clone())
        }
        _ => None,
    }
}

/// Whether the receiver is `&self`.
fn is_shared(receiver: &syn::Receiver) -> bool {
    matches!(receiver.kind, ReceiverKind::Reference(_, None, None))
}
