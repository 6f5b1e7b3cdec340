# Exchange with other programs: what is wrong, what we had to choose and what did not come along.
refused-exchange-unknown = We do not know this file. Nothing was read. We read projects of ATLAS.ti, MAXQDA, NVivo and QualCoder (.qdpx, .qdc or data.qda), of Taguette (.sqlite3) and lists of quotes (.xlsx or .csv).
refused-exchange-no-project = There is no project in this file (a file that ends in .qde). Nothing was read. Export the project again as REFI-QDA (.qdpx).
refused-exchange-two-projects = There is more than one project in this file. Nothing was read. Export the projects one by one.
refused-exchange-no-codebook = There is no codebook in this file. Nothing was read. Export the codebook again as REFI-QDA (.qdc).
refused-exchange-nothing = There are no texts, codes or memos in this file. Nothing was read. Check that you chose the right file.
refused-exchange-outside = The texts of this project are outside the file. Nothing was read. Export the project again with its documents inside.
refused-exchange-no-quotes = We find no quotes in this table. Nothing was read. Call the columns Bron, Thema and Citaat.
refused-sqlite-triggers = There are commands in this file that start by themselves. That is not safe. Nothing was read. Export the project again from the program that made it.

exchange-counted-one = { $count ->
        [one] One document has Windows line ends.
       *[other] { $count } documents have Windows line ends.
    } They counted as one character: that is how the quotes fit best.
exchange-counted-two = { $count ->
        [one] One document has Windows line ends.
       *[other] { $count } documents have Windows line ends.
    } They counted as two characters: that is how the quotes fit best.
exchange-counted-mark = { $count ->
        [one] In one document the mark at the start of the file was counted.
       *[other] In { $count } documents the mark at the start of the file was counted.
    } That is how the quotes fit best.
exchange-counted-utf16 = { $count ->
        [one] In one document emojis counted as two characters.
       *[other] In { $count } documents emojis counted as two characters.
    } That is how the quotes fit best.
exchange-counted-points = { $count ->
        [one] In one document letters were counted instead of bytes.
       *[other] In { $count } documents letters were counted instead of bytes.
    } That is how the quotes fit best.
exchange-without-text = { $count ->
        [one] The text of one document is not in the file: { $names }.
       *[other] The texts of { $count } documents are not in the file: { $names }.
    }
exchange-own-text = { $count ->
        [one] One document came without plain text.
       *[other] { $count } documents came without plain text.
    } We read it from the Word or pdf file and looked the quotes up.
exchange-media = { $count ->
        [one] One picture, recording or film was left out.
       *[other] { $count } pictures, recordings or films were left out.
    }
exchange-outside = { $count ->
        [one] One file is outside the project. We do not open it.
       *[other] { $count } files are outside the project. We do not open them.
    }
exchange-several-places = { $count ->
        [one] One quote stands in more than one place in the text. We chose the nearest.
       *[other] { $count } quotes stand in more than one place in the text. We chose the nearest.
    }
exchange-lost-without-code = { $count ->
        [one] One selection without a code had no place in the text and was left out.
       *[other] { $count } selections without a code had no place in the text and were left out.
    }
exchange-links-left = { $count ->
        [one] One link between parts was not taken over.
       *[other] { $count } links between parts were not taken over.
    }
exchange-sets-left = { $count ->
        [one] One group of codes or documents was not taken over.
       *[other] { $count } groups of codes or documents were not taken over.
    }
exchange-graphs-left = { $count ->
        [one] One network picture was not taken over.
       *[other] { $count } network pictures were not taken over.
    }
exchange-whole-documents = { $count ->
        [one] One code is on a whole document and not on a quote. It was not placed.
       *[other] { $count } codes are on a whole document and not on a quote. They were not placed.
    }

exchange-lost-not-found = the words are not in the text
exchange-lost-outside = the place is outside the text
exchange-lost-empty = nothing is selected
exchange-lost-media = the code is on a picture, sound or film
exchange-lost-no-text = the text of the document is not in the file
exchange-lost-unknown-code = the code is not in the codebook
exchange-lost-interviewer = only the interviewer speaks at that place
exchange-lost-second-coder = somebody else gave this quote the same code already
exchange-lost-no-document = this document is not in the traject

refused-exchange-no-documents = None of the documents in this list is in this traject. Nothing was read. Import the interviews first, and name them in the list by their code, title or file name.
refused-export-nothing = There is nothing to exchange yet. Import interviews first and code them.

exchange-codes-other = { $count ->
        [one] One code that you use already has another description in the file. Yours stayed.
       *[other] { $count } codes that you use already have another description in the file. Yours stayed.
    }
exchange-guessed = { $count ->
        [one] Of one code the file does not say whether it is an expectation or a perception. We took what you chose.
       *[other] Of { $count } codes the file does not say whether they are expectations or perceptions. We took what you chose.
    }
exchange-hidden = { $count ->
        [one] In one place of the texts a pseudonym came for a name or number.
       *[other] In { $count } places of the texts a pseudonym came for a name or number.
    } The quotes stayed where they are.
exchange-names = { $count ->
        [one] There may still be names or numbers of people in the text of one document.
       *[other] There may still be names or numbers of people in the texts of { $count } documents.
    } The texts stayed as they were. Is that not what you want? Remove the sources and import the file again, with pseudonyms.
warning-names-in-text = There may still be names or numbers of people in this text. It came with coding from another program and was not changed. Read it before you quote from it.

exchange-came = { $placed } codes placed, { $moved } moved, { $lost } not placed; { $codes } new in the codebook.
exchange-lost-not-found-count = Not placed: { $count }, because the words are not in the text.
exchange-lost-outside-count = Not placed: { $count }, because the place is outside the text.
exchange-lost-empty-count = Not placed: { $count }, because nothing is selected.
exchange-lost-media-count = Not placed: { $count }, because they are on a picture, sound or film.
exchange-lost-no-text-count = Not placed: { $count }, because the text is not in the file.
exchange-lost-unknown-code-count = Not placed: { $count }, because the code is not in the codebook.
exchange-lost-interviewer-count = Not placed: { $count }, because only the interviewer speaks there.
exchange-lost-second-coder-count = Not placed: { $count }, because somebody else gave the quote the same code already.
exchange-lost-no-document-count = Not placed: { $count }, because the document is not in the traject.

# Importing on the page Interviews.
exchange-in-title = Import from ATLAS.ti, MAXQDA, NVivo, QualCoder or Taguette
exchange-in-help = This brings texts, codes, quotes, memos and conversation partners from another program into this traject. Is a conversation here already? Then the codes go to that conversation. What does not fit is shown afterwards, with the reason.
exchange-in-drop = File from another program
exchange-in-drop-help = ATLAS.ti, MAXQDA, NVivo and QualCoder: choose Export there, then REFI-QDA (qdpx, or qdc for the codebook alone). QualCoder: also data.qda, or the whole folder as a zip. Taguette: the SQLite file. A list of quotes (xlsx or csv) has the columns Bron, Thema and Citaat.
exchange-in-here = Drop the file here
exchange-in-choose = Choose a file
exchange-in-types = qdpx, qdc, qda, sqlite3, zip, xlsx or csv, up to 100 MB
exchange-in-dimension = If the file does not say, it is
exchange-in-dimension-help = Other programs do not know whether a quote is an expectation or a perception. If the code does not say so either, Draagvlak takes what you choose here. You can change it later for each quote.
exchange-in-hide = Put pseudonyms in place of names and numbers
exchange-in-hide-help = Names get their code (R01, P01), numbers become [telefoon] and so on. The quotes stay where they are, and memos follow. Switch this off if the text has to stay exactly as it is in the other program.
exchange-in-button = Import
exchange-in-busy = Reading the file...
exchange-report-download = Save report
exchange-report-file = import-report.txt
exchange-placed = Placed
exchange-placed-help = Codes at the place that the file says.
exchange-moved = Moved
exchange-moved-help = Codes at another place than the file says: that is where the words of the quote are.
exchange-known = Here already
exchange-known-help = Codes that the same coder had put on this quote here before.
exchange-lost = Not placed
exchange-lost-help = Codes without a place in a text. The reasons are below.
exchange-lost-title = Not placed
exchange-lost-more = and { $count } more; the report names them all
exchange-came-documents = { $count ->
        [one] 1 new source
       *[other] { $count } new sources
    }
exchange-came-waiting = { $count ->
        [one] 1 document waits for its review
       *[other] { $count } documents wait for their review
    }
exchange-came-same = { $count ->
        [one] 1 document was here already
       *[other] { $count } documents were here already
    }
exchange-came-refused = { $count ->
        [one] 1 document refused
       *[other] { $count } documents refused
    }
exchange-came-codes = { $count ->
        [one] 1 new code in the codebook
       *[other] { $count } new codes in the codebook
    }
exchange-came-people = { $count ->
        [one] 1 new conversation partner
       *[other] { $count } new conversation partners
    }
exchange-came-memos = { $count ->
        [one] 1 memo
       *[other] { $count } memos
    }
exchange-came-statements = { $count ->
        [one] 1 statement
       *[other] { $count } statements
    }
exchange-came-nothing = Nothing new came in.

# Exchange on the page Export.
exchange-out-title = Exchange with ATLAS.ti, MAXQDA, NVivo, QualCoder
exchange-out-help = Take the coding to another program, or give it to a colleague. What you change there you import again on the page Interviews.
exchange-out-qdpx = Project (qdpx)
exchange-out-qdpx-help = Texts, codebook, quotes, memos and conversation partners as REFI-QDA. Dimension, feeling, perspective and statements are in it as codes under ‘Draagvlak’.
exchange-out-qdc = Codebook (qdc)
exchange-out-qdc-help = The codes alone, with description and colour.
exchange-out-xlsx = List of quotes (Excel)
exchange-out-xlsx-help = A row for each code on a quote, with source, place, coder and memo. Only quotes with consent.
exchange-out-sources = { $count ->
        [one] 1 source with pseudonymised text
       *[other] { $count } sources with pseudonymised text
    }
exchange-out-codes = { $count ->
        [one] 1 code
       *[other] { $count } codes
    }
exchange-out-tags = { $count ->
        [one] 1 code on a quote
       *[other] { $count } codes on quotes
    }
exchange-out-memos = { $count ->
        [one] 1 memo
       *[other] { $count } memos
    }
exchange-stays-names = **Names**: always. Conversation partners are called by their code.
exchange-stays-originals = **The files as they came in**: they hold names.
exchange-stays-sources = **Refused or withdrawn**: { $count ->
        [one] 1 conversation, with all that was coded and written about it.
       *[other] { $count } conversations, with all that was coded and written about them.
    }
exchange-stays-functions = **Functions**: { $count ->
        [one] of 1 conversation partner who does not want that.
       *[other] of { $count } conversation partners who do not want that.
    }
exchange-stays-quotes = **Not in the list of quotes**: { $count ->
        [one] 1 code on a quote without consent so far. It is in the project.
       *[other] { $count } codes on quotes without consent so far. They are in the project.
    }
exchange-stays-suggestions = **Suggestions**: { $count ->
        [one] 1 suggestion that nobody looked at. A suggestion is no code yet.
       *[other] { $count } suggestions that nobody looked at. A suggestion is no code yet.
    }
exchange-to-consent = To the consents
