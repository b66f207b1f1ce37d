//! Repositories and their tags.

use restrait::{Page, api, endpoint};
use serde::Deserialize;

/// Repositories and their tags.
#[api(
    crate::Registry,
    params(
        name(example = "tools/shell") = "Name of a repository",
        n = "Maximum number of items on a page",
        last = "Item before the first one",
    ),
    errors(401 = "the credentials are missing or wrong")
)]
pub trait Repositories {
    /// Checks the credentials, and that the registry has this version of the API.
    #[endpoint(method = "GET", path = "/v2/", allow(trailing_slash))]
    fn check(&self) -> ();

    /// Lists the names of all repositories.
    #[endpoint(method = "GET", path = "/v2/_catalog", page(link))]
    fn list(&self, n: Option<u32>, last: Option<&str>) -> Catalog;

    /// Lists the tags of a repository.
    #[endpoint(method = "GET", path = "/v2/<name..>/tags/list", page(link), errors(404 = "no such repository"))]
    fn tags(&self, name: &str, n: Option<u32>, last: Option<&str>) -> Tags;
}

/// A page of names of repositories.
#[derive(Debug, Deserialize, Page)]
#[non_exhaustive]
pub struct Catalog {
    /// The names.
    #[page(items)]
    pub repositories: Vec<String>,
}

/// A page of tags.
#[derive(Debug, Deserialize, Page)]
#[non_exhaustive]
pub struct Tags {
    /// The name of the repository.
    pub name: String,
    /// The tags.
    #[page(items)]
    pub tags: Vec<String>,
}
