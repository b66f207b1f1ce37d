//! A service on a port of its own, with a fake of Losant.
#![allow(dead_code, reason = "each test uses a part of it")]

use losant::Client;
use losant_fake::Fake;
use reqwest::{RequestBuilder, Response, StatusCode};
use serde_json::Value;
use tenants::{TenantConfig, Tenants, base_client, demo, serve};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

pub(crate) struct Service {
    pub(crate) fake: Fake,
    pub(crate) url: String,
    caller: reqwest::Client,
    stop: oneshot::Sender<()>,
    task: JoinHandle<std::io::Result<()>>,
}

impl Service {
    pub(crate) async fn start() -> Self {
        Self::with(|_| {}).await
    }

    /// Starts a service after a change to the settings of its tenants.
    pub(crate) async fn with(change: impl FnOnce(&mut [TenantConfig; 2])) -> Self {
        let (fake, mut configs) = demo::start().await.unwrap();
        change(&mut configs);
        let base = base_client(Client::builder().base_url(fake.base_url())).unwrap();
        let tenants = Tenants::new(&base, configs).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (stop, stopped) = oneshot::channel::<()>();
        let task = tokio::spawn(serve(listener, tenants, async {
            let _ = stopped.await;
        }));
        Self {
            fake,
            url,
            // Not through a proxy of the environment.
            caller: reqwest::Client::builder().no_proxy().build().unwrap(),
            stop,
            task,
        }
    }

    pub(crate) fn get(&self, path: &str) -> RequestBuilder {
        self.caller.get(format!("{}{path}", self.url))
    }

    /// Returns the status and the body of a response.
    pub(crate) async fn json(&self, path: &str) -> (StatusCode, Value) {
        let response = self.get(path).send().await.unwrap();
        (response.status(), body(response).await)
    }

    /// Asks the service to stop, and returns its task.
    pub(crate) fn stop(self) -> (Fake, JoinHandle<std::io::Result<()>>) {
        let _ = self.stop.send(());
        (self.fake, self.task)
    }
}

pub(crate) async fn body(response: Response) -> Value {
    serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
}
