"""What keeps documents from being read at all.

In: a path that the user named. Out: one exception whose text is a sentence with a way out.

Example: `zsaudit check corups/` is "corups/: no such file or folder; check the spelling, or name a folder
of documents".
"""

from __future__ import annotations


class PathMissing(Exception):  # noqa: N818  (named for what is told, like the other failures of the program)
    """A file or folder that the user named is not there."""

    def __init__(self, path: str) -> None:
        super().__init__(f"{path}: no such file or folder; check the spelling, or name a folder of documents")
        self.path = path

    @property
    def zh(self) -> str:
        """Return the sentence in Chinese."""
        return f"{self.path}：没有这个文件或文件夹；请检查路径，或指定存放文件的文件夹"
