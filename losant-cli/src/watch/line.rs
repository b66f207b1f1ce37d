//! States as lines for people.

use losant::Timestamp;
use losant::time::jiff;
use losant::time::jiff::tz::TimeZone;
use losant::types::{DataTimestamp, DeviceState, Scalar};
use restrait_cli::escape;

/// Returns a line with the time in the zone of the system, the device and the attributes.
pub(super) fn readable(device: &str, state: &DeviceState) -> String {
    line(device, state, TimeZone::system())
}

fn line(device: &str, state: &DeviceState, zone: TimeZone) -> String {
    let time = state.time.as_ref().and_then(DataTimestamp::timestamp);
    let time = jiff::Timestamp::from(time.unwrap_or_else(Timestamp::now)).to_zoned_datetime(zone);
    let mut line = format!("{}  {}", time.strftime("%F %T%.3f"), escape::line(device));
    let mut separator = "  ";
    for (name, value) in &state.data {
        line.push_str(separator);
        line.push_str(&escape::line(name));
        line.push('=');
        line.push_str(&shown(value));
        separator = " ";
    }
    line
}

/// Returns a value. Text with spaces is in quotes.
fn shown(value: &Scalar) -> String {
    match value {
        Scalar::Number(number) => number.to_string(),
        Scalar::Bool(value) => value.to_string(),
        Scalar::Text(text) if text.is_empty() || text.contains([' ', '=', '"']) => {
            format!("{text:?}")
        }
        Scalar::Text(text) => escape::line(text).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_has_time_device_and_attributes() {
        let mut state = DeviceState::default()
            .with("pressure", 4.25)
            .with("running", true)
            .with("note", "two words");
        state.time = Some(DataTimestamp::from(1_465_819_200_123));
        assert_eq!(
            line("Pump 1", &state, TimeZone::UTC),
            "2016-06-13 12:00:00.123  Pump 1  note=\"two words\" pressure=4.25 running=true"
        );
    }

    #[test]
    fn names_and_values_do_not_control_the_terminal() {
        let mut state = DeviceState::default().with("a\n", "b\u{1b}[2J");
        state.time = Some(DataTimestamp::from(0));
        let line = line("\u{7}", &state, TimeZone::UTC);
        assert!(!line.chars().any(char::is_control), "{line:?}");
    }
}
