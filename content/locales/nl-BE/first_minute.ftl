-phone = gsm

first_minute-door =
    .tension = Spanning of goesting
    .tension-said = spanning of goesting
first_minute-costs =
    .footing = Houvast (ik krijg goesting)
first_minute-small_calm = <b>Iets kleins voor vandaag:</b> blijf je aan { $who } denken, ga dan eerst twee minuten stappen.
first_minute-small_footing = <b>Iets kleins voor vandaag:</b> kies wie je belt als er goesting komt, en zet dat nummer bovenaan in je { -phone }.
first_minute-sentence =
    .offer-in_moment = Als er nu goesting is
