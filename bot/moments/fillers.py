"""What people say around a moment, which changes nothing about it: greetings, thanks, polite frames."""

from __future__ import annotations

from bot.moments.vocabulary import table

FILLERS = frozenset(
    table(
        (
            None,
            """
            om | at | rond | around | tegen | op | on | de | the | den | het | t | dan | then | please | pls |
            plz | graag | aub | alstublieft | alsjeblieft | svp | uhm | eh | ehm | ehh | euh | er | erm | uh |
            um | hm | hmm | hmmm | mm | tja | nou | well | ok | oke | okay | oki | ja | jawel | yes | yeah |
            yep | yup | sure | jep | joh | hoor | haha | hahaha | hihi | lol | xx | x | hoi | hallo | hi |
            hey | hello | hee | he | bedankt | thanks | thank you | thx | ty | cheers | mate | dank je |
            dankje | dank u | thanks ever so much | alvast bedankt | thanks so much | alvast | merci | doe |
            doe maar | doen | doen we | do | maak | maak er | make | make it | zet | set | zeg | zeg maar |
            zeggen | say | lets say | lets | let | let us | laten | laten we | we | wij | ik | i | je | jij |
            jou | ge | gij | u maar | you | me | mij | m | us | ons | it | dat | dit | this is | that | is |
            its | vraag | vragen | vraagt | vraag maar | ask | ping | text | message | msg | remind |
            remind me | reminder | herinner | herinnering | herinneren | stuur | sturen | stuurt | send |
            app | appje | bericht | berichtje | een bericht | een berichtje | a message | a reminder |
            een herinnering | een seintje | seintje | iets | something | check | check in | check back |
            get back | get back to | come back | come back to | kom | kom er | terug | back | bel | call |
            weten | laat weten | let know | weer | again | opnieuw | nog | nog eens | nog een keer |
            een keer | ne keer | eens | even | ff | effe | efkes | eventjes | just | misschien | mss |
            wellicht | maybe | perhaps | possibly | probably | waarschijnlijk | denk | denk ik | ik denk |
            ik denk dat | i think | think | i guess | guess | ik gok | ongeveer | zowat | about | roughly |
            approximately | approx | circa | ca | like | or so | ofzo | of zo | of zoiets | of iets |
            or something | or thereabouts | thereabouts | ish | zoiets | plusminus | plus minus | omstreeks |
            omtrent | bij | around about | precies | stipt | exact | exactly | klokslag | sharp | on the dot |
            rond de klok van | de klok van | the stroke of | on the stroke of | goed | is goed | ook goed |
            wel | prima | fijn | mooi | fine | good | great | perfect | best | nice | mooie tijd |
            een mooie tijd | handig | works | would work | will work | works for me | would be | will be |
            could be | that would be | suits me | suit me | would suit me | for me | voor mij | voor me |
            past me | past mij | schikt | komt uit | uitkomen | zou | zou goed uitkomen | goed uitkomen |
            uit | mag | mag ook | moogt | mogen | kan | kun | kunnen | kunt | zal | zullen | zullen we |
            zullen we het | can | can you | could | could you | would | will | shall | wil | wilt | willen |
            wil je | wilt u | would you | prefer | liefst | het liefst | het beste | beste | lijkt |
            lijkt me | zijn | be | worden | wordt | en | and | with | met | van | of the | for | for the |
            in | in de | in the | ergens | somewhere | sometime | some time | een tijdje | eigenlijk |
            actually | toch | toch maar | eerst | first | dees | deze | this | alleen | only | gewoon |
            probeer | try | klopt dat | klopt | is that right | right | correct | kijken | ff kijken |
            let me see | lets see | gezellig | gerust | tijdstip | een goede tijd | goede tijd | wel tijd |
            tijd voor | tijd om | dan heb ik tijd | heb ik tijd | heb ik wel tijd | ik heb tijd | uhh | aan |
            ook | also | too | een | a | an | ne | n | te | heb ik | weekdag | op een | op mijn gemak | mijn |
            mn | my | sounds good | sounds | possible | if possible | als het kan | indien mogelijk |
            if you can | als je wil | alstjeblieft | niet eerder | en niet eerder | niet te laat |
            niet later | not earlier | not too late | not later | niet te vroeg | nee hoor ja | if thats ok |
            if that is ok | if thats okay | als dat mag | als dat goed is | als dat kan | als dat lukt |
            that is fine | thats fine | that works | if that works | give me | gimme | give it | geef me |
            geef mij | geef | wachten | wait for | in about | give | plan | schedule | inplannen | plannen |
            zetten | book | put | put it | go for | ga voor | houd het op | hou het op | how about |
            what about | hoe klinkt | tis | t is | zo n beetje | zon beetje | om en nabij | nabij | en nabij |
            zo rond | zo tegen | zo om | zo n | zo ongeveer | zo omstreeks | in mn pauze | in mijn pauze |
            on my break | in de pauze | tijdens mijn pauze | tijdens mn pauze | my time | mijn tijd |
            fijn weekend | goed weekend | prettig weekend | nice weekend | a nice weekend | fijne avond |
            goede avond | goeie avond | good morning | good evening | good night | good afternoon |
            goede morgen | fijne dag | goede middag | fijne middag | nice evening | goeie morgen | lukt |
            lukt wel | lukt me | lukt mij | hoe het ging | hoe het gaat | hoe het was | how it went |
            how it goes | how it is going | eraan | wek | wake | stel | stel me de vraag | id like |
            i would like | hit me up | ring | bel me | lijkt goed | beetje | een beetje | nieuwe tijd |
            new time | wintertijd | zomertijd | goed voor | prima voor | oke voor | ok voor | is goed voor |
            good for | fine for | ok for | okay for | geen minuut eerder | geen minuut later |
            en dan geen minuut eerder | not a minute later | not a minute sooner | vriendelijk | u | u mij |
            kindly | zou u | zou u mij | zoudt | zou je | zou jij | might | may i | be possible | mogelijk |
            be a bother | a bother | bother | trouble | would do | do nicely | nicely | ah | ah sure | och |
            och ja | goh | amai | allez | awel | ah ja | oh | ooh | oh ja | tiens | so say | hows | how is |
            what if | wat dacht je van | wat vind je van | wat denk je van | wat dacht u van |
            het beste is als je | het best is als je | best if you | it is best if you | het beste als je |
            i never know | innit | tho | though | mja | zeh | zenne | ey | dear | lieve | lieverd | schat |
            bot | hecht | again please | alvast dank | dank | dankjewel | dankuwel | graag gedaan |
            much appreciated | appreciated | appreciate it | by then | before that | before then | daarvoor |
            tegen dan | sir | maam | if you would | if you please | if you like | als u wil | als u wilt |
            als je wilt | mocht dat | uitkomt | zou fijn zijn | zou goed zijn | zou top zijn | top | super |
            topper | nickel | cool | okidoki | okidokie | okey | okey dokey | check in with |
            check in with me | met me | nudge | nudge me | poke me | give me a nudge | ask me again | try me |
            try again | probeer het | probeer het dan | het dan | geef een seintje | laat het weten |
            willen herinneren | will you | no worries | no rush | no problem | geen probleem | niet vergeten |
            niet vergeten he | dont forget | do not forget | geen stress | geen haast | no hurry | cant wait |
            not too early | ma ni te vroeg | wat mij betreft | as far as im concerned | for my part |
            wat ons betreft | be so kind as to | would you be so kind as to | shoot me a text |
            shoot me a message | drop me a line | drop me a message | pencil me in for | pencil me in |
            put me down for | sign me up for | verzet het naar | verzet naar | verplaats naar |
            verplaats het naar | schuif maar op naar | schuif op naar | stel uit tot | stel het uit tot |
            stel maar uit tot | uitstellen tot | snooze until | snooze till | snooze it until | snooze to |
            postpone until | postpone till | postpone to | move it to | move to | push it to | push to |
            push it back to | reschedule to | reschedule for | wacht tot | wachten tot | wait until |
            wait till | leave it until | leave it till | goedenavond | goedemorgen | goedemiddag |
            goeienavond | goeiemorgen | goedenmiddag | goeiemiddag | goeiedag | goedendag | strak | strak om |
            dead on | bang on | spot on | prompt | promptly | thuis | free | im free | i am free |
            ill be free | i should be free | available | im available | ill be available | beschikbaar |
            ben ik vrij | ik ben vrij | ik kan | i can | i could | im home | ill be home | ik ben thuis |
            im around | ik ben er | noteer | noteer maar | note | schrijf maar op | van maken | daar |
            daar maar | ervan | kunnen sturen | contacteren | ideaal | pas | past prima | past goed |
            past wel | past ook | past best | past perfect | past super |
            is over | is over by then | ideal | instead | ideaal zijn |
            be ideal | be perfect | be great | be lovely | lovely | zijn ok | in je agenda | in uw agenda |
            in your diary | in your calendar | still | sounds about right | komt goed uit |
            komt mij goed uit | komt me goed uit | komt goed | komt beter uit | komt best uit | gaat wel |
            gaat goed | dat gaat | gaat lukken | zal lukken | zal wel lukken | gaat wel lukken | moet lukken |
            moet kunnen | zou moeten lukken | zou moeten kunnen | should work | should be fine | ought to work
            """,
        )
    )
)
