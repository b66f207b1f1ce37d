//! Wire names in every case, for params, common params and events.

macro_rules! declare {
    ($name:ident, $module:ident, $case:literal) => {
        #[restrait::api(rename_all = $case, module = $module)]
        trait $name {
            #[restrait::endpoint(method = "POST", path = "/<someId>")]
            fn call(
                &self,
                some_id: u8,
                per_page: Option<u8>,
                start: Option<u8>,
                #[query("as-is")] as_it_is: Option<u8>,
                #[header] x_trace_id: Option<u8>,
                #[form] user_name: u8,
            ) -> ();
        }
    };
}

declare!(Lower, lower_calls, "lowercase");
declare!(Upper, upper_calls, "UPPERCASE");
declare!(Pascal, pascal_calls, "PascalCase");
declare!(Camel, camel_calls, "camelCase");
declare!(Snake, snake_calls, "snake_case");
declare!(Screaming, screaming_calls, "SCREAMING_SNAKE_CASE");
declare!(Kebab, kebab_calls, "kebab-case");
declare!(ScreamingKebab, screaming_kebab_calls, "SCREAMING-KEBAB-CASE");

/// Without a case, what is one word is sent as it is written.
#[restrait::api]
trait Plain {
    #[restrait::endpoint(method = "GET", path = "/<someId>")]
    fn call(&self, some_id: u8, start: Option<u8>, größe: Option<u8>, r#type: Option<u8>) -> ();
}

mod common {
    pub use restrait;

    #[restrait::client(base_url = "https://api.example.com", rename_all = "kebab-case")]
    pub struct Client {
        api_version: Option<u8>,
        #[header]
        x_trace: Option<u8>,
    }
}

#[derive(restrait::Event)]
#[event(rename_all = "SCREAMING_SNAKE_CASE")]
enum Heard {
    DeviceState(u8),
    #[event("command")]
    DeviceCommand,
    Level2,
}

fn names(api: &restrait::info::ApiInfo) -> Vec<&'static str> {
    let info = api.endpoint("call").unwrap();
    info.params.iter().map(|param| param.name).collect()
}

pub fn main() {
    for (api, page, start, user) in [
        (&lower_calls::INFO, "per_page", "start", "user_name"),
        (&upper_calls::INFO, "PER_PAGE", "START", "USER_NAME"),
        (&pascal_calls::INFO, "PerPage", "Start", "UserName"),
        (&camel_calls::INFO, "perPage", "start", "userName"),
        (&snake_calls::INFO, "per_page", "start", "user_name"),
        (&screaming_calls::INFO, "PER_PAGE", "START", "USER_NAME"),
        (&kebab_calls::INFO, "per-page", "start", "user-name"),
        (&screaming_kebab_calls::INFO, "PER-PAGE", "START", "USER-NAME"),
    ] {
        assert_eq!(names(api), ["someId", page, start, "as-is", "x-trace-id", user]);
    }
    assert_eq!(names(&plain::INFO), ["someId", "start", "größe", "type"]);

    let client = <common::Client as restrait::__private::ApiClient>::INFO;
    let names: Vec<_> = client.common.iter().map(|param| param.name).collect();
    assert_eq!(names, ["api-version", "x-trace"]);

    let events = <Heard as restrait::Event>::EVENTS;
    let names: Vec<_> = events.iter().map(|event| event.name).collect();
    assert_eq!(names, ["DEVICE_STATE", "command", "LEVEL2"]);
}
