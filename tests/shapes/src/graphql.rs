//! GraphQL: operations at one path, errors inside a 200, a cursor in the variables.

use restrait::{ApiError, Page, api, client, endpoint};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use restrait;

/// A client of a forum with a GraphQL API.
#[client(
    base_url = "https://forum.example",
    error = Failures,
    error_if(errors),
    resources(Queries, Mutations),
)]
pub struct Forum;

/// Queries. A header names the operation.
#[api(crate::graphql::Forum)]
pub trait Queries {
    /// Returns the authenticated user.
    #[endpoint(
        method = "POST",
        path = "/graphql",
        headers("x-operation-name" = "Viewer"),
        idempotent,
    )]
    fn viewer(&self, #[body] query: &Query<()>) -> Data<Viewer>;

    /// Returns a topic.
    #[endpoint(
        method = "POST",
        path = "/graphql",
        headers("x-operation-name" = "Topic"),
        idempotent,
    )]
    fn topic(&self, #[body] query: &Query<ById<'_>>) -> Data<TopicData>;

    /// Lists topics.
    #[endpoint(
        method = "POST",
        path = "/graphql",
        headers("x-operation-name" = "Topics"),
        page(cursor = body.variables.after),
        idempotent,
    )]
    fn topics(&self, #[body] query: &Query<After>) -> TopicPage;

    /// Searches topics, with a query that the server stores.
    #[endpoint(method = "GET", path = "/graphql", query("operationName" = "Search"))]
    fn search(
        &self,
        #[query(style = json)] variables: &Text<'_>,
        #[query(style = json)] extensions: &Persisted<'_>,
    ) -> TopicPage;
}

/// Mutations. A header names the operation.
#[api(crate::graphql::Forum)]
pub trait Mutations {
    /// Opens a topic.
    #[endpoint(method = "POST", path = "/graphql", headers("x-operation-name" = "Open"))]
    fn open(&self, #[body] mutation: &Query<Text<'_>>) -> Data<TopicData>;

    /// Renames a topic.
    #[endpoint(method = "POST", path = "/graphql", headers("x-operation-name" = "Rename"))]
    fn rename(&self, #[body] mutation: &Query<Rename<'_>>) -> Data<TopicData>;

    /// Closes a topic.
    #[endpoint(method = "POST", path = "/graphql", headers("x-operation-name" = "Close"))]
    fn close(&self, #[body] mutation: &Query<ById<'_>>) -> Data<TopicData>;

    /// Deletes a topic.
    #[endpoint(method = "POST", path = "/graphql", headers("x-operation-name" = "Delete"))]
    fn delete(&self, #[body] mutation: &Query<ById<'_>>) -> Data<Option<TopicData>>;
}

/// The body of a response with errors.
#[derive(Deserialize, JsonSchema)]
struct Failures {
    errors: Vec<Failure>,
}

#[derive(Deserialize, JsonSchema)]
struct Failure {
    message: String,
}

impl From<Failures> for ApiError {
    fn from(failures: Failures) -> Self {
        let messages: Vec<_> = failures.errors.into_iter().map(|it| it.message).collect();
        Self::new().with_message(messages.join(", "))
    }
}

/// An operation.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "{V}Query")]
pub struct Query<V> {
    pub query: &'static str,
    pub variables: V,
}

/// The data of a response.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "{T}Data")]
pub struct Data<T> {
    pub data: T,
}

/// A page of topics.
#[derive(Debug, PartialEq, Serialize, Deserialize, Page, JsonSchema)]
#[page(item = Topic, items = data.topics.nodes, next = data.topics.page_info.end_cursor)]
pub struct TopicPage {
    pub data: TopicsData,
}

/// The data of a page of topics.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TopicsData {
    pub topics: Topics,
}

/// Topics.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Topics {
    pub nodes: Vec<Topic>,
    pub page_info: PageInfo,
}

/// The position of the next page.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct PageInfo {
    pub end_cursor: Option<String>,
}

/// The authenticated user.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Viewer {
    pub login: String,
}

/// The data of one topic.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct TopicData {
    pub topic: Topic,
}

/// A topic.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Topic {
    pub id: String,
    pub title: String,
}

/// Variables with an id.
#[derive(Serialize, JsonSchema)]
pub struct ById<'a> {
    pub id: &'a str,
}

/// Variables with a cursor.
#[derive(Serialize, JsonSchema)]
pub struct After {
    pub after: Option<String>,
}

/// Variables with a text.
#[derive(Serialize, JsonSchema)]
pub struct Text<'a> {
    pub text: &'a str,
}

/// Variables of a mutation that renames a topic.
#[derive(Serialize, JsonSchema)]
pub struct Rename<'a> {
    pub id: &'a str,
    pub title: &'a str,
}

/// The hash of a query that the server stores.
#[derive(Serialize, JsonSchema)]
pub struct Persisted<'a> {
    pub sha256: &'a str,
}
