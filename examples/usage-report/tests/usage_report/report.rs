//! Reports on a fake platform with a fixed clock.

use std::error::Error;
use std::path::Path;

use losant::testing::mock::MockResponse;
use losant::types::{InstanceOrgLimits, InstanceOrgPatch};
use losant::{Client, InstanceId, Mock, OrgId, Timestamp, instance_orgs};
use losant_fake::{Fake, Fault};
use serde_json::json;
use usage_report::collect;
use usage_report::report::Report;

type TestResult = Result<(), Box<dyn Error>>;

/// 2025-06-15, midnight in UTC: half of the billing period has not quite passed.
const NOW: i64 = 1_749_945_600_000;

/// An organization that does not exist.
const MISSING: &str = "575ed91d7ae143cd83dc4ad0";

struct Setup {
    fake: Fake,
    client: Client,
    instance: InstanceId,
    orgs: Vec<OrgId>,
}

fn setup(builder: losant_fake::Builder) -> Result<Setup, Box<dyn Error>> {
    let fake = builder.in_process()?;
    let client = Client::builder()
        .base_url(fake.base_url())
        .token(fake.token())
        .transport(fake.transport())
        .build()?;
    let orgs = fake.org_ids().iter().map(|id| id.parse());
    Ok(Setup {
        instance: fake.instance_id().parse()?,
        orgs: orgs.collect::<Result<_, _>>()?,
        client,
        fake,
    })
}

/// Compares a text with a file. With `GOLDEN=overwrite`, it writes the file.
fn assert_golden(name: &str, text: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(name);
    if std::env::var_os("GOLDEN").is_some_and(|it| it == "overwrite") {
        std::fs::write(&file, text).unwrap();
    }
    let expected = std::fs::read_to_string(&file).unwrap();
    assert_eq!(text, expected, "{name}; set GOLDEN=overwrite to update it");
}

#[tokio::test]
async fn report_is_golden() -> TestResult {
    let mut setup = setup(Fake::builder().now(NOW))?;
    let limits = InstanceOrgLimits::new().payload(300_000).device(10);
    let patch = InstanceOrgPatch::new()
        .name("=Harbour | Works")
        .limits(limits);
    let api = setup.client.instance_org();
    api.patch(setup.instance, setup.orgs[0], &patch).await?;
    setup.orgs.insert(1, MISSING.parse()?);

    let now = Timestamp::from(losant::time::jiff::Timestamp::from_millisecond(NOW)?);
    let report = Report::read(&setup.client, setup.instance, &setup.orgs, 3, now).await;
    assert_golden("usage.md", &report.markdown());
    assert_golden("usage.csv", &report.csv()?);
    assert_golden("warnings.txt", &report.warnings().join("\n"));
    Ok(())
}

/// The calls of the other organizations are made, whatever happened before.
#[tokio::test]
async fn a_failure_belongs_to_one_organization() -> TestResult {
    let setup = setup(Fake::builder().now(NOW))?;
    let (kind, message) = ("Authorization".to_owned(), "not yours".to_owned());
    setup.fake.fail_next(Fault::Status(403, kind, message));
    let now = "2025-06-15T00:00:00.000Z".parse()?;
    let report = Report::read(&setup.client, setup.instance, &setup.orgs, 1, now).await;
    let failures: Vec<_> = report.failures().collect();
    assert_eq!(failures.len(), 1);
    assert_eq!(failures[0].0, setup.orgs[0]);
    assert!(failures[0].1.is_forbidden());
    let names: Vec<_> = report
        .orgs
        .iter()
        .flat_map(|(_, org)| org)
        .map(|org| &*org.name)
        .collect();
    assert_eq!(names, ["Orchard Sensors", "Rail Depot North"]);
    Ok(())
}

#[tokio::test]
async fn organizations_of_all_pages_are_listed() -> TestResult {
    let mock = Mock::new();
    let (first, second) = ("575ed6e87ae143cd83dc4aa8", MISSING);
    let page = |id: &str| {
        let body = json!({ "items": [{ "name": "a", "id": id }], "totalCount": 2, "perPage": 1 });
        MockResponse::status(200).json(&body)
    };
    mock.on::<instance_orgs::Get>(|request| request.query("page") != Some("1"))
        .respond_with(page(first));
    mock.on::<instance_orgs::Get>(|request| request.query("page") == Some("1"))
        .respond_with(page(second));
    let orgs = collect::orgs(&mock.client()?, "575ec8687ae143cd83dc4a97".parse()?).await?;
    assert_eq!(orgs, [first.parse()?, second.parse()?]);
    mock.verify()?;
    Ok(())
}
