//! progenitor. The hook adds the token.

use super::{Device, Failure, KEY, Outcome, TOKEN, Tag};

mod generated {
    progenitor::generate_api!(
        spec = "src/faults/devices.json",
        inner_type = String,
        hooks = Expected
    );

    impl ClientHooks<String> for Client {
        async fn pre<E>(
            &self,
            request: &mut reqwest::Request,
            _: &progenitor_client::OperationInfo,
        ) -> Result<(), progenitor_client::Error<E>> {
            let token = format!("Bearer {}", progenitor_client::ClientInfo::inner(self));
            let token = http::HeaderValue::try_from(token).expect("a token");
            request
                .headers_mut()
                .insert(http::header::AUTHORIZATION, token);
            Ok(())
        }
    }
}

pub(super) fn call(base: String, id: &'static str) -> Outcome {
    Box::pin(async move {
        let client = generated::Client::new(&base, TOKEN.to_owned());
        match client.state(id, KEY).await {
            Ok(device) => Ok(shared(device.into_inner())),
            Err(error) => {
                let status = error.status().map(|status| status.as_u16());
                Err(Failure::new(&error, &error, status))
            }
        }
    })
}

fn shared(device: generated::types::Device) -> Device {
    let tags = device.tags.into_iter();
    let tag = |tag: generated::types::Tag| Tag {
        key: tag.key,
        count: tag.count,
    };
    Device {
        id: device.id,
        tags: tags.map(tag).collect(),
    }
}
