"""`zsaudit accept FINGERPRINT`: let a finding stand, with a reason, in a file beside the documents.

In: a fingerprint, a reason, perhaps an end date; and paths. Out: a section more in the file of acceptances.

Example: `zsaudit accept 9f2c41d07ab3e815 corpus/ --reason "起草与印发之别" --by 王敏 --until 2027-12-31`.
"""

from __future__ import annotations

import getpass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from zsaudit.cli.bilingual import argument
from zsaudit.cli.options import command as told_command
from zsaudit.cli.options import common_options, paths_argument, setting_options, told_option
from zsaudit.cli.words import SIGNS
from zsaudit.errors import UsageError
from zsaudit.rules.text import Message, Text

if TYPE_CHECKING:
    from zsaudit.cli.session import Session
    from zsaudit.rules.finding import Finding

_NO_FINDING = Text("no finding has the fingerprint '{word}'", "没有指纹为“{word}”的发现")
_MANY = Text("'{word}' begins {count} fingerprints; write more of it", "以“{word}”开头的指纹有 {count} 个，请多写几位")
_AGAIN = Text("{word} is accepted or in the baseline already: {reason}", "{word} 已被认可或已在基线中：{reason}")
_NO_DATE = Text("--until: '{word}' is no date like 2027-12-31", "--until：“{word}”不是 2027-12-31 这样的日期")
_NO_REASON = Text("--reason: say why the finding may stand", "--reason：请写明理由")


@told_command("accept")
@argument("fingerprint", SIGNS["fingerprint"])
@paths_argument
@told_option("--reason", sign=SIGNS["reason"], required=True)
@told_option("--by", sign=SIGNS["name"])
@told_option("--until", sign=SIGNS["date"])
@setting_options("accepted", "exclude", "lang")
@common_options
def command(
    fingerprint: str, paths: tuple[Path, ...], reason: str, by: str | None, until: str | None, **options: Any
) -> int:
    """Accept the finding FINGERPRINT of the documents at PATHS."""
    from zsaudit.cli.session import begin
    from zsaudit.triage.acceptance import section_for

    if not reason.strip():
        raise UsageError(Message(_NO_REASON))
    end = _date(until)
    session = begin(paths, options)
    finding = _the_finding(fingerprint, session)
    section = section_for(finding, reason=reason, by=by or getpass.getuser(), until=end)
    _add(session.settings.accepted or Path("zsaudit-accepted.cfg"), section)
    return 0


def _date(word: str | None) -> date | None:
    try:
        return date.fromisoformat(word) if word else None
    except ValueError:
        raise UsageError(Message(_NO_DATE, {"word": str(word)})) from None


def _the_finding(fingerprint: str, session: Session) -> Finding:
    from zsaudit.api import check

    with session.progress() as shown:
        report = check(session.paths, session.settings.everything(), tell=shown.tell)
    found = [finding for finding in report.findings if finding.fingerprint.startswith(fingerprint)]
    exact = [finding for finding in found if finding.fingerprint == fingerprint]
    if not found:
        raise UsageError(Message(_NO_FINDING, {"word": fingerprint}))
    if len(found) > 1 and not exact:
        raise UsageError(Message(_MANY, {"word": fingerprint, "count": str(len(found))}))
    finding = (exact or found)[0]
    if finding.suppressed is not None:
        raise UsageError(Message(_AGAIN, {"word": finding.fingerprint, "reason": finding.suppressed}))
    return finding


def _add(path: Path, section: str) -> None:
    from zsaudit.cli.screen import write_file, write_note

    old = path.read_text(encoding="utf-8-sig") if path.exists() else ""
    write_file(path, f"{old.rstrip()}\n\n{section}" if old.strip() else section)
    write_note(f"{path.as_posix()}: {section.splitlines()[0]}")
