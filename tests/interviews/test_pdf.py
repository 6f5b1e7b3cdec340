"""interviews/pdf.py: lines to paragraphs, cells apart, heads and feet gone, nothing lost silently."""

import pytest

from interviews.pdf import pdf_with_warnings
from projects.errors import Refused
from tests.interviews.pdf_files import At, lines, pdf_file

LONG = "Dit is een regel die tot het einde van de bladzijde loopt en daarom op de volgende regel"


def text(*pages: list[At]) -> str:
    return pdf_with_warnings(pdf_file(*pages))[0]


def test_a_wrapped_line_goes_on_and_a_short_one_does_not() -> None:
    assert text(lines(LONG, "verder gaat. Klaar.", "Een nieuwe zin.", LONG, "En deze zin is ook nog lang genoeg.")) == (
        f"{LONG} verder gaat. Klaar.\n\nEen nieuwe zin.\n\n{LONG} En deze zin is ook nog lang genoeg."
    )


def test_a_paragraph_goes_on_on_the_next_page() -> None:
    pages = lines("Eerst dit.", LONG), lines("verder gaat.", "Slot.")

    assert text(*pages) == f"Eerst dit.\n\n{LONG} verder gaat.\n\nSlot."


def test_speakers_begin_a_paragraph() -> None:
    long = "Interviewer: " + LONG

    assert text(lines(long, "Respondent: ja.", long, "Respondent: nee.")).split("\n\n")[1::2] == [
        "Respondent: ja.", "Respondent: nee."
    ]  # fmt: skip


def test_large_words_are_headings_and_bullets_items() -> None:
    page = [At(60, 780, "Gesprek", 22), At(60, 750, "Afval", 14), *lines("Er ligt veel.", top=730),
            *(one for n in range(3)
              for one in (At(60, 700 - 14 * n, "\u2022"), At(80, 700 - 14 * n, f"punt {n}")))]  # fmt: skip

    assert text(page) == "# Gesprek\n\n## Afval\n\nEr ligt veel.\n\n- punt 0\n- punt 1\n- punt 2"


ROWS = [("Thema", "Wat"), ("Afval", "Te vol."), ("Jeugd", "Ze hangen wat."), ("Verkeer", "Te snel.")]


def table(rows: list[tuple[str, str]], second: float, top: float = 700) -> list[At]:
    return [At(60 + column * second, top - 20 * row, words) for row, cells in enumerate(rows)
            for column, words in enumerate(cells)]  # fmt: skip


@pytest.mark.parametrize("second", [200, 60, 33], ids=["far", "near", "sticking-together"])
def test_cells_of_a_table_are_apart(second: float) -> None:
    rows = [("Afval", "Te vol."), ("Jeugd", "Ze hangen wat."), ("Kroeg", "Te hard.")]
    page = table(rows, second)
    if second < 60:  # the columns are known from other rows, where there is room between them
        page = table([("A", "Een"), ("B", "Twee"), ("C", "Drie")], second, top=780) + page

    shown = text(page)

    for first, words in rows:
        assert f"| {first} | {words} |" in shown


def test_a_cell_of_several_lines_is_one_and_the_next_row_another() -> None:
    page = [At(60, 700, "1"), At(100, 700, "An"), At(200, 700, "Hoe gaat het met"), At(200, 686, "iedereen hier?"),
            At(60, 666, "2"), At(100, 666, "Jan"), At(200, 666, "Goed."),
            At(60, 646, "3"), At(100, 646, "An"), At(200, 646, "Fijn.")]  # fmt: skip

    assert text(page) == "| 1 | An | Hoe gaat het met iedereen hier? |\n| 2 | Jan | Goed. |\n| 3 | An | Fijn. |"


def test_a_row_goes_on_on_the_next_page_and_the_names_of_columns_are_said_once() -> None:
    first = table([*ROWS[:3], ("Verkeer", "Veel te snel en")], 100)
    second = [*table([ROWS[0]], 100, top=760), At(160, 740, "te druk."), *table(ROWS[1:], 100, top=720)]

    shown = text(first, second)

    assert "| Verkeer | Veel te snel en te druk. |" in shown
    assert shown.count("Thema") == 1


def test_heads_feet_and_page_numbers_that_pages_share_are_no_text() -> None:
    pages = [[At(60, 810, "Gemeente Lindewaard"), At(60, 30, f"Pagina {n} van 3"), *lines(f"Tekst van {word}.")]
             for n, word in enumerate(("een", "twee", "drie"), 1)]  # fmt: skip

    assert text(*pages) == "Tekst van een.\n\nTekst van twee.\n\nTekst van drie."


def test_what_stands_at_the_edge_of_one_page_only_is_text() -> None:
    assert text(lines("Boven", top=810), lines("Midden"), lines("Onder", top=30)) == "Boven\n\nMidden\n\nOnder"


def test_numbers_of_lines_in_the_margin_are_no_text() -> None:
    numbers = [At(20, 760 - 14 * n, str(n + 1)) for n in range(4)]

    assert text([*lines("Een.", "Twee.", "Drie.", "Vier."), *numbers]) == "Een.\n\nTwee.\n\nDrie.\n\nVier."


def test_a_list_of_years_is_text() -> None:
    assert text(lines("2021", "2022", "2023", "Tekst")) == "2021\n\n2022\n\n2023\n\nTekst"


def test_a_page_on_its_side_is_read_as_any_other() -> None:
    upright = lines(LONG, "verder gaat.")
    lying = "".join(f"BT /F 11 Tf 0 1 -1 0 {100 + 14 * n} 60 Tm ({at.words}) Tj ET\n" for n, at in enumerate(upright))
    content = pdf_file([At(0, 0, "@@")], turn=90)
    old = content[content.index(b"stream\n") + 7 : content.index(b"\nendstream")]
    content = content.replace(old, lying.encode()).replace(b"<</Length %d>>" % len(old), b"<</Length %d>>" % len(lying))

    assert pdf_with_warnings(content)[0] == f"{LONG} verder gaat."


def test_a_scan_is_refused_with_the_advice_to_read_its_letters_first() -> None:
    with pytest.raises(Refused) as refusal:
        pdf_with_warnings(pdf_file([], pictures=[0]))

    assert refusal.value.message_key == "refused-scan"


def test_a_page_that_is_a_picture_is_told() -> None:
    content = pdf_file(lines("Voorblad met tekst."), [], pictures=[1])

    assert pdf_with_warnings(content) == ("Voorblad met tekst.", ("warning-pages-without-text",))


def test_words_that_are_drawn_invisibly_are_told_unless_they_lie_under_a_picture() -> None:
    page = [At(60, 700, "Tekst."), At(60, 600, "Verborgen.", mode=3)]

    assert pdf_with_warnings(pdf_file(page))[1] == ("warning-unseen-text",)
    assert pdf_with_warnings(pdf_file(page, pictures=[0]))[1] == ()


def test_words_beside_the_page_are_left_out_and_told() -> None:
    content = pdf_file([*lines("Tekst."), At(60, -400, "Buiten beeld.")])

    assert pdf_with_warnings(content) == ("Tekst.", ("warning-hidden-text-left-out",))


def test_answers_in_a_form_stand_below_their_question_and_comments_are_told() -> None:
    notes = [
        "<</Type/Annot/Subtype/Widget/FT/Tx/T(vraag)/V(Heel zichtbaar, elke dag.)/Rect[60 735 400 750]>>",
        "<</Type/Annot/Subtype/Widget/FT/Btn/T(vink)/V/Yes/Rect[60 735 70 750]>>",
        "<</Type/Annot/Subtype/Text/Contents(Klopt dit?)/Rect[500 735 520 750]>>",
    ]
    content = pdf_file(lines("Hoe zichtbaar zijn de boa's?", "Wat moet beter?", step=60), notes=notes)

    assert pdf_with_warnings(content) == (
        "Hoe zichtbaar zijn de boa's?\n\nHeel zichtbaar, elke dag.\n\nWat moet beter?", ("warning-notes-left-out",)
    )  # fmt: skip
