// Written by `EXPAND=overwrite cargo test -p restrait-macros expansion`, formatted.

use restrait::client;
use restrait::__private as __weather;
#[allow(unused_imports)]
use __weather::DefaultTypeFacts as _;
///A client of the weather service.
pub struct Weather(__weather::OpaqueCore);
impl Weather {
    /// Returns a builder of clients.
    pub fn builder() -> __weather::ClientBuilder<Self> {
        __weather::ClientBuilder::new()
    }
    /**Returns a client that is configured by environment variables.

* `WEATHER_TOKEN`: the token.

# Errors

If a value is invalid, or if `WEATHER_TOKEN` is not set. The error names the variable.*/
    pub fn from_env() -> __weather::Result<Self> {
        __weather::client_from_env()
    }
    /// Returns a clone, which shares connections and token with this client.
    #[allow(clippy::should_implement_trait)]
    #[must_use]
    pub fn clone(&self) -> Self {
        Self(::core::clone::Clone::clone(&self.0))
    }
    /// Returns a client with another token. It shares the connections of this client.
    ///
    /// # Errors
    ///
    /// If the token cannot be sent in a header.
    pub fn with_token(&self, token: &str) -> __weather::Result<Self> {
        self.0.get().with_token(token).map(<Self as __weather::ApiClient>::from_core)
    }
    /// Replaces the token of this client and of its clones. Running calls are not affected.
    ///
    /// # Errors
    ///
    /// If the token cannot be sent in a header. The previous token is kept.
    pub fn set_token(&self, token: &str) -> __weather::Result<()> {
        self.0.get().set_token(token)
    }
    /// Returns a client with other common parameters. It shares the connections of this
    /// client.
    ///
    /// If a value cannot be sent, every call of the returned client fails before it sends
    /// a request.
    #[must_use]
    pub fn with(
        &self,
        change: impl ::core::ops::FnOnce(WeatherCommon) -> WeatherCommon,
    ) -> Self {
        <Self as __weather::ApiClient>::from_core(
            self
                .0
                .get()
                .with_common(|common| {
                    ::core::convert::From::from(
                        change(::core::convert::From::from(common)),
                    )
                }),
        )
    }
    /// Returns a call of an endpoint that is not declared.
    ///
    /// For example, `raw("GET", "/devices/<deviceId>").path("deviceId", 7)`. Checks and
    /// limits are those of a declared call.
    pub fn raw(
        &self,
        method: &'static str,
        path: &'static str,
    ) -> __weather::RawCall<'_, Self> {
        __weather::RawCall::new(self, method, path)
    }
    /// Returns a call of a URL that the server gave, absolute or relative to the base URL.
    ///
    /// It must be below the base URL, and is sent as it is. Errors, metrics, traces and
    /// recordings contain `<followed>` instead of it.
    pub fn follow(
        &self,
        method: __weather::Method,
        url: impl ::core::convert::AsRef<str>,
    ) -> __weather::RawCall<'_, Self> {
        __weather::RawCall::follow(self, &method, url.as_ref())
    }
    /// Returns the base URL, to which the paths of endpoints are appended.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.0.get().base_url()
    }
}
impl ::core::clone::Clone for Weather {
    fn clone(&self) -> Self {
        Self::clone(self)
    }
}
impl ::core::fmt::Debug for Weather {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(self.0.get(), f)
    }
}
impl __weather::ApiClient for Weather {
    type Common = WeatherCommon;
    const INFO: &'static __weather::ClientInfo = {
        const __COMMON: &[__weather::ParamInfo] = &[
            restrait::__private::ParamInfo::new(
                "units",
                "units",
                restrait::__private::Location::Query,
                *restrait::__private::TypeFacts::<String>::QueryParam,
                false,
                "Units of all numbers.",
            ),
        ];
        &__weather::client_schemas!(
            __weather::ClientInfo::new(::core::env!("CARGO_PKG_NAME"),
            ::core::env!("CARGO_PKG_VERSION"), "https://weather.example",).with_headers(&
            [("accept-version", "^1")]).with_token_env("WEATHER_TOKEN")
            .with_common(__COMMON).with_error(::core::option::Option::Some("problem"), <
            Problem as __weather::ErrorType > ::DECODING), Problem
        )
    };
    const RESOURCES: &'static [&'static __weather::ApiInfo] = Self::RESOURCES;
    fn from_core(core: __weather::Core) -> Self {
        Self(__weather::OpaqueCore::new(core))
    }
    fn core(&self) -> &__weather::Core {
        self.0.get()
    }
}
impl Weather {
    /// The declarations of all resources, for documentation and tools.
    pub const RESOURCES: &'static [&'static __weather::ApiInfo] = &[
        <dyn Forecasts as __weather::ApiTrait<Weather>>::INFO,
    ];
    ///Returns the endpoints of [`Forecasts`].
    #[must_use]
    pub fn forecasts(&self) -> &dyn Forecasts {
        <dyn Forecasts as __weather::ApiTrait<Weather>>::from_client(self)
    }
}
/// A client's values of the parameters that every endpoint takes.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub struct WeatherCommon(__weather::CommonValues);
impl WeatherCommon {
    /**Units of all numbers.

Sent as the query parameter `units`.*/
    #[must_use]
    pub fn units(self, units: impl __weather::Arg<String>) -> Self {
        Self(
            self.0.set(0usize, <String as __weather::QueryParam>::optional_input(units)),
        )
    }
}
impl ::core::convert::From<__weather::CommonValues> for WeatherCommon {
    fn from(values: __weather::CommonValues) -> Self {
        Self(values)
    }
}
impl ::core::convert::From<WeatherCommon> for __weather::CommonValues {
    fn from(common: WeatherCommon) -> Self {
        common.0
    }
}
/// Setters on every call for the parameters that all endpoints take.
pub trait WeatherCommonParams: __weather::Call<Client = Weather> {
    /**Units of all numbers.

Sent as the query parameter `units`.*/
    #[must_use = "a call does nothing until it is awaited"]
    fn units(mut self, units: impl __weather::Arg<String>) -> Self {
        __weather::Call::options(&mut self)
            .set_common(
                0usize,
                <String as __weather::QueryParam>::optional_input(units),
            );
        self
    }
}
impl<C: __weather::Call<Client = Weather>> WeatherCommonParams for C {}
