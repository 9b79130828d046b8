/** A short word on each step (M41), written anew from the sources. */
import type { ProtocolStep } from '../protocol/schema.ts';

export const GUIDANCE: Record<ProtocolStep['step'], string> = {
  1: 'Schrijf op wat je ziet en hoort, met datum. Zet wat je denkt apart en noem het een hypothese. Een signaal zegt dat er misschien iets is, nooit wat. Ook feiten die een zorg kleiner maken horen erin. Vertelt een kind iets over thuis? Ga dan niet eerst naar de ouders, maar naar stap 2.',
  2: "Bespreek de signalen met een collega en altijd met de IB'er. IB'er en directeur houden elkaar op de hoogte. Veilig Thuis geeft advies, ook zonder namen. Leg de uitkomst vast.",
  3: "Vertel het doel, beschrijf de feiten, vraag een reactie, en leg pas daarna zo nodig uit wat je denkt. IB'er of directeur is erbij. Nam het gesprek je zorg niet weg? Dan ga je door naar de volgende stap.",
  4: "Weeg met IB'er en directeur hoe ernstig het is, met de signalen, het advies en het gesprek. Gebruik het afwegingskader. Bij twijfel vraag je altijd Veilig Thuis.",
  5: "Neem twee besluiten: is melden nodig, en is hulp (ook) mogelijk? De directeur beslist met de IB'er. Bespreek een melding vooraf met leerling en ouders, tenzij de veiligheid dat niet toelaat.",
  6: 'Volg of het veiliger wordt. Stopt het niet of begint het opnieuw, doe dan alsnog een melding. Sluit pas af als vaststaat waarom, en spreek nazorg af.',
};
