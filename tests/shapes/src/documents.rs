//! The OpenAPI documents of all shapes.

use restrait::client::ApiClient;
use restrait::info::{ApiInfo, ClientInfo};
use restrait_describe::openapi::OpenApi;
use restrait_fake::{Builder, FakeServer};

/// A shape: its declarations and their document.
#[derive(Debug)]
pub struct Shape {
    /// The name of its module.
    pub name: &'static str,
    /// The description of its client.
    pub client: &'static ClientInfo,
    /// Its traits.
    pub apis: Vec<&'static ApiInfo>,
    /// Its document.
    pub document: OpenApi,
}

/// Declares the documents: the module of each shape, its client and the modules of its traits.
macro_rules! documents {
    ($($shape:ident::$client:ident: $($api:ident),+;)+) => {
        /// Returns all shapes.
        #[must_use]
        pub fn shapes() -> Vec<Shape> {
            vec![$({
                let apis = vec![$(&crate::$shape::$api::INFO),+];
                Shape {
                    name: stringify!($shape),
                    client: <crate::$shape::$client as ApiClient>::INFO,
                    document: OpenApi::new::<crate::$shape::$client>(&apis).title(stringify!($client)),
                    apis,
                }
            }),+]
        }

        /// Returns servers of the traits by the names of their modules.
        #[must_use]
        pub fn servers() -> Vec<(&'static str, Builder<()>)> {
            vec![$((
                stringify!($shape),
                FakeServer::builder(())
                    .client::<crate::$shape::$client>()
                    $(.api(&crate::$shape::$api::INFO))+,
            )),+]
        }
    };
}

documents! {
    elasticsearch::Elasticsearch: documents, indices, cluster;
    github::GitHub: repos, users;
    google::Google: topics, subscriptions, objects;
    graphql::Forum: queries, mutations;
    json_api::Blog: articles, comments;
    kubernetes::Kubernetes: pods, cluster;
    odata::Catalog: products, service;
    openai::OpenAi: chat, audio, files, models;
    slack::Slack: chat, conversations, files, users;
    stripe::Stripe: charges, customers, files;
}

/// Returns the documents by the names of their modules.
#[must_use]
pub fn documents() -> Vec<(&'static str, OpenApi)> {
    let all = shapes().into_iter();
    all.map(|shape| (shape.name, shape.document)).collect()
}

/// Returns the metadata of the traits by the names of their modules.
#[must_use]
pub fn apis() -> Vec<(&'static str, Vec<&'static ApiInfo>)> {
    let all = shapes().into_iter();
    all.map(|shape| (shape.name, shape.apis)).collect()
}
