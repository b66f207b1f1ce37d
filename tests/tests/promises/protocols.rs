//! Clients for each protocol and transport of the fault tables.

use std::time::Duration;

use restrait::transport::{Hyper, Reqwest};
use restrait::{Client, ClientBuilder};
use restrait_tests::fault::{Protocol, Reply, Script, Server, client_config, root_certificate};

use crate::things::{JSON, Things, builder, thing};

/// A transport of the fault tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Reqwest,
    Hyper,
}

impl Kind {
    /// All transports.
    pub const ALL: [Self; 2] = [Self::Reqwest, Self::Hyper];

    /// Creates a transport that trusts the certificates of [`Server`].
    pub fn shared(self, protocol: Protocol) -> Shared {
        self.with_connect_timeout(protocol, Duration::from_secs(5))
    }

    /// Creates a transport for the only call to a server. Its connections may take longer, because there are many such
    /// servers at the same time.
    ///
    /// Servers use the ports of others that have ended. So in a pool for several servers, there can be a connection
    /// to the port whose end is not known yet, and the first attempt would be lost.
    pub fn transport_to_one_server(self, protocol: Protocol) -> Shared {
        self.with_connect_timeout(protocol, Duration::from_secs(60))
    }

    fn with_connect_timeout(self, protocol: Protocol, timeout: Duration) -> Shared {
        let transport = match self {
            Self::Reqwest => Any::Reqwest(reqwest(protocol, timeout)),
            Self::Hyper => Any::Hyper(Box::new(hyper(protocol, timeout))),
        };
        Shared {
            kind: self,
            protocol,
            transport,
        }
    }
}

/// A transport for many clients.
#[derive(Clone)]
pub struct Shared {
    pub kind: Kind,
    pub protocol: Protocol,
    transport: Any,
}

#[derive(Clone)]
enum Any {
    Reqwest(Reqwest),
    Hyper(Box<Hyper>),
}

impl Shared {
    /// Returns the builder of a client with this transport and short backoff.
    pub fn client(&self, url: &str) -> ClientBuilder<Client> {
        self.with(builder(url))
    }

    /// Sets the transport of a client.
    pub fn with(&self, builder: ClientBuilder<Client>) -> ClientBuilder<Client> {
        match &self.transport {
            Any::Reqwest(transport) => builder.transport(transport.clone()),
            Any::Hyper(transport) => builder.transport(Hyper::clone(transport)),
        }
    }
}

fn reqwest(protocol: Protocol, timeout: Duration) -> Reqwest {
    let transport = Reqwest::new(move |builder| {
        let root = reqwest::Certificate::from_der(&root_certificate()).unwrap();
        let builder = builder
            .tls_certs_only([root])
            .no_proxy()
            .connect_timeout(timeout);
        if protocol == Protocol::Http2 {
            builder.http2_prior_knowledge()
        } else {
            builder
        }
    });
    transport.unwrap()
}

fn hyper(protocol: Protocol, timeout: Duration) -> Hyper {
    let builder = Hyper::builder()
        .tls(client_config())
        .connect_timeout(timeout);
    let builder = if protocol == Protocol::Http2 {
        builder.http2_prior_knowledge()
    } else {
        builder
    };
    builder.build().unwrap()
}

#[tokio::test]
async fn servers_speak_all_protocols() {
    for (kind, protocol) in Kind::ALL
        .into_iter()
        .flat_map(|kind| Protocol::ALL.map(|it| (kind, it)))
    {
        let server = Server::builder(protocol);
        let server = server
            .start(|_| Script::new().reply(&Reply::json(JSON)))
            .await;
        let client = kind.shared(protocol).client(server.url()).build().unwrap();
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
        let body = serde_json::to_vec(&thing()).unwrap();
        assert_eq!(server.log()[1].body, body, "{protocol:?}");
    }
}
