//! An application that depends on `losant` alone and declares endpoints of every kind.

pub mod bodies;
pub mod lists;
pub mod params;
pub mod responses;
