//! Strict access to the contents of arrays, objects and enums, which records the path of an error.

use serde::de::{DeserializeSeed, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};

use super::StrictVisitor;
use super::key::CaptureKey;
use crate::decode::path::{CurrentKey, Trace};
use crate::decode::strict::StrictSeed;

/// The elements of an array.
pub(super) struct StrictSeq<'t, A> {
    inner: A,
    trace: &'t Trace<'t>,
    index: usize,
}

impl<'t, A> StrictSeq<'t, A> {
    pub(super) fn new(inner: A, trace: &'t Trace<'t>) -> Self {
        let index = 0;
        Self {
            inner,
            trace,
            index,
        }
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for StrictSeq<'_, A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        inner: S,
    ) -> Result<Option<S::Value>, A::Error> {
        let trace = self.trace;
        let index = self.index;
        self.index += 1;
        let next = self.inner.next_element_seed(StrictSeed { inner, trace });
        next.inspect_err(|_| self.trace.index(index))
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

/// The members of an object.
pub(super) struct StrictMap<'de, 't, A> {
    inner: A,
    trace: &'t Trace<'t>,
    key: CurrentKey<'de>,
}

impl<'t, A> StrictMap<'_, 't, A> {
    pub(super) fn new(inner: A, trace: &'t Trace<'t>) -> Self {
        let key = CurrentKey::default();
        Self { inner, trace, key }
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for StrictMap<'de, '_, A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        inner: S,
    ) -> Result<Option<S::Value>, A::Error> {
        self.key.clear();
        let key = &mut self.key;
        self.inner.next_key_seed(CaptureKey { inner, key })
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, inner: S) -> Result<S::Value, A::Error> {
        let trace = self.trace;
        let decode = || self.inner.next_value_seed(StrictSeed { inner, trace });
        let value = trace.size_hint.decode_value(self.key.borrowed(), decode);
        value.inspect_err(|_| trace.key(&self.key))
    }

    fn size_hint(&self) -> Option<usize> {
        self.trace.size_hint.members()
    }
}

/// The name and the contents of an enum variant.
pub(super) struct StrictEnum<'de, 't, A> {
    inner: A,
    trace: &'t Trace<'t>,
    name: CurrentKey<'de>,
}

impl<'t, A> StrictEnum<'_, 't, A> {
    pub(super) fn new(inner: A, trace: &'t Trace<'t>) -> Self {
        let name = CurrentKey::default();
        Self { inner, trace, name }
    }
}

impl<'de, 't, A: EnumAccess<'de>> EnumAccess<'de> for StrictEnum<'de, 't, A> {
    type Error = A::Error;
    type Variant = StrictEnum<'de, 't, A::Variant>;

    fn variant_seed<S: DeserializeSeed<'de>>(
        self,
        inner: S,
    ) -> Result<(S::Value, Self::Variant), A::Error> {
        let mut name = CurrentKey::default();
        let key = &mut name;
        let (value, variant) = self.inner.variant_seed(CaptureKey { inner, key })?;
        let trace = self.trace;
        let inner = variant;
        Ok((value, StrictEnum { inner, trace, name }))
    }
}

impl<'de, A: VariantAccess<'de>> VariantAccess<'de> for StrictEnum<'de, '_, A> {
    type Error = A::Error;

    fn unit_variant(self) -> Result<(), A::Error> {
        self.inner.unit_variant()
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, inner: S) -> Result<S::Value, A::Error> {
        let trace = self.trace;
        let value = self.inner.newtype_variant_seed(StrictSeed { inner, trace });
        value.inspect_err(|_| self.trace.key(&self.name))
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, A::Error> {
        let visitor = StrictVisitor::new(visitor, self.trace);
        let value = self.inner.tuple_variant(len, visitor);
        value.inspect_err(|_| self.trace.key(&self.name))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        let visitor = StrictVisitor::for_struct(visitor, self.trace);
        let value = self.inner.struct_variant(fields, visitor);
        value.inspect_err(|_| self.trace.key(&self.name))
    }
}
