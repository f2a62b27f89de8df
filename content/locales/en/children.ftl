children = Talking with a child
    .button = What do I tell a child?
children-start = About { $minutes } minutes. You put together a few sentences that a child can understand. Or nothing today.
children-safe = First: is the child safe now, also when you aren't there?
    .safe = Yes
    .safe-said = safe
    .unsure = I'm in doubt
    .unsure-said = doubt
    .not_safe = No
    .not_safe-said = not safe
children-not_safe =
    Then that comes first. Doubt is enough to call. They think along, also if you aren't sure of something.

    Talking with the child can come later.
    .offer-sos = Someone to call
    .offer-menu = To the menu
children-age = How old is the child? If there are more, choose one.
    .under_6 = Under 6
    .under_6-said = under 6
    .from_6 = 6 to 11
    .from_6-said = 6 to 11
    .from_12 = 12 or older
    .from_12-said = 12 or older
children-calls = Who is it about? Type it as the child says it: Dad, Gran, a name. You can skip this.
children-tell = What may the child know? One sentence, short and true.
    .small_not_well = It isn't going so well
    .small_not_well-said = that it isn't going so well
    .small_not_well-draft = Things aren't going so well right now. It's a bit like being ill. Grown-ups are helping.
    .small_mood = Sometimes cross or tired
    .small_mood-said = that someone is sometimes cross or tired
    .small_mood-draft = Sometimes someone is cross, quiet or very tired then. It passes again.
    .small_quarrel = Sometimes there's a quarrel
    .small_quarrel-said = that there is sometimes a quarrel
    .small_quarrel-draft = Sometimes there is a quarrel. It belongs to the grown-ups.
    .small_away = Sometimes away for a bit
    .small_away-said = that someone is sometimes away
    .small_away-draft = Sometimes someone isn't here for a while. I'll tell you when I know more.
    .mid_what = What an addiction is
    .mid_what-said = what an addiction is
    .mid_what-draft = It's called an addiction. Your head keeps asking for something then, even when it isn't good for you.
    .mid_promise = Sometimes plans fall through
    .mid_promise-said = that promises sometimes fall through
    .mid_promise-draft = Sometimes something is promised and doesn't happen. You may be angry or sad about that.
    .mid_again = It's harder again for now
    .mid_again-said = that it's harder again for now
    .mid_again-draft = Things went better for a time, and now they don't. That happens often with an addiction.
    .mid_help = That there is help
    .mid_help-said = that there is help
    .mid_help-draft = There are people who help with this. Getting better takes a while.
    .big_noticed = You'll have noticed a lot
    .big_noticed-said = that the child will have noticed a lot
    .big_noticed-draft = You'll have noticed a lot. Ask what you want to know, and I'll honestly say what I know.
    .big_what = That it is an addiction
    .big_what-said = that it is an addiction
    .big_what-draft = It is an addiction. Stopping is harder then than it looks from outside.
    .big_again = That it is back
    .big_again-said = that it is back
    .big_again-draft = Things went better for a time, and now the use is back. You may feel whatever you feel about it.
    .big_own_life = Your own life goes on
    .big_own_life-said = that their own life goes on
    .big_own_life-draft = School, friends, sport: your things just go on. You don't have to feel guilty about that.
children-tasks = Does the child do any of this? It is often kindly meant. Still, it's no job for a child.
    .messages = Passing on messages
    .messages-said = passing on messages
    .watching = Watching for trouble
    .watching-said = watching for trouble
    .secret = Keeping it secret
    .secret-said = keeping it secret
    .comforting = Comforting grown-ups
    .comforting-said = comforting grown-ups
    .caring = Minding a brother or sister
    .caring-said = minding a brother or sister
    .caring-draft = minding your brother or sister
    .choosing = Taking sides
    .choosing-said = taking sides
    .none = None of these
    .none-said = none of these
    .none-draft = solving things for grown-ups
children-adult = Which other adult can the child turn to?
    .grandparents = A grandparent
    .grandparents-said = a grandparent
    .grandparents-draft = your gran or grandad
    .aunt_uncle = An uncle or aunt
    .aunt_uncle-said = an uncle or aunt
    .aunt_uncle-draft = your uncle or aunt
    .teacher = A teacher
    .teacher-said = a teacher
    .teacher-draft = your teacher
    .neighbour = Someone nearby
    .neighbour-said = someone nearby
    .neighbour-draft = someone nearby that we know well
    .friends_home = A friend's parents
    .friends_home-said = a friend's parents
    .coach = Someone at the club
    .coach-said = someone at the club
children-if = When is there a quiet moment?
    .bedtime = At bedtime
    .bedtime-said = at bedtime
    .on_the_way = On the way, side by side
    .on_the_way-said = on the way, side by side
    .playing = While playing or drawing
    .playing-said = while playing or drawing
    .walk = On a walk
    .walk-said = on a walk
    .cooking = While cooking or eating
    .cooking-said = while cooking or eating
    .when_asked = When a question comes
    .when_asked-said = when a question comes
    .nothing_today = Nothing today
    .nothing_today-said = nothing today
children-nothing_today =
    Then nothing today. An ordinary, quiet day is worth a lot to a child too.

    A child may also call by itself, if it wants to.
    .offer-own_life = Something for me
    .offer-menu = That's enough for today
children-words = This is how it could sound. Change it until the words are yours. Leave room for silence and questions.
    .text =
        { GIVEN($calls) ->
            [yes] I'd like to tell you something about { $calls }.
           *[no] I'd like to tell you something about someone we care about.
        }
        { $tell }
        It isn't because of you. You don't have to solve it.
        { GIVEN($tasks) ->
            [yes] This is no job for you: { $tasks }
           *[no] { "" }
        }
        { GIVEN($adult) ->
            [yes] You can ask me anything. You can also talk to: { $adult }
           *[no] You can ask me anything, now or later.
        }
children-told =
    It's with your notes. The moment: { $if }

    It needn't be done in one go. Questions often come later. A child has nothing to pass on and nothing to find out. A child may call someone, though.
    .offer-own_life = Something for me
    .offer-how_heavy = How heavy is it for me?
    .offer-menu = That's enough for today
