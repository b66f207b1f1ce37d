//! The facts of an endpoint except for its route, as the packed text that the runtime reads.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use restrait_grammar::facts::{Facts, Paging, ParamFacts, ParamType, StatusFacts};

use crate::api::model::{Api, Endpoint, Pages, Status};
use crate::name;
use crate::param::{Param, bind};

/// Returns the constant with the facts of the endpoint at `index`.
pub(super) fn constant(api: &Api, index: usize, endpoint: &Endpoint) -> TokenStream {
    let (runtime, module) = (&api.alias, &api.module);
    let text = text(endpoint);
    let typed = || endpoint.params.iter().filter(|param| param.has_type());
    let types = typed().map(|param| bind::info(api.at(param.ty.start), param));
    let cfgs = typed().map(|param| &param.cfg);
    let conditional = || {
        endpoint
            .params
            .iter()
            .enumerate()
            .filter(|(_, param)| param.cfg.is_some())
    };
    let with_cfg = conditional().next().is_some().then(|| {
        let all = conditional().map(|(index, _)| index);
        let compiled = conditional().map(|(index, Param { cfg, .. })| quote!(#cfg #index));
        quote!(.with_cfg(&[#(#all),*], &[#(#compiled),*]))
    });
    let bodies = endpoint
        .errors
        .iter()
        .filter_map(|error| error.body.as_ref());
    let mut bodies = bodies
        .map(|ty| {
            let (span, at) = (ty.start, api.at(ty.start));
            quote_spanned!(span=> <#ty as #at::Response>::READ_MODE.accept())
        })
        .peekable();
    let error_types = bodies
        .peek()
        .is_some()
        .then(|| quote!(.with_error_types(&[#(#bodies),*])));
    // If the name of the module is taken, the error points at the trait's name.
    let at = Span::call_site().located_at(module.span());
    let lines = quote_spanned!(at=> #module::LINES);
    let facts = quote! {
        #runtime::facts(#text, &[#(#cfgs #types),*], #lines, #index) #with_cfg #error_types
    };
    let facts = match &endpoint.end_of_events {
        None => facts,
        Some(_) => {
            let ty = &endpoint.response;
            let (span, at) = (ty.start, api.at(ty.start));
            let check = quote_spanned!(span=> let () = <#ty as #at::HasEvents>::HAS_EVENTS);
            quote!({ #check; #facts })
        }
    };
    quote!(const FACTS: #runtime::Facts = #facts;)
}

/// Returns the import that the facts of param types need, if there are any.
pub(super) fn import(api: &Api) -> Option<TokenStream> {
    let mut params = api.endpoints.iter().flat_map(|endpoint| &endpoint.params);
    let (cfg, runtime) = (&api.cfg, &api.alias);
    // The import is unused if every type has facts of its own.
    params
        .any(Param::has_type)
        .then(|| quote!(#cfg #[allow(unused_imports)] use #runtime::DefaultTypeFacts as _;))
}

fn text(endpoint: &Endpoint) -> String {
    let names: Vec<_> = endpoint
        .params
        .iter()
        .map(|it| name::unraw(&it.ident))
        .collect();
    let success = endpoint.response.schema.as_deref();
    let errors = endpoint.errors.iter().map(|error| {
        let body = error.body.as_ref();
        status(
            error,
            body.map(|ty| ty.schema.as_deref().unwrap_or_default()),
        )
    });
    let facts = Facts {
        docs: &endpoint.docs,
        deprecated: endpoint.deprecated,
        paging: endpoint.pages.as_ref().map(paging),
        params: endpoint.params.iter().zip(&names).map(param).collect(),
        responses: endpoint
            .responses
            .iter()
            .map(|it| status(it, success.filter(|_| has_body(it.code))))
            .collect(),
        errors: errors.collect(),
    };
    facts.pack()
}

fn paging(pages: &Pages) -> Paging<'_> {
    match pages {
        Pages::Number(param, first) => Paging::Number {
            param,
            first: *first,
        },
        Pages::Offset(param) => Paging::Offset { param },
        Pages::Cursor(param) => Paging::Cursor { param },
        Pages::Link => Paging::Link,
        Pages::BodyCursor(path) => Paging::BodyCursor { path },
        Pages::NextUrl => Paging::NextUrl,
    }
}

fn param<'p>((param, name): (&'p Param, &'p String)) -> ParamFacts<'p> {
    let ty = if param.is_invalid {
        ParamType::Unknown
    } else if param.has_type() && param.bound.uses_serde() {
        ParamType::Body(param.ty.schema.as_deref().unwrap_or_default())
    } else if param.bound.uses_serde() {
        ParamType::Named(param.ty.schema.as_deref().unwrap_or_default())
    } else {
        ParamType::TypeInfo
    };
    ParamFacts {
        rust_name: name,
        docs: &param.docs,
        required: param.required,
        deprecated: param.deprecated,
        secret: param.secret,
        style: param.style,
        ty,
        default: param.default.as_deref(),
        sent: param.sent.as_deref(),
        example: param.example.as_deref(),
    }
}

/// Returns `false` for a status whose response has no value.
fn has_body(status: u16) -> bool {
    !matches!(status, 304 | 404)
}

fn status<'s>(status: &'s Status, body: Option<&'s str>) -> StatusFacts<'s> {
    StatusFacts {
        status: status.code,
        docs: &status.docs,
        body,
    }
}
