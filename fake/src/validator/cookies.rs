//! Validation of cookies.

use http::HeaderMap;
use http::header::COOKIE;
use restrait::info::Location;

use super::{ParamTexts, Validator};
use crate::rejection::Rejection;

impl Validator {
    /// Validates the declared cookies. Other cookies are ignored.
    pub(super) fn cookies(
        &self,
        headers: &HeaderMap,
        texts: &mut ParamTexts,
    ) -> Result<(), Rejection> {
        let all = headers.get_all(COOKIE).iter();
        let all = all.filter_map(|header| header.to_str().ok());
        let pairs: Vec<(&str, &str)> = all
            .flat_map(|header| header.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .collect();
        for rules in self.params_in(Location::Cookie) {
            let name = rules.param.name;
            let matching = pairs.iter().filter(|(other, _)| *other == name);
            let matching = matching.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
            self.param(rules, matching.collect(), texts)?;
        }
        Ok(())
    }
}
