"""`zsaudit graph`: the graph of documents, claims, names and measure keys, for other tools.

In: paths. Out: GraphML, GEXF, DOT or node-link JSON.

Example: `zsaudit graph corpus/ --output-format gexf > corpus.gexf` opens in Gephi.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from zsaudit.cli.options import command as told_command
from zsaudit.cli.options import common_options, form_option, paths_argument, setting_options


@told_command("graph")
@paths_argument
@form_option("graphml", "gexf", "dot", "json")
@setting_options("exclude", "lang")
@common_options
def command(paths: tuple[Path, ...], form: str, **options: Any) -> int:
    """Write the graph of the documents at PATHS."""
    from zsaudit.api import read_corpus
    from zsaudit.cli.screen import write_out
    from zsaudit.cli.session import begin
    from zsaudit.exitcodes import ExitCode
    from zsaudit.graph.export import export

    session = begin(paths, options)
    with session.progress() as shown:
        graph, _ = read_corpus(session.paths, session.settings, tell=shown.tell)
        shown.tell("export")
        text = export(graph, form)
    write_out(text if text.endswith("\n") else text + "\n", machine=True)
    return ExitCode.OK if graph.documents else ExitCode.NOTHING_CHECKED
