//! Everything in `docs/features.md`, with a dependency on `losant` alone and without a network.

mod bodies;
mod calls;
mod dependencies;
mod lists;
mod params;
mod responses;
mod server;
mod testing;
mod transports;
