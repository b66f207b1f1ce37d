//! progenitor: a client generated from an OpenAPI document. Its hook adds the token.

use std::sync::Arc;

use crate::contender::{Build, Call};
use crate::input::{ACCEPT_VERSION, INPUT};
use crate::sink::{poll_once, sink_forever};

/// Defines a function that uses the generated client with a function for finished requests.
macro_rules! generated {
    ($module:ident { $($exec:tt)* }) => {
        mod $module {
            progenitor::generate_api!(spec = "progenitor.json", inner_type = String, hooks = Expected);

            impl ClientHooks<String> for Client {
                async fn pre<E>(
                    &self,
                    request: &mut reqwest::Request,
                    _: &progenitor_client::OperationInfo,
                ) -> Result<(), progenitor_client::Error<E>> {
                    let token = format!("Bearer {}", progenitor_client::ClientInfo::inner(self));
                    let token = http::HeaderValue::try_from(token).expect("a token");
                    request.headers_mut().insert(http::header::AUTHORIZATION, token);
                    Ok(())
                }

                $($exec)*
            }
        }
    };
}

generated!(building {
    async fn exec(&self, request: reqwest::Request, _: &OperationInfo) -> reqwest::Result<reqwest::Response> {
        super::sink_forever(request).await
    }
});

generated!(sending {});

macro_rules! counts {
    ($client:expr, $input:expr) => {{
        let input = $input;
        let counts = $client.payload_counts(
            input.instance_id,
            input.org_id,
            Some(input.actions),
            Some(input.embedded),
            Some(input.links),
            Some(input.as_bytes),
            Some(input.end),
            Some(input.start),
            ACCEPT_VERSION,
            input.domain,
        );
        counts.await.expect("counts").into_inner()
    }};
}

pub(super) fn build(base: &str) -> Build {
    let client =
        building::Client::new_with_client(base, reqwest::Client::new(), INPUT.token.to_owned());
    Box::new(move |input| poll_once(async { counts!(client, input) }))
}

pub(super) fn call(base: &str) -> Call {
    let client =
        sending::Client::new_with_client(base, reqwest::Client::new(), INPUT.token.to_owned());
    let client = Arc::new(client);
    Box::new(move |input| {
        let client = Arc::clone(&client);
        Box::pin(async move {
            counts!(client, input)
                .0
                .values()
                .map(std::collections::HashMap::len)
                .sum()
        })
    })
}
