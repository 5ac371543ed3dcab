<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Лицензии…</translation>
    </message>
    <message>
        <source>An offline reader for the drafts of negotiated texts.

Free software under the GNU Affero General Public License, version 3 or later. Set in Inter, Noto Serif and Atkinson Hyperlegible, under the SIL Open Font License.</source>
        <translation>Программа для чтения проектов согласуемых текстов без подключения к сети.

Свободное программное обеспечение на условиях лицензии GNU Affero General Public License версии 3 или более поздней. Набрано шрифтами Inter, Noto Serif и Atkinson Hyperlegible по лицензии SIL Open Font License.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>As little as can be</source>
        <translation>Как можно меньше</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Buttons, menus and texts together. It holds when the program is started again.</source>
        <translation>Кнопки, меню и тексты вместе. Действует после нового запуска программы.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>Высокая контрастность, чёрное на белом</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>Высокая контрастность, белое на чёрном</translation>
    </message>
    <message>
        <source>It changes when you press OK. Your drafts keep theirs.</source>
        <translation>Меняется, когда вы нажмёте ОК. Ваши проекты сохраняют свой язык.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Let things move</source>
        <translation>Пусть движется</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Pages of a PDF stay white in every theme, as paper does.</source>
        <translation>Страницы PDF остаются белыми в любой теме, как бумага.</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>Размер интерфейса</translation>
    </message>
    <message>
        <source>With little motion, no change glows when you come to it, and menus open at once.</source>
        <translation>Когда движения мало, изменения не вспыхивают при переходе к ним, а меню открываются сразу.</translation>
    </message>
</context>
<context>
    <name>AuthorDialog</name>
    <message>
        <source>A name, a delegation, or nothing</source>
        <translation>Имя, делегация или ничего</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Use no name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Использовать это имя</translation>
    </message>
    <message>
        <source>Which name is to stand on your notes?</source>
        <translation>Какое имя должно стоять на ваших заметках?</translation>
    </message>
    <message>
        <source>Whoever you send a dossier to sees it, and can tell your wording from another one. It is kept on this computer alone until then.</source>
        <translation>Его видит тот, кому вы посылаете досье, и отличает ваш текст от чужого. До тех пор оно остаётся только на этом компьютере.</translation>
    </message>
    <message>
        <source>Your name on notes</source>
        <translation>Ваше имя на заметках</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Deleted notes and meetings</source>
        <translation>Удалённые заметки и совещания</translation>
    </message>
    <message>
        <source>Deleted notes and meetings stay here until the bin is emptied.</source>
        <translation>Удалённые заметки и совещания остаются здесь, пока корзина не очищена.</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>Очистить корзину…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n note(s) for good?</source>
        <translation>
            <numerusform>Удалить %Ln заметку навсегда?</numerusform>
            <numerusform>Удалить %Ln заметки навсегда?</numerusform>
            <numerusform>Удалить %Ln заметок навсегда?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Remove for good what is listed here?</source>
        <translation>Удалить навсегда то, что здесь перечислено?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete stays here until you empty it.</source>
        <translation>Корзина пуста. Удалённое остаётся здесь, пока вы её не очистите.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Это действие нельзя отменить.</translation>
    </message>
</context>
<context>
    <name>BookmarkList</name>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
</context>
<context>
    <name>BookmarksPanel</name>
    <message>
        <source>Bookmark this place</source>
        <translation>Поставить закладку здесь</translation>
    </message>
    <message>
        <source>Bookmark ¶ %1</source>
        <translation>Поставить закладку: ¶ %1</translation>
    </message>
    <message>
        <source>Places to come back to. Ctrl+D marks the paragraph where you are; Alt+1 to Alt+9 jump to the first nine.</source>
        <translation>Места, к которым вы вернётесь. Ctrl+D отмечает пункт, где вы находитесь; Alt+1 – Alt+9 ведут к первым девяти.</translation>
    </message>
    <message>
        <source>in the earlier revision</source>
        <translation>в прежней редакции</translation>
    </message>
    <message>
        <source>its text is gone: press Delete, or put it elsewhere with Ctrl+D</source>
        <translation>его текста больше нет: нажмите Delete или перенесите закладку в другое место с помощью Ctrl+D</translation>
    </message>
</context>
<context>
    <name>Brackets</name>
    <message>
        <source>Before the first heading</source>
        <translation>До первого заголовка</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>согласовано</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>исчезла</translation>
    </message>
    <message>
        <source>inside another</source>
        <translation>внутри другой</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>открыта</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>на рассмотрении</translation>
    </message>
    <message>
        <source>stayed open</source>
        <translation>осталась открытой</translation>
    </message>
</context>
<context>
    <name>BracketsDesk</name>
    <message>
        <source>That was the first bracket.</source>
        <translation>Это была первая скобка.</translation>
    </message>
    <message>
        <source>That was the last bracket.</source>
        <translation>Это была последняя скобка.</translation>
    </message>
    <message>
        <source>This text has no open brackets.</source>
        <translation>В этом тексте нет открытых скобок.</translation>
    </message>
</context>
<context>
    <name>BracketsDock</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Brackets and tags</source>
        <translation>Скобки и пометы</translation>
    </message>
    <message>
        <source>Brackets and tags by section</source>
        <translation>Скобки и пометы по разделам</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Count through all revisions</source>
        <translation>Подсчитать по всем редакциям</translation>
    </message>
    <message>
        <source>Hide the brackets</source>
        <translation>Скрыть скобки</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Open brackets: %1</source>
        <translation>Открытых скобок: %1</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Открыты сейчас</translation>
    </message>
    <message>
        <source>Paragraphs: %1</source>
        <translation>Пунктов: %1</translation>
    </message>
    <message>
        <source>Proposed by anyone</source>
        <translation>Кем бы ни предложено</translation>
    </message>
    <message>
        <source>Reading and comparing all revisions…</source>
        <translation>Чтение и сравнение всех редакций…</translation>
    </message>
    <message>
        <source>This text has no brackets.</source>
        <translation>В этом тексте нет скобок.</translation>
    </message>
    <message>
        <source>Which brackets are listed</source>
        <translation>Какие скобки показаны</translation>
    </message>
    <message>
        <source>Whose proposals are listed</source>
        <translation>Чьи предложения показаны</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>another line is proposed now</source>
        <translation>теперь предлагается другая строка</translation>
    </message>
    <message>
        <source>change</source>
        <translation>изменение</translation>
    </message>
    <message>
        <source>closing line</source>
        <translation>заключительная строка</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>line</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>совещание</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>section</source>
        <translation>раздел</translation>
    </message>
    <message>
        <source>what it told of is gone</source>
        <translation>того, о чём она говорила, больше нет</translation>
    </message>
    <message>
        <source>your line</source>
        <translation>ваша строка</translation>
    </message>
    <message>
        <source>your words</source>
        <translation>ваши слова</translation>
    </message>
</context>
<context>
    <name>BriefingCheck</name>
    <message numerus="yes">
        <source>%n slip(s) found.</source>
        <translation>
            <numerusform>Найдена %Ln ошибка.</numerusform>
            <numerusform>Найдены %Ln ошибки.</numerusform>
            <numerusform>Найдено %Ln ошибок.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is quoted and cited rightly.</source>
        <translation>Все цитаты и ссылки верны.</translation>
    </message>
    <message>
        <source>The file holds no quotation and no paragraph number to check.</source>
        <translation>В файле нет ни цитат, ни номеров пунктов для проверки.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>расходится</translation>
    </message>
    <message>
        <source>earlier text</source>
        <translation>прежний текст</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>в другом месте</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>its parts stand in another order in %1</source>
        <translation>её части стоят в другом порядке в %1</translation>
    </message>
    <message>
        <source>no such ¶</source>
        <translation>такого ¶ нет</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>not new</source>
        <translation>не новое</translation>
    </message>
    <message>
        <source>paragraph %1 was in the earlier revision already</source>
        <translation>пункт %1 был уже в прежней редакции</translation>
    </message>
    <message>
        <source>stands in %1</source>
        <translation>стоит в %1</translation>
    </message>
    <message>
        <source>there is no paragraph %1</source>
        <translation>пункта %1 нет</translation>
    </message>
    <message>
        <source>“%1” does not stand there</source>
        <translation>«%1» там нет</translation>
    </message>
    <message>
        <source>“%1” for “%2”</source>
        <translation>«%1» вместо «%2»</translation>
    </message>
    <message>
        <source>“%1” is left out</source>
        <translation>«%1» пропущено</translation>
    </message>
</context>
<context>
    <name>BriefingDesk</name>
    <message numerus="yes">
        <source>%n new meeting(s)</source>
        <translation>
            <numerusform>%Ln новое совещание</numerusform>
            <numerusform>%Ln новых совещания</numerusform>
            <numerusform>%Ln новых совещаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%Ln новая заметка</numerusform>
            <numerusform>%Ln новые заметки</numerusform>
            <numerusform>%Ln новых заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the briefing</source>
        <translation>Выбрать справку</translation>
    </message>
    <message>
        <source>Taken over: %1, %2.</source>
        <translation>Перенято: %1, %2.</translation>
    </message>
    <message>
        <source>held against %1</source>
        <translation>сверено с %1</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>%1 (deadline)</source>
        <translation>%1 (срок)</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) entered.</source>
        <translation>
            <numerusform>Внесено %Ln совещание.</numerusform>
            <numerusform>Внесено %Ln совещания.</numerusform>
            <numerusform>Внесено %Ln совещаний.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s): %1</source>
        <translation>
            <numerusform>Через %Ln день: %1</numerusform>
            <numerusform>Через %Ln дня: %1</numerusform>
            <numerusform>Через %Ln дней: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes back without end or by a rule of its own; not all its times were taken.</source>
        <translation>Оно повторяется без конца или по собственному правилу; взяты не все его даты.</translation>
    </message>
    <message>
        <source>Left out, as when it is could not be understood: %1. Enter it by hand.</source>
        <translation>Пропущено, так как время не удалось понять: %1. Внесите вручную.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Сейчас: %1</translation>
    </message>
    <message>
        <source>That day is a %2, not a %1.</source>
        <translation>Этот день — %2, а не %1.</translation>
    </message>
    <message>
        <source>The clocks of “%1” do not agree; “%2” was taken.</source>
        <translation>Время в «%1» указано противоречиво; взято «%2».</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Сегодня: %1</translation>
    </message>
    <message>
        <source>Tomorrow: %1</source>
        <translation>Завтра: %1</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>без названия</translation>
    </message>
    <message>
        <source>“%1” is not the time in %2 on that day; the clocks there were followed.</source>
        <translation>«%1» — не время %2 в этот день; принято местное время.</translation>
    </message>
    <message>
        <source>“%1” names no year; %2 was taken.</source>
        <translation>В «%1» не указан год; взят %2.</translation>
    </message>
    <message>
        <source>“%1” names several time zones; %2 was taken.</source>
        <translation>«%1» обозначает несколько часовых поясов; взят %2.</translation>
    </message>
</context>
<context>
    <name>CalendarDesk</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical);;All files (*)</source>
        <translation>Календари (*.ics *.ical);;Все файлы (*)</translation>
    </message>
    <message>
        <source>No day was found in it. Write it as “9 December, 10:00 EST: Consultation”.</source>
        <translation>Даты в тексте не найдено. Напишите, например: «9 декабря, 10:00 EST: консультации».</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Сохранить календарь</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Сохранено как «%1».</translation>
    </message>
    <message>
        <source>Take over a calendar</source>
        <translation>Перенять календарь</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>календарь</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>9 December, 07:00 EST / 12:00 UTC: Consultation</source>
        <translation>9 декабря, 07:00 EST / 12:00 UTC: консультации</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Внести…</translation>
    </message>
    <message>
        <source>Meetings and deadlines of this dossier. Paste one below as it is written, take over an .ics file, or enter one by hand.</source>
        <translation>Совещания и сроки этого досье. Вставьте ниже запись как есть, переймите файл .ics или внесите вручную.</translation>
    </message>
    <message>
        <source>Paste a meeting</source>
        <translation>Вставить совещание</translation>
    </message>
    <message>
        <source>Publish the briefing with them…</source>
        <translation>Опубликовать справку с ними…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Show what is over</source>
        <translation>Показать прошедшие</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Перенять…</translation>
    </message>
</context>
<context>
    <name>CarryingOn</name>
    <message numerus="yes">
        <source>%n note(s) came along from %1 to %2.</source>
        <translation>
            <numerusform>%Ln заметка перешла из %1 в %2.</numerusform>
            <numerusform>%Ln заметки перешли из %1 в %2.</numerusform>
            <numerusform>%Ln заметок перешли из %1 в %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes on %1 did not come along to %2 yet: compare the two. %3</source>
        <translation>Заметки к %1 ещё не перешли в %2: сравните обе редакции. %3</translation>
    </message>
</context>
<context>
    <name>ChangeKinds</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%Ln добавлено</numerusform>
            <numerusform>%Ln добавлено</numerusform>
            <numerusform>%Ln добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%Ln исключено</numerusform>
            <numerusform>%Ln исключено</numerusform>
            <numerusform>%Ln исключено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%Ln изменено</numerusform>
            <numerusform>%Ln изменено</numerusform>
            <numerusform>%Ln изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%Ln перемещено</numerusform>
            <numerusform>%Ln перемещено</numerusform>
            <numerusform>%Ln перемещено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split/merged</source>
        <translation>
            <numerusform>%Ln разделено или объединено</numerusform>
            <numerusform>%Ln разделено или объединено</numerusform>
            <numerusform>%Ln разделено или объединено</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>split/merged</source>
        <translation>разделено или объединено</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>%1 of %2 words changed</source>
        <translation>изменено слов: %1 из %2</translation>
    </message>
    <message>
        <source>Before the first heading</source>
        <translation>До первого заголовка</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Pairing in doubt: right in %1 % of cases like this one</source>
        <translation>Сопоставление под сомнением: верно в %1 % подобных случаев</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>Строка таблицы</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>brackets added:</source>
        <translation>добавлены скобки:</translation>
    </message>
    <message>
        <source>brackets removed:</source>
        <translation>сняты скобки:</translation>
    </message>
    <message>
        <source>by hand: editorial</source>
        <translation>вручную: редакционное</translation>
    </message>
    <message>
        <source>by hand: matters</source>
        <translation>вручную: важно</translation>
    </message>
    <message>
        <source>by hand: not paired</source>
        <translation>вручную: не сопоставлены</translation>
    </message>
    <message>
        <source>by hand: paired</source>
        <translation>вручную: сопоставлены</translation>
    </message>
    <message>
        <source>by hand: wording</source>
        <translation>вручную: формулировка</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>merged from %1</source>
        <translation>объединено из %1</translation>
    </message>
    <message>
        <source>moved from %1 (%2)</source>
        <translation>перемещено из %1 (%2)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>pairing in doubt</source>
        <translation>сопоставление под сомнением</translation>
    </message>
    <message>
        <source>recast from %1</source>
        <translation>переработано из %1</translation>
    </message>
    <message>
        <source>retitled · %1</source>
        <translation>новый заголовок · %1</translation>
    </message>
    <message>
        <source>split from %1</source>
        <translation>отделено от %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>было %1</translation>
    </message>
    <message numerus="yes">
        <source>with %n paragraph(s) after it</source>
        <translation>
            <numerusform>с %Ln пунктом после него</numerusform>
            <numerusform>с %Ln пунктами после него</numerusform>
            <numerusform>с %Ln пунктами после него</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ %1 of %2</source>
        <translation>✓ %1 из %2</translation>
    </message>
</context>
<context>
    <name>ChangeTree</name>
    <message>
        <source>Changes, by section</source>
        <translation>Изменения по разделам</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>reviewed</source>
        <translation>просмотрено</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message numerus="yes">
        <source>%n change(s) matter less than what is listed here, and are folded away.</source>
        <translation>
            <numerusform>%Ln изменение менее важно, чем приведённые здесь, и скрыто.</numerusform>
            <numerusform>%Ln изменения менее важны, чем приведённые здесь, и скрыты.</numerusform>
            <numerusform>%Ln изменений менее важны, чем приведённые здесь, и скрыты.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both revisions say the same, word for word.</source>
        <translation>Обе редакции совпадают слово в слово.</translation>
    </message>
    <message>
        <source>Both sides show the same file, so nothing differs. Was another one meant?</source>
        <translation>С обеих сторон один и тот же файл, поэтому различий нет. Возможно, имелся в виду другой?</translation>
    </message>
    <message>
        <source>“Everything” lists them.</source>
        <translation>«Всё» показывает их.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>&amp;Choose the briefing…</source>
        <translation>&amp;Выбрать справку…</translation>
    </message>
    <message>
        <source>&amp;Slips only</source>
        <translation>&amp;Только ошибки</translation>
    </message>
    <message>
        <source>&amp;Take over as notes</source>
        <translation>&amp;Перенять как заметки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Check a briefing</source>
        <translation>Проверить справку</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Each quotation and each paragraph number of a note is held against the revision on show, word by word; what it says of the earlier text is held against that.</source>
        <translation>Каждая цитата и каждый номер пункта сверяются слово в слово с показанной редакцией; сказанное о прежнем тексте сверяется с ним.</translation>
    </message>
    <message>
        <source>In the revision</source>
        <translation>В редакции</translation>
    </message>
    <message>
        <source>Make a note of each entry, on the words that it quotes, and take its calendar along</source>
        <translation>Сделать из каждой записи заметку к словам, которые она цитирует, и перенять её календарь</translation>
    </message>
    <message>
        <source>No briefing chosen yet</source>
        <translation>Справка ещё не выбрана</translation>
    </message>
    <message>
        <source>Quotations and paragraph numbers</source>
        <translation>Цитаты и номера пунктов</translation>
    </message>
    <message>
        <source>The briefing says</source>
        <translation>В справке сказано</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
</context>
<context>
    <name>ChoicesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation>Составить заново</translation>
    </message>
    <message>
        <source>The briefing is drafted anew with this. What you wrote, moved or left out stays as it is.</source>
        <translation>Справка составляется заново с этими настройками. Написанное, перемещённое и пропущенное вами остаётся как есть.</translation>
    </message>
    <message>
        <source>What the briefing tells</source>
        <translation>О чём говорит справка</translation>
    </message>
</context>
<context>
    <name>ChoosingFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Drafts (%1)</source>
        <translation>Проекты текстов (%1)</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Opening what was open last…</source>
        <translation>Открывается то, что было открыто в прошлый раз…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About WSIS Desktop</source>
        <translation>&amp;О программе WSIS Desktop</translation>
    </message>
    <message>
        <source>&amp;Add a revision…</source>
        <translation>&amp;Добавить редакцию…</translation>
    </message>
    <message>
        <source>&amp;As the program judged</source>
        <translation>&amp;По оценке программы</translation>
    </message>
    <message>
        <source>&amp;Bookmark this place</source>
        <translation>Поставить &amp;закладку здесь</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>Зак&amp;ладки</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>И&amp;зменения</translation>
    </message>
    <message>
        <source>&amp;Close the comparison</source>
        <translation>&amp;Закрыть сравнение</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>&amp;Colours of the system</source>
        <translation>&amp;Цвета системы</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмные цвета</translation>
    </message>
    <message>
        <source>&amp;Decisions by hand…</source>
        <translation>Р&amp;ешения вручную…</translation>
    </message>
    <message>
        <source>&amp;Deleted notes</source>
        <translation>&amp;Удалённые заметки</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>П&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Export the dossier…</source>
        <translation>&amp;Экспортировать досье…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Find in both…</source>
        <translation>Найти в &amp;обеих…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>По&amp;лный экран</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Помощь</translation>
    </message>
    <message>
        <source>&amp;High contrast, black on white</source>
        <translation>Контраст: &amp;чёрное на белом</translation>
    </message>
    <message>
        <source>&amp;History of the paragraph</source>
        <translation>&amp;История пункта</translation>
    </message>
    <message>
        <source>&amp;Hold these two places together</source>
        <translation>Удерживать &amp;эти два места вместе</translation>
    </message>
    <message>
        <source>&amp;Import a dossier…</source>
        <translation>&amp;Импортировать досье…</translation>
    </message>
    <message>
        <source>&amp;Jump to a place or a command…</source>
        <translation>Перейти &amp;к месту или команде…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Кр&amp;упнее</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>Сл&amp;едующее изменение</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>О&amp;бычный размер</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>О&amp;ткрыть…</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>С&amp;труктура</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Страницы</translation>
    </message>
    <message>
        <source>&amp;Pair this paragraph</source>
        <translation>Сопоставить &amp;этот пункт</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>П&amp;редыдущее изменение</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>Оп&amp;убликовать…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>&amp;Redline</source>
        <translation>С пр&amp;авкой</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>В&amp;ернуть</translation>
    </message>
    <message>
        <source>&amp;Revisions of the dossier…</source>
        <translation>&amp;Редакции досье…</translation>
    </message>
    <message>
        <source>&amp;Swap the sides</source>
        <translation>Поме&amp;нять стороны местами</translation>
    </message>
    <message>
        <source>&amp;Tell in the briefing</source>
        <translation>&amp;Отметить для справки</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Т&amp;екст</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Знакомство с окном</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>О&amp;тменить</translation>
    </message>
    <message>
        <source>&amp;Unpair</source>
        <translation>&amp;Разъединить</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Wording and substance</source>
        <translation>&amp;Формулировки и существо</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Язык системы</translation>
    </message>
    <message>
        <source>Begin &amp;where you left off</source>
        <translation>&amp;Начинать с того, где вы остановились</translation>
    </message>
    <message>
        <source>Brackets and ta&amp;gs</source>
        <translation>&amp;Скобки и пометы</translation>
    </message>
    <message>
        <source>Ca&amp;lendar</source>
        <translation>К&amp;алендарь</translation>
    </message>
    <message>
        <source>Check a &amp;briefing…</source>
        <translation>&amp;Проверить справку…</translation>
    </message>
    <message>
        <source>Cross-chec&amp;k tracked changes…</source>
        <translation>&amp;Сверить отслеживаемые исправления…</translation>
    </message>
    <message>
        <source>E&amp;very change</source>
        <translation>Все &amp;изменения</translation>
    </message>
    <message>
        <source>E&amp;xtend the part where you are</source>
        <translation>Рас&amp;ширить часть окна, где вы находитесь</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;следующее</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Н&amp;айти предыдущее</translation>
    </message>
    <message>
        <source>High contrast, white on blac&amp;k</source>
        <translation>&amp;Контраст: белое на чёрном</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Leave the pa&amp;iring to the program</source>
        <translation>Ост&amp;авить сопоставление программе</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;Светлые цвета</translation>
    </message>
    <message>
        <source>Look at &amp;what faces this paragraph</source>
        <translation>Посмотреть, что стоит &amp;напротив пункта</translation>
    </message>
    <message>
        <source>N&amp;ext bracket</source>
        <translation>Следу&amp;ющая скобка</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Заметки</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>Следующая &amp;часть окна</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>За&amp;метки</translation>
    </message>
    <message>
        <source>Notices on the r&amp;eading</source>
        <translation>Уведомления о &amp;чтении</translation>
    </message>
    <message>
        <source>Only &amp;wording</source>
        <translation>Только &amp;формулировка</translation>
    </message>
    <message>
        <source>Only editoria&amp;l</source>
        <translation>&amp;Только редакционное</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>&amp;Открыть пример</translation>
    </message>
    <message>
        <source>Pre&amp;vious bracket</source>
        <translation>Пре&amp;дыдущая скобка</translation>
    </message>
    <message>
        <source>Preferences and &amp;keys…</source>
        <translation>Настройки &amp;и клавиши…</translation>
    </message>
    <message>
        <source>Previous pa&amp;rt of the window</source>
        <translation>&amp;Предыдущая часть окна</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>Put the note &amp;here</source>
        <translation>Поместить &amp;заметку сюда</translation>
    </message>
    <message>
        <source>Re&amp;duce the part where you are</source>
        <translation>Сделать у&amp;же часть окна, где вы находитесь</translation>
    </message>
    <message>
        <source>Re&amp;marks on the reading</source>
        <translation>Замечания &amp;о чтении</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <translation>&amp;Оценка</translation>
    </message>
    <message>
        <source>S&amp;ide bar</source>
        <translation>Боко&amp;вая панель</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>S&amp;ubstance only</source>
        <translation>&amp;Только существо</translation>
    </message>
    <message>
        <source>Scroll &amp;both together</source>
        <translation>&amp;Прокручивать обе вместе</translation>
    </message>
    <message>
        <source>Search &amp;all dossiers…</source>
        <translation>Искать во всех &amp;досье…</translation>
    </message>
    <message>
        <source>Show lar&amp;ge to the room</source>
        <translation>Показать залу &amp;крупно</translation>
    </message>
    <message>
        <source>Stack the pages, e&amp;qually wide</source>
        <translation>Страницы &amp;одна под другой, одной ширины</translation>
    </message>
    <message>
        <source>Summar&amp;y</source>
        <translation>Сво&amp;дка</translation>
    </message>
    <message>
        <source>Ta&amp;ke apart places held together</source>
        <translation>&amp;Разъединить удерживаемые места</translation>
    </message>
    <message>
        <source>Take over the pages’ &amp;highlights as notes</source>
        <translation>&amp;Перенять выделения на страницах как заметки</translation>
    </message>
    <message>
        <source>This &amp;matters</source>
        <translation>Это &amp;важно</translation>
    </message>
    <message>
        <source>Ti&amp;p about where you are</source>
        <translation>По&amp;дсказка о месте, где вы находитесь</translation>
    </message>
    <message>
        <source>What the cross-chec&amp;k found</source>
        <translation>Результат с&amp;верки</translation>
    </message>
    <message>
        <source>Write a &amp;note on this change</source>
        <translation>&amp;Написать заметку к этому изменению</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>&amp;Написать заметку</translation>
    </message>
    <message>
        <source>Write the &amp;briefing</source>
        <translation>&amp;Составить справку</translation>
    </message>
    <message>
        <source>Your na&amp;me on notes…</source>
        <translation>&amp;Ваше имя на заметках…</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Back to the program’s</source>
        <translation>Назад к шкале программы</translation>
    </message>
    <message>
        <source>Changes that are listed and marked fully</source>
        <translation>Изменения, которые перечислены и полностью отмечены</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Edit the scale…</source>
        <translation>Изменить шкалу…</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>Все изменения</translation>
    </message>
    <message>
        <source>Mark changed phrases as a whole</source>
        <translation>Отмечать изменённые обороты целиком</translation>
    </message>
    <message>
        <source>No program opened it. Change %1 in an editor for plain text, then read it again here.</source>
        <translation>Ни одна программа её не открыла. Измените %1 в редакторе простого текста, затем прочитайте заново здесь.</translation>
    </message>
    <message>
        <source>Otherwise each word that stayed between changed ones stands unmarked.</source>
        <translation>Иначе каждое слово, оставшееся между изменёнными, стоит без пометы.</translation>
    </message>
    <message>
        <source>Otherwise “so” and "so" are the same words, as are - and –.</source>
        <translation>Иначе «так» и "так" — одни и те же слова, как и - и –.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Прочитать заново</translation>
    </message>
    <message>
        <source>Scale of verbs</source>
        <translation>Шкала глаголов</translation>
    </message>
    <message>
        <source>Show other quotation marks, dashes and spacing as changes</source>
        <translation>Показывать иные кавычки, тире и пробелы как изменения</translation>
    </message>
    <message>
        <source>Substance only</source>
        <translation>Только существо</translation>
    </message>
    <message>
        <source>The library refuses it: %1. Look whether its disk is full or write-protected.</source>
        <translation>Библиотека отказывает: %1. Проверьте, не заполнен ли её диск и не защищён ли он от записи.</translation>
    </message>
    <message>
        <source>The program’s scale is in use.</source>
        <translation>Используется шкала программы.</translation>
    </message>
    <message>
        <source>Weigh changed verbs by a scale</source>
        <translation>Взвешивать изменённые глаголы по шкале</translation>
    </message>
    <message>
        <source>Wording and substance</source>
        <translation>Формулировки и существо</translation>
    </message>
    <message>
        <source>Your own scale is in use.</source>
        <translation>Используется ваша шкала.</translation>
    </message>
    <message>
        <source>“Requests” that became “invites” is then said to bind less. No scale is official: the program brings one, and you can write your own.</source>
        <translation>Тогда о замене «просит» на «предлагает» говорится, что она обязывает меньше. Официальной шкалы нет: у программы есть своя, и вы можете написать собственную.</translation>
    </message>
</context>
<context>
    <name>CrossCheck</name>
    <message>
        <source>%1 against %2 and %3.</source>
        <translation>%1 сверено с %2 и %3.</translation>
    </message>
    <message>
        <source>%1 against %2. Without the earlier revision, words without a mark in both its texts are not found.</source>
        <translation>%1 сверено с %2. Без прежней редакции слова, не отмеченные в обоих её текстах, не находятся.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln пункт</numerusform>
            <numerusform>%Ln пункта</numerusform>
            <numerusform>%Ln пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After its changes, otherwise than in %1: %n place(s)</source>
        <translation>
            <numerusform>После исправлений иначе, чем в %1: %Ln место</numerusform>
            <numerusform>После исправлений иначе, чем в %1: %Ln места</numerusform>
            <numerusform>После исправлений иначе, чем в %1: %Ln мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before its changes, otherwise than in %1: %n place(s)</source>
        <translation>
            <numerusform>До исправлений иначе, чем в %1: %Ln место</numerusform>
            <numerusform>До исправлений иначе, чем в %1: %Ln места</numerusform>
            <numerusform>До исправлений иначе, чем в %1: %Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <source>Data for programs</source>
        <translation>Данные для программ</translation>
    </message>
    <message numerus="yes">
        <source>Numbered otherwise: %n paragraph(s)</source>
        <translation>
            <numerusform>Иная нумерация: %Ln пункт</numerusform>
            <numerusform>Иная нумерация: %Ln пункта</numerusform>
            <numerusform>Иная нумерация: %Ln пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Once its changes are accepted, the tracked version says what the clean one says.</source>
        <translation>После принятия исправлений текст с исправлениями совпадает с чистым текстом.</translation>
    </message>
    <message>
        <source>Pages of %1 could not be read and were not checked.</source>
        <translation>Страницы в %1 не удалось прочитать, они не проверены.</translation>
    </message>
    <message>
        <source>Parted otherwise: %1 in the clean version, %2 in the tracked one</source>
        <translation>Разбито иначе: %1 в чистом тексте, %2 в тексте с исправлениями</translation>
    </message>
    <message>
        <source>Parted otherwise: %1 in the earlier revision, %2 in the tracked one</source>
        <translation>Разбито иначе: %1 в прежней редакции, %2 в тексте с исправлениями</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Электронная таблица</translation>
    </message>
    <message>
        <source>Stands in another place</source>
        <translation>Стоит в другом месте</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Tag: %1 in the clean version, %2 in the tracked one</source>
        <translation>Помета: %1 в чистом тексте, %2 в тексте с исправлениями</translation>
    </message>
    <message>
        <source>Tag: %1 in the earlier revision, %2 in the tracked one</source>
        <translation>Помета: %1 в прежней редакции, %2 в тексте с исправлениями</translation>
    </message>
    <message numerus="yes">
        <source>The marks leave out %n change(s).</source>
        <translation>
            <numerusform>Пометы не показывают %Ln изменение.</numerusform>
            <numerusform>Пометы не показывают %Ln изменения.</numerusform>
            <numerusform>Пометы не показывают %Ln изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks tell every change.</source>
        <translation>Пометы показывают все изменения.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>“%1” in the clean version only</source>
        <translation>«%1» только в чистом тексте</translation>
    </message>
    <message>
        <source>“%1” in the clean version, “%2” in the tracked one</source>
        <translation>«%1» в чистом тексте, «%2» в тексте с исправлениями</translation>
    </message>
    <message>
        <source>“%1” in the earlier revision only</source>
        <translation>«%1» только в прежней редакции</translation>
    </message>
    <message>
        <source>“%1” in the earlier revision, “%2” in the tracked version</source>
        <translation>«%1» в прежней редакции, «%2» в тексте с исправлениями</translation>
    </message>
    <message>
        <source>“%2” in the tracked version only</source>
        <translation>«%2» только в тексте с исправлениями</translation>
    </message>
</context>
<context>
    <name>CrossCheckDesk</name>
    <message>
        <source>Save the cross-check</source>
        <translation>Сохранить результат сверки</translation>
    </message>
</context>
<context>
    <name>CrossCheckDialog</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (необязательно)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>Выбрать файл: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Clean version</source>
        <translation>Чистый текст</translation>
    </message>
    <message>
        <source>Cross-check</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>Cross-check tracked changes</source>
        <translation>Сверка отслеживаемых исправлений</translation>
    </message>
    <message>
        <source>Do the marks tell every change?</source>
        <translation>Все ли изменения показаны пометами?</translation>
    </message>
    <message>
        <source>Do without: %1</source>
        <translation>Обойтись без: %1</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>Прежняя редакция</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The tracked version is held against the clean one that was published beside it, word by word. With the earlier revision, words that came or went without a mark in both texts of the tracked version are found as well.</source>
        <translation>Текст с исправлениями сверяется слово в слово с чистым текстом, опубликованным вместе с ним. С прежней редакцией находятся и слова, которые появились или исчезли без пометы в обоих текстах файла с исправлениями.</translation>
    </message>
    <message>
        <source>Tracked version</source>
        <translation>Текст с исправлениями</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
</context>
<context>
    <name>CrossCheckDock</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
    <message>
        <source>, earlier %1</source>
        <translation>, прежняя: %1</translation>
    </message>
    <message>
        <source>Clean ¶</source>
        <translation>¶ чист.</translation>
    </message>
    <message>
        <source>Close the cross-check</source>
        <translation>Закрыть сверку</translation>
    </message>
    <message>
        <source>Cross-check</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>Earlier ¶</source>
        <translation>¶ прежн.</translation>
    </message>
    <message>
        <source>Save what the cross-check found as a document or a table</source>
        <translation>Сохранить результат сверки как документ или таблицу</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Сохранено как «%1».</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Tracked ¶</source>
        <translation>¶ испр.</translation>
    </message>
    <message>
        <source>What the marks leave out</source>
        <translation>Чего не показывают пометы</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>нигде</translation>
    </message>
    <message>
        <source>tracked %1, clean %2</source>
        <translation>с исправлениями: %1, чистый: %2</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>What you paired by hand is kept, but cannot be shown now. %1</source>
        <translation>Сопоставленное вами вручную сохранено, но показать его сейчас нельзя. %1</translation>
    </message>
</context>
<context>
    <name>DecisionDesk</name>
    <message>
        <source>Nothing changed in this paragraph. F8 goes to the next change.</source>
        <translation>В этом пункте ничего не изменилось. F8 ведёт к следующему изменению.</translation>
    </message>
    <message>
        <source>This change counts as the program judged it.</source>
        <translation>Это изменение оценивается так, как решила программа.</translation>
    </message>
    <message>
        <source>You say that this change is only editorial. Ctrl+Z takes it back.</source>
        <translation>Вы считаете это изменение чисто редакционным. Ctrl+Z отменяет это.</translation>
    </message>
    <message>
        <source>You say that this change is only wording. Ctrl+Z takes it back.</source>
        <translation>Вы считаете это изменение лишь вопросом формулировки. Ctrl+Z отменяет это.</translation>
    </message>
    <message>
        <source>You say that this change matters. Ctrl+Z takes it back.</source>
        <translation>Вы считаете это изменение важным. Ctrl+Z отменяет это.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>%1 and %2 belong together</source>
        <translation>%1 и %2 соответствуют друг другу</translation>
    </message>
    <message>
        <source>%1 and %2 do not belong together</source>
        <translation>%1 и %2 не соответствуют друг другу</translation>
    </message>
    <message>
        <source>%1: only editorial</source>
        <translation>%1: чисто редакционное</translation>
    </message>
    <message>
        <source>%1: only wording</source>
        <translation>%1: только формулировка</translation>
    </message>
    <message>
        <source>%1: this matters</source>
        <translation>%1: важно</translation>
    </message>
    <message>
        <source>what was paragraph %1 in the order of the text</source>
        <translation>пункт, который был %1-м в тексте</translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message>
        <source>Decisions by hand</source>
        <translation>Решения вручную</translation>
    </message>
    <message>
        <source>Nothing yet. A right click on a change says how much it matters, and pairs or parts paragraphs.</source>
        <translation>Пока ничего. Правый щелчок по изменению задаёт его важность, сопоставляет или разъединяет пункты.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить решение</translation>
    </message>
    <message>
        <source>What you decided about these two revisions. Take back what the program is to decide again.</source>
        <translation>Что вы решили об этих двух редакциях. Отмените то, что программа должна решить заново.</translation>
    </message>
    <message>
        <source>rests: these paragraphs are not there, or not paired, any more</source>
        <translation>не действует: этих пунктов больше нет или они больше не сопоставлены</translation>
    </message>
</context>
<context>
    <name>DepthBar</name>
    <message>
        <source>How much is listed</source>
        <translation>Что перечислено</translation>
    </message>
</context>
<context>
    <name>Depths</name>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Fold away what is only editorial: spelling, punctuation, articles, numbering</source>
        <translation>Скрыть чисто редакционное: орфографию, пунктуацию, артикли, нумерацию</translation>
    </message>
    <message>
        <source>List every change, spelling and punctuation too</source>
        <translation>Показать все изменения, включая орфографию и пунктуацию</translation>
    </message>
    <message>
        <source>List what may change the sense: verbs, modals, numbers, actors, brackets, new and deleted text</source>
        <translation>Показать то, что может менять смысл: глаголы, модальность, числа, субъекты, скобки, новый и исключённый текст</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>Существо</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулировка</translation>
    </message>
</context>
<context>
    <name>DockRoom</name>
    <message>
        <source>No room left for: %1. Make the window larger, or show it again from the menus.</source>
        <translation>Не хватает места: %1. Увеличьте окно или зайдите в меню.</translation>
    </message>
</context>
<context>
    <name>DossierDesk</name>
    <message>
        <source>%1 stands in this dossier already: nothing was added.</source>
        <translation>%1 уже есть в этом досье: ничего не добавлено.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was added; the dossier holds %n revisions now.</source>
        <translation>
            <numerusform>%1 добавлено; в досье теперь %Ln редакция.</numerusform>
            <numerusform>%1 добавлено; в досье теперь %Ln редакции.</numerusform>
            <numerusform>%1 добавлено; в досье теперь %Ln редакций.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the newest revision of this text</source>
        <translation>Выбрать новейшую редакцию этого текста</translation>
    </message>
    <message>
        <source>“%1” did not come into the dossier. %2</source>
        <translation>«%1» не включено в досье. %2</translation>
    </message>
</context>
<context>
    <name>DossierList</name>
    <message>
        <source>Dossiers</source>
        <translation>Досье</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %Ln</numerusform>
            <numerusform>Показать ещё %Ln</numerusform>
            <numerusform>Показать ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierRow</name>
    <message numerus="yes">
        <source>%n change(s) not reviewed</source>
        <translation>
            <numerusform>не просмотрено %Ln изменение</numerusform>
            <numerusform>не просмотрено %Ln изменения</numerusform>
            <numerusform>не просмотрено %Ln изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%Ln редакция</numerusform>
            <numerusform>%Ln редакции</numerusform>
            <numerusform>%Ln редакций</numerusform>
        </translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>всё просмотрено</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>изменений нет</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) not readable</source>
        <translation>
            <numerusform>%Ln страница не читается</numerusform>
            <numerusform>%Ln страницы не читаются</numerusform>
            <numerusform>%Ln страниц не читаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln пункт</numerusform>
            <numerusform>%Ln пункта</numerusform>
            <numerusform>%Ln пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the earlier revision</source>
        <translation>Добавить прежнюю редакцию</translation>
    </message>
    <message>
        <source>Add the later revision</source>
        <translation>Добавить новую редакцию</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Выбрать другой файл…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Выбрать другой…</translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation>Перетащите файл сюда или</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>Прежняя редакция</translation>
    </message>
    <message>
        <source>How to read it…</source>
        <translation>Как прочитать…</translation>
    </message>
    <message>
        <source>Later revision</source>
        <translation>Новая редакция</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Read it by OCR</source>
        <translation>Прочитать с помощью OCR</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries of the briefing</source>
        <translation>Записи справки</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source> and </source>
        <translation> и </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came or changed</source>
        <translation>
            <numerusform>поступила или изменилась %Ln заметка</numerusform>
            <numerusform>поступили или изменились %Ln заметки</numerusform>
            <numerusform>поступило или изменилось %Ln заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s): revisions, bookmarks, ticks and the like</source>
        <translation>
            <numerusform>ещё %Ln элемент: редакции, закладки, отметки и тому подобное</numerusform>
            <numerusform>ещё %Ln элемента: редакции, закладки, отметки и тому подобное</numerusform>
            <numerusform>ещё %Ln элементов: редакции, закладки, отметки и тому подобное</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) that the other reader put away lie in your bin.</source>
        <translation>
            <numerusform>%Ln формулировка, отложенная другим читателем, лежит в вашей корзине.</numerusform>
            <numerusform>%Ln формулировки, отложенные другим читателем, лежат в вашей корзине.</numerusform>
            <numerusform>%Ln формулировок, отложенных другим читателем, лежат в вашей корзине.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you wrote was overwritten.</source>
        <translation>Ничто из написанного вами не перезаписано.</translation>
    </message>
    <message numerus="yes">
        <source>On %n note(s), another wording now stands beside the one that was there. Nothing was overwritten.</source>
        <translation>
            <numerusform>У %Ln заметки рядом с прежней формулировкой теперь стоит другая. Ничто не перезаписано.</numerusform>
            <numerusform>У %Ln заметок рядом с прежней формулировкой теперь стоит другая. Ничто не перезаписано.</numerusform>
            <numerusform>У %Ln заметок рядом с прежней формулировкой теперь стоит другая. Ничто не перезаписано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes all of it back.</source>
        <translation>«Отменить» возвращает всё назад.</translation>
    </message>
    <message>
        <source>“%1” brought nothing new: all of it is in “%2” already.</source>
        <translation>«%1» не содержит ничего нового: всё уже есть в «%2».</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was saved with %n note(s). What lies in the bin is not in it.</source>
        <translation>
            <numerusform>«%1» сохранено с %Ln заметкой. Содержимое корзины не включено.</numerusform>
            <numerusform>«%1» сохранено с %Ln заметками. Содержимое корзины не включено.</numerusform>
            <numerusform>«%1» сохранено с %Ln заметками. Содержимое корзины не включено.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was taken over into “%2”.</source>
        <translation>«%1» перенято в «%2».</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>Dossier with its drafts and notes</source>
        <translation>Досье с проектами и заметками</translation>
    </message>
    <message>
        <source>Dossiers and notes (%1)</source>
        <translation>Досье и заметки (%1)</translation>
    </message>
    <message>
        <source>Export the dossier</source>
        <translation>Экспортировать досье</translation>
    </message>
    <message>
        <source>Import a dossier or notes</source>
        <translation>Импортировать досье или заметки</translation>
    </message>
    <message>
        <source>Notes alone, for other programs</source>
        <translation>Только заметки, для других программ</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть его</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 copies of rows and cells that its tables repeat</source>
        <translation>повторяемые его таблицами копии строк и ячеек: %1</translation>
    </message>
    <message>
        <source>%1 declares entities, as no word processor does</source>
        <translation>%1: объявлены сущности, чего не делает ни один текстовый редактор</translation>
    </message>
    <message>
        <source>%1 for the language of its text, and open it again</source>
        <translation>%1 для языка его текста и откройте его снова</translation>
    </message>
    <message>
        <source>%1 is not sound</source>
        <translation>%1: содержимое повреждено</translation>
    </message>
    <message>
        <source>%1 takes more than %2 megabytes of memory</source>
        <translation>%1 занимает более %2 мегабайт памяти</translation>
    </message>
    <message>
        <source>%1, which reads pages from their pictures, and open it again</source>
        <translation>%1 (программа читает страницы по их изображению) и откройте его снова</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>файл PostScript</translation>
    </message>
    <message>
        <source>a Word file of the old kind (DOC)</source>
        <translation>файл Word старого вида (DOC)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>a file has the name of its folder</source>
        <translation>имя папки занято файлом</translation>
    </message>
    <message>
        <source>a file of an old office program</source>
        <translation>файл старой офисной программы</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation>файл неизвестного вида</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>презентация</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>a rich-text file (RTF)</source>
        <translation>файл форматированного текста (RTF)</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>электронная таблица</translation>
    </message>
    <message>
        <source>a spreadsheet or a presentation</source>
        <translation>электронная таблица или презентация</translation>
    </message>
    <message>
        <source>an OpenDocument file of another kind</source>
        <translation>файл OpenDocument другого вида</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>файл XML</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>электронная книга</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>его использует другая программа</translation>
    </message>
    <message>
        <source>another window</source>
        <translation>другое окно</translation>
    </message>
    <message>
        <source>documents are missing in it</source>
        <translation>в нём недостаёт документов</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>исчезла</translation>
    </message>
    <message>
        <source>have its pages read from their pictures (OCR)</source>
        <translation>пусть его страницы будут прочитаны по их изображению (OCR)</translation>
    </message>
    <message>
        <source>install “Tesseract at UB Mannheim” (the installer for Windows named tesseract-ocr-w64-setup) and tick %1 under “Additional language data”</source>
        <translation>установите «Tesseract at UB Mannheim» (установщик для Windows с именем tesseract-ocr-w64-setup) и отметьте %1 в разделе «Additional language data»</translation>
    </message>
    <message>
        <source>it bears more than %1 notes</source>
        <translation>она несёт более %1 примечаний</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>она не открывается</translation>
    </message>
    <message>
        <source>it does not begin as a %1 file does</source>
        <translation>он начинается не так, как файл %1</translation>
    </message>
    <message>
        <source>it does not hold a readable PDF</source>
        <translation>в нём нет читаемого PDF</translation>
    </message>
    <message>
        <source>it has %1 pages</source>
        <translation>в нём страниц: %1</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>в нём нет страниц</translation>
    </message>
    <message>
        <source>it holds a part that does not belong in a bundle</source>
        <translation>в нём есть часть, которой там не место</translation>
    </message>
    <message>
        <source>it holds a part that is no plain file</source>
        <translation>одна из его частей – не обычный файл</translation>
    </message>
    <message>
        <source>it holds a part twice</source>
        <translation>одна из частей содержится в нём дважды</translation>
    </message>
    <message>
        <source>it holds more parts than a dossier has</source>
        <translation>в нём больше частей, чем бывает в досье</translation>
    </message>
    <message>
        <source>it holds more than %1 meetings</source>
        <translation>в нём больше совещаний, чем %1</translation>
    </message>
    <message>
        <source>it holds more than %1 megabytes</source>
        <translation>в нём больше %1 мегабайт</translation>
    </message>
    <message>
        <source>it holds more than %1 million characters</source>
        <translation>в нём больше %1 млн знаков</translation>
    </message>
    <message>
        <source>it holds more than %1 paragraphs</source>
        <translation>в нём больше пунктов, чем %1</translation>
    </message>
    <message>
        <source>it holds no meeting</source>
        <translation>в нём нет ни одного совещания</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>it is damaged or was made by another program</source>
        <translation>он повреждён или создан другой программой</translation>
    </message>
    <message>
        <source>it is drawn with more than %1 million signs</source>
        <translation>она начерчена более чем %1 миллионами знаков</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>она пуста</translation>
    </message>
    <message>
        <source>it is larger than any calendar of meetings</source>
        <translation>он больше любого календаря совещаний</translation>
    </message>
    <message>
        <source>it is larger than files can be there</source>
        <translation>размер больше допустимого для файлов на этом диске</translation>
    </message>
    <message>
        <source>it is made of pieces that stand too deep inside one another</source>
        <translation>она состоит из слишком глубоко вложенных частей</translation>
    </message>
    <message>
        <source>it is neither a dossier nor notes in JSON-LD</source>
        <translation>это не досье и не заметки в JSON-LD</translation>
    </message>
    <message>
        <source>it is no JSON-LD document of annotations</source>
        <translation>это не документ JSON-LD с аннотациями</translation>
    </message>
    <message>
        <source>it is no iCalendar file, or is damaged</source>
        <translation>это не файл iCalendar, или он повреждён</translation>
    </message>
    <message>
        <source>it is no plain text in UTF-8</source>
        <translation>это не простой текст в UTF-8</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>он записан не в UTF-8</translation>
    </message>
    <message>
        <source>it is of a format that this version does not know; a newer one may</source>
        <translation>его формат этой версии неизвестен; более новая, возможно, его знает</translation>
    </message>
    <message>
        <source>it measures %1 by %2 points</source>
        <translation>её размер – %1 на %2 пунктов</translation>
    </message>
    <message>
        <source>it names a note that belongs to another dossier</source>
        <translation>в нём названа заметка из другого досье</translation>
    </message>
    <message>
        <source>it names something that belongs to another dossier</source>
        <translation>в нём названо то, что относится к другому досье</translation>
    </message>
    <message>
        <source>its elements take more than %1 megabytes of memory</source>
        <translation>его элементы занимают более %1 мегабайт памяти</translation>
    </message>
    <message>
        <source>its file</source>
        <translation>её файл</translation>
    </message>
    <message>
        <source>its file cannot be opened</source>
        <translation>её файл не открывается</translation>
    </message>
    <message>
        <source>its file is no database</source>
        <translation>её файл не является базой данных</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>ссылки ведут по кругу</translation>
    </message>
    <message>
        <source>its list of pages cannot be followed</source>
        <translation>его список страниц нельзя проследить</translation>
    </message>
    <message>
        <source>its manifest does not name the parts that it holds</source>
        <translation>его опись не называет частей, которые в нём есть</translation>
    </message>
    <message>
        <source>its name is not one that the system knows</source>
        <translation>система не признаёт такого имени</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>имя слишком длинное</translation>
    </message>
    <message>
        <source>its package breaks off or is not sound</source>
        <translation>его пакет оборван или повреждён</translation>
    </message>
    <message>
        <source>its package holds the part %1 more than once</source>
        <translation>его пакет содержит часть %1 более одного раза</translation>
    </message>
    <message>
        <source>its package lists %1 parts</source>
        <translation>в его пакете перечислено частей: %1</translation>
    </message>
    <message>
        <source>its page %1 bears more than %2 notes</source>
        <translation>его страница %1 несёт более %2 примечаний</translation>
    </message>
    <message>
        <source>its page %1 holds more than %2 words</source>
        <translation>его страница %1 содержит более %2 слов</translation>
    </message>
    <message>
        <source>its page %1 is drawn with more than %2 million signs</source>
        <translation>его страница %1 начерчена более чем %2 миллионами знаков</translation>
    </message>
    <message>
        <source>its page %1 is made of pieces that stand too deep inside one another</source>
        <translation>его страница %1 состоит из слишком глубоко вложенных частей</translation>
    </message>
    <message>
        <source>its page %1 measures %2 by %3 points</source>
        <translation>размер его страницы %1 – %2 на %3 пунктов</translation>
    </message>
    <message>
        <source>its part %1</source>
        <translation>его часть %1</translation>
    </message>
    <message>
        <source>its part %1 cannot be unpacked</source>
        <translation>его часть %1 нельзя распаковать</translation>
    </message>
    <message>
        <source>its parts %1 and %2 lie one over the other</source>
        <translation>его части %1 и %2 накладываются одна на другую</translation>
    </message>
    <message>
        <source>its parts do not belong together</source>
        <translation>его части не подходят друг к другу</translation>
    </message>
    <message>
        <source>its parts unpack to %1 megabytes</source>
        <translation>его части занимают в распакованном виде %1 мегабайт</translation>
    </message>
    <message>
        <source>its parts unpack to far more than a dossier holds</source>
        <translation>его части в распакованном виде намного больше досье</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>его текст</translation>
    </message>
    <message>
        <source>its text is missing from its package</source>
        <translation>в его пакете нет текста</translation>
    </message>
    <message>
        <source>look at its pages: text recognition (OCR) found no words on them</source>
        <translation>посмотрите его страницы: распознавание текста (OCR) не нашло на них слов</translation>
    </message>
    <message>
        <source>no verb stands in it</source>
        <translation>в ней нет ни одного глагола</translation>
    </message>
    <message>
        <source>none of its pages can be opened</source>
        <translation>ни одну из его страниц нельзя открыть</translation>
    </message>
    <message>
        <source>not what it was: it was changed</source>
        <translation>не та, что была: её изменили</translation>
    </message>
    <message>
        <source>notes are needed</source>
        <translation>нужны заметки</translation>
    </message>
    <message>
        <source>one of its documents is not what its name says</source>
        <translation>один из его документов не тот, каким его называет имя</translation>
    </message>
    <message>
        <source>one of its paragraphs has more than %1 million characters</source>
        <translation>в одном из его пунктов больше %1 млн знаков</translation>
    </message>
    <message>
        <source>one of its parts is not what its manifest says</source>
        <translation>одна из его частей не та, что указана в описи</translation>
    </message>
    <message>
        <source>one of its parts unpacks to %1 megabytes</source>
        <translation>одна из его частей занимает в распакованном виде %1 мегабайт</translation>
    </message>
    <message>
        <source>one of its parts unpacks to far more than a dossier holds</source>
        <translation>одна из его частей в распакованном виде намного больше досье</translation>
    </message>
    <message>
        <source>page %1 cannot be drawn</source>
        <translation>страницу %1 нельзя нарисовать</translation>
    </message>
    <message>
        <source>page %1 cannot be opened</source>
        <translation>страницу %1 нельзя открыть</translation>
    </message>
    <message>
        <source>page %1 has no size</source>
        <translation>у страницы %1 нет размера</translation>
    </message>
    <message>
        <source>run the installer of Tesseract again and tick %1 under “Additional language data”</source>
        <translation>запустите установщик Tesseract ещё раз и отметьте %1 в разделе «Additional language data»</translation>
    </message>
    <message>
        <source>run “%1” in a terminal</source>
        <translation>выполните «%1» в терминале</translation>
    </message>
    <message>
        <source>run “%1” in a terminal, or install the packages that your system has for it</source>
        <translation>выполните «%1» в терминале или установите пакеты, которые предлагает ваша система</translation>
    </message>
    <message>
        <source>the disk can be read but not written</source>
        <translation>с диска можно читать, но записывать на него нельзя</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>the disk or the drive is no longer there</source>
        <translation>диска или накопителя больше нет</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>диск сообщает об ошибке</translation>
    </message>
    <message>
        <source>the later revision is no PDF</source>
        <translation>новая редакция — не PDF</translation>
    </message>
    <message>
        <source>the network drive does not answer</source>
        <translation>сетевой диск не отвечает</translation>
    </message>
    <message>
        <source>the system does not permit it</source>
        <translation>система этого не разрешает</translation>
    </message>
    <message>
        <source>the system refuses it (%1)</source>
        <translation>система отказывает (%1)</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>такого файла или папки нет</translation>
    </message>
    <message>
        <source>there is none of this name</source>
        <translation>копии с таким именем нет</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>недостаточно памяти</translation>
    </message>
    <message>
        <source>there is something of this name already</source>
        <translation>что-то с таким именем уже есть</translation>
    </message>
    <message>
        <source>too many files are open at once</source>
        <translation>одновременно открыто слишком много файлов</translation>
    </message>
    <message>
        <source>two revisions are needed to be compared</source>
        <translation>для сравнения нужны две редакции</translation>
    </message>
    <message>
        <source>when its meetings are could not be understood</source>
        <translation>не удалось понять, когда проходят указанные в нём совещания</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>у вас нет права его читать</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>ваша доля диска исчерпана</translation>
    </message>
    <message>
        <source>“%1” has no form %2</source>
        <translation>у «%1» нет вида %2</translation>
    </message>
    <message>
        <source>“%1” on line %2 stands on line %3 already</source>
        <translation>«%1» в строке %2 уже есть в строке %3</translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <source>Go to the first</source>
        <translation>Перейти к первому</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message numerus="yes">
        <source>%n backup(s), the newest of %1.</source>
        <translation>
            <numerusform>%Ln резервная копия, новейшая от %1.</numerusform>
            <numerusform>%Ln резервные копии, новейшая от %1.</numerusform>
            <numerusform>%Ln резервных копий, новейшая от %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Choose the folder: %1</source>
        <translation>Выбрать папку: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Empty for the folder of last time.</source>
        <translation>Пусто — папка прошлого раза.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Folder for what you publish</source>
        <translation>Папка для публикуемого</translation>
    </message>
    <message>
        <source>Folder of your own templates</source>
        <translation>Папка ваших шаблонов</translation>
    </message>
    <message>
        <source>Layouts and styles by kind of document, in the place of those that the program brings.</source>
        <translation>Макеты и стили по видам документов вместо тех, что есть в программе.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Открыть папку: %1</translation>
    </message>
    <message>
        <source>The system could not open %1. Look for it in your file manager.</source>
        <translation>Система не смогла открыть %1. Найдите папку в диспетчере файлов.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another, or leave the line empty.</source>
        <translation>Такой папки нет. Выберите другую или оставьте строку пустой.</translation>
    </message>
    <message>
        <source>There is none yet: the first is made when something is written.</source>
        <translation>Пока ни одной: первая создаётся, когда что-либо записано.</translation>
    </message>
    <message>
        <source>Your notes, dossiers and settings, and copies of the drafts. To move it, start with --library.</source>
        <translation>Ваши заметки, досье и настройки, а также копии проектов. Чтобы переместить её, запустите с --library.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2  ·  %3 in %4, %5 in %6</source>
        <translation>%1 из %2  ·  %3 в %4, %5 в %6</translation>
    </message>
    <message numerus="yes">
        <source>%n in notes</source>
        <translation>
            <numerusform>%Ln в заметках</numerusform>
            <numerusform>%Ln в заметках</numerusform>
            <numerusform>%Ln в заметках</numerusform>
        </translation>
    </message>
    <message>
        <source>Both revisions</source>
        <translation>Обе редакции</translation>
    </message>
    <message>
        <source>Close the find bar (Escape)</source>
        <translation>Закрыть панель поиска (Esc)</translation>
    </message>
    <message>
        <source>Find in both revisions</source>
        <translation>Найти в обеих редакциях</translation>
    </message>
    <message>
        <source>In notes, too</source>
        <translation>И в заметках</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>List what is found, below the text</source>
        <translation>Перечислить найденное под текстом</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>С учётом регистра</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Следующее совпадение (Enter)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <translation>Не найдено в %1</translation>
    </message>
    <message>
        <source>Not found in either revision</source>
        <translation>Не найдено ни в одной из редакций</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Предыдущее совпадение (Shift+Enter)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>This is no regular expression: %1, at letter %2.</source>
        <translation>Это не регулярное выражение: %1, на букве %2.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Слово целиком</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>FoundDock</name>
    <message>
        <source>Hide the list</source>
        <translation>Скрыть список</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>That was the first change.</source>
        <translation>Это было первое изменение.</translation>
    </message>
    <message>
        <source>That was the last change.</source>
        <translation>Это было последнее изменение.</translation>
    </message>
    <message>
        <source>The changes are being listed: a moment, please.</source>
        <translation>Изменения собираются в список: минуту, пожалуйста.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Find in the help</source>
        <translation>Найти в справке</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>No page holds all of these words. Try fewer.</source>
        <translation>Ни на одной странице нет всех этих слов. Возьмите меньше слов.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Страница справки</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>The whole guide, in English</source>
        <translation>Полное руководство, на английском</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Compared directly, these tell it otherwise: %1.</source>
        <translation>При прямом сравнении эти редакции дают иной результат: %1.</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>вернулся</translation>
    </message>
    <message>
        <source>came in here</source>
        <translation>появляется здесь</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>исключено</translation>
    </message>
    <message>
        <source>deleted: %1.</source>
        <translation>исключено: %1.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>inserted: %1.</source>
        <translation>добавлено: %1.</translation>
    </message>
    <message>
        <source>merged with others</source>
        <translation>объединён с другими</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>ещё отсутствует</translation>
    </message>
    <message>
        <source>recast with others</source>
        <translation>переработан с другими</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>перенумерован</translation>
    </message>
    <message>
        <source>split off from %1</source>
        <translation>отделён от %1</translation>
    </message>
    <message>
        <source>was split</source>
        <translation>разделён</translation>
    </message>
    <message>
        <source>went into %1</source>
        <translation>вошёл в %1</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>A paragraph has a history once its dossier holds several revisions.</source>
        <translation>У пункта есть история, когда в досье несколько редакций.</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>История: %1</translation>
    </message>
    <message>
        <source>The revision on show does not stand in the dossier: choose another in the tool bar.</source>
        <translation>Показанной редакции нет в досье: выберите другую на панели инструментов.</translation>
    </message>
    <message>
        <source>The revisions were not followed.</source>
        <translation>Проследить редакции не удалось.</translation>
    </message>
</context>
<context>
    <name>HistoryDock</name>
    <message>
        <source>Add a revision…</source>
        <translation>Добавить редакцию…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Follow the paragraphs</source>
        <translation>Проследить пункты</translation>
    </message>
    <message>
        <source>Hide the history</source>
        <translation>Скрыть историю</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Reading and comparing all revisions…</source>
        <translation>Чтение и сравнение всех редакций…</translation>
    </message>
</context>
<context>
    <name>HoldingDesk</name>
    <message>
        <source>Nothing is held together by hand here.</source>
        <translation>Здесь ничто не удерживается вместе вручную.</translation>
    </message>
    <message>
        <source>Only documents with pages on both sides can be held together.</source>
        <translation>Удерживать вместе можно только документы со страницами на обеих сторонах.</translation>
    </message>
    <message>
        <source>Places are held together in Pages, where each side can stand by itself.</source>
        <translation>Места удерживаются вместе в «Страницах», где каждая сторона может стоять сама по себе.</translation>
    </message>
    <message>
        <source>These places are no longer held together.</source>
        <translation>Эти места больше не удерживаются вместе.</translation>
    </message>
    <message>
        <source>These two places stay together. A click on the pin between them lets them go.</source>
        <translation>Эти два места остаются вместе. Щелчок по булавке между ними отпускает их.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A key by itself is for writing and reading. Press it together with Ctrl or Alt.</source>
        <translation>Одна клавиша нужна для письма и чтения. Нажмите её вместе с Ctrl или Alt.</translation>
    </message>
    <message>
        <source>Press one key, together with Ctrl or Alt.</source>
        <translation>Нажмите одну клавишу вместе с Ctrl или Alt.</translation>
    </message>
    <message>
        <source>These keys open the menu “%1”. Press others.</source>
        <translation>Эти клавиши открывают меню «%1». Нажмите другие.</translation>
    </message>
    <message>
        <source>This key moves through the window and cannot be changed. Press another one.</source>
        <translation>Эта клавиша перемещает по окну, её нельзя изменить. Нажмите другую.</translation>
    </message>
</context>
<context>
    <name>KindChip</name>
    <message>
        <source>%1: %2 changes</source>
        <translation>%1: изменений %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Find a part or a licence</source>
        <translation>Найти часть или лицензию</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>No part and no licence is called so.</source>
        <translation>Ни часть, ни лицензия так не называется.</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Составные части программы</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <source>WSIS Desktop is built on the work of others. Each part and its licence:</source>
        <translation>WSIS Desktop построен на труде других. Каждая часть и её лицензия:</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Your settings could not be saved: %1. They hold until you close the window.</source>
        <translation>Не удалось сохранить настройки: %1. Они действуют, пока окно открыто.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1, авторы: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>%Ln автор</numerusform>
            <numerusform>%Ln автора</numerusform>
            <numerusform>%Ln авторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bold run(s), as its legend says</source>
        <translation>
            <numerusform>%Ln выделение жирным, согласно пояснению в файле</numerusform>
            <numerusform>%Ln выделения жирным, согласно пояснению в файле</numerusform>
            <numerusform>%Ln выделений жирным, согласно пояснению в файле</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of formatting</source>
        <translation>
            <numerusform>%Ln изменение форматирования</numerusform>
            <numerusform>%Ln изменения форматирования</numerusform>
            <numerusform>%Ln изменений форматирования</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of numbering</source>
        <translation>
            <numerusform>%Ln изменение нумерации</numerusform>
            <numerusform>%Ln изменения нумерации</numerusform>
            <numerusform>%Ln изменений нумерации</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colour(s)</source>
        <translation>
            <numerusform>%Ln цвет</numerusform>
            <numerusform>%Ln цвета</numerusform>
            <numerusform>%Ln цветов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coloured run(s)</source>
        <translation>
            <numerusform>%Ln цветной отрывок</numerusform>
            <numerusform>%Ln цветных отрывка</numerusform>
            <numerusform>%Ln цветных отрывков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s)</source>
        <translation>
            <numerusform>%Ln исключение</numerusform>
            <numerusform>%Ln исключения</numerusform>
            <numerusform>%Ln исключений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) told in balloons</source>
        <translation>
            <numerusform>%Ln исключение, указанное в выноске</numerusform>
            <numerusform>%Ln исключения, указанных в выносках</numerusform>
            <numerusform>%Ln исключений, указанных в выносках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insertion(s)</source>
        <translation>
            <numerusform>%Ln вставка</numerusform>
            <numerusform>%Ln вставки</numerusform>
            <numerusform>%Ln вставок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insertion(s) written in notes</source>
        <translation>
            <numerusform>%Ln вставка, записанная в примечании</numerusform>
            <numerusform>%Ln вставки, записанные в примечаниях</numerusform>
            <numerusform>%Ln вставок, записанных в примечаниях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a bar in the margin</source>
        <translation>
            <numerusform>%Ln строка с чертой на полях</numerusform>
            <numerusform>%Ln строки с чертой на полях</numerusform>
            <numerusform>%Ln строк с чертой на полях</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%Ln перемещение</numerusform>
            <numerusform>%Ln перемещения</numerusform>
            <numerusform>%Ln перемещений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n struck run(s)</source>
        <translation>
            <numerusform>%Ln зачёркнутый отрывок</numerusform>
            <numerusform>%Ln зачёркнутых отрывка</numerusform>
            <numerusform>%Ln зачёркнутых отрывков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n underlined run(s)</source>
        <translation>
            <numerusform>%Ln подчёркнутый отрывок</numerusform>
            <numerusform>%Ln подчёркнутых отрывка</numerusform>
            <numerusform>%Ln подчёркнутых отрывков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>&amp;Ends</source>
        <translation>&amp;Конец</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Ссылка</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Подробнее</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <source>&amp;Starts</source>
        <translation>&amp;Начало</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Часовой пояс</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>A link begins with “https://”.</source>
        <translation>Ссылка начинается с «https://».</translation>
    </message>
    <message>
        <source>It ends before it starts: choose a later end.</source>
        <translation>Конец раньше начала: выберите более поздний.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Совещание</translation>
    </message>
    <message>
        <source>Say what the meeting is.</source>
        <translation>Укажите тему совещания.</translation>
    </message>
    <message>
        <source>This is a &amp;deadline</source>
        <translation>&amp;Это срок</translation>
    </message>
    <message>
        <source>Wh&amp;ole days</source>
        <translation>&amp;Целые дни</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>Meetings</source>
        <translation>Совещания</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>after its changes</source>
        <translation>после исправлений</translation>
    </message>
    <message>
        <source>before its changes</source>
        <translation>до исправлений</translation>
    </message>
    <message>
        <source>with its changes</source>
        <translation>с исправлениями</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>All revisions</source>
        <translation>Все редакции</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Редакция</translation>
    </message>
    <message>
        <source>What became of its text</source>
        <translation>Что стало с текстом</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Copy its text</source>
        <translation>Копировать текст</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit this note</source>
        <translation>Изменить эту заметку</translation>
    </message>
    <message>
        <source>On the change %1</source>
        <translation>К изменению %1</translation>
    </message>
    <message>
        <source>Proposed wording: %1</source>
        <translation>Предлагаемая формулировка: %1</translation>
    </message>
    <message>
        <source>Put it on %1</source>
        <translation>Поместить на %1</translation>
    </message>
    <message>
        <source>Put it on %1, where you are</source>
        <translation>Поместить на %1, где вы находитесь</translation>
    </message>
    <message>
        <source>Show the change</source>
        <translation>Показать изменение</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Close the editor (Escape)</source>
        <translation>Закрыть редактор (Esc)</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>Удалить эту заметку</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Вид заметки</translation>
    </message>
    <message>
        <source>No stance yet</source>
        <translation>Отношение не указано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>Предлагаемая формулировка</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <source>Write a note. **Bold**, *italics* and lists are Markdown.</source>
        <translation>Напишите заметку. **Жирный**, *курсив* и списки — в Markdown.</translation>
    </message>
</context>
<context>
    <name>NoteKinds</name>
    <message>
        <source>comment</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>гибко</translation>
    </message>
    <message>
        <source>oppose</source>
        <translation>против</translation>
    </message>
    <message>
        <source>position</source>
        <translation>позиция</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>предложение</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>красная линия</translation>
    </message>
    <message>
        <source>support</source>
        <translation>за</translation>
    </message>
    <message>
        <source>task</source>
        <translation>задача</translation>
    </message>
    <message>
        <source>task, done</source>
        <translation>задача выполнена</translation>
    </message>
</context>
<context>
    <name>NoteMoving</name>
    <message>
        <source>Choose a note first: Alt+N, then an arrow and Space.</source>
        <translation>Сначала выберите заметку: Alt+N, затем стрелка и пробел.</translation>
    </message>
    <message>
        <source>Go to the paragraph on which the note is to stand, or select words of it.</source>
        <translation>Перейдите к пункту, к которому относится заметка, или выделите слова в нём.</translation>
    </message>
    <message>
        <source>The note stands on %1 now. Ctrl+Z takes it back.</source>
        <translation>Заметка теперь стоит на %1. Ctrl+Z отменяет это.</translation>
    </message>
    <message>
        <source>The note stands on another paragraph now. Ctrl+Z takes it back.</source>
        <translation>Заметка теперь стоит на другом пункте. Ctrl+Z отменяет это.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>%1 wrote another wording: it stands beside this one.</source>
        <translation>%1 — автор другой формулировки: она стоит рядом с этой.</translation>
    </message>
    <message numerus="yes">
        <source>%n other wordings stand beside this one.</source>
        <translation>
            <numerusform>Рядом с этой стоит ещё %Ln формулировка.</numerusform>
            <numerusform>Рядом с этой стоят ещё %Ln формулировки.</numerusform>
            <numerusform>Рядом с этой стоит ещё %Ln формулировок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other wordings stand beside this one: by %1.</source>
        <translation>
            <numerusform>Рядом с этой стоит ещё %Ln формулировка, автор: %1.</numerusform>
            <numerusform>Рядом с этой стоят ещё %Ln формулировки, авторы: %1.</numerusform>
            <numerusform>Рядом с этой стоит ещё %Ln формулировок, авторы: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another wording stands beside this one.</source>
        <translation>Рядом с этой стоит другая формулировка.</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Весь текст</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>перенесена</translation>
    </message>
    <message>
        <source>carried from %1</source>
        <translation>перенесена из %1</translation>
    </message>
    <message>
        <source>deleted: “%1”</source>
        <translation>исключено: «%1»</translation>
    </message>
    <message>
        <source>its text is gone</source>
        <translation>её текста больше нет</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>moved, was %1</source>
        <translation>перемещено, было %1</translation>
    </message>
    <message>
        <source>new: “%1”</source>
        <translation>новое: «%1»</translation>
    </message>
    <message>
        <source>text edited</source>
        <translation>текст изменён</translation>
    </message>
    <message>
        <source>text edited: %1</source>
        <translation>текст изменён: %1</translation>
    </message>
    <message>
        <source>the note there was changed since</source>
        <translation>заметка там с тех пор изменилась</translation>
    </message>
    <message>
        <source>the paragraph was split</source>
        <translation>пункт разделён</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>было %1</translation>
    </message>
</context>
<context>
    <name>NotesDesk</name>
    <message>
        <source>%1 What you wrote stays here, and is saved as soon as it can be.</source>
        <translation>%1 Написанное вами остаётся здесь и будет сохранено, как только это станет возможно.</translation>
    </message>
    <message>
        <source>%1 What you wrote stays here.</source>
        <translation>%1 Написанное вами остаётся здесь.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came along from the earlier revision.</source>
        <translation>
            <numerusform>%Ln заметка перешла из прежней редакции.</numerusform>
            <numerusform>%Ln заметки перешли из прежней редакции.</numerusform>
            <numerusform>%Ln заметок перешли из прежней редакции.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found no place in this one: see “Without a place”.</source>
        <translation>
            <numerusform>%Ln заметка не нашла места в этой редакции: см. «Без места».</numerusform>
            <numerusform>%Ln заметки не нашли места в этой редакции: см. «Без места».</numerusform>
            <numerusform>%Ln заметок не нашли места в этой редакции: см. «Без места».</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено %1</translation>
    </message>
    <message numerus="yes">
        <source>The note stands on the words in %1; %n more paragraph(s) were selected.</source>
        <translation>
            <numerusform>Заметка стоит на словах в %1; был выделен ещё %Ln пункт.</numerusform>
            <numerusform>Заметка стоит на словах в %1; были выделены ещё %Ln пункта.</numerusform>
            <numerusform>Заметка стоит на словах в %1; было выделено ещё %Ln пунктов.</numerusform>
        </translation>
    </message>
    <message>
        <source>the first paragraph</source>
        <translation>первый пункт</translation>
    </message>
</context>
<context>
    <name>NotesDock</name>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Hide the notes</source>
        <translation>Скрыть заметки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>Заметки и закладки</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Прочитать заново</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>A name, a delegation, or nothing</source>
        <translation>Имя, делегация или ничего</translation>
    </message>
    <message>
        <source>Author of what you publish</source>
        <translation>Автор публикуемого</translation>
    </message>
    <message>
        <source>It stands on briefings and other documents.</source>
        <translation>Указывается в справках и других документах.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Whoever you send a dossier to sees it. It is kept on this computer alone until then.</source>
        <translation>Его видит тот, кому вы посылаете досье. До тех пор оно остаётся только на этом компьютере.</translation>
    </message>
    <message>
        <source>Your name on notes</source>
        <translation>Ваше имя на заметках</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>%n deleted note(s)</source>
        <translation>
            <numerusform>%Ln удалённая заметка</numerusform>
            <numerusform>%Ln удалённые заметки</numerusform>
            <numerusform>%Ln удалённых заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Ctrl+M; select words first to write on them alone</source>
        <translation>Ctrl+M; чтобы писать только к отдельным словам, сначала выделите их</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Поиск в заметках</translation>
    </message>
    <message>
        <source>Find in notes: words, #tag, red line…</source>
        <translation>Поиск в заметках: слова, #метка, красная линия…</translation>
    </message>
    <message>
        <source>No note here holds these words.</source>
        <translation>Здесь ни в одной заметке нет этих слов.</translation>
    </message>
    <message>
        <source>No note of the dossier is like this: choose another revision or status.</source>
        <translation>В досье нет такой заметки: выберите другую редакцию или другое состояние.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Nothing is written on this paragraph yet.</source>
        <translation>К этому пункту ещё ничего не написано.</translation>
    </message>
    <message>
        <source>On ¶ %1</source>
        <translation>К ¶ %1</translation>
    </message>
    <message>
        <source>Publish the notes…</source>
        <translation>Опубликовать заметки…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %Ln</numerusform>
            <numerusform>Показать ещё %Ln</numerusform>
            <numerusform>Показать ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>Этот пункт</translation>
    </message>
    <message>
        <source>What you write on the text stands here and is kept on this computer alone. It comes along when the next revision arrives.</source>
        <translation>Написанное вами к тексту стоит здесь и хранится только на этом компьютере. Когда придёт следующая редакция, оно перейдёт в неё.</translation>
    </message>
    <message>
        <source>Whole dossier</source>
        <translation>Всё досье</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Без места</translation>
    </message>
    <message>
        <source>Write a note here</source>
        <translation>Заметка здесь</translation>
    </message>
    <message>
        <source>Write a note on the section</source>
        <translation>Написать заметку к разделу</translation>
    </message>
    <message>
        <source>Write a note on the whole text</source>
        <translation>Написать заметку ко всему тексту</translation>
    </message>
    <message>
        <source>Write a note on ¶ %1</source>
        <translation>Заметка к ¶ %1</translation>
    </message>
    <message>
        <source>Write on the section or the whole text</source>
        <translation>Написать к разделу или ко всему тексту</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Close this notice</source>
        <translation>Закрыть уведомление</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Ход работы</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices on the reading</source>
        <translation>Уведомления о чтении</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 is in %2 and %3 in %4, so that almost every word differs. Open both in one language.</source>
        <translation>%1 — %2, а %3 — %4, поэтому отличается почти каждое слово. Откройте обе редакции на одном языке.</translation>
    </message>
    <message numerus="yes">
        <source>Being read by OCR: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>Читается с помощью OCR: %Ln страница из %1 (%2).</numerusform>
            <numerusform>Читаются с помощью OCR: %Ln страницы из %1 (%2).</numerusform>
            <numerusform>Читается с помощью OCR: %Ln страниц из %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the text after them</source>
        <translation>Сравнить текст после исправлений</translation>
    </message>
    <message>
        <source>Compare the text before them</source>
        <translation>Сравнить текст до исправлений</translation>
    </message>
    <message>
        <source>How to read them…</source>
        <translation>Как их прочитать…</translation>
    </message>
    <message numerus="yes">
        <source>Not read and left out: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>Не прочитана и пропущена: %Ln страница из %1 (%2).</numerusform>
            <numerusform>Не прочитаны и пропущены: %Ln страницы из %1 (%2).</numerusform>
            <numerusform>Не прочитано и пропущено: %Ln страниц из %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not read, not even by OCR, and left out: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>Не прочитана даже с помощью OCR и пропущена: %Ln страница из %1 (%2).</numerusform>
            <numerusform>Не прочитаны даже с помощью OCR и пропущены: %Ln страницы из %1 (%2).</numerusform>
            <numerusform>Не прочитано даже с помощью OCR и пропущено: %Ln страниц из %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Of “%1” the text after its changes is compared: %2.</source>
        <translation>Из «%1» сравнивается текст после исправлений: %2.</translation>
    </message>
    <message>
        <source>Of “%1” the text before its changes is compared: %2.</source>
        <translation>Из «%1» сравнивается текст до исправлений: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Read by OCR, which makes mistakes: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>Прочитана с помощью OCR, где возможны ошибки: %Ln страница из %1 (%2).</numerusform>
            <numerusform>Прочитаны с помощью OCR, где возможны ошибки: %Ln страницы из %1 (%2).</numerusform>
            <numerusform>Прочитано с помощью OCR, где возможны ошибки: %Ln страниц из %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it as tracked changes</source>
        <translation>Читать как отслеживаемые исправления</translation>
    </message>
    <message>
        <source>Read them by OCR</source>
        <translation>Прочитать их с помощью OCR</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>This is ordinary emphasis</source>
        <translation>Это обычное выделение</translation>
    </message>
    <message>
        <source>“%1” has %2 and no other tracked changes: its text is one.</source>
        <translation>В «%1» — %2 и других отслеживаемых исправлений нет: текст один.</translation>
    </message>
    <message>
        <source>“%1” has %2, taken for ordinary emphasis.</source>
        <translation>В «%1» — %2; это принято за обычное выделение.</translation>
    </message>
    <message>
        <source>“%1” is read as two texts, before and after its changes: %2.</source>
        <translation>«%1» читается как два текста, до и после исправлений: %2.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Add it as the newest revision</source>
        <translation>Добавить как новейшую редакцию</translation>
    </message>
    <message>
        <source>Choose the earlier revision</source>
        <translation>Выбрать прежнюю редакцию</translation>
    </message>
    <message>
        <source>Choose the later revision</source>
        <translation>Выбрать новую редакцию</translation>
    </message>
    <message>
        <source>Compare %1 with %2 instead</source>
        <translation>Сравнить вместо этого %1 с %2</translation>
    </message>
    <message>
        <source>Open one revision, or several at once</source>
        <translation>Открыть одну редакцию или сразу несколько</translation>
    </message>
    <message>
        <source>Take it as the earlier revision</source>
        <translation>Взять как прежнюю редакцию</translation>
    </message>
    <message>
        <source>Take it as the later revision</source>
        <translation>Взять как новую редакцию</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Что делать с %1</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>%1, changes: %2</source>
        <translation>%1, изменений: %2</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline of the new text</source>
        <translation>Структура нового текста</translation>
    </message>
    <message>
        <source>This text has no headings.</source>
        <translation>В этом тексте нет заголовков.</translation>
    </message>
</context>
<context>
    <name>OverviewRuler</name>
    <message>
        <source>A note stands here</source>
        <translation>Здесь стоит заметка</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation>Найдено здесь</translation>
    </message>
    <message>
        <source>Overview of all changes</source>
        <translation>Обзор всех изменений</translation>
    </message>
</context>
<context>
    <name>OwnLooks</name>
    <message>
        <source>Begin a folder of your own…</source>
        <translation>Создать свою папку…</translation>
    </message>
    <message>
        <source>Layouts and styles of your own</source>
        <translation>Свои макеты и стили</translation>
    </message>
    <message>
        <source>Layouts and styles…</source>
        <translation>Макеты и стили…</translation>
    </message>
    <message>
        <source>Take those of a folder…</source>
        <translation>Взять из папки…</translation>
    </message>
    <message>
        <source>Take those that ship</source>
        <translation>Взять имеющиеся в программе</translation>
    </message>
    <message>
        <source>The program’s own</source>
        <translation>Имеющиеся в программе</translation>
    </message>
    <message>
        <source>Where your own layouts and styles go</source>
        <translation>Где хранить свои макеты и стили</translation>
    </message>
</context>
<context>
    <name>PageGutter</name>
    <message>
        <source>Bands between paragraphs that belong together</source>
        <translation>Полосы между соответствующими пунктами</translation>
    </message>
    <message>
        <source>Bring both sides to the same height</source>
        <translation>Поставить обе стороны на одну высоту</translation>
    </message>
    <message>
        <source>Held together by hand. Click to let go.</source>
        <translation>Удерживаются вместе вручную. Щелчок отпускает.</translation>
    </message>
</context>
<context>
    <name>PageNoting</name>
    <message numerus="yes">
        <source>%n highlight(s) and notes of the pages were taken over as notes.</source>
        <translation>
            <numerusform>%Ln выделение или примечание на страницах перенято как заметка.</numerusform>
            <numerusform>%Ln выделения и примечания на страницах переняты как заметки.</numerusform>
            <numerusform>%Ln выделений и примечаний на страницах перенято как заметки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n highlight(s) and notes of the pages are among your notes already.</source>
        <translation>
            <numerusform>%Ln выделение или примечание на страницах уже есть среди ваших заметок.</numerusform>
            <numerusform>Все %Ln выделения и примечания на страницах уже есть среди ваших заметок.</numerusform>
            <numerusform>Все %Ln выделений и примечаний на страницах уже есть среди ваших заметок.</numerusform>
        </translation>
    </message>
    <message>
        <source>No highlights and no notes stand on the pages.</source>
        <translation>На страницах нет ни выделений, ни примечаний.</translation>
    </message>
    <message>
        <source>Only a PDF holds highlights and notes on its pages, and none is open.</source>
        <translation>Выделения и примечания на страницах бывают только в PDF, а он не открыт.</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>This revision comes from a file without pages. Its text stands in the Text view.</source>
        <translation>Эта редакция взята из файла без страниц. Её текст — в виде «Текст».</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Shows the page over the whole width, or beside the choices again</source>
        <translation>Показывает страницу во всю ширину или снова рядом с настройками</translation>
    </message>
    <message>
        <source>The preview is being made…</source>
        <translation>Готовится просмотр…</translation>
    </message>
    <message>
        <source>The preview was not made.</source>
        <translation>Просмотр не подготовлен.</translation>
    </message>
</context>
<context>
    <name>PagePrinter</name>
    <message>
        <source>A page could not be drawn; what follows it was not printed. Save the document as PDF.</source>
        <translation>Страницу не удалось нарисовать; следующие за ней не напечатаны. Сохраните документ как PDF.</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>Печатается страница %1 из %2</translation>
    </message>
    <message>
        <source>Printing was stopped: %1 of %2 pages had gone to the printer.</source>
        <translation>Печать остановлена: на принтер ушло страниц: %1 из %2.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>The printer did not begin. Choose another one, or save the document as PDF.</source>
        <translation>Принтер не начал печать. Выберите другой или сохраните документ как PDF.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>%1 is now %2, page %3</source>
        <translation>%1 теперь %2, страница %3</translation>
    </message>
    <message>
        <source>%1 was %2, page %3</source>
        <translation>%1 — прежде %2, страница %3</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>Read by OCR</source>
        <translation>Прочитано с помощью OCR</translation>
    </message>
    <message>
        <source>no pages</source>
        <translation>без страниц</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>страница %1 из %2</translation>
    </message>
    <message>
        <source>page %1 of %2, not read</source>
        <translation>страница %1 из %2, не прочитана</translation>
    </message>
    <message>
        <source>page %1 of %2, read by OCR</source>
        <translation>страница %1 из %2, прочитана с помощью OCR</translation>
    </message>
</context>
<context>
    <name>PairingDesk</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Nothing is paired with this paragraph.</source>
        <translation>С этим пунктом ничего не сопоставлено.</translation>
    </message>
    <message>
        <source>Pair with %1</source>
        <translation>Сопоставить с %1</translation>
    </message>
    <message>
        <source>Pair with another paragraph…</source>
        <translation>Сопоставить с другим пунктом…</translation>
    </message>
    <message>
        <source>Pairing %1: Ctrl+J at its counterpart · Escape lets go</source>
        <translation>Сопоставление %1: Ctrl+J на соответствующем пункте · Esc отменяет</translation>
    </message>
    <message>
        <source>Select words of a paragraph, or go to it, before you pair it.</source>
        <translation>Прежде чем сопоставить пункт, выделите в нём слова или перейдите к нему.</translation>
    </message>
    <message>
        <source>The program paired this; you decided nothing about it.</source>
        <translation>Это сопоставила программа; вы об этом ничего не решали.</translation>
    </message>
    <message>
        <source>These are paired already.</source>
        <translation>Они уже сопоставлены.</translation>
    </message>
    <message>
        <source>You paired %1 and %2. Ctrl+Z takes it back.</source>
        <translation>Вы сопоставили %1 и %2. Ctrl+Z отменяет это.</translation>
    </message>
    <message>
        <source>You parted these paragraphs. Ctrl+Z takes it back.</source>
        <translation>Вы разъединили эти пункты. Ctrl+Z отменяет это.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1, on now</source>
        <translation>%1, включено</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>The paragraphs of this text have no numbers.</source>
        <translation>Пункты этого текста не пронумерованы.</translation>
    </message>
    <message>
        <source>There is no paragraph %1 in %2; the nearest is %3.</source>
        <translation>Пункта %1 в %2 нет; ближайший — %3.</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>прежняя</translation>
    </message>
    <message>
        <source>later</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>needs a second revision</source>
        <translation>нужна вторая редакция</translation>
    </message>
    <message>
        <source>needs an open text</source>
        <translation>нужен открытый текст</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>здесь невозможно</translation>
    </message>
    <message>
        <source>nothing is kept of this text yet</source>
        <translation>об этом тексте ещё ничего не сохранено</translation>
    </message>
    <message>
        <source>nothing was cross-checked yet</source>
        <translation>ещё ничего не сверено</translation>
    </message>
    <message>
        <source>old</source>
        <translation>старый</translation>
    </message>
    <message>
        <source>the reading left no remarks</source>
        <translation>чтение не оставило замечаний</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>A command, a paragraph such as 44 bis or old 12, a heading, a bookmark</source>
        <translation>Команда, пункт, например 44 bis или старый 12, заголовок, закладка</translation>
    </message>
    <message>
        <source>Go to a place or a command</source>
        <translation>Перейти к месту или команде</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Type part of a command or heading, or a number such as 44 bis.</source>
        <translation>Ничто не называется «%1». Введите часть команды или заголовка либо номер, например 44 bis.</translation>
    </message>
    <message>
        <source>What can be gone to or done</source>
        <translation>Куда перейти и что сделать</translation>
    </message>
    <message>
        <source>“%1” rests: %2.</source>
        <translation>«%1» не действует: %2.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>It is kept only while the file is open, and never stored.</source>
        <translation>Он хранится, только пока открыт файл, и никогда не записывается.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Пароль к %1</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
    <message>
        <source>That password does not open it. Mind capital and small letters.</source>
        <translation>Этот пароль не подходит. Обратите внимание на прописные и строчные буквы.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>«%1» защищено паролем.</translation>
    </message>
</context>
<context>
    <name>Peek</name>
    <message>
        <source>Nothing of it stands here: it is new in the other revision.</source>
        <translation>Здесь ничего этого нет: в другой редакции это новое.</translation>
    </message>
    <message>
        <source>Nothing of it stands here: it was deleted.</source>
        <translation>Здесь ничего этого нет: исключено.</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>word for word the same</source>
        <translation>слово в слово то же</translation>
    </message>
</context>
<context>
    <name>PeekCard</name>
    <message>
        <source>Enter goes there, Escape closes.</source>
        <translation>Enter ведёт туда, Esc закрывает.</translation>
    </message>
</context>
<context>
    <name>PreferencesDesk</name>
    <message>
        <source>The interface will be %1 % large from the next start of the program on.</source>
        <translation>Размер интерфейса будет %1 % со следующего запуска программы.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Nothing here is called so. Look for another word.</source>
        <translation>Здесь ничто так не называется. Ищите другое слово.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Сбросить эту страницу</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Поиск в настройках</translation>
    </message>
</context>
<context>
    <name>PresentDesk</name>
    <message>
        <source>Change %1 of %2</source>
        <translation>Изменение %1 из %2</translation>
    </message>
    <message>
        <source>That was the first change.</source>
        <translation>Это было первое изменение.</translation>
    </message>
    <message>
        <source>That was the last change.</source>
        <translation>Это было последнее изменение.</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>Показ</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>в %1 ничего</translation>
    </message>
</context>
<context>
    <name>PreviewWork</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel the preview</source>
        <translation>Отменить просмотр</translation>
    </message>
    <message>
        <source>How far the preview is</source>
        <translation>Насколько готов просмотр</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Make the preview</source>
        <translation>Подготовить просмотр</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Setting the pages to print…</source>
        <translation>Подготовка страниц к печати…</translation>
    </message>
    <message>
        <source>This file has no pages to print. Open it in the program that wrote it, and print there.</source>
        <translation>В этом файле нет страниц для печати. Откройте его в исходной программе и напечатайте там.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Marking the words</source>
        <translation>Разметка слов</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Pairing the paragraphs</source>
        <translation>Сопоставление пунктов</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Recognising text</source>
        <translation>Распознавание текста</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Идёт работа</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>both revisions</source>
        <translation>обе редакции</translation>
    </message>
</context>
<context>
    <name>PublishDesk</name>
    <message>
        <source>Copied; paste it where you write.</source>
        <translation>Скопировано; вставьте там, где пишете.</translation>
    </message>
    <message>
        <source>Publish the redline…</source>
        <translation>Опубликовать с правкой…</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Сохранить документ</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Сохранено как «%1».</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>&amp;Copy as rich text</source>
        <translation>&amp;Копировать с форматированием</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>Author of the document</source>
        <translation>Автор документа</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>Виды документов</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Публикация</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%Ln закладка</numerusform>
            <numerusform>%Ln закладки</numerusform>
            <numerusform>%Ln закладок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln заметка</numerusform>
            <numerusform>%Ln заметки</numerusform>
            <numerusform>%Ln заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and</source>
        <translation>
            <numerusform>%Ln заметка и</numerusform>
            <numerusform>%Ln заметки и</numerusform>
            <numerusform>%Ln заметок и</numerusform>
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
        <translation>Все редакции досье, по столбцу на каждую</translation>
    </message>
    <message>
        <source>Annotated copy</source>
        <translation>Копия с заметками</translation>
    </message>
    <message>
        <source>As you wrote it</source>
        <translation>Как вы её написали</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Below the title</source>
        <translation>Под названием</translation>
    </message>
    <message>
        <source>Both revisions face to face, pair by pair, their words marked.</source>
        <translation>Обе редакции лицом к лицу, пара за парой, со словесными пометами.</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>By section the changes that matter, a line each, with your notes.</source>
        <translation>По разделам важные изменения, по строке на каждое, с вашими заметками.</translation>
    </message>
    <message>
        <source>Changes told</source>
        <translation>Какие изменения</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Таблица соответствий</translation>
    </message>
    <message>
        <source>Current text</source>
        <translation>Действующий текст</translation>
    </message>
    <message>
        <source>In the ITU’s terms: ADD, MOD, (MOD), SUP, SUP*, NOC</source>
        <translation>В терминах МСЭ: ADD, MOD, (MOD), SUP, SUP*, NOC</translation>
    </message>
    <message>
        <source>Kinds of notes</source>
        <translation>Виды заметок</translation>
    </message>
    <message>
        <source>Language of what is not quoted</source>
        <translation>Язык того, что не цитируется</translation>
    </message>
    <message>
        <source>Left out, for want of a place on the pages of this file: %1. “My notes” has every note.</source>
        <translation>Пропущено, так как на страницах этого файла нет места: %1. В «Мои заметки» есть все заметки.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Mark editorial changes, too</source>
        <translation>Отмечать и редакционные изменения</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Мои заметки</translation>
    </message>
    <message>
        <source>Notes for programs for PDF (XFDF)</source>
        <translation>Заметки для программ PDF (XFDF)</translation>
    </message>
    <message>
        <source>Only with one of these tags</source>
        <translation>Только с одной из этих меток</translation>
    </message>
    <message>
        <source>Only with these words</source>
        <translation>Только с этими словами</translation>
    </message>
    <message>
        <source>Open a PDF as the later revision for this.</source>
        <translation>Для этого откройте PDF как новую редакцию.</translation>
    </message>
    <message>
        <source>Open two revisions for this.</source>
        <translation>Для этого откройте две редакции.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Пункт</translation>
    </message>
    <message>
        <source>Paragraphs cited as</source>
        <translation>Пункты обозначать как</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>Предлагаемый текст</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>С правкой</translation>
    </message>
    <message>
        <source>Say who wrote each note</source>
        <translation>Указывать автора каждой заметки</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Set as</source>
        <translation>Оформить как</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Электронная таблица</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>The later revision’s PDF, copied, with your notes on its pages and your bookmarks as outline.</source>
        <translation>Копия PDF новой редакции с вашими заметками на страницах и закладками в виде структуры.</translation>
    </message>
    <message>
        <source>The whole text, what came underlined, what went struck. As a Word document with tracked changes.</source>
        <translation>Весь текст: добавленное подчёркнуто, исключённое зачёркнуто. Как документ Word — с отслеживаемыми исправлениями.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>What each paragraph was called, is called now, and what became of it.</source>
        <translation>Как каждый пункт назывался, как называется теперь и что с ним стало.</translation>
    </message>
    <message>
        <source>With every change that you ticked as reviewed</source>
        <translation>Со всеми изменениями, отмеченными как просмотренные</translation>
    </message>
    <message>
        <source>With notes that are done</source>
        <translation>С выполненными заметками</translation>
    </message>
    <message>
        <source>With paragraphs that stayed as they were</source>
        <translation>С неизменившимися пунктами</translation>
    </message>
    <message>
        <source>With positions taken</source>
        <translation>С занятыми позициями</translation>
    </message>
    <message>
        <source>With the calendar of the dossier</source>
        <translation>С календарём досье</translation>
    </message>
    <message>
        <source>With what only moved</source>
        <translation>С тем, что лишь перемещено</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>Write a note first (Ctrl+M).</source>
        <translation>Сначала напишите заметку (Ctrl+M).</translation>
    </message>
    <message>
        <source>Your notes by section and paragraph, changes and proposals as redlines.</source>
        <translation>Ваши заметки по разделам и пунктам, изменения и предложения с правкой.</translation>
    </message>
    <message>
        <source>Your proposals and comments as consultations ask for them.</source>
        <translation>Ваши предложения и замечания в том виде, как их просят на консультациях.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>as in the text</source>
        <translation>как в тексте</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>как в окне</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>по дате</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>по виду</translation>
    </message>
    <message>
        <source>entries: from, to, comment</source>
        <translation>записи: от, кому, замечание</translation>
    </message>
    <message>
        <source>para 84</source>
        <translation>п. 84</translation>
    </message>
    <message>
        <source>paragraph 84</source>
        <translation>пункт 84</translation>
    </message>
    <message>
        <source>substance only</source>
        <translation>только существо</translation>
    </message>
    <message>
        <source>wording and substance</source>
        <translation>формулировки и существо</translation>
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
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
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
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>44 bis. We commit to closing all digital divides by 2030, and request the Secretary-General to report.</source>
        <translation>44 бис. Мы обязуемся к 2030 году ликвидировать все цифровые разрывы и просим Генерального секретаря представить доклад.</translation>
    </message>
    <message>
        <source>Easy to tell apart (Atkinson Hyperlegible)</source>
        <translation>Легко различимые (Atkinson Hyperlegible)</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>In Text and Redline, as with Ctrl and the wheel.</source>
        <translation>В «Тексте» и «С правкой», как с помощью Ctrl и колеса.</translation>
    </message>
    <message>
        <source>It looks so:</source>
        <translation>Вот как это выглядит:</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Lines of one width</source>
        <translation>Строки одной ширины</translation>
    </message>
    <message>
        <source>Not between Arabic letters, which are joined.</source>
        <translation>Не между арабскими буквами: они соединены.</translation>
    </message>
    <message>
        <source>Readers with dyslexia or low vision often prefer the last, with more room between letters and lines.</source>
        <translation>Читатели с дислексией или слабым зрением часто предпочитают последний вариант и больше места между буквами и строками.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Space added between letters and words</source>
        <translation>Добавочное место между буквами и словами</translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation>Место между строками</translation>
    </message>
    <message>
        <source>With serifs (Noto Serif)</source>
        <translation>С засечками (Noto Serif)</translation>
    </message>
    <message>
        <source>Without serifs (Inter)</source>
        <translation>Без засечек (Inter)</translation>
    </message>
    <message>
        <source>Words are spaced so that both edges are even.</source>
        <translation>Слова расставляются так, чтобы оба края были ровными.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>actor added</source>
        <translation>добавлен субъект</translation>
    </message>
    <message>
        <source>actor removed</source>
        <translation>исключён субъект</translation>
    </message>
    <message>
        <source>and/or</source>
        <translation>и/или</translation>
    </message>
    <message>
        <source>article</source>
        <translation>артикль</translation>
    </message>
    <message>
        <source>binding force</source>
        <translation>обязательность</translation>
    </message>
    <message>
        <source>bracket closed</source>
        <translation>скобка закрыта</translation>
    </message>
    <message>
        <source>bracket opened</source>
        <translation>скобка открыта</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>прописные буквы</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>периодичность</translation>
    </message>
    <message>
        <source>inflection</source>
        <translation>словоизменение</translation>
    </message>
    <message>
        <source>modal</source>
        <translation>модальность</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>отрицание</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>numbering</source>
        <translation>нумерация</translation>
    </message>
    <message>
        <source>opposite</source>
        <translation>противоположное</translation>
    </message>
    <message>
        <source>order</source>
        <translation>порядок</translation>
    </message>
    <message>
        <source>phrasing</source>
        <translation>оборот</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>пунктуация</translation>
    </message>
    <message>
        <source>qualifier added</source>
        <translation>добавлена оговорка</translation>
    </message>
    <message>
        <source>qualifier removed</source>
        <translation>исключена оговорка</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>ссылка</translation>
    </message>
    <message>
        <source>reference follows the numbering</source>
        <translation>ссылка следует нумерации</translation>
    </message>
    <message>
        <source>retitled</source>
        <translation>новый заголовок</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>орфография</translation>
    </message>
    <message>
        <source>stronger verb</source>
        <translation>глагол сильнее</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>помета</translation>
    </message>
    <message>
        <source>text added</source>
        <translation>текст добавлен</translation>
    </message>
    <message>
        <source>text removed</source>
        <translation>текст исключён</translation>
    </message>
    <message>
        <source>typography</source>
        <translation>типографика</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>глагол</translation>
    </message>
    <message>
        <source>weaker verb</source>
        <translation>глагол слабее</translation>
    </message>
    <message>
        <source>words added</source>
        <translation>слова добавлены</translation>
    </message>
    <message>
        <source>words removed</source>
        <translation>слова исключены</translation>
    </message>
    <message>
        <source>words replaced</source>
        <translation>слова заменены</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Take %1 off the list</source>
        <translation>Убрать %1 из списка</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>What you compare is listed here, so that one click brings it back.</source>
        <translation>Здесь перечислено то, что вы сравниваете: один щелчок возвращает к нему.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>сегодня, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>вчера, %1</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln изменение</numerusform>
            <numerusform>%Ln изменения</numerusform>
            <numerusform>%Ln изменений</numerusform>
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
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>It has no data for any language of the United Nations.</source>
        <translation>У неё нет данных ни для одного языка Организации Объединённых Наций.</translation>
    </message>
    <message>
        <source>It is a free program that works on this computer alone: your drafts go nowhere. It needs its data for each language.</source>
        <translation>Это свободная программа, которая работает только на этом компьютере: ваши проекты никуда не передаются. Ей нужны данные для каждого языка.</translation>
    </message>
    <message>
        <source>It reads %1.</source>
        <translation>Она читает: %1.</translation>
    </message>
    <message>
        <source>Nothing is missing. A page that is not read even so is too faint, too small or askew: ask for a better scan, or for the file that it was made from.</source>
        <translation>Всё на месте. Если страница всё же не читается, она слишком бледная, мелкая или перекошенная: попросите лучший скан или исходный файл.</translation>
    </message>
    <message>
        <source>Reading pictures of text</source>
        <translation>Чтение изображений текста</translation>
    </message>
    <message>
        <source>Tesseract %1 is installed.</source>
        <translation>Tesseract %1 установлен.</translation>
    </message>
    <message>
        <source>Tesseract reads pictures of text; it is not installed.</source>
        <translation>Tesseract читает изображения текста; он не установлен.</translation>
    </message>
    <message>
        <source>Then choose “Read them by OCR” above the text, or open the file again.</source>
        <translation>Затем выберите «Прочитать их с помощью OCR» над текстом или откройте файл заново.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
</context>
<context>
    <name>RedlineView</name>
    <message>
        <source>%1, with its changes to %2</source>
        <translation>%1 с изменениями по сравнению с %2</translation>
    </message>
    <message>
        <source>Both texts as one, with the changes marked</source>
        <translation>Оба текста в одном, изменения отмечены</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>исключено: %1</translation>
    </message>
    <message>
        <source>end of the paragraph</source>
        <translation>конец пункта</translation>
    </message>
    <message>
        <source>inserted: %1</source>
        <translation>добавлено: %1</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>перемещено из %1</translation>
    </message>
    <message>
        <source>moved from elsewhere</source>
        <translation>перемещено из другого места</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>перемещено в %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>было %1</translation>
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
        <translation>Выноска на полях говорит об исключённых словах, которых нет в прежнем тексте: их место не найдено</translation>
    </message>
    <message>
        <source>A bar in the margin says that something changed, but no words beside it are marked</source>
        <translation>Черта на полях говорит, что что-то изменилось, но слова рядом не отмечены</translation>
    </message>
    <message>
        <source>A bracket is closed that was never opened</source>
        <translation>Закрыта скобка, которая не была открыта</translation>
    </message>
    <message>
        <source>A bracket is opened and never closed</source>
        <translation>Скобка открыта и не закрыта</translation>
    </message>
    <message>
        <source>A note that was written on a page is no part of the text</source>
        <translation>Примечание, написанное на странице, не входит в текст</translation>
    </message>
    <message>
        <source>Part of it was left out</source>
        <translation>Часть текста пропущена</translation>
    </message>
    <message>
        <source>Tesseract, which recognised pages of it, has no data for its language</source>
        <translation>У Tesseract, который распознал страницы, нет данных для этого языка</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>страница %1</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>Remarks on the reading</source>
        <translation>Замечания о чтении</translation>
    </message>
    <message>
        <source>What the reading noticed. A click leads there.</source>
        <translation>Что замечено при чтении. Щелчок ведёт к месту.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>A fault in WSIS Desktop</source>
        <translation>Сбой в WSIS Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>The program made a mistake. Your files are untouched.</source>
        <translation>Программа допустила ошибку. Ваши файлы не затронуты.</translation>
    </message>
    <message>
        <source>You can go on working. Copied and sent to the developers, this report helps to mend it. It may name files of yours: look through it first.</source>
        <translation>Вы можете продолжать работу. Скопированный и отправленный разработчикам, этот отчёт поможет её исправить. В нём могут быть имена ваших файлов: сначала просмотрите его.</translation>
    </message>
</context>
<context>
    <name>ResumeDesk</name>
    <message>
        <source>The dossier that was open last could not be opened again.</source>
        <translation>Досье, открытое последним, не удалось открыть снова.</translation>
    </message>
    <message>
        <source>The dossier that was open last is not in the library any more.</source>
        <translation>Досье, открытого последним, в библиотеке больше нет.</translation>
    </message>
    <message>
        <source>What was open last could not be opened again. %1</source>
        <translation>Открытое в прошлый раз не удалось открыть снова. %1</translation>
    </message>
    <message>
        <source>What was open last was not opened again: the program ended over it the last time. You can still open it from this page.</source>
        <translation>Открытое в прошлый раз не открыто снова: в прошлый раз программа на нём завершилась. Вы по-прежнему можете открыть его с этой страницы.</translation>
    </message>
</context>
<context>
    <name>ReviewProgress</name>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>просмотрено %1 из %2</translation>
    </message>
</context>
<context>
    <name>RevisionPicker</name>
    <message>
        <source>Add a revision…</source>
        <translation>Добавить редакцию…</translation>
    </message>
    <message>
        <source>Compare the text after its changes</source>
        <translation>Сравнить текст после исправлений</translation>
    </message>
    <message>
        <source>Compare the text before its changes</source>
        <translation>Сравнить текст до исправлений</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>Прежняя редакция</translation>
    </message>
    <message>
        <source>Later revision</source>
        <translation>Новая редакция</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Открыть другой файл…</translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln заметка</numerusform>
            <numerusform>%Ln заметки</numerusform>
            <numerusform>%Ln заметок</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>Д&amp;осье</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Раньше</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Позже</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <translation>&amp;Условное обозначение</translation>
    </message>
    <message>
        <source>Add a file as the newest revision</source>
        <translation>Добавить файл как новейшую редакцию</translation>
    </message>
    <message>
        <source>Ctrl+Z in the window takes back what you change here.</source>
        <translation>Ctrl+Z в окне отменяет то, что вы здесь меняете.</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>Д&amp;ата</translation>
    </message>
    <message numerus="yes">
        <source>It is kept with its %n note(s), and comes back with them when you put it back or add its file.</source>
        <translation>
            <numerusform>Она хранится со своей %Ln заметкой и вернётся с ней, когда вы вернёте её или добавите её файл.</numerusform>
            <numerusform>Она хранится со своими %Ln заметками и вернётся с ними, когда вы вернёте её или добавите её файл.</numerusform>
            <numerusform>Она хранится со своими %Ln заметками и вернётся с ними, когда вы вернёте её или добавите её файл.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Put it back at its place, with its notes</source>
        <translation>Вернуть на своё место, с заметками</translation>
    </message>
    <message>
        <source>Put it before the one above (Alt+Up)</source>
        <translation>Поставить перед предыдущей (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Put it behind the one below (Alt+Down)</source>
        <translation>Поставить после следующей (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Revisions of the dossier</source>
        <translation>Редакции досье</translation>
    </message>
    <message>
        <source>Revisions, the earliest first</source>
        <translation>Редакции, начиная с самой ранней</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Take %1 out of the dossier?</source>
        <translation>Убрать %1 из досье?</translation>
    </message>
    <message>
        <source>Take &amp;out…</source>
        <translation>У&amp;брать…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take it out of the dossier (Delete)</source>
        <translation>Убрать из досье (Delete)</translation>
    </message>
    <message>
        <source>Taken out of the dossier</source>
        <translation>Убрана из досье</translation>
    </message>
    <message>
        <source>Taken out, kept with their notes</source>
        <translation>Убранные, хранятся с заметками</translation>
    </message>
    <message>
        <source>The library keeps its copy of the file: you can put it back at any time.</source>
        <translation>Библиотека хранит свою копию файла: вы можете вернуть её в любое время.</translation>
    </message>
    <message>
        <source>What came along from it into other revisions stays there.</source>
        <translation>Перенесённое из неё в другие редакции там и остаётся.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message numerus="yes">
        <source>%n found. Enter leads there.</source>
        <translation>
            <numerusform>Найдено: %Ln. Enter ведёт туда.</numerusform>
            <numerusform>Найдено: %Ln. Enter ведёт туда.</numerusform>
            <numerusform>Найдено: %Ln. Enter ведёт туда.</numerusform>
        </translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>Все досье</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Любой вид</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Любая метка</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Dossier or revision</source>
        <translation>Досье или редакция</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>Вид заметки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Nothing holds all of this. Try fewer words, or leave out a filter.</source>
        <translation>Ничто не содержит всего этого. Возьмите меньше слов или уберите фильтр.</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Search all dossiers</source>
        <translation>Поиск во всех досье</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message numerus="yes">
        <source>The best %n are listed; more words narrow it down.</source>
        <translation>
            <numerusform>Показан %Ln лучший результат; больше слов — точнее поиск.</numerusform>
            <numerusform>Показаны %Ln лучших результата; больше слов — точнее поиск.</numerusform>
            <numerusform>Показано %Ln лучших результатов; больше слов — точнее поиск.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type words: all of them must stand there, “in quotation marks” as they are written. Or choose a kind, a status or a tag to list the notes that have it.</source>
        <translation>Введите слова: должны встретиться все, «в кавычках» — точно как написано. Или выберите вид, состояние или метку, чтобы перечислить такие заметки.</translation>
    </message>
    <message>
        <source>What became of its text</source>
        <translation>Что стало с текстом</translation>
    </message>
    <message>
        <source>What is searched</source>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Words of notes, of what they stand on, or of paragraphs</source>
        <translation>Слова заметок, того, к чему они относятся, или пунктов</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message numerus="yes">
        <source>%1, also in %n earlier one(s)</source>
        <translation>
            <numerusform>%1, а также в %Ln прежней</numerusform>
            <numerusform>%1, а также в %Ln прежних</numerusform>
            <numerusform>%1, а также в %Ln прежних</numerusform>
        </translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Без места</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Весь текст</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>закладка</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>paragraph split</source>
        <translation>пункт разделён</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>тот же текст</translation>
    </message>
    <message>
        <source>text edited</source>
        <translation>текст изменён</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>без места</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>There is nothing to search yet. What you write on a text, and the revisions of its dossier, are found here.</source>
        <translation>Искать пока нечего. Здесь находится то, что вы пишете к тексту, и редакции его досье.</translation>
    </message>
</context>
<context>
    <name>SectionsModel</name>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (исчез)</translation>
    </message>
    <message>
        <source>%1 (moved)</source>
        <translation>%1 (перемещён)</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (новый)</translation>
    </message>
    <message>
        <source>%1 (was: %2)</source>
        <translation>%1 (было: %2)</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>Скобки</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
</context>
<context>
    <name>SectionsTable</name>
    <message>
        <source>Sections, with how much of each changed</source>
        <translation>Разделы и сколько в каждом изменилось</translation>
    </message>
</context>
<context>
    <name>Seeking</name>
    <message>
        <source>This expression takes too long and was given up on the way: what is found is not all. Say more exactly what is repeated, without a repetition within a repetition.</source>
        <translation>Это выражение требует слишком много времени, и поиск прерван: найдено не всё. Уточните, что повторяется, без повторения внутри повторения.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (ваши)</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Press other keys, or take these from there.</source>
        <translation>%1 — клавиши команды «%2». Нажмите другие или возьмите эти у неё.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>New keys of “%1”</source>
        <translation>Новые клавиши для «%1»</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Без клавиш</translation>
    </message>
    <message>
        <source>Press the keys together. They hold at once.</source>
        <translation>Нажмите клавиши вместе. Они действуют сразу.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>Взять у неё</translation>
    </message>
    <message>
        <source>The usual keys</source>
        <translation>Обычные клавиши</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>без клавиш</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Changes, outline and remarks</source>
        <translation>Изменения, структура и замечания</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Структура</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Remarks %1</source>
        <translation>Замечания %1</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Both stay, as notes of their own.</source>
        <translation>Обе остаются, как отдельные заметки.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить обе</translation>
    </message>
    <message>
        <source>Keep only this one</source>
        <translation>Оставить только эту</translation>
    </message>
    <message>
        <source>The other wording goes into the bin.</source>
        <translation>Другая формулировка попадёт в корзину.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Both revisions stand side by side with every change marked. Nothing leaves this computer.</source>
        <translation>Обе редакции стоят рядом, каждое изменение отмечено. Ничто не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>PDF, Word (DOCX), OpenDocument (ODT), Markdown, HTML and plain text.</source>
        <translation>PDF, Word (DOCX), OpenDocument (ODT), Markdown, HTML и простой текст.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Поменять стороны местами</translation>
    </message>
    <message>
        <source>What changed between two drafts?</source>
        <translation>Что изменилось между двумя проектами?</translation>
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
            <numerusform>%Ln изменение</numerusform>
            <numerusform>%Ln изменения</numerusform>
            <numerusform>%Ln изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided by hand</source>
        <translation>
            <numerusform>%Ln решено вручную</numerusform>
            <numerusform>%Ln решено вручную</numerusform>
            <numerusform>%Ln решено вручную</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) at rest</source>
        <translation>
            <numerusform>%Ln решение не действует</numerusform>
            <numerusform>%Ln решения не действуют</numerusform>
            <numerusform>%Ln решений не действуют</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded away</source>
        <translation>
            <numerusform>%Ln скрыто</numerusform>
            <numerusform>%Ln скрыто</numerusform>
            <numerusform>%Ln скрыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln пункт</numerusform>
            <numerusform>%Ln пункта</numerusform>
            <numerusform>%Ln пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the reading</source>
        <translation>
            <numerusform>%Ln замечание о чтении</numerusform>
            <numerusform>%Ln замечания о чтении</numerusform>
            <numerusform>%Ln замечаний о чтении</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>No changes: both revisions say the same.</source>
        <translation>Изменений нет: обе редакции совпадают.</translation>
    </message>
    <message>
        <source>Place in %1</source>
        <translation>Место в %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Что различается</translation>
    </message>
    <message>
        <source>What the reading noticed</source>
        <translation>Что замечено при чтении</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Что вас ждёт</translation>
    </message>
    <message>
        <source>Whether what you wrote is saved</source>
        <translation>Сохранено ли написанное</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1 of the text changed: %2 words went and %3 came, of %4 that stand in it now.</source>
        <translation>Изменилось %1 текста: исчезло слов — %2, появилось — %3, из имеющихся теперь %4.</translation>
    </message>
    <message>
        <source>%1: %2 words are new</source>
        <translation>%1: новых слов — %2</translation>
    </message>
    <message>
        <source>%1: %2 words moved, %3 changed</source>
        <translation>%1: перемещено слов — %2, изменено — %3</translation>
    </message>
    <message>
        <source>%1: %2 words were deleted</source>
        <translation>%1: исключено слов — %2</translation>
    </message>
    <message>
        <source>%1: %2 words, %3 changed</source>
        <translation>%1: слов — %2, изменено — %3</translation>
    </message>
    <message>
        <source>%1: %2 words, %3 of them came</source>
        <translation>%1: слов — %2, из них появилось — %3</translation>
    </message>
    <message>
        <source>%1: %2 words, %3 of them went</source>
        <translation>%1: слов — %2, из них исчезло — %3</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) gone</source>
        <translation>
            <numerusform>%Ln скобка исчезла</numerusform>
            <numerusform>%Ln скобки исчезли</numerusform>
            <numerusform>%Ln скобок исчезло</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) opened</source>
        <translation>
            <numerusform>%Ln скобка открыта</numerusform>
            <numerusform>%Ln скобки открыты</numerusform>
            <numerusform>%Ln скобок открыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln изменение</numerusform>
            <numerusform>%Ln изменения</numerusform>
            <numerusform>%Ln изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) retitled</source>
        <translation>
            <numerusform>%Ln новый заголовок</numerusform>
            <numerusform>%Ln новых заголовка</numerusform>
            <numerusform>%Ln новых заголовков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renumbered</source>
        <translation>
            <numerusform>%Ln с новым номером</numerusform>
            <numerusform>%Ln с новым номером</numerusform>
            <numerusform>%Ln с новым номером</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) moved</source>
        <translation>
            <numerusform>%Ln раздел перемещён</numerusform>
            <numerusform>%Ln раздела перемещены</numerusform>
            <numerusform>%Ln разделов перемещено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that matter(s)</source>
        <translation>
            <numerusform>%Ln важное</numerusform>
            <numerusform>%Ln важных</numerusform>
            <numerusform>%Ln важных</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first heading</source>
        <translation>До первого заголовка</translation>
    </message>
    <message>
        <source>Both revisions say the same, word for word.</source>
        <translation>Обе редакции совпадают слово в слово.</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
    <message numerus="yes">
        <source>No word changed, but signs, brackets or the order did: %n change(s).</source>
        <translation>
            <numerusform>Слова не изменились, изменились знаки, скобки или порядок: %Ln изменение.</numerusform>
            <numerusform>Слова не изменились, изменились знаки, скобки или порядок: %Ln изменения.</numerusform>
            <numerusform>Слова не изменились, изменились знаки, скобки или порядок: %Ln изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>скобки</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>%1 words</source>
        <translation>слов: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that matter</source>
        <translation>
            <numerusform>%Ln важное изменение</numerusform>
            <numerusform>%Ln важных изменения</numerusform>
            <numerusform>%Ln важных изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>От %1 к %2</translation>
    </message>
    <message>
        <source>Retitled and moved sections</source>
        <translation>Разделы с новым заголовком или на новом месте</translation>
    </message>
    <message>
        <source>Summary of the comparison</source>
        <translation>Сводка сравнения</translation>
    </message>
    <message>
        <source>The height of a band is its share of the words. Its coloured foot is what changed; a stub is text that was deleted, on the earlier side, or added, on the later one; a dashed band moved. Click one to go there.</source>
        <translation>Высота полосы — её доля слов. Цветной низ — то, что изменилось; обрубок — текст, исключённый на прежней стороне или добавленный на новой; пунктирная полоса — перемещённое. Щелчок ведёт туда.</translation>
    </message>
    <message>
        <source>What became of each section</source>
        <translation>Что стало с каждым разделом</translation>
    </message>
    <message>
        <source>Where to read first</source>
        <translation>С чего начать чтение</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>перемещено</translation>
    </message>
    <message>
        <source>retitled</source>
        <translation>новый заголовок</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>было: %1</translation>
    </message>
</context>
<context>
    <name>SummaryPicture</name>
    <message>
        <source>Picture of what became of each part of the text</source>
        <translation>Изображение того, что стало с каждой частью текста</translation>
    </message>
</context>
<context>
    <name>TextModel</name>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>%1 of %2 came from %3</source>
        <translation>%1 в %2 взято из %3</translation>
    </message>
    <message>
        <source>%1 stands in %2 as %3</source>
        <translation>%1 стоит в %2 как %3</translation>
    </message>
    <message>
        <source>%1, counted, not printed</source>
        <translation>%1, подсчитан, не напечатан</translation>
    </message>
    <message>
        <source>(note %1)</source>
        <translation>(сноска %1)</translation>
    </message>
    <message>
        <source>Both texts, face to face</source>
        <translation>Оба текста лицом к лицу</translation>
    </message>
    <message>
        <source>Counted, not printed</source>
        <translation>Подсчитан, не напечатан</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Сноски</translation>
    </message>
    <message>
        <source>From here on read by OCR, out of a picture: it may hold mistakes</source>
        <translation>Отсюда прочитано с изображения с помощью OCR: возможны ошибки</translation>
    </message>
    <message>
        <source>OCR, page %1</source>
        <translation>OCR, страница %1</translation>
    </message>
    <message>
        <source>Written beside the paragraph</source>
        <translation>Написано рядом с пунктом</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>сноска</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>item</source>
        <translation>подпункт</translation>
    </message>
    <message>
        <source>merged from %1</source>
        <translation>объединено из %1</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>в %1 ничего</translation>
    </message>
    <message>
        <source>nothing that faces it</source>
        <translation>напротив ничего нет</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>теперь %1</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>пункт</translation>
    </message>
    <message>
        <source>read by OCR</source>
        <translation>прочитано с помощью OCR</translation>
    </message>
    <message>
        <source>show face to face</source>
        <translation>показать лицом к лицу</translation>
    </message>
    <message>
        <source>show its old place</source>
        <translation>показать прежнее место</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>строка таблицы</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>не изменено</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>было %1</translation>
    </message>
    <message>
        <source>…continued from %1</source>
        <translation>…продолжение %1</translation>
    </message>
</context>
<context>
    <name>TipDesk</name>
    <message>
        <source>There is nothing more to tell here.</source>
        <translation>Здесь больше нечего сообщить.</translation>
    </message>
</context>
<context>
    <name>TipWords</name>
    <message>
        <source>Note %1: %2</source>
        <translation>Сноска %1: %2</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Light or dark</source>
        <translation>Светлые или тёмные цвета</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>%1 makes a briefing, a redline or a table of what you see. F1 opens the help at the page about where you are.</source>
        <translation>%1 делает из того, что вы видите, справку, текст с правкой или таблицу. F1 открывает помощь на странице о том месте, где вы находитесь.</translation>
    </message>
    <message>
        <source>%1 writes a note on the paragraph, or on the words that you select. It is saved as you type, stays on this computer, and comes along when the next revision arrives.</source>
        <translation>%1 пишет заметку к пункту или к выделенным словам. Она сохраняется по мере набора, остаётся на этом компьютере и переходит в следующую редакцию, когда та появится.</translation>
    </message>
    <message>
        <source>Both texts face to face</source>
        <translation>Оба текста лицом к лицу</translation>
    </message>
    <message>
        <source>Every change, by section</source>
        <translation>Каждое изменение, по разделам</translation>
    </message>
    <message>
        <source>Four ways to look at it</source>
        <translation>Четыре способа смотреть</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>Передать дальше</translation>
    </message>
    <message>
        <source>The list tells what came, what went and why it matters. %1 leads from one change to the next; a tick says that you have dealt with it.</source>
        <translation>Список говорит, что появилось, что исчезло и почему это важно. %1 ведёт от изменения к изменению; отметка означает, что вы его просмотрели.</translation>
    </message>
    <message>
        <source>The real pages, the texts side by side, one text with its changes, or a summary. Your place stays when you switch; %1 shows the pages.</source>
        <translation>Настоящие страницы, тексты рядом, один текст с изменениями или сводка. При переключении ваше место сохраняется; %1 показывает страницы.</translation>
    </message>
    <message>
        <source>What went is struck, what came is underlined, and a band joins what belongs together. The strip at the edge shows the whole text; %1 finds words in both.</source>
        <translation>Исчезнувшее зачёркнуто, появившееся подчёркнуто, а полоса соединяет то, что соответствует друг другу. Лента у края показывает весь текст; %1 находит слова в обоих.</translation>
    </message>
    <message>
        <source>Write on the text</source>
        <translation>Писать к тексту</translation>
    </message>
</context>
<context>
    <name>TourBubble</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Пропустить</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Back to the comparison</source>
        <translation>Назад к сравнению</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Назад к начальной странице</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Выбрать другой файл…</translation>
    </message>
    <message>
        <source>How to read it…</source>
        <translation>Как прочитать…</translation>
    </message>
    <message>
        <source>Read it by OCR</source>
        <translation>Прочитать с помощью OCR</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Add the file to its dossier again; its notes are kept.</source>
        <translation>Добавьте файл в его досье ещё раз; его заметки сохранены.</translation>
    </message>
    <message>
        <source>Ask for a Word version, or run text recognition (OCR) over it and open the result.</source>
        <translation>Попросите версию в Word или распознайте текст (OCR) и откройте результат.</translation>
    </message>
    <message>
        <source>Ask for a Word version, or {how}.</source>
        <translation>Попросите версию в Word или {how}.</translation>
    </message>
    <message>
        <source>Ask for it again where it came from; nothing in the library was changed.</source>
        <translation>Попросите его ещё раз там, откуда он; в библиотеке ничего не изменено.</translation>
    </message>
    <message>
        <source>Ask for the file it was made from, or run text recognition (OCR) over it and open the result.</source>
        <translation>Попросите исходный файл или распознайте текст (OCR) и откройте результат.</translation>
    </message>
    <message>
        <source>Ask for the file it was made from, or {how}.</source>
        <translation>Попросите исходный файл или {how}.</translation>
    </message>
    <message>
        <source>Change it by hand; nothing was touched.</source>
        <translation>Измените вручную; ничто не тронуто.</translation>
    </message>
    <message>
        <source>Check the disk; everything saved before is safe if it is sound.</source>
        <translation>Проверьте диск; если он исправен, всё сохранённое прежде в безопасности.</translation>
    </message>
    <message>
        <source>Check the folder’s name; a library is begun when the first dossier is kept.</source>
        <translation>Проверьте имя папки; библиотека начинается с первого сохранённого досье.</translation>
    </message>
    <message>
        <source>Check where it comes from; if it is sound, save its text alone as a new file.</source>
        <translation>Проверьте его источник; если он надёжен, сохраните один текст в новом файле.</translation>
    </message>
    <message>
        <source>Check where it comes from; if part of it is wanted, save that part as a file of its own.</source>
        <translation>Проверьте его источник; если нужна часть, сохраните её отдельным файлом.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, and whether you may read it.</source>
        <translation>Проверьте, не перемещён ли он, не переименован ли и есть ли у вас право его читать.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, or whether its drive is connected.</source>
        <translation>Проверьте, не перемещён ли он, не переименован ли и подключён ли его диск.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or free some space; what stood there before is untouched.</source>
        <translation>Выберите свою папку или освободите место; то, что там было, не тронуто.</translation>
    </message>
    <message>
        <source>Choose an .ics file (iCalendar), as calendar programs export it.</source>
        <translation>Выберите файл .ics (iCalendar), какие экспортируют программы-календари.</translation>
    </message>
    <message>
        <source>Choose another folder with --library.</source>
        <translation>Выберите другую папку с помощью --library.</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>Выберите другое имя для результата.</translation>
    </message>
    <message>
        <source>Choose another one; “wsis-desktop check” lists them.</source>
        <translation>Выберите другую; их перечисляет «wsis-desktop check».</translation>
    </message>
    <message>
        <source>Choose the version in which the changes are marked. If its struck words are changes, open it by itself first and press “Read it as tracked changes”.</source>
        <translation>Выберите текст, в котором отмечены изменения. Если зачёркнутые в нём слова — изменения, сначала откройте его отдельно и нажмите «Читать как отслеживаемые исправления».</translation>
    </message>
    <message>
        <source>Close that one first, or go on without writing notes here.</source>
        <translation>Сначала закройте то окно или продолжайте здесь без заметок.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>Скопируйте его в свою папку и откройте копию.</translation>
    </message>
    <message>
        <source>Cross-check them again, and save that.</source>
        <translation>Сверьте их ещё раз и сохраните результат.</translation>
    </message>
    <message>
        <source>Enter it again, minding capital and small letters, or ask for it where the file came from.</source>
        <translation>Введите его ещё раз, следя за прописными и строчными буквами, или спросите там, откуда файл.</translation>
    </message>
    <message>
        <source>Enter the password that came with it.</source>
        <translation>Введите пароль, который прилагался к нему.</translation>
    </message>
    <message>
        <source>Fetch it again, or open it in the program it comes from and save it anew.</source>
        <translation>Получите его ещё раз или откройте в исходной программе и сохраните заново.</translation>
    </message>
    <message>
        <source>Fetch it again; its download or copy probably broke off.</source>
        <translation>Получите его ещё раз; вероятно, загрузка или копирование прервались.</translation>
    </message>
    <message>
        <source>Free some space and try again; everything saved before is safe.</source>
        <translation>Освободите место и повторите; всё сохранённое прежде в безопасности.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder with --library.</source>
        <translation>Получите право на запись там или выберите другую папку с помощью --library.</translation>
    </message>
    <message>
        <source>If they are changes, say so (--marks changes), or take the earlier revision from a file of its own.</source>
        <translation>Если это изменения, укажите это (--marks changes) или возьмите прежнюю редакцию из отдельного файла.</translation>
    </message>
    <message>
        <source>Look at its pages; if they show text, ask for the file it was made from, or run text recognition (OCR) over it and open the result.</source>
        <translation>Посмотрите на его страницы; если на них есть текст, попросите исходный файл или распознайте текст (OCR) и откройте результат.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>Сначала создайте папку или выберите другую.</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with --library.</source>
        <translation>Переместите его или выберите другую папку с помощью --library.</translation>
    </message>
    <message>
        <source>Name a file inside it.</source>
        <translation>Укажите файл внутри неё.</translation>
    </message>
    <message>
        <source>No good backup was found; keep a copy of the folder before anything else is tried.</source>
        <translation>Исправной резервной копии не найдено; прежде чем что-либо пробовать, сохраните копию папки.</translation>
    </message>
    <message>
        <source>Nothing can be published: {reason}.</source>
        <translation>Опубликовать ничего нельзя: {reason}.</translation>
    </message>
    <message>
        <source>One of the files has changed since it was opened.</source>
        <translation>Один из файлов изменился после открытия.</translation>
    </message>
    <message>
        <source>One of the files has changed since they were cross-checked; nothing was saved.</source>
        <translation>Один из файлов изменился после сверки; ничего не сохранено.</translation>
    </message>
    <message>
        <source>Open both again to go on with what stands in them now.</source>
        <translation>Откройте оба заново, чтобы продолжить с тем, что в них теперь.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, copy its text into a new document, and open that.</source>
        <translation>Откройте его в исходной программе, скопируйте текст в новый документ и откройте его.</translation>
    </message>
    <message>
        <source>Open it in your word processor with its password, save it without one, and open that.</source>
        <translation>Откройте его с паролем в текстовом процессоре, сохраните без пароля и откройте тот файл.</translation>
    </message>
    <message>
        <source>Open it in your word processor, save it anew as DOCX with that text in it, and open that.</source>
        <translation>Откройте его в текстовом процессоре, сохраните заново как DOCX вместе с этим текстом и откройте тот файл.</translation>
    </message>
    <message>
        <source>Open the file inside it that holds the draft.</source>
        <translation>Откройте файл внутри него, в котором находится проект.</translation>
    </message>
    <message>
        <source>Open the revision that they stand on, then import them again.</source>
        <translation>Откройте редакцию, к которой они относятся, и импортируйте их ещё раз.</translation>
    </message>
    <message>
        <source>Open what it is made from, or choose another kind of document.</source>
        <translation>Откройте то, из чего он делается, или выберите другой вид документа.</translation>
    </message>
    <message>
        <source>Publish it in another form; what stood there is untouched.</source>
        <translation>Опубликуйте в другом формате; то, что там было, не тронуто.</translation>
    </message>
    <message>
        <source>Read it again: notes go to the same paragraphs of what it says now.</source>
        <translation>Прочитайте его ещё раз: заметки перейдут к тем же пунктам нынешнего текста.</translation>
    </message>
    <message>
        <source>Save it as DOCX in your word processor, and open that.</source>
        <translation>Сохраните его как DOCX в текстовом процессоре и откройте тот файл.</translation>
    </message>
    <message>
        <source>Save it as PDF or DOCX in the program it comes from, and open that.</source>
        <translation>Сохраните его как PDF или DOCX в исходной программе и откройте тот файл.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text, or take the looks that ship.</source>
        <translation>Сохраните его как текст UTF-8 или возьмите имеющиеся макеты.</translation>
    </message>
    <message>
        <source>Save it in another form.</source>
        <translation>Сохраните в другом формате.</translation>
    </message>
    <message>
        <source>Save the file anew in the program it comes from, or fetch another copy, and open that.</source>
        <translation>Сохраните файл заново в исходной программе или получите другую копию и откройте её.</translation>
    </message>
    <message>
        <source>Take the earlier revision from a file of its own, or one with tracked changes (PDF, DOCX, ODT, HTML).</source>
        <translation>Возьмите прежнюю редакцию из отдельного файла или файл с отслеживаемыми исправлениями (PDF, DOCX, ODT, HTML).</translation>
    </message>
    <message>
        <source>The backup “{backup}” cannot be restored: {reason}.</source>
        <translation>Резервную копию «{backup}» нельзя восстановить: {reason}.</translation>
    </message>
    <message>
        <source>The disk with the library in “{folder}” is full, so the last change could not be saved.</source>
        <translation>Диск с библиотекой в «{folder}» заполнен, поэтому последнее изменение не сохранено.</translation>
    </message>
    <message>
        <source>The document was not made: the program made a mistake.</source>
        <translation>Документ не сделан: программа допустила ошибку.</translation>
    </message>
    <message>
        <source>The library in “{folder}” can be read but not written.</source>
        <translation>Библиотеку в «{folder}» можно читать, но нельзя изменять.</translation>
    </message>
    <message>
        <source>The library in “{folder}” cannot be used.</source>
        <translation>Библиотекой в «{folder}» нельзя пользоваться.</translation>
    </message>
    <message>
        <source>The library in “{folder}” could not be reached: {reason}.</source>
        <translation>Библиотека в «{folder}» недоступна: {reason}.</translation>
    </message>
    <message>
        <source>The library in “{folder}” is being written by {holder}.</source>
        <translation>В библиотеку в «{folder}» пишет {holder}.</translation>
    </message>
    <message>
        <source>The library in “{folder}” is busy: another program is writing in its file.</source>
        <translation>Библиотека в «{folder}» занята: в её файл пишет другая программа.</translation>
    </message>
    <message>
        <source>The library in “{folder}” is damaged: {reason}.</source>
        <translation>Библиотека в «{folder}» повреждена: {reason}.</translation>
    </message>
    <message>
        <source>The library in “{folder}” was written by a newer version of the program: its schema is {found}, and this version knows {known}.</source>
        <translation>Библиотека в «{folder}» записана более новой версией программы: её схема — {found}, а этой версии известна {known}.</translation>
    </message>
    <message>
        <source>The library’s copy of “{name}” is {reason}.</source>
        <translation>Копия «{name}» в библиотеке: {reason}.</translation>
    </message>
    <message>
        <source>The newest good backup is of {made}: “wsis-desktop check --restore {backup}{library}” puts it in place and keeps the damaged file beside it.</source>
        <translation>Новейшая исправная резервная копия — от {made}: «wsis-desktop check --restore {backup}{library}» ставит её на место и сохраняет рядом повреждённый файл.</translation>
    </message>
    <message>
        <source>The password given does not open “{name}”.</source>
        <translation>Указанный пароль не открывает «{name}».</translation>
    </message>
    <message>
        <source>The program could not go on.</source>
        <translation>Программа не смогла продолжить.</translation>
    </message>
    <message>
        <source>The text inside “{name}” is nonsense: its fonts do not say which letters they show.</source>
        <translation>Текст внутри «{name}» бессмыслен: его шрифты не говорят, какие буквы показывают.</translation>
    </message>
    <message>
        <source>The verb scale “{name}” cannot be used: {reason}.</source>
        <translation>Шкалой глаголов «{name}» нельзя пользоваться: {reason}.</translation>
    </message>
    <message>
        <source>There is no dossier “{name}” in the library.</source>
        <translation>В библиотеке нет досье «{name}».</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>Файла «{name}» нет.</translation>
    </message>
    <message>
        <source>There is no library in “{folder}”.</source>
        <translation>В «{folder}» нет библиотеки.</translation>
    </message>
    <message>
        <source>There is not enough memory left to draw this page.</source>
        <translation>Для этой страницы не хватает памяти.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Повторите через мгновение.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Повторите.</translation>
    </message>
    <message>
        <source>Try another copy of it.</source>
        <translation>Попробуйте другую копию.</translation>
    </message>
    <message>
        <source>Update the program; nothing was changed.</source>
        <translation>Обновите программу; ничего не изменено.</translation>
    </message>
    <message>
        <source>What is to be put there is no longer in the library: it was removed for good.</source>
        <translation>Того, что нужно вернуть, в библиотеке больше нет: оно удалено навсегда.</translation>
    </message>
    <message>
        <source>What was found was not saved: the program made a mistake.</source>
        <translation>Найденное не сохранено: программа допустила ошибку.</translation>
    </message>
    <message>
        <source>Write it anew; nothing was changed.</source>
        <translation>Напишите заново; ничего не изменено.</translation>
    </message>
    <message>
        <source>Write one step a line, strongest first, with bars between verbs that weigh the same.</source>
        <translation>Пишите по ступени в строке, сильнейшую первой, с чертой между глаголами равного веса.</translation>
    </message>
    <message>
        <source>Your own “{name}” cannot be read: {reason}.</source>
        <translation>Ваш «{name}» нельзя прочитать: {reason}.</translation>
    </message>
    <message>
        <source>Zoom out, or close other documents and programs.</source>
        <translation>Уменьшите масштаб или закройте другие документы и программы.</translation>
    </message>
    <message>
        <source>“wsis-desktop notes list” names the dossiers that there are.</source>
        <translation>«wsis-desktop notes list» перечисляет имеющиеся досье.</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken back or done again: what it changed is no longer as it left it.</source>
        <translation>«{label}» нельзя отменить или повторить: изменённое уже не таково, каким было оставлено.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read whole: its text is nested deeper than any program for texts writes it.</source>
        <translation>«{name}» нельзя прочитать целиком: вложенность текста больше, чем пишет какая-либо текстовая программа.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>«{name}» нельзя прочитать.</translation>
    </message>
    <message>
        <source>“{name}” cannot be taken over: {reason}.</source>
        <translation>«{name}» нельзя перенять: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {reason}.</source>
        <translation>«{name}» не удалось открыть: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be read as a calendar: {reason}.</source>
        <translation>«{name}» не удалось прочитать как календарь: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: it is a folder.</source>
        <translation>«{name}» не удалось записать: это папка.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: there is no folder “{folder}”.</source>
        <translation>«{name}» не удалось записать: нет папки «{folder}».</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <translation>«{name}» не удалось записать: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” holds no text: its pages are blank, or letters stand on them as drawings.</source>
        <translation>В «{name}» нет текста: страницы пусты, или буквы на них — рисунки.</translation>
    </message>
    <message>
        <source>“{name}” holds no text: its pages are pictures, or it was saved without its contents.</source>
        <translation>В «{name}» нет текста: страницы — изображения, или файл сохранён без содержимого.</translation>
    </message>
    <message>
        <source>“{name}” holds no text: its pages are pictures.</source>
        <translation>В «{name}» нет текста: страницы — изображения.</translation>
    </message>
    <message>
        <source>“{name}” holds no tracked changes that the program can read.</source>
        <translation>В «{name}» нет отслеживаемых исправлений, которые программа может прочитать.</translation>
    </message>
    <message>
        <source>“{name}” holds notes alone, and no text is open to put them on.</source>
        <translation>В «{name}» только заметки, а текста, к которому они относятся, не открыто.</translation>
    </message>
    <message>
        <source>“{name}” holds words that look marked ({found}); they were taken for ordinary emphasis.</source>
        <translation>В «{name}» есть слова, похожие на отмеченные ({found}); это принято за обычное выделение.</translation>
    </message>
    <message>
        <source>“{name}” in “{folder}” is not a library of this program.</source>
        <translation>«{name}» в «{folder}» — не библиотека этой программы.</translation>
    </message>
    <message>
        <source>“{name}” is a Word file locked with a password, which this program cannot open.</source>
        <translation>«{name}» — файл Word, закрытый паролем; эта программа не может его открыть.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>«{name}» — папка.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument text locked with a password, which this program cannot open.</source>
        <translation>«{name}» — текст OpenDocument, закрытый паролем; эта программа не может его открыть.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {reason}.</source>
        <translation>«{name}» повреждено: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it has no content at all.</source>
        <translation>«{name}» пусто: в файле нет никакого содержимого.</translation>
    </message>
    <message>
        <source>“{name}” is far larger than any draft: {reason}.</source>
        <translation>«{name}» намного больше любого проекта: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is far longer than any draft: {reason}.</source>
        <translation>«{name}» намного длиннее любого проекта: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not the file that was read: it has been changed since.</source>
        <translation>«{name}» — не тот файл, который был прочитан: с тех пор он изменился.</translation>
    </message>
    <message>
        <source>“{name}” is one of the files being read, and those are never changed.</source>
        <translation>«{name}» — один из читаемых файлов, а они никогда не изменяются.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>«{name}» защищено паролем.</translation>
    </message>
    <message>
        <source>“{name}” is {found}, which this program does not read.</source>
        <translation>«{name}» — {found}; такое эта программа не читает.</translation>
    </message>
    <message>
        <source>“{name}” made the part of the program that reads files end; it was started again.</source>
        <translation>Из-за «{name}» завершилась часть программы, которая читает файлы; она запущена снова.</translation>
    </message>
    <message>
        <source>“{name}” marks no words as changed: bars in its margin say where something did, not what.</source>
        <translation>В «{name}» никакие слова не отмечены как изменённые: черты на полях говорят, где что-то изменилось, но не что.</translation>
    </message>
    <message>
        <source>“{name}” takes in the text of another file, which this program does not read.</source>
        <translation>«{name}» включает текст другого файла, который эта программа не читает.</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message numerus="yes">
        <source>%n note(s) could not be saved. Copy what they say, or stay and try again.</source>
        <translation>
            <numerusform>Не удалось сохранить %Ln заметку. Скопируйте её текст или останьтесь и повторите.</numerusform>
            <numerusform>Не удалось сохранить %Ln заметки. Скопируйте их текст или останьтесь и повторите.</numerusform>
            <numerusform>Не удалось сохранить %Ln заметок. Скопируйте их текст или останьтесь и повторите.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s), bookmark(s), deletion(s) or decision(s) could not be saved.</source>
        <translation>
            <numerusform>Не удалось сохранить %Ln отметку, закладку, удаление или решение.</numerusform>
            <numerusform>Не удалось сохранить %Ln отметки, закладки, удаления или решения.</numerusform>
            <numerusform>Не удалось сохранить %Ln отметок, закладок, удалений или решений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Копировать текст</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Сохранено не всё</translation>
    </message>
    <message>
        <source>Notes that are not saved</source>
        <translation>Несохранённые заметки</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Stay to do it again.</source>
        <translation>Останьтесь, чтобы сделать это ещё раз.</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Что будет потеряно</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>Only Pages can be stacked: Text sets each pair in one row, and Redline is one column already.</source>
        <translation>Одну под другой можно поставить только «Страницы»: «Текст» ставит каждую пару в одну строку, а «С правкой» — уже один столбец.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A tour of five steps shows, on two made drafts, what the window can do. It takes two minutes.</source>
        <translation>Пять шагов на двух примерных проектах показывают, что умеет окно. Это займёт две минуты.</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Вы здесь впервые?</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Познакомиться</translation>
    </message>
    <message>
        <source>The tour stays in the menu “Help”.</source>
        <translation>Знакомство остаётся в меню «Помощь».</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
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
        <translation>Ход работы</translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message>
        <source>%1 What you wrote stays here, and is saved as soon as it can be.</source>
        <translation>%1 Написанное вами остаётся здесь и будет сохранено, как только это станет возможно.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that are no more</source>
        <translation>
            <numerusform>%Ln строка, которой больше нет</numerusform>
            <numerusform>%Ln строки, которых больше нет</numerusform>
            <numerusform>%Ln строк, которых больше нет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%Ln новая строка</numerusform>
            <numerusform>%Ln новые строки</numerusform>
            <numerusform>%Ln новых строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours for which another line is proposed</source>
        <translation>
            <numerusform>%Ln ваша, для которой предлагается другая строка</numerusform>
            <numerusform>%Ln ваши, для которых предлагается другая строка</numerusform>
            <numerusform>%Ln ваших, для которых предлагается другая строка</numerusform>
        </translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Drafted anew: %1.</source>
        <translation>Составлено заново: %1.</translation>
    </message>
    <message>
        <source>Go to a change first: F8 goes to the next one, a click in the text to any.</source>
        <translation>Сначала перейдите к изменению: F8 ведёт к следующему, щелчок в тексте — к любому.</translation>
    </message>
    <message>
        <source>Left out of the briefing. Ctrl+Z takes it back.</source>
        <translation>Исключено из справки. Ctrl+Z отменяет это.</translation>
    </message>
    <message>
        <source>Marked for the briefing. Ctrl+Z takes it back.</source>
        <translation>Отмечено для справки. Ctrl+Z отменяет это.</translation>
    </message>
    <message>
        <source>Nothing changed in this paragraph. F8 goes to the next change.</source>
        <translation>В этом пункте ничего не изменилось. F8 ведёт к следующему изменению.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Ничего нового.</translation>
    </message>
    <message>
        <source>That change is in the briefing already.</source>
        <translation>Это изменение уже есть в справке.</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>+ Change</source>
        <translation>+ Изменение</translation>
    </message>
    <message>
        <source>+ Line</source>
        <translation>+ Строка</translation>
    </message>
    <message>
        <source>A briefing begins as a draft: by section the changes that matter, a line each, with your notes and the changes that you marked for it. Then it is yours: nothing that you write is overwritten by a new draft.</source>
        <translation>Справка начинается с проекта: по разделам важные изменения, по строке на каждое, с вашими заметками и отмеченными для неё изменениями. Дальше она ваша: новый проект не перезаписывает ничего из написанного вами.</translation>
    </message>
    <message>
        <source>Add a line below</source>
        <translation>Добавить строку ниже</translation>
    </message>
    <message>
        <source>Add a line of your own below the current entry</source>
        <translation>Добавить свою строку под текущей записью</translation>
    </message>
    <message>
        <source>Add the change at which you are</source>
        <translation>Добавить изменение, где вы находитесь</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Date of the briefing</source>
        <translation>Дата справки</translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation>Составить заново</translation>
    </message>
    <message>
        <source>Draft the briefing</source>
        <translation>Составить справку</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить мою</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Leave out, or bring back (Delete)</source>
        <translation>Пропустить или вернуть (Delete)</translation>
    </message>
    <message>
        <source>Left out. Ctrl+Z brings it back.</source>
        <translation>Пропущено. Ctrl+Z возвращает.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Ниже (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Выше (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Open two revisions: a briefing says what changed between them.</source>
        <translation>Откройте две редакции: справка говорит, что изменилось между ними.</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Предлагается: %1</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Опубликовать…</translation>
    </message>
    <message>
        <source>Show what is left out (%1)</source>
        <translation>Показать пропущенное (%1)</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Title of the briefing</source>
        <translation>Название справки</translation>
    </message>
    <message>
        <source>What is told…</source>
        <translation>О чём сообщать…</translation>
    </message>
    <message>
        <source>Write in it</source>
        <translation>Писать в ней</translation>
    </message>
</context>
</TS>
