//! The facts of a declaration as the macro writes them: one text, and the types that it speaks of.
//!
//! A text is one token to compile and one pointer to link, where a table of structs is hundreds.
//! It consists of letters, and of [packed](crate::packed) numbers and texts. A capital begins
//! something, a small letter or a sign says more of it:
//!
//! ```text
//! E docs             the endpoint
//!   x                it is deprecated
//!   n name first     how its pages are asked for: by number, from this one on,
//!   o name           by offset,
//!   c name           by cursor,
//!   l                by link
//! P name docs        a param, by its name in Rust; the others are in the route
//!   r                it is required
//!   x                it is deprecated
//!   , & [ { *        its style: comma, repeated, brackets, json, flatten
//!   t                its type is the next of those beside the text
//!   b name           its type is a body of this name
//!   d text           what the server assumes
//!   s text           what is sent unless it is set
//!   e text           an example
//! A status docs      an answer
//!   b name           what its body is called
//! F status docs      an error
//!   b name           what its body is called, where that is not what the client says
//! ```

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use super::shape::declared;
use super::{
    ClientInfo, EndpointInfo, EventInfo, JsonType, PageInfo, ParamInfo, ResponseInfo, Shape, Style,
    TypeInfo,
};
use crate::packed;
use crate::sync::lock;
use crate::{Route, Wire};

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

    /// What the text says of an endpoint with this route.
    fn read(self, route: &'static Route) -> Said {
        let mut said = Said::default();
        let mut wires = route.params().enumerate();
        let mut reader = Reader {
            text: packed::Reader::of(self.text),
            types: self.types,
        };
        while let Some(letter) = reader.text.byte() {
            match letter {
                b'E' => reader.endpoint(&mut said),
                b'P' => {
                    let Some((index, wire)) = wires.next() else {
                        break;
                    };
                    let (some, there) = self.cfg;
                    let is_there = !some.contains(&index) || there.contains(&index);
                    let param = reader.param(wire, is_there);
                    said.params.extend(is_there.then_some(param));
                }
                b'A' => said.responses.push(reader.answer()),
                b'F' => said.errors.push(reader.answer()),
                _ => break,
            }
        }
        said
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
#[derive(Default)]
struct Said {
    docs: &'static str,
    deprecated: bool,
    pages: Option<PageInfo>,
    params: Vec<ParamInfo>,
    responses: Vec<ResponseInfo>,
    errors: Vec<ResponseInfo>,
}

/// What of a text is still to be read, and which types are still to be met.
struct Reader {
    text: packed::Reader,
    types: &'static [&'static TypeInfo],
}

impl Reader {
    /// The documentation of an endpoint, and what more is said of it.
    fn endpoint(&mut self, said: &mut Said) {
        said.docs = self.text();
        while let Some(letter) = self.more() {
            match letter {
                b'x' => said.deprecated = true,
                b'n' => {
                    let (param, first) = (self.text(), self.number());
                    said.pages = Some(PageInfo::Number { param, first });
                }
                b'o' => said.pages = Some(PageInfo::Offset { param: self.text() }),
                b'c' => said.pages = Some(PageInfo::Cursor { param: self.text() }),
                _ => said.pages = Some(PageInfo::Link),
            }
        }
    }

    /// A param, whose name and place are in the route. One that is not there has no type either.
    fn param(&mut self, wire: Wire, is_there: bool) -> ParamInfo {
        let ty = TypeInfo::new("", JsonType::Object);
        let (name, docs) = (self.text(), self.text());
        let mut param = ParamInfo::new(wire.name, name, wire.place, ty, false, docs);
        while let Some(letter) = self.more() {
            match letter {
                b'r' => param.required = true,
                b'x' => param.deprecated = true,
                b'd' => param.default = Some(self.text()),
                b's' => param.sent = Some(self.text()),
                b'e' => param.example = Some(self.text()),
                b'b' => param.ty.name = self.text(),
                b't' => {
                    if let (true, Some((first, others))) = (is_there, self.types.split_first()) {
                        (param.ty, self.types) = (**first, others);
                    }
                }
                b',' => param.style = Style::Comma,
                b'&' => param.style = Style::Repeated,
                b'[' => param.style = Style::Brackets,
                b'{' => param.style = Style::Json,
                _ => param.style = Style::Flatten,
            }
        }
        param
    }

    /// An answer or an error.
    fn answer(&mut self) -> ResponseInfo {
        let mut answer = ResponseInfo {
            status: u16::try_from(self.number()).unwrap_or_default(),
            docs: self.text(),
            body: None,
        };
        while self.more().is_some() {
            answer.body = Some(self.text());
        }
        answer
    }

    /// The next letter, unless it begins something else.
    fn more(&mut self) -> Option<u8> {
        let mut ahead = self.text.clone();
        let letter = ahead.byte().filter(|letter| !letter.is_ascii_uppercase())?;
        self.text = ahead;
        Some(letter)
    }

    fn text(&mut self) -> &'static str {
        self.text.text().unwrap_or_default()
    }

    fn number(&mut self) -> u64 {
        self.text.number().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Page, Place, api, endpoint};

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
        assert_eq!((at.name, at.docs, at.place), ("at", "P r", Place::Path));
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

    #[test]
    fn what_is_no_such_text_ends_it() {
        static ROUTE: Route = Route::new(http::Method::GET, "");
        for text in [
            "",
            "E",
            "E`",
            "E\u{7f}\u{7f}\u{7f}x",
            "P",
            "é",
            "A3",
            "PPPP",
            "F!",
        ] {
            Facts::new(text, &[]).read(&ROUTE);
        }
    }
}
