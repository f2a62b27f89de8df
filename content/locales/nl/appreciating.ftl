# In de groep: om de beurt één ding dat hielp. Wie overslaat, niets zegt of al geweest is: dat ziet er allemaal hetzelfde uit.
# $name is de naam die iemand zelf koos.

ritual-appreciation = Zeggen wat hielp
    .what = Om de beurt één ding dat iemand hier deed en dat hielp. Ieder een minuut, wanneer het uitkomt.
appreciating-turn =
    <b>Wat deze week hielp</b>

    { $name }, jij bent aan de beurt. Wat deed iemand hier deze week dat jou hielp? Eén ding. Klein mag, en overslaan ook.

    Vertellen doe je door op dit bericht te antwoorden. Ook als het jouw beurt nog niet is.
appreciating-tell = Hoe vertel ik het?
appreciating-pass = Overslaan
appreciating-how = Houd dit bericht ingedrukt en kies Beantwoorden. Wat je dan stuurt, is jouw beurt. Ik bewaar er niets van.
appreciating-passed = Dat mag. Ik zeg er niets over.
appreciating-end =
    <b>Wat deze week hielp</b>

    Dit was de ronde. Je mag elke dag zeggen wat je goeddeed, ook zonder beurt. Fijn dat jullie er even bij stilstonden.
