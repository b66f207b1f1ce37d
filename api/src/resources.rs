//! The API traits, one for each resource, and the modules of their calls.
//!
//! A trait such as [`InstanceOrg`] has one method for each endpoint. The methods are called through
//! the client, as in `client.instance_org().get(instance, org)`. Each method returns a call, whose
//! type is in the module with the name of the trait, such as [`instance_org::Get`]. The optional
//! params are its methods.
//!
//! The modules are also at the root of the crate, except for [`auth`]: `losant::auth` is about
//! [tokens](crate::auth).
//!
//! The constant `INFO` of each module describes the endpoints:
//!
//! ```
//! let info = losant::instance_org::INFO;
//! let endpoint = info.endpoint("payloadCounts").expect("the endpoint is declared");
//! assert_eq!(endpoint.route.path(), "/instances/<instanceId>/orgs/<orgId>/payloadCounts");
//! ```

mod declared {
    pub(super) mod application;
    pub(super) mod auth;
    pub(super) mod device;
    pub(super) mod devices;
    pub(super) mod file;
    pub(super) mod instance_org;
}

pub use declared::application::*;
pub use declared::auth::*;
pub use declared::device::*;
pub use declared::devices::*;
pub use declared::file::*;
pub use declared::instance_org::*;

/// The descriptions of all API traits of this crate, sorted by name.
///
/// ```
/// let endpoints = losant::APIS.iter().flat_map(|api| api.endpoints());
/// let paths = endpoints.filter(|info| info.route.path().starts_with("/instances/"));
/// assert_eq!(paths.count(), 7);
/// ```
pub const APIS: &[&crate::info::ApiInfo] = &[
    &application::INFO,
    &auth::INFO,
    &device::INFO,
    &devices::INFO,
    &file::INFO,
    &instance_org::INFO,
];

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::APIS;

    #[test]
    fn all_declared_traits_are_listed() -> std::io::Result<()> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/resources/declared");
        let mut files = Vec::new();
        for entry in std::fs::read_dir(folder)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            files.extend(name.strip_suffix(".rs").map(str::to_owned));
        }
        files.sort_unstable();
        let names: Vec<_> = APIS.iter().map(|api| module(api.name)).collect();
        assert_eq!(names, files);
        Ok(())
    }

    /// Returns the name of the module: `instance_org` for `instanceOrg`.
    fn module(name: &str) -> String {
        let mut snake = String::new();
        for char in name.chars() {
            if char.is_uppercase() {
                snake.push('_');
            }
            snake.extend(char.to_lowercase());
        }
        snake
    }
}
