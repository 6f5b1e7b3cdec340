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

memo-target-project = Traject
memo-target-source = Bron
memo-target-passage = Passage
memo-target-theme = Code
memo-target-stakeholder = Gesprekspartner
memo-target-statement = Stelling
memos-empty = Nog geen memo's
memos-empty-help = Schrijf een memo bij een interview, passage, code, gesprekspartner, stelling of bij het traject. Ze staan hier dan bij elkaar.
memos-count = { $shown } van { $all } memo's
memos-search = Zoek in memo's
memos-about = Over
memos-author = Van
memos-any = Alles
