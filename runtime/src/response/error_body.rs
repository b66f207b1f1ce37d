//! The body of an error response as a custom type.

use super::{RawResponse, Response};
use crate::Error;

impl Error {
    /// Decodes the body of the error response as `T`.
    ///
    /// `T` is the type that the endpoint declares for this status, or an enum of several types that
    /// derives [`Response`]. Returns `None` if the response is missing or its body cannot be decoded
    /// as `T`.
    ///
    /// ```
    /// use restrait::Response;
    ///
    /// # #[derive(serde::Deserialize)] struct Conflict { with: String }
    /// # #[derive(serde::Deserialize)] struct Invalid { fields: Vec<String> }
    /// #[derive(Response)]
    /// enum CreateError {
    ///     #[status(409)]
    ///     Conflict(Conflict),
    ///     #[status(422)]
    ///     Invalid(Invalid),
    /// }
    ///
    /// # fn example(error: restrait::Error) {
    /// match error.body_as() {
    ///     Some(CreateError::Conflict(conflict)) => println!("in use by {}", conflict.with),
    ///     Some(CreateError::Invalid(invalid)) => println!("invalid: {:?}", invalid.fields),
    ///     None => println!("{error}"),
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn body_as<T: Response>(&self) -> Option<T> {
        let (route, status, body) = (self.endpoint()?, self.status()?, self.error_body()?);
        let mut response = RawResponse::from_error_body(route, status, body.clone());
        T::decode(&mut response).ok()
    }
}
