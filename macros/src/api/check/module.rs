//! The name of the generated module.

use proc_macro2::Ident;

use crate::diagnostics::Diagnostics;
use crate::name;

/// Returns the name that `module = ..` gives, or the trait's in snake case.
pub(super) fn named(
    given: Option<Ident>,
    trait_name: &Ident,
    diagnostics: &mut Diagnostics,
) -> Ident {
    let own = name::unraw(trait_name);
    if let Some(given) = given {
        if name::unraw(&given) != own {
            return given;
        }
        let meant = name::snake(&own);
        let message =
            format!("duplicate name `{own}`: the trait has it already; write `module = {meant}`");
        diagnostics.push(&given, message);
    }
    let mut module = name::snake(&own);
    if module == own {
        let meant = name::upper_camel(&own);
        let message =
            format!("`{module}` is the name of the module beside the trait; write `{meant}`");
        diagnostics.push(trait_name, message);
        module.push('_');
    }
    name::ident(&module, trait_name.span())
}
