"""From page to page: every address names its traject, so that it can be kept and shared."""

from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

from projects.ids import ProjectId


@dataclass(frozen=True, slots=True)
class Links:
    """`pages` holds Streamlit's pages by address; `project_id` is the traject that one works on."""

    pages: Mapping[str, st.Page]
    project_id: ProjectId | None

    def show(self, path: str, label: str, *, project_id: ProjectId | None = None, **more: str) -> None:
        """Draw a link to a page; `more` are further parts of the address ("bron", "sessie", "thema")."""
        st.page_link(self.pages[path], label=label, query_params=self._address(project_id, more))

    def go(self, path: str, *, project_id: ProjectId | None = None, **more: str) -> None:
        """Leave for a page now."""
        st.switch_page(self.pages[path], query_params=self._address(project_id, more))

    def _address(self, project_id: ProjectId | None, more: Mapping[str, str]) -> dict[str, str]:
        chosen = project_id or self.project_id
        return ({"traject": chosen} if chosen else {}) | dict(more)
