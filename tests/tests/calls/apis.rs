//! Three small APIs of other shapes than Losant's, each declared completely and called over real
//! sockets: that all of this is general.

mod forge;
mod media;
mod shop;
