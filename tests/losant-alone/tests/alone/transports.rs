//! The transports of the library and one of the application.

use losant::transport::{
    Hyper, Reqwest, Tower, Transport, TransportError, TransportRequest, TransportResponse,
    TransportService,
};
use losant::{BoxFuture, Client, http};
use restrait_losant_tests::responses::Responses;

use crate::server;

/// A transport that returns the same response to all requests.
struct Fixed;

impl Transport for Fixed {
    fn send(
        &self,
        _: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let response = TransportResponse::new(http::StatusCode::OK, r#"{"rows":3}"#);
        Box::pin(async { Ok(response) })
    }
}

async fn check(transport: impl Transport) {
    let url = server::serve(|_| server::json(r#"{"rows":3}"#));
    let client = Client::builder()
        .base_url(url)
        .transport(transport)
        .build()
        .unwrap();
    assert_eq!(client.report().await.unwrap().rows, 3);
}

#[tokio::test]
async fn sends_over_every_transport() {
    check(Reqwest::new(|builder| builder).unwrap()).await;
    check(Hyper::new().unwrap()).await;
    check(Tower::new(TransportService::new(Fixed))).await;
    check(Fixed).await;
}
