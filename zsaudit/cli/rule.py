"""`zsaudit rule`: the page of a rule, or the list of all.

In: a code or a name. Out: what the rule checks, why, what to do, what it leaves alone, and examples.

Example: `zsaudit rule progression --lang zh`.
"""

from __future__ import annotations

from typing import Any

from zsaudit.cli.bilingual import argument
from zsaudit.cli.completion import complete_rule
from zsaudit.cli.options import command as told_command
from zsaudit.cli.options import form_option, setting_options, told_option
from zsaudit.cli.words import SIGNS
from zsaudit.errors import UsageError, did_you_mean
from zsaudit.rules.text import Message, Text

_NO_RULE = Text(
    "no rule is called '{word}'{like} (`zsaudit rule` lists them)",
    "没有名为“{word}”的规则{like}（`zsaudit rule` 列出全部规则）",
)


@told_command("rule")
@argument("word", SIGNS["rule"], required=False, shell_complete=complete_rule)
@told_option("--all", "everything", is_flag=True)
@form_option("markdown", "json")
@setting_options("lang")
def command(word: str | None, everything: bool, form: str, **options: Any) -> int:
    """Show the page of a rule; without one, the list of all rules."""
    from zsaudit.cli.screen import write_out
    from zsaudit.cli.session import begin
    from zsaudit.output.rule_page import as_json, page, rule_list
    from zsaudit.triage.selection import known_selectors, rule_named, rules_by_code

    lang = begin([], options).settings.lang
    rules = tuple(rules_by_code().values())
    if word is not None:
        rule = rule_named(word)
        if rule is None:
            raise UsageError(Message(_NO_RULE, {"word": word, "like": did_you_mean(word, known_selectors())}))
        rules = (rule,)
    if form == "json":
        text = as_json(rules, lang)
    elif word is None and not everything:
        text = rule_list(rules, lang)
    else:
        text = "\n".join(page(rule, lang) for rule in rules)
    write_out(text, machine=form == "json")
    return 0
