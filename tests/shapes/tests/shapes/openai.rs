//! Calls of every endpoint of `OpenAI`.

use restrait::body::Part;
use restrait::prelude::*;
use restrait_fake::{FakeServer, Response};
use restrait_shapes_tests::openai::*;

async fn start() -> (FakeServer<()>, OpenAi) {
    let builder = FakeServer::builder(())
        .api(&chat::INFO)
        .api(&audio::INFO)
        .api(&files::INFO)
        .api(&models::INFO)
        .on::<chat::Complete>(|(), _| {
            Ok(Completed {
                id: "c1".into(),
                created: 7,
            })
        })
        .on_raw::<chat::Stream>(|(), request| {
            let body: serde_json::Value = request.json()?;
            assert_eq!(body["stream"], true);
            let chunks =
                "data: {\"delta\":\"Hel\"}\n\ndata: {\"delta\":\"lo\"}\n\ndata: [DONE]\n\n";
            Ok(Response::bytes(200, "text/event-stream", chunks).keep_open())
        })
        .on::<chat::Embed>(|(), _| {
            Ok(Embeddings {
                data: vec![vec![0.5, -1.0]],
            })
        })
        .on_raw::<audio::Speak>(|(), _| Ok(Response::bytes(200, "audio/mpeg", "mp3")))
        .on_raw::<audio::Transcribe>(|(), request| {
            assert_eq!(request.part("response_format").unwrap().body, "text");
            Ok(Response::text(200, "Hello."))
        })
        .on::<files::List>(|(), request| {
            let after = request.text("after").is_some();
            let id = if after { "f2" } else { "f1" };
            Ok(List {
                data: vec![File {
                    id: id.into(),
                    bytes: 3,
                }],
                has_more: !after,
            })
        })
        .on::<files::Upload>(|(), request| {
            Ok(File {
                id: "f3".into(),
                bytes: request.part("file").unwrap().body.len() as u64,
            })
        })
        .on_raw::<files::Results>(|(), _| {
            let lines = "{\"custom_id\":\"a\"}\n{\"custom_id\":\"b\"}\n";
            Ok(Response::bytes(200, "application/jsonl", lines))
        })
        .on::<models::Get>(|(), request| {
            let id: String = request.required("model")?;
            Ok((id == "gpt").then_some(Model { id }))
        });
    let server = builder.start().await.unwrap();
    let client = OpenAi::builder()
        .base_url(server.base_url())
        .token("sk-abc")
        .build();
    (server, client.unwrap())
}

fn request(stream: bool) -> Completion<'static> {
    Completion {
        model: "gpt",
        messages: vec![Message {
            role: "user",
            content: "Hi",
        }],
        stream,
    }
}

#[tokio::test]
async fn completes_as_json_or_as_a_stream() {
    let (server, openai) = start().await;
    let completed = openai.chat().complete(&request(false)).await.unwrap();
    assert_eq!(completed.created, 7);
    let mut text = String::new();
    let mut chunks = openai.chat().stream(&request(true)).await.unwrap();
    while let Some(chunk) = chunks.next().await {
        text += &chunk.unwrap().delta;
    }
    assert_eq!(text, "Hello");
    // The end marker ends the stream, so that it is not opened again.
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn embeds_speaks_and_transcribes() {
    let (_server, openai) = start().await;
    let embed = Embed {
        model: "small",
        input: "Hi",
    };
    assert_eq!(
        openai.chat().embed(&embed).await.unwrap().data,
        [[0.5, -1.0]]
    );
    let speech = Speech {
        model: "tts",
        input: "Hi",
        voice: "coral",
    };
    let mut audio = Vec::new();
    let mut download = openai.audio().speak(&speech).await.unwrap();
    download.write_to(&mut audio).await.unwrap();
    assert_eq!(audio, b"mp3");
    let file = Part::new("mp3").file_name("hi.mp3");
    let text = openai.audio().transcribe(file, "whisper").await.unwrap();
    assert_eq!(&*text, "Hello.");
}

#[tokio::test]
async fn lists_uploads_and_reads_files() {
    let (_server, openai) = start().await;
    let files: Vec<_> = openai
        .files()
        .list()
        .purpose("batch")
        .items()
        .collect()
        .await
        .unwrap();
    let ids: Vec<_> = files.iter().map(|file| &*file.id).collect();
    assert_eq!(ids, ["f1", "f2"]);
    let file = Part::new("{}").file_name("batch.jsonl");
    assert_eq!(openai.files().upload("batch", file).await.unwrap().bytes, 2);
    let mut results = openai.files().results("f2").await.unwrap();
    let mut ids = Vec::new();
    while let Some(result) = results.next().await {
        ids.push(result.unwrap().custom_id);
    }
    assert_eq!(ids, ["a", "b"]);
}

#[tokio::test]
async fn finds_models() {
    let (_server, openai) = start().await;
    assert_eq!(openai.models().get("gpt").await.unwrap().unwrap().id, "gpt");
    assert_eq!(openai.models().get("other").await.unwrap(), None);
}
