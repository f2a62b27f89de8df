# What only `python -m bot preview` says: its page is for reading, nobody meets these words in a chat.

preview-title = Every conversation, every screen
preview-intro = All words of Hecht, as they look on a phone, with example answers. Nothing here is live. To say something about a screen, name the small ids under its heading.
preview-drawing = The way through it
preview-blocks = Parts that several conversations share
preview-included = Shared part: { $block }
preview-other_flows = Not in the menu: begun by themselves, or from elsewhere
preview-texts = All other texts
preview-minutes = about { $minutes } min
preview-gated = repair: ends when the gate is closed
preview-read_by = reviewed by { $readers }
preview-read_by_nobody = reviewed by nobody yet
preview-unreached = No answers lead here.
preview-here = Here with: { $answers }
preview-begins_with = Begins with
preview-left_out = skipped
preview-buttons = When which button is there
preview-lines = Help lines of the country stand under it: { $topics }

## Conditions

preview-only_when = only when { $tests }
preview-and = and
preview-or = or
preview-question = “{ $question }”
preview-kept = “{ $question }” (known already)
preview-label = “{ $label }”
preview-answered = { $what } has an answer
preview-unanswered = { $what } has no answer
preview-is = { $what } is { $answers }
preview-is_not = { $what } is not { $answers }
preview-at_least = { $what } is { $number } or more
preview-at_most = { $what } is { $number } or less
preview-any_button = any of the buttons
preview-more = { $count } more

preview-fact_language = the language
preview-fact_guess_country = the country, guessed from the phone,
preview-fact_map_size = the number of people on the map
preview-fact_away = a journey
preview-fact_doors = what the words are about
preview-fact_person_gauge_firm = whether one's footing is asked
preview-person_gauge_firm_left = left out
preview-fact_person_gauge_ties = whether contact is asked
preview-person_gauge_ties_left = left out
preview-fact_relation_gate = the gate
preview-relation_gate_open = open
preview-relation_gate_closed = closed
preview-relation_gate_rest = at rest
preview-relation_gate_today = closed for today
preview-fact_relation_waiting = the wait after steps without an answer
preview-relation_waiting_two = less than four weeks
preview-relation_waiting_waited = four weeks or more
preview-fact_relation_status = how the contact stands
preview-relation_status_rest = at rest

## Kinds of card

preview-kind_say = is said
preview-kind_choice = choose one
preview-kind_choices = tick several
preview-kind_scale = 0 to 10
preview-kind_text = own words
preview-kind_moment = day and time
preview-kind_person = someone on the map
preview-kind_confirm = summary
preview-kind_draft = finished text
preview-kind_timer = timer
preview-kind_end = end

## Example answers

preview-person_r1 = Anna
preview-person_r2 = Tom
preview-words = We hadn't spoken for a week, and then I rang.
preview-short = a walk by the river
preview-name = Anna
preview-zone = Toronto
preview-code = 7KQ4-M2XP-9RTW
preview-example_here = Lisbon, Portugal
preview-example_clock = 2:05pm
preview-example_planned = 3 messages
preview-example_away = …
