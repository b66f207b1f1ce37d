//! No case says what the event of a variant is called.
//~ at `MQTTMessage`
//~ fix `    MQTTMessage` => `    #[event("mqtt_message")]⏎    MQTTMessage`



#[derive(restrait::Event)]
#[event(rename_all = "snake_case")]
enum Heard {
    MQTTMessage(u64),
}

fn main() {}
