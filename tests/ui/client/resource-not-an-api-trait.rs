//! A resource is not an API trait.
//~ at `Users`
//~ fix `resources(Users)` => ``

pub use restrait;

pub trait Users {}

#[restrait::client(resources(Users))]
pub struct Client;

fn main() {}
