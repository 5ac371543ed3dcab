<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>&amp;Licences…</source>
        <translation>许可(&amp;L)…</translation>
    </message>
    <message>
        <source>An offline reader for the drafts of negotiated texts.

Free software under the GNU Affero General Public License, version 3 or later. Set in Inter, Noto Serif and Atkinson Hyperlegible, under the SIL Open Font License.</source>
        <translation>离线阅读谈判文本草案的程序。

自由软件，适用 GNU Affero 通用公共许可第 3 版或更高版本。字体为 Inter、Noto Serif 和 Atkinson Hyperlegible，适用 SIL 开放字体许可。</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As little as can be</source>
        <translation>尽量减少</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Buttons, menus and texts together. It holds when the program is started again.</source>
        <translation>按钮、菜单和文字一并改变。重新启动程序后生效。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast, black on white</source>
        <translation>高对比度，白底黑字</translation>
    </message>
    <message>
        <source>High contrast, white on black</source>
        <translation>高对比度，黑底白字</translation>
    </message>
    <message>
        <source>It changes when you press OK. Your drafts keep theirs.</source>
        <translation>按“确定”后更改。您的草案保持各自的语言。</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>Let things move</source>
        <translation>允许动态效果</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Pages of a PDF stay white in every theme, as paper does.</source>
        <translation>PDF 的页面在任何主题下都保持白色，如同纸张。</translation>
    </message>
    <message>
        <source>Size of the interface</source>
        <translation>界面大小</translation>
    </message>
    <message>
        <source>With little motion, no change glows when you come to it, and menus open at once.</source>
        <translation>减少动态效果时，转到改动处不会闪亮，菜单立即打开。</translation>
    </message>
</context>
<context>
    <name>AuthorDialog</name>
    <message>
        <source>A name, a delegation, or nothing</source>
        <translation>姓名、代表团，或留空</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use no name</source>
        <translation>不署名</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>使用此名称</translation>
    </message>
    <message>
        <source>Which name is to stand on your notes?</source>
        <translation>您的笔记署什么名？</translation>
    </message>
    <message>
        <source>Whoever you send a dossier to sees it, and can tell your wording from another one. It is kept on this computer alone until then.</source>
        <translation>收到您案卷的人会看到它，并据此区分您与他人的措辞。在此之前它只保存在这台计算机上。</translation>
    </message>
    <message>
        <source>Your name on notes</source>
        <translation>笔记署名</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Deleted notes and meetings</source>
        <translation>已删除的笔记和会议</translation>
    </message>
    <message>
        <source>Deleted notes and meetings stay here until the bin is emptied.</source>
        <translation>已删除的笔记和会议保留在此，直至清空回收站。</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n note(s) for good?</source>
        <translation>
            <numerusform>永久删除 %Ln 条笔记？</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Remove for good what is listed here?</source>
        <translation>永久删除此处所列内容？</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The bin is empty. What you delete stays here until you empty it.</source>
        <translation>回收站是空的。删除的内容会留在这里，直到清空为止。</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>BookmarkList</name>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
</context>
<context>
    <name>BookmarksPanel</name>
    <message>
        <source>Bookmark this place</source>
        <translation>在此处加书签</translation>
    </message>
    <message>
        <source>Bookmark ¶ %1</source>
        <translation>在 ¶ %1 处加书签</translation>
    </message>
    <message>
        <source>Places to come back to. Ctrl+D marks the paragraph where you are; Alt+1 to Alt+9 jump to the first nine.</source>
        <translation>您要回来的地方。Ctrl+D 标记当前段落；Alt+1 至 Alt+9 跳到前九个书签。</translation>
    </message>
    <message>
        <source>in the earlier revision</source>
        <translation>在前稿中</translation>
    </message>
    <message>
        <source>its text is gone: press Delete, or put it elsewhere with Ctrl+D</source>
        <translation>其文字已不存在：按 Delete 删除，或用 Ctrl+D 移到别处</translation>
    </message>
</context>
<context>
    <name>Brackets</name>
    <message>
        <source>Before the first heading</source>
        <translation>第一个标题之前</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>已商定</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>inside another</source>
        <translation>在另一括号内</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>stayed open</source>
        <translation>仍打开</translation>
    </message>
</context>
<context>
    <name>BracketsDesk</name>
    <message>
        <source>That was the first bracket.</source>
        <translation>那是第一个方括号。</translation>
    </message>
    <message>
        <source>That was the last bracket.</source>
        <translation>那是最后一个方括号。</translation>
    </message>
    <message>
        <source>This text has no open brackets.</source>
        <translation>本文本没有打开的方括号。</translation>
    </message>
</context>
<context>
    <name>BracketsDock</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Brackets and tags</source>
        <translation>方括号和标注</translation>
    </message>
    <message>
        <source>Brackets and tags by section</source>
        <translation>按节列出的方括号和标注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Count through all revisions</source>
        <translation>统计所有修订稿</translation>
    </message>
    <message>
        <source>Hide the brackets</source>
        <translation>隐藏方括号</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>工作进度</translation>
    </message>
    <message>
        <source>Open brackets: %1</source>
        <translation>打开的方括号：%1</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>现仍打开</translation>
    </message>
    <message>
        <source>Paragraphs: %1</source>
        <translation>段落：%1</translation>
    </message>
    <message>
        <source>Proposed by anyone</source>
        <translation>不论何方提出</translation>
    </message>
    <message>
        <source>Reading and comparing all revisions…</source>
        <translation>正在读取并比较所有修订稿…</translation>
    </message>
    <message>
        <source>This text has no brackets.</source>
        <translation>本文本没有方括号。</translation>
    </message>
    <message>
        <source>Which brackets are listed</source>
        <translation>列出哪些方括号</translation>
    </message>
    <message>
        <source>Whose proposals are listed</source>
        <translation>列出哪一方的提案</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>another line is proposed now</source>
        <translation>现建议另一行</translation>
    </message>
    <message>
        <source>change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>closing line</source>
        <translation>结尾行</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>section</source>
        <translation>节</translation>
    </message>
    <message>
        <source>what it told of is gone</source>
        <translation>其所述内容已不存在</translation>
    </message>
    <message>
        <source>your line</source>
        <translation>您的一行</translation>
    </message>
    <message>
        <source>your words</source>
        <translation>您的文字</translation>
    </message>
</context>
<context>
    <name>BriefingCheck</name>
    <message numerus="yes">
        <source>%n slip(s) found.</source>
        <translation>
            <numerusform>发现 %Ln 处错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is quoted and cited rightly.</source>
        <translation>引文和段号均正确。</translation>
    </message>
    <message>
        <source>The file holds no quotation and no paragraph number to check.</source>
        <translation>文件中没有可核对的引文或段号。</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>earlier text</source>
        <translation>前稿文字</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>在别处</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>its parts stand in another order in %1</source>
        <translation>其各部分在 %1 中顺序不同</translation>
    </message>
    <message>
        <source>no such ¶</source>
        <translation>无此段</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>not new</source>
        <translation>并非新增</translation>
    </message>
    <message>
        <source>paragraph %1 was in the earlier revision already</source>
        <translation>第 %1 段在前稿中已有</translation>
    </message>
    <message>
        <source>stands in %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>there is no paragraph %1</source>
        <translation>没有第 %1 段</translation>
    </message>
    <message>
        <source>“%1” does not stand there</source>
        <translation>该处没有“%1”</translation>
    </message>
    <message>
        <source>“%1” for “%2”</source>
        <translation>“%1”应为“%2”</translation>
    </message>
    <message>
        <source>“%1” is left out</source>
        <translation>遗漏“%1”</translation>
    </message>
</context>
<context>
    <name>BriefingDesk</name>
    <message numerus="yes">
        <source>%n new meeting(s)</source>
        <translation>
            <numerusform>%Ln 次新会议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%Ln 条新笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the briefing</source>
        <translation>选择简报</translation>
    </message>
    <message>
        <source>Taken over: %1, %2.</source>
        <translation>已采用：%1，%2。</translation>
    </message>
    <message>
        <source>held against %1</source>
        <translation>对照 %1 核对</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>%1 (deadline)</source>
        <translation>%1（截止日期）</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) entered.</source>
        <translation>
            <numerusform>已录入 %Ln 次会议。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s): %1</source>
        <translation>
            <numerusform>%Ln 天后：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes back without end or by a rule of its own; not all its times were taken.</source>
        <translation>该会议无限重复或按自有规则重复；未采用其全部时间。</translation>
    </message>
    <message>
        <source>Left out, as when it is could not be understood: %1. Enter it by hand.</source>
        <translation>因时间无法识别而略去：%1。请手工录入。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>That day is a %2, not a %1.</source>
        <translation>那天是%2，不是%1。</translation>
    </message>
    <message>
        <source>The clocks of “%1” do not agree; “%2” was taken.</source>
        <translation>“%1”中的时间互相矛盾；采用了“%2”。</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>今天：%1</translation>
    </message>
    <message>
        <source>Tomorrow: %1</source>
        <translation>明天：%1</translation>
    </message>
    <message>
        <source>without a title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>“%1” is not the time in %2 on that day; the clocks there were followed.</source>
        <translation>“%1”不是当天%2的时间；按当地时间处理。</translation>
    </message>
    <message>
        <source>“%1” names no year; %2 was taken.</source>
        <translation>“%1”未写年份；采用了 %2。</translation>
    </message>
    <message>
        <source>“%1” names several time zones; %2 was taken.</source>
        <translation>“%1”可指多个时区；采用了%2。</translation>
    </message>
</context>
<context>
    <name>CalendarDesk</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical);;All files (*)</source>
        <translation>日历 (*.ics *.ical);;所有文件 (*)</translation>
    </message>
    <message>
        <source>No day was found in it. Write it as “9 December, 10:00 EST: Consultation”.</source>
        <translation>其中没有找到日期。请写成“9 December, 10:00 EST: Consultation”。</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>保存日历</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>Take over a calendar</source>
        <translation>采用日历</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>日历</translation>
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
        <translation>更改…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>录入…</translation>
    </message>
    <message>
        <source>Meetings and deadlines of this dossier. Paste one below as it is written, take over an .ics file, or enter one by hand.</source>
        <translation>本案卷的会议和截止日期。可在下方原样粘贴，可采用 .ics 文件，也可手工录入。</translation>
    </message>
    <message>
        <source>Paste a meeting</source>
        <translation>粘贴会议</translation>
    </message>
    <message>
        <source>Publish the briefing with them…</source>
        <translation>连同其发布简报…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Show what is over</source>
        <translation>显示已过去的</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>采用…</translation>
    </message>
</context>
<context>
    <name>CarryingOn</name>
    <message numerus="yes">
        <source>%n note(s) came along from %1 to %2.</source>
        <translation>
            <numerusform>%Ln 条笔记已从 %1 转入 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes on %1 did not come along to %2 yet: compare the two. %3</source>
        <translation>%1 的笔记尚未转入 %2：请比较这两稿。%3</translation>
    </message>
</context>
<context>
    <name>ChangeKinds</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%Ln 新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%Ln 删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edited</source>
        <translation>
            <numerusform>%Ln 修改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%Ln 移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n split/merged</source>
        <translation>
            <numerusform>%Ln 拆分或合并</numerusform>
        </translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>split/merged</source>
        <translation>拆分或合并</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>%1 of %2 words changed</source>
        <translation>%2 个词中有 %1 个改动</translation>
    </message>
    <message>
        <source>Before the first heading</source>
        <translation>第一个标题之前</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Pairing in doubt: right in %1 % of cases like this one</source>
        <translation>配对存疑：同类情况中 %1 % 正确</translation>
    </message>
    <message>
        <source>Table row</source>
        <translation>表格行</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>brackets added:</source>
        <translation>加方括号：</translation>
    </message>
    <message>
        <source>brackets removed:</source>
        <translation>去方括号：</translation>
    </message>
    <message>
        <source>by hand: editorial</source>
        <translation>手工：编辑性</translation>
    </message>
    <message>
        <source>by hand: matters</source>
        <translation>手工：重要</translation>
    </message>
    <message>
        <source>by hand: not paired</source>
        <translation>手工：不配对</translation>
    </message>
    <message>
        <source>by hand: paired</source>
        <translation>手工：配对</translation>
    </message>
    <message>
        <source>by hand: wording</source>
        <translation>手工：措辞</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>merged from %1</source>
        <translation>由 %1 合并</translation>
    </message>
    <message>
        <source>moved from %1 (%2)</source>
        <translation>自 %1 移来（%2）</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>pairing in doubt</source>
        <translation>配对存疑</translation>
    </message>
    <message>
        <source>recast from %1</source>
        <translation>由 %1 改写</translation>
    </message>
    <message>
        <source>retitled · %1</source>
        <translation>标题改动 · %1</translation>
    </message>
    <message>
        <source>split from %1</source>
        <translation>自 %1 拆分</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原 %1</translation>
    </message>
    <message numerus="yes">
        <source>with %n paragraph(s) after it</source>
        <translation>
            <numerusform>连同其后 %Ln 段</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ %1 of %2</source>
        <translation>✓ %1 / %2</translation>
    </message>
</context>
<context>
    <name>ChangeTree</name>
    <message>
        <source>Changes, by section</source>
        <translation>按节列出的改动</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>reviewed</source>
        <translation>已审阅</translation>
    </message>
</context>
<context>
    <name>ChangesPanel</name>
    <message numerus="yes">
        <source>%n change(s) matter less than what is listed here, and are folded away.</source>
        <translation>
            <numerusform>%Ln 处改动不及此处所列重要，已折叠。</numerusform>
        </translation>
    </message>
    <message>
        <source>Both revisions say the same, word for word.</source>
        <translation>两稿逐字相同。</translation>
    </message>
    <message>
        <source>Both sides show the same file, so nothing differs. Was another one meant?</source>
        <translation>两边是同一文件，因此没有差异。是否本想选另一文件？</translation>
    </message>
    <message>
        <source>“Everything” lists them.</source>
        <translation>“全部”会列出它们。</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>&amp;Choose the briefing…</source>
        <translation>选择简报(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Slips only</source>
        <translation>仅显示错误(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Take over as notes</source>
        <translation>采用为笔记(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check a briefing</source>
        <translation>核对简报</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Each quotation and each paragraph number of a note is held against the revision on show, word by word; what it says of the earlier text is held against that.</source>
        <translation>简报中的每处引文和每个段号都与所显示的修订稿逐字核对；涉及前稿的内容与前稿核对。</translation>
    </message>
    <message>
        <source>In the revision</source>
        <translation>修订稿中</translation>
    </message>
    <message>
        <source>Make a note of each entry, on the words that it quotes, and take its calendar along</source>
        <translation>将每一条目做成笔记，附在所引文字上，并采用其日历</translation>
    </message>
    <message>
        <source>No briefing chosen yet</source>
        <translation>尚未选择简报</translation>
    </message>
    <message>
        <source>Quotations and paragraph numbers</source>
        <translation>引文和段号</translation>
    </message>
    <message>
        <source>The briefing says</source>
        <translation>简报所述</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
</context>
<context>
    <name>ChoicesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation>重新起草</translation>
    </message>
    <message>
        <source>The briefing is drafted anew with this. What you wrote, moved or left out stays as it is.</source>
        <translation>将据此重新起草简报。您所写、移动或略去的内容保持不变。</translation>
    </message>
    <message>
        <source>What the briefing tells</source>
        <translation>简报的内容</translation>
    </message>
</context>
<context>
    <name>ChoosingFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Drafts (%1)</source>
        <translation>草案 (%1)</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Opening what was open last…</source>
        <translation>正在打开上次打开的内容…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About WSIS Desktop</source>
        <translation>关于 WSIS Desktop(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a revision…</source>
        <translation>添加修订稿(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;As the program judged</source>
        <translation>按程序判断(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bookmark this place</source>
        <translation>在此处加书签(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>书签(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>改动(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close the comparison</source>
        <translation>关闭比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Colours of the system</source>
        <translation>跟随系统颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Decisions by hand…</source>
        <translation>手工决定(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Deleted notes</source>
        <translation>已删除的笔记(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export the dossier…</source>
        <translation>导出案卷(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find in both…</source>
        <translation>在两稿中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;High contrast, black on white</source>
        <translation>高对比度，白底黑字(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History of the paragraph</source>
        <translation>段落沿革(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hold these two places together</source>
        <translation>将这两处固定在一起(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import a dossier…</source>
        <translation>导入案卷(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Jump to a place or a command…</source>
        <translation>跳到位置或命令(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Next change</source>
        <translation>下一处改动(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>大纲(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Pair this paragraph</source>
        <translation>为本段配对(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous change</source>
        <translation>上一处改动(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>发布(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redline</source>
        <translation>修订标记(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Revisions of the dossier…</source>
        <translation>案卷的修订稿(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Swap the sides</source>
        <translation>左右互换(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tell in the briefing</source>
        <translation>列入简报(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>窗口导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Unpair</source>
        <translation>解除配对(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Wording and substance</source>
        <translation>措辞和实质(&amp;W)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统语言(&amp;S)</translation>
    </message>
    <message>
        <source>Begin &amp;where you left off</source>
        <translation>从上次停下处开始(&amp;W)</translation>
    </message>
    <message>
        <source>Brackets and ta&amp;gs</source>
        <translation>方括号和标注(&amp;G)</translation>
    </message>
    <message>
        <source>Ca&amp;lendar</source>
        <translation>日历(&amp;L)</translation>
    </message>
    <message>
        <source>Check a &amp;briefing…</source>
        <translation>核对简报(&amp;B)…</translation>
    </message>
    <message>
        <source>Cross-chec&amp;k tracked changes…</source>
        <translation>核对修订标记(&amp;K)…</translation>
    </message>
    <message>
        <source>E&amp;very change</source>
        <translation>所有改动(&amp;V)</translation>
    </message>
    <message>
        <source>E&amp;xtend the part where you are</source>
        <translation>加大所在部分(&amp;X)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>High contrast, white on blac&amp;k</source>
        <translation>高对比度，黑底白字(&amp;K)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <source>Leave the pa&amp;iring to the program</source>
        <translation>由程序决定配对(&amp;I)</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>浅色(&amp;G)</translation>
    </message>
    <message>
        <source>Look at &amp;what faces this paragraph</source>
        <translation>查看与本段相对的内容(&amp;W)</translation>
    </message>
    <message>
        <source>N&amp;ext bracket</source>
        <translation>下一个方括号(&amp;E)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>笔记(&amp;O)</translation>
    </message>
    <message>
        <source>Next p&amp;art of the window</source>
        <translation>窗口的下一部分(&amp;A)</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>笔记(&amp;T)</translation>
    </message>
    <message>
        <source>Notices on the r&amp;eading</source>
        <translation>读取通知(&amp;E)</translation>
    </message>
    <message>
        <source>Only &amp;wording</source>
        <translation>仅为措辞(&amp;W)</translation>
    </message>
    <message>
        <source>Only editoria&amp;l</source>
        <translation>仅为编辑性(&amp;L)</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>Pre&amp;vious bracket</source>
        <translation>上一个方括号(&amp;V)</translation>
    </message>
    <message>
        <source>Preferences and &amp;keys…</source>
        <translation>首选项和按键(&amp;K)…</translation>
    </message>
    <message>
        <source>Previous pa&amp;rt of the window</source>
        <translation>窗口的上一部分(&amp;R)</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>打印(&amp;T)…</translation>
    </message>
    <message>
        <source>Put the note &amp;here</source>
        <translation>把笔记放在此处(&amp;H)</translation>
    </message>
    <message>
        <source>Re&amp;duce the part where you are</source>
        <translation>缩小所在部分(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;marks on the reading</source>
        <translation>读取提示(&amp;M)</translation>
    </message>
    <message>
        <source>Rev&amp;iew</source>
        <translation>审阅(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;ide bar</source>
        <translation>侧栏(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>缩小(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;ubstance only</source>
        <translation>仅看实质(&amp;U)</translation>
    </message>
    <message>
        <source>Scroll &amp;both together</source>
        <translation>两边同时滚动(&amp;B)</translation>
    </message>
    <message>
        <source>Search &amp;all dossiers…</source>
        <translation>搜索所有案卷(&amp;A)…</translation>
    </message>
    <message>
        <source>Show lar&amp;ge to the room</source>
        <translation>向会场放大展示(&amp;G)</translation>
    </message>
    <message>
        <source>Stack the pages, e&amp;qually wide</source>
        <translation>堆叠页面，宽度相同(&amp;Q)</translation>
    </message>
    <message>
        <source>Summar&amp;y</source>
        <translation>摘要(&amp;Y)</translation>
    </message>
    <message>
        <source>Ta&amp;ke apart places held together</source>
        <translation>分开固定在一起的两处(&amp;K)</translation>
    </message>
    <message>
        <source>Take over the pages’ &amp;highlights as notes</source>
        <translation>将页面上的高亮采用为笔记(&amp;H)</translation>
    </message>
    <message>
        <source>This &amp;matters</source>
        <translation>此改动重要(&amp;M)</translation>
    </message>
    <message>
        <source>Ti&amp;p about where you are</source>
        <translation>所在位置的提示(&amp;I)</translation>
    </message>
    <message>
        <source>What the cross-chec&amp;k found</source>
        <translation>核对结果(&amp;K)</translation>
    </message>
    <message>
        <source>Write a &amp;note on this change</source>
        <translation>就此改动写笔记(&amp;N)</translation>
    </message>
    <message>
        <source>Write a n&amp;ote</source>
        <translation>写笔记(&amp;O)</translation>
    </message>
    <message>
        <source>Write the &amp;briefing</source>
        <translation>撰写简报(&amp;B)</translation>
    </message>
    <message>
        <source>Your na&amp;me on notes…</source>
        <translation>笔记署名(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Back to the program’s</source>
        <translation>恢复程序的强度表</translation>
    </message>
    <message>
        <source>Changes that are listed and marked fully</source>
        <translation>列出并完整标记的改动</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Edit the scale…</source>
        <translation>编辑强度表…</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>每处改动</translation>
    </message>
    <message>
        <source>Mark changed phrases as a whole</source>
        <translation>将改动的短语作为整体标记</translation>
    </message>
    <message>
        <source>No program opened it. Change %1 in an editor for plain text, then read it again here.</source>
        <translation>没有程序能打开它。请在纯文本编辑器中更改 %1，然后在此重新读取。</translation>
    </message>
    <message>
        <source>Otherwise each word that stayed between changed ones stands unmarked.</source>
        <translation>否则改动词语之间未变的每个词都不加标记。</translation>
    </message>
    <message>
        <source>Otherwise “so” and "so" are the same words, as are - and –.</source>
        <translation>否则“如此”和"如此"视为相同，- 和 – 也是如此。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Scale of verbs</source>
        <translation>动词强度表</translation>
    </message>
    <message>
        <source>Show other quotation marks, dashes and spacing as changes</source>
        <translation>将不同的引号、破折号和间距显示为改动</translation>
    </message>
    <message>
        <source>Substance only</source>
        <translation>仅实质</translation>
    </message>
    <message>
        <source>The library refuses it: %1. Look whether its disk is full or write-protected.</source>
        <translation>资料库拒绝：%1。请查看其磁盘是否已满或有写保护。</translation>
    </message>
    <message>
        <source>The program’s scale is in use.</source>
        <translation>使用程序的强度表。</translation>
    </message>
    <message>
        <source>Weigh changed verbs by a scale</source>
        <translation>按强度表衡量改动的动词</translation>
    </message>
    <message>
        <source>Wording and substance</source>
        <translation>措辞和实质</translation>
    </message>
    <message>
        <source>Your own scale is in use.</source>
        <translation>使用您自己的强度表。</translation>
    </message>
    <message>
        <source>“Requests” that became “invites” is then said to bind less. No scale is official: the program brings one, and you can write your own.</source>
        <translation>这样，“请”改为“邀请”即示约束力减弱。没有正式的强度表：程序自带一份，您也可自行编写。</translation>
    </message>
</context>
<context>
    <name>CrossCheck</name>
    <message>
        <source>%1 against %2 and %3.</source>
        <translation>%1 与 %2 和 %3 核对。</translation>
    </message>
    <message>
        <source>%1 against %2. Without the earlier revision, words without a mark in both its texts are not found.</source>
        <translation>%1 与 %2 核对。没有前稿，就找不到其两个文本中均无标记的文字。</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After its changes, otherwise than in %1: %n place(s)</source>
        <translation>
            <numerusform>接受修订后与 %1 不同：%Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before its changes, otherwise than in %1: %n place(s)</source>
        <translation>
            <numerusform>修订之前与 %1 不同：%Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Data for programs</source>
        <translation>供程序使用的数据</translation>
    </message>
    <message numerus="yes">
        <source>Numbered otherwise: %n paragraph(s)</source>
        <translation>
            <numerusform>编号不同：%Ln 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Once its changes are accepted, the tracked version says what the clean one says.</source>
        <translation>接受修订后，修订标记版与清洁文本一致。</translation>
    </message>
    <message>
        <source>Pages of %1 could not be read and were not checked.</source>
        <translation>%1 有若干页无法读取，未予核对。</translation>
    </message>
    <message>
        <source>Parted otherwise: %1 in the clean version, %2 in the tracked one</source>
        <translation>分段不同：清洁文本为%1，修订标记版为%2</translation>
    </message>
    <message>
        <source>Parted otherwise: %1 in the earlier revision, %2 in the tracked one</source>
        <translation>分段不同：前稿为%1，修订标记版为%2</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Stands in another place</source>
        <translation>位置不同</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Tag: %1 in the clean version, %2 in the tracked one</source>
        <translation>标注：清洁文本为%1，修订标记版为%2</translation>
    </message>
    <message>
        <source>Tag: %1 in the earlier revision, %2 in the tracked one</source>
        <translation>标注：前稿为%1，修订标记版为%2</translation>
    </message>
    <message numerus="yes">
        <source>The marks leave out %n change(s).</source>
        <translation>
            <numerusform>修订标记漏了 %Ln 处改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks tell every change.</source>
        <translation>修订标记显示了所有改动。</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>“%1” in the clean version only</source>
        <translation>“%1”仅见于清洁文本</translation>
    </message>
    <message>
        <source>“%1” in the clean version, “%2” in the tracked one</source>
        <translation>清洁文本为“%1”，修订标记版为“%2”</translation>
    </message>
    <message>
        <source>“%1” in the earlier revision only</source>
        <translation>“%1”仅见于前稿</translation>
    </message>
    <message>
        <source>“%1” in the earlier revision, “%2” in the tracked version</source>
        <translation>前稿为“%1”，修订标记版为“%2”</translation>
    </message>
    <message>
        <source>“%2” in the tracked version only</source>
        <translation>“%2”仅见于修订标记版</translation>
    </message>
</context>
<context>
    <name>CrossCheckDesk</name>
    <message>
        <source>Save the cross-check</source>
        <translation>保存核对结果</translation>
    </message>
</context>
<context>
    <name>CrossCheckDialog</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（可选）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the file: %1</source>
        <translation>选择文件：%1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Clean version</source>
        <translation>清洁文本</translation>
    </message>
    <message>
        <source>Cross-check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Cross-check tracked changes</source>
        <translation>核对修订标记</translation>
    </message>
    <message>
        <source>Do the marks tell every change?</source>
        <translation>修订标记是否显示了所有改动？</translation>
    </message>
    <message>
        <source>Do without: %1</source>
        <translation>不用：%1</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>前稿</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The tracked version is held against the clean one that was published beside it, word by word. With the earlier revision, words that came or went without a mark in both texts of the tracked version are found as well.</source>
        <translation>修订标记版与同时发布的清洁文本逐字核对。如有前稿，还可找出修订标记版两个文本中均未标记的增删文字。</translation>
    </message>
    <message>
        <source>Tracked version</source>
        <translation>修订标记版</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选择</translation>
    </message>
</context>
<context>
    <name>CrossCheckDock</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>, earlier %1</source>
        <translation>，前稿 %1</translation>
    </message>
    <message>
        <source>Clean ¶</source>
        <translation>清洁 ¶</translation>
    </message>
    <message>
        <source>Close the cross-check</source>
        <translation>关闭核对</translation>
    </message>
    <message>
        <source>Cross-check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Earlier ¶</source>
        <translation>前稿 ¶</translation>
    </message>
    <message>
        <source>Save what the cross-check found as a document or a table</source>
        <translation>将核对结果保存为文件或表格</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Tracked ¶</source>
        <translation>标记 ¶</translation>
    </message>
    <message>
        <source>What the marks leave out</source>
        <translation>修订标记的遗漏</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>无</translation>
    </message>
    <message>
        <source>tracked %1, clean %2</source>
        <translation>标记版 %1，清洁文本 %2</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>What you paired by hand is kept, but cannot be shown now. %1</source>
        <translation>您手工所作的配对已保存，但现在无法显示。%1</translation>
    </message>
</context>
<context>
    <name>DecisionDesk</name>
    <message>
        <source>Nothing changed in this paragraph. F8 goes to the next change.</source>
        <translation>本段没有改动。F8 转到下一处改动。</translation>
    </message>
    <message>
        <source>This change counts as the program judged it.</source>
        <translation>此改动按程序判断计。</translation>
    </message>
    <message>
        <source>You say that this change is only editorial. Ctrl+Z takes it back.</source>
        <translation>您认为此改动仅为编辑性。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>You say that this change is only wording. Ctrl+Z takes it back.</source>
        <translation>您认为此改动仅为措辞。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>You say that this change matters. Ctrl+Z takes it back.</source>
        <translation>您认为此改动重要。Ctrl+Z 可撤销。</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>%1 and %2 belong together</source>
        <translation>%1和%2相互对应</translation>
    </message>
    <message>
        <source>%1 and %2 do not belong together</source>
        <translation>%1和%2不相互对应</translation>
    </message>
    <message>
        <source>%1: only editorial</source>
        <translation>%1：仅为编辑性</translation>
    </message>
    <message>
        <source>%1: only wording</source>
        <translation>%1：仅为措辞</translation>
    </message>
    <message>
        <source>%1: this matters</source>
        <translation>%1：重要</translation>
    </message>
    <message>
        <source>what was paragraph %1 in the order of the text</source>
        <translation>文本顺序中原第 %1 段</translation>
    </message>
</context>
<context>
    <name>DecisionsDialog</name>
    <message>
        <source>Decisions by hand</source>
        <translation>手工决定</translation>
    </message>
    <message>
        <source>Nothing yet. A right click on a change says how much it matters, and pairs or parts paragraphs.</source>
        <translation>尚无决定。右键点击一处改动，可设定其重要程度，并为段落配对或解除配对。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>What you decided about these two revisions. Take back what the program is to decide again.</source>
        <translation>您对这两稿所作的决定。收回后由程序重新判断。</translation>
    </message>
    <message>
        <source>rests: these paragraphs are not there, or not paired, any more</source>
        <translation>未生效：这些段落已不存在或不再配对</translation>
    </message>
</context>
<context>
    <name>DepthBar</name>
    <message>
        <source>How much is listed</source>
        <translation>列出多少</translation>
    </message>
</context>
<context>
    <name>Depths</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Fold away what is only editorial: spelling, punctuation, articles, numbering</source>
        <translation>折叠纯编辑性改动：拼写、标点、冠词、编号</translation>
    </message>
    <message>
        <source>List every change, spelling and punctuation too</source>
        <translation>列出每处改动，包括拼写和标点</translation>
    </message>
    <message>
        <source>List what may change the sense: verbs, modals, numbers, actors, brackets, new and deleted text</source>
        <translation>列出可能改变含义的内容：动词、情态词、数字、行为方、方括号、新增和删除的文字</translation>
    </message>
    <message>
        <source>Substance</source>
        <translation>实质</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>措辞</translation>
    </message>
</context>
<context>
    <name>DockRoom</name>
    <message>
        <source>No room left for: %1. Make the window larger, or show it again from the menus.</source>
        <translation>放不下：%1。请放大窗口，或从菜单中再次显示。</translation>
    </message>
</context>
<context>
    <name>DossierDesk</name>
    <message>
        <source>%1 stands in this dossier already: nothing was added.</source>
        <translation>%1 已在本案卷中：没有添加任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was added; the dossier holds %n revisions now.</source>
        <translation>
            <numerusform>已添加 %1；案卷现有 %Ln 份修订稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the newest revision of this text</source>
        <translation>选择本文本的最新修订稿</translation>
    </message>
    <message>
        <source>“%1” did not come into the dossier. %2</source>
        <translation>“%1”未能列入案卷。%2</translation>
    </message>
</context>
<context>
    <name>DossierList</name>
    <message>
        <source>Dossiers</source>
        <translation>案卷</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DossierRow</name>
    <message numerus="yes">
        <source>%n change(s) not reviewed</source>
        <translation>
            <numerusform>%Ln 处改动未审阅</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%Ln 份修订稿</numerusform>
        </translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>全部已审阅</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>没有改动</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) not readable</source>
        <translation>
            <numerusform>%Ln 页无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln 段</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the earlier revision</source>
        <translation>添加前稿</translation>
    </message>
    <message>
        <source>Add the later revision</source>
        <translation>添加后稿</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>选择其他…</translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation>将文件拖到此处，或</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>前稿</translation>
    </message>
    <message>
        <source>How to read it…</source>
        <translation>如何读取…</translation>
    </message>
    <message>
        <source>Later revision</source>
        <translation>后稿</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Read it by OCR</source>
        <translation>用 OCR 读取</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Entries of the briefing</source>
        <translation>简报条目</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came or changed</source>
        <translation>
            <numerusform>%Ln 条笔记为新到或有变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s): revisions, bookmarks, ticks and the like</source>
        <translation>
            <numerusform>另有 %Ln 项：修订稿、书签、审阅标记等</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wording(s) that the other reader put away lie in your bin.</source>
        <translation>
            <numerusform>对方放弃的 %Ln 种措辞在您的回收站中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that you wrote was overwritten.</source>
        <translation>您所写的内容没有被覆盖。</translation>
    </message>
    <message numerus="yes">
        <source>On %n note(s), another wording now stands beside the one that was there. Nothing was overwritten.</source>
        <translation>
            <numerusform>%Ln 条笔记在原有措辞旁另有一种措辞。没有覆盖任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo takes all of it back.</source>
        <translation>“撤销”可全部收回。</translation>
    </message>
    <message>
        <source>“%1” brought nothing new: all of it is in “%2” already.</source>
        <translation>“%1”没有带来新内容：“%2”中均已有。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was saved with %n note(s). What lies in the bin is not in it.</source>
        <translation>
            <numerusform>“%1”已保存，含 %Ln 条笔记。回收站中的内容不在其中。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was taken over into “%2”.</source>
        <translation>“%1”已并入“%2”。</translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>案卷</translation>
    </message>
    <message>
        <source>Dossier with its drafts and notes</source>
        <translation>案卷及其草案和笔记</translation>
    </message>
    <message>
        <source>Dossiers and notes (%1)</source>
        <translation>案卷和笔记 (%1)</translation>
    </message>
    <message>
        <source>Export the dossier</source>
        <translation>导出案卷</translation>
    </message>
    <message>
        <source>Import a dossier or notes</source>
        <translation>导入案卷或笔记</translation>
    </message>
    <message>
        <source>Notes alone, for other programs</source>
        <translation>仅笔记，供其他程序使用</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开它</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 copies of rows and cells that its tables repeat</source>
        <translation>其表格重复的行和单元格副本 %1 份</translation>
    </message>
    <message>
        <source>%1 declares entities, as no word processor does</source>
        <translation>%1声明了实体，而文字处理程序不会这样做</translation>
    </message>
    <message>
        <source>%1 for the language of its text, and open it again</source>
        <translation>%1（其文字的语文），然后重新打开</translation>
    </message>
    <message>
        <source>%1 is not sound</source>
        <translation>%1不完好</translation>
    </message>
    <message>
        <source>%1 takes more than %2 megabytes of memory</source>
        <translation>%1占用超过 %2 兆字节内存</translation>
    </message>
    <message>
        <source>%1, which reads pages from their pictures, and open it again</source>
        <translation>%1（该程序从图像读取页面），然后重新打开</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>PostScript 文件</translation>
    </message>
    <message>
        <source>a Word file of the old kind (DOC)</source>
        <translation>旧式 Word 文件 (DOC)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a file has the name of its folder</source>
        <translation>有文件与其文件夹同名</translation>
    </message>
    <message>
        <source>a file of an old office program</source>
        <translation>旧办公程序的文件</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation>类型不明的文件</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a rich-text file (RTF)</source>
        <translation>RTF 文件</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>a spreadsheet or a presentation</source>
        <translation>电子表格或演示文稿</translation>
    </message>
    <message>
        <source>an OpenDocument file of another kind</source>
        <translation>其他类型的 OpenDocument 文件</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>XML 文件</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>an electronic book</source>
        <translation>电子书</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>另一个程序正在使用它</translation>
    </message>
    <message>
        <source>another window</source>
        <translation>另一窗口</translation>
    </message>
    <message>
        <source>documents are missing in it</source>
        <translation>其中缺少文件</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>have its pages read from their pictures (OCR)</source>
        <translation>让程序从图像读取其页面（OCR）</translation>
    </message>
    <message>
        <source>install “Tesseract at UB Mannheim” (the installer for Windows named tesseract-ocr-w64-setup) and tick %1 under “Additional language data”</source>
        <translation>安装“Tesseract at UB Mannheim”（名为 tesseract-ocr-w64-setup 的 Windows 安装程序），并在“Additional language data”下勾选%1</translation>
    </message>
    <message>
        <source>it bears more than %1 notes</source>
        <translation>批注超过 %1 条</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>it does not begin as a %1 file does</source>
        <translation>其开头不像 %1 文件</translation>
    </message>
    <message>
        <source>it does not hold a readable PDF</source>
        <translation>其中没有可读的 PDF</translation>
    </message>
    <message>
        <source>it has %1 pages</source>
        <translation>有 %1 页</translation>
    </message>
    <message>
        <source>it has no pages</source>
        <translation>没有页面</translation>
    </message>
    <message>
        <source>it holds a part that does not belong in a bundle</source>
        <translation>其中有不属于文件包的部件</translation>
    </message>
    <message>
        <source>it holds a part that is no plain file</source>
        <translation>其中有一个部件不是普通文件</translation>
    </message>
    <message>
        <source>it holds a part twice</source>
        <translation>其中有一个部件出现两次</translation>
    </message>
    <message>
        <source>it holds more parts than a dossier has</source>
        <translation>其部件比案卷所有的更多</translation>
    </message>
    <message>
        <source>it holds more than %1 meetings</source>
        <translation>含会议超过 %1 次</translation>
    </message>
    <message>
        <source>it holds more than %1 megabytes</source>
        <translation>超过 %1 兆字节</translation>
    </message>
    <message>
        <source>it holds more than %1 million characters</source>
        <translation>超过 %1 百万字符</translation>
    </message>
    <message>
        <source>it holds more than %1 paragraphs</source>
        <translation>超过 %1 段</translation>
    </message>
    <message>
        <source>it holds no meeting</source>
        <translation>其中没有会议</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是一个文件夹</translation>
    </message>
    <message>
        <source>it is damaged or was made by another program</source>
        <translation>它已损坏或由其他程序生成</translation>
    </message>
    <message>
        <source>it is drawn with more than %1 million signs</source>
        <translation>由超过 %1 百万个符号绘成</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is larger than any calendar of meetings</source>
        <translation>大于任何会议日历</translation>
    </message>
    <message>
        <source>it is larger than files can be there</source>
        <translation>它超出该处文件的大小上限</translation>
    </message>
    <message>
        <source>it is made of pieces that stand too deep inside one another</source>
        <translation>由嵌套过深的部分组成</translation>
    </message>
    <message>
        <source>it is neither a dossier nor notes in JSON-LD</source>
        <translation>既不是案卷，也不是 JSON-LD 格式的笔记</translation>
    </message>
    <message>
        <source>it is no JSON-LD document of annotations</source>
        <translation>它不是 JSON-LD 批注文件</translation>
    </message>
    <message>
        <source>it is no iCalendar file, or is damaged</source>
        <translation>不是 iCalendar 文件，或已损坏</translation>
    </message>
    <message>
        <source>it is no plain text in UTF-8</source>
        <translation>不是 UTF-8 纯文本</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>其编码不是 UTF-8</translation>
    </message>
    <message>
        <source>it is of a format that this version does not know; a newer one may</source>
        <translation>此版本不识别其格式；较新版本或许可以</translation>
    </message>
    <message>
        <source>it measures %1 by %2 points</source>
        <translation>尺寸为 %1×%2 点</translation>
    </message>
    <message>
        <source>it names a note that belongs to another dossier</source>
        <translation>提到属于另一案卷的笔记</translation>
    </message>
    <message>
        <source>it names something that belongs to another dossier</source>
        <translation>提到属于另一案卷的内容</translation>
    </message>
    <message>
        <source>its elements take more than %1 megabytes of memory</source>
        <translation>其元素占用超过 %1 兆字节内存</translation>
    </message>
    <message>
        <source>its file</source>
        <translation>其文件</translation>
    </message>
    <message>
        <source>its file cannot be opened</source>
        <translation>其文件无法打开</translation>
    </message>
    <message>
        <source>its file is no database</source>
        <translation>其文件不是数据库</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>其链接循环指向自身</translation>
    </message>
    <message>
        <source>its list of pages cannot be followed</source>
        <translation>无法读取其页面列表</translation>
    </message>
    <message>
        <source>its manifest does not name the parts that it holds</source>
        <translation>其清单未列出所含部件</translation>
    </message>
    <message>
        <source>its name is not one that the system knows</source>
        <translation>系统不识别其名称</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>其名称太长</translation>
    </message>
    <message>
        <source>its package breaks off or is not sound</source>
        <translation>其包中断或不完好</translation>
    </message>
    <message>
        <source>its package holds the part %1 more than once</source>
        <translation>其文件包多次包含部件 %1</translation>
    </message>
    <message>
        <source>its package lists %1 parts</source>
        <translation>其文件包列有 %1 个部件</translation>
    </message>
    <message>
        <source>its page %1 bears more than %2 notes</source>
        <translation>其第 %1 页的批注超过 %2 条</translation>
    </message>
    <message>
        <source>its page %1 holds more than %2 words</source>
        <translation>其第 %1 页超过 %2 个词</translation>
    </message>
    <message>
        <source>its page %1 is drawn with more than %2 million signs</source>
        <translation>其第 %1 页由超过 %2 百万个符号绘成</translation>
    </message>
    <message>
        <source>its page %1 is made of pieces that stand too deep inside one another</source>
        <translation>其第 %1 页由嵌套过深的部分组成</translation>
    </message>
    <message>
        <source>its page %1 measures %2 by %3 points</source>
        <translation>其第 %1 页的尺寸为 %2×%3 点</translation>
    </message>
    <message>
        <source>its part %1</source>
        <translation>其部件 %1</translation>
    </message>
    <message>
        <source>its part %1 cannot be unpacked</source>
        <translation>无法解压其部分 %1</translation>
    </message>
    <message>
        <source>its parts %1 and %2 lie one over the other</source>
        <translation>其部件 %1 和 %2 相互重叠</translation>
    </message>
    <message>
        <source>its parts do not belong together</source>
        <translation>其部件互不相属</translation>
    </message>
    <message>
        <source>its parts unpack to %1 megabytes</source>
        <translation>其部件解压后达 %1 兆字节</translation>
    </message>
    <message>
        <source>its parts unpack to far more than a dossier holds</source>
        <translation>其部件解压后远大于案卷所能容纳</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>其文本</translation>
    </message>
    <message>
        <source>its text is missing from its package</source>
        <translation>其包中缺少文字</translation>
    </message>
    <message>
        <source>look at its pages: text recognition (OCR) found no words on them</source>
        <translation>查看其页面：文字识别（OCR）未在其中找到任何词语</translation>
    </message>
    <message>
        <source>no verb stands in it</source>
        <translation>其中没有动词</translation>
    </message>
    <message>
        <source>none of its pages can be opened</source>
        <translation>无法打开其任何页面</translation>
    </message>
    <message>
        <source>not what it was: it was changed</source>
        <translation>已非原样：被更改</translation>
    </message>
    <message>
        <source>notes are needed</source>
        <translation>需要笔记</translation>
    </message>
    <message>
        <source>one of its documents is not what its name says</source>
        <translation>其中一份文件与其名称不符</translation>
    </message>
    <message>
        <source>one of its paragraphs has more than %1 million characters</source>
        <translation>其中一段超过 %1 百万字符</translation>
    </message>
    <message>
        <source>one of its parts is not what its manifest says</source>
        <translation>其中一个部件与其清单所述不符</translation>
    </message>
    <message>
        <source>one of its parts unpacks to %1 megabytes</source>
        <translation>其中一个部件解压后达 %1 兆字节</translation>
    </message>
    <message>
        <source>one of its parts unpacks to far more than a dossier holds</source>
        <translation>其中一个部件解压后远大于案卷所能容纳</translation>
    </message>
    <message>
        <source>page %1 cannot be drawn</source>
        <translation>第 %1 页无法绘制</translation>
    </message>
    <message>
        <source>page %1 cannot be opened</source>
        <translation>第 %1 页无法打开</translation>
    </message>
    <message>
        <source>page %1 has no size</source>
        <translation>第 %1 页没有尺寸</translation>
    </message>
    <message>
        <source>run the installer of Tesseract again and tick %1 under “Additional language data”</source>
        <translation>再次运行 Tesseract 安装程序，并在“Additional language data”下勾选%1</translation>
    </message>
    <message>
        <source>run “%1” in a terminal</source>
        <translation>在终端中运行“%1”</translation>
    </message>
    <message>
        <source>run “%1” in a terminal, or install the packages that your system has for it</source>
        <translation>在终端中运行“%1”，或安装系统为此提供的软件包</translation>
    </message>
    <message>
        <source>the disk can be read but not written</source>
        <translation>磁盘可读但不可写</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk or the drive is no longer there</source>
        <translation>磁盘或驱动器已不在</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <source>the later revision is no PDF</source>
        <translation>后稿不是 PDF</translation>
    </message>
    <message>
        <source>the network drive does not answer</source>
        <translation>网络驱动器没有应答</translation>
    </message>
    <message>
        <source>the system does not permit it</source>
        <translation>系统不允许</translation>
    </message>
    <message>
        <source>the system refuses it (%1)</source>
        <translation>系统拒绝（%1）</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这样的文件或文件夹</translation>
    </message>
    <message>
        <source>there is none of this name</source>
        <translation>没有此名称的备份</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>there is something of this name already</source>
        <translation>已有同名的内容</translation>
    </message>
    <message>
        <source>too many files are open at once</source>
        <translation>同时打开的文件太多</translation>
    </message>
    <message>
        <source>two revisions are needed to be compared</source>
        <translation>需要两份修订稿才能比较</translation>
    </message>
    <message>
        <source>when its meetings are could not be understood</source>
        <translation>无法理解其会议的时间</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>您无权读取</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>您的磁盘配额已用完</translation>
    </message>
    <message>
        <source>“%1” has no form %2</source>
        <translation>“%1”没有 %2 格式</translation>
    </message>
    <message>
        <source>“%1” on line %2 stands on line %3 already</source>
        <translation>第 %2 行的“%1”已见于第 %3 行</translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <source>Go to the first</source>
        <translation>转到第一个</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message numerus="yes">
        <source>%n backup(s), the newest of %1.</source>
        <translation>
            <numerusform>%Ln 份备份，最新为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Choose the folder: %1</source>
        <translation>选择文件夹：%1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Empty for the folder of last time.</source>
        <translation>留空则用上次的文件夹。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder for what you publish</source>
        <translation>发布内容的文件夹</translation>
    </message>
    <message>
        <source>Folder of your own templates</source>
        <translation>您自己模板的文件夹</translation>
    </message>
    <message>
        <source>Layouts and styles by kind of document, in the place of those that the program brings.</source>
        <translation>按文件种类的版式和样式，取代程序自带的。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>打开文件夹：%1</translation>
    </message>
    <message>
        <source>The system could not open %1. Look for it in your file manager.</source>
        <translation>系统无法打开 %1。请在文件管理器中查找。</translation>
    </message>
    <message>
        <source>There is no such folder. Choose another, or leave the line empty.</source>
        <translation>没有这个文件夹。请另选，或将该行留空。</translation>
    </message>
    <message>
        <source>There is none yet: the first is made when something is written.</source>
        <translation>尚无备份：写入内容时建立第一份。</translation>
    </message>
    <message>
        <source>Your notes, dossiers and settings, and copies of the drafts. To move it, start with --library.</source>
        <translation>您的笔记、案卷、设置以及草案副本。如要移动，请用 --library 启动。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2  ·  %3 in %4, %5 in %6</source>
        <translation>%1 / %2  ·  %4 中 %3 处，%6 中 %5 处</translation>
    </message>
    <message numerus="yes">
        <source>%n in notes</source>
        <translation>
            <numerusform>笔记中 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Both revisions</source>
        <translation>两稿</translation>
    </message>
    <message>
        <source>Close the find bar (Escape)</source>
        <translation>关闭查找栏 (Esc)</translation>
    </message>
    <message>
        <source>Find in both revisions</source>
        <translation>在两稿中查找</translation>
    </message>
    <message>
        <source>In notes, too</source>
        <translation>也在笔记中查找</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>List what is found, below the text</source>
        <translation>在文本下方列出查找结果</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一个匹配 (Enter)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Not found in %1</source>
        <translation>%1 中未找到</translation>
    </message>
    <message>
        <source>Not found in either revision</source>
        <translation>两稿中均未找到</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一个匹配 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>This is no regular expression: %1, at letter %2.</source>
        <translation>这不是正则表达式：%1，在第 %2 个字符。</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>查找范围</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
</context>
<context>
    <name>FoundDock</name>
    <message>
        <source>Hide the list</source>
        <translation>隐藏列表</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>That was the first change.</source>
        <translation>那是第一处改动。</translation>
    </message>
    <message>
        <source>That was the last change.</source>
        <translation>那是最后一处改动。</translation>
    </message>
    <message>
        <source>The changes are being listed: a moment, please.</source>
        <translation>正在列出各项改动，请稍候。</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Find in the help</source>
        <translation>在帮助中查找</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>No page holds all of these words. Try fewer.</source>
        <translation>没有一页包含所有这些词语。请减少词语。</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助各页</translation>
    </message>
    <message>
        <source>The whole guide, in English</source>
        <translation>完整指南（英文）</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Compared directly, these tell it otherwise: %1.</source>
        <translation>直接比较时，以下各稿结果不同：%1。</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>再次出现</translation>
    </message>
    <message>
        <source>came in here</source>
        <translation>在此出现</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>deleted: %1.</source>
        <translation>删除：%1。</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>inserted: %1.</source>
        <translation>新增：%1。</translation>
    </message>
    <message>
        <source>merged with others</source>
        <translation>与其他段合并</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>尚不存在</translation>
    </message>
    <message>
        <source>recast with others</source>
        <translation>与其他段改写</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>重新编号</translation>
    </message>
    <message>
        <source>split off from %1</source>
        <translation>自 %1 拆出</translation>
    </message>
    <message>
        <source>was split</source>
        <translation>已拆分</translation>
    </message>
    <message>
        <source>went into %1</source>
        <translation>并入 %1</translation>
    </message>
</context>
<context>
    <name>HistoryDesk</name>
    <message>
        <source>A paragraph has a history once its dossier holds several revisions.</source>
        <translation>案卷中有多份修订稿时，段落才有沿革。</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1 的沿革</translation>
    </message>
    <message>
        <source>The revision on show does not stand in the dossier: choose another in the tool bar.</source>
        <translation>所显示的修订稿不在案卷中：请在工具栏中另选一份。</translation>
    </message>
    <message>
        <source>The revisions were not followed.</source>
        <translation>未能追踪各修订稿。</translation>
    </message>
</context>
<context>
    <name>HistoryDock</name>
    <message>
        <source>Add a revision…</source>
        <translation>添加修订稿…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Follow the paragraphs</source>
        <translation>追踪段落</translation>
    </message>
    <message>
        <source>Hide the history</source>
        <translation>隐藏沿革</translation>
    </message>
    <message>
        <source>History</source>
        <translation>沿革</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>工作进度</translation>
    </message>
    <message>
        <source>Reading and comparing all revisions…</source>
        <translation>正在读取并比较所有修订稿…</translation>
    </message>
</context>
<context>
    <name>HoldingDesk</name>
    <message>
        <source>Nothing is held together by hand here.</source>
        <translation>此处没有手工固定在一起的内容。</translation>
    </message>
    <message>
        <source>Only documents with pages on both sides can be held together.</source>
        <translation>只有两边都有页面的文件才能固定在一起。</translation>
    </message>
    <message>
        <source>Places are held together in Pages, where each side can stand by itself.</source>
        <translation>在“页面”视图中固定两处，那里各边可单独停留。</translation>
    </message>
    <message>
        <source>These places are no longer held together.</source>
        <translation>这两处不再固定在一起。</translation>
    </message>
    <message>
        <source>These two places stay together. A click on the pin between them lets them go.</source>
        <translation>这两处保持在一起。点击其间的图钉可放开。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>A key by itself is for writing and reading. Press it together with Ctrl or Alt.</source>
        <translation>单独一个键用于书写和阅读。请与 Ctrl 或 Alt 一起按。</translation>
    </message>
    <message>
        <source>Press one key, together with Ctrl or Alt.</source>
        <translation>请按一个键，连同 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>These keys open the menu “%1”. Press others.</source>
        <translation>这些键打开“%1”菜单。请按其他键。</translation>
    </message>
    <message>
        <source>This key moves through the window and cannot be changed. Press another one.</source>
        <translation>此键用于在窗口中移动，不能更改。请按其他键。</translation>
    </message>
</context>
<context>
    <name>KindChip</name>
    <message>
        <source>%1: %2 changes</source>
        <translation>%1：%2 处改动</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Find a part or a licence</source>
        <translation>查找组成部分或许可</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>No part and no licence is called so.</source>
        <translation>没有以此为名的组成部分或许可。</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>程序组成部分</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可文本</translation>
    </message>
    <message>
        <source>WSIS Desktop is built on the work of others. Each part and its licence:</source>
        <translation>WSIS Desktop 建立在他人工作的基础上。各组成部分及其许可：</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Your settings could not be saved: %1. They hold until you close the window.</source>
        <translation>无法保存您的设置：%1。设置在窗口关闭前有效。</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1，作者：%2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n author(s)</source>
        <translation>
            <numerusform>%Ln 位作者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bold run(s), as its legend says</source>
        <translation>
            <numerusform>%Ln 处粗体，按其图例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of formatting</source>
        <translation>
            <numerusform>%Ln 处格式改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of numbering</source>
        <translation>
            <numerusform>%Ln 处编号改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colour(s)</source>
        <translation>
            <numerusform>%Ln 种颜色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coloured run(s)</source>
        <translation>
            <numerusform>%Ln 处彩色文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s)</source>
        <translation>
            <numerusform>%Ln 处删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) told in balloons</source>
        <translation>
            <numerusform>%Ln 处在批注框中说明的删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insertion(s)</source>
        <translation>
            <numerusform>%Ln 处插入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n insertion(s) written in notes</source>
        <translation>
            <numerusform>%Ln 处写在注中的插入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a bar in the margin</source>
        <translation>
            <numerusform>%Ln 行页边有竖线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%Ln 处移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n struck run(s)</source>
        <translation>
            <numerusform>%Ln 处删除线文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n underlined run(s)</source>
        <translation>
            <numerusform>%Ln 处下划线文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingDialog</name>
    <message>
        <source>&amp;Ends</source>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>详情(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Starts</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>时区(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>事项(&amp;W)</translation>
    </message>
    <message>
        <source>A link begins with “https://”.</source>
        <translation>链接应以“https://”开头。</translation>
    </message>
    <message>
        <source>It ends before it starts: choose a later end.</source>
        <translation>结束早于开始：请选择较晚的结束时间。</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Say what the meeting is.</source>
        <translation>请写明会议事项。</translation>
    </message>
    <message>
        <source>This is a &amp;deadline</source>
        <translation>这是截止日期(&amp;D)</translation>
    </message>
    <message>
        <source>Wh&amp;ole days</source>
        <translation>全天(&amp;O)</translation>
    </message>
</context>
<context>
    <name>MeetingList</name>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after its changes</source>
        <translation>修订之后</translation>
    </message>
    <message>
        <source>before its changes</source>
        <translation>修订之前</translation>
    </message>
    <message>
        <source>with its changes</source>
        <translation>含修订</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>All revisions</source>
        <translation>所有修订稿</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订稿</translation>
    </message>
    <message>
        <source>What became of its text</source>
        <translation>其文字的变化</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Copy its text</source>
        <translation>复制其文字</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit this note</source>
        <translation>编辑此笔记</translation>
    </message>
    <message>
        <source>On the change %1</source>
        <translation>关于改动 %1</translation>
    </message>
    <message>
        <source>Proposed wording: %1</source>
        <translation>建议措辞：%1</translation>
    </message>
    <message>
        <source>Put it on %1</source>
        <translation>放到 %1</translation>
    </message>
    <message>
        <source>Put it on %1, where you are</source>
        <translation>放到您所在的 %1</translation>
    </message>
    <message>
        <source>Show the change</source>
        <translation>显示改动</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Close the editor (Escape)</source>
        <translation>关闭编辑器 (Esc)</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation>删除此笔记</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>笔记种类</translation>
    </message>
    <message>
        <source>No stance yet</source>
        <translation>尚无态度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>建议措辞</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>标签，用逗号分隔</translation>
    </message>
    <message>
        <source>Write a note. **Bold**, *italics* and lists are Markdown.</source>
        <translation>写笔记。**粗体**、*斜体*和列表用 Markdown。</translation>
    </message>
</context>
<context>
    <name>NoteKinds</name>
    <message>
        <source>comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>flexible</source>
        <translation>灵活</translation>
    </message>
    <message>
        <source>oppose</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>position</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>red line</source>
        <translation>红线</translation>
    </message>
    <message>
        <source>support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>task, done</source>
        <translation>任务，已完成</translation>
    </message>
</context>
<context>
    <name>NoteMoving</name>
    <message>
        <source>Choose a note first: Alt+N, then an arrow and Space.</source>
        <translation>请先选择笔记：Alt+N，再按方向键和空格键。</translation>
    </message>
    <message>
        <source>Go to the paragraph on which the note is to stand, or select words of it.</source>
        <translation>请转到笔记应在的段落，或选中其中的文字。</translation>
    </message>
    <message>
        <source>The note stands on %1 now. Ctrl+Z takes it back.</source>
        <translation>笔记现位于 %1。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>The note stands on another paragraph now. Ctrl+Z takes it back.</source>
        <translation>笔记现位于另一段。Ctrl+Z 可撤销。</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>%1 wrote another wording: it stands beside this one.</source>
        <translation>%1 写了另一种措辞：与此并列。</translation>
    </message>
    <message numerus="yes">
        <source>%n other wordings stand beside this one.</source>
        <translation>
            <numerusform>另有 %Ln 种措辞与此并列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other wordings stand beside this one: by %1.</source>
        <translation>
            <numerusform>另有 %Ln 种措辞与此并列：作者 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another wording stands beside this one.</source>
        <translation>另有一种措辞与此并列。</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>carried from %1</source>
        <translation>自 %1 转入</translation>
    </message>
    <message>
        <source>deleted: “%1”</source>
        <translation>删除：“%1”</translation>
    </message>
    <message>
        <source>its text is gone</source>
        <translation>其文字已不存在</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>moved, was %1</source>
        <translation>已移动，原 %1</translation>
    </message>
    <message>
        <source>new: “%1”</source>
        <translation>新增：“%1”</translation>
    </message>
    <message>
        <source>text edited</source>
        <translation>文字有修改</translation>
    </message>
    <message>
        <source>text edited: %1</source>
        <translation>文字有修改：%1</translation>
    </message>
    <message>
        <source>the note there was changed since</source>
        <translation>原处的笔记此后有改动</translation>
    </message>
    <message>
        <source>the paragraph was split</source>
        <translation>该段已拆分</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原 %1</translation>
    </message>
</context>
<context>
    <name>NotesDesk</name>
    <message>
        <source>%1 What you wrote stays here, and is saved as soon as it can be.</source>
        <translation>%1 您所写的内容保留在此，一旦可以便会保存。</translation>
    </message>
    <message>
        <source>%1 What you wrote stays here.</source>
        <translation>%1 您所写的内容保留在此。</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) came along from the earlier revision.</source>
        <translation>
            <numerusform>%Ln 条笔记自前稿转入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) found no place in this one: see “Without a place”.</source>
        <translation>
            <numerusform>%Ln 条笔记在本稿中没有找到位置：见“无位置”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已于 %1 保存</translation>
    </message>
    <message numerus="yes">
        <source>The note stands on the words in %1; %n more paragraph(s) were selected.</source>
        <translation>
            <numerusform>笔记位于 %1 的文字上；另选中了 %Ln 段。</numerusform>
        </translation>
    </message>
    <message>
        <source>the first paragraph</source>
        <translation>第一段</translation>
    </message>
</context>
<context>
    <name>NotesDock</name>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Hide the notes</source>
        <translation>隐藏笔记</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>笔记和书签</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>A name, a delegation, or nothing</source>
        <translation>姓名、代表团，或留空</translation>
    </message>
    <message>
        <source>Author of what you publish</source>
        <translation>发布内容的作者</translation>
    </message>
    <message>
        <source>It stands on briefings and other documents.</source>
        <translation>显示在简报和其他文件上。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Whoever you send a dossier to sees it. It is kept on this computer alone until then.</source>
        <translation>收到您案卷的人会看到它。在此之前它只保存在这台计算机上。</translation>
    </message>
    <message>
        <source>Your name on notes</source>
        <translation>笔记署名</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message numerus="yes">
        <source>%n deleted note(s)</source>
        <translation>
            <numerusform>%Ln 条已删除的笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Ctrl+M; select words first to write on them alone</source>
        <translation>Ctrl+M；先选中文字，可只就这些文字写笔记</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>在笔记中查找</translation>
    </message>
    <message>
        <source>Find in notes: words, #tag, red line…</source>
        <translation>在笔记中查找：文字、#标签、红线…</translation>
    </message>
    <message>
        <source>No note here holds these words.</source>
        <translation>此处没有笔记含有这些文字。</translation>
    </message>
    <message>
        <source>No note of the dossier is like this: choose another revision or status.</source>
        <translation>案卷中没有这样的笔记：请另选修订稿或状态。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Nothing is written on this paragraph yet.</source>
        <translation>本段尚无笔记。</translation>
    </message>
    <message>
        <source>On ¶ %1</source>
        <translation>关于 ¶ %1</translation>
    </message>
    <message>
        <source>Publish the notes…</source>
        <translation>发布笔记…</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>本段</translation>
    </message>
    <message>
        <source>What you write on the text stands here and is kept on this computer alone. It comes along when the next revision arrives.</source>
        <translation>您就文本所写的内容在此显示，只保存在这台计算机上。下一份修订稿到来时会随之转入。</translation>
    </message>
    <message>
        <source>Whole dossier</source>
        <translation>整个案卷</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>无位置</translation>
    </message>
    <message>
        <source>Write a note here</source>
        <translation>在此写笔记</translation>
    </message>
    <message>
        <source>Write a note on the section</source>
        <translation>就本节写笔记</translation>
    </message>
    <message>
        <source>Write a note on the whole text</source>
        <translation>就全文写笔记</translation>
    </message>
    <message>
        <source>Write a note on ¶ %1</source>
        <translation>就 ¶ %1 写笔记</translation>
    </message>
    <message>
        <source>Write on the section or the whole text</source>
        <translation>就本节或全文写笔记</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>工作进度</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Notices on the reading</source>
        <translation>读取通知</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>%1 is in %2 and %3 in %4, so that almost every word differs. Open both in one language.</source>
        <translation>%1 的语文是 %2，%3 的语文是 %4，因此几乎每个词都不同。请打开同一语文的两个版本。</translation>
    </message>
    <message numerus="yes">
        <source>Being read by OCR: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>正在用 OCR 读取：%1 的 %Ln 页（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the text after them</source>
        <translation>比较修订之后的文本</translation>
    </message>
    <message>
        <source>Compare the text before them</source>
        <translation>比较修订之前的文本</translation>
    </message>
    <message>
        <source>How to read them…</source>
        <translation>如何读取这些页…</translation>
    </message>
    <message numerus="yes">
        <source>Not read and left out: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>未读取并略去：%1 的 %Ln 页（%2）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not read, not even by OCR, and left out: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>用 OCR 也未能读取并略去：%1 的 %Ln 页（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of “%1” the text after its changes is compared: %2.</source>
        <translation>“%1”比较的是修订之后的文本：%2。</translation>
    </message>
    <message>
        <source>Of “%1” the text before its changes is compared: %2.</source>
        <translation>“%1”比较的是修订之前的文本：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Read by OCR, which makes mistakes: %n page(s) of %1 (%2).</source>
        <translation>
            <numerusform>用 OCR 读取，可能有误：%1 的 %Ln 页（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read it as tracked changes</source>
        <translation>作为修订标记读取</translation>
    </message>
    <message>
        <source>Read them by OCR</source>
        <translation>用 OCR 读取这些页</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>This is ordinary emphasis</source>
        <translation>这是一般强调</translation>
    </message>
    <message>
        <source>“%1” has %2 and no other tracked changes: its text is one.</source>
        <translation>“%1”含%2，没有其他修订标记：文本只有一个。</translation>
    </message>
    <message>
        <source>“%1” has %2, taken for ordinary emphasis.</source>
        <translation>“%1”含%2，视为一般强调。</translation>
    </message>
    <message>
        <source>“%1” is read as two texts, before and after its changes: %2.</source>
        <translation>“%1”作为修订前后两个文本读取：%2。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Add it as the newest revision</source>
        <translation>作为最新修订稿添加</translation>
    </message>
    <message>
        <source>Choose the earlier revision</source>
        <translation>选择前稿</translation>
    </message>
    <message>
        <source>Choose the later revision</source>
        <translation>选择后稿</translation>
    </message>
    <message>
        <source>Compare %1 with %2 instead</source>
        <translation>改为比较 %1 与 %2</translation>
    </message>
    <message>
        <source>Open one revision, or several at once</source>
        <translation>打开一份修订稿，或同时打开多份</translation>
    </message>
    <message>
        <source>Take it as the earlier revision</source>
        <translation>作为前稿</translation>
    </message>
    <message>
        <source>Take it as the later revision</source>
        <translation>作为后稿</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>如何处理 %1</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>%1, changes: %2</source>
        <translation>%1，改动：%2</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline of the new text</source>
        <translation>新文本的大纲</translation>
    </message>
    <message>
        <source>This text has no headings.</source>
        <translation>本文本没有标题。</translation>
    </message>
</context>
<context>
    <name>OverviewRuler</name>
    <message>
        <source>A note stands here</source>
        <translation>此处有笔记</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation>在此处找到</translation>
    </message>
    <message>
        <source>Overview of all changes</source>
        <translation>所有改动一览</translation>
    </message>
</context>
<context>
    <name>OwnLooks</name>
    <message>
        <source>Begin a folder of your own…</source>
        <translation>建立您自己的文件夹…</translation>
    </message>
    <message>
        <source>Layouts and styles of your own</source>
        <translation>您自己的版式和样式</translation>
    </message>
    <message>
        <source>Layouts and styles…</source>
        <translation>版式和样式…</translation>
    </message>
    <message>
        <source>Take those of a folder…</source>
        <translation>采用某文件夹中的…</translation>
    </message>
    <message>
        <source>Take those that ship</source>
        <translation>采用程序自带的</translation>
    </message>
    <message>
        <source>The program’s own</source>
        <translation>程序自带的</translation>
    </message>
    <message>
        <source>Where your own layouts and styles go</source>
        <translation>您自己的版式和样式的存放处</translation>
    </message>
</context>
<context>
    <name>PageGutter</name>
    <message>
        <source>Bands between paragraphs that belong together</source>
        <translation>相互对应段落之间的连接带</translation>
    </message>
    <message>
        <source>Bring both sides to the same height</source>
        <translation>使两边处于同一高度</translation>
    </message>
    <message>
        <source>Held together by hand. Click to let go.</source>
        <translation>手工固定在一起。点击可放开。</translation>
    </message>
</context>
<context>
    <name>PageNoting</name>
    <message numerus="yes">
        <source>%n highlight(s) and notes of the pages were taken over as notes.</source>
        <translation>
            <numerusform>已将页面上的 %Ln 处高亮和注释采用为笔记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n highlight(s) and notes of the pages are among your notes already.</source>
        <translation>
            <numerusform>页面上的 %Ln 处高亮和注释均已在您的笔记中。</numerusform>
        </translation>
    </message>
    <message>
        <source>No highlights and no notes stand on the pages.</source>
        <translation>页面上没有高亮和注释。</translation>
    </message>
    <message>
        <source>Only a PDF holds highlights and notes on its pages, and none is open.</source>
        <translation>只有 PDF 的页面上才有高亮和注释，而现在没有打开 PDF。</translation>
    </message>
</context>
<context>
    <name>PagePane</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>This revision comes from a file without pages. Its text stands in the Text view.</source>
        <translation>本修订稿来自没有页面的文件。其文字见“文本”视图。</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Shows the page over the whole width, or beside the choices again</source>
        <translation>以全宽显示页面，或重新显示在选项旁</translation>
    </message>
    <message>
        <source>The preview is being made…</source>
        <translation>正在准备预览…</translation>
    </message>
    <message>
        <source>The preview was not made.</source>
        <translation>未准备预览。</translation>
    </message>
</context>
<context>
    <name>PagePrinter</name>
    <message>
        <source>A page could not be drawn; what follows it was not printed. Save the document as PDF.</source>
        <translation>有一页无法绘制，其后各页未打印。请将文件保存为 PDF。</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>正在打印第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Printing was stopped: %1 of %2 pages had gone to the printer.</source>
        <translation>打印已停止：已有 %1 页（共 %2 页）发送到打印机。</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>The printer did not begin. Choose another one, or save the document as PDF.</source>
        <translation>打印机没有开始工作。请另选打印机，或将文件保存为 PDF。</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>%1 is now %2, page %3</source>
        <translation>%1 现为 %2，第 %3 页</translation>
    </message>
    <message>
        <source>%1 was %2, page %3</source>
        <translation>%1 原为 %2，第 %3 页</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Read by OCR</source>
        <translation>用 OCR 读取</translation>
    </message>
    <message>
        <source>no pages</source>
        <translation>没有页面</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>page %1 of %2, not read</source>
        <translation>第 %1 页，共 %2 页，未读取</translation>
    </message>
    <message>
        <source>page %1 of %2, read by OCR</source>
        <translation>第 %1 页，共 %2 页，用 OCR 读取</translation>
    </message>
</context>
<context>
    <name>PairingDesk</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing is paired with this paragraph.</source>
        <translation>本段没有配对。</translation>
    </message>
    <message>
        <source>Pair with %1</source>
        <translation>与 %1 配对</translation>
    </message>
    <message>
        <source>Pair with another paragraph…</source>
        <translation>与另一段配对…</translation>
    </message>
    <message>
        <source>Pairing %1: Ctrl+J at its counterpart · Escape lets go</source>
        <translation>正在为 %1 配对：在对应段落按 Ctrl+J · Esc 放弃</translation>
    </message>
    <message>
        <source>Select words of a paragraph, or go to it, before you pair it.</source>
        <translation>配对之前，请选中一段中的文字或转到该段。</translation>
    </message>
    <message>
        <source>The program paired this; you decided nothing about it.</source>
        <translation>这是程序所作的配对；您没有作出决定。</translation>
    </message>
    <message>
        <source>These are paired already.</source>
        <translation>两者已经配对。</translation>
    </message>
    <message>
        <source>You paired %1 and %2. Ctrl+Z takes it back.</source>
        <translation>您已将%1和%2配对。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>You parted these paragraphs. Ctrl+Z takes it back.</source>
        <translation>您已解除这些段落的配对。Ctrl+Z 可撤销。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>%1, on now</source>
        <translation>%1，已启用</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>The paragraphs of this text have no numbers.</source>
        <translation>本文本的段落没有编号。</translation>
    </message>
    <message>
        <source>There is no paragraph %1 in %2; the nearest is %3.</source>
        <translation>%2 中没有第 %1 段；最近的是 %3。</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>前稿</translation>
    </message>
    <message>
        <source>later</source>
        <translation>后稿</translation>
    </message>
    <message>
        <source>needs a second revision</source>
        <translation>需要第二份修订稿</translation>
    </message>
    <message>
        <source>needs an open text</source>
        <translation>需要打开文本</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>此处无法使用</translation>
    </message>
    <message>
        <source>nothing is kept of this text yet</source>
        <translation>尚未保存有关本文本的任何内容</translation>
    </message>
    <message>
        <source>nothing was cross-checked yet</source>
        <translation>尚未进行核对</translation>
    </message>
    <message>
        <source>old</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>the reading left no remarks</source>
        <translation>读取时没有留下提示</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>A command, a paragraph such as 44 bis or old 12, a heading, a bookmark</source>
        <translation>命令、段落（如 44 bis 或 旧 12）、标题、书签</translation>
    </message>
    <message>
        <source>Go to a place or a command</source>
        <translation>转到位置或命令</translation>
    </message>
    <message>
        <source>Nothing is called “%1”. Type part of a command or heading, or a number such as 44 bis.</source>
        <translation>没有名为“%1”的内容。请输入命令或标题的一部分，或段号（如 44 bis）。</translation>
    </message>
    <message>
        <source>What can be gone to or done</source>
        <translation>可转到或执行的内容</translation>
    </message>
    <message>
        <source>“%1” rests: %2.</source>
        <translation>“%1”现不可用：%2。</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It is kept only while the file is open, and never stored.</source>
        <translation>只在文件打开期间保留，从不存储。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>That password does not open it. Mind capital and small letters.</source>
        <translation>该密码无法打开文件。请注意大小写。</translation>
    </message>
    <message>
        <source>“%1” is protected by a password.</source>
        <translation>“%1”有密码保护。</translation>
    </message>
</context>
<context>
    <name>Peek</name>
    <message>
        <source>Nothing of it stands here: it is new in the other revision.</source>
        <translation>此处没有相应内容：它是另一稿中新增的。</translation>
    </message>
    <message>
        <source>Nothing of it stands here: it was deleted.</source>
        <translation>此处没有相应内容：已被删除。</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>word for word the same</source>
        <translation>逐字相同</translation>
    </message>
</context>
<context>
    <name>PeekCard</name>
    <message>
        <source>Enter goes there, Escape closes.</source>
        <translation>Enter 转到该处，Esc 关闭。</translation>
    </message>
</context>
<context>
    <name>PreferencesDesk</name>
    <message>
        <source>The interface will be %1 % large from the next start of the program on.</source>
        <translation>下次启动程序后，界面大小将为 %1 %。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing here is called so. Look for another word.</source>
        <translation>此处没有这样的名称。请查找其他词。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>重置本页</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>在首选项中查找</translation>
    </message>
</context>
<context>
    <name>PresentDesk</name>
    <message>
        <source>Change %1 of %2</source>
        <translation>第 %1 处改动，共 %2 处</translation>
    </message>
    <message>
        <source>That was the first change.</source>
        <translation>那是第一处改动。</translation>
    </message>
    <message>
        <source>That was the last change.</source>
        <translation>那是最后一处改动。</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Presentation</source>
        <translation>展示</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>%1 中无对应内容</translation>
    </message>
</context>
<context>
    <name>PreviewWork</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the preview</source>
        <translation>取消预览</translation>
    </message>
    <message>
        <source>How far the preview is</source>
        <translation>预览进度</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Make the preview</source>
        <translation>准备预览</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message>
        <source>Setting the pages to print…</source>
        <translation>正在排版待打印的页面…</translation>
    </message>
    <message>
        <source>This file has no pages to print. Open it in the program that wrote it, and print there.</source>
        <translation>本文件没有可打印的页面。请在编写它的程序中打开并打印。</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>工作进度</translation>
    </message>
    <message>
        <source>Marking the words</source>
        <translation>正在标记文字</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Pairing the paragraphs</source>
        <translation>正在为段落配对</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Recognising text</source>
        <translation>正在识别文字</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>正在工作</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>both revisions</source>
        <translation>两稿</translation>
    </message>
</context>
<context>
    <name>PublishDesk</name>
    <message>
        <source>Copied; paste it where you write.</source>
        <translation>已复制；请粘贴到您写作的地方。</translation>
    </message>
    <message>
        <source>Publish the redline…</source>
        <translation>发布修订标记文本…</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已保存为“%1”。</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>&amp;Copy as rich text</source>
        <translation>复制为带格式文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Author of the document</source>
        <translation>文件作者</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation>文件种类</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message numerus="yes">
        <source>%n bookmark(s)</source>
        <translation>
            <numerusform>%Ln 个书签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) and</source>
        <translation>
            <numerusform>%Ln 条笔记和</numerusform>
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
        <translation>案卷的所有修订稿，各占一列</translation>
    </message>
    <message>
        <source>Annotated copy</source>
        <translation>加注副本</translation>
    </message>
    <message>
        <source>As you wrote it</source>
        <translation>按您所写</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Below the title</source>
        <translation>题目之下</translation>
    </message>
    <message>
        <source>Both revisions face to face, pair by pair, their words marked.</source>
        <translation>两稿逐对并列，标出文字差异。</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>By section the changes that matter, a line each, with your notes.</source>
        <translation>按节列出重要改动，每处一行，附您的笔记。</translation>
    </message>
    <message>
        <source>Changes told</source>
        <translation>所列改动</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>对照表</translation>
    </message>
    <message>
        <source>Current text</source>
        <translation>现有案文</translation>
    </message>
    <message>
        <source>In the ITU’s terms: ADD, MOD, (MOD), SUP, SUP*, NOC</source>
        <translation>用国际电联术语：ADD、MOD、(MOD)、SUP、SUP*、NOC</translation>
    </message>
    <message>
        <source>Kinds of notes</source>
        <translation>笔记种类</translation>
    </message>
    <message>
        <source>Language of what is not quoted</source>
        <translation>非引文部分的语言</translation>
    </message>
    <message>
        <source>Left out, for want of a place on the pages of this file: %1. “My notes” has every note.</source>
        <translation>因本文件页面上没有位置而略去：%1。“我的笔记”载有全部笔记。</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Mark editorial changes, too</source>
        <translation>也标记编辑性改动</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>我的笔记</translation>
    </message>
    <message>
        <source>Notes for programs for PDF (XFDF)</source>
        <translation>供 PDF 程序使用的笔记 (XFDF)</translation>
    </message>
    <message>
        <source>Only with one of these tags</source>
        <translation>只含以下标签之一</translation>
    </message>
    <message>
        <source>Only with these words</source>
        <translation>只含这些词语</translation>
    </message>
    <message>
        <source>Open a PDF as the later revision for this.</source>
        <translation>为此请打开一份 PDF 作为后稿。</translation>
    </message>
    <message>
        <source>Open two revisions for this.</source>
        <translation>为此请打开两份修订稿。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Paragraphs cited as</source>
        <translation>段落引用方式</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation>拟议案文</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>修订标记</translation>
    </message>
    <message>
        <source>Say who wrote each note</source>
        <translation>注明每条笔记的作者</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>节</translation>
    </message>
    <message>
        <source>Set as</source>
        <translation>编排为</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>The later revision’s PDF, copied, with your notes on its pages and your bookmarks as outline.</source>
        <translation>后稿 PDF 的副本，页面上附您的笔记，书签列为大纲。</translation>
    </message>
    <message>
        <source>The whole text, what came underlined, what went struck. As a Word document with tracked changes.</source>
        <translation>全文，新增加下划线，删除加删除线。Word 文件则用修订标记。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>What each paragraph was called, is called now, and what became of it.</source>
        <translation>每段原来的编号、现在的编号及其变化。</translation>
    </message>
    <message>
        <source>With every change that you ticked as reviewed</source>
        <translation>含您标为已审阅的每处改动</translation>
    </message>
    <message>
        <source>With notes that are done</source>
        <translation>含已完成的笔记</translation>
    </message>
    <message>
        <source>With paragraphs that stayed as they were</source>
        <translation>含未变的段落</translation>
    </message>
    <message>
        <source>With positions taken</source>
        <translation>含所持立场</translation>
    </message>
    <message>
        <source>With the calendar of the dossier</source>
        <translation>含案卷的日历</translation>
    </message>
    <message>
        <source>With what only moved</source>
        <translation>含仅移动的内容</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <source>Write a note first (Ctrl+M).</source>
        <translation>请先写一条笔记 (Ctrl+M)。</translation>
    </message>
    <message>
        <source>Your notes by section and paragraph, changes and proposals as redlines.</source>
        <translation>您的笔记按节和段编排，改动和提案用修订标记。</translation>
    </message>
    <message>
        <source>Your proposals and comments as consultations ask for them.</source>
        <translation>按磋商要求的形式编排您的提案和意见。</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>as in the text</source>
        <translation>按文本顺序</translation>
    </message>
    <message>
        <source>as in the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>按种类</translation>
    </message>
    <message>
        <source>entries: from, to, comment</source>
        <translation>条目：自、至、意见</translation>
    </message>
    <message>
        <source>para 84</source>
        <translation>第84段</translation>
    </message>
    <message>
        <source>paragraph 84</source>
        <translation>第 84 段</translation>
    </message>
    <message>
        <source>substance only</source>
        <translation>仅实质</translation>
    </message>
    <message>
        <source>wording and substance</source>
        <translation>措辞和实质</translation>
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
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
        <translation>44 之二. 我们承诺到 2030 年消除一切数字鸿沟，并请秘书长提出报告。</translation>
    </message>
    <message>
        <source>Easy to tell apart (Atkinson Hyperlegible)</source>
        <translation>易于辨认 (Atkinson Hyperlegible)</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>In Text and Redline, as with Ctrl and the wheel.</source>
        <translation>用于“文本”和“修订标记”，同 Ctrl 加滚轮。</translation>
    </message>
    <message>
        <source>It looks so:</source>
        <translation>效果如下：</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Lines of one width</source>
        <translation>各行等宽</translation>
    </message>
    <message>
        <source>Not between Arabic letters, which are joined.</source>
        <translation>阿拉伯字母相连，其间不加。</translation>
    </message>
    <message>
        <source>Readers with dyslexia or low vision often prefer the last, with more room between letters and lines.</source>
        <translation>有阅读障碍或视力较弱的读者往往喜欢最后一种，并加大字母间距和行距。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Space added between letters and words</source>
        <translation>字母和词之间的附加间距</translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>With serifs (Noto Serif)</source>
        <translation>有衬线 (Noto Serif)</translation>
    </message>
    <message>
        <source>Without serifs (Inter)</source>
        <translation>无衬线 (Inter)</translation>
    </message>
    <message>
        <source>Words are spaced so that both edges are even.</source>
        <translation>调整词距，使两边对齐。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>actor added</source>
        <translation>增加行为方</translation>
    </message>
    <message>
        <source>actor removed</source>
        <translation>删除行为方</translation>
    </message>
    <message>
        <source>and/or</source>
        <translation>和/或</translation>
    </message>
    <message>
        <source>article</source>
        <translation>冠词</translation>
    </message>
    <message>
        <source>binding force</source>
        <translation>约束力</translation>
    </message>
    <message>
        <source>bracket closed</source>
        <translation>方括号关闭</translation>
    </message>
    <message>
        <source>bracket opened</source>
        <translation>方括号打开</translation>
    </message>
    <message>
        <source>capital letters</source>
        <translation>大小写</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>inflection</source>
        <translation>词形</translation>
    </message>
    <message>
        <source>modal</source>
        <translation>情态词</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>numbering</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>opposite</source>
        <translation>相反</translation>
    </message>
    <message>
        <source>order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>phrasing</source>
        <translation>表述</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>标点</translation>
    </message>
    <message>
        <source>qualifier added</source>
        <translation>增加限定语</translation>
    </message>
    <message>
        <source>qualifier removed</source>
        <translation>删除限定语</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>援引</translation>
    </message>
    <message>
        <source>reference follows the numbering</source>
        <translation>援引随编号改动</translation>
    </message>
    <message>
        <source>retitled</source>
        <translation>标题改动</translation>
    </message>
    <message>
        <source>spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>stronger verb</source>
        <translation>动词加强</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>text added</source>
        <translation>增加文字</translation>
    </message>
    <message>
        <source>text removed</source>
        <translation>删除文字</translation>
    </message>
    <message>
        <source>typography</source>
        <translation>排印</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>动词</translation>
    </message>
    <message>
        <source>weaker verb</source>
        <translation>动词减弱</translation>
    </message>
    <message>
        <source>words added</source>
        <translation>增加词语</translation>
    </message>
    <message>
        <source>words removed</source>
        <translation>删除词语</translation>
    </message>
    <message>
        <source>words replaced</source>
        <translation>替换词语</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Take %1 off the list</source>
        <translation>从列表中移除 %1</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>What you compare is listed here, so that one click brings it back.</source>
        <translation>您比较过的文本列在此处，点击即可重新打开。</translation>
    </message>
    <message>
        <source>today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>昨天 %1</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln 处改动</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecognisingDialog</name>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>It has no data for any language of the United Nations.</source>
        <translation>它没有任何联合国语文的数据。</translation>
    </message>
    <message>
        <source>It is a free program that works on this computer alone: your drafts go nowhere. It needs its data for each language.</source>
        <translation>它是自由程序，只在这台计算机上工作：您的草案不会外传。它需要每种语文的数据。</translation>
    </message>
    <message>
        <source>It reads %1.</source>
        <translation>它能读取%1。</translation>
    </message>
    <message>
        <source>Nothing is missing. A page that is not read even so is too faint, too small or askew: ask for a better scan, or for the file that it was made from.</source>
        <translation>什么都不缺。仍未读取的页面过淡、过小或歪斜：请索取更好的扫描件或原文件。</translation>
    </message>
    <message>
        <source>Reading pictures of text</source>
        <translation>读取文字图像</translation>
    </message>
    <message>
        <source>Tesseract %1 is installed.</source>
        <translation>Tesseract %1 已安装。</translation>
    </message>
    <message>
        <source>Tesseract reads pictures of text; it is not installed.</source>
        <translation>Tesseract 用于读取文字图像；尚未安装。</translation>
    </message>
    <message>
        <source>Then choose “Read them by OCR” above the text, or open the file again.</source>
        <translation>然后选择文本上方的“用 OCR 读取这些页”，或重新打开文件。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
</context>
<context>
    <name>RedlineView</name>
    <message>
        <source>%1, with its changes to %2</source>
        <translation>%1，含对 %2 的改动</translation>
    </message>
    <message>
        <source>Both texts as one, with the changes marked</source>
        <translation>两稿合一，标出改动</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>end of the paragraph</source>
        <translation>段落结束</translation>
    </message>
    <message>
        <source>inserted: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>自 %1 移来</translation>
    </message>
    <message>
        <source>moved from elsewhere</source>
        <translation>自别处移来</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>移至 %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原 %1</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>%1: %2 (%3).</source>
        <translation>%1：%2（%3）。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>A balloon in the margin tells of deleted words that the earlier text lacks: their place was not found</source>
        <translation>页边批注框提到前稿中没有的删除文字：未找到其位置</translation>
    </message>
    <message>
        <source>A bar in the margin says that something changed, but no words beside it are marked</source>
        <translation>页边竖线表明有改动，但旁边没有标记的文字</translation>
    </message>
    <message>
        <source>A bracket is closed that was never opened</source>
        <translation>有方括号关闭而从未打开</translation>
    </message>
    <message>
        <source>A bracket is opened and never closed</source>
        <translation>有方括号打开而从未关闭</translation>
    </message>
    <message>
        <source>A note that was written on a page is no part of the text</source>
        <translation>写在页面上的注释不属于文本</translation>
    </message>
    <message>
        <source>Part of it was left out</source>
        <translation>有部分内容被略去</translation>
    </message>
    <message>
        <source>Tesseract, which recognised pages of it, has no data for its language</source>
        <translation>识别其页面的 Tesseract 没有该语文的数据</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>RemarksPanel</name>
    <message>
        <source>Remarks on the reading</source>
        <translation>读取提示</translation>
    </message>
    <message>
        <source>What the reading noticed. A click leads there.</source>
        <translation>读取时注意到的情况。点击即可转到该处。</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>A fault in WSIS Desktop</source>
        <translation>WSIS Desktop 出现故障</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The program made a mistake. Your files are untouched.</source>
        <translation>程序出错。您的文件没有受到影响。</translation>
    </message>
    <message>
        <source>You can go on working. Copied and sent to the developers, this report helps to mend it. It may name files of yours: look through it first.</source>
        <translation>您可以继续工作。复制本报告并发给开发者，有助于修复故障。报告可能提到您的文件名：请先看一遍。</translation>
    </message>
</context>
<context>
    <name>ResumeDesk</name>
    <message>
        <source>The dossier that was open last could not be opened again.</source>
        <translation>无法重新打开上次打开的案卷。</translation>
    </message>
    <message>
        <source>The dossier that was open last is not in the library any more.</source>
        <translation>上次打开的案卷已不在资料库中。</translation>
    </message>
    <message>
        <source>What was open last could not be opened again. %1</source>
        <translation>上次打开的内容无法重新打开。%1</translation>
    </message>
    <message>
        <source>What was open last was not opened again: the program ended over it the last time. You can still open it from this page.</source>
        <translation>上次打开的内容没有重新打开：上次程序在处理它时终止。您仍可从此页打开。</translation>
    </message>
</context>
<context>
    <name>ReviewProgress</name>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>已审阅 %1 / %2</translation>
    </message>
</context>
<context>
    <name>RevisionPicker</name>
    <message>
        <source>Add a revision…</source>
        <translation>添加修订稿…</translation>
    </message>
    <message>
        <source>Compare the text after its changes</source>
        <translation>比较修订之后的文本</translation>
    </message>
    <message>
        <source>Compare the text before its changes</source>
        <translation>比较修订之前的文本</translation>
    </message>
    <message>
        <source>Earlier revision</source>
        <translation>前稿</translation>
    </message>
    <message>
        <source>Later revision</source>
        <translation>后稿</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>打开其他文件…</translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%Ln 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>案卷(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>前移(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>后移(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Symbol</source>
        <translation>文号(&amp;S)</translation>
    </message>
    <message>
        <source>Add a file as the newest revision</source>
        <translation>添加文件作为最新修订稿</translation>
    </message>
    <message>
        <source>Ctrl+Z in the window takes back what you change here.</source>
        <translation>在窗口中按 Ctrl+Z 可撤销此处的更改。</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>日期(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>It is kept with its %n note(s), and comes back with them when you put it back or add its file.</source>
        <translation>
            <numerusform>它连同其 %Ln 条笔记一并保留；放回或重新添加文件时一并恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>放回(&amp;B)</translation>
    </message>
    <message>
        <source>Put it back at its place, with its notes</source>
        <translation>连同笔记放回原位</translation>
    </message>
    <message>
        <source>Put it before the one above (Alt+Up)</source>
        <translation>移到上一份之前 (Alt+Up)</translation>
    </message>
    <message>
        <source>Put it behind the one below (Alt+Down)</source>
        <translation>移到下一份之后 (Alt+Down)</translation>
    </message>
    <message>
        <source>Revisions of the dossier</source>
        <translation>案卷的修订稿</translation>
    </message>
    <message>
        <source>Revisions, the earliest first</source>
        <translation>修订稿，由早到晚</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>题目(&amp;I)</translation>
    </message>
    <message>
        <source>Take %1 out of the dossier?</source>
        <translation>将 %1 移出案卷？</translation>
    </message>
    <message>
        <source>Take &amp;out…</source>
        <translation>移出(&amp;O)…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Take it out of the dossier (Delete)</source>
        <translation>移出案卷 (Delete)</translation>
    </message>
    <message>
        <source>Taken out of the dossier</source>
        <translation>已移出案卷</translation>
    </message>
    <message>
        <source>Taken out, kept with their notes</source>
        <translation>已移出，连同笔记保留</translation>
    </message>
    <message>
        <source>The library keeps its copy of the file: you can put it back at any time.</source>
        <translation>资料库保留文件副本：您可随时放回。</translation>
    </message>
    <message>
        <source>What came along from it into other revisions stays there.</source>
        <translation>由它转入其他修订稿的内容保留在那里。</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message numerus="yes">
        <source>%n found. Enter leads there.</source>
        <translation>
            <numerusform>找到 %Ln 项。按 Enter 转到该处。</numerusform>
        </translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>所有案卷</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>任何种类</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>任何标签</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Dossier or revision</source>
        <translation>案卷或修订稿</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation>笔记种类</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Nothing holds all of this. Try fewer words, or leave out a filter.</source>
        <translation>没有内容符合所有条件。请减少词语或去掉一个筛选条件。</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Search all dossiers</source>
        <translation>搜索所有案卷</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>The best %n are listed; more words narrow it down.</source>
        <translation>
            <numerusform>列出最相符的 %Ln 项；增加词语可缩小范围。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type words: all of them must stand there, “in quotation marks” as they are written. Or choose a kind, a status or a tag to list the notes that have it.</source>
        <translation>输入词语：须全部出现，“引号中的”须完全一致。也可选择种类、状态或标签，列出相应的笔记。</translation>
    </message>
    <message>
        <source>What became of its text</source>
        <translation>其文字的变化</translation>
    </message>
    <message>
        <source>What is searched</source>
        <translation>搜索范围</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Words of notes, of what they stand on, or of paragraphs</source>
        <translation>笔记、笔记所附文字或段落中的词语</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message numerus="yes">
        <source>%1, also in %n earlier one(s)</source>
        <translation>
            <numerusform>%1，另见于 %Ln 份前稿</numerusform>
        </translation>
    </message>
    <message>
        <source>No place</source>
        <translation>无位置</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>paragraph split</source>
        <translation>段落拆分</translation>
    </message>
    <message>
        <source>same text</source>
        <translation>文字相同</translation>
    </message>
    <message>
        <source>text edited</source>
        <translation>文字有修改</translation>
    </message>
    <message>
        <source>without a place</source>
        <translation>无位置</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>There is nothing to search yet. What you write on a text, and the revisions of its dossier, are found here.</source>
        <translation>尚无可搜索的内容。您就文本所写的内容及其案卷的修订稿可在此查找。</translation>
    </message>
</context>
<context>
    <name>SectionsModel</name>
    <message>
        <source>%1 (gone)</source>
        <translation>%1（已删除）</translation>
    </message>
    <message>
        <source>%1 (moved)</source>
        <translation>%1（已移动）</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新增）</translation>
    </message>
    <message>
        <source>%1 (was: %2)</source>
        <translation>%1（原为：%2）</translation>
    </message>
    <message>
        <source>Brackets</source>
        <translation>方括号</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>节</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>SectionsTable</name>
    <message>
        <source>Sections, with how much of each changed</source>
        <translation>各节及其改动程度</translation>
    </message>
</context>
<context>
    <name>Seeking</name>
    <message>
        <source>This expression takes too long and was given up on the way: what is found is not all. Say more exactly what is repeated, without a repetition within a repetition.</source>
        <translation>该表达式耗时过长，已中途放弃：结果并不完整。请更准确地说明重复的内容，不要在重复中再重复。</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>%1 (yours)</source>
        <translation>%1（您的）</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Press other keys, or take these from there.</source>
        <translation>%1 属于“%2”。请按其他键，或将其取来。</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>New keys of “%1”</source>
        <translation>“%1”的新按键</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Press the keys together. They hold at once.</source>
        <translation>请同时按下各键。立即生效。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Take them from there</source>
        <translation>取来使用</translation>
    </message>
    <message>
        <source>The usual keys</source>
        <translation>通常的按键</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Changes, outline and remarks</source>
        <translation>改动、大纲和提示</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Remarks %1</source>
        <translation>提示 %1</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Both stay, as notes of their own.</source>
        <translation>两者都作为独立的笔记保留。</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>Keep only this one</source>
        <translation>只保留这个</translation>
    </message>
    <message>
        <source>The other wording goes into the bin.</source>
        <translation>另一种措辞移入回收站。</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Both revisions stand side by side with every change marked. Nothing leaves this computer.</source>
        <translation>两稿并列，每处改动都有标记。任何内容都不会离开这台计算机。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>PDF, Word (DOCX), OpenDocument (ODT), Markdown, HTML and plain text.</source>
        <translation>PDF、Word (DOCX)、OpenDocument (ODT)、Markdown、HTML 和纯文本。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>左右互换</translation>
    </message>
    <message>
        <source>What changed between two drafts?</source>
        <translation>两份草案之间有何改动？</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln 处改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided by hand</source>
        <translation>
            <numerusform>%Ln 处由手工决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) at rest</source>
        <translation>
            <numerusform>%Ln 项决定未生效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folded away</source>
        <translation>
            <numerusform>%Ln 处已折叠</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s)</source>
        <translation>
            <numerusform>%Ln 段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on the reading</source>
        <translation>
            <numerusform>%Ln 条读取提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>No changes: both revisions say the same.</source>
        <translation>没有改动：两稿内容相同。</translation>
    </message>
    <message>
        <source>Place in %1</source>
        <translation>在 %1 中的位置</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What the reading noticed</source>
        <translation>读取时注意到的情况</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>等待您处理的事项</translation>
    </message>
    <message>
        <source>Whether what you wrote is saved</source>
        <translation>所写内容是否已保存</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>%1 of the text changed: %2 words went and %3 came, of %4 that stand in it now.</source>
        <translation>文本改动了 %1：删去 %2 个词，新增 %3 个，现有 %4 个词。</translation>
    </message>
    <message>
        <source>%1: %2 words are new</source>
        <translation>%1：新增 %2 个词</translation>
    </message>
    <message>
        <source>%1: %2 words moved, %3 changed</source>
        <translation>%1：移动 %2 个词，改动 %3 个</translation>
    </message>
    <message>
        <source>%1: %2 words were deleted</source>
        <translation>%1：删除 %2 个词</translation>
    </message>
    <message>
        <source>%1: %2 words, %3 changed</source>
        <translation>%1：%2 个词，改动 %3 个</translation>
    </message>
    <message>
        <source>%1: %2 words, %3 of them came</source>
        <translation>%1：%2 个词，其中新增 %3 个</translation>
    </message>
    <message>
        <source>%1: %2 words, %3 of them went</source>
        <translation>%1：%2 个词，其中删去 %3 个</translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) gone</source>
        <translation>
            <numerusform>消失的方括号 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bracket(s) opened</source>
        <translation>
            <numerusform>打开的方括号 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>改动 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) retitled</source>
        <translation>
            <numerusform>标题改动 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renumbered</source>
        <translation>
            <numerusform>重新编号 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) moved</source>
        <translation>
            <numerusform>移动的节 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that matter(s)</source>
        <translation>
            <numerusform>重要 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first heading</source>
        <translation>第一个标题之前</translation>
    </message>
    <message>
        <source>Both revisions say the same, word for word.</source>
        <translation>两稿逐字相同。</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
    <message numerus="yes">
        <source>No word changed, but signs, brackets or the order did: %n change(s).</source>
        <translation>
            <numerusform>没有词语改动，但标点、方括号或顺序有改动：%Ln 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>brackets</source>
        <translation>方括号</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>%1 words</source>
        <translation>%1 个词</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that matter</source>
        <translation>
            <numerusform>%Ln 处重要改动</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>Retitled and moved sections</source>
        <translation>标题改动和移动的节</translation>
    </message>
    <message>
        <source>Summary of the comparison</source>
        <translation>比较摘要</translation>
    </message>
    <message>
        <source>The height of a band is its share of the words. Its coloured foot is what changed; a stub is text that was deleted, on the earlier side, or added, on the later one; a dashed band moved. Click one to go there.</source>
        <translation>连接带的高度表示所占词数。底部着色部分为改动；短截为前稿一边删除或后稿一边新增的文字；虚线带为移动的内容。点击可转到该处。</translation>
    </message>
    <message>
        <source>What became of each section</source>
        <translation>各节的变化</translation>
    </message>
    <message>
        <source>Where to read first</source>
        <translation>从何处读起</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>retitled</source>
        <translation>标题改动</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>原为：%1</translation>
    </message>
</context>
<context>
    <name>SummaryPicture</name>
    <message>
        <source>Picture of what became of each part of the text</source>
        <translation>文本各部分变化示意图</translation>
    </message>
</context>
<context>
    <name>TextModel</name>
    <message>
        <source>Change</source>
        <translation>改动</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>%1 of %2 came from %3</source>
        <translation>%2 的 %1 来自 %3</translation>
    </message>
    <message>
        <source>%1 stands in %2 as %3</source>
        <translation>%1 在 %2 中为 %3</translation>
    </message>
    <message>
        <source>%1, counted, not printed</source>
        <translation>%1，系计数所得，并非印出</translation>
    </message>
    <message>
        <source>(note %1)</source>
        <translation>（注 %1）</translation>
    </message>
    <message>
        <source>Both texts, face to face</source>
        <translation>两稿并列</translation>
    </message>
    <message>
        <source>Counted, not printed</source>
        <translation>系计数所得，并非印出</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>From here on read by OCR, out of a picture: it may hold mistakes</source>
        <translation>自此处起用 OCR 从图像读取：可能有误</translation>
    </message>
    <message>
        <source>OCR, page %1</source>
        <translation>OCR，第 %1 页</translation>
    </message>
    <message>
        <source>Written beside the paragraph</source>
        <translation>写在段落旁</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>item</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>merged from %1</source>
        <translation>由 %1 合并</translation>
    </message>
    <message>
        <source>nothing in %1</source>
        <translation>%1 中无对应内容</translation>
    </message>
    <message>
        <source>nothing that faces it</source>
        <translation>对面无对应内容</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>现为 %1</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>段</translation>
    </message>
    <message>
        <source>read by OCR</source>
        <translation>用 OCR 读取</translation>
    </message>
    <message>
        <source>show face to face</source>
        <translation>并列显示</translation>
    </message>
    <message>
        <source>show its old place</source>
        <translation>显示原位置</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>表格行</translation>
    </message>
    <message>
        <source>title</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未改动</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原 %1</translation>
    </message>
    <message>
        <source>…continued from %1</source>
        <translation>…接 %1</translation>
    </message>
</context>
<context>
    <name>TipDesk</name>
    <message>
        <source>There is nothing more to tell here.</source>
        <translation>此处没有更多说明。</translation>
    </message>
</context>
<context>
    <name>TipWords</name>
    <message>
        <source>Note %1: %2</source>
        <translation>注 %1：%2</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>%1 makes a briefing, a redline or a table of what you see. F1 opens the help at the page about where you are.</source>
        <translation>%1 可将所见内容做成简报、修订标记文本或表格。F1 打开与您所在位置有关的帮助页。</translation>
    </message>
    <message>
        <source>%1 writes a note on the paragraph, or on the words that you select. It is saved as you type, stays on this computer, and comes along when the next revision arrives.</source>
        <translation>%1 可就本段或所选文字写笔记。边写边保存，只存在这台计算机上；下一份修订稿到来时随之转入。</translation>
    </message>
    <message>
        <source>Both texts face to face</source>
        <translation>两稿并列</translation>
    </message>
    <message>
        <source>Every change, by section</source>
        <translation>按节列出每处改动</translation>
    </message>
    <message>
        <source>Four ways to look at it</source>
        <translation>四种看法</translation>
    </message>
    <message>
        <source>Pass it on</source>
        <translation>传给他人</translation>
    </message>
    <message>
        <source>The list tells what came, what went and why it matters. %1 leads from one change to the next; a tick says that you have dealt with it.</source>
        <translation>列表说明增加了什么、删除了什么、为何重要。%1 从一处改动转到下一处；打勾表示您已审阅。</translation>
    </message>
    <message>
        <source>The real pages, the texts side by side, one text with its changes, or a summary. Your place stays when you switch; %1 shows the pages.</source>
        <translation>真实的页面、并列的文本、含改动的单一文本，或摘要。切换时保持所在位置；%1 显示页面。</translation>
    </message>
    <message>
        <source>What went is struck, what came is underlined, and a band joins what belongs together. The strip at the edge shows the whole text; %1 finds words in both.</source>
        <translation>删除的加删除线，新增的加下划线，连接带联结相互对应的内容。边缘的长条显示全文；%1 在两稿中查找。</translation>
    </message>
    <message>
        <source>Write on the text</source>
        <translation>在文本上书写</translation>
    </message>
</context>
<context>
    <name>TourBubble</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>跳过导览</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Back to the comparison</source>
        <translation>返回比较</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>返回起始页</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>How to read it…</source>
        <translation>如何读取…</translation>
    </message>
    <message>
        <source>Read it by OCR</source>
        <translation>用 OCR 读取</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Add the file to its dossier again; its notes are kept.</source>
        <translation>请将文件重新加入其案卷；笔记仍然保留。</translation>
    </message>
    <message>
        <source>Ask for a Word version, or run text recognition (OCR) over it and open the result.</source>
        <translation>请索取 Word 版本，或进行文字识别 (OCR) 后打开结果。</translation>
    </message>
    <message>
        <source>Ask for a Word version, or {how}.</source>
        <translation>请索取 Word 版本，或{how}。</translation>
    </message>
    <message>
        <source>Ask for it again where it came from; nothing in the library was changed.</source>
        <translation>请向来源重新索取；资料库没有任何更改。</translation>
    </message>
    <message>
        <source>Ask for the file it was made from, or run text recognition (OCR) over it and open the result.</source>
        <translation>请索取原文件，或进行文字识别 (OCR) 后打开结果。</translation>
    </message>
    <message>
        <source>Ask for the file it was made from, or {how}.</source>
        <translation>请索取原文件，或{how}。</translation>
    </message>
    <message>
        <source>Change it by hand; nothing was touched.</source>
        <translation>请手工更改；没有改动任何内容。</translation>
    </message>
    <message>
        <source>Check the disk; everything saved before is safe if it is sound.</source>
        <translation>请检查磁盘；如磁盘完好，此前保存的一切都安全。</translation>
    </message>
    <message>
        <source>Check the folder’s name; a library is begun when the first dossier is kept.</source>
        <translation>请检查文件夹名称；保存第一个案卷时建立资料库。</translation>
    </message>
    <message>
        <source>Check where it comes from; if it is sound, save its text alone as a new file.</source>
        <translation>请核实其来源；如可靠，请仅将其文字另存为新文件。</translation>
    </message>
    <message>
        <source>Check where it comes from; if part of it is wanted, save that part as a file of its own.</source>
        <translation>请核实其来源；如需要其中一部分，请将该部分另存为文件。</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, and whether you may read it.</source>
        <translation>请检查文件是否被移动或重命名，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>Check whether it was moved or renamed, or whether its drive is connected.</source>
        <translation>请检查文件是否被移动或重命名，或其驱动器是否已连接。</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or free some space; what stood there before is untouched.</source>
        <translation>请选择您自己的文件夹，或腾出空间；原有内容没有受到影响。</translation>
    </message>
    <message>
        <source>Choose an .ics file (iCalendar), as calendar programs export it.</source>
        <translation>请选择日历程序导出的 .ics 文件 (iCalendar)。</translation>
    </message>
    <message>
        <source>Choose another folder with --library.</source>
        <translation>请用 --library 选择另一文件夹。</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation>请为结果另取名称。</translation>
    </message>
    <message>
        <source>Choose another one; “wsis-desktop check” lists them.</source>
        <translation>请另选一份；“wsis-desktop check”会列出备份。</translation>
    </message>
    <message>
        <source>Choose the version in which the changes are marked. If its struck words are changes, open it by itself first and press “Read it as tracked changes”.</source>
        <translation>请选择标有改动的版本。如其中的删除线文字是改动，请先单独打开它，并按“作为修订标记读取”。</translation>
    </message>
    <message>
        <source>Close that one first, or go on without writing notes here.</source>
        <translation>请先关闭那个窗口，或继续使用但不在此写笔记。</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own and open the copy.</source>
        <translation>请复制到您自己的文件夹，并打开副本。</translation>
    </message>
    <message>
        <source>Cross-check them again, and save that.</source>
        <translation>请重新核对，再保存。</translation>
    </message>
    <message>
        <source>Enter it again, minding capital and small letters, or ask for it where the file came from.</source>
        <translation>请重新输入，注意大小写，或向文件来源询问。</translation>
    </message>
    <message>
        <source>Enter the password that came with it.</source>
        <translation>请输入随文件提供的密码。</translation>
    </message>
    <message>
        <source>Fetch it again, or open it in the program it comes from and save it anew.</source>
        <translation>请重新获取，或在原程序中打开并重新保存。</translation>
    </message>
    <message>
        <source>Fetch it again; its download or copy probably broke off.</source>
        <translation>请重新获取；下载或复制可能中断了。</translation>
    </message>
    <message>
        <source>Free some space and try again; everything saved before is safe.</source>
        <translation>请腾出空间后重试；此前保存的一切都安全。</translation>
    </message>
    <message>
        <source>Give yourself the right to write there, or choose another folder with --library.</source>
        <translation>请取得该处的写入权限，或用 --library 选择另一文件夹。</translation>
    </message>
    <message>
        <source>If they are changes, say so (--marks changes), or take the earlier revision from a file of its own.</source>
        <translation>如果是改动，请注明 (--marks changes)，或使用单独文件中的前稿。</translation>
    </message>
    <message>
        <source>Look at its pages; if they show text, ask for the file it was made from, or run text recognition (OCR) over it and open the result.</source>
        <translation>请查看其页面；如有文字，请索取原文件，或进行文字识别 (OCR) 后打开结果。</translation>
    </message>
    <message>
        <source>Make the folder first, or choose another one.</source>
        <translation>请先建立文件夹，或另选一个。</translation>
    </message>
    <message>
        <source>Move it away, or choose another folder with --library.</source>
        <translation>请移走它，或用 --library 选择另一文件夹。</translation>
    </message>
    <message>
        <source>Name a file inside it.</source>
        <translation>请指定其中的一个文件。</translation>
    </message>
    <message>
        <source>No good backup was found; keep a copy of the folder before anything else is tried.</source>
        <translation>没有找到完好的备份；在尝试其他办法之前，请保留文件夹的副本。</translation>
    </message>
    <message>
        <source>Nothing can be published: {reason}.</source>
        <translation>无法发布：{reason}。</translation>
    </message>
    <message>
        <source>One of the files has changed since it was opened.</source>
        <translation>其中一个文件在打开后有改动。</translation>
    </message>
    <message>
        <source>One of the files has changed since they were cross-checked; nothing was saved.</source>
        <translation>其中一个文件在核对后有改动；没有保存任何内容。</translation>
    </message>
    <message>
        <source>Open both again to go on with what stands in them now.</source>
        <translation>请重新打开两个文件，以便按其现有内容继续。</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, copy its text into a new document, and open that.</source>
        <translation>请在原程序中打开，将文字复制到新文件，再打开该文件。</translation>
    </message>
    <message>
        <source>Open it in your word processor with its password, save it without one, and open that.</source>
        <translation>请在文字处理程序中用密码打开，另存为无密码的文件，再打开该文件。</translation>
    </message>
    <message>
        <source>Open it in your word processor, save it anew as DOCX with that text in it, and open that.</source>
        <translation>请在文字处理程序中打开它，连同该文字另存为 DOCX，再打开该文件。</translation>
    </message>
    <message>
        <source>Open the file inside it that holds the draft.</source>
        <translation>请打开其中载有草案的文件。</translation>
    </message>
    <message>
        <source>Open the revision that they stand on, then import them again.</source>
        <translation>请打开笔记所在的修订稿，然后重新导入。</translation>
    </message>
    <message>
        <source>Open what it is made from, or choose another kind of document.</source>
        <translation>请打开制作所需的文件，或选择另一种文件。</translation>
    </message>
    <message>
        <source>Publish it in another form; what stood there is untouched.</source>
        <translation>请用另一格式发布；原有内容没有受到影响。</translation>
    </message>
    <message>
        <source>Read it again: notes go to the same paragraphs of what it says now.</source>
        <translation>请重新读取：笔记会转到现有文字的相同段落。</translation>
    </message>
    <message>
        <source>Save it as DOCX in your word processor, and open that.</source>
        <translation>请在文字处理程序中另存为 DOCX，再打开该文件。</translation>
    </message>
    <message>
        <source>Save it as PDF or DOCX in the program it comes from, and open that.</source>
        <translation>请在原程序中另存为 PDF 或 DOCX，再打开该文件。</translation>
    </message>
    <message>
        <source>Save it as UTF-8 text, or take the looks that ship.</source>
        <translation>请将其另存为 UTF-8 文本，或采用程序自带的版式。</translation>
    </message>
    <message>
        <source>Save it in another form.</source>
        <translation>请用另一格式保存。</translation>
    </message>
    <message>
        <source>Save the file anew in the program it comes from, or fetch another copy, and open that.</source>
        <translation>请在原程序中重新保存文件，或另取一份，再打开。</translation>
    </message>
    <message>
        <source>Take the earlier revision from a file of its own, or one with tracked changes (PDF, DOCX, ODT, HTML).</source>
        <translation>请使用单独文件中的前稿，或带修订标记的文件（PDF、DOCX、ODT、HTML）。</translation>
    </message>
    <message>
        <source>The backup “{backup}” cannot be restored: {reason}.</source>
        <translation>备份“{backup}”无法恢复：{reason}。</translation>
    </message>
    <message>
        <source>The disk with the library in “{folder}” is full, so the last change could not be saved.</source>
        <translation>“{folder}”中资料库所在的磁盘已满，最后的更改无法保存。</translation>
    </message>
    <message>
        <source>The document was not made: the program made a mistake.</source>
        <translation>文件没有制成：程序出错。</translation>
    </message>
    <message>
        <source>The library in “{folder}” can be read but not written.</source>
        <translation>“{folder}”中的资料库可读但不可写。</translation>
    </message>
    <message>
        <source>The library in “{folder}” cannot be used.</source>
        <translation>“{folder}”中的资料库无法使用。</translation>
    </message>
    <message>
        <source>The library in “{folder}” could not be reached: {reason}.</source>
        <translation>无法访问“{folder}”中的资料库：{reason}。</translation>
    </message>
    <message>
        <source>The library in “{folder}” is being written by {holder}.</source>
        <translation>{holder}正在写入“{folder}”中的资料库。</translation>
    </message>
    <message>
        <source>The library in “{folder}” is busy: another program is writing in its file.</source>
        <translation>“{folder}”中的资料库正忙：另一程序正在写入。</translation>
    </message>
    <message>
        <source>The library in “{folder}” is damaged: {reason}.</source>
        <translation>“{folder}”中的资料库已损坏：{reason}。</translation>
    </message>
    <message>
        <source>The library in “{folder}” was written by a newer version of the program: its schema is {found}, and this version knows {known}.</source>
        <translation>“{folder}”中的资料库由较新版本的程序写成：其格式为 {found}，本版本只识别 {known}。</translation>
    </message>
    <message>
        <source>The library’s copy of “{name}” is {reason}.</source>
        <translation>资料库中“{name}”的副本{reason}。</translation>
    </message>
    <message>
        <source>The newest good backup is of {made}: “wsis-desktop check --restore {backup}{library}” puts it in place and keeps the damaged file beside it.</source>
        <translation>最新的完好备份为 {made}：“wsis-desktop check --restore {backup}{library}”可予恢复，并将损坏的文件保留在旁。</translation>
    </message>
    <message>
        <source>The password given does not open “{name}”.</source>
        <translation>所给密码无法打开“{name}”。</translation>
    </message>
    <message>
        <source>The program could not go on.</source>
        <translation>程序无法继续。</translation>
    </message>
    <message>
        <source>The text inside “{name}” is nonsense: its fonts do not say which letters they show.</source>
        <translation>“{name}”中的文字是乱码：其字体没有说明所显示的字符。</translation>
    </message>
    <message>
        <source>The verb scale “{name}” cannot be used: {reason}.</source>
        <translation>动词强度表“{name}”无法使用：{reason}。</translation>
    </message>
    <message>
        <source>There is no dossier “{name}” in the library.</source>
        <translation>资料库中没有案卷“{name}”。</translation>
    </message>
    <message>
        <source>There is no file “{name}”.</source>
        <translation>没有文件“{name}”。</translation>
    </message>
    <message>
        <source>There is no library in “{folder}”.</source>
        <translation>“{folder}”中没有资料库。</translation>
    </message>
    <message>
        <source>There is not enough memory left to draw this page.</source>
        <translation>内存不足，无法绘制此页。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Try another copy of it.</source>
        <translation>请试用另一份副本。</translation>
    </message>
    <message>
        <source>Update the program; nothing was changed.</source>
        <translation>请更新程序；没有更改任何内容。</translation>
    </message>
    <message>
        <source>What is to be put there is no longer in the library: it was removed for good.</source>
        <translation>要放回的内容已不在资料库中：已被永久删除。</translation>
    </message>
    <message>
        <source>What was found was not saved: the program made a mistake.</source>
        <translation>结果没有保存：程序出错。</translation>
    </message>
    <message>
        <source>Write it anew; nothing was changed.</source>
        <translation>请重新写；没有更改任何内容。</translation>
    </message>
    <message>
        <source>Write one step a line, strongest first, with bars between verbs that weigh the same.</source>
        <translation>每行写一级，最强的在先，同等强度的动词用竖线分隔。</translation>
    </message>
    <message>
        <source>Your own “{name}” cannot be read: {reason}.</source>
        <translation>您自己的“{name}”无法读取：{reason}。</translation>
    </message>
    <message>
        <source>Zoom out, or close other documents and programs.</source>
        <translation>请缩小显示，或关闭其他文件和程序。</translation>
    </message>
    <message>
        <source>“wsis-desktop notes list” names the dossiers that there are.</source>
        <translation>“wsis-desktop notes list”会列出现有案卷。</translation>
    </message>
    <message>
        <source>“{label}” cannot be taken back or done again: what it changed is no longer as it left it.</source>
        <translation>“{label}”无法撤销或重做：其所更改的内容已非原状。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read whole: its text is nested deeper than any program for texts writes it.</source>
        <translation>“{name}”无法完整读取：其文字嵌套层次超过任何文字程序所写。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>“{name}”无法读取。</translation>
    </message>
    <message>
        <source>“{name}” cannot be taken over: {reason}.</source>
        <translation>“{name}”无法采用：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {reason}.</source>
        <translation>“{name}”无法打开：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” could not be read as a calendar: {reason}.</source>
        <translation>“{name}”无法作为日历读取：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” could not be written: it is a folder.</source>
        <translation>“{name}”无法写入：它是文件夹。</translation>
    </message>
    <message>
        <source>“{name}” could not be written: there is no folder “{folder}”.</source>
        <translation>“{name}”无法写入：没有文件夹“{folder}”。</translation>
    </message>
    <message>
        <source>“{name}” could not be written: {reason}.</source>
        <translation>“{name}”无法写入：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” holds no text: its pages are blank, or letters stand on them as drawings.</source>
        <translation>“{name}”没有文字：页面空白，或字母是图形。</translation>
    </message>
    <message>
        <source>“{name}” holds no text: its pages are pictures, or it was saved without its contents.</source>
        <translation>“{name}”没有文字：页面是图像，或保存时没有内容。</translation>
    </message>
    <message>
        <source>“{name}” holds no text: its pages are pictures.</source>
        <translation>“{name}”没有文字：页面是图像。</translation>
    </message>
    <message>
        <source>“{name}” holds no tracked changes that the program can read.</source>
        <translation>“{name}”没有程序能够读取的修订标记。</translation>
    </message>
    <message>
        <source>“{name}” holds notes alone, and no text is open to put them on.</source>
        <translation>“{name}”只有笔记，而没有打开可附笔记的文本。</translation>
    </message>
    <message>
        <source>“{name}” holds words that look marked ({found}); they were taken for ordinary emphasis.</source>
        <translation>“{name}”中有看似标记的文字（{found}）；视为一般强调。</translation>
    </message>
    <message>
        <source>“{name}” in “{folder}” is not a library of this program.</source>
        <translation>“{folder}”中的“{name}”不是本程序的资料库。</translation>
    </message>
    <message>
        <source>“{name}” is a Word file locked with a password, which this program cannot open.</source>
        <translation>“{name}”是用密码锁定的 Word 文件，本程序无法打开。</translation>
    </message>
    <message>
        <source>“{name}” is a folder.</source>
        <translation>“{name}”是文件夹。</translation>
    </message>
    <message>
        <source>“{name}” is an OpenDocument text locked with a password, which this program cannot open.</source>
        <translation>“{name}”是用密码锁定的 OpenDocument 文本，本程序无法打开。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {reason}.</source>
        <translation>“{name}”已损坏：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” is empty: it has no content at all.</source>
        <translation>“{name}”是空的：没有任何内容。</translation>
    </message>
    <message>
        <source>“{name}” is far larger than any draft: {reason}.</source>
        <translation>“{name}”远大于任何草案：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” is far longer than any draft: {reason}.</source>
        <translation>“{name}”远长于任何草案：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” is not the file that was read: it has been changed since.</source>
        <translation>“{name}”不是所读取的文件：此后已有改动。</translation>
    </message>
    <message>
        <source>“{name}” is one of the files being read, and those are never changed.</source>
        <translation>“{name}”是正在读取的文件之一，这些文件从不更改。</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>“{name}”有密码保护。</translation>
    </message>
    <message>
        <source>“{name}” is {found}, which this program does not read.</source>
        <translation>“{name}”是{found}，本程序不读取。</translation>
    </message>
    <message>
        <source>“{name}” made the part of the program that reads files end; it was started again.</source>
        <translation>“{name}”使程序读取文件的部分终止；该部分已重新启动。</translation>
    </message>
    <message>
        <source>“{name}” marks no words as changed: bars in its margin say where something did, not what.</source>
        <translation>“{name}”没有标记任何改动文字：页边竖线只表明何处有改动，没有表明是什么。</translation>
    </message>
    <message>
        <source>“{name}” takes in the text of another file, which this program does not read.</source>
        <translation>“{name}”引用了另一文件的文字，本程序不读取该文字。</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message numerus="yes">
        <source>%n note(s) could not be saved. Copy what they say, or stay and try again.</source>
        <translation>
            <numerusform>%Ln 条笔记无法保存。请复制其内容，或留下重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tick(s), bookmark(s), deletion(s) or decision(s) could not be saved.</source>
        <translation>
            <numerusform>%Ln 个审阅标记、书签、删除或决定无法保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存就关闭</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>尚未全部保存</translation>
    </message>
    <message>
        <source>Notes that are not saved</source>
        <translation>未保存的笔记</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Stay to do it again.</source>
        <translation>请留下重做。</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>将会丢失的内容</translation>
    </message>
</context>
<context>
    <name>Viewing</name>
    <message>
        <source>Only Pages can be stacked: Text sets each pair in one row, and Redline is one column already.</source>
        <translation>只有“页面”可以堆叠：“文本”将每一对排在一行，“修订标记”本来就是一栏。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A tour of five steps shows, on two made drafts, what the window can do. It takes two minutes.</source>
        <translation>导览共五步，用两份示例草案展示窗口的功能，约需两分钟。</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>初次使用？</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>The tour stays in the menu “Help”.</source>
        <translation>导览仍可在“帮助”菜单中找到。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>How far the work is</source>
        <translation>工作进度</translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message>
        <source>%1 What you wrote stays here, and is saved as soon as it can be.</source>
        <translation>%1 您所写的内容保留在此，一旦可以便会保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that are no more</source>
        <translation>
            <numerusform>%Ln 行已不存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new line(s)</source>
        <translation>
            <numerusform>%Ln 行新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of yours for which another line is proposed</source>
        <translation>
            <numerusform>您的 %Ln 行有另行建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Drafted anew: %1.</source>
        <translation>已重新起草：%1。</translation>
    </message>
    <message>
        <source>Go to a change first: F8 goes to the next one, a click in the text to any.</source>
        <translation>请先转到一处改动：F8 转到下一处，点击文本可转到任一处。</translation>
    </message>
    <message>
        <source>Left out of the briefing. Ctrl+Z takes it back.</source>
        <translation>已从简报中略去。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Marked for the briefing. Ctrl+Z takes it back.</source>
        <translation>已标记列入简报。Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Nothing changed in this paragraph. F8 goes to the next change.</source>
        <translation>本段没有改动。F8 转到下一处改动。</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>没有新内容。</translation>
    </message>
    <message>
        <source>That change is in the briefing already.</source>
        <translation>该改动已在简报中。</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>+ Change</source>
        <translation>+ 改动</translation>
    </message>
    <message>
        <source>+ Line</source>
        <translation>+ 行</translation>
    </message>
    <message>
        <source>A briefing begins as a draft: by section the changes that matter, a line each, with your notes and the changes that you marked for it. Then it is yours: nothing that you write is overwritten by a new draft.</source>
        <translation>简报先成草稿：按节列出重要改动，每处一行，附您的笔记和您标记列入的改动。此后由您修改：新草稿不会覆盖您所写的任何内容。</translation>
    </message>
    <message>
        <source>Add a line below</source>
        <translation>在下方添加一行</translation>
    </message>
    <message>
        <source>Add a line of your own below the current entry</source>
        <translation>在当前条目下添加您自己的一行</translation>
    </message>
    <message>
        <source>Add the change at which you are</source>
        <translation>添加您所在处的改动</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Date of the briefing</source>
        <translation>简报日期</translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation>重新起草</translation>
    </message>
    <message>
        <source>Draft the briefing</source>
        <translation>起草简报</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Leave out, or bring back (Delete)</source>
        <translation>略去或恢复 (Delete)</translation>
    </message>
    <message>
        <source>Left out. Ctrl+Z brings it back.</source>
        <translation>已略去。Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移 (Alt+Down)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移 (Alt+Up)</translation>
    </message>
    <message>
        <source>Open two revisions: a briefing says what changed between them.</source>
        <translation>请打开两份修订稿：简报说明两者之间的改动。</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>发布…</translation>
    </message>
    <message>
        <source>Show what is left out (%1)</source>
        <translation>显示略去的内容（%1）</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Title of the briefing</source>
        <translation>简报标题</translation>
    </message>
    <message>
        <source>What is told…</source>
        <translation>列入的内容…</translation>
    </message>
    <message>
        <source>Write in it</source>
        <translation>在其中撰写</translation>
    </message>
</context>
</TS>
