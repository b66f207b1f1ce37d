//! The object whose usage is reported.

use std::fmt::Display;
use std::str::FromStr;

use losant::usage::Owner;
use restrait_cli::Failure;
use restrait_cli::profile::Profile;

/// Ids, from the command line or from the profile.
#[derive(Debug, Default)]
pub(super) struct Ids {
    pub(super) instance: Option<String>,
    pub(super) org: Option<String>,
    pub(super) application: Option<String>,
}

impl Ids {
    fn of_profile(profile: &Profile) -> Self {
        let text = |name: &str| profile.param(name)?.as_str().map(str::to_owned);
        Self {
            instance: text("instanceId"),
            org: text("orgId"),
            application: text("applicationId"),
        }
    }

    fn is_empty(&self) -> bool {
        self.instance.is_none() && self.org.is_none() && self.application.is_none()
    }

    /// Returns the object that the ids name, the largest one first.
    fn owner(&self) -> Result<Option<Owner>, Failure> {
        Ok(match (&self.instance, &self.org, &self.application) {
            (Some(instance), Some(org), _) => Some(Owner::InstanceOrg(
                id("instance-id", instance)?,
                id("org-id", org)?,
            )),
            (None, Some(org), _) => Some(Owner::Org(id("org-id", org)?)),
            (_, None, Some(application)) => {
                Some(Owner::Application(id("application-id", application)?))
            }
            (_, None, None) => None,
        })
    }
}

/// Returns the object that the command line names, or else the profile.
pub(super) fn find(given: Ids, profile: &Profile) -> Result<Owner, Failure> {
    let own = Ids::of_profile(profile);
    let ids = match given {
        given if given.is_empty() => own,
        // An instance alone has no usage.
        Ids {
            instance: Some(instance),
            org: None,
            application: None,
        } => Ids {
            instance: Some(instance),
            org: own.org,
            application: None,
        },
        given => given,
    };
    match ids.owner()? {
        Some(owner) => Ok(owner),
        None if ids.instance.is_some() => Err(Failure::Usage(
            "missing `--org-id`, the organization of the instance".to_owned(),
        )),
        None => Err(Failure::Usage(
            "missing `--org-id` (with `--instance-id` for an organization of an instance) or \
             `--application-id`"
                .to_owned(),
        )),
    }
}

fn id<T: FromStr<Err: Display>>(name: &str, text: &str) -> Result<T, Failure> {
    text.parse()
        .map_err(|error| Failure::Usage(format!("invalid `{name}`: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: &str = "575ec8687ae143cd83dc4a97";
    const B: &str = "575ed6e87ae143cd83dc4aa8";

    fn ids(instance: Option<&str>, org: Option<&str>, application: Option<&str>) -> Ids {
        let owned = |id: Option<&str>| id.map(str::to_owned);
        Ids {
            instance: owned(instance),
            org: owned(org),
            application: owned(application),
        }
    }

    #[test]
    fn ids_name_the_owner() {
        let find = |ids| find(ids, &Profile::new("work")).unwrap();
        let (a, b) = (A.parse().unwrap(), B.parse().unwrap());
        assert_eq!(find(ids(Some(A), Some(B), None)), Owner::InstanceOrg(a, b));
        let org = Owner::Org(B.parse().unwrap());
        assert_eq!(find(ids(None, Some(B), None)), org);
        let application = Owner::Application(A.parse().unwrap());
        assert_eq!(find(ids(None, None, Some(A))), application);
    }

    #[test]
    fn missing_and_invalid_ids_are_refused() {
        let find = |ids| find(ids, &Profile::new("work")).unwrap_err().to_string();
        assert!(find(ids(None, None, None)).contains("missing `--org-id`"));
        assert!(find(ids(Some(A), None, None)).contains("missing `--org-id`"));
        let message = find(ids(None, Some("5"), None));
        assert!(message.contains("invalid `org-id`"), "{message}");
    }
}
