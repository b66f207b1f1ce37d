//! Views of organizations.

use losant::instance_org;
use restrait_fake::{Rejection, Request};
use serde_json::{Value, json};

use crate::counts::Usage;
use crate::store::{Ids, Organization};
use crate::summary;

/// The content that a request asks for.
#[derive(Debug)]
pub(crate) struct View<'a> {
    include: Option<Vec<&'a str>>,
    /// Names of the endpoints to which the token gives access, if requested.
    actions: Option<Vec<&'static str>>,
    links: bool,
}

impl<'a> View<'a> {
    /// Returns the view that a query asks for.
    pub(crate) fn read(request: &'a Request<'_>) -> Result<Self, Rejection> {
        let flag = |name| Ok(request.param(name)?.unwrap_or(false));
        let allowed = || {
            let endpoints = instance_org::INFO.endpoints();
            let allowed = endpoints.filter(|info| request.has_access_to(info));
            allowed.map(|info| info.route.name()).collect()
        };
        Ok(Self {
            include: summary::include(request)?,
            actions: flag("_actions")?.then(allowed),
            links: flag("_links")?,
        })
    }

    /// Returns the organization in this view.
    pub(crate) fn render(&self, organization: &Organization, usage: &Usage, ids: &Ids) -> Value {
        let mut fields = organization.fields.clone();
        let summary = summary::summary(usage, self.include.as_deref());
        fields.insert("summary".into(), summary);
        fields.entry("disabledAt").or_insert(json!(false));
        if self.links {
            let href = format!("/instances/{}/orgs/{}", ids.instance, ids.org);
            fields.insert("_links".into(), json!({ "self": { "href": href } }));
        }
        if let Some(actions) = &self.actions {
            fields.insert("_actions".into(), json!(actions));
        }
        Value::Object(fields)
    }
}
