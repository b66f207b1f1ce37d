use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::ItemTrait;

/// The tokens of a trait, each with its location.
fn shown(item: &ItemTrait) -> String {
    format!("{:?}", item.to_token_stream())
}

fn tokens(method: &str) -> TokenStream {
    format!("pub trait Devices {{ {method} }}").parse().unwrap()
}

#[test]
fn what_is_plain_is_what_syn_reads() {
    for method in [
        "",
        "fn list(&self) -> Vec<Device>;",
        "fn list(&self,);",
        "/// Text.\n#[doc(alias = \"a\")] #[endpoint] #[cfg(test)] fn list(&self) -> ();",
        "#[deprecated = \"since\"] #[a::b(c)] #[d{e}] fn list(&self);",
        "fn get(&self, #[query] a: &str, /// Text.\n b: Option<&'static [&str]>, c: &&u8,);",
        "fn get(&self, a:&str,b:HashMap<String,Vec<u8>>)->crate::syntax::types::A<::std::B,>;",
        "fn get(&self, a: Box<dyn Fn(u8, u8) -> u8>, b: (u8, u8), c: [u8; 4], d: A<4, 'a>);",
        "fn get(&self, a: fn(A<u8, u8>) -> u8, b: A<{ 1 > 2 }, u8>, r#type: self::T) -> super::U;",
        "fn get(&self, a: Self, b: Self::A, c: <A as B>::C, d: m!(), e: _, f: !);",
        "fn get(&self, a: Iterator<Item = u8>, b: impl Into<A>, c: &mut A, d: A::<u8>, e: A<>);",
        "fn one(&self); fn two(&self);",
    ] {
        let tokens = tokens(method);
        let item = super::read(&tokens).unwrap_or_else(|| panic!("{method} is not plain"));
        let meant = syn::parse2(tokens).unwrap();
        assert_eq!(shown(&item), shown(&meant), "{method}");
    }
}

#[test]
fn what_is_not_plain_is_left_to_syn() {
    for method in [
        "#![inner] fn get(&self);",
        "pub fn get(&self);",
        "async fn get(&self);",
        "fn get<T>(&self);",
        "fn get(&self) where Self: Sized;",
        "fn get(&self) {}",
        "fn get(&self)",
        "fn get(&mut self);",
        "fn get(self: &Self);",
        "fn get();",
        "fn get(a: u8);",
        "fn get(&self, &self);",
        "fn get(&self, mut a: u8);",
        "fn get(&self, (a, b): (u8, u8));",
        "fn get(&self, _: u8);",
        "fn get(&self, a);",
        "fn get(&self, a: );",
        "fn get(&self, a: u8 u8);",
        "fn get(&self, type: u8);",
        "fn get(&self, a::b: u8);",
        "fn get(&self, ...);",
        "fn type(&self);",
        "fn get(&self) -> ;",
        "#[doc =] fn get(&self);",
        "#[..] fn get(&self);",
        "#[unsafe(no_mangle)]",
        "type A;",
        "const A: u8;",
        "m!{}",
        "fn",
        "#",
    ] {
        assert!(super::read(&tokens(method)).is_none(), "{method}");
    }
}
