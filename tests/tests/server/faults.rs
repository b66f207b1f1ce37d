//! Trouble on purpose, as a client sees it.

use std::time::Duration;

use restrait::{Call, Error, ErrorKind, Outcome};
use restrait_server::{Fault, Reply, StandIn};

use crate::shop::{self, Shelf, Shop, Sku, shop as calls};

async fn start() -> (StandIn<Shelf>, restrait::Client) {
    let stand_in = shop::builder().start().await.unwrap();
    let builder = restrait::Client::builder().base_url(stand_in.base_url());
    let client = builder.token("owner").build().unwrap();
    (stand_in, client)
}

/// What a call ends with under a fault.
async fn under(fault: Fault) -> Error {
    let (stand_in, client) = start().await;
    stand_in.fail_next(fault);
    // A call that nobody repeats by themselves.
    let call = client.rate(1).timeout(Duration::from_secs(2));
    call.await.unwrap_err()
}

#[tokio::test]
async fn connections_that_end_early_leave_the_outcome_open() {
    for fault in [
        Fault::Close,
        Fault::Reset,
        Fault::HalfBody,
        Fault::Raw(b"HTTP/1.1 2".to_vec()),
    ] {
        let error = under(fault.clone()).await;
        let seen = (error.kind(), error.outcome());
        assert_eq!(
            seen,
            (ErrorKind::Transport, Outcome::Unknown),
            "{fault:?} {error}"
        );
    }
}

#[tokio::test]
async fn too_many_requests_in_the_api_s_own_shape() {
    let error = under(Fault::TooMany(7)).await;
    assert_eq!(error.status().unwrap(), 429);
    let body = String::from_utf8(error.body().unwrap().to_vec()).unwrap();
    assert!(
        body.contains("shop.rate: too many requests; try again in 7 s"),
        "{body}"
    );
}

#[tokio::test]
async fn a_delay_changes_nothing_else() {
    let (stand_in, client) = start().await;
    stand_in.fail_next(Fault::Delay(Duration::from_millis(300)));
    let short = client
        .best()
        .timeout(Duration::from_millis(50))
        .await
        .unwrap_err();
    assert!(short.is_timeout(), "{short}");
    stand_in.fail_next(Fault::Delay(Duration::from_millis(50)));
    assert!(client.best().await.is_ok());
}

#[tokio::test]
async fn faults_queue_up_and_can_be_meant_for_one_endpoint() {
    let (stand_in, client) = start().await;
    stand_in.fail_next_of::<calls::Item>(Fault::Reply(Reply::html(400, "<h1>no</h1>")));
    stand_in.fail_next(Fault::Reply(Reply::empty(418)));
    let status = |error: &Error| error.status().unwrap().as_u16();
    assert_eq!(status(&client.best().await.unwrap_err()), 418);
    assert!(client.best().await.is_ok());
    assert_eq!(status(&client.item(Sku("BR0001")).await.unwrap_err()), 400);
    assert!(client.item(Sku("BR0001")).await.is_ok());
}

#[tokio::test]
async fn no_answer_until_it_stops() {
    let (stand_in, client) = start().await;
    stand_in.fail_next(Fault::Hang);
    let call = client.rate(1);
    let waiting = tokio::spawn(call.into_future());
    while stand_in.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    stand_in.shutdown().await;
    let error = waiting.await.unwrap().unwrap_err();
    assert_eq!(error.outcome(), Outcome::Unknown);
}
