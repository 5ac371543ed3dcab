<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>&amp;Licences…</source>
        <translation>ال&amp;تراخيص…</translation>
    </message>
    <message>
        <source>An offline reader for the drafts of negotiated texts.

Free software under the GNU Affero General Public License, version 3 or later. Set in Inter, Noto Serif and Atkinson Hyperlegible, under the SIL Open Font License.</source>
        <translation>قارئ يعمل دون اتصال لمشاريع النصوص قيد التفاوض.

برنامج حر بموجب رخصة غنو أفيرو العمومية العامة، الإصدار 3 أو ما يليه. الخطوط Inter و Noto Serif و Atkinson Hyperlegible بموجب رخصة SIL للخطوط المفتوحة.</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As little as can be</source>
        <translation>أقل ما يمكن</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Buttons, menus and texts together. It holds when the program is started again.</source>
        <translation>الأزرار والقوائم والنصوص معا. يسري ذلك عند تشغيل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>تباين عال، أسود على أبيض</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>تباين عال، أبيض على أسود</translation>
    </message>
    <message>
        <source>It changes when you press OK. Your drafts keep theirs.</source>
        <translation>تتغير عندما تضغط موافق. ونصوصك تحتفظ بلغتها.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Let things move</source>
        <translation>السماح بالحركة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Pages of a PDF stay white in every theme, as paper does.</source>
        <translation>تبقى صفحات PDF بيضاء في كل المظاهر، كالورق.</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>حجم الواجهة</translation>
    </message>
    <message>
        <source>With little motion, no change glows when you come to it, and menus open at once.</source>
        <translation>مع القليل من الحركة لا يتوهج أي تغيير عند بلوغه، وتُفتح القوائم فورا.</translation>
    </message>
</context>
<context>
    <name>AuthorDialog</name>
    <message>
        <source>A name, a delegation, or nothing</source>
        <translation>اسم أو وفد أو لا شيء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Use no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>استخدام هذا الاسم</translation>
    </message>
    <message>
        <source>Which name is to stand on your notes?</source>
        <translation>أي اسم يظهر على ملاحظاتك؟</translation>
    </message>
    <message>
        <source>Whoever you send a dossier to sees it, and can tell your wording from another one. It is kept on this computer alone until then.</source>
        <translation>يراه من ترسل إليه إضبارة، فيميّز صياغتك عن غيرها. وإلى ذلك الحين يبقى على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Your name on notes</source>
        <translation>اسمك على الملاحظات</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Deleted notes and meetings</source>
        <translation>الملاحظات والاجتماعات المحذوفة</translation>
    </message>
    <message>
        <source>Deleted notes and meetings stay here until the bin is emptied.</source>
        <translation>تبقى الملاحظات والاجتماعات المحذوفة هنا إلى أن تُفرغ السلة.</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>إفراغ السلة…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n note(s) for good?</source>
        <translation>
            <numerusform>ألا تريد حذف أي ملاحظة نهائيا؟</numerusform>
            <numerusform>حذف ملاحظة واحدة نهائيا؟</numerusform>
            <numerusform>حذف ملاحظتين نهائيا؟</numerusform>
            <numerusform>حذف %Ln ملاحظات نهائيا؟</numerusform>
            <numerusform>حذف %Ln ملاحظة نهائيا؟</numerusform>
            <numerusform>حذف %Ln ملاحظة نهائيا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Remove for good what is listed here?</source>
        <translation>حذف ما هو مدرج هنا نهائيا؟</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete stays here until you empty it.</source>
        <translation>السلة فارغة. يبقى ما تحذفه هنا إلى أن تفرغها.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
</context>
<context>
    <name>BookmarkList</name>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات</translation>
    </message>
</context>
<context>
    <name>BookmarksPanel</name>
    <message>
        <source>Bookmark this place</source>
        <translation>وضع إشارة مرجعية هنا</translation>
    </message>
    <message>
        <source>Bookmark ¶ %1</source>
        <translation>وضع إشارة مرجعية على ¶ %1</translation>
    </message>
    <message>
        <source>Places to come back to. Ctrl+D marks the paragraph where you are; Alt+1 to Alt+9 jump to the first nine.</source>
        <translation>مواضع تعود إليها. يضع Ctrl+D إشارة على الفقرة التي أنت فيها؛ وتنتقل Alt+1 إلى Alt+9 إلى التسع الأولى.</translation>
    </message>
    <message>
        <source>in the earlier revision</source>
        <translation>في الصيغة السابقة</translation>
    </message>
    <message>
        <source>its text is gone: press Delete, or put it elsewhere with Ctrl+D</source>
        <translation>لم يعد نصها موجودا: اضغط Delete أو ضعها في موضع آخر بواسطة Ctrl+D</translation>
    </message>
</context>
<context>
    <name>Brackets</name>
    <message>
        <source>Before the first heading</source>
        <translation>قبل العنوان الأول</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>متفق عليه</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>أُغلق</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>زال</translation>
    </message>
    <message>
        <source>inside another</source>
        <translation>داخل آخر</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>فُتح</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>stayed open</source>
        <translation>بقي مفتوحا</translation>
    </message>
</context>
<context>
    <name>BracketsDesk</name>
    <message>
        <source>That was the first bracket.</source>
        <translation>كان ذلك القوس الأول.</translation>
    </message>
    <message>
        <source>That was the last bracket.</source>
        <translation>كان ذلك القوس الأخير.</translation>
    </message>
    <message>
        <source>This text has no open brackets.</source>
        <translation>لا أقواس مفتوحة في هذا النص.</translation>
    </message>
</context>
<context>
    <name>BracketsDock</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Brackets and tags</source>
        <translation>الأقواس والإشارات</translation>
    </message>
    <message>
        <source>Brackets and tags by section</source>
        <translation>الأقواس والإشارات بحسب الفروع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Count through all revisions</source>
        <translation>العدّ في كل الصيغ</translation>
    </message>
    <message>
        <source>Hide the brackets</source>
        <translation>إخفاء الأقواس</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>مدى تقدم العمل</translation>
    </message>
    <message>
        <source>Open brackets: %1</source>
        <translation>الأقواس المفتوحة: %1</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>المفتوحة الآن</translation>
    </message>
    <message>
        <source>Paragraphs: %1</source>
        <translation>الفقرات: %1</translation>
    </message>
    <message>
        <source>Proposed by anyone</source>
        <translation>اقترحه أي كان</translation>
    </message>
    <message>
        <source>Reading and comparing all revisions…</source>
        <translation>جارٍ قراءة كل الصيغ ومقارنتها…</translation>
    </message>
    <message>
        <source>This text has no brackets.</source>
        <translation>لا أقواس في هذا النص.</translation>
    </message>
    <message>
        <source>Which brackets are listed</source>
        <translation>أي الأقواس تُعرض</translation>
    </message>
    <message>
        <source>Whose proposals are listed</source>
        <translation>مقترحات من تُعرض</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>another line is proposed now</source>
        <translation>يُقترح الآن سطر آخر</translation>
    </message>
    <message>
        <source>change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>closing line</source>
        <translation>السطر الختامي</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>section</source>
        <translation>فرع</translation>
    </message>
    <message>
        <source>what it told of is gone</source>
        <translation>زال ما كان يذكره</translation>
    </message>
    <message>
        <source>your line</source>
        <translation>سطرك</translation>
    </message>
    <message>
        <source>your words</source>
        <translation>كلماتك</translation>
    </message>
</context>
<context>
    <name>BriefingCheck</name>
    <message numerus="yes">
        <source>%n slip(s) found.</source>
        <translation>
            <numerusform>لم يُعثر على أخطاء.</numerusform>
            <numerusform>عُثر على خطأ واحد.</numerusform>
            <numerusform>عُثر على خطأين.</numerusform>
            <numerusform>عُثر على %Ln أخطاء.</numerusform>
            <numerusform>عُثر على %Ln خطأ.</numerusform>
            <numerusform>عُثر على %Ln خطأ.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is quoted and cited rightly.</source>
        <translation>كل الاقتباسات والإحالات صحيحة.</translation>
    </message>
    <message>
        <source>The file holds no quotation and no paragraph number to check.</source>
        <translation>لا يحتوي الملف على اقتباس أو رقم فقرة للتحقق منه.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>earlier text</source>
        <translation>نص سابق</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>في موضع آخر</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>مطابق</translation>
    </message>
    <message>
        <source>its parts stand in another order in %1</source>
        <translation>ترد أجزاؤه بترتيب آخر في %1</translation>
    </message>
    <message>
        <source>no such ¶</source>
        <translation>فقرة غير موجودة</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>not new</source>
        <translation>ليس جديدا</translation>
    </message>
    <message>
        <source>paragraph %1 was in the earlier revision already</source>
        <translation>وردت الفقرة %1 في الصيغة السابقة أيضا</translation>
    </message>
    <message>
        <source>stands in %1</source>
        <translation>يرد في %1</translation>
    </message>
    <message>
        <source>there is no paragraph %1</source>
        <translation>لا توجد فقرة %1</translation>
    </message>
    <message>
        <source>“%1” does not stand there</source>
        <translation>لا يرد ”%1“ هناك</translation>
    </message>
    <message>
        <source>“%1” for “%2”</source>
        <translation>”%1“ بدلا من ”%2“</translation>
    </message>
    <message>
        <source>“%1” is left out</source>
        <translation>أُغفل ”%1“</translation>
    </message>
</context>
<context>
    <name>BriefingDesk</name>
    <message numerus="yes">
        <source>%n new meeting(s)</source>
        <translation>
            <numerusform>لا اجتماعات جديدة</numerusform>
            <numerusform>اجتماع جديد واحد</numerusform>
            <numerusform>اجتماعان جديدان</numerusform>
            <numerusform>%Ln اجتماعات جديدة</numerusform>
            <numerusform>%Ln اجتماعا جديدا</numerusform>
            <numerusform>%Ln اجتماع جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>لا ملاحظات جديدة</numerusform>
            <numerusform>ملاحظة جديدة واحدة</numerusform>
            <numerusform>ملاحظتان جديدتان</numerusform>
            <numerusform>%Ln ملاحظات جديدة</numerusform>
            <numerusform>%Ln ملاحظة جديدة</numerusform>
            <numerusform>%Ln ملاحظة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the briefing</source>
        <translation>اختيار مذكرة الإحاطة</translation>
    </message>
    <message>
        <source>Taken over: %1, %2.</source>
        <translation>أُخذ: %1، %2.</translation>
    </message>
    <message>
        <source>held against %1</source>
        <translation>قوبلت بـ %1</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>%1 (deadline)</source>
        <translation>%1 (موعد نهائي)</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) entered.</source>
        <translation>
            <numerusform>لم يُدرج أي اجتماع.</numerusform>
            <numerusform>أُدرج اجتماع واحد.</numerusform>
            <numerusform>أُدرج اجتماعان.</numerusform>
            <numerusform>أُدرجت %Ln اجتماعات.</numerusform>
            <numerusform>أُدرج %Ln اجتماعا.</numerusform>
            <numerusform>أُدرج %Ln اجتماع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s): %1</source>
        <translation>
            <numerusform>اليوم: %1</numerusform>
            <numerusform>بعد يوم واحد: %1</numerusform>
            <numerusform>بعد يومين: %1</numerusform>
            <numerusform>بعد %Ln أيام: %1</numerusform>
            <numerusform>بعد %Ln يوما: %1</numerusform>
            <numerusform>بعد %Ln يوم: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes back without end or by a rule of its own; not all its times were taken.</source>
        <translation>يتكرر بلا نهاية أو وفق قاعدة خاصة به؛ ولم تؤخذ كل مواعيده.</translation>
    </message>
    <message>
        <source>Left out, as when it is could not be understood: %1. Enter it by hand.</source>
        <translation>تُرك لتعذّر فهم موعده: %1. أدخله يدويا.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>That day is a %2, not a %1.</source>
        <translation>ذلك اليوم هو %2 وليس %1.</translation>
    </message>
    <message>
        <source>The clocks of “%1” do not agree; “%2” was taken.</source>
        <translation>الأوقات في ”%1“ غير متفقة؛ وأُخذ ”%2“.</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>اليوم: %1</translation>
    </message>
    <message>
        <source>Tomorrow: %1</source>
        <translation>غدا: %1</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>“%1” is not the time in %2 on that day; the clocks there were followed.</source>
        <translation>”%1“ ليس توقيت %2 في ذلك اليوم؛ وأُخذ بالتوقيت المحلي هناك.</translation>
    </message>
    <message>
        <source>“%1” names no year; %2 was taken.</source>
        <translation>لا تُذكر سنة في ”%1“؛ وأُخذت %2.</translation>
    </message>
    <message>
        <source>“%1” names several time zones; %2 was taken.</source>
        <translation>يدل ”%1“ على عدة مناطق زمنية؛ وأُخذت %2.</translation>
    </message>
</context>
<context>
    <name>CalendarDesk</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical);;All files (*)</source>
        <translation>تقاويم (*.ics *.ical);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>No day was found in it. Write it as “9 December, 10:00 EST: Consultation”.</source>
        <translation>لم يُعثر فيه على أي يوم. اكتبه هكذا: ”9 December, 10:00 EST: Consultation“.</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>حفظ التقويم</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظ باسم ”%1“.</translation>
    </message>
    <message>
        <source>Take over a calendar</source>
        <translation>أخذ تقويم</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>تقويم</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>9 December, 07:00 EST / 12:00 UTC: Consultation</source>
        <translation>9 December, 07:00 EST / 12:00 UTC: Consultation</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>إدخال…</translation>
    </message>
    <message>
        <source>Meetings and deadlines of this dossier. Paste one below as it is written, take over an .ics file, or enter one by hand.</source>
        <translation>اجتماعات هذه الإضبارة ومواعيدها النهائية. الصق أدناه أحدها كما هو مكتوب، أو خذ ملف ‎.ics، أو أدخله يدويا.</translation>
    </message>
    <message>
        <source>Paste a meeting</source>
        <translation>لصق اجتماع</translation>
    </message>
    <message>
        <source>Publish the briefing with them…</source>
        <translation>نشر مذكرة الإحاطة معها…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Show what is over</source>
        <translation>إظهار ما مضى</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>أخذ…</translation>
    </message>
</context>
<context>
    <name>CarryingOn</name>
    <message numerus="yes">
        <source>%n note(s) came along from %1 to %2.</source>
        <translation>
            <numerusform>لم تنتقل أي ملاحظة من %1 إلى %2.</numerusform>
            <numerusform>انتقلت ملاحظة واحدة من %1 إلى %2.</numerusform>
            <numerusform>انتقلت ملاحظتان من %1 إلى %2.</numerusform>
            <numerusform>انتقلت %Ln ملاحظات من %1 إلى %2.</numerusform>
            <numerusform>انتقلت %Ln ملاحظة من %1 إلى %2.</numerusform>
            <numerusform>انتقلت %Ln ملاحظة من %1 إلى %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes on %1 did not come along to %2 yet: compare the two. %3</source>
        <translation>لم تنتقل الملاحظات على %1 إلى %2 بعد: قارن بينهما. %3</translation>
    </message>
</context>
<context>
    <name>ChangeKinds</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%Ln مضاف</numerusform>
            <numerusform>%Ln مضاف</numerusform>
            <numerusform>%Ln مضافان</numerusform>
            <numerusform>%Ln مضافة</numerusform>
            <numerusform>%Ln مضافة</numerusform>
            <numerusform>%Ln مضافة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%Ln محذوف</numerusform>
            <numerusform>%Ln محذوف</numerusform>
            <numerusform>%Ln محذوفان</numerusform>
            <numerusform>%Ln محذوفة</numerusform>
            <numerusform>%Ln محذوفة</numerusform>
            <numerusform>%Ln محذوفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%Ln معدّل</numerusform>
            <numerusform>%Ln معدّل</numerusform>
            <numerusform>%Ln معدّلان</numerusform>
            <numerusform>%Ln معدّلة</numerusform>
            <numerusform>%Ln معدّلة</numerusform>
            <numerusform>%Ln معدّلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%Ln منقول</numerusform>
            <numerusform>%Ln منقول</numerusform>
            <numerusform>%Ln منقولان</numerusform>
            <numerusform>%Ln منقولة</numerusform>
            <numerusform>%Ln منقولة</numerusform>
            <numerusform>%Ln منقولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split/merged</source>
        <translation>
            <numerusform>%Ln مقسّم أو مدموج</numerusform>
            <numerusform>%Ln مقسّم أو مدموج</numerusform>
            <numerusform>%Ln مقسّمان أو مدموجان</numerusform>
            <numerusform>%Ln مقسّمة أو مدموجة</numerusform>
            <numerusform>%Ln مقسّمة أو مدموجة</numerusform>
            <numerusform>%Ln مقسّمة أو مدموجة</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>مضاف</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>split/merged</source>
        <translation>مقسّم أو مدموج</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 of %2 words changed</source>
        <translation>تغيرت %1 من %2 كلمة</translation>
    </message>
    <message>
        <source>Before the first heading</source>
        <translation>قبل العنوان الأول</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Pairing in doubt: right in %1 % of cases like this one</source>
        <translation>الربط مشكوك فيه: صحيح في %1 % من الحالات المماثلة</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>صف جدول</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>brackets added:</source>
        <translation>أقواس مضافة:</translation>
    </message>
    <message>
        <source>brackets removed:</source>
        <translation>أقواس محذوفة:</translation>
    </message>
    <message>
        <source>by hand: editorial</source>
        <translation>يدويا: تحريري</translation>
    </message>
    <message>
        <source>by hand: matters</source>
        <translation>يدويا: مهم</translation>
    </message>
    <message>
        <source>by hand: not paired</source>
        <translation>يدويا: غير مربوطين</translation>
    </message>
    <message>
        <source>by hand: paired</source>
        <translation>يدويا: مربوطان</translation>
    </message>
    <message>
        <source>by hand: wording</source>
        <translation>يدويا: صياغة</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>merged from %1</source>
        <translation>مدموج من %1</translation>
    </message>
    <message>
        <source>moved from %1 (%2)</source>
        <translation>منقول من %1 (%2)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>pairing in doubt</source>
        <translation>الربط مشكوك فيه</translation>
    </message>
    <message>
        <source>recast from %1</source>
        <translation>معاد صوغه من %1</translation>
    </message>
    <message>
        <source>retitled · %1</source>
        <translation>عنوان جديد · %1</translation>
    </message>
    <message>
        <source>split from %1</source>
        <translation>مقسّم من %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>%1 سابقا</translation>
    </message>
    <message numerus="yes">
        <source>with %n paragraph(s) after it</source>
        <translation>
            <numerusform>دون فقرات بعدها</numerusform>
            <numerusform>مع فقرة واحدة بعدها</numerusform>
            <numerusform>مع فقرتين بعدها</numerusform>
            <numerusform>مع %Ln فقرات بعدها</numerusform>
            <numerusform>مع %Ln فقرة بعدها</numerusform>
            <numerusform>مع %Ln فقرة بعدها</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ %1 of %2</source>
        <translation>✓ %1 من %2</translation>
    </message>
</context>
<context>
    <name>ChangeTree</name>
    <message>
        <source>Changes, by section</source>
        <translation>التغييرات بحسب الفروع</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>reviewed</source>
        <translation>رُوجع</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message numerus="yes">
        <source>%n change(s) matter less than what is listed here, and are folded away.</source>
        <translation>
            <numerusform>لا تغييرات أقل أهمية مما يرد هنا.</numerusform>
            <numerusform>تغيير واحد أقل أهمية مما يرد هنا، وهو مخفي.</numerusform>
            <numerusform>تغييران أقل أهمية مما يرد هنا، وهما مخفيان.</numerusform>
            <numerusform>%Ln تغييرات أقل أهمية مما يرد هنا، وهي مخفية.</numerusform>
            <numerusform>%Ln تغييرا أقل أهمية مما يرد هنا، وهي مخفية.</numerusform>
            <numerusform>%Ln تغيير أقل أهمية مما يرد هنا، وهي مخفية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both revisions say the same, word for word.</source>
        <translation>الصيغتان متطابقتان كلمة كلمة.</translation>
    </message>
    <message>
        <source>Both sides show the same file, so nothing differs. Was another one meant?</source>
        <translation>يعرض الجانبان الملف نفسه، فلا فرق بينهما. هل كنت تقصد ملفا آخر؟</translation>
    </message>
    <message>
        <source>“Everything” lists them.</source>
        <translation>”الكل“ يعرضها.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>&amp;Choose the briefing…</source>
        <translation>&amp;اختيار مذكرة الإحاطة…</translation>
    </message>
    <message>
        <source>&amp;Slips only</source>
        <translation>الأخطاء &amp;فقط</translation>
    </message>
    <message>
        <source>&amp;Take over as notes</source>
        <translation>أخذها &amp;ملاحظات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Check a briefing</source>
        <translation>التحقق من مذكرة إحاطة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Each quotation and each paragraph number of a note is held against the revision on show, word by word; what it says of the earlier text is held against that.</source>
        <translation>يُقابَل كل اقتباس وكل رقم فقرة في المذكرة بالصيغة المعروضة كلمة كلمة؛ ويقابَل ما تقوله عن النص السابق بذلك النص.</translation>
    </message>
    <message>
        <source>In the revision</source>
        <translation>في الصيغة</translation>
    </message>
    <message>
        <source>Make a note of each entry, on the words that it quotes, and take its calendar along</source>
        <translation>جعل كل بند ملاحظة على الكلمات التي يقتبسها، وأخذ تقويمه معه</translation>
    </message>
    <message>
        <source>No briefing chosen yet</source>
        <translation>لم تُختر مذكرة إحاطة بعد</translation>
    </message>
    <message>
        <source>Quotations and paragraph numbers</source>
        <translation>الاقتباسات وأرقام الفقرات</translation>
    </message>
    <message>
        <source>The briefing says</source>
        <translation>تقول المذكرة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>ChoicesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation>صوغ من جديد</translation>
    </message>
    <message>
        <source>The briefing is drafted anew with this. What you wrote, moved or left out stays as it is.</source>
        <translation>تُصاغ المذكرة من جديد بهذه الخيارات. وما كتبته أو نقلته أو تركته يبقى كما هو.</translation>
    </message>
    <message>
        <source>What the briefing tells</source>
        <translation>ما تذكره المذكرة</translation>
    </message>
</context>
<context>
    <name>ChoosingFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Drafts (%1)</source>
        <translation>مشاريع النصوص (%1)</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Opening what was open last…</source>
        <translation>يُفتح ما كان مفتوحا آخر مرة…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جار الفتح…</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About WSIS Desktop</source>
        <translation>&amp;عن برنامج WSIS Desktop</translation>
    </message>
    <message>
        <source>&amp;Add a revision…</source>
        <translation>إ&amp;ضافة صيغة…</translation>
    </message>
    <message>
        <source>&amp;As the program judged</source>
        <translation>&amp;بحسب تقدير البرنامج</translation>
    </message>
    <message>
        <source>&amp;Bookmark this place</source>
        <translation>&amp;وضع إشارة مرجعية هنا</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>الإشا&amp;رات</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>التغ&amp;ييرات</translation>
    </message>
    <message>
        <source>&amp;Close the comparison</source>
        <translation>إ&amp;غلاق المقارنة</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الأل&amp;وان</translation>
    </message>
    <message>
        <source>&amp;Colours of the system</source>
        <translation>ألوان ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Decisions by hand…</source>
        <translation>ال&amp;قرارات اليدوية…</translation>
    </message>
    <message>
        <source>&amp;Deleted notes</source>
        <translation>الملاح&amp;ظات المحذوفة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Export the dossier…</source>
        <translation>ت&amp;صدير الإضبارة…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>م&amp;لف</translation>
    </message>
    <message>
        <source>&amp;Find in both…</source>
        <translation>البحث &amp;في الصيغتين…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;انتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;High contrast, black on white</source>
        <translation>تباين &amp;عال، أسود على أبيض</translation>
    </message>
    <message>
        <source>&amp;History of the paragraph</source>
        <translation>تاريخ ال&amp;فقرة</translation>
    </message>
    <message>
        <source>&amp;Hold these two places together</source>
        <translation>إبقاء &amp;هذين الموضعين معا</translation>
    </message>
    <message>
        <source>&amp;Import a dossier…</source>
        <translation>&amp;استيراد إضبارة…</translation>
    </message>
    <message>
        <source>&amp;Jump to a place or a command…</source>
        <translation>ال&amp;انتقال إلى موضع أو أمر…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>تك&amp;بير</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>الت&amp;غيير التالي</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>الحجم العا&amp;دي</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>الم&amp;خطط</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;الصفحات</translation>
    </message>
    <message>
        <source>&amp;Pair this paragraph</source>
        <translation>&amp;ربط هذه الفقرة</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>ال&amp;تغيير السابق</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>ن&amp;شر…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Redline</source>
        <translation>بعلامات التغ&amp;يير</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إع&amp;ادة</translation>
    </message>
    <message>
        <source>&amp;Revisions of the dossier…</source>
        <translation>ص&amp;يغ الإضبارة…</translation>
    </message>
    <message>
        <source>&amp;Swap the sides</source>
        <translation>تبديل ال&amp;جانبين</translation>
    </message>
    <message>
        <source>&amp;Tell in the briefing</source>
        <translation>&amp;ذكره في مذكرة الإحاطة</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;جولة في النافذة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Unpair</source>
        <translation>&amp;فك الربط</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Wording and substance</source>
        <translation>الصياغة والم&amp;ضمون</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;لغة النظام</translation>
    </message>
    <message>
        <source>Begin &amp;where you left off</source>
        <translation>ال&amp;بدء من حيث توقفت</translation>
    </message>
    <message>
        <source>Brackets and ta&amp;gs</source>
        <translation>الأقواس والإ&amp;شارات</translation>
    </message>
    <message>
        <source>Ca&amp;lendar</source>
        <translation>التق&amp;ويم</translation>
    </message>
    <message>
        <source>Check a &amp;briefing…</source>
        <translation>ال&amp;تحقق من مذكرة إحاطة…</translation>
    </message>
    <message>
        <source>Cross-chec&amp;k tracked changes…</source>
        <translation>&amp;مطابقة التغييرات المتعقبة…</translation>
    </message>
    <message>
        <source>E&amp;very change</source>
        <translation>&amp;كل تغيير</translation>
    </message>
    <message>
        <source>E&amp;xtend the part where you are</source>
        <translation>توسيع الجزء الذي &amp;أنت فيه</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث &amp;عن التالي</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>البحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>High contrast, white on blac&amp;k</source>
        <translation>&amp;تباين عال، أبيض على أسود</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Leave the pa&amp;iring to the program</source>
        <translation>ترك الربط &amp;للبرنامج</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Look at &amp;what faces this paragraph</source>
        <translation>ال&amp;نظر إلى ما يقابل هذه الفقرة</translation>
    </message>
    <message>
        <source>N&amp;ext bracket</source>
        <translation>ال&amp;قوس التالي</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>الملا&amp;حظات</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>ال&amp;جزء التالي من النافذة</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>الملا&amp;حظات</translation>
    </message>
    <message>
        <source>Notices on the r&amp;eading</source>
        <translation>إشعارات ال&amp;قراءة</translation>
    </message>
    <message>
        <source>Only &amp;wording</source>
        <translation>&amp;صياغة فقط</translation>
    </message>
    <message>
        <source>Only editoria&amp;l</source>
        <translation>&amp;تحريري فقط</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>فتح ال&amp;نموذج</translation>
    </message>
    <message>
        <source>Pre&amp;vious bracket</source>
        <translation>القوس ال&amp;سابق</translation>
    </message>
    <message>
        <source>Preferences and &amp;keys…</source>
        <translation>ال&amp;تفضيلات والمفاتيح…</translation>
    </message>
    <message>
        <source>Previous pa&amp;rt of the window</source>
        <translation>ا&amp;لجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Put the note &amp;here</source>
        <translation>&amp;وضع الملاحظة هنا</translation>
    </message>
    <message>
        <source>Re&amp;duce the part where you are</source>
        <translation>تضييق الجزء ال&amp;ذي أنت فيه</translation>
    </message>
    <message>
        <source>Re&amp;marks on the reading</source>
        <translation>تن&amp;بيهات القراءة</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <translation>م&amp;راجعة</translation>
    </message>
    <message>
        <source>S&amp;ide bar</source>
        <translation>ال&amp;شريط الجانبي</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>تص&amp;غير</translation>
    </message>
    <message>
        <source>S&amp;ubstance only</source>
        <translation>المضمون &amp;فقط</translation>
    </message>
    <message>
        <source>Scroll &amp;both together</source>
        <translation>تم&amp;رير الجانبين معا</translation>
    </message>
    <message>
        <source>Search &amp;all dossiers…</source>
        <translation>ال&amp;بحث في كل الإضبارات…</translation>
    </message>
    <message>
        <source>Show lar&amp;ge to the room</source>
        <translation>ال&amp;عرض كبيرا على القاعة</translation>
    </message>
    <message>
        <source>Stack the pages, e&amp;qually wide</source>
        <translation>&amp;تكديس الصفحات بعرض متساو</translation>
    </message>
    <message>
        <source>Summar&amp;y</source>
        <translation>المل&amp;خص</translation>
    </message>
    <message>
        <source>Ta&amp;ke apart places held together</source>
        <translation>ف&amp;صل الموضعين المبقيين معا</translation>
    </message>
    <message>
        <source>Take over the pages’ &amp;highlights as notes</source>
        <translation>أخذ تظليلات ال&amp;صفحات ملاحظات</translation>
    </message>
    <message>
        <source>This &amp;matters</source>
        <translation>&amp;هذا مهم</translation>
    </message>
    <message>
        <source>Ti&amp;p about where you are</source>
        <translation>&amp;تلميح عن الموضع الذي أنت فيه</translation>
    </message>
    <message>
        <source>What the cross-chec&amp;k found</source>
        <translation>نتيجة ال&amp;مطابقة</translation>
    </message>
    <message>
        <source>Write a &amp;note on this change</source>
        <translation>&amp;كتابة ملاحظة على هذا التغيير</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>&amp;كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Write the &amp;briefing</source>
        <translation>كتابة &amp;مذكرة الإحاطة</translation>
    </message>
    <message>
        <source>Your na&amp;me on notes…</source>
        <translation>اسمك على ال&amp;ملاحظات…</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Back to the program’s</source>
        <translation>العودة إلى سلّم البرنامج</translation>
    </message>
    <message>
        <source>Changes that are listed and marked fully</source>
        <translation>التغييرات التي تُدرج وتُعلّم بالكامل</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Edit the scale…</source>
        <translation>تحرير السلّم…</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>كل تغيير</translation>
    </message>
    <message>
        <source>Mark changed phrases as a whole</source>
        <translation>وضع العلامة على العبارات المتغيرة بأكملها</translation>
    </message>
    <message>
        <source>No program opened it. Change %1 in an editor for plain text, then read it again here.</source>
        <translation>لم يفتحه أي برنامج. غيّر %1 في محرر للنص العادي، ثم اقرأه من جديد هنا.</translation>
    </message>
    <message>
        <source>Otherwise each word that stayed between changed ones stands unmarked.</source>
        <translation>وإلا بقيت كل كلمة لم تتغير بين كلمات متغيرة دون علامة.</translation>
    </message>
    <message>
        <source>Otherwise “so” and "so" are the same words, as are - and –.</source>
        <translation>وإلا كانت ”كذا“ و "كذا" الكلمات نفسها، وكذلك - و–.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>قراءته من جديد</translation>
    </message>
    <message>
        <source>Scale of verbs</source>
        <translation>سلّم الأفعال</translation>
    </message>
    <message>
        <source>Show other quotation marks, dashes and spacing as changes</source>
        <translation>إظهار اختلاف علامات التنصيص والشرطات والمسافات بوصفه تغييرا</translation>
    </message>
    <message>
        <source>Substance only</source>
        <translation>المضمون فقط</translation>
    </message>
    <message>
        <source>The library refuses it: %1. Look whether its disk is full or write-protected.</source>
        <translation>ترفضه المكتبة: %1. انظر هل قرصها ممتلئ أو محمي من الكتابة.</translation>
    </message>
    <message>
        <source>The program’s scale is in use.</source>
        <translation>يُستخدم سلّم البرنامج.</translation>
    </message>
    <message>
        <source>Weigh changed verbs by a scale</source>
        <translation>وزن الأفعال المتغيرة بسلّم</translation>
    </message>
    <message>
        <source>Wording and substance</source>
        <translation>الصياغة والمضمون</translation>
    </message>
    <message>
        <source>Your own scale is in use.</source>
        <translation>يُستخدم سلّمك الخاص.</translation>
    </message>
    <message>
        <source>“Requests” that became “invites” is then said to bind less. No scale is official: the program brings one, and you can write your own.</source>
        <translation>يقال عندئذ عن ”تطلب“ إذا صارت ”تدعو“ إنها أقل إلزاما. ولا سلّم رسميا: للبرنامج سلّم، ولك أن تكتب سلّمك.</translation>
    </message>
</context>
<context>
    <name>CrossCheck</name>
    <message>
        <source>%1 against %2 and %3.</source>
        <translation>قوبل %1 بـ %2 و%3.</translation>
    </message>
    <message>
        <source>%1 against %2. Without the earlier revision, words without a mark in both its texts are not found.</source>
        <translation>قوبل %1 بـ %2. ودون الصيغة السابقة لا يُعثر على الكلمات التي لا علامة عليها في نصّيه.</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%Ln فقرات</numerusform>
            <numerusform>%Ln فقرة</numerusform>
            <numerusform>%Ln فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After its changes, otherwise than in %1: %n place(s)</source>
        <translation>
            <numerusform>بعد تغييراته لا يختلف عن %1</numerusform>
            <numerusform>بعد تغييراته يختلف عن %1: موضع واحد</numerusform>
            <numerusform>بعد تغييراته يختلف عن %1: موضعان</numerusform>
            <numerusform>بعد تغييراته يختلف عن %1: %Ln مواضع</numerusform>
            <numerusform>بعد تغييراته يختلف عن %1: %Ln موضعا</numerusform>
            <numerusform>بعد تغييراته يختلف عن %1: %Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before its changes, otherwise than in %1: %n place(s)</source>
        <translation>
            <numerusform>قبل تغييراته لا يختلف عن %1</numerusform>
            <numerusform>قبل تغييراته يختلف عن %1: موضع واحد</numerusform>
            <numerusform>قبل تغييراته يختلف عن %1: موضعان</numerusform>
            <numerusform>قبل تغييراته يختلف عن %1: %Ln مواضع</numerusform>
            <numerusform>قبل تغييراته يختلف عن %1: %Ln موضعا</numerusform>
            <numerusform>قبل تغييراته يختلف عن %1: %Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Data for programs</source>
        <translation>بيانات للبرامج</translation>
    </message>
    <message numerus="yes">
        <source>Numbered otherwise: %n paragraph(s)</source>
        <translation>
            <numerusform>لا اختلاف في الترقيم</numerusform>
            <numerusform>ترقيم مختلف: فقرة واحدة</numerusform>
            <numerusform>ترقيم مختلف: فقرتان</numerusform>
            <numerusform>ترقيم مختلف: %Ln فقرات</numerusform>
            <numerusform>ترقيم مختلف: %Ln فقرة</numerusform>
            <numerusform>ترقيم مختلف: %Ln فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Once its changes are accepted, the tracked version says what the clean one says.</source>
        <translation>بعد قبول التغييرات تقول النسخة المتعقبة ما تقوله النسخة النظيفة.</translation>
    </message>
    <message>
        <source>Pages of %1 could not be read and were not checked.</source>
        <translation>تعذّرت قراءة صفحات من %1 فلم تُطابق.</translation>
    </message>
    <message>
        <source>Parted otherwise: %1 in the clean version, %2 in the tracked one</source>
        <translation>تقسيم مختلف: %1 في النسخة النظيفة، %2 في النسخة المتعقبة</translation>
    </message>
    <message>
        <source>Parted otherwise: %1 in the earlier revision, %2 in the tracked one</source>
        <translation>تقسيم مختلف: %1 في الصيغة السابقة، %2 في النسخة المتعقبة</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>Stands in another place</source>
        <translation>يرد في موضع آخر</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Tag: %1 in the clean version, %2 in the tracked one</source>
        <translation>الإشارة: %1 في النسخة النظيفة، %2 في النسخة المتعقبة</translation>
    </message>
    <message>
        <source>Tag: %1 in the earlier revision, %2 in the tracked one</source>
        <translation>الإشارة: %1 في الصيغة السابقة، %2 في النسخة المتعقبة</translation>
    </message>
    <message numerus="yes">
        <source>The marks leave out %n change(s).</source>
        <translation>
            <numerusform>لا تغفل العلامات أي تغيير.</numerusform>
            <numerusform>تغفل العلامات تغييرا واحدا.</numerusform>
            <numerusform>تغفل العلامات تغييرين.</numerusform>
            <numerusform>تغفل العلامات %Ln تغييرات.</numerusform>
            <numerusform>تغفل العلامات %Ln تغييرا.</numerusform>
            <numerusform>تغفل العلامات %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks tell every change.</source>
        <translation>تبيّن العلامات كل تغيير.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>“%1” in the clean version only</source>
        <translation>”%1“ في النسخة النظيفة فقط</translation>
    </message>
    <message>
        <source>“%1” in the clean version, “%2” in the tracked one</source>
        <translation>”%1“ في النسخة النظيفة، ”%2“ في النسخة المتعقبة</translation>
    </message>
    <message>
        <source>“%1” in the earlier revision only</source>
        <translation>”%1“ في الصيغة السابقة فقط</translation>
    </message>
    <message>
        <source>“%1” in the earlier revision, “%2” in the tracked version</source>
        <translation>”%1“ في الصيغة السابقة، ”%2“ في النسخة المتعقبة</translation>
    </message>
    <message>
        <source>“%2” in the tracked version only</source>
        <translation>”%2“ في النسخة المتعقبة فقط</translation>
    </message>
</context>
<context>
    <name>CrossCheckDesk</name>
    <message>
        <source>Save the cross-check</source>
        <translation>حفظ نتيجة المطابقة</translation>
    </message>
</context>
<context>
    <name>CrossCheckDialog</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (اختياري)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>اختيار الملف: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Clean version</source>
        <translation>النسخة النظيفة</translation>
    </message>
    <message>
        <source>Cross-check</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>Cross-check tracked changes</source>
        <translation>مطابقة التغييرات المتعقبة</translation>
    </message>
    <message>
        <source>Do the marks tell every change?</source>
        <translation>هل تبيّن العلامات كل تغيير؟</translation>
    </message>
    <message>
        <source>Do without: %1</source>
        <translation>دون: %1</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>الصيغة السابقة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The tracked version is held against the clean one that was published beside it, word by word. With the earlier revision, words that came or went without a mark in both texts of the tracked version are found as well.</source>
        <translation>تُقابَل النسخة المتعقبة كلمة كلمة بالنسخة النظيفة المنشورة معها. وبالصيغة السابقة يُعثر أيضا على الكلمات التي ظهرت أو اختفت دون علامة في نصّي النسخة المتعقبة.</translation>
    </message>
    <message>
        <source>Tracked version</source>
        <translation>النسخة المتعقبة</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>لم يُختر</translation>
    </message>
</context>
<context>
    <name>CrossCheckDock</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>, earlier %1</source>
        <translation>، السابقة %1</translation>
    </message>
    <message>
        <source>Clean ¶</source>
        <translation>¶ النظيفة</translation>
    </message>
    <message>
        <source>Close the cross-check</source>
        <translation>إغلاق المطابقة</translation>
    </message>
    <message>
        <source>Cross-check</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>Earlier ¶</source>
        <translation>¶ السابقة</translation>
    </message>
    <message>
        <source>Save what the cross-check found as a document or a table</source>
        <translation>حفظ نتيجة المطابقة وثيقةً أو جدولا</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظ باسم ”%1“.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Tracked ¶</source>
        <translation>¶ المتعقبة</translation>
    </message>
    <message>
        <source>What the marks leave out</source>
        <translation>ما تغفله العلامات</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>tracked %1, clean %2</source>
        <translation>المتعقبة %1، النظيفة %2</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>What you paired by hand is kept, but cannot be shown now. %1</source>
        <translation>حُفظ ما ربطته يدويا، لكن لا يمكن عرضه الآن. %1</translation>
    </message>
</context>
<context>
    <name>DecisionDesk</name>
    <message>
        <source>Nothing changed in this paragraph. F8 goes to the next change.</source>
        <translation>لم يتغير شيء في هذه الفقرة. ينتقل F8 إلى التغيير التالي.</translation>
    </message>
    <message>
        <source>This change counts as the program judged it.</source>
        <translation>يُحتسب هذا التغيير كما قدّره البرنامج.</translation>
    </message>
    <message>
        <source>You say that this change is only editorial. Ctrl+Z takes it back.</source>
        <translation>ترى أن هذا التغيير تحريري فحسب. يتراجع Ctrl+Z عن ذلك.</translation>
    </message>
    <message>
        <source>You say that this change is only wording. Ctrl+Z takes it back.</source>
        <translation>ترى أن هذا التغيير صياغة فحسب. يتراجع Ctrl+Z عن ذلك.</translation>
    </message>
    <message>
        <source>You say that this change matters. Ctrl+Z takes it back.</source>
        <translation>ترى أن هذا التغيير مهم. يتراجع Ctrl+Z عن ذلك.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>%1 and %2 belong together</source>
        <translation>%1 و%2 متقابلتان</translation>
    </message>
    <message>
        <source>%1 and %2 do not belong together</source>
        <translation>%1 و%2 غير متقابلتين</translation>
    </message>
    <message>
        <source>%1: only editorial</source>
        <translation>%1: تحريري فحسب</translation>
    </message>
    <message>
        <source>%1: only wording</source>
        <translation>%1: صياغة فحسب</translation>
    </message>
    <message>
        <source>%1: this matters</source>
        <translation>%1: مهم</translation>
    </message>
    <message>
        <source>what was paragraph %1 in the order of the text</source>
        <translation>الفقرة التي كانت %1 في ترتيب النص</translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message>
        <source>Decisions by hand</source>
        <translation>القرارات اليدوية</translation>
    </message>
    <message>
        <source>Nothing yet. A right click on a change says how much it matters, and pairs or parts paragraphs.</source>
        <translation>لا شيء بعد. النقر بالزر الأيمن على تغيير يحدد أهميته، ويربط الفقرات أو يفك ربطها.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب القرار</translation>
    </message>
    <message>
        <source>What you decided about these two revisions. Take back what the program is to decide again.</source>
        <translation>ما قررته بشأن هاتين الصيغتين. اسحب ما ينبغي للبرنامج أن يقرره من جديد.</translation>
    </message>
    <message>
        <source>rests: these paragraphs are not there, or not paired, any more</source>
        <translation>معلّق: لم تعد هذه الفقرات موجودة أو لم تعد مربوطة</translation>
    </message>
</context>
<context>
    <name>DepthBar</name>
    <message>
        <source>How much is listed</source>
        <translation>مقدار ما يُدرج</translation>
    </message>
</context>
<context>
    <name>Depths</name>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Fold away what is only editorial: spelling, punctuation, articles, numbering</source>
        <translation>إخفاء ما هو تحريري فحسب: الإملاء وعلامات الترقيم وأدوات التعريف والترقيم</translation>
    </message>
    <message>
        <source>List every change, spelling and punctuation too</source>
        <translation>عرض كل تغيير، بما فيه الإملاء وعلامات الترقيم</translation>
    </message>
    <message>
        <source>List what may change the sense: verbs, modals, numbers, actors, brackets, new and deleted text</source>
        <translation>عرض ما قد يغيّر المعنى: الأفعال وصيغ الإلزام والأعداد والجهات والأقواس والنص الجديد والمحذوف</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>المضمون</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
</context>
<context>
    <name>DockRoom</name>
    <message>
        <source>No room left for: %1. Make the window larger, or show it again from the menus.</source>
        <translation>لم يعد هناك متسع لما يلي: %1. كبّر النافذة، أو أظهره من جديد من القوائم.</translation>
    </message>
</context>
<context>
    <name>DossierDesk</name>
    <message>
        <source>%1 stands in this dossier already: nothing was added.</source>
        <translation>توجد %1 في هذه الإضبارة أصلا: لم يُضف شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was added; the dossier holds %n revisions now.</source>
        <translation>
            <numerusform>أُضيفت %1؛ والإضبارة خالية الآن من الصيغ.</numerusform>
            <numerusform>أُضيفت %1؛ وتضم الإضبارة الآن صيغة واحدة.</numerusform>
            <numerusform>أُضيفت %1؛ وتضم الإضبارة الآن صيغتين.</numerusform>
            <numerusform>أُضيفت %1؛ وتضم الإضبارة الآن %Ln صيغ.</numerusform>
            <numerusform>أُضيفت %1؛ وتضم الإضبارة الآن %Ln صيغة.</numerusform>
            <numerusform>أُضيفت %1؛ وتضم الإضبارة الآن %Ln صيغة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the newest revision of this text</source>
        <translation>اختيار أحدث صيغة لهذا النص</translation>
    </message>
    <message>
        <source>“%1” did not come into the dossier. %2</source>
        <translation>لم يدخل ”%1“ في الإضبارة. %2</translation>
    </message>
</context>
<context>
    <name>DossierList</name>
    <message>
        <source>Dossiers</source>
        <translation>الإضبارات</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>إظهار واحد آخر</numerusform>
            <numerusform>إظهار اثنين آخرين</numerusform>
            <numerusform>إظهار %Ln أخرى</numerusform>
            <numerusform>إظهار %Ln أخرى</numerusform>
            <numerusform>إظهار %Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierRow</name>
    <message numerus="yes">
        <source>%n change(s) not reviewed</source>
        <translation>
            <numerusform>رُوجعت كل التغييرات</numerusform>
            <numerusform>تغيير واحد لم يُراجع</numerusform>
            <numerusform>تغييران لم يُراجعا</numerusform>
            <numerusform>%Ln تغييرات لم تُراجع</numerusform>
            <numerusform>%Ln تغييرا لم تُراجع</numerusform>
            <numerusform>%Ln تغيير لم تُراجع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>لا صيغ</numerusform>
            <numerusform>صيغة واحدة</numerusform>
            <numerusform>صيغتان</numerusform>
            <numerusform>%Ln صيغ</numerusform>
            <numerusform>%Ln صيغة</numerusform>
            <numerusform>%Ln صيغة</numerusform>
        </translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>رُوجع الكل</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>لا تغيير</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) not readable</source>
        <translation>
            <numerusform>كل الصفحات مقروءة</numerusform>
            <numerusform>صفحة واحدة غير مقروءة</numerusform>
            <numerusform>صفحتان غير مقروءتين</numerusform>
            <numerusform>%Ln صفحات غير مقروءة</numerusform>
            <numerusform>%Ln صفحة غير مقروءة</numerusform>
            <numerusform>%Ln صفحة غير مقروءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%Ln فقرات</numerusform>
            <numerusform>%Ln فقرة</numerusform>
            <numerusform>%Ln فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the earlier revision</source>
        <translation>إضافة الصيغة السابقة</translation>
    </message>
    <message>
        <source>Add the later revision</source>
        <translation>إضافة الصيغة اللاحقة</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>اختيار آخر…</translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation>أفلت ملفا هنا، أو</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>الصيغة السابقة</translation>
    </message>
    <message>
        <source>How to read it…</source>
        <translation>كيف يُقرأ…</translation>
    </message>
    <message>
        <source>Later revision</source>
        <translation>الصيغة اللاحقة</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>قراءته</translation>
    </message>
    <message>
        <source>Read it by OCR</source>
        <translation>قراءته بالتعرف الضوئي</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries of the briefing</source>
        <translation>بنود مذكرة الإحاطة</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source> and </source>
        <translation> و</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came or changed</source>
        <translation>
            <numerusform>لم ترد أي ملاحظة</numerusform>
            <numerusform>وردت أو تغيرت ملاحظة واحدة</numerusform>
            <numerusform>وردت أو تغيرت ملاحظتان</numerusform>
            <numerusform>وردت أو تغيرت %Ln ملاحظات</numerusform>
            <numerusform>وردت أو تغيرت %Ln ملاحظة</numerusform>
            <numerusform>وردت أو تغيرت %Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s): revisions, bookmarks, ticks and the like</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>شيء آخر واحد: صيغ وإشارات مرجعية وعلامات مراجعة ونحوها</numerusform>
            <numerusform>شيئان آخران: صيغ وإشارات مرجعية وعلامات مراجعة ونحوها</numerusform>
            <numerusform>%Ln أشياء أخرى: صيغ وإشارات مرجعية وعلامات مراجعة ونحوها</numerusform>
            <numerusform>%Ln شيئا آخر: صيغ وإشارات مرجعية وعلامات مراجعة ونحوها</numerusform>
            <numerusform>%Ln شيء آخر: صيغ وإشارات مرجعية وعلامات مراجعة ونحوها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) that the other reader put away lie in your bin.</source>
        <translation>
            <numerusform>لا شيء في سلتك مما استبعده القارئ الآخر.</numerusform>
            <numerusform>صياغة واحدة استبعدها القارئ الآخر موجودة في سلتك.</numerusform>
            <numerusform>صياغتان استبعدهما القارئ الآخر موجودتان في سلتك.</numerusform>
            <numerusform>%Ln صياغات استبعدها القارئ الآخر موجودة في سلتك.</numerusform>
            <numerusform>%Ln صياغة استبعدها القارئ الآخر موجودة في سلتك.</numerusform>
            <numerusform>%Ln صياغة استبعدها القارئ الآخر موجودة في سلتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you wrote was overwritten.</source>
        <translation>لم يُستبدل شيء مما كتبته.</translation>
    </message>
    <message numerus="yes">
        <source>On %n note(s), another wording now stands beside the one that was there. Nothing was overwritten.</source>
        <translation>
            <numerusform>لا صياغات أخرى. لم يُستبدل شيء.</numerusform>
            <numerusform>على ملاحظة واحدة تقف الآن صياغة أخرى بجانب ما كان. لم يُستبدل شيء.</numerusform>
            <numerusform>على ملاحظتين تقف الآن صياغة أخرى بجانب ما كان. لم يُستبدل شيء.</numerusform>
            <numerusform>على %Ln ملاحظات تقف الآن صياغة أخرى بجانب ما كان. لم يُستبدل شيء.</numerusform>
            <numerusform>على %Ln ملاحظة تقف الآن صياغة أخرى بجانب ما كان. لم يُستبدل شيء.</numerusform>
            <numerusform>على %Ln ملاحظة تقف الآن صياغة أخرى بجانب ما كان. لم يُستبدل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes all of it back.</source>
        <translation>”تراجع“ يعيد كل ذلك.</translation>
    </message>
    <message>
        <source>“%1” brought nothing new: all of it is in “%2” already.</source>
        <translation>لم يأت ”%1“ بجديد: كل ما فيه موجود في ”%2“.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was saved with %n note(s). What lies in the bin is not in it.</source>
        <translation>
            <numerusform>حُفظ ”%1“ دون ملاحظات. ولا يشمل ما في السلة.</numerusform>
            <numerusform>حُفظ ”%1“ مع ملاحظة واحدة. ولا يشمل ما في السلة.</numerusform>
            <numerusform>حُفظ ”%1“ مع ملاحظتين. ولا يشمل ما في السلة.</numerusform>
            <numerusform>حُفظ ”%1“ مع %Ln ملاحظات. ولا يشمل ما في السلة.</numerusform>
            <numerusform>حُفظ ”%1“ مع %Ln ملاحظة. ولا يشمل ما في السلة.</numerusform>
            <numerusform>حُفظ ”%1“ مع %Ln ملاحظة. ولا يشمل ما في السلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was taken over into “%2”.</source>
        <translation>أُخذ ”%1“ إلى ”%2“.</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>الإضبارة</translation>
    </message>
    <message>
        <source>Dossier with its drafts and notes</source>
        <translation>الإضبارة مع نصوصها وملاحظاتها</translation>
    </message>
    <message>
        <source>Dossiers and notes (%1)</source>
        <translation>إضبارات وملاحظات (%1)</translation>
    </message>
    <message>
        <source>Export the dossier</source>
        <translation>تصدير الإضبارة</translation>
    </message>
    <message>
        <source>Import a dossier or notes</source>
        <translation>استيراد إضبارة أو ملاحظات</translation>
    </message>
    <message>
        <source>Notes alone, for other programs</source>
        <translation>الملاحظات وحدها، لبرامج أخرى</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 copies of rows and cells that its tables repeat</source>
        <translation>%1 من نسخ الصفوف والخلايا التي تكررها جداوله</translation>
    </message>
    <message>
        <source>%1 declares entities, as no word processor does</source>
        <translation>%1 يعرّف كيانات، وهو ما لا يفعله أي معالج نصوص</translation>
    </message>
    <message>
        <source>%1 for the language of its text, and open it again</source>
        <translation>%1 للغة نصه، ثم افتحه من جديد</translation>
    </message>
    <message>
        <source>%1 is not sound</source>
        <translation>%1 غير سليم</translation>
    </message>
    <message>
        <source>%1 takes more than %2 megabytes of memory</source>
        <translation>%1 يشغل أكثر من %2 ميغابايت من الذاكرة</translation>
    </message>
    <message>
        <source>%1, which reads pages from their pictures, and open it again</source>
        <translation>%1، وهو برنامج يقرأ الصفحات من صورها، ثم افتحه من جديد</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>ملف PostScript</translation>
    </message>
    <message>
        <source>a Word file of the old kind (DOC)</source>
        <translation>ملف Word من النوع القديم (DOC)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a file has the name of its folder</source>
        <translation>ملف يحمل اسم مجلده</translation>
    </message>
    <message>
        <source>a file of an old office program</source>
        <translation>ملف من برنامج مكتبي قديم</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation>ملف من نوع غير معروف</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a rich-text file (RTF)</source>
        <translation>ملف نص منسق (RTF)</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>a spreadsheet or a presentation</source>
        <translation>جدول بيانات أو عرض تقديمي</translation>
    </message>
    <message>
        <source>an OpenDocument file of another kind</source>
        <translation>ملف OpenDocument من نوع آخر</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>ملف XML</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ملف مضغوط</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>كتاب إلكتروني</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <source>another window</source>
        <translation>نافذة أخرى</translation>
    </message>
    <message>
        <source>documents are missing in it</source>
        <translation>تنقصه وثائق</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>زال</translation>
    </message>
    <message>
        <source>have its pages read from their pictures (OCR)</source>
        <translation>اطلب قراءة صفحاته من صورها (OCR)</translation>
    </message>
    <message>
        <source>install “Tesseract at UB Mannheim” (the installer for Windows named tesseract-ocr-w64-setup) and tick %1 under “Additional language data”</source>
        <translation>ثبّت ”Tesseract at UB Mannheim“ (مثبّت ويندوز المسمى tesseract-ocr-w64-setup) واختر %1 تحت ”Additional language data“</translation>
    </message>
    <message>
        <source>it bears more than %1 notes</source>
        <translation>تحمل أكثر من %1 ملاحظة</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>لا يمكن فتحها</translation>
    </message>
    <message>
        <source>it does not begin as a %1 file does</source>
        <translation>لا يبدأ كما يبدأ ملف %1</translation>
    </message>
    <message>
        <source>it does not hold a readable PDF</source>
        <translation>لا يحتوي على PDF قابل للقراءة</translation>
    </message>
    <message>
        <source>it has %1 pages</source>
        <translation>عدد صفحاته %1</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>لا صفحات فيه</translation>
    </message>
    <message>
        <source>it holds a part that does not belong in a bundle</source>
        <translation>يحتوي على جزء لا مكان له في حزمة</translation>
    </message>
    <message>
        <source>it holds a part that is no plain file</source>
        <translation>يحتوي على جزء ليس ملفا عاديا</translation>
    </message>
    <message>
        <source>it holds a part twice</source>
        <translation>يحتوي على جزء مرتين</translation>
    </message>
    <message>
        <source>it holds more parts than a dossier has</source>
        <translation>يحتوي على أجزاء أكثر مما في أي إضبارة</translation>
    </message>
    <message>
        <source>it holds more than %1 meetings</source>
        <translation>فيه أكثر من %1 اجتماع</translation>
    </message>
    <message>
        <source>it holds more than %1 megabytes</source>
        <translation>فيه أكثر من %1 ميغابايت</translation>
    </message>
    <message>
        <source>it holds more than %1 million characters</source>
        <translation>فيه أكثر من %1 مليون حرف</translation>
    </message>
    <message>
        <source>it holds more than %1 paragraphs</source>
        <translation>فيه أكثر من %1 فقرة</translation>
    </message>
    <message>
        <source>it holds no meeting</source>
        <translation>لا يتضمن أي اجتماع</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>it is damaged or was made by another program</source>
        <translation>إنه تالف أو أنشأه برنامج آخر</translation>
    </message>
    <message>
        <source>it is drawn with more than %1 million signs</source>
        <translation>رُسمت بأكثر من %1 مليون علامة</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>إنها فارغة</translation>
    </message>
    <message>
        <source>it is larger than any calendar of meetings</source>
        <translation>هو أكبر من أي جدول اجتماعات</translation>
    </message>
    <message>
        <source>it is larger than files can be there</source>
        <translation>حجمه أكبر مما يُسمح به للملفات هناك</translation>
    </message>
    <message>
        <source>it is made of pieces that stand too deep inside one another</source>
        <translation>تتكون من قطع متداخلة بعمق مفرط</translation>
    </message>
    <message>
        <source>it is neither a dossier nor notes in JSON-LD</source>
        <translation>ليس إضبارة ولا ملاحظات بصيغة JSON-LD</translation>
    </message>
    <message>
        <source>it is no JSON-LD document of annotations</source>
        <translation>ليس وثيقة JSON-LD لتعليقات</translation>
    </message>
    <message>
        <source>it is no iCalendar file, or is damaged</source>
        <translation>ليس ملف iCalendar أو هو تالف</translation>
    </message>
    <message>
        <source>it is no plain text in UTF-8</source>
        <translation>ليس نصا عاديا بترميز UTF-8</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>ليس مكتوبا بترميز UTF-8</translation>
    </message>
    <message>
        <source>it is of a format that this version does not know; a newer one may</source>
        <translation>صيغته غير معروفة لهذا الإصدار؛ وقد يعرفها إصدار أحدث</translation>
    </message>
    <message>
        <source>it measures %1 by %2 points</source>
        <translation>مقاسها %1 × %2 نقطة</translation>
    </message>
    <message>
        <source>it names a note that belongs to another dossier</source>
        <translation>يذكر ملاحظة تخص إضبارة أخرى</translation>
    </message>
    <message>
        <source>it names something that belongs to another dossier</source>
        <translation>يذكر شيئا يخص إضبارة أخرى</translation>
    </message>
    <message>
        <source>its elements take more than %1 megabytes of memory</source>
        <translation>تشغل عناصره أكثر من %1 ميغابايت من الذاكرة</translation>
    </message>
    <message>
        <source>its file</source>
        <translation>ملفها</translation>
    </message>
    <message>
        <source>its file cannot be opened</source>
        <translation>لا يمكن فتح ملفها</translation>
    </message>
    <message>
        <source>its file is no database</source>
        <translation>ملفها ليس قاعدة بيانات</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>روابطه تدور في حلقة</translation>
    </message>
    <message>
        <source>its list of pages cannot be followed</source>
        <translation>تعذّر تتبع قائمة صفحاته</translation>
    </message>
    <message>
        <source>its manifest does not name the parts that it holds</source>
        <translation>لا يذكر بيان محتوياته الأجزاء التي يحتويها</translation>
    </message>
    <message>
        <source>its name is not one that the system knows</source>
        <translation>اسمه لا يعرفه النظام</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>اسمه أطول مما يجوز</translation>
    </message>
    <message>
        <source>its package breaks off or is not sound</source>
        <translation>حزمته مبتورة أو غير سليمة</translation>
    </message>
    <message>
        <source>its package holds the part %1 more than once</source>
        <translation>تحتوي حزمته على الجزء %1 أكثر من مرة</translation>
    </message>
    <message>
        <source>its package lists %1 parts</source>
        <translation>تضم حزمته %1 من الأجزاء</translation>
    </message>
    <message>
        <source>its page %1 bears more than %2 notes</source>
        <translation>صفحته %1 تحمل أكثر من %2 ملاحظة</translation>
    </message>
    <message>
        <source>its page %1 holds more than %2 words</source>
        <translation>تحتوي صفحته %1 على أكثر من %2 كلمة</translation>
    </message>
    <message>
        <source>its page %1 is drawn with more than %2 million signs</source>
        <translation>صفحته %1 مرسومة بأكثر من %2 مليون علامة</translation>
    </message>
    <message>
        <source>its page %1 is made of pieces that stand too deep inside one another</source>
        <translation>تتكون صفحته %1 من قطع متداخلة بعمق مفرط</translation>
    </message>
    <message>
        <source>its page %1 measures %2 by %3 points</source>
        <translation>مقاس صفحته %1 هو %2 × %3 نقطة</translation>
    </message>
    <message>
        <source>its part %1</source>
        <translation>جزؤه %1</translation>
    </message>
    <message>
        <source>its part %1 cannot be unpacked</source>
        <translation>تعذّر فك ضغط جزئه %1</translation>
    </message>
    <message>
        <source>its parts %1 and %2 lie one over the other</source>
        <translation>يتراكب جزءاه %1 و%2</translation>
    </message>
    <message>
        <source>its parts do not belong together</source>
        <translation>أجزاؤه لا ينتمي بعضها إلى بعض</translation>
    </message>
    <message>
        <source>its parts unpack to %1 megabytes</source>
        <translation>تبلغ أجزاؤه %1 ميغابايت بعد فك ضغطها</translation>
    </message>
    <message>
        <source>its parts unpack to far more than a dossier holds</source>
        <translation>تبلغ أجزاؤه بعد فك ضغطها أكثر بكثير مما تتسع له إضبارة</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>نصه</translation>
    </message>
    <message>
        <source>its text is missing from its package</source>
        <translation>نصه غائب عن حزمته</translation>
    </message>
    <message>
        <source>look at its pages: text recognition (OCR) found no words on them</source>
        <translation>انظر صفحاته: لم يجد التعرف على النص (OCR) أي كلمات فيها</translation>
    </message>
    <message>
        <source>no verb stands in it</source>
        <translation>لا فعل فيه</translation>
    </message>
    <message>
        <source>none of its pages can be opened</source>
        <translation>تعذّر فتح أي من صفحاته</translation>
    </message>
    <message>
        <source>not what it was: it was changed</source>
        <translation>ليست كما كانت: فقد غُيّرت</translation>
    </message>
    <message>
        <source>notes are needed</source>
        <translation>يلزم وجود ملاحظات</translation>
    </message>
    <message>
        <source>one of its documents is not what its name says</source>
        <translation>إحدى وثائقه ليست كما يقول اسمها</translation>
    </message>
    <message>
        <source>one of its paragraphs has more than %1 million characters</source>
        <translation>في إحدى فقراته أكثر من %1 مليون حرف</translation>
    </message>
    <message>
        <source>one of its parts is not what its manifest says</source>
        <translation>أحد أجزائه ليس كما يقول بيان محتوياته</translation>
    </message>
    <message>
        <source>one of its parts unpacks to %1 megabytes</source>
        <translation>يبلغ أحد أجزائه %1 ميغابايت بعد فك ضغطه</translation>
    </message>
    <message>
        <source>one of its parts unpacks to far more than a dossier holds</source>
        <translation>يبلغ أحد أجزائه بعد فك ضغطه أكثر بكثير مما تتسع له إضبارة</translation>
    </message>
    <message>
        <source>page %1 cannot be drawn</source>
        <translation>تعذّر رسم الصفحة %1</translation>
    </message>
    <message>
        <source>page %1 cannot be opened</source>
        <translation>تعذّر فتح الصفحة %1</translation>
    </message>
    <message>
        <source>page %1 has no size</source>
        <translation>لا حجم للصفحة %1</translation>
    </message>
    <message>
        <source>run the installer of Tesseract again and tick %1 under “Additional language data”</source>
        <translation>شغّل مثبّت Tesseract مرة أخرى واختر %1 تحت ”Additional language data“</translation>
    </message>
    <message>
        <source>run “%1” in a terminal</source>
        <translation>نفّذ ”%1“ في طرفية</translation>
    </message>
    <message>
        <source>run “%1” in a terminal, or install the packages that your system has for it</source>
        <translation>نفّذ ”%1“ في طرفية، أو ثبّت الحزم التي يوفرها نظامك لذلك</translation>
    </message>
    <message>
        <source>the disk can be read but not written</source>
        <translation>القرص يُقرأ ولا يُكتب فيه</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk or the drive is no longer there</source>
        <translation>لم يعد القرص أو محرك الأقراص موجودا</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>القرص يبلغ عن خطأ</translation>
    </message>
    <message>
        <source>the later revision is no PDF</source>
        <translation>الصيغة اللاحقة ليست PDF</translation>
    </message>
    <message>
        <source>the network drive does not answer</source>
        <translation>قرص الشبكة لا يستجيب</translation>
    </message>
    <message>
        <source>the system does not permit it</source>
        <translation>النظام لا يسمح بذلك</translation>
    </message>
    <message>
        <source>the system refuses it (%1)</source>
        <translation>النظام يرفضه (%1)</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>there is none of this name</source>
        <translation>لا توجد نسخة بهذا الاسم</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>الذاكرة غير كافية</translation>
    </message>
    <message>
        <source>there is something of this name already</source>
        <translation>يوجد شيء بهذا الاسم</translation>
    </message>
    <message>
        <source>too many files are open at once</source>
        <translation>ملفات مفتوحة معا أكثر مما يجوز</translation>
    </message>
    <message>
        <source>two revisions are needed to be compared</source>
        <translation>تلزم صيغتان للمقارنة</translation>
    </message>
    <message>
        <source>when its meetings are could not be understood</source>
        <translation>تعذر فهم مواعيد اجتماعاته</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>ليس لديك إذن بقراءته</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>استُنفدت حصتك من القرص</translation>
    </message>
    <message>
        <source>“%1” has no form %2</source>
        <translation>ليس لـ”%1“ الصيغة %2</translation>
    </message>
    <message>
        <source>“%1” on line %2 stands on line %3 already</source>
        <translation>”%1“ في السطر %2 موجود في السطر %3 أصلا</translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <source>Go to the first</source>
        <translation>الانتقال إلى الأول</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message numerus="yes">
        <source>%n backup(s), the newest of %1.</source>
        <translation>
            <numerusform>لا نسخ احتياطية، الأحدث %1.</numerusform>
            <numerusform>نسخة احتياطية واحدة، الأحدث من %1.</numerusform>
            <numerusform>نسختان احتياطيتان، الأحدث من %1.</numerusform>
            <numerusform>%Ln نسخ احتياطية، الأحدث من %1.</numerusform>
            <numerusform>%Ln نسخة احتياطية، الأحدث من %1.</numerusform>
            <numerusform>%Ln نسخة احتياطية، الأحدث من %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Choose the folder: %1</source>
        <translation>اختيار المجلد: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Empty for the folder of last time.</source>
        <translation>فارغ لاستخدام مجلد المرة السابقة.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Folder for what you publish</source>
        <translation>مجلد ما تنشره</translation>
    </message>
    <message>
        <source>Folder of your own templates</source>
        <translation>مجلد قوالبك الخاصة</translation>
    </message>
    <message>
        <source>Layouts and styles by kind of document, in the place of those that the program brings.</source>
        <translation>تخطيطات وأنماط بحسب نوع الوثيقة، بدلا مما يأتي به البرنامج.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>فتح المجلد: %1</translation>
    </message>
    <message>
        <source>The system could not open %1. Look for it in your file manager.</source>
        <translation>لم يستطع النظام فتح %1. ابحث عنه في مدير الملفات.</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another, or leave the line empty.</source>
        <translation>لا يوجد مجلد كهذا. اختر غيره، أو اترك السطر فارغا.</translation>
    </message>
    <message>
        <source>There is none yet: the first is made when something is written.</source>
        <translation>لا توجد بعد: تُصنع الأولى عندما يُكتب شيء.</translation>
    </message>
    <message>
        <source>Your notes, dossiers and settings, and copies of the drafts. To move it, start with --library.</source>
        <translation>ملاحظاتك وإضباراتك وإعداداتك، ونسخ من مشاريع النصوص. لنقلها شغّل البرنامج مع ‎--library.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2  ·  %3 in %4, %5 in %6</source>
        <translation>%1 من %2  ·  %3 في %4، %5 في %6</translation>
    </message>
    <message numerus="yes">
        <source>%n in notes</source>
        <translation>
            <numerusform>لا شيء في الملاحظات</numerusform>
            <numerusform>واحدة في الملاحظات</numerusform>
            <numerusform>اثنتان في الملاحظات</numerusform>
            <numerusform>%Ln في الملاحظات</numerusform>
            <numerusform>%Ln في الملاحظات</numerusform>
            <numerusform>%Ln في الملاحظات</numerusform>
        </translation>
    </message>
    <message>
        <source>Both revisions</source>
        <translation>الصيغتان</translation>
    </message>
    <message>
        <source>Close the find bar (Escape)</source>
        <translation>إغلاق شريط البحث (Escape)</translation>
    </message>
    <message>
        <source>Find in both revisions</source>
        <translation>البحث في الصيغتين</translation>
    </message>
    <message>
        <source>In notes, too</source>
        <translation>في الملاحظات أيضا</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>List what is found, below the text</source>
        <translation>إدراج ما عُثر عليه تحت النص</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>النتيجة التالية (Enter)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <translation>غير موجود في %1</translation>
    </message>
    <message>
        <source>Not found in either revision</source>
        <translation>غير موجود في أي من الصيغتين</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>النتيجة السابقة (Shift+Enter)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>This is no regular expression: %1, at letter %2.</source>
        <translation>ليس هذا تعبيرا نمطيا: %1، عند الحرف %2.</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>أين يُبحث</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>FoundDock</name>
    <message>
        <source>Hide the list</source>
        <translation>إخفاء القائمة</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>That was the first change.</source>
        <translation>كان ذلك التغيير الأول.</translation>
    </message>
    <message>
        <source>That was the last change.</source>
        <translation>كان ذلك التغيير الأخير.</translation>
    </message>
    <message>
        <source>The changes are being listed: a moment, please.</source>
        <translation>يجري سرد التغييرات: لحظة من فضلك.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Find in the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>No page holds all of these words. Try fewer.</source>
        <translation>لا صفحة تتضمن كل هذه الكلمات. جرب كلمات أقل.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>صفحة المساعدة</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>The whole guide, in English</source>
        <translation>الدليل الكامل بالإنكليزية</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Compared directly, these tell it otherwise: %1.</source>
        <translation>عند المقارنة المباشرة تعطي هذه نتيجة أخرى: %1.</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>كما كانت</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>عادت</translation>
    </message>
    <message>
        <source>came in here</source>
        <translation>ظهرت هنا</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>deleted: %1.</source>
        <translation>محذوف: %1.</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>inserted: %1.</source>
        <translation>مضاف: %1.</translation>
    </message>
    <message>
        <source>merged with others</source>
        <translation>دُمجت مع غيرها</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>غير موجودة بعد</translation>
    </message>
    <message>
        <source>recast with others</source>
        <translation>أُعيد صوغها مع غيرها</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>أُعيد ترقيمها</translation>
    </message>
    <message>
        <source>split off from %1</source>
        <translation>انفصلت عن %1</translation>
    </message>
    <message>
        <source>was split</source>
        <translation>قُسّمت</translation>
    </message>
    <message>
        <source>went into %1</source>
        <translation>دخلت في %1</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>A paragraph has a history once its dossier holds several revisions.</source>
        <translation>يكون للفقرة تاريخ متى ضمت إضبارتها عدة صيغ.</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>تاريخ %1</translation>
    </message>
    <message>
        <source>The revision on show does not stand in the dossier: choose another in the tool bar.</source>
        <translation>الصيغة المعروضة ليست في الإضبارة: اختر غيرها في شريط الأدوات.</translation>
    </message>
    <message>
        <source>The revisions were not followed.</source>
        <translation>لم تُتتبع الصيغ.</translation>
    </message>
</context>
<context>
    <name>HistoryDock</name>
    <message>
        <source>Add a revision…</source>
        <translation>إضافة صيغة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Follow the paragraphs</source>
        <translation>تتبع الفقرات</translation>
    </message>
    <message>
        <source>Hide the history</source>
        <translation>إخفاء التاريخ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>مدى تقدم العمل</translation>
    </message>
    <message>
        <source>Reading and comparing all revisions…</source>
        <translation>جارٍ قراءة كل الصيغ ومقارنتها…</translation>
    </message>
</context>
<context>
    <name>HoldingDesk</name>
    <message>
        <source>Nothing is held together by hand here.</source>
        <translation>لا شيء مبقى معا يدويا هنا.</translation>
    </message>
    <message>
        <source>Only documents with pages on both sides can be held together.</source>
        <translation>لا يمكن إبقاء الموضعين معا إلا في وثائق لها صفحات على الجانبين.</translation>
    </message>
    <message>
        <source>Places are held together in Pages, where each side can stand by itself.</source>
        <translation>تُبقى المواضع معا في ”الصفحات“، حيث يمكن لكل جانب أن يقف وحده.</translation>
    </message>
    <message>
        <source>These places are no longer held together.</source>
        <translation>لم يعد هذان الموضعان مبقيين معا.</translation>
    </message>
    <message>
        <source>These two places stay together. A click on the pin between them lets them go.</source>
        <translation>يبقى هذان الموضعان معا. النقر على الدبوس بينهما يحررهما.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A key by itself is for writing and reading. Press it together with Ctrl or Alt.</source>
        <translation>المفتاح وحده للكتابة والقراءة. اضغطه مع Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>Press one key, together with Ctrl or Alt.</source>
        <translation>اضغط مفتاحا واحدا مع Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>These keys open the menu “%1”. Press others.</source>
        <translation>تفتح هذه المفاتيح قائمة ”%1“. اضغط غيرها.</translation>
    </message>
    <message>
        <source>This key moves through the window and cannot be changed. Press another one.</source>
        <translation>هذا المفتاح للتنقل في النافذة ولا يمكن تغييره. اضغط غيره.</translation>
    </message>
</context>
<context>
    <name>KindChip</name>
    <message>
        <source>%1: %2 changes</source>
        <translation>%1: عدد التغييرات %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Find a part or a licence</source>
        <translation>البحث عن جزء أو ترخيص</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>No part and no licence is called so.</source>
        <translation>لا جزء ولا ترخيص بهذا الاسم.</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>أجزاء البرنامج</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الترخيص</translation>
    </message>
    <message>
        <source>WSIS Desktop is built on the work of others. Each part and its licence:</source>
        <translation>بُني WSIS Desktop على عمل آخرين. وهذا كل جزء وترخيصه:</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Your settings could not be saved: %1. They hold until you close the window.</source>
        <translation>تعذّر حفظ إعداداتك: %1. وهي سارية إلى أن تغلق النافذة.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 بـ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>لا محررين</numerusform>
            <numerusform>محرر واحد</numerusform>
            <numerusform>محرران</numerusform>
            <numerusform>%Ln محررين</numerusform>
            <numerusform>%Ln محررا</numerusform>
            <numerusform>%Ln محرر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bold run(s), as its legend says</source>
        <translation>
            <numerusform>لا مقاطع بخط عريض</numerusform>
            <numerusform>مقطع واحد بخط عريض، بحسب مفتاح رموزه</numerusform>
            <numerusform>مقطعان بخط عريض، بحسب مفتاح رموزه</numerusform>
            <numerusform>%Ln مقاطع بخط عريض، بحسب مفتاح رموزه</numerusform>
            <numerusform>%Ln مقطعا بخط عريض، بحسب مفتاح رموزه</numerusform>
            <numerusform>%Ln مقطع بخط عريض، بحسب مفتاح رموزه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of formatting</source>
        <translation>
            <numerusform>لا تغييرات في التنسيق</numerusform>
            <numerusform>تغيير واحد في التنسيق</numerusform>
            <numerusform>تغييران في التنسيق</numerusform>
            <numerusform>%Ln تغييرات في التنسيق</numerusform>
            <numerusform>%Ln تغييرا في التنسيق</numerusform>
            <numerusform>%Ln تغيير في التنسيق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of numbering</source>
        <translation>
            <numerusform>لا تغييرات في الترقيم</numerusform>
            <numerusform>تغيير واحد في الترقيم</numerusform>
            <numerusform>تغييران في الترقيم</numerusform>
            <numerusform>%Ln تغييرات في الترقيم</numerusform>
            <numerusform>%Ln تغييرا في الترقيم</numerusform>
            <numerusform>%Ln تغيير في الترقيم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colour(s)</source>
        <translation>
            <numerusform>بلا ألوان</numerusform>
            <numerusform>لون واحد</numerusform>
            <numerusform>لونين</numerusform>
            <numerusform>%Ln ألوان</numerusform>
            <numerusform>%Ln لونا</numerusform>
            <numerusform>%Ln لون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coloured run(s)</source>
        <translation>
            <numerusform>لا مقاطع ملونة</numerusform>
            <numerusform>مقطع ملون واحد</numerusform>
            <numerusform>مقطعان ملونان</numerusform>
            <numerusform>%Ln مقاطع ملونة</numerusform>
            <numerusform>%Ln مقطعا ملونا</numerusform>
            <numerusform>%Ln مقطع ملون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s)</source>
        <translation>
            <numerusform>لا محذوفات</numerusform>
            <numerusform>حذف واحد</numerusform>
            <numerusform>حذفان</numerusform>
            <numerusform>%Ln محذوفات</numerusform>
            <numerusform>%Ln محذوفا</numerusform>
            <numerusform>%Ln محذوف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) told in balloons</source>
        <translation>
            <numerusform>لا محذوفات في فقاعات</numerusform>
            <numerusform>حذف واحد مذكور في فقاعة</numerusform>
            <numerusform>حذفان مذكوران في فقاعات</numerusform>
            <numerusform>%Ln محذوفات مذكورة في فقاعات</numerusform>
            <numerusform>%Ln محذوفا مذكورا في فقاعات</numerusform>
            <numerusform>%Ln محذوف مذكور في فقاعات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insertion(s)</source>
        <translation>
            <numerusform>لا إضافات</numerusform>
            <numerusform>إضافة واحدة</numerusform>
            <numerusform>إضافتان</numerusform>
            <numerusform>%Ln إضافات</numerusform>
            <numerusform>%Ln إضافة</numerusform>
            <numerusform>%Ln إضافة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insertion(s) written in notes</source>
        <translation>
            <numerusform>لا إضافات في تعليقات</numerusform>
            <numerusform>إضافة واحدة مكتوبة في تعليق</numerusform>
            <numerusform>إضافتان مكتوبتان في تعليقات</numerusform>
            <numerusform>%Ln إضافات مكتوبة في تعليقات</numerusform>
            <numerusform>%Ln إضافة مكتوبة في تعليقات</numerusform>
            <numerusform>%Ln إضافة مكتوبة في تعليقات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a bar in the margin</source>
        <translation>
            <numerusform>لا أسطر بخط في الهامش</numerusform>
            <numerusform>سطر واحد بخط في الهامش</numerusform>
            <numerusform>سطران بخط في الهامش</numerusform>
            <numerusform>%Ln أسطر بخط في الهامش</numerusform>
            <numerusform>%Ln سطرا بخط في الهامش</numerusform>
            <numerusform>%Ln سطر بخط في الهامش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>لا منقولات</numerusform>
            <numerusform>نقل واحد</numerusform>
            <numerusform>نقلان</numerusform>
            <numerusform>%Ln منقولات</numerusform>
            <numerusform>%Ln منقولا</numerusform>
            <numerusform>%Ln منقول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n struck run(s)</source>
        <translation>
            <numerusform>لا مقاطع مشطوبة</numerusform>
            <numerusform>مقطع مشطوب واحد</numerusform>
            <numerusform>مقطعان مشطوبان</numerusform>
            <numerusform>%Ln مقاطع مشطوبة</numerusform>
            <numerusform>%Ln مقطعا مشطوبا</numerusform>
            <numerusform>%Ln مقطع مشطوب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n underlined run(s)</source>
        <translation>
            <numerusform>لا مقاطع تحتها خط</numerusform>
            <numerusform>مقطع واحد تحته خط</numerusform>
            <numerusform>مقطعان تحتهما خط</numerusform>
            <numerusform>%Ln مقاطع تحتها خط</numerusform>
            <numerusform>%Ln مقطعا تحته خط</numerusform>
            <numerusform>%Ln مقطع تحته خط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>&amp;Ends</source>
        <translation>ال&amp;نهاية</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>ال&amp;رابط</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;تفاصيل</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>ا&amp;لمكان</translation>
    </message>
    <message>
        <source>&amp;Starts</source>
        <translation>ال&amp;بداية</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>ال&amp;منطقة الزمنية</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;الموضوع</translation>
    </message>
    <message>
        <source>A link begins with “https://”.</source>
        <translation>يبدأ الرابط بـ ”https://“.</translation>
    </message>
    <message>
        <source>It ends before it starts: choose a later end.</source>
        <translation>ينتهي قبل أن يبدأ: اختر نهاية لاحقة.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Say what the meeting is.</source>
        <translation>اذكر موضوع الاجتماع.</translation>
    </message>
    <message>
        <source>This is a &amp;deadline</source>
        <translation>&amp;هذا موعد نهائي</translation>
    </message>
    <message>
        <source>Wh&amp;ole days</source>
        <translation>أيام &amp;كاملة</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>after its changes</source>
        <translation>بعد تغييراته</translation>
    </message>
    <message>
        <source>before its changes</source>
        <translation>قبل تغييراته</translation>
    </message>
    <message>
        <source>with its changes</source>
        <translation>مع تغييراته</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>All revisions</source>
        <translation>كل الصيغ</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>What became of its text</source>
        <translation>ما آل إليه نصها</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Copy its text</source>
        <translation>نسخ نصها</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Edit this note</source>
        <translation>تحرير هذه الملاحظة</translation>
    </message>
    <message>
        <source>On the change %1</source>
        <translation>على التغيير %1</translation>
    </message>
    <message>
        <source>Proposed wording: %1</source>
        <translation>الصياغة المقترحة: %1</translation>
    </message>
    <message>
        <source>Put it on %1</source>
        <translation>وضعها على %1</translation>
    </message>
    <message>
        <source>Put it on %1, where you are</source>
        <translation>وضعها على %1، حيث أنت</translation>
    </message>
    <message>
        <source>Show the change</source>
        <translation>إظهار التغيير</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Close the editor (Escape)</source>
        <translation>إغلاق المحرر (Escape)</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>حذف هذه الملاحظة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>نوع الملاحظة</translation>
    </message>
    <message>
        <source>No stance yet</source>
        <translation>لا توجّه بعد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>الصياغة المقترحة</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>التوجّه</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>الوسوم، بفواصل بينها</translation>
    </message>
    <message>
        <source>Write a note. **Bold**, *italics* and lists are Markdown.</source>
        <translation>اكتب ملاحظة. **العريض** و*المائل* والقوائم بلغة Markdown.</translation>
    </message>
</context>
<context>
    <name>NoteKinds</name>
    <message>
        <source>comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>مرن</translation>
    </message>
    <message>
        <source>oppose</source>
        <translation>معارض</translation>
    </message>
    <message>
        <source>position</source>
        <translation>موقف</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>خط أحمر</translation>
    </message>
    <message>
        <source>support</source>
        <translation>مؤيد</translation>
    </message>
    <message>
        <source>task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>task, done</source>
        <translation>مهمة منجزة</translation>
    </message>
</context>
<context>
    <name>NoteMoving</name>
    <message>
        <source>Choose a note first: Alt+N, then an arrow and Space.</source>
        <translation>اختر ملاحظة أولا: Alt+N ثم سهم ومسافة.</translation>
    </message>
    <message>
        <source>Go to the paragraph on which the note is to stand, or select words of it.</source>
        <translation>انتقل إلى الفقرة التي توضع عليها الملاحظة، أو حدد كلمات منها.</translation>
    </message>
    <message>
        <source>The note stands on %1 now. Ctrl+Z takes it back.</source>
        <translation>الملاحظة الآن على %1. يتراجع Ctrl+Z عن ذلك.</translation>
    </message>
    <message>
        <source>The note stands on another paragraph now. Ctrl+Z takes it back.</source>
        <translation>الملاحظة الآن على فقرة أخرى. يتراجع Ctrl+Z عن ذلك.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>%1 wrote another wording: it stands beside this one.</source>
        <translation>كتب %1 صياغة أخرى: وهي بجانب هذه.</translation>
    </message>
    <message numerus="yes">
        <source>%n other wordings stand beside this one.</source>
        <translation>
            <numerusform>لا صياغات أخرى بجانب هذه.</numerusform>
            <numerusform>صياغة أخرى واحدة بجانب هذه.</numerusform>
            <numerusform>صياغتان أخريان بجانب هذه.</numerusform>
            <numerusform>%Ln صياغات أخرى بجانب هذه.</numerusform>
            <numerusform>%Ln صياغة أخرى بجانب هذه.</numerusform>
            <numerusform>%Ln صياغة أخرى بجانب هذه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other wordings stand beside this one: by %1.</source>
        <translation>
            <numerusform>لا صياغات أخرى بجانب هذه: %1.</numerusform>
            <numerusform>صياغة أخرى واحدة بجانب هذه: بقلم %1.</numerusform>
            <numerusform>صياغتان أخريان بجانب هذه: بقلم %1.</numerusform>
            <numerusform>%Ln صياغات أخرى بجانب هذه: بقلم %1.</numerusform>
            <numerusform>%Ln صياغة أخرى بجانب هذه: بقلم %1.</numerusform>
            <numerusform>%Ln صياغة أخرى بجانب هذه: بقلم %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another wording stands beside this one.</source>
        <translation>صياغة أخرى بجانب هذه.</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>النص بأكمله</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>مرحّلة</translation>
    </message>
    <message>
        <source>carried from %1</source>
        <translation>مرحّلة من %1</translation>
    </message>
    <message>
        <source>deleted: “%1”</source>
        <translation>محذوف: ”%1“</translation>
    </message>
    <message>
        <source>its text is gone</source>
        <translation>لم يعد نصها موجودا</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>moved, was %1</source>
        <translation>منقولة، %1 سابقا</translation>
    </message>
    <message>
        <source>new: “%1”</source>
        <translation>جديد: ”%1“</translation>
    </message>
    <message>
        <source>text edited</source>
        <translation>عُدّل النص</translation>
    </message>
    <message>
        <source>text edited: %1</source>
        <translation>عُدّل النص: %1</translation>
    </message>
    <message>
        <source>the note there was changed since</source>
        <translation>تغيرت الملاحظة هناك منذئذ</translation>
    </message>
    <message>
        <source>the paragraph was split</source>
        <translation>قُسّمت الفقرة</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>%1 سابقا</translation>
    </message>
</context>
<context>
    <name>NotesDesk</name>
    <message>
        <source>%1 What you wrote stays here, and is saved as soon as it can be.</source>
        <translation>%1 يبقى ما كتبته هنا، ويُحفظ حالما يمكن ذلك.</translation>
    </message>
    <message>
        <source>%1 What you wrote stays here.</source>
        <translation>%1 يبقى ما كتبته هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came along from the earlier revision.</source>
        <translation>
            <numerusform>لم تنتقل أي ملاحظة من الصيغة السابقة.</numerusform>
            <numerusform>انتقلت ملاحظة واحدة من الصيغة السابقة.</numerusform>
            <numerusform>انتقلت ملاحظتان من الصيغة السابقة.</numerusform>
            <numerusform>انتقلت %Ln ملاحظات من الصيغة السابقة.</numerusform>
            <numerusform>انتقلت %Ln ملاحظة من الصيغة السابقة.</numerusform>
            <numerusform>انتقلت %Ln ملاحظة من الصيغة السابقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found no place in this one: see “Without a place”.</source>
        <translation>
            <numerusform>وجدت كل الملاحظات مواضعها في هذه.</numerusform>
            <numerusform>لم تجد ملاحظة واحدة موضعا في هذه: انظر ”بلا موضع“.</numerusform>
            <numerusform>لم تجد ملاحظتان موضعا في هذه: انظر ”بلا موضع“.</numerusform>
            <numerusform>لم تجد %Ln ملاحظات موضعا في هذه: انظر ”بلا موضع“.</numerusform>
            <numerusform>لم تجد %Ln ملاحظة موضعا في هذه: انظر ”بلا موضع“.</numerusform>
            <numerusform>لم تجد %Ln ملاحظة موضعا في هذه: انظر ”بلا موضع“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message numerus="yes">
        <source>The note stands on the words in %1; %n more paragraph(s) were selected.</source>
        <translation>
            <numerusform>الملاحظة على الكلمات في %1.</numerusform>
            <numerusform>الملاحظة على الكلمات في %1؛ وكانت فقرة أخرى محددة.</numerusform>
            <numerusform>الملاحظة على الكلمات في %1؛ وكانت فقرتان أخريان محددتين.</numerusform>
            <numerusform>الملاحظة على الكلمات في %1؛ وكانت %Ln فقرات أخرى محددة.</numerusform>
            <numerusform>الملاحظة على الكلمات في %1؛ وكانت %Ln فقرة أخرى محددة.</numerusform>
            <numerusform>الملاحظة على الكلمات في %1؛ وكانت %Ln فقرة أخرى محددة.</numerusform>
        </translation>
    </message>
    <message>
        <source>the first paragraph</source>
        <translation>الفقرة الأولى</translation>
    </message>
</context>
<context>
    <name>NotesDock</name>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>Hide the notes</source>
        <translation>إخفاء الملاحظات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>الملاحظات والإشارات</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>قراءته من جديد</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>A name, a delegation, or nothing</source>
        <translation>اسم أو وفد أو لا شيء</translation>
    </message>
    <message>
        <source>Author of what you publish</source>
        <translation>محرر ما تنشره</translation>
    </message>
    <message>
        <source>It stands on briefings and other documents.</source>
        <translation>يظهر على مذكرات الإحاطة وغيرها من الوثائق.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Whoever you send a dossier to sees it. It is kept on this computer alone until then.</source>
        <translation>يراه من ترسل إليه إضبارة. وإلى ذلك الحين يبقى على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Your name on notes</source>
        <translation>اسمك على الملاحظات</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>%n deleted note(s)</source>
        <translation>
            <numerusform>لا ملاحظات محذوفة</numerusform>
            <numerusform>ملاحظة محذوفة واحدة</numerusform>
            <numerusform>ملاحظتان محذوفتان</numerusform>
            <numerusform>%Ln ملاحظات محذوفة</numerusform>
            <numerusform>%Ln ملاحظة محذوفة</numerusform>
            <numerusform>%Ln ملاحظة محذوفة</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Ctrl+M; select words first to write on them alone</source>
        <translation>Ctrl+M؛ حدد كلمات أولا لتكتب عليها وحدها</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>البحث في الملاحظات</translation>
    </message>
    <message>
        <source>Find in notes: words, #tag, red line…</source>
        <translation>البحث في الملاحظات: كلمات، #وسم، خط أحمر…</translation>
    </message>
    <message>
        <source>No note here holds these words.</source>
        <translation>لا ملاحظة هنا تتضمن هذه الكلمات.</translation>
    </message>
    <message>
        <source>No note of the dossier is like this: choose another revision or status.</source>
        <translation>لا ملاحظة كهذه في الإضبارة: اختر صيغة أو حالة أخرى.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Nothing is written on this paragraph yet.</source>
        <translation>لم يُكتب شيء على هذه الفقرة بعد.</translation>
    </message>
    <message>
        <source>On ¶ %1</source>
        <translation>على ¶ %1</translation>
    </message>
    <message>
        <source>Publish the notes…</source>
        <translation>نشر الملاحظات…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>إظهار واحد آخر</numerusform>
            <numerusform>إظهار اثنين آخرين</numerusform>
            <numerusform>إظهار %Ln أخرى</numerusform>
            <numerusform>إظهار %Ln أخرى</numerusform>
            <numerusform>إظهار %Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>هذه الفقرة</translation>
    </message>
    <message>
        <source>What you write on the text stands here and is kept on this computer alone. It comes along when the next revision arrives.</source>
        <translation>يظهر هنا ما تكتبه على النص، ويُحفظ على هذا الحاسوب وحده. وينتقل معك عند وصول الصيغة التالية.</translation>
    </message>
    <message>
        <source>Whole dossier</source>
        <translation>الإضبارة كلها</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>بلا موضع</translation>
    </message>
    <message>
        <source>Write a note here</source>
        <translation>كتابة ملاحظة هنا</translation>
    </message>
    <message>
        <source>Write a note on the section</source>
        <translation>كتابة ملاحظة على الفرع</translation>
    </message>
    <message>
        <source>Write a note on the whole text</source>
        <translation>كتابة ملاحظة على النص بأكمله</translation>
    </message>
    <message>
        <source>Write a note on ¶ %1</source>
        <translation>كتابة ملاحظة على ¶ %1</translation>
    </message>
    <message>
        <source>Write on the section or the whole text</source>
        <translation>الكتابة على الفرع أو النص بأكمله</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>مدى تقدم العمل</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices on the reading</source>
        <translation>إشعارات القراءة</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 is in %2 and %3 in %4, so that almost every word differs. Open both in one language.</source>
        <translation>لغة %1 هي %2 ولغة %3 هي %4، فتختلف كل الكلمات تقريبا. افتح الصيغتين بلغة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>Being read by OCR: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>لا صفحات تُقرأ بالتعرف الضوئي من %1 (%2).</numerusform>
            <numerusform>تُقرأ بالتعرف الضوئي: صفحة واحدة من %1 (%2).</numerusform>
            <numerusform>تُقرأ بالتعرف الضوئي: صفحتان من %1 (%2).</numerusform>
            <numerusform>تُقرأ بالتعرف الضوئي: %Ln صفحات من %1 (%2).</numerusform>
            <numerusform>تُقرأ بالتعرف الضوئي: %Ln صفحة من %1 (%2).</numerusform>
            <numerusform>تُقرأ بالتعرف الضوئي: %Ln صفحة من %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the text after them</source>
        <translation>مقارنة النص بعدها</translation>
    </message>
    <message>
        <source>Compare the text before them</source>
        <translation>مقارنة النص قبلها</translation>
    </message>
    <message>
        <source>How to read them…</source>
        <translation>كيف تُقرأ…</translation>
    </message>
    <message numerus="yes">
        <source>Not read and left out: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>قُرئت كل صفحات %1 (%2).</numerusform>
            <numerusform>لم تُقرأ وتُركت: صفحة واحدة من %1 (%2).</numerusform>
            <numerusform>لم تُقرأ وتُركت: صفحتان من %1 (%2).</numerusform>
            <numerusform>لم تُقرأ وتُركت: %Ln صفحات من %1 (%2).</numerusform>
            <numerusform>لم تُقرأ وتُركت: %Ln صفحة من %1 (%2).</numerusform>
            <numerusform>لم تُقرأ وتُركت: %Ln صفحة من %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not read, not even by OCR, and left out: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>قُرئت كل صفحات %1 (%2).</numerusform>
            <numerusform>لم تُقرأ حتى بالتعرف الضوئي وتُركت: صفحة واحدة من %1 (%2).</numerusform>
            <numerusform>لم تُقرأ حتى بالتعرف الضوئي وتُركت: صفحتان من %1 (%2).</numerusform>
            <numerusform>لم تُقرأ حتى بالتعرف الضوئي وتُركت: %Ln صفحات من %1 (%2).</numerusform>
            <numerusform>لم تُقرأ حتى بالتعرف الضوئي وتُركت: %Ln صفحة من %1 (%2).</numerusform>
            <numerusform>لم تُقرأ حتى بالتعرف الضوئي وتُركت: %Ln صفحة من %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Of “%1” the text after its changes is compared: %2.</source>
        <translation>يُقارن من ”%1“ النص بعد تغييراته: %2.</translation>
    </message>
    <message>
        <source>Of “%1” the text before its changes is compared: %2.</source>
        <translation>يُقارن من ”%1“ النص قبل تغييراته: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Read by OCR, which makes mistakes: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>لم تُقرأ بالتعرف الضوئي أي صفحة من %1 (%2).</numerusform>
            <numerusform>قُرئت بالتعرف الضوئي، وهو يخطئ: صفحة واحدة من %1 (%2).</numerusform>
            <numerusform>قُرئت بالتعرف الضوئي، وهو يخطئ: صفحتان من %1 (%2).</numerusform>
            <numerusform>قُرئت بالتعرف الضوئي، وهو يخطئ: %Ln صفحات من %1 (%2).</numerusform>
            <numerusform>قُرئت بالتعرف الضوئي، وهو يخطئ: %Ln صفحة من %1 (%2).</numerusform>
            <numerusform>قُرئت بالتعرف الضوئي، وهو يخطئ: %Ln صفحة من %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it as tracked changes</source>
        <translation>قراءته تغييرات متعقبة</translation>
    </message>
    <message>
        <source>Read them by OCR</source>
        <translation>قراءتها بالتعرف الضوئي</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>This is ordinary emphasis</source>
        <translation>هذا إبراز عادي</translation>
    </message>
    <message>
        <source>“%1” has %2 and no other tracked changes: its text is one.</source>
        <translation>في ”%1“ %2 ولا تغييرات متعقبة سواها: نصه واحد.</translation>
    </message>
    <message>
        <source>“%1” has %2, taken for ordinary emphasis.</source>
        <translation>في ”%1“ %2، واعتُبرت إبرازا عاديا.</translation>
    </message>
    <message>
        <source>“%1” is read as two texts, before and after its changes: %2.</source>
        <translation>يُقرأ ”%1“ نصّين، قبل تغييراته وبعدها: %2.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Add it as the newest revision</source>
        <translation>إضافتها بوصفها أحدث صيغة</translation>
    </message>
    <message>
        <source>Choose the earlier revision</source>
        <translation>اختيار الصيغة السابقة</translation>
    </message>
    <message>
        <source>Choose the later revision</source>
        <translation>اختيار الصيغة اللاحقة</translation>
    </message>
    <message>
        <source>Compare %1 with %2 instead</source>
        <translation>مقارنة %1 مع %2 بدلا من ذلك</translation>
    </message>
    <message>
        <source>Open one revision, or several at once</source>
        <translation>فتح صيغة واحدة أو عدة صيغ معا</translation>
    </message>
    <message>
        <source>Take it as the earlier revision</source>
        <translation>أخذها بوصفها الصيغة السابقة</translation>
    </message>
    <message>
        <source>Take it as the later revision</source>
        <translation>أخذها بوصفها الصيغة اللاحقة</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>ما العمل بـ %1</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>%1, changes: %2</source>
        <translation>%1، التغييرات: %2</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline of the new text</source>
        <translation>مخطط النص الجديد</translation>
    </message>
    <message>
        <source>This text has no headings.</source>
        <translation>لا عناوين في هذا النص.</translation>
    </message>
</context>
<context>
    <name>OverviewRuler</name>
    <message>
        <source>A note stands here</source>
        <translation>ملاحظة هنا</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation>عُثر عليه هنا</translation>
    </message>
    <message>
        <source>Overview of all changes</source>
        <translation>نظرة عامة على كل التغييرات</translation>
    </message>
</context>
<context>
    <name>OwnLooks</name>
    <message>
        <source>Begin a folder of your own…</source>
        <translation>بدء مجلد خاص بك…</translation>
    </message>
    <message>
        <source>Layouts and styles of your own</source>
        <translation>تخطيطات وأنماط خاصة بك</translation>
    </message>
    <message>
        <source>Layouts and styles…</source>
        <translation>التخطيطات والأنماط…</translation>
    </message>
    <message>
        <source>Take those of a folder…</source>
        <translation>أخذ ما في مجلد…</translation>
    </message>
    <message>
        <source>Take those that ship</source>
        <translation>أخذ ما يأتي به البرنامج</translation>
    </message>
    <message>
        <source>The program’s own</source>
        <translation>ما يأتي به البرنامج</translation>
    </message>
    <message>
        <source>Where your own layouts and styles go</source>
        <translation>أين تذهب تخطيطاتك وأنماطك</translation>
    </message>
</context>
<context>
    <name>PageGutter</name>
    <message>
        <source>Bands between paragraphs that belong together</source>
        <translation>أشرطة بين الفقرات المتقابلة</translation>
    </message>
    <message>
        <source>Bring both sides to the same height</source>
        <translation>وضع الجانبين على ارتفاع واحد</translation>
    </message>
    <message>
        <source>Held together by hand. Click to let go.</source>
        <translation>مبقيان معا يدويا. انقر للتحرير.</translation>
    </message>
</context>
<context>
    <name>PageNoting</name>
    <message numerus="yes">
        <source>%n highlight(s) and notes of the pages were taken over as notes.</source>
        <translation>
            <numerusform>لم يؤخذ شيء من الصفحات.</numerusform>
            <numerusform>أُخذ تظليل أو تعليق واحد من الصفحات ملاحظةً.</numerusform>
            <numerusform>أُخذ تظليلان أو تعليقان من الصفحات ملاحظتين.</numerusform>
            <numerusform>أُخذت %Ln تظليلات وتعليقات من الصفحات ملاحظات.</numerusform>
            <numerusform>أُخذ %Ln تظليلا وتعليقا من الصفحات ملاحظات.</numerusform>
            <numerusform>أُخذ %Ln تظليل وتعليق من الصفحات ملاحظات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n highlight(s) and notes of the pages are among your notes already.</source>
        <translation>
            <numerusform>لا تظليلات في الصفحات.</numerusform>
            <numerusform>التظليل أو التعليق في الصفحات موجود بين ملاحظاتك.</numerusform>
            <numerusform>التظليلان أو التعليقان في الصفحات موجودان بين ملاحظاتك.</numerusform>
            <numerusform>كل التظليلات والتعليقات في الصفحات (%Ln) موجودة بين ملاحظاتك.</numerusform>
            <numerusform>كل التظليلات والتعليقات في الصفحات (%Ln) موجودة بين ملاحظاتك.</numerusform>
            <numerusform>كل التظليلات والتعليقات في الصفحات (%Ln) موجودة بين ملاحظاتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>No highlights and no notes stand on the pages.</source>
        <translation>لا تظليلات ولا تعليقات على الصفحات.</translation>
    </message>
    <message>
        <source>Only a PDF holds highlights and notes on its pages, and none is open.</source>
        <translation>التظليلات والتعليقات على الصفحات لا تكون إلا في PDF، وليس أي منها مفتوحا.</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>This revision comes from a file without pages. Its text stands in the Text view.</source>
        <translation>هذه الصيغة من ملف بلا صفحات. ونصها في عرض ”النص“.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Shows the page over the whole width, or beside the choices again</source>
        <translation>يعرض الصفحة بكامل العرض، أو بجانب الخيارات من جديد</translation>
    </message>
    <message>
        <source>The preview is being made…</source>
        <translation>جارٍ إعداد المعاينة…</translation>
    </message>
    <message>
        <source>The preview was not made.</source>
        <translation>لم تُعد المعاينة.</translation>
    </message>
</context>
<context>
    <name>PagePrinter</name>
    <message>
        <source>A page could not be drawn; what follows it was not printed. Save the document as PDF.</source>
        <translation>تعذّر رسم صفحة؛ ولم يُطبع ما بعدها. احفظ الوثيقة بصيغة PDF.</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>جارٍ طباعة الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Printing was stopped: %1 of %2 pages had gone to the printer.</source>
        <translation>أُوقفت الطباعة: أُرسلت %1 من %2 صفحة إلى الطابعة.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>The printer did not begin. Choose another one, or save the document as PDF.</source>
        <translation>لم تبدأ الطابعة. اختر غيرها، أو احفظ الوثيقة بصيغة PDF.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>%1 is now %2, page %3</source>
        <translation>%1 هي الآن %2، الصفحة %3</translation>
    </message>
    <message>
        <source>%1 was %2, page %3</source>
        <translation>%1 كانت %2، الصفحة %3</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم تُقرأ</translation>
    </message>
    <message>
        <source>Read by OCR</source>
        <translation>قُرئت بالتعرف الضوئي</translation>
    </message>
    <message>
        <source>no pages</source>
        <translation>بلا صفحات</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>page %1 of %2, not read</source>
        <translation>الصفحة %1 من %2، لم تُقرأ</translation>
    </message>
    <message>
        <source>page %1 of %2, read by OCR</source>
        <translation>الصفحة %1 من %2، قُرئت بالتعرف الضوئي</translation>
    </message>
</context>
<context>
    <name>PairingDesk</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nothing is paired with this paragraph.</source>
        <translation>لا شيء مربوط بهذه الفقرة.</translation>
    </message>
    <message>
        <source>Pair with %1</source>
        <translation>الربط بـ %1</translation>
    </message>
    <message>
        <source>Pair with another paragraph…</source>
        <translation>الربط بفقرة أخرى…</translation>
    </message>
    <message>
        <source>Pairing %1: Ctrl+J at its counterpart · Escape lets go</source>
        <translation>ربط %1: اضغط Ctrl+J عند مقابلها · Escape للتخلي</translation>
    </message>
    <message>
        <source>Select words of a paragraph, or go to it, before you pair it.</source>
        <translation>حدد كلمات من فقرة، أو انتقل إليها، قبل ربطها.</translation>
    </message>
    <message>
        <source>The program paired this; you decided nothing about it.</source>
        <translation>ربطها البرنامج؛ ولم تقرر شيئا بشأنها.</translation>
    </message>
    <message>
        <source>These are paired already.</source>
        <translation>هما مربوطتان أصلا.</translation>
    </message>
    <message>
        <source>You paired %1 and %2. Ctrl+Z takes it back.</source>
        <translation>ربطتَ بين %1 و%2. يتراجع Ctrl+Z عن ذلك.</translation>
    </message>
    <message>
        <source>You parted these paragraphs. Ctrl+Z takes it back.</source>
        <translation>فككتَ ربط هذه الفقرات. يتراجع Ctrl+Z عن ذلك.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1, on now</source>
        <translation>%1، مفعّل الآن</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>The paragraphs of this text have no numbers.</source>
        <translation>فقرات هذا النص غير مرقمة.</translation>
    </message>
    <message>
        <source>There is no paragraph %1 in %2; the nearest is %3.</source>
        <translation>لا توجد فقرة %1 في %2؛ وأقربها %3.</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>later</source>
        <translation>اللاحقة</translation>
    </message>
    <message>
        <source>needs a second revision</source>
        <translation>يحتاج إلى صيغة ثانية</translation>
    </message>
    <message>
        <source>needs an open text</source>
        <translation>يحتاج إلى نص مفتوح</translation>
    </message>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>غير ممكن هنا</translation>
    </message>
    <message>
        <source>nothing is kept of this text yet</source>
        <translation>لم يُحفظ شيء عن هذا النص بعد</translation>
    </message>
    <message>
        <source>nothing was cross-checked yet</source>
        <translation>لم يُطابق شيء بعد</translation>
    </message>
    <message>
        <source>old</source>
        <translation>قديم</translation>
    </message>
    <message>
        <source>the reading left no remarks</source>
        <translation>لم تترك القراءة تنبيهات</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>A command, a paragraph such as 44 bis or old 12, a heading, a bookmark</source>
        <translation>أمر، أو فقرة مثل 44 bis أو قديم 12، أو عنوان، أو إشارة مرجعية</translation>
    </message>
    <message>
        <source>Go to a place or a command</source>
        <translation>الانتقال إلى موضع أو أمر</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Type part of a command or heading, or a number such as 44 bis.</source>
        <translation>لا شيء اسمه ”%1“. اكتب جزءا من أمر أو عنوان، أو رقما مثل 44 bis.</translation>
    </message>
    <message>
        <source>What can be gone to or done</source>
        <translation>ما يمكن الانتقال إليه أو فعله</translation>
    </message>
    <message>
        <source>“%1” rests: %2.</source>
        <translation>”%1“ غير متاح: %2.</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>It is kept only while the file is open, and never stored.</source>
        <translation>لا تُحفظ إلا ما دام الملف مفتوحا، ولا تُخزّن أبدا.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>كلمة سر %1</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة السر</translation>
    </message>
    <message>
        <source>That password does not open it. Mind capital and small letters.</source>
        <translation>كلمة السر هذه لا تفتحه. انتبه إلى الأحرف الكبيرة والصغيرة.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>”%1“ محمي بكلمة سر.</translation>
    </message>
</context>
<context>
    <name>Peek</name>
    <message>
        <source>Nothing of it stands here: it is new in the other revision.</source>
        <translation>لا شيء منه هنا: هو جديد في الصيغة الأخرى.</translation>
    </message>
    <message>
        <source>Nothing of it stands here: it was deleted.</source>
        <translation>لا شيء منه هنا: حُذف.</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>word for word the same</source>
        <translation>هو نفسه كلمة كلمة</translation>
    </message>
</context>
<context>
    <name>PeekCard</name>
    <message>
        <source>Enter goes there, Escape closes.</source>
        <translation>ينقلك Enter إليه، ويغلق Escape.</translation>
    </message>
</context>
<context>
    <name>PreferencesDesk</name>
    <message>
        <source>The interface will be %1 % large from the next start of the program on.</source>
        <translation>سيكون حجم الواجهة %1 % ابتداء من تشغيل البرنامج المقبل.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing here is called so. Look for another word.</source>
        <translation>لا شيء هنا بهذا الاسم. ابحث عن كلمة أخرى.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>إعادة هذه الصفحة إلى ما كانت عليه</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>البحث في التفضيلات</translation>
    </message>
</context>
<context>
    <name>PresentDesk</name>
    <message>
        <source>Change %1 of %2</source>
        <translation>التغيير %1 من %2</translation>
    </message>
    <message>
        <source>That was the first change.</source>
        <translation>كان ذلك التغيير الأول.</translation>
    </message>
    <message>
        <source>That was the last change.</source>
        <translation>كان ذلك التغيير الأخير.</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>لا شيء في %1</translation>
    </message>
</context>
<context>
    <name>PreviewWork</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the preview</source>
        <translation>إلغاء المعاينة</translation>
    </message>
    <message>
        <source>How far the preview is</source>
        <translation>مدى تقدم المعاينة</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Make the preview</source>
        <translation>إعداد المعاينة</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Setting the pages to print…</source>
        <translation>جارٍ إعداد الصفحات للطباعة…</translation>
    </message>
    <message>
        <source>This file has no pages to print. Open it in the program that wrote it, and print there.</source>
        <translation>لا صفحات للطباعة في هذا الملف. افتحه في البرنامج الذي كتبه واطبعه هناك.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>مدى تقدم العمل</translation>
    </message>
    <message>
        <source>Marking the words</source>
        <translation>وضع العلامات على الكلمات</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>فتح الملفات</translation>
    </message>
    <message>
        <source>Pairing the paragraphs</source>
        <translation>ربط الفقرات</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Recognising text</source>
        <translation>التعرف على النص</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>العمل جارٍ</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>both revisions</source>
        <translation>الصيغتان</translation>
    </message>
</context>
<context>
    <name>PublishDesk</name>
    <message>
        <source>Copied; paste it where you write.</source>
        <translation>نُسخ؛ الصقه حيث تكتب.</translation>
    </message>
    <message>
        <source>Publish the redline…</source>
        <translation>نشر النص بعلامات التغيير…</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>حفظ الوثيقة</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظ باسم ”%1“.</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>&amp;Copy as rich text</source>
        <translation>&amp;نسخ نصا منسقا</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Author of the document</source>
        <translation>محرر الوثيقة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>أنواع الوثائق</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>لا إشارات مرجعية</numerusform>
            <numerusform>إشارة مرجعية واحدة</numerusform>
            <numerusform>إشارتان مرجعيتان</numerusform>
            <numerusform>%Ln إشارات مرجعية</numerusform>
            <numerusform>%Ln إشارة مرجعية</numerusform>
            <numerusform>%Ln إشارة مرجعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and</source>
        <translation>
            <numerusform>لا ملاحظات و</numerusform>
            <numerusform>ملاحظة واحدة و</numerusform>
            <numerusform>ملاحظتان و</numerusform>
            <numerusform>%Ln ملاحظات و</numerusform>
            <numerusform>%Ln ملاحظة و</numerusform>
            <numerusform>%Ln ملاحظة و</numerusform>
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
        <translation>كل صيغ الإضبارة، عمود لكل منها</translation>
    </message>
    <message>
        <source>Annotated copy</source>
        <translation>نسخة مشروحة</translation>
    </message>
    <message>
        <source>As you wrote it</source>
        <translation>كما كتبتها</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المحرر</translation>
    </message>
    <message>
        <source>Below the title</source>
        <translation>تحت العنوان</translation>
    </message>
    <message>
        <source>Both revisions face to face, pair by pair, their words marked.</source>
        <translation>الصيغتان وجها لوجه، زوجا زوجا، مع علامات على كلماتهما.</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>مذكرة إحاطة</translation>
    </message>
    <message>
        <source>By section the changes that matter, a line each, with your notes.</source>
        <translation>التغييرات المهمة بحسب الفروع، في سطر لكل منها، مع ملاحظاتك.</translation>
    </message>
    <message>
        <source>Changes told</source>
        <translation>التغييرات المذكورة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>جدول التقابل</translation>
    </message>
    <message>
        <source>Current text</source>
        <translation>النص الحالي</translation>
    </message>
    <message>
        <source>In the ITU’s terms: ADD, MOD, (MOD), SUP, SUP*, NOC</source>
        <translation>بمصطلحات الاتحاد الدولي للاتصالات: ADD، MOD، (MOD)، SUP، SUP*، NOC</translation>
    </message>
    <message>
        <source>Kinds of notes</source>
        <translation>أنواع الملاحظات</translation>
    </message>
    <message>
        <source>Language of what is not quoted</source>
        <translation>لغة ما ليس مقتبسا</translation>
    </message>
    <message>
        <source>Left out, for want of a place on the pages of this file: %1. “My notes” has every note.</source>
        <translation>تُركت لعدم وجود موضع على صفحات هذا الملف: %1. وفي ”ملاحظاتي“ كل الملاحظات.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Mark editorial changes, too</source>
        <translation>وضع علامات على التغييرات التحريرية أيضا</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>ملاحظاتي</translation>
    </message>
    <message>
        <source>Notes for programs for PDF (XFDF)</source>
        <translation>ملاحظات لبرامج PDF ‏(XFDF)</translation>
    </message>
    <message>
        <source>Only with one of these tags</source>
        <translation>فقط ما يحمل أحد هذه الوسوم</translation>
    </message>
    <message>
        <source>Only with these words</source>
        <translation>بهذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Open a PDF as the later revision for this.</source>
        <translation>افتح ملف PDF بوصفه الصيغة اللاحقة لهذا.</translation>
    </message>
    <message>
        <source>Open two revisions for this.</source>
        <translation>افتح صيغتين لهذا.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>Paragraphs cited as</source>
        <translation>الإحالة إلى الفقرات</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>المقترحات</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>النص المقترح</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>بعلامات التغيير</translation>
    </message>
    <message>
        <source>Say who wrote each note</source>
        <translation>ذكر كاتب كل ملاحظة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Set as</source>
        <translation>التقديم</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>The later revision’s PDF, copied, with your notes on its pages and your bookmarks as outline.</source>
        <translation>نسخة من ملف PDF للصيغة اللاحقة، مع ملاحظاتك على صفحاتها وإشاراتك المرجعية مخططا لها.</translation>
    </message>
    <message>
        <source>The whole text, what came underlined, what went struck. As a Word document with tracked changes.</source>
        <translation>النص بأكمله، تحت المضاف خط والمحذوف مشطوب. ووثيقة Word بتعقب التغييرات.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>What each paragraph was called, is called now, and what became of it.</source>
        <translation>ما كان رقم كل فقرة وما هو الآن وما آلت إليه.</translation>
    </message>
    <message>
        <source>With every change that you ticked as reviewed</source>
        <translation>مع كل تغيير وضعت عليه علامة المراجعة</translation>
    </message>
    <message>
        <source>With notes that are done</source>
        <translation>مع الملاحظات المنجزة</translation>
    </message>
    <message>
        <source>With paragraphs that stayed as they were</source>
        <translation>مع الفقرات التي لم تتغير</translation>
    </message>
    <message>
        <source>With positions taken</source>
        <translation>مع المواقف المتخذة</translation>
    </message>
    <message>
        <source>With the calendar of the dossier</source>
        <translation>مع تقويم الإضبارة</translation>
    </message>
    <message>
        <source>With what only moved</source>
        <translation>مع ما نُقل فقط</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>وثيقة Word</translation>
    </message>
    <message>
        <source>Write a note first (Ctrl+M).</source>
        <translation>اكتب ملاحظة أولا (Ctrl+M).</translation>
    </message>
    <message>
        <source>Your notes by section and paragraph, changes and proposals as redlines.</source>
        <translation>ملاحظاتك بحسب الفروع والفقرات، والتغييرات والمقترحات بعلاماتها.</translation>
    </message>
    <message>
        <source>Your proposals and comments as consultations ask for them.</source>
        <translation>مقترحاتك وتعليقاتك كما تطلبها المشاورات.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>as in the text</source>
        <translation>كما في النص</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>كما في النافذة</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>بحسب التاريخ</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>بحسب النوع</translation>
    </message>
    <message>
        <source>entries: from, to, comment</source>
        <translation>بنود: من، إلى، تعليق</translation>
    </message>
    <message>
        <source>para 84</source>
        <translation>ف. 84</translation>
    </message>
    <message>
        <source>paragraph 84</source>
        <translation>الفقرة 84</translation>
    </message>
    <message>
        <source>substance only</source>
        <translation>المضمون فقط</translation>
    </message>
    <message>
        <source>wording and substance</source>
        <translation>الصياغة والمضمون</translation>
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
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
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
        <translation>44 مكررا. نلتزم بسد جميع الفجوات الرقمية بحلول عام 2030، ونطلب إلى الأمين العام أن يقدم تقريرا.</translation>
    </message>
    <message>
        <source>Easy to tell apart (Atkinson Hyperlegible)</source>
        <translation>سهلة التمييز (Atkinson Hyperlegible)</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>In Text and Redline, as with Ctrl and the wheel.</source>
        <translation>في ”النص“ و”بعلامات التغيير“، كما بواسطة Ctrl والعجلة.</translation>
    </message>
    <message>
        <source>It looks so:</source>
        <translation>يبدو هكذا:</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>Lines of one width</source>
        <translation>أسطر متساوية العرض</translation>
    </message>
    <message>
        <source>Not between Arabic letters, which are joined.</source>
        <translation>لا بين الأحرف العربية لأنها متصلة.</translation>
    </message>
    <message>
        <source>Readers with dyslexia or low vision often prefer the last, with more room between letters and lines.</source>
        <translation>كثيرا ما يفضّل القراء ذوو عسر القراءة أو ضعف البصر الأخير، مع مسافة أوسع بين الأحرف والأسطر.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Space added between letters and words</source>
        <translation>المسافة المضافة بين الأحرف والكلمات</translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation>المسافة بين الأسطر</translation>
    </message>
    <message>
        <source>With serifs (Noto Serif)</source>
        <translation>بزوائد (Noto Serif)</translation>
    </message>
    <message>
        <source>Without serifs (Inter)</source>
        <translation>دون زوائد (Inter)</translation>
    </message>
    <message>
        <source>Words are spaced so that both edges are even.</source>
        <translation>تُباعد الكلمات بحيث تستوي الحافتان.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>actor added</source>
        <translation>جهة مضافة</translation>
    </message>
    <message>
        <source>actor removed</source>
        <translation>جهة محذوفة</translation>
    </message>
    <message>
        <source>and/or</source>
        <translation>و/أو</translation>
    </message>
    <message>
        <source>article</source>
        <translation>أداة تعريف</translation>
    </message>
    <message>
        <source>binding force</source>
        <translation>قوة الإلزام</translation>
    </message>
    <message>
        <source>bracket closed</source>
        <translation>قوس مغلق</translation>
    </message>
    <message>
        <source>bracket opened</source>
        <translation>قوس مفتوح</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>تواتر</translation>
    </message>
    <message>
        <source>inflection</source>
        <translation>تصريف</translation>
    </message>
    <message>
        <source>modal</source>
        <translation>إلزام</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>نفي</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>numbering</source>
        <translation>ترقيم</translation>
    </message>
    <message>
        <source>opposite</source>
        <translation>ضد المعنى</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ترتيب</translation>
    </message>
    <message>
        <source>phrasing</source>
        <translation>تعبير</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>علامات الترقيم</translation>
    </message>
    <message>
        <source>qualifier added</source>
        <translation>قيد مضاف</translation>
    </message>
    <message>
        <source>qualifier removed</source>
        <translation>قيد محذوف</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>reference follows the numbering</source>
        <translation>الإحالة تتبع الترقيم</translation>
    </message>
    <message>
        <source>retitled</source>
        <translation>عنوان جديد</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>إملاء</translation>
    </message>
    <message>
        <source>stronger verb</source>
        <translation>فعل أقوى</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>text added</source>
        <translation>نص مضاف</translation>
    </message>
    <message>
        <source>text removed</source>
        <translation>نص محذوف</translation>
    </message>
    <message>
        <source>typography</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>فعل</translation>
    </message>
    <message>
        <source>weaker verb</source>
        <translation>فعل أضعف</translation>
    </message>
    <message>
        <source>words added</source>
        <translation>كلمات مضافة</translation>
    </message>
    <message>
        <source>words removed</source>
        <translation>كلمات محذوفة</translation>
    </message>
    <message>
        <source>words replaced</source>
        <translation>كلمات مستبدلة</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Take %1 off the list</source>
        <translation>إزالة %1 من القائمة</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>What you compare is listed here, so that one click brings it back.</source>
        <translation>ما تقارنه يُدرج هنا، فتعيده نقرة واحدة.</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>أمس، %1</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
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
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>It has no data for any language of the United Nations.</source>
        <translation>ليس لديه بيانات لأي من لغات الأمم المتحدة.</translation>
    </message>
    <message>
        <source>It is a free program that works on this computer alone: your drafts go nowhere. It needs its data for each language.</source>
        <translation>هو برنامج حر يعمل على هذا الحاسوب وحده: لا تذهب نصوصك إلى أي مكان. ويحتاج إلى بيانات كل لغة.</translation>
    </message>
    <message>
        <source>It reads %1.</source>
        <translation>يقرأ %1.</translation>
    </message>
    <message>
        <source>Nothing is missing. A page that is not read even so is too faint, too small or askew: ask for a better scan, or for the file that it was made from.</source>
        <translation>لا ينقص شيء. فالصفحة التي لا تُقرأ مع ذلك باهتة أو صغيرة أو مائلة أكثر من اللازم: اطلب مسحا ضوئيا أفضل أو الملف الأصلي.</translation>
    </message>
    <message>
        <source>Reading pictures of text</source>
        <translation>قراءة صور النصوص</translation>
    </message>
    <message>
        <source>Tesseract %1 is installed.</source>
        <translation>Tesseract %1 مثبّت.</translation>
    </message>
    <message>
        <source>Tesseract reads pictures of text; it is not installed.</source>
        <translation>يقرأ Tesseract صور النصوص؛ وهو غير مثبّت.</translation>
    </message>
    <message>
        <source>Then choose “Read them by OCR” above the text, or open the file again.</source>
        <translation>ثم اختر ”قراءتها بالتعرف الضوئي“ فوق النص، أو افتح الملف من جديد.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
</context>
<context>
    <name>RedlineView</name>
    <message>
        <source>%1, with its changes to %2</source>
        <translation>%1 مع تغييراتها على %2</translation>
    </message>
    <message>
        <source>Both texts as one, with the changes marked</source>
        <translation>النصان في نص واحد، مع علامات على التغييرات</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>محذوف: %1</translation>
    </message>
    <message>
        <source>end of the paragraph</source>
        <translation>نهاية الفقرة</translation>
    </message>
    <message>
        <source>inserted: %1</source>
        <translation>مضاف: %1</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>منقول من %1</translation>
    </message>
    <message>
        <source>moved from elsewhere</source>
        <translation>منقول من موضع آخر</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>منقول إلى %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>%1 سابقا</translation>
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
        <translation>فقاعة في الهامش تذكر كلمات محذوفة لا ترد في النص السابق: لم يُعثر على موضعها</translation>
    </message>
    <message>
        <source>A bar in the margin says that something changed, but no words beside it are marked</source>
        <translation>خط في الهامش يدل على أن شيئا تغير، لكن لا كلمات معلّمة بجانبه</translation>
    </message>
    <message>
        <source>A bracket is closed that was never opened</source>
        <translation>قوس أُغلق ولم يُفتح</translation>
    </message>
    <message>
        <source>A bracket is opened and never closed</source>
        <translation>قوس فُتح ولم يُغلق</translation>
    </message>
    <message>
        <source>A note that was written on a page is no part of the text</source>
        <translation>تعليق كُتب على صفحة ليس جزءا من النص</translation>
    </message>
    <message>
        <source>Part of it was left out</source>
        <translation>تُرك جزء منه</translation>
    </message>
    <message>
        <source>Tesseract, which recognised pages of it, has no data for its language</source>
        <translation>ليس لدى Tesseract، الذي تعرّف على صفحات منه، بيانات للغته</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>الصفحة %1</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>Remarks on the reading</source>
        <translation>تنبيهات القراءة</translation>
    </message>
    <message>
        <source>What the reading noticed. A click leads there.</source>
        <translation>ما لاحظته القراءة. النقر ينقلك إلى موضعه.</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>A fault in WSIS Desktop</source>
        <translation>خلل في WSIS Desktop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>The program made a mistake. Your files are untouched.</source>
        <translation>ارتكب البرنامج خطأ. ملفاتك سليمة.</translation>
    </message>
    <message>
        <source>You can go on working. Copied and sent to the developers, this report helps to mend it. It may name files of yours: look through it first.</source>
        <translation>يمكنك مواصلة العمل. إذا نُسخ هذا التقرير وأُرسل إلى المطوّرين ساعد على إصلاحه. وقد يذكر أسماء ملفات لك: راجعه أولا.</translation>
    </message>
</context>
<context>
    <name>ResumeDesk</name>
    <message>
        <source>The dossier that was open last could not be opened again.</source>
        <translation>تعذّر فتح الإضبارة التي كانت مفتوحة آخر مرة.</translation>
    </message>
    <message>
        <source>The dossier that was open last is not in the library any more.</source>
        <translation>الإضبارة التي فُتحت آخر مرة لم تعد في المكتبة.</translation>
    </message>
    <message>
        <source>What was open last could not be opened again. %1</source>
        <translation>تعذّر فتح ما كان مفتوحا آخر مرة من جديد. %1</translation>
    </message>
    <message>
        <source>What was open last was not opened again: the program ended over it the last time. You can still open it from this page.</source>
        <translation>لم يُفتح ما كان مفتوحا آخر مرة من جديد: فقد انتهى البرنامج عنده في المرة السابقة. وما زال يمكنك فتحه من هذه الصفحة.</translation>
    </message>
</context>
<context>
    <name>ReviewProgress</name>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>رُوجع %1 من %2</translation>
    </message>
</context>
<context>
    <name>RevisionPicker</name>
    <message>
        <source>Add a revision…</source>
        <translation>إضافة صيغة…</translation>
    </message>
    <message>
        <source>Compare the text after its changes</source>
        <translation>مقارنة النص بعد تغييراته</translation>
    </message>
    <message>
        <source>Compare the text before its changes</source>
        <translation>مقارنة النص قبل تغييراته</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>الصيغة السابقة</translation>
    </message>
    <message>
        <source>Later revision</source>
        <translation>الصيغة اللاحقة</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>فتح ملف آخر…</translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>ا&amp;لإضبارة</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>أ&amp;بكر</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>لا&amp;حقا</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <translation>ال&amp;رمز</translation>
    </message>
    <message>
        <source>Add a file as the newest revision</source>
        <translation>إضافة ملف بوصفه أحدث صيغة</translation>
    </message>
    <message>
        <source>Ctrl+Z in the window takes back what you change here.</source>
        <translation>يتراجع Ctrl+Z في النافذة عما تغيره هنا.</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>ال&amp;تاريخ</translation>
    </message>
    <message numerus="yes">
        <source>It is kept with its %n note(s), and comes back with them when you put it back or add its file.</source>
        <translation>
            <numerusform>تُحفظ، وتعود عندما تعيدها أو تضيف ملفها.</numerusform>
            <numerusform>تُحفظ مع ملاحظتها، وتعود معها عندما تعيدها أو تضيف ملفها.</numerusform>
            <numerusform>تُحفظ مع ملاحظتيها، وتعود معهما عندما تعيدها أو تضيف ملفها.</numerusform>
            <numerusform>تُحفظ مع ملاحظاتها، وعددها %Ln، وتعود معها عندما تعيدها أو تضيف ملفها.</numerusform>
            <numerusform>تُحفظ مع ملاحظاتها، وعددها %Ln، وتعود معها عندما تعيدها أو تضيف ملفها.</numerusform>
            <numerusform>تُحفظ مع ملاحظاتها، وعددها %Ln، وتعود معها عندما تعيدها أو تضيف ملفها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>إع&amp;ادة</translation>
    </message>
    <message>
        <source>Put it back at its place, with its notes</source>
        <translation>إعادتها إلى موضعها مع ملاحظاتها</translation>
    </message>
    <message>
        <source>Put it before the one above (Alt+Up)</source>
        <translation>وضعها قبل التي فوقها (Alt+Up)</translation>
    </message>
    <message>
        <source>Put it behind the one below (Alt+Down)</source>
        <translation>وضعها بعد التي تحتها (Alt+Down)</translation>
    </message>
    <message>
        <source>Revisions of the dossier</source>
        <translation>صيغ الإضبارة</translation>
    </message>
    <message>
        <source>Revisions, the earliest first</source>
        <translation>الصيغ، الأقدم أولا</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Take %1 out of the dossier?</source>
        <translation>إخراج %1 من الإضبارة؟</translation>
    </message>
    <message>
        <source>Take &amp;out…</source>
        <translation>إ&amp;خراج…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>إخراجها</translation>
    </message>
    <message>
        <source>Take it out of the dossier (Delete)</source>
        <translation>إخراجها من الإضبارة (Delete)</translation>
    </message>
    <message>
        <source>Taken out of the dossier</source>
        <translation>أُخرجت من الإضبارة</translation>
    </message>
    <message>
        <source>Taken out, kept with their notes</source>
        <translation>المُخرجة، محفوظة مع ملاحظاتها</translation>
    </message>
    <message>
        <source>The library keeps its copy of the file: you can put it back at any time.</source>
        <translation>تحتفظ المكتبة بنسختها من الملف: يمكنك إعادتها في أي وقت.</translation>
    </message>
    <message>
        <source>What came along from it into other revisions stays there.</source>
        <translation>ما رُحّل منها إلى صيغ أخرى يبقى هناك.</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message numerus="yes">
        <source>%n found. Enter leads there.</source>
        <translation>
            <numerusform>لم يُعثر على شيء.</numerusform>
            <numerusform>عُثر على نتيجة واحدة. ينقلك Enter إليها.</numerusform>
            <numerusform>عُثر على نتيجتين. ينقلك Enter إليهما.</numerusform>
            <numerusform>عُثر على %Ln نتائج. ينقلك Enter إليها.</numerusform>
            <numerusform>عُثر على %Ln نتيجة. ينقلك Enter إليها.</numerusform>
            <numerusform>عُثر على %Ln نتيجة. ينقلك Enter إليها.</numerusform>
        </translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>كل الإضبارات</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>أي وسم</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>Dossier or revision</source>
        <translation>الإضبارة أو الصيغة</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>نوع الملاحظة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Nothing holds all of this. Try fewer words, or leave out a filter.</source>
        <translation>لا شيء يتضمن كل هذا. جرب كلمات أقل، أو أزل مرشحا.</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Search all dossiers</source>
        <translation>البحث في كل الإضبارات</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message numerus="yes">
        <source>The best %n are listed; more words narrow it down.</source>
        <translation>
            <numerusform>لا نتائج.</numerusform>
            <numerusform>تُعرض أفضل نتيجة؛ والمزيد من الكلمات يضيّق البحث.</numerusform>
            <numerusform>تُعرض أفضل نتيجتين؛ والمزيد من الكلمات يضيّق البحث.</numerusform>
            <numerusform>تُعرض أفضل %Ln نتائج؛ والمزيد من الكلمات يضيّق البحث.</numerusform>
            <numerusform>تُعرض أفضل %Ln نتيجة؛ والمزيد من الكلمات يضيّق البحث.</numerusform>
            <numerusform>تُعرض أفضل %Ln نتيجة؛ والمزيد من الكلمات يضيّق البحث.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type words: all of them must stand there, “in quotation marks” as they are written. Or choose a kind, a status or a tag to list the notes that have it.</source>
        <translation>اكتب كلمات: يجب أن ترد كلها، وما هو ”بين علامتي تنصيص“ كما هو مكتوب. أو اختر نوعا أو حالة أو وسما لعرض الملاحظات التي تحمله.</translation>
    </message>
    <message>
        <source>What became of its text</source>
        <translation>ما آل إليه نصها</translation>
    </message>
    <message>
        <source>What is searched</source>
        <translation>نطاق البحث</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Words of notes, of what they stand on, or of paragraphs</source>
        <translation>كلمات من الملاحظات أو مما هي عليه أو من الفقرات</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message numerus="yes">
        <source>%1, also in %n earlier one(s)</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1، وكذلك في صيغة سابقة</numerusform>
            <numerusform>%1، وكذلك في صيغتين سابقتين</numerusform>
            <numerusform>%1، وكذلك في %Ln صيغ سابقة</numerusform>
            <numerusform>%1، وكذلك في %Ln صيغة سابقة</numerusform>
            <numerusform>%1، وكذلك في %Ln صيغة سابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>No place</source>
        <translation>بلا موضع</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>النص بأكمله</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>paragraph split</source>
        <translation>فقرة مقسّمة</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>النص نفسه</translation>
    </message>
    <message>
        <source>text edited</source>
        <translation>عُدّل النص</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>بلا موضع</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>There is nothing to search yet. What you write on a text, and the revisions of its dossier, are found here.</source>
        <translation>لا شيء للبحث فيه بعد. ما تكتبه على نص، وصيغ إضبارته، تُوجد هنا.</translation>
    </message>
</context>
<context>
    <name>SectionsModel</name>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (زال)</translation>
    </message>
    <message>
        <source>%1 (moved)</source>
        <translation>%1 (منقول)</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (جديد)</translation>
    </message>
    <message>
        <source>%1 (was: %2)</source>
        <translation>%1 (سابقا: %2)</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>الأقواس</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>المتغير</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
</context>
<context>
    <name>SectionsTable</name>
    <message>
        <source>Sections, with how much of each changed</source>
        <translation>الفروع، ومقدار ما تغير في كل منها</translation>
    </message>
</context>
<context>
    <name>Seeking</name>
    <message>
        <source>This expression takes too long and was given up on the way: what is found is not all. Say more exactly what is repeated, without a repetition within a repetition.</source>
        <translation>يستغرق هذا التعبير وقتا طويلا فتُرك في منتصف الطريق: ما عُثر عليه ليس كل شيء. حدد بدقة أكبر ما يتكرر، دون تكرار داخل تكرار.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>%1 (yours)</source>
        <translation>%1 (لك)</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Press other keys, or take these from there.</source>
        <translation>%1 تخص ”%2“. اضغط مفاتيح أخرى، أو خذ هذه منه.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>New keys of “%1”</source>
        <translation>مفاتيح جديدة لـ ”%1“</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>Press the keys together. They hold at once.</source>
        <translation>اضغط المفاتيح معا. تسري فورا.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>أخذها منه</translation>
    </message>
    <message>
        <source>The usual keys</source>
        <translation>المفاتيح المعتادة</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Changes, outline and remarks</source>
        <translation>التغييرات والمخطط والتنبيهات</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Remarks %1</source>
        <translation>التنبيهات %1</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Both stay, as notes of their own.</source>
        <translation>تبقى كلتاهما ملاحظتين مستقلتين.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء كلتيهما</translation>
    </message>
    <message>
        <source>Keep only this one</source>
        <translation>إبقاء هذه وحدها</translation>
    </message>
    <message>
        <source>The other wording goes into the bin.</source>
        <translation>تُنقل الصياغة الأخرى إلى السلة.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Both revisions stand side by side with every change marked. Nothing leaves this computer.</source>
        <translation>الصيغتان جنبا إلى جنب وكل تغيير معلّم. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح النموذج</translation>
    </message>
    <message>
        <source>PDF, Word (DOCX), OpenDocument (ODT), Markdown, HTML and plain text.</source>
        <translation>ملفات PDF و Word (DOCX) و OpenDocument (ODT) و Markdown و HTML والنصوص العادية.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>تبديل الجانبين</translation>
    </message>
    <message>
        <source>What changed between two drafts?</source>
        <translation>ما الذي تغير بين مشروعي النص؟</translation>
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
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided by hand</source>
        <translation>
            <numerusform>لا قرارات يدوية</numerusform>
            <numerusform>واحد حُسم يدويا</numerusform>
            <numerusform>اثنان حُسما يدويا</numerusform>
            <numerusform>%Ln حُسمت يدويا</numerusform>
            <numerusform>%Ln حُسمت يدويا</numerusform>
            <numerusform>%Ln حُسمت يدويا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) at rest</source>
        <translation>
            <numerusform>لا قرارات معلّقة</numerusform>
            <numerusform>قرار معلّق واحد</numerusform>
            <numerusform>قراران معلّقان</numerusform>
            <numerusform>%Ln قرارات معلّقة</numerusform>
            <numerusform>%Ln قرارا معلّقا</numerusform>
            <numerusform>%Ln قرار معلّق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded away</source>
        <translation>
            <numerusform>لا شيء مخفي</numerusform>
            <numerusform>واحد مخفي</numerusform>
            <numerusform>اثنان مخفيان</numerusform>
            <numerusform>%Ln مخفية</numerusform>
            <numerusform>%Ln مخفيا</numerusform>
            <numerusform>%Ln مخفي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>لا فقرات</numerusform>
            <numerusform>فقرة واحدة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%Ln فقرات</numerusform>
            <numerusform>%Ln فقرة</numerusform>
            <numerusform>%Ln فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the reading</source>
        <translation>
            <numerusform>لا تنبيهات</numerusform>
            <numerusform>تنبيه واحد على القراءة</numerusform>
            <numerusform>تنبيهان على القراءة</numerusform>
            <numerusform>%Ln تنبيهات على القراءة</numerusform>
            <numerusform>%Ln تنبيها على القراءة</numerusform>
            <numerusform>%Ln تنبيه على القراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>No changes: both revisions say the same.</source>
        <translation>لا تغييرات: الصيغتان متطابقتان.</translation>
    </message>
    <message>
        <source>Place in %1</source>
        <translation>الموضع في %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>أوجه الاختلاف</translation>
    </message>
    <message>
        <source>What the reading noticed</source>
        <translation>ما لاحظته القراءة</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>ما ينتظرك</translation>
    </message>
    <message>
        <source>Whether what you wrote is saved</source>
        <translation>هل حُفظ ما كتبته</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1 of the text changed: %2 words went and %3 came, of %4 that stand in it now.</source>
        <translation>تغير %1 من النص: ذهبت %2 كلمة وجاءت %3، من أصل %4 كلمة فيه الآن.</translation>
    </message>
    <message>
        <source>%1: %2 words are new</source>
        <translation>%1: %2 كلمة جديدة</translation>
    </message>
    <message>
        <source>%1: %2 words moved, %3 changed</source>
        <translation>%1: نُقلت %2 كلمة، وتغيرت %3</translation>
    </message>
    <message>
        <source>%1: %2 words were deleted</source>
        <translation>%1: حُذفت %2 كلمة</translation>
    </message>
    <message>
        <source>%1: %2 words, %3 changed</source>
        <translation>%1: %2 كلمة، تغيرت %3</translation>
    </message>
    <message>
        <source>%1: %2 words, %3 of them came</source>
        <translation>%1: %2 كلمة، جاءت منها %3</translation>
    </message>
    <message>
        <source>%1: %2 words, %3 of them went</source>
        <translation>%1: %2 كلمة، ذهبت منها %3</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) gone</source>
        <translation>
            <numerusform>%Ln قوس زال</numerusform>
            <numerusform>%Ln قوس زال</numerusform>
            <numerusform>%Ln قوسان زالا</numerusform>
            <numerusform>%Ln أقواس زالت</numerusform>
            <numerusform>%Ln قوسا زال</numerusform>
            <numerusform>%Ln قوس زال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) opened</source>
        <translation>
            <numerusform>%Ln قوس فُتح</numerusform>
            <numerusform>%Ln قوس فُتح</numerusform>
            <numerusform>%Ln قوسان فُتحا</numerusform>
            <numerusform>%Ln أقواس فُتحت</numerusform>
            <numerusform>%Ln قوسا فُتح</numerusform>
            <numerusform>%Ln قوس فُتح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln تغيير</numerusform>
            <numerusform>%Ln تغيير</numerusform>
            <numerusform>%Ln تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) retitled</source>
        <translation>
            <numerusform>%Ln عنوان جديد</numerusform>
            <numerusform>%Ln عنوان جديد</numerusform>
            <numerusform>%Ln عنوانان جديدان</numerusform>
            <numerusform>%Ln عناوين جديدة</numerusform>
            <numerusform>%Ln عنوانا جديدا</numerusform>
            <numerusform>%Ln عنوان جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renumbered</source>
        <translation>
            <numerusform>%Ln أُعيد ترقيمها</numerusform>
            <numerusform>%Ln أُعيد ترقيمها</numerusform>
            <numerusform>%Ln أُعيد ترقيمهما</numerusform>
            <numerusform>%Ln أُعيد ترقيمها</numerusform>
            <numerusform>%Ln أُعيد ترقيمها</numerusform>
            <numerusform>%Ln أُعيد ترقيمها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) moved</source>
        <translation>
            <numerusform>%Ln فرع منقول</numerusform>
            <numerusform>%Ln فرع منقول</numerusform>
            <numerusform>%Ln فرعان منقولان</numerusform>
            <numerusform>%Ln فروع منقولة</numerusform>
            <numerusform>%Ln فرعا منقولا</numerusform>
            <numerusform>%Ln فرع منقول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that matter(s)</source>
        <translation>
            <numerusform>%Ln مهم</numerusform>
            <numerusform>%Ln مهم</numerusform>
            <numerusform>%Ln مهمان</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهما</numerusform>
            <numerusform>%Ln مهم</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first heading</source>
        <translation>قبل العنوان الأول</translation>
    </message>
    <message>
        <source>Both revisions say the same, word for word.</source>
        <translation>الصيغتان متطابقتان كلمة كلمة.</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message numerus="yes">
        <source>No word changed, but signs, brackets or the order did: %n change(s).</source>
        <translation>
            <numerusform>لم تتغير أي كلمة ولا علامة.</numerusform>
            <numerusform>لم تتغير أي كلمة، بل علامات أو أقواس أو ترتيب: تغيير واحد.</numerusform>
            <numerusform>لم تتغير أي كلمة، بل علامات أو أقواس أو ترتيب: تغييران.</numerusform>
            <numerusform>لم تتغير أي كلمة، بل علامات أو أقواس أو ترتيب: %Ln تغييرات.</numerusform>
            <numerusform>لم تتغير أي كلمة، بل علامات أو أقواس أو ترتيب: %Ln تغييرا.</numerusform>
            <numerusform>لم تتغير أي كلمة، بل علامات أو أقواس أو ترتيب: %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>الأقواس</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>%1 words</source>
        <translation>%1 كلمة</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that matter</source>
        <translation>
            <numerusform>لا تغييرات مهمة</numerusform>
            <numerusform>تغيير مهم واحد</numerusform>
            <numerusform>تغييران مهمان</numerusform>
            <numerusform>%Ln تغييرات مهمة</numerusform>
            <numerusform>%Ln تغييرا مهما</numerusform>
            <numerusform>%Ln تغيير مهم</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Retitled and moved sections</source>
        <translation>الفروع المنقولة أو ذات العنوان الجديد</translation>
    </message>
    <message>
        <source>Summary of the comparison</source>
        <translation>ملخص المقارنة</translation>
    </message>
    <message>
        <source>The height of a band is its share of the words. Its coloured foot is what changed; a stub is text that was deleted, on the earlier side, or added, on the later one; a dashed band moved. Click one to go there.</source>
        <translation>ارتفاع الشريط حصته من الكلمات. وأسفله الملون ما تغير؛ والشريط المبتور نص حُذف، في الجانب السابق، أو أُضيف، في الجانب اللاحق؛ والمتقطع ما نُقل. انقر أحدها للانتقال إليه.</translation>
    </message>
    <message>
        <source>What became of each section</source>
        <translation>ما آل إليه كل فرع</translation>
    </message>
    <message>
        <source>Where to read first</source>
        <translation>من أين تبدأ القراءة</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>retitled</source>
        <translation>عنوان جديد</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>سابقا: %1</translation>
    </message>
</context>
<context>
    <name>SummaryPicture</name>
    <message>
        <source>Picture of what became of each part of the text</source>
        <translation>صورة ما آل إليه كل جزء من النص</translation>
    </message>
</context>
<context>
    <name>TextModel</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>%1 of %2 came from %3</source>
        <translation>%1 من %2 جاءت من %3</translation>
    </message>
    <message>
        <source>%1 stands in %2 as %3</source>
        <translation>%1 ترد في %2 بوصفها %3</translation>
    </message>
    <message>
        <source>%1, counted, not printed</source>
        <translation>%1، معدودة غير مطبوعة</translation>
    </message>
    <message>
        <source>(note %1)</source>
        <translation>(الحاشية %1)</translation>
    </message>
    <message>
        <source>Both texts, face to face</source>
        <translation>النصان وجها لوجه</translation>
    </message>
    <message>
        <source>Counted, not printed</source>
        <translation>معدودة غير مطبوعة</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>From here on read by OCR, out of a picture: it may hold mistakes</source>
        <translation>من هنا فصاعدا قُرئ بالتعرف الضوئي من صورة: قد يتضمن أخطاء</translation>
    </message>
    <message>
        <source>OCR, page %1</source>
        <translation>تعرف ضوئي، الصفحة %1</translation>
    </message>
    <message>
        <source>Written beside the paragraph</source>
        <translation>مكتوب بجانب الفقرة</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>item</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>merged from %1</source>
        <translation>مدموج من %1</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>لا شيء في %1</translation>
    </message>
    <message>
        <source>nothing that faces it</source>
        <translation>لا شيء يقابلها</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>%1 حاليا</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>read by OCR</source>
        <translation>قُرئ بالتعرف الضوئي</translation>
    </message>
    <message>
        <source>show face to face</source>
        <translation>إظهار وجها لوجه</translation>
    </message>
    <message>
        <source>show its old place</source>
        <translation>إظهار موضعها القديم</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>صف جدول</translation>
    </message>
    <message>
        <source>title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>%1 سابقا</translation>
    </message>
    <message>
        <source>…continued from %1</source>
        <translation>…تتمة %1</translation>
    </message>
</context>
<context>
    <name>TipDesk</name>
    <message>
        <source>There is nothing more to tell here.</source>
        <translation>لا شيء آخر يقال هنا.</translation>
    </message>
</context>
<context>
    <name>TipWords</name>
    <message>
        <source>Note %1: %2</source>
        <translation>الحاشية %1: %2</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>شريط الأدوات</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>%1 makes a briefing, a redline or a table of what you see. F1 opens the help at the page about where you are.</source>
        <translation>يصنع %1 مما تراه مذكرة إحاطة أو نصا بعلامات التغيير أو جدولا. ويفتح F1 المساعدة عند الصفحة المتعلقة بموضعك.</translation>
    </message>
    <message>
        <source>%1 writes a note on the paragraph, or on the words that you select. It is saved as you type, stays on this computer, and comes along when the next revision arrives.</source>
        <translation>يكتب %1 ملاحظة على الفقرة، أو على الكلمات التي تحددها. تُحفظ وأنت تكتب، وتبقى على هذا الحاسوب، وتنتقل معك عند وصول الصيغة التالية.</translation>
    </message>
    <message>
        <source>Both texts face to face</source>
        <translation>النصان وجها لوجه</translation>
    </message>
    <message>
        <source>Every change, by section</source>
        <translation>كل تغيير بحسب الفروع</translation>
    </message>
    <message>
        <source>Four ways to look at it</source>
        <translation>أربع طرق للنظر إليه</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>النقل إلى الآخرين</translation>
    </message>
    <message>
        <source>The list tells what came, what went and why it matters. %1 leads from one change to the next; a tick says that you have dealt with it.</source>
        <translation>تبيّن القائمة ما جاء وما ذهب ولماذا يهم. ينقلك %1 من تغيير إلى الذي يليه؛ وتعني العلامة أنك راجعته.</translation>
    </message>
    <message>
        <source>The real pages, the texts side by side, one text with its changes, or a summary. Your place stays when you switch; %1 shows the pages.</source>
        <translation>الصفحات الحقيقية، أو النصان جنبا إلى جنب، أو نص واحد مع تغييراته، أو ملخص. يبقى موضعك عند التبديل؛ ويعرض %1 الصفحات.</translation>
    </message>
    <message>
        <source>What went is struck, what came is underlined, and a band joins what belongs together. The strip at the edge shows the whole text; %1 finds words in both.</source>
        <translation>ما ذهب مشطوب، وما جاء تحته خط، ويصل شريط بين المتقابلات. ويعرض الشريط عند الحافة النص كله؛ ويجد %1 الكلمات في كليهما.</translation>
    </message>
    <message>
        <source>Write on the text</source>
        <translation>الكتابة على النص</translation>
    </message>
</context>
<context>
    <name>TourBubble</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>تخطي الجولة</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Back to the comparison</source>
        <translation>العودة إلى المقارنة</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>العودة إلى صفحة البداية</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>اختيار ملف آخر…</translation>
    </message>
    <message>
        <source>How to read it…</source>
        <translation>كيف يُقرأ…</translation>
    </message>
    <message>
        <source>Read it by OCR</source>
        <translation>قراءته بالتعرف الضوئي</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Add the file to its dossier again; its notes are kept.</source>
        <translation>أضف الملف إلى إضبارته من جديد؛ ملاحظاته محفوظة.</translation>
    </message>
    <message>
        <source>Ask for a Word version, or run text recognition (OCR) over it and open the result.</source>
        <translation>اطلب نسخة Word، أو أجرِ عليه التعرف الضوئي على النص (OCR) وافتح الناتج.</translation>
    </message>
    <message>
        <source>Ask for a Word version, or {how}.</source>
        <translation>اطلب نسخة Word، أو {how}.</translation>
    </message>
    <message>
        <source>Ask for it again where it came from; nothing in the library was changed.</source>
        <translation>اطلبه من جديد من مصدره؛ لم يتغير شيء في المكتبة.</translation>
    </message>
    <message>
        <source>Ask for the file it was made from, or run text recognition (OCR) over it and open the result.</source>
        <translation>اطلب الملف الذي أُنشئ منه، أو أجرِ عليه التعرف الضوئي على النص (OCR) وافتح الناتج.</translation>
    </message>
    <message>
        <source>Ask for the file it was made from, or {how}.</source>
        <translation>اطلب الملف الذي أُنشئ منه، أو {how}.</translation>
    </message>
    <message>
        <source>Change it by hand; nothing was touched.</source>
        <translation>غيّره يدويا؛ لم يُمس شيء.</translation>
    </message>
    <message>
        <source>Check the disk; everything saved before is safe if it is sound.</source>
        <translation>افحص القرص؛ كل ما حُفظ من قبل آمن إن كان القرص سليما.</translation>
    </message>
    <message>
        <source>Check the folder’s name; a library is begun when the first dossier is kept.</source>
        <translation>تحقق من اسم المجلد؛ تبدأ المكتبة عند حفظ أول إضبارة.</translation>
    </message>
    <message>
        <source>Check where it comes from; if it is sound, save its text alone as a new file.</source>
        <translation>تحقق من مصدره؛ فإن كان سليما فاحفظ نصه وحده في ملف جديد.</translation>
    </message>
    <message>
        <source>Check where it comes from; if part of it is wanted, save that part as a file of its own.</source>
        <translation>تحقق من مصدره؛ فإن أردت جزءا منه فاحفظ ذلك الجزء في ملف مستقل.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, and whether you may read it.</source>
        <translation>تحقق مما إذا كان قد نُقل أو غُيّر اسمه، ومما إذا كان يحق لك قراءته.</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, or whether its drive is connected.</source>
        <translation>تحقق مما إذا كان قد نُقل أو غُيّر اسمه، أو ما إذا كان محرك أقراصه موصولا.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or free some space; what stood there before is untouched.</source>
        <translation>اختر مجلدا لك، أو أفرغ بعض المساحة؛ ما كان هناك لم يُمس.</translation>
    </message>
    <message>
        <source>Choose an .ics file (iCalendar), as calendar programs export it.</source>
        <translation>اختر ملف ‎.ics ‏(iCalendar) كما تصدّره برامج التقويم.</translation>
    </message>
    <message>
        <source>Choose another folder with --library.</source>
        <translation>اختر مجلدا آخر بواسطة ‎--library.</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>اختر اسما آخر للناتج.</translation>
    </message>
    <message>
        <source>Choose another one; “wsis-desktop check” lists them.</source>
        <translation>اختر غيرها؛ يسردها ”wsis-desktop check“.</translation>
    </message>
    <message>
        <source>Choose the version in which the changes are marked. If its struck words are changes, open it by itself first and press “Read it as tracked changes”.</source>
        <translation>اختر النسخة المعلّمة تغييراتها. فإن كانت كلماتها المشطوبة تغييرات فافتحها وحدها أولا واضغط ”قراءته تغييرات متعقبة“.</translation>
    </message>
    <message>
        <source>Close that one first, or go on without writing notes here.</source>
        <translation>أغلق الآخر أولا، أو واصل هنا دون كتابة ملاحظات.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>انسخه إلى مجلد لك وافتح النسخة.</translation>
    </message>
    <message>
        <source>Cross-check them again, and save that.</source>
        <translation>طابقهما من جديد ثم احفظ.</translation>
    </message>
    <message>
        <source>Enter it again, minding capital and small letters, or ask for it where the file came from.</source>
        <translation>أدخلها من جديد مع مراعاة الأحرف الكبيرة والصغيرة، أو اطلبها من مصدر الملف.</translation>
    </message>
    <message>
        <source>Enter the password that came with it.</source>
        <translation>أدخل كلمة السر التي جاءت معه.</translation>
    </message>
    <message>
        <source>Fetch it again, or open it in the program it comes from and save it anew.</source>
        <translation>أحضره من جديد، أو افتحه في البرنامج الذي جاء منه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>Fetch it again; its download or copy probably broke off.</source>
        <translation>أحضره من جديد؛ ربما انقطع تنزيله أو نسخه.</translation>
    </message>
    <message>
        <source>Free some space and try again; everything saved before is safe.</source>
        <translation>أفرغ بعض المساحة وحاول من جديد؛ كل ما حُفظ من قبل آمن.</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder with --library.</source>
        <translation>امنح نفسك حق الكتابة هناك، أو اختر مجلدا آخر بواسطة ‎--library.</translation>
    </message>
    <message>
        <source>If they are changes, say so (--marks changes), or take the earlier revision from a file of its own.</source>
        <translation>إن كانت تغييرات فاذكر ذلك (‎--marks changes)، أو خذ الصيغة السابقة من ملف مستقل.</translation>
    </message>
    <message>
        <source>Look at its pages; if they show text, ask for the file it was made from, or run text recognition (OCR) over it and open the result.</source>
        <translation>انظر إلى صفحاته؛ فإن أظهرت نصا فاطلب الملف الذي أُنشئ منه، أو أجرِ عليه التعرف الضوئي على النص (OCR) وافتح الناتج.</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>أنشئ المجلد أولا، أو اختر غيره.</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with --library.</source>
        <translation>انقله، أو اختر مجلدا آخر بواسطة ‎--library.</translation>
    </message>
    <message>
        <source>Name a file inside it.</source>
        <translation>اذكر ملفا بداخله.</translation>
    </message>
    <message>
        <source>No good backup was found; keep a copy of the folder before anything else is tried.</source>
        <translation>لم يُعثر على نسخة احتياطية سليمة؛ احتفظ بنسخة من المجلد قبل تجربة أي شيء آخر.</translation>
    </message>
    <message>
        <source>Nothing can be published: {reason}.</source>
        <translation>لا يمكن نشر شيء: {reason}.</translation>
    </message>
    <message>
        <source>One of the files has changed since it was opened.</source>
        <translation>تغير أحد الملفين منذ فتحه.</translation>
    </message>
    <message>
        <source>One of the files has changed since they were cross-checked; nothing was saved.</source>
        <translation>تغير أحد الملفات منذ مطابقتها؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Open both again to go on with what stands in them now.</source>
        <translation>افتح الاثنين من جديد لتواصل بما فيهما الآن.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, copy its text into a new document, and open that.</source>
        <translation>افتحه في البرنامج الذي جاء منه، وانسخ نصه إلى وثيقة جديدة، وافتحها.</translation>
    </message>
    <message>
        <source>Open it in your word processor with its password, save it without one, and open that.</source>
        <translation>افتحه في معالج النصوص بكلمة سره، واحفظه بدونها، وافتح ذلك الملف.</translation>
    </message>
    <message>
        <source>Open it in your word processor, save it anew as DOCX with that text in it, and open that.</source>
        <translation>افتحه في معالج النصوص، واحفظه من جديد بصيغة DOCX مع ذلك النص، وافتح ذلك الملف.</translation>
    </message>
    <message>
        <source>Open the file inside it that holds the draft.</source>
        <translation>افتح الملف الذي بداخله وفيه مشروع النص.</translation>
    </message>
    <message>
        <source>Open the revision that they stand on, then import them again.</source>
        <translation>افتح الصيغة التي هي عليها، ثم استوردها من جديد.</translation>
    </message>
    <message>
        <source>Open what it is made from, or choose another kind of document.</source>
        <translation>افتح ما يُصنع منه، أو اختر نوعا آخر من الوثائق.</translation>
    </message>
    <message>
        <source>Publish it in another form; what stood there is untouched.</source>
        <translation>انشره بشكل آخر؛ ما كان هناك لم يُمس.</translation>
    </message>
    <message>
        <source>Read it again: notes go to the same paragraphs of what it says now.</source>
        <translation>اقرأه من جديد: تنتقل الملاحظات إلى الفقرات نفسها في نصه الحالي.</translation>
    </message>
    <message>
        <source>Save it as DOCX in your word processor, and open that.</source>
        <translation>احفظه بصيغة DOCX في معالج النصوص، وافتح ذلك الملف.</translation>
    </message>
    <message>
        <source>Save it as PDF or DOCX in the program it comes from, and open that.</source>
        <translation>احفظه بصيغة PDF أو DOCX في البرنامج الذي جاء منه، وافتح ذلك الملف.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text, or take the looks that ship.</source>
        <translation>احفظه نصا بترميز UTF-8، أو خذ ما يأتي به البرنامج.</translation>
    </message>
    <message>
        <source>Save it in another form.</source>
        <translation>احفظه بشكل آخر.</translation>
    </message>
    <message>
        <source>Save the file anew in the program it comes from, or fetch another copy, and open that.</source>
        <translation>احفظ الملف من جديد في البرنامج الذي جاء منه، أو أحضر نسخة أخرى، وافتحها.</translation>
    </message>
    <message>
        <source>Take the earlier revision from a file of its own, or one with tracked changes (PDF, DOCX, ODT, HTML).</source>
        <translation>خذ الصيغة السابقة من ملف مستقل، أو من ملف بتغييرات متعقبة (PDF أو DOCX أو ODT أو HTML).</translation>
    </message>
    <message>
        <source>The backup “{backup}” cannot be restored: {reason}.</source>
        <translation>لا يمكن استعادة النسخة الاحتياطية ”{backup}“: {reason}.</translation>
    </message>
    <message>
        <source>The disk with the library in “{folder}” is full, so the last change could not be saved.</source>
        <translation>القرص الذي فيه المكتبة ”{folder}“ ممتلئ، فتعذّر حفظ التغيير الأخير.</translation>
    </message>
    <message>
        <source>The document was not made: the program made a mistake.</source>
        <translation>لم تُصنع الوثيقة: ارتكب البرنامج خطأ.</translation>
    </message>
    <message>
        <source>The library in “{folder}” can be read but not written.</source>
        <translation>يمكن قراءة المكتبة في ”{folder}“ دون الكتابة فيها.</translation>
    </message>
    <message>
        <source>The library in “{folder}” cannot be used.</source>
        <translation>لا يمكن استخدام المكتبة في ”{folder}“.</translation>
    </message>
    <message>
        <source>The library in “{folder}” could not be reached: {reason}.</source>
        <translation>تعذّر الوصول إلى المكتبة في ”{folder}“: {reason}.</translation>
    </message>
    <message>
        <source>The library in “{folder}” is being written by {holder}.</source>
        <translation>يكتب {holder} في المكتبة الموجودة في ”{folder}“.</translation>
    </message>
    <message>
        <source>The library in “{folder}” is busy: another program is writing in its file.</source>
        <translation>المكتبة في ”{folder}“ مشغولة: برنامج آخر يكتب في ملفها.</translation>
    </message>
    <message>
        <source>The library in “{folder}” is damaged: {reason}.</source>
        <translation>المكتبة في ”{folder}“ تالفة: {reason}.</translation>
    </message>
    <message>
        <source>The library in “{folder}” was written by a newer version of the program: its schema is {found}, and this version knows {known}.</source>
        <translation>كُتبت المكتبة في ”{folder}“ بإصدار أحدث من البرنامج: بنيتها {found}، وهذا الإصدار يعرف {known}.</translation>
    </message>
    <message>
        <source>The library’s copy of “{name}” is {reason}.</source>
        <translation>نسخة المكتبة من ”{name}“: {reason}.</translation>
    </message>
    <message>
        <source>The newest good backup is of {made}: “wsis-desktop check --restore {backup}{library}” puts it in place and keeps the damaged file beside it.</source>
        <translation>أحدث نسخة احتياطية سليمة من {made}: يضعها ”wsis-desktop check --restore {backup}{library}“ في مكانها ويحتفظ بالملف التالف بجانبها.</translation>
    </message>
    <message>
        <source>The password given does not open “{name}”.</source>
        <translation>كلمة السر المعطاة لا تفتح ”{name}“.</translation>
    </message>
    <message>
        <source>The program could not go on.</source>
        <translation>تعذّر على البرنامج أن يواصل.</translation>
    </message>
    <message>
        <source>The text inside “{name}” is nonsense: its fonts do not say which letters they show.</source>
        <translation>النص داخل ”{name}“ غير مفهوم: خطوطه لا تبيّن أي أحرف تعرض.</translation>
    </message>
    <message>
        <source>The verb scale “{name}” cannot be used: {reason}.</source>
        <translation>لا يمكن استخدام سلّم الأفعال ”{name}“: {reason}.</translation>
    </message>
    <message>
        <source>There is no dossier “{name}” in the library.</source>
        <translation>لا توجد إضبارة ”{name}“ في المكتبة.</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>لا يوجد ملف ”{name}“.</translation>
    </message>
    <message>
        <source>There is no library in “{folder}”.</source>
        <translation>لا توجد مكتبة في ”{folder}“.</translation>
    </message>
    <message>
        <source>There is not enough memory left to draw this page.</source>
        <translation>لم تبق ذاكرة كافية لرسم هذه الصفحة.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول من جديد بعد لحظة.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول من جديد.</translation>
    </message>
    <message>
        <source>Try another copy of it.</source>
        <translation>جرب نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>Update the program; nothing was changed.</source>
        <translation>حدّث البرنامج؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>What is to be put there is no longer in the library: it was removed for good.</source>
        <translation>ما يراد وضعه هناك لم يعد في المكتبة: فقد حُذف نهائيا.</translation>
    </message>
    <message>
        <source>What was found was not saved: the program made a mistake.</source>
        <translation>لم تُحفظ النتيجة: ارتكب البرنامج خطأ.</translation>
    </message>
    <message>
        <source>Write it anew; nothing was changed.</source>
        <translation>اكتبه من جديد؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Write one step a line, strongest first, with bars between verbs that weigh the same.</source>
        <translation>اكتب درجة في كل سطر، الأقوى أولا، مع خطوط عمودية بين الأفعال المتساوية الوزن.</translation>
    </message>
    <message>
        <source>Your own “{name}” cannot be read: {reason}.</source>
        <translation>تعذّرت قراءة ”{name}“ الخاص بك: {reason}.</translation>
    </message>
    <message>
        <source>Zoom out, or close other documents and programs.</source>
        <translation>صغّر العرض، أو أغلق وثائق وبرامج أخرى.</translation>
    </message>
    <message>
        <source>“wsis-desktop notes list” names the dossiers that there are.</source>
        <translation>يسرد ”wsis-desktop notes list“ الإضبارات الموجودة.</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken back or done again: what it changed is no longer as it left it.</source>
        <translation>لا يمكن التراجع عن ”{label}“ أو إعادته: لم يعد ما غيّره كما تركه.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read whole: its text is nested deeper than any program for texts writes it.</source>
        <translation>لا يمكن قراءة ”{name}“ كاملا: نصه متداخل أعمق مما يكتبه أي برنامج نصوص.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>لا يمكن قراءة ”{name}“.</translation>
    </message>
    <message>
        <source>“{name}” cannot be taken over: {reason}.</source>
        <translation>لا يمكن أخذ ”{name}“: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {reason}.</source>
        <translation>تعذّر فتح ”{name}“: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be read as a calendar: {reason}.</source>
        <translation>تعذّرت قراءة ”{name}“ تقويما: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: it is a folder.</source>
        <translation>تعذّرت كتابة ”{name}“: فهو مجلد.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: there is no folder “{folder}”.</source>
        <translation>تعذّرت كتابة ”{name}“: لا يوجد مجلد ”{folder}“.</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <translation>تعذّرت كتابة ”{name}“: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” holds no text: its pages are blank, or letters stand on them as drawings.</source>
        <translation>لا نص في ”{name}“: صفحاته فارغة، أو الأحرف عليها رسوم.</translation>
    </message>
    <message>
        <source>“{name}” holds no text: its pages are pictures, or it was saved without its contents.</source>
        <translation>لا نص في ”{name}“: صفحاته صور، أو حُفظ دون محتوياته.</translation>
    </message>
    <message>
        <source>“{name}” holds no text: its pages are pictures.</source>
        <translation>لا نص في ”{name}“: صفحاته صور.</translation>
    </message>
    <message>
        <source>“{name}” holds no tracked changes that the program can read.</source>
        <translation>لا توجد في ”{name}“ تغييرات متعقبة يستطيع البرنامج قراءتها.</translation>
    </message>
    <message>
        <source>“{name}” holds notes alone, and no text is open to put them on.</source>
        <translation>في ”{name}“ ملاحظات فقط، ولا نص مفتوحا لوضعها عليه.</translation>
    </message>
    <message>
        <source>“{name}” holds words that look marked ({found}); they were taken for ordinary emphasis.</source>
        <translation>في ”{name}“ كلمات تبدو معلّمة ({found})؛ واعتُبرت إبرازا عاديا.</translation>
    </message>
    <message>
        <source>“{name}” in “{folder}” is not a library of this program.</source>
        <translation>”{name}“ في ”{folder}“ ليس مكتبة لهذا البرنامج.</translation>
    </message>
    <message>
        <source>“{name}” is a Word file locked with a password, which this program cannot open.</source>
        <translation>”{name}“ ملف Word مقفل بكلمة سر، ولا يستطيع هذا البرنامج فتحه.</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>”{name}“ مجلد.</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument text locked with a password, which this program cannot open.</source>
        <translation>”{name}“ نص OpenDocument مقفل بكلمة سر، ولا يستطيع هذا البرنامج فتحه.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {reason}.</source>
        <translation>”{name}“ تالف: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it has no content at all.</source>
        <translation>”{name}“ فارغ: لا محتوى فيه إطلاقا.</translation>
    </message>
    <message>
        <source>“{name}” is far larger than any draft: {reason}.</source>
        <translation>”{name}“ أكبر بكثير من أي مشروع نص: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is far longer than any draft: {reason}.</source>
        <translation>”{name}“ أطول بكثير من أي مشروع نص: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is not the file that was read: it has been changed since.</source>
        <translation>”{name}“ ليس الملف الذي قُرئ: فقد تغير منذئذ.</translation>
    </message>
    <message>
        <source>“{name}” is one of the files being read, and those are never changed.</source>
        <translation>”{name}“ أحد الملفات المقروءة، وهذه لا تُغيّر أبدا.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>”{name}“ محمي بكلمة سر.</translation>
    </message>
    <message>
        <source>“{name}” is {found}, which this program does not read.</source>
        <translation>”{name}“ هو {found}، ولا يقرؤه هذا البرنامج.</translation>
    </message>
    <message>
        <source>“{name}” made the part of the program that reads files end; it was started again.</source>
        <translation>تسبب ”{name}“ في توقف جزء البرنامج الذي يقرأ الملفات؛ وقد أُعيد تشغيله.</translation>
    </message>
    <message>
        <source>“{name}” marks no words as changed: bars in its margin say where something did, not what.</source>
        <translation>لا يعلّم ”{name}“ أي كلمات بوصفها متغيرة: الخطوط في هامشه تبيّن أين تغير شيء، لا ما هو.</translation>
    </message>
    <message>
        <source>“{name}” takes in the text of another file, which this program does not read.</source>
        <translation>”{name}“ يضم نص ملف آخر لا يقرؤه هذا البرنامج.</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message numerus="yes">
        <source>%n note(s) could not be saved. Copy what they say, or stay and try again.</source>
        <translation>
            <numerusform>حُفظت كل الملاحظات.</numerusform>
            <numerusform>تعذّر حفظ ملاحظة واحدة. انسخ ما تقوله، أو ابق وحاول من جديد.</numerusform>
            <numerusform>تعذّر حفظ ملاحظتين. انسخ ما تقولانه، أو ابق وحاول من جديد.</numerusform>
            <numerusform>تعذّر حفظ %Ln ملاحظات. انسخ ما تقوله، أو ابق وحاول من جديد.</numerusform>
            <numerusform>تعذّر حفظ %Ln ملاحظة. انسخ ما تقوله، أو ابق وحاول من جديد.</numerusform>
            <numerusform>تعذّر حفظ %Ln ملاحظة. انسخ ما تقوله، أو ابق وحاول من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s), bookmark(s), deletion(s) or decision(s) could not be saved.</source>
        <translation>
            <numerusform>حُفظ كل شيء.</numerusform>
            <numerusform>تعذّر حفظ علامة أو إشارة مرجعية أو حذف أو قرار واحد.</numerusform>
            <numerusform>تعذّر حفظ اثنين من العلامات أو الإشارات المرجعية أو عمليات الحذف أو القرارات.</numerusform>
            <numerusform>تعذّر حفظ %Ln من العلامات أو الإشارات المرجعية أو عمليات الحذف أو القرارات.</numerusform>
            <numerusform>تعذّر حفظ %Ln من العلامات أو الإشارات المرجعية أو عمليات الحذف أو القرارات.</numerusform>
            <numerusform>تعذّر حفظ %Ln من العلامات أو الإشارات المرجعية أو عمليات الحذف أو القرارات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>إغلاق دون حفظ</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>لم يُحفظ كل شيء</translation>
    </message>
    <message>
        <source>Notes that are not saved</source>
        <translation>ملاحظات لم تُحفظ</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Stay to do it again.</source>
        <translation>ابق لتفعل ذلك من جديد.</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>ما الذي سيضيع</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>Only Pages can be stacked: Text sets each pair in one row, and Redline is one column already.</source>
        <translation>لا تُكدّس إلا ”الصفحات“: يضع ”النص“ كل زوج في صف واحد، و”بعلامات التغيير“ عمود واحد أصلا.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A tour of five steps shows, on two made drafts, what the window can do. It takes two minutes.</source>
        <translation>جولة من خمس خطوات تبيّن، على نصين مصنوعين، ما تستطيع النافذة فعله. تستغرق دقيقتين.</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>هل أنت جديد هنا؟</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>بدء الجولة</translation>
    </message>
    <message>
        <source>The tour stays in the menu “Help”.</source>
        <translation>تبقى الجولة في قائمة ”مساعدة“.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>How far the work is</source>
        <translation>مدى تقدم العمل</translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message>
        <source>%1 What you wrote stays here, and is saved as soon as it can be.</source>
        <translation>%1 يبقى ما كتبته هنا، ويُحفظ حالما يمكن ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that are no more</source>
        <translation>
            <numerusform>لا أسطر زالت</numerusform>
            <numerusform>سطر واحد لم يعد موجودا</numerusform>
            <numerusform>سطران لم يعودا موجودين</numerusform>
            <numerusform>%Ln أسطر لم تعد موجودة</numerusform>
            <numerusform>%Ln سطرا لم يعد موجودا</numerusform>
            <numerusform>%Ln سطر لم يعد موجودا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>لا أسطر جديدة</numerusform>
            <numerusform>سطر جديد واحد</numerusform>
            <numerusform>سطران جديدان</numerusform>
            <numerusform>%Ln أسطر جديدة</numerusform>
            <numerusform>%Ln سطرا جديدا</numerusform>
            <numerusform>%Ln سطر جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours for which another line is proposed</source>
        <translation>
            <numerusform>لا شيء من أسطرك</numerusform>
            <numerusform>واحد من أسطرك يُقترح له سطر آخر</numerusform>
            <numerusform>اثنان من أسطرك يُقترح لهما سطر آخر</numerusform>
            <numerusform>%Ln من أسطرك يُقترح لها سطر آخر</numerusform>
            <numerusform>%Ln من أسطرك يُقترح لها سطر آخر</numerusform>
            <numerusform>%Ln من أسطرك يُقترح لها سطر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>مذكرة إحاطة</translation>
    </message>
    <message>
        <source>Drafted anew: %1.</source>
        <translation>صيغت من جديد: %1.</translation>
    </message>
    <message>
        <source>Go to a change first: F8 goes to the next one, a click in the text to any.</source>
        <translation>انتقل إلى تغيير أولا: ينقلك F8 إلى التالي، والنقر في النص إلى أي منها.</translation>
    </message>
    <message>
        <source>Left out of the briefing. Ctrl+Z takes it back.</source>
        <translation>تُرك خارج المذكرة. يتراجع Ctrl+Z عن ذلك.</translation>
    </message>
    <message>
        <source>Marked for the briefing. Ctrl+Z takes it back.</source>
        <translation>عُلّم للمذكرة. يتراجع Ctrl+Z عن ذلك.</translation>
    </message>
    <message>
        <source>Nothing changed in this paragraph. F8 goes to the next change.</source>
        <translation>لم يتغير شيء في هذه الفقرة. ينتقل F8 إلى التغيير التالي.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>لا جديد.</translation>
    </message>
    <message>
        <source>That change is in the briefing already.</source>
        <translation>هذا التغيير في المذكرة أصلا.</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>+ Change</source>
        <translation>+ تغيير</translation>
    </message>
    <message>
        <source>+ Line</source>
        <translation>+ سطر</translation>
    </message>
    <message>
        <source>A briefing begins as a draft: by section the changes that matter, a line each, with your notes and the changes that you marked for it. Then it is yours: nothing that you write is overwritten by a new draft.</source>
        <translation>تبدأ مذكرة الإحاطة مسودة: التغييرات المهمة بحسب الفروع، في سطر لكل منها، مع ملاحظاتك وما علّمته لها من تغييرات. ثم تصير لك: لا تستبدل مسودة جديدة شيئا مما تكتبه.</translation>
    </message>
    <message>
        <source>Add a line below</source>
        <translation>إضافة سطر أدناه</translation>
    </message>
    <message>
        <source>Add a line of your own below the current entry</source>
        <translation>إضافة سطر لك تحت البند الحالي</translation>
    </message>
    <message>
        <source>Add the change at which you are</source>
        <translation>إضافة التغيير الذي أنت فيه</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>المحرر</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Date of the briefing</source>
        <translation>تاريخ المذكرة</translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation>صوغ من جديد</translation>
    </message>
    <message>
        <source>Draft the briefing</source>
        <translation>صوغ مذكرة الإحاطة</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء سطري</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Leave out, or bring back (Delete)</source>
        <translation>ترك أو إرجاع (Delete)</translation>
    </message>
    <message>
        <source>Left out. Ctrl+Z brings it back.</source>
        <translation>تُرك. يعيده Ctrl+Z.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Open two revisions: a briefing says what changed between them.</source>
        <translation>افتح صيغتين: فمذكرة الإحاطة تقول ما تغير بينهما.</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>المقترح: %1</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>نشر…</translation>
    </message>
    <message>
        <source>Show what is left out (%1)</source>
        <translation>إظهار المتروك (%1)</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>أخذه</translation>
    </message>
    <message>
        <source>Title of the briefing</source>
        <translation>عنوان المذكرة</translation>
    </message>
    <message>
        <source>What is told…</source>
        <translation>ما يُذكر…</translation>
    </message>
    <message>
        <source>Write in it</source>
        <translation>الكتابة فيها</translation>
    </message>
</context>
</TS>
