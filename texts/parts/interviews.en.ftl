# Reading files: what is the matter, what was kept and what to do.
refused-empty = This file is empty. Nothing was read. Check that you chose the right file.
refused-format = We do not read files of type .{ $extension }. Nothing was read. Save it as one of these: { $formats }.
refused-old-office = This is an old Office file (.doc or .xls). Nothing was read. Open it in Word or Excel and save it as .docx or .xlsx.
refused-old-office-failed = LibreOffice cannot open this old file. Nothing was read. Open it yourself in Word or Excel and save it as .docx or .xlsx.
refused-macros = This file contains macros. Nothing was read. Save it as a plain document (.docx or .xlsx).
refused-too-large = This file is larger than { $limit } MB. Nothing was read. Remove pictures or split the file.
refused-too-large-unpacked = This file unpacks to more than { $limit } MB. That is not safe. Nothing was read. Copy the text into a new document.
refused-password = This file has a password. Nothing was read. Save it without a password and try again.
refused-damaged = This file is damaged or incomplete. Nothing was read. Open it in your word processor and save it again.
refused-wrong-contents = The contents do not match the name of this file. Nothing was read. Open it in the program that made it and save it again.
refused-unsafe-archive = This file has parts that are not safe. Nothing was read. Copy the text into a new document.
refused-not-text = This file holds no plain text. Nothing was read. Check that you chose the right file.
refused-no-words = We find no words in this file. Nothing was read. Is it a scan? Turn it into text first (OCR).
refused-no-webvtt = The first line of this caption file is not WEBVTT. Nothing was read. Is it a .srt file? Then rename it to .srt.
warning-encoding = We had to guess how the letters are stored. The text was read. Check that é, ë and € look right.
warning-no-speakers = We found no speakers. The text was read as notes. Are there speakers? Then put ‘Name:’ before each turn.
warning-one-speaker = We found only one speaker. The text was read. Check that the interviewer’s questions were recognised.
warning-no-date = We found no date of the conversation. The text was read. Fill in the date yourself.
warning-hidden-text-left-out = This file holds hidden text. We left it out. Make the text visible in Word if you need it.
warning-embedded-left-out = This file holds another file or a web page. We left it out. Copy that text into the document if you need it.

refused-scan = This PDF is a picture: there is no text in it. Nothing was read. First run text recognition (OCR) on it, or use the original file.
refused-too-many-pages = This PDF has more than { $most } pages. Nothing was read. Split the file.
refused-no-rows = This table holds no rows with text. Nothing was read. Put the names of the columns in the first row.
refused-double-column = The column '{ $column }' is there twice. Nothing was read. Give each column a name of its own.
refused-sheet-too-large = This sheet is too large: it may hold { $rows } rows and { $columns } columns. Nothing was read.
refused-open-quote = Line { $line } has a quotation mark that is not closed. Nothing was read. Mend that line.
warning-ragged = Not all rows have the same number of columns. Everything was read; see whether it is right.

# Correcting the reading: encoding, sheet, columns.
refused-no-such-encoding = We do not know this way of storing letters. Nothing was read. Choose one from the list.
refused-no-such-sheet = There is no sheet '{ $sheet }' with rows. Nothing was read. Choose another sheet.
refused-no-such-column = One of the chosen columns is not in this table. Nothing was read. Choose the columns again.
refused-too-many-sheets = This file holds more than { $most } sheets. Nothing was read. Split the file.
warning-sheets-left-out = Not all sheets were read: only those with the most text and the same columns. Choose a sheet yourself if you need another.
warning-several-respondents = This table holds several conversation partners. All of it was read as one conversation, with everyone's name as speaker. Split the file if you want to keep them apart.
warning-hidden-cells-left-out = This file holds hidden sheets, rows or columns. We left those out. Make them visible in Excel if you need them.
warning-beside-cells-left-out = This file holds comments on cells or text boxes. We left those out. Put that text in a cell if you need it.
warning-notes-left-out = This file holds footnotes or comments in the margin. We left those out. Put that text in the document if you need it.
warning-cut-off = The end of this file is missing. What there is was read. See whether the last sentences are there.
warning-drawings-left-out = This file holds text in a diagram or chart. We left that out. Put that text in the document if you need it.
warning-ai-notes-left-out = Notes by the meeting program stood above the transcript. We left those out: only what was said counts.
warning-pages-without-text = Some pages of this PDF hold only a picture. We could not read that text. Run text recognition (OCR) if you need it.
warning-unseen-text = This PDF holds text that you do not see on the page. It was read. See whether it belongs there.
refused-no-transcript = We find no transcript in this JSON file. Nothing was read. Save the transcript as .docx, .txt or .vtt.
refused-long-name = Line { $line } holds a theme or code of more than { $most } characters. Nothing was read. See whether the columns are right.
