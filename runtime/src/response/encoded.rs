//! Responses in the format of a codec.

use std::any::type_name;

use serde::de::DeserializeOwned;

use super::{RawResponse, ReadMode, Response};
use crate::codec::{Codec, Encoded};
use crate::decode::Fault;

impl<C: Codec, T: DeserializeOwned> Response for Encoded<C, T> {
    const READ_MODE: ReadMode = ReadMode::Buffered(Self::ACCEPT);

    type Content = super::Opaque;

    fn decode(response: &mut RawResponse) -> Result<Self, Fault> {
        match C::decode(&response.take_bytes()) {
            Ok(value) => Ok(Self::new(value)),
            Err(error) => Err(Fault::body(type_name::<T>(), error)),
        }
    }
}
