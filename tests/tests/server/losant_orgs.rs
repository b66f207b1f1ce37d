//! The list of the organizations that the fake platform stores.

use ::losant::prelude::*;
use ::losant::types::{
    AdvancedInstanceOrgQuery, FieldQuery, InstanceOrgLimits, InstanceOrgPatch, InstanceOrgPost,
    NameField, SortDirection, SortField, TagQuery,
};
use ::losant::{Client, InstanceId, OrgId};
use losant_fake::Fake;

async fn start() -> (Fake, Client, InstanceId) {
    let fake = Fake::start().await.unwrap();
    let builder = Client::builder().token(fake.token());
    let client = builder.base_url(fake.base_url()).build().unwrap();
    let instance = fake.instance_id().parse().unwrap();
    (fake, client, instance)
}

#[tokio::test]
async fn organizations_are_listed_by_page() {
    let (fake, client, instance) = start().await;
    let first = client.instance_orgs().get(instance).per_page(2).await;
    let first = first.unwrap();
    assert_eq!((first.items.len(), first.total_count), (2, Some(3)));
    assert_eq!(first.instance_id, Some(instance));
    let all = client.instance_orgs().get(instance).per_page(2).items();
    let all = all.collect::<Vec<_>>().await.unwrap();
    let ids: Vec<_> = all.iter().map(|org| org.id.unwrap().to_string()).collect();
    assert_eq!(ids, fake.org_ids());
    for org in all {
        let read = client.instance_org().get(instance, org.id.unwrap());
        assert_eq!(read.await.unwrap(), org);
    }
    let nowhere = "000000000000000000000000".parse().unwrap();
    let error = client.instance_orgs().get(nowhere).await.unwrap_err();
    assert!(error.is_not_found());
    // The examples of the reference have another instance.
    assert!(error.to_string().contains(fake.instance_id()), "{error}");
}

#[tokio::test]
async fn organizations_are_filtered_and_sorted() {
    let (_fake, client, instance) = start().await;
    let names = async |call: ::losant::instance_orgs::Get<'_>| -> Vec<String> {
        let page = call.await.unwrap();
        page.items.into_iter().map(|org| org.name).collect()
    };
    let list = || client.instance_orgs();
    let api = list();
    let newest = api.get(instance).sort_field(SortField::CreationDate);
    let newest = newest.sort_direction(SortDirection::Desc);
    assert_eq!(
        names(newest).await,
        ["Orchard Sensors", "Rail Depot North", "Harbour Works"]
    );
    let filtered = api.get(instance).filter("*works");
    let filtered = filtered.filter_field(NameField::Name);
    assert_eq!(names(filtered).await, ["Harbour Works"]);
    // A filter without its field does nothing.
    assert_eq!(names(api.get(instance).filter("*works")).await.len(), 3);
    let query = AdvancedInstanceOrgQuery::new().disabled_at(FieldQuery::present());
    let disabled = api.get(instance).query(&query);
    let disabled = disabled.filter("*works").filter_field(NameField::Name);
    assert_eq!(names(disabled).await, ["Rail Depot North"]);
    let query = AdvancedInstanceOrgQuery::new().tags(TagQuery::tag("region", "north"));
    assert_eq!(
        names(api.get(instance).query(&query)).await,
        ["Harbour Works"]
    );
}

#[tokio::test]
async fn the_list_has_changes_and_new_organizations() {
    let (fake, client, instance) = start().await;
    let [first, second]: [OrgId; 2] = [0, 1].map(|index| fake.org_ids()[index].parse().unwrap());
    let patch = InstanceOrgPatch::new().name("Renamed").disabled_at(true);
    let orgs = client.instance_org();
    orgs.patch(instance, first, &patch).await.unwrap();
    orgs.delete(instance, second).await.unwrap();
    let post = InstanceOrgPost::new("Plant").limits(InstanceOrgLimits::new().device(7));
    let api = client.instance_orgs();
    let created = api.post(instance).org_config(&post).await.unwrap();
    assert_eq!(created.instance_id, Some(instance));
    let limits = created.limits.as_ref().unwrap();
    assert_eq!(limits.device, Some(7.into()));
    assert!(limits.member.is_some());
    let read = orgs.get(instance, created.id.unwrap()).await.unwrap();
    assert_eq!(read, created);
    let all = api.get(instance).await.unwrap().items;
    let names: Vec<_> = all.iter().map(|org| org.name.as_str()).collect();
    assert_eq!(names, ["Plant", "Rail Depot North", "Renamed"]);
    let error = api.post(instance).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
}
