use losant::endpoint;

trait Extras {
    #[endpoint(method = "GET", path = "/a")]
    fn get(&self);
}

fn main() {}
