"""``assess``, ``duration`` and ``finance``: what the rules say of a case document, without a store."""

from __future__ import annotations

from workstation.commands import answers
from workstation.commands.call import Call
from workstation.commands.papers import read_case
from workstation.commands.shelf import Shelf
from workstation.domain.duration import DurationAnswer
from workstation.domain.finance import FinanceAnswer
from workstation.domain.finding import Assessment, Finding, Statement
from workstation.wording import Wording


def register(shelf: Shelf) -> None:
    """Put the three questions about a case document on the shelf."""
    for name, run in (("assess", assess), ("duration", duration), ("finance", finance)):
        shelf.command(name, run).add_argument(
            "case", metavar="CASE.json", help=shelf.words.say("command.argument.case")
        )


def assess(call: Call) -> int:
    """Answer every finding that applies, what does not apply and why, and the proposed outcome."""
    from workstation.casework import paper

    case = read_case(call.options.case, call.clock.today())
    answer = paper.assess(case, call.author(case).office, call.day(case))
    if call.json:
        call.console.answer(answers.assessment(answer, call.words))
    else:
        call.console.say("\n".join(page(answer, call.words)))
    return 0


def duration(call: Call) -> int:
    """Answer only the cumulative duration."""
    from workstation.casework import paper

    case = read_case(call.options.case, call.clock.today())
    answer = paper.duration(case, call.author(case).office, call.day(case))
    if call.json:
        call.console.answer(answers.duration(answer, call.words))
    else:
        call.console.say("\n".join(duration_page(answer, call.words)))
    return 0


def finance(call: Call) -> int:
    """Answer only the test of the caregiver employer's money against the low income cut-off.

    Raises:
        InputError: ``finance.year-not-shipped``.
    """
    from workstation.casework import paper

    case = read_case(call.options.case, call.clock.today())
    answer = paper.finance(case, call.author(case).office, call.day(case))
    if call.json:
        call.console.answer(answers.finance(answer, call.words))
    else:
        call.console.say("\n".join(finance_page(answer, call.words)))
    return 0


def duration_page(answer: DurationAnswer, words: Wording) -> list[str]:
    """Return the lines an officer reads: result, totals by both methods, then each period with its reason."""
    lines = [_said(words.code(answer.result), answer.why, words), *_sentences(answer.trace, words)]
    count = answer.count
    if count is None:
        return lines
    total, left = count.counted, count.remaining
    lines.append(words.say("command.counted", months=total.months, days_over=total.days_over, days=count.days))
    lines.append(words.say("command.remaining", months=left.months, days_over=left.days_over))
    return lines + [f"  {_said(f'{one.since} - {one.until}', one.why, words)}" for one in count.periods]


def finance_page(answer: FinanceAnswer, words: Wording) -> list[str]:
    """Return the lines an officer reads: the arithmetic as on paper, its source, and the result."""
    lines = [f"{words.dollars(line.amount):>16}  {words.state(line.what)}" for line in answer.lines]
    if answer.surplus is not None:
        lines.append(f"{words.dollars(answer.surplus):>16}  {words.say('command.surplus')}")
    if answer.lico_source is not None and not answer.lines:
        lines.append(words.state(answer.lico_source))
    lines += [words.say("command.missing", name=name) for name in answer.missing]
    return [*lines, *answers.told(answer.assumptions, words), words.code(answer.result)]


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
        lines += [f"  {_said(rule.rule, rule.why, words)}" for rule in answer.not_applicable]
    return lines


def finding_lines(found: Finding, words: Wording) -> list[str]:
    """Return one finding in lines: rule, result and provision, then why, then what was assumed."""
    return [
        f"  {found.rule}  {words.code(found.result)}  {found.citation}",
        *(f"    {sentence.strip()}" for sentence in _sentences((found.why, *found.trace, *found.assumptions), words)),
    ]


def _said(what: str, why: Statement, words: Wording) -> str:
    return words.say("command.said", what=what, why=words.state(why))


def _sentences(statements: tuple[Statement, ...], words: Wording) -> list[str]:
    return [f"  {words.state(statement)}" for statement in statements]
