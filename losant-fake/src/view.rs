//! An organization as it is answered.

use losant::instance_org;
use restrait_fake::{Refusal, Request};
use serde_json::{Value, json};

use crate::counts::Usage;
use crate::store::{Ids, Organization};
use crate::summary;

/// What a request wants to see.
#[derive(Debug)]
pub(crate) struct View<'a> {
    include: Option<Vec<&'a str>>,
    /// The names of what the token allows, where they are asked for.
    actions: Option<Vec<&'static str>>,
    links: bool,
}

impl<'a> View<'a> {
    /// Reads it from the query.
    pub(crate) fn read(request: &'a Request<'_>) -> Result<Self, Refusal> {
        let flag = |name| Ok(request.param(name)?.unwrap_or(false));
        let allowed = || {
            let endpoints = instance_org::INFO.endpoints();
            let allowed = endpoints.filter(|info| request.may(info));
            allowed.map(|info| info.route.name()).collect()
        };
        Ok(Self {
            include: summary::include(request)?,
            actions: flag("_actions")?.then(allowed),
            links: flag("_links")?,
        })
    }

    /// The organization in this view.
    pub(crate) fn of(&self, organization: &Organization, usage: &Usage, ids: &Ids) -> Value {
        let mut fields = organization.fields.clone();
        let summary = summary::summary(usage, self.include.as_deref());
        fields.insert("summary".into(), summary);
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
