"""Does each measure give the numbers of the oracle?

    .venv/bin/python -m bench.measures ORACLE.json

One JSON object a case: id, measure, expected, got, ok ("not_supported" where the measure is not built
yet); the last has "summary": true.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from analysis.agreement import Scale, cohen_kappa, fleiss_kappa, kendall_w, krippendorff_alpha, percent_agreement
from sessions.dispersion import agreement_layers, consensus, leik_dispersion, polarization, van_der_eijk_a
from sessions.rand_ucla import rate
from sessions.stability import mcnemar, wilcoxon

Case = dict[str, Any]


def _ordinal(case: Case) -> Any:
    frequencies = case["freq"]
    return {"A": van_der_eijk_a(frequencies), "cns": consensus(frequencies), "leik": leik_dispersion(frequencies),
            "pol": polarization(frequencies)}  # fmt: skip


def _mcnemar(case: Case) -> Any:
    (_, one), (other, _) = case["table"]
    found = mcnemar(one, other)
    return {"chi2_cc": found.chi2_corrected, "p_cc": found.p_corrected, "chi2": found.chi2, "p": found.p,
            "p_exact": found.p_exact}  # fmt: skip


def _wilcoxon(case: Case) -> Any:
    found = wilcoxon(case["x"], case["y"])
    return {"V": found.v, "p_greater": found.p_greater, "p_two_sided": found.p}


def _rand_ucla(case: Case) -> Any:
    found = rate(case.get("ratings") or case["example"])
    return {"median": found.median, "p30": found.p30, "p70": found.p70, "ipr": found.ipr, "iprcp": found.centre,
            "ai": found.asymmetry, "ipras": found.ipras, "di": found.index,
            "disagreement": found.disagreement}  # fmt: skip


def _kendall(case: Case, ties: bool) -> Any:
    found = kendall_w(case["raters"], ties=ties)
    return {"W": found.w, "chi2": found.chi2, "p": found.p}


def _cohen(case: Case) -> Any:
    a, b = case["a"], case["b"]
    return {"unweighted": cohen_kappa(a, b), "linear": cohen_kappa(a, b, lambda apart: apart),
            "quadratic": cohen_kappa(a, b, lambda apart: apart**2)}  # fmt: skip


MEASURES: dict[str, Callable[[Case], Any]] = {
    "van_der_eijk_A": lambda case: van_der_eijk_a(case["freq"]),
    "van_der_eijk_A_layers": lambda case: [list(layer) for layer in agreement_layers(case["freq"])],
    "tastle_wierman_cns": lambda case: consensus(case["freq"]),
    "polarization": lambda case: polarization(case["freq"]),
    "leik_dispersion": lambda case: leik_dispersion(case["freq"]),
    "A_cns_leik_polarization": _ordinal,
    "kendall_w_ties": lambda case: _kendall(case, True),
    "kendall_w_uncorrected": lambda case: _kendall(case, False),
    "fleiss_kappa": lambda case: asdict(fleiss_kappa(case["counts"])),
    "krippendorff_alpha": lambda case: {
        scale.value: krippendorff_alpha(case["raters"], scale) for scale in Scale
    },
    "cohen_kappa": _cohen,
    "percent_agreement_all_raters": lambda case: {
        f"tol{apart}": 100 * percent_agreement(case["raters"], apart) for apart in (0, 1)
    },
    "mcnemar": _mcnemar,
    "wilcoxon_signed_rank": _wilcoxon,
    "rand_ucla": _rand_ucla,
}  # fmt: skip


def agrees(expected: Any, got: Any, tolerance: float) -> bool:
    """Is all that is expected there, to the tolerance? What the oracle does not name is not looked at."""
    if isinstance(expected, dict):
        return all(name in got and agrees(expected[name], got[name], tolerance) for name in expected)
    if isinstance(expected, list):
        return len(expected) == len(got) and all(
            agrees(one, other, tolerance) for one, other in zip(expected, got, strict=True)
        )
    if isinstance(expected, bool):
        return expected is got
    return abs(float(expected) - float(got)) <= tolerance + 1e-15


def main() -> None:
    """Go through all cases."""
    cases = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["cases"]
    verdicts = []
    for case in cases:
        measure = MEASURES.get(case["measure"])
        line = {"id": case["id"], "measure": case["measure"], "expected": case["expected"]}
        if measure is None:
            line["ok"] = "not_supported"
        else:
            line["got"] = measure(case["input"])
            line["ok"] = agrees(case["expected"], line["got"], case.get("tol", 1e-9))
        verdicts.append(line["ok"])
        print(json.dumps(line))
    print(json.dumps({"summary": True, "cases": len(cases), "ok": verdicts.count(True),
                      "not_supported": verdicts.count("not_supported")}))  # fmt: skip


if __name__ == "__main__":
    main()
