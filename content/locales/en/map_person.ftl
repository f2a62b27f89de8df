map_person = Adding someone
    .button = Add someone
map_person-start = About { $minutes } minutes, about one person: what helps, and what makes it harder.
map_person-name =
    What do you call { $who }?

    A name, a nickname, or something like “my sister”. You can skip this.
map_person-rest = This contact is at rest. Leave it like that?
    .stay = Leave it at rest
    .stay-said = at rest
    .wake = Contact is possible again
    .wake-said = possible again
map_person-contact = Is contact with { $who } possible?
    .possible = Yes
    .possible-said = possible
    .not_now = Not now
    .not_now-said = not possible now
    .ended = It has ended
    .ended-said = ended
    .died = Has died
    .died-said = no longer possible, by death
map_person-remembered =
    That is kept with { $who }, under My people. Hecht won't suggest a step.

    If there are things left to say, you can write them down. It stays with you.
    .offer-unsent_letter = Write a letter
    .offer-menu = Leave it here
map_person-over =
    Then it stands as a contact that has ended. Hecht won't suggest a step towards { $who }.

    It may still do something to you. You can write a letter you won't send, or look at both sides.
    .offer-unsent_letter = Letter I won't send
    .offer-reflect = Look at both sides
    .offer-menu = Leave it here
map_person-helps =
    What does contact with { $who } do for you that helps?

    Tick what fits.
    .listens = Someone who listens
    .listens-said = being listened to
    .trusts = Being trusted
    .trusts-said = being trusted
    .company = Good company
    .company-said = good company
    .practical = Practical help
    .practical-said = practical help
    .structure = Something fixed in my week
    .structure-said = something fixed in your week
    .frank = Hearing it straight
    .frank-said = hearing it straight
    .example = Seeing how someone does it
    .example-said = seeing how someone else does it
    .no_help = Nothing, right now
    .no_help-said = nothing right now
map_person-harder =
    And what makes it harder for you?

    Naming it is not blaming.
    .quarrel = Quarrels
    .quarrel-said = quarrels
    .pressure = Pressure
    .pressure-said = pressure
    .shame = Shame
    .shame-said = shame
    .old_places = Old habits and places
    .old_places-said = old habits and places
    .checking = Being checked on
    .checking-said = being checked on
    .silence = Silence
    .silence-said = silence
    .money = Money
    .money-said = money
    .not_hard = Nothing, right now
    .not_hard-said = nothing right now
map_person-protect = What could protect you there?
    .short = Keep it short
    .short-said = keeping it short
    .rested = Only when I'm rested
    .rested-said = only when you're rested
    .with_others = With others around
    .with_others-said = having others around
    .elsewhere = Meet somewhere else
    .elsewhere-said = meeting somewhere else
    .say_no = Saying no to one thing
    .say_no-said = saying no to one thing
    .call_after = Calling someone afterwards
    .call_after-said = calling someone afterwards
map_person-more_of =
    What would you like more of with { $who }?

    One thing is enough.
    .listens = Being listened to
    .listens-said = being listened to
    .trusts = Being trusted
    .trusts-said = being trusted
    .company = Good company
    .company-said = good company
    .practical = Practical help
    .practical-said = practical help
    .structure = Something fixed in my week
    .structure-said = something fixed in your week
    .frank = Hearing it straight
    .frank-said = hearing it straight
    .example = Seeing how they do it
    .example-said = seeing how it is done
    .moments = Ordinary good moments
    .moments-said = ordinary good moments
map_person-distance =
    How close is it now between you and { $who }?

    0 is far away, 10 is very close.
map_person-wished =
    And how close would you like it to be?

    Further away is an answer too. 0 is far away, 10 is very close.
map_person-sum =
    This is what will be kept about { $who }:

    Contact: { $contact }
    Helps: { $helps }
    Makes it harder: { $harder }
    { GIVEN($protect) ->
        [yes] Protects you: { $protect }
       *[no] { "" }
    }
    How close now: { $distance }, how close you'd like: { $wished }

    Is that right?
    .contact = Contact
    .helps = What helps
    .harder = What makes it harder
    .more_of = More of this
    .protect = What protects me
    .distance = How close now
    .wished = How close I'd like
map_person-is_both = Contact with { $who } helps you and is hard on you. One doesn't cancel out the other.
map_person-is_helpful = Contact with { $who } mostly helps you, as it looks today.
map_person-is_hard = Contact with { $who } is mostly hard on you, as it looks today.
map_person-is_neither = Contact with { $who } helps little right now, and makes little harder. That can be just right.
map_person-more =
    <b>More of this:</b> { $more_of }
map_person-protect_me =
    <b>What protects you:</b> { $protect }
map_person-mapped = It's kept under My people. You can change it at any time.
    .offer-reflect = Look at both sides
    .offer-repair_step = Plan one small step
    .offer-menu = That's enough for today
