<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BinDialog</name>
    <message numerus="yes">
        <source>Remove %n note(s) for good?</source>
        <translation>
            <numerusform>Remove %Ln note for good?</numerusform>
            <numerusform>Remove %Ln notes for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefingCheck</name>
    <message numerus="yes">
        <source>%n slip(s) found.</source>
        <translation>
            <numerusform>%Ln slip found.</numerusform>
            <numerusform>%Ln slips found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefingDesk</name>
    <message numerus="yes">
        <source>%n new meeting(s)</source>
        <translation>
            <numerusform>%Ln new meeting</numerusform>
            <numerusform>%Ln new meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%Ln new note</numerusform>
            <numerusform>%Ln new notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n meeting(s) entered.</source>
        <translation>
            <numerusform>%Ln meeting entered.</numerusform>
            <numerusform>%Ln meetings entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s): %1</source>
        <translation>
            <numerusform>In %Ln day: %1</numerusform>
            <numerusform>In %Ln days: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarryingOn</name>
    <message numerus="yes">
        <source>%n note(s) came along from %1 to %2.</source>
        <translation>
            <numerusform>%Ln note came along from %1 to %2.</numerusform>
            <numerusform>%Ln notes came along from %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeKinds</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%Ln deleted</numerusform>
            <numerusform>%Ln deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%Ln edited</numerusform>
            <numerusform>%Ln edited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split/merged</source>
        <translation>
            <numerusform>%Ln split/merged</numerusform>
            <numerusform>%Ln split/merged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message numerus="yes">
        <source>with %n paragraph(s) after it</source>
        <translation>
            <numerusform>with %Ln paragraph after it</numerusform>
            <numerusform>with %Ln paragraphs after it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message numerus="yes">
        <source>%n change(s) matter less than what is listed here, and are folded away.</source>
        <translation>
            <numerusform>%Ln change matters less than what is listed here, and is folded away.</numerusform>
            <numerusform>%Ln changes matter less than what is listed here, and are folded away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrossCheck</name>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After its changes, otherwise than in %1: %n place(s)</source>
        <translation>
            <numerusform>After its changes, otherwise than in %1: %Ln place</numerusform>
            <numerusform>After its changes, otherwise than in %1: %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before its changes, otherwise than in %1: %n place(s)</source>
        <translation>
            <numerusform>Before its changes, otherwise than in %1: %Ln place</numerusform>
            <numerusform>Before its changes, otherwise than in %1: %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Numbered otherwise: %n paragraph(s)</source>
        <translation>
            <numerusform>Numbered otherwise: %Ln paragraph</numerusform>
            <numerusform>Numbered otherwise: %Ln paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The marks leave out %n change(s).</source>
        <translation>
            <numerusform>The marks leave out %Ln change.</numerusform>
            <numerusform>The marks leave out %Ln changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierDesk</name>
    <message numerus="yes">
        <source>%1 was added; the dossier holds %n revisions now.</source>
        <translation>
            <numerusform>%1 was added; the dossier holds %Ln revision now.</numerusform>
            <numerusform>%1 was added; the dossier holds %Ln revisions now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierRow</name>
    <message numerus="yes">
        <source>%n change(s) not reviewed</source>
        <translation>
            <numerusform>%Ln change not reviewed</numerusform>
            <numerusform>%Ln changes not reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%Ln revision</numerusform>
            <numerusform>%Ln revisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) not readable</source>
        <translation>
            <numerusform>%Ln page not readable</numerusform>
            <numerusform>%Ln pages not readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n note(s) came or changed</source>
        <translation>
            <numerusform>%Ln note came or changed</numerusform>
            <numerusform>%Ln notes came or changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s): revisions, bookmarks, ticks and the like</source>
        <translation>
            <numerusform>%Ln other thing: revisions, bookmarks, ticks and the like</numerusform>
            <numerusform>%Ln other things: revisions, bookmarks, ticks and the like</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) that the other reader put away lie in your bin.</source>
        <translation>
            <numerusform>%Ln wording that the other reader put away lies in your bin.</numerusform>
            <numerusform>%Ln wordings that the other reader put away lie in your bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n note(s), another wording now stands beside the one that was there. Nothing was overwritten.</source>
        <translation>
            <numerusform>On %Ln note, another wording now stands beside the one that was there. Nothing was overwritten.</numerusform>
            <numerusform>On %Ln notes, another wording now stands beside the one that was there. Nothing was overwritten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was saved with %n note(s). What lies in the bin is not in it.</source>
        <translation>
            <numerusform>“%1” was saved with %Ln note. What lies in the bin is not in it.</numerusform>
            <numerusform>“%1” was saved with %Ln notes. What lies in the bin is not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message numerus="yes">
        <source>%n backup(s), the newest of %1.</source>
        <translation>
            <numerusform>%Ln backup, of %1.</numerusform>
            <numerusform>%Ln backups, the newest of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n in notes</source>
        <translation>
            <numerusform>%Ln in notes</numerusform>
            <numerusform>%Ln in notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>%Ln author</numerusform>
            <numerusform>%Ln authors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bold run(s), as its legend says</source>
        <translation>
            <numerusform>%Ln bold run, as its legend says</numerusform>
            <numerusform>%Ln bold runs, as its legend says</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of formatting</source>
        <translation>
            <numerusform>%Ln change of formatting</numerusform>
            <numerusform>%Ln changes of formatting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of numbering</source>
        <translation>
            <numerusform>%Ln change of numbering</numerusform>
            <numerusform>%Ln changes of numbering</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colour(s)</source>
        <translation>
            <numerusform>%Ln colour</numerusform>
            <numerusform>%Ln colours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coloured run(s)</source>
        <translation>
            <numerusform>%Ln coloured run</numerusform>
            <numerusform>%Ln coloured runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s)</source>
        <translation>
            <numerusform>%Ln deletion</numerusform>
            <numerusform>%Ln deletions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) told in balloons</source>
        <translation>
            <numerusform>%Ln deletion told in balloons</numerusform>
            <numerusform>%Ln deletions told in balloons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insertion(s)</source>
        <translation>
            <numerusform>%Ln insertion</numerusform>
            <numerusform>%Ln insertions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insertion(s) written in notes</source>
        <translation>
            <numerusform>%Ln insertion written in notes</numerusform>
            <numerusform>%Ln insertions written in notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a bar in the margin</source>
        <translation>
            <numerusform>%Ln line with a bar in the margin</numerusform>
            <numerusform>%Ln lines with a bar in the margin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%Ln move</numerusform>
            <numerusform>%Ln moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n struck run(s)</source>
        <translation>
            <numerusform>%Ln struck run</numerusform>
            <numerusform>%Ln struck runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n underlined run(s)</source>
        <translation>
            <numerusform>%Ln underlined run</numerusform>
            <numerusform>%Ln underlined runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n other wordings stand beside this one.</source>
        <translation>
            <numerusform>Another wording stands beside this one.</numerusform>
            <numerusform>%Ln other wordings stand beside this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other wordings stand beside this one: by %1.</source>
        <translation>
            <numerusform>Another wording stands beside this one: by %1.</numerusform>
            <numerusform>%Ln other wordings stand beside this one: by %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesDesk</name>
    <message numerus="yes">
        <source>%n note(s) came along from the earlier revision.</source>
        <translation>
            <numerusform>%Ln note came along from the earlier revision.</numerusform>
            <numerusform>%Ln notes came along from the earlier revision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found no place in this one: see “Without a place”.</source>
        <translation>
            <numerusform>%Ln note found no place in this one: see “Without a place”.</numerusform>
            <numerusform>%Ln notes found no place in this one: see “Without a place”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The note stands on the words in %1; %n more paragraph(s) were selected.</source>
        <translation>
            <numerusform>The note stands on the words in %1; %Ln more paragraph were selected.</numerusform>
            <numerusform>The note stands on the words in %1; %Ln more paragraphs were selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>%n deleted note(s)</source>
        <translation>
            <numerusform>%Ln deleted note</numerusform>
            <numerusform>%Ln deleted notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>Being read by OCR: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>Being read by OCR: %Ln page of %1 (%2).</numerusform>
            <numerusform>Being read by OCR: %Ln pages of %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not read and left out: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>Not read and left out: %Ln page of %1 (%2).</numerusform>
            <numerusform>Not read and left out: %Ln pages of %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not read, not even by OCR, and left out: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>Not read, not even by OCR, and left out: %Ln page of %1 (%2).</numerusform>
            <numerusform>Not read, not even by OCR, and left out: %Ln pages of %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read by OCR, which makes mistakes: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>Read by OCR, which makes mistakes: %Ln page of %1 (%2).</numerusform>
            <numerusform>Read by OCR, which makes mistakes: %Ln pages of %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageNoting</name>
    <message numerus="yes">
        <source>%n highlight(s) and notes of the pages were taken over as notes.</source>
        <translation>
            <numerusform>%Ln highlight or note of the pages was taken over as a note.</numerusform>
            <numerusform>%Ln highlights and notes of the pages were taken over as notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n highlight(s) and notes of the pages are among your notes already.</source>
        <translation>
            <numerusform>The highlight or note of the pages is among your notes already.</numerusform>
            <numerusform>All %Ln highlights and notes of the pages are among your notes already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%Ln bookmark</numerusform>
            <numerusform>%Ln bookmarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and</source>
        <translation>
            <numerusform>%Ln note and</numerusform>
            <numerusform>%Ln notes and</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is kept with its %n note(s), and comes back with them when you put it back or add its file.</source>
        <translation>
            <numerusform>It is kept with its note, and comes back with it when you put it back or add its file.</numerusform>
            <numerusform>It is kept with its %Ln notes, and comes back with them when you put it back or add its file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message numerus="yes">
        <source>%n found. Enter leads there.</source>
        <translation>
            <numerusform>%Ln found. Enter leads there.</numerusform>
            <numerusform>%Ln found. Enter leads there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The best %n are listed; more words narrow it down.</source>
        <translation>
            <numerusform>The best one is listed; more words narrow it down.</numerusform>
            <numerusform>The best %Ln are listed; more words narrow it down.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message numerus="yes">
        <source>%1, also in %n earlier one(s)</source>
        <translation>
            <numerusform>%1, also in %Ln earlier one</numerusform>
            <numerusform>%1, also in %Ln earlier ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided by hand</source>
        <translation>
            <numerusform>%Ln decided by hand</numerusform>
            <numerusform>%Ln decided by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) at rest</source>
        <translation>
            <numerusform>%Ln decision at rest</numerusform>
            <numerusform>%Ln decisions at rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded away</source>
        <translation>
            <numerusform>%Ln folded away</numerusform>
            <numerusform>%Ln folded away</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraph</numerusform>
            <numerusform>%Ln paragraphs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the reading</source>
        <translation>
            <numerusform>%Ln remark on the reading</numerusform>
            <numerusform>%Ln remarks on the reading</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n bracket(s) gone</source>
        <translation>
            <numerusform>%Ln bracket gone</numerusform>
            <numerusform>%Ln brackets gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) opened</source>
        <translation>
            <numerusform>%Ln bracket opened</numerusform>
            <numerusform>%Ln brackets opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) retitled</source>
        <translation>
            <numerusform>%Ln heading retitled</numerusform>
            <numerusform>%Ln headings retitled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renumbered</source>
        <translation>
            <numerusform>%Ln renumbered</numerusform>
            <numerusform>%Ln renumbered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) moved</source>
        <translation>
            <numerusform>%Ln section moved</numerusform>
            <numerusform>%Ln sections moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that matter(s)</source>
        <translation>
            <numerusform>%Ln that matters</numerusform>
            <numerusform>%Ln that matter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No word changed, but signs, brackets or the order did: %n change(s).</source>
        <translation>
            <numerusform>No word changed, but signs, brackets or the order did: %Ln change.</numerusform>
            <numerusform>No word changed, but signs, brackets or the order did: %Ln changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message numerus="yes">
        <source>%n change(s) that matter</source>
        <translation>
            <numerusform>%Ln change that matters</numerusform>
            <numerusform>%Ln changes that matter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message numerus="yes">
        <source>%n note(s) could not be saved. Copy what they say, or stay and try again.</source>
        <translation>
            <numerusform>%Ln note could not be saved. Copy what they say, or stay and try again.</numerusform>
            <numerusform>%Ln notes could not be saved. Copy what they say, or stay and try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s), bookmark(s), deletion(s) or decision(s) could not be saved.</source>
        <translation>
            <numerusform>%Ln tick, bookmark, deletion or decision could not be saved.</numerusform>
            <numerusform>%Ln ticks, bookmarks, deletions or decisions could not be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message numerus="yes">
        <source>%n line(s) that are no more</source>
        <translation>
            <numerusform>%Ln line that is no more</numerusform>
            <numerusform>%Ln lines that are no more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%Ln new line</numerusform>
            <numerusform>%Ln new lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours for which another line is proposed</source>
        <translation>
            <numerusform>%Ln of yours for which another line is proposed</numerusform>
            <numerusform>%Ln of yours for which another line is proposed</numerusform>
        </translation>
    </message>
</context>
</TS>
