use losant::{api, endpoint};

struct Mine;

#[api(losant::Client)]
trait Extras {
    #[endpoint(method = "GET", path = "/a/<mine>")]
    fn get(&self, mine: Mine);
}

fn main() {}
