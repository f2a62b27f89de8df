not_safe-things = Sleutels, bankkaarten, papieren, medicijnen, een oplader: waar kunnen die bij elkaar liggen?
