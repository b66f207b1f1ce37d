//! The name of an event could be written in two ways.
//~ at `DeviceState`
//~ names `deviceState`
//~ fix `#[derive(restrait::Event)]` => `#[derive(restrait::Event)]⏎#[event(rename_all = "camelCase")]`



#[derive(restrait::Event)]
enum Heard {
    DeviceState(u64),
    DeviceCommand(u64),
}

fn main() {}
