//! Two variants are all other events.
//~ at `Rest`
//~ names `#[event(_)]`
//~ fix `,⏎    #[event(_)]⏎    Rest,` => ``

#[derive(restrait::Event)]
enum Heard {
    Number(u64),
    #[event(_)]
    Other,
    #[event(_)]
    Rest,
}

fn main() {}
