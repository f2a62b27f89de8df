# The tracks (content/tracks.yaml): an opening of at most 70 words, and a line on what each part is for in this tie. A
# part's line also stands behind the spoiler of its nudge, so it has to be clear by itself.

track-home =
    <b>Back home after treatment</b>

    At home, life went on. The others got used to doing it all, and perhaps to watching you. You come back with new words, to the same kitchen table. It takes everyone time.

    Four short conversations in two weeks or so, and two later on. Only your own half is in your hands.
    .button = Back home after treatment
track-home_inventory = Who you come home to: what helps there, and what makes it harder.
track-home_insight = Both sides: what the use did at home, and what home does to your recovery.
track-home_strengthen = What you need there to stay well, as a limit of your own.
track-home_close = One small step at home that someone can notice.
track-home_week = Some weeks on: your recovery and home, side by side.
track-home_life = Later still: how is your life as a whole?

track-homecoming =
    <b>Someone is coming home</b>

    The treatment is over, and people say: now it will be all right. Perhaps you're glad and on your guard at once. You held things together for a long time. Trust needn't be back on the day that the suitcase is.

    Four short conversations in two weeks or so, and two later on. Here it's about you as well.
    .button = Someone is coming home
track-homecoming_inventory = Who comes home: what does the contact give you, and what does it cost?
track-homecoming_insight = The two of you then and now: what is still there, and what you miss.
track-homecoming_strengthen = Trust at your pace: what would you need to see?
track-homecoming_close = One thing that stays yours, when everything is about coming home.
track-homecoming_week = Some weeks on: how was it at home, and how was it for you?
track-homecoming_life = Later still: how is your own life?

track-grown =
    <b>Parent and grown child</b>

    Who is the parent and who is the child, that stays. How you treat each other can change. Perhaps someone still asks every day if you have eaten. Or your child, long grown up, is waiting for something that you once promised.

    Four short conversations in two weeks or so, and two later on. From one grown-up to another.
    .button = Parent and grown child
track-grown_inventory = This one person: what helps, and what pushes you back into old roles.
track-grown_insight = Both sides: what the use did, and what your contact does to you.
track-grown_strengthen = Listening first: practise showing that you understand.
track-grown_close = One request, from one grown-up to another.
track-grown_week = Some weeks on: your recovery and your relationships, side by side.
track-grown_thanks = Later: one thank-you, for something that was really done.

track-grown_uses =
    <b>A parent or grown child who uses</b>

    Your child is grown up, or it is your father or mother. You lie awake, you pay, you phone around. And still it isn't yours to decide. What is yours: what you say, what you take over, and how you keep going. You didn't cause it.

    Four short conversations in two weeks or so, and two later on.
    .button = My parent or child uses
track-grown_uses_inventory = This one person: what does contact give you, and what does it cost?
track-grown_uses_insight = Both sides: what the use does to you, and what you do then.
track-grown_uses_strengthen = What you take over, and one thing that can safely go back.
track-grown_uses_close = One request, short and kind, at a good moment.
track-grown_uses_own = Some weeks on: one thing that is only yours.
track-grown_uses_week = Later: a look at how it has been for you.

track-sibling =
    <b>Brother or sister</b>

    A brother or sister has often seen it all, and was asked very little. One was worried about. The other had to be no trouble. That can still stand between you, also if you were the one who watched.

    Four short conversations in two weeks or so, and two later on. It's about the two of you, apart from the rest of the family.
    .button = Brother or sister
track-sibling_inventory = Your brother or sister: what helps, and what is hard?
track-sibling_insight = Both sides, apart from what the family thinks of it.
track-sibling_strengthen = Practise showing that you heard the other's story.
track-sibling_close = One small step, also if no answer comes.
track-sibling_good = Some weeks on: one good moment between you, to keep.
track-sibling_week = Later: a look at how you are, and how it is with people.

track-friend =
    <b>A friend</b>

    Some friends stay when the party is over. Some still use. And some went quiet, because nobody knew what to say. You needn't drop anyone. You needn't keep everyone either. It's about what this contact does to you now.

    Four short conversations in two weeks or so, and two later on.
    .button = A friend
track-friend_inventory = One friend: what helps, and what is hard?
track-friend_insight = Both sides: what the use did, and what this friendship does to you.
track-friend_strengthen = Your limit: where you meet, when you leave, what you say.
track-friend_close = One small step: a little closer, or a little further away.
track-friend_ties = Some weeks on: who else could be around you?
track-friend_week = Later: a look at how the week was.

track-work =
    <b>A colleague</b>

    At work, nobody has a right to your whole story. A few words can be enough: for the drinks on Friday, for the weeks you were away. Which words, and to whom, is your choice.

    Is it about your job or your rights? Then first ask the company doctor or a union.

    Four short conversations in two weeks or so, and two later on.
    .button = A colleague
track-work_inventory = One colleague: what helps there, and what makes it harder?
track-work_insight = What does this colleague need to know, and what not?
track-work_strengthen = Your limit at work: the drinks, the questions, how late you go home.
track-work_close = One small step, such as one promise kept.
track-work_good = Some weeks on: one good moment at work, to keep.
track-work_week = Later: a look at how it went.

track-work_worry =
    <b>Worried about a colleague</b>

    You notice something in a colleague. You're no professional there, and no detective. You can be someone who asks once, listens, and says what it's like for you.

    Is there danger, with a car or a machine? Then it can't wait: go to whoever looks after safety there.

    Four short conversations in two weeks or so, and one later on.
    .button = Worried about a colleague
track-work_worry_inventory = This colleague: what does the contact give you, and what does it cost?
track-work_worry_insight = Practise listening, without solving it.
track-work_worry_strengthen = One request, about the work and about what you see.
track-work_worry_close = What stays yours: your evening, your rest.
track-work_worry_week = Some weeks on: how has it been for you?

track-peer =
    <b>A peer or sponsor</b>

    Someone who knows it from the inside can mean a lot. It's also a relationship like any other: give and take, a no, sometimes a disappointment. And peers can slip. Leaning is fine, and it stands firmer on more than one person.

    Four short conversations in two weeks or so, and two later on. It fits any group, and no group.
    .button = A peer or sponsor
track-peer_inventory = This person: what helps you, and what is sometimes too much?
track-peer_insight = Both sides. Do you know each other from a group? Then skip the first questions.
track-peer_strengthen = A thank-you that says what it was for.
track-peer_close = One request, such as a fixed moment to call.
track-peer_ties = Some weeks on: a second person to lean on.
track-peer_week = Later: a look at your week and the people in it.
