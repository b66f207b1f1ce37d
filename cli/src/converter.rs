//! Conversion of the values that people write.

use restrait::info::ParamInfo;

/// A conversion of the values that people write into those that are sent, such as `-7d` into milliseconds.
///
/// ```
/// use restrait_cli::Converter;
///
/// const PERCENT: Converter = Converter::new("PERCENT", |text| {
///     let number: Option<f64> = text.trim_end_matches('%').parse().ok();
///     let number = number.ok_or("a number such as `12.5` or `12.5%`")?;
///     Ok((number / 100.0).to_string())
/// })
/// .example("12.5%");
/// ```
#[derive(Clone, Copy)]
pub struct Converter {
    pub(crate) value_name: &'static str,
    pub(crate) example: Option<&'static str>,
    pub(crate) convert: fn(&str) -> Result<String, String>,
}

impl Converter {
    /// Creates a converter with the name of values in help, such as `TIME`. The function returns what was
    /// expected if a text is invalid.
    #[must_use]
    pub const fn new(
        value_name: &'static str,
        convert: fn(&str) -> Result<String, String>,
    ) -> Self {
        Self {
            value_name,
            example: None,
            convert,
        }
    }

    /// Sets the example in help, in place of that of the declaration.
    #[must_use]
    pub const fn example(mut self, example: &'static str) -> Self {
        self.example = Some(example);
        self
    }
}

/// The converters of a command line, by the names of types.
#[derive(Clone, Default)]
pub(crate) struct Converters(Vec<(&'static str, Converter)>);

impl Converters {
    pub(crate) fn add(&mut self, type_name: &'static str, converter: Converter) {
        self.0.push((type_name, converter));
    }

    /// Returns the converter of a param's values.
    pub(crate) fn of(&self, param: &ParamInfo) -> Option<Converter> {
        let mut all = self.0.iter();
        let found = all.find(|(name, _)| *name == param.ty.name);
        found.map(|(_, converter)| *converter)
    }
}
