//! Responses with several variants, which are selected by status only.

use losant::body::Part;
use losant::types::{
    AdvancedDeviceQuery, ApplicationCloned, ApplicationExportPost, ApplicationExported,
    ApplicationImported, CommandSent, DevicesDeleteOrRestorePost, DevicesDeleted, DevicesPatch,
    DevicesPatched, DevicesRestored, MultiDeviceCommand, SsoDomain, ValidationErrors,
};
use losant::{ApplicationId, Client};
use restrait_tests::support::{Recorder, shared};
use serde_json::Value;

const JOB: &str = r#"{"jobQueued":true,"jobId":"clnHvJbyVkOWAZwYAwLP4","success":true}"#;

/// Returns a client that receives this response to its only call.
async fn client_with_response(status: u16, body: &str) -> (Client, ApplicationId) {
    let recorder = Recorder::raw(format!(
        "HTTP/1.1 {status} OK\r\ncontent-type: application/json\r\nconnection: close\r\n\
         content-length: {}\r\n\r\n{body}",
        body.len()
    ))
    .await;
    let client = Client::builder().base_url(recorder.url()).build().unwrap();
    (client, "575ec8687ae143cd83dc4a97".parse().unwrap())
}

/// Checks a call that can complete immediately, and the same call if it becomes a job.
macro_rules! done_or_queued {
    ($outcome:ident, $body:expr, |$client:ident, $id:ident| $call:expr) => {{
        for status in [200, 299] {
            let ($client, $id) = client_with_response(status, $body).await;
            let outcome = $call.await.unwrap();
            assert!(
                matches!(outcome, $outcome::Done(_)),
                "{status}: {outcome:?}"
            );
        }
        let ($client, $id) = client_with_response(202, JOB).await;
        match $call.await.unwrap() {
            $outcome::Queued(job) => assert_eq!(job.success, Some(true)),
            other => panic!("{other:?}"),
        }
    }};
}

#[tokio::test]
async fn decodes_completed_and_queued_jobs() {
    let pumps = AdvancedDeviceQuery::new().name("pump");
    let options = DevicesDeleteOrRestorePost::new(pumps);
    let patch = DevicesPatch::new();
    let command = MultiDeviceCommand::new("stop");
    let export = ApplicationExportPost::new();
    done_or_queued!(DevicesDeleted, r#"{"removed":3}"#, |client, id| {
        client.devices().delete(id, &options)
    });
    done_or_queued!(DevicesRestored, r#"{"restored":3}"#, |client, id| {
        client.devices().restore(id, &options)
    });
    done_or_queued!(DevicesPatched, r#"{"updated":3}"#, |client, id| {
        client.devices().patch(id, &patch)
    });
    done_or_queued!(CommandSent, r#"{"success":true}"#, |client, id| {
        client.devices().send_command(id, &command)
    });
    done_or_queued!(
        ApplicationExported,
        r#"{"url":"https://x"}"#,
        |client, id| { client.application().export(id, &export) }
    );
    done_or_queued!(ApplicationImported, r#"{"name":"Plant"}"#, |client, id| {
        client
            .application()
            .import(id)
            .import_bundle(Part::new("zip").file_name("a.zip"))
    });
}

#[tokio::test]
async fn decodes_all_clone_responses() {
    let (client, id) = client_with_response(200, r#"{"success":true,"requiresJob":false}"#).await;
    match client.application().clone(id).await.unwrap() {
        ApplicationCloned::DryRun(result) => assert_eq!(result.requires_job, Some(false)),
        other => panic!("{other:?}"),
    }
    let (client, id) = client_with_response(201, r#"{"application":{"name":"Copy"}}"#).await;
    match client.application().clone(id).await.unwrap() {
        ApplicationCloned::Done(result) => assert!(result.application.is_some()),
        other => panic!("{other:?}"),
    }
    let (client, id) = client_with_response(202, JOB).await;
    let outcome = client.application().clone(id).await.unwrap();
    assert!(matches!(outcome, ApplicationCloned::Queued(_)));
}

#[tokio::test]
async fn decodes_domains_without_single_sign_on() {
    let sso = r#"{"ssoType":"SAML","ssoRequest":"https://idp.example.com"}"#;
    let (client, _) = client_with_response(200, sso).await;
    let response = client.auth().sso_domain("a@example.com").await.unwrap();
    assert!(matches!(response, SsoDomain::Sso(_)));
    let (client, _) = client_with_response(204, "").await;
    let response = client.auth().sso_domain("a@example.com").await.unwrap();
    assert_eq!(response, SsoDomain::Password);
}

#[tokio::test]
async fn decodes_clone_errors() {
    let Some(samples) = shared("losant/examples.json") else {
        return;
    };
    let samples: Value = serde_json::from_str(&samples).unwrap();
    let (client, id) = client_with_response(422, &samples["validationErrors"].to_string()).await;
    let error = client.application().clone(id).await.unwrap_err();
    let errors: ValidationErrors = error.body_as().unwrap();
    assert_eq!(errors.validation_errors.unwrap().len(), 1);
    assert_eq!(error.api().unwrap().kind.as_deref(), Some("Validation"));
}
