import type { Pupil } from './types.ts';

function pupil(
  number: string,
  name: readonly [first: string, infix: string, last: string],
  sex: Pupil['sex'],
  birthDate: string | null,
  group: string,
): Pupil {
  return { number, first: name[0], infix: name[1], last: name[2], sex, birthDate, group };
}

/**
 * Fifteen invented pupils. Two share a first name, two in one group share their whole name, one has no
 * birth date on any page.
 */
export const pupils: readonly Pupil[] = [
  pupil('1001', ['Sem', 'de', 'Wit'], 'jongen', '2017-03-14', 'groep 6'),
  pupil('1002', ['Sem', '', 'Bakker'], 'jongen', '2016-11-30', 'groep 6'),
  pupil('1003', ['Yara', 'El', 'Idrissi'], 'meisje', '2017-06-02', 'groep 6'),
  pupil('1004', ['Noor', 'van den', 'Berg'], 'meisje', '2017-01-19', 'groep 6'),
  pupil('1005', ['Zoë', '', 'Çelik'], 'meisje', '2016-10-08', 'groep 6'),
  pupil('1006', ['Lotte', '', 'Jansen'], 'meisje', '2018-11-21', 'groep 4'),
  pupil('1007', ['Lotte', '', 'Jansen'], 'meisje', '2019-02-05', 'groep 4'),
  pupil('1008', ['Daan', "'t", 'Hart'], 'jongen', null, 'groep 3'),
  pupil('1009', ['Björn', '', 'Østergaard'], 'jongen', '2018-04-27', 'groep 5'),
  pupil('1010', ['Fatima-Zahra', '', 'Benali'], 'meisje', '2017-12-12', 'groep 5'),
  pupil('1011', ['Mees', 'van der', 'Velde-de Graaf'], 'jongen', '2016-02-29', 'groep 7'),
  pupil('1012', ['Chidi', '', 'Okonkwo'], 'jongen', '2015-07-16', 'groep 8'),
  pupil('1013', ['Minh Anh', '', 'Nguyễn'], 'meisje', '2020-05-03', 'groep 3'),
  pupil('1014', ['Roos', '', 'IJsselstein'], 'meisje', '2014-12-24', 'groep 8'),
  pupil('2001', ['Milan', '', 'Kovačić'], 'jongen', '2013-09-09', 'klas 2B'),
];

/** The groups in the order of the school. */
export const groups: readonly string[] = [
  'groep 3',
  'groep 4',
  'groep 5',
  'groep 6',
  'groep 7',
  'groep 8',
  'klas 2B',
];
