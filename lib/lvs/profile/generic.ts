import type { Profile } from './types.ts';

const words = (text: string): string[] => text.split('|').map((word) => word.trim());

/** What any Dutch or English school system is likely to write; every other profile stands on top of this one. */
export const generic: Profile = {
  format: 'kantlijn-profile',
  version: 1,
  id: 'generic',
  name: 'Elk leerlingvolgsysteem',
  hosts: [],
  checked: false,
  parts: {
    pupilName: {
      labels: words(
        'naam|leerling|naam leerling|leerlingnaam|volledige naam|naam van de leerling|name|full name|pupil|student|student name|pupil name|naam kind',
      ),
    },
    pupilFirstName: { labels: words('roepnaam|voornaam|first name|given name') },
    pupilInfix: { labels: words('tussenvoegsel|tussenvoegsels|voorvoegsel|voorvoegsels|tv|infix') },
    pupilLastName: { labels: words('achternaam|familienaam|last name|surname|family name') },
    pupilNumber: {
      labels: words(
        'leerlingnummer|leerlingnr|leerling nr|leerling nummer|llnr|ll.nr|ll-nr|ll nr|llnnr|lln.nr|lln nr|lln-nr|stamnummer|stamnr|nummer|student number|pupil number|student no|pupil no|student id|number',
      ),
    },
    pupilBirthDate: {
      labels: words(
        'geboortedatum|geb. datum|geb.datum|geb datum|gebdatum|geboren|geboren op|geb|birth date|date of birth|birthdate|dob|born',
      ),
    },
    pupilGroup: {
      labels: words(
        'groep|klas|stamgroep|jaargroep|stamklas|basisgroep|groep/klas|lesgroep|huidige groep|class|group|form',
      ),
    },
    noteHeading: {
      labels: words(
        'notities|notitie|leerlingnotities|notities leerling|notitieboek|logboek|journaal|journalen|aantekeningen|gespreksverslagen|verslagen|dossier notities|map|observaties|notes|pupil notes|student notes|log|remarks|zorgdossier|gesprekken|opmerkingen',
      ),
    },
    noteText: {
      labels: words(
        'notitie|tekst|omschrijving|inhoud|beschrijving|verslag|aantekening|toelichting|opmerking|opmerkingen|bericht|observatie|note|text|description|content|remark|remarks|details',
      ),
    },
    noteDate: {
      labels: words(
        'datum|op|datum notitie|gespreksdatum|datum invoer|ingevoerd op|aangemaakt|aangemaakt op|gemaakt op|date|created|created on',
      ),
    },
    noteAuthor: {
      labels: words(
        'auteur|door|geschreven door|ingevoerd door|medewerker|leerkracht|docent|aangemaakt door|gemaakt door|invoerder|author|by|written by|created by|teacher',
      ),
    },
    noteCategory: {
      labels: words(
        'categorie|notitiecategorie|soort|type|rubriek|soort notitie|type notitie|onderdeel|category|kind|topic|note type|note category|type of note',
      ),
    },
    noteField: {
      labels: words(
        'notitie|tekst|omschrijving|inhoud|beschrijving|verslag|aantekening|toelichting|opmerking|opmerkingen|bericht|observatie|nieuwe notitie|waar gaat het over?|note|text|description|content|remark|remarks|new note|details',
      ),
      names: words(
        'notitie|tekst|omschrijving|inhoud|beschrijving|verslag|aantekening|toelichting|opmerking|note|text|description|content|body',
      ),
    },
    categoryField: {
      labels: words(
        'categorie|notitiecategorie|soort|type|rubriek|soort notitie|type notitie|onderdeel|category|kind|note type|note category|type of note',
      ),
      names: words('categorie|notitiecategorie|category|soort|rubriek|type'),
    },
  },
};
