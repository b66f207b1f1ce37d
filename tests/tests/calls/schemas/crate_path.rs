//! A derive of `schemars` without a dependency on it.

use restrait::{api, endpoint};

#[derive(serde::Deserialize, restrait::info::schemars::JsonSchema)]
#[schemars(crate = "restrait::info::schemars")]
struct Size {
    /// In bytes.
    #[schemars(range(min = 1))]
    bytes: u64,
}

#[api]
trait Files {
    #[endpoint(method = "GET", path = "/size")]
    fn size(&self) -> Size;
}

#[test]
fn schemas_can_be_derived_with_restrait_alone() {
    let mut generator = super::generator();
    let schemas = files::INFO
        .endpoint("size")
        .unwrap()
        .schemas(&mut generator);
    assert!(schemas.responses[0].is_some());
    let bytes = &generator.definitions()["Size"]["properties"]["bytes"];
    assert_eq!(
        (&bytes["minimum"], &bytes["description"]),
        (&1.into(), &"In bytes.".into())
    );
}
