//! Validation of multipart bodies.

use restrait::info::{Location, Style};

use super::{ParamTexts, Validator};
use crate::Part;
use crate::rejection::{Rejection, RejectionKind};

/// Name of the type of file params, which accept any bytes.
const FILE_TYPE: &str = "Part";

impl Validator {
    /// Validates the parts of a multipart body.
    pub(super) fn parts(
        &self,
        parts: &[Part],
        ignore_unknown: bool,
        texts: &mut ParamTexts,
    ) -> Result<(), Rejection> {
        for rules in self.params_in(Location::Multipart) {
            let name = rules.param.name;
            let reject =
                |kind, message: String| Err(Rejection::for_param(self.info, name, kind, message));
            let mut matching = parts.iter().filter(|part| part.name == name);
            let is_list = rules.param.style == Style::Repeated;
            let Some(part) = matching.next() else {
                if rules.param.required && !is_list {
                    let message = format!("missing `{name}`, a required part");
                    return reject(RejectionKind::Missing, message);
                }
                continue;
            };
            let others: Vec<_> = matching.collect();
            if !is_list && !others.is_empty() {
                return reject(RejectionKind::Invalid, format!("duplicate part `{name}`"));
            }
            if rules.param.ty.name == FILE_TYPE && (is_list || rules.param.style == Style::Plain) {
                continue;
            }
            for part in std::iter::once(part).chain(others) {
                match std::str::from_utf8(&part.body) {
                    Ok(text) => self.text(rules, text.to_owned(), texts)?,
                    Err(_) => {
                        let message = format!("invalid part `{name}`: expected UTF-8");
                        return reject(RejectionKind::Invalid, message);
                    }
                }
            }
        }
        let is_declared = |part: &&Part| {
            let mut declared = self.params_in(Location::Multipart);
            declared.any(|rules| rules.param.name == part.name)
        };
        match parts.iter().find(|part| !is_declared(part)) {
            Some(part) if !ignore_unknown => Err(self.unknown(Location::Multipart, &part.name)),
            _ => Ok(()),
        }
    }
}
