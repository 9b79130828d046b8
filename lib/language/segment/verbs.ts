/** Finite forms of the verbs that school notes use most: they tell a sentence from a heading. */
export const VERBS: ReadonlySet<string> = new Set(
  `is was zijn waren ben bent heeft had hebben hadden heb wordt werd worden werden kan kon kunnen konden wil wilde wou
  willen moet moest moeten moesten mag mocht mogen zal zou zullen zouden gaat ging gaan gingen komt kwam komen kwamen
  doet deed doen deden zegt zei zeggen zeiden vertelt vertelde vertelden meldt meldde geeft gaf geven gaven ziet zag zien
  zagen staat stond staan zit zat zitten zaten ligt lag liggen lagen loopt liep lopen krijgt kreeg krijgen laat liet laten
  blijft bleef blijven lijkt leek vraagt vroeg vragen weet wist denkt dacht vindt vond belt belde huilt huilde slaat sloeg
  neemt nam schrijft schreef hoort hoorde speelt speelde eet at slaapt sliep stelt stelde maakt maakte houdt hield`.split(
    /\s+/,
  ),
);
