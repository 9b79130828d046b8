/** The decision path, the signaleringslijst and the body map. */
export const pictures = {
  'path.label': 'De weg door het afwegingskader',
  'path.suspicion': 'Vermoeden',
  'path.unsafe': 'Onveiligheid',
  'path.helpPossible': 'Hulp mogelijk',
  'path.helpAccepted': 'Hulp aanvaard',
  'path.result': 'Resultaat',
  'path.notions': 'Wat is acuut, wat is structureel?',
  'path.open': 'nog open',
  'signal-list.clear': 'Haal antwoord weg: {item}',
  'signal-list.remark': 'Aanvulling (mag leeg)',
  'body-map.build': 'Welke tekening past?',
  'body-map.figure': ': pijltjes gaan van plek naar plek, spatie of Enter kiest.',
  'body-map.none': 'Nog geen plek gekozen.',
  'body-map.count': 'Gekozen plekken: {count}. Beschrijf ze hieronder.',
  'body-map.place': '{region}, {side}',
  'body-map.remove': 'Haal weg: {place}',
} as const;
