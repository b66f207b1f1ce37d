//! The case of an enum's events is unknown.
//~ at `"camel_case"`
//~ meant `camelCase`
//~ fix `camel_case` => `camelCase`



#[derive(restrait::Event)]
#[event(rename_all = "camel_case")]
enum Heard {
    DeviceState(u64),
}

fn main() {}
