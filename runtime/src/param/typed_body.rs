//! Bodies whose type determines the media type: values of codecs and JSON Lines.

use serde::Serialize;

use super::bound::{BodyParam, JsonBody, TypeFacts};
use crate::Body;
use crate::codec::{Codec, Encoded};
use crate::info::{JsonType, TypeInfo};
use crate::response::{JSON_LINES, JsonLines};
use crate::value::{Input, Payload, Value};

/// Returns the input of a body, or the reason why it cannot be sent.
fn input<'a>(media_type: &'static str, body: Result<Body, String>) -> Input<'a> {
    match body {
        Ok(body) => Payload::typed(media_type, body).into(),
        Err(reason) => Value::invalid(reason).into(),
    }
}

/// Encodes a value.
fn encoded<'a, C: Codec, T: Serialize>(value: &Encoded<C, T>) -> Input<'a> {
    let body = C::encode(&**value).map(Body::full);
    let reason = |error| format!("cannot be written as `{}`: {error}", C::MEDIA_TYPE);
    input(Encoded::<C, T>::MEDIA_TYPE, body.map_err(reason))
}

/// Implements the traits of bodies, without and with a declared `content_type`.
macro_rules! bodies {
    ($(<$a:lifetime $(, $param:ident: $bound:path)*> $type:ty: $media_type:expr, $input:expr;)+) => {$(
        #[diagnostic::do_not_recommend]
        impl<$a $(, $param: $bound)*> JsonBody<$a> for $type {
            fn input(self) -> Input<$a> {
                $input(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$a $(, $param: $bound)*> BodyParam<$a> for $type {
            fn input(self) -> Input<$a> {
                $input(self)
            }
        }

        impl<$a $(, $param: $bound)*> TypeFacts<$type> {
            /// The facts of the type.
            #[allow(non_upper_case_globals)]
            pub const JsonBody: &'static TypeInfo =
                &TypeInfo::new("", JsonType::Object).media_type($media_type);
        }
    )+};
}

bodies! {
    <'a, C: Codec, T: Serialize> Encoded<C, T>: Encoded::<C, T>::MEDIA_TYPE, |body| encoded(&body);
    <'a, C: Codec, T: Serialize> &'a Encoded<C, T>: Encoded::<C, T>::MEDIA_TYPE, encoded;
    <'a, T: Serialize> JsonLines<T>: JSON_LINES, |lines: JsonLines<T>| input(JSON_LINES, lines.into_body());
}
