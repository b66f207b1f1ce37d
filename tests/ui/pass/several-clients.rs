//! Traits of two clients in one module.

use restrait::Call;

mod first {
    /// One.
    #[restrait::client(base_url = "https://one.example.com")]
    pub struct Client;
}

mod second {
    /// Two.
    #[restrait::client(base_url = "https://two.example.com", headers("x-version" = "2"))]
    pub struct Client {
        /// Who asks.
        #[header("x-user")]
        user: Option<String>,
    }
}

pub fn main() {
    let one = first::Client::builder().build().unwrap();
    let two = second::Client::builder().build().unwrap();
    assert_eq!(one.base_url(), "https://one.example.com");
    assert_eq!(two.with(|common| common.user("me")).base_url(), "https://two.example.com");
    fn is_call<C: Call>() {}
    let _ = is_call::<losant::instance_org::PayloadCounts<'static>>;
}
