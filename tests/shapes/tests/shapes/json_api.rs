//! Calls of every endpoint of the JSON:API.

use std::collections::BTreeMap;

use restrait::prelude::*;
use restrait_fake::{FakeServer, Rejection, Response};
use restrait_shapes_tests::json_api::*;
use serde::Serialize;
use serde_json::json;

const MEDIA_TYPE: &str = "application/vnd.api+json";

fn article(id: &str, title: &str) -> Article {
    Article {
        r#type: "articles".into(),
        id: id.to_owned(),
        attributes: Attributes {
            title: title.to_owned(),
        },
    }
}

#[expect(clippy::unnecessary_wraps, reason = "handlers return it")]
fn respond<T: Serialize>(status: u16, body: &T) -> Result<Response, Rejection> {
    Ok(Response::json(status, body).media_type(MEDIA_TYPE))
}

async fn start() -> (FakeServer<()>, Blog) {
    let builder = FakeServer::builder(())
        .api(&articles::INFO)
        .api(&comments::INFO)
        .on_raw::<articles::List>(|(), request| {
            let filter: Vec<_> = request.pairs("filter").collect();
            assert_eq!(filter, [("[author]", "9")]);
            let second = request.pairs("page").any(|pair| pair == ("[number]", "2"));
            let next = "/articles?filter[author]=9&page[number]=2&page[size]=1";
            respond(
                200,
                &List {
                    data: vec![if second {
                        article("2", "B")
                    } else {
                        article("1", "A")
                    }],
                    links: Links {
                        next: (!second).then(|| next.to_owned()),
                    },
                },
            )
        })
        .on_raw::<articles::Get>(|(), request| match request.text("id") {
            Some("1") => respond(
                200,
                &Document {
                    data: article("1", "A"),
                },
            ),
            _ => respond(404, &json!({ "errors": [{ "title": "no such article" }] })),
        })
        .on_raw::<articles::Create>(|(), request| {
            let new: Document<NewArticle> = request.json()?;
            let data = article("3", &new.data.attributes.title);
            respond(201, &Document { data })
        })
        .on_raw::<articles::Update>(|(), request| {
            respond(200, &request.json::<serde_json::Value>()?)
        })
        .on_raw::<articles::Delete>(|(), _| Ok(Response::empty(204)))
        .on_raw::<articles::Tags>(|(), _| {
            let tag = Identifier {
                r#type: "tags".into(),
                id: "t".into(),
            };
            respond(200, &Document { data: vec![tag] })
        })
        .on_raw::<articles::AddTags>(|(), _| Ok(Response::empty(204)))
        .on_raw::<articles::RemoveTags>(|(), _| Ok(Response::empty(204)))
        .on_raw::<comments::List>(|(), _| {
            respond(
                200,
                &List {
                    data: vec![Comment { id: "c".into() }],
                    links: Links { next: None },
                },
            )
        });
    let server = builder.start().await.unwrap();
    let client = Blog::builder().base_url(server.base_url()).build();
    (server, client.unwrap())
}

#[tokio::test]
async fn lists_articles_by_links() {
    let (server, blog) = start().await;
    let filter = BTreeMap::from([("author".to_owned(), "9".to_owned())]);
    let articles = blog
        .articles()
        .list()
        .filter(filter)
        .include(["author", "tags"])
        .page(Window { number: 1, size: 1 });
    let articles: Vec<_> = articles.items().collect().await.unwrap();
    assert_eq!(articles, [article("1", "A"), article("2", "B")]);
    for request in server.requests() {
        assert_eq!(request.header("accept"), Some(MEDIA_TYPE));
        assert_eq!(request.header("content-type"), None);
    }
}

#[tokio::test]
async fn reads_creates_changes_and_deletes_articles() {
    let (server, blog) = start().await;
    let articles = blog.articles();
    let first = articles.get("1").include(["author"]).await.unwrap();
    assert_eq!(first.data, article("1", "A"));
    let error = articles.get("9").await.unwrap_err();
    assert_eq!(
        error.api().unwrap().message.as_deref(),
        Some("no such article")
    );
    let new = NewArticle {
        r#type: "articles".into(),
        attributes: Attributes { title: "C".into() },
    };
    let created = articles.create(&Document { data: new }).await.unwrap();
    assert_eq!(created.data, article("3", "C"));
    let sent = server.requests().pop().unwrap();
    assert_eq!(sent.header("content-type"), Some(MEDIA_TYPE));
    assert_eq!(articles.update("3", &created).await.unwrap(), created);
    articles.delete("3").await.unwrap();
}

#[tokio::test]
async fn changes_relationships() {
    let (server, blog) = start().await;
    let tags = blog.articles().tags("1").await.unwrap();
    blog.articles().add_tags("1", &tags).await.unwrap();
    blog.articles().remove_tags("1", &tags).await.unwrap();
    let last = server.requests().pop().unwrap();
    assert_eq!(
        (&*last.method, last.header("content-type")),
        ("DELETE", Some(MEDIA_TYPE))
    );
    assert!(!last.body.is_empty());
    let comments: Vec<_> = blog.comments().list("1").items().collect().await.unwrap();
    assert_eq!(comments[0].id, "c");
}
