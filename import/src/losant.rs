//! The surface of the Losant API as data.
