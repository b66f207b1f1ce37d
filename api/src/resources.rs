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
