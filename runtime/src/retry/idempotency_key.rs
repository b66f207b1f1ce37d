//! Random idempotency keys.

/// Returns a random UUID (version 4), as text.
pub(crate) fn make() -> String {
    let bytes = u128::from(random()) << 64 | u128::from(random());
    // The version and the variant of RFC 9562.
    let uuid = bytes & !(0xf << 76) & !(0x3 << 62) | 0x4 << 76 | 0x2 << 62;
    let digits = format!("{uuid:032x}");
    let (first, rest) = digits.split_at(8);
    let (second, rest) = rest.split_at(4);
    let (third, rest) = rest.split_at(4);
    let (fourth, last) = rest.split_at(4);
    format!("{first}-{second}-{third}-{fourth}-{last}")
}

/// Returns a random number.
///
/// The keys of the standard library's hashers are 128 random bits of the operating system for each
/// thread, and differ from hasher to hasher. A key must be unique, but not secret, so that is enough.
#[cfg(not(target_arch = "wasm32"))]
fn random() -> u64 {
    use std::collections::hash_map::RandomState;
    use std::hash::{BuildHasher, Hasher};

    RandomState::new().build_hasher().finish()
}

/// Returns a random number. Hashers of the standard library are not random in WebAssembly.
#[cfg(target_arch = "wasm32")]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the number is from 0 to 2³²"
)]
fn random() -> u64 {
    let half = || (js_sys::Math::random() * 4_294_967_296.0) as u64;
    half() << 32 | half()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn keys_are_distinct_uuids_of_version_4() {
        let keys: HashSet<_> = (0..1000).map(|_| make()).collect();
        assert_eq!(keys.len(), 1000);
        for key in &keys {
            let lengths: Vec<_> = key.split('-').map(str::len).collect();
            assert_eq!(lengths, [8, 4, 4, 4, 12], "{key}");
            assert_eq!(key.as_bytes()[14], b'4', "{key}");
            assert!(b"89ab".contains(&key.as_bytes()[19]), "{key}");
            assert!(key.bytes().all(|byte| b"0123456789abcdef-".contains(&byte)));
        }
    }
}
