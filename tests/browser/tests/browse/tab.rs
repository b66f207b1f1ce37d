//! A tab of Chromium, which is driven over the Chrome `DevTools` Protocol.

use std::path::Path;
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep, timeout};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

use crate::chromium::{self, Browser};

/// Time limit for the browser to start, and for an element to appear.
const TIMEOUT: Duration = Duration::from_secs(20);

/// Pause before an element is looked for again.
const PAUSE: Duration = Duration::from_millis(50);

/// Flags for a browser without a network, which a program drives.
const FLAGS: [&str; 3] = [
    "--remote-debugging-port=0",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    "--window-size=1400,1000",
];

/// A tab.
pub(crate) struct Tab {
    socket: WebSocketStream<MaybeTlsStream<TcpStream>>,
    session: Option<String>,
    last_id: u64,
    /// URLs of all requests.
    requests: Vec<String>,
}

impl Tab {
    /// Opens `url` in a new browser.
    pub(crate) async fn open(executable: &Path, url: &str) -> (Self, Browser) {
        let browser = chromium::open(executable, "about:blank", &FLAGS);
        let address = timeout(TIMEOUT, address(browser.profile())).await;
        let address = address.expect("Chromium does not start");
        let (socket, _) = connect_async(address).await.unwrap();
        let mut tab = Self {
            socket,
            session: None,
            last_id: 0,
            requests: Vec::new(),
        };
        let target = tab
            .call("Target.createTarget", json!({ "url": "about:blank" }))
            .await;
        let target = json!({ "targetId": target["targetId"], "flatten": true });
        let session = tab.call("Target.attachToTarget", target).await;
        tab.session = session["sessionId"].as_str().map(str::to_owned);
        tab.call("Network.enable", json!({})).await;
        tab.call("Page.navigate", json!({ "url": url })).await;
        (tab, browser)
    }

    /// Clicks the first visible element that the selector matches, as soon as there is one.
    pub(crate) async fn click(&mut self, selector: &str) {
        let center = format!(
            "(() => {{
                const all = [...document.querySelectorAll({})];
                const element = all.find((element) => element.offsetParent !== null);
                if (!element) return null;
                element.scrollIntoView({{ block: 'center', behavior: 'instant' }});
                const {{ x, y, width, height }} = element.getBoundingClientRect();
                return [x + width / 2, y + height / 2];
            }})()",
            Value::from(selector)
        );
        let center = self.eventually(&center, selector).await;
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({
                "type": kind, "x": center[0], "y": center[1], "button": "left", "clickCount": 1,
            });
            self.call("Input.dispatchMouseEvent", event).await;
        }
    }

    /// Types text into an input.
    pub(crate) async fn type_into(&mut self, selector: &str, text: &str) {
        self.click(selector).await;
        self.call("Input.insertText", json!({ "text": text })).await;
    }

    /// Returns the text of the first element that the selector matches, as soon as there is one.
    pub(crate) async fn text(&mut self, selector: &str) -> String {
        let script = format!(
            "document.querySelector({})?.innerText || null",
            Value::from(selector)
        );
        let text = self.eventually(&script, selector).await;
        text.as_str().unwrap().to_owned()
    }

    /// Writes a picture of the page at this width.
    pub(crate) async fn screenshot(&mut self, width: u32, file: &Path) {
        let size =
            json!({ "width": width, "height": 1000, "deviceScaleFactor": 1, "mobile": false });
        self.call("Emulation.setDeviceMetricsOverride", size).await;
        let script = "document.documentElement.scrollWidth";
        let scroll_width = self.eventually(script, "the page").await;
        assert!(
            scroll_width.as_u64() <= Some(width.into()),
            "wider than {width}: {scroll_width}"
        );
        self.capture(file).await;
    }

    async fn capture(&mut self, file: &Path) {
        let picture = self
            .call(
                "Page.captureScreenshot",
                json!({ "captureBeyondViewport": true }),
            )
            .await;
        let picture = picture["data"].as_str().unwrap();
        let picture = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, picture);
        std::fs::write(file, picture.unwrap()).unwrap();
    }

    /// Waits for this time, and for further requests.
    pub(crate) async fn wait(&mut self, time: Duration) {
        sleep(time).await;
        self.call("Runtime.evaluate", json!({ "expression": "0" }))
            .await;
    }

    /// Returns the URLs of all requests to other servers.
    pub(crate) fn foreign_requests(&self, base_url: &str) -> Vec<String> {
        let is_own = |url: &String| url.starts_with(base_url) || url.starts_with("data:");
        let foreign = self.requests.iter().filter(|url| !is_own(url));
        foreign.cloned().collect()
    }

    /// Fails, with a picture of the page.
    async fn fail(&mut self, what: &str) -> ! {
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browse-failed.png");
        self.capture(&file).await;
        panic!("missing: {what}; see {}", file.display());
    }

    /// Evaluates a script until its result is not `null`.
    async fn eventually(&mut self, script: &str, what: &str) -> Value {
        let start = Instant::now();
        loop {
            let arguments = json!({ "expression": script, "returnByValue": true });
            let result = self.call("Runtime.evaluate", arguments).await;
            let value = &result["result"]["value"];
            if !value.is_null() {
                return value.clone();
            }
            if start.elapsed() > TIMEOUT {
                self.fail(what).await;
            }
            sleep(PAUSE).await;
        }
    }

    /// Sends a command and returns its result.
    async fn call(&mut self, method: &str, params: Value) -> Value {
        self.last_id += 1;
        let mut command = json!({ "id": self.last_id, "method": method, "params": params });
        if let Some(session) = &self.session {
            command["sessionId"] = session.as_str().into();
        }
        let command = Message::text(command.to_string());
        self.socket.send(command).await.unwrap();
        loop {
            let message = timeout(TIMEOUT, self.socket.next()).await;
            let message = message.expect(method).unwrap().unwrap();
            let Ok(text) = message.to_text() else {
                continue;
            };
            let message: Value = serde_json::from_str(text).unwrap_or_default();
            if message["method"] == "Network.requestWillBeSent" {
                let url = message["params"]["request"]["url"].as_str();
                self.requests.extend(url.map(str::to_owned));
            }
            if message["id"] == self.last_id {
                assert!(message["error"].is_null(), "{method}: {message}");
                return message["result"].clone();
            }
        }
    }
}

/// Returns the address at which a browser with this profile is driven, as soon as it listens.
async fn address(profile: &Path) -> String {
    let file = profile.join("DevToolsActivePort");
    loop {
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        if let Some((port, path)) = text.trim().split_once('\n') {
            return format!("ws://127.0.0.1:{port}{path}");
        }
        sleep(PAUSE).await;
    }
}
