"""`zsaudit explain`: why a finding says what it says, or why two figures were or were not compared.

In: a fingerprint, or two places PATH:LINE[:COLUMN]; and paths. Out: both sides, field by field, with scores.

Example: `zsaudit explain corpus/2021.txt:30 corpus/2022.txt:34` for the figures of these two lines.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from zsaudit.cli.bilingual import argument
from zsaudit.cli.called import findings_called
from zsaudit.cli.completion import complete_file
from zsaudit.cli.options import command as told_command
from zsaudit.cli.options import common_options, setting_options
from zsaudit.cli.words import SIGNS
from zsaudit.errors import UsageError
from zsaudit.rules.text import Message, Text

if TYPE_CHECKING:
    from zsaudit.claims.claim import Claim
    from zsaudit.graph.corpus_graph import CorpusGraph

_PLACE = re.compile(r"(?P<path>.+?):(?P<line>\d+)(?::(?P<column>\d+))?")
_NO_FIGURE = Text("{place}: no figure there{near}", "{place}：那里没有数字{near}")
_NONE = Text("; the document is not among those read, or holds none", "；该文件不在所读之列，或其中没有数字")
_NEAR = Text("; figures stand on lines {lines}", "；有数字的行：{lines}")
_TWO = Text(
    "two places are needed, each as PATH:LINE, or else a fingerprint", "需要两个位置，各写作“路径:行号”，或者一个指纹"
)


@told_command("explain")
@argument("what", SIGNS["what"], nargs=-1, required=True, shell_complete=complete_file)
@setting_options("lang")
@common_options
def command(what: tuple[str, ...], **options: Any) -> int:
    """Show why two figures were matched or not: both sides, field by field, with the score of each."""
    places = [match for word in what[:2] if (match := _PLACE.fullmatch(word)) and not Path(word).exists()]
    if len(places) == 1:
        raise UsageError(Message(_TWO))
    return _pair(places, what[2:], options) if places else _finding(what[0], what[1:], options)


def _finding(fingerprint: str, paths: tuple[str, ...], options: dict[str, Any]) -> int:
    from zsaudit.cli.screen import write_out
    from zsaudit.cli.session import begin
    from zsaudit.output.explain import explain_finding

    session = begin([Path(path) for path in paths], options)
    report, found = findings_called(fingerprint, session)
    write_out("".join(explain_finding(report, finding, session.view) for finding in found), machine=False)
    return 0


def _pair(places: list[re.Match[str]], paths: tuple[str, ...], options: dict[str, Any]) -> int:
    from zsaudit.api import read_corpus
    from zsaudit.cli.screen import write_out
    from zsaudit.cli.session import begin
    from zsaudit.graph.compare import explain_pair
    from zsaudit.output.explain import explain_link

    session = begin([Path(path) for path in paths], options)
    if not session.paths and not session.settings.paths:
        session = replace(session, paths=tuple(dict.fromkeys(Path(place["path"]) for place in places)))
    with session.progress() as shown:
        graph, _ = read_corpus(session.paths, session.settings, tell=shown.tell)
    left, right = (_claims_at(place, graph) for place in places)
    pairs = [(a, b) for a in left for b in right if a is not b]
    links = sorted((explain_pair(graph, a, b) for a, b in pairs), key=lambda link: -link.score)
    write_out("".join(explain_link(graph, link, session.view) for link in links), machine=False)
    return 0


def _claims_at(place: re.Match[str], graph: CorpusGraph) -> list[Claim]:
    from zsaudit.api import plain_path

    path, line, column = plain_path(place["path"]), int(place["line"]), place["column"]
    here = [(claim, graph.document(path)) for claim in graph.claims if claim.path == path]
    found = [
        claim
        for claim, document in here
        if document.position(claim.span.start)[0] <= line <= document.position(claim.span.end - 1)[0]
        and (
            column is None
            or document.position(claim.span.start) <= (line, int(column)) < document.position(claim.span.end)
        )
    ]
    if not found:
        lines = sorted({document.position(claim.span.start)[0] for claim, document in here})
        near = sorted(sorted(lines, key=lambda x: abs(x - line))[:5])
        told = Text(*(text.format(lines=", ".join(map(str, near))) for text in (_NEAR.en, _NEAR.zh)))
        raise UsageError(Message(_NO_FIGURE, {"place": place.group(), "near": told if near else _NONE}))
    return found
