"""The page on which one searches everything that was said and written."""

from dataclasses import dataclass, replace
from pathlib import Path

import streamlit as st

from analysis.search_query import Kind, either
from analysis.search_scope import Shelf, Within
from interviews.coding import Theme
from projects.ids import ProjectId, SourceId, ThemeId
from projects.project import Project
from projects.stakeholder import Side
from ui import search_results
from ui.address import in_step
from ui.frame import friendly_errors, head
from ui.links import Links
from ui.words import number, plain, text
from workflow.desk import Desk
from workflow.people import stakeholders
from workflow.searching import PAGE, Found, Part, make_searchable, search
from workflow.theming import themes

CSS = Path(__file__).parent / "search.css"
FORMS = 8  # of a word, named on the screen
EXAMPLES = (("overlast", "words"), ('"op straat"', "exact"), ("handhav*", "begin"), ("jongeren OF jeugd", "either"),
            ("overlast -hond", "not"))  # fmt: skip
_SEEN = "search-seen"
_FILTERS = ("in", "kant", "groep", "code", "ongecodeerd", "bron")
_KEYS = """<script>
if (!window.draagvlakSlash) {
  window.draagvlakSlash = true
  document.addEventListener('keydown', (event) => {
    const box = document.querySelector('.st-key-search-box input')
    if (event.key !== '/' || !box || event.target.closest('input, textarea, select, [contenteditable]')) return
    event.preventDefault(); box.focus(); box.select()
  })
}
</script>"""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What the address asks: the words, where, and whether only what has no code."""

    words: str
    within: Within
    uncoded: bool

    @property
    def is_filtered(self) -> bool:
        return self.uncoded or self.within != Within()


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw the page; the address holds the query (?q=) and the filters (?in=, kant, groep, code, ongecodeerd, bron)."""
    st.html(CSS)
    st.html(_KEYS, unsafe_allow_javascript=True)
    head("search-title", "search-intro")
    with st.spinner(text("search-busy-index")), friendly_errors():
        make_searchable(desk, project.id)
    book = themes(desk, project.id)
    asked = _box(desk, project.id, book)
    if not asked.words.strip():
        _examples()
        return
    _found(desk, project.id, links, asked, book)


def _box(desk: Desk, project_id: ProjectId, book: list[Theme]) -> _Asked:
    """The search box with its filters."""
    words = st.query_params.get("q", "")
    if st.session_state.get(_SEEN) != words or "search-words" not in st.session_state:
        # Only when the address says something new: what somebody is typing must not be wiped out by a run that ends.
        st.session_state["search-words"] = st.session_state[_SEEN] = words
    with st.container(key="search-box", horizontal=True, vertical_alignment="bottom", gap="small"):
        st.text_input(text("search-box"), key="search-words", on_change=_tell_words,
                      help=text("search-box-help"))  # fmt: skip
        st.button(text("search-button"), key="search", type="primary")
    with st.container(key="search-filters", horizontal=True, vertical_alignment="center", gap="small"):
        st.session_state["search-in"] = _asked_shelves()
        shelves = st.pills(text("search-shelves"), list(Shelf), selection_mode="multi", key="search-in",
                           label_visibility="collapsed", on_change=_tell_shelves,
                           format_func=lambda one: text(f"search-shelf-{one.value}"))  # fmt: skip
        count = sum(name in st.query_params for name in ("kant", "groep", "code"))
        with st.popover(text("search-filters", count=count)):
            within = _filters(desk, project_id, book, frozenset(shelves))
        st.session_state["search-uncoded"] = st.query_params.get("ongecodeerd") == "1"
        uncoded = st.toggle(text("search-uncoded"), key="search-uncoded", on_change=_tell_uncoded,
                            help=text("search-uncoded-help"))  # fmt: skip
    return _Asked(words, within, uncoded)


def _filters(desk: Desk, project_id: ProjectId, book: list[Theme], shelves: frozenset[Shelf]) -> Within:
    groups = {one.group.casefold(): one.group for one in stakeholders(desk, project_id) if one.group}
    side = _choice("kant", "search-side", {side.value: text(f"side-{side.value}") for side in Side})
    group = _choice("groep", "search-group", {name: name for name in sorted(groups.values(), key=str.casefold)})
    theme = _choice("code", "search-code", {theme.id: theme.label for theme in book})
    source = st.query_params.get("bron")
    return Within(
        shelves, Side(side) if side else None, group or "", SourceId(source) if source else None,
        frozenset({ThemeId(theme)} if theme else ()),
    )  # fmt: skip


def _choice(name: str, key: str, names: dict[str, str]) -> str | None:
    """One filter; None: everything."""
    in_address = in_step(name, key, list(names))

    def tell() -> None:
        in_address()
        st.query_params.pop("p", None)

    picked: str | None = st.selectbox(
        text(key), list(names), index=None, key=key, format_func=lambda one: names.get(one, one), on_change=tell,
        placeholder=text("search-any"),
    )  # fmt: skip
    return picked


def _asked_shelves() -> list[Shelf]:
    known = {shelf.value: shelf for shelf in Shelf}
    return [known[one] for one in st.query_params.get("in", "").split(",") if one in known]


def _tell_words() -> None:
    _look_for(st.session_state["search-words"])


def _tell_shelves() -> None:
    _tell("in", ",".join(shelf.value for shelf in st.session_state["search-in"]))


def _tell_uncoded() -> None:
    _tell("ongecodeerd", "1" if st.session_state["search-uncoded"] else "")


def _tell(name: str, value: str) -> None:
    st.query_params.pop("p", None)
    if value:
        st.query_params[name] = value
    else:
        st.query_params.pop(name, None)


def _look_for(words: str) -> None:
    st.query_params.pop("p", None)
    st.query_params["q"] = words


def _clear() -> None:
    for name in (*_FILTERS, "p"):
        st.query_params.pop(name, None)
    for key in ("search-side", "search-group", "search-code"):
        st.session_state[key] = None


def _examples() -> None:
    """What one can type, to click on."""
    with st.container(border=True, key="search-examples", gap="xsmall"):
        st.subheader(text("search-examples"), anchor=False)
        st.caption(text("search-examples-help"))
        for words, what in EXAMPLES:
            with st.container(horizontal=True, gap="small", vertical_alignment="center"):
                st.button(plain(words), key=f"search-example-{what}", type="tertiary", on_click=_look_for,
                          args=(words,))  # fmt: skip
                st.caption(text(f"search-example-{what}"))


@st.fragment
def _found(desk: Desk, project_id: ProjectId, links: Links, asked: _Asked, book: list[Theme]) -> None:
    """What was found; ticking a result draws only this part again."""
    with friendly_errors():
        page = search_results.page()
        found = search(desk, project_id, asked.words, asked.within, uncoded=asked.uncoded, first=(page - 1) * PAGE)
        if page > 1 and not found.results:
            found = search(desk, project_id, asked.words, asked.within, uncoded=asked.uncoded)
        if not found.results:
            _nothing(desk, project_id, asked, found)
            return
        _summary(asked, found)
        search_results.show(desk, project_id, links, found, book)


def _summary(asked: _Asked, found: Found) -> None:
    """How many, in how many conversations, and in which forms."""
    total = f"**{text('search-total', places=found.total)}**"
    if found.per_source:
        total += " " + text("search-in-sources", sources=len(found.per_source))
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="search-total"):
        st.markdown(total, width="content")
        if asked.within.source_id in found.sources:
            st.button(text("search-every-source"), key="search-every", type="tertiary", on_click=_tell,
                      args=("bron", ""))  # fmt: skip
    for line in _looked_for(found):
        st.caption(line)


def _looked_for(found: Found) -> list[str]:
    """In words what was looked for; one line a part."""
    unwanted = set(found.query.unwanted)
    lines = []
    for part in found.parts:
        said = _part(part)
        lines.append(text("search-not", forms=said[0].lower() + said[1:]) if part.asked in unwanted else said)
    if found.query.ignored:
        lines.append(text("search-ignored", words=plain(", ".join(found.query.ignored))))
    return lines


def _part(part: Part) -> str:
    word = plain(" ".join(part.asked.words))
    if part.asked.kind is Kind.EXACT:
        return text("search-forms-exact", word=word)
    shown = [f"{plain(form.replace('·', ' … '))} ({number(count)})" for form, count in part.forms[:FORMS]]
    if len(part.forms) > FORMS:
        shown.append(text("search-forms-more", count=number(len(part.forms) - FORMS)))
    forms = ", ".join(shown) or word
    if part.asked.kind is Kind.BEGINNING:
        return text("search-forms-beginning", word=word, forms=forms)
    return text("search-forms", forms=forms)


def _nothing(desk: Desk, project_id: ProjectId, asked: _Asked, found: Found) -> None:
    """Why nothing was found, and what to try."""
    with st.container(border=True, key="search-nothing", gap="small"):
        st.subheader(text("search-none"), anchor=False)
        if not found.query.wanted:
            st.write(text("search-none-only-not"))
            return
        wanted = {one for choices in found.query.wanted for one in choices}
        lost = [part for part in found.parts if part.asked in wanted and not part.forms
                and part.asked.kind is not Kind.EXACT]  # fmt: skip
        for part in lost:
            _not_there(asked, part)
        everywhere = replace(asked, within=Within(), uncoded=False)
        if asked.is_filtered and search(desk, project_id, everywhere.words, number=1).total:
            st.write(text("search-none-filters"))
            st.button(text("search-clear-filters"), key="search-clear", on_click=_clear)
        elif not lost:
            for line in _looked_for(found):
                st.caption(line)
            if len(found.query.wanted) > 1:
                st.write(text("search-none-together"))
                any_of = either(found.query)
                st.button(plain(any_of), key="search-either", on_click=_look_for, args=(any_of,))


def _not_there(asked: _Asked, part: Part) -> None:
    word = part.asked.words[0]
    if not part.meant:
        st.write(text("search-none-word", word=plain(word)))
        return
    st.write(text("search-none-meant", word=plain(word)))
    better = " ".join(part.meant if one.casefold().strip("*-") == word else one for one in asked.words.split())
    better = better if part.meant in better else part.meant
    st.button(plain(better), key=f"search-meant-{word}", on_click=_look_for, args=(better,))
