"""settings"""

from __future__ import annotations

from zsaudit.settings.settings import Settings, load_settings
from zsaudit.settings.values import RuleSettings

__all__ = ["RuleSettings", "Settings", "load_settings"]
