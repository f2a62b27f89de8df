they_slipped-now =
    .money_safe = Mijn geld en kaarten veilig
    .money_safe-said = je geld en bankkaarten veilig opbergen
    .money_safe-draft = mijn geld en bankkaarten veilig opbergen
