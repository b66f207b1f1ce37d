//! The module tree of a crate.

use std::collections::BTreeMap;
use std::fmt;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Expr, ExprLit, Item, ItemMod, Lit, Meta, UseTree};

use crate::path::Path;
use crate::test_code;

/// The module in `lib.rs` that generated code uses.
const SUPPORT: &str = "__private";

/// The modules of a crate.
#[derive(Debug)]
pub struct Tree {
    modules: BTreeMap<Path, Module>,
}

/// A module with its declarations and its tokens, except for those of inline modules.
#[derive(Debug)]
pub(crate) struct Module {
    /// File name, relative to the source folder.
    pub(crate) file: String,
    /// If `true`, the module is part of `lib.rs` or supports generated code.
    pub(crate) is_exempt: bool,
    /// Imports of the module.
    pub(crate) imports: Imports,
    /// Names of the items that the module defines.
    pub(crate) items: Vec<String>,
    /// Tokens that can use other modules.
    pub(crate) tokens: TokenStream,
}

/// Imported paths by their local names. A name can have several paths: a type, a function and a
/// macro. The name of a glob import is `*`.
pub(crate) type Imports = BTreeMap<String, Vec<Vec<String>>>;

/// A source file that cannot be read.
#[derive(Debug)]
pub struct Error(String);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Error {}

impl Tree {
    /// Parses a crate. `read` returns the text of a file, given its path below `src`.
    ///
    /// # Errors
    ///
    /// If a file is missing or is not valid Rust.
    pub fn read(read: &dyn Fn(&str) -> Option<String>) -> Result<Self, Error> {
        let mut tree = Self {
            modules: BTreeMap::new(),
        };
        let root = Location {
            path: Path::root(),
            file: "lib.rs".to_owned(),
            folder: String::new(),
            is_exempt: true,
        };
        tree.add_file(read, root)?;
        Ok(tree)
    }

    /// Returns the names of the top-level modules that must have a layer.
    pub(crate) fn top_level(&self) -> impl Iterator<Item = &str> {
        self.modules
            .iter()
            .filter(|(_, module)| !module.is_exempt)
            .filter_map(|(path, _)| path.only_segment())
    }

    /// Returns all modules.
    pub(crate) fn modules(&self) -> impl Iterator<Item = (&Path, &Module)> {
        self.modules.iter()
    }

    /// Returns a module.
    pub(crate) fn module(&self, path: &Path) -> Option<&Module> {
        self.modules.get(path)
    }

    fn add_file(
        &mut self,
        read: &dyn Fn(&str) -> Option<String>,
        at: Location,
    ) -> Result<(), Error> {
        let text = read(&at.file).ok_or_else(|| Error(format!("cannot read {}", at.file)))?;
        let mut file = syn::parse_file(&text)
            .map_err(|error| Error(format!("cannot parse {}: {error}", at.file)))?;
        test_code::remove(&mut file);
        self.add(read, at, file.items)
    }

    fn add(
        &mut self,
        read: &dyn Fn(&str) -> Option<String>,
        at: Location,
        items: Vec<Item>,
    ) -> Result<(), Error> {
        let mut module = Module {
            file: at.file.clone(),
            is_exempt: at.is_exempt,
            imports: BTreeMap::new(),
            items: Vec::new(),
            tokens: TokenStream::new(),
        };
        for item in items {
            if let Item::Mod(inner) = item {
                self.add_child(read, &at, inner)?;
                continue;
            }
            match &item {
                Item::Use(item) => import(&item.tree, &mut Vec::new(), &mut module.imports),
                other => module.items.extend(name(other)),
            }
            item.to_tokens(&mut module.tokens);
        }
        self.modules.insert(at.path, module);
        Ok(())
    }

    fn add_child(
        &mut self,
        read: &dyn Fn(&str) -> Option<String>,
        parent: &Location,
        child: ItemMod,
    ) -> Result<(), Error> {
        let name = plain(&child.ident);
        let is_inline = child.content.is_some();
        let is_support = parent.path.is_root() && name == SUPPORT;
        let own_folder = || format!("{}{name}/", parent.folder);
        let (file, folder) = match (is_inline, path_attribute(&child)) {
            (true, _) => (parent.file.clone(), own_folder()),
            // The path is relative to the file of the parent, and the children are next to the file.
            (false, Some(path)) => {
                let file = format!("{}{path}", folder_of(&parent.file));
                let folder = folder_of(&file).to_owned();
                (file, folder)
            }
            (false, None) => (format!("{}{name}.rs", parent.folder), own_folder()),
        };
        let at = Location {
            path: parent.path.child(&name),
            is_exempt: is_support || (parent.is_exempt && (is_inline || !parent.path.is_root())),
            file,
            folder,
        };
        match child.content {
            Some((_, items)) => self.add(read, at, items),
            None => self.add_file(read, at),
        }
    }
}

/// Returns the folder of a file, either empty or with a trailing slash.
fn folder_of(file: &str) -> &str {
    file.rfind('/').map_or("", |slash| &file[..=slash])
}

/// The location of a module.
struct Location {
    path: Path,
    file: String,
    /// Folder of the child modules, either empty or with a trailing slash.
    folder: String,
    is_exempt: bool,
}

/// Adds the names of a `use` item.
fn import(tree: &UseTree, before: &mut Vec<String>, imports: &mut Imports) {
    match tree {
        UseTree::Path(path) => {
            before.push(plain(&path.ident));
            import(&path.tree, before, imports);
            before.pop();
        }
        UseTree::Group(group) => {
            for tree in &group.items {
                import(tree, before, imports);
            }
        }
        UseTree::Name(name) if name.ident == "self" => {
            if let Some(last) = before.last() {
                let paths = imports.entry(last.clone()).or_default();
                paths.push(before.clone());
            }
        }
        UseTree::Name(name) => {
            let name = plain(&name.ident);
            let path = before.iter().cloned().chain([name.clone()]).collect();
            imports.entry(name).or_default().push(path);
        }
        UseTree::Rename(rename) => {
            let mut path = before.clone();
            if rename.ident != "self" {
                path.push(plain(&rename.ident));
            }
            let name = plain(&rename.rename);
            imports.entry(name).or_default().push(path);
        }
        UseTree::Glob(_) => {}
    }
}

/// Returns the name that an item defines.
fn name(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Macro(item) => item.ident.as_ref()?,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::TraitAlias(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        _ => return None,
    };
    Some(plain(ident))
}

/// Returns the file that `#[path = ".."]` names.
fn path_attribute(module: &ItemMod) -> Option<String> {
    module.attrs.iter().find_map(|attribute| {
        let Meta::NameValue(meta) = &attribute.meta else {
            return None;
        };
        let Expr::Lit(ExprLit {
            lit: Lit::Str(file),
            ..
        }) = &meta.value
        else {
            return None;
        };
        meta.path.is_ident("path").then(|| file.value())
    })
}

/// Returns an identifier without `r#`.
pub(crate) fn plain(ident: &proc_macro2::Ident) -> String {
    let text = ident.to_string();
    text.strip_prefix("r#").unwrap_or(&text).to_owned()
}
