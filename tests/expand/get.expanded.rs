// Written by `EXPAND=overwrite cargo test -p restrait-macros expansion`, formatted.

use restrait::{api, endpoint};
use ::restrait::__private as __forecasts;
#[allow(unused_imports)]
use __forecasts::DefaultTypeFacts as _;
///Endpoints of the resource `forecasts`.
pub trait Forecasts: __forecasts::Resource {
    /**Returns the forecast for a city.

`GET /forecasts/<city>`

| Argument | Sent as | Type | Description |
| --- | --- | --- | --- |
| `city` | path `city` | [`&str`](str) | City. |
| `units` | query `units` | [`Units`] |  |
| [`.days()`](forecasts::Daily::days) | query `days` | [`u8`] | Number of days. (default: `7`) |

| Status | Body | Meaning |
| --- | --- | --- |
| 200 | [`Vec<f64>`](f64) |  |
| 404 | API error | no such city |
*/
    fn daily<'a>(&'a self, city: &'a str, units: Units) -> forecasts::Daily<'a> {
        forecasts::Daily {
            erased: <Units as __forecasts::QueryParam>::with_value(
                <&'a str as __forecasts::PathParam>::with_value(
                    __forecasts::call(
                        self,
                        <forecasts::Daily<'_> as __forecasts::Endpoint>::ROUTE,
                    ),
                    0usize,
                    city,
                ),
                1usize,
                units,
            ),
        }
    }
}
///The calls of [`Forecasts`], with one struct for each endpoint.
#[allow(dead_code)]
pub mod forecasts {
    use ::restrait::__private as __forecasts;
    ///A call of [`Forecasts::daily`](super::Forecasts::daily).
    #[must_use = "a call does nothing until it is awaited"]
    pub struct Daily<'a> {
        pub(super) erased: __forecasts::ErasedCall<'a, 3usize>,
    }
    /// The line of the trait, and those of its methods.
    pub(super) const LINES: &[u32] = &[0, 0];
    /// The declaration of the resource, for documentation and tools.
    pub const INFO: __forecasts::ApiInfo = __forecasts::ApiInfo::new(
        "forecasts",
        "",
        ::core::file!(),
        LINES,
        &[<Daily<'static> as __forecasts::Endpoint>::info],
    );
}
impl __forecasts::Call for forecasts::Daily<'_> {
    type Response = Vec<f64>;
    type Client = ::restrait::Client;
    fn view(&self) -> __forecasts::Result<__forecasts::CallView<'_>> {
        __forecasts::view(&self.erased)
    }
    fn options(&mut self) -> &mut __forecasts::Options {
        __forecasts::options(&mut self.erased)
    }
}
impl<'a> __forecasts::Endpoint for forecasts::Daily<'a> {
    const ROUTE: &'static __forecasts::Route = &__forecasts::route(
        __forecasts::Method::GET,
        "1/forecasts/<city>$+ $ 3p q'&units=q&&days=   )forecasts%daily  ",
    );
    const FACTS: __forecasts::Facts = __forecasts::facts(
        "E@Returns the forecast for a city.P$city%City.rtP%units rtP$days/Number of days.td!7Rc( b(Vec<f64>Ff4,no such city",
        &[
            __forecasts::TypeFacts::<&'a str>::PathParam,
            __forecasts::TypeFacts::<Units>::QueryParam,
            __forecasts::TypeFacts::<u8>::QueryParam,
        ],
        forecasts::LINES,
        0usize,
    );
    __forecasts::schemas! {
        [& 'a str, Units, u8] []
    }
}
impl ::core::future::IntoFuture for forecasts::Daily<'_> {
    type Output = __forecasts::Result<<Self as __forecasts::Call>::Response>;
    type IntoFuture = __forecasts::Future<<Self as __forecasts::Call>::Response>;
    fn into_future(self) -> <Self as ::core::future::IntoFuture>::IntoFuture {
        __forecasts::start(self.erased, <Self as __forecasts::Call>::DECODING)
    }
}
impl __forecasts::Debug for forecasts::Daily<'_> {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        __forecasts::debug(&self.erased, f)
    }
}
#[allow(dead_code)]
impl<'a> forecasts::Daily<'a> {
    /**Number of days.

Sent as the query parameter `days` (default: `7`).*/
    pub fn days(self, days: impl __forecasts::Arg<u8>) -> Self {
        Self {
            erased: <u8 as __forecasts::QueryParam>::set(self.erased, 2usize, days),
        }
    }
}
impl Forecasts for ::restrait::Client {}
impl __forecasts::ApiTrait<::restrait::Client> for dyn Forecasts {
    const INFO: &'static __forecasts::ApiInfo = &forecasts::INFO;
    fn from_client(client: &::restrait::Client) -> &Self {
        client
    }
}
#[allow(unused_imports)]
const _: () = {
    use endpoint as _;
};
