use restrait_grammar::Style;

use super::*;
use crate::{Page, api, endpoint};
use restrait_grammar::Location;

#[derive(serde::Deserialize, Page)]
#[page(runtime = crate)]
struct Things {
    #[page(items)]
    items: Vec<u32>,
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Conflict {}

/// Things.
#[api(crate::Client)]
trait Shop {
    /// Lists: A3, E and P.
    ///
    /// é.
    #[endpoint(
        method = "GET",
        path = "/things/<at>",
        page(number = page, first = 70),
        responses(200 = "so A3", 206),
        errors(404, 409(Conflict) = "taken"),
    )]
    #[deprecated = "for the test"]
    fn list(
        &self,
        /// P r
        at: u8,
        #[query(style = comma, default = "0", example = "::")] ids: Option<Vec<u64>>,
        #[query("all", send = true)] every: Option<bool>,
        #[query(style = json)] filter: Option<Conflict>,
        page: Option<u64>,
    ) -> Things;

    #[endpoint(method = "GET", path = "/a", page(offset = skip))]
    fn by_offset(&self, skip: Option<u64>) -> Things;

    #[endpoint(method = "GET", path = "/b", page(cursor = after))]
    fn by_cursor(&self, after: Option<String>) -> Things;

    #[endpoint(method = "GET", path = "/c", page(link))]
    fn by_link(&self) -> Things;

    #[endpoint(method = "POST", path = "/d")]
    fn create(&self, #[body] thing: &Conflict) -> Things;
}

#[test]
fn info_contains_all_declared_facts() {
    let info = shop::INFO.endpoint("list").unwrap();
    assert_eq!(info.docs, "Lists: A3, E and P.\n\né.");
    assert!(info.deprecated);
    let (param, first) = ("page", 70);
    assert_eq!(info.pages, Some(PageInfo::Number { param, first }));
    let [at, ids, every, filter, page] = info.params else {
        panic!("{:?}", info.params);
    };
    assert_eq!(
        (at.name, at.docs, at.location),
        ("at", "P r", Location::Path)
    );
    assert_eq!((at.ty.name, at.required), ("u8", true));
    assert_eq!((ids.ty.name, ids.style), ("u64", Style::Comma));
    assert_eq!((ids.default, ids.example), (Some("0"), Some("::")));
    assert_eq!((every.name, every.rust_name), ("all", "every"));
    assert_eq!((every.ty.name, every.sent), ("bool", Some("true")));
    assert_eq!((filter.ty.name, filter.style), ("conflict", Style::Json));
    assert_eq!((page.ty.name, page.required), ("u64", false));
    let responses = info.responses.iter().chain(info.errors);
    let responses: Vec<_> = responses.map(|it| (it.status, it.docs, it.body)).collect();
    let expected = [
        (200, "so A3", Some("things")),
        (206, "", Some("things")),
        (404, "", None),
        (409, "taken", Some("conflict")),
    ];
    assert_eq!(responses, expected);
}

#[test]
fn info_describes_each_kind_of_pagination() {
    let pages = |name| shop::INFO.endpoint(name).and_then(|info| info.pages);
    assert_eq!(pages("byOffset"), Some(PageInfo::Offset { param: "skip" }));
    assert_eq!(pages("byCursor"), Some(PageInfo::Cursor { param: "after" }));
    assert_eq!(pages("byLink"), Some(PageInfo::Link));
    assert_eq!(pages("create"), None);
}

#[test]
fn info_contains_the_type_of_a_body() {
    let [thing] = shop::INFO.endpoint("create").unwrap().params else {
        panic!("one param");
    };
    assert_eq!((thing.ty.name, thing.required), ("conflict", true));
}

#[test]
fn facts_are_unpacked_once() {
    let info = || shop::INFO.endpoint("list").unwrap();
    assert!(std::ptr::eq(info(), info()));
}

#[test]
fn calls_with_equal_type_names_have_their_own_facts() {
    // `type_name` returns equal names for two versions of a crate.
    macro_rules! scopes {
        ($scope:literal) => {{
            #[api(crate::Client)]
            trait Versions {
                #[endpoint(method = "GET", path = "/version", scopes = [$scope])]
                fn version(&self) -> ();
            }
            Vec::from_iter(versions::INFO.endpoint("version").unwrap().route.scopes())
        }};
    }
    assert_eq!(scopes!("versions.one"), ["versions.one"]);
    assert_eq!(scopes!("versions.two"), ["versions.two"]);
}
