<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licencias…</translation>
    </message>
    <message>
        <source>An offline reader for the drafts of negotiated texts.

Free software under the GNU Affero General Public License, version 3 or later. Set in Inter, Noto Serif and Atkinson Hyperlegible, under the SIL Open Font License.</source>
        <translation>Un lector sin conexión para los proyectos de textos negociados.

Software libre bajo la Licencia Pública General GNU Affero, versión 3 o posterior. Compuesto en Inter, Noto Serif y Atkinson Hyperlegible, bajo la SIL Open Font License.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As little as can be</source>
        <translation>Lo menos posible</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Buttons, menus and texts together. It holds when the program is started again.</source>
        <translation>Botones, menús y textos a la vez. Surte efecto al iniciar de nuevo el programa.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>Alto contraste, negro sobre blanco</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>Alto contraste, blanco sobre negro</translation>
    </message>
    <message>
        <source>It changes when you press OK. Your drafts keep theirs.</source>
        <translation>Cambia al pulsar Aceptar. Sus textos conservan el suyo.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Let things move</source>
        <translation>Dejar que las cosas se muevan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Pages of a PDF stay white in every theme, as paper does.</source>
        <translation>Las páginas de un PDF siguen blancas en todos los temas, como el papel.</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Tamaño de la interfaz</translation>
    </message>
    <message>
        <source>With little motion, no change glows when you come to it, and menus open at once.</source>
        <translation>Con poco movimiento, ningún cambio brilla al llegar a él, y los menús se abren al instante.</translation>
    </message>
</context>
<context>
    <name>AuthorDialog</name>
    <message>
        <source>A name, a delegation, or nothing</source>
        <translation>Un nombre, una delegación, o nada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use no name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Usar este nombre</translation>
    </message>
    <message>
        <source>Which name is to stand on your notes?</source>
        <translation>¿Qué nombre ha de figurar en sus notas?</translation>
    </message>
    <message>
        <source>Whoever you send a dossier to sees it, and can tell your wording from another one. It is kept on this computer alone until then.</source>
        <translation>Lo ve quien reciba de usted un expediente, y así distingue su texto de otro. Hasta entonces queda solo en este equipo.</translation>
    </message>
    <message>
        <source>Your name on notes</source>
        <translation>Su nombre en las notas</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Deleted notes and meetings</source>
        <translation>Notas y reuniones eliminadas</translation>
    </message>
    <message>
        <source>Deleted notes and meetings stay here until the bin is emptied.</source>
        <translation>Las notas y reuniones eliminadas permanecen aquí hasta que se vacíe la papelera.</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n note(s) for good?</source>
        <translation>
            <numerusform>¿Eliminar definitivamente %Ln nota?</numerusform>
            <numerusform>¿Eliminar definitivamente %Ln notas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Remove for good what is listed here?</source>
        <translation>¿Eliminar definitivamente lo que aquí figura?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete stays here until you empty it.</source>
        <translation>La papelera está vacía. Lo que elimine queda aquí hasta que la vacíe.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>BookmarkList</name>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
</context>
<context>
    <name>BookmarksPanel</name>
    <message>
        <source>Bookmark this place</source>
        <translation>Poner un marcador aquí</translation>
    </message>
    <message>
        <source>Bookmark ¶ %1</source>
        <translation>Poner un marcador en el ¶ %1</translation>
    </message>
    <message>
        <source>Places to come back to. Ctrl+D marks the paragraph where you are; Alt+1 to Alt+9 jump to the first nine.</source>
        <translation>Lugares a los que volver. Ctrl+D marca el párrafo donde está; Alt+1 a Alt+9 llevan a los nueve primeros.</translation>
    </message>
    <message>
        <source>in the earlier revision</source>
        <translation>en la revisión anterior</translation>
    </message>
    <message>
        <source>its text is gone: press Delete, or put it elsewhere with Ctrl+D</source>
        <translation>su texto ya no está: pulse Supr, o póngalo en otro lugar con Ctrl+D</translation>
    </message>
</context>
<context>
    <name>Brackets</name>
    <message>
        <source>Before the first heading</source>
        <translation>Antes del primer encabezamiento</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notas de pie de página</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>acordado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>inside another</source>
        <translation>dentro de otro</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>stayed open</source>
        <translation>sigue abierto</translation>
    </message>
</context>
<context>
    <name>BracketsDesk</name>
    <message>
        <source>That was the first bracket.</source>
        <translation>Ese era el primer corchete.</translation>
    </message>
    <message>
        <source>That was the last bracket.</source>
        <translation>Ese era el último corchete.</translation>
    </message>
    <message>
        <source>This text has no open brackets.</source>
        <translation>Este texto no tiene corchetes abiertos.</translation>
    </message>
</context>
<context>
    <name>BracketsDock</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Brackets and tags</source>
        <translation>Corchetes e indicaciones</translation>
    </message>
    <message>
        <source>Brackets and tags by section</source>
        <translation>Corchetes e indicaciones, por sección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Count through all revisions</source>
        <translation>Contar en todas las revisiones</translation>
    </message>
    <message>
        <source>Hide the brackets</source>
        <translation>Ocultar los corchetes</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Avance del trabajo</translation>
    </message>
    <message>
        <source>Open brackets: %1</source>
        <translation>Corchetes abiertos: %1</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abiertos ahora</translation>
    </message>
    <message>
        <source>Paragraphs: %1</source>
        <translation>Párrafos: %1</translation>
    </message>
    <message>
        <source>Proposed by anyone</source>
        <translation>Propuesto por cualquiera</translation>
    </message>
    <message>
        <source>Reading and comparing all revisions…</source>
        <translation>Leyendo y comparando todas las revisiones…</translation>
    </message>
    <message>
        <source>This text has no brackets.</source>
        <translation>Este texto no tiene corchetes.</translation>
    </message>
    <message>
        <source>Which brackets are listed</source>
        <translation>Qué corchetes se muestran</translation>
    </message>
    <message>
        <source>Whose proposals are listed</source>
        <translation>De quién son las propuestas mostradas</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>another line is proposed now</source>
        <translation>ahora se propone otra línea</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>closing line</source>
        <translation>línea final</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>line</source>
        <translation>línea</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>section</source>
        <translation>sección</translation>
    </message>
    <message>
        <source>what it told of is gone</source>
        <translation>aquello de lo que hablaba ya no está</translation>
    </message>
    <message>
        <source>your line</source>
        <translation>su línea</translation>
    </message>
    <message>
        <source>your words</source>
        <translation>sus palabras</translation>
    </message>
</context>
<context>
    <name>BriefingCheck</name>
    <message numerus="yes">
        <source>%n slip(s) found.</source>
        <translation>
            <numerusform>Se encontró %Ln error.</numerusform>
            <numerusform>Se encontraron %Ln errores.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is quoted and cited rightly.</source>
        <translation>Todo está citado correctamente.</translation>
    </message>
    <message>
        <source>The file holds no quotation and no paragraph number to check.</source>
        <translation>El archivo no contiene citas ni números de párrafo que verificar.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>earlier text</source>
        <translation>texto anterior</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>en otro lugar</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacta</translation>
    </message>
    <message>
        <source>its parts stand in another order in %1</source>
        <translation>sus partes figuran en otro orden en %1</translation>
    </message>
    <message>
        <source>no such ¶</source>
        <translation>¶ inexistente</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>no verificado</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no se encuentra</translation>
    </message>
    <message>
        <source>not new</source>
        <translation>no es nuevo</translation>
    </message>
    <message>
        <source>paragraph %1 was in the earlier revision already</source>
        <translation>el párrafo %1 ya figuraba en la revisión anterior</translation>
    </message>
    <message>
        <source>stands in %1</source>
        <translation>figura en %1</translation>
    </message>
    <message>
        <source>there is no paragraph %1</source>
        <translation>no hay párrafo %1</translation>
    </message>
    <message>
        <source>“%1” does not stand there</source>
        <translation>«%1» no figura ahí</translation>
    </message>
    <message>
        <source>“%1” for “%2”</source>
        <translation>«%1» en lugar de «%2»</translation>
    </message>
    <message>
        <source>“%1” is left out</source>
        <translation>se omite «%1»</translation>
    </message>
</context>
<context>
    <name>BriefingDesk</name>
    <message numerus="yes">
        <source>%n new meeting(s)</source>
        <translation>
            <numerusform>%Ln reunión nueva</numerusform>
            <numerusform>%Ln reuniones nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%Ln nota nueva</numerusform>
            <numerusform>%Ln notas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the briefing</source>
        <translation>Elegir la nota informativa</translation>
    </message>
    <message>
        <source>Taken over: %1, %2.</source>
        <translation>Incorporado: %1, %2.</translation>
    </message>
    <message>
        <source>held against %1</source>
        <translation>cotejada con %1</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>%1 (deadline)</source>
        <translation>%1 (plazo)</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) entered.</source>
        <translation>
            <numerusform>Se anotó %Ln reunión.</numerusform>
            <numerusform>Se anotaron %Ln reuniones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s): %1</source>
        <translation>
            <numerusform>Dentro de %Ln día: %1</numerusform>
            <numerusform>Dentro de %Ln días: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes back without end or by a rule of its own; not all its times were taken.</source>
        <translation>Se repite sin fin o según una regla propia; no se tomaron todas sus fechas.</translation>
    </message>
    <message>
        <source>Left out, as when it is could not be understood: %1. Enter it by hand.</source>
        <translation>Omitido, por no entenderse cuándo es: %1. Anótelo a mano.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>That day is a %2, not a %1.</source>
        <translation>Ese día es %2, no %1.</translation>
    </message>
    <message>
        <source>The clocks of “%1” do not agree; “%2” was taken.</source>
        <translation>Las horas de «%1» no concuerdan; se tomó «%2».</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Hoy: %1</translation>
    </message>
    <message>
        <source>Tomorrow: %1</source>
        <translation>Mañana: %1</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>sin título</translation>
    </message>
    <message>
        <source>“%1” is not the time in %2 on that day; the clocks there were followed.</source>
        <translation>«%1» no es la hora de %2 ese día; se siguió la hora local.</translation>
    </message>
    <message>
        <source>“%1” names no year; %2 was taken.</source>
        <translation>«%1» no indica el año; se tomó %2.</translation>
    </message>
    <message>
        <source>“%1” names several time zones; %2 was taken.</source>
        <translation>«%1» designa varias zonas horarias; se tomó %2.</translation>
    </message>
</context>
<context>
    <name>CalendarDesk</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical);;All files (*)</source>
        <translation>Calendarios (*.ics *.ical);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No day was found in it. Write it as “9 December, 10:00 EST: Consultation”.</source>
        <translation>No se encontró ninguna fecha. Escriba, por ejemplo, «9 diciembre, 10:00 EST: Consulta».</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Guardar el calendario</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>Take over a calendar</source>
        <translation>Incorporar un calendario</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendario</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>9 December, 07:00 EST / 12:00 UTC: Consultation</source>
        <translation>9 diciembre, 07:00 EST / 12:00 UTC: Consulta</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Anotar…</translation>
    </message>
    <message>
        <source>Meetings and deadlines of this dossier. Paste one below as it is written, take over an .ics file, or enter one by hand.</source>
        <translation>Reuniones y plazos de este expediente. Pegue una abajo tal como esté escrita, incorpore un archivo .ics, o anótela a mano.</translation>
    </message>
    <message>
        <source>Paste a meeting</source>
        <translation>Pegar una reunión</translation>
    </message>
    <message>
        <source>Publish the briefing with them…</source>
        <translation>Publicar la nota informativa con ellas…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Show what is over</source>
        <translation>Mostrar lo ya pasado</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Incorporar…</translation>
    </message>
</context>
<context>
    <name>CarryingOn</name>
    <message numerus="yes">
        <source>%n note(s) came along from %1 to %2.</source>
        <translation>
            <numerusform>%Ln nota pasó de %1 a %2.</numerusform>
            <numerusform>%Ln notas pasaron de %1 a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes on %1 did not come along to %2 yet: compare the two. %3</source>
        <translation>Las notas sobre %1 aún no han pasado a %2: compare ambas. %3</translation>
    </message>
</context>
<context>
    <name>ChangeKinds</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%Ln añadido</numerusform>
            <numerusform>%Ln añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%Ln suprimido</numerusform>
            <numerusform>%Ln suprimidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%Ln modificado</numerusform>
            <numerusform>%Ln modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%Ln trasladado</numerusform>
            <numerusform>%Ln trasladados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split/merged</source>
        <translation>
            <numerusform>%Ln dividido o fusionado</numerusform>
            <numerusform>%Ln divididos o fusionados</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>suprimido</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>split/merged</source>
        <translation>dividido o fusionado</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 of %2 words changed</source>
        <translation>%1 de %2 palabras cambiadas</translation>
    </message>
    <message>
        <source>Before the first heading</source>
        <translation>Antes del primer encabezamiento</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notas de pie de página</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezamiento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Pairing in doubt: right in %1 % of cases like this one</source>
        <translation>Emparejamiento dudoso: correcto en el %1 % de los casos como este</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>Fila de cuadro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>brackets added:</source>
        <translation>corchetes añadidos:</translation>
    </message>
    <message>
        <source>brackets removed:</source>
        <translation>corchetes suprimidos:</translation>
    </message>
    <message>
        <source>by hand: editorial</source>
        <translation>a mano: de redacción</translation>
    </message>
    <message>
        <source>by hand: matters</source>
        <translation>a mano: importa</translation>
    </message>
    <message>
        <source>by hand: not paired</source>
        <translation>a mano: no emparejados</translation>
    </message>
    <message>
        <source>by hand: paired</source>
        <translation>a mano: emparejados</translation>
    </message>
    <message>
        <source>by hand: wording</source>
        <translation>a mano: formulación</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>suprimido</translation>
    </message>
    <message>
        <source>merged from %1</source>
        <translation>fusión de %1</translation>
    </message>
    <message>
        <source>moved from %1 (%2)</source>
        <translation>trasladado de %1 (%2)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>pairing in doubt</source>
        <translation>emparejamiento dudoso</translation>
    </message>
    <message>
        <source>recast from %1</source>
        <translation>refundición de %1</translation>
    </message>
    <message>
        <source>retitled · %1</source>
        <translation>nuevo epígrafe · %1</translation>
    </message>
    <message>
        <source>split from %1</source>
        <translation>división de %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
    <message numerus="yes">
        <source>with %n paragraph(s) after it</source>
        <translation>
            <numerusform>con %Ln párrafo que sigue</numerusform>
            <numerusform>con %Ln párrafos que siguen</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ %1 of %2</source>
        <translation>✓ %1 de %2</translation>
    </message>
</context>
<context>
    <name>ChangeTree</name>
    <message>
        <source>Changes, by section</source>
        <translation>Cambios, por sección</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>reviewed</source>
        <translation>examinado</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message numerus="yes">
        <source>%n change(s) matter less than what is listed here, and are folded away.</source>
        <translation>
            <numerusform>%Ln cambio importa menos que lo que aquí figura y está oculto.</numerusform>
            <numerusform>%Ln cambios importan menos que lo que aquí figura y están ocultos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both revisions say the same, word for word.</source>
        <translation>Ambas revisiones dicen lo mismo, palabra por palabra.</translation>
    </message>
    <message>
        <source>Both sides show the same file, so nothing differs. Was another one meant?</source>
        <translation>Ambos lados muestran el mismo archivo, así que nada difiere. ¿Quería otro?</translation>
    </message>
    <message>
        <source>“Everything” lists them.</source>
        <translation>«Todo» los muestra.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>&amp;Choose the briefing…</source>
        <translation>&amp;Elegir la nota informativa…</translation>
    </message>
    <message>
        <source>&amp;Slips only</source>
        <translation>&amp;Solo los errores</translation>
    </message>
    <message>
        <source>&amp;Take over as notes</source>
        <translation>&amp;Incorporar como notas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check a briefing</source>
        <translation>Verificar una nota informativa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Each quotation and each paragraph number of a note is held against the revision on show, word by word; what it says of the earlier text is held against that.</source>
        <translation>Cada cita y cada número de párrafo de una nota se coteja palabra por palabra con la revisión mostrada; lo que dice del texto anterior se coteja con este.</translation>
    </message>
    <message>
        <source>In the revision</source>
        <translation>En la revisión</translation>
    </message>
    <message>
        <source>Make a note of each entry, on the words that it quotes, and take its calendar along</source>
        <translation>Hacer una nota de cada entrada, sobre las palabras que cita, e incorporar su calendario</translation>
    </message>
    <message>
        <source>No briefing chosen yet</source>
        <translation>Aún no se ha elegido ninguna nota informativa</translation>
    </message>
    <message>
        <source>Quotations and paragraph numbers</source>
        <translation>Citas y números de párrafo</translation>
    </message>
    <message>
        <source>The briefing says</source>
        <translation>La nota informativa dice</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
</context>
<context>
    <name>ChoicesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation>Redactar de nuevo</translation>
    </message>
    <message>
        <source>The briefing is drafted anew with this. What you wrote, moved or left out stays as it is.</source>
        <translation>La nota informativa se redacta de nuevo con esto. Lo que usted escribió, movió u omitió queda como está.</translation>
    </message>
    <message>
        <source>What the briefing tells</source>
        <translation>Lo que dice la nota informativa</translation>
    </message>
</context>
<context>
    <name>ChoosingFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Drafts (%1)</source>
        <translation>Proyectos de texto (%1)</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Opening what was open last…</source>
        <translation>Abriendo lo que estaba abierto la última vez…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About WSIS Desktop</source>
        <translation>&amp;Acerca de WSIS Desktop</translation>
    </message>
    <message>
        <source>&amp;Add a revision…</source>
        <translation>Añadir &amp;una revisión…</translation>
    </message>
    <message>
        <source>&amp;As the program judged</source>
        <translation>&amp;Según juzgó el programa</translation>
    </message>
    <message>
        <source>&amp;Bookmark this place</source>
        <translation>&amp;Poner un marcador aquí</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>Marcador&amp;es</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Cam&amp;bios</translation>
    </message>
    <message>
        <source>&amp;Close the comparison</source>
        <translation>Cerrar &amp;la comparación</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>&amp;Colours of the system</source>
        <translation>Colores &amp;del sistema</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Decisions by hand…</source>
        <translation>Decisiones a &amp;mano…</translation>
    </message>
    <message>
        <source>&amp;Deleted notes</source>
        <translation>&amp;Notas eliminadas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Export the dossier…</source>
        <translation>E&amp;xportar el expediente…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Arc&amp;hivo</translation>
    </message>
    <message>
        <source>&amp;Find in both…</source>
        <translation>Buscar &amp;en ambas…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;High contrast, black on white</source>
        <translation>Alto &amp;contraste, negro sobre blanco</translation>
    </message>
    <message>
        <source>&amp;History of the paragraph</source>
        <translation>Historia del párra&amp;fo</translation>
    </message>
    <message>
        <source>&amp;Hold these two places together</source>
        <translation>Mantener &amp;juntos estos dos lugares</translation>
    </message>
    <message>
        <source>&amp;Import a dossier…</source>
        <translation>&amp;Importar un expediente…</translation>
    </message>
    <message>
        <source>&amp;Jump to a place or a command…</source>
        <translation>Ir a &amp;un lugar o a un comando…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Am&amp;pliar</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Cambio &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tama&amp;ño normal</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>Es&amp;quema</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>Pá&amp;ginas</translation>
    </message>
    <message>
        <source>&amp;Pair this paragraph</source>
        <translation>Empare&amp;jar este párrafo</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>&amp;Cambio anterior</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publicar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redline</source>
        <translation>&amp;Texto marcado</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Revisions of the dossier…</source>
        <translation>&amp;Revisiones del expediente…</translation>
    </message>
    <message>
        <source>&amp;Swap the sides</source>
        <translation>&amp;Intercambiar los lados</translation>
    </message>
    <message>
        <source>&amp;Tell in the briefing</source>
        <translation>Señalar &amp;en la nota informativa</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Visita a la ventana</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Unpair</source>
        <translation>Sep&amp;arar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Wording and substance</source>
        <translation>&amp;Formulación y fondo</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>El &amp;del sistema</translation>
    </message>
    <message>
        <source>Begin &amp;where you left off</source>
        <translation>&amp;Empezar donde lo dejó</translation>
    </message>
    <message>
        <source>Brackets and ta&amp;gs</source>
        <translation>Corchetes e &amp;indicaciones</translation>
    </message>
    <message>
        <source>Ca&amp;lendar</source>
        <translation>Ca&amp;lendario</translation>
    </message>
    <message>
        <source>Check a &amp;briefing…</source>
        <translation>&amp;Verificar una nota informativa…</translation>
    </message>
    <message>
        <source>Cross-chec&amp;k tracked changes…</source>
        <translation>&amp;Cotejar el control de cambios…</translation>
    </message>
    <message>
        <source>E&amp;very change</source>
        <translation>Todos &amp;los cambios</translation>
    </message>
    <message>
        <source>E&amp;xtend the part where you are</source>
        <translation>Ensanchar la parte en &amp;que está</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>High contrast, white on blac&amp;k</source>
        <translation>&amp;Alto contraste, blanco sobre negro</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Leave the pa&amp;iring to the program</source>
        <translation>&amp;Dejar el emparejamiento al programa</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>Look at &amp;what faces this paragraph</source>
        <translation>&amp;Mirar lo que está frente a este párrafo</translation>
    </message>
    <message>
        <source>N&amp;ext bracket</source>
        <translation>Corc&amp;hete siguiente</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>Parte siguiente &amp;de la ventana</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>No&amp;tas</translation>
    </message>
    <message>
        <source>Notices on the r&amp;eading</source>
        <translation>A&amp;visos sobre la lectura</translation>
    </message>
    <message>
        <source>Only &amp;wording</source>
        <translation>Solo &amp;formulación</translation>
    </message>
    <message>
        <source>Only editoria&amp;l</source>
        <translation>Solo de &amp;redacción</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>&amp;Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Pre&amp;vious bracket</source>
        <translation>Corchete &amp;anterior</translation>
    </message>
    <message>
        <source>Preferences and &amp;keys…</source>
        <translation>Preferencias &amp;y teclas…</translation>
    </message>
    <message>
        <source>Previous pa&amp;rt of the window</source>
        <translation>&amp;Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Put the note &amp;here</source>
        <translation>&amp;Poner la nota aquí</translation>
    </message>
    <message>
        <source>Re&amp;duce the part where you are</source>
        <translation>Estrec&amp;har la parte en que está</translation>
    </message>
    <message>
        <source>Re&amp;marks on the reading</source>
        <translation>&amp;Observaciones sobre la lectura</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <translation>E&amp;xamen</translation>
    </message>
    <message>
        <source>S&amp;ide bar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Red&amp;ucir</translation>
    </message>
    <message>
        <source>S&amp;ubstance only</source>
        <translation>Solo &amp;el fondo</translation>
    </message>
    <message>
        <source>Scroll &amp;both together</source>
        <translation>Despla&amp;zar ambos a la vez</translation>
    </message>
    <message>
        <source>Search &amp;all dossiers…</source>
        <translation>&amp;Buscar en todos los expedientes…</translation>
    </message>
    <message>
        <source>Show lar&amp;ge to the room</source>
        <translation>&amp;Mostrar en grande a la sala</translation>
    </message>
    <message>
        <source>Stack the pages, e&amp;qually wide</source>
        <translation>&amp;Apilar las páginas, con igual anchura</translation>
    </message>
    <message>
        <source>Summar&amp;y</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>Ta&amp;ke apart places held together</source>
        <translation>&amp;Separar los lugares que se mantienen juntos</translation>
    </message>
    <message>
        <source>Take over the pages’ &amp;highlights as notes</source>
        <translation>&amp;Incorporar los resaltados de las páginas como notas</translation>
    </message>
    <message>
        <source>This &amp;matters</source>
        <translation>Esto &amp;importa</translation>
    </message>
    <message>
        <source>Ti&amp;p about where you are</source>
        <translation>&amp;Información sobre el lugar en que está</translation>
    </message>
    <message>
        <source>What the cross-chec&amp;k found</source>
        <translation>&amp;Resultado del cotejo</translation>
    </message>
    <message>
        <source>Write a &amp;note on this change</source>
        <translation>Escribir &amp;una nota sobre este cambio</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>Escribir &amp;una nota</translation>
    </message>
    <message>
        <source>Write the &amp;briefing</source>
        <translation>Redactar &amp;la nota informativa</translation>
    </message>
    <message>
        <source>Your na&amp;me on notes…</source>
        <translation>Su &amp;nombre en las notas…</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Back to the program’s</source>
        <translation>Volver a la del programa</translation>
    </message>
    <message>
        <source>Changes that are listed and marked fully</source>
        <translation>Cambios que se muestran y se marcan plenamente</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Edit the scale…</source>
        <translation>Editar la escala…</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>Mark changed phrases as a whole</source>
        <translation>Marcar enteros los giros cambiados</translation>
    </message>
    <message>
        <source>No program opened it. Change %1 in an editor for plain text, then read it again here.</source>
        <translation>Ningún programa la abrió. Cambie %1 en un editor de texto sin formato, y léala de nuevo aquí.</translation>
    </message>
    <message>
        <source>Otherwise each word that stayed between changed ones stands unmarked.</source>
        <translation>Si no, cada palabra que quedó entre otras cambiadas aparece sin marcar.</translation>
    </message>
    <message>
        <source>Otherwise “so” and "so" are the same words, as are - and –.</source>
        <translation>Si no, «así» y "así" son las mismas palabras, como lo son - y –.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leerla de nuevo</translation>
    </message>
    <message>
        <source>Scale of verbs</source>
        <translation>Escala de verbos</translation>
    </message>
    <message>
        <source>Show other quotation marks, dashes and spacing as changes</source>
        <translation>Mostrar como cambios otras comillas, rayas y espacios</translation>
    </message>
    <message>
        <source>Substance only</source>
        <translation>Solo el fondo</translation>
    </message>
    <message>
        <source>The library refuses it: %1. Look whether its disk is full or write-protected.</source>
        <translation>La biblioteca lo rechaza: %1. Mire si su disco está lleno o protegido contra escritura.</translation>
    </message>
    <message>
        <source>The program’s scale is in use.</source>
        <translation>Se usa la escala del programa.</translation>
    </message>
    <message>
        <source>Weigh changed verbs by a scale</source>
        <translation>Sopesar los verbos cambiados con una escala</translation>
    </message>
    <message>
        <source>Wording and substance</source>
        <translation>Formulación y fondo</translation>
    </message>
    <message>
        <source>Your own scale is in use.</source>
        <translation>Se usa su propia escala.</translation>
    </message>
    <message>
        <source>“Requests” that became “invites” is then said to bind less. No scale is official: the program brings one, and you can write your own.</source>
        <translation>De «solicita» convertido en «invita» se dice entonces que obliga menos. Ninguna escala es oficial: el programa trae una, y usted puede escribir la suya.</translation>
    </message>
</context>
<context>
    <name>CrossCheck</name>
    <message>
        <source>%1 against %2 and %3.</source>
        <translation>%1 cotejado con %2 y %3.</translation>
    </message>
    <message>
        <source>%1 against %2. Without the earlier revision, words without a mark in both its texts are not found.</source>
        <translation>%1 cotejado con %2. Sin la revisión anterior no se encuentran las palabras sin marca en sus dos textos.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln párrafo</numerusform>
            <numerusform>%Ln párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After its changes, otherwise than in %1: %n place(s)</source>
        <translation>
            <numerusform>Después de sus cambios, distinto de %1: %Ln lugar</numerusform>
            <numerusform>Después de sus cambios, distinto de %1: %Ln lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before its changes, otherwise than in %1: %n place(s)</source>
        <translation>
            <numerusform>Antes de sus cambios, distinto de %1: %Ln lugar</numerusform>
            <numerusform>Antes de sus cambios, distinto de %1: %Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Data for programs</source>
        <translation>Datos para programas</translation>
    </message>
    <message numerus="yes">
        <source>Numbered otherwise: %n paragraph(s)</source>
        <translation>
            <numerusform>Numeración distinta: %Ln párrafo</numerusform>
            <numerusform>Numeración distinta: %Ln párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>Once its changes are accepted, the tracked version says what the clean one says.</source>
        <translation>Una vez aceptados sus cambios, la versión con control de cambios dice lo mismo que la versión en limpio.</translation>
    </message>
    <message>
        <source>Pages of %1 could not be read and were not checked.</source>
        <translation>No se pudieron leer páginas de %1 y no se cotejaron.</translation>
    </message>
    <message>
        <source>Parted otherwise: %1 in the clean version, %2 in the tracked one</source>
        <translation>Dividido de otro modo: %1 en la versión en limpio, %2 en la versión con control de cambios</translation>
    </message>
    <message>
        <source>Parted otherwise: %1 in the earlier revision, %2 in the tracked one</source>
        <translation>Dividido de otro modo: %1 en la revisión anterior, %2 en la versión con control de cambios</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>Stands in another place</source>
        <translation>Figura en otro lugar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Cuadro</translation>
    </message>
    <message>
        <source>Tag: %1 in the clean version, %2 in the tracked one</source>
        <translation>Indicación: %1 en la versión en limpio, %2 en la versión con control de cambios</translation>
    </message>
    <message>
        <source>Tag: %1 in the earlier revision, %2 in the tracked one</source>
        <translation>Indicación: %1 en la revisión anterior, %2 en la versión con control de cambios</translation>
    </message>
    <message numerus="yes">
        <source>The marks leave out %n change(s).</source>
        <translation>
            <numerusform>Las marcas omiten %Ln cambio.</numerusform>
            <numerusform>Las marcas omiten %Ln cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks tell every change.</source>
        <translation>Las marcas señalan todos los cambios.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>“%1” in the clean version only</source>
        <translation>«%1» solo en la versión en limpio</translation>
    </message>
    <message>
        <source>“%1” in the clean version, “%2” in the tracked one</source>
        <translation>«%1» en la versión en limpio, «%2» en la versión con control de cambios</translation>
    </message>
    <message>
        <source>“%1” in the earlier revision only</source>
        <translation>«%1» solo en la revisión anterior</translation>
    </message>
    <message>
        <source>“%1” in the earlier revision, “%2” in the tracked version</source>
        <translation>«%1» en la revisión anterior, «%2» en la versión con control de cambios</translation>
    </message>
    <message>
        <source>“%2” in the tracked version only</source>
        <translation>«%2» solo en la versión con control de cambios</translation>
    </message>
</context>
<context>
    <name>CrossCheckDesk</name>
    <message>
        <source>Save the cross-check</source>
        <translation>Guardar el cotejo</translation>
    </message>
</context>
<context>
    <name>CrossCheckDialog</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Elegir el archivo: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Clean version</source>
        <translation>Versión en limpio</translation>
    </message>
    <message>
        <source>Cross-check</source>
        <translation>Cotejo</translation>
    </message>
    <message>
        <source>Cross-check tracked changes</source>
        <translation>Cotejar el control de cambios</translation>
    </message>
    <message>
        <source>Do the marks tell every change?</source>
        <translation>¿Señalan las marcas todos los cambios?</translation>
    </message>
    <message>
        <source>Do without: %1</source>
        <translation>Sin: %1</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>Revisión anterior</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The tracked version is held against the clean one that was published beside it, word by word. With the earlier revision, words that came or went without a mark in both texts of the tracked version are found as well.</source>
        <translation>La versión con control de cambios se coteja palabra por palabra con la versión en limpio publicada junto a ella. Con la revisión anterior se encuentran también las palabras que aparecieron o desaparecieron sin marca en los dos textos de la versión con control de cambios.</translation>
    </message>
    <message>
        <source>Tracked version</source>
        <translation>Versión con control de cambios</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
</context>
<context>
    <name>CrossCheckDock</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>, earlier %1</source>
        <translation>, anterior %1</translation>
    </message>
    <message>
        <source>Clean ¶</source>
        <translation>¶ en limpio</translation>
    </message>
    <message>
        <source>Close the cross-check</source>
        <translation>Cerrar el cotejo</translation>
    </message>
    <message>
        <source>Cross-check</source>
        <translation>Cotejo</translation>
    </message>
    <message>
        <source>Earlier ¶</source>
        <translation>¶ anterior</translation>
    </message>
    <message>
        <source>Save what the cross-check found as a document or a table</source>
        <translation>Guardar el resultado del cotejo como documento o cuadro</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Tracked ¶</source>
        <translation>¶ con control</translation>
    </message>
    <message>
        <source>What the marks leave out</source>
        <translation>Lo que las marcas omiten</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>en ninguna</translation>
    </message>
    <message>
        <source>tracked %1, clean %2</source>
        <translation>con control %1, en limpio %2</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>What you paired by hand is kept, but cannot be shown now. %1</source>
        <translation>Lo que emparejó a mano se conserva, pero no se puede mostrar ahora. %1</translation>
    </message>
</context>
<context>
    <name>DecisionDesk</name>
    <message>
        <source>Nothing changed in this paragraph. F8 goes to the next change.</source>
        <translation>Nada cambió en este párrafo. F8 lleva al cambio siguiente.</translation>
    </message>
    <message>
        <source>This change counts as the program judged it.</source>
        <translation>Este cambio cuenta como lo juzgó el programa.</translation>
    </message>
    <message>
        <source>You say that this change is only editorial. Ctrl+Z takes it back.</source>
        <translation>Usted juzga que este cambio es solo de redacción. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>You say that this change is only wording. Ctrl+Z takes it back.</source>
        <translation>Usted juzga que este cambio es solo de formulación. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>You say that this change matters. Ctrl+Z takes it back.</source>
        <translation>Usted juzga que este cambio importa. Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>%1 and %2 belong together</source>
        <translation>%1 y %2 se corresponden</translation>
    </message>
    <message>
        <source>%1 and %2 do not belong together</source>
        <translation>%1 y %2 no se corresponden</translation>
    </message>
    <message>
        <source>%1: only editorial</source>
        <translation>%1: solo de redacción</translation>
    </message>
    <message>
        <source>%1: only wording</source>
        <translation>%1: solo formulación</translation>
    </message>
    <message>
        <source>%1: this matters</source>
        <translation>%1: esto importa</translation>
    </message>
    <message>
        <source>what was paragraph %1 in the order of the text</source>
        <translation>el antiguo párrafo %1 en el orden del texto</translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message>
        <source>Decisions by hand</source>
        <translation>Decisiones a mano</translation>
    </message>
    <message>
        <source>Nothing yet. A right click on a change says how much it matters, and pairs or parts paragraphs.</source>
        <translation>Nada aún. Con el botón derecho sobre un cambio se dice cuánto importa, y se emparejan o separan párrafos.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>What you decided about these two revisions. Take back what the program is to decide again.</source>
        <translation>Lo que decidió sobre estas dos revisiones. Retire lo que el programa deba volver a decidir.</translation>
    </message>
    <message>
        <source>rests: these paragraphs are not there, or not paired, any more</source>
        <translation>en suspenso: estos párrafos ya no están o ya no están emparejados</translation>
    </message>
</context>
<context>
    <name>DepthBar</name>
    <message>
        <source>How much is listed</source>
        <translation>Cuánto se enumera</translation>
    </message>
</context>
<context>
    <name>Depths</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Fold away what is only editorial: spelling, punctuation, articles, numbering</source>
        <translation>Ocultar lo que es solo de redacción: ortografía, puntuación, artículos, numeración</translation>
    </message>
    <message>
        <source>List every change, spelling and punctuation too</source>
        <translation>Mostrar todos los cambios, también de ortografía y puntuación</translation>
    </message>
    <message>
        <source>List what may change the sense: verbs, modals, numbers, actors, brackets, new and deleted text</source>
        <translation>Mostrar lo que puede cambiar el sentido: verbos, modales, números, actores, corchetes, texto nuevo y suprimido</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulación</translation>
    </message>
</context>
<context>
    <name>DockRoom</name>
    <message>
        <source>No room left for: %1. Make the window larger, or show it again from the menus.</source>
        <translation>Ya no hay sitio para: %1. Agrande la ventana o use los menús.</translation>
    </message>
</context>
<context>
    <name>DossierDesk</name>
    <message>
        <source>%1 stands in this dossier already: nothing was added.</source>
        <translation>%1 ya figura en este expediente: no se añadió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was added; the dossier holds %n revisions now.</source>
        <translation>
            <numerusform>Se añadió %1; el expediente contiene ahora %Ln revisión.</numerusform>
            <numerusform>Se añadió %1; el expediente contiene ahora %Ln revisiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the newest revision of this text</source>
        <translation>Elegir la revisión más reciente de este texto</translation>
    </message>
    <message>
        <source>“%1” did not come into the dossier. %2</source>
        <translation>«%1» no se incorporó al expediente. %2</translation>
    </message>
</context>
<context>
    <name>DossierList</name>
    <message>
        <source>Dossiers</source>
        <translation>Expedientes</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierRow</name>
    <message numerus="yes">
        <source>%n change(s) not reviewed</source>
        <translation>
            <numerusform>%Ln cambio sin examinar</numerusform>
            <numerusform>%Ln cambios sin examinar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%Ln revisión</numerusform>
            <numerusform>%Ln revisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>todo examinado</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>ningún cambio</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) not readable</source>
        <translation>
            <numerusform>%Ln página ilegible</numerusform>
            <numerusform>%Ln páginas ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln párrafo</numerusform>
            <numerusform>%Ln párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the earlier revision</source>
        <translation>Añadir la revisión anterior</translation>
    </message>
    <message>
        <source>Add the later revision</source>
        <translation>Añadir la revisión posterior</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otro…</translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation>Suelte un archivo aquí, o</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>Revisión anterior</translation>
    </message>
    <message>
        <source>How to read it…</source>
        <translation>Cómo leerlo…</translation>
    </message>
    <message>
        <source>Later revision</source>
        <translation>Revisión posterior</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Read it by OCR</source>
        <translation>Leerlo por OCR</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries of the briefing</source>
        <translation>Entradas de la nota informativa</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came or changed</source>
        <translation>
            <numerusform>%Ln nota llegó o cambió</numerusform>
            <numerusform>%Ln notas llegaron o cambiaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s): revisions, bookmarks, ticks and the like</source>
        <translation>
            <numerusform>%Ln elemento más: revisiones, marcadores, señales de examinado y similares</numerusform>
            <numerusform>%Ln elementos más: revisiones, marcadores, señales de examinado y similares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) that the other reader put away lie in your bin.</source>
        <translation>
            <numerusform>%Ln formulación que el otro lector descartó está en su papelera.</numerusform>
            <numerusform>%Ln formulaciones que el otro lector descartó están en su papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you wrote was overwritten.</source>
        <translation>No se sobrescribió nada de lo que usted escribió.</translation>
    </message>
    <message numerus="yes">
        <source>On %n note(s), another wording now stands beside the one that was there. Nothing was overwritten.</source>
        <translation>
            <numerusform>En %Ln nota figura ahora otra formulación junto a la que había. No se sobrescribió nada.</numerusform>
            <numerusform>En %Ln notas figura ahora otra formulación junto a la que había. No se sobrescribió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes all of it back.</source>
        <translation>«Deshacer» lo retira todo.</translation>
    </message>
    <message>
        <source>“%1” brought nothing new: all of it is in “%2” already.</source>
        <translation>«%1» no aporta nada nuevo: todo está ya en «%2».</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was saved with %n note(s). What lies in the bin is not in it.</source>
        <translation>
            <numerusform>«%1» se guardó con %Ln nota. Lo que está en la papelera no se incluye.</numerusform>
            <numerusform>«%1» se guardó con %Ln notas. Lo que está en la papelera no se incluye.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was taken over into “%2”.</source>
        <translation>«%1» se incorporó a «%2».</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Dossier with its drafts and notes</source>
        <translation>Expediente con sus textos y notas</translation>
    </message>
    <message>
        <source>Dossiers and notes (%1)</source>
        <translation>Expedientes y notas (%1)</translation>
    </message>
    <message>
        <source>Export the dossier</source>
        <translation>Exportar el expediente</translation>
    </message>
    <message>
        <source>Import a dossier or notes</source>
        <translation>Importar un expediente o notas</translation>
    </message>
    <message>
        <source>Notes alone, for other programs</source>
        <translation>Solo las notas, para otros programas</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 copies of rows and cells that its tables repeat</source>
        <translation>%1 copias de filas y celdas que sus tablas repiten</translation>
    </message>
    <message>
        <source>%1 declares entities, as no word processor does</source>
        <translation>%1 declara entidades, cosa que no hace ningún procesador de textos</translation>
    </message>
    <message>
        <source>%1 for the language of its text, and open it again</source>
        <translation>%1 para el idioma de su texto y ábralo de nuevo</translation>
    </message>
    <message>
        <source>%1 is not sound</source>
        <translation>%1 no es válido</translation>
    </message>
    <message>
        <source>%1 takes more than %2 megabytes of memory</source>
        <translation>%1 ocupa más de %2 megabytes de memoria</translation>
    </message>
    <message>
        <source>%1, which reads pages from their pictures, and open it again</source>
        <translation>%1, que lee las páginas a partir de su imagen, y ábralo de nuevo</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>un archivo PostScript</translation>
    </message>
    <message>
        <source>a Word file of the old kind (DOC)</source>
        <translation>un archivo de Word de tipo antiguo (DOC)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a file has the name of its folder</source>
        <translation>un archivo tiene el nombre de su carpeta</translation>
    </message>
    <message>
        <source>a file of an old office program</source>
        <translation>un archivo de un programa de oficina antiguo</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation>un archivo de tipo desconocido</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>una presentación</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a rich-text file (RTF)</source>
        <translation>un archivo de texto enriquecido (RTF)</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>una hoja de cálculo</translation>
    </message>
    <message>
        <source>a spreadsheet or a presentation</source>
        <translation>una hoja de cálculo o una presentación</translation>
    </message>
    <message>
        <source>an OpenDocument file of another kind</source>
        <translation>un archivo OpenDocument de otro tipo</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un archivo XML</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>un libro electrónico</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>another window</source>
        <translation>otra ventana</translation>
    </message>
    <message>
        <source>documents are missing in it</source>
        <translation>faltan documentos en él</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>have its pages read from their pictures (OCR)</source>
        <translation>haga leer sus páginas a partir de su imagen (OCR)</translation>
    </message>
    <message>
        <source>install “Tesseract at UB Mannheim” (the installer for Windows named tesseract-ocr-w64-setup) and tick %1 under “Additional language data”</source>
        <translation>instale «Tesseract at UB Mannheim» (el instalador para Windows llamado tesseract-ocr-w64-setup) y marque %1 en «Additional language data»</translation>
    </message>
    <message>
        <source>it bears more than %1 notes</source>
        <translation>lleva más de %1 anotaciones</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>it does not begin as a %1 file does</source>
        <translation>no empieza como un archivo %1</translation>
    </message>
    <message>
        <source>it does not hold a readable PDF</source>
        <translation>no contiene un PDF legible</translation>
    </message>
    <message>
        <source>it has %1 pages</source>
        <translation>tiene %1 páginas</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>no tiene páginas</translation>
    </message>
    <message>
        <source>it holds a part that does not belong in a bundle</source>
        <translation>contiene una parte que no corresponde a un paquete</translation>
    </message>
    <message>
        <source>it holds a part that is no plain file</source>
        <translation>contiene una parte que no es un archivo normal</translation>
    </message>
    <message>
        <source>it holds a part twice</source>
        <translation>contiene una parte dos veces</translation>
    </message>
    <message>
        <source>it holds more parts than a dossier has</source>
        <translation>contiene más partes de las que tiene un expediente</translation>
    </message>
    <message>
        <source>it holds more than %1 meetings</source>
        <translation>contiene más de %1 reuniones</translation>
    </message>
    <message>
        <source>it holds more than %1 megabytes</source>
        <translation>contiene más de %1 megabytes</translation>
    </message>
    <message>
        <source>it holds more than %1 million characters</source>
        <translation>contiene más de %1 millones de caracteres</translation>
    </message>
    <message>
        <source>it holds more than %1 paragraphs</source>
        <translation>contiene más de %1 párrafos</translation>
    </message>
    <message>
        <source>it holds no meeting</source>
        <translation>no contiene ninguna reunión</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is damaged or was made by another program</source>
        <translation>está dañado o lo hizo otro programa</translation>
    </message>
    <message>
        <source>it is drawn with more than %1 million signs</source>
        <translation>está dibujada con más de %1 millones de signos</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>it is larger than any calendar of meetings</source>
        <translation>es mayor que cualquier calendario de reuniones</translation>
    </message>
    <message>
        <source>it is larger than files can be there</source>
        <translation>es mayor de lo que allí puede ser un archivo</translation>
    </message>
    <message>
        <source>it is made of pieces that stand too deep inside one another</source>
        <translation>está hecha de elementos anidados con demasiada profundidad</translation>
    </message>
    <message>
        <source>it is neither a dossier nor notes in JSON-LD</source>
        <translation>no es un expediente ni notas en JSON-LD</translation>
    </message>
    <message>
        <source>it is no JSON-LD document of annotations</source>
        <translation>no es un documento JSON-LD de anotaciones</translation>
    </message>
    <message>
        <source>it is no iCalendar file, or is damaged</source>
        <translation>no es un archivo iCalendar, o está dañado</translation>
    </message>
    <message>
        <source>it is no plain text in UTF-8</source>
        <translation>no es texto sin formato en UTF-8</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>no está escrito en UTF-8</translation>
    </message>
    <message>
        <source>it is of a format that this version does not know; a newer one may</source>
        <translation>su formato es desconocido para esta versión; quizá una más nueva lo conozca</translation>
    </message>
    <message>
        <source>it measures %1 by %2 points</source>
        <translation>mide %1 por %2 puntos</translation>
    </message>
    <message>
        <source>it names a note that belongs to another dossier</source>
        <translation>nombra una nota que pertenece a otro expediente</translation>
    </message>
    <message>
        <source>it names something that belongs to another dossier</source>
        <translation>nombra algo que pertenece a otro expediente</translation>
    </message>
    <message>
        <source>its elements take more than %1 megabytes of memory</source>
        <translation>sus elementos ocupan más de %1 megabytes de memoria</translation>
    </message>
    <message>
        <source>its file</source>
        <translation>su archivo</translation>
    </message>
    <message>
        <source>its file cannot be opened</source>
        <translation>su archivo no se puede abrir</translation>
    </message>
    <message>
        <source>its file is no database</source>
        <translation>su archivo no es una base de datos</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>sus enlaces dan vueltas en círculo</translation>
    </message>
    <message>
        <source>its list of pages cannot be followed</source>
        <translation>no se puede seguir su lista de páginas</translation>
    </message>
    <message>
        <source>its manifest does not name the parts that it holds</source>
        <translation>su manifiesto no nombra las partes que contiene</translation>
    </message>
    <message>
        <source>its name is not one that the system knows</source>
        <translation>el sistema no reconoce su nombre</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>its package breaks off or is not sound</source>
        <translation>su paquete se interrumpe o está dañado</translation>
    </message>
    <message>
        <source>its package holds the part %1 more than once</source>
        <translation>su paquete contiene la parte %1 más de una vez</translation>
    </message>
    <message>
        <source>its package lists %1 parts</source>
        <translation>su paquete enumera %1 partes</translation>
    </message>
    <message>
        <source>its page %1 bears more than %2 notes</source>
        <translation>su página %1 lleva más de %2 anotaciones</translation>
    </message>
    <message>
        <source>its page %1 holds more than %2 words</source>
        <translation>su página %1 contiene más de %2 palabras</translation>
    </message>
    <message>
        <source>its page %1 is drawn with more than %2 million signs</source>
        <translation>su página %1 está dibujada con más de %2 millones de signos</translation>
    </message>
    <message>
        <source>its page %1 is made of pieces that stand too deep inside one another</source>
        <translation>su página %1 está hecha de elementos anidados con demasiada profundidad</translation>
    </message>
    <message>
        <source>its page %1 measures %2 by %3 points</source>
        <translation>su página %1 mide %2 por %3 puntos</translation>
    </message>
    <message>
        <source>its part %1</source>
        <translation>su parte %1</translation>
    </message>
    <message>
        <source>its part %1 cannot be unpacked</source>
        <translation>no se puede descomprimir su parte %1</translation>
    </message>
    <message>
        <source>its parts %1 and %2 lie one over the other</source>
        <translation>sus partes %1 y %2 se superponen</translation>
    </message>
    <message>
        <source>its parts do not belong together</source>
        <translation>sus partes no corresponden unas a otras</translation>
    </message>
    <message>
        <source>its parts unpack to %1 megabytes</source>
        <translation>sus partes ocupan %1 megabytes al descomprimirse</translation>
    </message>
    <message>
        <source>its parts unpack to far more than a dossier holds</source>
        <translation>sus partes, al descomprimirse, ocupan mucho más de lo que cabe en un expediente</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>su texto</translation>
    </message>
    <message>
        <source>its text is missing from its package</source>
        <translation>su texto falta en el paquete</translation>
    </message>
    <message>
        <source>look at its pages: text recognition (OCR) found no words on them</source>
        <translation>mire sus páginas: el reconocimiento de texto (OCR) no encontró palabras en ellas</translation>
    </message>
    <message>
        <source>no verb stands in it</source>
        <translation>no contiene ningún verbo</translation>
    </message>
    <message>
        <source>none of its pages can be opened</source>
        <translation>no se puede abrir ninguna de sus páginas</translation>
    </message>
    <message>
        <source>not what it was: it was changed</source>
        <translation>no es lo que era: se cambió</translation>
    </message>
    <message>
        <source>notes are needed</source>
        <translation>hacen falta notas</translation>
    </message>
    <message>
        <source>one of its documents is not what its name says</source>
        <translation>uno de sus documentos no es lo que dice su nombre</translation>
    </message>
    <message>
        <source>one of its paragraphs has more than %1 million characters</source>
        <translation>uno de sus párrafos tiene más de %1 millones de caracteres</translation>
    </message>
    <message>
        <source>one of its parts is not what its manifest says</source>
        <translation>una de sus partes no es lo que dice su manifiesto</translation>
    </message>
    <message>
        <source>one of its parts unpacks to %1 megabytes</source>
        <translation>una de sus partes ocupa %1 megabytes al descomprimirse</translation>
    </message>
    <message>
        <source>one of its parts unpacks to far more than a dossier holds</source>
        <translation>una de sus partes, al descomprimirse, ocupa mucho más de lo que cabe en un expediente</translation>
    </message>
    <message>
        <source>page %1 cannot be drawn</source>
        <translation>no se puede dibujar la página %1</translation>
    </message>
    <message>
        <source>page %1 cannot be opened</source>
        <translation>no se puede abrir la página %1</translation>
    </message>
    <message>
        <source>page %1 has no size</source>
        <translation>la página %1 no tiene tamaño</translation>
    </message>
    <message>
        <source>run the installer of Tesseract again and tick %1 under “Additional language data”</source>
        <translation>ejecute de nuevo el instalador de Tesseract y marque %1 en «Additional language data»</translation>
    </message>
    <message>
        <source>run “%1” in a terminal</source>
        <translation>ejecute «%1» en una terminal</translation>
    </message>
    <message>
        <source>run “%1” in a terminal, or install the packages that your system has for it</source>
        <translation>ejecute «%1» en una terminal o instale los paquetes que su sistema ofrezca para ello</translation>
    </message>
    <message>
        <source>the disk can be read but not written</source>
        <translation>el disco se puede leer, pero no escribir</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk or the drive is no longer there</source>
        <translation>el disco o la unidad ya no está</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>el disco comunica un error</translation>
    </message>
    <message>
        <source>the later revision is no PDF</source>
        <translation>la revisión posterior no es un PDF</translation>
    </message>
    <message>
        <source>the network drive does not answer</source>
        <translation>la unidad de red no responde</translation>
    </message>
    <message>
        <source>the system does not permit it</source>
        <translation>el sistema no lo permite</translation>
    </message>
    <message>
        <source>the system refuses it (%1)</source>
        <translation>el sistema lo rechaza (%1)</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe tal archivo ni carpeta</translation>
    </message>
    <message>
        <source>there is none of this name</source>
        <translation>no hay ninguna con ese nombre</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>there is something of this name already</source>
        <translation>ya hay algo con ese nombre</translation>
    </message>
    <message>
        <source>too many files are open at once</source>
        <translation>hay demasiados archivos abiertos a la vez</translation>
    </message>
    <message>
        <source>two revisions are needed to be compared</source>
        <translation>hacen falta dos revisiones que comparar</translation>
    </message>
    <message>
        <source>when its meetings are could not be understood</source>
        <translation>no se pudo entender cuándo son sus reuniones</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>usted no tiene permiso para leerlo</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>su parte del disco está agotada</translation>
    </message>
    <message>
        <source>“%1” has no form %2</source>
        <translation>«%1» no tiene la forma %2</translation>
    </message>
    <message>
        <source>“%1” on line %2 stands on line %3 already</source>
        <translation>«%1», línea %2, ya figura en la línea %3</translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <source>Go to the first</source>
        <translation>Ir al primero</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message numerus="yes">
        <source>%n backup(s), the newest of %1.</source>
        <translation>
            <numerusform>%Ln copia de seguridad, la más reciente del %1.</numerusform>
            <numerusform>%Ln copias de seguridad, la más reciente del %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Choose the folder: %1</source>
        <translation>Elegir la carpeta: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Empty for the folder of last time.</source>
        <translation>Vacío para la última carpeta usada.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Folder for what you publish</source>
        <translation>Carpeta de lo que publica</translation>
    </message>
    <message>
        <source>Folder of your own templates</source>
        <translation>Carpeta de sus propias plantillas</translation>
    </message>
    <message>
        <source>Layouts and styles by kind of document, in the place of those that the program brings.</source>
        <translation>Diseños y estilos por tipo de documento, en lugar de los que trae el programa.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Abrir la carpeta: %1</translation>
    </message>
    <message>
        <source>The system could not open %1. Look for it in your file manager.</source>
        <translation>El sistema no pudo abrir %1. Búsquela en su gestor de archivos.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another, or leave the line empty.</source>
        <translation>No existe esa carpeta. Elija otra, o deje la línea vacía.</translation>
    </message>
    <message>
        <source>There is none yet: the first is made when something is written.</source>
        <translation>Aún no hay ninguna: la primera se hace cuando se escribe algo.</translation>
    </message>
    <message>
        <source>Your notes, dossiers and settings, and copies of the drafts. To move it, start with --library.</source>
        <translation>Sus notas, expedientes y ajustes, y copias de los textos. Para trasladarla, inicie con --library.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2  ·  %3 in %4, %5 in %6</source>
        <translation>%1 de %2  ·  %3 en %4, %5 en %6</translation>
    </message>
    <message numerus="yes">
        <source>%n in notes</source>
        <translation>
            <numerusform>%Ln en las notas</numerusform>
            <numerusform>%Ln en las notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Both revisions</source>
        <translation>Ambas revisiones</translation>
    </message>
    <message>
        <source>Close the find bar (Escape)</source>
        <translation>Cerrar la barra de búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Find in both revisions</source>
        <translation>Buscar en ambas revisiones</translation>
    </message>
    <message>
        <source>In notes, too</source>
        <translation>También en las notas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List what is found, below the text</source>
        <translation>Listar lo encontrado, bajo el texto</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Coincidencia siguiente (Intro)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <translation>No se encuentra en %1</translation>
    </message>
    <message>
        <source>Not found in either revision</source>
        <translation>No se encuentra en ninguna de las revisiones</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Coincidencia anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>This is no regular expression: %1, at letter %2.</source>
        <translation>Esto no es una expresión regular: %1, en la letra %2.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>FoundDock</name>
    <message>
        <source>Hide the list</source>
        <translation>Ocultar la lista</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>That was the first change.</source>
        <translation>Ese era el primer cambio.</translation>
    </message>
    <message>
        <source>That was the last change.</source>
        <translation>Ese era el último cambio.</translation>
    </message>
    <message>
        <source>The changes are being listed: a moment, please.</source>
        <translation>Se están enumerando los cambios: un momento, por favor.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>No page holds all of these words. Try fewer.</source>
        <translation>Ninguna página contiene todas estas palabras. Pruebe con menos.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>The whole guide, in English</source>
        <translation>La guía completa, en inglés</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Compared directly, these tell it otherwise: %1.</source>
        <translation>Comparadas directamente, estas dan otro resultado: %1.</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>volvió</translation>
    </message>
    <message>
        <source>came in here</source>
        <translation>aparece aquí</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>suprimido</translation>
    </message>
    <message>
        <source>deleted: %1.</source>
        <translation>suprimido: %1.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>inserted: %1.</source>
        <translation>añadido: %1.</translation>
    </message>
    <message>
        <source>merged with others</source>
        <translation>fusionado con otros</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>aún no está</translation>
    </message>
    <message>
        <source>recast with others</source>
        <translation>refundido con otros</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>renumerado</translation>
    </message>
    <message>
        <source>split off from %1</source>
        <translation>separado de %1</translation>
    </message>
    <message>
        <source>was split</source>
        <translation>dividido</translation>
    </message>
    <message>
        <source>went into %1</source>
        <translation>pasó a %1</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>A paragraph has a history once its dossier holds several revisions.</source>
        <translation>Un párrafo tiene historia en cuanto su expediente contiene varias revisiones.</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historia de %1</translation>
    </message>
    <message>
        <source>The revision on show does not stand in the dossier: choose another in the tool bar.</source>
        <translation>La revisión mostrada no figura en el expediente: elija otra en la barra de herramientas.</translation>
    </message>
    <message>
        <source>The revisions were not followed.</source>
        <translation>No se siguieron las revisiones.</translation>
    </message>
</context>
<context>
    <name>HistoryDock</name>
    <message>
        <source>Add a revision…</source>
        <translation>Añadir una revisión…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Follow the paragraphs</source>
        <translation>Seguir los párrafos</translation>
    </message>
    <message>
        <source>Hide the history</source>
        <translation>Ocultar la historia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Avance del trabajo</translation>
    </message>
    <message>
        <source>Reading and comparing all revisions…</source>
        <translation>Leyendo y comparando todas las revisiones…</translation>
    </message>
</context>
<context>
    <name>HoldingDesk</name>
    <message>
        <source>Nothing is held together by hand here.</source>
        <translation>Aquí nada se mantiene junto a mano.</translation>
    </message>
    <message>
        <source>Only documents with pages on both sides can be held together.</source>
        <translation>Solo se pueden mantener juntos documentos con páginas en ambos lados.</translation>
    </message>
    <message>
        <source>Places are held together in Pages, where each side can stand by itself.</source>
        <translation>Los lugares se mantienen juntos en Páginas, donde cada lado puede quedar por sí mismo.</translation>
    </message>
    <message>
        <source>These places are no longer held together.</source>
        <translation>Estos lugares ya no se mantienen juntos.</translation>
    </message>
    <message>
        <source>These two places stay together. A click on the pin between them lets them go.</source>
        <translation>Estos dos lugares quedan juntos. Un clic en el alfiler entre ellos los suelta.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A key by itself is for writing and reading. Press it together with Ctrl or Alt.</source>
        <translation>Una tecla sola sirve para escribir y leer. Púlsela junto con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>Press one key, together with Ctrl or Alt.</source>
        <translation>Pulse una tecla, junto con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>These keys open the menu “%1”. Press others.</source>
        <translation>Estas teclas abren el menú «%1». Pulse otras.</translation>
    </message>
    <message>
        <source>This key moves through the window and cannot be changed. Press another one.</source>
        <translation>Esta tecla sirve para moverse por la ventana y no se puede cambiar. Pulse otra.</translation>
    </message>
</context>
<context>
    <name>KindChip</name>
    <message>
        <source>%1: %2 changes</source>
        <translation>%1: %2 cambios</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Find a part or a licence</source>
        <translation>Buscar un componente o una licencia</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>No part and no licence is called so.</source>
        <translation>Ningún componente ni licencia se llama así.</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Componentes del programa</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>WSIS Desktop is built on the work of others. Each part and its licence:</source>
        <translation>WSIS Desktop se basa en el trabajo de otros. Cada componente y su licencia:</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Your settings could not be saved: %1. They hold until you close the window.</source>
        <translation>No se pudieron guardar sus ajustes: %1. Valen hasta que cierre la ventana.</translation>
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
            <numerusform>%Ln autor</numerusform>
            <numerusform>%Ln autores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bold run(s), as its legend says</source>
        <translation>
            <numerusform>%Ln pasaje en negrita, según su leyenda</numerusform>
            <numerusform>%Ln pasajes en negrita, según su leyenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of formatting</source>
        <translation>
            <numerusform>%Ln cambio de formato</numerusform>
            <numerusform>%Ln cambios de formato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of numbering</source>
        <translation>
            <numerusform>%Ln cambio de numeración</numerusform>
            <numerusform>%Ln cambios de numeración</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colour(s)</source>
        <translation>
            <numerusform>%Ln color</numerusform>
            <numerusform>%Ln colores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coloured run(s)</source>
        <translation>
            <numerusform>%Ln pasaje en color</numerusform>
            <numerusform>%Ln pasajes en color</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s)</source>
        <translation>
            <numerusform>%Ln supresión</numerusform>
            <numerusform>%Ln supresiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) told in balloons</source>
        <translation>
            <numerusform>%Ln supresión señalada en un globo</numerusform>
            <numerusform>%Ln supresiones señaladas en globos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insertion(s)</source>
        <translation>
            <numerusform>%Ln inserción</numerusform>
            <numerusform>%Ln inserciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insertion(s) written in notes</source>
        <translation>
            <numerusform>%Ln inserción escrita en una nota</numerusform>
            <numerusform>%Ln inserciones escritas en notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a bar in the margin</source>
        <translation>
            <numerusform>%Ln línea con una barra al margen</numerusform>
            <numerusform>%Ln líneas con una barra al margen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%Ln traslado</numerusform>
            <numerusform>%Ln traslados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n struck run(s)</source>
        <translation>
            <numerusform>%Ln pasaje tachado</numerusform>
            <numerusform>%Ln pasajes tachados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n underlined run(s)</source>
        <translation>
            <numerusform>%Ln pasaje subrayado</numerusform>
            <numerusform>%Ln pasajes subrayados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>&amp;Ends</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>E&amp;nlace</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lugar</translation>
    </message>
    <message>
        <source>&amp;Starts</source>
        <translation>&amp;Comienzo</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Asunto</translation>
    </message>
    <message>
        <source>A link begins with “https://”.</source>
        <translation>Un enlace empieza por «https://».</translation>
    </message>
    <message>
        <source>It ends before it starts: choose a later end.</source>
        <translation>Termina antes de empezar: elija un fin posterior.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Say what the meeting is.</source>
        <translation>Indique el asunto de la reunión.</translation>
    </message>
    <message>
        <source>This is a &amp;deadline</source>
        <translation>&amp;Es un plazo</translation>
    </message>
    <message>
        <source>Wh&amp;ole days</source>
        <translation>&amp;Días enteros</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>after its changes</source>
        <translation>después de sus cambios</translation>
    </message>
    <message>
        <source>before its changes</source>
        <translation>antes de sus cambios</translation>
    </message>
    <message>
        <source>with its changes</source>
        <translation>con sus cambios</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>All revisions</source>
        <translation>Todas las revisiones</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>What became of its text</source>
        <translation>Qué fue de su texto</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Copy its text</source>
        <translation>Copiar su texto</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit this note</source>
        <translation>Editar esta nota</translation>
    </message>
    <message>
        <source>On the change %1</source>
        <translation>Sobre el cambio %1</translation>
    </message>
    <message>
        <source>Proposed wording: %1</source>
        <translation>Formulación propuesta: %1</translation>
    </message>
    <message>
        <source>Put it on %1</source>
        <translation>Ponerla en %1</translation>
    </message>
    <message>
        <source>Put it on %1, where you are</source>
        <translation>Ponerla en %1, donde está usted</translation>
    </message>
    <message>
        <source>Show the change</source>
        <translation>Mostrar el cambio</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Close the editor (Escape)</source>
        <translation>Cerrar el editor (Esc)</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Eliminar esta nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Tipo de nota</translation>
    </message>
    <message>
        <source>No stance yet</source>
        <translation>Sin postura todavía</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>Formulación propuesta</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Write a note. **Bold**, *italics* and lists are Markdown.</source>
        <translation>Escriba una nota. **Negrita**, *cursiva* y listas en Markdown.</translation>
    </message>
</context>
<context>
    <name>NoteKinds</name>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>flexible</translation>
    </message>
    <message>
        <source>oppose</source>
        <translation>en contra</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>propuesta</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>línea roja</translation>
    </message>
    <message>
        <source>support</source>
        <translation>a favor</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>task, done</source>
        <translation>tarea hecha</translation>
    </message>
</context>
<context>
    <name>NoteMoving</name>
    <message>
        <source>Choose a note first: Alt+N, then an arrow and Space.</source>
        <translation>Elija primero una nota: Alt+N, luego una flecha y Espacio.</translation>
    </message>
    <message>
        <source>Go to the paragraph on which the note is to stand, or select words of it.</source>
        <translation>Vaya al párrafo en que ha de figurar la nota, o seleccione palabras de él.</translation>
    </message>
    <message>
        <source>The note stands on %1 now. Ctrl+Z takes it back.</source>
        <translation>La nota figura ahora en %1. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>The note stands on another paragraph now. Ctrl+Z takes it back.</source>
        <translation>La nota figura ahora en otro párrafo. Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>%1 wrote another wording: it stands beside this one.</source>
        <translation>%1 escribió otra formulación: figura junto a esta.</translation>
    </message>
    <message numerus="yes">
        <source>%n other wordings stand beside this one.</source>
        <translation>
            <numerusform>%Ln formulación más figura junto a esta.</numerusform>
            <numerusform>%Ln formulaciones más figuran junto a esta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other wordings stand beside this one: by %1.</source>
        <translation>
            <numerusform>%Ln formulación más figura junto a esta: de %1.</numerusform>
            <numerusform>%Ln formulaciones más figuran junto a esta: de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another wording stands beside this one.</source>
        <translation>Otra formulación figura junto a esta.</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Todo el texto</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>pasada</translation>
    </message>
    <message>
        <source>carried from %1</source>
        <translation>pasada de %1</translation>
    </message>
    <message>
        <source>deleted: “%1”</source>
        <translation>suprimido: «%1»</translation>
    </message>
    <message>
        <source>its text is gone</source>
        <translation>su texto ya no está</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>moved, was %1</source>
        <translation>trasladado, antes %1</translation>
    </message>
    <message>
        <source>new: “%1”</source>
        <translation>nuevo: «%1»</translation>
    </message>
    <message>
        <source>text edited</source>
        <translation>texto modificado</translation>
    </message>
    <message>
        <source>text edited: %1</source>
        <translation>texto modificado: %1</translation>
    </message>
    <message>
        <source>the note there was changed since</source>
        <translation>la nota de allí cambió desde entonces</translation>
    </message>
    <message>
        <source>the paragraph was split</source>
        <translation>el párrafo se dividió</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
</context>
<context>
    <name>NotesDesk</name>
    <message>
        <source>%1 What you wrote stays here, and is saved as soon as it can be.</source>
        <translation>%1 Lo que escribió queda aquí y se guardará en cuanto sea posible.</translation>
    </message>
    <message>
        <source>%1 What you wrote stays here.</source>
        <translation>%1 Lo que escribió queda aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came along from the earlier revision.</source>
        <translation>
            <numerusform>%Ln nota pasó de la revisión anterior.</numerusform>
            <numerusform>%Ln notas pasaron de la revisión anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found no place in this one: see “Without a place”.</source>
        <translation>
            <numerusform>%Ln nota no encontró lugar en esta: véase «Sin lugar».</numerusform>
            <numerusform>%Ln notas no encontraron lugar en esta: véase «Sin lugar».</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message numerus="yes">
        <source>The note stands on the words in %1; %n more paragraph(s) were selected.</source>
        <translation>
            <numerusform>La nota figura sobre las palabras de %1; había %Ln párrafo más seleccionado.</numerusform>
            <numerusform>La nota figura sobre las palabras de %1; había %Ln párrafos más seleccionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>the first paragraph</source>
        <translation>el primer párrafo</translation>
    </message>
</context>
<context>
    <name>NotesDock</name>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Hide the notes</source>
        <translation>Ocultar las notas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Notas y marcadores</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Leerlo de nuevo</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>A name, a delegation, or nothing</source>
        <translation>Un nombre, una delegación, o nada</translation>
    </message>
    <message>
        <source>Author of what you publish</source>
        <translation>Autor de lo que publica</translation>
    </message>
    <message>
        <source>It stands on briefings and other documents.</source>
        <translation>Figura en las notas informativas y otros documentos.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Whoever you send a dossier to sees it. It is kept on this computer alone until then.</source>
        <translation>Lo ve quien reciba de usted un expediente. Hasta entonces queda solo en este equipo.</translation>
    </message>
    <message>
        <source>Your name on notes</source>
        <translation>Su nombre en las notas</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>%n deleted note(s)</source>
        <translation>
            <numerusform>%Ln nota eliminada</numerusform>
            <numerusform>%Ln notas eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Ctrl+M; select words first to write on them alone</source>
        <translation>Ctrl+M; seleccione antes palabras para escribir solo sobre ellas</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>Find in notes: words, #tag, red line…</source>
        <translation>Buscar en las notas: palabras, #etiqueta, línea roja…</translation>
    </message>
    <message>
        <source>No note here holds these words.</source>
        <translation>Ninguna nota contiene aquí esas palabras.</translation>
    </message>
    <message>
        <source>No note of the dossier is like this: choose another revision or status.</source>
        <translation>Ninguna nota del expediente responde a esto: elija otra revisión u otro estado.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing is written on this paragraph yet.</source>
        <translation>Aún no hay nada escrito sobre este párrafo.</translation>
    </message>
    <message>
        <source>On ¶ %1</source>
        <translation>Sobre el ¶ %1</translation>
    </message>
    <message>
        <source>Publish the notes…</source>
        <translation>Publicar las notas…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Este párrafo</translation>
    </message>
    <message>
        <source>What you write on the text stands here and is kept on this computer alone. It comes along when the next revision arrives.</source>
        <translation>Lo que escribe sobre el texto figura aquí y queda solo en este equipo. Pasa con usted cuando llega la revisión siguiente.</translation>
    </message>
    <message>
        <source>Whole dossier</source>
        <translation>Todo el expediente</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <source>Write a note here</source>
        <translation>Anotar aquí</translation>
    </message>
    <message>
        <source>Write a note on the section</source>
        <translation>Escribir una nota sobre la sección</translation>
    </message>
    <message>
        <source>Write a note on the whole text</source>
        <translation>Escribir una nota sobre todo el texto</translation>
    </message>
    <message>
        <source>Write a note on ¶ %1</source>
        <translation>Anotar en el ¶ %1</translation>
    </message>
    <message>
        <source>Write on the section or the whole text</source>
        <translation>Escribir sobre la sección o todo el texto</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Avance del trabajo</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices on the reading</source>
        <translation>Avisos sobre la lectura</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 is in %2 and %3 in %4, so that almost every word differs. Open both in one language.</source>
        <translation>%1 está en %2 y %3 en %4, de modo que casi todas las palabras difieren. Abra ambas en un mismo idioma.</translation>
    </message>
    <message numerus="yes">
        <source>Being read by OCR: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>Leyendo por OCR: %Ln página de %1 (%2).</numerusform>
            <numerusform>Leyendo por OCR: %Ln páginas de %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the text after them</source>
        <translation>Comparar el texto posterior a ellos</translation>
    </message>
    <message>
        <source>Compare the text before them</source>
        <translation>Comparar el texto anterior a ellos</translation>
    </message>
    <message>
        <source>How to read them…</source>
        <translation>Cómo leerlas…</translation>
    </message>
    <message numerus="yes">
        <source>Not read and left out: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>Sin leer y omitida: %Ln página de %1 (%2).</numerusform>
            <numerusform>Sin leer y omitidas: %Ln páginas de %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not read, not even by OCR, and left out: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>Sin leer, ni siquiera por OCR, y omitida: %Ln página de %1 (%2).</numerusform>
            <numerusform>Sin leer, ni siquiera por OCR, y omitidas: %Ln páginas de %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Of “%1” the text after its changes is compared: %2.</source>
        <translation>De «%1» se compara el texto posterior a sus cambios: %2.</translation>
    </message>
    <message>
        <source>Of “%1” the text before its changes is compared: %2.</source>
        <translation>De «%1» se compara el texto anterior a sus cambios: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Read by OCR, which makes mistakes: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>Leída por OCR, que comete errores: %Ln página de %1 (%2).</numerusform>
            <numerusform>Leídas por OCR, que comete errores: %Ln páginas de %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it as tracked changes</source>
        <translation>Leerlo como control de cambios</translation>
    </message>
    <message>
        <source>Read them by OCR</source>
        <translation>Leerlas por OCR</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>This is ordinary emphasis</source>
        <translation>Es un simple énfasis</translation>
    </message>
    <message>
        <source>“%1” has %2 and no other tracked changes: its text is one.</source>
        <translation>«%1» tiene %2 y ningún otro cambio señalado: su texto es uno solo.</translation>
    </message>
    <message>
        <source>“%1” has %2, taken for ordinary emphasis.</source>
        <translation>«%1» tiene %2, que se consideran simple énfasis.</translation>
    </message>
    <message>
        <source>“%1” is read as two texts, before and after its changes: %2.</source>
        <translation>«%1» se lee como dos textos, antes y después de sus cambios: %2.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Add it as the newest revision</source>
        <translation>Añadirla como revisión más reciente</translation>
    </message>
    <message>
        <source>Choose the earlier revision</source>
        <translation>Elegir la revisión anterior</translation>
    </message>
    <message>
        <source>Choose the later revision</source>
        <translation>Elegir la revisión posterior</translation>
    </message>
    <message>
        <source>Compare %1 with %2 instead</source>
        <translation>Comparar mejor %1 con %2</translation>
    </message>
    <message>
        <source>Open one revision, or several at once</source>
        <translation>Abrir una revisión, o varias a la vez</translation>
    </message>
    <message>
        <source>Take it as the earlier revision</source>
        <translation>Tomarla como revisión anterior</translation>
    </message>
    <message>
        <source>Take it as the later revision</source>
        <translation>Tomarla como revisión posterior</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Qué hacer con %1</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>%1, changes: %2</source>
        <translation>%1, cambios: %2</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline of the new text</source>
        <translation>Esquema del texto nuevo</translation>
    </message>
    <message>
        <source>This text has no headings.</source>
        <translation>Este texto no tiene encabezamientos.</translation>
    </message>
</context>
<context>
    <name>OverviewRuler</name>
    <message>
        <source>A note stands here</source>
        <translation>Aquí hay una nota</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation>Encontrado aquí</translation>
    </message>
    <message>
        <source>Overview of all changes</source>
        <translation>Vista general de todos los cambios</translation>
    </message>
</context>
<context>
    <name>OwnLooks</name>
    <message>
        <source>Begin a folder of your own…</source>
        <translation>Empezar una carpeta propia…</translation>
    </message>
    <message>
        <source>Layouts and styles of your own</source>
        <translation>Diseños y estilos propios</translation>
    </message>
    <message>
        <source>Layouts and styles…</source>
        <translation>Diseños y estilos…</translation>
    </message>
    <message>
        <source>Take those of a folder…</source>
        <translation>Tomar los de una carpeta…</translation>
    </message>
    <message>
        <source>Take those that ship</source>
        <translation>Tomar los del programa</translation>
    </message>
    <message>
        <source>The program’s own</source>
        <translation>Los del programa</translation>
    </message>
    <message>
        <source>Where your own layouts and styles go</source>
        <translation>Dónde van sus propios diseños y estilos</translation>
    </message>
</context>
<context>
    <name>PageGutter</name>
    <message>
        <source>Bands between paragraphs that belong together</source>
        <translation>Bandas entre los párrafos que se corresponden</translation>
    </message>
    <message>
        <source>Bring both sides to the same height</source>
        <translation>Poner ambos lados a la misma altura</translation>
    </message>
    <message>
        <source>Held together by hand. Click to let go.</source>
        <translation>Juntos a mano. Haga clic para soltarlos.</translation>
    </message>
</context>
<context>
    <name>PageNoting</name>
    <message numerus="yes">
        <source>%n highlight(s) and notes of the pages were taken over as notes.</source>
        <translation>
            <numerusform>Se incorporó como nota %Ln resaltado o nota de las páginas.</numerusform>
            <numerusform>Se incorporaron como notas %Ln resaltados y notas de las páginas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n highlight(s) and notes of the pages are among your notes already.</source>
        <translation>
            <numerusform>El resaltado o la nota de las páginas ya está entre sus notas.</numerusform>
            <numerusform>Los %Ln resaltados y notas de las páginas ya están entre sus notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No highlights and no notes stand on the pages.</source>
        <translation>No hay resaltados ni notas en las páginas.</translation>
    </message>
    <message>
        <source>Only a PDF holds highlights and notes on its pages, and none is open.</source>
        <translation>Solo un PDF tiene resaltados y notas en sus páginas, y no hay ninguno abierto.</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>This revision comes from a file without pages. Its text stands in the Text view.</source>
        <translation>Esta revisión procede de un archivo sin páginas. Su texto figura en la vista Texto.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Shows the page over the whole width, or beside the choices again</source>
        <translation>Muestra la página a todo el ancho, o de nuevo junto a las opciones</translation>
    </message>
    <message>
        <source>The preview is being made…</source>
        <translation>Se prepara la vista previa…</translation>
    </message>
    <message>
        <source>The preview was not made.</source>
        <translation>No se preparó la vista previa.</translation>
    </message>
</context>
<context>
    <name>PagePrinter</name>
    <message>
        <source>A page could not be drawn; what follows it was not printed. Save the document as PDF.</source>
        <translation>No se pudo dibujar una página; lo que sigue no se imprimió. Guarde el documento como PDF.</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>Imprimiendo la página %1 de %2</translation>
    </message>
    <message>
        <source>Printing was stopped: %1 of %2 pages had gone to the printer.</source>
        <translation>Se detuvo la impresión: %1 de %2 páginas ya habían ido a la impresora.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The printer did not begin. Choose another one, or save the document as PDF.</source>
        <translation>La impresora no empezó. Elija otra, o guarde el documento como PDF.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>%1 is now %2, page %3</source>
        <translation>%1 es ahora %2, página %3</translation>
    </message>
    <message>
        <source>%1 was %2, page %3</source>
        <translation>%1 era %2, página %3</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Read by OCR</source>
        <translation>Leída por OCR</translation>
    </message>
    <message>
        <source>no pages</source>
        <translation>sin páginas</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>page %1 of %2, not read</source>
        <translation>página %1 de %2, sin leer</translation>
    </message>
    <message>
        <source>page %1 of %2, read by OCR</source>
        <translation>página %1 de %2, leída por OCR</translation>
    </message>
</context>
<context>
    <name>PairingDesk</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing is paired with this paragraph.</source>
        <translation>Nada está emparejado con este párrafo.</translation>
    </message>
    <message>
        <source>Pair with %1</source>
        <translation>Emparejar con %1</translation>
    </message>
    <message>
        <source>Pair with another paragraph…</source>
        <translation>Emparejar con otro párrafo…</translation>
    </message>
    <message>
        <source>Pairing %1: Ctrl+J at its counterpart · Escape lets go</source>
        <translation>Emparejando %1: Ctrl+J en su correspondiente · Esc lo deja</translation>
    </message>
    <message>
        <source>Select words of a paragraph, or go to it, before you pair it.</source>
        <translation>Seleccione palabras de un párrafo, o vaya a él, antes de emparejarlo.</translation>
    </message>
    <message>
        <source>The program paired this; you decided nothing about it.</source>
        <translation>Los emparejó el programa; usted no decidió nada al respecto.</translation>
    </message>
    <message>
        <source>These are paired already.</source>
        <translation>Ya están emparejados.</translation>
    </message>
    <message>
        <source>You paired %1 and %2. Ctrl+Z takes it back.</source>
        <translation>Emparejó %1 y %2. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>You parted these paragraphs. Ctrl+Z takes it back.</source>
        <translation>Separó estos párrafos. Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1, on now</source>
        <translation>%1, activado</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>The paragraphs of this text have no numbers.</source>
        <translation>Los párrafos de este texto no tienen número.</translation>
    </message>
    <message>
        <source>There is no paragraph %1 in %2; the nearest is %3.</source>
        <translation>No hay párrafo %1 en %2; el más cercano es %3.</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>later</source>
        <translation>posterior</translation>
    </message>
    <message>
        <source>needs a second revision</source>
        <translation>hace falta una segunda revisión</translation>
    </message>
    <message>
        <source>needs an open text</source>
        <translation>hace falta un texto abierto</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>no es posible aquí</translation>
    </message>
    <message>
        <source>nothing is kept of this text yet</source>
        <translation>aún no se guarda nada de este texto</translation>
    </message>
    <message>
        <source>nothing was cross-checked yet</source>
        <translation>aún no se ha cotejado nada</translation>
    </message>
    <message>
        <source>old</source>
        <translation>antiguo</translation>
    </message>
    <message>
        <source>the reading left no remarks</source>
        <translation>la lectura no dejó observaciones</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>A command, a paragraph such as 44 bis or old 12, a heading, a bookmark</source>
        <translation>Un comando, un párrafo como 44 bis o antiguo 12, un encabezamiento, un marcador</translation>
    </message>
    <message>
        <source>Go to a place or a command</source>
        <translation>Ir a un lugar o a un comando</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Type part of a command or heading, or a number such as 44 bis.</source>
        <translation>Nada se llama «%1». Escriba parte de un comando o de un encabezamiento, o un número como 44 bis.</translation>
    </message>
    <message>
        <source>What can be gone to or done</source>
        <translation>Adónde ir y qué hacer</translation>
    </message>
    <message>
        <source>“%1” rests: %2.</source>
        <translation>«%1» está en reposo: %2.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is kept only while the file is open, and never stored.</source>
        <translation>Se guarda solo mientras el archivo está abierto, y nunca se almacena.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>That password does not open it. Mind capital and small letters.</source>
        <translation>Esa contraseña no lo abre. Atención a mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>«%1» está protegido con contraseña.</translation>
    </message>
</context>
<context>
    <name>Peek</name>
    <message>
        <source>Nothing of it stands here: it is new in the other revision.</source>
        <translation>Nada de ello figura aquí: es nuevo en la otra revisión.</translation>
    </message>
    <message>
        <source>Nothing of it stands here: it was deleted.</source>
        <translation>Nada de ello figura aquí: se suprimió.</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>word for word the same</source>
        <translation>igual palabra por palabra</translation>
    </message>
</context>
<context>
    <name>PeekCard</name>
    <message>
        <source>Enter goes there, Escape closes.</source>
        <translation>Intro lleva ahí, Esc cierra.</translation>
    </message>
</context>
<context>
    <name>PreferencesDesk</name>
    <message>
        <source>The interface will be %1 % large from the next start of the program on.</source>
        <translation>La interfaz tendrá un tamaño del %1 % a partir del próximo inicio del programa.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing here is called so. Look for another word.</source>
        <translation>Nada aquí se llama así. Busque otra palabra.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Restablecer esta página</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Buscar en las preferencias</translation>
    </message>
</context>
<context>
    <name>PresentDesk</name>
    <message>
        <source>Change %1 of %2</source>
        <translation>Cambio %1 de %2</translation>
    </message>
    <message>
        <source>That was the first change.</source>
        <translation>Ese era el primer cambio.</translation>
    </message>
    <message>
        <source>That was the last change.</source>
        <translation>Ese era el último cambio.</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>nada en %1</translation>
    </message>
</context>
<context>
    <name>PreviewWork</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the preview</source>
        <translation>Cancelar la vista previa</translation>
    </message>
    <message>
        <source>How far the preview is</source>
        <translation>Avance de la vista previa</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Make the preview</source>
        <translation>Preparar la vista previa</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Setting the pages to print…</source>
        <translation>Componiendo las páginas para imprimir…</translation>
    </message>
    <message>
        <source>This file has no pages to print. Open it in the program that wrote it, and print there.</source>
        <translation>Este archivo no tiene páginas que imprimir. Ábralo en el programa que lo escribió, e imprímalo ahí.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Avance del trabajo</translation>
    </message>
    <message>
        <source>Marking the words</source>
        <translation>Marcando las palabras</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Pairing the paragraphs</source>
        <translation>Emparejando los párrafos</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Recognising text</source>
        <translation>Reconociendo el texto</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>both revisions</source>
        <translation>ambas revisiones</translation>
    </message>
</context>
<context>
    <name>PublishDesk</name>
    <message>
        <source>Copied; paste it where you write.</source>
        <translation>Copiado; péguelo donde escriba.</translation>
    </message>
    <message>
        <source>Publish the redline…</source>
        <translation>Publicar el texto marcado…</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Guardar el documento</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>&amp;Copy as rich text</source>
        <translation>&amp;Copiar como texto enriquecido</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Author of the document</source>
        <translation>Autor del documento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Tipos de documentos</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%Ln marcador</numerusform>
            <numerusform>%Ln marcadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and</source>
        <translation>
            <numerusform>%Ln nota y</numerusform>
            <numerusform>%Ln notas y</numerusform>
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
        <translation>Todas las revisiones del expediente, una columna para cada una</translation>
    </message>
    <message>
        <source>Annotated copy</source>
        <translation>Copia anotada</translation>
    </message>
    <message>
        <source>As you wrote it</source>
        <translation>Tal como la escribió</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Below the title</source>
        <translation>Bajo el título</translation>
    </message>
    <message>
        <source>Both revisions face to face, pair by pair, their words marked.</source>
        <translation>Ambas revisiones frente a frente, par por par, con sus palabras marcadas.</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Nota informativa</translation>
    </message>
    <message>
        <source>By section the changes that matter, a line each, with your notes.</source>
        <translation>Por sección, los cambios que importan, una línea cada uno, con sus notas.</translation>
    </message>
    <message>
        <source>Changes told</source>
        <translation>Cambios señalados</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Tabla de concordancias</translation>
    </message>
    <message>
        <source>Current text</source>
        <translation>Texto actual</translation>
    </message>
    <message>
        <source>In the ITU’s terms: ADD, MOD, (MOD), SUP, SUP*, NOC</source>
        <translation>En los términos de la UIT: ADD, MOD, (MOD), SUP, SUP*, NOC</translation>
    </message>
    <message>
        <source>Kinds of notes</source>
        <translation>Tipos de notas</translation>
    </message>
    <message>
        <source>Language of what is not quoted</source>
        <translation>Idioma de lo que no se cita</translation>
    </message>
    <message>
        <source>Left out, for want of a place on the pages of this file: %1. “My notes” has every note.</source>
        <translation>Omitido, por falta de lugar en las páginas de este archivo: %1. «Mis notas» las contiene todas.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Mark editorial changes, too</source>
        <translation>Marcar también los cambios de redacción</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Mis notas</translation>
    </message>
    <message>
        <source>Notes for programs for PDF (XFDF)</source>
        <translation>Notas para programas de PDF (XFDF)</translation>
    </message>
    <message>
        <source>Only with one of these tags</source>
        <translation>Solo con una de estas etiquetas</translation>
    </message>
    <message>
        <source>Only with these words</source>
        <translation>Solo con estas palabras</translation>
    </message>
    <message>
        <source>Open a PDF as the later revision for this.</source>
        <translation>Abra un PDF como revisión posterior para esto.</translation>
    </message>
    <message>
        <source>Open two revisions for this.</source>
        <translation>Abra dos revisiones para esto.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Paragraphs cited as</source>
        <translation>Párrafos citados como</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>Texto propuesto</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Texto marcado</translation>
    </message>
    <message>
        <source>Say who wrote each note</source>
        <translation>Indicar quién escribió cada nota</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Set as</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Cuadro (CSV)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>The later revision’s PDF, copied, with your notes on its pages and your bookmarks as outline.</source>
        <translation>El PDF de la revisión posterior, copiado, con sus notas en las páginas y sus marcadores como esquema.</translation>
    </message>
    <message>
        <source>The whole text, what came underlined, what went struck. As a Word document with tracked changes.</source>
        <translation>Todo el texto, lo añadido subrayado, lo suprimido tachado. Como documento de Word, con control de cambios.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>What each paragraph was called, is called now, and what became of it.</source>
        <translation>Cómo se llamaba cada párrafo, cómo se llama ahora y qué fue de él.</translation>
    </message>
    <message>
        <source>With every change that you ticked as reviewed</source>
        <translation>Con todos los cambios que señaló como examinados</translation>
    </message>
    <message>
        <source>With notes that are done</source>
        <translation>Con las notas ya resueltas</translation>
    </message>
    <message>
        <source>With paragraphs that stayed as they were</source>
        <translation>Con los párrafos que no cambiaron</translation>
    </message>
    <message>
        <source>With positions taken</source>
        <translation>Con las posiciones adoptadas</translation>
    </message>
    <message>
        <source>With the calendar of the dossier</source>
        <translation>Con el calendario del expediente</translation>
    </message>
    <message>
        <source>With what only moved</source>
        <translation>Con lo que solo se trasladó</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Write a note first (Ctrl+M).</source>
        <translation>Escriba primero una nota (Ctrl+M).</translation>
    </message>
    <message>
        <source>Your notes by section and paragraph, changes and proposals as redlines.</source>
        <translation>Sus notas por sección y párrafo, con cambios y propuestas marcados.</translation>
    </message>
    <message>
        <source>Your proposals and comments as consultations ask for them.</source>
        <translation>Sus propuestas y observaciones como las piden las consultas.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>un cuadro</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>as in the text</source>
        <translation>como en el texto</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>como en la ventana</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>por fecha</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>por tipo</translation>
    </message>
    <message>
        <source>entries: from, to, comment</source>
        <translation>entradas: de, a, observación</translation>
    </message>
    <message>
        <source>para 84</source>
        <translation>párr. 84</translation>
    </message>
    <message>
        <source>paragraph 84</source>
        <translation>párrafo 84</translation>
    </message>
    <message>
        <source>substance only</source>
        <translation>solo fondo</translation>
    </message>
    <message>
        <source>wording and substance</source>
        <translation>formulación y fondo</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>44 bis. We commit to closing all digital divides by 2030, and request the Secretary-General to report.</source>
        <translation>44 bis. Nos comprometemos a cerrar todas las brechas digitales para 2030, y solicitamos al Secretario General que presente un informe.</translation>
    </message>
    <message>
        <source>Easy to tell apart (Atkinson Hyperlegible)</source>
        <translation>Fáciles de distinguir (Atkinson Hyperlegible)</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>In Text and Redline, as with Ctrl and the wheel.</source>
        <translation>En Texto y Texto marcado, como con Ctrl y la rueda.</translation>
    </message>
    <message>
        <source>It looks so:</source>
        <translation>Se ve así:</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Lines of one width</source>
        <translation>Líneas de igual anchura</translation>
    </message>
    <message>
        <source>Not between Arabic letters, which are joined.</source>
        <translation>No entre letras árabes, que van unidas.</translation>
    </message>
    <message>
        <source>Readers with dyslexia or low vision often prefer the last, with more room between letters and lines.</source>
        <translation>Los lectores con dislexia o baja visión suelen preferir la última, con más espacio entre letras y líneas.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Space added between letters and words</source>
        <translation>Espacio añadido entre letras y palabras</translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation>Espacio entre líneas</translation>
    </message>
    <message>
        <source>With serifs (Noto Serif)</source>
        <translation>Con serifas (Noto Serif)</translation>
    </message>
    <message>
        <source>Without serifs (Inter)</source>
        <translation>Sin serifas (Inter)</translation>
    </message>
    <message>
        <source>Words are spaced so that both edges are even.</source>
        <translation>Las palabras se espacian para que ambos bordes queden rectos.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>actor added</source>
        <translation>actor añadido</translation>
    </message>
    <message>
        <source>actor removed</source>
        <translation>actor suprimido</translation>
    </message>
    <message>
        <source>and/or</source>
        <translation>y/o</translation>
    </message>
    <message>
        <source>article</source>
        <translation>artículo</translation>
    </message>
    <message>
        <source>binding force</source>
        <translation>fuerza vinculante</translation>
    </message>
    <message>
        <source>bracket closed</source>
        <translation>corchete cerrado</translation>
    </message>
    <message>
        <source>bracket opened</source>
        <translation>corchete abierto</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>frecuencia</translation>
    </message>
    <message>
        <source>inflection</source>
        <translation>flexión</translation>
    </message>
    <message>
        <source>modal</source>
        <translation>modal</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>negación</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>numbering</source>
        <translation>numeración</translation>
    </message>
    <message>
        <source>opposite</source>
        <translation>lo contrario</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>phrasing</source>
        <translation>giro</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>qualifier added</source>
        <translation>matiz añadido</translation>
    </message>
    <message>
        <source>qualifier removed</source>
        <translation>matiz suprimido</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>remisión</translation>
    </message>
    <message>
        <source>reference follows the numbering</source>
        <translation>la remisión sigue la numeración</translation>
    </message>
    <message>
        <source>retitled</source>
        <translation>nuevo epígrafe</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>ortografía</translation>
    </message>
    <message>
        <source>stronger verb</source>
        <translation>verbo más fuerte</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>indicación</translation>
    </message>
    <message>
        <source>text added</source>
        <translation>texto añadido</translation>
    </message>
    <message>
        <source>text removed</source>
        <translation>texto suprimido</translation>
    </message>
    <message>
        <source>typography</source>
        <translation>tipografía</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>verbo</translation>
    </message>
    <message>
        <source>weaker verb</source>
        <translation>verbo más débil</translation>
    </message>
    <message>
        <source>words added</source>
        <translation>palabras añadidas</translation>
    </message>
    <message>
        <source>words removed</source>
        <translation>palabras suprimidas</translation>
    </message>
    <message>
        <source>words replaced</source>
        <translation>palabras sustituidas</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Take %1 off the list</source>
        <translation>Quitar %1 de la lista</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>What you compare is listed here, so that one click brings it back.</source>
        <translation>Lo que compara figura aquí: un clic lo trae de vuelta.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ayer, %1</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>It has no data for any language of the United Nations.</source>
        <translation>No tiene datos de ningún idioma de las Naciones Unidas.</translation>
    </message>
    <message>
        <source>It is a free program that works on this computer alone: your drafts go nowhere. It needs its data for each language.</source>
        <translation>Es un programa libre que trabaja solo en este equipo: sus textos no salen de él. Necesita los datos de cada idioma.</translation>
    </message>
    <message>
        <source>It reads %1.</source>
        <translation>Lee %1.</translation>
    </message>
    <message>
        <source>Nothing is missing. A page that is not read even so is too faint, too small or askew: ask for a better scan, or for the file that it was made from.</source>
        <translation>No falta nada. Una página que ni así se lee es demasiado tenue, pequeña o torcida: pida un escaneo mejor, o el archivo del que procede.</translation>
    </message>
    <message>
        <source>Reading pictures of text</source>
        <translation>Lectura de imágenes de texto</translation>
    </message>
    <message>
        <source>Tesseract %1 is installed.</source>
        <translation>Tesseract %1 está instalado.</translation>
    </message>
    <message>
        <source>Tesseract reads pictures of text; it is not installed.</source>
        <translation>Tesseract lee imágenes de texto; no está instalado.</translation>
    </message>
    <message>
        <source>Then choose “Read them by OCR” above the text, or open the file again.</source>
        <translation>Elija luego «Leerlas por OCR» encima del texto, o abra el archivo de nuevo.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>RedlineView</name>
    <message>
        <source>%1, with its changes to %2</source>
        <translation>%1, con sus cambios respecto de %2</translation>
    </message>
    <message>
        <source>Both texts as one, with the changes marked</source>
        <translation>Ambos textos en uno, con los cambios marcados</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notas de pie de página</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>suprimido: %1</translation>
    </message>
    <message>
        <source>end of the paragraph</source>
        <translation>fin del párrafo</translation>
    </message>
    <message>
        <source>inserted: %1</source>
        <translation>añadido: %1</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>trasladado de %1</translation>
    </message>
    <message>
        <source>moved from elsewhere</source>
        <translation>trasladado de otro lugar</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>trasladado a %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>A balloon in the margin tells of deleted words that the earlier text lacks: their place was not found</source>
        <translation>Un globo al margen habla de palabras suprimidas que el texto anterior no tiene: no se encontró su lugar</translation>
    </message>
    <message>
        <source>A bar in the margin says that something changed, but no words beside it are marked</source>
        <translation>Una barra al margen indica que algo cambió, pero no hay palabras marcadas a su lado</translation>
    </message>
    <message>
        <source>A bracket is closed that was never opened</source>
        <translation>Se cierra un corchete que nunca se abrió</translation>
    </message>
    <message>
        <source>A bracket is opened and never closed</source>
        <translation>Se abre un corchete que nunca se cierra</translation>
    </message>
    <message>
        <source>A note that was written on a page is no part of the text</source>
        <translation>Una nota escrita en una página no forma parte del texto</translation>
    </message>
    <message>
        <source>Part of it was left out</source>
        <translation>Se omitió una parte</translation>
    </message>
    <message>
        <source>Tesseract, which recognised pages of it, has no data for its language</source>
        <translation>Tesseract, que reconoció páginas suyas, no tiene datos de su idioma</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>Remarks on the reading</source>
        <translation>Observaciones sobre la lectura</translation>
    </message>
    <message>
        <source>What the reading noticed. A click leads there.</source>
        <translation>Lo que advirtió la lectura. Un clic lleva ahí.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>A fault in WSIS Desktop</source>
        <translation>Un fallo de WSIS Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The program made a mistake. Your files are untouched.</source>
        <translation>El programa cometió un error. Sus archivos están intactos.</translation>
    </message>
    <message>
        <source>You can go on working. Copied and sent to the developers, this report helps to mend it. It may name files of yours: look through it first.</source>
        <translation>Puede seguir trabajando. Copiado y enviado a los desarrolladores, este informe ayuda a corregirlo. Puede nombrar archivos suyos: revíselo antes.</translation>
    </message>
</context>
<context>
    <name>ResumeDesk</name>
    <message>
        <source>The dossier that was open last could not be opened again.</source>
        <translation>No se pudo volver a abrir el expediente que se abrió por última vez.</translation>
    </message>
    <message>
        <source>The dossier that was open last is not in the library any more.</source>
        <translation>El expediente que se abrió por última vez ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>What was open last could not be opened again. %1</source>
        <translation>No se pudo volver a abrir lo último que estaba abierto. %1</translation>
    </message>
    <message>
        <source>What was open last was not opened again: the program ended over it the last time. You can still open it from this page.</source>
        <translation>No se volvió a abrir lo último que estaba abierto: el programa terminó con ello la última vez. Aún puede abrirlo desde esta página.</translation>
    </message>
</context>
<context>
    <name>ReviewProgress</name>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 de %2 examinados</translation>
    </message>
</context>
<context>
    <name>RevisionPicker</name>
    <message>
        <source>Add a revision…</source>
        <translation>Añadir una revisión…</translation>
    </message>
    <message>
        <source>Compare the text after its changes</source>
        <translation>Comparar el texto posterior a sus cambios</translation>
    </message>
    <message>
        <source>Compare the text before its changes</source>
        <translation>Comparar el texto anterior a sus cambios</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>Revisión anterior</translation>
    </message>
    <message>
        <source>Later revision</source>
        <translation>Revisión posterior</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Abrir otro archivo…</translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Expediente</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>A&amp;ntes</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Después</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <translation>&amp;Signatura</translation>
    </message>
    <message>
        <source>Add a file as the newest revision</source>
        <translation>Añadir un archivo como revisión más reciente</translation>
    </message>
    <message>
        <source>Ctrl+Z in the window takes back what you change here.</source>
        <translation>Ctrl+Z en la ventana deshace lo que cambie aquí.</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message numerus="yes">
        <source>It is kept with its %n note(s), and comes back with them when you put it back or add its file.</source>
        <translation>
            <numerusform>Se conserva con su nota, y vuelve con ella cuando la reponga o añada su archivo.</numerusform>
            <numerusform>Se conserva con sus %Ln notas, y vuelve con ellas cuando la reponga o añada su archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Reponer</translation>
    </message>
    <message>
        <source>Put it back at its place, with its notes</source>
        <translation>Reponerla en su lugar, con sus notas</translation>
    </message>
    <message>
        <source>Put it before the one above (Alt+Up)</source>
        <translation>Ponerla antes de la de arriba (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Put it behind the one below (Alt+Down)</source>
        <translation>Ponerla después de la de abajo (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Revisions of the dossier</source>
        <translation>Revisiones del expediente</translation>
    </message>
    <message>
        <source>Revisions, the earliest first</source>
        <translation>Revisiones, de la más antigua a la más reciente</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>Tít&amp;ulo</translation>
    </message>
    <message>
        <source>Take %1 out of the dossier?</source>
        <translation>¿Retirar %1 del expediente?</translation>
    </message>
    <message>
        <source>Take &amp;out…</source>
        <translation>Re&amp;tirar…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Take it out of the dossier (Delete)</source>
        <translation>Retirarla del expediente (Supr)</translation>
    </message>
    <message>
        <source>Taken out of the dossier</source>
        <translation>Retirada del expediente</translation>
    </message>
    <message>
        <source>Taken out, kept with their notes</source>
        <translation>Retiradas, conservadas con sus notas</translation>
    </message>
    <message>
        <source>The library keeps its copy of the file: you can put it back at any time.</source>
        <translation>La biblioteca guarda su copia del archivo: puede reponerla en cualquier momento.</translation>
    </message>
    <message>
        <source>What came along from it into other revisions stays there.</source>
        <translation>Lo que pasó de ella a otras revisiones queda allí.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message numerus="yes">
        <source>%n found. Enter leads there.</source>
        <translation>
            <numerusform>%Ln resultado. Intro lleva ahí.</numerusform>
            <numerusform>%Ln resultados. Intro lleva ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>Todos los expedientes</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Dossier or revision</source>
        <translation>Expediente o revisión</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Tipo de nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing holds all of this. Try fewer words, or leave out a filter.</source>
        <translation>Nada contiene todo esto. Pruebe con menos palabras, o quite un filtro.</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Search all dossiers</source>
        <translation>Buscar en todos los expedientes</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>The best %n are listed; more words narrow it down.</source>
        <translation>
            <numerusform>Se muestra el mejor; más palabras acotan la búsqueda.</numerusform>
            <numerusform>Se muestran los %Ln mejores; más palabras acotan la búsqueda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type words: all of them must stand there, “in quotation marks” as they are written. Or choose a kind, a status or a tag to list the notes that have it.</source>
        <translation>Escriba palabras: han de figurar todas, «entre comillas» tal como estén escritas. O elija un tipo, un estado o una etiqueta para ver las notas correspondientes.</translation>
    </message>
    <message>
        <source>What became of its text</source>
        <translation>Qué fue de su texto</translation>
    </message>
    <message>
        <source>What is searched</source>
        <translation>Dónde se busca</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Words of notes, of what they stand on, or of paragraphs</source>
        <translation>Palabras de las notas, de aquello sobre lo que figuran, o de los párrafos</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message numerus="yes">
        <source>%1, also in %n earlier one(s)</source>
        <translation>
            <numerusform>%1, también en %Ln anterior</numerusform>
            <numerusform>%1, también en %Ln anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Sin lugar</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Todo el texto</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>paragraph split</source>
        <translation>párrafo dividido</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>mismo texto</translation>
    </message>
    <message>
        <source>text edited</source>
        <translation>texto modificado</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>sin lugar</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>There is nothing to search yet. What you write on a text, and the revisions of its dossier, are found here.</source>
        <translation>Aún no hay nada que buscar. Lo que escriba sobre un texto, y las revisiones de su expediente, se encuentran aquí.</translation>
    </message>
</context>
<context>
    <name>SectionsModel</name>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (desaparecida)</translation>
    </message>
    <message>
        <source>%1 (moved)</source>
        <translation>%1 (trasladada)</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nueva)</translation>
    </message>
    <message>
        <source>%1 (was: %2)</source>
        <translation>%1 (antes: %2)</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Corchetes</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>SectionsTable</name>
    <message>
        <source>Sections, with how much of each changed</source>
        <translation>Secciones, con cuánto cambió de cada una</translation>
    </message>
</context>
<context>
    <name>Seeking</name>
    <message>
        <source>This expression takes too long and was given up on the way: what is found is not all. Say more exactly what is repeated, without a repetition within a repetition.</source>
        <translation>Esta expresión tarda demasiado y se abandonó por el camino: lo encontrado no es todo. Diga con más precisión lo que se repite, sin una repetición dentro de otra.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (suyas)</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Press other keys, or take these from there.</source>
        <translation>%1 pertenece a «%2». Pulse otras teclas, o quíteselas.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys of “%1”</source>
        <translation>Nuevas teclas de «%1»</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Press the keys together. They hold at once.</source>
        <translation>Pulse las teclas a la vez. Valen de inmediato.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>Quitárselas</translation>
    </message>
    <message>
        <source>The usual keys</source>
        <translation>Las teclas habituales</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sin teclas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Changes, outline and remarks</source>
        <translation>Cambios, esquema y observaciones</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Remarks %1</source>
        <translation>Observaciones %1</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Both stay, as notes of their own.</source>
        <translation>Ambas quedan, como notas propias.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Keep only this one</source>
        <translation>Conservar solo esta</translation>
    </message>
    <message>
        <source>The other wording goes into the bin.</source>
        <translation>La otra formulación va a la papelera.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Both revisions stand side by side with every change marked. Nothing leaves this computer.</source>
        <translation>Ambas revisiones figuran lado a lado con cada cambio marcado. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>PDF, Word (DOCX), OpenDocument (ODT), Markdown, HTML and plain text.</source>
        <translation>PDF, Word (DOCX), OpenDocument (ODT), Markdown, HTML y texto sin formato.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Intercambiar los lados</translation>
    </message>
    <message>
        <source>What changed between two drafts?</source>
        <translation>¿Qué cambió entre dos proyectos de texto?</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided by hand</source>
        <translation>
            <numerusform>%Ln decidido a mano</numerusform>
            <numerusform>%Ln decididos a mano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) at rest</source>
        <translation>
            <numerusform>%Ln decisión en suspenso</numerusform>
            <numerusform>%Ln decisiones en suspenso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded away</source>
        <translation>
            <numerusform>%Ln oculto</numerusform>
            <numerusform>%Ln ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln párrafo</numerusform>
            <numerusform>%Ln párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the reading</source>
        <translation>
            <numerusform>%Ln observación sobre la lectura</numerusform>
            <numerusform>%Ln observaciones sobre la lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>No changes: both revisions say the same.</source>
        <translation>Sin cambios: ambas revisiones dicen lo mismo.</translation>
    </message>
    <message>
        <source>Place in %1</source>
        <translation>Lugar en %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Lo que difiere</translation>
    </message>
    <message>
        <source>What the reading noticed</source>
        <translation>Lo que advirtió la lectura</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Lo que le espera</translation>
    </message>
    <message>
        <source>Whether what you wrote is saved</source>
        <translation>Si lo que escribió está guardado</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1 of the text changed: %2 words went and %3 came, of %4 that stand in it now.</source>
        <translation>Cambió %1 del texto: desaparecieron %2 palabras y aparecieron %3, de las %4 que contiene ahora.</translation>
    </message>
    <message>
        <source>%1: %2 words are new</source>
        <translation>%1: %2 palabras son nuevas</translation>
    </message>
    <message>
        <source>%1: %2 words moved, %3 changed</source>
        <translation>%1: %2 palabras trasladadas, %3 cambiadas</translation>
    </message>
    <message>
        <source>%1: %2 words were deleted</source>
        <translation>%1: se suprimieron %2 palabras</translation>
    </message>
    <message>
        <source>%1: %2 words, %3 changed</source>
        <translation>%1: %2 palabras, %3 cambiadas</translation>
    </message>
    <message>
        <source>%1: %2 words, %3 of them came</source>
        <translation>%1: %2 palabras, %3 de ellas aparecieron</translation>
    </message>
    <message>
        <source>%1: %2 words, %3 of them went</source>
        <translation>%1: %2 palabras, %3 de ellas desaparecieron</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) gone</source>
        <translation>
            <numerusform>%Ln corchete desaparecido</numerusform>
            <numerusform>%Ln corchetes desaparecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) opened</source>
        <translation>
            <numerusform>%Ln corchete abierto</numerusform>
            <numerusform>%Ln corchetes abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) retitled</source>
        <translation>
            <numerusform>%Ln epígrafe nuevo</numerusform>
            <numerusform>%Ln epígrafes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renumbered</source>
        <translation>
            <numerusform>%Ln renumerado</numerusform>
            <numerusform>%Ln renumerados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) moved</source>
        <translation>
            <numerusform>%Ln sección trasladada</numerusform>
            <numerusform>%Ln secciones trasladadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that matter(s)</source>
        <translation>
            <numerusform>%Ln que importa</numerusform>
            <numerusform>%Ln que importan</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first heading</source>
        <translation>Antes del primer encabezamiento</translation>
    </message>
    <message>
        <source>Both revisions say the same, word for word.</source>
        <translation>Ambas revisiones dicen lo mismo, palabra por palabra.</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notas de pie de página</translation>
    </message>
    <message numerus="yes">
        <source>No word changed, but signs, brackets or the order did: %n change(s).</source>
        <translation>
            <numerusform>No cambió ninguna palabra, pero sí signos, corchetes o el orden: %Ln cambio.</numerusform>
            <numerusform>No cambió ninguna palabra, pero sí signos, corchetes o el orden: %Ln cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>corchetes</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>%1 words</source>
        <translation>%1 palabras</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that matter</source>
        <translation>
            <numerusform>%Ln cambio que importa</numerusform>
            <numerusform>%Ln cambios que importan</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>Retitled and moved sections</source>
        <translation>Secciones trasladadas o con nuevo epígrafe</translation>
    </message>
    <message>
        <source>Summary of the comparison</source>
        <translation>Resumen de la comparación</translation>
    </message>
    <message>
        <source>The height of a band is its share of the words. Its coloured foot is what changed; a stub is text that was deleted, on the earlier side, or added, on the later one; a dashed band moved. Click one to go there.</source>
        <translation>La altura de una banda es su parte de las palabras. Su pie de color es lo que cambió; un tocón es texto suprimido, en el lado anterior, o añadido, en el posterior; una banda a trazos se trasladó. Haga clic en una para ir allí.</translation>
    </message>
    <message>
        <source>What became of each section</source>
        <translation>Qué fue de cada sección</translation>
    </message>
    <message>
        <source>Where to read first</source>
        <translation>Por dónde empezar a leer</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>retitled</source>
        <translation>nuevo epígrafe</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>antes: %1</translation>
    </message>
</context>
<context>
    <name>SummaryPicture</name>
    <message>
        <source>Picture of what became of each part of the text</source>
        <translation>Imagen de lo que fue de cada parte del texto</translation>
    </message>
</context>
<context>
    <name>TextModel</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>%1 of %2 came from %3</source>
        <translation>%1 de %2 procede de %3</translation>
    </message>
    <message>
        <source>%1 stands in %2 as %3</source>
        <translation>%1 figura en %2 como %3</translation>
    </message>
    <message>
        <source>%1, counted, not printed</source>
        <translation>%1, contado, no impreso</translation>
    </message>
    <message>
        <source>(note %1)</source>
        <translation>(nota %1)</translation>
    </message>
    <message>
        <source>Both texts, face to face</source>
        <translation>Ambos textos, frente a frente</translation>
    </message>
    <message>
        <source>Counted, not printed</source>
        <translation>Contado, no impreso</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notas de pie de página</translation>
    </message>
    <message>
        <source>From here on read by OCR, out of a picture: it may hold mistakes</source>
        <translation>Desde aquí leído por OCR, de una imagen: puede contener errores</translation>
    </message>
    <message>
        <source>OCR, page %1</source>
        <translation>OCR, página %1</translation>
    </message>
    <message>
        <source>Written beside the paragraph</source>
        <translation>Escrito junto al párrafo</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>nota de pie de página</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>encabezamiento</translation>
    </message>
    <message>
        <source>item</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>merged from %1</source>
        <translation>fusión de %1</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>nada en %1</translation>
    </message>
    <message>
        <source>nothing that faces it</source>
        <translation>nada enfrente</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>párrafo</translation>
    </message>
    <message>
        <source>read by OCR</source>
        <translation>leído por OCR</translation>
    </message>
    <message>
        <source>show face to face</source>
        <translation>mostrar frente a frente</translation>
    </message>
    <message>
        <source>show its old place</source>
        <translation>mostrar su antiguo lugar</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>fila de cuadro</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>…continued from %1</source>
        <translation>…continúa de %1</translation>
    </message>
</context>
<context>
    <name>TipDesk</name>
    <message>
        <source>There is nothing more to tell here.</source>
        <translation>No hay nada más que decir aquí.</translation>
    </message>
</context>
<context>
    <name>TipWords</name>
    <message>
        <source>Note %1: %2</source>
        <translation>Nota %1: %2</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>%1 makes a briefing, a redline or a table of what you see. F1 opens the help at the page about where you are.</source>
        <translation>%1 hace de lo que ve una nota informativa, un texto marcado o un cuadro. F1 abre la ayuda en la página sobre el lugar donde está.</translation>
    </message>
    <message>
        <source>%1 writes a note on the paragraph, or on the words that you select. It is saved as you type, stays on this computer, and comes along when the next revision arrives.</source>
        <translation>%1 escribe una nota sobre el párrafo, o sobre las palabras que seleccione. Se guarda mientras escribe, queda en este equipo, y pasa con usted cuando llega la revisión siguiente.</translation>
    </message>
    <message>
        <source>Both texts face to face</source>
        <translation>Ambos textos, frente a frente</translation>
    </message>
    <message>
        <source>Every change, by section</source>
        <translation>Cada cambio, por sección</translation>
    </message>
    <message>
        <source>Four ways to look at it</source>
        <translation>Cuatro maneras de verlo</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>Transmitirlo</translation>
    </message>
    <message>
        <source>The list tells what came, what went and why it matters. %1 leads from one change to the next; a tick says that you have dealt with it.</source>
        <translation>La lista dice qué apareció, qué desapareció y por qué importa. %1 lleva de un cambio al siguiente; una señal indica que ya lo examinó.</translation>
    </message>
    <message>
        <source>The real pages, the texts side by side, one text with its changes, or a summary. Your place stays when you switch; %1 shows the pages.</source>
        <translation>Las páginas reales, los textos lado a lado, un solo texto con sus cambios, o un resumen. Al cambiar conserva su lugar; %1 muestra las páginas.</translation>
    </message>
    <message>
        <source>What went is struck, what came is underlined, and a band joins what belongs together. The strip at the edge shows the whole text; %1 finds words in both.</source>
        <translation>Lo que desapareció va tachado, lo que apareció va subrayado, y una banda une lo que se corresponde. La tira del borde muestra todo el texto; %1 encuentra palabras en ambos.</translation>
    </message>
    <message>
        <source>Write on the text</source>
        <translation>Escribir sobre el texto</translation>
    </message>
</context>
<context>
    <name>TourBubble</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Omitir la visita</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Back to the comparison</source>
        <translation>Volver a la comparación</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Volver a la página de inicio</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>How to read it…</source>
        <translation>Cómo leerlo…</translation>
    </message>
    <message>
        <source>Read it by OCR</source>
        <translation>Leerlo por OCR</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Add the file to its dossier again; its notes are kept.</source>
        <translation>Añada de nuevo el archivo a su expediente; sus notas se conservan.</translation>
    </message>
    <message>
        <source>Ask for a Word version, or run text recognition (OCR) over it and open the result.</source>
        <translation>Pida una versión en Word, o páselo por un reconocimiento de texto (OCR) y abra el resultado.</translation>
    </message>
    <message>
        <source>Ask for a Word version, or {how}.</source>
        <translation>Pida una versión en Word, o {how}.</translation>
    </message>
    <message>
        <source>Ask for it again where it came from; nothing in the library was changed.</source>
        <translation>Pídalo de nuevo a su origen; no se cambió nada en la biblioteca.</translation>
    </message>
    <message>
        <source>Ask for the file it was made from, or run text recognition (OCR) over it and open the result.</source>
        <translation>Pida el archivo del que procede, o páselo por un reconocimiento de texto (OCR) y abra el resultado.</translation>
    </message>
    <message>
        <source>Ask for the file it was made from, or {how}.</source>
        <translation>Pida el archivo del que procede, o {how}.</translation>
    </message>
    <message>
        <source>Change it by hand; nothing was touched.</source>
        <translation>Cámbielo a mano; no se tocó nada.</translation>
    </message>
    <message>
        <source>Check the disk; everything saved before is safe if it is sound.</source>
        <translation>Compruebe el disco; todo lo guardado antes está a salvo si está sano.</translation>
    </message>
    <message>
        <source>Check the folder’s name; a library is begun when the first dossier is kept.</source>
        <translation>Compruebe el nombre de la carpeta; la biblioteca comienza con el primer expediente que se guarda.</translation>
    </message>
    <message>
        <source>Check where it comes from; if it is sound, save its text alone as a new file.</source>
        <translation>Compruebe de dónde procede; si es fiable, guarde solo su texto en un archivo nuevo.</translation>
    </message>
    <message>
        <source>Check where it comes from; if part of it is wanted, save that part as a file of its own.</source>
        <translation>Compruebe de dónde procede; si quiere una parte, guárdela en un archivo aparte.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, and whether you may read it.</source>
        <translation>Compruebe si se movió o se le cambió el nombre, y si usted puede leerlo.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, or whether its drive is connected.</source>
        <translation>Compruebe si se movió o se le cambió el nombre, o si su unidad está conectada.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or free some space; what stood there before is untouched.</source>
        <translation>Elija una carpeta propia, o libere espacio; lo que había antes está intacto.</translation>
    </message>
    <message>
        <source>Choose an .ics file (iCalendar), as calendar programs export it.</source>
        <translation>Elija un archivo .ics (iCalendar), como los que exportan los programas de calendario.</translation>
    </message>
    <message>
        <source>Choose another folder with --library.</source>
        <translation>Elija otra carpeta con --library.</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>Elija otro nombre para el resultado.</translation>
    </message>
    <message>
        <source>Choose another one; “wsis-desktop check” lists them.</source>
        <translation>Elija otra; «wsis-desktop check» las enumera.</translation>
    </message>
    <message>
        <source>Choose the version in which the changes are marked. If its struck words are changes, open it by itself first and press “Read it as tracked changes”.</source>
        <translation>Elija la versión en que los cambios están marcados. Si sus palabras tachadas son cambios, ábrala primero sola y pulse «Leerlo como control de cambios».</translation>
    </message>
    <message>
        <source>Close that one first, or go on without writing notes here.</source>
        <translation>Cierre primero el otro, o siga aquí sin escribir notas.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>Cópielo en una carpeta propia y abra la copia.</translation>
    </message>
    <message>
        <source>Cross-check them again, and save that.</source>
        <translation>Cotéjelos de nuevo y guarde el resultado.</translation>
    </message>
    <message>
        <source>Enter it again, minding capital and small letters, or ask for it where the file came from.</source>
        <translation>Introdúzcala de nuevo, atendiendo a mayúsculas y minúsculas, o pídala a quien envió el archivo.</translation>
    </message>
    <message>
        <source>Enter the password that came with it.</source>
        <translation>Introduzca la contraseña que lo acompaña.</translation>
    </message>
    <message>
        <source>Fetch it again, or open it in the program it comes from and save it anew.</source>
        <translation>Obténgalo de nuevo, o ábralo en el programa del que procede y guárdelo otra vez.</translation>
    </message>
    <message>
        <source>Fetch it again; its download or copy probably broke off.</source>
        <translation>Obténgalo de nuevo; probablemente se interrumpió su descarga o copia.</translation>
    </message>
    <message>
        <source>Free some space and try again; everything saved before is safe.</source>
        <translation>Libere espacio y vuelva a intentarlo; todo lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder with --library.</source>
        <translation>Concédase permiso de escritura ahí, o elija otra carpeta con --library.</translation>
    </message>
    <message>
        <source>If they are changes, say so (--marks changes), or take the earlier revision from a file of its own.</source>
        <translation>Si son cambios, dígalo (--marks changes), o tome la revisión anterior de un archivo aparte.</translation>
    </message>
    <message>
        <source>Look at its pages; if they show text, ask for the file it was made from, or run text recognition (OCR) over it and open the result.</source>
        <translation>Mire sus páginas; si muestran texto, pida el archivo del que procede, o páselo por un reconocimiento de texto (OCR) y abra el resultado.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>Cree antes la carpeta, o elija otra.</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with --library.</source>
        <translation>Muévalo, o elija otra carpeta con --library.</translation>
    </message>
    <message>
        <source>Name a file inside it.</source>
        <translation>Nombre un archivo que esté dentro.</translation>
    </message>
    <message>
        <source>No good backup was found; keep a copy of the folder before anything else is tried.</source>
        <translation>No se encontró ninguna copia de seguridad buena; guarde una copia de la carpeta antes de intentar otra cosa.</translation>
    </message>
    <message>
        <source>Nothing can be published: {reason}.</source>
        <translation>No se puede publicar nada: {reason}.</translation>
    </message>
    <message>
        <source>One of the files has changed since it was opened.</source>
        <translation>Uno de los archivos ha cambiado desde que se abrió.</translation>
    </message>
    <message>
        <source>One of the files has changed since they were cross-checked; nothing was saved.</source>
        <translation>Uno de los archivos ha cambiado desde el cotejo; no se guardó nada.</translation>
    </message>
    <message>
        <source>Open both again to go on with what stands in them now.</source>
        <translation>Abra ambos de nuevo para seguir con lo que contienen ahora.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, copy its text into a new document, and open that.</source>
        <translation>Ábralo en el programa del que procede, copie su texto en un documento nuevo y abra este.</translation>
    </message>
    <message>
        <source>Open it in your word processor with its password, save it without one, and open that.</source>
        <translation>Ábralo en su procesador de textos con su contraseña, guárdelo sin ella y abra ese archivo.</translation>
    </message>
    <message>
        <source>Open it in your word processor, save it anew as DOCX with that text in it, and open that.</source>
        <translation>Ábralo en su procesador de textos, guárdelo de nuevo como DOCX con ese texto incluido y abra ese archivo.</translation>
    </message>
    <message>
        <source>Open the file inside it that holds the draft.</source>
        <translation>Abra el archivo que contiene con el proyecto de texto.</translation>
    </message>
    <message>
        <source>Open the revision that they stand on, then import them again.</source>
        <translation>Abra la revisión sobre la que figuran e impórtelas de nuevo.</translation>
    </message>
    <message>
        <source>Open what it is made from, or choose another kind of document.</source>
        <translation>Abra aquello de lo que se hace, o elija otro tipo de documento.</translation>
    </message>
    <message>
        <source>Publish it in another form; what stood there is untouched.</source>
        <translation>Publíquelo en otro formato; lo que había ahí está intacto.</translation>
    </message>
    <message>
        <source>Read it again: notes go to the same paragraphs of what it says now.</source>
        <translation>Léalo de nuevo: las notas van a los mismos párrafos de lo que dice ahora.</translation>
    </message>
    <message>
        <source>Save it as DOCX in your word processor, and open that.</source>
        <translation>Guárdelo como DOCX en su procesador de textos y abra ese archivo.</translation>
    </message>
    <message>
        <source>Save it as PDF or DOCX in the program it comes from, and open that.</source>
        <translation>Guárdelo como PDF o DOCX en el programa del que procede y abra ese archivo.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text, or take the looks that ship.</source>
        <translation>Guárdelo como texto UTF-8, o tome los diseños del programa.</translation>
    </message>
    <message>
        <source>Save it in another form.</source>
        <translation>Guárdelo en otro formato.</translation>
    </message>
    <message>
        <source>Save the file anew in the program it comes from, or fetch another copy, and open that.</source>
        <translation>Guarde de nuevo el archivo en el programa del que procede, u obtenga otra copia, y ábrala.</translation>
    </message>
    <message>
        <source>Take the earlier revision from a file of its own, or one with tracked changes (PDF, DOCX, ODT, HTML).</source>
        <translation>Tome la revisión anterior de un archivo aparte, o uno con control de cambios (PDF, DOCX, ODT, HTML).</translation>
    </message>
    <message>
        <source>The backup “{backup}” cannot be restored: {reason}.</source>
        <translation>No se puede restaurar la copia de seguridad «{backup}»: {reason}.</translation>
    </message>
    <message>
        <source>The disk with the library in “{folder}” is full, so the last change could not be saved.</source>
        <translation>El disco de la biblioteca de «{folder}» está lleno, por lo que no se pudo guardar el último cambio.</translation>
    </message>
    <message>
        <source>The document was not made: the program made a mistake.</source>
        <translation>No se hizo el documento: el programa cometió un error.</translation>
    </message>
    <message>
        <source>The library in “{folder}” can be read but not written.</source>
        <translation>La biblioteca de «{folder}» se puede leer, pero no escribir.</translation>
    </message>
    <message>
        <source>The library in “{folder}” cannot be used.</source>
        <translation>No se puede usar la biblioteca de «{folder}».</translation>
    </message>
    <message>
        <source>The library in “{folder}” could not be reached: {reason}.</source>
        <translation>No se pudo acceder a la biblioteca de «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>The library in “{folder}” is being written by {holder}.</source>
        <translation>En la biblioteca de «{folder}» está escribiendo {holder}.</translation>
    </message>
    <message>
        <source>The library in “{folder}” is busy: another program is writing in its file.</source>
        <translation>La biblioteca de «{folder}» está ocupada: otro programa escribe en su archivo.</translation>
    </message>
    <message>
        <source>The library in “{folder}” is damaged: {reason}.</source>
        <translation>La biblioteca de «{folder}» está dañada: {reason}.</translation>
    </message>
    <message>
        <source>The library in “{folder}” was written by a newer version of the program: its schema is {found}, and this version knows {known}.</source>
        <translation>La biblioteca de «{folder}» la escribió una versión más nueva del programa: su esquema es {found}, y esta versión conoce {known}.</translation>
    </message>
    <message>
        <source>The library’s copy of “{name}” is {reason}.</source>
        <translation>La copia de «{name}» en la biblioteca está {reason}.</translation>
    </message>
    <message>
        <source>The newest good backup is of {made}: “wsis-desktop check --restore {backup}{library}” puts it in place and keeps the damaged file beside it.</source>
        <translation>La copia de seguridad buena más reciente es del {made}: «wsis-desktop check --restore {backup}{library}» la pone en su lugar y conserva al lado el archivo dañado.</translation>
    </message>
    <message>
        <source>The password given does not open “{name}”.</source>
        <translation>La contraseña dada no abre «{name}».</translation>
    </message>
    <message>
        <source>The program could not go on.</source>
        <translation>El programa no pudo continuar.</translation>
    </message>
    <message>
        <source>The text inside “{name}” is nonsense: its fonts do not say which letters they show.</source>
        <translation>El texto de «{name}» es ininteligible: sus fuentes no dicen qué letras muestran.</translation>
    </message>
    <message>
        <source>The verb scale “{name}” cannot be used: {reason}.</source>
        <translation>No se puede usar la escala de verbos «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>There is no dossier “{name}” in the library.</source>
        <translation>No hay ningún expediente «{name}» en la biblioteca.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>No hay ningún archivo «{name}».</translation>
    </message>
    <message>
        <source>There is no library in “{folder}”.</source>
        <translation>No hay ninguna biblioteca en «{folder}».</translation>
    </message>
    <message>
        <source>There is not enough memory left to draw this page.</source>
        <translation>No queda memoria suficiente para dibujar esta página.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Vuelva a intentarlo dentro de un momento.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try another copy of it.</source>
        <translation>Pruebe con otra copia.</translation>
    </message>
    <message>
        <source>Update the program; nothing was changed.</source>
        <translation>Actualice el programa; no se cambió nada.</translation>
    </message>
    <message>
        <source>What is to be put there is no longer in the library: it was removed for good.</source>
        <translation>Lo que se ha de reponer ya no está en la biblioteca: se eliminó definitivamente.</translation>
    </message>
    <message>
        <source>What was found was not saved: the program made a mistake.</source>
        <translation>No se guardó el resultado: el programa cometió un error.</translation>
    </message>
    <message>
        <source>Write it anew; nothing was changed.</source>
        <translation>Escríbalo de nuevo; no se cambió nada.</translation>
    </message>
    <message>
        <source>Write one step a line, strongest first, with bars between verbs that weigh the same.</source>
        <translation>Escriba un grado por línea, el más fuerte primero, con barras entre los verbos de igual peso.</translation>
    </message>
    <message>
        <source>Your own “{name}” cannot be read: {reason}.</source>
        <translation>Su propio «{name}» no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>Zoom out, or close other documents and programs.</source>
        <translation>Reduzca la vista, o cierre otros documentos y programas.</translation>
    </message>
    <message>
        <source>“wsis-desktop notes list” names the dossiers that there are.</source>
        <translation>«wsis-desktop notes list» nombra los expedientes que hay.</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken back or done again: what it changed is no longer as it left it.</source>
        <translation>«{label}» no se puede deshacer ni rehacer: lo que cambió ya no está como lo dejó.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read whole: its text is nested deeper than any program for texts writes it.</source>
        <translation>«{name}» no se puede leer entero: su texto está anidado más profundamente que lo que escribe cualquier procesador de textos.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>«{name}» no se puede leer.</translation>
    </message>
    <message>
        <source>“{name}” cannot be taken over: {reason}.</source>
        <translation>«{name}» no se puede incorporar: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {reason}.</source>
        <translation>«{name}» no se pudo abrir: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be read as a calendar: {reason}.</source>
        <translation>«{name}» no se pudo leer como calendario: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: it is a folder.</source>
        <translation>«{name}» no se pudo escribir: es una carpeta.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: there is no folder “{folder}”.</source>
        <translation>«{name}» no se pudo escribir: no hay ninguna carpeta «{folder}».</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <translation>«{name}» no se pudo escribir: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” holds no text: its pages are blank, or letters stand on them as drawings.</source>
        <translation>«{name}» no contiene texto: sus páginas están en blanco, o las letras son dibujos.</translation>
    </message>
    <message>
        <source>“{name}” holds no text: its pages are pictures, or it was saved without its contents.</source>
        <translation>«{name}» no contiene texto: sus páginas son imágenes, o se guardó sin su contenido.</translation>
    </message>
    <message>
        <source>“{name}” holds no text: its pages are pictures.</source>
        <translation>«{name}» no contiene texto: sus páginas son imágenes.</translation>
    </message>
    <message>
        <source>“{name}” holds no tracked changes that the program can read.</source>
        <translation>«{name}» no contiene un control de cambios que el programa pueda leer.</translation>
    </message>
    <message>
        <source>“{name}” holds notes alone, and no text is open to put them on.</source>
        <translation>«{name}» contiene solo notas, y no hay ningún texto abierto en que ponerlas.</translation>
    </message>
    <message>
        <source>“{name}” holds words that look marked ({found}); they were taken for ordinary emphasis.</source>
        <translation>«{name}» contiene palabras que parecen marcadas ({found}); se consideraron simple énfasis.</translation>
    </message>
    <message>
        <source>“{name}” in “{folder}” is not a library of this program.</source>
        <translation>«{name}» en «{folder}» no es una biblioteca de este programa.</translation>
    </message>
    <message>
        <source>“{name}” is a Word file locked with a password, which this program cannot open.</source>
        <translation>«{name}» es un archivo de Word bloqueado con contraseña, que este programa no puede abrir.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>«{name}» es una carpeta.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument text locked with a password, which this program cannot open.</source>
        <translation>«{name}» es un texto de OpenDocument bloqueado con contraseña, que este programa no puede abrir.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {reason}.</source>
        <translation>«{name}» está dañado: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it has no content at all.</source>
        <translation>«{name}» está vacío: no tiene contenido alguno.</translation>
    </message>
    <message>
        <source>“{name}” is far larger than any draft: {reason}.</source>
        <translation>«{name}» es mucho mayor que cualquier proyecto de texto: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is far longer than any draft: {reason}.</source>
        <translation>«{name}» es mucho más largo que cualquier proyecto de texto: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not the file that was read: it has been changed since.</source>
        <translation>«{name}» no es el archivo que se leyó: ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>“{name}” is one of the files being read, and those are never changed.</source>
        <translation>«{name}» es uno de los archivos que se leen, y esos no se cambian nunca.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>«{name}» está protegido con contraseña.</translation>
    </message>
    <message>
        <source>“{name}” is {found}, which this program does not read.</source>
        <translation>«{name}» es {found}, que este programa no lee.</translation>
    </message>
    <message>
        <source>“{name}” made the part of the program that reads files end; it was started again.</source>
        <translation>«{name}» hizo que terminara la parte del programa que lee archivos; se ha vuelto a iniciar.</translation>
    </message>
    <message>
        <source>“{name}” marks no words as changed: bars in its margin say where something did, not what.</source>
        <translation>«{name}» no marca palabras como cambiadas: las barras al margen dicen dónde cambió algo, no qué.</translation>
    </message>
    <message>
        <source>“{name}” takes in the text of another file, which this program does not read.</source>
        <translation>«{name}» incorpora el texto de otro archivo, que este programa no lee.</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message numerus="yes">
        <source>%n note(s) could not be saved. Copy what they say, or stay and try again.</source>
        <translation>
            <numerusform>No se pudo guardar %Ln nota. Copie lo que dice, o quédese y vuelva a intentarlo.</numerusform>
            <numerusform>No se pudieron guardar %Ln notas. Copie lo que dicen, o quédese y vuelva a intentarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s), bookmark(s), deletion(s) or decision(s) could not be saved.</source>
        <translation>
            <numerusform>No se pudo guardar %Ln señal, marcador, supresión o decisión.</numerusform>
            <numerusform>No se pudieron guardar %Ln señales, marcadores, supresiones o decisiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>No todo está guardado</translation>
    </message>
    <message>
        <source>Notes that are not saved</source>
        <translation>Notas sin guardar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Stay to do it again.</source>
        <translation>Quédese para volver a hacerlo.</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Lo que se perdería</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>Only Pages can be stacked: Text sets each pair in one row, and Redline is one column already.</source>
        <translation>Solo se pueden apilar las Páginas: Texto pone cada pareja en una fila y Texto marcado ya es una sola columna.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A tour of five steps shows, on two made drafts, what the window can do. It takes two minutes.</source>
        <translation>Una visita de cinco pasos muestra, con dos textos de ejemplo, lo que puede hacer la ventana. Dura dos minutos.</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿Es nuevo aquí?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer la visita</translation>
    </message>
    <message>
        <source>The tour stays in the menu “Help”.</source>
        <translation>La visita queda en el menú «Ayuda».</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
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
        <translation>Avance del trabajo</translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message>
        <source>%1 What you wrote stays here, and is saved as soon as it can be.</source>
        <translation>%1 Lo que escribió queda aquí y se guardará en cuanto sea posible.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that are no more</source>
        <translation>
            <numerusform>%Ln línea que ya no existe</numerusform>
            <numerusform>%Ln líneas que ya no existen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%Ln línea nueva</numerusform>
            <numerusform>%Ln líneas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours for which another line is proposed</source>
        <translation>
            <numerusform>%Ln de las suyas para la que se propone otra línea</numerusform>
            <numerusform>%Ln de las suyas para las que se propone otra línea</numerusform>
        </translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Nota informativa</translation>
    </message>
    <message>
        <source>Drafted anew: %1.</source>
        <translation>Redactada de nuevo: %1.</translation>
    </message>
    <message>
        <source>Go to a change first: F8 goes to the next one, a click in the text to any.</source>
        <translation>Vaya antes a un cambio: F8 lleva al siguiente, un clic en el texto a cualquiera.</translation>
    </message>
    <message>
        <source>Left out of the briefing. Ctrl+Z takes it back.</source>
        <translation>Omitido de la nota informativa. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Marked for the briefing. Ctrl+Z takes it back.</source>
        <translation>Marcado para la nota informativa. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Nothing changed in this paragraph. F8 goes to the next change.</source>
        <translation>Nada cambió en este párrafo. F8 lleva al cambio siguiente.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nada nuevo.</translation>
    </message>
    <message>
        <source>That change is in the briefing already.</source>
        <translation>Ese cambio ya está en la nota informativa.</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>+ Change</source>
        <translation>+ Cambio</translation>
    </message>
    <message>
        <source>+ Line</source>
        <translation>+ Línea</translation>
    </message>
    <message>
        <source>A briefing begins as a draft: by section the changes that matter, a line each, with your notes and the changes that you marked for it. Then it is yours: nothing that you write is overwritten by a new draft.</source>
        <translation>Una nota informativa empieza como borrador: por sección, los cambios que importan, una línea cada uno, con sus notas y los cambios que marcó para ella. Luego es suya: nada de lo que escriba se sobrescribe con un nuevo borrador.</translation>
    </message>
    <message>
        <source>Add a line below</source>
        <translation>Añadir una línea debajo</translation>
    </message>
    <message>
        <source>Add a line of your own below the current entry</source>
        <translation>Añadir una línea propia bajo la entrada actual</translation>
    </message>
    <message>
        <source>Add the change at which you are</source>
        <translation>Añadir el cambio donde está</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Date of the briefing</source>
        <translation>Fecha de la nota informativa</translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation>Redactar de nuevo</translation>
    </message>
    <message>
        <source>Draft the briefing</source>
        <translation>Redactar la nota informativa</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave out, or bring back (Delete)</source>
        <translation>Omitir, o recuperar (Supr)</translation>
    </message>
    <message>
        <source>Left out. Ctrl+Z brings it back.</source>
        <translation>Omitido. Ctrl+Z lo recupera.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Open two revisions: a briefing says what changed between them.</source>
        <translation>Abra dos revisiones: una nota informativa dice lo que cambió entre ellas.</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Propuesto: %1</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Show what is left out (%1)</source>
        <translation>Mostrar lo omitido (%1)</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarla</translation>
    </message>
    <message>
        <source>Title of the briefing</source>
        <translation>Título de la nota informativa</translation>
    </message>
    <message>
        <source>What is told…</source>
        <translation>Lo que se señala…</translation>
    </message>
    <message>
        <source>Write in it</source>
        <translation>Escribir en ella</translation>
    </message>
</context>
</TS>
