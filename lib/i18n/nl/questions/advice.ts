/** What to mind at a screen of a form. */
export const advice = {
  'advice.source-and-date': 'Noem steeds wie het zei en wanneer. Dan kan iemand het later navragen.',
  'advice.disclosure':
    'De leerling vertelde zelf over thuis. Ga niet eerst naar de ouders; overleg eerst met de IB’er en Veilig Thuis.',
  'advice.acute':
    'Wacht niet op dit formulier: overleg nu met IB of directie, of bel Veilig Thuis 0800-2000. Bij direct gevaar: 112.',
  'advice.expert-first':
    'Vraag eerst advies aan een deskundige. Praat nog niet met de leerling of de ouders.',
  'advice.always-ib': 'Overleg altijd ook met de IB’er. Zonder IB’er telt deze stap nog niet.',
  'advice.without-names': 'Advies van Veilig Thuis kan zonder namen. Dan breek je geen geheim.',
  'advice.ib-or-head': 'Bij dit gesprek is altijd de IB’er of de directie aanwezig.',
  'advice.interpret-last': 'Leg pas na de reactie uit wat je denkt, en alleen als dat nodig is.',
  'advice.two-grounds':
    'Weglaten mag alleen om de veiligheid van iemand, of als het contact dan breekt en het kind niet meer te beschermen is. Schrijf de reden concreet op.',
  'advice.head-with-ib': 'De directie besluit, samen met de IB’er.',
  'advice.tell-board': 'Het bestuur hoort van een melding.',
  'advice.age-talk-pupil': '{name} is {age}. Vanaf 12 jaar bespreek je de melding eerst met de leerling.',
  'advice.age-no-pupil': '{name} is {age}. Onder de 12 jaar hoeft dit niet met de leerling zelf.',
  'advice.age-talk-parents': '{name} is {age}. Tot 16 jaar bespreek je de melding eerst met de ouders.',
  'advice.age-no-parents': '{name} is {age}. Vanaf 16 jaar hoeft dit niet met de ouders.',
  'advice.age-unknown':
    'De geboortedatum is hier niet bekend. Kijk die na: met de leerling bespreek je dit vanaf 12 jaar, met ouders tot 16 jaar.',
  'advice.facts-only':
    'Alleen feiten en gebeurtenissen. Wat van een ander komt, vul je op het volgende scherm in.',
  'advice.anonymous-grounds':
    'Anoniem kan alleen als je naam het kind, jou of een collega in gevaar brengt, of het vertrouwen breekt.',
  'advice.answer-due':
    'Veilig Thuis laat binnen 5 werkdagen weten wat het besluit. Kantlijn herinnert je eraan.',
  'advice.ib-only': 'Alleen de IB’er registreert in de Verwijsindex. Vraag het aan de IB’er.',
  'advice.parents-first': 'Ouders horen het voordat je registreert.',
  'advice.only-the-fact': 'Je registreert alleen dat school betrokken is, nooit waarom.',
  'advice.two-years': 'Een registratie duurt hoogstens twee jaar. Laat het veld leeg voor twee jaar.',
  'advice.no-label-copied':
    'Alleen dat ze bij elkaar horen komt in beide dossiers. Zorgen en labels gaan niet mee.',
  'advice.route.professional': 'Vertel het meteen aan de directie. Er komen geen stappen van de Meldcode.',
  'advice.route.between-pupils':
    'Vertel het aan de directie; die licht de Inspectie in als het ernstig is. Er komen geen stappen van de Meldcode.',
  'advice.route.other-parent': 'Vertel het aan de directie. Er komen geen stappen van de Meldcode.',
  'advice.route.sexual':
    'Bij een mogelijk zedenmisdrijf moet het bestuur het weten, en belt het de vertrouwensinspecteur: 0900 111 3 111, op werkdagen van 8 tot 17 uur.',
  'advice.share-four':
    'Zonder toestemming mag dit alleen als het nodig is om mishandeling te stoppen of te onderzoeken.',
  'advice.share-not':
    'Zonder toestemming mag je alleen delen met Veilig Thuis, de Raad voor de Kinderbescherming, de politie of de instelling die een maatregel uitvoert.',
  'advice.body-seen-only': 'Geef alleen aan wat je zelf zag. Hoe het komt, weet je nog niet.',
  'advice.no-score': 'Geen signaal wijst vanzelf op mishandeling. Er wordt niets opgeteld.',
  'advice.secrecy-open': 'Staat er een nee bij? Doe dat eerst, of schrijf op waarom het niet kan.',
  'advice.worry-stands':
    'Ook als een gesprek de signalen niet bevestigt, loopt het door zolang de zorg er is.',
} as const;
