//! Faults of the fake platform, as a client observes them.

use std::time::Duration;

use ::losant::{Call as _, Client, Retry};
use losant_fake::{Fake, Fault};

fn start() -> (Fake, Client) {
    let fake = Fake::builder().in_process().unwrap();
    let client = Client::builder()
        .base_url(fake.base_url())
        .token(fake.token())
        .transport(fake.transport())
        .retry(Retry::never())
        .build()
        .unwrap();
    (fake, client)
}

#[tokio::test(start_paused = true)]
async fn a_delayed_response_is_the_regular_one() {
    let (fake, client) = start();
    let instance = fake.instance_id().parse().unwrap();
    let org = fake.org_id().parse().unwrap();
    fake.fail_next(Fault::Delay(Duration::from_secs(3)));
    let call = client.instance_org().get(instance, org);
    let error = call.timeout(Duration::from_secs(2)).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    fake.fail_next(Fault::Delay(Duration::from_secs(3)));
    let call = client.instance_org().get(instance, org);
    assert_eq!(call.await.unwrap().name, "Harbour Works");
}

#[tokio::test]
async fn too_many_requests_names_the_time_to_wait() {
    let (fake, client) = start();
    let instance = fake.instance_id().parse().unwrap();
    let org = fake.org_id().parse().unwrap();
    fake.fail_next(Fault::TooManyRequests(7));
    let error = client.instance_org().delete(instance, org).await;
    let error = error.unwrap_err();
    assert_eq!(error.status().unwrap(), 429);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert_eq!(
        error.api().unwrap().kind.as_deref(),
        Some("TooManyRequests")
    );
    // The request had no effect.
    client.instance_org().get(instance, org).await.unwrap();
}
