//! A filter for resources by their owner.

use restrait::info::{JsonType, TypeInfo};
use restrait::param::{Arg, Param, Value};

use crate::OrgId;

/// A filter for resources by their owner. Without it, a list contains the resources of all owners.
///
/// ```no_run
/// use losant::OrgId;
/// use losant::types::OwnerFilter;
///
/// # async fn example(client: losant::Client, org: OrgId) -> losant::Result<()> {
/// let shared = client.applications().get().org_id(org).await?;
/// let own = client.applications().get().org_id(OwnerFilter::User).await?;
/// println!("{:?} shared, {:?} own", shared.total_count, own.total_count);
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OwnerFilter {
    /// Resources that belong to the user who makes the request. It is sent as an empty text.
    User,
    /// Resources that belong to an organization.
    Org(OrgId),
}

impl From<OrgId> for OwnerFilter {
    fn from(org: OrgId) -> Self {
        Self::Org(org)
    }
}

impl Arg<OwnerFilter> for OrgId {
    fn into_arg(self) -> Option<OwnerFilter> {
        Some(self.into())
    }
}

impl Param<'_> for OwnerFilter {
    const TYPE: TypeInfo =
        TypeInfo::new("OwnerFilter", JsonType::String).pattern(r"^([A-Fa-f\d]{24}|)$");

    fn into_value(self) -> Value<'static> {
        match self {
            Self::User => Value::str(""),
            Self::Org(org) => org.into_value(),
        }
    }
}
