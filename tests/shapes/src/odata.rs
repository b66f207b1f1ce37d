//! `OData`: keys in parentheses, params that begin with `$`, XML metadata, `ETag`s.

use restrait::codec::{Codec, CodecError, Encoded};
use restrait::response::{ETag, PlainText};
use restrait::{ApiError, Page, Response, api, client, endpoint};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

pub use restrait;

/// A client of a catalog that follows OData 4.
#[client(
    base_url = "https://catalog.example/odata",
    headers("odata-maxversion" = "4.0"),
    error = Failure,
    resources(Products, Service),
)]
pub struct Catalog;

/// Products.
#[api(
    crate::odata::Catalog,
    params(id = "Product"),
    errors(404 = "no such product", 412 = "the product has changed"),
)]
pub trait Products {
    /// Lists products.
    #[endpoint(method = "GET", path = "/Products", page(next_url))]
    fn list(
        &self,
        #[query("$filter")] filter: Option<&str>,
        #[query("$select", style = comma)] select: Option<Vec<&str>>,
        #[query("$orderby", style = comma)] order_by: Option<Vec<&str>>,
        #[query("$top")] top: Option<u32>,
        #[query("$count")] count: Option<bool>,
        #[query("$skiptoken")] position: Option<&str>,
    ) -> List<Product>;

    /// Returns the number of products.
    #[endpoint(method = "GET", path = "/Products/$count")]
    fn count(&self, #[query("$filter")] filter: Option<&str>) -> PlainText;

    /// Returns a product.
    #[endpoint(method = "GET", path = "/Products(<id>)")]
    fn get(
        &self,
        id: u32,
        #[query("$expand", style = comma)] expand: Option<Vec<&str>>,
    ) -> Versioned;

    /// Creates a product.
    #[endpoint(method = "POST", path = "/Products", responses(201 = "created"))]
    fn create(&self, #[body] product: &Product) -> Product;

    /// Changes a product, unless it is not the version that the caller knows.
    #[endpoint(method = "PATCH", path = "/Products(<id>)", responses(204 = "changed"))]
    fn update(&self, id: u32, #[header("if-match")] known: ETag, #[body] product: &Product) -> ();

    /// Deletes a product.
    #[endpoint(method = "DELETE", path = "/Products(<id>)", responses(204 = "deleted"))]
    fn delete(&self, id: u32, #[header("if-match")] known: Option<ETag>) -> ();

    /// Returns the products of a supplier that were rated at least this well.
    #[endpoint(method = "GET", path = "/Suppliers('<supplier>')/Rated(stars=<stars>)")]
    fn rated(&self, supplier: &str, stars: u8) -> List<Product>;
}

/// The service itself.
#[api(crate::odata::Catalog)]
pub trait Service {
    /// Returns the schema of the service.
    #[endpoint(method = "GET", path = "/$metadata")]
    fn metadata(&self) -> Xml<Schema>;

    /// Sends several requests at once.
    #[endpoint(method = "POST", path = "/$batch")]
    fn batch(&self, #[body] requests: &Batch<'_>) -> BatchResponses;
}

/// A value as XML.
pub type Xml<T> = Encoded<XmlCodec, T>;

/// XML, by `quick-xml`.
pub struct XmlCodec;

impl Codec for XmlCodec {
    const MEDIA_TYPE: &'static str = "application/xml";

    fn encode<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, CodecError> {
        let text = quick_xml::se::to_string(value).map_err(CodecError::new)?;
        Ok(text.into_bytes())
    }

    fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, CodecError> {
        quick_xml::de::from_reader(body).map_err(CodecError::new)
    }
}

/// The body of errors.
#[derive(Deserialize, JsonSchema)]
struct Failure {
    error: FailureDetails,
}

#[derive(Deserialize, JsonSchema)]
struct FailureDetails {
    code: String,
    message: String,
}

impl From<Failure> for ApiError {
    fn from(failure: Failure) -> Self {
        Self::new()
            .with_kind(failure.error.code)
            .with_message(failure.error.message)
    }
}

/// A page of a list.
#[derive(Debug, Serialize, Deserialize, Page, JsonSchema)]
#[schemars(rename = "{T}List")]
pub struct List<T> {
    #[page(items)]
    pub value: Vec<T>,
    #[page(next)]
    #[serde(rename = "@odata.nextLink")]
    pub next_link: Option<String>,
}

/// A product.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "PascalCase")]
pub struct Product {
    pub name: String,
}

/// A product and its version.
#[derive(Debug, Response)]
pub struct Versioned {
    #[header("etag")]
    pub version: ETag,
    #[body]
    pub product: Product,
}

/// The schema of the service.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Schema {
    #[serde(rename = "@Version")]
    pub version: String,
}

/// Requests to send at once.
#[derive(Serialize, JsonSchema)]
pub struct Batch<'a> {
    pub requests: Vec<BatchRequest<'a>>,
}

/// A request of a batch.
#[derive(Serialize, JsonSchema)]
pub struct BatchRequest<'a> {
    pub id: &'a str,
    pub method: &'a str,
    pub url: &'a str,
}

/// The responses to a batch.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct BatchResponses {
    pub responses: Vec<BatchResponse>,
}

/// The response to a request of a batch.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct BatchResponse {
    pub id: String,
    pub status: u16,
}
