section-look = Look at it
section-say = Say or do something small
section-hard_moments = When it is hard
section-keep_going = Keep it going
section-my_side = My own side
section-practice = For professionals
