use std::collections::BTreeSet;
use std::path::Path;

use proptest::prelude::*;

use super::search::smallest;
use super::*;

/// Returns all smallest sets, found by trying every set of scopes.
fn by_trying_all(lists: &[Vec<usize>], scopes: usize) -> Vec<Vec<usize>> {
    let covers = |set: u32| {
        lists
            .iter()
            .all(|list| list.iter().any(|scope| set & 1 << scope != 0))
    };
    let sets: Vec<u32> = (0..1 << scopes).filter(|set| covers(*set)).collect();
    let least = sets.iter().map(|set| set.count_ones()).min().unwrap();
    let sets = sets.iter().filter(|set| set.count_ones() == least);
    let mut sets: Vec<Vec<usize>> = sets
        .map(|set| {
            (0..scopes)
                .rev()
                .filter(|scope| set & 1 << scope != 0)
                .collect()
        })
        .collect();
    sets.sort();
    sets.truncate(MAX_SETS);
    sets
}

/// Lists of at most `longest` scopes.
fn lists(
    endpoints: usize,
    scopes: usize,
    longest: usize,
) -> impl Strategy<Value = Vec<Vec<usize>>> {
    let list = proptest::collection::btree_set(0..scopes, 1..=longest);
    let list = list.prop_map(|list: BTreeSet<usize>| list.into_iter().collect());
    proptest::collection::vec(list, 0..=endpoints)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn sets_equal_those_of_trying_all(lists in lists(20, 12, 3)) {
        prop_assert_eq!(smallest(lists.clone()), (by_trying_all(&lists, 12), true));
    }

    #[test]
    fn sets_for_long_lists_equal_those_of_trying_all(lists in lists(8, 12, 10)) {
        prop_assert_eq!(smallest(lists.clone()), (by_trying_all(&lists, 12), true));
    }

    #[test]
    fn the_search_for_20_endpoints_is_always_complete(lists in lists(20, 60, 5)) {
        prop_assert!(smallest(lists).1);
    }
}

#[test]
fn the_search_for_20_endpoints_without_a_common_scope_is_complete() {
    // A scope for each pair of endpoints: 190 scopes, and 654,729,075 smallest sets.
    let mut pairs = vec![Vec::new(); 20];
    let mut scope = 0;
    for one in 0..20 {
        for other in 0..one {
            pairs[one].push(scope);
            pairs[other].push(scope);
            scope += 1;
        }
    }
    let (sets, is_proven) = smallest(pairs);
    assert!(is_proven);
    assert_eq!((sets.len(), sets[0].len()), (16, 10));
    // 16 scopes of its own for each endpoint: 16^20 smallest sets.
    let own = (0..20).map(|endpoint| (endpoint * 16..endpoint * 16 + 16).collect());
    let (sets, is_proven) = smallest(own.collect());
    assert!(is_proven);
    assert_eq!(
        sets[0],
        (0..20)
            .rev()
            .map(|endpoint| endpoint * 16)
            .collect::<Vec<_>>()
    );
}

/// Returns pseudo-random numbers.
fn numbers() -> impl FnMut() -> usize {
    let mut state = 1_u64;
    move || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(state >> 33).unwrap()
    }
}

#[test]
fn the_search_for_20_endpoints_with_1000_scopes_is_complete() {
    let mut next = numbers();
    let is_thorough = std::env::var_os("THOROUGH").is_some();
    let percents: &[usize] = if is_thorough { &[10, 15, 20] } else { &[15] };
    for &percent in percents {
        let mut list = || (0..1000).filter(|_| next() % 100 < percent).collect();
        let (sets, is_proven) = smallest((0..20).map(|_| list()).collect());
        assert!(is_proven && !sets.is_empty(), "{percent}");
    }
}

#[test]
fn a_search_that_takes_too_long_is_marked() {
    let mut next = numbers();
    let lists: Vec<Vec<usize>> = (0..380)
        .map(|_| {
            let list: BTreeSet<usize> = (0..6).map(|_| next() % 150).collect();
            list.into_iter().collect()
        })
        .collect();
    let (sets, is_proven) = smallest(lists.clone());
    assert!(!is_proven);
    let is_covered = |list: &Vec<usize>| list.iter().any(|scope| sets[0].contains(scope));
    assert!(!sets.is_empty() && lists.iter().all(is_covered));
}

#[test]
fn endpoints_without_scopes_need_none() {
    let none: [(&str, Vec<&str>); 2] = [("a", vec![]), ("b", vec![])];
    let least = least_of(none);
    assert_eq!((least.sets, least.is_proven), (vec![vec![]], true));
    let some = [("a", vec!["a.x", "a.x"]), ("b", vec![])];
    assert_eq!(least_of(some).sets, [["a.x"]]);
}

#[test]
fn narrow_scopes_are_first() {
    let get = [
        "all.Org",
        "org.*",
        "*",
        "org.get",
        "all.Org.read",
        "all.*",
        "all.User",
    ];
    let patch = ["all.Org", "org.*", "*", "org.patch", "all.*", "all.User"];
    let list = |list: &[&'static str]| ("org", list.to_vec());
    let least = least_of([list(&get)]);
    let expected = [
        "org.get",
        "org.*",
        "all.Org.read",
        "all.Org",
        "all.User",
        "all.*",
        "*",
    ];
    assert_eq!(least.sets, expected.map(|scope| [scope]));
    let least = least_of([list(&get), list(&patch)]);
    let expected = ["org.*", "all.Org", "all.User", "all.*", "*"];
    assert_eq!(least.sets, expected.map(|scope| [scope]));
    // Two sets with `org.get`, which begin with it.
    let least = least_of([list(&["org.get", "all"]), ("dev", vec!["dev.*", "dev.get"])]);
    let expected = [["org.get", "dev.get"], ["org.get", "dev.*"]];
    assert_eq!(
        least.sets[..2],
        expected.map(|mut set| {
            set.sort_unstable_by_key(|scope| (scope.contains('*'), *scope));
            set.to_vec()
        })
    );
}

#[test]
fn ten_thousand_scopes_and_endpoints_are_no_problem() {
    let scopes: Vec<String> = (0..10_000).map(|number| format!("a.{number}")).collect();
    let all: Vec<&str> = scopes.iter().map(String::as_str).collect();
    let least = least_of([("a", all.clone()), ("a", all.clone())]);
    assert_eq!((least.sets.len(), least.is_proven), (16, true));
    let least = least_of(all.iter().map(|scope| ("a", [*scope])));
    assert_eq!((least.sets[0].len(), least.is_proven), (10_000, true));
}

#[test]
fn all_380_actions_of_losant_need_one_scope() {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/losant/surface-1.31.0.json");
    let Ok(text) = std::fs::read_to_string(&path) else {
        return println!("skipped: no {}", path.display());
    };
    let surface: serde_json::Value = serde_json::from_str(&text).unwrap();
    let mut all: Vec<(&str, Vec<&str>)> = Vec::new();
    for (resource, facts) in surface["resources"].as_object().unwrap() {
        for action in facts["actions"].as_object().unwrap().values() {
            let scopes = action["scopes"].as_array().unwrap().iter();
            all.push((
                resource,
                scopes.map(|scope| scope.as_str().unwrap()).collect(),
            ));
        }
    }
    assert_eq!(all.len(), 380);
    let least = least_of(all.clone());
    assert_eq!(
        (least.sets, least.is_proven),
        (vec![vec!["all.User"]], true)
    );
    // Without the scopes for several resources, each resource needs its wildcard.
    let is_own = |scope: &&str| !scope.starts_with("all.") && !scope.starts_with("only.");
    let own = all.iter().map(|(resource, scopes)| {
        let own: Vec<&str> = scopes.iter().copied().filter(is_own).collect();
        (*resource, own)
    });
    let least = least_of(own);
    assert!(least.is_proven);
    println!(
        "{} sets of {} scopes",
        least.sets.len(),
        least.sets[0].len()
    );
    let get = all
        .iter()
        .filter(|(resource, _)| *resource == "instanceOrg");
    let least = least_of(get.cloned());
    assert_eq!(least.sets[0], ["instanceOrg.*"]);
}
