//! A resource is an API trait of another client.
//~ at `Users`
//~ fix `resources(Users)` => ``

pub use restrait;

#[restrait::api]
pub trait Users {
    #[restrait::endpoint(method = "GET", path = "/users")]
    fn list(&self) -> Vec<String>;
}

#[restrait::client(resources(Users))]
pub struct Client;

fn main() {}
