"""What people type: heard for danger first, then as an answer, and never lost."""

from __future__ import annotations

from dataclasses import replace

from bot import moments
from bot.content.doors import doors_for
from bot.content.render import Rendered, draft_of
from bot.content.typed import control_for, number_for, option_for
from bot.conversations import alarms, crisis, hiding, panels, play, records, sessions, welcome, when
from bot.conversations.bridges import bridge as bridges
from bot.conversations.events import Edited, Located, SentMedia, Typed
from bot.conversations.facts import facts, still_true
from bot.conversations.sessions import ASIDE, Session
from bot.conversations.sharing import membership
from bot.conversations.turn import Turn
from bot.flows import buttons, engine
from bot.flows.answers import Answer, State
from bot.flows.cards import Choice, Choices, Confirm, Draft, End, Moment, Person, Scale, Text, Timer
from bot.flows.engine import Refusal
from bot.flows.events import Amend, Append, Back, Done, Event, Pick, Skip, Words
from bot.flows.screens import Screen
from bot.storage.outbox import message_of

JUST_ASKED = 5_000
"""Milliseconds after a question appeared in which a text was most likely still meant for the one before."""

FULL_MESSAGE = 4_096
"""A message this long was cut by the app (Bot API, sendMessage): the next one is its tail."""

NEXT = 3
"""Message ids between the two: our own question and a taken-away keyboard may have come between."""


def on_typed(turn: Turn, event: Typed) -> None:
    """A text message in a private chat."""
    words = event.words.strip()
    danger = turn.world.rules.assess(words)
    if not danger.tier and hiding.hidden(turn):
        hiding.still_hidden(turn)
        return
    if turn.chat.person_id is None:
        if danger.tier:
            crisis.card(turn, danger, None)
        else:
            welcome.greet(turn)
        return
    session = sessions.top(turn)
    under_card = crisis.up(turn, session)
    if danger.tier:
        if session is not None:
            session = _keep_quietly(turn, session, event, under_card)
        crisis.card(turn, danger, session)
        return
    if under_card and (answer := crisis.typed_answer(turn, words)):
        crisis.answered(turn, answer)
        return
    if session is None or panels.been_away(turn):
        _aside(turn, event, away=session is not None)
        return
    if control_for(turn.world.content, words, turn.language) == "stop":
        panels.stop_flow(turn, session.id)
        return
    if under_card:
        _aside(turn, event)
        return
    _answer(turn, session, event, words)


def _answer(turn: Turn, session: Session, event: Typed, words: str) -> None:
    """Read the words as an answer to the current question; what does not fit is taken up aside."""
    if not words:
        play.notice(turn, "notice-empty")
        return
    flow, known = play.flow_of(turn, session), facts(turn, session)
    session = still_true(turn, flow, session, known)
    screen = engine.view(flow, session.state, known)
    meant = understood(turn, session, screen, words, event.message)
    is_code = isinstance(screen.card, Text) and screen.card.check == "code"  # read as soon as it is pasted
    plainly = meant is not None and (is_code or not isinstance(meant, Words))
    if not plainly and _belongs_before(turn, session, event):
        appended = play.advance(turn, session, Append(event.words, event.message))
        if appended is None:
            return
    if isinstance(meant, str):
        turn.say(Rendered(meant))
        play.ask(turn, session)
        return
    if isinstance(meant, Words) and play.wants_zone(screen) and panels.which_place(turn, session, words):
        return
    echo = when.echo(turn, meant) if isinstance(meant, Pick) else ""
    refusal = alarms.advance(turn, session, meant, echo=echo) if meant is not None else Refusal.DOES_NOT_FIT
    if refusal is Refusal.TOO_LONG:
        records.keep_words(turn, event.words, session.relation_id)
        play.notice(turn, "notice-too_long")
        play.ask(turn, session)
    elif refusal is not None:
        _aside(turn, event)


def understood(turn: Turn, session: Session, screen: Screen, words: str, message: int) -> Event | str | None:
    """The event that typed words mean for a question; what is said (HTML) when they nearly do; else None."""
    card, rev, language = screen.card, session.state.rev, turn.language
    content = turn.world.content
    if not isinstance(card, End):
        match control_for(content, words, language):
            case "back" if screen.can_go_back:
                return Back(rev)
            case "skip" if card.optional:
                return Skip(card.id, rev)
            case "done" if isinstance(card, Choices) or screen.earlier:
                return Done(card.id, rev)
    match card:
        case Scale():
            number = number_for(content, words)
            return None if number is None else Pick(card.id, str(number), rev)
        case Choice() | Choices() | Person() | Confirm() | Draft() | Timer():
            option = option_for(content, screen, words, language)
            if option is not None and isinstance(card, Draft):
                text = draft_of(content, play.flow_of(turn, session), card, screen.answers, language)
                return Pick(card.id, option, rev, words=text)
            if option is not None:
                return Pick(card.id, option, rev)
            own = isinstance(card, Draft) or (isinstance(card, Choice | Choices) and card.own_words)
            return Words(words, message) if own else None
        case Moment():
            answer = option_for(content, screen, words, language)
            if answer is None:
                return when.typed(turn, screen, words, message)
            answered = when.pressed(turn, screen, Pick(card.id, answer, rev))
            return answered or str(turn.html("notice-when_past"))
        case Text(check="name") if session.shared_id and (
            why := membership.name_refused(turn, session.shared_id, words)
        ):
            return str(turn.html(why))
        case Text(check="code") if not bridges.opens(turn, words):
            return str(turn.html("bridge_enter-refused"))
        case Text(check="zone") if moments.zone_for(words, turn.now) is None:
            return str(turn.html("notice-zone_unknown"))
        case Text():
            return Words(words, message)
    return None


def _belongs_before(turn: Turn, session: Session, event: Typed) -> bool:
    """Whether a text was written before the person can have read the current question, or is the tail of a
    message that Telegram cut."""
    if session.question is None:
        return False
    question = message_of(turn.tx, session.question)
    if question is None or event.message < question:
        return True
    if turn.now_ms - session.asked_at < JUST_ASKED:
        return True
    answers = session.state.answers.values()
    return any(len(a.words) >= FULL_MESSAGE - 1 and 0 < event.message - a.message <= NEXT for a in answers)


def _keep_quietly(turn: Turn, session: Session, event: Typed, under_card: bool) -> Session:
    """Words that raised the safety card are still the answer to the question, if they fit it, and more words
    under the card belong to them. The question stays: whoever goes on finds it again, with that answer."""
    flow, known = play.flow_of(turn, session), facts(turn, session)
    session = still_true(turn, flow, session, known)
    card = engine.fold(flow, session.state, known).card
    if isinstance(card, Text) and card.check is not None:
        return session  # a cry for help is nobody's name
    words = (Append if under_card else Words)(event.words, event.message)
    before = _kept(session.state, card.id, settled=True) if under_card else session.state
    step = engine.step(flow, before, words, known)
    if step.refusal is None:
        session = play.carried(turn, session, step)
        session = replace(session, state=_kept(session.state, card.id, settled=False))
        sessions.save(turn, session)
    return session


def _kept(state: State, card: str, *, settled: bool) -> State:
    """With the words that answer a card, settled or not: what is not settled is asked again."""
    answer = state.answers.get(card)
    if answer is None or not answer.words:
        return state
    return replace(state, answers={**state.answers, card: replace(answer, open=not settled)})


def _aside(turn: Turn, event: Typed, away: bool = False) -> None:
    """Words outside a question: quoted, with the doors that fit them, on top of what was under way."""
    names = [a.words for r in records.relations(turn) if (a := r.fields.get("name")) and a.words]
    doors = doors_for(turn.world.content.doors, event.words, names)
    if away:
        doors = (*doors[:3], "away")
    first = Answer(words=event.words, message=event.message, card=f"{ASIDE}-words")
    state = State(ASIDE, {"words": first, "doors": Answer(picked=tuple(doors))})
    play.start(turn, Session(turn.tx.new_id(), state))


def on_edited(turn: Turn, event: Edited) -> None:
    """The person changed a message: if it was an answer, the answer changes with it."""
    if crisis.heard(turn, event.words) or turn.chat.person_id is None:
        return
    if _timed_anew(turn, event):
        return
    for session in sessions.open_sessions(turn):
        if play.advance(turn, session, Amend(event.words, event.message)) is None:
            return


def _timed_anew(turn: Turn, event: Edited) -> bool:
    """Whether a time was put differently that still is only proposed: it is read again."""
    session = sessions.top(turn)
    if session is None:
        return False
    screen = play.screen_of(turn, session)
    answer = session.state.answers.get(screen.card.id)
    if screen.proposal is None or answer is None or answer.message != event.message:
        return False
    meant = when.typed(turn, screen, event.words, event.message)
    if isinstance(meant, str):
        turn.say(Rendered(meant))
        play.ask(turn, session)
    elif meant.offers != screen.proposal.offers:
        play.advance(turn, session, meant)
    return True


def on_media(turn: Turn, event: SentMedia) -> None:
    """A voice message may have been a cry for help: said that nobody hears it, with help beneath."""
    if crisis.heard(turn, event.words):
        return
    if hiding.hidden(turn):
        hiding.still_hidden(turn)
        return
    unheard(turn, event)
    if turn.chat.person_id is None:
        welcome.greet(turn)
    elif session := sessions.top(turn):
        play.ask(turn, session)


def unheard(turn: Turn, event: SentMedia) -> None:
    """Say that nobody hears or sees what was sent, with help beneath."""
    text = turn.html("reply-voice" if event.kind == "voice" else "reply-media")
    help_row = (turn.button("button-sos", buttons.panel("sos")),)
    turn.say(Rendered(str(text), (help_row,)))


def on_located(turn: Turn, event: Located) -> None:
    """A location says which time counts. Under the safety card it is a call for help that nobody hears."""
    if turn.chat.person_id is None or not event.zone or hiding.hidden(turn):
        on_media(turn, SentMedia(event.origin, "other", event.message))
        return
    if crisis.up(turn, sessions.top(turn)):
        help_row = (turn.button("button-sos", buttons.panel("sos")),)
        turn.say(Rendered(str(turn.html("reply-location")), (help_row,)))
        return
    panels.arrive(turn, event.zone)
