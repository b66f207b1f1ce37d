#![doc = include_str!("../README.md")]
//!
//! | Module | Contents |
//! | --- | --- |
//! | [`location`] | locations of params |
//! | [`style`] | encodings of values |
//! | [`bound`] | traits that the type of a param must implement |
//! | [`header`] | valid and reserved header names |
//! | [`media_type`] | comparison of media types |
//! | [`percent`] | percent-encoding |
//! | [`template`] | path templates |
//! | [`name`] | names of arguments and of methods of calls |
//! | [`packed`] | packed numbers and strings |
//! | [`path_pattern`] | reading of paths |
//! | [`method`] | HTTP methods |
//! | [`route`] | the packed route of an endpoint |
//! | [`facts`] | the packed documentation of an endpoint |
//! | [`similar`] | similar names, for suggestions |
//!
//! The enums are exhaustive, and no `match` on them has a wildcard arm. So the compiler finds every
//! place that a new variant, such as another [`Location`], affects.

pub mod bound;
pub mod case;
pub mod facts;
pub mod header;
pub mod location;
pub mod media_type;
pub mod method;
pub mod name;
mod named_enum;
pub mod packed;
pub mod path_pattern;
pub mod percent;
pub mod route;
pub mod similar;
pub mod style;
pub mod template;

pub use bound::Bound;
pub use location::Location;
pub use style::Style;
