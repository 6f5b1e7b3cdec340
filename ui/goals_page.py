"""The page goals."""

from projects.project import Project
from ui.links import Links
from workflow.desk import Desk


def show(desk: Desk, project: Project, links: Links) -> None:
    """Draw the page."""
