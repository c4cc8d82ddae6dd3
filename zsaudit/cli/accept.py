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
from zsaudit.cli.called import findings_called
from zsaudit.cli.options import command as told_command
from zsaudit.cli.options import common_options, paths_argument, setting_options, told_option
from zsaudit.cli.words import SIGNS
from zsaudit.errors import NoSuchFileError, UsageError
from zsaudit.rules.text import Message, Text

if TYPE_CHECKING:
    from zsaudit.cli.session import Session
    from zsaudit.rules.finding import Finding

_TRIAGE = Text(
    "{word} ({code}) is about an acceptance or a baseline entry: take that out, or write it anew",
    "{word}（{code}）说的是认可记录或基线条目本身：请删除或重新写明该记录",
)
_LEAST = 4
_SHORT = Text(
    "'{word}' is too short for a fingerprint; write {count} of its signs or more",
    "“{word}”作为指纹太短，请至少写 {count} 位",
)
_MANY = Text("'{word}' begins {count} fingerprints; write more of it", "以“{word}”开头的指纹有 {count} 个，请多写几位")
_AGAIN = Text("{word} is accepted or in the baseline already: {reason}", "{word} 已被认可或已在基线中：{reason}")
_PAST = Text("--until: {word} is past; name today or a later day", "--until：{word} 已经过去，请写今天或以后的日期")
_DONE = Text(
    "{path}: accepted {fingerprint} ({code}); `zsaudit check` counts it as accepted from now on",
    "{path}：已认可 {fingerprint}（{code}），以后的 `zsaudit check` 把它计为已认可",
)
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
    from zsaudit.cli.screen import write_file, write_note
    from zsaudit.cli.session import begin
    from zsaudit.triage.acceptance import section_for, with_section

    if not reason.strip():
        raise UsageError(Message(_NO_REASON))
    end = _date(until)
    session = begin(paths, options)
    finding = _the_finding(fingerprint, session)
    section = section_for(finding, reason=reason, by=by or _user(), until=end)
    path = session.settings.accepted or Path("zsaudit-accepted.cfg")
    write_file(path, with_section(_text(path), section))
    names = {"path": path.as_posix(), "fingerprint": finding.fingerprint, "code": finding.code}
    write_note(f"zsaudit: {_DONE.render(session.view.lang, **names)}")
    return 0


def _date(word: str | None) -> date | None:
    try:
        day = date.fromisoformat(word) if word else None
    except ValueError:
        raise UsageError(Message(_NO_DATE, {"word": str(word)})) from None
    if day is not None and day < date.today():
        raise UsageError(Message(_PAST, {"word": day.isoformat()}))
    return day


def _user() -> str | None:
    """Return who works here, where the system knows."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return None


def _text(path: Path) -> str:
    """Return the file of acceptances as it is; one that cannot be read is not written over."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return ""
    except (OSError, UnicodeDecodeError) as error:
        raise NoSuchFileError(path.as_posix(), error) from None


def _the_finding(fingerprint: str, session: Session) -> Finding:
    from zsaudit.triage.apply import OF_TRIAGE

    if len(fingerprint) < _LEAST:
        raise UsageError(Message(_SHORT, {"word": fingerprint, "count": str(_LEAST)}))
    _, found = findings_called(fingerprint, session)
    exact = [finding for finding in found if finding.fingerprint == fingerprint]
    if len(found) > 1 and not exact:
        raise UsageError(Message(_MANY, {"word": fingerprint, "count": str(len(found))}))
    finding = (exact or found)[0]
    if finding.code in OF_TRIAGE:
        raise UsageError(Message(_TRIAGE, {"word": finding.fingerprint, "code": finding.code}))
    if finding.suppressed is not None:
        raise UsageError(Message(_AGAIN, {"word": finding.fingerprint, "reason": finding.suppressed}))
    return finding
