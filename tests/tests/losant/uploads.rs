//! Uploads, which the recording does not contain.

use losant::body::Part;
use losant::prelude::*;
use losant::types::ImportIntoApplicationOptions;
use losant::{ApplicationId, Client, FileId};
use restrait_tests::support::{Recorder, Request};

const APPLICATION: &str = "575ec8687ae143cd83dc4a97";

fn client(recorder: &Recorder) -> Client {
    let builder = Client::builder().base_url(recorder.url()).token("a-token");
    builder.build().unwrap()
}

/// Returns headers and content of each part of a body.
fn parts(request: &Request) -> Vec<(String, String)> {
    let content_type = request.header("content-type").unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=");
    let boundary = format!("\r\n--{}", boundary.unwrap());
    let body = format!("\r\n{}", std::str::from_utf8(&request.body).unwrap());
    let (body, end) = body.rsplit_once(&boundary).unwrap();
    assert_eq!(end, "--\r\n");
    let parts = body.split(&boundary).skip(1);
    let parts = parts.map(|part| part.trim_start().split_once("\r\n\r\n").unwrap());
    parts
        .map(|(head, content)| (head.to_ascii_lowercase(), content.to_owned()))
        .collect()
}

#[tokio::test]
async fn sends_a_file_part_with_its_name() {
    let recorder = Recorder::respond_with("{}").await;
    let application: ApplicationId = APPLICATION.parse().unwrap();
    let file: FileId = "575ec76c7ae143cd83dc4a96".parse().unwrap();
    let client = client(&recorder);
    let content = Part::new("a,b\n")
        .file_name("table.csv")
        .content_type("text/csv");
    let call = client.file().upload(application, file, content);
    call.losantdomain("example.com").await.unwrap();
    let request = recorder.request().await;
    assert_eq!(request.method, "POST");
    assert_eq!(
        request.path,
        format!("/applications/{APPLICATION}/file/{file}/upload")
    );
    assert_eq!(request.query, "_actions=false&_links=true&_embedded=true");
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(request.header("authorization"), Some("Bearer a-token"));
    assert_eq!(request.header("losantdomain"), Some("example.com"));
    let head = "content-disposition: form-data; name=\"file\"; filename=\"table.csv\"\r\n\
                content-type: text/csv";
    assert_eq!(parts(&request), [(head.to_owned(), "a,b\n".to_owned())]);
}

#[tokio::test]
async fn sends_import_bundle_text_and_json() {
    let recorder = Recorder::respond_with("{}").await;
    let application: ApplicationId = APPLICATION.parse().unwrap();
    let client = client(&recorder);
    let options = ImportIntoApplicationOptions::new().dry_run(true);
    let call = client
        .application()
        .import(application)
        .email("a@example.com");
    let call = call.import_bundle(Part::new("PK").file_name("bundle.zip"));
    call.options(&options).await.unwrap();
    let parts = parts(&recorder.request().await);
    let [bundle, email, options] = parts.as_slice() else {
        panic!("{parts:?}")
    };
    assert!(
        bundle
            .0
            .contains("name=\"importbundle\"; filename=\"bundle.zip\"")
    );
    assert_eq!(bundle.1, "PK");
    assert!(email.0.ends_with("name=\"email\""));
    assert_eq!(email.1, "a@example.com");
    assert!(options.0.contains("name=\"options\"") && !options.0.contains("filename"));
    assert_eq!(options.1, r#"{"dryRun":true}"#);
}

#[tokio::test]
async fn sends_import_without_bundle_as_multipart() {
    let recorder = Recorder::respond_with("{}").await;
    let application: ApplicationId = APPLICATION.parse().unwrap();
    let client = client(&recorder);
    let options = ImportIntoApplicationOptions::new().import_url("https://example.com/a.zip");
    let call = client.application().import(application);
    call.options(&options).await.unwrap();
    let parts = parts(&recorder.request().await);
    assert_eq!(parts.len(), 1);
    assert_eq!(parts[0].1, r#"{"importUrl":"https://example.com/a.zip"}"#);
}
