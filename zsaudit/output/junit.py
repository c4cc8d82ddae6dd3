"""JUnit XML: a suite for each rule, so that the number of tests is the same on a clean corpus.

In: a report. Out: XML; errors and warnings are failures, accepted findings are skipped, the rest is output.

Example: the suite "ZS101 contradiction" of a clean corpus holds one test that passed.
"""

from __future__ import annotations

import re
from xml.etree import ElementTree as Xml

from zsaudit.output.labels import say
from zsaudit.output.links import full_place
from zsaudit.output.printable import printable
from zsaudit.output.report import Report
from zsaudit.output.terms import suppression
from zsaudit.output.view import View
from zsaudit.rules.finding import Finding, Severity
from zsaudit.triage.selection import rules_by_code

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(report: Report, view: View) -> str:
    """Return the report as JUnit XML."""
    root = Xml.Element("testsuites", name="zsaudit")
    for rule in rules_by_code().values():
        findings = [finding for finding in report.findings if finding.code == rule.code]
        suite = Xml.SubElement(root, "testsuite", name=f"{rule.code} {rule.name}")
        for finding in findings:
            _case(suite, finding, view)
        if not findings:
            Xml.SubElement(suite, "testcase", classname=rule.code, name=say("no_findings", view.lang))
        suite.set("tests", str(len(suite)))
        suite.set("failures", str(sum(1 for case in suite if case.find("failure") is not None)))
        suite.set("skipped", str(sum(1 for case in suite if case.find("skipped") is not None)))
        suite.set("errors", "0")
    for key in ("tests", "failures", "skipped", "errors"):
        root.set(key, str(sum(int(suite.get(key, "0")) for suite in root)))
    Xml.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + Xml.tostring(root, encoding="unicode")


def _case(suite: Xml.Element, finding: Finding, view: View) -> None:
    first = finding.locations[0]
    message = _clean(finding.message.render(view.lang))
    case = Xml.SubElement(
        suite, "testcase", classname=finding.code, name=f"{finding.fingerprint} {message}", file=_clean(first.path)
    )
    places = _clean("\n".join(f"{full_place(place)}: {place.text}" for place in finding.locations))
    if finding.suppressed is not None:
        Xml.SubElement(case, "skipped", message=_clean(suppression(finding, view.lang)))
    elif finding.severity is Severity.INFO:
        Xml.SubElement(case, "system-out").text = places
    else:
        Xml.SubElement(case, "failure", type=finding.severity.value, message=message).text = places


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", printable(text))
