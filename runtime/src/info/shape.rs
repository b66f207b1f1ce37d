//! What the answers of a type are, by their status.

/// What an answer is when it has this status.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// The HTTP status. 0 stands for every other one.
    pub status: u16,
    /// What the body holds. `None` where it is empty.
    pub body: Option<&'static str>,
}

/// What the body of an answer with this status holds: what the type says, or else `otherwise`.
pub(super) const fn declared(
    shapes: &[Shape],
    status: u16,
    otherwise: Option<&'static str>,
) -> Option<&'static str> {
    let mut rest = shapes;
    // The shape of every other status may stand before the one that is meant.
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
