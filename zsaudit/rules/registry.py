"""Every rule, in the order of its code.

In: nothing. Out: `RULES`; `rule_by(code or name)`.

Example: `rule_by("contradiction") is rule_by("ZS101")`.
"""

from __future__ import annotations

from zsaudit.rules.base import Rule
from zsaudit.rules.zs101_contradiction import Contradiction
from zsaudit.rules.zs102_date_contradiction import DateContradiction
from zsaudit.rules.zs103_target_changed import TargetChanged
from zsaudit.rules.zs104_limit_changed import LimitChanged
from zsaudit.rules.zs105_revision import Revision
from zsaudit.rules.zs201_progression import Progression
from zsaudit.rules.zs202_restatement import Restatement
from zsaudit.rules.zs203_cumulative_decrease import CumulativeDecrease
from zsaudit.rules.zs204_unchanged import Unchanged
from zsaudit.rules.zs205_lifecycle import Lifecycle
from zsaudit.rules.zs301_target_met import TargetMet
from zsaudit.rules.zs302_target_missed import TargetMissed
from zsaudit.rules.zs303_target_pending import TargetPending
from zsaudit.rules.zs304_target_open import TargetOpen
from zsaudit.rules.zs401_enumeration_mismatch import EnumerationMismatch
from zsaudit.rules.zs402_sum_mismatch import SumMismatch
from zsaudit.rules.zs403_ratio_mismatch import RatioMismatch
from zsaudit.rules.zs501_name_drift import NameDrift
from zsaudit.rules.zs502_alias import Alias
from zsaudit.rules.zs503_citation import Citation
from zsaudit.rules.zs601_impossible_date import ImpossibleDate
from zsaudit.rules.zs602_document_order import DocumentOrder
from zsaudit.rules.zs603_numbering_gap import NumberingGap
from zsaudit.rules.zs901_reading import Reading
from zsaudit.rules.zs902_unused_acceptance import UnusedAcceptance
from zsaudit.rules.zs903_stale_baseline import StaleBaseline

RULES: tuple[type[Rule], ...] = (
    Contradiction,
    DateContradiction,
    TargetChanged,
    LimitChanged,
    Revision,
    Progression,
    Restatement,
    CumulativeDecrease,
    Unchanged,
    Lifecycle,
    TargetMet,
    TargetMissed,
    TargetPending,
    TargetOpen,
    EnumerationMismatch,
    SumMismatch,
    RatioMismatch,
    NameDrift,
    Alias,
    Citation,
    ImpossibleDate,
    DocumentOrder,
    NumberingGap,
    Reading,
    UnusedAcceptance,
    StaleBaseline,
)


def rule_by(word: str) -> type[Rule] | None:
    """Return the rule of a code or a name, None where there is none."""
    wanted = word.strip()
    return next((r for r in RULES if r.code == wanted.upper() or r.name == wanted.lower()), None)
