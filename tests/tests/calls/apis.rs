//! Three small APIs that differ from Losant's, declared completely and called over sockets.

mod forge;
mod media;
mod shop;
