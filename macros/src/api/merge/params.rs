//! Descriptions of params by wire name.

use proc_macro2::TokenStream;
use restrait_grammar::Location;
use restrait_grammar::template::Piece;

use crate::api::declaration::{Method, ParamDescription, Spanned};
use crate::diagnostics::Diagnostics;
use crate::name::Case;
use crate::param::{self, Argument};
use crate::suggest::nearest;
use crate::syntax::TextLit;

/// The descriptions of a trait, and whether endpoints use them.
pub(super) struct Params<'s> {
    case: Option<Case>,
    descriptions: Vec<SharedDescription<'s>>,
    /// The wire names of all params.
    wire_names: Vec<String>,
}

/// A description, and its use.
struct SharedDescription<'s> {
    description: &'s ParamDescription,
    /// If `true`, a param has this wire name.
    is_known: bool,
    /// If `true`, a param inherits a value.
    is_used: bool,
    /// If `true`, a value has been reported that a param cannot have.
    is_reported: bool,
}

impl<'s> Params<'s> {
    pub(super) fn new(descriptions: &'s [ParamDescription], case: Option<Case>) -> Self {
        let descriptions = descriptions.iter().map(|description| SharedDescription {
            description,
            is_known: false,
            is_used: false,
            is_reported: description.is_style_guessed,
        });
        Self {
            case,
            descriptions: descriptions.collect(),
            wire_names: Vec::new(),
        }
    }

    /// Adds the values that the arguments of an endpoint do not declare themselves.
    pub(super) fn describe(&mut self, method: &mut Method, diagnostics: &mut Diagnostics) {
        if self.descriptions.is_empty() {
            return;
        }
        let template = method.keys.path.as_ref().map(|(_, template)| template);
        let pieces = template.map_or(&[] as &[_], |template| &template.pieces);
        for argument in &mut method.arguments {
            let (location, wire) = location_and_wire_name(argument, pieces, self.case);
            let mut descriptions = self.descriptions.iter_mut();
            if let Some(shared) = descriptions.find(|shared| shared.description.wire == wire) {
                shared.describe(argument, location, diagnostics);
            }
            self.wire_names.push(wire);
        }
    }

    /// Warns of descriptions that no param uses.
    pub(super) fn finish(self, diagnostics: &mut Diagnostics) {
        for shared in self.descriptions.iter().filter(|shared| !shared.is_used) {
            let wire = &shared.description.wire;
            let hint = match nearest(wire, self.wire_names.iter().map(String::as_str)) {
                _ if shared.is_known => ", every endpoint has its own; remove it".into(),
                Some(near) => format!("; did you mean `{near}`?"),
                None => ", no endpoint has such a param; remove it".into(),
            };
            let message = format!("unused description of `{wire}`{hint}");
            let span = shared.description.key.span();
            diagnostics.warn("unused_description", span, message, TokenStream::new());
        }
    }
}

impl SharedDescription<'_> {
    fn describe(
        &mut self,
        argument: &mut Argument,
        location: Location,
        diagnostics: &mut Diagnostics,
    ) {
        let ParamDescription {
            docs,
            default,
            example,
            style,
            ..
        } = self.description;
        self.is_known = true;
        if let Some(docs) = docs
            && argument.attributes.docs.is_empty()
        {
            let lines = docs.lines().map(str::to_owned);
            argument.attributes.docs = lines.collect();
            self.is_used = true;
        }
        if let Some(value) = default.as_ref().filter(|_| argument.default.is_none())
            && self.applies(value, param::check_fact(location, "default"), diagnostics)
            && self.fits(&value.value, argument, "default", diagnostics)
        {
            argument.default = Some(value.value.clone());
        }
        if let Some(value) = example.as_ref().filter(|_| argument.example.is_none())
            && self.applies(value, param::check_fact(location, "example"), diagnostics)
            && self.fits(&value.value, argument, "example", diagnostics)
        {
            argument.example = Some(value.value.clone());
        }
        if let Some(value) = style.as_ref().filter(|_| argument.style.is_none())
            && self.applies(
                value,
                param::check_style(location, value.value, argument.content_type.is_some()),
                diagnostics,
            )
        {
            argument.style = Some((value.value, value.span));
        }
    }

    /// Returns `true` if the text can be a value of the argument. Reports the first one that cannot.
    fn fits(
        &mut self,
        text: &TextLit,
        argument: &Argument,
        key: &str,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let Err(message) = param::check_text(&argument.ty, key, text) else {
            return true;
        };
        if !self.is_reported {
            self.is_reported = true;
            diagnostics.push(text, message);
        }
        false
    }

    /// Returns `true` if the param can have the value. Reports the first one that it cannot have.
    fn applies<T>(
        &mut self,
        value: &Spanned<T>,
        check: Result<(), String>,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        self.is_used = true;
        let Err(message) = check else {
            return true;
        };
        if !self.is_reported {
            self.is_reported = true;
            diagnostics.push_at(value.span, message);
        }
        false
    }
}

/// Returns the location and the wire name of an argument. Ignores invalid attributes, which have
/// been reported.
fn location_and_wire_name(
    argument: &Argument,
    pieces: &[Piece],
    case: Option<Case>,
) -> (Location, String) {
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
