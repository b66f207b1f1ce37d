//! The facts of an endpoint beside its route: one text, in the form that the runtime's `Facts` reads.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::packed::{put, put_number};
use crate::api::model::{Api, Endpoint, Pages, Status};
use crate::name;
use crate::param::{Param, Style, travel};

/// The facts of an endpoint.
pub(super) fn constant(api: &Api, endpoint: &Endpoint) -> TokenStream {
    let runtime = &api.alias;
    let text = text(endpoint);
    let of_their_own = || endpoint.params.iter().filter(|param| has_type(param));
    let types = of_their_own().map(|param| travel::info(api.at(param.ty.start), param));
    let cfgs = of_their_own().map(|param| &param.cfg);
    let some = || {
        endpoint
            .params
            .iter()
            .enumerate()
            .filter(|(_, param)| param.cfg.is_some())
    };
    let with_cfg = some().next().is_some().then(|| {
        let some_of = some().map(|(index, _)| index);
        let there = some().map(|(index, Param { cfg, .. })| quote!(#cfg #index));
        quote!(.with_cfg(&[#(#some_of),*], &[#(#there),*]))
    });
    // The body of an error must be something that an answer can be decoded into.
    let bodies = endpoint
        .errors
        .iter()
        .filter_map(|error| error.body.as_ref());
    let mut bodies = bodies.map(|ty| {
        let (span, at) = (ty.start, api.at(ty.start));
        quote_spanned!(span=> #at::error_body::<#ty>())
    });
    let facts = quote!(#runtime::facts(#text, &[#(#cfgs #types),*]) #with_cfg);
    let facts = match bodies.next() {
        None => facts,
        Some(first) => quote!({ #first; #(#bodies;)* #facts }),
    };
    quote!(const FACTS: #runtime::Facts = #facts;)
}

/// Whether the type of a param is one that the text cannot name.
fn has_type(param: &Param) -> bool {
    !param.lost && !param.is_named_type()
}

fn text(endpoint: &Endpoint) -> String {
    let mut text = Text(String::with_capacity(512));
    text.say('E', &endpoint.docs);
    if endpoint.deprecated {
        text.letter('x');
    }
    match &endpoint.pages {
        None => {}
        Some(Pages::Number(param, first)) => {
            text.say('n', param);
            put_number(*first, &mut text.0);
        }
        Some(Pages::Offset(param)) => text.say('o', param),
        Some(Pages::Cursor(param)) => text.say('c', param),
        Some(Pages::Link) => text.letter('l'),
    }
    for param in &endpoint.params {
        text.param(param);
    }
    let success = endpoint.response.schema.as_deref();
    for response in &endpoint.responses {
        text.answer('A', response, success);
    }
    for error in &endpoint.errors {
        let body = error.body.as_ref();
        let body = body.map(|ty| ty.schema.as_deref().unwrap_or_default());
        text.answer('F', error, body);
    }
    text.0
}

/// A text under construction.
struct Text(String);

impl Text {
    fn letter(&mut self, letter: char) {
        self.0.push(letter);
    }

    fn value(&mut self, value: &str) {
        put(value, &mut self.0);
    }

    fn say(&mut self, letter: char, value: &str) {
        self.letter(letter);
        self.value(value);
    }

    fn param(&mut self, param: &Param) {
        self.say('P', &name::unraw(&param.ident));
        self.value(&param.docs);
        if param.required {
            self.letter('r');
        }
        if param.deprecated {
            self.letter('x');
        }
        match param.style {
            Style::Plain => {}
            Style::Comma => self.letter(','),
            Style::Repeated => self.letter('&'),
            Style::Brackets => self.letter('['),
            Style::Json => self.letter('{'),
            Style::Flatten => self.letter('*'),
        }
        if has_type(param) {
            self.letter('t');
        } else if !param.lost {
            self.say('b', param.ty.schema.as_deref().unwrap_or_default());
        }
        let facts = [
            ('d', &param.default),
            ('s', &param.sent),
            ('e', &param.example),
        ];
        for (letter, fact) in facts {
            if let Some(fact) = fact {
                self.say(letter, fact);
            }
        }
    }

    fn answer(&mut self, letter: char, status: &Status, body: Option<&str>) {
        self.letter(letter);
        put_number(status.code.into(), &mut self.0);
        self.value(&status.docs);
        if let Some(body) = body {
            self.say('b', body);
        }
    }
}
