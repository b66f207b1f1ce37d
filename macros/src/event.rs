//! `#[derive(Event)]`: the events of a stream, by their names.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, Fields, Variant};

use crate::derive::{self, list};
use crate::diagnostics::Diagnostics;
use crate::response::held;
use crate::{literal, name};

/// The impl, and the mistakes in what it is derived for.
pub(crate) fn derive(item: &TokenStream) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let Some((item, runtime)) = derive::read(item, "event", &mut diagnostics) else {
        return diagnostics.finish();
    };
    let Data::Enum(data) = &item.data else {
        let message = "events are an enum, one variant for each; or derive `serde::Deserialize`";
        diagnostics.push(&item.ident, message);
        return diagnostics.finish();
    };
    let (mut arms, mut infos, mut names) = (vec![], vec![], vec![]);
    let mut rest = quote!(::core::option::Option::None);
    for variant in &data.variants {
        let ident = &variant.ident;
        let ty = held(variant, &mut diagnostics);
        let Some(name) = wire(variant, &mut diagnostics) else {
            // What it holds is checked where it is made.
            rest = match &variant.fields {
                Fields::Unit => quote!(::core::option::Option::Some(
                    ::core::result::Result::Ok(Self::#ident)
                )),
                _ => quote!(::core::option::Option::Some(
                    ::core::result::Result::Ok(Self::#ident(#runtime::Message::clone(message)))
                )),
            };
            continue;
        };
        if names.contains(&name) {
            let message = format!("another event is called `{name}` as well; rename one");
            diagnostics.push(ident, message);
        }
        let body = match ty.and_then(name::of_schema) {
            Some(body) => quote!(::core::option::Option::Some(#body)),
            None => quote!(::core::option::Option::None),
        };
        infos.push(quote!(#runtime::EventInfo::new(#name, #body)));
        arms.push(match ty {
            Some(ty) => quote! {
                #name => ::core::option::Option::Some(
                    #runtime::event::<#ty>(message).map(Self::#ident)
                ),
            },
            None => quote! {
                #name => ::core::option::Option::Some(::core::result::Result::Ok(Self::#ident)),
            },
        });
        names.push(name);
    }
    let errors = diagnostics.finish();
    let ident = &item.ident;
    quote! {
        impl #runtime::Event for #ident {
            const EVENTS: &'static [#runtime::EventInfo] = &[#(#infos),*];

            fn of(
                message: &#runtime::Message,
            ) -> ::core::option::Option<::core::result::Result<Self, #runtime::Fault>> {
                match message.name.as_str() {
                    #(#arms)*
                    _ => #rest,
                }
            }
        }
        #errors
    }
}

/// The name of the event that a variant is; `None` for every other event.
fn wire(variant: &Variant, diagnostics: &mut Diagnostics) -> Option<String> {
    let own = name::camel(&name::unraw(&variant.ident));
    let Some(tokens) = variant.attrs.iter().find_map(|it| list(it, "event")) else {
        return Some(own);
    };
    if tokens.to_string() == "_" {
        return None;
    }
    let text = literal::string(&tokens.into(), "event", diagnostics);
    Some(text.map_or(own, |text| text.value))
}
