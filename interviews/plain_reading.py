"""A reading as plain values, for JSON: how it comes out of the worker, and how it waits for its review."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from interviews.choices import columns_from_plain
from interviews.header import Header
from interviews.reading import Reading
from interviews.source import SourceKind, Turn, TurnRole
from interviews.speakers import Speaker
from interviews.table import Column, SheetOffer, TableOffer
from projects.stakeholder import Side


def reading_as_plain(reading: Reading) -> dict[str, Any]:
    """The reading as texts, numbers and lists."""
    header = asdict(reading.header)
    return {
        "text": reading.text,
        "header": header | {
            "side": reading.header.side.value if reading.header.side else None,
            "kind": reading.header.kind.value if reading.header.kind else None,
            "held_on": reading.header.held_on.isoformat() if reading.header.held_on else None,
        },
        "turns": [[one.start, one.end, one.speaker, one.role.value, one.context, one.time] for one in reading.turns],
        "speakers": [[one.label, one.count, one.sample, one.role.value] for one in reading.speakers],
        "kind": reading.kind.value,
        "warnings": list(reading.warnings), "table": asdict(reading.table) if reading.table else None,
    }  # fmt: skip


def reading_from_plain(said: Mapping[str, Any]) -> Reading:
    """The reverse of `reading_as_plain`, checked as far as types go."""
    head = dict(said["header"])
    head["side"] = Side(head["side"]) if head["side"] else None
    head["kind"] = SourceKind(head["kind"]) if head["kind"] else None
    head["held_on"] = date.fromisoformat(head["held_on"]) if head["held_on"] else None
    return Reading(
        str(said["text"]), Header(**head),
        tuple(Turn(int(a), int(b), str(who), TurnRole(role), str(context), str(time))
              for a, b, who, role, context, time in said["turns"]),
        tuple(Speaker(str(label), int(count), str(sample), TurnRole(role))
              for label, count, sample, role in said["speakers"]),
        SourceKind(said["kind"]), tuple(map(str, said["warnings"])),
        _table_of(said["table"]) if said["table"] else None,
    )  # fmt: skip


def _table_of(table: Mapping[str, Any]) -> TableOffer:
    return TableOffer(
        tuple(SheetOffer(str(one["name"]), int(one["rows"]), bool(one["read"])) for one in table["sheets"]),
        tuple(Column(str(one["name"]), tuple(map(str, one["samples"]))) for one in table["columns"]),
        columns_from_plain(table["taken"]),
    )
