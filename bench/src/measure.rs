//! Methods of measurement.

pub(crate) mod allocations;
pub(crate) mod cpu;
pub(crate) mod instructions;
pub(crate) mod rounds;

/// Returns the median.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Returns the minimum.
pub(crate) fn least(values: Vec<f64>) -> f64 {
    values.into_iter().fold(f64::INFINITY, f64::min)
}
