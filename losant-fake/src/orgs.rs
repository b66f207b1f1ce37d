//! The organizations of an instance: list and create.

use losant::instance_orgs;
use restrait_fake::{Builder, Rejection, Request};
use serde_json::{Value, json};

use crate::clock;
use crate::items::{Fields, fields, id};
use crate::list;
use crate::patch;
use crate::platform::{Platform, send};
use crate::store::{Ids, Organization};
use crate::view::View;

pub(crate) fn register(builder: Builder<Platform>) -> Builder<Platform> {
    builder
        .on_raw::<instance_orgs::Get>(send(200, list))
        .on_raw::<instance_orgs::Post>(send(201, post))
}

fn list(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let (seed, now) = (platform.seed, platform.clock.now());
    let view = View::read(request)?;
    let instance = id(request, "instanceId");
    let orgs = platform.store.orgs(&instance)?;
    let mut page = list::page(request, orgs.values().map(|org| &org.fields))?;
    if let Some(Value::Array(items)) = page.get_mut("items") {
        for item in items {
            let organization = Organization {
                fields: fields(item.take()),
            };
            let ids = Ids {
                instance: instance.clone(),
                org: list::text(organization.fields.get("id")),
            };
            *item = view.render(&organization, &organization.usage(seed, now), &ids);
        }
    }
    page.insert("instanceId".into(), json!(instance));
    Ok(page.into())
}

/// Creates an organization. Its members are not stored.
fn post(platform: &mut Platform, request: &Request<'_>) -> Result<Value, Rejection> {
    let (seed, now) = (platform.seed, platform.clock.now());
    let view = View::read(request)?;
    let mut own: Fields = request.json()?;
    own.remove("members");
    let ids = Ids {
        instance: id(request, "instanceId"),
        org: platform.next_id(),
    };
    let created = fields(json!({ "creationDate": clock::format(now) }));
    let mut organization = Organization::new(&ids, now, created);
    patch::apply(&mut organization.fields, own, now);
    let response = view.render(&organization, &organization.usage(seed, now), &ids);
    let orgs = platform.store.orgs(&ids.instance)?;
    orgs.insert(ids.org, organization);
    Ok(response)
}
