//! Resources and endpoints by the names that people write.

use restrait::client::ApiClient;
use restrait::info::{ApiInfo, EndpointInfo};
use restrait_grammar::similar::did_you_mean;

use crate::Failure;
use crate::names::kebab;

/// Returns the resource with a name: `instance-org` or `instanceOrg`.
///
/// # Errors
///
/// If no resource has the name. The error suggests a similar one.
///
/// ```standalone_crate
/// # mod shop {
/// # pub use restrait;
/// # use restrait::{api, endpoint};
/// # /// Products of the shop.
/// # #[api(crate::shop::Shop)]
/// # pub trait Products {
/// #     /// Returns the names of products.
/// #     #[endpoint(method = "GET", path = "/products")]
/// #     fn list_all(&self, limit: Option<u32>) -> Vec<String>;
/// # }
/// # #[restrait::client(base_url = "https://api.example.com", resources(Products))]
/// # pub struct Shop;
/// # }
/// use restrait_cli::find;
///
/// # fn main() -> Result<(), restrait_cli::Failure> {
/// let products = find::resource::<shop::Shop>("products")?;
/// assert_eq!(find::endpoint(products, "list-all")?.route.path(), "/products");
///
/// let error = find::endpoint(products, "list-al").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "unknown endpoint `list-al` of `products`; did you mean `list-all`?"
/// );
/// # Ok(()) }
/// ```
pub fn resource<C: ApiClient>(name: &str) -> Result<&'static ApiInfo, Failure> {
    resource_or::<C>(name, "`--help` lists all resources")
}

/// Like [`resource`], with other advice if no name is similar.
pub(crate) fn resource_or<C: ApiClient>(
    name: &str,
    advice: &str,
) -> Result<&'static ApiInfo, Failure> {
    let mut all = C::RESOURCES.iter().copied();
    let found = all.find(|api| api.name == name || kebab(api.name) == name);
    found.ok_or_else(|| {
        let names: Vec<_> = C::RESOURCES.iter().map(|api| kebab(api.name)).collect();
        let what = format!("unknown resource `{}`", name.escape_debug());
        unknown(&what, name, &names, advice)
    })
}

/// Returns the endpoint of a resource with a name: `payload-counts` or `payloadCounts`.
///
/// # Errors
///
/// If no endpoint has the name. The error suggests a similar one, or lists all.
pub fn endpoint(api: &'static ApiInfo, name: &str) -> Result<&'static EndpointInfo, Failure> {
    let mut all = api.endpoints();
    let found = all.find(|info| info.route.name() == name || kebab(info.route.name()) == name);
    found.ok_or_else(|| {
        let names: Vec<_> = api
            .endpoints()
            .map(|info| kebab(info.route.name()))
            .collect();
        let what = format!(
            "unknown endpoint `{}` of `{}`",
            name.escape_debug(),
            kebab(api.name)
        );
        unknown(&what, name, &names, &expected(&names))
    })
}

/// Returns the failure for an unknown name: with a suggestion if a name is similar, and otherwise with advice.
pub(crate) fn unknown(what: &str, name: &str, names: &[String], advice: &str) -> Failure {
    let hint = did_you_mean(name, names.iter().map(String::as_str));
    Failure::Usage(if hint.is_empty() {
        format!("{what}; {advice}")
    } else {
        format!("{what}{hint}")
    })
}

/// Returns advice with all names.
pub(crate) fn expected(names: &[String]) -> String {
    format!("expected one of `{}`", names.join("`, `"))
}
