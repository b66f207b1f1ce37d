//! Conditional requests: entity tags, `If-None-Match`, `If-Match` and the status 304.

use restrait::download::Download;
use restrait::info::Location;
use restrait::prelude::*;
use restrait::response::{Binary, ETag, IfModified};
use restrait::{Client, ErrorKind, Response, api, endpoint};
use restrait_fake::{FakeServer, Rejection, Response as Reply};
use restrait_tests::fault::{Script, Server, response};
use serde::{Deserialize, Serialize};

use crate::exchange::clients;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Note {
    text: String,
}

#[derive(Debug, PartialEq, Response)]
struct Tagged {
    #[header]
    etag: ETag,
    #[header("x-previous")]
    previous: Option<ETag>,
    #[body]
    note: Note,
}

#[derive(Debug, PartialEq, Response)]
enum Shape {
    #[status(200)]
    Note(Note),
    #[status(202)]
    Later,
}

#[api]
trait Notes {
    #[endpoint(method = "GET", path = "/notes/<id>")]
    fn note(&self, id: u32, #[header("if-none-match")] known: Option<&ETag>) -> IfModified<Note>;

    #[endpoint(method = "GET", path = "/notes/<id>/tagged")]
    fn tagged(&self, id: u32) -> Tagged;

    #[endpoint(method = "GET", path = "/notes/<id>/raw")]
    fn raw_note(
        &self,
        id: u32,
        #[header("if-none-match")] known: Option<ETag>,
    ) -> IfModified<Binary>;

    #[endpoint(method = "GET", path = "/notes/<id>/film")]
    fn film(&self, id: u32, #[header("if-none-match")] known: Option<ETag>)
    -> IfModified<Download>;

    #[endpoint(
        method = "GET",
        path = "/notes/<id>/shape",
        responses(200 = "the note", 202 = "later", 304 = "the same"),
    )]
    fn shape(&self, id: u32) -> IfModified<Shape>;

    #[endpoint(method = "GET", path = "/notes")]
    fn newest(
        &self,
        #[header("if-none-match", style = comma)] known: Option<&[ETag]>,
    ) -> IfModified<Note>;

    #[endpoint(method = "PUT", path = "/notes/<id>", errors(412 = "the note has changed"))]
    fn replace(&self, id: u32, #[header("if-match")] version: &ETag, #[body] note: &Note) -> Note;
}

fn etag(text: &str) -> ETag {
    text.parse().unwrap()
}

async fn fake() -> FakeServer<(ETag, Note)> {
    let note = Note {
        text: "milk".into(),
    };
    FakeServer::builder((etag("\"1\""), note))
        .api(&notes::INFO)
        .on_raw::<notes::Note>(|(version, note), request| {
            Ok(Reply::if_modified(request, version, note))
        })
        .on_raw::<notes::Newest>(|(version, note), request| {
            Ok(Reply::if_modified(request, version, note))
        })
        .on::<notes::Replace>(|(version, note), request| {
            let known: ETag = request.required("if-match")?;
            if !known.is_strong_match(version) {
                return Err(Rejection::with_status(412, "the note has changed"));
            }
            *version = ETag::strong("2").unwrap();
            *note = request.json()?;
            Ok(note.clone())
        })
        .start()
        .await
        .unwrap()
}

#[tokio::test]
async fn a_value_is_sent_again_only_if_it_was_modified() {
    let server = fake().await;
    for client in clients(server.base_url()) {
        server.with_state(|(version, _)| *version = etag("\"1\""));
        let first = client.note(7).await.unwrap();
        let IfModified::Modified {
            etag: Some(known), ..
        } = first
        else {
            panic!("{first:?}");
        };
        assert_eq!(known, etag("\"1\""));
        let same = client.note(7).known(&known).response().await.unwrap();
        assert_eq!(same.status(), 304);
        assert!(same.body().is_not_modified());
        assert_eq!(same.headers()["etag"], "\"1\"");
        // A weak tag matches as well.
        let weak = ETag::weak("1").unwrap();
        assert_eq!(client.note(7).known(&weak).await.unwrap().modified(), None);

        let changed = Note {
            text: "eggs".into(),
        };
        client.replace(7, &known, &changed).await.unwrap();
        let modified = client.note(7).known(Some(&known)).await.unwrap();
        assert_eq!(modified.modified(), Some(changed.clone()));
        let error = client.replace(7, &known, &changed).await.unwrap_err();
        assert_eq!(error.status().unwrap(), 412);
    }
    let known = ("if-none-match".to_owned(), "\"1\"".to_owned());
    assert!(server.requests()[1].headers.contains(&known));
}

#[tokio::test]
async fn several_versions_may_be_known() {
    let server = fake().await;
    for client in clients(server.base_url()) {
        let known = [etag("\"0\""), etag("W/\"1\"")];
        let newest = client.newest().known(&known[..]).await.unwrap();
        assert!(newest.is_not_modified());
        let newest = client.newest().known(&known[..1]).await.unwrap();
        assert!(newest.modified().is_some());
        // The items of a list are separated by commas.
        let known = [etag("\"0,1\"")];
        let error = client.newest().known(&known[..]).await.unwrap_err();
        assert_eq!(error.param(), Some("if-none-match"));
    }
}

#[tokio::test]
async fn entity_tags_are_fields_of_responses() {
    for (header, expected) in [
        ("etag: \"a\"", Some(etag("\"a\""))),
        ("etag: W/\"a,b\"", Some(etag("W/\"a,b\""))),
        ("etag: a", None),
        ("x-etag: \"a\"", None),
    ] {
        let script = Script::new().write(response(200, &[header], "{\"text\":\"x\"}"));
        let server = Server::always(script).await;
        for client in clients(server.url()) {
            let tagged = client.tagged(7).await;
            assert_eq!(tagged.as_ref().ok().map(|it| &it.etag), expected.as_ref());
            if let Err(error) = tagged {
                assert_eq!(error.kind(), ErrorKind::Decode);
            }
            // A conditional request needs no valid tag.
            let note = client.note(7).await.unwrap();
            assert!(matches!(note, IfModified::Modified { etag, .. } if etag == expected));
        }
    }
}

#[tokio::test]
async fn any_response_may_be_not_modified() {
    let same = Server::always(Script::new().write(response(304, &["etag: \"a\""], ""))).await;
    for client in clients(same.url()) {
        assert!(client.note(7).await.unwrap().is_not_modified());
        assert!(client.raw_note(7).await.unwrap().is_not_modified());
        assert!(
            client
                .film(7)
                .known(etag("\"a\""))
                .await
                .unwrap()
                .is_not_modified()
        );
        assert!(client.shape(7).await.unwrap().is_not_modified());
        let raw = client.raw("GET", "/notes/<id>").path("id", 7);
        let raw = raw
            .header("if-none-match", "\"a\"")
            .returns::<IfModified<Note>>();
        assert!(raw.await.unwrap().is_not_modified());
        assert!(client.tagged(7).await.is_err());
    }
    let later = Server::always(Script::new().write(response(202, &[], "{}"))).await;
    for client in clients(later.url()) {
        assert_eq!(
            client.shape(7).await.unwrap().modified(),
            Some(Shape::Later)
        );
        let film = client.film(7).await.unwrap().modified().unwrap();
        assert_eq!(film.bytes().await.unwrap(), "{}");
    }
    let broken = Server::always(Script::new().write(response(200, &["etag: \"a\""], "{"))).await;
    for client in clients(broken.url()) {
        assert_eq!(client.note(7).await.unwrap_err().kind(), ErrorKind::Decode);
    }
}

#[tokio::test]
async fn not_modified_works_in_blocking_calls() {
    let server = Server::always(Script::new().write(response(304, &[], ""))).await;
    let url = server.url().to_owned();
    let same = tokio::task::spawn_blocking(move || {
        let client = Client::builder().base_url(url).build().unwrap();
        client.note(7).wait().unwrap().is_not_modified()
    });
    assert!(same.await.unwrap());
}

#[test]
fn the_metadata_describes_tags_and_the_status_304() {
    let info = notes::INFO.endpoint("note").unwrap();
    let statuses: Vec<_> = info
        .responses
        .iter()
        .map(|it| (it.status, it.body))
        .collect();
    assert_eq!(statuses, [(200, Some("IfModified<Note>")), (304, None)]);
    let param = info.param("if-none-match").unwrap();
    assert_eq!((param.location, param.ty.name), (Location::Header, "ETag"));
    let shape = notes::INFO.endpoint("shape").unwrap();
    let statuses: Vec<_> = shape.responses.iter().map(|it| it.status).collect();
    assert_eq!(statuses, [200, 202, 304]);
}
