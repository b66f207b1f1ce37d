//! A client for Stripe.
//!
//! Written by `restrait import` from the document of `stripe`.

/// The library that the API is declared with.
pub use restrait;
use restrait::{ApiError, client};

pub use resources::charges::*;
pub use resources::customers::*;
pub use resources::files::*;

/// A client for Stripe.
#[client(
    base_url = "https://api.stripe.com/v1",
    headers("stripe-version" = "2025-09-30.clover"),
    auth = any(bearer, basic),
    error = types::Failure,
    resources(Charges, Customers, Files),
)]
pub struct Client {
    /// Connected account for which the call is made.
    #[header("stripe-account")]
    account: Option<String>,
}

impl From<types::Failure> for ApiError {
    fn from(error: types::Failure) -> Self {
        let mut api_error = Self::new();
        api_error.kind = Some(error.error.code);
        api_error.message = Some(error.error.message);
        api_error
    }
}

mod resources {
    pub(super) mod charges {
        use restrait::{api, endpoint};

        use crate::imported::stripe::types;

        /// Charges.
        #[api(
            client = crate::imported::stripe::Client,
            rename_all = "snake_case",
            params("idempotency-key" = "Key that makes repeated requests one"),
            errors(402 = "the card was declined"),
        )]
        pub trait Charges {
            /// Lists charges, the newest first.
            #[endpoint(
                method = "GET",
                path = "/charges",
                page(cursor = starting_after),
            )]
            fn list(
                &self,
                #[query(style = brackets)] created: Option<&types::Range>,
                customer: Option<&str>,
                #[query(default = 10)] limit: Option<u8>,
                starting_after: Option<String>,
            ) -> types::ChargeList;

            /// Creates a charge.
            #[endpoint(method = "POST", path = "/charges")]
            fn create(
                &self,
                #[form(flatten)] charge: &types::NewCharge,
                #[header("idempotency-key", idempotency_key)] key: Option<String>,
            ) -> types::Charge;

            /// Searches charges.
            #[endpoint(
                method = "GET",
                path = "/charges/search",
                page(cursor = page),
            )]
            fn search(&self, #[query] query: &str, page: Option<String>) -> types::ChargeSearch;

            /// Returns a charge.
            #[endpoint(method = "GET", path = "/charges/<charge>")]
            fn get(
                &self,
                charge: &str,
                #[query("expand[]", style = repeated)] expand: Option<Vec<&str>>,
            ) -> types::Charge;

            /// Captures a charge.
            #[endpoint(method = "POST", path = "/charges/<charge>/capture")]
            fn capture(
                &self,
                charge: &str,
                #[form] amount: Option<u64>,
                #[header("idempotency-key", idempotency_key)] key: Option<String>,
            ) -> types::Charge;
        }
    }

    pub(super) mod customers {
        use std::collections::BTreeMap;

        use restrait::{api, endpoint};

        use crate::imported::stripe::types;

        /// Customers.
        #[api(client = crate::imported::stripe::Client)]
        pub trait Customers {
            /// Changes a customer.
            #[endpoint(method = "POST", path = "/customers/<customer>")]
            fn update(
                &self,
                customer: &str,
                #[form] email: Option<&str>,
                #[form(style = brackets)] metadata: Option<&BTreeMap<String, String>>,
            ) -> types::Customer;

            /// Deletes a customer.
            #[endpoint(method = "DELETE", path = "/customers/<customer>")]
            fn delete(&self, customer: &str) -> types::Deleted;
        }
    }

    pub(super) mod files {
        use restrait::body::Part;
        use restrait::{api, endpoint};

        use crate::imported::stripe::types;

        /// Files.
        #[api(client = crate::imported::stripe::Client)]
        pub trait Files {
            /// Uploads a file.
            #[endpoint(method = "POST", path = "/files")]
            fn upload(&self, #[multipart] purpose: &str, #[multipart] file: Part) -> types::File;
        }
    }
}

/// The types of bodies and params.
pub mod types {
    use std::collections::BTreeMap;

    use serde::{Deserialize, Serialize};

    /// A charge.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Charge {
        pub amount: u64,
        pub id: String,
    }

    /// A page of a list.
    #[derive(Clone, Debug, PartialEq, Deserialize, restrait::Page)]
    pub struct ChargeList {
        #[page(items, cursor = id)]
        pub data: Vec<Charge>,
        #[page(has_more)]
        pub has_more: bool,
    }

    /// A page of search results.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize, restrait::Page)]
    pub struct ChargeSearch {
        #[page(items)]
        pub data: Vec<Charge>,
        #[page(next)]
        pub next_page: Option<String>,
    }

    /// A customer.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Customer {
        pub email: Option<String>,
        pub id: String,
    }

    /// A customer that was deleted.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Deleted {
        pub deleted: bool,
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

    /// A file.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct File {
        pub id: String,
    }

    /// A charge to create.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct NewCharge {
        pub amount: u64,
        pub currency: String,
        pub metadata: BTreeMap<String, String>,
    }

    /// A range of times, in seconds since 1970.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct Range {
        pub gte: u64,
    }
}
