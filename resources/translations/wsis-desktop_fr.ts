<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licences…</translation>
    </message>
    <message>
        <source>An offline reader for the drafts of negotiated texts.

Free software under the GNU Affero General Public License, version 3 or later. Set in Inter, Noto Serif and Atkinson Hyperlegible, under the SIL Open Font License.</source>
        <translation>Un lecteur hors ligne pour les projets de textes négociés.

Logiciel libre sous la licence publique générale GNU Affero, version 3 ou ultérieure. Composé en Inter, Noto Serif et Atkinson Hyperlegible, sous la SIL Open Font License.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As little as can be</source>
        <translation>Le moins possible</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Buttons, menus and texts together. It holds when the program is started again.</source>
        <translation>Boutons, menus et textes ensemble. Prend effet au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>Contraste élevé, noir sur blanc</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>Contraste élevé, blanc sur noir</translation>
    </message>
    <message>
        <source>It changes when you press OK. Your drafts keep theirs.</source>
        <translation>Elle change quand vous cliquez sur OK. Vos textes gardent la leur.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Let things move</source>
        <translation>Laisser les choses bouger</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Pages of a PDF stay white in every theme, as paper does.</source>
        <translation>Les pages d’un PDF restent blanches dans tous les thèmes, comme le papier.</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Taille de l’interface</translation>
    </message>
    <message>
        <source>With little motion, no change glows when you come to it, and menus open at once.</source>
        <translation>Avec peu de mouvement, aucune modification ne luit quand vous y arrivez, et les menus s’ouvrent aussitôt.</translation>
    </message>
</context>
<context>
    <name>AuthorDialog</name>
    <message>
        <source>A name, a delegation, or nothing</source>
        <translation>Un nom, une délégation, ou rien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use no name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Prendre ce nom</translation>
    </message>
    <message>
        <source>Which name is to stand on your notes?</source>
        <translation>Quel nom doit figurer sur vos notes ?</translation>
    </message>
    <message>
        <source>Whoever you send a dossier to sees it, and can tell your wording from another one. It is kept on this computer alone until then.</source>
        <translation>Les personnes à qui vous envoyez un dossier le voient et distinguent ainsi votre texte d’un autre. D’ici là, il reste sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Your name on notes</source>
        <translation>Votre nom sur les notes</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Deleted notes and meetings</source>
        <translation>Notes et réunions supprimées</translation>
    </message>
    <message>
        <source>Deleted notes and meetings stay here until the bin is emptied.</source>
        <translation>Les notes et réunions supprimées restent ici jusqu’à ce que la corbeille soit vidée.</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n note(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln note ?</numerusform>
            <numerusform>Supprimer définitivement %Ln notes ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Remove for good what is listed here?</source>
        <translation>Supprimer définitivement ce qui figure ici ?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete stays here until you empty it.</source>
        <translation>La corbeille est vide. Ce que vous supprimez y reste jusqu’à ce que vous la vidiez.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette opération est irréversible.</translation>
    </message>
</context>
<context>
    <name>BookmarkList</name>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
</context>
<context>
    <name>BookmarksPanel</name>
    <message>
        <source>Bookmark this place</source>
        <translation>Poser un signet ici</translation>
    </message>
    <message>
        <source>Bookmark ¶ %1</source>
        <translation>Poser un signet sur le ¶ %1</translation>
    </message>
    <message>
        <source>Places to come back to. Ctrl+D marks the paragraph where you are; Alt+1 to Alt+9 jump to the first nine.</source>
        <translation>Les endroits où revenir. Ctrl+D marque le paragraphe où vous êtes ; Alt+1 à Alt+9 mènent aux neuf premiers.</translation>
    </message>
    <message>
        <source>in the earlier revision</source>
        <translation>dans la révision antérieure</translation>
    </message>
    <message>
        <source>its text is gone: press Delete, or put it elsewhere with Ctrl+D</source>
        <translation>son texte a disparu : appuyez sur Suppr, ou placez-le ailleurs avec Ctrl+D</translation>
    </message>
</context>
<context>
    <name>Brackets</name>
    <message>
        <source>Before the first heading</source>
        <translation>Avant le premier intertitre</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>convenu</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>inside another</source>
        <translation>dans un autre</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en suspens</translation>
    </message>
    <message>
        <source>stayed open</source>
        <translation>resté ouvert</translation>
    </message>
</context>
<context>
    <name>BracketsDesk</name>
    <message>
        <source>That was the first bracket.</source>
        <translation>C’était le premier crochet.</translation>
    </message>
    <message>
        <source>That was the last bracket.</source>
        <translation>C’était le dernier crochet.</translation>
    </message>
    <message>
        <source>This text has no open brackets.</source>
        <translation>Ce texte n’a pas de crochets ouverts.</translation>
    </message>
</context>
<context>
    <name>BracketsDock</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Brackets and tags</source>
        <translation>Crochets et mentions</translation>
    </message>
    <message>
        <source>Brackets and tags by section</source>
        <translation>Crochets et mentions, par section</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Count through all revisions</source>
        <translation>Compter dans toutes les révisions</translation>
    </message>
    <message>
        <source>Hide the brackets</source>
        <translation>Masquer les crochets</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Avancement du travail</translation>
    </message>
    <message>
        <source>Open brackets: %1</source>
        <translation>Crochets ouverts : %1</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouverts maintenant</translation>
    </message>
    <message>
        <source>Paragraphs: %1</source>
        <translation>Paragraphes : %1</translation>
    </message>
    <message>
        <source>Proposed by anyone</source>
        <translation>Proposé par quiconque</translation>
    </message>
    <message>
        <source>Reading and comparing all revisions…</source>
        <translation>Lecture et comparaison de toutes les révisions…</translation>
    </message>
    <message>
        <source>This text has no brackets.</source>
        <translation>Ce texte n’a pas de crochets.</translation>
    </message>
    <message>
        <source>Which brackets are listed</source>
        <translation>Quels crochets sont listés</translation>
    </message>
    <message>
        <source>Whose proposals are listed</source>
        <translation>De qui les propositions sont listées</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>another line is proposed now</source>
        <translation>une autre ligne est maintenant proposée</translation>
    </message>
    <message>
        <source>change</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>closing line</source>
        <translation>ligne finale</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>section</source>
        <translation>section</translation>
    </message>
    <message>
        <source>what it told of is gone</source>
        <translation>ce dont il parlait a disparu</translation>
    </message>
    <message>
        <source>your line</source>
        <translation>votre ligne</translation>
    </message>
    <message>
        <source>your words</source>
        <translation>vos mots</translation>
    </message>
</context>
<context>
    <name>BriefingCheck</name>
    <message numerus="yes">
        <source>%n slip(s) found.</source>
        <translation>
            <numerusform>%Ln erreur relevée.</numerusform>
            <numerusform>%Ln erreurs relevées.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is quoted and cited rightly.</source>
        <translation>Tout est cité correctement.</translation>
    </message>
    <message>
        <source>The file holds no quotation and no paragraph number to check.</source>
        <translation>Le fichier ne contient ni citation ni numéro de paragraphe à vérifier.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>earlier text</source>
        <translation>texte antérieur</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>its parts stand in another order in %1</source>
        <translation>ses parties figurent dans un autre ordre au %1</translation>
    </message>
    <message>
        <source>no such ¶</source>
        <translation>¶ inexistant</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>not new</source>
        <translation>pas nouveau</translation>
    </message>
    <message>
        <source>paragraph %1 was in the earlier revision already</source>
        <translation>le paragraphe %1 figurait déjà dans la révision antérieure</translation>
    </message>
    <message>
        <source>stands in %1</source>
        <translation>figure au %1</translation>
    </message>
    <message>
        <source>there is no paragraph %1</source>
        <translation>il n’y a pas de paragraphe %1</translation>
    </message>
    <message>
        <source>“%1” does not stand there</source>
        <translation>« %1 » n’y figure pas</translation>
    </message>
    <message>
        <source>“%1” for “%2”</source>
        <translation>« %1 » au lieu de « %2 »</translation>
    </message>
    <message>
        <source>“%1” is left out</source>
        <translation>« %1 » est omis</translation>
    </message>
</context>
<context>
    <name>BriefingDesk</name>
    <message numerus="yes">
        <source>%n new meeting(s)</source>
        <translation>
            <numerusform>%Ln nouvelle réunion</numerusform>
            <numerusform>%Ln nouvelles réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%Ln nouvelle note</numerusform>
            <numerusform>%Ln nouvelles notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the briefing</source>
        <translation>Choisir la note d’information</translation>
    </message>
    <message>
        <source>Taken over: %1, %2.</source>
        <translation>Repris : %1, %2.</translation>
    </message>
    <message>
        <source>held against %1</source>
        <translation>confrontée à %1</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>%1 (deadline)</source>
        <translation>%1 (date limite)</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) entered.</source>
        <translation>
            <numerusform>%Ln réunion inscrite.</numerusform>
            <numerusform>%Ln réunions inscrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s): %1</source>
        <translation>
            <numerusform>Dans %Ln jour : %1</numerusform>
            <numerusform>Dans %Ln jours : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes back without end or by a rule of its own; not all its times were taken.</source>
        <translation>Elle se répète sans fin ou selon une règle qui lui est propre ; toutes ses dates n’ont pas été retenues.</translation>
    </message>
    <message>
        <source>Left out, as when it is could not be understood: %1. Enter it by hand.</source>
        <translation>Laissé de côté, la date n’ayant pu être comprise : %1. Saisissez-la à la main.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>En cours : %1</translation>
    </message>
    <message>
        <source>That day is a %2, not a %1.</source>
        <translation>Ce jour est un %2, non un %1.</translation>
    </message>
    <message>
        <source>The clocks of “%1” do not agree; “%2” was taken.</source>
        <translation>Les heures indiquées dans « %1 » ne concordent pas ; « %2 » a été retenu.</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Aujourd’hui : %1</translation>
    </message>
    <message>
        <source>Tomorrow: %1</source>
        <translation>Demain : %1</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>“%1” is not the time in %2 on that day; the clocks there were followed.</source>
        <translation>« %1 » n’est pas l’heure de %2 ce jour-là ; l’heure locale a été suivie.</translation>
    </message>
    <message>
        <source>“%1” names no year; %2 was taken.</source>
        <translation>« %1 » n’indique pas d’année ; %2 a été retenu.</translation>
    </message>
    <message>
        <source>“%1” names several time zones; %2 was taken.</source>
        <translation>« %1 » désigne plusieurs fuseaux horaires ; %2 a été retenu.</translation>
    </message>
</context>
<context>
    <name>CalendarDesk</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical);;All files (*)</source>
        <translation>Calendriers (*.ics *.ical);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No day was found in it. Write it as “9 December, 10:00 EST: Consultation”.</source>
        <translation>Aucune date n’y a été trouvée. Écrivez par exemple « 9 décembre, 10:00 EST: Consultation ».</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Enregistrer le calendrier</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous « %1 ».</translation>
    </message>
    <message>
        <source>Take over a calendar</source>
        <translation>Reprendre un calendrier</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendrier</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>9 December, 07:00 EST / 12:00 UTC: Consultation</source>
        <translation>9 décembre, 07:00 EST / 12:00 UTC: Consultation</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Saisir…</translation>
    </message>
    <message>
        <source>Meetings and deadlines of this dossier. Paste one below as it is written, take over an .ics file, or enter one by hand.</source>
        <translation>Réunions et échéances de ce dossier. Collez-en une ci-dessous telle qu’elle est écrite, reprenez un fichier .ics, ou saisissez-en une à la main.</translation>
    </message>
    <message>
        <source>Paste a meeting</source>
        <translation>Coller une réunion</translation>
    </message>
    <message>
        <source>Publish the briefing with them…</source>
        <translation>Publier la note d’information avec elles…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Show what is over</source>
        <translation>Montrer ce qui est passé</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Reprendre…</translation>
    </message>
</context>
<context>
    <name>CarryingOn</name>
    <message numerus="yes">
        <source>%n note(s) came along from %1 to %2.</source>
        <translation>
            <numerusform>%Ln note a suivi de %1 à %2.</numerusform>
            <numerusform>%Ln notes ont suivi de %1 à %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes on %1 did not come along to %2 yet: compare the two. %3</source>
        <translation>Les notes sur %1 n’ont pas encore suivi dans %2 : comparez les deux. %3</translation>
    </message>
</context>
<context>
    <name>ChangeKinds</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%Ln ajouté</numerusform>
            <numerusform>%Ln ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%Ln supprimé</numerusform>
            <numerusform>%Ln supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%Ln déplacé</numerusform>
            <numerusform>%Ln déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split/merged</source>
        <translation>
            <numerusform>%Ln scindé ou fusionné</numerusform>
            <numerusform>%Ln scindés ou fusionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>split/merged</source>
        <translation>scindé ou fusionné</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 of %2 words changed</source>
        <translation>%1 mots sur %2 modifiés</translation>
    </message>
    <message>
        <source>Before the first heading</source>
        <translation>Avant le premier intertitre</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Pairing in doubt: right in %1 % of cases like this one</source>
        <translation>Appariement incertain : juste dans %1 % des cas semblables</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>Ligne de tableau</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>brackets added:</source>
        <translation>crochets ajoutés :</translation>
    </message>
    <message>
        <source>brackets removed:</source>
        <translation>crochets levés :</translation>
    </message>
    <message>
        <source>by hand: editorial</source>
        <translation>à la main : rédactionnel</translation>
    </message>
    <message>
        <source>by hand: matters</source>
        <translation>à la main : important</translation>
    </message>
    <message>
        <source>by hand: not paired</source>
        <translation>à la main : non appariés</translation>
    </message>
    <message>
        <source>by hand: paired</source>
        <translation>à la main : appariés</translation>
    </message>
    <message>
        <source>by hand: wording</source>
        <translation>à la main : libellé</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>merged from %1</source>
        <translation>fusion de %1</translation>
    </message>
    <message>
        <source>moved from %1 (%2)</source>
        <translation>déplacé de %1 (%2)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>pairing in doubt</source>
        <translation>appariement incertain</translation>
    </message>
    <message>
        <source>recast from %1</source>
        <translation>refonte de %1</translation>
    </message>
    <message>
        <source>retitled · %1</source>
        <translation>nouvel intitulé · %1</translation>
    </message>
    <message>
        <source>split from %1</source>
        <translation>issu de %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>ex-%1</translation>
    </message>
    <message numerus="yes">
        <source>with %n paragraph(s) after it</source>
        <translation>
            <numerusform>avec %Ln paragraphe qui suit</numerusform>
            <numerusform>avec %Ln paragraphes qui suivent</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ %1 of %2</source>
        <translation>✓ %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ChangeTree</name>
    <message>
        <source>Changes, by section</source>
        <translation>Modifications, par section</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>reviewed</source>
        <translation>examiné</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message numerus="yes">
        <source>%n change(s) matter less than what is listed here, and are folded away.</source>
        <translation>
            <numerusform>%Ln modification a moins d’importance que ce qui figure ici et est masquée.</numerusform>
            <numerusform>%Ln modifications ont moins d’importance que ce qui figure ici et sont masquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both revisions say the same, word for word.</source>
        <translation>Les deux révisions disent la même chose, mot pour mot.</translation>
    </message>
    <message>
        <source>Both sides show the same file, so nothing differs. Was another one meant?</source>
        <translation>Les deux côtés montrent le même fichier : rien ne diffère. Pensiez-vous à un autre ?</translation>
    </message>
    <message>
        <source>“Everything” lists them.</source>
        <translation>« Tout » les fait apparaître.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>&amp;Choose the briefing…</source>
        <translation>&amp;Choisir la note d’information…</translation>
    </message>
    <message>
        <source>&amp;Slips only</source>
        <translation>&amp;Erreurs seulement</translation>
    </message>
    <message>
        <source>&amp;Take over as notes</source>
        <translation>&amp;Reprendre comme notes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Check a briefing</source>
        <translation>Vérifier une note d’information</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Each quotation and each paragraph number of a note is held against the revision on show, word by word; what it says of the earlier text is held against that.</source>
        <translation>Chaque citation et chaque numéro de paragraphe d’une note est confronté mot pour mot à la révision affichée ; ce qu’elle dit du texte antérieur est confronté à celui-ci.</translation>
    </message>
    <message>
        <source>In the revision</source>
        <translation>Dans la révision</translation>
    </message>
    <message>
        <source>Make a note of each entry, on the words that it quotes, and take its calendar along</source>
        <translation>Faire une note de chaque élément, sur les mots qu’il cite, et reprendre son calendrier</translation>
    </message>
    <message>
        <source>No briefing chosen yet</source>
        <translation>Aucune note d’information choisie</translation>
    </message>
    <message>
        <source>Quotations and paragraph numbers</source>
        <translation>Citations et numéros de paragraphe</translation>
    </message>
    <message>
        <source>The briefing says</source>
        <translation>La note d’information dit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>ChoicesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation>Rédiger à nouveau</translation>
    </message>
    <message>
        <source>The briefing is drafted anew with this. What you wrote, moved or left out stays as it is.</source>
        <translation>La note d’information est rédigée à nouveau avec ces choix. Ce que vous avez écrit, déplacé ou laissé de côté reste tel quel.</translation>
    </message>
    <message>
        <source>What the briefing tells</source>
        <translation>Ce que dit la note d’information</translation>
    </message>
</context>
<context>
    <name>ChoosingFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Drafts (%1)</source>
        <translation>Projets de texte (%1)</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Opening what was open last…</source>
        <translation>Ouverture de ce qui était ouvert en dernier…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About WSIS Desktop</source>
        <translation>À &amp;propos de WSIS Desktop</translation>
    </message>
    <message>
        <source>&amp;Add a revision…</source>
        <translation>&amp;Ajouter une révision…</translation>
    </message>
    <message>
        <source>&amp;As the program judged</source>
        <translation>Selon le &amp;jugement du programme</translation>
    </message>
    <message>
        <source>&amp;Bookmark this place</source>
        <translation>Poser &amp;un signet ici</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>Si&amp;gnets</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>M&amp;odifications</translation>
    </message>
    <message>
        <source>&amp;Close the comparison</source>
        <translation>&amp;Fermer la comparaison</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Colours of the system</source>
        <translation>Couleurs &amp;du système</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Decisions by hand…</source>
        <translation>&amp;Décisions prises à la main…</translation>
    </message>
    <message>
        <source>&amp;Deleted notes</source>
        <translation>&amp;Notes supprimées</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Édi&amp;tion</translation>
    </message>
    <message>
        <source>&amp;Export the dossier…</source>
        <translation>&amp;Exporter le dossier…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>F&amp;ichier</translation>
    </message>
    <message>
        <source>&amp;Find in both…</source>
        <translation>Rechercher dans &amp;les deux…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Ple&amp;in écran</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Aller &amp;à</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;High contrast, black on white</source>
        <translation>Contraste élevé, &amp;noir sur blanc</translation>
    </message>
    <message>
        <source>&amp;History of the paragraph</source>
        <translation>H&amp;istorique du paragraphe</translation>
    </message>
    <message>
        <source>&amp;Hold these two places together</source>
        <translation>&amp;Tenir ces deux endroits ensemble</translation>
    </message>
    <message>
        <source>&amp;Import a dossier…</source>
        <translation>&amp;Importer un dossier…</translation>
    </message>
    <message>
        <source>&amp;Jump to a place or a command…</source>
        <translation>Aller à &amp;un endroit ou une commande…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>&amp;Modification suivante</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Taille no&amp;rmale</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>Pl&amp;an</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <source>&amp;Pair this paragraph</source>
        <translation>Apparier &amp;ce paragraphe</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>Modification &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publier…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redline</source>
        <translation>Texte mar&amp;qué</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Revisions of the dossier…</source>
        <translation>&amp;Révisions du dossier…</translation>
    </message>
    <message>
        <source>&amp;Swap the sides</source>
        <translation>Intervertir les c&amp;ôtés</translation>
    </message>
    <message>
        <source>&amp;Tell in the briefing</source>
        <translation>Signaler dans la &amp;note d’information</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Visite de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Unpair</source>
        <translation>Sép&amp;arer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Wording and substance</source>
        <translation>&amp;Libellé et fond</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Celle du système</translation>
    </message>
    <message>
        <source>Begin &amp;where you left off</source>
        <translation>&amp;Commencer où vous en étiez</translation>
    </message>
    <message>
        <source>Brackets and ta&amp;gs</source>
        <translation>Croc&amp;hets et mentions</translation>
    </message>
    <message>
        <source>Ca&amp;lendar</source>
        <translation>Cal&amp;endrier</translation>
    </message>
    <message>
        <source>Check a &amp;briefing…</source>
        <translation>Vérifier &amp;une note d’information…</translation>
    </message>
    <message>
        <source>Cross-chec&amp;k tracked changes…</source>
        <translation>&amp;Vérification croisée des modifications suivies…</translation>
    </message>
    <message>
        <source>E&amp;very change</source>
        <translation>T&amp;outes les modifications</translation>
    </message>
    <message>
        <source>E&amp;xtend the part where you are</source>
        <translation>Élargir la partie o&amp;ù vous êtes</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>High contrast, white on blac&amp;k</source>
        <translation>&amp;Contraste élevé, blanc sur noir</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>L&amp;angue</translation>
    </message>
    <message>
        <source>Leave the pa&amp;iring to the program</source>
        <translation>La&amp;isser l’appariement au programme</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>Look at &amp;what faces this paragraph</source>
        <translation>Regarder ce qui &amp;fait face à ce paragraphe</translation>
    </message>
    <message>
        <source>N&amp;ext bracket</source>
        <translation>Crochet &amp;suivant</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>Partie suivante &amp;de la fenêtre</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>No&amp;tes</translation>
    </message>
    <message>
        <source>Notices on the r&amp;eading</source>
        <translation>A&amp;vis sur la lecture</translation>
    </message>
    <message>
        <source>Only &amp;wording</source>
        <translation>Libellé &amp;seulement</translation>
    </message>
    <message>
        <source>Only editoria&amp;l</source>
        <translation>&amp;Rédactionnel seulement</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir &amp;l’exemple</translation>
    </message>
    <message>
        <source>Pre&amp;vious bracket</source>
        <translation>&amp;Crochet précédent</translation>
    </message>
    <message>
        <source>Preferences and &amp;keys…</source>
        <translation>Préférences &amp;et touches…</translation>
    </message>
    <message>
        <source>Previous pa&amp;rt of the window</source>
        <translation>Partie précédente de &amp;la fenêtre</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Put the note &amp;here</source>
        <translation>&amp;Placer la note ici</translation>
    </message>
    <message>
        <source>Re&amp;duce the part where you are</source>
        <translation>Rétrécir la partie où vous &amp;êtes</translation>
    </message>
    <message>
        <source>Re&amp;marks on the reading</source>
        <translation>Remar&amp;ques sur la lecture</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <translation>E&amp;xamen</translation>
    </message>
    <message>
        <source>S&amp;ide bar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Réd&amp;uire</translation>
    </message>
    <message>
        <source>S&amp;ubstance only</source>
        <translation>&amp;Fond seulement</translation>
    </message>
    <message>
        <source>Scroll &amp;both together</source>
        <translation>Faire &amp;défiler les deux ensemble</translation>
    </message>
    <message>
        <source>Search &amp;all dossiers…</source>
        <translation>Rechercher &amp;dans tous les dossiers…</translation>
    </message>
    <message>
        <source>Show lar&amp;ge to the room</source>
        <translation>&amp;Montrer en grand à la salle</translation>
    </message>
    <message>
        <source>Stack the pages, e&amp;qually wide</source>
        <translation>&amp;Empiler les pages, de même largeur</translation>
    </message>
    <message>
        <source>Summar&amp;y</source>
        <translation>R&amp;ésumé</translation>
    </message>
    <message>
        <source>Ta&amp;ke apart places held together</source>
        <translation>&amp;Séparer les endroits tenus ensemble</translation>
    </message>
    <message>
        <source>Take over the pages’ &amp;highlights as notes</source>
        <translation>&amp;Reprendre les passages surlignés comme notes</translation>
    </message>
    <message>
        <source>This &amp;matters</source>
        <translation>Ceci &amp;est important</translation>
    </message>
    <message>
        <source>Ti&amp;p about where you are</source>
        <translation>&amp;Infobulle du lieu où vous êtes</translation>
    </message>
    <message>
        <source>What the cross-chec&amp;k found</source>
        <translation>&amp;Résultat de la vérification croisée</translation>
    </message>
    <message>
        <source>Write a &amp;note on this change</source>
        <translation>Écrire &amp;une note sur cette modification</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>Écrire une &amp;note</translation>
    </message>
    <message>
        <source>Write the &amp;briefing</source>
        <translation>Rédiger &amp;la note d’information</translation>
    </message>
    <message>
        <source>Your na&amp;me on notes…</source>
        <translation>&amp;Votre nom sur les notes…</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Back to the program’s</source>
        <translation>Revenir à celle du programme</translation>
    </message>
    <message>
        <source>Changes that are listed and marked fully</source>
        <translation>Modifications listées et pleinement marquées</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Edit the scale…</source>
        <translation>Modifier l’échelle…</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>Mark changed phrases as a whole</source>
        <translation>Marquer en entier les tournures modifiées</translation>
    </message>
    <message>
        <source>No program opened it. Change %1 in an editor for plain text, then read it again here.</source>
        <translation>Aucun programme ne l’a ouverte. Modifiez %1 dans un éditeur de texte brut, puis relisez-la ici.</translation>
    </message>
    <message>
        <source>Otherwise each word that stayed between changed ones stands unmarked.</source>
        <translation>Sinon, chaque mot resté entre des mots modifiés n’est pas marqué.</translation>
    </message>
    <message>
        <source>Otherwise “so” and "so" are the same words, as are - and –.</source>
        <translation>Sinon, « oui » et "oui" sont les mêmes mots, de même que - et –.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>La relire</translation>
    </message>
    <message>
        <source>Scale of verbs</source>
        <translation>Échelle de verbes</translation>
    </message>
    <message>
        <source>Show other quotation marks, dashes and spacing as changes</source>
        <translation>Montrer comme modifications d’autres guillemets, tirets et espaces</translation>
    </message>
    <message>
        <source>Substance only</source>
        <translation>Fond seulement</translation>
    </message>
    <message>
        <source>The library refuses it: %1. Look whether its disk is full or write-protected.</source>
        <translation>La bibliothèque le refuse : %1. Voyez si son disque est plein ou protégé en écriture.</translation>
    </message>
    <message>
        <source>The program’s scale is in use.</source>
        <translation>L’échelle du programme est employée.</translation>
    </message>
    <message>
        <source>Weigh changed verbs by a scale</source>
        <translation>Peser les verbes modifiés selon une échelle</translation>
    </message>
    <message>
        <source>Wording and substance</source>
        <translation>Libellé et fond</translation>
    </message>
    <message>
        <source>Your own scale is in use.</source>
        <translation>Votre propre échelle est employée.</translation>
    </message>
    <message>
        <source>“Requests” that became “invites” is then said to bind less. No scale is official: the program brings one, and you can write your own.</source>
        <translation>« Prie » devenu « invite » est alors dit moins contraignant. Aucune échelle n’est officielle : le programme en apporte une, et vous pouvez écrire la vôtre.</translation>
    </message>
</context>
<context>
    <name>CrossCheck</name>
    <message>
        <source>%1 against %2 and %3.</source>
        <translation>%1 confronté à %2 et %3.</translation>
    </message>
    <message>
        <source>%1 against %2. Without the earlier revision, words without a mark in both its texts are not found.</source>
        <translation>%1 confronté à %2. Sans la révision antérieure, les mots sans marque dans ses deux textes ne sont pas trouvés.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraphe</numerusform>
            <numerusform>%Ln paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After its changes, otherwise than in %1: %n place(s)</source>
        <translation>
            <numerusform>Après ses modifications, autrement que dans %1 : %Ln endroit</numerusform>
            <numerusform>Après ses modifications, autrement que dans %1 : %Ln endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before its changes, otherwise than in %1: %n place(s)</source>
        <translation>
            <numerusform>Avant ses modifications, autrement que dans %1 : %Ln endroit</numerusform>
            <numerusform>Avant ses modifications, autrement que dans %1 : %Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Data for programs</source>
        <translation>Données pour programmes</translation>
    </message>
    <message numerus="yes">
        <source>Numbered otherwise: %n paragraph(s)</source>
        <translation>
            <numerusform>Numérotation différente : %Ln paragraphe</numerusform>
            <numerusform>Numérotation différente : %Ln paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>Once its changes are accepted, the tracked version says what the clean one says.</source>
        <translation>Une fois ses modifications acceptées, la version avec suivi dit ce que dit la version au propre.</translation>
    </message>
    <message>
        <source>Pages of %1 could not be read and were not checked.</source>
        <translation>Des pages de %1 n’ont pu être lues et n’ont pas été vérifiées.</translation>
    </message>
    <message>
        <source>Parted otherwise: %1 in the clean version, %2 in the tracked one</source>
        <translation>Découpé autrement : %1 dans la version au propre, %2 dans la version avec suivi</translation>
    </message>
    <message>
        <source>Parted otherwise: %1 in the earlier revision, %2 in the tracked one</source>
        <translation>Découpé autrement : %1 dans la révision antérieure, %2 dans la version avec suivi</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Feuille de calcul</translation>
    </message>
    <message>
        <source>Stands in another place</source>
        <translation>Figure à un autre endroit</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Tag: %1 in the clean version, %2 in the tracked one</source>
        <translation>Mention : %1 dans la version au propre, %2 dans la version avec suivi</translation>
    </message>
    <message>
        <source>Tag: %1 in the earlier revision, %2 in the tracked one</source>
        <translation>Mention : %1 dans la révision antérieure, %2 dans la version avec suivi</translation>
    </message>
    <message numerus="yes">
        <source>The marks leave out %n change(s).</source>
        <translation>
            <numerusform>Les marques omettent %Ln modification.</numerusform>
            <numerusform>Les marques omettent %Ln modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks tell every change.</source>
        <translation>Les marques signalent toutes les modifications.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page Web</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>“%1” in the clean version only</source>
        <translation>« %1 » dans la version au propre seulement</translation>
    </message>
    <message>
        <source>“%1” in the clean version, “%2” in the tracked one</source>
        <translation>« %1 » dans la version au propre, « %2 » dans la version avec suivi</translation>
    </message>
    <message>
        <source>“%1” in the earlier revision only</source>
        <translation>« %1 » dans la révision antérieure seulement</translation>
    </message>
    <message>
        <source>“%1” in the earlier revision, “%2” in the tracked version</source>
        <translation>« %1 » dans la révision antérieure, « %2 » dans la version avec suivi</translation>
    </message>
    <message>
        <source>“%2” in the tracked version only</source>
        <translation>« %2 » dans la version avec suivi seulement</translation>
    </message>
</context>
<context>
    <name>CrossCheckDesk</name>
    <message>
        <source>Save the cross-check</source>
        <translation>Enregistrer la vérification croisée</translation>
    </message>
</context>
<context>
    <name>CrossCheckDialog</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Choisir le fichier : %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Clean version</source>
        <translation>Version au propre</translation>
    </message>
    <message>
        <source>Cross-check</source>
        <translation>Vérification croisée</translation>
    </message>
    <message>
        <source>Cross-check tracked changes</source>
        <translation>Vérification croisée des modifications suivies</translation>
    </message>
    <message>
        <source>Do the marks tell every change?</source>
        <translation>Les marques signalent-elles toutes les modifications ?</translation>
    </message>
    <message>
        <source>Do without: %1</source>
        <translation>Sans : %1</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>Révision antérieure</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The tracked version is held against the clean one that was published beside it, word by word. With the earlier revision, words that came or went without a mark in both texts of the tracked version are found as well.</source>
        <translation>La version avec suivi est confrontée mot pour mot à la version au propre publiée en même temps. Avec la révision antérieure, les mots apparus ou disparus sans marque dans les deux textes de la version avec suivi sont trouvés aussi.</translation>
    </message>
    <message>
        <source>Tracked version</source>
        <translation>Version avec suivi</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisi</translation>
    </message>
</context>
<context>
    <name>CrossCheckDock</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>, earlier %1</source>
        <translation>, antérieure %1</translation>
    </message>
    <message>
        <source>Clean ¶</source>
        <translation>¶ au propre</translation>
    </message>
    <message>
        <source>Close the cross-check</source>
        <translation>Fermer la vérification croisée</translation>
    </message>
    <message>
        <source>Cross-check</source>
        <translation>Vérification croisée</translation>
    </message>
    <message>
        <source>Earlier ¶</source>
        <translation>¶ antérieur</translation>
    </message>
    <message>
        <source>Save what the cross-check found as a document or a table</source>
        <translation>Enregistrer le résultat de la vérification croisée comme document ou tableau</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous « %1 ».</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Tracked ¶</source>
        <translation>¶ avec suivi</translation>
    </message>
    <message>
        <source>What the marks leave out</source>
        <translation>Ce que les marques omettent</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nulle part</translation>
    </message>
    <message>
        <source>tracked %1, clean %2</source>
        <translation>suivi %1, au propre %2</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>What you paired by hand is kept, but cannot be shown now. %1</source>
        <translation>Ce que vous avez apparié à la main est conservé, mais ne peut être affiché pour l’instant. %1</translation>
    </message>
</context>
<context>
    <name>DecisionDesk</name>
    <message>
        <source>Nothing changed in this paragraph. F8 goes to the next change.</source>
        <translation>Rien n’a changé dans ce paragraphe. F8 mène à la modification suivante.</translation>
    </message>
    <message>
        <source>This change counts as the program judged it.</source>
        <translation>Cette modification vaut ce que le programme en a jugé.</translation>
    </message>
    <message>
        <source>You say that this change is only editorial. Ctrl+Z takes it back.</source>
        <translation>Vous jugez cette modification purement rédactionnelle. Ctrl+Z revient sur ce choix.</translation>
    </message>
    <message>
        <source>You say that this change is only wording. Ctrl+Z takes it back.</source>
        <translation>Vous jugez que cette modification ne touche que le libellé. Ctrl+Z revient sur ce choix.</translation>
    </message>
    <message>
        <source>You say that this change matters. Ctrl+Z takes it back.</source>
        <translation>Vous jugez cette modification importante. Ctrl+Z revient sur ce choix.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>%1 and %2 belong together</source>
        <translation>%1 et %2 se correspondent</translation>
    </message>
    <message>
        <source>%1 and %2 do not belong together</source>
        <translation>%1 et %2 ne se correspondent pas</translation>
    </message>
    <message>
        <source>%1: only editorial</source>
        <translation>%1 : purement rédactionnel</translation>
    </message>
    <message>
        <source>%1: only wording</source>
        <translation>%1 : libellé seulement</translation>
    </message>
    <message>
        <source>%1: this matters</source>
        <translation>%1 : important</translation>
    </message>
    <message>
        <source>what was paragraph %1 in the order of the text</source>
        <translation>l’ancien paragraphe %1 dans l’ordre du texte</translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message>
        <source>Decisions by hand</source>
        <translation>Décisions prises à la main</translation>
    </message>
    <message>
        <source>Nothing yet. A right click on a change says how much it matters, and pairs or parts paragraphs.</source>
        <translation>Rien encore. Un clic droit sur une modification dit son importance, et apparie ou sépare des paragraphes.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler la décision</translation>
    </message>
    <message>
        <source>What you decided about these two revisions. Take back what the program is to decide again.</source>
        <translation>Ce que vous avez décidé sur ces deux révisions. Annulez ce dont le programme doit de nouveau décider.</translation>
    </message>
    <message>
        <source>rests: these paragraphs are not there, or not paired, any more</source>
        <translation>en suspens : ces paragraphes n’existent plus ou ne sont plus appariés</translation>
    </message>
</context>
<context>
    <name>DepthBar</name>
    <message>
        <source>How much is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
</context>
<context>
    <name>Depths</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Fold away what is only editorial: spelling, punctuation, articles, numbering</source>
        <translation>Masquer ce qui est purement rédactionnel : orthographe, ponctuation, articles, numérotation</translation>
    </message>
    <message>
        <source>List every change, spelling and punctuation too</source>
        <translation>Montrer toutes les modifications, orthographe et ponctuation comprises</translation>
    </message>
    <message>
        <source>List what may change the sense: verbs, modals, numbers, actors, brackets, new and deleted text</source>
        <translation>Montrer ce qui peut changer le sens : verbes, modaux, nombres, acteurs, crochets, textes nouveaux et supprimés</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Libellé</translation>
    </message>
</context>
<context>
    <name>DockRoom</name>
    <message>
        <source>No room left for: %1. Make the window larger, or show it again from the menus.</source>
        <translation>Plus de place pour : %1. Agrandissez la fenêtre ou passez par les menus.</translation>
    </message>
</context>
<context>
    <name>DossierDesk</name>
    <message>
        <source>%1 stands in this dossier already: nothing was added.</source>
        <translation>%1 figure déjà dans ce dossier : rien n’a été ajouté.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was added; the dossier holds %n revisions now.</source>
        <translation>
            <numerusform>%1 a été ajoutée ; le dossier contient maintenant %Ln révision.</numerusform>
            <numerusform>%1 a été ajoutée ; le dossier contient maintenant %Ln révisions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the newest revision of this text</source>
        <translation>Choisir la révision la plus récente de ce texte</translation>
    </message>
    <message>
        <source>“%1” did not come into the dossier. %2</source>
        <translation>« %1 » n’a pas été ajouté au dossier. %2</translation>
    </message>
</context>
<context>
    <name>DossierList</name>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En montrer %Ln de plus</numerusform>
            <numerusform>En montrer %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierRow</name>
    <message numerus="yes">
        <source>%n change(s) not reviewed</source>
        <translation>
            <numerusform>%Ln modification non examinée</numerusform>
            <numerusform>%Ln modifications non examinées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%Ln révision</numerusform>
            <numerusform>%Ln révisions</numerusform>
        </translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>tout est examiné</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>aucune modification</translation>
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
            <numerusform>%Ln page illisible</numerusform>
            <numerusform>%Ln pages illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraphe</numerusform>
            <numerusform>%Ln paragraphes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the earlier revision</source>
        <translation>Ajouter la révision antérieure</translation>
    </message>
    <message>
        <source>Add the later revision</source>
        <translation>Ajouter la révision ultérieure</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>En choisir un autre…</translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation>Déposez un fichier ici, ou</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>Révision antérieure</translation>
    </message>
    <message>
        <source>How to read it…</source>
        <translation>Comment le lire…</translation>
    </message>
    <message>
        <source>Later revision</source>
        <translation>Révision ultérieure</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Le lire</translation>
    </message>
    <message>
        <source>Read it by OCR</source>
        <translation>Le lire par OCR</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries of the briefing</source>
        <translation>Éléments de la note d’information</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came or changed</source>
        <translation>
            <numerusform>%Ln note est arrivée ou a changé</numerusform>
            <numerusform>%Ln notes sont arrivées ou ont changé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s): revisions, bookmarks, ticks and the like</source>
        <translation>
            <numerusform>%Ln autre élément : révisions, signets, coches et autres</numerusform>
            <numerusform>%Ln autres éléments : révisions, signets, coches et autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) that the other reader put away lie in your bin.</source>
        <translation>
            <numerusform>%Ln libellé écarté par l’autre lecteur se trouve dans votre corbeille.</numerusform>
            <numerusform>%Ln libellés écartés par l’autre lecteur se trouvent dans votre corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you wrote was overwritten.</source>
        <translation>Rien de ce que vous avez écrit n’a été remplacé.</translation>
    </message>
    <message numerus="yes">
        <source>On %n note(s), another wording now stands beside the one that was there. Nothing was overwritten.</source>
        <translation>
            <numerusform>Pour %Ln note, un autre libellé figure maintenant à côté du vôtre. Rien n’a été remplacé.</numerusform>
            <numerusform>Pour %Ln notes, un autre libellé figure maintenant à côté du vôtre. Rien n’a été remplacé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes all of it back.</source>
        <translation>« Annuler » revient sur le tout.</translation>
    </message>
    <message>
        <source>“%1” brought nothing new: all of it is in “%2” already.</source>
        <translation>« %1 » n’apporte rien de nouveau : tout figure déjà dans « %2 ».</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was saved with %n note(s). What lies in the bin is not in it.</source>
        <translation>
            <numerusform>« %1 » a été enregistré avec %Ln note. Le contenu de la corbeille n’y est pas.</numerusform>
            <numerusform>« %1 » a été enregistré avec %Ln notes. Le contenu de la corbeille n’y est pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was taken over into “%2”.</source>
        <translation>« %1 » a été repris dans « %2 ».</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Dossier with its drafts and notes</source>
        <translation>Dossier avec ses textes et ses notes</translation>
    </message>
    <message>
        <source>Dossiers and notes (%1)</source>
        <translation>Dossiers et notes (%1)</translation>
    </message>
    <message>
        <source>Export the dossier</source>
        <translation>Exporter le dossier</translation>
    </message>
    <message>
        <source>Import a dossier or notes</source>
        <translation>Importer un dossier ou des notes</translation>
    </message>
    <message>
        <source>Notes alone, for other programs</source>
        <translation>Notes seules, pour d’autres programmes</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 copies of rows and cells that its tables repeat</source>
        <translation>%1 copies de lignes et de cellules que ses tableaux répètent</translation>
    </message>
    <message>
        <source>%1 declares entities, as no word processor does</source>
        <translation>%1 déclare des entités, ce que ne fait aucun traitement de texte</translation>
    </message>
    <message>
        <source>%1 for the language of its text, and open it again</source>
        <translation>%1 pour la langue de son texte, puis rouvrez-le</translation>
    </message>
    <message>
        <source>%1 is not sound</source>
        <translation>%1 n’est pas valable</translation>
    </message>
    <message>
        <source>%1 takes more than %2 megabytes of memory</source>
        <translation>%1 occupe plus de %2 mégaoctets de mémoire</translation>
    </message>
    <message>
        <source>%1, which reads pages from their pictures, and open it again</source>
        <translation>%1, qui lit les pages d’après leur image, puis rouvrez-le</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>un fichier PostScript</translation>
    </message>
    <message>
        <source>a Word file of the old kind (DOC)</source>
        <translation>un fichier Word d’un ancien type (DOC)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a file has the name of its folder</source>
        <translation>un fichier porte le nom de son dossier</translation>
    </message>
    <message>
        <source>a file of an old office program</source>
        <translation>un fichier d’un ancien programme de bureau</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation>un fichier d’un type inconnu</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>une présentation</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a rich-text file (RTF)</source>
        <translation>un fichier de texte enrichi (RTF)</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>une feuille de calcul</translation>
    </message>
    <message>
        <source>a spreadsheet or a presentation</source>
        <translation>une feuille de calcul ou une présentation</translation>
    </message>
    <message>
        <source>an OpenDocument file of another kind</source>
        <translation>un fichier OpenDocument d’un autre type</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un fichier XML</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>une archive</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>un livre électronique</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>another window</source>
        <translation>une autre fenêtre</translation>
    </message>
    <message>
        <source>documents are missing in it</source>
        <translation>des documents y manquent</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>have its pages read from their pictures (OCR)</source>
        <translation>faites lire ses pages d’après leur image (OCR)</translation>
    </message>
    <message>
        <source>install “Tesseract at UB Mannheim” (the installer for Windows named tesseract-ocr-w64-setup) and tick %1 under “Additional language data”</source>
        <translation>installez « Tesseract at UB Mannheim » (l’installateur pour Windows nommé tesseract-ocr-w64-setup) et cochez %1 sous « Additional language data »</translation>
    </message>
    <message>
        <source>it bears more than %1 notes</source>
        <translation>elle porte plus de %1 annotations</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>elle ne peut être ouverte</translation>
    </message>
    <message>
        <source>it does not begin as a %1 file does</source>
        <translation>il ne commence pas comme un fichier %1</translation>
    </message>
    <message>
        <source>it does not hold a readable PDF</source>
        <translation>il ne contient pas de PDF lisible</translation>
    </message>
    <message>
        <source>it has %1 pages</source>
        <translation>il a %1 pages</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>il n’a pas de pages</translation>
    </message>
    <message>
        <source>it holds a part that does not belong in a bundle</source>
        <translation>il contient une partie qui n’y a pas sa place</translation>
    </message>
    <message>
        <source>it holds a part that is no plain file</source>
        <translation>il contient une partie qui n’est pas un simple fichier</translation>
    </message>
    <message>
        <source>it holds a part twice</source>
        <translation>il contient deux fois la même partie</translation>
    </message>
    <message>
        <source>it holds more parts than a dossier has</source>
        <translation>il contient plus de parties qu’un dossier n’en a</translation>
    </message>
    <message>
        <source>it holds more than %1 meetings</source>
        <translation>il contient plus de %1 réunions</translation>
    </message>
    <message>
        <source>it holds more than %1 megabytes</source>
        <translation>il contient plus de %1 mégaoctets</translation>
    </message>
    <message>
        <source>it holds more than %1 million characters</source>
        <translation>il contient plus de %1 millions de caractères</translation>
    </message>
    <message>
        <source>it holds more than %1 paragraphs</source>
        <translation>il contient plus de %1 paragraphes</translation>
    </message>
    <message>
        <source>it holds no meeting</source>
        <translation>il ne contient aucune réunion</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is damaged or was made by another program</source>
        <translation>il est endommagé ou provient d’un autre programme</translation>
    </message>
    <message>
        <source>it is drawn with more than %1 million signs</source>
        <translation>elle est dessinée avec plus de %1 millions de signes</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>elle est vide</translation>
    </message>
    <message>
        <source>it is larger than any calendar of meetings</source>
        <translation>il est plus grand que tout calendrier de réunions</translation>
    </message>
    <message>
        <source>it is larger than files can be there</source>
        <translation>cela dépasse la taille que les fichiers peuvent y avoir</translation>
    </message>
    <message>
        <source>it is made of pieces that stand too deep inside one another</source>
        <translation>elle est faite d’éléments imbriqués trop profondément</translation>
    </message>
    <message>
        <source>it is neither a dossier nor notes in JSON-LD</source>
        <translation>ce n’est ni un dossier ni des notes en JSON-LD</translation>
    </message>
    <message>
        <source>it is no JSON-LD document of annotations</source>
        <translation>ce n’est pas un document JSON-LD d’annotations</translation>
    </message>
    <message>
        <source>it is no iCalendar file, or is damaged</source>
        <translation>ce n’est pas un fichier iCalendar, ou il est endommagé</translation>
    </message>
    <message>
        <source>it is no plain text in UTF-8</source>
        <translation>ce n’est pas du texte brut en UTF-8</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>il n’est pas écrit en UTF-8</translation>
    </message>
    <message>
        <source>it is of a format that this version does not know; a newer one may</source>
        <translation>son format est inconnu de cette version ; une plus récente le connaît peut-être</translation>
    </message>
    <message>
        <source>it measures %1 by %2 points</source>
        <translation>elle mesure %1 sur %2 points</translation>
    </message>
    <message>
        <source>it names a note that belongs to another dossier</source>
        <translation>il nomme une note qui appartient à un autre dossier</translation>
    </message>
    <message>
        <source>it names something that belongs to another dossier</source>
        <translation>il nomme quelque chose qui appartient à un autre dossier</translation>
    </message>
    <message>
        <source>its elements take more than %1 megabytes of memory</source>
        <translation>ses éléments occupent plus de %1 mégaoctets de mémoire</translation>
    </message>
    <message>
        <source>its file</source>
        <translation>son fichier</translation>
    </message>
    <message>
        <source>its file cannot be opened</source>
        <translation>son fichier ne peut être ouvert</translation>
    </message>
    <message>
        <source>its file is no database</source>
        <translation>son fichier n’est pas une base de données</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>ses liens tournent en rond</translation>
    </message>
    <message>
        <source>its list of pages cannot be followed</source>
        <translation>sa liste de pages ne peut être suivie</translation>
    </message>
    <message>
        <source>its manifest does not name the parts that it holds</source>
        <translation>son manifeste ne nomme pas les parties qu’il contient</translation>
    </message>
    <message>
        <source>its name is not one that the system knows</source>
        <translation>le système ne reconnaît pas son nom</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>its package breaks off or is not sound</source>
        <translation>son paquet est interrompu ou n’est pas sain</translation>
    </message>
    <message>
        <source>its package holds the part %1 more than once</source>
        <translation>son paquet contient la partie %1 plus d’une fois</translation>
    </message>
    <message>
        <source>its package lists %1 parts</source>
        <translation>son paquet compte %1 parties</translation>
    </message>
    <message>
        <source>its page %1 bears more than %2 notes</source>
        <translation>sa page %1 porte plus de %2 annotations</translation>
    </message>
    <message>
        <source>its page %1 holds more than %2 words</source>
        <translation>sa page %1 contient plus de %2 mots</translation>
    </message>
    <message>
        <source>its page %1 is drawn with more than %2 million signs</source>
        <translation>sa page %1 est dessinée avec plus de %2 millions de signes</translation>
    </message>
    <message>
        <source>its page %1 is made of pieces that stand too deep inside one another</source>
        <translation>sa page %1 est faite d’éléments imbriqués trop profondément</translation>
    </message>
    <message>
        <source>its page %1 measures %2 by %3 points</source>
        <translation>sa page %1 mesure %2 sur %3 points</translation>
    </message>
    <message>
        <source>its part %1</source>
        <translation>sa partie %1</translation>
    </message>
    <message>
        <source>its part %1 cannot be unpacked</source>
        <translation>sa partie %1 ne peut être décompressée</translation>
    </message>
    <message>
        <source>its parts %1 and %2 lie one over the other</source>
        <translation>ses parties %1 et %2 se recouvrent</translation>
    </message>
    <message>
        <source>its parts do not belong together</source>
        <translation>ses parties ne vont pas ensemble</translation>
    </message>
    <message>
        <source>its parts unpack to %1 megabytes</source>
        <translation>ses parties occupent %1 mégaoctets une fois décompressées</translation>
    </message>
    <message>
        <source>its parts unpack to far more than a dossier holds</source>
        <translation>ses parties dépassent de loin, décompressées, la taille d’un dossier</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>son texte</translation>
    </message>
    <message>
        <source>its text is missing from its package</source>
        <translation>son texte manque dans son paquet</translation>
    </message>
    <message>
        <source>look at its pages: text recognition (OCR) found no words on them</source>
        <translation>regardez ses pages : la reconnaissance de texte (OCR) n’y a trouvé aucun mot</translation>
    </message>
    <message>
        <source>no verb stands in it</source>
        <translation>elle ne contient aucun verbe</translation>
    </message>
    <message>
        <source>none of its pages can be opened</source>
        <translation>aucune de ses pages ne peut être ouverte</translation>
    </message>
    <message>
        <source>not what it was: it was changed</source>
        <translation>n’est plus ce qu’elle était : elle a été modifiée</translation>
    </message>
    <message>
        <source>notes are needed</source>
        <translation>il faut des notes</translation>
    </message>
    <message>
        <source>one of its documents is not what its name says</source>
        <translation>un de ses documents n’est pas ce qu’annonce son nom</translation>
    </message>
    <message>
        <source>one of its paragraphs has more than %1 million characters</source>
        <translation>l’un de ses paragraphes a plus de %1 millions de caractères</translation>
    </message>
    <message>
        <source>one of its parts is not what its manifest says</source>
        <translation>une de ses parties n’est pas ce qu’annonce son manifeste</translation>
    </message>
    <message>
        <source>one of its parts unpacks to %1 megabytes</source>
        <translation>une de ses parties occupe %1 mégaoctets une fois décompressée</translation>
    </message>
    <message>
        <source>one of its parts unpacks to far more than a dossier holds</source>
        <translation>une de ses parties dépasse de loin, décompressée, la taille d’un dossier</translation>
    </message>
    <message>
        <source>page %1 cannot be drawn</source>
        <translation>la page %1 ne peut être dessinée</translation>
    </message>
    <message>
        <source>page %1 cannot be opened</source>
        <translation>la page %1 ne peut être ouverte</translation>
    </message>
    <message>
        <source>page %1 has no size</source>
        <translation>la page %1 n’a pas de dimensions</translation>
    </message>
    <message>
        <source>run the installer of Tesseract again and tick %1 under “Additional language data”</source>
        <translation>relancez l’installateur de Tesseract et cochez %1 sous « Additional language data »</translation>
    </message>
    <message>
        <source>run “%1” in a terminal</source>
        <translation>exécutez « %1 » dans un terminal</translation>
    </message>
    <message>
        <source>run “%1” in a terminal, or install the packages that your system has for it</source>
        <translation>exécutez « %1 » dans un terminal, ou installez les paquets que votre système propose</translation>
    </message>
    <message>
        <source>the disk can be read but not written</source>
        <translation>le disque peut être lu mais non écrit</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk or the drive is no longer there</source>
        <translation>le disque ou le lecteur n’est plus là</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>the later revision is no PDF</source>
        <translation>la révision ultérieure n’est pas un PDF</translation>
    </message>
    <message>
        <source>the network drive does not answer</source>
        <translation>le lecteur réseau ne répond pas</translation>
    </message>
    <message>
        <source>the system does not permit it</source>
        <translation>le système ne le permet pas</translation>
    </message>
    <message>
        <source>the system refuses it (%1)</source>
        <translation>le système le refuse (%1)</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>il n’y a pas de tel fichier ni de tel dossier</translation>
    </message>
    <message>
        <source>there is none of this name</source>
        <translation>il n’y en a pas de ce nom</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>il n’y a pas assez de mémoire</translation>
    </message>
    <message>
        <source>there is something of this name already</source>
        <translation>quelque chose porte déjà ce nom</translation>
    </message>
    <message>
        <source>too many files are open at once</source>
        <translation>trop de fichiers sont ouverts à la fois</translation>
    </message>
    <message>
        <source>two revisions are needed to be compared</source>
        <translation>il faut deux révisions à comparer</translation>
    </message>
    <message>
        <source>when its meetings are could not be understood</source>
        <translation>les dates de ses réunions n’ont pu être comprises</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>vous n’avez pas le droit de le lire</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>votre part du disque est épuisée</translation>
    </message>
    <message>
        <source>“%1” has no form %2</source>
        <translation>« %1 » n’a pas de forme %2</translation>
    </message>
    <message>
        <source>“%1” on line %2 stands on line %3 already</source>
        <translation>« %1 », ligne %2, figure déjà à la ligne %3</translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <source>Go to the first</source>
        <translation>Aller au premier</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message numerus="yes">
        <source>%n backup(s), the newest of %1.</source>
        <translation>
            <numerusform>%Ln sauvegarde, la plus récente du %1.</numerusform>
            <numerusform>%Ln sauvegardes, la plus récente du %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Choose the folder: %1</source>
        <translation>Choisir le dossier : %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Empty for the folder of last time.</source>
        <translation>Laissez vide pour le dernier dossier employé.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Folder for what you publish</source>
        <translation>Dossier de ce que vous publiez</translation>
    </message>
    <message>
        <source>Folder of your own templates</source>
        <translation>Dossier de vos propres modèles</translation>
    </message>
    <message>
        <source>Layouts and styles by kind of document, in the place of those that the program brings.</source>
        <translation>Mises en page et styles par type de document, à la place de ceux du programme.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Ouvrir le dossier : %1</translation>
    </message>
    <message>
        <source>The system could not open %1. Look for it in your file manager.</source>
        <translation>Le système n’a pu ouvrir %1. Cherchez-le dans votre gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another, or leave the line empty.</source>
        <translation>Ce dossier n’existe pas. Choisissez-en un autre, ou laissez la ligne vide.</translation>
    </message>
    <message>
        <source>There is none yet: the first is made when something is written.</source>
        <translation>Il n’y en a pas encore : la première est faite quand quelque chose est écrit.</translation>
    </message>
    <message>
        <source>Your notes, dossiers and settings, and copies of the drafts. To move it, start with --library.</source>
        <translation>Vos notes, dossiers et réglages, et des copies des textes. Pour la déplacer, démarrez avec --library.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2  ·  %3 in %4, %5 in %6</source>
        <translation>%1 sur %2  ·  %3 dans %4, %5 dans %6</translation>
    </message>
    <message numerus="yes">
        <source>%n in notes</source>
        <translation>
            <numerusform>%Ln dans les notes</numerusform>
            <numerusform>%Ln dans les notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Both revisions</source>
        <translation>Les deux révisions</translation>
    </message>
    <message>
        <source>Close the find bar (Escape)</source>
        <translation>Fermer la barre de recherche (Échap)</translation>
    </message>
    <message>
        <source>Find in both revisions</source>
        <translation>Rechercher dans les deux révisions</translation>
    </message>
    <message>
        <source>In notes, too</source>
        <translation>Aussi dans les notes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List what is found, below the text</source>
        <translation>Lister ce qui est trouvé, sous le texte</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Occurrence suivante (Entrée)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <translation>Introuvable dans %1</translation>
    </message>
    <message>
        <source>Not found in either revision</source>
        <translation>Introuvable dans les deux révisions</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Occurrence précédente (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>This is no regular expression: %1, at letter %2.</source>
        <translation>Ce n’est pas une expression régulière : %1, à la lettre %2.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>FoundDock</name>
    <message>
        <source>Hide the list</source>
        <translation>Masquer la liste</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>That was the first change.</source>
        <translation>C’était la première modification.</translation>
    </message>
    <message>
        <source>That was the last change.</source>
        <translation>C’était la dernière modification.</translation>
    </message>
    <message>
        <source>The changes are being listed: a moment, please.</source>
        <translation>Les changements sont en cours d’inventaire : un instant, s’il vous plaît.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Find in the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>No page holds all of these words. Try fewer.</source>
        <translation>Aucune page ne contient tous ces mots. Essayez-en moins.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page de l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>The whole guide, in English</source>
        <translation>Le guide complet, en anglais</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Compared directly, these tell it otherwise: %1.</source>
        <translation>Comparées directement, ces révisions donnent un autre résultat : %1.</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>est revenu</translation>
    </message>
    <message>
        <source>came in here</source>
        <translation>apparaît ici</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>deleted: %1.</source>
        <translation>supprimé : %1.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>inserted: %1.</source>
        <translation>ajouté : %1.</translation>
    </message>
    <message>
        <source>merged with others</source>
        <translation>fusionné avec d’autres</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>pas encore présent</translation>
    </message>
    <message>
        <source>recast with others</source>
        <translation>refondu avec d’autres</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>renuméroté</translation>
    </message>
    <message>
        <source>split off from %1</source>
        <translation>issu de %1</translation>
    </message>
    <message>
        <source>was split</source>
        <translation>scindé</translation>
    </message>
    <message>
        <source>went into %1</source>
        <translation>passé dans %1</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>A paragraph has a history once its dossier holds several revisions.</source>
        <translation>Un paragraphe a un historique dès que son dossier contient plusieurs révisions.</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
    </message>
    <message>
        <source>The revision on show does not stand in the dossier: choose another in the tool bar.</source>
        <translation>La révision affichée ne figure pas dans le dossier : choisissez-en une autre dans la barre d’outils.</translation>
    </message>
    <message>
        <source>The revisions were not followed.</source>
        <translation>Les révisions n’ont pas été suivies.</translation>
    </message>
</context>
<context>
    <name>HistoryDock</name>
    <message>
        <source>Add a revision…</source>
        <translation>Ajouter une révision…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Follow the paragraphs</source>
        <translation>Suivre les paragraphes</translation>
    </message>
    <message>
        <source>Hide the history</source>
        <translation>Masquer l’historique</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Avancement du travail</translation>
    </message>
    <message>
        <source>Reading and comparing all revisions…</source>
        <translation>Lecture et comparaison de toutes les révisions…</translation>
    </message>
</context>
<context>
    <name>HoldingDesk</name>
    <message>
        <source>Nothing is held together by hand here.</source>
        <translation>Rien n’est tenu ensemble à la main ici.</translation>
    </message>
    <message>
        <source>Only documents with pages on both sides can be held together.</source>
        <translation>Seuls des documents avec des pages des deux côtés peuvent être tenus ensemble.</translation>
    </message>
    <message>
        <source>Places are held together in Pages, where each side can stand by itself.</source>
        <translation>Les endroits se tiennent ensemble dans Pages, où chaque côté peut rester seul.</translation>
    </message>
    <message>
        <source>These places are no longer held together.</source>
        <translation>Ces endroits ne sont plus tenus ensemble.</translation>
    </message>
    <message>
        <source>These two places stay together. A click on the pin between them lets them go.</source>
        <translation>Ces deux endroits restent ensemble. Un clic sur l’épingle entre eux les libère.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A key by itself is for writing and reading. Press it together with Ctrl or Alt.</source>
        <translation>Une touche seule sert à écrire et à lire. Appuyez dessus avec Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>Press one key, together with Ctrl or Alt.</source>
        <translation>Appuyez sur une touche, avec Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>These keys open the menu “%1”. Press others.</source>
        <translation>Ces touches ouvrent le menu « %1 ». Appuyez sur d’autres.</translation>
    </message>
    <message>
        <source>This key moves through the window and cannot be changed. Press another one.</source>
        <translation>Cette touche sert à se déplacer dans la fenêtre et ne peut être changée. Appuyez sur une autre.</translation>
    </message>
</context>
<context>
    <name>KindChip</name>
    <message>
        <source>%1: %2 changes</source>
        <translation>%1 : %2 modifications</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Find a part or a licence</source>
        <translation>Rechercher un composant ou une licence</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>No part and no licence is called so.</source>
        <translation>Aucun composant ni aucune licence ne porte ce nom.</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Composants du programme</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>WSIS Desktop is built on the work of others. Each part and its licence:</source>
        <translation>WSIS Desktop repose sur le travail d’autrui. Chaque composant et sa licence :</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Your settings could not be saved: %1. They hold until you close the window.</source>
        <translation>Vos réglages n’ont pu être enregistrés : %1. Ils valent jusqu’à la fermeture de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>%Ln auteur</numerusform>
            <numerusform>%Ln auteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bold run(s), as its legend says</source>
        <translation>
            <numerusform>%Ln passage en gras, comme l’indique sa légende</numerusform>
            <numerusform>%Ln passages en gras, comme l’indique sa légende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of formatting</source>
        <translation>
            <numerusform>%Ln changement de mise en forme</numerusform>
            <numerusform>%Ln changements de mise en forme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of numbering</source>
        <translation>
            <numerusform>%Ln changement de numérotation</numerusform>
            <numerusform>%Ln changements de numérotation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colour(s)</source>
        <translation>
            <numerusform>%Ln couleur</numerusform>
            <numerusform>%Ln couleurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coloured run(s)</source>
        <translation>
            <numerusform>%Ln passage coloré</numerusform>
            <numerusform>%Ln passages colorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s)</source>
        <translation>
            <numerusform>%Ln suppression</numerusform>
            <numerusform>%Ln suppressions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) told in balloons</source>
        <translation>
            <numerusform>%Ln suppression signalée dans une bulle</numerusform>
            <numerusform>%Ln suppressions signalées dans des bulles</numerusform>
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
            <numerusform>%Ln insertion écrite dans une note</numerusform>
            <numerusform>%Ln insertions écrites dans des notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a bar in the margin</source>
        <translation>
            <numerusform>%Ln ligne avec une barre en marge</numerusform>
            <numerusform>%Ln lignes avec une barre en marge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%Ln déplacement</numerusform>
            <numerusform>%Ln déplacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n struck run(s)</source>
        <translation>
            <numerusform>%Ln passage barré</numerusform>
            <numerusform>%Ln passages barrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n underlined run(s)</source>
        <translation>
            <numerusform>%Ln passage souligné</numerusform>
            <numerusform>%Ln passages soulignés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>&amp;Ends</source>
        <translation>F&amp;in</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Précisions</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>Li&amp;eu</translation>
    </message>
    <message>
        <source>&amp;Starts</source>
        <translation>&amp;Début</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>A link begins with “https://”.</source>
        <translation>Un lien commence par « https:// ».</translation>
    </message>
    <message>
        <source>It ends before it starts: choose a later end.</source>
        <translation>La fin précède le début : choisissez une fin plus tardive.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Say what the meeting is.</source>
        <translation>Indiquez l’objet de la réunion.</translation>
    </message>
    <message>
        <source>This is a &amp;deadline</source>
        <translation>&amp;C’est une date limite</translation>
    </message>
    <message>
        <source>Wh&amp;ole days</source>
        <translation>&amp;Journées entières</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>after its changes</source>
        <translation>après ses modifications</translation>
    </message>
    <message>
        <source>before its changes</source>
        <translation>avant ses modifications</translation>
    </message>
    <message>
        <source>with its changes</source>
        <translation>avec ses modifications</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>All revisions</source>
        <translation>Toutes les révisions</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>What became of its text</source>
        <translation>Ce qu’est devenu son texte</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Copy its text</source>
        <translation>Copier son texte</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit this note</source>
        <translation>Modifier cette note</translation>
    </message>
    <message>
        <source>On the change %1</source>
        <translation>Sur la modification %1</translation>
    </message>
    <message>
        <source>Proposed wording: %1</source>
        <translation>Libellé proposé : %1</translation>
    </message>
    <message>
        <source>Put it on %1</source>
        <translation>La placer sur %1</translation>
    </message>
    <message>
        <source>Put it on %1, where you are</source>
        <translation>La placer sur %1, où vous êtes</translation>
    </message>
    <message>
        <source>Show the change</source>
        <translation>Montrer la modification</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Close the editor (Escape)</source>
        <translation>Fermer l’éditeur (Échap)</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Supprimer cette note</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Type de note</translation>
    </message>
    <message>
        <source>No stance yet</source>
        <translation>Pas encore d’attitude</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>Libellé proposé</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Attitude</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Write a note. **Bold**, *italics* and lists are Markdown.</source>
        <translation>Écrivez une note. **Gras**, *italique* et listes en Markdown.</translation>
    </message>
</context>
<context>
    <name>NoteKinds</name>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>souple</translation>
    </message>
    <message>
        <source>oppose</source>
        <translation>contre</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposition</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>ligne rouge</translation>
    </message>
    <message>
        <source>support</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>task, done</source>
        <translation>tâche accomplie</translation>
    </message>
</context>
<context>
    <name>NoteMoving</name>
    <message>
        <source>Choose a note first: Alt+N, then an arrow and Space.</source>
        <translation>Choisissez d’abord une note : Alt+N, puis une flèche et Espace.</translation>
    </message>
    <message>
        <source>Go to the paragraph on which the note is to stand, or select words of it.</source>
        <translation>Allez au paragraphe sur lequel la note doit figurer, ou sélectionnez-en des mots.</translation>
    </message>
    <message>
        <source>The note stands on %1 now. Ctrl+Z takes it back.</source>
        <translation>La note figure maintenant sur %1. Ctrl+Z revient en arrière.</translation>
    </message>
    <message>
        <source>The note stands on another paragraph now. Ctrl+Z takes it back.</source>
        <translation>La note figure maintenant sur un autre paragraphe. Ctrl+Z revient en arrière.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>%1 wrote another wording: it stands beside this one.</source>
        <translation>%1 a écrit un autre libellé : il figure à côté de celui-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n other wordings stand beside this one.</source>
        <translation>
            <numerusform>%Ln autre libellé figure à côté de celui-ci.</numerusform>
            <numerusform>%Ln autres libellés figurent à côté de celui-ci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other wordings stand beside this one: by %1.</source>
        <translation>
            <numerusform>%Ln autre libellé figure à côté de celui-ci : de %1.</numerusform>
            <numerusform>%Ln autres libellés figurent à côté de celui-ci : de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another wording stands beside this one.</source>
        <translation>Un autre libellé figure à côté de celui-ci.</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>L’ensemble du texte</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>reportée</translation>
    </message>
    <message>
        <source>carried from %1</source>
        <translation>reportée de %1</translation>
    </message>
    <message>
        <source>deleted: “%1”</source>
        <translation>supprimé : « %1 »</translation>
    </message>
    <message>
        <source>its text is gone</source>
        <translation>son texte a disparu</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>moved, was %1</source>
        <translation>déplacé, ex-%1</translation>
    </message>
    <message>
        <source>new: “%1”</source>
        <translation>nouveau : « %1 »</translation>
    </message>
    <message>
        <source>text edited</source>
        <translation>texte modifié</translation>
    </message>
    <message>
        <source>text edited: %1</source>
        <translation>texte modifié : %1</translation>
    </message>
    <message>
        <source>the note there was changed since</source>
        <translation>la note d’origine a changé depuis</translation>
    </message>
    <message>
        <source>the paragraph was split</source>
        <translation>le paragraphe a été scindé</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>ex-%1</translation>
    </message>
</context>
<context>
    <name>NotesDesk</name>
    <message>
        <source>%1 What you wrote stays here, and is saved as soon as it can be.</source>
        <translation>%1 Ce que vous avez écrit reste ici et sera enregistré dès que possible.</translation>
    </message>
    <message>
        <source>%1 What you wrote stays here.</source>
        <translation>%1 Ce que vous avez écrit reste ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came along from the earlier revision.</source>
        <translation>
            <numerusform>%Ln note a suivi depuis la révision antérieure.</numerusform>
            <numerusform>%Ln notes ont suivi depuis la révision antérieure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found no place in this one: see “Without a place”.</source>
        <translation>
            <numerusform>%Ln note n’a pas trouvé d’emplacement dans celle-ci : voir « Sans emplacement ».</numerusform>
            <numerusform>%Ln notes n’ont pas trouvé d’emplacement dans celle-ci : voir « Sans emplacement ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message numerus="yes">
        <source>The note stands on the words in %1; %n more paragraph(s) were selected.</source>
        <translation>
            <numerusform>La note figure sur les mots de %1 ; %Ln autre paragraphe était sélectionné.</numerusform>
            <numerusform>La note figure sur les mots de %1 ; %Ln autres paragraphes étaient sélectionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>the first paragraph</source>
        <translation>le premier paragraphe</translation>
    </message>
</context>
<context>
    <name>NotesDock</name>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Hide the notes</source>
        <translation>Masquer les notes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notes et signets</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Le relire</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>A name, a delegation, or nothing</source>
        <translation>Un nom, une délégation, ou rien</translation>
    </message>
    <message>
        <source>Author of what you publish</source>
        <translation>Auteur de ce que vous publiez</translation>
    </message>
    <message>
        <source>It stands on briefings and other documents.</source>
        <translation>Il figure sur les notes d’information et les autres documents.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Whoever you send a dossier to sees it. It is kept on this computer alone until then.</source>
        <translation>Les personnes à qui vous envoyez un dossier le voient. D’ici là, il reste sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Your name on notes</source>
        <translation>Votre nom sur les notes</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>%n deleted note(s)</source>
        <translation>
            <numerusform>%Ln note supprimée</numerusform>
            <numerusform>%Ln notes supprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Ctrl+M; select words first to write on them alone</source>
        <translation>Ctrl+M ; sélectionnez d’abord des mots pour n’écrire que sur eux</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Rechercher dans les notes</translation>
    </message>
    <message>
        <source>Find in notes: words, #tag, red line…</source>
        <translation>Rechercher dans les notes : mots, #étiquette, ligne rouge…</translation>
    </message>
    <message>
        <source>No note here holds these words.</source>
        <translation>Aucune note ne contient ces mots ici.</translation>
    </message>
    <message>
        <source>No note of the dossier is like this: choose another revision or status.</source>
        <translation>Aucune note du dossier ne répond à ces critères : choisissez une autre révision ou un autre état.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing is written on this paragraph yet.</source>
        <translation>Rien n’est encore écrit sur ce paragraphe.</translation>
    </message>
    <message>
        <source>On ¶ %1</source>
        <translation>Sur le ¶ %1</translation>
    </message>
    <message>
        <source>Publish the notes…</source>
        <translation>Publier les notes…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>En montrer %Ln de plus</numerusform>
            <numerusform>En montrer %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Ce paragraphe</translation>
    </message>
    <message>
        <source>What you write on the text stands here and is kept on this computer alone. It comes along when the next revision arrives.</source>
        <translation>Ce que vous écrivez sur le texte figure ici et reste sur cet ordinateur seulement. Cela suit quand arrive la révision suivante.</translation>
    </message>
    <message>
        <source>Whole dossier</source>
        <translation>Tout le dossier</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sans emplacement</translation>
    </message>
    <message>
        <source>Write a note here</source>
        <translation>Noter ici</translation>
    </message>
    <message>
        <source>Write a note on the section</source>
        <translation>Écrire une note sur la section</translation>
    </message>
    <message>
        <source>Write a note on the whole text</source>
        <translation>Écrire une note sur l’ensemble du texte</translation>
    </message>
    <message>
        <source>Write a note on ¶ %1</source>
        <translation>Noter sur le ¶ %1</translation>
    </message>
    <message>
        <source>Write on the section or the whole text</source>
        <translation>Écrire sur la section ou l’ensemble du texte</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Avancement du travail</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices on the reading</source>
        <translation>Avis sur la lecture</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 is in %2 and %3 in %4, so that almost every word differs. Open both in one language.</source>
        <translation>%1 est en %2 et %3 en %4, si bien que presque tous les mots diffèrent. Ouvrez les deux dans une même langue.</translation>
    </message>
    <message numerus="yes">
        <source>Being read by OCR: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>Lecture par OCR en cours : %Ln page de %1 (%2).</numerusform>
            <numerusform>Lecture par OCR en cours : %Ln pages de %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the text after them</source>
        <translation>Comparer le texte après celles-ci</translation>
    </message>
    <message>
        <source>Compare the text before them</source>
        <translation>Comparer le texte avant celles-ci</translation>
    </message>
    <message>
        <source>How to read them…</source>
        <translation>Comment les lire…</translation>
    </message>
    <message numerus="yes">
        <source>Not read and left out: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>Non lue et laissée de côté : %Ln page de %1 (%2).</numerusform>
            <numerusform>Non lues et laissées de côté : %Ln pages de %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not read, not even by OCR, and left out: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>Non lue, pas même par OCR, et laissée de côté : %Ln page de %1 (%2).</numerusform>
            <numerusform>Non lues, pas même par OCR, et laissées de côté : %Ln pages de %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Of “%1” the text after its changes is compared: %2.</source>
        <translation>De « %1 », le texte après ses modifications est comparé : %2.</translation>
    </message>
    <message>
        <source>Of “%1” the text before its changes is compared: %2.</source>
        <translation>De « %1 », le texte avant ses modifications est comparé : %2.</translation>
    </message>
    <message numerus="yes">
        <source>Read by OCR, which makes mistakes: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>Lue par OCR, qui fait des erreurs : %Ln page de %1 (%2).</numerusform>
            <numerusform>Lues par OCR, qui fait des erreurs : %Ln pages de %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it as tracked changes</source>
        <translation>Le lire comme modifications suivies</translation>
    </message>
    <message>
        <source>Read them by OCR</source>
        <translation>Les lire par OCR</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>This is ordinary emphasis</source>
        <translation>C’est une simple mise en relief</translation>
    </message>
    <message>
        <source>“%1” has %2 and no other tracked changes: its text is one.</source>
        <translation>« %1 » contient %2 et aucune autre modification suivie : son texte est unique.</translation>
    </message>
    <message>
        <source>“%1” has %2, taken for ordinary emphasis.</source>
        <translation>« %1 » contient %2, considérés comme simple mise en relief.</translation>
    </message>
    <message>
        <source>“%1” is read as two texts, before and after its changes: %2.</source>
        <translation>« %1 » est lu comme deux textes, avant et après ses modifications : %2.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Add it as the newest revision</source>
        <translation>L’ajouter comme révision la plus récente</translation>
    </message>
    <message>
        <source>Choose the earlier revision</source>
        <translation>Choisir la révision antérieure</translation>
    </message>
    <message>
        <source>Choose the later revision</source>
        <translation>Choisir la révision ultérieure</translation>
    </message>
    <message>
        <source>Compare %1 with %2 instead</source>
        <translation>Comparer plutôt %1 à %2</translation>
    </message>
    <message>
        <source>Open one revision, or several at once</source>
        <translation>Ouvrir une révision, ou plusieurs à la fois</translation>
    </message>
    <message>
        <source>Take it as the earlier revision</source>
        <translation>La prendre comme révision antérieure</translation>
    </message>
    <message>
        <source>Take it as the later revision</source>
        <translation>La prendre comme révision ultérieure</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Que faire de %1</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>%1, changes: %2</source>
        <translation>%1, modifications : %2</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline of the new text</source>
        <translation>Plan du nouveau texte</translation>
    </message>
    <message>
        <source>This text has no headings.</source>
        <translation>Ce texte n’a pas d’intertitres.</translation>
    </message>
</context>
<context>
    <name>OverviewRuler</name>
    <message>
        <source>A note stands here</source>
        <translation>Une note figure ici</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation>Trouvé ici</translation>
    </message>
    <message>
        <source>Overview of all changes</source>
        <translation>Vue d’ensemble des modifications</translation>
    </message>
</context>
<context>
    <name>OwnLooks</name>
    <message>
        <source>Begin a folder of your own…</source>
        <translation>Commencer votre propre dossier…</translation>
    </message>
    <message>
        <source>Layouts and styles of your own</source>
        <translation>Mises en page et styles à vous</translation>
    </message>
    <message>
        <source>Layouts and styles…</source>
        <translation>Mises en page et styles…</translation>
    </message>
    <message>
        <source>Take those of a folder…</source>
        <translation>Prendre ceux d’un dossier…</translation>
    </message>
    <message>
        <source>Take those that ship</source>
        <translation>Prendre ceux du programme</translation>
    </message>
    <message>
        <source>The program’s own</source>
        <translation>Ceux du programme</translation>
    </message>
    <message>
        <source>Where your own layouts and styles go</source>
        <translation>Où vont vos propres mises en page et styles</translation>
    </message>
</context>
<context>
    <name>PageGutter</name>
    <message>
        <source>Bands between paragraphs that belong together</source>
        <translation>Bandes entre les paragraphes qui se correspondent</translation>
    </message>
    <message>
        <source>Bring both sides to the same height</source>
        <translation>Mettre les deux côtés à la même hauteur</translation>
    </message>
    <message>
        <source>Held together by hand. Click to let go.</source>
        <translation>Tenus ensemble à la main. Cliquez pour libérer.</translation>
    </message>
</context>
<context>
    <name>PageNoting</name>
    <message numerus="yes">
        <source>%n highlight(s) and notes of the pages were taken over as notes.</source>
        <translation>
            <numerusform>%Ln passage surligné ou note des pages a été repris comme note.</numerusform>
            <numerusform>%Ln passages surlignés et notes des pages ont été repris comme notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n highlight(s) and notes of the pages are among your notes already.</source>
        <translation>
            <numerusform>Le passage surligné ou la note des pages figure déjà parmi vos notes.</numerusform>
            <numerusform>Les %Ln passages surlignés et notes des pages figurent déjà parmi vos notes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No highlights and no notes stand on the pages.</source>
        <translation>Les pages ne portent ni surlignage ni note.</translation>
    </message>
    <message>
        <source>Only a PDF holds highlights and notes on its pages, and none is open.</source>
        <translation>Seul un PDF porte des surlignages et des notes sur ses pages, et aucun n’est ouvert.</translation>
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
    <message>
        <source>This revision comes from a file without pages. Its text stands in the Text view.</source>
        <translation>Cette révision provient d’un fichier sans pages. Son texte figure dans la vue Texte.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Shows the page over the whole width, or beside the choices again</source>
        <translation>Affiche la page sur toute la largeur, ou de nouveau à côté des options</translation>
    </message>
    <message>
        <source>The preview is being made…</source>
        <translation>L’aperçu est en préparation…</translation>
    </message>
    <message>
        <source>The preview was not made.</source>
        <translation>L’aperçu n’a pas été préparé.</translation>
    </message>
</context>
<context>
    <name>PagePrinter</name>
    <message>
        <source>A page could not be drawn; what follows it was not printed. Save the document as PDF.</source>
        <translation>Une page n’a pu être dessinée ; la suite n’a pas été imprimée. Enregistrez le document en PDF.</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>Impression de la page %1 sur %2</translation>
    </message>
    <message>
        <source>Printing was stopped: %1 of %2 pages had gone to the printer.</source>
        <translation>L’impression a été arrêtée : %1 pages sur %2 étaient parties à l’imprimante.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer did not begin. Choose another one, or save the document as PDF.</source>
        <translation>L’imprimante n’a pas commencé. Choisissez-en une autre, ou enregistrez le document en PDF.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>%1 is now %2, page %3</source>
        <translation>%1 est maintenant %2, page %3</translation>
    </message>
    <message>
        <source>%1 was %2, page %3</source>
        <translation>%1 était %2, page %3</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lue</translation>
    </message>
    <message>
        <source>Read by OCR</source>
        <translation>Lue par OCR</translation>
    </message>
    <message>
        <source>no pages</source>
        <translation>sans pages</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>page %1 of %2, not read</source>
        <translation>page %1 sur %2, non lue</translation>
    </message>
    <message>
        <source>page %1 of %2, read by OCR</source>
        <translation>page %1 sur %2, lue par OCR</translation>
    </message>
</context>
<context>
    <name>PairingDesk</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing is paired with this paragraph.</source>
        <translation>Rien n’est apparié à ce paragraphe.</translation>
    </message>
    <message>
        <source>Pair with %1</source>
        <translation>Apparier à %1</translation>
    </message>
    <message>
        <source>Pair with another paragraph…</source>
        <translation>Apparier à un autre paragraphe…</translation>
    </message>
    <message>
        <source>Pairing %1: Ctrl+J at its counterpart · Escape lets go</source>
        <translation>Appariement de %1 : Ctrl+J sur son pendant · Échap renonce</translation>
    </message>
    <message>
        <source>Select words of a paragraph, or go to it, before you pair it.</source>
        <translation>Sélectionnez des mots d’un paragraphe, ou allez-y, avant de l’apparier.</translation>
    </message>
    <message>
        <source>The program paired this; you decided nothing about it.</source>
        <translation>C’est le programme qui les a appariés ; vous n’avez rien décidé à ce sujet.</translation>
    </message>
    <message>
        <source>These are paired already.</source>
        <translation>Ils sont déjà appariés.</translation>
    </message>
    <message>
        <source>You paired %1 and %2. Ctrl+Z takes it back.</source>
        <translation>Vous avez apparié %1 et %2. Ctrl+Z revient en arrière.</translation>
    </message>
    <message>
        <source>You parted these paragraphs. Ctrl+Z takes it back.</source>
        <translation>Vous avez séparé ces paragraphes. Ctrl+Z revient en arrière.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1, on now</source>
        <translation>%1, activé</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>The paragraphs of this text have no numbers.</source>
        <translation>Les paragraphes de ce texte n’ont pas de numéros.</translation>
    </message>
    <message>
        <source>There is no paragraph %1 in %2; the nearest is %3.</source>
        <translation>Il n’y a pas de paragraphe %1 dans %2 ; le plus proche est %3.</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>antérieure</translation>
    </message>
    <message>
        <source>later</source>
        <translation>ultérieure</translation>
    </message>
    <message>
        <source>needs a second revision</source>
        <translation>il faut une deuxième révision</translation>
    </message>
    <message>
        <source>needs an open text</source>
        <translation>il faut un texte ouvert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>impossible ici</translation>
    </message>
    <message>
        <source>nothing is kept of this text yet</source>
        <translation>rien n’est encore conservé de ce texte</translation>
    </message>
    <message>
        <source>nothing was cross-checked yet</source>
        <translation>aucune vérification croisée n’a encore été faite</translation>
    </message>
    <message>
        <source>old</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>the reading left no remarks</source>
        <translation>la lecture n’a laissé aucune remarque</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>A command, a paragraph such as 44 bis or old 12, a heading, a bookmark</source>
        <translation>Une commande, un paragraphe tel que 44 bis ou ancien 12, un intertitre, un signet</translation>
    </message>
    <message>
        <source>Go to a place or a command</source>
        <translation>Aller à un endroit ou une commande</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Type part of a command or heading, or a number such as 44 bis.</source>
        <translation>Rien ne s’appelle « %1 ». Saisissez une partie d’une commande ou d’un intertitre, ou un numéro tel que 44 bis.</translation>
    </message>
    <message>
        <source>What can be gone to or done</source>
        <translation>Où aller et que faire</translation>
    </message>
    <message>
        <source>“%1” rests: %2.</source>
        <translation>« %1 » est au repos : %2.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is kept only while the file is open, and never stored.</source>
        <translation>Il n’est gardé que tant que le fichier est ouvert, et jamais enregistré.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>That password does not open it. Mind capital and small letters.</source>
        <translation>Ce mot de passe ne convient pas. Attention aux majuscules et minuscules.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>« %1 » est protégé par un mot de passe.</translation>
    </message>
</context>
<context>
    <name>Peek</name>
    <message>
        <source>Nothing of it stands here: it is new in the other revision.</source>
        <translation>Rien n’en figure ici : c’est nouveau dans l’autre révision.</translation>
    </message>
    <message>
        <source>Nothing of it stands here: it was deleted.</source>
        <translation>Rien n’en figure ici : il a été supprimé.</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>word for word the same</source>
        <translation>mot pour mot identique</translation>
    </message>
</context>
<context>
    <name>PeekCard</name>
    <message>
        <source>Enter goes there, Escape closes.</source>
        <translation>Entrée y mène, Échap ferme.</translation>
    </message>
</context>
<context>
    <name>PreferencesDesk</name>
    <message>
        <source>The interface will be %1 % large from the next start of the program on.</source>
        <translation>L’interface aura une taille de %1 % à partir du prochain démarrage du programme.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing here is called so. Look for another word.</source>
        <translation>Rien ici ne porte ce nom. Cherchez un autre mot.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Réinitialiser cette page</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Rechercher dans les préférences</translation>
    </message>
</context>
<context>
    <name>PresentDesk</name>
    <message>
        <source>Change %1 of %2</source>
        <translation>Modification %1 sur %2</translation>
    </message>
    <message>
        <source>That was the first change.</source>
        <translation>C’était la première modification.</translation>
    </message>
    <message>
        <source>That was the last change.</source>
        <translation>C’était la dernière modification.</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>rien dans %1</translation>
    </message>
</context>
<context>
    <name>PreviewWork</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the preview</source>
        <translation>Annuler l’aperçu</translation>
    </message>
    <message>
        <source>How far the preview is</source>
        <translation>Avancement de l’aperçu</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Make the preview</source>
        <translation>Préparer l’aperçu</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Setting the pages to print…</source>
        <translation>Composition des pages à imprimer…</translation>
    </message>
    <message>
        <source>This file has no pages to print. Open it in the program that wrote it, and print there.</source>
        <translation>Ce fichier n’a pas de pages à imprimer. Ouvrez-le dans le programme qui l’a écrit, et imprimez-le là.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Avancement du travail</translation>
    </message>
    <message>
        <source>Marking the words</source>
        <translation>Marquage des mots</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Pairing the paragraphs</source>
        <translation>Appariement des paragraphes</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Recognising text</source>
        <translation>Reconnaissance du texte</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>both revisions</source>
        <translation>les deux révisions</translation>
    </message>
</context>
<context>
    <name>PublishDesk</name>
    <message>
        <source>Copied; paste it where you write.</source>
        <translation>Copié ; collez-le là où vous écrivez.</translation>
    </message>
    <message>
        <source>Publish the redline…</source>
        <translation>Publier le texte marqué…</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous « %1 ».</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>&amp;Copy as rich text</source>
        <translation>&amp;Copier en texte enrichi</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Author of the document</source>
        <translation>Auteur du document</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Types de documents</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%Ln signet</numerusform>
            <numerusform>%Ln signets</numerusform>
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
            <numerusform>%Ln note et</numerusform>
            <numerusform>%Ln notes et</numerusform>
        </translation>
    </message>
    <message>
        <source>84</source>
        <translation>84</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>All revisions of the dossier, a column for each</source>
        <translation>Toutes les révisions du dossier, une colonne chacune</translation>
    </message>
    <message>
        <source>Annotated copy</source>
        <translation>Copie annotée</translation>
    </message>
    <message>
        <source>As you wrote it</source>
        <translation>Telle que vous l’avez écrite</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Below the title</source>
        <translation>Sous le titre</translation>
    </message>
    <message>
        <source>Both revisions face to face, pair by pair, their words marked.</source>
        <translation>Les deux révisions face à face, paire par paire, leurs mots marqués.</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Note d’information</translation>
    </message>
    <message>
        <source>By section the changes that matter, a line each, with your notes.</source>
        <translation>Par section, les modifications qui comptent, une ligne chacune, avec vos notes.</translation>
    </message>
    <message>
        <source>Changes told</source>
        <translation>Modifications signalées</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Table de concordance</translation>
    </message>
    <message>
        <source>Current text</source>
        <translation>Texte actuel</translation>
    </message>
    <message>
        <source>In the ITU’s terms: ADD, MOD, (MOD), SUP, SUP*, NOC</source>
        <translation>Dans les termes de l’UIT : ADD, MOD, (MOD), SUP, SUP*, NOC</translation>
    </message>
    <message>
        <source>Kinds of notes</source>
        <translation>Types de notes</translation>
    </message>
    <message>
        <source>Language of what is not quoted</source>
        <translation>Langue de ce qui n’est pas cité</translation>
    </message>
    <message>
        <source>Left out, for want of a place on the pages of this file: %1. “My notes” has every note.</source>
        <translation>Laissé de côté, faute d’emplacement sur les pages de ce fichier : %1. « Mes notes » contient toutes les notes.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Mark editorial changes, too</source>
        <translation>Marquer aussi les modifications rédactionnelles</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mes notes</translation>
    </message>
    <message>
        <source>Notes for programs for PDF (XFDF)</source>
        <translation>Notes pour les lecteurs de PDF (XFDF)</translation>
    </message>
    <message>
        <source>Only with one of these tags</source>
        <translation>Seulement avec l’une de ces étiquettes</translation>
    </message>
    <message>
        <source>Only with these words</source>
        <translation>Seulement avec ces mots</translation>
    </message>
    <message>
        <source>Open a PDF as the later revision for this.</source>
        <translation>Ouvrez un PDF comme révision ultérieure pour cela.</translation>
    </message>
    <message>
        <source>Open two revisions for this.</source>
        <translation>Ouvrez deux révisions pour cela.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Paragraphs cited as</source>
        <translation>Paragraphes cités sous la forme</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>Texte proposé</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Texte marqué</translation>
    </message>
    <message>
        <source>Say who wrote each note</source>
        <translation>Indiquer l’auteur de chaque note</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Set as</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Feuille de calcul</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>The later revision’s PDF, copied, with your notes on its pages and your bookmarks as outline.</source>
        <translation>Le PDF de la révision ultérieure, copié, avec vos notes sur ses pages et vos signets comme plan.</translation>
    </message>
    <message>
        <source>The whole text, what came underlined, what went struck. As a Word document with tracked changes.</source>
        <translation>Le texte entier, les ajouts soulignés, les suppressions barrées. En document Word, avec suivi des modifications.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page Web</translation>
    </message>
    <message>
        <source>What each paragraph was called, is called now, and what became of it.</source>
        <translation>Comment chaque paragraphe s’appelait, s’appelle maintenant, et ce qu’il est devenu.</translation>
    </message>
    <message>
        <source>With every change that you ticked as reviewed</source>
        <translation>Avec toutes les modifications que vous avez cochées comme examinées</translation>
    </message>
    <message>
        <source>With notes that are done</source>
        <translation>Avec les notes traitées</translation>
    </message>
    <message>
        <source>With paragraphs that stayed as they were</source>
        <translation>Avec les paragraphes inchangés</translation>
    </message>
    <message>
        <source>With positions taken</source>
        <translation>Avec les positions prises</translation>
    </message>
    <message>
        <source>With the calendar of the dossier</source>
        <translation>Avec le calendrier du dossier</translation>
    </message>
    <message>
        <source>With what only moved</source>
        <translation>Avec ce qui n’a été que déplacé</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Write a note first (Ctrl+M).</source>
        <translation>Écrivez d’abord une note (Ctrl+M).</translation>
    </message>
    <message>
        <source>Your notes by section and paragraph, changes and proposals as redlines.</source>
        <translation>Vos notes par section et par paragraphe, modifications et propositions marquées.</translation>
    </message>
    <message>
        <source>Your proposals and comments as consultations ask for them.</source>
        <translation>Vos propositions et observations comme les consultations les demandent.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>as in the text</source>
        <translation>comme dans le texte</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>comme dans la fenêtre</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>par date</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>par type</translation>
    </message>
    <message>
        <source>entries: from, to, comment</source>
        <translation>entrées : de, à, observation</translation>
    </message>
    <message>
        <source>para 84</source>
        <translation>par. 84</translation>
    </message>
    <message>
        <source>paragraph 84</source>
        <translation>paragraphe 84</translation>
    </message>
    <message>
        <source>substance only</source>
        <translation>fond seulement</translation>
    </message>
    <message>
        <source>wording and substance</source>
        <translation>libellé et fond</translation>
    </message>
    <message>
        <source>¶ 84</source>
        <translation>¶ 84</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>44 bis. We commit to closing all digital divides by 2030, and request the Secretary-General to report.</source>
        <translation>44 bis. Nous nous engageons à combler tous les fossés numériques d’ici à 2030, et prions le Secrétaire général de présenter un rapport.</translation>
    </message>
    <message>
        <source>Easy to tell apart (Atkinson Hyperlegible)</source>
        <translation>Faciles à distinguer (Atkinson Hyperlegible)</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>In Text and Redline, as with Ctrl and the wheel.</source>
        <translation>Dans Texte et Texte marqué, comme avec Ctrl et la molette.</translation>
    </message>
    <message>
        <source>It looks so:</source>
        <translation>Voici l’effet :</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Lines of one width</source>
        <translation>Lignes de même largeur</translation>
    </message>
    <message>
        <source>Not between Arabic letters, which are joined.</source>
        <translation>Non entre lettres arabes, qui sont liées.</translation>
    </message>
    <message>
        <source>Readers with dyslexia or low vision often prefer the last, with more room between letters and lines.</source>
        <translation>Les personnes dyslexiques ou malvoyantes préfèrent souvent la dernière, avec plus d’espace entre lettres et lignes.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Space added between letters and words</source>
        <translation>Espace ajouté entre lettres et mots</translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation>Espace entre les lignes</translation>
    </message>
    <message>
        <source>With serifs (Noto Serif)</source>
        <translation>Avec empattements (Noto Serif)</translation>
    </message>
    <message>
        <source>Without serifs (Inter)</source>
        <translation>Sans empattements (Inter)</translation>
    </message>
    <message>
        <source>Words are spaced so that both edges are even.</source>
        <translation>Les mots sont espacés pour que les deux bords soient droits.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>actor added</source>
        <translation>acteur ajouté</translation>
    </message>
    <message>
        <source>actor removed</source>
        <translation>acteur retiré</translation>
    </message>
    <message>
        <source>and/or</source>
        <translation>et/ou</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>binding force</source>
        <translation>force contraignante</translation>
    </message>
    <message>
        <source>bracket closed</source>
        <translation>crochet fermé</translation>
    </message>
    <message>
        <source>bracket opened</source>
        <translation>crochet ouvert</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>majuscules</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>fréquence</translation>
    </message>
    <message>
        <source>inflection</source>
        <translation>flexion</translation>
    </message>
    <message>
        <source>modal</source>
        <translation>modal</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>négation</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>numbering</source>
        <translation>numérotation</translation>
    </message>
    <message>
        <source>opposite</source>
        <translation>contraire</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>phrasing</source>
        <translation>tournure</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>ponctuation</translation>
    </message>
    <message>
        <source>qualifier added</source>
        <translation>nuance ajoutée</translation>
    </message>
    <message>
        <source>qualifier removed</source>
        <translation>nuance retirée</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>renvoi</translation>
    </message>
    <message>
        <source>reference follows the numbering</source>
        <translation>le renvoi suit la numérotation</translation>
    </message>
    <message>
        <source>retitled</source>
        <translation>nouvel intitulé</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>orthographe</translation>
    </message>
    <message>
        <source>stronger verb</source>
        <translation>verbe plus fort</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>mention</translation>
    </message>
    <message>
        <source>text added</source>
        <translation>texte ajouté</translation>
    </message>
    <message>
        <source>text removed</source>
        <translation>texte retiré</translation>
    </message>
    <message>
        <source>typography</source>
        <translation>typographie</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>verbe</translation>
    </message>
    <message>
        <source>weaker verb</source>
        <translation>verbe plus faible</translation>
    </message>
    <message>
        <source>words added</source>
        <translation>mots ajoutés</translation>
    </message>
    <message>
        <source>words removed</source>
        <translation>mots retirés</translation>
    </message>
    <message>
        <source>words replaced</source>
        <translation>mots remplacés</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Take %1 off the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>What you compare is listed here, so that one click brings it back.</source>
        <translation>Ce que vous comparez figure ici : un clic le ramène.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier, %1</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecognisingDialog</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>It has no data for any language of the United Nations.</source>
        <translation>Il ne dispose de données pour aucune langue de l’Organisation des Nations Unies.</translation>
    </message>
    <message>
        <source>It is a free program that works on this computer alone: your drafts go nowhere. It needs its data for each language.</source>
        <translation>C’est un programme libre qui travaille sur cet ordinateur seulement : vos textes ne vont nulle part. Il lui faut ses données pour chaque langue.</translation>
    </message>
    <message>
        <source>It reads %1.</source>
        <translation>Il lit : %1.</translation>
    </message>
    <message>
        <source>Nothing is missing. A page that is not read even so is too faint, too small or askew: ask for a better scan, or for the file that it was made from.</source>
        <translation>Rien ne manque. Une page qui n’est pas lue malgré tout est trop pâle, trop petite ou de travers : demandez une meilleure numérisation, ou le fichier dont elle est issue.</translation>
    </message>
    <message>
        <source>Reading pictures of text</source>
        <translation>Lecture des images de texte</translation>
    </message>
    <message>
        <source>Tesseract %1 is installed.</source>
        <translation>Tesseract %1 est installé.</translation>
    </message>
    <message>
        <source>Tesseract reads pictures of text; it is not installed.</source>
        <translation>Tesseract lit les images de texte ; il n’est pas installé.</translation>
    </message>
    <message>
        <source>Then choose “Read them by OCR” above the text, or open the file again.</source>
        <translation>Choisissez ensuite « Les lire par OCR » au-dessus du texte, ou rouvrez le fichier.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>RedlineView</name>
    <message>
        <source>%1, with its changes to %2</source>
        <translation>%1, avec ses modifications par rapport à %2</translation>
    </message>
    <message>
        <source>Both texts as one, with the changes marked</source>
        <translation>Les deux textes en un, modifications marquées</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>supprimé : %1</translation>
    </message>
    <message>
        <source>end of the paragraph</source>
        <translation>fin du paragraphe</translation>
    </message>
    <message>
        <source>inserted: %1</source>
        <translation>ajouté : %1</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>déplacé de %1</translation>
    </message>
    <message>
        <source>moved from elsewhere</source>
        <translation>déplacé d’ailleurs</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>déplacé vers %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>ex-%1</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1 : %2 (%3).</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>A balloon in the margin tells of deleted words that the earlier text lacks: their place was not found</source>
        <translation>Une bulle en marge signale des mots supprimés que le texte antérieur ne contient pas : leur place n’a pas été trouvée</translation>
    </message>
    <message>
        <source>A bar in the margin says that something changed, but no words beside it are marked</source>
        <translation>Une barre en marge indique que quelque chose a changé, mais aucun mot n’est marqué à côté</translation>
    </message>
    <message>
        <source>A bracket is closed that was never opened</source>
        <translation>Un crochet est fermé sans avoir été ouvert</translation>
    </message>
    <message>
        <source>A bracket is opened and never closed</source>
        <translation>Un crochet est ouvert et jamais fermé</translation>
    </message>
    <message>
        <source>A note that was written on a page is no part of the text</source>
        <translation>Une note écrite sur une page ne fait pas partie du texte</translation>
    </message>
    <message>
        <source>Part of it was left out</source>
        <translation>Une partie a été laissée de côté</translation>
    </message>
    <message>
        <source>Tesseract, which recognised pages of it, has no data for its language</source>
        <translation>Tesseract, qui en a reconnu des pages, n’a pas de données pour sa langue</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>Remarks on the reading</source>
        <translation>Remarques sur la lecture</translation>
    </message>
    <message>
        <source>What the reading noticed. A click leads there.</source>
        <translation>Ce que la lecture a relevé. Un clic y mène.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>A fault in WSIS Desktop</source>
        <translation>Une défaillance de WSIS Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The program made a mistake. Your files are untouched.</source>
        <translation>Le programme a commis une erreur. Vos fichiers sont intacts.</translation>
    </message>
    <message>
        <source>You can go on working. Copied and sent to the developers, this report helps to mend it. It may name files of yours: look through it first.</source>
        <translation>Vous pouvez continuer à travailler. Copié et envoyé aux développeurs, ce rapport aide à la réparer. Il peut nommer vos fichiers : parcourez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>ResumeDesk</name>
    <message>
        <source>The dossier that was open last could not be opened again.</source>
        <translation>Le dernier dossier ouvert n’a pas pu être rouvert.</translation>
    </message>
    <message>
        <source>The dossier that was open last is not in the library any more.</source>
        <translation>Le dossier ouvert en dernier n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>What was open last could not be opened again. %1</source>
        <translation>Ce qui était ouvert en dernier n’a pu être rouvert. %1</translation>
    </message>
    <message>
        <source>What was open last was not opened again: the program ended over it the last time. You can still open it from this page.</source>
        <translation>Ce qui était ouvert en dernier n’a pas été rouvert : le programme s’est arrêté dessus la dernière fois. Vous pouvez encore l’ouvrir depuis cette page.</translation>
    </message>
</context>
<context>
    <name>ReviewProgress</name>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 sur %2 examinées</translation>
    </message>
</context>
<context>
    <name>RevisionPicker</name>
    <message>
        <source>Add a revision…</source>
        <translation>Ajouter une révision…</translation>
    </message>
    <message>
        <source>Compare the text after its changes</source>
        <translation>Comparer le texte après ses modifications</translation>
    </message>
    <message>
        <source>Compare the text before its changes</source>
        <translation>Comparer le texte avant ses modifications</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>Révision antérieure</translation>
    </message>
    <message>
        <source>Later revision</source>
        <translation>Révision ultérieure</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
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
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>Plus &amp;tôt</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <translation>&amp;Cote</translation>
    </message>
    <message>
        <source>Add a file as the newest revision</source>
        <translation>Ajouter un fichier comme révision la plus récente</translation>
    </message>
    <message>
        <source>Ctrl+Z in the window takes back what you change here.</source>
        <translation>Ctrl+Z dans la fenêtre annule ce que vous changez ici.</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>&amp;Date</translation>
    </message>
    <message numerus="yes">
        <source>It is kept with its %n note(s), and comes back with them when you put it back or add its file.</source>
        <translation>
            <numerusform>Elle est conservée avec sa note, et revient avec elle quand vous la remettez ou ajoutez son fichier.</numerusform>
            <numerusform>Elle est conservée avec ses %Ln notes, et revient avec elles quand vous la remettez ou ajoutez son fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>R&amp;emettre</translation>
    </message>
    <message>
        <source>Put it back at its place, with its notes</source>
        <translation>La remettre à sa place, avec ses notes</translation>
    </message>
    <message>
        <source>Put it before the one above (Alt+Up)</source>
        <translation>La placer avant la précédente (Alt+Haut)</translation>
    </message>
    <message>
        <source>Put it behind the one below (Alt+Down)</source>
        <translation>La placer après la suivante (Alt+Bas)</translation>
    </message>
    <message>
        <source>Revisions of the dossier</source>
        <translation>Révisions du dossier</translation>
    </message>
    <message>
        <source>Revisions, the earliest first</source>
        <translation>Révisions, de la plus ancienne à la plus récente</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>Take %1 out of the dossier?</source>
        <translation>Retirer %1 du dossier ?</translation>
    </message>
    <message>
        <source>Take &amp;out…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Take it out of the dossier (Delete)</source>
        <translation>La retirer du dossier (Suppr)</translation>
    </message>
    <message>
        <source>Taken out of the dossier</source>
        <translation>Retirée du dossier</translation>
    </message>
    <message>
        <source>Taken out, kept with their notes</source>
        <translation>Retirées, conservées avec leurs notes</translation>
    </message>
    <message>
        <source>The library keeps its copy of the file: you can put it back at any time.</source>
        <translation>La bibliothèque garde sa copie du fichier : vous pouvez la remettre à tout moment.</translation>
    </message>
    <message>
        <source>What came along from it into other revisions stays there.</source>
        <translation>Ce qui en a été reporté dans d’autres révisions y reste.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message numerus="yes">
        <source>%n found. Enter leads there.</source>
        <translation>
            <numerusform>%Ln résultat. Entrée y mène.</numerusform>
            <numerusform>%Ln résultats. Entrée y mène.</numerusform>
        </translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>Tous les dossiers</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Tout type</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Toute étiquette</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Dossier or revision</source>
        <translation>Dossier ou révision</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Type de note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing holds all of this. Try fewer words, or leave out a filter.</source>
        <translation>Rien ne contient tout cela. Essayez avec moins de mots, ou retirez un filtre.</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Search all dossiers</source>
        <translation>Rechercher dans tous les dossiers</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message numerus="yes">
        <source>The best %n are listed; more words narrow it down.</source>
        <translation>
            <numerusform>Le meilleur résultat est affiché ; davantage de mots précisent la recherche.</numerusform>
            <numerusform>Les %Ln meilleurs résultats sont affichés ; davantage de mots précisent la recherche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type words: all of them must stand there, “in quotation marks” as they are written. Or choose a kind, a status or a tag to list the notes that have it.</source>
        <translation>Saisissez des mots : tous doivent y figurer, « entre guillemets » tels qu’ils sont écrits. Ou choisissez un type, un état ou une étiquette pour lister les notes correspondantes.</translation>
    </message>
    <message>
        <source>What became of its text</source>
        <translation>Ce qu’est devenu son texte</translation>
    </message>
    <message>
        <source>What is searched</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Words of notes, of what they stand on, or of paragraphs</source>
        <translation>Mots des notes, de ce sur quoi elles portent, ou des paragraphes</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message numerus="yes">
        <source>%1, also in %n earlier one(s)</source>
        <translation>
            <numerusform>%1, aussi dans %Ln antérieure</numerusform>
            <numerusform>%1, aussi dans %Ln antérieures</numerusform>
        </translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Sans emplacement</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>L’ensemble du texte</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>signet</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>paragraph split</source>
        <translation>paragraphe scindé</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>même texte</translation>
    </message>
    <message>
        <source>text edited</source>
        <translation>texte modifié</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>sans emplacement</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>There is nothing to search yet. What you write on a text, and the revisions of its dossier, are found here.</source>
        <translation>Il n’y a encore rien à chercher. Ce que vous écrivez sur un texte, et les révisions de son dossier, se trouvent ici.</translation>
    </message>
</context>
<context>
    <name>SectionsModel</name>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (disparue)</translation>
    </message>
    <message>
        <source>%1 (moved)</source>
        <translation>%1 (déplacée)</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouvelle)</translation>
    </message>
    <message>
        <source>%1 (was: %2)</source>
        <translation>%1 (ex-%2)</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Crochets</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>SectionsTable</name>
    <message>
        <source>Sections, with how much of each changed</source>
        <translation>Sections, avec la part modifiée de chacune</translation>
    </message>
</context>
<context>
    <name>Seeking</name>
    <message>
        <source>This expression takes too long and was given up on the way: what is found is not all. Say more exactly what is repeated, without a repetition within a repetition.</source>
        <translation>Cette expression prend trop de temps et a été abandonnée en chemin : tout n’a pas été trouvé. Précisez ce qui se répète, sans répétition dans une répétition.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (à vous)</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Press other keys, or take these from there.</source>
        <translation>%1 appartient à « %2 ». Appuyez sur d’autres touches, ou prenez-les à cette commande.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New keys of “%1”</source>
        <translation>Nouvelles touches de « %1 »</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sans touches</translation>
    </message>
    <message>
        <source>Press the keys together. They hold at once.</source>
        <translation>Appuyez sur les touches ensemble. Elles valent aussitôt.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>Les lui prendre</translation>
    </message>
    <message>
        <source>The usual keys</source>
        <translation>Les touches habituelles</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sans touches</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Changes, outline and remarks</source>
        <translation>Modifications, plan et remarques</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Remarks %1</source>
        <translation>Remarques %1</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Both stay, as notes of their own.</source>
        <translation>Les deux restent, comme notes distinctes.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Keep only this one</source>
        <translation>Ne garder que celle-ci</translation>
    </message>
    <message>
        <source>The other wording goes into the bin.</source>
        <translation>L’autre libellé va à la corbeille.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Both revisions stand side by side with every change marked. Nothing leaves this computer.</source>
        <translation>Les deux révisions figurent côte à côte, chaque modification marquée. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>PDF, Word (DOCX), OpenDocument (ODT), Markdown, HTML and plain text.</source>
        <translation>PDF, Word (DOCX), OpenDocument (ODT), Markdown, HTML et texte brut.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Intervertir les côtés</translation>
    </message>
    <message>
        <source>What changed between two drafts?</source>
        <translation>Qu’est-ce qui a changé entre deux projets de texte ?</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided by hand</source>
        <translation>
            <numerusform>%Ln décidée à la main</numerusform>
            <numerusform>%Ln décidées à la main</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) at rest</source>
        <translation>
            <numerusform>%Ln décision en suspens</numerusform>
            <numerusform>%Ln décisions en suspens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded away</source>
        <translation>
            <numerusform>%Ln masquée</numerusform>
            <numerusform>%Ln masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln paragraphe</numerusform>
            <numerusform>%Ln paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the reading</source>
        <translation>
            <numerusform>%Ln remarque sur la lecture</numerusform>
            <numerusform>%Ln remarques sur la lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>No changes: both revisions say the same.</source>
        <translation>Aucune modification : les deux révisions disent la même chose.</translation>
    </message>
    <message>
        <source>Place in %1</source>
        <translation>Endroit dans %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>What the reading noticed</source>
        <translation>Ce que la lecture a relevé</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message>
        <source>Whether what you wrote is saved</source>
        <translation>Si ce que vous avez écrit est enregistré</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1 of the text changed: %2 words went and %3 came, of %4 that stand in it now.</source>
        <translation>%1 du texte a changé : %2 mots ont disparu et %3 sont apparus, sur les %4 qu’il contient maintenant.</translation>
    </message>
    <message>
        <source>%1: %2 words are new</source>
        <translation>%1 : %2 mots sont nouveaux</translation>
    </message>
    <message>
        <source>%1: %2 words moved, %3 changed</source>
        <translation>%1 : %2 mots déplacés, %3 modifiés</translation>
    </message>
    <message>
        <source>%1: %2 words were deleted</source>
        <translation>%1 : %2 mots ont été supprimés</translation>
    </message>
    <message>
        <source>%1: %2 words, %3 changed</source>
        <translation>%1 : %2 mots, %3 modifiés</translation>
    </message>
    <message>
        <source>%1: %2 words, %3 of them came</source>
        <translation>%1 : %2 mots, dont %3 apparus</translation>
    </message>
    <message>
        <source>%1: %2 words, %3 of them went</source>
        <translation>%1 : %2 mots, dont %3 disparus</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) gone</source>
        <translation>
            <numerusform>%Ln crochet disparu</numerusform>
            <numerusform>%Ln crochets disparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) opened</source>
        <translation>
            <numerusform>%Ln crochet ouvert</numerusform>
            <numerusform>%Ln crochets ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) retitled</source>
        <translation>
            <numerusform>%Ln nouvel intitulé</numerusform>
            <numerusform>%Ln nouveaux intitulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renumbered</source>
        <translation>
            <numerusform>%Ln renuméroté</numerusform>
            <numerusform>%Ln renumérotés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) moved</source>
        <translation>
            <numerusform>%Ln section déplacée</numerusform>
            <numerusform>%Ln sections déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that matter(s)</source>
        <translation>
            <numerusform>%Ln importante</numerusform>
            <numerusform>%Ln importantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first heading</source>
        <translation>Avant le premier intertitre</translation>
    </message>
    <message>
        <source>Both revisions say the same, word for word.</source>
        <translation>Les deux révisions disent la même chose, mot pour mot.</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message numerus="yes">
        <source>No word changed, but signs, brackets or the order did: %n change(s).</source>
        <translation>
            <numerusform>Aucun mot n’a changé, mais des signes, des crochets ou l’ordre : %Ln modification.</numerusform>
            <numerusform>Aucun mot n’a changé, mais des signes, des crochets ou l’ordre : %Ln modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>crochets</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>%1 words</source>
        <translation>%1 mots</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that matter</source>
        <translation>
            <numerusform>%Ln modification importante</numerusform>
            <numerusform>%Ln modifications importantes</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>Retitled and moved sections</source>
        <translation>Sections déplacées ou à l’intitulé nouveau</translation>
    </message>
    <message>
        <source>Summary of the comparison</source>
        <translation>Résumé de la comparaison</translation>
    </message>
    <message>
        <source>The height of a band is its share of the words. Its coloured foot is what changed; a stub is text that was deleted, on the earlier side, or added, on the later one; a dashed band moved. Click one to go there.</source>
        <translation>La hauteur d’une bande est sa part des mots. Son pied coloré est ce qui a changé ; un moignon est du texte supprimé, du côté antérieur, ou ajouté, du côté ultérieur ; une bande en tirets a été déplacée. Cliquez pour y aller.</translation>
    </message>
    <message>
        <source>What became of each section</source>
        <translation>Ce qu’est devenue chaque section</translation>
    </message>
    <message>
        <source>Where to read first</source>
        <translation>Par où commencer la lecture</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>retitled</source>
        <translation>nouvel intitulé</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>ex-%1</translation>
    </message>
</context>
<context>
    <name>SummaryPicture</name>
    <message>
        <source>Picture of what became of each part of the text</source>
        <translation>Image de ce qu’est devenue chaque partie du texte</translation>
    </message>
</context>
<context>
    <name>TextModel</name>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>%1 of %2 came from %3</source>
        <translation>%1 de %2 vient de %3</translation>
    </message>
    <message>
        <source>%1 stands in %2 as %3</source>
        <translation>%1 figure dans %2 comme %3</translation>
    </message>
    <message>
        <source>%1, counted, not printed</source>
        <translation>%1, compté, non imprimé</translation>
    </message>
    <message>
        <source>(note %1)</source>
        <translation>(note %1)</translation>
    </message>
    <message>
        <source>Both texts, face to face</source>
        <translation>Les deux textes, face à face</translation>
    </message>
    <message>
        <source>Counted, not printed</source>
        <translation>Compté, non imprimé</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>From here on read by OCR, out of a picture: it may hold mistakes</source>
        <translation>Lu par OCR à partir d’ici, sur une image : des erreurs sont possibles</translation>
    </message>
    <message>
        <source>OCR, page %1</source>
        <translation>OCR, page %1</translation>
    </message>
    <message>
        <source>Written beside the paragraph</source>
        <translation>Écrit à côté du paragraphe</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>note de bas de page</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>intertitre</translation>
    </message>
    <message>
        <source>item</source>
        <translation>alinéa</translation>
    </message>
    <message>
        <source>merged from %1</source>
        <translation>fusion de %1</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>rien dans %1</translation>
    </message>
    <message>
        <source>nothing that faces it</source>
        <translation>rien en regard</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>désormais %1</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraphe</translation>
    </message>
    <message>
        <source>read by OCR</source>
        <translation>lu par OCR</translation>
    </message>
    <message>
        <source>show face to face</source>
        <translation>montrer face à face</translation>
    </message>
    <message>
        <source>show its old place</source>
        <translation>montrer l’ancien endroit</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>ligne de tableau</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>ex-%1</translation>
    </message>
    <message>
        <source>…continued from %1</source>
        <translation>…suite de %1</translation>
    </message>
</context>
<context>
    <name>TipDesk</name>
    <message>
        <source>There is nothing more to tell here.</source>
        <translation>Il n’y a rien de plus à dire ici.</translation>
    </message>
</context>
<context>
    <name>TipWords</name>
    <message>
        <source>Note %1: %2</source>
        <translation>Note %1 : %2</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>%1 makes a briefing, a redline or a table of what you see. F1 opens the help at the page about where you are.</source>
        <translation>%1 fait une note d’information, un texte marqué ou un tableau de ce que vous voyez. F1 ouvre l’aide à la page qui concerne l’endroit où vous êtes.</translation>
    </message>
    <message>
        <source>%1 writes a note on the paragraph, or on the words that you select. It is saved as you type, stays on this computer, and comes along when the next revision arrives.</source>
        <translation>%1 écrit une note sur le paragraphe, ou sur les mots que vous sélectionnez. Elle est enregistrée au fil de la frappe, reste sur cet ordinateur, et suit quand arrive la révision suivante.</translation>
    </message>
    <message>
        <source>Both texts face to face</source>
        <translation>Les deux textes face à face</translation>
    </message>
    <message>
        <source>Every change, by section</source>
        <translation>Chaque modification, par section</translation>
    </message>
    <message>
        <source>Four ways to look at it</source>
        <translation>Quatre façons de le voir</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>The list tells what came, what went and why it matters. %1 leads from one change to the next; a tick says that you have dealt with it.</source>
        <translation>La liste dit ce qui est apparu, ce qui a disparu et pourquoi cela compte. %1 mène d’une modification à la suivante ; une coche indique que vous l’avez examinée.</translation>
    </message>
    <message>
        <source>The real pages, the texts side by side, one text with its changes, or a summary. Your place stays when you switch; %1 shows the pages.</source>
        <translation>Les vraies pages, les textes côte à côte, un seul texte avec ses modifications, ou un résumé. Vous gardez votre place en changeant ; %1 montre les pages.</translation>
    </message>
    <message>
        <source>What went is struck, what came is underlined, and a band joins what belongs together. The strip at the edge shows the whole text; %1 finds words in both.</source>
        <translation>Ce qui a disparu est barré, ce qui est apparu est souligné, et une bande joint ce qui se correspond. La bande étroite au bord montre tout le texte ; %1 trouve des mots dans les deux.</translation>
    </message>
    <message>
        <source>Write on the text</source>
        <translation>Écrire sur le texte</translation>
    </message>
</context>
<context>
    <name>TourBubble</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Passer la visite</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Back to the comparison</source>
        <translation>Retour à la comparaison</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Retour à la page d’accueil</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>How to read it…</source>
        <translation>Comment le lire…</translation>
    </message>
    <message>
        <source>Read it by OCR</source>
        <translation>Le lire par OCR</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Add the file to its dossier again; its notes are kept.</source>
        <translation>Ajoutez de nouveau le fichier à son dossier ; ses notes sont conservées.</translation>
    </message>
    <message>
        <source>Ask for a Word version, or run text recognition (OCR) over it and open the result.</source>
        <translation>Demandez une version Word, ou soumettez-le à la reconnaissance de texte (OCR) et ouvrez le résultat.</translation>
    </message>
    <message>
        <source>Ask for a Word version, or {how}.</source>
        <translation>Demandez une version Word, ou {how}.</translation>
    </message>
    <message>
        <source>Ask for it again where it came from; nothing in the library was changed.</source>
        <translation>Redemandez-le à sa source ; rien n’a changé dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Ask for the file it was made from, or run text recognition (OCR) over it and open the result.</source>
        <translation>Demandez le fichier dont il est issu, ou soumettez-le à la reconnaissance de texte (OCR) et ouvrez le résultat.</translation>
    </message>
    <message>
        <source>Ask for the file it was made from, or {how}.</source>
        <translation>Demandez le fichier dont il est issu, ou {how}.</translation>
    </message>
    <message>
        <source>Change it by hand; nothing was touched.</source>
        <translation>Modifiez-le à la main ; rien n’a été touché.</translation>
    </message>
    <message>
        <source>Check the disk; everything saved before is safe if it is sound.</source>
        <translation>Vérifiez le disque ; tout ce qui a été enregistré auparavant est en sécurité s’il est sain.</translation>
    </message>
    <message>
        <source>Check the folder’s name; a library is begun when the first dossier is kept.</source>
        <translation>Vérifiez le nom du dossier ; une bibliothèque commence avec le premier dossier conservé.</translation>
    </message>
    <message>
        <source>Check where it comes from; if it is sound, save its text alone as a new file.</source>
        <translation>Vérifiez sa provenance ; s’il est sain, enregistrez son seul texte dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>Check where it comes from; if part of it is wanted, save that part as a file of its own.</source>
        <translation>Vérifiez sa provenance ; si vous en voulez une partie, enregistrez-la dans un fichier à part.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, and whether you may read it.</source>
        <translation>Vérifiez s’il a été déplacé ou renommé, et si vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, or whether its drive is connected.</source>
        <translation>Vérifiez s’il a été déplacé ou renommé, ou si son lecteur est connecté.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or free some space; what stood there before is untouched.</source>
        <translation>Choisissez un dossier qui vous appartient, ou libérez de l’espace ; ce qui s’y trouvait est intact.</translation>
    </message>
    <message>
        <source>Choose an .ics file (iCalendar), as calendar programs export it.</source>
        <translation>Choisissez un fichier .ics (iCalendar), tel que l’exportent les agendas.</translation>
    </message>
    <message>
        <source>Choose another folder with --library.</source>
        <translation>Choisissez un autre dossier avec --library.</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>Choisissez un autre nom pour le résultat.</translation>
    </message>
    <message>
        <source>Choose another one; “wsis-desktop check” lists them.</source>
        <translation>Choisissez-en une autre ; « wsis-desktop check » les énumère.</translation>
    </message>
    <message>
        <source>Choose the version in which the changes are marked. If its struck words are changes, open it by itself first and press “Read it as tracked changes”.</source>
        <translation>Choisissez la version où les modifications sont marquées. Si ses mots barrés sont des modifications, ouvrez-la d’abord seule et appuyez sur « Le lire comme modifications suivies ».</translation>
    </message>
    <message>
        <source>Close that one first, or go on without writing notes here.</source>
        <translation>Fermez d’abord l’autre, ou continuez sans écrire de notes ici.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>Copiez-le dans un dossier qui vous appartient et ouvrez la copie.</translation>
    </message>
    <message>
        <source>Cross-check them again, and save that.</source>
        <translation>Refaites la vérification croisée, et enregistrez le résultat.</translation>
    </message>
    <message>
        <source>Enter it again, minding capital and small letters, or ask for it where the file came from.</source>
        <translation>Saisissez-le de nouveau, en respectant majuscules et minuscules, ou demandez-le à la source du fichier.</translation>
    </message>
    <message>
        <source>Enter the password that came with it.</source>
        <translation>Saisissez le mot de passe qui l’accompagne.</translation>
    </message>
    <message>
        <source>Fetch it again, or open it in the program it comes from and save it anew.</source>
        <translation>Procurez-vous-le de nouveau, ou ouvrez-le dans son programme d’origine et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Fetch it again; its download or copy probably broke off.</source>
        <translation>Procurez-vous-le de nouveau ; son téléchargement ou sa copie a sans doute été interrompu.</translation>
    </message>
    <message>
        <source>Free some space and try again; everything saved before is safe.</source>
        <translation>Libérez de l’espace et réessayez ; tout ce qui a été enregistré auparavant est en sécurité.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder with --library.</source>
        <translation>Donnez-vous le droit d’y écrire, ou choisissez un autre dossier avec --library.</translation>
    </message>
    <message>
        <source>If they are changes, say so (--marks changes), or take the earlier revision from a file of its own.</source>
        <translation>Si ce sont des modifications, dites-le (--marks changes), ou prenez la révision antérieure dans un fichier à part.</translation>
    </message>
    <message>
        <source>Look at its pages; if they show text, ask for the file it was made from, or run text recognition (OCR) over it and open the result.</source>
        <translation>Regardez ses pages ; si elles montrent du texte, demandez le fichier dont il est issu, ou soumettez-le à la reconnaissance de texte (OCR) et ouvrez le résultat.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>Créez d’abord le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with --library.</source>
        <translation>Déplacez-le, ou choisissez un autre dossier avec --library.</translation>
    </message>
    <message>
        <source>Name a file inside it.</source>
        <translation>Nommez un fichier qu’il contient.</translation>
    </message>
    <message>
        <source>No good backup was found; keep a copy of the folder before anything else is tried.</source>
        <translation>Aucune bonne sauvegarde n’a été trouvée ; gardez une copie du dossier avant toute autre tentative.</translation>
    </message>
    <message>
        <source>Nothing can be published: {reason}.</source>
        <translation>Rien ne peut être publié : {reason}.</translation>
    </message>
    <message>
        <source>One of the files has changed since it was opened.</source>
        <translation>L’un des fichiers a changé depuis son ouverture.</translation>
    </message>
    <message>
        <source>One of the files has changed since they were cross-checked; nothing was saved.</source>
        <translation>L’un des fichiers a changé depuis la vérification croisée ; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Open both again to go on with what stands in them now.</source>
        <translation>Rouvrez les deux pour continuer avec leur contenu actuel.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, copy its text into a new document, and open that.</source>
        <translation>Ouvrez-le dans son programme d’origine, copiez son texte dans un nouveau document, et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>Open it in your word processor with its password, save it without one, and open that.</source>
        <translation>Ouvrez-le avec son mot de passe dans votre traitement de texte, enregistrez-le sans mot de passe, et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Open it in your word processor, save it anew as DOCX with that text in it, and open that.</source>
        <translation>Ouvrez-le dans votre traitement de texte, enregistrez-le de nouveau en DOCX avec ce texte, et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Open the file inside it that holds the draft.</source>
        <translation>Ouvrez le fichier qu’il contient et où se trouve le texte.</translation>
    </message>
    <message>
        <source>Open the revision that they stand on, then import them again.</source>
        <translation>Ouvrez la révision sur laquelle elles portent, puis importez-les de nouveau.</translation>
    </message>
    <message>
        <source>Open what it is made from, or choose another kind of document.</source>
        <translation>Ouvrez ce dont il est fait, ou choisissez un autre type de document.</translation>
    </message>
    <message>
        <source>Publish it in another form; what stood there is untouched.</source>
        <translation>Publiez-le sous un autre format ; ce qui s’y trouvait est intact.</translation>
    </message>
    <message>
        <source>Read it again: notes go to the same paragraphs of what it says now.</source>
        <translation>Relisez-le : les notes vont aux mêmes paragraphes de son texte actuel.</translation>
    </message>
    <message>
        <source>Save it as DOCX in your word processor, and open that.</source>
        <translation>Enregistrez-le en DOCX dans votre traitement de texte, et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Save it as PDF or DOCX in the program it comes from, and open that.</source>
        <translation>Enregistrez-le en PDF ou DOCX dans son programme d’origine, et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text, or take the looks that ship.</source>
        <translation>Enregistrez-le comme texte UTF-8, ou prenez les mises en page du programme.</translation>
    </message>
    <message>
        <source>Save it in another form.</source>
        <translation>Enregistrez-le sous un autre format.</translation>
    </message>
    <message>
        <source>Save the file anew in the program it comes from, or fetch another copy, and open that.</source>
        <translation>Enregistrez de nouveau le fichier dans son programme d’origine, ou procurez-vous une autre copie, et ouvrez-la.</translation>
    </message>
    <message>
        <source>Take the earlier revision from a file of its own, or one with tracked changes (PDF, DOCX, ODT, HTML).</source>
        <translation>Prenez la révision antérieure dans un fichier à part, ou un fichier avec suivi des modifications (PDF, DOCX, ODT, HTML).</translation>
    </message>
    <message>
        <source>The backup “{backup}” cannot be restored: {reason}.</source>
        <translation>La sauvegarde « {backup} » ne peut être restaurée : {reason}.</translation>
    </message>
    <message>
        <source>The disk with the library in “{folder}” is full, so the last change could not be saved.</source>
        <translation>Le disque de la bibliothèque « {folder} » est plein : la dernière modification n’a pu être enregistrée.</translation>
    </message>
    <message>
        <source>The document was not made: the program made a mistake.</source>
        <translation>Le document n’a pas été produit : le programme a commis une erreur.</translation>
    </message>
    <message>
        <source>The library in “{folder}” can be read but not written.</source>
        <translation>La bibliothèque « {folder} » peut être lue, mais non modifiée.</translation>
    </message>
    <message>
        <source>The library in “{folder}” cannot be used.</source>
        <translation>La bibliothèque « {folder} » ne peut être utilisée.</translation>
    </message>
    <message>
        <source>The library in “{folder}” could not be reached: {reason}.</source>
        <translation>La bibliothèque « {folder} » n’a pu être atteinte : {reason}.</translation>
    </message>
    <message>
        <source>The library in “{folder}” is being written by {holder}.</source>
        <translation>{holder} écrit dans la bibliothèque « {folder} ».</translation>
    </message>
    <message>
        <source>The library in “{folder}” is busy: another program is writing in its file.</source>
        <translation>La bibliothèque « {folder} » est occupée : un autre programme écrit dans son fichier.</translation>
    </message>
    <message>
        <source>The library in “{folder}” is damaged: {reason}.</source>
        <translation>La bibliothèque « {folder} » est endommagée : {reason}.</translation>
    </message>
    <message>
        <source>The library in “{folder}” was written by a newer version of the program: its schema is {found}, and this version knows {known}.</source>
        <translation>La bibliothèque « {folder} » a été écrite par une version plus récente du programme : son schéma est {found}, et cette version connaît {known}.</translation>
    </message>
    <message>
        <source>The library’s copy of “{name}” is {reason}.</source>
        <translation>La copie de « {name} » dans la bibliothèque est {reason}.</translation>
    </message>
    <message>
        <source>The newest good backup is of {made}: “wsis-desktop check --restore {backup}{library}” puts it in place and keeps the damaged file beside it.</source>
        <translation>La plus récente bonne sauvegarde est du {made} : « wsis-desktop check --restore {backup}{library} » la met en place et garde à côté le fichier endommagé.</translation>
    </message>
    <message>
        <source>The password given does not open “{name}”.</source>
        <translation>Le mot de passe donné n’ouvre pas « {name} ».</translation>
    </message>
    <message>
        <source>The program could not go on.</source>
        <translation>Le programme n’a pu continuer.</translation>
    </message>
    <message>
        <source>The text inside “{name}” is nonsense: its fonts do not say which letters they show.</source>
        <translation>Le texte de « {name} » est inintelligible : ses polices n’indiquent pas quelles lettres elles montrent.</translation>
    </message>
    <message>
        <source>The verb scale “{name}” cannot be used: {reason}.</source>
        <translation>L’échelle de verbes « {name} » ne peut être utilisée : {reason}.</translation>
    </message>
    <message>
        <source>There is no dossier “{name}” in the library.</source>
        <translation>Il n’y a pas de dossier « {name} » dans la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>Il n’y a pas de fichier « {name} ».</translation>
    </message>
    <message>
        <source>There is no library in “{folder}”.</source>
        <translation>Il n’y a pas de bibliothèque dans « {folder} ».</translation>
    </message>
    <message>
        <source>There is not enough memory left to draw this page.</source>
        <translation>La mémoire ne suffit plus pour dessiner cette page.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try another copy of it.</source>
        <translation>Essayez-en une autre copie.</translation>
    </message>
    <message>
        <source>Update the program; nothing was changed.</source>
        <translation>Mettez le programme à jour ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>What is to be put there is no longer in the library: it was removed for good.</source>
        <translation>Ce qui doit y être placé n’est plus dans la bibliothèque : cela a été supprimé définitivement.</translation>
    </message>
    <message>
        <source>What was found was not saved: the program made a mistake.</source>
        <translation>Le résultat n’a pas été enregistré : le programme a commis une erreur.</translation>
    </message>
    <message>
        <source>Write it anew; nothing was changed.</source>
        <translation>Écrivez-le de nouveau ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Write one step a line, strongest first, with bars between verbs that weigh the same.</source>
        <translation>Écrivez un degré par ligne, le plus fort d’abord, avec des barres entre les verbes de même force.</translation>
    </message>
    <message>
        <source>Your own “{name}” cannot be read: {reason}.</source>
        <translation>Votre « {name} » ne peut être lu : {reason}.</translation>
    </message>
    <message>
        <source>Zoom out, or close other documents and programs.</source>
        <translation>Réduisez l’affichage, ou fermez d’autres documents et programmes.</translation>
    </message>
    <message>
        <source>“wsis-desktop notes list” names the dossiers that there are.</source>
        <translation>« wsis-desktop notes list » énumère les dossiers existants.</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken back or done again: what it changed is no longer as it left it.</source>
        <translation>« {label} » ne peut être annulé ni rétabli : ce qui avait été changé n’est plus dans le même état.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read whole: its text is nested deeper than any program for texts writes it.</source>
        <translation>« {name} » ne peut être lu en entier : son texte est imbriqué plus profondément que ne l’écrit aucun traitement de texte.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>« {name} » ne peut être lu.</translation>
    </message>
    <message>
        <source>“{name}” cannot be taken over: {reason}.</source>
        <translation>« {name} » ne peut être repris : {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {reason}.</source>
        <translation>« {name} » n’a pu être ouvert : {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be read as a calendar: {reason}.</source>
        <translation>« {name} » n’a pu être lu comme calendrier : {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: it is a folder.</source>
        <translation>« {name} » n’a pu être écrit : c’est un dossier.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: there is no folder “{folder}”.</source>
        <translation>« {name} » n’a pu être écrit : il n’y a pas de dossier « {folder} ».</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <translation>« {name} » n’a pu être écrit : {reason}.</translation>
    </message>
    <message>
        <source>“{name}” holds no text: its pages are blank, or letters stand on them as drawings.</source>
        <translation>« {name} » ne contient pas de texte : ses pages sont vides, ou les lettres y sont des dessins.</translation>
    </message>
    <message>
        <source>“{name}” holds no text: its pages are pictures, or it was saved without its contents.</source>
        <translation>« {name} » ne contient pas de texte : ses pages sont des images, ou il a été enregistré sans son contenu.</translation>
    </message>
    <message>
        <source>“{name}” holds no text: its pages are pictures.</source>
        <translation>« {name} » ne contient pas de texte : ses pages sont des images.</translation>
    </message>
    <message>
        <source>“{name}” holds no tracked changes that the program can read.</source>
        <translation>« {name} » ne contient pas de modifications suivies que le programme puisse lire.</translation>
    </message>
    <message>
        <source>“{name}” holds notes alone, and no text is open to put them on.</source>
        <translation>« {name} » ne contient que des notes, et aucun texte n’est ouvert pour les y placer.</translation>
    </message>
    <message>
        <source>“{name}” holds words that look marked ({found}); they were taken for ordinary emphasis.</source>
        <translation>« {name} » contient des mots qui semblent marqués ({found}) ; ils ont été pris pour une simple mise en relief.</translation>
    </message>
    <message>
        <source>“{name}” in “{folder}” is not a library of this program.</source>
        <translation>« {name} » dans « {folder} » n’est pas une bibliothèque de ce programme.</translation>
    </message>
    <message>
        <source>“{name}” is a Word file locked with a password, which this program cannot open.</source>
        <translation>« {name} » est un fichier Word verrouillé par un mot de passe, que ce programme ne peut ouvrir.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>« {name} » est un dossier.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument text locked with a password, which this program cannot open.</source>
        <translation>« {name} » est un texte OpenDocument verrouillé par un mot de passe, que ce programme ne peut ouvrir.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {reason}.</source>
        <translation>« {name} » est endommagé : {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it has no content at all.</source>
        <translation>« {name} » est vide : il n’a aucun contenu.</translation>
    </message>
    <message>
        <source>“{name}” is far larger than any draft: {reason}.</source>
        <translation>« {name} » est bien plus volumineux que tout projet de texte : {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is far longer than any draft: {reason}.</source>
        <translation>« {name} » est bien plus long que tout projet de texte : {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not the file that was read: it has been changed since.</source>
        <translation>« {name} » n’est pas le fichier qui a été lu : il a changé depuis.</translation>
    </message>
    <message>
        <source>“{name}” is one of the files being read, and those are never changed.</source>
        <translation>« {name} » est l’un des fichiers lus, et ceux-ci ne sont jamais modifiés.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>« {name} » est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>“{name}” is {found}, which this program does not read.</source>
        <translation>« {name} » est {found}, que ce programme ne lit pas.</translation>
    </message>
    <message>
        <source>“{name}” made the part of the program that reads files end; it was started again.</source>
        <translation>« {name} » a fait s’arrêter la partie du programme qui lit les fichiers ; elle a été relancée.</translation>
    </message>
    <message>
        <source>“{name}” marks no words as changed: bars in its margin say where something did, not what.</source>
        <translation>« {name} » ne marque aucun mot comme modifié : des barres en marge disent où quelque chose a changé, non quoi.</translation>
    </message>
    <message>
        <source>“{name}” takes in the text of another file, which this program does not read.</source>
        <translation>« {name} » intègre le texte d’un autre fichier, que ce programme ne lit pas.</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message numerus="yes">
        <source>%n note(s) could not be saved. Copy what they say, or stay and try again.</source>
        <translation>
            <numerusform>%Ln note n’a pu être enregistrée. Copiez ce qu’elle dit, ou restez et réessayez.</numerusform>
            <numerusform>%Ln notes n’ont pu être enregistrées. Copiez ce qu’elles disent, ou restez et réessayez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s), bookmark(s), deletion(s) or decision(s) could not be saved.</source>
        <translation>
            <numerusform>%Ln coche, signet, suppression ou décision n’a pu être enregistrée.</numerusform>
            <numerusform>%Ln coches, signets, suppressions ou décisions n’ont pu être enregistrés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Tout n’est pas enregistré</translation>
    </message>
    <message>
        <source>Notes that are not saved</source>
        <translation>Notes non enregistrées</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Stay to do it again.</source>
        <translation>Restez pour recommencer.</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Ce qui serait perdu</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>Only Pages can be stacked: Text sets each pair in one row, and Redline is one column already.</source>
        <translation>Seules les Pages s’empilent : Texte met chaque paire sur une ligne, et Texte marqué n’a déjà qu’une colonne.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A tour of five steps shows, on two made drafts, what the window can do. It takes two minutes.</source>
        <translation>Une visite en cinq étapes montre, sur deux textes d’exemple, ce que la fenêtre sait faire. Elle prend deux minutes.</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Vous débutez ici ?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Suivre la visite</translation>
    </message>
    <message>
        <source>The tour stays in the menu “Help”.</source>
        <translation>La visite reste dans le menu « Aide ».</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>How far the work is</source>
        <translation>Avancement du travail</translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message>
        <source>%1 What you wrote stays here, and is saved as soon as it can be.</source>
        <translation>%1 Ce que vous avez écrit reste ici et sera enregistré dès que possible.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that are no more</source>
        <translation>
            <numerusform>%Ln ligne qui n’existe plus</numerusform>
            <numerusform>%Ln lignes qui n’existent plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%Ln nouvelle ligne</numerusform>
            <numerusform>%Ln nouvelles lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours for which another line is proposed</source>
        <translation>
            <numerusform>%Ln des vôtres pour laquelle une autre ligne est proposée</numerusform>
            <numerusform>%Ln des vôtres pour lesquelles une autre ligne est proposée</numerusform>
        </translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Note d’information</translation>
    </message>
    <message>
        <source>Drafted anew: %1.</source>
        <translation>Rédigée à nouveau : %1.</translation>
    </message>
    <message>
        <source>Go to a change first: F8 goes to the next one, a click in the text to any.</source>
        <translation>Allez d’abord à une modification : F8 mène à la suivante, un clic dans le texte à n’importe laquelle.</translation>
    </message>
    <message>
        <source>Left out of the briefing. Ctrl+Z takes it back.</source>
        <translation>Laissée hors de la note d’information. Ctrl+Z revient en arrière.</translation>
    </message>
    <message>
        <source>Marked for the briefing. Ctrl+Z takes it back.</source>
        <translation>Marquée pour la note d’information. Ctrl+Z revient en arrière.</translation>
    </message>
    <message>
        <source>Nothing changed in this paragraph. F8 goes to the next change.</source>
        <translation>Rien n’a changé dans ce paragraphe. F8 mène à la modification suivante.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Rien de nouveau.</translation>
    </message>
    <message>
        <source>That change is in the briefing already.</source>
        <translation>Cette modification est déjà dans la note d’information.</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>+ Change</source>
        <translation>+ Modification</translation>
    </message>
    <message>
        <source>+ Line</source>
        <translation>+ Ligne</translation>
    </message>
    <message>
        <source>A briefing begins as a draft: by section the changes that matter, a line each, with your notes and the changes that you marked for it. Then it is yours: nothing that you write is overwritten by a new draft.</source>
        <translation>Une note d’information commence par un projet : par section les modifications importantes, une ligne chacune, avec vos notes et les modifications que vous avez marquées pour elle. Elle est ensuite à vous : rien de ce que vous écrivez n’est remplacé par un nouveau projet.</translation>
    </message>
    <message>
        <source>Add a line below</source>
        <translation>Ajouter une ligne dessous</translation>
    </message>
    <message>
        <source>Add a line of your own below the current entry</source>
        <translation>Ajouter une ligne à vous sous l’élément courant</translation>
    </message>
    <message>
        <source>Add the change at which you are</source>
        <translation>Ajouter la modification où vous êtes</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Date of the briefing</source>
        <translation>Date de la note d’information</translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation>Rédiger à nouveau</translation>
    </message>
    <message>
        <source>Draft the briefing</source>
        <translation>Rédiger la note d’information</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Leave out, or bring back (Delete)</source>
        <translation>Laisser de côté, ou reprendre (Suppr)</translation>
    </message>
    <message>
        <source>Left out. Ctrl+Z brings it back.</source>
        <translation>Laissé de côté. Ctrl+Z le reprend.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Open two revisions: a briefing says what changed between them.</source>
        <translation>Ouvrez deux révisions : une note d’information dit ce qui a changé entre elles.</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Proposé : %1</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Show what is left out (%1)</source>
        <translation>Montrer ce qui est laissé de côté (%1)</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>La prendre</translation>
    </message>
    <message>
        <source>Title of the briefing</source>
        <translation>Titre de la note d’information</translation>
    </message>
    <message>
        <source>What is told…</source>
        <translation>Ce qui est signalé…</translation>
    </message>
    <message>
        <source>Write in it</source>
        <translation>L’y écrire</translation>
    </message>
</context>
</TS>
