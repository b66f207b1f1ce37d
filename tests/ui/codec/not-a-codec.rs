//! The codec is a type without the trait.
//~ at `Encoded<Text, u64>`
//~ names `Text`
//~ fix `Encoded<Text, u64>` => `u64`

use restrait::codec::Encoded;
use restrait::{api, endpoint};

struct Text;

#[api]
trait Orders {
    #[endpoint(method = "GET", path = "/orders")]
    fn last(&self) -> Encoded<Text, u64>;
}

fn main() {}
