"""All that people made in a traject as plain values without ids: what has to survive a trip through a file."""

from typing import Any

from interviews.memo import MemoTarget
from projects.ids import ProjectId
from sessions.statement import newest_versions
from workflow.desk import Desk


def whole(desk: Desk, project_id: ProjectId) -> dict[str, Any]:
    """Codebook in its order, sources, tags, memos, people and statements."""
    with desk.looking() as work:
        themes = {one.id: one for one in work.themes.of_project(project_id)}
        people = {one.id: one for one in work.stakeholders.of_project(project_id)}
        lines = work.sources.lines(project_id)
        sources = {line.id: work.sources.get(line.id) for line in lines}
        passages = {one.id: one for id in sources for one in work.coding.passages_of(id)}
        statements = {one.id: one for one in newest_versions(work.statements.of_project(project_id))}

        def place(passage_id: str) -> tuple[str, int, int, str]:
            one = passages[passage_id]  # type: ignore[index]
            return sources[one.source_id].code, one.start, one.end, one.exact

        names: dict[tuple[MemoTarget, str], Any] = {(MemoTarget.PROJECT, project_id): ""}
        names |= {(MemoTarget.SOURCE, id): one.code for id, one in sources.items()}
        names |= {(MemoTarget.PASSAGE, id): place(id) for id in passages}
        names |= {(MemoTarget.THEME, id): one.label for id, one in themes.items()}
        names |= {(MemoTarget.STAKEHOLDER, id): one.code for id, one in people.items()}
        names |= {(MemoTarget.STATEMENT, id): one.text for id, one in statements.items()}
        return {
            "themes": [
                (one.code, one.label, themes[one.parent_id].label if one.parent_id else "", one.definition, one.include,
                 one.exclude, one.example, one.keywords, one.dimension, one.colour)
                for one in themes.values()
            ],
            "sources": {
                one.code: (one.kind, one.title, one.text, one.held_on, one.form,
                           people[one.stakeholder_id].code if one.stakeholder_id else "")
                for one in sources.values()
            },
            "tags": sorted(
                (place(tag.passage_id), themes[tag.theme_id].label if tag.theme_id else "", tag.dimension.value,
                 str(tag.sentiment), str(tag.perspective), tag.coder, tag.at)
                for id in sources for tag in work.coding.tags_of(id)
            ),
            "memos": sorted(
                (one.target.value, str(names[one.target, one.target_id]), one.words, one.author, one.at)
                for one in work.memos.of_project(project_id)
            ),
            "people": {
                one.code: (one.function, one.organisation, one.side, one.group, one.consents)
                for one in people.values()
            },
            "statements": sorted(
                (one.text, themes[one.theme_id].label if one.theme_id else "", sorted(map(place, one.quotes)))
                for one in statements.values()
            ),
        }  # fmt: skip
