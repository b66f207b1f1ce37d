//! Documentation in every form and place.

use losant::{api, endpoint};

/// Devices: „Geräte“.
#[doc(alias = "things")]
#[api(losant::Client, rename_all = "camelCase")]
trait Devices {
    /** Lists devices.

    A second paragraph with `<html>`, | pipes | and "quotes". */
    #[doc = "A third."]
    #[endpoint(method = "GET", path = "/devices", errors(404 = "keine Geräte"))]
    fn list(
        &self,
        /// Which page.
        ///
        /// From 0.
        page: Option<u32>,
        #[doc = "How many."] per_page: Option<u32>,
    ) -> ();
}

pub fn main() {
    assert!(target(&client().list().page(1).per_page(2)).starts_with("/devices?page=1&perPage=2&"));
    let info = devices::INFO.endpoint("list").unwrap();
    assert!(info.docs.starts_with("Lists devices."));
    assert_eq!(info.param("page").unwrap().docs, "Which page.\n\nFrom 0.");
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
