//! The networks from which an address can be reached.

use std::net::{Ipv4Addr, Ipv6Addr};

use url::Host;

use super::is_loopback;

/// The reason why a redirect is not followed.
pub(crate) const NOT_PUBLIC: &str = "it leads to a loopback or private address";

/// The networks of IPv4 that are this computer.
const LOOPBACK_NETWORKS: [(Ipv4Addr, u32); 2] =
    [(Ipv4Addr::new(127, 0, 0, 0), 8), (Ipv4Addr::UNSPECIFIED, 8)];

/// The networks of IPv4 that are not part of the internet, with the lengths of their prefixes.
const PRIVATE_NETWORKS: [(Ipv4Addr, u32); 13] = [
    (Ipv4Addr::new(10, 0, 0, 0), 8),
    (Ipv4Addr::new(172, 16, 0, 0), 12),
    (Ipv4Addr::new(192, 168, 0, 0), 16),
    // Links.
    (Ipv4Addr::new(169, 254, 0, 0), 16),
    // Networks of providers.
    (Ipv4Addr::new(100, 64, 0, 0), 10),
    // Protocol assignments, relays, benchmarks.
    (Ipv4Addr::new(192, 0, 0, 0), 24),
    (Ipv4Addr::new(192, 88, 99, 0), 24),
    (Ipv4Addr::new(198, 18, 0, 0), 15),
    // Documentation.
    (Ipv4Addr::new(192, 0, 2, 0), 24),
    (Ipv4Addr::new(198, 51, 100, 0), 24),
    (Ipv4Addr::new(203, 0, 113, 0), 24),
    // Multicast, reserved and broadcast.
    (Ipv4Addr::new(224, 0, 0, 0), 4),
    (Ipv4Addr::new(240, 0, 0, 0), 4),
];

/// The network from which a host can be reached. The widest is the greatest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Reach {
    /// This computer, or no computer.
    Loopback,
    /// A private network, a link, or a network that is not the internet.
    Private,
    /// The internet. Also a name whose addresses are not known.
    Public,
}

impl Reach {
    /// Returns the reach of the host of a URL.
    pub(crate) fn of(host: &Host<&str>) -> Self {
        match host {
            Host::Domain(name) if is_loopback(&Host::Domain(name.trim_end_matches('.'))) => {
                Self::Loopback
            }
            Host::Domain(_) => Self::Public,
            Host::Ipv4(address) => Self::of_v4(*address),
            Host::Ipv6(address) => Self::of_v6(*address),
        }
    }

    /// Returns the reach of an address.
    #[cfg(all(
        any(feature = "reqwest", feature = "hyper"),
        not(target_arch = "wasm32")
    ))]
    pub(crate) fn of_ip(address: std::net::IpAddr) -> Self {
        match address {
            std::net::IpAddr::V4(address) => Self::of_v4(address),
            std::net::IpAddr::V6(address) => Self::of_v6(address),
        }
    }

    fn of_v4(address: Ipv4Addr) -> Self {
        let is_in = |networks: &[(Ipv4Addr, u32)]| {
            let mut networks = networks.iter();
            networks.any(|(network, bits)| {
                let differences = network.to_bits() ^ address.to_bits();
                differences.leading_zeros() >= *bits
            })
        };
        if is_in(&LOOPBACK_NETWORKS) {
            Self::Loopback
        } else if is_in(&PRIVATE_NETWORKS) {
            Self::Private
        } else {
            Self::Public
        }
    }

    fn of_v6(address: Ipv6Addr) -> Self {
        let segments = address.segments();
        let v4 = |high: u16, low: u16| {
            let ([a, b], [c, d]) = (high.to_be_bytes(), low.to_be_bytes());
            Self::of_v4(Ipv4Addr::new(a, b, c, d))
        };
        match segments {
            [0, 0, 0, 0, 0, 0, 0, 0 | 1] => Self::Loopback,
            // Addresses that contain one of IPv4: mapped, compatible, translated, NAT64, 6to4.
            [0, 0, 0, 0, 0, 0 | 0xffff, high, low]
            | [0, 0, 0, 0, 0xffff, 0, high, low]
            | [0x64, 0xff9b, 0, 0, 0, 0, high, low]
            | [0x2002, high, low, ..] => v4(high, low),
            // The internet is 2000::/3, except for Teredo, ORCHID, benchmarks and documentation.
            [0x2001, 0..=0x01ff | 0x0db8, ..] | [0x3fff, 0..=0x0fff, ..] => Self::Private,
            [0x2000..=0x3fff, ..] => Self::Public,
            _ => Self::Private,
        }
    }
}

#[cfg(test)]
mod tests {
    use url::Url;

    use super::*;

    #[track_caller]
    fn check(reach: Reach, hosts: &[&str]) {
        for host in hosts {
            let url = Url::parse(&format!("https://{host}/")).unwrap();
            assert_eq!(Reach::of(&url.host().unwrap()), reach, "{host}");
        }
    }

    #[test]
    fn addresses_of_this_computer() {
        check(
            Reach::Loopback,
            &[
                "localhost",
                "LOCALHOST.",
                "app.localhost",
                "127.0.0.1",
                "127.255.0.3",
                "0.0.0.0",
                "0",
                "2130706433",
                "0x7f.1",
                "0177.0.0.1",
                "[::1]",
                "[::]",
                "[::ffff:127.0.0.1]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
            ],
        );
    }

    #[test]
    fn addresses_of_private_networks() {
        check(
            Reach::Private,
            &[
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "[fc00::1]",
                "[fd00:ec2::254]",
                "[fe80::1]",
                "[fec0::1]",
                "[ff02::1]",
                "[2001:db8::1]",
                "[2001::1]",
                "[64:ff9b:1::1]",
                "192.0.0.8",
                "203.0.113.9",
                "[::ffff:10.0.0.1]",
                "[2002:a00:1::]",
            ],
        );
    }

    #[test]
    fn addresses_of_the_internet() {
        check(
            Reach::Public,
            &[
                "example.com",
                "localhost.example.com",
                "notlocalhost",
                "1.1.1.1",
                "172.32.0.1",
                "100.128.0.1",
                "192.0.1.1",
                "223.255.255.255",
                "[2606:4700::1111]",
                "[2a00:1450::1]",
                "[2001:4860:4860::8888]",
                "[::ffff:1.1.1.1]",
            ],
        );
    }
}
