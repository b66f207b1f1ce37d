//! Packs a route's text. The format is told in [`format`](super::format).

use std::time::Duration;

use super::format;
use super::{Piece, Wire};
use crate::Place;
use crate::encode::percent;
use crate::packed::{number, put};

/// What a route says beside its method.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Parts<'a> {
    pub(crate) api: &'a str,
    pub(crate) name: &'a str,
    pub(crate) path: &'a str,
    pub(crate) pieces: &'a [Piece],
    pub(crate) params: &'a [Wire],
    pub(crate) content_type: Option<&'a str>,
    pub(crate) scopes: &'a [&'a str],
    pub(crate) idempotent: Option<bool>,
    pub(crate) no_common_query: bool,
    pub(crate) timeout: Option<Duration>,
}

impl Parts<'_> {
    /// The text.
    pub(crate) fn packed(&self) -> String {
        let mut packed = String::new();
        put(self.path, &mut packed);
        put(&self.pieces(), &mut packed);
        put(&self.params(), &mut packed);
        put(&self.flags(), &mut packed);
        let millis = self.timeout.map(|it| u64::try_from(it.as_millis()));
        let millis = millis.map(|it| number(it.unwrap_or(u64::MAX)));
        put(&millis.unwrap_or_default(), &mut packed);
        put(self.content_type.unwrap_or_default(), &mut packed);
        put(self.api, &mut packed);
        put(self.name, &mut packed);
        let mut scopes = String::new();
        for scope in self.scopes {
            put(scope, &mut scopes);
        }
        put(&scopes, &mut packed);
        packed
    }

    fn pieces(&self) -> String {
        let (mut cuts, mut literal, mut rest) = (String::new(), 0, self.path);
        for piece in self.pieces {
            let length = match piece {
                Piece::Literal(text) => {
                    literal += text.len();
                    text.len()
                }
                Piece::Param(index) => {
                    let length = rest.find('>').map_or(0, |end| end + 1);
                    cuts += &number(literal as u64);
                    cuts += &number(u64::from(*index));
                    cuts += &number(length.saturating_sub("<>".len()) as u64);
                    literal = 0;
                    length
                }
            };
            rest = rest.get(length..).unwrap_or_default();
        }
        cuts + &number(literal as u64)
    }

    fn params(&self) -> String {
        let mut keys = String::new();
        for Wire { name, place } in self.params {
            let letter = char::from(format::letter(*place));
            match place {
                Place::Path => {
                    keys.push(letter);
                    put("", &mut keys);
                }
                Place::Query | Place::Form => {
                    keys.push(if percent::is_plain(name) {
                        letter
                    } else {
                        letter.to_ascii_uppercase()
                    });
                    put(&format!("&{name}="), &mut keys);
                }
                _ => {
                    keys.push(letter);
                    put(name, &mut keys);
                }
            }
        }
        keys
    }

    fn flags(&self) -> String {
        let idempotent = match self.idempotent {
            Some(true) => Some(format::IDEMPOTENT),
            Some(false) => Some(format::NOT_IDEMPOTENT),
            None => None,
        };
        let no_common_query = self.no_common_query.then_some(format::NO_COMMON_QUERY);
        idempotent.into_iter().chain(no_common_query).collect()
    }
}

#[cfg(test)]
mod tests {
    use http::Method;

    use super::super::Route;
    use super::*;
    use crate::packed::Reader;
    use crate::{api, endpoint};

    /// A route says this, whose text is this one.
    fn check(parts: &Parts<'_>) {
        let text = parts.packed();
        says(&Route::new(Method::GET, String::leak(text)), parts);
    }

    fn says(route: &Route, parts: &Parts<'_>) {
        let (pieces, params) = (route.pieces().collect::<Vec<_>>(), route.params());
        let (params, scopes) = (params.collect::<Vec<_>>(), route.scopes());
        let read = Parts {
            api: route.api(),
            name: route.name(),
            path: route.path(),
            pieces: &pieces,
            params: &params,
            content_type: route.content_type(),
            scopes: &scopes.collect::<Vec<_>>(),
            idempotent: route.idempotent(),
            no_common_query: !route.common_query(),
            timeout: route.timeout(),
        };
        assert_eq!(read, *parts, "{:?}", route.text);
        assert_eq!(read.packed(), route.text);
    }

    fn wire(name: &'static str, place: Place) -> Wire {
        Wire { name, place }
    }

    #[test]
    fn what_is_packed_is_read() {
        check(&Parts::default());
        let long: &str = String::leak("x".repeat(5000));
        let params = [
            wire("a", Place::Path),
            wire("asBytes", Place::Query),
            wire("filter[x]", Place::Query),
            wire("b", Place::Path),
            wire("x-trace", Place::Header),
            wire("body", Place::Body),
            wire(long, Place::Form),
            wire("größe", Place::Form),
            wire("photo", Place::Multipart),
        ];
        check(&Parts {
            api: "instanceOrg",
            name: long,
            path: "/é/<a>/b/<b>.<c>/",
            pieces: &[
                Piece::Literal("/é/"),
                Piece::Param(0),
                Piece::Literal("/b/"),
                Piece::Param(3),
                Piece::Literal("."),
                Piece::Param(2),
                Piece::Literal("/"),
            ],
            params: params.get(..2).unwrap(),
            content_type: Some("text/csv; charset=utf-8"),
            scopes: &["all.User", "", long],
            idempotent: Some(true),
            no_common_query: true,
            timeout: Some(Duration::from_secs(100_000)),
        });
        check(&Parts {
            path: "/<a>/<b>",
            pieces: &[
                Piece::Literal("/"),
                Piece::Param(0),
                Piece::Literal("/"),
                Piece::Param(3),
            ],
            params: &params,
            idempotent: Some(false),
            timeout: Some(Duration::from_millis(1)),
            ..Parts::default()
        });
    }

    /// Scopes, a body, a name that must be encoded, all that is not as usual.
    #[api(crate::Client, rename_all = "camelCase")]
    trait Lamps {
        #[endpoint(
            method = "POST",
            path = "/rooms/<roomId>/lamps/<id>/switch",
            scopes = ["lamps.*", "lamps.switch"],
            idempotent,
            common_query = false,
            timeout = "90s",
        )]
        fn switch_on(
            &self,
            id: u64,
            room_id: &str,
            #[header] trace_id: Option<u64>,
            as_bytes: Option<bool>,
            #[query("filter[x]")] filter: Option<bool>,
            #[body(content_type = "text/plain")] note: &str,
        ) -> ();

        #[endpoint(method = "PUT", path = "/")]
        fn root(&self, #[form] name: &str, #[form("a b")] other: Option<u8>) -> ();

        #[endpoint(method = "GET", path = "/photos", idempotent = false)]
        fn photos(&self) -> ();

        #[endpoint(method = "POST", path = "/photos")]
        fn photo(&self, #[multipart] photo: crate::Part) -> ();
    }

    #[test]
    fn declared_endpoints_are_packed_in_the_same_way() {
        let route = |name| lamps::INFO.endpoint(name).unwrap().route;
        says(
            route("switchOn"),
            &Parts {
                api: "lamps",
                name: "switchOn",
                path: "/rooms/<roomId>/lamps/<id>/switch",
                pieces: &[
                    Piece::Literal("/rooms/"),
                    Piece::Param(1),
                    Piece::Literal("/lamps/"),
                    Piece::Param(0),
                    Piece::Literal("/switch"),
                ],
                params: &[
                    wire("id", Place::Path),
                    wire("roomId", Place::Path),
                    wire("trace-id", Place::Header),
                    wire("asBytes", Place::Query),
                    wire("filter[x]", Place::Query),
                    wire("note", Place::Body),
                ],
                content_type: Some("text/plain"),
                scopes: &["lamps.*", "lamps.switch"],
                idempotent: Some(true),
                no_common_query: true,
                timeout: Some(Duration::from_secs(90)),
            },
        );
        let root = Parts {
            api: "lamps",
            name: "root",
            path: "/",
            pieces: &[Piece::Literal("/")],
            params: &[wire("name", Place::Form), wire("a b", Place::Form)],
            content_type: Some("application/x-www-form-urlencoded"),
            ..Parts::default()
        };
        says(route("root"), &root);
        let photos = Parts {
            name: "photos",
            path: "/photos",
            pieces: &[Piece::Literal("/photos")],
            params: &[],
            content_type: None,
            idempotent: Some(false),
            ..root
        };
        says(route("photos"), &photos);
        let photo = Parts {
            name: "photo",
            params: &[wire("photo", Place::Multipart)],
            content_type: Some("multipart/form-data"),
            idempotent: None,
            ..photos
        };
        says(route("photo"), &photo);
    }

    #[test]
    fn numbers() {
        for value in (0..5000).chain([u64::from(u32::MAX), u64::MAX - 1, u64::MAX]) {
            let text: &str = String::leak(number(value));
            let mut reader = Reader::of(text);
            assert_eq!(reader.number(), Some(value), "{text:?}");
            assert_eq!(reader.len(), 0);
            assert_eq!(text.len() == 1, value < 64);
        }
    }

    #[test]
    fn nonsense_is_read_as_nothing() {
        for text in [
            "",
            "9",
            "9/a",
            "&/probe",
            "!é",
            "\u{7f}",
            " \0\0\0\0\0\0\0\0",
        ] {
            let route = Route::new(Method::GET, text);
            let _ = (route.pieces().count(), route.params().count());
            let _ = (route.scopes().count(), format!("{route:?}"));
            let _ = (route.timeout(), route.idempotent(), route.content_type());
        }
    }
}
