honesty = Telling the truth about something
    .button = Tell something honestly
honesty-start = About { $minutes } minutes. You look at what needs to be told, and what doesn't. At the end you have a few honest sentences, or a reason to wait.
honesty-for_child =
    It's about a child. A child doesn't need the whole story. It needs to know that it isn't to blame, and who is there.

    What you tell, and how, goes best together with another adult.
    .offer-children = What to tell a child
    .offer-menu = That's enough for today
honesty-not_possible = Contact isn't possible now. You can still sort out for yourself what you'd tell one day.
honesty-subject = What is it about?
    .slip = A slip
    .slip-said = a slip
    .money = Money or debts
    .money-said = money or debts
    .lie = Something that wasn't true
    .lie-said = something that wasn't true
    .hidden = Something I kept to myself
    .hidden-said = something you kept to yourself
honesty-part =
    Is one of these part of it? Tick what fits.

    Using itself doesn't count here.
    .danger = Telling could be dangerous
    .danger-said = telling it could be dangerous
    .affair = Love or sex with another
    .affair-said = love or sex with someone else
    .crime = Something against the law
    .crime-said = something against the law
    .secret = Someone else's secret
    .secret-said = someone else's secret
    .none = None of these
    .none-said = none of these
honesty-unsafe =
    Then don't tell it now, and not on your own. Safety comes before honesty.

    Talk about it first with a helpline or someone you trust, at a moment when no one can listen in.
    .offer-sos = Someone to call
    .offer-not_safe = When it isn't safe
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
honesty-with_help =
    This has consequences that are hard to see from here, for you and for others. So no text for it now.

    Talk it through first with a professional, your GP or a lawyer. Ask first what stays between the two of you. Then look together at what you tell, and when.
    .offer-unsent_letter = Letter I won't send
    .offer-sos = Someone to call
    .offer-menu = That's enough for today
honesty-needs = What does { $who } need to know, to be safe or to be able to plan?
    .that_it_was = That it happened
    .that_it_was-said = that it happened
    .for_money = What it means for money
    .for_money-said = what it means for money
    .for_health = What it means for health
    .for_health-said = what it means for health
    .for_home = What it means at home
    .for_home-said = what it means at home
    .what_next = What I'm doing about it
    .what_next-said = what you're doing about it
    .nothing = Nothing, I think
    .nothing-said = nothing, as you see it
honesty-mostly_relief = Then telling may be for you most of all. That is human. It can also be told to someone who stands outside it.
honesty-relief = And what is mostly relief for you?
    .details = All the details
    .details-said = all the details
    .guilt = How guilty I feel
    .guilt-said = how guilty you feel
    .forgiven = Hearing that it's all right
    .forgiven-said = hearing that it's all right
    .be_rid = Being rid of it
    .be_rid-said = being rid of it
    .no_relief = Nothing, really
    .no_relief-said = nothing, really
honesty-elsewhere = That part can go to someone else: a peer, a professional, a letter. { $Who } doesn't have to carry it for you.
honesty-why_now = Why now?
    .affects = It touches other people too
    .affects-said = it touches other people too
    .asked = I was asked about it
    .asked-said = you were asked about it
    .no_hiding = I don't want to hide
    .no_hiding-said = you don't want to hide any more
    .comes_out = It will come out anyway
    .comes_out-said = it will come out anyway
    .in_heat = I'm too full of it right now
    .in_heat-said = you're too full of it right now
honesty-a_night = With a full head, things come out differently. A night in between does no harm, unless someone is in danger.
honesty-after = Who is there for you afterwards, however it goes?
    .professional = A professional
    .professional-said = a professional
    .peer = A peer
    .peer-said = a peer
    .trusted = Someone I trust
    .trusted-said = someone you trust
    .helpline = A helpline
    .helpline-said = a helpline
    .nobody = Nobody yet
    .nobody-said = nobody yet
honesty-go = What do you do now?
    .write = Put it into words
    .write-said = putting it into words
    .other_first = First tell someone else
    .other_first-said = telling someone else first
    .not_today = Nothing today
    .not_today-said = nothing today
honesty-first_other =
    Then someone else first. You could say: “I need to tell something to somebody, and I'd like to think it through with you.”

    After that you'll see better what { $who } needs to know.
    .offer-sos = Someone to call
    .offer-unsent_letter = Letter I won't send
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
honesty-left_today =
    Then nothing today. Waiting for a better moment is not the same as hiding.

    If it presses, put it on paper, or tell it to someone who stands outside it.
    .offer-unsent_letter = Letter I won't send
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
honesty-core =
    What is the shortest version that is true?

    Details can wait.
    .slip_once = I've had a slip
    .slip_once-said = you've had a slip
    .slip_once-draft = I've had a slip
    .slip_again = It's gone wrong for a while
    .slip_again-said = it has been going wrong for a while
    .slip_near = I came close to a slip
    .slip_near-said = you came close to a slip
    .slip_near-draft = I came close to a slip
    .debts = There are debts
    .debts-said = there are debts
    .debts-draft = there are debts that you don't know about
    .gone = Money is gone, through me
    .gone-said = money is gone, through you
    .gone-draft = money is gone, and that was me
    .borrowed = I borrowed, and didn't say
    .borrowed-said = you borrowed money and didn't say
    .borrowed-draft = I borrowed money and didn't tell you
    .untrue = What I said wasn't true
    .untrue-said = what you said wasn't true
    .untrue-draft = something I told you wasn't true
    .half = I told only half of it
    .half-said = you told only half of it
    .half-draft = I told you only half of it
    .kept_quiet = I kept something from you
    .kept_quiet-said = you kept something to yourself
    .kept_quiet-draft = I kept something from you
honesty-doing = What are you doing about it?
    .talked = I've talked to someone
    .talked-said = talking to someone about it
    .talked-draft = I've talked about it with someone
    .appointment = I'm getting help
    .appointment-said = getting help with it
    .appointment-draft = I'm getting help with it
    .plan = I have a plan for today
    .plan-said = having a plan for today
    .plan-draft = I have a plan for today and tomorrow
    .sums = I'm writing the sums down
    .sums-said = writing the sums down
    .sums-draft = I'm writing down what it comes to, and what I can pay
    .harder = I'm making it less easy
    .harder-said = making it less easy to do again
    .harder-draft = I'm making it harder for this to happen again
    .looking = I don't know yet
    .looking-said = something you don't know yet
    .looking-draft = I don't know yet, and I'm looking for someone to think it through with
honesty-script = This is how it could sound. Choose a quiet moment, without others around. Fine like this?
    .text =
        I'd like you to hear something from me, and not from someone else.

        { $Core }.
        It isn't because of you, and you don't have to solve it.
        What I'm doing about it: { $doing }.

        You don't have to say anything now. You may be angry. If you want to ask things, I'll answer as honestly as I can.
honesty-find_one = First find one person who knows that you're going to do this. A helpline can be that too.
honesty-tell_one = Tell someone beforehand that you're going to do this: { $after }.
honesty-ready =
    The text is kept with { $who }, under My people. Nothing has to happen today.

    The other person may need time. If it gets too much, you can stop and go on later.
    .offer-repair_step = Plan the moment
    .offer-slip = After a slip: what now
    .offer-calm = Two minutes of calm
    .offer-menu = That's enough for today
