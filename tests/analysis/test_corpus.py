from analysis.corpus import codebook_examples, phrases, starter_examples
from tests.analysis.cases import CODEBOOK, STRAND, ZICHT


def test_the_whole_corpus_is_shipped() -> None:
    examples = starter_examples(CODEBOOK)

    assert len(examples) == 3010
    assert sum(example.theme == ZICHT.id for example in examples) == 300
    assert sum(example.theme == "" for example in examples) == 100


def test_a_code_that_is_not_in_the_codebook_teaches_its_dimension_only() -> None:
    examples = starter_examples([])

    assert {example.theme for example in examples} == {None, ""}
    assert all(example.dimension is not None for example in examples)


def test_an_own_code_learns_from_its_own_text_alone() -> None:
    mine = [example.text for example in codebook_examples(CODEBOOK) if example.theme == STRAND.id]

    assert set(mine) == {STRAND.label, STRAND.definition, STRAND.example, STRAND.include, "strandtent", "duinen",
                         "kampvuur", "barbecue"}  # fmt: skip


def test_the_parts_of_an_enumeration() -> None:
    assert phrases("tijden, wijken; lopen/fietsen,") == ["tijden", "wijken", "lopen", "fietsen"]
