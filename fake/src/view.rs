//! An organization as it is answered.

use serde_json::{Value, json};

use crate::action::Action;
use crate::auth::Holder;
use crate::counts::Usage;
use crate::error::ApiError;
use crate::query::Query;
use crate::route::Ids;
use crate::store::Organization;
use crate::summary;

/// What the query wants to see.
#[derive(Debug)]
pub(crate) struct View<'a> {
    include: Option<Vec<&'a str>>,
    actions: bool,
    links: bool,
}

impl<'a> View<'a> {
    /// Reads it from the query.
    pub(crate) fn read(query: &'a Query) -> Result<Self, ApiError> {
        Ok(Self {
            include: summary::include(query)?,
            actions: query.flag("_actions")?,
            links: query.flag("_links")?,
        })
    }

    /// The organization in this view.
    pub(crate) fn of(
        &self,
        organization: &Organization,
        usage: &Usage,
        ids: &Ids,
        holder: &Holder,
    ) -> Value {
        let mut fields = organization.fields.clone();
        let summary = summary::summary(usage, self.include.as_deref());
        fields.insert("summary".into(), summary);
        if self.links {
            let href = format!("/instances/{}/orgs/{}", ids.instance, ids.org);
            fields.insert("_links".into(), json!({ "self": { "href": href } }));
        }
        if self.actions {
            let names: Vec<&str> = Action::ALL
                .into_iter()
                .filter(|action| holder.may(*action))
                .map(Action::name)
                .collect();
            fields.insert("_actions".into(), json!(names));
        }
        Value::Object(fields)
    }
}
