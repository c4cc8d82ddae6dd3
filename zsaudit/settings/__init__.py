"""settings"""

from __future__ import annotations

from zsaudit.settings.settings import RuleSettings, Settings, load_settings

__all__ = ["RuleSettings", "Settings", "load_settings"]
