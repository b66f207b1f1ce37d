//! JSON:API: a media type of its own, families of params, links to the next page.

use std::collections::BTreeMap;

use restrait::{ApiError, Page, api, client, endpoint};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use restrait;

/// A client of a blog that follows JSON:API.
#[client(
    base_url = "https://blog.example",
    headers("accept" = "application/vnd.api+json"),
    error = Failures,
    resources(Articles, Comments),
)]
pub struct Blog;

/// Articles.
#[api(
    crate::json_api::Blog,
    headers("content-type" = "application/vnd.api+json"),
    params(
        id = "Article",
        include = "Relationships to include",
        fields = "Fields of each type of resource",
    ),
    errors(404 = "no such article", 409 = "another type of resource"),
)]
pub trait Articles {
    /// Lists articles.
    #[endpoint(method = "GET", path = "/articles", page(next_url))]
    fn list(
        &self,
        #[query(style = brackets)] filter: Option<BTreeMap<String, String>>,
        #[query(style = brackets)] fields: Option<BTreeMap<String, String>>,
        #[query(style = comma)] include: Option<Vec<&str>>,
        #[query(style = comma)] sort: Option<Vec<&str>>,
        #[query(style = brackets)] page: Option<Window>,
    ) -> List<Article>;

    /// Returns an article.
    #[endpoint(method = "GET", path = "/articles/<id>")]
    fn get(
        &self,
        id: &str,
        #[query(style = comma)] include: Option<Vec<&str>>,
    ) -> Document<Article>;

    /// Creates an article.
    #[endpoint(method = "POST", path = "/articles", responses(201 = "created"))]
    fn create(&self, #[body] article: &Document<NewArticle>) -> Document<Article>;

    /// Changes an article.
    #[endpoint(method = "PATCH", path = "/articles/<id>", idempotent)]
    fn update(&self, id: &str, #[body] article: &Document<Article>) -> Document<Article>;

    /// Deletes an article.
    #[endpoint(method = "DELETE", path = "/articles/<id>", responses(204 = "deleted"))]
    fn delete(&self, id: &str) -> ();

    /// Returns the tags of an article.
    #[endpoint(method = "GET", path = "/articles/<id>/relationships/tags")]
    fn tags(&self, id: &str) -> Document<Vec<Identifier>>;

    /// Adds tags to an article.
    #[endpoint(
        method = "POST",
        path = "/articles/<id>/relationships/tags",
        responses(204 = "added"),
    )]
    fn add_tags(&self, id: &str, #[body] tags: &Document<Vec<Identifier>>) -> ();

    /// Removes tags from an article.
    #[endpoint(
        method = "DELETE",
        path = "/articles/<id>/relationships/tags",
        responses(204 = "removed"),
        allow(body),
    )]
    fn remove_tags(&self, id: &str, #[body] tags: &Document<Vec<Identifier>>) -> ();
}

/// Comments.
#[api(crate::json_api::Blog)]
pub trait Comments {
    /// Lists the comments of an article.
    #[endpoint(method = "GET", path = "/articles/<id>/comments", page(next_url))]
    fn list(&self, id: &str) -> List<Comment>;
}

/// The body of errors.
#[derive(Deserialize, JsonSchema)]
struct Failures {
    errors: Vec<Failure>,
}

#[derive(Deserialize, JsonSchema)]
struct Failure {
    title: String,
}

impl From<Failures> for ApiError {
    fn from(failures: Failures) -> Self {
        let titles: Vec<_> = failures.errors.into_iter().map(|it| it.title).collect();
        Self::new().with_message(titles.join(", "))
    }
}

/// A document with one resource.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "{T}Document")]
pub struct Document<T> {
    pub data: T,
}

/// A page of a list.
#[derive(Debug, Serialize, Deserialize, Page, JsonSchema)]
#[schemars(rename = "{T}List")]
#[page(next = links.next)]
pub struct List<T> {
    #[page(items)]
    pub data: Vec<T>,
    pub links: Links,
}

/// The number and the size of a page.
#[derive(Serialize, JsonSchema)]
pub struct Window {
    pub number: u32,
    pub size: u32,
}

/// Links to other documents.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub struct Links {
    pub next: Option<String>,
}

/// A resource without its attributes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Identifier {
    pub r#type: String,
    pub id: String,
}

/// An article.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Article {
    pub r#type: String,
    pub id: String,
    pub attributes: Attributes,
}

/// An article to create.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct NewArticle {
    pub r#type: String,
    pub attributes: Attributes,
}

/// The attributes of an article.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Attributes {
    pub title: String,
}

/// A comment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Comment {
    pub id: String,
}
