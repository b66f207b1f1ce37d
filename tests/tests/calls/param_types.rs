//! Types of params: derived ones, integers of every width, and types of other crates.

use std::net::IpAddr;
use std::num::{NonZeroI128, NonZeroU8};
use std::sync::LazyLock;

use proptest::prelude::*;
use restrait::body::Part;
use restrait::info::{JsonType, Location, Style};
use restrait::param::{Param, Text};
use restrait::{Client, ErrorKind, Secret, api, endpoint};
use restrait_fake::{FakeServer, Request};

/// A type with the names that serde writes.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize, Param)]
#[serde(rename_all = "SCREAMING-KEBAB-CASE")]
enum Level {
    VeryLow,
    #[serde(rename = "hi gh", alias = "high")]
    High,
    #[serde(rename(serialize = "max", deserialize = "maximum"))]
    Max,
    #[serde(skip)]
    Hidden,
}

#[derive(Clone, Param)]
#[param(rename_all = "snake_case")]
#[serde(rename_all = "UPPERCASE")]
enum Region<'a> {
    EuWest,
    #[param("us")]
    #[serde(rename = "U")]
    UnitedStates,
    #[param(_)]
    Other(&'a str),
}

#[derive(Clone, Param)]
enum Kind {
    Small,
    #[serde(untagged)]
    Custom(String),
}

#[derive(Clone, Copy, Param)]
struct DeviceId(u64);

#[derive(Clone, Param)]
struct Slug<'a> {
    slug: &'a str,
}

#[derive(Clone, Param)]
struct Pin(Secret<String>);

#[api]
trait Devices {
    #[endpoint(method = "POST", path = "/devices/<id>/<level>/<slug>")]
    fn everywhere(
        &self,
        id: DeviceId,
        level: Level,
        slug: Slug<'_>,
        #[query] region: Region<'_>,
        #[header("x-level")] header: Level,
        #[cookie("level", secret = false)] cookie: Option<Level>,
        #[form] kind: Kind,
        #[form("levels", style = comma)] levels: Option<&[Level]>,
        #[query(style = repeated)] regions: Option<Vec<Region<'_>>>,
    ) -> Vec<String>;

    #[endpoint(method = "POST", path = "/parts")]
    fn parts(
        &self,
        #[multipart] level: Level,
        #[multipart] files: Vec<Part>,
        #[multipart] tags: Option<Vec<Region<'_>>>,
        #[multipart("more", style = repeated)] more: Option<[Part; 1]>,
    ) -> Vec<String>;

    #[endpoint(method = "GET", path = "/pins/<pin>")]
    fn pin(&self, pin: Pin) -> Vec<String>;

    #[endpoint(method = "GET", path = "/indices/<indices>/search")]
    fn search(&self, #[path(style = comma)] indices: &[&str]) -> Vec<String>;

    #[endpoint(method = "GET", path = "/hosts/<host>")]
    fn host(&self, host: Text<IpAddr>) -> Vec<String>;
}

/// Declares an endpoint with a param of each type, and a test of each.
macro_rules! numbers {
    ($($name:ident: $ty:ty = $strategy:expr;)*) => {
        #[api]
        trait Numbers {
            #[endpoint(method = "GET", path = "/numbers")]
            fn numbers(&self, $($name: Option<$ty>,)*) -> Vec<String>;
        }

        proptest! {
            #![proptest_config(ProptestConfig::with_cases(48))]
            #[test]
            fn integers_of_every_width_arrive($($name in $strategy),*) {
                let (runtime, server) = &*NUMBERS;
                let client = client(server);
                let call = client.numbers()$(.$name($name))*;
                let arrived = runtime.block_on(call.into_future()).unwrap();
                prop_assert_eq!(arrived, vec![$(format!("{}={}", stringify!($name), $name)),*]);
            }
        }
    };
}

numbers! {
    a: i8 = any::<i8>();
    b: i16 = any::<i16>();
    c: i32 = any::<i32>();
    d: i64 = any::<i64>();
    e: i128 = any::<i128>();
    f: isize = any::<isize>();
    g: u8 = any::<u8>();
    h: u16 = any::<u16>();
    i: u32 = any::<u32>();
    j: u64 = any::<u64>();
    k: u128 = any::<u128>();
    l: usize = any::<usize>();
    m: NonZeroU8 = (1..=u8::MAX).prop_map(|it| NonZeroU8::new(it).unwrap());
    n: NonZeroI128 = any::<i128>().prop_map(|it| NonZeroI128::new(it | 1).unwrap());
}

static NUMBERS: LazyLock<(tokio::runtime::Runtime, FakeServer<()>)> = LazyLock::new(|| {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let server = FakeServer::builder(())
        .api(&numbers::INFO)
        .on::<numbers::Numbers>(|(), request| Ok(arrived(request)));
    let server = runtime.block_on(server.start()).unwrap();
    (runtime, server)
});

/// Returns the texts of all params, in the order of their declaration.
fn arrived(request: &Request<'_>) -> Vec<String> {
    let params = request.endpoint().params.iter();
    let texts = params.flat_map(|param| {
        let pairs = request.pairs(param.name);
        pairs.map(move |(_, text)| format!("{}={text}", param.name))
    });
    texts.collect()
}

async fn server() -> FakeServer<()> {
    FakeServer::builder(())
        .api(&devices::INFO)
        .on::<devices::Everywhere>(|(), request| Ok(arrived(request)))
        .on::<devices::Parts>(|(), request| {
            let files = request.parts("files").map(|part| {
                let name = part.file_name.as_deref().unwrap_or_default();
                format!("{name}:{}", part.body.len())
            });
            Ok(files.chain(arrived(request)).collect())
        })
        .on::<devices::Pin>(|(), request| Ok(arrived(request)))
        .on::<devices::Search>(|(), request| request.list("indices"))
        .on::<devices::Host>(|(), request| Ok(arrived(request)))
        .start()
        .await
        .unwrap()
}

fn client(server: &FakeServer<()>) -> Client {
    let builder = Client::builder().base_url(server.base_url());
    builder.build().unwrap()
}

#[tokio::test]
async fn derived_types_arrive_in_every_location() {
    let server = server().await;
    let client = client(&server);
    let slug = Slug { slug: "a b" };
    let call = client.everywhere(
        DeviceId(7),
        Level::VeryLow,
        slug,
        Region::Other("asia/east"),
        Level::High,
        Kind::Custom("x=1".into()),
    );
    let call = call
        .cookie(Level::Max)
        .levels(&[Level::Max, Level::VeryLow])
        .regions([Region::EuWest, Region::UnitedStates]);
    let arrived = call.await.unwrap();
    let expected = [
        "id=7",
        "level=VERY-LOW",
        "slug=a b",
        "region=asia/east",
        "x-level=hi gh",
        "level=max",
        "kind=x=1",
        "levels=max,VERY-LOW",
        "regions=eu_west",
        "regions=us",
    ];
    // Two params have the name `level`.
    for text in expected {
        assert!(arrived.iter().any(|it| it == text), "{text}: {arrived:?}");
    }
}

#[tokio::test]
async fn lists_of_parts_arrive_in_order() {
    let server = server().await;
    let client = client(&server);
    let part = |name: &str, body: &'static str| Part::new(body).file_name(name);
    let files = vec![part("a.txt", "1"), part("b.txt", "22")];
    let call = client.parts(Level::Max, files);
    let call = call
        .tags([Region::EuWest, Region::Other("x")])
        .more([part("c.txt", "")]);
    assert_eq!(
        call.await.unwrap(),
        ["a.txt:1", "b.txt:2", "level=max", "tags=eu_west", "tags=x"]
    );
    let none = client.parts(Level::Max, vec![]).await.unwrap();
    assert_eq!(none, ["level=max"]);
    let info = devices::INFO.endpoint("parts").unwrap();
    let files = info.param("files").unwrap();
    assert_eq!((files.ty.name, files.style), ("Part", Style::Repeated));
}

#[tokio::test]
async fn values_without_a_text_are_refused() {
    let server = server().await;
    let client = client(&server);
    let call = client.parts(Level::Hidden, vec![]);
    let error = call.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().contains("`level`"), "{error}");
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn a_list_is_one_segment_of_a_path() {
    let server = server().await;
    let client = client(&server);
    assert_eq!(client.search(&["a", "b/c"]).await.unwrap(), ["a", "b/c"]);
    for indices in [&["a,b"][..], &[], &[""], &["."]] {
        let error = client.search(indices).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidInput, "{indices:?}");
        assert!(error.to_string().contains("`indices`"), "{error}");
    }
}

#[tokio::test]
async fn types_with_display_and_secrets_in_newtypes_arrive() {
    let server = server().await;
    let client = client(&server);
    let host = Text("::1".parse().unwrap());
    assert_eq!(client.host(host).await.unwrap(), ["host=::1"]);
    let pin = Pin(Secret::new("12345678".into()));
    let call = client.pin(pin);
    assert!(!format!("{call:?}").contains("12345678"), "{call:?}");
    assert_eq!(call.await.unwrap(), ["pin=12345678"]);
}

#[test]
fn metadata_lists_the_texts_of_an_enum() {
    let values = |ty: restrait::info::TypeInfo| (ty.name, ty.json, ty.values, ty.example);
    assert_eq!(
        values(Level::TYPE),
        (
            "Level",
            JsonType::String,
            &["VERY-LOW", "hi gh", "max"][..],
            None
        )
    );
    let open = ("Region", JsonType::String, &[][..], Some("eu_west"));
    assert_eq!(values(Region::TYPE), open);
    assert_eq!(Kind::TYPE.example, Some("Small"));
    assert_eq!(format!("{:?}", Kind::Small.into_value()), "\"Small\"");
    assert_eq!(DeviceId::TYPE, u64::TYPE);
    const { assert!(Pin::TYPE.secret) };
    let level = devices::INFO.endpoint("parts").unwrap().params[0];
    assert_eq!(level.ty.values, Level::TYPE.values);
}

#[tokio::test]
async fn a_fake_server_refuses_texts_that_are_not_in_the_declaration() {
    let server = server().await;
    let response = reqwest::Client::builder().no_proxy().build().unwrap();
    let request = response.post(format!("{}/devices/7/LOW/a", server.base_url()));
    let body = request.send().await.unwrap().text().await.unwrap();
    assert!(body.contains("one of VERY-LOW, hi gh, max"), "{body}");
}

#[test]
fn derived_texts_are_those_of_serde() {
    for level in [Level::VeryLow, Level::High, Level::Max] {
        let json = serde_json::to_string(&level).unwrap();
        assert_eq!(format!("{:?}", level.into_value()), json);
    }
}

#[test]
fn types_of_other_crates_are_written_as_in_rfc_3339() {
    fn sent<'a>(param: impl Param<'a>) -> String {
        format!("{:?}", param.into_value())
            .trim_matches('"')
            .to_owned()
    }
    let id = "67e55044-10b1-426f-9247-bb680e5fe0c8";
    assert_eq!(sent(id.parse::<uuid::Uuid>().unwrap()), id);
    let url = "https://a.example/b?c=d".parse::<url::Url>().unwrap();
    assert_eq!(sent(&url), "https://a.example/b?c=d");

    let at = chrono::DateTime::parse_from_rfc3339("2024-02-29T23:59:58.5+01:00").unwrap();
    assert_eq!(sent(at), "2024-02-29T23:59:58.500+01:00");
    assert_eq!(sent(at.to_utc()), "2024-02-29T22:59:58.500Z");
    assert_eq!(sent(at.date_naive()), "2024-02-29");
    assert_eq!(sent(at.naive_local()), "2024-02-29T23:59:58.500");
    assert_eq!(sent(at.time()), "23:59:58.500");

    let at: jiff::Timestamp = "2024-02-29T22:59:58Z".parse().unwrap();
    assert_eq!(sent(at), "2024-02-29T22:59:58Z");
    let civil: jiff::civil::DateTime = "2024-02-29T22:59:58".parse().unwrap();
    assert_eq!(sent(civil), "2024-02-29T22:59:58");
    assert_eq!(sent(civil.date()), "2024-02-29");
    assert_eq!(sent(civil.time()), "22:59:58");

    let at = time::UtcDateTime::from_unix_timestamp(1_709_247_598).unwrap();
    assert_eq!(sent(at), "2024-02-29T22:59:58Z");
    let offset = time::UtcOffset::from_hms(1, 0, 0).unwrap();
    assert_eq!(sent(at.to_offset(offset)), "2024-02-29T23:59:58+01:00");
    assert_eq!(sent(at.date()), "2024-02-29");
    let local = time::PrimitiveDateTime::new(at.date(), at.time());
    assert_eq!(sent(local), "2024-02-29T22:59:58");
}

#[test]
fn dates_whose_years_do_not_have_four_digits_are_refused() {
    fn is_refused<'a>(param: impl Param<'a>) -> bool {
        format!("{:?}", param.into_value()).starts_with("invalid")
    }
    assert!(is_refused(chrono::NaiveDate::MAX));
    assert!(is_refused(chrono::DateTime::<chrono::Utc>::MIN_UTC));
    assert!(is_refused(jiff::civil::Date::MIN));
    assert!(is_refused(jiff::Timestamp::MIN));
    assert!(is_refused(time::Date::MIN));
    assert!(is_refused(time::UtcDateTime::MIN));
    assert!(!is_refused(jiff::civil::date(9999, 12, 31)));
    assert!(!is_refused(time::Date::from_ordinal_date(0, 1).unwrap()));
}

/// A client whose common params have styles.
mod shop {
    use super::Level;
    pub use restrait;

    #[restrait::client(base_url = "http://localhost")]
    pub struct Shop {
        #[query(style = comma)]
        expand: Option<Vec<String>>,
        #[query(style = repeated)]
        level: Option<Vec<Level>>,
        #[query(style = brackets)]
        page: Option<std::collections::BTreeMap<String, u32>>,
        #[query(style = json)]
        filter: Option<serde_json::Value>,
        #[header("prefer", style = comma)]
        prefer: Option<Vec<&'static str>>,
    }
}

#[api(crate::param_types::shop::Shop)]
trait Orders {
    #[endpoint(method = "GET", path = "/orders")]
    fn orders(&self) -> Vec<String>;
}

#[tokio::test]
async fn common_params_have_styles() {
    use shop::ShopCommonParams;

    let server = FakeServer::builder(())
        .api(&orders::INFO)
        .on::<orders::Orders>(|(), request| {
            let params = request.endpoint().common.iter();
            let texts = params.flat_map(|param| {
                let pairs = request.pairs(param.name);
                pairs.map(move |(key, text)| format!("{}{key}={text}", param.name))
            });
            Ok(texts.collect())
        })
        .start()
        .await
        .unwrap();
    let builder = shop::Shop::builder().base_url(server.base_url());
    let builder = builder.common(|common| {
        let page = std::collections::BTreeMap::from([("size".to_owned(), 5)]);
        common
            .expand(["a".to_owned(), "b".to_owned()])
            .level([Level::Max, Level::High])
            .page(page)
            .filter(serde_json::json!({"a": [1]}))
            .prefer(["x", "y=1"])
    });
    let client = builder.build().unwrap();
    let all = [
        "expand=a,b",
        "level=max",
        "level=hi gh",
        "page[size]=5",
        "filter={\"a\":[1]}",
        "prefer=x,y=1",
    ];
    assert_eq!(client.orders().await.unwrap(), all);
    let call = client.orders().expand(["c".to_owned()]).prefer(["z"]);
    let arrived = call.await.unwrap();
    assert_eq!((&*arrived[0], &*arrived[5]), ("expand=c", "prefer=z"));
    let info = orders::INFO.endpoint("orders").unwrap();
    let style = |name| info.param(name).map(|it| (it.location, it.style));
    assert_eq!(style("level"), Some((Location::Query, Style::Repeated)));
    assert_eq!(style("prefer"), Some((Location::Header, Style::Comma)));
}

/// Asserts that `#[derive(Param)]` and serde write the same names in each case.
macro_rules! assert_like_serde {
    ($($case:literal)*) => {
        $({
            #[derive(Clone, Copy, serde::Serialize, Param)]
            #[serde(rename_all = $case)]
            #[expect(non_camel_case_types, reason = "a name with an underscore")]
            enum State {
                Done,
                InProgress,
                HTTPError,
                On_Hold,
                V2,
            }
            for state in [State::Done, State::InProgress, State::HTTPError, State::On_Hold, State::V2] {
                let json = serde_json::to_string(&state).unwrap();
                assert_eq!(format!("{:?}", state.into_value()), json, $case);
            }
        })*
    };
}

#[test]
fn variants_have_the_names_of_serde_in_each_case() {
    assert_like_serde! {
        "lowercase" "UPPERCASE" "PascalCase" "camelCase" "snake_case" "SCREAMING_SNAKE_CASE" "kebab-case"
        "SCREAMING-KEBAB-CASE"
    }
}
