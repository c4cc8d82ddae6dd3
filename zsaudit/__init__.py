"""zsaudit: a linter for facts in official documents."""

__version__ = "0.1.0"
