"""The whole check in one call, for the command line and for anyone who imports zsaudit.

In: paths, settings, perhaps a draft. Out: a `Report`. Nothing is printed.

Example: `zsaudit.check(["corpus/"]).standing` holds the date contradictions of corpus/ among the rest.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from zsaudit.errors import NoPathsError, NoSuchFileError, NotReadError
from zsaudit.output.report import Coverage, Report

if TYPE_CHECKING:
    from zsaudit.claims.claim import Claim
    from zsaudit.documents.document import Document, Problem
    from zsaudit.graph.corpus_graph import CorpusGraph
    from zsaudit.rules.finding import Finding
    from zsaudit.settings import Settings
    from zsaudit.triage.apply import Triage
    from zsaudit.triage.baseline import Baseline

__all__ = ["Coverage", "Draft", "Report", "Tell", "check", "read_claims", "read_corpus"]

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Draft:
    """A document not yet sent: its text, and the path it is to be called by."""

    path: str
    text: str


def check(
    paths: Sequence[str | Path] = (),
    settings: Settings | None = None,
    *,
    draft: Draft | None = None,
    focus: Iterable[str | Path] = (),
    today: date | None = None,
    tell: Tell | None = None,
) -> Report:
    """Read the documents at `paths`, compare them, and return what was found.

    Without `settings`, those nearest upward from the first path hold, as on the command line; without
    `paths`, those of the settings. With a `draft`, or `focus` on some of the files, all is compared and only
    what touches them is reported. `today` (default: the day of the clock) decides which acceptances have ended
    and stands in for the date a draft lacks. `tell` is called with the name of each phase as it begins.
    """
    from zsaudit.language.lists import extended
    from zsaudit.rules.run import run_rules

    settings = settings if settings is not None else _settings_for(paths)
    today = today or date.today()
    tell = tell or _silent
    with extended(settings.words):
        documents, problems, excluded = _read(paths, settings, draft, today, tell)
        graph = _graph(documents, tell)
        tell("rules")
        options = {code: rule.options for code, rule in settings.rules.items()}
        found = run_rules(graph, problems, options)
    tell("triage")
    narrowed = _narrowed(focus, graph, problems) | ({draft.path} if draft else set())
    findings = _triaged(found, graph, problems, settings, today, narrowed)
    return Report(
        graph=graph,
        problems=problems,
        findings=findings,
        coverage=_coverage(graph, problems, findings, excluded),
        focus=narrowed,
        draft=draft.path if draft else None,
    )


def read_corpus(
    paths: Sequence[str | Path] = (), settings: Settings | None = None, *, tell: Tell | None = None
) -> tuple[CorpusGraph, tuple[Problem, ...]]:
    """Return the graph of the documents at `paths`, and what was lost in reading them."""
    from zsaudit.language.lists import extended

    settings = settings if settings is not None else _settings_for(paths)
    with extended(settings.words):
        documents, problems, _ = _read(paths, settings, None, date.min, tell or _silent)
        return _graph(documents, tell or _silent), problems


def read_claims(
    paths: Sequence[str | Path] = (), settings: Settings | None = None, *, tell: Tell | None = None
) -> tuple[tuple[Document, ...], tuple[Claim, ...], tuple[Problem, ...]]:
    """Return the documents at `paths` in the order of their dates, and every figure in them, without comparing any."""
    from zsaudit.claims.read import read_claims as read_document
    from zsaudit.language.lists import extended

    settings = settings if settings is not None else _settings_for(paths)
    with extended(settings.words):
        documents, problems, _ = _read(paths, settings, None, date.min, tell or _silent)
        ordered = tuple(sorted(documents, key=lambda document: (document.date or date.min, document.path)))
        return ordered, tuple(claim for document in ordered for claim in read_document(document)), problems


def _narrowed(focus: Iterable[str | Path], graph: CorpusGraph, problems: tuple[Problem, ...]) -> frozenset[str]:
    """Return the files that `focus` names, or that lie in the folders it names."""
    read = {document.path for document in graph.documents} | {problem.path for problem in problems}
    chosen: set[str] = set()
    for path in focus:
        name = plain_path(path)
        inside = {file for file in read if file == name or file.startswith(f"{name}/")}
        if not inside:
            raise NotReadError(name)
        chosen |= inside
    return frozenset(chosen)


def _silent(_phase: str) -> None:
    return None


def _settings_for(paths: Sequence[str | Path]) -> Settings:
    from zsaudit.settings import load_settings

    return load_settings(Path(paths[0]) if paths else Path())


def plain_path(path: str | Path) -> str:
    """Return a path as the reader shows it: relative to the working folder where it lies below it."""
    full, here = Path(os.path.normpath(Path(path).absolute())), Path.cwd()
    return full.relative_to(here).as_posix() if full.is_relative_to(here) else Path(path).as_posix()


def list_files(paths: Sequence[str | Path], settings: Settings) -> tuple[tuple[str, ...], tuple[Problem, ...], int]:
    """Return the files that a check reads, the folders it cannot look into, and how many files the settings leave
    out. A file that is named itself is read whatever the settings exclude."""
    from zsaudit.documents.discover import discover

    named = [str(path) for path in paths or settings.paths]
    if not named:
        raise NoPathsError
    found = discover(named)
    files = [shown for _, shown in found.files]
    loose = set(files) - {plain_path(path) for path in named}
    left_out = matching(settings.exclude, loose, settings.root) if settings.exclude else set()
    return tuple(file for file in files if file not in left_out), found.problems, len(left_out)


def _read(
    paths: Sequence[str | Path], settings: Settings, draft: Draft | None, today: date, tell: Tell
) -> tuple[tuple[Document, ...], tuple[Problem, ...], int]:
    """Return documents and problems, the draft among them, and how many files the settings left out."""
    from zsaudit.documents.document import Problem
    from zsaudit.documents.problems import UNREADABLE
    from zsaudit.documents.read import read_documents
    from zsaudit.documents.settle import settled

    tell("reading")
    files, unseen, excluded = list_files(paths, settings)
    there = [file for file in files if Path(file).exists()]
    gone = tuple(
        Problem(UNREADABLE, file, f"→ {Path(file).readlink().as_posix()}") for file in files if not Path(file).exists()
    )
    documents, problems = read_documents([file for file in there if draft is None or file != draft.path])
    problems = (*unseen, *gone, *problems)
    if draft is not None:
        documents = (*documents, _unsent(draft, today))
    return settled(documents), problems, excluded


def _unsent(draft: Draft, today: date) -> Document:
    """Return the document of a draft; one with no date is as of today."""
    from zsaudit.documents.problems import NO_DATE
    from zsaudit.documents.read import read_text

    document = read_text(draft.path, draft.text)
    if document.date is not None:
        return document
    return replace(document, date=today, problems=tuple(x for x in document.problems if x.kind != NO_DATE))


def matching(patterns: Sequence[str], paths: Iterable[str], root: Path) -> set[str]:
    """Return the paths that patterns like those of .gitignore match, seen from the folder of the settings."""
    from pathspec import GitIgnoreSpec

    spec = GitIgnoreSpec.from_lines(patterns)
    return {path for path in paths if spec.match_file(Path(os.path.relpath(path, root)).as_posix())}


def _graph(documents: tuple[Document, ...], tell: Tell) -> CorpusGraph:
    from zsaudit.claims.acts import read_acts
    from zsaudit.claims.read import read_claims as read_document
    from zsaudit.graph.build import build_graph
    from zsaudit.names.find import find_mentions

    tell("claims")
    claims = tuple(claim for document in documents for claim in read_document(document))
    tell("names")
    acts = tuple(act for document in documents for act in read_acts(document))
    mentions = tuple(mention for document in documents for mention in find_mentions(document))
    tell("graph")
    return build_graph(documents, claims, acts, mentions)


def _triaged(
    found: tuple[Finding, ...],
    graph: CorpusGraph,
    problems: tuple[Problem, ...],
    settings: Settings,
    today: date,
    focus: frozenset[str],
) -> tuple[Finding, ...]:
    from zsaudit.triage.apply import apply
    from zsaudit.triage.selection import Ignore, Selection, ordered, touching, wanted, with_severities
    from zsaudit.triage.tolerance import beyond

    read = {document.path for document in graph.documents} | {problem.path for problem in problems}
    marked = apply(ordered(found), _triage(graph, settings, today, read))
    severities = {code: rule.severity for code, rule in settings.rules.items() if rule.severity}
    selection = Selection((*settings.select, *settings.extend_select), settings.ignore)
    ignores = [
        Ignore(x.selectors, frozenset(matching([x.pattern], read, settings.root))) for x in settings.per_file_ignores
    ] + [
        Ignore(
            x.selectors,
            frozenset(matching([x.left], read, settings.root)),
            frozenset(matching([x.right], read, settings.root)),
        )
        for x in settings.per_pair_ignores
    ]
    tolerances = {code: rule.tolerance for code, rule in settings.rules.items()}
    kept = beyond(wanted(marked, selection, settings.confidence_floor, ignores), tolerances)
    return ordered(with_severities(touching(kept, focus) if focus else kept, severities))


def _triage(graph: CorpusGraph, settings: Settings, today: date, read: set[str]) -> Triage:
    from zsaudit.triage.acceptance import read_acceptances
    from zsaudit.triage.apply import Triage
    from zsaudit.triage.inline import inline_acceptances

    baseline = load_baseline(settings)
    accepted = settings.accepted
    acceptances = (
        read_acceptances(_text(accepted), accepted.as_posix()) if accepted is not None and accepted.exists() else ()
    )
    told = {path for acceptance in acceptances for path in acceptance.paths}
    told |= {path for entry in (baseline.entries if baseline else ()) for path in entry.paths}
    return Triage(
        acceptances=acceptances,
        comments=tuple(comment for document in graph.documents for comment in inline_acceptances(document)),
        baseline=baseline,
        today=today,
        judged=frozenset(read | {path for path in told if not Path(path).exists()}),
    )


def load_baseline(settings: Settings) -> Baseline | None:
    """Return the baseline that the settings name, or None where they name none."""
    from zsaudit.triage.baseline import read_baseline

    if settings.baseline is None:
        return None
    return read_baseline(_text(settings.baseline), settings.baseline.as_posix())


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise NoSuchFileError(path.as_posix(), error) from None


def _coverage(
    graph: CorpusGraph, problems: tuple[Problem, ...], findings: tuple[Finding, ...], excluded: int
) -> Coverage:
    from zsaudit.triage.apply import BASELINE, suppression_kind

    kinds = [suppression_kind(finding) for finding in findings]
    return Coverage(
        files=len({x.path for x in graph.documents} | {x.path for x in problems}),
        figures=len({(claim.path, claim.span) for claim in graph.claims}),
        claims=len(graph.claims),
        groups=sum(1 for _ in groups(graph)),
        findings=kinds.count(None),
        accepted=sum(1 for kind in kinds if kind not in (None, BASELINE)),
        baselined=kinds.count(BASELINE),
        excluded=excluded,
    )


def groups(graph: CorpusGraph) -> Iterator[tuple[Claim, ...]]:
    """Yield each set of two or more claims that speak of one thing, in the order of the graph."""
    root = list(range(len(graph.claims)))

    def find(index: int) -> int:
        while root[index] != index:
            root[index] = root[root[index]]
            index = root[index]
        return index

    for link in graph.links:
        if link.verdict == "same":
            root[max(find(link.left), find(link.right))] = min(find(link.left), find(link.right))
    members: dict[int, list[Claim]] = {}
    for index, claim in enumerate(graph.claims):
        members.setdefault(find(index), []).append(claim)
    yield from (tuple(claims) for claims in members.values() if len(claims) > 1)
