//! Lines of braille dots.

use super::number::{float, format, index};

/// The bits of the dots of a braille character, by row and column.
const DOTS: [[u8; 2]; 4] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]];

/// Returns a chart with a line through the values, which have equal distances: `height` lines of text that
/// are not wider than `width`. The largest and the smallest number are labels of the axis.
///
/// The axis begins at zero, unless that would flatten the line. A value that is not finite is a gap.
///
/// ```
/// let chart = restrait_cli::chart::line(&[0.0, 1.0, 4.0, 9.0, 16.0], 14, 3);
/// assert_eq!(chart.lines().count(), 3);
/// assert!(chart.starts_with("16 ┤"));
/// ```
#[must_use]
pub fn line(values: &[f64], width: usize, height: usize) -> String {
    draw(values, width, height).text
}

/// A chart, and the place where it begins.
pub(crate) struct Drawing {
    pub(crate) text: String,
    /// The width of the labels and of the axis.
    pub(crate) gutter: usize,
}

/// Draws a line.
pub(crate) fn draw(values: &[f64], width: usize, height: usize) -> Drawing {
    let (low, high) = range(values);
    let (top, bottom) = (format(high), format(low));
    let label = top.len().max(bottom.len());
    let gutter = label + 2;
    let mut canvas = Canvas::new(width.saturating_sub(gutter).max(1), height.max(1));
    canvas.line(values, low, high);
    let last = canvas.height - 1;
    let mut text = String::new();
    for (number, row) in canvas.rows().enumerate() {
        let (name, axis) = match number {
            0 => (top.as_str(), '┤'),
            _ if number == last => (bottom.as_str(), '┤'),
            _ => ("", '│'),
        };
        let line = format!("{name:>label$} {axis}{row}");
        text.push_str(line.trim_end());
        text.push('\n');
    }
    Drawing { text, gutter }
}

/// Returns the ends of the axis.
fn range(values: &[f64]) -> (f64, f64) {
    let finite = || values.iter().copied().filter(|value| value.is_finite());
    let low = finite().fold(f64::INFINITY, f64::min);
    let high = finite().fold(f64::NEG_INFINITY, f64::max);
    if low > high {
        return (0.0, 1.0);
    }
    // The values are equal.
    if low >= high {
        let (low, high) = (low.min(0.0), high.max(0.0));
        return (low, if low < high { high } else { 1.0 });
    }
    // A line in the upper half of the chart says less than one that fills it.
    if low > 0.0 && low <= high / 2.0 {
        return (0.0, high);
    }
    (low, high)
}

/// An area of braille characters.
struct Canvas {
    width: usize,
    height: usize,
    cells: Vec<u8>,
}

impl Canvas {
    fn new(width: usize, height: usize) -> Self {
        Self {
            width,
            height,
            cells: vec![0; width * height],
        }
    }

    /// Draws a line through the values.
    fn line(&mut self, values: &[f64], low: f64, high: f64) {
        let (columns, rows) = (float(self.width * 2 - 1), float(self.height * 4 - 1));
        let steps = float(values.len().saturating_sub(1)).max(1.0);
        let place = |number: usize, value: f64| {
            let x = float(number) / steps * columns;
            // Halves, because the difference of two large numbers may be infinite.
            let part = (value / 2.0 - low / 2.0) / (high / 2.0 - low / 2.0);
            (x, rows - part * rows)
        };
        let mut before = None;
        for (number, value) in values.iter().enumerate() {
            let point = value.is_finite().then(|| place(number, *value));
            match (before, point) {
                (Some(from), Some(to)) => self.segment(from, to),
                (None, Some((x, y))) => self.dot(index(x), index(y)),
                (_, None) => {}
            }
            before = point;
        }
    }

    /// Draws a straight line, without gaps between its dots.
    fn segment(&mut self, from: (f64, f64), to: (f64, f64)) {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let steps = index(dx.abs().max(dy.abs()).ceil()).max(1);
        for step in 0..=steps {
            let part = float(step) / float(steps);
            self.dot(index(from.0 + dx * part), index(from.1 + dy * part));
        }
    }

    fn dot(&mut self, x: usize, y: usize) {
        if x >= self.width * 2 {
            return;
        }
        let bit = DOTS.get(y % 4).and_then(|row| row.get(x % 2));
        let cell = self.cells.get_mut(y / 4 * self.width + x / 2);
        if let (Some(cell), Some(bit)) = (cell, bit) {
            *cell |= bit;
        }
    }

    /// Returns the lines of text. Characters without dots are spaces.
    fn rows(&self) -> impl Iterator<Item = String> {
        self.cells.chunks(self.width).map(|row| {
            let chars = row.iter().map(|bits| match bits {
                0 => ' ',
                bits => char::from_u32(0x2800 + u32::from(*bits)).unwrap_or(' '),
            });
            chars.collect()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use unicode_width::UnicodeWidthStr;

    #[test]
    fn lines_rise_and_fall() {
        let chart = line(&[0.0, 4.0, 8.0, 4.0, 0.0], 12, 3);
        assert_eq!(chart, "8 ┤   ⡠⠚⢄\n  │ ⢀⠔⠁ ⠈⠢⡀\n0 ┤⡰⠁     ⠈⢆\n");
    }

    #[test]
    fn the_axis_begins_at_zero_unless_the_line_would_be_flat() {
        assert_eq!(range(&[40.0, 100.0]), (0.0, 100.0));
        assert_eq!(range(&[90.0, 100.0]), (90.0, 100.0));
        assert_eq!(range(&[-1.0, 3.0]), (-1.0, 3.0));
        assert_eq!(range(&[5.0, 5.0]), (0.0, 5.0));
        assert_eq!(range(&[-5.0]), (-5.0, 0.0));
        assert_eq!(range(&[0.0]), (0.0, 1.0));
        assert_eq!(range(&[f64::NAN]), (0.0, 1.0));
    }

    #[test]
    fn values_that_are_not_finite_are_gaps() {
        let chart = line(&[1.0, f64::NAN, 1.0], 13, 1);
        assert_eq!(chart, "1 ┤⠁        ⠈\n");
        assert_eq!(line(&[], 8, 2), "1 ┤\n0 ┤\n");
    }

    proptest! {
        #[test]
        fn charts_have_the_size(
            values in prop::collection::vec(prop::num::f64::ANY, 0..200),
            width in 40usize..100,
            height in 1usize..10,
        ) {
            let chart = line(&values, width, height);
            prop_assert_eq!(chart.lines().count(), height);
            for line in chart.lines() {
                prop_assert!(line.width() <= width, "{:?}", line);
            }
        }
    }
}
