//! Pagination of devices.

use losant::prelude::*;
use losant::types::{AdvancedDeviceQuery, DeviceClass, Devices};
use losant::{ApplicationId, Mock};
use serde_json::json;

/// Returns a page of five devices with two devices per page.
fn page(number: usize) -> Devices {
    let names = ["a", "b", "c", "d", "e"].into_iter();
    let items: Vec<_> = names
        .skip(2 * number)
        .take(2)
        .map(|name| json!({ "name": name }))
        .collect();
    let count = items.len();
    let page =
        json!({ "items": items, "count": count, "totalCount": 5, "perPage": 2, "page": number });
    serde_json::from_value(page).unwrap()
}

#[tokio::test]
async fn lists_devices_page_by_page() {
    let application: ApplicationId = "575ec8687ae143cd83dc4a97".parse().unwrap();
    let mock = Mock::new();
    let client = mock.builder().build().unwrap();
    let query = AdvancedDeviceQuery::new().device_class(DeviceClass::Gateway);
    let devices = client.devices();
    let call = || devices.get(application).query(&query).per_page(2);
    mock.expect(call()).respond(page(0));
    for number in [1, 2] {
        mock.expect(call().page(number))
            .respond(page(number as usize));
    }
    let mut items = call().items();
    let mut names = String::new();
    while let Some(device) = items.next().await {
        names += &device.unwrap().name.unwrap();
    }
    assert_eq!(names, "abcde");
}
