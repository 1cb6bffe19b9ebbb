"""``assess``: what the rules say of a case document, without a store."""

from __future__ import annotations

from workstation.commands import answers
from workstation.commands.call import Call
from workstation.commands.papers import read_case
from workstation.commands.shelf import Shelf
from workstation.domain.finding import Assessment, Finding, Statement
from workstation.wording import Wording


def register(shelf: Shelf) -> None:
    """Put ``assess`` on the shelf."""
    command = shelf.command("assess", assess)
    command.add_argument("case", metavar="CASE.json", help=shelf.words.say("command.argument.case"))


def assess(call: Call) -> int:
    """Answer every finding that applies, what does not apply and why, and the proposed outcome."""
    from workstation.casework import paper

    case = read_case(call.options.case)
    answer = paper.assess(case, call.author(case).office, call.day(case))
    if call.json:
        call.console.answer(answers.assessment(answer, call.words))
    else:
        call.console.say("\n".join(page(answer, call.words)))
    return 0


def page(answer: Assessment, words: Wording) -> list[str]:
    """Return the lines an officer reads: outcome first, then findings, then what does not apply."""
    head = words.say("command.assessed", day=answer.day, pack=answer.pack, outcome=answer.outcome)
    lines = [head, *_sentences(answer.because, words), "", words.say("command.findings")]
    for found in answer.findings:
        lines += finding_lines(found, words)
    if answer.blocks:
        lines += ["", words.say("command.blocks"), *(f"  {words.state(block.what)}" for block in answer.blocks)]
    if answer.not_applicable:
        lines += ["", words.say("command.not-applicable")]
        lines += [f"  {rule.rule}: {words.state(rule.why)}" for rule in answer.not_applicable]
    return lines


def finding_lines(found: Finding, words: Wording) -> list[str]:
    """Return one finding in lines: rule, result and provision, then why, then what was assumed."""
    return [
        f"  {found.rule}  {words.code(found.result)}  {found.citation}",
        *(f"    {sentence.strip()}" for sentence in _sentences((found.why, *found.trace, *found.assumptions), words)),
    ]


def _sentences(statements: tuple[Statement, ...], words: Wording) -> list[str]:
    return [f"  {words.state(statement)}" for statement in statements]
