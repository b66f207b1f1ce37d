//! A stand-in server for any API that [`restrait`] declares.
//!
//! An application that calls an API can be tested against a [`FakeServer`]: it serves the API's
//! endpoints over real HTTP on a loopback port of its own choosing, checks every request against
//! the declaration, and answers from handlers that share a state. Nothing about the API is
//! written twice: routes, params, their types and the scopes come from the declaration.
//!
//! ```
//! use std::collections::BTreeMap;
//!
//! use restrait::{api, endpoint};
//! use restrait_fake::{Refusal, FakeServer};
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Clone, Debug, Serialize, Deserialize)]
//! struct Pet {
//!     name: String,
//! }
//!
//! #[api]
//! trait Pets {
//!     /// One pet.
//!     #[endpoint(method = "GET", path = "/pets/<petId>", scopes = ["pets.read"])]
//!     fn pet(&self, pet_id: u32) -> Pet;
//!
//!     /// Takes a pet in.
//!     #[endpoint(method = "PUT", path = "/pets/<petId>", scopes = ["pets.write"])]
//!     fn take(&self, pet_id: u32, #[body] pet: &Pet) -> Pet;
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let fake_server = FakeServer::builder(BTreeMap::<u32, Pet>::new())
//!     .api(&pets::INFO)
//!     .token("keeper", ["pets.read", "pets.write"])
//!     .on::<pets::Pet>(|pets, request| {
//!         let pet = pets.get(&request.required("petId")?);
//!         pet.cloned().ok_or_else(|| Refusal::not_found("there is no such pet"))
//!     })
//!     .on::<pets::Take>(|pets, request| {
//!         let pet: Pet = request.json()?;
//!         pets.insert(request.required("petId")?, pet.clone());
//!         Ok(pet)
//!     })
//!     .start()
//!     .await?;
//!
//! let client = restrait::Client::builder()
//!     .base_url(fake_server.base_url())
//!     .token("keeper")
//!     .build()?;
//! assert!(client.pet(7).await.unwrap_err().is_not_found());
//! client.take(7, &Pet { name: "Rex".into() }).await?;
//! assert_eq!(client.pet(7).await?.name, "Rex");
//!
//! // Afterwards, see what was sent and what is stored.
//! assert_eq!(fake_server.requests().len(), 3);
//! assert_eq!(fake_server.state(|pets| pets.len()), 1);
//! # Ok(())
//! # }
//! ```
//!
//! # Order of checks
//!
//! A request with several faults is refused for the first of these, see [`Reason`]:
//!
//! 1. 404, a path that no endpoint has;
//! 2. 405, a method that the path's endpoints do not take;
//! 3. 401, no bearer token or an unknown one, where the endpoint declares scopes;
//! 4. 400, a value in the path that its param cannot have;
//! 5. 403, a token without any of the endpoint's scopes;
//! 6. 413, a body over the limit;
//! 7. 400, a query param or a header that is missing, unknown, given twice or not of its type;
//! 8. 415 and 400, a body that is missing, not declared or not JSON;
//! 9. 501, no handler.
//!
//! Then the handler refuses by rules of its own. Every message names endpoint and param; the
//! body that it travels in is the API's own, see [`Builder::refuse_with`].
//!
//! # What is answered
//!
//! A handler that is registered with [`Builder::on`] returns what the call returns. One that is
//! registered with [`Builder::on_raw`] answers whatever a [`Reply`] can be: other statuses, text
//! and bytes, slow bodies, streams of events.
//!
//! # Trouble on purpose
//!
//! [`FakeServer::fail_next`] makes the next request go wrong in a chosen way, see [`Fault`]: late,
//! cut off, refused, reset, or not answered at all.

mod body;
mod builder;
mod cors;
mod declared;
mod fake_server;
mod fault;
mod line;
mod part;
mod path;
mod query;
mod recorded;
mod refusal;
mod reply;
mod request;
mod serve;
mod table;
mod tokens;
mod value;

pub use builder::Builder;
pub use fake_server::FakeServer;
pub use fault::Fault;
pub use part::Part;
pub use recorded::Recorded;
pub use refusal::{Reason, Refusal};
pub use reply::Reply;
pub use request::Request;
