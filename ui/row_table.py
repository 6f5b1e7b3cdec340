"""A table of which one row is open: the address names it, so that it can be kept and shared."""

import zlib
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st
from pandas.io.formats.style import Styler


def choose_row(rows: pd.DataFrame | Styler, ids: Sequence[str], parameter: str, *, key: str, alt: str,
               columns: Mapping[str, Any] | None = None, row_height: int | None = None) -> str | None:  # fmt: skip
    """Draw `rows`, one for each of `ids`; returns the id of the open row, if it is among them.

    The part of the address called `parameter` decides which row is open; a click on a row changes it.
    """
    open_id = st.query_params.get(parameter)
    # Other rows make another widget: a place in the old list means nothing in the new one.
    widget = f"{key}-{zlib.crc32(' '.join(ids).encode())}"
    places = [ids.index(open_id)] if open_id in ids else []
    st.session_state[widget] = {"selection": {"rows": places, "columns": [], "cells": []}}
    st.dataframe(
        rows, hide_index=True, selection_mode="single-row", key=widget, column_config=dict(columns or {}), alt=alt,
        on_select=partial(_follow, widget, tuple(ids), parameter), row_height=row_height,
        height="content" if len(ids) <= 20 else 735,
    )  # fmt: skip
    return open_id if places else None


def _follow(widget: str, ids: Sequence[str], parameter: str) -> None:
    rows = st.session_state[widget]["selection"]["rows"]
    if rows:
        st.query_params[parameter] = ids[rows[0]]
    else:
        st.query_params.pop(parameter, None)
