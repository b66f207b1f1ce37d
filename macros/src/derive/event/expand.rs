//! Writes the impl of `Event`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use super::model::{Event, Events, Other};

/// Returns the impl.
pub(super) fn events(events: &Events) -> TokenStream {
    let (runtime, ident) = (&events.runtime, &events.ident);
    let infos = events.variants.iter().map(|event| info(runtime, event));
    let arms = events.variants.iter().map(|event| arm(runtime, event));
    let other = match &events.other {
        None => quote!(::core::option::Option::None),
        Some(Other { variant, ty }) => {
            // An error about another type points at it.
            let copy = ty.as_ref().map(|ty| {
                let span = Span::call_site().located_at(ty.start);
                let copy = Ident::new("message", span);
                quote!((#copy))
            });
            quote!({
                let message = ::core::clone::Clone::clone(message);
                ::core::option::Option::Some(::core::result::Result::Ok(Self::#variant #copy))
            })
        }
    };
    let data = events.variants.iter().map(|event| match &event.ty {
        Some(ty) => ty.to_token_stream(),
        None => quote!(#runtime::Opaque),
    });
    quote! {
        #runtime::event_schemas! { #ident: #(#data),* }

        impl #runtime::Event for #ident {
            const EVENTS: &'static [#runtime::EventInfo] = &[#(#infos),*];

            fn from_message(
                message: &#runtime::Message,
            ) -> ::core::option::Option<::core::result::Result<Self, #runtime::Fault>> {
                match message.name.as_str() {
                    #(#arms)*
                    _ => #other,
                }
            }
        }
    }
}

fn info(runtime: &TokenStream, event: &Event) -> TokenStream {
    let name = &event.name;
    let body = match event.ty.as_ref().and_then(|ty| ty.schema.as_ref()) {
        Some(body) => quote!(::core::option::Option::Some(#body)),
        None => quote!(::core::option::Option::None),
    };
    let docs = (!event.docs.is_empty()).then(|| {
        let docs = &event.docs;
        quote!(.with_docs(#docs))
    });
    quote!(#runtime::EventInfo::new(#name, #body) #docs)
}

fn arm(runtime: &TokenStream, event: &Event) -> TokenStream {
    let Event {
        variant, name, ty, ..
    } = event;
    match ty {
        Some(ty) => {
            // An error about the type points at it.
            let data = quote_spanned!(ty.start=> <#ty as #runtime::Event>::from_message);
            quote! {
                #name => #data(message).map(|data| data.map(Self::#variant)),
            }
        }
        None => quote! {
            #name => ::core::option::Option::Some(::core::result::Result::Ok(Self::#variant)),
        },
    }
}
