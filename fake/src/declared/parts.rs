//! What a multipart body gives for params.

use restrait::info::{Location, Style};

use super::{Declared, Values};
use crate::Part;
use crate::refusal::{Reason, Refusal};

/// The type's name of a param that is a file: of any bytes.
const FILE: &str = "Part";

impl Declared {
    /// Checks the parts of a body against the params that are parts.
    pub(super) fn parts(
        &self,
        parts: &[Part],
        ignore_unknown: bool,
        values: &mut Values,
    ) -> Result<(), Refusal> {
        for rules in self.at(Location::Multipart) {
            let name = rules.param.name;
            let refuse = |reason, what| Err(Refusal::of(self.info, name, reason, what));
            let mut given = parts.iter().filter(|part| part.name == name);
            let Some(part) = given.next() else {
                if rules.param.required {
                    return refuse(Reason::Missing, "is missing; it is a required part");
                }
                continue;
            };
            if given.next().is_some() {
                return refuse(Reason::Invalid, "is given twice");
            }
            if rules.param.ty.name == FILE && rules.param.style == Style::Plain {
                continue;
            }
            match std::str::from_utf8(&part.body) {
                Ok(text) => self.text(rules, text.to_owned(), values)?,
                Err(_) => return refuse(Reason::Invalid, "is not UTF-8"),
            }
        }
        let is_known = |part: &&Part| {
            let mut known = self.at(Location::Multipart);
            known.any(|rules| rules.param.name == part.name)
        };
        match parts.iter().find(|part| !is_known(part)) {
            Some(part) if !ignore_unknown => Err(self.unknown(Location::Multipart, &part.name)),
            _ => Ok(()),
        }
    }
}
