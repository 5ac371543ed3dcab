"""Verbs are weighed by the reader's own scale, and only where it is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.comparing.drafts import draft
from wsis_desktop import cli
from wsis_desktop.comparing.compare import Options, compare
from wsis_desktop.comparing.language.verb_scale import UnsoundScale, VerbScale, read_scale, scale_from, shipped_scale

REPORT = "We {} the Secretary-General to report annually on the progress made in all these matters."


def reasons(old: str, new: str, scale: VerbScale | None) -> set[str]:
    comparison = compare(draft([old]), draft([new]), Options(scale=scale))
    return {reason for link in comparison.links for edit in link.edits for reason in edit.reasons}


@pytest.mark.parametrize(
    ("old", "new", "weight"),
    [
        ("urge", "invite", {"verb-weaker"}),
        ("invite", "urge", {"verb-stronger"}),
        ("call upon", "urge", set()),
        ("request", "reaffirm that we trust", set()),
    ],
)
def test_the_shipped_scale_weighs_verbs(old: str, new: str, weight: set[str]) -> None:
    found = reasons(REPORT.format(old), REPORT.format(new), shipped_scale())
    assert "verb-changed" in found
    assert found & {"verb-weaker", "verb-stronger"} == weight


def test_without_a_scale_no_verb_is_weighed() -> None:
    assert reasons(REPORT.format("urge"), REPORT.format("invite"), None) == {"verb-changed"}


def test_a_readers_own_scale_goes_by_any_form_of_a_verb(tmp_path: Path) -> None:
    own = tmp_path / "our scale.txt"
    own.write_text("\ufeffInvites  # we see it so\n\n# nothing\nurging | Requests\n", encoding="utf-8")
    assert "verb-stronger" in reasons(REPORT.format("urge"), REPORT.format("invite"), read_scale(own))
    assert not {"verb-stronger", "verb-weaker"} & reasons(
        REPORT.format("urge"), REPORT.format("request"), read_scale(own)
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [("urge\ninvite | urges\n", "“urges” on line 2 stands on line 1 already"), ("# urge\n\n", "no verb stands in it")],
)
def test_an_unsound_scale_is_refused_with_what_is_wrong(text: str, reason: str) -> None:
    with pytest.raises(UnsoundScale) as caught:
        scale_from(text, "scale.txt")
    assert reason in str(caught.value)


def test_the_scale_is_asked_for_on_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new, binary = tmp_path / "old.txt", tmp_path / "new.txt", tmp_path / "scale.bin"
    old.write_text(f"1. {REPORT.format('urge')}\n")
    new.write_text(f"1. {REPORT.format('invite')}\n")
    binary.write_bytes(b"\xff\xfe\x00")
    command = ["compare", str(old), str(new), "--format", "json"]
    cli.main(command)
    assert "verb-weaker" not in capsys.readouterr().out
    cli.main([*command, "--verb-scale"])
    told = capsys.readouterr().out
    assert '"verb-weaker"' in told
    assert "weaker on the scale: “urge” → “invite”" in told
    assert cli.main([*command, "--verb-scale", str(binary)]) == 2
    assert "“scale.bin” cannot be used: it is no plain text in UTF-8. Write one step a line" in capsys.readouterr().err
