"""Above the text of a review: with whom it was held, who of the speakers asks, and how the file is read."""

from dataclasses import replace

import streamlit as st

from interviews.choices import Columns, ReadingChoices
from interviews.encoding_previews import ENCODED, encoding_previews
from interviews.header import Header
from interviews.intake import Intake
from interviews.source import SourceKind, TurnRole
from interviews.speakers import Speaker
from interviews.table import TableOffer
from projects.ids import StakeholderId
from projects.stakeholder import Side
from ui.address import kept
from ui.fields import optional_day
from ui.frame import attempt
from ui.words import day, number, plain, text
from workflow.desk import Desk
from workflow.intake import Review, bytes_of, correct, read_again

KINDS = list(SourceKind)
ROLES = [TurnRole.INTERVIEWER, TurnRole.RESPONDENT, TurnRole.OTHER]
SIDES = list(Side)
FROM_HEAD = ""  # nobody we know: who the fields say
NONE = -1  # no column holds this


def show(desk: Desk, review: Review) -> None:
    """Draw the fold; it stands open when the file says too little of itself."""
    intake = review.intake
    header, voice = intake.reading.header, intake.kind.is_voice
    unknown = voice and intake.stakeholder_id is None and not header.respondent and not header.function
    with st.expander(_summary(review), expanded=unknown, key=f"review-head-{intake.id}"):
        left, right = st.columns(2, gap="medium")
        with left:
            header, kind, partner = _head(review)
        with right:
            roles = _speakers(intake) if voice else {}
        if st.button(text("action-save"), key="review-save", type="primary") and attempt(
            lambda: correct(desk, intake.id, header=header, kind=kind, roles=roles, stakeholder_id=partner),
            "interviews-saved",
        ):
            st.rerun()
    _reading(desk, intake)


def _summary(review: Review) -> str:
    """ "R03 · winkelier · 3 september 2026 · 2 sprekers" """
    intake = review.intake
    header = intake.reading.header
    known = next((one for one in review.people if one.id == intake.stakeholder_id), None)
    who = f"{known.code} · {known.function or known.organisation}" if known else header.function or header.organisation
    if intake.kind.is_voice and not who:
        who = text("review-with", name=header.respondent) if header.respondent else text("interviews-no-partner")
    heard = text("interviews-report-speakers", count=len(intake.reading.speakers))
    parts = [text(f"kind-{intake.kind.value}"), who, day(header.held_on), heard if intake.kind.is_voice else ""]
    return " · ".join(plain(part) for part in parts if part)


def _head(review: Review) -> tuple[Header, SourceKind, StakeholderId | None]:
    intake, header = review.intake, review.intake.reading.header
    mark = kept(intake.id, (header, intake.kind, intake.stakeholder_id))
    first, second = st.columns(2)
    kind = first.selectbox(text("interviews-kind"), KINDS, KINDS.index(intake.kind), key=f"{mark}-kind",
                           format_func=lambda one: text(f"kind-{one.value}"))  # fmt: skip
    with second:
        held_on = optional_day(text("interviews-date"), header.held_on, f"{mark}-date")
    title = st.text_input(text("interviews-name"), header.title, 200, f"{mark}-title")
    header = replace(header, title=title.strip(), held_on=held_on)
    if not kind.is_voice:
        return header, kind, None
    names: dict[str, str] = {
        FROM_HEAD: text("review-partner-new"),
        **{one.id: f"{one.code} · {one.function or one.organisation}" for one in review.people},
    }  # fmt: skip
    partner = st.selectbox(
        text("interviews-partner"), list(names), list(names).index(intake.stakeholder_id or FROM_HEAD),
        names.__getitem__, key=f"{mark}-partner", help=text("review-partner-help"),
    )  # fmt: skip
    if partner != FROM_HEAD:
        return header, kind, StakeholderId(partner)
    return _new_partner(header, mark), kind, None


def _new_partner(header: Header, mark: str) -> Header:
    first, second = st.columns(2)
    respondent = first.text_input(text("stakeholders-name"), header.respondent, 200, f"{mark}-name",
                                  help=text("stakeholders-name-help"))  # fmt: skip
    function = second.text_input(text("stakeholders-function"), header.function, 200, f"{mark}-function")
    organisation = first.text_input(text("stakeholders-organisation"), header.organisation, 200, f"{mark}-where")
    group = second.text_input(text("stakeholders-group"), header.group, 80, f"{mark}-group")
    side = st.segmented_control(text("stakeholders-side"), SIDES, default=header.side, key=f"{mark}-side",
                                format_func=lambda one: text(f"side-{one.value}"))  # fmt: skip
    return replace(header, respondent=respondent.strip(), function=function.strip(),
                   organisation=organisation.strip(), group=group.strip(), side=side)  # fmt: skip


def _speakers(intake: Intake) -> dict[str, TurnRole]:
    st.markdown(f"**{text('interviews-speakers')}**")
    if not intake.reading.speakers:
        st.caption(text("interviews-no-speakers"))
        return {}
    st.caption(text("interviews-speakers-help"))
    return {one.label: _speaker(intake, place, one) for place, one in enumerate(intake.reading.speakers)}


def _speaker(intake: Intake, place: int, speaker: Speaker) -> TurnRole:
    role = st.segmented_control(
        f"{plain(speaker.label)} · {text('interviews-floors', count=speaker.count)}", ROLES, default=speaker.role,
        required=True, key=f"{kept(intake.id, speaker)}-{place}", format_func=lambda one: text(f"role-{one.value}"),
    )  # fmt: skip
    st.caption(f"‘{plain(speaker.sample)}’")
    return role or speaker.role


def _reading(desk: Desk, intake: Intake) -> None:
    """Another encoding, sheet or columns, where the file leaves room for doubt."""
    extension = intake.file_name.rpartition(".")[2].casefold()
    table = intake.reading.table
    previews = encoding_previews(bytes_of(desk, intake.id)) if extension in ENCODED else ()
    if len(previews) < 2 and table is None:
        return
    doubt = "warning-encoding" in intake.reading.warnings and intake.choices.encoding is None
    with st.expander(text("review-reading"), expanded=doubt, key=f"review-reading-{intake.id}"):
        st.caption(text("review-reading-help"))
        mark = kept(intake.id, intake.choices)
        choices = intake.choices
        if len(previews) > 1:
            lines = {one.encoding: " / ".join(one.lines) for one in previews}
            options = list(lines)
            chosen = choices.encoding if choices.encoding in lines else options[0]
            picked = st.radio(text("review-encoding"), options, options.index(chosen), key=f"{mark}-encoding",
                              captions=[plain(lines[one]) for one in options])  # fmt: skip
            choices = replace(choices, encoding=picked)
        if table is not None:
            choices = _table(table, choices, mark)
        asked = st.button(text("review-read-again"), key="review-read-again", disabled=choices == intake.choices)
        if asked and attempt(lambda: read_again(desk, intake.id, choices), "review-read-done"):
            st.rerun()


def _table(table: TableOffer, choices: ReadingChoices, mark: str) -> ReadingChoices:
    """Which sheet, and what its columns hold."""
    sheet = choices.sheet
    if len(table.sheets) > 1:
        sheets: list[str | None] = [None, *(one.name for one in table.sheets)]
        rows = {one.name: one.rows for one in table.sheets}
        sheet = st.selectbox(
            text("review-sheet"), sheets, sheets.index(sheet) if sheet in sheets else 0, key=f"{mark}-sheet",
            format_func=lambda one: text("review-sheet-all") if one is None
            else text("review-sheet-rows", name=one, rows=number(rows[one])),
        )  # fmt: skip
        if sheet != choices.sheet:
            return replace(choices, sheet=sheet, columns=None)  # another sheet has other columns
    taken = table.taken
    names = [one.name or text("review-column", n=place + 1) for place, one in enumerate(table.columns)]
    samples = {place: ", ".join(one.samples) for place, one in enumerate(table.columns)}
    words = st.multiselect(text("review-column-words"), range(len(names)), taken.words, names.__getitem__,
                           key=f"{mark}-words", help=text("review-column-words-help"))  # fmt: skip
    st.caption(" · ".join(plain(f"{names[place]}: {samples[place]}") for place in range(min(len(names), 8))))
    fields = st.columns(3)
    found: dict[str, int | None] = {}
    for place, field in enumerate(("speaker", "respondent", "date", "time", "question")):
        options = [NONE, *range(len(names))]
        now: int | None = getattr(taken, field)
        picked = fields[place % 3].selectbox(
            text(f"review-column-{field}"), options, 0 if now is None else now + 1, key=f"{mark}-{field}",
            format_func=lambda one: text("review-column-none") if one == NONE else names[one],
        )  # fmt: skip
        found[field] = None if picked == NONE else picked
    named = fields[2].toggle(text("review-column-named"), taken.named, key=f"{mark}-named")
    columns = Columns(words=tuple(words), named=named, **found)
    return replace(choices, sheet=sheet, columns=None if columns == taken else columns)
