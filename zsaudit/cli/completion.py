"""What a shell offers after Tab: rules, formats, the values of settings, files.

In: what was typed. Out: click's completion items.

Example: `zsaudit check --select contr` + Tab is `contradiction`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import click
from click.shell_completion import CompletionItem

from zsaudit.settings.table import BY_NAME, Kind, Setting

Completion = Callable[[click.Context, click.Parameter, str], list[CompletionItem]]


def setting_completion(setting: Setting) -> Completion:
    """Return what completes the value of a setting."""

    def complete(_ctx: click.Context, _parameter: click.Parameter, typed: str) -> list[CompletionItem]:
        if setting.kind is Kind.PATH:
            return files(typed)
        return _beginning(typed, _words(setting))

    return complete


def complete_rule(_ctx: click.Context, _parameter: click.Parameter, typed: str) -> list[CompletionItem]:
    """Complete a rule's code or name."""
    return _beginning(typed, rule_words())


def complete_key(_ctx: click.Context, _parameter: click.Parameter, typed: str) -> list[CompletionItem]:
    """Complete the name of a setting."""
    return _beginning(typed, BY_NAME)


def complete_file(_ctx: click.Context, _parameter: click.Parameter, typed: str) -> list[CompletionItem]:
    """Complete a file, where more than files may stand."""
    return files(typed)


def files(typed: str) -> list[CompletionItem]:
    """Leave it to the shell to complete a file."""
    return [CompletionItem(typed, type="file")]


def rule_words() -> Sequence[str]:
    """Return every rule's code and name."""
    from zsaudit.triage.selection import known_selectors

    return known_selectors()


def _words(setting: Setting) -> Sequence[str]:
    if setting.kind is Kind.SELECTORS:
        return rule_words()
    if setting.kind is Kind.OUTPUTS:
        from zsaudit.output.formats import FORMATS

        return tuple(FORMATS)
    return setting.choices


def _beginning(typed: str, words: Iterable[str]) -> list[CompletionItem]:
    return [CompletionItem(word) for word in words if word.casefold().startswith(typed.casefold())]
