//! Stripe: forms with brackets, idempotency keys, the last item's id as the cursor.

use std::collections::BTreeMap;

use restrait::body::Part;
use restrait::{ApiError, Page, api, client, endpoint};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use restrait;

/// A client of the Stripe API.
#[client(
    base_url = "https://api.stripe.com/v1",
    auth = any(bearer, basic),
    headers("stripe-version" = "2025-09-30.clover"),
    error = Failure,
    rename_all = "snake_case",
    resources(Charges, Customers, Files),
)]
pub struct Stripe {
    /// Connected account for which the call is made.
    #[header("stripe-account")]
    pub account: Option<String>,
}

/// Charges.
#[api(
    crate::stripe::Stripe,
    rename_all = "snake_case",
    params("idempotency-key" = "Key that makes repeated requests one"),
    errors(402 = "the card was declined"),
)]
pub trait Charges {
    /// Lists charges, the newest first.
    #[endpoint(method = "GET", path = "/charges", page(cursor = starting_after))]
    fn list(
        &self,
        #[query(style = brackets)] created: Option<Range>,
        customer: Option<&str>,
        #[query(default = 10)] limit: Option<u8>,
        starting_after: Option<String>,
    ) -> List<Charge>;

    /// Searches charges.
    #[endpoint(method = "GET", path = "/charges/search", page(cursor = page))]
    fn search(&self, #[query] query: &str, page: Option<String>) -> Search<Charge>;

    /// Returns a charge.
    #[endpoint(method = "GET", path = "/charges/<charge>")]
    fn get(
        &self,
        charge: &str,
        #[query("expand[]", style = repeated)] expand: Option<Vec<&str>>,
    ) -> Charge;

    /// Creates a charge.
    #[endpoint(method = "POST", path = "/charges")]
    fn create(
        &self,
        #[form(flatten)] charge: &NewCharge<'_>,
        #[header("idempotency-key", idempotency_key)] key: Option<String>,
    ) -> Charge;

    /// Captures a charge.
    #[endpoint(method = "POST", path = "/charges/<charge>/capture")]
    fn capture(
        &self,
        charge: &str,
        #[form] amount: Option<u64>,
        #[header("idempotency-key", idempotency_key)] key: Option<String>,
    ) -> Charge;
}

/// Customers.
#[api(crate::stripe::Stripe, rename_all = "snake_case")]
pub trait Customers {
    /// Changes a customer.
    #[endpoint(method = "POST", path = "/customers/<customer>")]
    fn update(
        &self,
        customer: &str,
        #[form] email: Option<&str>,
        #[form(style = brackets)] metadata: Option<BTreeMap<String, String>>,
    ) -> Customer;

    /// Deletes a customer.
    #[endpoint(method = "DELETE", path = "/customers/<customer>")]
    fn delete(&self, customer: &str) -> Deleted;
}

/// Files.
#[api(crate::stripe::Stripe, rename_all = "snake_case")]
pub trait Files {
    /// Uploads a file.
    #[endpoint(method = "POST", path = "/files")]
    fn upload(&self, #[multipart] purpose: &str, #[multipart] file: Part) -> File;
}

/// The body of errors.
#[derive(Deserialize, JsonSchema)]
struct Failure {
    error: FailureDetails,
}

#[derive(Deserialize, JsonSchema)]
struct FailureDetails {
    message: String,
    code: String,
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
    #[page(items, cursor = id)]
    pub data: Vec<T>,
    #[page(has_more)]
    pub has_more: bool,
}

/// A page of search results.
#[derive(Debug, Serialize, Deserialize, Page, JsonSchema)]
#[schemars(rename = "{T}Search")]
pub struct Search<T> {
    #[page(items)]
    pub data: Vec<T>,
    #[page(next)]
    pub next_page: Option<String>,
}

/// A range of times, in seconds since 1970.
#[derive(Serialize, JsonSchema)]
pub struct Range {
    pub gte: u64,
}

/// A charge.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Charge {
    pub id: String,
    pub amount: u64,
}

/// A charge to create.
#[derive(Serialize, JsonSchema)]
pub struct NewCharge<'a> {
    pub amount: u64,
    pub currency: &'a str,
    pub metadata: BTreeMap<&'a str, &'a str>,
}

/// A customer.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Customer {
    pub id: String,
    pub email: Option<String>,
}

/// A customer that was deleted.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Deleted {
    pub deleted: bool,
}

/// A file.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct File {
    pub id: String,
}
