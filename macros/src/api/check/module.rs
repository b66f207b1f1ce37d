//! The name of the generated module.

use proc_macro2::Ident;

use crate::diagnostics::Diagnostics;
use crate::name;

/// Returns the name of `module = ..`. Defaults to the snake case of the trait's name.
pub(super) fn name(
    declared: Option<Ident>,
    trait_name: &Ident,
    diagnostics: &mut Diagnostics,
) -> Ident {
    let own = name::unraw(trait_name);
    if let Some(declared) = declared {
        if name::unraw(&declared) != own {
            return declared;
        }
        let meant = name::snake(&own);
        let message = format!(
            "duplicate name `{own}`: it is the name of the trait; write `module = {meant}`"
        );
        diagnostics.push(&declared, message);
    }
    let mut module = name::snake(&own);
    if module == own {
        let meant = name::upper_camel(&own);
        let message = format!(
            "duplicate name `{module}`: it is the name of the generated module; write `{meant}`"
        );
        diagnostics.push(trait_name, message);
        module.push('_');
    }
    name::ident(&module, trait_name.span())
}
