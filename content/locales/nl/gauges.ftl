gauges-life =
    Je leven als geheel, deze dagen. Waar staat het?

    0 is heel slecht, 10 is heel goed.
gauges-recovery =
    En je herstel. Hoe stevig sta je?

    0 is geen houvast, 10 is stevig.
gauges-footing =
    En jijzelf. Hoe stevig sta je, los van hoe het met de ander gaat?

    0 is geen houvast, 10 is stevig.
gauges-ties =
    En het contact met de mensen die voor je tellen. Hoe is dat?

    0 is heel slecht, 10 is heel goed.
gauges-mood =
    En je stemming, deze dagen?

    0 is heel somber, 10 is heel goed.
gauges-sleep =
    Hoe slaap je, deze dagen?

    0 is bijna niet, 10 is heel goed.
gauges-tension =
    Hoeveel spanning is er?

    0 is geen, 10 is heel veel.
gauges-craving =
    Hoe sterk is de trek of drang, deze dagen?

    0 is er niet, 10 is heel sterk.
