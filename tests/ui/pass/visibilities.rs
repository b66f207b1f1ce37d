//! Traits of every visibility, in modules and functions.

mod outer {
    pub mod inner {
        #[losant::api(losant::Client)]
        pub(in super::super) trait Devices {
            #[losant::endpoint(method = "GET", path = "/devices")]
            fn in_outer(&self, page: Option<u32>) -> ();
        }

        #[losant::api(losant::Client)]
        pub(crate) trait Flows {
            #[losant::endpoint(method = "GET", path = "/flows")]
            fn in_crate(&self, page: Option<u32>) -> ();
        }

        #[losant::api(losant::Client)]
        pub(super) trait Events {
            #[losant::endpoint(method = "GET", path = "/events")]
            fn in_parent(&self, page: Option<u32>) -> ();
        }
    }

    pub fn target() -> String {
        use inner::Events;
        super::target(&super::client().in_parent().page(1))
    }
}

pub fn main() {
    use outer::inner::{Devices, Flows};

    #[losant::api(losant::Client)]
    trait Local {
        #[losant::endpoint(method = "GET", path = "/local")]
        fn local(&self, page: Option<u32>) -> ();
    }

    let client = client();
    assert!(target(&client.in_outer().page(1)).starts_with("/devices?page=1&"));
    assert!(target(&client.in_crate().page(1)).starts_with("/flows?page=1&"));
    assert!(target(&client.local().page(1)).starts_with("/local?page=1&"));
    assert!(outer::target().starts_with("/events?page=1&"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
