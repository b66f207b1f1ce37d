//! Finds the schema of a type, if it has one.
//!
//! Generated code calls a method of `&&&&Probe<T>`. The compiler takes the first impl that applies
//! when it removes the references one by one, so a type does not need a schema. This works only
//! for a type that is known where it is probed, and not for a type parameter.

use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator};

/// A type whose derive declares schemas: of responses by status, or of events.
pub trait DeclaredSchemas {
    /// Returns the schema of the body with this status.
    fn response(
        _status: u16,
        _missing: Missing,
        _generator: &mut SchemaGenerator,
    ) -> Option<Schema> {
        None
    }

    /// Returns the schema of the data of each event.
    fn events(_generator: &mut SchemaGenerator) -> Vec<Option<Schema>> {
        Vec::new()
    }
}

/// The meaning of the status 404.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// It is an error, so `None` is the JSON value `null`.
    IsError,
    /// It is `None`, so every other response is a value.
    IsNone,
}

/// Finds the schemas of the type `T`.
#[derive(Debug)]
pub struct Probe<T: ?Sized>(PhantomData<fn() -> PhantomData<T>>);

impl<T: ?Sized> Probe<T> {
    /// The only value.
    pub const NEW: Self = Self(PhantomData);
}

/// Types with declared schemas.
pub trait ProbeDeclared {
    /// Returns the schema of the body with this status.
    fn response(
        &self,
        status: u16,
        missing: Missing,
        generator: &mut SchemaGenerator,
    ) -> Option<Schema>;

    /// Returns the schema of the data of each event.
    fn events(&self, generator: &mut SchemaGenerator) -> Vec<Option<Schema>>;
}

impl<T: DeclaredSchemas + ?Sized> ProbeDeclared for &&&Probe<T> {
    fn response(
        &self,
        status: u16,
        missing: Missing,
        generator: &mut SchemaGenerator,
    ) -> Option<Schema> {
        T::response(status, missing, generator)
    }

    fn events(&self, generator: &mut SchemaGenerator) -> Vec<Option<Schema>> {
        T::events(generator)
    }
}

/// Optional values.
pub trait ProbeOption {
    /// Returns the schema of the value, or of `null` and the value.
    fn response(
        &self,
        status: u16,
        missing: Missing,
        generator: &mut SchemaGenerator,
    ) -> Option<Schema>;
}

impl<T: JsonSchema> ProbeOption for &&Probe<Option<T>> {
    fn response(
        &self,
        _: u16,
        missing: Missing,
        generator: &mut SchemaGenerator,
    ) -> Option<Schema> {
        Some(match missing {
            Missing::IsNone => generator.subschema_for::<T>(),
            Missing::IsError => generator.subschema_for::<Option<T>>(),
        })
    }
}

/// Types with a schema.
pub trait ProbeJson {
    /// Returns the schema of the type.
    fn response(&self, status: u16, _: Missing, generator: &mut SchemaGenerator) -> Option<Schema>;
}

impl<T: JsonSchema + ?Sized> ProbeJson for &Probe<T> {
    fn response(&self, _: u16, _: Missing, generator: &mut SchemaGenerator) -> Option<Schema> {
        Some(generator.subschema_for::<T>())
    }
}

/// All other types.
pub trait ProbeNone {
    /// Returns `None`.
    fn response(&self, status: u16, _: Missing, generator: &mut SchemaGenerator) -> Option<Schema>;

    /// Returns an empty list.
    fn events(&self, generator: &mut SchemaGenerator) -> Vec<Option<Schema>>;
}

impl<T: ?Sized> ProbeNone for Probe<T> {
    fn response(&self, _: u16, _: Missing, _: &mut SchemaGenerator) -> Option<Schema> {
        None
    }

    fn events(&self, _: &mut SchemaGenerator) -> Vec<Option<Schema>> {
        Vec::new()
    }
}
