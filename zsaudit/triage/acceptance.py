"""The file of acceptances: findings that a person looked at and let stand, each with a reason.

In: the text of zsaudit-accepted.cfg. Out: `Acceptance`s; and the section that `zsaudit accept` adds.

Example: `[9f2c41d07ab3e815]`, `rule = ZS102`, `reason = 两份答复分别指起草和印发`, `by = 王敏`, `until = 2027-12-31`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NoReturn

from zsaudit.errors import TriageError, did_you_mean
from zsaudit.ini import read_ini, section_line
from zsaudit.rules.finding import Finding, Location
from zsaudit.rules.text import Message, Text
from zsaudit.triage.selection import canonical, covers, known_selectors

_FINGERPRINT = re.compile(r"[0-9a-f]{16}(?:-\d+)?")
_BLANK = re.compile(r"\s+")
_KEYS = ("rule", "reason", "by", "until", "quotes", "documents")


@dataclass(frozen=True, slots=True)
class Acceptance:
    """One acceptance. It covers the finding of `fingerprint`, or, where there is none, findings of
    `rule` whose every figure stands in one of `quotes`. `place` is where the acceptance is written."""

    place: Location
    reason: str
    rule: str | None = None
    fingerprint: str | None = None
    quotes: tuple[str, ...] = ()
    by: str | None = None
    until: date | None = None
    paths: tuple[str, ...] = ()

    def covers(self, finding: Finding) -> bool:
        """Say whether a finding is the one that was accepted."""
        if self.rule is not None and not covers((self.rule,), finding.code):
            return False
        if self.fingerprint is not None:
            return finding.fingerprint == self.fingerprint
        return bool(finding.locations) and all(self._quotes(place) for place in finding.locations)

    def _quotes(self, place: Location) -> bool:
        figure, sentence = _plain(place.text), _plain(place.sentence or place.text)
        return any(figure in quote and quote in sentence for quote in map(_plain, self.quotes))

    @property
    def told(self) -> str:
        """The reason, and by whom."""
        return f"{self.reason} ({self.by})" if self.by else self.reason


def read_acceptances(text: str, path: str) -> tuple[Acceptance, ...]:
    """Return the acceptances of a file; each mistake in it is told with its line."""
    parser = read_ini(Path(path), text)
    found: list[Acceptance] = []
    problems: list[Message] = []
    for section in parser.sections():
        line = section_line(text, section) or 1
        try:
            found.append(_acceptance(section, dict(parser.items(section)), path, line))
        except TriageError as error:
            problems.extend(error.messages)
    if problems:
        raise TriageError(*problems)
    return tuple(found)


def _acceptance(section: str, values: dict[str, str], path: str, line: int) -> Acceptance:
    for key in values:
        if key not in _KEYS:
            _fail(path, line, _UNKNOWN, key, like=did_you_mean(key, _KEYS))
    rule = values.get("rule", "").strip() or None
    if rule is not None and canonical(rule) is None:
        _fail(path, line, _NO_RULE, rule, like=did_you_mean(rule, known_selectors()))
    quotes = tuple(x.strip() for x in values.get("quotes", "").splitlines() if x.strip())
    fingerprint = section if _FINGERPRINT.fullmatch(section) else None
    if fingerprint is None and not (quotes and rule):
        _fail(path, line, _NO_KEY, section)
    reason = " ".join(values.get("reason", "").split())
    if not reason:
        _fail(path, line, _NO_REASON, section)
    return Acceptance(
        place=written_place(path, line, f"[{section}]"),
        reason=reason,
        rule=canonical(rule) if rule else None,
        fingerprint=fingerprint,
        quotes=() if fingerprint else quotes,
        by=values.get("by", "").strip() or None,
        until=_date(values.get("until", "").strip(), path, line),
        paths=tuple(x.strip() for x in values.get("documents", "").splitlines() if x.strip()),
    )


def written_place(path: str, line: int, text: str, column: int = 1) -> Location:
    """Return the place where an acceptance or a baseline entry is written."""
    return Location(path, path, 0, 0, line, column, line, column + len(text), text)


def section_for(finding: Finding, *, reason: str, by: str | None, until: date | None) -> str:
    """Return the section that accepts a finding, as it is added to the file."""
    lines = [f"[{finding.fingerprint}]", f"rule = {finding.code}", f"reason = {_one_line(reason)}"]
    if by:
        lines.append(f"by = {by}")
    if until:
        lines.append(f"until = {until.isoformat()}")
    lines += ["documents =", *(f"    {path}" for path in _paths(finding))]
    lines += ["quotes =", *(f"    {_one_line(place.text)}" for place in finding.locations)]
    return "\n".join(lines) + "\n"


def with_section(text: str, section: str) -> str:
    """Return the text of a file of acceptances with a section more; an older one of the same name gives way."""
    header = section.splitlines()[0]
    kept: list[str] = []
    inside = False
    for line in text.splitlines():
        if line.startswith("["):
            inside = line.startswith(header)
        if not inside or line.startswith("#"):
            kept.append(line)
    before = "\n".join(kept).strip()
    return f"{before}\n\n{section}" if before else section


def _paths(finding: Finding) -> list[str]:
    return sorted({place.path for place in finding.locations})


def _one_line(text: str) -> str:
    """Return a text as one line that no parser takes for a comment or a section."""
    return " ".join(text.split()).replace(" #", "#").lstrip("#;[") or "…"


def _plain(text: str) -> str:
    return _BLANK.sub("", text)


def _date(word: str, path: str, line: int) -> date | None:
    if not word:
        return None
    try:
        return date.fromisoformat(word)
    except ValueError:
        _fail(path, line, _NO_DATE, word)


_UNKNOWN = Text("{path}:{line}: unknown key '{word}'{like}", "{path}:{line}：未知的键“{word}”{like}")
_NO_RULE = Text("{path}:{line}: no rule is called '{word}'{like}", "{path}:{line}：没有名为“{word}”的规则{like}")
_NO_KEY = Text(
    "{path}:{line}: [{word}] is no fingerprint, and without one both `rule` and `quotes` are needed",
    "{path}:{line}：[{word}] 不是指纹；没有指纹时必须同时写明 `rule` 和 `quotes`",
)
_NO_REASON = Text("{path}:{line}: [{word}] gives no reason", "{path}:{line}：[{word}] 没有写明理由")
_NO_DATE = Text(
    "{path}:{line}: '{word}' is no date like 2027-12-31", "{path}:{line}：“{word}”不是 2027-12-31 这样的日期"
)


def _fail(path: str, line: int, text: Text, word: str, like: Text | str = "") -> NoReturn:
    raise TriageError(Message(text, {"path": path, "line": str(line), "word": word, "like": like}))
