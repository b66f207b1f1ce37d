//! The body of an error as a type of the caller's.

use super::{RawResponse, Response};
use crate::Error;

impl Error {
    /// The body of an error answer as a type of the caller's: one that the endpoint declares for
    /// this status, or an enum of them all that derives [`Response`].
    ///
    /// ```
    /// use restrait::Response;
    ///
    /// # #[derive(serde::Deserialize)] struct Conflict { with: String }
    /// # #[derive(serde::Deserialize)] struct Invalid { fields: Vec<String> }
    /// #[derive(Response)]
    /// enum Refusal {
    ///     #[status(409)]
    ///     Conflict(Conflict),
    ///     #[status(422)]
    ///     Invalid(Invalid),
    /// }
    ///
    /// # fn example(error: restrait::Error) {
    /// match error.body_as() {
    ///     Some(Refusal::Conflict(conflict)) => println!("taken by {}", conflict.with),
    ///     Some(Refusal::Invalid(invalid)) => println!("wrong: {:?}", invalid.fields),
    ///     None => println!("{error}"),
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn body_as<T: Response>(&self) -> Option<T> {
        let (route, status, body) = (self.endpoint()?, self.status()?, self.error_body()?);
        let mut answer = RawResponse::of_error(route, status, body.clone());
        T::decode(&mut answer).ok()
    }
}
