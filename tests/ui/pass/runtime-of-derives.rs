//! Derives with an imported runtime, and with the path of one.

mod imported {
    use losant::restrait;

    #[derive(serde::Deserialize, restrait::Page)]
    pub struct Numbers {
        #[page(items)]
        pub items: Vec<u64>,
    }

    #[derive(restrait::Event)]
    pub enum Heard {
        Number(u64),
    }

    #[derive(restrait::Response)]
    pub enum Export {
        #[status(200)]
        Done(String),
    }
}

mod named {
    // It hides the crate, as in a program that depends on `losant` alone.
    #[allow(unused_imports)]
    use std as restrait;

    #[derive(serde::Deserialize, losant::Page)]
    #[page(runtime = losant::restrait)]
    pub struct Numbers {
        #[page(items)]
        pub items: Vec<u64>,
    }

    #[derive(losant::Event)]
    #[event(runtime = losant::restrait)]
    pub enum Heard {
        Number(u64),
    }

    #[derive(losant::Response)]
    #[response(runtime = losant::restrait)]
    pub enum Export {
        #[status(200)]
        Done(String),
    }
}

pub fn main() {
    fn is_page<T: losant::Page<Item = u64>>() {}
    fn is_event<T: losant::Event>() {}
    fn is_response<T: losant::Response>() {}
    is_page::<imported::Numbers>();
    is_page::<named::Numbers>();
    is_event::<imported::Heard>();
    is_event::<named::Heard>();
    is_response::<imported::Export>();
    is_response::<named::Export>();
}
