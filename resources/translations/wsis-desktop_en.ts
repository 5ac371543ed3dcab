<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BinDialog</name>
    <message numerus="yes">
        <source>Remove %n note(s) for good?</source>
        <translation>
            <numerusform>Remove %n note for good?</numerusform>
            <numerusform>Remove %n notes for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefingCheck</name>
    <message numerus="yes">
        <source>%n slip(s) found.</source>
        <translation>
            <numerusform>%n slip found.</numerusform>
            <numerusform>%n slips found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefingDesk</name>
    <message numerus="yes">
        <source>%n new meeting(s)</source>
        <translation>
            <numerusform>%n new meeting</numerusform>
            <numerusform>%n new meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n new note</numerusform>
            <numerusform>%n new notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n meeting(s) entered.</source>
        <translation>
            <numerusform>%n meeting entered.</numerusform>
            <numerusform>%n meetings entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s): %1</source>
        <translation>
            <numerusform>In %n day: %1</numerusform>
            <numerusform>In %n days: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryingOn</name>
    <message numerus="yes">
        <source>%n note(s) came along from %1 to %2.</source>
        <translation>
            <numerusform>%n note came along from %1 to %2.</numerusform>
            <numerusform>%n notes came along from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeKinds</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%n edited</numerusform>
            <numerusform>%n edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split/merged</source>
        <translation>
            <numerusform>%n split/merged</numerusform>
            <numerusform>%n split/merged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message numerus="yes">
        <source>with %n paragraph(s) after it</source>
        <translation>
            <numerusform>with %n paragraph after it</numerusform>
            <numerusform>with %n paragraphs after it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message numerus="yes">
        <source>%n change(s) matter less than what is listed here, and are folded away.</source>
        <translation>
            <numerusform>%n change matters less than what is listed here, and is folded away.</numerusform>
            <numerusform>%n changes matter less than what is listed here, and are folded away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrossCheck</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After its changes, otherwise than in %1: %n place(s)</source>
        <translation>
            <numerusform>After its changes, otherwise than in %1: %n place</numerusform>
            <numerusform>After its changes, otherwise than in %1: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before its changes, otherwise than in %1: %n place(s)</source>
        <translation>
            <numerusform>Before its changes, otherwise than in %1: %n place</numerusform>
            <numerusform>Before its changes, otherwise than in %1: %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Numbered otherwise: %n paragraph(s)</source>
        <translation>
            <numerusform>Numbered otherwise: %n paragraph</numerusform>
            <numerusform>Numbered otherwise: %n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The marks leave out %n change(s).</source>
        <translation>
            <numerusform>The marks leave out %n change.</numerusform>
            <numerusform>The marks leave out %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierDesk</name>
    <message numerus="yes">
        <source>%1 was added; the dossier holds %n revisions now.</source>
        <translation>
            <numerusform>%1 was added; the dossier holds %n revision now.</numerusform>
            <numerusform>%1 was added; the dossier holds %n revisions now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierRow</name>
    <message numerus="yes">
        <source>%n change(s) not reviewed</source>
        <translation>
            <numerusform>%n change not reviewed</numerusform>
            <numerusform>%n changes not reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n revision</numerusform>
            <numerusform>%n revisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) not readable</source>
        <translation>
            <numerusform>%n page not readable</numerusform>
            <numerusform>%n pages not readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n note(s) came or changed</source>
        <translation>
            <numerusform>%n note came or changed</numerusform>
            <numerusform>%n notes came or changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s): revisions, bookmarks, ticks and the like</source>
        <translation>
            <numerusform>%n other thing: revisions, bookmarks, ticks and the like</numerusform>
            <numerusform>%n other things: revisions, bookmarks, ticks and the like</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) that the other reader put away lie in your bin.</source>
        <translation>
            <numerusform>%n wording that the other reader put away lies in your bin.</numerusform>
            <numerusform>%n wordings that the other reader put away lie in your bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n note(s), another wording now stands beside the one that was there. Nothing was overwritten.</source>
        <translation>
            <numerusform>On %n note, another wording now stands beside the one that was there. Nothing was overwritten.</numerusform>
            <numerusform>On %n notes, another wording now stands beside the one that was there. Nothing was overwritten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was saved with %n note(s). What lies in the bin is not in it.</source>
        <translation>
            <numerusform>“%1” was saved with %n note. What lies in the bin is not in it.</numerusform>
            <numerusform>“%1” was saved with %n notes. What lies in the bin is not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message numerus="yes">
        <source>%n backup(s), the newest of %1.</source>
        <translation>
            <numerusform>%n backup, of %1.</numerusform>
            <numerusform>%n backups, the newest of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n in notes</source>
        <translation>
            <numerusform>%n in notes</numerusform>
            <numerusform>%n in notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>%n author</numerusform>
            <numerusform>%n authors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bold run(s), as its legend says</source>
        <translation>
            <numerusform>%n bold run, as its legend says</numerusform>
            <numerusform>%n bold runs, as its legend says</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of formatting</source>
        <translation>
            <numerusform>%n change of formatting</numerusform>
            <numerusform>%n changes of formatting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of numbering</source>
        <translation>
            <numerusform>%n change of numbering</numerusform>
            <numerusform>%n changes of numbering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colour(s)</source>
        <translation>
            <numerusform>%n colour</numerusform>
            <numerusform>%n colours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coloured run(s)</source>
        <translation>
            <numerusform>%n coloured run</numerusform>
            <numerusform>%n coloured runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s)</source>
        <translation>
            <numerusform>%n deletion</numerusform>
            <numerusform>%n deletions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) told in balloons</source>
        <translation>
            <numerusform>%n deletion told in balloons</numerusform>
            <numerusform>%n deletions told in balloons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insertion(s)</source>
        <translation>
            <numerusform>%n insertion</numerusform>
            <numerusform>%n insertions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insertion(s) written in notes</source>
        <translation>
            <numerusform>%n insertion written in notes</numerusform>
            <numerusform>%n insertions written in notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a bar in the margin</source>
        <translation>
            <numerusform>%n line with a bar in the margin</numerusform>
            <numerusform>%n lines with a bar in the margin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n move</numerusform>
            <numerusform>%n moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n struck run(s)</source>
        <translation>
            <numerusform>%n struck run</numerusform>
            <numerusform>%n struck runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n underlined run(s)</source>
        <translation>
            <numerusform>%n underlined run</numerusform>
            <numerusform>%n underlined runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n other wordings stand beside this one.</source>
        <translation>
            <numerusform>Another wording stands beside this one.</numerusform>
            <numerusform>%n other wordings stand beside this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other wordings stand beside this one: by %1.</source>
        <translation>
            <numerusform>Another wording stands beside this one: by %1.</numerusform>
            <numerusform>%n other wordings stand beside this one: by %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesDesk</name>
    <message numerus="yes">
        <source>%n note(s) came along from the earlier revision.</source>
        <translation>
            <numerusform>%n note came along from the earlier revision.</numerusform>
            <numerusform>%n notes came along from the earlier revision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found no place in this one: see “Without a place”.</source>
        <translation>
            <numerusform>%n note found no place in this one: see “Without a place”.</numerusform>
            <numerusform>%n notes found no place in this one: see “Without a place”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The note stands on the words in %1; %n more paragraph(s) were selected.</source>
        <translation>
            <numerusform>The note stands on the words in %1; %n more paragraph were selected.</numerusform>
            <numerusform>The note stands on the words in %1; %n more paragraphs were selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>%n deleted note(s)</source>
        <translation>
            <numerusform>%n deleted note</numerusform>
            <numerusform>%n deleted notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>Being read by OCR: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>Being read by OCR: %n page of %1 (%2).</numerusform>
            <numerusform>Being read by OCR: %n pages of %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not read and left out: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>Not read and left out: %n page of %1 (%2).</numerusform>
            <numerusform>Not read and left out: %n pages of %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not read, not even by OCR, and left out: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>Not read, not even by OCR, and left out: %n page of %1 (%2).</numerusform>
            <numerusform>Not read, not even by OCR, and left out: %n pages of %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read by OCR, which makes mistakes: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>Read by OCR, which makes mistakes: %n page of %1 (%2).</numerusform>
            <numerusform>Read by OCR, which makes mistakes: %n pages of %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageNoting</name>
    <message numerus="yes">
        <source>%n highlight(s) and notes of the pages were taken over as notes.</source>
        <translation>
            <numerusform>%n highlight or note of the pages was taken over as a note.</numerusform>
            <numerusform>%n highlights and notes of the pages were taken over as notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n highlight(s) and notes of the pages are among your notes already.</source>
        <translation>
            <numerusform>The highlight or note of the pages is among your notes already.</numerusform>
            <numerusform>All %n highlights and notes of the pages are among your notes already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%n bookmark</numerusform>
            <numerusform>%n bookmarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and</source>
        <translation>
            <numerusform>%n note and</numerusform>
            <numerusform>%n notes and</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is kept with its %n note(s), and comes back with them when you put it back or add its file.</source>
        <translation>
            <numerusform>It is kept with its note, and comes back with it when you put it back or add its file.</numerusform>
            <numerusform>It is kept with its %n notes, and comes back with them when you put it back or add its file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message numerus="yes">
        <source>%n found. Enter leads there.</source>
        <translation>
            <numerusform>%n found. Enter leads there.</numerusform>
            <numerusform>%n found. Enter leads there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %n are listed; more words narrow it down.</source>
        <translation>
            <numerusform>The best one is listed; more words narrow it down.</numerusform>
            <numerusform>The best %n are listed; more words narrow it down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message numerus="yes">
        <source>%1, also in %n earlier one(s)</source>
        <translation>
            <numerusform>%1, also in %n earlier one</numerusform>
            <numerusform>%1, also in %n earlier ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided by hand</source>
        <translation>
            <numerusform>%n decided by hand</numerusform>
            <numerusform>%n decided by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) at rest</source>
        <translation>
            <numerusform>%n decision at rest</numerusform>
            <numerusform>%n decisions at rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded away</source>
        <translation>
            <numerusform>%n folded away</numerusform>
            <numerusform>%n folded away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%n paragraph</numerusform>
            <numerusform>%n paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the reading</source>
        <translation>
            <numerusform>%n remark on the reading</numerusform>
            <numerusform>%n remarks on the reading</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n bracket(s) gone</source>
        <translation>
            <numerusform>%n bracket gone</numerusform>
            <numerusform>%n brackets gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) opened</source>
        <translation>
            <numerusform>%n bracket opened</numerusform>
            <numerusform>%n brackets opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) retitled</source>
        <translation>
            <numerusform>%n heading retitled</numerusform>
            <numerusform>%n headings retitled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renumbered</source>
        <translation>
            <numerusform>%n renumbered</numerusform>
            <numerusform>%n renumbered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) moved</source>
        <translation>
            <numerusform>%n section moved</numerusform>
            <numerusform>%n sections moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that matter(s)</source>
        <translation>
            <numerusform>%n that matters</numerusform>
            <numerusform>%n that matter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No word changed, but signs, brackets or the order did: %n change(s).</source>
        <translation>
            <numerusform>No word changed, but signs, brackets or the order did: %n change.</numerusform>
            <numerusform>No word changed, but signs, brackets or the order did: %n changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message numerus="yes">
        <source>%n change(s) that matter</source>
        <translation>
            <numerusform>%n change that matters</numerusform>
            <numerusform>%n changes that matter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message numerus="yes">
        <source>%n note(s) could not be saved. Copy what they say, or stay and try again.</source>
        <translation>
            <numerusform>%n note could not be saved. Copy what they say, or stay and try again.</numerusform>
            <numerusform>%n notes could not be saved. Copy what they say, or stay and try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s), bookmark(s), deletion(s) or decision(s) could not be saved.</source>
        <translation>
            <numerusform>%n tick, bookmark, deletion or decision could not be saved.</numerusform>
            <numerusform>%n ticks, bookmarks, deletions or decisions could not be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message numerus="yes">
        <source>%n line(s) that are no more</source>
        <translation>
            <numerusform>%n line that is no more</numerusform>
            <numerusform>%n lines that are no more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%n new line</numerusform>
            <numerusform>%n new lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours for which another line is proposed</source>
        <translation>
            <numerusform>%n of yours for which another line is proposed</numerusform>
            <numerusform>%n of yours for which another line is proposed</numerusform>
        </translation>
    </message>
</context>
</TS>
