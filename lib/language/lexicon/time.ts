/** Words of time. */
export const time = {
  weekday: `maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, ma, di, wo, do, vr, za, zo, maandagochtend, maandagmiddag, dinsdagochtend, dinsdagmiddag, woensdagochtend, woensdagmiddag, donderdagochtend, donderdagmiddag, vrijdagochtend, vrijdagmiddag, zaterdagavond, zondagavond, weekend, weekeinde`,
  month: `januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, jan, feb, mrt, apr, jun, jul, aug, sep, sept, okt, nov, dec`,
  past: `gisteren, gister, gisteravond, gistermiddag, gisterochtend, eergisteren, vannacht, vanmorgen, vanochtend, vandaag, vanmiddag, zojuist, zonet, zostraks, net, jl, j.l., afgelopen, laatstleden, hedenochtend, hedenmorgen, heden, laatst, daarnet, vorige week, vorige maand, afgelopen week, afgelopen weekend`,
  future: `morgen, overmorgen, morgenochtend, morgenmiddag, volgende, komende, a.s., as, aanstaande, straks, vanavond, binnenkort, over een week, over twee weken, over zes weken, over drie weken, eind van de week, deze week nog, voor vrijdag, na de vakantie, binnen`,
  always: `altijd, nooit, vaak, steeds, telkens, elke dag, elke keer, elke week, iedere, iedere dag, soms, regelmatig, dagelijks, wekelijks, al weken, al maanden, al jaren, sinds, de laatste tijd, tegenwoordig, weer, opnieuw`,
  clock: `uur, u, half, kwart, kwart voor, kwart over, tien voor, tien over, vijf voor, vijf over, uurtje, u.`,
};
