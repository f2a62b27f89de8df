snooze = Een ander moment
    .button = Een ander moment
snooze-when = Wanneer komt het je beter uit?
snooze-planned = Dat is goed. Dan komt het op { $when }.
    .offer-menu = Dit was het voor nu
