### Memo's: wat een codeur bij iets opschrijft.

memo-box = { $count ->
    [0] Memo's
   *[other] Memo's ({ $count })
}
memo-help = Schrijf op wat je opvalt of wat je nog wilt uitzoeken. Een memo is voor het team, niet voor de gesprekspartner.
memo-new = Nieuwe memo
memo-add = Memo toevoegen
memo-added = Memo toegevoegd.
memo-saved = Memo bewaard.
memo-removed = Memo verwijderd. Je kunt dit ongedaan maken.
memo-by = { $author } · { $moment }
memo-words = Memo
error-memo-empty = Schrijf eerst iets in de memo. Er is niets bewaard.
error-memo-long = De memo is te lang: houd het bij { $longest } tekens. Er is niets bewaard.
error-memo-of-another = Deze memo is van { $author }. Schrijf er een nieuwe memo bij; dan blijft duidelijk wie wat vond.
