"""``assess``, ``duration`` and ``finance``: what the rules say of a case document, without a store."""

from __future__ import annotations

from workstation.commands import answers, standards
from workstation.commands.call import Call
from workstation.commands.papers import read_case
from workstation.commands.shelf import Shelf
from workstation.domain.duration import DurationAnswer, Estimate
from workstation.domain.finance import FinanceAnswer
from workstation.domain.finding import Assessment, Finding, Statement
from workstation.wording import Wording


def register(shelf: Shelf) -> None:
    """Put the three questions about a case document on the shelf."""
    for name, run in (("assess", assess), ("duration", duration), ("finance", finance)):
        command = shelf.command(name, run)
        command.add_argument("case", metavar="CASE.json", help=shelf.words.say("command.argument.case"))
        if name == "duration":
            command.add_argument("--estimate", action="store_true", help=shelf.words.say("command.argument.estimate"))


def assess(call: Call) -> int:
    """Answer every finding that applies, what does not apply and why, and the proposed outcome."""
    from workstation.casework import paper

    case = read_case(call.options.case, call.clock.today())
    day = call.day(case)
    answer = paper.assess(case, call.author(case).office, day)
    beside = paper.standards(case, day)
    if call.json:
        told = answers.assessment(answer, call.words)
        call.console.answer(told | {"standards": standards.comparison(beside, call.words) if beside else None})
    else:
        lines = page(answer, call.words) + (standards.page(beside, call.words) if beside else [])
        call.console.say("\n".join(lines))
    return 0


def duration(call: Call) -> int:
    """Answer only the cumulative duration."""
    from workstation.casework import paper

    case = read_case(call.options.case, call.clock.today())
    if call.options.estimate:
        return _estimate(call, paper.estimate(case, call.day(case)))
    answer = paper.duration(case, call.author(case).office, call.day(case))
    if call.json:
        call.console.answer(answers.duration(answer, call.words))
    else:
        call.console.say("\n".join(duration_page(answer, call.words)))
    return 0


def _estimate(call: Call, estimate: Estimate) -> int:
    """Answer the call centre's quick estimate, marked as one, with the questions to ask."""
    words = call.words
    if call.json:
        told = answers.duration(estimate.answer, words)
        marks = {"estimate": True, "caution": words.state(estimate.caution)}
        call.console.answer(told | marks | {"questions": answers.told(estimate.questions, words)})
        return 0
    lines = [
        words.state(estimate.caution),
        *duration_page(estimate.answer, words),
        *_sentences(estimate.questions, words),
    ]
    call.console.say("\n".join(lines))
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
