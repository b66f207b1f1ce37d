//! Proxies: of the environment, and of a transport.
//!
//! Environment variables belong to the whole process, so calls that read them run in a child process.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::process::Command;
use std::sync::{Arc, Mutex};

use restrait::transport::{Hyper, Reqwest};
use restrait::{Client, ClientBuilder, Retry, api, endpoint};

#[api]
trait Orders {
    #[endpoint(method = "GET", path = "/orders")]
    fn orders(&self) -> Vec<u32>;
}

const TOKEN: &str = "token-of-ann-1234";
const PASSWORD: &str = "secret-of-ann";

/// A server that records the head of each request and responds with `[1]`.
struct Recorder {
    port: u16,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Recorder {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let heads = Arc::new(Mutex::new(Vec::new()));
        let recorded = Arc::clone(&heads);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let mut head = vec![0; 4096];
                let length = stream.read(&mut head).unwrap_or_default();
                head.truncate(length);
                let head = String::from_utf8_lossy(&head).to_lowercase();
                recorded.lock().unwrap().push(head);
                let response =
                    "HTTP/1.1 200 OK\r\ncontent-length: 3\r\nconnection: close\r\n\r\n[1]";
                let _ = stream.write_all(response.as_bytes());
            }
        });
        Self { port, heads }
    }

    /// Returns the heads of the requests since the last time.
    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.heads.lock().unwrap())
    }
}

/// The variables that name proxies.
const VARIABLES: [&str; 4] = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"];

/// Makes a call in a child process with these variables. Returns what it prints for each transport: the
/// result, and whether it shows the password.
fn call_in_child(base_url: &str, options: &str, variables: &[(&str, String)]) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args([
        "transports::proxies::child",
        "--exact",
        "--ignored",
        "--nocapture",
    ]);
    for name in VARIABLES {
        child.env_remove(name).env_remove(name.to_lowercase());
    }
    child
        .env("PROXIES_URL", base_url)
        .env("PROXIES_OPTIONS", options);
    child.envs(variables.iter().map(|(name, value)| (name, value)));
    let output = child.output().unwrap();
    let output = String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr);
    assert!(!output.contains(PASSWORD), "{output}");
    output
}

/// The child process: makes one call over each transport.
#[tokio::test]
#[ignore = "other tests run it with their own environment"]
async fn child() {
    let Ok(url) = std::env::var("PROXIES_URL") else {
        return;
    };
    let options = std::env::var("PROXIES_OPTIONS").unwrap();
    for (name, client) in clients(&url, &options) {
        println!("{name}: {:?} {client:?}", client.orders().await);
    }
}

/// Returns clients over the default transport, and over transports that are created without a client.
fn clients(url: &str, options: &str) -> [(&'static str, Client); 3] {
    let is_off = options == "no proxy";
    let builder = || -> ClientBuilder<Client> {
        let builder = Client::builder().base_url(url).token(TOKEN);
        builder.allow_clear_text().retry(Retry::never())
    };
    let default = if is_off {
        builder().no_proxy()
    } else {
        builder()
    };
    let reqwest = Reqwest::new(move |builder| if is_off { builder.no_proxy() } else { builder });
    let hyper = Hyper::builder();
    let hyper = if is_off { hyper.no_proxy() } else { hyper };
    let (reqwest, hyper) = (reqwest.unwrap(), hyper.build().unwrap());
    println!("{reqwest:?} {hyper:?}");
    [
        ("default", default.build().unwrap()),
        ("reqwest", builder().transport(reqwest).build().unwrap()),
        ("hyper", builder().transport(hyper).build().unwrap()),
    ]
}

/// A host that does not exist.
const REMOTE: &str = "api.example.invalid";

#[test]
fn loopback_hosts_never_use_a_proxy_of_the_environment() {
    let (proxy, server) = (Recorder::start(), Recorder::start());
    for host in ["localhost", "127.0.0.1", "app.localhost"] {
        for variable in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
            let address = format!("http://ann:{PASSWORD}@127.0.0.1:{}", proxy.port);
            let variables = [(variable, address)];
            let url = format!("http://{host}:{}", server.port);
            let output = call_in_child(&url, "", &variables);
            // reqwest alone asks the system for names under `localhost`, which not every system knows.
            let heads = server.take();
            let is_told = |head: &String| head.contains("proxy-authorization");
            assert!(!heads.iter().any(is_told), "{host}, {variable}: {heads:?}");
            let expected = if host == "app.localhost" {
                2..=3
            } else {
                3..=3
            };
            assert!(
                expected.contains(&heads.len()),
                "{host}, {variable}: {output}"
            );
            assert_eq!(proxy.take().len(), 0, "{host}, {variable}: {output}");
        }
    }
}

#[test]
fn remote_hosts_use_the_proxies_of_the_environment() {
    let proxy = Recorder::start();
    let address = format!("http://ann:{PASSWORD}@127.0.0.1:{}", proxy.port);
    for variable in ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"] {
        let variables = [(variable, address.clone())];
        let output = call_in_child(&format!("http://{REMOTE}/v1"), "", &variables);
        let heads = proxy.take();
        assert_eq!(heads.len(), 3, "{variable}: {output}");
        for head in heads {
            let line = format!("get http://{REMOTE}/v1/orders http/1.1\r\n");
            assert!(head.starts_with(&line), "{head}");
            assert!(
                head.contains(&format!("authorization: bearer {TOKEN}")),
                "{head}"
            );
            // `ann:secret-of-ann`
            let password = "proxy-authorization: basic yw5uonnly3jldc1vzi1hbm4=";
            assert!(head.contains(password), "{head}");
        }
    }
    for variable in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        let variables = [(variable, address.clone())];
        let output = call_in_child(&format!("https://{REMOTE}"), "", &variables);
        let heads = proxy.take();
        assert_eq!(heads.len(), 3, "{variable}: {output}");
        for head in heads {
            let line = format!("connect {REMOTE}:443 http/1.1\r\n");
            assert!(head.starts_with(&line) && !head.contains(TOKEN), "{head}");
        }
    }
}

#[test]
fn proxies_of_the_environment_can_be_switched_off() {
    let proxy = Recorder::start();
    let address = format!("http://ann:{PASSWORD}@127.0.0.1:{}", proxy.port);
    let all = || ("ALL_PROXY", address.clone());
    let url = format!("http://{REMOTE}");
    let output = call_in_child(&url, "no proxy", &[all()]);
    assert!(proxy.take().is_empty(), "{output}");
    for name in ["NO_PROXY", "no_proxy"] {
        let output = call_in_child(&url, "", &[all(), (name, "example.invalid".to_owned())]);
        assert!(proxy.take().is_empty(), "{output}");
    }
}

#[test]
fn errors_do_not_show_the_password_of_a_proxy() {
    // Nothing listens on this port.
    let variables = [("ALL_PROXY", format!("http://ann:{PASSWORD}@127.0.0.1:1"))];
    for scheme in ["http", "https"] {
        let output = call_in_child(&format!("{scheme}://{REMOTE}"), "", &variables);
        assert_eq!(output.matches("cannot connect").count(), 3, "{output}");
    }
}

#[tokio::test]
async fn proxy_of_a_transport_is_used_for_loopback_hosts_too() {
    let (proxy, server) = (Recorder::start(), Recorder::start());
    let address = format!("http://127.0.0.1:{}", proxy.port);
    let builder = || Client::builder().base_url(format!("http://localhost:{}", server.port));
    let hyper = Hyper::builder().proxy(&address).build().unwrap();
    let reqwest = move |builder: reqwest::ClientBuilder| {
        builder.proxy(reqwest::Proxy::all(&address).unwrap())
    };
    for client in [
        builder().reqwest(reqwest.clone()),
        builder().reqwest(reqwest).no_proxy(),
        builder().transport(hyper),
    ] {
        assert_eq!(client.build().unwrap().orders().await.unwrap(), [1]);
        assert_eq!(proxy.take().len(), 1);
    }
    assert!(server.take().is_empty());
}

#[test]
fn hyper_rejects_an_invalid_proxy() {
    for url in ["", "ftp://proxy", "http://", "http://a b"] {
        let url = url.replace("proxy", &format!("ann:{PASSWORD}@proxy"));
        let error = Hyper::builder().proxy(url).build().unwrap_err();
        assert_eq!(
            error.to_string(),
            "invalid proxy URL; write `http://host:port`"
        );
    }
}
