"""The codebook in and out of files: what a file would change first, then the deed."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from interviews.codebook_import import Comparison
from projects.errors import AppError
from projects.ids import ProjectId
from projects.project import Project
from ui.drop_zone import own_words
from ui.file_types import XLSX
from ui.frame import attempt
from ui.words import plain, text
from workflow.codebook import CodeLine, compare_codebook, import_codebook
from workflow.codebook_file import READS, codebook_as_xlsx, codebook_name, read_codebook, template
from workflow.desk import Desk
from workflow.exchange_out import exchange_name, export_codebook

_BATCH = "codebook-batch"


def show(desk: Desk, project: Project, lines: Sequence[CodeLine]) -> None:
    """Draw both halves."""
    left, right = st.columns([3, 2], gap="large")
    with left:
        st.subheader(text("codebook-in"), anchor=False)
        st.write(text("codebook-in-help"))
        _read(desk, project.id)
    with right:
        st.subheader(text("codebook-out"), anchor=False)
        st.write(text("codebook-out-help"))
        st.download_button(
            text("codebook-out-xlsx"), lambda: codebook_as_xlsx(desk, project.id),
            codebook_name(desk, project.id, "xlsx"), XLSX, key="codebook-xlsx", on_click="ignore", width="stretch",
            disabled=not lines,
        )  # fmt: skip
        st.download_button(
            text("codebook-out-qdc"), lambda: export_codebook(desk, project.id),
            exchange_name(desk, project.id, "qdc"), "application/xml", key="codebook-qdc", on_click="ignore",
            width="stretch", disabled=not lines,
        )  # fmt: skip
        st.subheader(text("codebook-template"), anchor=False)
        st.write(text("codebook-template-help"))
        st.download_button(
            text("codebook-template-button"), lambda: template(desk), text("codebook-template-file"), XLSX,
            key="codebook-template", on_click="ignore", width="stretch",
        )  # fmt: skip


def _read(desk: Desk, project_id: ProjectId) -> None:
    own_words("codebook-in-types")
    batch = st.session_state.get(_BATCH, 0)
    file = st.file_uploader(text("codebook-in-drop"), type=list(READS), key=f"codebook-file-{batch}")
    if file is None:
        return
    try:
        read = read_codebook(file.name, file.getvalue())
        found = compare_codebook(desk, project_id, read.entries)
    except AppError as error:
        st.error(text(error.message_key, **error.values))
        return
    for remark in read.remarks:
        st.info(text(remark.key, **remark.values))
    _told(found)
    blocked = bool(found.problems) or found.is_empty
    if st.button(text("codebook-in-button"), type="primary", key="codebook-in", disabled=blocked) and attempt(
        lambda: import_codebook(desk, project_id, read.entries), "codebook-in-done", fresh=len(found.fresh),
        changed=len(found.changed),
    ):
        st.session_state[_BATCH] = batch + 1  # a fresh drop zone, without the file that is done
        st.query_params["deel"] = "codes"
        st.rerun()


def _told(found: Comparison) -> None:
    """What the file brings: problems first, for nothing goes in while there are any."""
    if found.problems:
        st.error(text("codebook-in-problems", count=len(found.problems)))
        st.markdown("\n".join(
            f"- **{plain(one.name)}**: {plain(text(one.key, **one.values))}" for one in found.problems
        ))  # fmt: skip
        return
    st.markdown(text("codebook-in-counts", fresh=len(found.fresh), changed=len(found.changed),
                     same=found.unchanged))  # fmt: skip
    rows = [(one.label, text("codebook-in-new"), "") for one in found.fresh]
    rows += [
        (one.after.label, text("codebook-in-changed"),
         ", ".join(text(f"codebook-field-{field}") for field in one.fields))
        for one in found.changed
    ]  # fmt: skip
    if rows:
        columns = [text("themes-name"), text("codebook-in-what"), text("codebook-in-fields")]
        st.dataframe(pd.DataFrame(rows, columns=columns), hide_index=True, alt=text("codebook-in-table"),
                     height="content" if len(rows) <= 12 else 460)  # fmt: skip
