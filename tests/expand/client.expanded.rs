// Written by `EXPAND=overwrite cargo test -p restrait-macros expansion`, formatted.

use restrait::client;
use restrait::__private as __weather;
#[allow(unused_imports)]
use __weather::Unknown as _;
///A client of the weather service.
pub struct Weather(__weather::Core);
impl Weather {
    /// A builder: give it a token, then `build`.
    pub fn builder() -> __weather::ClientBuilder<Self> {
        __weather::ClientBuilder::new()
    }
    /// A client with what the API's environment variables say.
    ///
    /// # Errors
    ///
    /// When what they say cannot be used.
    pub fn from_env() -> __weather::Result<Self> {
        __weather::ClientBuilder::from_env().build()
    }
    /// The same client once more. Clones share connections and token.
    #[allow(clippy::should_implement_trait)]
    #[must_use]
    pub fn clone(&self) -> Self {
        Self(::core::clone::Clone::clone(&self.0))
    }
    /// A client with another token, over the same connections.
    ///
    /// # Errors
    ///
    /// When the token cannot be sent.
    pub fn with_token(&self, token: &str) -> __weather::Result<Self> {
        self.0.with_token(token).map(Self)
    }
    /// Replaces the token of this client and of its clones. Calls under way keep theirs.
    ///
    /// # Errors
    ///
    /// When the token cannot be sent; the old one stays.
    pub fn set_token(&self, token: &str) -> __weather::Result<()> {
        self.0.set_token(token)
    }
    /// A client with other common params, over the same connections.
    ///
    /// A value that cannot be sent makes every call of that client fail, before anything
    /// is sent.
    #[must_use]
    pub fn with(&self, change: impl FnOnce(WeatherCommon) -> WeatherCommon) -> Self {
        Self(
            self
                .0
                .with_common(|common| {
                    ::core::convert::From::from(
                        change(::core::convert::From::from(common)),
                    )
                }),
        )
    }
    /// A call of an endpoint that is not declared, under the same promises:
    /// `raw("GET", "/a/<id>").path("id", 7)`.
    pub fn raw(
        &self,
        method: &'static str,
        path: &'static str,
    ) -> __weather::RawCall<'_, Self> {
        __weather::RawCall::new(self, method, path)
    }
    /// The URL that every path is appended to.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.0.base_url()
    }
}
impl ::core::clone::Clone for Weather {
    fn clone(&self) -> Self {
        Self::clone(self)
    }
}
impl ::core::fmt::Debug for Weather {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Debug::fmt(&self.0, f)
    }
}
impl __weather::ApiClient for Weather {
    type Common = WeatherCommon;
    const INFO: &'static __weather::ClientInfo = &__weather::ClientInfo {
        package: ::core::env!("CARGO_PKG_NAME"),
        version: ::core::env!("CARGO_PKG_VERSION"),
        base_url: "https://weather.example",
        headers: &[("accept-version", "^1")],
        token_env: ::core::option::Option::Some("WEATHER_TOKEN"),
        base_url_env: ::core::option::Option::None,
        common: &[
            restrait::__private::ParamInfo::new(
                "units",
                "units",
                restrait::__private::Location::Query,
                *restrait::__private::Known::<String>::QueryParam,
                false,
                "Units of all numbers.",
            ),
        ],
        error: ::core::option::Option::Some("problem"),
        api_message: __weather::api_message::<Problem>,
    };
    fn from_core(core: __weather::Core) -> Self {
        Self(core)
    }
    fn core(&self) -> &__weather::Core {
        &self.0
    }
}
impl Weather {
    /// What the declarations of all resources say.
    pub const RESOURCES: &'static [&'static __weather::ApiInfo] = &[
        <dyn Forecasts>::INFO,
    ];
    ///The calls of [`Forecasts`].
    #[must_use]
    pub fn forecasts(&self) -> &dyn Forecasts {
        self
    }
}
/// A client's values of the params that every endpoint takes.
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
pub struct WeatherCommon(__weather::CommonValues);
impl WeatherCommon {
    /**Units of all numbers.

Sent as the query param `units`.*/
    #[must_use]
    pub fn units(self, units: impl __weather::Arg<String>) -> Self {
        Self(self.0.set(0usize, <String as __weather::QueryParam>::given(units)))
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
/// The params that every endpoint takes, as setters of every call.
pub trait WeatherCommonParams: __weather::Call<Client = Weather> {
    /**Units of all numbers.

Sent as the query param `units`.*/
    #[must_use = "a call does nothing until it is awaited"]
    fn units(mut self, units: impl __weather::Arg<String>) -> Self {
        __weather::Call::options(&mut self)
            .set_common(0usize, <String as __weather::QueryParam>::given(units));
        self
    }
}
impl<C: __weather::Call<Client = Weather>> WeatherCommonParams for C {}
