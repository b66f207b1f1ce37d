//! Certificates that are made at run time, and handshakes.

use std::sync::{Arc, LazyLock, Mutex};

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, date_time_ymd};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use tokio_rustls::rustls::{ClientConfig, RootCertStore, ServerConfig, ServerConnection};

use super::socket::Socket;

/// The certificate of a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Certificate {
    /// A certificate that the clients of tests accept.
    #[default]
    Valid,
    /// Its validity has ended.
    Expired,
    /// Its validity has not begun.
    NotYetValid,
    /// It has no issuer.
    SelfSigned,
    /// It was issued for another name.
    WrongName,
    /// Its issuer is not known to the client.
    UnknownIssuer,
    /// It was signed with another key than that of its issuer.
    ForgedSignature,
}

/// A certificate authority.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: CertificateDer<'static>,
}

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap().der().clone();
        Self {
            issuer: Issuer::new(params, key),
            certificate,
        }
    }
}

/// The authority that the clients of tests know.
static KNOWN: LazyLock<Authority> = LazyLock::new(Authority::new);

/// An authority of the same name that they do not know.
static UNKNOWN: LazyLock<Authority> = LazyLock::new(Authority::new);

/// Returns the certificate of the authority that clients have to trust, in the format DER.
#[must_use]
pub fn root_certificate() -> Vec<u8> {
    KNOWN.certificate.to_vec()
}

/// Returns the configuration of a client that trusts the authority, without ALPN.
#[must_use]
pub fn client_config() -> ClientConfig {
    let mut roots = RootCertStore::empty();
    roots.add(KNOWN.certificate.clone()).unwrap();
    let builder = ClientConfig::builder_with_provider(Arc::new(default_provider()));
    let builder = builder.with_safe_default_protocol_versions().unwrap();
    builder.with_root_certificates(roots).with_no_client_auth()
}

/// A configuration that was made before.
type Entry = ((Certificate, Vec<&'static str>), Arc<ServerConfig>);

impl Certificate {
    /// Returns the configuration of a server with this certificate.
    #[must_use]
    pub fn config(self, alpn: &[&'static str]) -> Arc<ServerConfig> {
        static CONFIGS: Mutex<Vec<Entry>> = Mutex::new(Vec::new());
        let mut configs = CONFIGS.lock().unwrap();
        let known = configs
            .iter()
            .find(|(key, _)| key.0 == self && key.1 == alpn);
        if let Some((_, config)) = known {
            return Arc::clone(config);
        }
        let config = self.make_config(alpn);
        configs.push(((self, alpn.to_vec()), Arc::clone(&config)));
        config
    }

    fn make_config(self, alpn: &[&str]) -> Arc<ServerConfig> {
        let name = if self == Self::WrongName {
            "elsewhere.example"
        } else {
            "127.0.0.1"
        };
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        match self {
            Self::Expired => params.not_after = date_time_ymd(2001, 1, 1),
            Self::NotYetValid => params.not_before = date_time_ymd(4000, 1, 1),
            _ => {}
        }
        let key = KeyPair::generate().unwrap();
        let certificate = match self {
            Self::SelfSigned => params.self_signed(&key),
            Self::UnknownIssuer => {
                params
                    .distinguished_name
                    .push(rcgen::DnType::CommonName, "unknown");
                params.signed_by(&key, &UNKNOWN.issuer)
            }
            Self::ForgedSignature => params.signed_by(&key, &UNKNOWN.issuer),
            _ => params.signed_by(&key, &KNOWN.issuer),
        };
        let chain = vec![certificate.unwrap().der().clone()];
        let key = PrivatePkcs8KeyDer::from(key.serialize_der());
        let builder = ServerConfig::builder_with_provider(Arc::new(default_provider()));
        let builder = builder.with_safe_default_protocol_versions().unwrap();
        let mut config = builder
            .with_no_client_auth()
            .with_single_cert(chain, key.into())
            .unwrap();
        config.alpn_protocols = alpn.iter().map(|name| name.as_bytes().to_vec()).collect();
        Arc::new(config)
    }
}

/// Responds to the first message of a client with the first bytes of a valid handshake.
pub(super) async fn begin(config: Arc<ServerConfig>, stream: &mut Socket, length: usize) {
    let mut connection = ServerConnection::new(config).unwrap();
    let mut hello = vec![0; 16_384];
    let Ok(read) = stream.read(&mut hello).await else {
        return;
    };
    connection.read_tls(&mut &hello[..read]).unwrap();
    connection.process_new_packets().unwrap();
    let mut bytes = Vec::new();
    while connection.wants_write() {
        connection.write_tls(&mut bytes).unwrap();
    }
    bytes.truncate(length);
    let _ = stream.write_all(&bytes).await;
}
