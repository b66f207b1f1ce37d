//! Descriptions of params, by their wire names.

use proc_macro2::TokenStream;
use restrait_grammar::Location;
use restrait_grammar::template::Piece;

use crate::api::declaration::{Described, Fact, Method};
use crate::diagnostics::Diagnostics;
use crate::name::Case;
use crate::param::{self, Argument};
use crate::suggest::nearest;

/// The descriptions of a trait, and what became of each.
pub(super) struct Params<'s> {
    case: Option<Case>,
    described: Vec<Shared<'s>>,
    /// The wire names of all params.
    wires: Vec<String>,
}

/// A description.
struct Shared<'s> {
    own: &'s Described,
    /// Whether a param has this name.
    is_known: bool,
    /// Whether a param takes something from it.
    is_used: bool,
    /// Whether it has been said that it does not fit a param.
    is_said: bool,
}

impl<'s> Params<'s> {
    pub(super) fn new(described: &'s [Described], case: Option<Case>) -> Self {
        let described = described.iter().map(|own| Shared {
            own,
            is_known: false,
            is_used: false,
            is_said: false,
        });
        Self {
            case,
            described: described.collect(),
            wires: Vec::new(),
        }
    }

    /// Gives the arguments of an endpoint what they do not say themselves.
    pub(super) fn describe(&mut self, method: &mut Method, diagnostics: &mut Diagnostics) {
        if self.described.is_empty() {
            return;
        }
        let template = method.keys.path.as_ref().map(|(_, template)| template);
        let pieces = template.map_or(&[] as &[_], |template| &template.pieces);
        for argument in &mut method.arguments {
            let (location, wire) = located(argument, pieces, self.case);
            let mut described = self.described.iter_mut();
            if let Some(shared) = described.find(|shared| shared.own.wire == wire) {
                shared.describe(argument, location, diagnostics);
            }
            self.wires.push(wire);
        }
    }

    /// Warns of the descriptions that no param takes.
    pub(super) fn finish(self, diagnostics: &mut Diagnostics) {
        for shared in self.described.iter().filter(|shared| !shared.is_used) {
            let wire = &shared.own.wire;
            let why = match nearest(wire, self.wires.iter().map(String::as_str)) {
                _ if shared.is_known => ", every endpoint has its own; remove it".into(),
                Some(near) => format!("; did you mean `{near}`?"),
                None => ", no endpoint has such a param; remove it".into(),
            };
            let message = format!("unused description of `{wire}`{why}");
            let span = shared.own.key.span();
            diagnostics.warn("unused_description", span, message, TokenStream::new());
        }
    }
}

impl Shared<'_> {
    fn describe(
        &mut self,
        argument: &mut Argument,
        location: Location,
        diagnostics: &mut Diagnostics,
    ) {
        let Described {
            docs,
            default,
            example,
            style,
            ..
        } = self.own;
        self.is_known = true;
        if let Some(docs) = docs
            && argument.attributes.docs.is_empty()
        {
            let lines = docs.lines().map(str::to_owned);
            argument.attributes.docs = lines.collect();
            self.is_used = true;
        }
        if let Some(fact) = default.as_ref().filter(|_| argument.default.is_none())
            && self.fits(fact, param::check_fact(location, "default"), diagnostics)
        {
            argument.default = Some(fact.value.clone());
        }
        if let Some(fact) = example.as_ref().filter(|_| argument.example.is_none())
            && self.fits(fact, param::check_fact(location, "example"), diagnostics)
        {
            argument.example = Some(fact.value.clone());
        }
        if let Some(fact) = style.as_ref().filter(|_| argument.style.is_none())
            && self.fits(
                fact,
                param::check_style(location, fact.value, argument.content_type.is_some()),
                diagnostics,
            )
        {
            argument.style = Some((fact.value, fact.span));
        }
    }

    /// Whether a fact can be said of the param. That it cannot is recorded once.
    fn fits<T>(
        &mut self,
        fact: &Fact<T>,
        check: Result<(), String>,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        self.is_used = true;
        let Err(message) = check else {
            return true;
        };
        if !self.is_said {
            self.is_said = true;
            diagnostics.push_at(fact.span, message);
        }
        false
    }
}

/// Where an argument travels, and its wire name, as far as it is written without a mistake.
fn located(argument: &Argument, pieces: &[Piece], case: Option<Case>) -> (Location, String) {
    let filled = pieces.iter().find_map(|piece| match piece {
        Piece::Literal(_) => None,
        Piece::Placeholder(name, _) => argument.fills(name).then_some(name),
    });
    match (filled, argument.marker) {
        (Some(name), _) => (Location::Path, name.clone()),
        (None, marker) => {
            let location = marker.map_or(Location::Query, |(location, _)| location);
            (location, param::own_name(argument, location, case))
        }
    }
}
