joint-safe =
    Eerst dit, voor wie de { -phone } vasthoudt. Lees het niet voor.

    Heeft ieder, zonder de anderen erbij, gezegd dat dit samen veilig is?
