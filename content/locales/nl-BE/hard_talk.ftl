hard_talk-moment =
    .coffee = Bij een tas koffie of thee
    .coffee-said = bij een tas koffie of thee
hard_talk-topic =
    .children_visits = Kinderen, bezoekregeling
    .children_visits-said = de kinderen en de bezoekregeling
