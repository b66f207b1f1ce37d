//! The facts of a common param, as the constant that the runtime reads.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};

use crate::name;
use crate::param::{Param, bind};
use crate::runtime::Runtime;
use restrait_grammar::Style;

/// Returns the facts of a param.
pub(in crate::client) fn param(runtime: &Runtime, param: &Param) -> TokenStream {
    let Param {
        wire,
        required,
        docs,
        cfg,
        deprecated,
        secret,
        ..
    } = param;
    let path = &runtime.path;
    let location = location(path, param);
    let rust_name = name::unraw(&param.ident);
    let type_info = if param.is_invalid {
        quote!(#path::body_type(""))
    } else if param.bound.uses_serde() {
        let name = param.ty.schema.as_deref().unwrap_or_default();
        quote!(#path::body_type(#name))
    } else {
        let info = bind::info(runtime.at(param.ty.start), param);
        quote!(*#info)
    };
    // Rare facts are set only if they are declared, because each token costs compile time.
    let style = (param.style != Style::Plain).then(|| {
        let style = format_ident!("{}", param.style.variant());
        quote!(.with_style(#path::Style::#style))
    });
    let default = param.default.iter();
    let sent = param.sent.iter();
    let example = param.example.iter();
    let deprecated = deprecated.then(|| quote!(.as_deprecated()));
    let secret = secret.then(|| quote!(.as_secret()));
    quote! {
        #cfg
        #path::ParamInfo::new(#wire, #rust_name, #location, #type_info, #required, #docs)
            #style
            #(.with_default(#default))*
            #(.with_sent(#sent))*
            #(.with_example(#example))*
            #deprecated
            #secret
    }
}

fn location(runtime: &impl ToTokens, param: &Param) -> TokenStream {
    let variant = format_ident!("{}", param.location.variant());
    quote!(#runtime::Location::#variant)
}
