measure-opening = { $title } { $introduction } { $holder } { $licence }
measure-begin = Beginnen
