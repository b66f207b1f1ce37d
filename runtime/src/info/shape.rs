//! The bodies of a response type, by status.

/// The body of a response with a status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// The HTTP status. 0 means every other status.
    pub status: u16,
    /// The name of the body's type. `None` if the body is empty.
    pub body: Option<&'static str>,
}

/// Returns the name of the body's type for a status. Defaults to `otherwise`.
pub(super) const fn declared(
    shapes: &[Shape],
    status: u16,
    otherwise: Option<&'static str>,
) -> Option<&'static str> {
    let mut rest = shapes;
    // The shape of every other status may come before the one with this status.
    let mut other = otherwise;
    while let [shape, after @ ..] = rest {
        if shape.status == status {
            return shape.body;
        }
        if shape.status == 0 {
            other = shape.body;
        }
        rest = after;
    }
    other
}
