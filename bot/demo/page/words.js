// What the page itself says. The bot's own sentences are in content/.

const WORDS = {
  en: {
    title: "Hecht: demo",
    notice: "This is a demo. Nothing leaves this computer; the people and the clock are pretend.",
    page_language: "Language of this page",
    colours: "Colours",
    theme_auto: "Auto",
    theme_light: "Light",
    theme_dark: "Dark",
    clock: "Pretend clock",
    to_nudge: "To the next nudge",
    to_hour: "+1 hour",
    to_morning: "Tomorrow 9:00",
    restart: "Restart bot",
    reset: "Start over",
    next_nudge: "next nudge: {when}",
    no_next: "no nudge planned",
    moved: "It is now {when}.",
    restarted: "The bot was stopped and started again. It should know where everyone was.",
    was_reset: "Everything is wiped. The bot knows no one.",
    sure_title: "Start over?",
    sure_text: "Everything that was said in this demo is wiped.",
    sure_no: "Keep it",
    sure_yes: "Wipe and start over",
    phones: "Phones",
    phone_of: "{name}’s phone",
    with_bot: "in conversation with the bot",
    with_bot_in: "with the bot, in {place}",
    members: "group: {names} and the bot",
    members_only: "group: {names}",
    join: "Add the bot to this group",
    leave: "Remove the bot from this group",
    invite: "Add the bot to this group, as a family would.",
    chats: "Chats on this phone",
    private: "Hecht",
    join_group: "Join this group",
    leave_group: "Leave this group",
    not_in_group: "{name} is not in this group.",
    promote: "Make the bot an administrator",
    demote: "Make the bot a member again",
    overview: "Overview",
    phone_settings: "Settings of this phone",
    phone_language: "Language of this phone",
    block: "Block the bot",
    unblock: "Unblock the bot",
    empty: "Nothing said yet. Press Start, as a newcomer would.",
    empty_group: "Nothing said yet in this group.",
    start: "Start",
    message: "Message",
    send: "Send",
    voice: "Send a voice message (pretend)",
    location: "Send a location (pretend)",
    located: "A location",
    choose: "Choose a place",
    lisbon: "Lisbon",
    commands: "Commands",
    reply_buttons: "Quick replies",
    answers: "Answers",
    cancel: "Cancel",
    edit: "Edit",
    edit_this: "Edit your message: {text}",
    editing: "Editing your message",
    reply: "Reply",
    reply_this: "Reply to: {text}",
    replying: "Replying to {name}",
    edited: "edited",
    you: "You",
    bot: "Hecht",
    copied: "Copied: {text}",
    copy_this: "copy",
    opens_site: "opens a website",
    show_picture: "Show the picture",
    note_made: "{by} made this group",
    note_came: "{who} joined",
    note_added: "{by} added {who}",
    note_left: "{who} left",
    note_removed: "{by} removed {who}",
    note_topic: "New topic: {who}",
    note_moved: "This group became a supergroup",
    spoiler: "Hidden text, press to show",
    new: "new message",
    offline: "The demo has stopped. Start it again with: make demo. This page then goes on by itself.",
    no_nudge: "There is no nudge planned. Plan a step first.",
    not_possible: "That can’t be done on this phone right now.",
    no_bot: "The bot did not start. Try again, or look at the terminal.",
    failed: "That did not work. Try it again.",
  },
  nl: {
    title: "Hecht: demo",
    notice: "Dit is een demo. Niets verlaat deze computer; de mensen en de klok zijn verzonnen.",
    page_language: "Taal van deze pagina",
    colours: "Kleuren",
    theme_auto: "Auto",
    theme_light: "Licht",
    theme_dark: "Donker",
    clock: "Verzonnen klok",
    to_nudge: "Naar volgend seintje",
    to_hour: "+1 uur",
    to_morning: "Morgen 9:00",
    restart: "Herstart bot",
    reset: "Wis alles",
    next_nudge: "volgend seintje: {when}",
    no_next: "geen seintje gepland",
    moved: "Het is nu {when}.",
    restarted: "De bot is gestopt en weer gestart. Hij hoort te weten waar iedereen was.",
    was_reset: "Alles is gewist. De bot kent niemand meer.",
    sure_title: "Opnieuw beginnen?",
    sure_text: "Alles wat in deze demo is gezegd, wordt gewist.",
    sure_no: "Laat staan",
    sure_yes: "Wis en begin opnieuw",
    phones: "Telefoons",
    phone_of: "Telefoon van {name}",
    with_bot: "in gesprek met de bot",
    with_bot_in: "met de bot, in {place}",
    members: "groep: {names} en de bot",
    members_only: "groep: {names}",
    join: "Voeg de bot toe aan deze groep",
    leave: "Haal de bot uit deze groep",
    invite: "Voeg de bot toe aan deze groep, zoals een familie zou doen.",
    chats: "Gesprekken op deze telefoon",
    private: "Hecht",
    join_group: "Kom bij deze groep",
    leave_group: "Verlaat deze groep",
    not_in_group: "{name} zit niet in deze groep.",
    promote: "Maak de bot beheerder",
    demote: "Maak de bot weer gewoon lid",
    overview: "Overzicht",
    phone_settings: "Instellingen van deze telefoon",
    phone_language: "Taal van deze telefoon",
    block: "Blokkeer de bot",
    unblock: "Deblokkeer de bot",
    empty: "Nog niets gezegd. Druk op Start, zoals een nieuwkomer.",
    empty_group: "Nog niets gezegd in deze groep.",
    start: "Start",
    message: "Bericht",
    send: "Verstuur",
    voice: "Stuur een spraakbericht (verzonnen)",
    location: "Stuur een locatie (verzonnen)",
    located: "Een locatie",
    choose: "Kies een plaats",
    lisbon: "Lissabon",
    commands: "Opdrachten",
    reply_buttons: "Snelle antwoorden",
    answers: "Antwoorden",
    cancel: "Annuleer",
    edit: "Wijzig",
    edit_this: "Wijzig je bericht: {text}",
    editing: "Je wijzigt je bericht",
    reply: "Antwoord",
    reply_this: "Antwoord op: {text}",
    replying: "Antwoord aan {name}",
    edited: "bewerkt",
    you: "Jij",
    bot: "Hecht",
    copied: "Gekopieerd: {text}",
    copy_this: "kopieer",
    opens_site: "opent een website",
    show_picture: "Laat de afbeelding zien",
    note_made: "{by} maakte deze groep",
    note_came: "{who} kwam erbij",
    note_added: "{by} voegde {who} toe",
    note_left: "{who} ging weg",
    note_removed: "{by} haalde {who} weg",
    note_topic: "Nieuw onderwerp: {who}",
    note_moved: "Deze groep werd een supergroep",
    spoiler: "Verborgen tekst, druk om te zien",
    new: "nieuw bericht",
    offline: "De demo is gestopt. Start hem weer met: make demo. Deze pagina gaat dan vanzelf verder.",
    no_nudge: "Er is geen seintje gepland. Plan eerst een stap.",
    not_possible: "Dat kan nu niet op deze telefoon.",
    no_bot: "De bot startte niet. Probeer het nog eens, of kijk in de terminal.",
    failed: "Dat lukte niet. Probeer het nog eens.",
  },
};

let language = "en";

export const languages = Object.keys(WORDS);

export function speak(wanted) {
  language = languages.includes(wanted) ? wanted : "en";
}

export function spoken() {
  return language;
}

/** The word or sentence of that name, with {variables} filled in. */
export function word(name, values = {}) {
  const text = WORDS[language][name] ?? WORDS.en[name] ?? name;
  return text.replace(/\{(\w+)\}/g, (_, key) => values[key] ?? "");
}

/** Whether there are words of that name. */
export function known(name) {
  return name in WORDS.en;
}

/** Fill every element that names its words: data-word its text, data-word-label its accessible name. */
export function fill(root) {
  for (const element of root.querySelectorAll("[data-word]")) element.textContent = word(element.dataset.word);
  for (const element of root.querySelectorAll("[data-word-label]")) {
    const text = word(element.dataset.wordLabel);
    element.setAttribute("aria-label", text);
    if (element.localName === "textarea") element.placeholder = text;
    else if (["button", "summary"].includes(element.localName)) element.title = text;
  }
}

export const ZONE = "Europe/Amsterdam"; // the zone of the demo's clock, as in site.py

const locale = (tongue) => (tongue === "nl" ? "nl-NL" : "en-GB");

function shown(date, form, zone = ZONE, tongue = language) {
  return new Intl.DateTimeFormat(locale(tongue), { timeZone: zone, ...form }).format(date);
}

export const time = (date, zone) => shown(date, { hour: "2-digit", minute: "2-digit" }, zone);
export const day = (date, zone) => shown(date, { weekday: "long", day: "numeric", month: "long" }, zone);
export const moment = (date) =>
  `${shown(date, { weekday: "short", day: "numeric", month: "short" })} ${time(date)}`;

const PARTS = {
  w: { weekday: "long" },
  d: { day: "2-digit", month: "2-digit", year: "2-digit" },
  D: { day: "numeric", month: "long", year: "numeric" },
  t: { hour: "2-digit", minute: "2-digit" },
  T: { hour: "2-digit", minute: "2-digit", second: "2-digit" },
};
const UNITS = [["day", 86_400_000], ["hour", 3_600_000], ["minute", 60_000]];

/** A moment in a message, in the way its format asks for (Bot API, "Date-time entity formatting"), where and in
 * the language in which this phone is. `place`: {zone, language, now}. */
export function formatted(date, format, place) {
  if (format === "r") {
    const away = date - place.now;
    const [unit, size] = UNITS.find(([, size]) => Math.abs(away) >= size) ?? UNITS.at(-1);
    return new Intl.RelativeTimeFormat(locale(place.language)).format(Math.round(away / size), unit);
  }
  const form = Object.assign({}, ...[...format].map((letter) => PARTS[letter]));
  return shown(date, form, place.zone, place.language);
}
