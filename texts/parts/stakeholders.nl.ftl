## Gesprekspartners, en de gegevens van het traject.

stakeholders-title = Gesprekspartners
stakeholders-intro = Houd bij met wie je spreekt, namens wie, en wat diegene goedvindt. Buiten deze pagina zie je alleen de code.
stakeholders-add = Iemand toevoegen
stakeholders-new = Nieuwe gesprekspartner
stakeholders-new-for = Na het opslaan hoort het gekozen interview bij deze persoon.
stakeholders-empty = Nog geen gesprekspartners
stakeholders-empty-help = Hier komt te staan met wie je spreekt: medewerkers van de gemeente en partners daarbuiten. Voeg ze zelf toe, of lees interviews in: wie boven aan een interview staat, komt vanzelf in deze lijst.
stakeholders-balance = { $staff ->
    [one] 1 medewerker
   *[other] { $staff } medewerkers
} en { $partners ->
    [one] 1 partner
   *[other] { $partners } partners
}; { $missing ->
    [0] uit elke groep die je meestal spreekt, is er iemand.
   *[other] nog niemand uit: { $groups }.
}
stakeholders-no-group = zonder groep
stakeholders-search = Zoeken
stakeholders-names = Namen tonen
stakeholders-names-help = Namen zijn vertrouwelijk. Zet dit alleen aan als niemand meekijkt.
stakeholders-none-found = Niemand past bij wat je zoekt.
stakeholders-choose = Klik op een regel om iemand te openen.
stakeholders-table = Lijst van gesprekspartners: code, kant, groep, functie, organisatie, toestemming en interviews
stakeholders-code = Code
stakeholders-name = Naam
stakeholders-name-help = In teksten en exports staat de code in plaats van de naam.
stakeholders-side = Kant
stakeholders-group = Groep
stakeholders-group-help = Bijvoorbeeld handhavers, beleid, politie, bewoners of ondernemers.
stakeholders-function = Functie
stakeholders-organisation = Organisatie
stakeholders-consent = Toestemming
stakeholders-interviews = Interviews
stakeholders-open-interview = Interview { $code }
stakeholders-no-interview = Nog geen interview.
stakeholders-remove = Van de lijst halen
stakeholders-removed = Van de lijst gehaald. Je kunt dit ongedaan maken.
stakeholders-saved = Bewaard.
stakeholders-added = { $code } staat op de lijst.
stakeholders-loose = { $count ->
    [one] 1 interview zonder gesprekspartner
   *[other] { $count } interviews zonder gesprekspartner
}
stakeholders-loose-help = Zonder gesprekspartner weten we niet namens wie iets gezegd is. Kies iemand uit de lijst of maak een nieuwe gesprekspartner.
stakeholders-loose-more = { $count ->
    [one] Daarna volgt er nog 1.
   *[other] Daarna volgen er nog { $count }.
}
stakeholders-link-to = Gesproken met
stakeholders-link-new = Nieuwe gesprekspartner
stakeholders-link = Koppelen
stakeholders-linked = Gekoppeld.
stakeholders-project = Gegevens van het traject
stakeholders-project-saved = De gegevens van het traject zijn bewaard.
stakeholders-project-delete = Traject verwijderen
stakeholders-project-delete-help = Je verwijdert dan ook alle interviews, stemmen en doelen. Dat kun je niet ongedaan maken.
stakeholders-delete-title = Traject verwijderen?
stakeholders-delete-body = Je verwijdert { $name } met alle gesprekspartners, interviews, thema's, sessies, stemmen en doelen. Dit kun je niet ongedaan maken. Maak eerst een export als je iets wilt bewaren.
stakeholders-project-deleted = { $name } is verwijderd.

usual-group-enforcers = handhavers
usual-group-management = leidinggevenden
usual-group-policy = beleid
usual-group-board = bestuur
usual-group-police = politie
usual-group-residents = bewoners
usual-group-business = ondernemers
usual-group-housing = wonen
usual-group-welfare = zorg en welzijn
usual-group-schools = onderwijs
