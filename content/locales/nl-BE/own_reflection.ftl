own_reflection-for_loved = Een naaste mag hulp krijgen, ook als de ander geen hulp wil. De huisarts is een begin. Ook een CGG, het CAW en De Druglijn zijn er voor naasten.
own_reflection-do =
    .self_care = Zelf even bekomen
    .self_care-said = zelf even bekomen
