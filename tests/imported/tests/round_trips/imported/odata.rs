//! A client for Catalog.
//!
//! Written by `restrait import` from the document of `odata`.

/// The library that the API is declared with.
pub use restrait;
use restrait::{ApiError, client};

pub use resources::products::*;
pub use resources::service::*;

/// A client for Catalog.
#[client(
    base_url = "https://catalog.example/odata",
    headers("odata-maxversion" = "4.0"),
    error = types::Failure,
    resources(Products, Service),
)]
pub struct Client;

impl From<types::Failure> for ApiError {
    fn from(error: types::Failure) -> Self {
        let mut api_error = Self::new();
        api_error.kind = Some(error.error.code);
        api_error.message = Some(error.error.message);
        api_error
    }
}

mod resources {
    pub(super) mod products {
        use restrait::response::{ETag, PlainText};
        use restrait::{api, endpoint};

        use crate::imported::odata::types;

        /// Products.
        #[api(
            client = crate::imported::odata::Client,
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
            ) -> types::ProductList;

            /// Creates a product.
            #[endpoint(
                method = "POST",
                path = "/Products",
                responses(201 = "created"),
            )]
            fn create(&self, #[body] product: &types::Product) -> types::Product;

            /// Returns a product.
            #[endpoint(method = "GET", path = "/Products(<id>)")]
            fn get(
                &self,
                id: u32,
                #[query("$expand", style = comma)] expand: Option<Vec<&str>>,
            ) -> types::ProductsGetWithHeaders;

            /// Deletes a product.
            #[endpoint(
                method = "DELETE",
                path = "/Products(<id>)",
                responses(204 = "deleted"),
            )]
            fn delete(&self, id: u32, #[header("if-match", example = "\"v7\"")] known: Option<ETag>) -> ();

            /// Changes a product, unless it is not the version that the caller knows.
            #[endpoint(
                method = "PATCH",
                path = "/Products(<id>)",
                responses(204 = "changed"),
            )]
            fn update(
                &self,
                id: u32,
                #[header("if-match", example = "\"v7\"")] known: ETag,
                #[body] product: &types::Product,
            ) -> ();

            /// Returns the number of products.
            #[endpoint(method = "GET", path = "/Products/$count")]
            fn count(&self, #[query("$filter")] filter: Option<&str>) -> PlainText;

            /// Returns the products of a supplier that were rated at least this well.
            #[endpoint(method = "GET", path = "/Suppliers('<supplier>')/Rated(stars=<stars>)")]
            fn rated(&self, supplier: &str, stars: u8) -> types::ProductList;
        }
    }

    pub(super) mod service {
        use restrait::response::PlainText;
        use restrait::{api, endpoint};

        use crate::imported::odata::types;

        /// The service itself.
        #[api(client = crate::imported::odata::Client)]
        pub trait Service {
            /// Sends several requests at once.
            #[endpoint(method = "POST", path = "/$batch")]
            fn batch(&self, #[body] requests: &types::Batch) -> types::BatchResponses;

            /// Returns the schema of the service.
            #[endpoint(
                method = "GET",
                path = "/$metadata",
                headers("accept" = "application/xml"),
            )]
            fn metadata(&self) -> PlainText;
        }
    }
}

/// The types of bodies and params.
pub mod types {
    use serde::{Deserialize, Serialize};

    /// Requests to send at once.
    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    pub struct Batch {
        pub requests: Vec<BatchRequest>,
    }

    /// A request of a batch.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct BatchRequest {
        pub id: String,
        pub method: String,
        pub url: String,
    }

    /// The response to a request of a batch.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct BatchResponse {
        pub id: String,
        pub status: u64,
    }

    /// The responses to a batch.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct BatchResponses {
        pub responses: Vec<BatchResponse>,
    }

    /// The body of errors.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Failure {
        pub error: FailureDetails,
    }

    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct FailureDetails {
        pub code: String,
        pub message: String,
    }

    /// A product.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    #[serde(rename_all = "PascalCase")]
    pub struct Product {
        pub name: String,
    }

    /// A page of a list.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize, restrait::Page)]
    pub struct ProductList {
        #[serde(rename = "@odata.nextLink")]
        #[page(next)]
        pub odata_next_link: Option<String>,
        #[page(items)]
        pub value: Vec<Product>,
    }

    /// A response with its headers.
    #[derive(Debug, restrait::Response)]
    pub struct ProductsGetWithHeaders {
        #[header("etag")]
        pub etag: String,
        /// The body.
        #[body]
        pub body: Product,
    }
}
