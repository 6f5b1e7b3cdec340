"""What a result is in one sentence."""

from sessions.verdict import Tally, Verdict
from ui.words import number, share, text
from workflow.session_results import Voted


def result_sentence(voted: Voted) -> str:
    """ "Overeengekomen: 82 % van 22 is het eens; medewerkers 80 %, partners 84 %." """
    verdict, total = voted.result.verdict, voted.result.total
    against = verdict is Verdict.REJECTED
    sides = ", ".join(
        f"{text(f'sides-{row.side.value}').lower()} {share(_share(row.tally, against=against))}"
        for row in voted.rows if row.side is not None
    )  # fmt: skip
    return text(
        f"sessions-result-{verdict.value}", share=share(_share(total, against=against)), base=number(total.base),
        against=share(total.opposition), voted=total.voted, quorum=voted.round.rule.quorum,
        taken=total.agree + total.disagree, sides=f"; {sides}" if sides else "",
    )  # fmt: skip


def _share(tally: Tally, *, against: bool) -> float | None:
    return tally.opposition if against else tally.agreement
