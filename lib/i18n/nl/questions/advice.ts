/** What to mind at a screen of a form. */
export const advice = {
  'advice.source-and-date': 'Noem steeds wie het zei en wanneer. Dan kan iemand het later navragen.',
  'advice.acute':
    'Wacht niet op dit formulier: overleg nu met IB of directie, of bel Veilig Thuis 0800-2000. Bij direct gevaar: 112.',
  'advice.without-names': 'Advies van Veilig Thuis kan zonder namen. Dan breek je geen geheim.',
  'advice.two-grounds':
    'Weglaten mag alleen om de veiligheid van iemand, of als het contact dan breekt en het kind niet meer te beschermen is. Schrijf de reden concreet op.',
  'advice.head-with-ib': 'De directie besluit, samen met de IB’er.',
  'advice.age-talk-pupil': '{name} is {age}. Vanaf 12 jaar bespreek je de melding eerst met de leerling.',
  'advice.age-no-pupil': '{name} is {age}. Onder de 12 jaar hoeft dit niet met de leerling zelf.',
  'advice.age-talk-parents': '{name} is {age}. Tot 16 jaar bespreek je de melding eerst met de ouders.',
  'advice.age-no-parents': '{name} is {age}. Vanaf 16 jaar hoeft dit niet met de ouders.',
  'advice.facts-only':
    'Alleen feiten en gebeurtenissen. Wat van een ander komt, vul je op het volgende scherm in.',
  'advice.anonymous-grounds':
    'Anoniem kan alleen als je naam het kind, jou of een collega in gevaar brengt, of het vertrouwen breekt.',
  'advice.answer-due':
    'Veilig Thuis laat binnen 5 werkdagen weten wat het besluit. Kantlijn herinnert je eraan.',
  'advice.two-years': 'Een registratie duurt hoogstens twee jaar. Laat het veld leeg voor twee jaar.',
  'advice.no-label-copied':
    'Schrijf alleen op dat ze bij elkaar horen. Zorgen gaan niet mee. In het dossier van de broer of zus leg je het apart vast.',
  'advice.body-seen-only': 'Geef alleen aan wat je zelf zag. Hoe het komt, weet je nog niet.',
  'advice.secrecy-first':
    'Loop eerst ‘Geheimhouding wegen’ na; je vindt het bij stap 5. Haast om de veiligheid gaat voor.',
  'advice.agreed-help': 'Afgesproken: {help}. Resultaat: {result}',
  'advice.not-safe':
    'Is het kind niet veilig, wacht dan niet op de termijn: bel Veilig Thuis 0800-2000. Bij direct gevaar: 112.',
  'advice.against-weighing':
    'Het afwegingskader kwam uit op melden. Schrijf bij de gronden op waarom jullie dat niet doen.',
  'advice.open-hypothesis':
    'Er staat nog een hypothese open. Maak er een vervolgaantekening bij, of laat haar bewust open.',
  'advice.open-answer': 'Veilig Thuis gaf nog geen antwoord op de melding. Vraag het na.',
  'advice.open-help': 'De hulp is nog niet geëvalueerd. Kijk eerst of ze werkt.',
  'advice.home-too': 'Leg die zorg apart vast als signaal. De stappen gaan alleen daarover.',
  'advice.steps-stop':
    'De stappen die al liepen, stoppen hiermee. Wat is vastgelegd, blijft in het dossier staan.',
} as const;
