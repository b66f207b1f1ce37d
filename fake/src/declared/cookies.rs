//! The cookies that are declared as params; there may be any others.

use http::HeaderMap;
use http::header::COOKIE;
use restrait::info::Location;

use super::{Declared, Values};
use crate::refusal::Refusal;

impl Declared {
    /// Checks the declared cookies of a request.
    pub(super) fn cookies(&self, headers: &HeaderMap, values: &mut Values) -> Result<(), Refusal> {
        let all = headers.get_all(COOKIE).iter();
        let all = all.filter_map(|header| header.to_str().ok());
        let pairs: Vec<(&str, &str)> = all
            .flat_map(|header| header.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .collect();
        for rules in self.at(Location::Cookie) {
            let name = rules.param.name;
            let own = pairs.iter().filter(|(other, _)| *other == name);
            let given = own.map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
            self.given(rules, given.collect(), values)?;
        }
        Ok(())
    }
}
