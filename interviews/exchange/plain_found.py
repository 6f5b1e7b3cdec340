"""What a file of another tool holds, as JSON can carry it, and back: it is read in a process of its own."""

import types
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from interviews.exchange.exchanged import Found


def found_as_plain(found: Found) -> dict[str, Any]:
    """Only texts, numbers, lists and dicts."""
    plain: dict[str, Any] = _plain(found)
    return plain


def found_from_plain(plain: Mapping[str, Any]) -> Found:
    """The reverse. ValueError, TypeError or KeyError for what is no such thing: nothing but values comes out."""
    found = _rich(Found, plain)
    assert isinstance(found, Found)
    return found


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.isoformat()
    return dict(value) if isinstance(value, Mapping) else value


@cache
def _kinds(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _rich(kind: Any, value: Any) -> Any:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _either(get_args(kind), value)
    if origin is tuple:
        return tuple(_rich(get_args(kind)[0], one) for one in value)
    if origin is not None:  # the values of a remark
        return {str(key): _rich(get_args(kind)[1], one) for key, one in value.items()}
    if is_dataclass(kind):
        assert isinstance(kind, type)
        return kind(**{name: _rich(own, value[name]) for name, own in _kinds(kind).items()})
    if issubclass(kind, Enum):
        return kind(value)
    if kind is datetime:
        return datetime.fromisoformat(value)
    if not isinstance(value, kind):
        raise TypeError(f"{kind.__name__} expected")
    return value


def _either(kinds: tuple[Any, ...], value: Any) -> Any:
    if value is None and type(None) in kinds:
        return None
    wanted = [kind for kind in kinds if kind is not type(None)]
    if len(wanted) == 1:
        return _rich(wanted[0], value)
    if not isinstance(value, tuple(wanted)):
        raise TypeError("another kind of value expected")
    return value
