//! The static facts of an endpoint, as the runtime's constants.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::Type;
use syn::spanned::Spanned;

use crate::model::{Api, Endpoint, Pages, Param, Status, Style};
use crate::name;
use crate::runtime::Runtime;

/// Everything that the declaration says.
pub(super) fn endpoint(api: &Api, endpoint: &Endpoint) -> TokenStream {
    let (runtime, client) = (&api.runtime.path, &api.runtime.client);
    let Endpoint {
        docs, deprecated, ..
    } = endpoint;
    let params = endpoint.params.iter().map(|it| param(&api.runtime, it));
    let pages = match &endpoint.pages {
        Some(pages) => {
            let pages = self::pages(runtime, pages);
            quote!(::core::option::Option::Some(#pages))
        }
        None => quote!(::core::option::Option::None),
    };
    let body = match name::of_schema(&endpoint.response) {
        Some(name) => quote!(::core::option::Option::Some(#name)),
        None => quote!(::core::option::Option::None),
    };
    // The type itself may say what a status stands for. It is named by what the trait knows of it,
    // so that a type that is no answer is one error.
    let success = |it: &Status| {
        let code = it.code;
        quote! {
            #runtime::declared(
                #runtime::shapes::<Self>(),
                #code,
                #body,
            )
        }
    };
    let responses = endpoint
        .responses
        .iter()
        .map(|it| status(runtime, it, &success(it)));
    let error = quote!(<#client as #runtime::ClientDef>::INFO.error);
    let errors = endpoint.errors.iter().map(|it| match &it.body {
        Some(ty) => status(runtime, it, &error_body(&api.runtime, ty)),
        None => status(runtime, it, &error),
    });
    quote! {
        #runtime::EndpointInfo {
            route: Self::ROUTE,
            docs: #docs,
            params: &[#(#params),*],
            common: <#client as #runtime::ClientDef>::INFO.common,
            responses: &[#(#responses),*],
            pages: #pages,
            events: #runtime::events::<Self>(),
            errors: &[#(#errors),*],
            deprecated: #deprecated,
        }
    }
}

/// How the next page is asked for.
pub(super) fn pages(runtime: &TokenStream, pages: &Pages) -> TokenStream {
    match pages {
        Pages::Number(param, first) => {
            quote!(#runtime::PageInfo::Number { param: #param, first: #first })
        }
        Pages::Offset(param) => quote!(#runtime::PageInfo::Offset { param: #param }),
        Pages::Cursor(param) => quote!(#runtime::PageInfo::Cursor { param: #param }),
        Pages::Link => quote!(#runtime::PageInfo::Link),
    }
}

/// The facts of a param.
pub(crate) fn param(runtime: &Runtime, param: &Param) -> TokenStream {
    let Param {
        wire,
        ty,
        required,
        docs,
        cfg,
        deprecated,
        ..
    } = param;
    let (span, at, path) = (ty.span(), runtime.at(ty.span()), &runtime.path);
    let place = place(runtime, param);
    let rust_name = name::unraw(&param.ident);
    let type_info = if param.lost {
        quote!(#path::body_type(""))
    } else if param.is_named_type() {
        let name = name::of_schema(ty).unwrap_or_default();
        quote!(#path::body_type(#name))
    } else {
        let slot = format_ident!("{}", param.slot());
        quote_spanned!(span=> #at::Value::#slot::<#ty>().info)
    };
    // What few params have is said only of those: each word here is compiled for each param.
    let style = (param.style != Style::Plain).then(|| {
        let style = format_ident!("{}", param.style.variant());
        quote!(.with_style(#path::Style::#style))
    });
    let default = param.default.iter();
    let sent = param.sent.iter();
    let example = param.example.iter();
    let deprecated = deprecated.then(|| quote!(.as_deprecated()));
    quote! {
        #(#cfg)*
        #path::ParamInfo::new(#wire, #rust_name, #place, #type_info, #required, #docs)
            #style
            #(.with_default(#default))*
            #(.with_sent(#sent))*
            #(.with_example(#example))*
            #deprecated
    }
}

fn place(runtime: &Runtime, param: &Param) -> TokenStream {
    let (runtime, variant) = (&runtime.path, format_ident!("{}", param.place.variant()));
    quote!(#runtime::Place::#variant)
}

/// What the body of an error is called, if it is something that can be decoded.
fn error_body(runtime: &Runtime, ty: &Type) -> TokenStream {
    let (span, at) = (ty.span(), runtime.at(ty.span()));
    let name = name::of_schema(ty).unwrap_or_default();
    quote_spanned!(span=> #at::error_body::<#ty>(#name))
}

fn status(runtime: &TokenStream, status: &Status, body: &TokenStream) -> TokenStream {
    let Status { code, docs, .. } = status;
    quote!(#runtime::ResponseInfo { status: #code, body: #body, docs: #docs })
}
