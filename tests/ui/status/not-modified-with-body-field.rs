//! The struct for the status 304 has a field for the body.
//~ at `Version`
//~ names `has no body`
//~ fix `    body: String,⏎` => ``

#[derive(restrait::Response)]
struct Version {
    #[header]
    etag: String,
    body: String,
}

#[derive(restrait::Response)]
enum Found {
    #[status(200)]
    New(String),
    #[status(304)]
    Same(Version),
}

fn main() {}
