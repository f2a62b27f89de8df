children-adult =
    .teacher = Juf, meester of leerkracht
    .teacher-said = een juf, meester of leerkracht
    .teacher-draft = je juf, meester of leerkracht
