# De draad: van doel terug naar citaat, en van citaat vooruit.
thread-goal = Doel
thread-no-goal = Nog geen doel steunt op deze verwachting.
thread-expectation = Verwachting
thread-to-expectation = Naar de verwachting
thread-reservation = Voorbehoud
thread-by-hand = Deze verwachting is met de hand geschreven. Er hoort geen stelling bij.
thread-statement = Stelling
thread-earlier = Eerder, { $label }:
thread-statement-open = Over deze stelling is nog niets afgesproken.
thread-to-sessions = Naar de sessies
thread-votes = Stemmen
thread-no-votes = Over deze stelling is nog niet gestemd.
thread-votes-alt = Stemmen per ronde: iedereen, medewerkers en partners
thread-sides-hidden = Medewerkers en partners staan er niet apart bij: daarvoor stemden te weinig mensen.
thread-round = Ronde { $round } over { $label }: **{ $verdict }**
thread-who = Wie
thread-all = Iedereen
thread-share = Eens (%)
thread-rule = Regel, vooraf bepaald: minstens { $threshold } eens { $of }, bij minstens { $quorum } stemmen.
thread-rule-sides = Regel, vooraf bepaald: minstens { $threshold } eens { $of }, ook bij medewerkers en partners apart, bij minstens { $quorum } stemmen.
thread-outcome = Uitkomst in woorden
thread-no-outcome = De uitkomst is nog niet vastgelegd.
thread-decides = Hierover beslist: { $who } { $when }
thread-theme = Thema
thread-no-theme = Er hoort geen thema bij.
thread-quote = Citaat
thread-quotes = { $count ->
    [one] Citaat
   *[other] Citaten ({ $count })
}
thread-no-quotes = Er hangen geen citaten aan deze stelling.
thread-withheld = niet naar buiten
thread-nothing-yet = Nog niets
thread-nothing-yet-help = Van dit citaat is nog niets gekomen: geen stelling steunt erop.
thread-withdrawn = :orange[▲ { $count ->
    [one] Citaat ingetrokken
   *[other] { $count } citaten ingetrokken
}]. { $left ->
    [0] De stelling steunt nu op geen enkel citaat.
    [one] De stelling steunt nog op 1 citaat.
   *[other] De stelling steunt nog op { $left } citaten.
}
