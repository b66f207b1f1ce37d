//! Clients for each protocol and transport of the fault tables.

use restrait::{Client, ClientBuilder};
use restrait_tests::fault::{Protocol, Reply, Script, Server, root_certificate};

use crate::things::{JSON, Things, builder, thing};

/// A transport of the fault tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Reqwest,
    Hyper,
}

impl Kind {
    /// Returns the builder of a client that trusts the certificates of [`Server`].
    pub fn client(self, protocol: Protocol, url: &str) -> ClientBuilder<Client> {
        self.with(protocol, builder(url))
    }

    /// Sets the transport of a client.
    pub fn with(self, protocol: Protocol, builder: ClientBuilder<Client>) -> ClientBuilder<Client> {
        match self {
            Self::Reqwest => builder.reqwest(move |builder| {
                let root = reqwest::Certificate::from_der(&root_certificate()).unwrap();
                let builder = builder.tls_certs_only([root]).no_proxy();
                if protocol == Protocol::Http2 {
                    builder.http2_prior_knowledge()
                } else {
                    builder
                }
            }),
            Self::Hyper => builder.transport(restrait::transport::Hyper::new().unwrap()),
        }
    }
}

#[tokio::test]
async fn servers_speak_all_protocols() {
    for protocol in Protocol::ALL {
        let server = Server::builder(protocol);
        let server = server
            .start(|_| Script::new().reply(&Reply::json(JSON)))
            .await;
        let client = Kind::Reqwest
            .client(protocol, server.url())
            .build()
            .unwrap();
        for _ in 0..3 {
            assert_eq!(client.thing("a").await.unwrap(), thing(), "{protocol:?}");
            assert_eq!(
                client.make(&thing()).await.unwrap(),
                thing(),
                "{protocol:?}"
            );
        }
        assert_eq!(
            (server.requests(), server.connections()),
            (6, 1),
            "{protocol:?}"
        );
        let methods: Vec<_> = server.log().into_iter().map(|seen| seen.method).collect();
        assert_eq!(methods[..2], ["GET", "POST"], "{protocol:?}");
        assert_eq!(
            server.log()[1].body,
            serde_json::to_vec(&thing()).unwrap(),
            "{protocol:?}"
        );
    }
}
