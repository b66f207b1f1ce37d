//! The rows of the table "Changes to a declared API", and changes that follow from them.

use restrait_describe::compatibility::{Comparison, Kind, Snapshot};

/// Compares two versions of the trait `Users`, and checks the changes: kind, subject and message.
macro_rules! rule {
    (
        $(#[doc = $row:literal])*
        $name:ident
        old { $($old:tt)* }
        new { $($new:tt)* }
        $($kind:ident $subject:literal $message:literal)*
    ) => {
        $(#[doc = $row])*
        #[test]
        fn $name() {
            mod old {
                #![allow(dead_code, unused_imports, reason = "only its description is used")]
                use super::*;
                use restrait::{api, endpoint};
                $($old)*
            }
            mod new {
                #![allow(dead_code, unused_imports, deprecated, reason = "only its description is used")]
                use super::*;
                use restrait::{api, endpoint};
                $($new)*
            }
            let comparison = released(&old::users::INFO).compare(&current(&new::users::INFO));
            check(&comparison, &[$((Kind::$kind, $subject, $message)),*]);
        }
    };
}

use restrait::info::ApiInfo;

fn current(info: &'static ApiInfo) -> Snapshot {
    Snapshot::new::<restrait::Client>(&[info])
}

/// Returns a snapshot that was written to a file and read again.
fn released(info: &'static ApiInfo) -> Snapshot {
    let text = current(info).to_json().unwrap();
    Snapshot::from_json(&text).unwrap()
}

#[track_caller]
fn check(comparison: &Comparison, expected: &[(Kind, &str, &str)]) {
    let changes = comparison.changes.iter();
    let found: Vec<_> = changes
        .map(|change| {
            (
                change.kind,
                change.subject.as_str(),
                change.message.as_str(),
            )
        })
        .collect();
    assert_eq!(found, expected);
    assert_eq!(
        comparison.kind(),
        expected.iter().map(|(kind, ..)| *kind).max()
    );
}

rule! {
    nothing_changed
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self) -> String;
        }
    }
}

rule! {
    a_new_endpoint_is_minor
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self) -> String;
            #[endpoint(method = "GET", path = "/b")]
            fn b(&self) -> String;
        }
    }
    Minor "users.b" "new endpoint"
}

rule! {
    a_new_optional_param_is_minor
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, limit: Option<u32>) -> String;
        }
    }
    Minor "users.a" "new optional param `limit`"
}

rule! {
    a_new_optional_param_that_is_sent_changes_requests
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, #[query(send = 7)] limit: Option<u32>) -> String;
        }
    }
    Behavior "users.a" "new optional param `limit`, which is sent as `7`"
}

rule! {
    scopes_errors_examples_defaults_and_documentation_are_minor
    old {
        #[api]
        pub(super) trait Users {
            /// Returns it.
            #[endpoint(method = "GET", path = "/a", scopes = ["a"], responses(200 = "it"))]
            fn a(&self, limit: Option<u32>) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            /// Returns all of it.
            #[endpoint(method = "GET", path = "/a", scopes = ["a", "b"], responses(200 = "all"), errors(404 = "unknown"))]
            fn a(
                &self,
                /// Maximum number.
                #[query(default = 5, example = 6)]
                limit: Option<u32>,
            ) -> String;
        }
    }
    Minor "users.a" "the documented default of param `limit` changed from none to `5`"
    Minor "users.a" "the example of param `limit` changed from none to `6`"
    Minor "users.a" "the documentation of param `limit` changed"
    Minor "users.a" "the documentation changed"
    Minor "users.a" "new scope `b`"
    Minor "users.a" "new error 404"
    Minor "users.a" "the documentation of the status 200 changed"
}

rule! {
    deprecation_is_minor
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, limit: Option<u32>) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            #[deprecated]
            fn a(&self, #[deprecated] limit: Option<u32>) -> String;
        }
    }
    Minor "users.a" "param `limit` is deprecated"
    Minor "users.a" "deprecated"
}

rule! {
    a_required_param_that_becomes_optional_is_major
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, #[query] limit: u32) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, limit: Option<u32>) -> String;
        }
    }
    Major "users.a" "required param `limit` becomes optional"
}

rule! {
    a_new_required_param_is_major
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, #[query] limit: u32) -> String;
        }
    }
    Major "users.a" "new required param `limit`"
}

rule! {
    an_optional_param_that_becomes_required_is_major
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, limit: Option<u32>) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, #[query] limit: u32) -> String;
        }
    }
    Major "users.a" "optional param `limit` becomes required"
}

rule! {
    another_order_of_required_params_is_major
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/<a>/<b>")]
            fn a(&self, a: u32, b: u32, #[query] c: u32) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/<a>/<b>")]
            fn a(&self, b: u32, a: u32, #[query] c: u32) -> String;
        }
    }
    Major "users.a" "the order of the arguments changed from `a, b, c` to `b, a, c`; the compiler does not \
                     report it if their types are equal"
}

rule! {
    another_order_of_optional_params_is_not_a_change
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, a: Option<u32>, b: Option<u32>) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, b: Option<u32>, a: Option<u32>) -> String;
        }
    }
}

rule! {
    another_type_of_a_param_is_major
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, limit: Option<u32>) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, limit: Option<u64>) -> String;
        }
    }
    Major "users.a" "the type of param `limit` changed from `u32` to `u64`"
}

rule! {
    a_list_in_place_of_a_value_is_major
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, tags: Option<String>) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, #[query(style = comma)] tags: Option<Vec<String>>) -> String;
        }
    }
    Major "users.a" "the style of param `tags` changed from `plain` to `comma`"
}

rule! {
    another_type_of_a_response_is_major
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self) -> Old;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self) -> New;
        }
    }
    Major "users.a" "the type of the response changed from `old` to `new`"
}

rule! {
    a_renamed_method_is_major
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn b(&self) -> String;
        }
    }
    Major "users.a" "the method is renamed to `b`"
}

rule! {
    a_renamed_setter_is_major
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, limit: Option<u32>) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, #[query("limit")] max: Option<u32>) -> String;
        }
    }
    Major "users.a" "the setter of param `limit` is renamed to `max`"
}

rule! {
    a_renamed_argument_is_minor_because_arguments_are_positional
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, #[query] limit: u32) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, #[query("limit")] max: u32) -> String;
        }
    }
    Minor "users.a" "the argument of param `limit` is renamed to `max`"
}

rule! {
    a_removed_endpoint_is_major
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self) -> String;
            #[endpoint(method = "GET", path = "/b")]
            fn b(&self) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self) -> String;
        }
    }
    Major "users.b" "removed endpoint; deprecate it first"
}

rule! {
    a_removed_setter_is_major
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, limit: Option<u32>) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self) -> String;
        }
    }
    Major "users.a" "removed optional param `limit`; deprecate it first"
}

rule! {
    another_wire_name_path_or_method_changes_requests
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "POST", path = "/a")]
            fn a(&self, limit: Option<u32>) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "PUT", path = "/b")]
            fn a(&self, #[query("max")] limit: Option<u32>) -> String;
        }
    }
    Behavior "users.a" "the name of param `limit` in requests changed from `limit` to `max`"
    Behavior "users.a" "the method changed from `POST` to `PUT`"
    Behavior "users.a" "the path changed from `/a` to `/b`"
}

rule! {
    retries_and_timeouts_change_behavior
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "POST", path = "/a")]
            fn a(&self) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "POST", path = "/a", idempotent, timeout = "60s", read_timeout = "5s", retry(max_attempts = 2))]
            fn a(&self) -> String;
        }
    }
    Behavior "users.a" "`idempotent` changed from none to `true`"
    Behavior "users.a" "`timeout` in ms changed from none to `60000`"
    Behavior "users.a" "`read_timeout` in ms changed from none to `5000`"
    Behavior "users.a" "the maximum number of attempts changed from none to `2`"
}

rule! {
    one_argument_in_place_of_two_is_major
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, #[query] x: u32, #[query] y: u32) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, #[query] point: String) -> String;
        }
    }
    Major "users.a" "removed required param `x`"
    Major "users.a" "removed required param `y`"
    Major "users.a" "new required param `point`"
}

rule! {
    a_new_value_of_an_enum_is_minor_and_a_removed_one_is_major
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, order: Option<orders::old::Order>) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self, order: Option<orders::new::Order>) -> String;
        }
    }
    Minor "users.a" "new value `random` of param `order`"
    Major "users.a" "removed value `desc` of param `order`"
}

rule! {
    a_new_optional_field_of_a_response_is_minor_and_other_changes_of_fields_are_major
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self) -> users_types::old::User;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self) -> users_types::new::User;
        }
    }
    Minor "Role" "new value `admin`; major if the enum does not keep unknown values"
    Major "User" "removed field `gone`"
    Major "User" "the type of the field `id` changed"
    Major "User" "required field `name` becomes optional"
    Major "User" "new required field `needed`"
    Minor "User" "new optional field `nick`; major if the type is not `#[non_exhaustive]` and all of its fields are public"
}

rule! {
    a_new_variant_of_an_enum_is_minor_and_other_changes_of_types_are_major
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self) -> forms::old::Form;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self) -> forms::new::Form;
        }
    }
    Minor "Documented" "new value `b`; major if the enum does not keep unknown values"
    Major "Documented" "removed value `gone`"
    Major "Number" "the JSON type changed"
    Major "Shape" "the type of the variant `Square` changed"
    Major "Shape" "removed variant `Line`"
    Minor "Shape" "new variant `Circle`; major if the enum is not `#[non_exhaustive]`"
    Major "Tagged" "removed variant `add`"
    Minor "Tagged" "new variant `remove`; major if the enum is not `#[non_exhaustive]`"
}

rule! {
    a_renamed_method_is_compared_with_the_old_one
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a", headers("x-version" = "2"))]
            fn a(&self) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a", headers("x-version" = "2"))]
            fn b(&self, #[query] limit: u32) -> String;
        }
    }
    Major "users.a" "the method is renamed to `b`"
    Major "users.a" "new required param `limit`"
}

rule! {
    other_constants_of_an_endpoint_are_reported_as_its_own
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self) -> String;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a", headers("x-version" = "2"))]
            fn a(&self) -> String;
        }
    }
    Behavior "users.a" "the constant headers and query changed from none to `header x-version=2`"
}

rule! {
    a_response_that_becomes_a_stream_is_major
    old {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self) -> restrait::response::Binary;
        }
    }
    new {
        #[api]
        pub(super) trait Users {
            #[endpoint(method = "GET", path = "/a")]
            fn a(&self) -> restrait::response::BodyStream;
        }
    }
    Major "users.a" "the response is a stream now"
}

/// Two versions of types in every form.
mod forms {
    pub(super) mod old {
        #![allow(dead_code, reason = "only the schemas are used")]
        use restrait::info::schemars::{self, JsonSchema};
        use serde::Deserialize;

        #[derive(Deserialize, JsonSchema)]
        pub(crate) struct Form {
            documented: Documented,
            number: Number,
            shape: Shape,
            tagged: Tagged,
        }

        #[derive(Deserialize, JsonSchema)]
        #[serde(rename_all = "lowercase")]
        pub(crate) enum Documented {
            /// A variant with documentation.
            A,
            Gone,
        }

        #[derive(Deserialize, JsonSchema)]
        pub(crate) struct Number(u64);

        #[derive(Deserialize, JsonSchema)]
        pub(crate) enum Shape {
            Square(u32),
            Line { length: u32 },
        }

        #[derive(Deserialize, JsonSchema)]
        #[serde(tag = "kind", rename_all = "lowercase")]
        pub(crate) enum Tagged {
            Add { number: u32 },
        }
    }
    pub(super) mod new {
        #![allow(dead_code, reason = "only the schemas are used")]
        use restrait::info::schemars::{self, JsonSchema};
        use serde::Deserialize;

        #[derive(Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct Form {
            documented: Documented,
            number: Number,
            shape: Shape,
            tagged: Tagged,
        }

        #[derive(Deserialize, JsonSchema)]
        #[serde(rename_all = "lowercase")]
        pub(crate) enum Documented {
            A,
            /// Another one.
            B,
        }

        #[derive(Deserialize, JsonSchema)]
        pub(crate) struct Number(String);

        #[derive(Deserialize, JsonSchema)]
        pub(crate) enum Shape {
            /// With documentation.
            Square(String),
            Circle(u32),
        }

        #[derive(Deserialize, JsonSchema)]
        #[serde(tag = "kind", rename_all = "lowercase")]
        pub(crate) enum Tagged {
            Remove { number: u32 },
        }
    }
}

/// Two versions of the type of a response.
mod users_types {
    use restrait::info::schemars::JsonSchema;
    use serde::Deserialize;

    #[allow(dead_code, reason = "only the schemas are used")]
    pub(super) mod old {
        use super::*;

        #[derive(Deserialize, JsonSchema)]
        #[schemars(crate = "restrait::info::schemars")]
        pub(crate) struct User {
            id: u64,
            name: String,
            gone: Option<bool>,
            role: Role,
        }

        #[derive(Deserialize, JsonSchema)]
        #[schemars(crate = "restrait::info::schemars")]
        pub(crate) enum Role {
            #[serde(rename = "user")]
            User,
        }
    }

    #[allow(dead_code, reason = "only the schemas are used")]
    pub(super) mod new {
        use super::*;

        #[derive(Deserialize, JsonSchema)]
        #[schemars(crate = "restrait::info::schemars")]
        pub(crate) struct User {
            id: String,
            /// Documentation is not a part of the type.
            name: Option<String>,
            needed: bool,
            nick: Option<String>,
            role: Role,
        }

        #[derive(Deserialize, JsonSchema)]
        #[schemars(crate = "restrait::info::schemars")]
        pub(crate) enum Role {
            #[serde(rename = "user")]
            User,
            #[serde(rename = "admin")]
            Admin,
        }
    }
}

#[derive(serde::Deserialize)]
struct Old {}

#[derive(serde::Deserialize)]
struct New {}

/// Two versions of an enum.
mod orders {
    pub(super) mod old {
        #[derive(restrait::param::Param)]
        #[param(rename_all = "lowercase")]
        pub(crate) enum Order {
            Asc,
            Desc,
        }
    }
    pub(super) mod new {
        #[derive(restrait::param::Param)]
        #[param(rename_all = "lowercase")]
        pub(crate) enum Order {
            Asc,
            Random,
        }
    }
}
