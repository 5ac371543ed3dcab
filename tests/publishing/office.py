"""LibreOffice, where it is installed: accepts or rejects all changes of a Word file, without a window."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

_MACRO = """\
Sub Settle(source As String, target As String, deed As String)
    Dim hidden(0) As New com.sun.star.beans.PropertyValue
    hidden(0).Name = "Hidden"
    hidden(0).Value = True
    document = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
    dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
    dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" & deed, "", 0, Array())
    Dim form(0) As New com.sun.star.beans.PropertyValue
    form(0).Name = "FilterName"
    form(0).Value = "MS Word 2007 XML"
    document.storeToURL(ConvertToURL(target), form())
    document.close(True)
End Sub

Sub SettleAll(list As String)
    On Error GoTo Failed
    Dim line As String
    number = FreeFile
    Open list For Input As #number
    Do While Not Eof(number)
        Line Input #number, line
        If line <> "" Then
            parts = Split(line, Chr(9))
            Settle(parts(0), parts(1), "AcceptAllTrackedChanges")
            Settle(parts(0), parts(2), "RejectAllTrackedChanges")
        End If
    Loop
    Close #number
Failed:
End Sub
"""
_MODULE = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
{}
</script:module>
"""


def settled(files: list[Path], folder: Path) -> list[tuple[Path, Path]]:
    """Return each file with all its changes accepted, and with all rejected; skip the test where LibreOffice is missing."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed: this test lets it accept and reject tracked changes.")
    profile = folder / "office"
    command = [office, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
    subprocess.run([*command, "--terminate_after_init"], check=True, timeout=120, capture_output=True)
    (profile / "user" / "basic" / "Standard" / "Module1.xba").write_text(_MODULE.format(escape(_MACRO)))
    results = [(folder / f"{at}-accepted.docx", folder / f"{at}-rejected.docx") for at, _ in enumerate(files)]
    listed = folder / "files.txt"
    listed.write_text("".join(f"{file}\t{one}\t{other}\n" for file, (one, other) in zip(files, results, strict=True)))
    macro = f'macro:///Standard.Module1.SettleAll("{listed}")'
    subprocess.run([*command, macro], check=True, timeout=120, capture_output=True)
    return results
