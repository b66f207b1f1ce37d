//! TLS: certificates that are not accepted, protocols that do not match, and client certificates.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rcgen::{CertificateParams, CertifiedIssuer, KeyPair, date_time_ymd};
use restrait::transport::Hyper;
use restrait::{Client, ErrorKind, Outcome, api, endpoint};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{ClientConfig, RootCertStore, ServerConfig};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use super::frames::Peer;

#[api]
trait Orders {
    #[endpoint(method = "POST", path = "/orders")]
    fn order(&self) -> Vec<u32>;
}

/// A certificate authority.
struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new([]).unwrap();
        params.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
        let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap());
        Self(issuer.unwrap())
    }

    fn certificate(&self) -> CertificateDer<'static> {
        self.0.der().clone()
    }

    fn roots(&self) -> RootCertStore {
        let mut roots = RootCertStore::empty();
        roots.add(self.certificate()).unwrap();
        roots
    }

    /// Issues a certificate for a host.
    fn issue(&self, host: &str, change: impl FnOnce(&mut CertificateParams)) -> Identity {
        let mut params = CertificateParams::new([host.to_owned()]).unwrap();
        change(&mut params);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        Identity(certificate.der().clone(), key.serialize_der())
    }
}

/// A certificate and its key.
struct Identity(CertificateDer<'static>, Vec<u8>);

impl Identity {
    fn parts(&self) -> (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>) {
        let key = PrivatePkcs8KeyDer::from(self.1.clone());
        (vec![self.0.clone()], key.into())
    }

    fn server(&self) -> ServerConfig {
        let (chain, key) = self.parts();
        let config = ServerConfig::builder_with_provider(provider());
        let config = config.with_safe_default_protocol_versions().unwrap();
        config
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .unwrap()
    }
}

fn provider() -> Arc<rustls::crypto::CryptoProvider> {
    Arc::new(rustls::crypto::aws_lc_rs::default_provider())
}

fn client_config(
    roots: RootCertStore,
) -> rustls::ConfigBuilder<ClientConfig, rustls::client::WantsClientCert> {
    let config = ClientConfig::builder_with_provider(provider());
    let config = config.with_safe_default_protocol_versions().unwrap();
    config.with_root_certificates(roots)
}

/// Starts a server that responds over HTTP/2, and returns its URL and the number of connections.
async fn serve(mut config: ServerConfig, alpn: &[&[u8]]) -> (String, Arc<AtomicUsize>) {
    config.alpn_protocols = alpn.iter().map(|protocol| protocol.to_vec()).collect();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!(
        "https://localhost:{}",
        listener.local_addr().unwrap().port()
    );
    let connections = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&connections);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            counter.fetch_add(1, Ordering::SeqCst);
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let Ok(stream) = acceptor.accept(stream).await else {
                    return;
                };
                let mut peer = Peer::accept(stream, &[]).await.unwrap();
                while let Some(stream) = peer.request().await {
                    peer.respond(stream, "[1]").await;
                }
            });
        }
    });
    (url, connections)
}

/// Returns a client over each transport, which trusts the authority.
fn clients(url: &str, authority: &Authority) -> [(&'static str, Client); 2] {
    let root = reqwest::Certificate::from_der(&authority.certificate()).unwrap();
    let reqwest = move |builder: reqwest::ClientBuilder| builder.tls_certs_only([root.clone()]);
    let tls = client_config(authority.roots()).with_no_client_auth();
    let hyper = Hyper::builder().tls(tls).build().unwrap();
    let builder = || Client::builder().base_url(url);
    [
        ("reqwest", builder().reqwest(reqwest).build().unwrap()),
        ("hyper", builder().transport(hyper).build().unwrap()),
    ]
}

#[tokio::test]
async fn http2_is_negotiated_with_own_roots() {
    let authority = Authority::new();
    let config = authority.issue("localhost", |_| {}).server();
    let (url, connections) = serve(config, &[b"h2", b"http/1.1"]).await;
    for (name, client) in clients(&url, &authority) {
        for _ in 0..3 {
            assert_eq!(client.order().await.unwrap(), [1], "{name}");
        }
    }
    assert_eq!(connections.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn hyper_presents_a_client_certificate() {
    let authority = Authority::new();
    let (chain, key) = authority.issue("localhost", |_| {}).parts();
    let roots = Arc::new(authority.roots());
    let verifier = WebPkiClientVerifier::builder_with_provider(roots, provider());
    let config = ServerConfig::builder_with_provider(provider());
    let config = config.with_safe_default_protocol_versions().unwrap();
    let config = config.with_client_cert_verifier(verifier.build().unwrap());
    let config = config.with_single_cert(chain, key).unwrap();
    let (url, _) = serve(config, &[b"h2"]).await;

    let (chain, key) = authority.issue("ann.example.com", |_| {}).parts();
    let tls = client_config(authority.roots());
    let tls = tls.with_client_auth_cert(chain, key).unwrap();
    let hyper = Hyper::builder().tls(tls).build().unwrap();
    let client = Client::builder().base_url(&url).transport(hyper);
    assert_eq!(client.build().unwrap().order().await.unwrap(), [1]);

    for (name, client) in clients(&url, &authority) {
        let error = client.order().await.unwrap_err();
        assert!(!error.is_retryable(), "{name}: {error}");
    }
}

/// Checks that connecting fails at once and for good.
async fn expect_permanent(fault: &str, url: &str, trusted: &Authority) {
    for (name, client) in clients(url, trusted) {
        let error = client.order().await.unwrap_err();
        assert_eq!(
            error.kind(),
            ErrorKind::Transport,
            "{name}, {fault}: {error}"
        );
        assert_eq!(
            error.outcome(),
            Outcome::NotSent,
            "{name}, {fault}: {error}"
        );
        assert_eq!(error.attempts(), 1, "{name}, {fault}: {error}");
        assert!(!error.is_retryable(), "{name}, {fault}: {error}");
    }
}

#[tokio::test]
async fn certificates_that_are_not_accepted_are_permanent_failures() {
    let (authority, other) = (Authority::new(), Authority::new());
    let expired = authority.issue("localhost", |params| {
        params.not_before = date_time_ymd(2000, 1, 1);
        params.not_after = date_time_ymd(2001, 1, 1);
    });
    let future = authority.issue("localhost", |params| {
        params.not_before = date_time_ymd(4000, 1, 1);
        params.not_after = date_time_ymd(4001, 1, 1);
    });
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(["localhost".to_owned()]).unwrap();
    let self_signed = params.self_signed(&key).unwrap();
    let self_signed = Identity(self_signed.der().clone(), key.serialize_der());
    for (fault, identity) in [
        ("expired", expired),
        ("not valid yet", future),
        ("other host", authority.issue("example.com", |_| {})),
        ("unknown issuer", other.issue("localhost", |_| {})),
        ("self-signed", self_signed),
    ] {
        let (url, _) = serve(identity.server(), &[b"h2"]).await;
        expect_permanent(fault, &url, &authority).await;
    }
}

#[tokio::test]
async fn servers_without_a_common_protocol_are_permanent_failures() {
    let authority = Authority::new();
    let config = authority.issue("localhost", |_| {}).server();
    let (url, _) = serve(config, &[b"spdy/1"]).await;
    expect_permanent("protocol", &url, &authority).await;

    // A server without TLS.
    let url = super::http2::serve(|_, mut stream| async move {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};

        let _ = stream.read(&mut [0; 1024]).await;
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
    });
    let url = url.await.replace("http://127.0.0.1", "https://localhost");
    expect_permanent("no TLS", &url, &authority).await;
}

#[tokio::test]
async fn connection_that_ends_in_the_handshake_is_tried_again() {
    let authority = Authority::new();
    let url = super::http2::serve(|_, mut stream| async move {
        let _ = tokio::io::AsyncReadExt::read(&mut stream, &mut [0; 64]).await;
    });
    let url = url.await.replace("http://127.0.0.1", "https://localhost");
    for (name, client) in clients(&url, &authority) {
        let error = client.order().await.unwrap_err();
        assert_eq!(error.outcome(), Outcome::NotSent, "{name}: {error}");
        assert!(
            error.attempts() > 1 && error.is_retryable(),
            "{name}: {error}"
        );
    }
}
