//! Formats other than JSON: codecs, JSON with another media type, and bodies that are ignored.

use std::collections::BTreeMap;

use http::StatusCode;
use restrait::client::ApiClient;
use restrait::codec::{Codec, CodecError, Encoded};
use restrait::prelude::*;
use restrait::response::NoContent;
use restrait::{ApiError, Client, ErrorKind, Limits, Outcome, api, client, endpoint};
use restrait_fake::{FakeServer, Rejection, Response as Reply};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::exchange::{Exchange, clients, serve, with_transports};

pub use restrait;

pub struct XmlCodec;

impl Codec for XmlCodec {
    const MEDIA_TYPE: &'static str = "application/xml";
    const ACCEPT: &'static str = "application/xml, text/xml;q=0.9";

    fn encode<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, CodecError> {
        let text = quick_xml::se::to_string(value).map_err(CodecError::new)?;
        Ok(text.into_bytes())
    }

    fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, CodecError> {
        quick_xml::de::from_reader(body).map_err(CodecError::new)
    }
}

pub type Xml<T> = Encoded<XmlCodec, T>;

pub struct MessagePackCodec;

impl Codec for MessagePackCodec {
    const MEDIA_TYPE: &'static str = "application/vnd.msgpack";

    fn encode<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, CodecError> {
        rmp_serde::to_vec_named(value).map_err(CodecError::new)
    }

    fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, CodecError> {
        rmp_serde::from_slice(body).map_err(CodecError::new)
    }
}

pub type MessagePack<T> = Encoded<MessagePackCodec, T>;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename = "Order")]
pub struct Order {
    pub id: u64,
    pub note: String,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Failure {
    #[serde(rename = "Code")]
    pub code: String,
    #[serde(rename = "Message")]
    pub message: String,
}

impl From<Failure> for ApiError {
    fn from(failure: Failure) -> Self {
        Self::new()
            .with_message(failure.message)
            .with_kind(failure.code)
    }
}

#[client(
    base_url = "https://shop.example.com",
    error = crate::codecs::Xml<crate::codecs::Failure>,
    resources(Orders),
)]
pub struct Shop;

#[api(crate::codecs::Shop)]
pub trait Orders {
    #[endpoint(method = "POST", path = "/orders", errors(422(Xml<Failure>) = "invalid"))]
    fn create(&self, #[body] order: &Xml<Order>) -> Xml<Order>;

    #[endpoint(method = "PUT", path = "/orders/<id>")]
    fn replace(
        &self,
        id: u64,
        #[body(content_type = "text/xml")] order: Option<Xml<Order>>,
    ) -> Xml<Order>;

    #[endpoint(method = "POST", path = "/packed")]
    fn pack(&self, #[body] order: MessagePack<Order>) -> MessagePack<Order>;

    #[endpoint(method = "PATCH", path = "/orders/<id>")]
    fn patch(
        &self,
        id: u64,
        #[body(content_type = "application/merge-patch+json")] patch: &BTreeMap<String, u64>,
    ) -> BTreeMap<String, u64>;

    #[endpoint(method = "PUT", path = "/raw")]
    fn raw_json(&self, #[body(content_type = "application/ld+json")] text: &str) -> ();

    #[endpoint(method = "DELETE", path = "/orders/<id>")]
    fn delete(&self, id: u64) -> ();

    #[endpoint(method = "DELETE", path = "/strict/<id>")]
    fn delete_strictly(&self, id: u64) -> NoContent;
}

fn order() -> Order {
    Order {
        id: 7,
        note: "a <b> & c".into(),
    }
}

async fn fake() -> FakeServer<()> {
    FakeServer::builder(())
        .api(&orders::INFO)
        .on_raw::<orders::Create>(|(), request| {
            let order: Order = request.decode::<XmlCodec, _>()?;
            if order.id == 0 {
                let failure = Failure {
                    code: "Invalid".into(),
                    message: format!("{} is a-long-token", order.note),
                };
                return Ok(Reply::encoded::<XmlCodec, _>(422, &failure));
            }
            Ok(Reply::encoded::<XmlCodec, _>(200, &order))
        })
        .on_raw::<orders::Replace>(|(), request| {
            let order: Order = request.decode::<XmlCodec, _>()?;
            Ok(Reply::encoded::<XmlCodec, _>(200, &order).media_type("text/xml"))
        })
        .on_raw::<orders::Pack>(|(), request| {
            let order: Order = request.decode::<MessagePackCodec, _>()?;
            Ok(Reply::encoded::<MessagePackCodec, _>(200, &order))
        })
        .on_raw::<orders::Patch>(|(), request| {
            let patch: BTreeMap<String, u64> = request.json()?;
            Ok(Reply::json(200, &patch).media_type("application/vnd.api+json"))
        })
        .on_raw::<orders::RawJson>(|(), request| {
            let text: String = request.json()?;
            match text.as_str() {
                "as written" => Ok(Reply::html(200, "<p>done")),
                _ => Err(Rejection::not_found("another text")),
            }
        })
        .start()
        .await
        .unwrap()
}

fn shops(url: &str) -> Vec<Shop> {
    with_transports(|| Shop::builder().base_url(url).token("a-long-token"))
}

#[tokio::test]
async fn codecs_encode_and_decode_over_every_transport() {
    let server = fake().await;
    for shop in shops(server.base_url()) {
        let created = shop.orders().create(&Xml::new(order())).await.unwrap();
        assert_eq!(*created, order());
        let replaced = shop.orders().replace(7).order(Xml::new(order())).await;
        assert_eq!(replaced.unwrap().into_inner(), order());
        let packed = shop.orders().pack(MessagePack::new(order())).await.unwrap();
        assert_eq!(*packed, order());
    }
}

#[tokio::test]
async fn media_types_follow_the_types() {
    let shop = Shop::builder().token("a-long-token").build().unwrap();
    let request = shop.orders().create(&order().into()).request().unwrap();
    assert_eq!(request.headers()["content-type"], "application/xml");
    assert_eq!(request.headers()["accept"], XmlCodec::ACCEPT);
    let request = shop
        .orders()
        .replace(7)
        .order(Xml::new(order()))
        .request()
        .unwrap();
    assert_eq!(request.headers()["content-type"], "text/xml");
    let request = shop.orders().pack(order().into()).request().unwrap();
    assert_eq!(request.headers()["content-type"], "application/vnd.msgpack");
    assert_eq!(request.headers()["accept"], "application/vnd.msgpack");
    let request = shop.orders().patch(7, &BTreeMap::new()).request().unwrap();
    let media_type = "application/merge-patch+json";
    assert_eq!(request.headers()["content-type"], media_type);
    assert_eq!(request.body(), "{}");
}

#[test]
fn metadata_have_the_media_types() {
    let info = orders::Create::info();
    assert_eq!(info.content_type(), Some("application/xml"));
    assert_eq!(info.accept, XmlCodec::ACCEPT);
    assert!(!info.is_stream);
    assert_eq!(info.params[0].ty.name, "Xml<Order>");
    assert_eq!(orders::Replace::info().content_type(), Some("text/xml"));
    let media_type = Some("application/vnd.msgpack");
    assert_eq!(orders::Pack::info().content_type(), media_type);
    assert_eq!(orders::Delete::info().content_type(), None);
    // A declared type of errors, and that of the client.
    assert_eq!(
        orders::Create::info().errors[0].media_type,
        Some("application/xml")
    );
    assert_eq!(
        <Shop as ApiClient>::INFO.error_media_type,
        "application/xml"
    );
}

#[tokio::test]
async fn errors_are_decoded_and_redacted() {
    let server = fake().await;
    for shop in shops(server.base_url()) {
        let invalid = Order { id: 0, ..order() };
        let error = shop.orders().create(&invalid.into()).await.unwrap_err();
        assert_eq!(error.status(), Some(StatusCode::UNPROCESSABLE_ENTITY));
        let api = error.api().unwrap();
        assert_eq!(api.kind.as_deref(), Some("Invalid"));
        assert_eq!(api.message.as_deref(), Some("a <b> & c is [redacted]"));
        let failure: Xml<Failure> = error.body_as().unwrap();
        assert_eq!(failure.message, "a <b> & c is [redacted]");
        assert!(!format!("{error:?} {error:#?}").contains("a-long-token"));
    }
}

#[tokio::test]
async fn a_body_in_another_format_is_a_decode_error() {
    let url = serve(|exchange: Exchange| async move {
        exchange
            .json(200, "", "<Order><id>a-long-token</id></Order>")
            .await;
    })
    .await;
    for shop in shops(&url) {
        let error = shop.orders().create(&order().into()).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.outcome()),
            (ErrorKind::Decode, Outcome::Answered)
        );
        let text = error.to_string();
        assert!(
            text.contains("cannot decode the response body as `Order` at `$`: "),
            "{text}"
        );
        assert!(!text.contains("a-long-token"), "{text}");
        let limits = Limits::default().max_body_bytes(4);
        let body = order().into();
        let call = shop.orders().create(&body).limits(limits);
        assert_eq!(call.await.unwrap_err().kind(), ErrorKind::TooLarge);
    }
}

#[tokio::test]
async fn a_value_that_the_format_cannot_express_is_not_sent() {
    let client = Client::builder()
        .base_url("http://127.0.0.1:9")
        .build()
        .unwrap();
    let list = Xml::new(vec![vec![1], vec![2]]);
    let error = client
        .raw("POST", "/")
        .encoded_body(&list)
        .await
        .unwrap_err();
    assert_eq!(error.outcome(), Outcome::NotSent);
    let text = error.to_string();
    assert!(
        text.contains("cannot be written as `application/xml`"),
        "{text}"
    );
}

#[tokio::test]
async fn raw_calls_have_codecs() {
    let server = fake().await;
    for client in clients(server.base_url()) {
        let body = Xml::new(order());
        let call = client.raw("POST", "/orders").encoded_body(&body);
        assert_eq!(*call.returns::<Xml<Order>>().await.unwrap(), order());
    }
}

#[tokio::test]
async fn json_has_any_media_type_that_ends_with_json() {
    let server = fake().await;
    for shop in shops(server.base_url()) {
        let patch = BTreeMap::from([("id".to_owned(), 8)]);
        assert_eq!(shop.orders().patch(7, &patch).await.unwrap(), patch);
        shop.orders().raw_json("\"as written\"").await.unwrap();
    }
}

#[tokio::test]
async fn fake_servers_check_the_media_type() {
    let server = fake().await;
    let client = Client::builder()
        .base_url(server.base_url())
        .token("a-long-token");
    let client = client.build().unwrap();
    let error = client.raw("POST", "/orders").body(&1).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::UNSUPPORTED_MEDIA_TYPE));
    let text = error.body_as::<serde_json::Value>().unwrap().to_string();
    assert!(text.contains("expected application/xml"), "{text}");
}

#[tokio::test]
async fn unit_ignores_a_body_of_any_media_type() {
    for (media_type, body) in [
        ("application/json", "{}"),
        ("text/html", "<html>"),
        ("application/json", "null"),
        ("application/json", "{\"broken\":"),
        ("image/png", "\u{1}"),
        ("text/plain", ""),
    ] {
        let url = serve(move |mut exchange: Exchange| async move {
            let length = body.len();
            let head = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\ncontent-length: {length}\r\n\r\n"
            );
            exchange.send(head + body).await;
            exchange.close().await;
        })
        .await;
        for shop in shops(&url) {
            shop.orders().delete(7).await.unwrap();
            let limits = Limits::default().max_body_bytes(0);
            let limited = shop.orders().delete(7).limits(limits).await;
            assert_eq!(limited.is_ok(), body.is_empty(), "{body}");
            let strict = shop.orders().delete_strictly(7).await;
            match strict {
                Ok(NoContent) => assert!(body.is_empty()),
                Err(error) => {
                    let text = error.to_string();
                    assert_eq!(error.kind(), ErrorKind::Decode);
                    assert!(text.contains("expected an empty body, found"), "{text}");
                    assert!(!body.is_empty());
                }
            }
        }
    }
}

#[tokio::test]
async fn a_unit_inside_of_a_type_is_strict() {
    let url = serve(|exchange: Exchange| exchange.json(200, "", "[{}]")).await;
    for client in clients(&url) {
        let error = client
            .raw("GET", "/")
            .returns::<Vec<()>>()
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
    }
}
