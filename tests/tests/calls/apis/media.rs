//! A media library: uploads, downloads, events.

use restrait::body::Part;
use restrait::download::Download;
use restrait::sse::EventStream;
use restrait::{Event, api, client, endpoint};
use serde::{Deserialize, Serialize};

use crate::exchange::{Exchange, serve};

pub use restrait;

#[client(base_url = "https://media.example", resources(Films))]
pub struct Media;

#[derive(Serialize)]
pub struct Facts {
    year: u16,
}

#[derive(Deserialize, Debug, PartialEq)]
pub struct Film {
    id: u64,
}

#[derive(Deserialize, Debug, PartialEq)]
pub struct Percent {
    done: u8,
}

#[derive(Event, Debug, PartialEq)]
pub enum Encoding {
    Progress(Percent),
    Ready(Film),
}

#[api(crate::apis::media::Media)]
pub trait Films {
    #[endpoint(method = "POST", path = "/films", responses(201 = "taken"))]
    fn upload(
        &self,
        #[multipart] film: Part,
        #[multipart(style = json)] facts: &Facts,
        #[multipart] title: Option<&str>,
    ) -> Film;

    #[endpoint(method = "GET", path = "/films/<id>/encoding")]
    fn encoding(&self, id: u64) -> EventStream<Encoding>;

    #[endpoint(method = "GET", path = "/films/<id>/file")]
    fn file(&self, id: u64) -> Download;
}

const FILM: &[u8] = b"not really a film";

async fn media(mut exchange: Exchange) {
    match &*exchange.path {
        "/films" => {
            let body = String::from_utf8(exchange.body().await).unwrap();
            assert!(
                body.contains("name=\"film\"; filename=\"film.mkv\""),
                "{body}"
            );
            assert!(body.contains("\r\n\r\nnot really a film\r\n"), "{body}");
            assert!(body.contains("{\"year\":1927}"), "{body}");
            exchange.json(201, "", r#"{"id":7}"#).await;
        }
        "/films/7/encoding" => {
            let text = match exchange.header("last-event-id") {
                None => "retry: 1\nid: 1\nevent: progress\ndata: {\"done\":50}\n\n",
                Some(_) => "id: 2\nevent: ready\ndata: {\"id\":7}\n\n",
            };
            exchange
                .send(format!("{}{text}", crate::events::HEAD))
                .await;
            exchange.close().await;
        }
        _ => {
            let length = FILM.len();
            let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n");
            exchange.send(head).await;
            exchange.send(FILM).await;
            exchange.close().await;
        }
    }
}

#[tokio::test]
async fn uploads_watches_and_downloads_a_film() {
    let client = Media::builder()
        .base_url(serve(media).await)
        .build()
        .unwrap();
    let film = Part::reader(FILM, Some(FILM.len() as u64)).file_name("film.mkv");
    let call = client.films().upload(film, &Facts { year: 1927 });
    let film = call.title("Metropolis").await.unwrap();
    let mut encoding = client.films().encoding(film.id).await.unwrap();
    let half = Encoding::Progress(Percent { done: 50 });
    assert_eq!(encoding.next().await.unwrap().unwrap(), half);
    // The connection was closed in between.
    assert_eq!(
        encoding.next().await.unwrap().unwrap(),
        Encoding::Ready(Film { id: 7 })
    );
    let mut file = Vec::new();
    let mut download = client.films().file(film.id).await.unwrap();
    assert_eq!(
        download.write_to(&mut file).await.unwrap(),
        FILM.len() as u64
    );
    assert_eq!(file, FILM);
}
