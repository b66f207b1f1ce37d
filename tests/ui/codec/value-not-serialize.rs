//! The value of a codec cannot be serialized.
//~ at `&Encoded<Text, Order>`
//~ names `Order`
//~ fix `struct Order` => `#[derive(Serialize)] struct Order`

use restrait::codec::{Codec, CodecError, Encoded};
use restrait::{api, endpoint};
use serde::Serialize;
use serde::de::DeserializeOwned;

struct Text;

impl Codec for Text {
    const MEDIA_TYPE: &'static str = "text/x-order";

    fn encode<T: Serialize + ?Sized>(_: &T) -> Result<Vec<u8>, CodecError> {
        Err(CodecError::new("no values"))
    }

    fn decode<T: DeserializeOwned>(_: &[u8]) -> Result<T, CodecError> {
        Err(CodecError::new("no values"))
    }
}

struct Order;

#[api]
trait Orders {
    #[endpoint(method = "POST", path = "/orders")]
    fn create(&self, #[body] order: &Encoded<Text, Order>) -> ();
}

fn main() {}
