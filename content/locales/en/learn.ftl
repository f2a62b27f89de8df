# The cards of knowledge (content/learn.yaml): 60 to 120 words. What a study found is said with whom it was found; where
# there is only experience, the card says so. Nothing here promises an effect of Hecht.

learn-both_sides =
    Use can hurt a relationship: promises go, distance grows, and few good moments are left. It also goes the other way. A relationship can give calm and hope, or tension and shame that feed the urge.

    One person can be helpful and hard at the same time. Seeing that isn't blaming anyone. It shows where you'd like more, and where you may protect yourself.

    That is how a psychologist describes it, from practice. Studies of couples point the same way: help for both together did a little better than help for one alone.
    .title = It goes both ways
learn-more_than_sober =
    Using less, or not at all, can give a relationship room again. It doesn't mend by itself what was broken. Often recovery goes well while the contact stays behind. That is common, and no sign that something is wrong with you.

    Repair asks for small acts of its own: keeping a promise, saying what happened, listening. And it has two sides. What hurt you counts too.

    This is a psychologist's view. Treatment for couples can help the relationship. The gains are modest, and part of them is still there after a year.
    .title = Stopping doesn't mend it all
learn-practice_ground =
    Bearing tension, noticing what you feel, asking for something, saying no. Recovery needs it, and so does getting on with people. So contact is a place to practise, in small pieces.

    It costs something as well. That's why Hecht puts something calming before a step, and looks back with you afterwards. Is the tension high today? Then waiting is a choice too.

    The idea comes from an article by a psychologist. Nobody has measured yet whether it goes like this with an app.
    .title = Practising with people
learn-quality_of_life =
    In the end it is about a life that's good to live. Relationships weigh heavily in that: a partner or family, and friends, peers and people at work as well.

    Think of a time when things were good. How was it between you and the others?

    In a small trial, people followed a relationship programme on their own, without their partner. Their quality of life went up, compared with people who waited. The relationship itself did not measurably change. So Hecht looks at your life as a whole, and promises nothing about anyone else.
    .title = A life that's good to live
learn-both_may_differ =
    Recovery and a relationship don't always move together. You may use less while it stays cold at home. Or someone comes closer in a week that was heavy for you. One doesn't cancel the other.

    That's why Hecht asks about them apart: recovery, relationships, life as a whole. The numbers are your own gauge. It is no test, and nobody compares you.

    In a small trial, people followed a relationship programme alone. Their quality of life rose, and the relationship stayed about the same. So it does happen that the lines part.
    .title = Two lines, out of step
learn-low_mood =
    Using, stopping, and worrying for years can all leave someone flat, anxious or worn out. From outside it can look like not caring. It happens on both sides, also to the one who held everything together.

    So you can ask before you fill it in: are you tired, are you low, or is it about me? And you can say it about yourself.

    Does it last for weeks, or get heavier? A GP can help. Thoughts of not wanting to live can't wait: /hulp.

    In a programme for couples, low mood and anxiety eased, most in people who began with a lot of it.
    .title = It looks like not caring
learn-gate =
    Good advice about a relationship can do harm. That is so where there is violence or fear, where contact is forbidden, or where children aren't safe. There, even a kind message can be dangerous. So Hecht asks first, and sometimes says: not now.

    Studies with partners do the same: they first ask whether someone feels safe.

    A no is no verdict on you or on the other person. What stays: calm, people to call, a letter you don't send. Is the answer different one day? You can change it, and the questions come again.
    .title = Why Hecht sometimes says no
learn-trust =
    Trust is quickly lost and slowly found. Mostly it grows from small promises that are kept, several times, also when nobody looks. After many broken promises, big words weigh little.

    Whoever was hurt sets the pace. Not yet, or partly, is an honest answer. Whoever repairs may ask: what would you need to see?

    Checking can calm for a moment, and seldom brings trust. A few things agreed on together sometimes do.

    This is experience from practice. No study was found that says how long it takes.
    .title = Trust comes slowly
learn-slip =
    After a slip, many people think: now everything is gone. That thought hurts, and it can make someone go on using.

    What you learnt is still there. A slip tells you about one moment: what came before it, who was there, what was missing. Hecht keeps your history, and nothing goes back to zero.

    In a study of 203 people who stopped smoking, guilt said little about what came next. Losing the confidence that they could do it said more. So: safety first, then someone who knows, then one plan for tomorrow. After weeks without, the body can take less.
    .title = A slip is not zero
learn-if_then =
    A plan with a fixed moment can be easier to keep than a good intention. “If it's after dinner, then I send one line.” The doing is tied to something that happens anyway.

    Sixteen studies on drinking say that such plans can help a little. Choosing from a list did better than thinking one up. Online they did hardly anything. The effect wore off, and on days of heavy drinking there was none.

    That's why Hecht has menus, keeps a step small, and asks about it later. No study was found on steps between people.
    .title = If this, then that
learn-good_moments =
    In hard times the bad moments stay and the good ones become few. Repair is more than fewer rows. It is also more ordinary good minutes: a joke, a cup of tea, a thank-you that names what someone did.

    In an experiment with couples, doing small kind things on purpose made people more content. You may have read of five good moments for each hard one. That comes from watching steady couples argue. It is no norm for you.

    Small and sincere is enough.
    .title = More good moments
learn-request =
    A request has a better chance when it is short, friendly and about one thing. Seven parts can help. Keep it brief, say what you do want, be concrete, say what you feel. Show some understanding, name your own small part, offer something. Not all seven are needed.

    The moment counts as much as the words: both rested, nobody under the influence. Asking once is enough.

    In a small study, twenty family members found learning to talk the most useful part. That shows what people like. It doesn't show that the other changes.
    .title = A request that lands
learn-validation =
    Someone who feels understood may find it easier to listen. It takes four small things. Say back what you heard. Name the feeling. Say why it makes sense, after what happened. Ask if that's right. Only then comes your answer.

    Understanding isn't agreeing. You may still want something else, or say no.

    It comes from a therapy for strong emotions. In small experiments, being understood eased some feelings for some people. For others it made little difference.
    .title = Showing you understand
learn-boundaries =
    A boundary is about what you do. It is no order to someone else. “If there is drinking at the party, I'll go home.” For that you need nobody's permission.

    Decide beforehand what you need, and how you say it calmly. Decide too what you do when it is crossed, and when you look at it again. A boundary may move.

    Are you afraid of someone? Then setting a limit can make it more dangerous. Safety first, together with people who know about that.

    Many people have experience with this. There is little research on it by itself.
    .title = Where your limit is
learn-honesty =
    Being honest isn't telling everything to everyone. You can ask: what does this person need to know, to be safe or to choose? And what is mostly relief for me? Sometimes one true sentence is enough.

    Some things first need a talk with a professional: an affair, something the law forbids, someone else's secret. And choose beforehand who is there for you afterwards.

    In treatment for couples, a few honest words about today are part of the agreements. What that adds by itself isn't known. This is mostly experience.
    .title = Honest, in the right size
learn-amends =
    Sorry is a word. Making it right is more. You say what you did and what it may have done, without an excuse. And you live differently. Sometimes it is money paid back.

    First the test. Does the other person get lighter from it, or only you? Could it hurt someone? Then not, or in another way. Talk it over with someone you trust. The other may say no, or not yet. Forgiveness can't be asked for.

    This is experience, most of it from twelve-step groups. No study was found. It can be done with those steps or without.
    .title = Making it right
learn-trust_moment =
    Two people, one fixed moment, two sentences. One says something about today, and thanks. The other says thank you for the effort. The past and the fears have their own moment, or a professional.

    It is no check. Nobody has to show anything, and either of you may stop without a reason.

    It is borrowed from treatment for couples, where it is one part among many, with a therapist. All together that can help: the effects are small to medium. This minute alone hasn't been studied. It is only for two people who both feel safe.
    .title = One minute of trust a day
learn-stop_skill =
    When it is strong, the first impulse comes fast. STOP puts something in between. S: stop, and don't move. T: take a step back, and breathe out. O: observe, inside you and around you. P: proceed, with something you can still stand behind tomorrow.

    It solves nothing. It can keep things from getting worse, and that is enough for one minute. A message can wait for twenty.

    It is part of a larger therapy, DBT. No study was found of this step by itself. Try whether it suits you.
    .title = STOP, in four beats
learn-breathing =
    Four counts in, six counts out. Breathing slows down, and for some people the body gets a little quieter with it. Then there may be some room to think.

    Twelve studies of breathing exercises together found a small to medium effect on stress. Most were not very strong, and the exercises differed.

    It isn't for everyone. Do you get dizzy, or more anxious? Then breathe as always, and look at something in the room. It takes two minutes and can be done on a bus.
    .title = Slower out than in
learn-urge_surfing =
    A craving often comes like a wave: it rises, stays high, and goes down, mostly in minutes. You don't fight it, and you don't follow it. You look. Where do I feel it? What is it doing now?

    In a small study with 123 students who smoked, the urge did not get weaker. Those who learnt to look at it did smoke less that week. It is one study, with cigarettes.

    Is it too strong to look at? Then go somewhere else, or call someone. That is just as good.
    .title = Sitting out the wave
learn-tipp =
    For when it is so strong that thinking doesn't help: something for the body. Cold water on the face, moving hard for a few minutes, breathing slowly, or tensing muscles and letting go.

    <b>Cold and moving hard are not for everyone.</b> Leave them with a heart problem, heart tablets such as beta blockers, or an eating disorder. Also if you can't stand cold, are pregnant, or are under the influence. In doubt, ask a doctor. Slow breathing and letting go of muscles are milder.

    It is part of a larger therapy, DBT. The effect is short, and no study was found of these parts by themselves.
    .title = Cold, move, breathe, relax
learn-safety_plan =
    When it gets dark, thinking is hard. A plan from a calm day then thinks along. What do you notice first? What can you do yourself? Where can you go, and whom do you call? What makes it safer around you?

    It was made for people who think of suicide. In American hospitals, people got such a plan, and phone calls afterwards. In the months after, they showed less suicidal behaviour than people with the usual care. Who got it was not drawn by lot, and the calls belonged to it.

    A plan doesn't replace a person. In danger now? /hulp.
    .title = A plan for the worst hour
learn-craft_influence =
    You didn't cause someone else's use, and you can't stop it for them. You do have some influence: on how you say things, and on what you take over. On seeing what goes well, and on looking after yourself.

    In a study with 312 partners, an online course eased their anxiety and brought them more support. The drinking did not change, as far as they saw. In Denmark, families got talks with a counsellor, or only a book. After talks, 29 of 100 saw the other begin treatment; with the book, 15. That can be chance.

    So it can get lighter for you, also if the other changes nothing.
    .title = No control, some influence
learn-natural_results =
    Paying, making excuses, clearing up, calling in sick for someone. It is done out of love, and it keeps the house standing. It can also hide what the use costs. Handing one thing back lets the other notice it, without punishing.

    Keep it small, and say it kindly beforehand. Do it only where it is safe: not with violence, children, driving, overdose, or a home that may be lost.

    It is part of a programme for families with modest results. No study was found of this part by itself.
    .title = What you take over
learn-own_life =
    Living with someone's use can fill your head, your evenings and your nights. One thing of your own, one person who knows, some rest. That isn't letting anyone down. It is what you stand on.

    You may ask for help for yourself, also if the other wants none.

    In Dutch addiction care, 145 relatives had a few talks by a method of five steps. Afterwards it weighed less on them, and three months later too. Nobody was compared with relatives without those talks, so how much came from them can't be said.
    .title = Your own life counts
learn-children =
    Children notice a lot, and fill in the rest. Often they think that it is because of them. Short and true helps. Something is wrong. It isn't your fault, and it isn't yours to solve. These grown-ups look after you.

    One safe grown-up who asks and keeps asking means a lot. A child is no messenger and no detective. No passing on of words, no looking for bottles, no checking of phones.

    Is a child not safe? Call, also when in doubt: /hulp.

    This is what professionals advise, from experience.
    .title = What children need to hear
learn-new_ties =
    It matters who you spend your days with. In Australia, 155 people in a clinic drew their circles of people. Half a year later, less use went together with more people around them who didn't use. What came first can't be seen from that.

    It doesn't mean dropping everyone. A new tie can begin small: a place where someone greets you, one peer, one friend from before. Or a club where it is about something else.

    Nobody around you at the moment? That is a place to begin as well.
    .title = Who is around you
learn-rulers =
    How much does it matter to you, from 0 to 10? How sure are you that you can? And then: why not lower? That question looks for what is there already. “Why so low?” mostly brings up reasons against.

    The number says nothing about who you are, and tomorrow it may be another. A 3 with a reason is something to go on.

    It comes from motivational interviewing, a way of talking that addiction care uses a lot. What a few questions by themselves add isn't known.
    .title = Why not lower?
learn-weekly_look =
    Once a week, a few minutes. How was recovery, and how was it with people? What was good, what was hard? And one thing for the week to come. Often enough to notice a change, and seldom enough to live in between.

    In a study of an app, weekly answers told something about who might slip in the week after. Hecht doesn't do that. It works nothing out and predicts nothing. You look yourself.

    A week without anything to tell is a week too. Leaving one out costs nothing.
    .title = Looking once a week
