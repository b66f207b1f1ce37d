//! Types of params with lifetimes, raw names and attributes of serde, by derive.

use losant::restrait;
use restrait::param::{Param, Text};

#[derive(Param)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, bound(serialize = "", deserialize = ""))]
pub enum Kind<'k> {
    r#Fn,
    #[serde(alias = "x", alias = "y")]
    TwoWords,
    #[param("")]
    Empty,
    #[deprecated]
    Old,
    #[serde(other)]
    Unknown,
    #[serde(skip_serializing)]
    Pair(u8, u8),
    #[param(_)]
    Any(std::borrow::Cow<'k, str>),
}

#[derive(Param, Clone)]
#[serde(transparent)]
pub struct Name<'n> {
    pub name: &'n str,
}

#[derive(Param, Clone, Copy)]
#[param(runtime = losant::restrait)]
pub struct Host(pub Text<std::net::Ipv4Addr>)
where
    Text<std::net::Ipv4Addr>: Copy;

#[losant::api(losant::Client)]
pub trait Hosts {
    #[losant::endpoint(method = "POST", path = "/hosts/<name>/<kind>")]
    fn host(
        &self,
        name: Name<'_>,
        kind: Kind<'_>,
        #[header("x-host")] host: Host,
        names: Option<Name<'_>>,
        #[query(style = comma)] kinds: Option<Vec<Kind<'_>>>,
        #[header("idempotency-key", idempotency_key)] key: Option<&str>,
        #[header("x-meta-", flatten)] meta: Option<&std::collections::BTreeMap<String, u8>>,
        #[header(flatten)] more: Option<std::collections::HashMap<&str, &str>>,
    ) -> ();
}

pub fn main() {}
