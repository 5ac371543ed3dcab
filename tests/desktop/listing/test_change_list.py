"""The change list says what changed in words, under the headings of the new text, and its counts add up."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QRectF, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.desktop.drafts import OLD_ROWS, comparison, replaced, revision
from wsis_desktop.comparing.surveying.word_counts import count_words
from wsis_desktop.desktop.listing.change_delegate import ChangeDelegate, isolated, isolated_runs, line_count, tick_box
from wsis_desktop.desktop.listing.change_rows import change_groups, kind_counts
from wsis_desktop.desktop.listing.changes_dock import ChangesPanel
from wsis_desktop.desktop.listing.changes_model import ENTRY_ROLE, ChangesModel
from wsis_desktop.desktop.listing.edit_words import Run, RunStyle, edit_parts
from wsis_desktop.desktop.listing.outline_dock import OutlineModel, outline
from wsis_desktop.desktop.speaking.words import clipped
from wsis_desktop.desktop.working.alone import alone
from wsis_desktop.model.comparison import Change, Comparison, Edit, Link, Relation, Significance
from wsis_desktop.model.revision import Kind

WORDED = {
    "Access for all": (
        "Heading  Bridging the distance → Access for all",
        "1  request → take note of · annually → biennially",
        "— 3  deleted · We regret the closing of reading rooms.",
        "3  moved from Finance (7)",
    ),
    "Finance": (
        "4, 4 bis  split from 4",
        "5  merged from 5 and 6 · and the volunteers",
        "6  new · We call for better data.",
    ),
    "Footnotes": ("n 1  2024 → 2025",),
}


def test_each_change_is_told_in_words_under_its_heading() -> None:
    groups = change_groups(comparison())
    assert {group.title: tuple(row.words for row in group.rows) for group in groups} == WORDED


def test_a_heading_that_changed_says_so() -> None:
    groups = change_groups(comparison())
    assert [group.note for group in groups] == ["retitled · 4", "3", "1"]


def test_each_heading_says_how_much_of_its_section_changed() -> None:
    groups = change_groups(comparison())
    # In "Access for all" 26 words stand now, 7 of them new; 12 went: a title, a verb, an adverb and a paragraph.
    assert groups[0].heat == "19 of 38 words changed"
    assert [group.words.share for group in groups] == [pytest.approx(share) for share in (19 / 38, 8 / 26, 2 / 6)]


def test_the_words_of_a_section_count_though_only_some_of_its_paragraphs_changed() -> None:
    compared = comparison()
    quiet = tuple(replace(link, relation=Relation.UNCHANGED, edits=(), moved=False) for link in compared.links[:9])
    whole = sum(group.words.new for group in change_groups(replace(compared, links=(*quiet, *compared.links[9:]))))
    title, access = count_words("Declaration on Libraries"), change_groups(compared)[0].words.new
    assert whole == sum(count_words(each.text) for each in compared.new.paragraphs) - title - access


def test_what_went_and_what_came_are_set_apart() -> None:
    (_, row, *_) = change_groups(comparison())[0].rows
    assert [run.text for run in row.runs if run.style is RunStyle.DELETED] == ["request", "annually"]
    assert [run.text for run in row.runs if run.style is RunStyle.INSERTED] == ["take note of", "biennially"]


def test_rows_keep_the_order_of_the_views() -> None:
    links = [row.link for group in change_groups(comparison()) for row in group.rows]
    assert links == sorted(links)


def test_counts_add_up_to_the_links_that_changed() -> None:
    compared = comparison()
    counts = kind_counts(compared)
    assert counts == {
        Change.EDITED: 3,
        Change.ADDED: 1,
        Change.DELETED: 1,
        Change.MOVED: 1,
        Change.REGROUPED: 2,
    }
    assert sum(counts.values()) == sum(link.change is not None for link in compared.links)


def test_long_words_are_cut_where_a_word_ends() -> None:
    assert clipped("one two  three", 20) == "one two three"
    assert clipped("one two three", 9) == "one two…"


def told(old: str, new: str, *edits: Edit) -> list[str]:
    return ["".join(run.text for run in part) for part in edit_parts(edits, old, new)]


def test_brackets_that_went_are_told_with_what_they_held() -> None:
    old, new = "paid by [a guarantor] each year", "paid by a guarantor each year"
    went = (replaced(old, new, "[", ""), replaced(old, new, "]", ""))
    assert told(old, new, *went) == ["brackets removed: [a guarantor]"]
    came = (replaced(new, old, "", "["), replaced(new, old, "", "]"))
    assert told(new, old, *came) == ["brackets added: [a guarantor]"]
    (part,) = edit_parts(went, old, new)
    assert all(run.style is RunStyle.PLAIN for run in part), "a struck bracket looks like a brace"


def test_brackets_are_told_together_though_words_in_them_changed() -> None:
    old, new = "funds [should add and not replace] them", "funds should add and never replace them"
    edits = (replaced(old, new, "[", ""), replaced(old, new, "not", "never"), replaced(old, new, "]", ""))
    assert told(old, new, *edits) == ["brackets removed: [should add and not replace]", "not → never"]


def test_alternatives_that_were_settled_are_one_part() -> None:
    old, new = "[shall] [should] be free", "should be free"
    edits = (replaced(old, new, "[shall] [", ""), replaced(old, new, "] be", " be"))
    assert told(old, new, *edits) == ["[shall] [should] be → should be"]


def test_a_lone_mark_stands_beside_its_word() -> None:
    old, new = "staff reduced and (small) branches closed;", "staff reduced, and small) branches closed."
    edits = (replaced(old, new, "", ","), replaced(old, new, "(", ""), replaced(old, new, ";", "."))
    assert told(old, new, *edits) == ["reduced,", "(small)", "closed; → ."]


def test_words_come_before_marks() -> None:
    old, new = "Yes, four rooms", "Yes three rooms"
    assert told(old, new, replaced(old, new, ",", ""), replaced(old, new, "four", "three")) == ["four → three", "Yes,"]


def test_lines_are_counted_as_words_fill_them() -> None:
    assert line_count([], 100) == 1
    assert line_count([(40, 5), (40, 5)], 90) == 1
    assert line_count([(40, 5), (40, 5), (40, 5)], 90) == 2
    assert line_count([(40, 5), (95, 5)], 90) == 3, "a word too wide is broken"


def test_a_row_is_as_high_as_its_lines(panel: ChangesPanel) -> None:
    delegate = panel.tree.itemDelegate()
    assert isinstance(delegate, ChangeDelegate)
    for width in (*range(220, 420, 20), *range(230, 330, 7)):
        panel.resize(width, 600 if width % 2 else 260)
        QTest.qWait(1)
        for link in panel.model.links:
            index = panel.model.index_of(link)
            row = index.data(ENTRY_ROLE)
            assert delegate.lines(row) == min(3, delegate.lines_set(row)), (row.words, width)


def test_the_words_of_both_directions_keep_the_order_of_a_row() -> None:
    assert isolated(Run("four")) == "four"
    assert isolated(Run("سنويا")) == "\u2068سنويا\u2069"


def test_a_mark_stays_behind_its_word_where_the_list_is_read_from_right_to_left() -> None:
    runs = (Run("7", RunStyle.LABEL), Run("  "), Run("reduced"), Run(",", RunStyle.INSERTED), Run(" · "))
    assert isolated_runs(runs) == ["7", "  ", "reduced", ",", " · "]
    mirrored = isolated_runs(runs, right_to_left=True)
    assert "".join(mirrored[2:4]) == "\u2068reduced,\u2069"
    assert mirrored[0] == "\u20687\u2069"
    assert (mirrored[1], mirrored[4]) == ("  ", " · "), "shut off, what stands between words would run to the right"


def test_the_words_of_a_row_begin_beside_its_badge(panel: ChangesPanel) -> None:
    delegate = panel.tree.itemDelegate()
    assert isinstance(delegate, ChangeDelegate)
    words, width = (Run("four"),), 300
    assert delegate.set_words(words, width).lineAt(0).naturalTextRect().left() == 0
    panel.tree.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert delegate.set_words(words, width).lineAt(0).naturalTextRect().right() == pytest.approx(width, abs=1)


def test_the_same_file_twice_is_told_from_two_that_say_the_same(panel: ChangesPanel, qtbot: QtBot) -> None:
    texts = [OLD_ROWS[0]]
    old = revision(texts)
    same = Comparison(old, old, (Link((0,), (0,), Relation.UNCHANGED),))
    panel.show_comparison(same)
    (note,) = [label for label in panel.findChildren(QLabel) if label.isVisible()]
    assert note.text().startswith("Both sides show the same file")
    qtbot.waitUntil(lambda: note.y() < 20)  # at the top, where one looks, once it is laid out
    panel.show_comparison(replace(same, new=replace(old, sha256="1" * 64)))
    assert note.text() == "Both revisions say the same, word for word."
    panel.show_comparison(comparison())
    assert note.isHidden()
    assert panel.chips.isVisible()


def test_the_model_keeps_the_rules_of_models(qtbot: QtBot) -> None:
    del qtbot
    model = ChangesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show_groups(change_groups(comparison()))
    model.list_only({Change.EDITED}, Significance.EDITORIAL)
    model.show_groups(())
    model.show_groups(change_groups(comparison()))
    assert model.rowCount() == 3
    del tester


def test_the_outline_keeps_the_rules_of_models(qtbot: QtBot) -> None:
    del qtbot
    model = OutlineModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show_entries(outline(comparison()))
    model.show_entries(())
    model.show_entries(outline(comparison()))
    assert model.rowCount() == 3
    del tester


def test_the_outline_counts_each_change_under_one_heading() -> None:
    compared = comparison()
    entries = outline(compared)
    assert [(entry.title, entry.changes) for entry in entries] == [
        ("Declaration on Libraries", 0),
        ("Access for all", 4),
        ("Finance", 4),
    ]


def test_the_outline_names_headings_as_they_are_printed() -> None:
    rows = [
        (Kind.HEADING, "Article 3", "(mitigation)", ()),
        (Kind.HEADING, "Article 9", "", ()),
        (Kind.HEADING, "", "Preamble", ()),
    ]
    assert [entry.title for entry in outline(alone(revision(rows)))] == [
        "Article 3 (mitigation)",
        "Article 9",
        "Preamble",
    ]


def test_a_link_is_found_in_the_list_only_when_listed(qtbot: QtBot) -> None:
    del qtbot
    model = ChangesModel()
    model.show_groups(change_groups(comparison()))
    assert model.data(model.index_of(4)) == "— 3  deleted · We regret the closing of reading rooms."
    assert not model.index_of(0).isValid(), "an unchanged paragraph is not listed"
    model.list_only({Change.EDITED}, Significance.EDITORIAL)
    assert not model.index_of(4).isValid()
    assert model.links == [1, 2, 10]


@pytest.fixture
def panel(qtbot: QtBot) -> ChangesPanel:
    made = ChangesPanel()
    qtbot.addWidget(made)
    made.resize(290, 600)
    made.show_comparison(comparison())
    made.show()
    assert QTest.qWaitForWindowExposed(made)
    return made


def listed(panel: ChangesPanel) -> list[int]:
    return panel.model.links


def test_chips_show_counts_and_choose_kinds(panel: ChangesPanel) -> None:
    words = [panel.chips.chip(kind).text() for kind in (None, *Change)]
    assert words == ["All 8", "edited 3", "added 1", "deleted 1", "moved 1", "split/merged 2"]
    QTest.mouseClick(panel.chips.chip(Change.ADDED), Qt.MouseButton.LeftButton)
    assert listed(panel) == [9]
    QTest.mouseClick(panel.chips.chip(Change.DELETED), Qt.MouseButton.LeftButton)
    assert listed(panel) == [4, 9]
    QTest.mouseClick(panel.chips.chip(None), Qt.MouseButton.LeftButton)
    assert len(listed(panel)) == 8
    assert not panel.chips.chip(Change.ADDED).isChecked()


def test_the_last_kind_taken_away_brings_all_back(panel: ChangesPanel) -> None:
    for _ in range(2):
        QTest.mouseClick(panel.chips.chip(Change.MOVED), Qt.MouseButton.LeftButton)
    assert len(listed(panel)) == 8
    assert panel.chips.chip(None).isChecked()


def test_arrows_choose_changes_and_skip_headings(panel: ChangesPanel, qtbot: QtBot) -> None:
    panel.set_current(5)
    with qtbot.waitSignal(panel.link_chosen) as chosen:
        QTest.keyClick(panel.tree, Qt.Key.Key_Down)
    assert chosen.args == [7], "the next row stands under the next heading"


def test_being_made_current_does_not_choose(panel: ChangesPanel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(panel.link_chosen):
        panel.set_current(9)
    assert panel.current() == 9


def test_a_filter_keeps_the_current_row(panel: ChangesPanel) -> None:
    panel.set_current(9)
    QTest.mouseClick(panel.chips.chip(Change.ADDED), Qt.MouseButton.LeftButton)
    assert panel.current() == 9


def test_a_screen_reader_hears_the_kind_first(panel: ChangesPanel) -> None:
    spoken = panel.model.data(panel.model.index_of(5), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "moved, paragraph 3, was 7: moved from Finance (7)"


def test_texts_that_are_the_same_are_said_to_be(panel: ChangesPanel) -> None:
    compared = comparison()
    same = Comparison(compared.new, compared.new, ())
    panel.show_comparison(same)
    assert panel.tree.isHidden()
    assert panel.model.index(0, 0, QModelIndex()) == QModelIndex()


def test_space_ticks_a_change_and_the_progress_says_how_many(panel: ChangesPanel, qtbot: QtBot) -> None:
    assert panel.progress.isHidden()
    panel.set_current(2)
    with qtbot.waitSignal(panel.reviewed) as ticked:
        QTest.keyClick(panel.tree, Qt.Key.Key_Space)
    assert ticked.args == [(2,), True]
    panel.set_reviewed(frozenset({2}))
    assert panel.progress.words.text() == "1 of 8 reviewed"
    spoken = panel.model.data(panel.model.index_of(2), Qt.ItemDataRole.AccessibleTextRole)
    assert str(spoken).endswith(". reviewed")
    heading = panel.model.index_of(2).parent()
    assert "✓ 1 of " in str(panel.model.data(heading, Qt.ItemDataRole.AccessibleTextRole))
    panel.set_reviewed(frozenset())
    assert "✓" not in str(panel.model.data(heading, Qt.ItemDataRole.AccessibleTextRole))
    panel.set_reviewed(frozenset({2}))
    with qtbot.waitSignal(panel.reviewed) as ticked:
        QTest.keyClick(panel.tree, Qt.Key.Key_Space)
    assert ticked.args == [(2,), False]


def test_a_click_on_the_tick_ticks_and_chooses_nothing(panel: ChangesPanel, qtbot: QtBot) -> None:
    rect = panel.tree.visualRect(panel.model.index_of(2))
    at = tick_box(QRectF(rect), right_to_left=False).center().toPoint()
    with qtbot.waitSignal(panel.reviewed), qtbot.assertNotEmitted(panel.link_chosen):
        QTest.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_tick_is_told_of_its_row_and_heading_alone() -> None:
    model = ChangesModel()
    model.show_groups(change_groups(comparison()))
    told: list[object] = []
    model.dataChanged.connect(lambda first, last, _roles: told.append((first == last, first.data(ENTRY_ROLE))))
    model.set_reviewed(frozenset({2}))
    model.set_reviewed(frozenset({2}))
    heading = model.index(0, 0)
    assert told == [(True, model.index_of(2).data(ENTRY_ROLE)), (True, heading.data(ENTRY_ROLE))]


def test_many_ticks_at_once_are_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wsis_desktop.desktop.listing.changes_model._TOLD_AT_ONCE", 1)
    model = ChangesModel()
    model.show_groups(change_groups(comparison()))
    told: list[str] = []
    model.many_reviewed.connect(lambda: told.append("many"))
    model.dataChanged.connect(lambda *_: told.append("one"))
    model.set_reviewed(frozenset({2, 4}))
    assert told == ["many"]
    assert model.is_reviewed(next(row for row in model.rows() if row.link == 4))


def test_what_is_wanted_while_the_list_is_gathered_holds_when_it_is_there(qtbot: QtBot) -> None:
    """To gather thousands of changes first, only because the reader wants fewer, held the window for seconds."""
    panel = ChangesPanel()
    qtbot.addWidget(panel)
    compared = comparison()
    panel.show_comparison(replace(compared, links=compared.links * 200))
    assert panel.model.links == [], "it is not there yet"
    panel.set_least(Significance.SUBSTANTIVE)
    assert panel.model.links == []
    panel.finish()
    assert len(panel.model.links) == 200 * 2
    assert panel.depths is not None


@pytest.mark.window
def test_the_current_change_stays_in_sight_in_a_lower_window(panel: ChangesPanel, qtbot: QtBot) -> None:
    panel.resize(300, 900)
    tree = panel.tree
    last = panel.model.links[-1]
    panel.set_current(last)
    tree.scrollToTop()
    qtbot.waitUntil(lambda: tree.viewport().rect().contains(tree.visualRect(tree.currentIndex())))
    panel.resize(260, 420)
    qtbot.waitUntil(lambda: tree.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: tree.viewport().rect().contains(tree.visualRect(tree.currentIndex())))
    tree.scrollToTop()
    panel.resize(260, 400)
    qtbot.wait(20)
    assert tree.verticalScrollBar().value() == 0, "who scrolled away is left there"


@pytest.mark.window
def test_a_list_as_low_as_a_row_begins_with_the_current_one_and_ends_no_other(panel: ChangesPanel) -> None:
    tree = panel.tree
    panel.resize(260, panel.height() - tree.height() + tree.minimumSizeHint().height() + 10)
    panel.set_current(panel.model.links[-3])
    tree._set_rows()
    tree.bring_into_sight(tree.currentIndex())
    assert tree.visualRect(tree.currentIndex()).top() == 0
    assert tree.minimumSizeHint().height() < 4 * tree.fontMetrics().lineSpacing(), "or the panel is scrolled, too"
