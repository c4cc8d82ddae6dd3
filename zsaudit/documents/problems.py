"""What may go wrong in the reading of a document: a closed list, each with its sentence in both languages.

In: a problem's kind. Out: its sentence, with `{detail}` where there is more to tell.

Example: a sentence cut by a page break whose other half is not in the file is `cut-off`.
"""

from __future__ import annotations

UNREADABLE = "unreadable"
FOLDER_UNREADABLE = "folder-unreadable"
UNKNOWN_ENCODING = "unknown-encoding"
TOO_LARGE = "too-large"
BINARY = "binary"
DAMAGED = "damaged"
EMPTY = "empty"
NO_DATE = "no-date"
CUT_OFF = "cut-off"

PROBLEMS: dict[str, tuple[str, str]] = {
    UNREADABLE: ("the file could not be read: {detail}", "文件无法读取：{detail}"),
    FOLDER_UNREADABLE: ("the folder could not be read: {detail}", "文件夹无法读取：{detail}"),
    UNKNOWN_ENCODING: (
        "the encoding is none of UTF-8, UTF-16 and GB 18030; save the file as UTF-8",
        "编码不是 UTF-8、UTF-16 或 GB 18030；请将文件另存为 UTF-8",
    ),
    TOO_LARGE: ("the file is too large to be read: {detail}; split it", "文件过大，没有读取：{detail}；请将其拆分"),
    BINARY: ("not a text file; convert it to text first", "不是文本文件；请先转换为文本"),
    DAMAGED: ("some bytes are damaged and were replaced: {detail}", "部分字节已损坏，已用替换符代替：{detail}"),
    EMPTY: ("the document holds no text", "文件没有任何文字"),
    NO_DATE: ("the document states no date of its own", "文件没有写明自己的日期"),
    CUT_OFF: ("a sentence breaks off and its other half is not here: {detail}", "句子中断，后半部分缺失：{detail}"),
}
