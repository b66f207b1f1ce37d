//! Declarations in unusual positions, with conflicting names in scope.

use losant::Client;
use losant::info::Location;
use losant::prelude::*;
use renamed::OrgId;

fn client() -> Client {
    Client::builder()
        .base_url("https://api.example.com")
        .build()
        .unwrap()
}

fn target(call: &impl Call) -> String {
    call.request()
        .unwrap()
        .uri()
        .path_and_query()
        .unwrap()
        .as_str()
        .to_owned()
}

/// Types with the names of types in this library and the standard library.
mod shadowed {
    #![allow(dead_code, non_snake_case, reason = "they only shadow other names")]

    pub struct Result;
    pub struct String;
    pub struct Value;
    pub struct Call;
    pub struct Route;
    pub enum Option<T> {
        None(T),
    }
    pub enum Some {}
    pub fn Ok() {}

    #[losant::api(losant::Client)]
    pub trait Shadow {
        #[losant::endpoint(method = "GET", path = "/a/<id>")]
        fn call(&self, id: u32, #[query] flag: bool, #[header] if_match: Opt<u8>) -> RawResponse;

        #[losant::endpoint(method = "POST", path = "/a")]
        fn post(&self, #[body] body: &RawResponse) -> ();
    }

    pub type Opt<T> = T;

    #[derive(serde::Serialize, serde::Deserialize)]
    pub struct RawResponse;
}

#[test]
fn user_names_take_precedence_over_generated_names() {
    use shadowed::Shadow;
    let client = client();
    let request = client.call(7, true, 3).request().unwrap();
    assert_eq!(request.headers()["if-match"], "3");
    assert!(target(&client.call(7, true, 3)).starts_with("/a/7?flag=true&"));
    assert_eq!(
        client
            .post(&shadowed::RawResponse)
            .request()
            .unwrap()
            .body(),
        "null"
    );
}

#[test]
fn declares_in_a_function_with_raw_names_and_attributes() {
    #[losant::api(losant::Client)]
    trait Files {
        /// Moves a file.
        #[doc(alias = "rename")]
        #[deprecated(note = "copy it")]
        #[losant::endpoint(method = "POST", path = "/files/<type>/<fileId>/move", scopes = ["a"])]
        fn r#move(
            &self,
            r#type: &str,
            file_id: u8,
            /// Target of the move.
            #[query("to_folder", default = "/", example = "/a")]
            r#in: Option<&str>,
            /// Removed by `cfg`.
            #[cfg(any())]
            gone: Option<u8>,
        ) -> ();

        #[cfg(any())]
        #[losant::endpoint(method = "GET", path = "/gone")]
        fn gone(&self) -> Nowhere;
    }

    let client = client();
    #[allow(deprecated)]
    let call = client.r#move("a/b", 1).r#in("x y");
    assert!(target(&call).starts_with("/files/a%2Fb/1/move?to_folder=x%20y&"));
    assert_eq!(files::INFO.endpoints().len(), 1);
    let info = files::INFO.endpoint("move").unwrap();
    assert!(info.deprecated);
    assert_eq!(info.docs, "Moves a file.");
    let param = info.param("to_folder").unwrap();
    assert_eq!(
        (param.rust_name, param.location, param.docs),
        ("in", Location::Query, "Target of the move.")
    );
    assert_eq!((param.default, param.example()), (Some("/"), Some("/a")));
    assert_eq!(info.params.len(), 3);
}

#[test]
fn declares_in_a_macro() {
    macro_rules! declare {
        ($client:path, $name:ident, $method:literal, $path:literal, $ty:ty) => {
            #[losant::api($client)]
            trait $name {
                #[losant::endpoint(method = $method, path = $path)]
                fn get(&self, org_id: $ty, depth: Option<u32>) -> ();
            }
        };
    }

    declare!(losant::Client, Generated, "GET", "/orgs/<orgId>", OrgId);
    let org: OrgId = "575ed6e87ae143cd83dc4aa8".parse().unwrap();
    let client = client();
    let path = "/orgs/575ed6e87ae143cd83dc4aa8?depth=2&";
    assert!(target(&client.get(org).depth(2)).starts_with(path));
}

#[test]
fn declares_with_a_renamed_dependency() {
    #[renamed::api(renamed::Client)]
    trait Elsewhere {
        #[renamed::endpoint(method = "GET", path = "/a")]
        fn a(&self) -> ();
    }

    assert!(target(&client().a()).starts_with("/a?"));
}
