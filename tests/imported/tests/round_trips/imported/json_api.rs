//! A client for Blog.
//!
//! Written by `restrait import` from the document of `json_api`.

/// The library that the API is declared with.
pub use restrait;
use restrait::{ApiError, client};

pub use resources::articles::*;
pub use resources::comments::*;

/// A client for Blog.
#[client(
    base_url = "https://blog.example",
    headers("accept" = "application/vnd.api+json"),
    error = types::Failures,
    resources(Articles, Comments),
)]
pub struct Client;

impl From<types::Failures> for ApiError {
    fn from(_: types::Failures) -> Self {
        Self::new()
    }
}

mod resources {
    pub(super) mod articles {
        use std::collections::BTreeMap;

        use restrait::{api, endpoint};

        use crate::imported::json_api::types;

        /// Articles.
        #[api(
            client = crate::imported::json_api::Client,
            params(id = "Article", include(style = comma) = "Relationships to include"),
            errors(404 = "no such article", 409 = "another type of resource"),
        )]
        pub trait Articles {
            /// Lists articles.
            #[endpoint(method = "GET", path = "/articles", page(next_url))]
            fn list(
                &self,
                #[query(style = brackets)] filter: Option<&BTreeMap<String, String>>,
                /// Fields of each type of resource
                #[query(style = brackets)]
                fields: Option<&BTreeMap<String, String>>,
                include: Option<Vec<&str>>,
                #[query(style = comma)] sort: Option<Vec<&str>>,
                #[query(style = brackets)] page: Option<&types::Window>,
            ) -> types::ArticleList;

            /// Creates an article.
            #[endpoint(
                method = "POST",
                path = "/articles",
                responses(201 = "created"),
                headers("content-type" = "application/vnd.api+json"),
            )]
            fn create(&self, #[body] article: &types::NewArticleDocument) -> types::ArticleDocument;

            /// Returns an article.
            #[endpoint(method = "GET", path = "/articles/<id>")]
            fn get(&self, id: &str, include: Option<Vec<&str>>) -> types::ArticleDocument;

            /// Deletes an article.
            #[endpoint(
                method = "DELETE",
                path = "/articles/<id>",
                responses(204 = "deleted"),
            )]
            fn delete(&self, id: &str) -> ();

            /// Changes an article.
            #[endpoint(
                method = "PATCH",
                path = "/articles/<id>",
                headers("content-type" = "application/vnd.api+json"),
                idempotent,
            )]
            fn update(&self, id: &str, #[body] article: &types::ArticleDocument) -> types::ArticleDocument;

            /// Returns the tags of an article.
            #[endpoint(method = "GET", path = "/articles/<id>/relationships/tags")]
            fn tags(&self, id: &str) -> types::ArrayOfIdentifierDocument;

            /// Adds tags to an article.
            #[endpoint(
                method = "POST",
                path = "/articles/<id>/relationships/tags",
                responses(204 = "added"),
                headers("content-type" = "application/vnd.api+json"),
            )]
            fn add_tags(&self, id: &str, #[body] tags: &types::ArrayOfIdentifierDocument) -> ();

            /// Removes tags from an article.
            #[endpoint(
                method = "DELETE",
                path = "/articles/<id>/relationships/tags",
                responses(204 = "removed"),
                headers("content-type" = "application/vnd.api+json"),
                allow(body),
            )]
            fn remove_tags(&self, id: &str, #[body] tags: &types::ArrayOfIdentifierDocument) -> ();
        }
    }

    pub(super) mod comments {
        use restrait::{api, endpoint};

        use crate::imported::json_api::types;

        /// Comments.
        #[api(client = crate::imported::json_api::Client)]
        pub trait Comments {
            /// Lists the comments of an article.
            #[endpoint(method = "GET", path = "/articles/<id>/comments", page(next_url))]
            fn list(&self, id: &str) -> types::CommentList;
        }
    }
}

/// The types of bodies and params.
pub mod types {
    use serde::{Deserialize, Serialize};

    /// A document with one resource.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize, Serialize)]
    pub struct ArrayOfIdentifierDocument {
        pub data: Vec<Identifier>,
    }

    /// An article.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    pub struct Article {
        pub attributes: Attributes,
        pub id: String,
        pub r#type: String,
    }

    /// A document with one resource.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    pub struct ArticleDocument {
        pub data: Article,
    }

    /// A page of a list.
    #[derive(Clone, Debug, PartialEq, Deserialize, restrait::Page)]
    #[page(next = links.next)]
    pub struct ArticleList {
        #[page(items)]
        pub data: Vec<Article>,
        pub links: Links,
    }

    /// The attributes of an article.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    pub struct Attributes {
        pub title: String,
    }

    /// A comment.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Comment {
        pub id: String,
    }

    /// A page of a list.
    #[derive(Clone, Debug, PartialEq, Deserialize, restrait::Page)]
    #[page(next = links.next)]
    pub struct CommentList {
        #[page(items)]
        pub data: Vec<Comment>,
        pub links: Links,
    }

    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Failure {
        pub title: String,
    }

    /// The body of errors.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct Failures {
        pub errors: Vec<Failure>,
    }

    /// A resource without its attributes.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    pub struct Identifier {
        pub id: String,
        pub r#type: String,
    }

    /// Links to other documents.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct Links {
        pub next: Option<String>,
    }

    /// An article to create.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct NewArticle {
        pub attributes: Attributes,
        pub r#type: String,
    }

    /// A document with one resource.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct NewArticleDocument {
        pub data: NewArticle,
    }

    /// The number and the size of a page.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct Window {
        pub number: u64,
        pub size: u64,
    }
}
