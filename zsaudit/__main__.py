"""Where the installed program begins: run a command, and end with the right status whatever happens.

In: the arguments of the command line. Out: the exit status; a crash is 70, never the 1 that means findings.

Example: `zsaudit check nowhere/` ends with 2 and one sentence on standard error.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line."""
    try:
        from zsaudit.cli.run import run

        sys.exit(run(sys.argv[1:]))
    except KeyboardInterrupt:  # while modules were still being imported
        sys.exit(130)


if __name__ == "__main__":
    main()
