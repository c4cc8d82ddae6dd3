"""`zsaudit docs FOLDER`: the generated pages of the documentation, for whoever works on zsaudit.

In: a folder. Out: rules/*.md from the rules, configuration.md from the table of settings, exit-codes.md from that of
the exit status, commands.md from the help texts.

Example: `python -m zsaudit docs docs/` after a rule was changed; a test fails while pages are stale.
"""

from __future__ import annotations

from pathlib import Path

from zsaudit.cli.bilingual import argument
from zsaudit.cli.options import command as told_command
from zsaudit.cli.values import FILE
from zsaudit.cli.words import SIGNS


@told_command("docs")
@argument("folder", SIGNS["folder"], type=FILE)
def command(folder: Path) -> int:
    """Write the generated pages into FOLDER."""
    from zsaudit.cli.pages import generated_pages
    from zsaudit.cli.screen import write_file

    for name, text in generated_pages().items():
        write_file(folder / name, text)
    return 0
