//! The facts of a declaration as the macro writes them: one packed text, and the types that it
//! refers to. [`restrait_grammar::facts`] has the format.
//!
//! A text is one token to compile and one pointer to link, where a table of structs is hundreds.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use restrait_grammar::facts as grammar;

use super::shape::declared;
use super::{
    ClientInfo, EndpointInfo, EventInfo, JsonType, PageInfo, ParamInfo, ResponseInfo, Shape,
    TypeInfo,
};
use crate::route::Route;
use crate::route::RouteParam;
use crate::sync::lock;

/// What a declaration says beside its route.
#[derive(Debug, Clone, Copy)]
pub struct Facts {
    text: &'static str,
    types: &'static [&'static TypeInfo],
    /// Params of which `#[cfg]` says whether they are there, and those that are.
    cfg: (&'static [usize], &'static [usize]),
}

impl Facts {
    /// The facts in this text. `types` are those of the params whose type is more than a name.
    #[must_use]
    pub const fn new(text: &'static str, types: &'static [&'static TypeInfo]) -> Self {
        let cfg: (&[usize], &[usize]) = (&[], &[]);
        Self { text, types, cfg }
    }

    /// Of the params with these indices, only those are there that are in `there`.
    #[must_use]
    pub const fn with_cfg(self, some: &'static [usize], there: &'static [usize]) -> Self {
        let cfg = (some, there);
        Self { cfg, ..self }
    }

    /// The facts of one endpoint, together with what its types say. `name` is that of its call's
    /// type.
    pub(crate) fn info(
        self,
        name: &'static str,
        route: &'static Route,
        client: &'static ClientInfo,
        shapes: &[Shape],
        events: &'static [EventInfo],
    ) -> &'static EndpointInfo {
        /// The facts that were asked for. A program has as many as it has declarations, so they
        /// are never freed.
        static READ: LazyLock<Mutex<HashMap<Key, &'static EndpointInfo>>> =
            LazyLock::new(Mutex::default);
        let key = (name, route.text(), self.text);
        let mut read = lock(&READ);
        read.entry(key).or_insert_with(|| {
            let said = self.read(route);
            let body = |answer: &mut ResponseInfo| {
                answer.body = declared(shapes, answer.status, answer.body);
            };
            let error = |error: &mut ResponseInfo| error.body = error.body.or(client.error);
            Box::leak(Box::new(EndpointInfo {
                route,
                docs: said.docs,
                params: said.params.leak(),
                common: client.common,
                responses: each(said.responses, body),
                pages: said.pages,
                events,
                errors: each(said.errors, error),
                deprecated: said.deprecated,
            }))
        })
    }

    /// Returns what the text says of an endpoint with this route.
    fn read(self, route: &'static Route) -> Read {
        let facts = grammar::Facts::unpack(self.text);
        let mut types = self.types.iter();
        let (some, there) = self.cfg;
        let mut params = Vec::with_capacity(facts.params.len());
        for (index, (param, facts)) in route.params().zip(facts.params).enumerate() {
            // A param that is not there has no type either.
            let is_there = !some.contains(&index) || there.contains(&index);
            if is_there {
                params.push(param_info(param, &facts, &mut types));
            }
        }
        Read {
            docs: facts.docs,
            deprecated: facts.deprecated,
            pages: facts.paging.map(page_info),
            params,
            responses: facts.responses.into_iter().map(response_info).collect(),
            errors: facts.errors.into_iter().map(response_info).collect(),
        }
    }
}

/// What tells the facts of one call from those of all others, also of the same call in another
/// version of its crate: its type, and all that is said of it.
type Key = (&'static str, &'static str, &'static str);

/// All of them, changed and kept.
fn each(
    mut all: Vec<ResponseInfo>,
    change: impl FnMut(&mut ResponseInfo),
) -> &'static [ResponseInfo] {
    all.iter_mut().for_each(change);
    all.leak()
}

/// What a text says.
struct Read {
    docs: &'static str,
    deprecated: bool,
    pages: Option<PageInfo>,
    params: Vec<ParamInfo>,
    responses: Vec<ResponseInfo>,
    errors: Vec<ResponseInfo>,
}

fn param_info(
    param: RouteParam,
    facts: &grammar::ParamFacts<'static>,
    types: &mut std::slice::Iter<'_, &'static TypeInfo>,
) -> ParamInfo {
    let ty = match facts.ty {
        grammar::ParamType::TypeInfo => types.next().map_or(UNKNOWN, |ty| **ty),
        grammar::ParamType::Named(name) => TypeInfo::new(name, JsonType::Object),
        grammar::ParamType::Unknown => UNKNOWN,
    };
    ParamInfo {
        name: param.name,
        rust_name: facts.rust_name,
        location: param.location,
        style: facts.style,
        ty,
        required: facts.required,
        docs: facts.docs,
        default: facts.default,
        sent: facts.sent,
        example: facts.example,
        deprecated: facts.deprecated,
        secret: facts.secret || ty.secret,
    }
}

/// A type of which nothing is known.
const UNKNOWN: TypeInfo = TypeInfo::new("", JsonType::Object);

fn response_info(facts: grammar::StatusFacts<'static>) -> ResponseInfo {
    ResponseInfo {
        status: facts.status,
        body: facts.body,
        docs: facts.docs,
    }
}

fn page_info(paging: grammar::Paging<'static>) -> PageInfo {
    match paging {
        grammar::Paging::Number { param, first } => PageInfo::Number { param, first },
        grammar::Paging::Offset { param } => PageInfo::Offset { param },
        grammar::Paging::Cursor { param } => PageInfo::Cursor { param },
        grammar::Paging::Link => PageInfo::Link,
    }
}

#[cfg(test)]
mod tests {
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
    struct Taken {}

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
            errors(404, 409(Taken) = "taken"),
        )]
        #[deprecated = "for the test"]
        fn list(
            &self,
            /// P r
            at: u8,
            #[query(style = comma, default = "0", example = "::")] ids: Option<Vec<u64>>,
            #[query("all", send = true)] every: Option<bool>,
            #[query(style = json)] filter: Option<Taken>,
            page: Option<u64>,
        ) -> Things;

        #[endpoint(method = "GET", path = "/a", page(offset = skip))]
        fn by_offset(&self, skip: Option<u64>) -> Things;

        #[endpoint(method = "GET", path = "/b", page(cursor = after))]
        fn by_cursor(&self, after: Option<String>) -> Things;

        #[endpoint(method = "POST", path = "/c", page(link))]
        fn by_link(&self, #[body] thing: &Taken) -> Things;
    }

    #[test]
    fn everything_that_is_declared_is_said() {
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
        assert_eq!((filter.ty.name, filter.style), ("taken", Style::Json));
        assert_eq!((page.ty.name, page.required), ("u64", false));
        let answers = info.responses.iter().chain(info.errors);
        let answers: Vec<_> = answers.map(|it| (it.status, it.docs, it.body)).collect();
        let expected = [
            (200, "so A3", Some("things")),
            (206, "", Some("things")),
            (404, "", None),
            (409, "taken", Some("taken")),
        ];
        assert_eq!(answers, expected);
    }

    #[test]
    fn the_other_ways_to_pages() {
        let way = |name| shop::INFO.endpoint(name).and_then(|info| info.pages);
        assert_eq!(way("byOffset"), Some(PageInfo::Offset { param: "skip" }));
        assert_eq!(way("byCursor"), Some(PageInfo::Cursor { param: "after" }));
        assert_eq!(way("byLink"), Some(PageInfo::Link));
        let [thing] = shop::INFO.endpoint("byLink").unwrap().params else {
            panic!("one param");
        };
        assert_eq!((thing.ty.name, thing.required), ("taken", true));
    }

    #[test]
    fn facts_are_read_once() {
        let info = || shop::INFO.endpoint("list").unwrap();
        assert!(std::ptr::eq(info(), info()));
    }

    #[test]
    fn calls_of_the_same_name_are_told_apart() {
        // As of two versions of a crate: what `type_name` says of both is the same.
        macro_rules! scopes {
            ($scope:literal) => {{
                #[api(crate::Client)]
                trait Twins {
                    #[endpoint(method = "GET", path = "/twin", scopes = [$scope])]
                    fn twin(&self) -> ();
                }
                Vec::from_iter(twins::INFO.endpoint("twin").unwrap().route.scopes())
            }};
        }
        assert_eq!(scopes!("twins.one"), ["twins.one"]);
        assert_eq!(scopes!("twins.other"), ["twins.other"]);
    }
}
