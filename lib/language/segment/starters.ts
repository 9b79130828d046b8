/** Words that open Dutch sentences and are no names: they tell "Gesprek met J. Hij …" from "J. Jansen". */
export const STARTERS: ReadonlySet<string> = new Set(
  `de het een dit dat deze die er hij zij ze ik wij we jij je u jullie hem haar zijn hun mijn ons onze ook toen dan
  daarna daarom daardoor daarbij daar hier nu later eerst verder vervolgens volgens misschien waarschijnlijk wellicht
  mogelijk vermoedelijk moeder vader mama papa ma pa ouders oma opa juf meester collega leerkracht mentor docent ib
  intern zoco directeur directie school klas groep na voor tijdens sinds vandaag gisteren morgen vanmorgen vanochtend
  vanmiddag vanavond maandag dinsdag woensdag donderdag vrijdag zaterdag zondag wat wie waar waarom wanneer hoe of als
  omdat want maar en dus toch wel niet geen heeft had is was wordt werd kan kon moet moest mag mocht zal zou
  gaat ging komt kwam zegt zei vertelt vertelde lijkt leek in op aan bij met zonder van uit over onder door om tot naar
  tegen tussen per alles iedereen niemand iets niets veel weinig soms vaak altijd nooit afspraak afspraken besproken
  besluit actie vervolg hypothese vermoeden feit feiten beide beiden allebei alle elke elk ieder andere anderen
  kinderen leerlingen leerling broer zus broertje zusje zelf thuis buiten binnen gesprek gebeld gezien veilig wijkteam
  leerplicht huisarts politie steeds opnieuw weer telkens inmiddels ondertussen intussen helaas gelukkig volgende
  zo zulke benoemd genoemd geen gister vanavond vannacht terwijl zodra hoewel hierna hierover hierop tot ondanks vorig voortaan
  vorige laatste afgelopen samen geregeld`.split(/\s+/),
);
