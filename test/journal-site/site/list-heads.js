/**
 * Other words for the heads of the list, by the usual ones: invented ones, which no reader knows, and synonyms that
 * schools and older versions of the site use.
 */
const synonyms = {
  Datums: 'Stundas datums',
  'Stundas datums': 'Datums',
  'Nr.': 'Stunda',
  'Stundas nr.': 'Nr.',
  Tips: 'Stundas veids',
  'Ieraksta veids': 'Tips',
  Tēma: 'Stundas temats',
  'Mācību saturs': 'Tēma',
  'Sasniedzamais rezultāts': 'SR',
  'Plānotais rezultāts': 'Sasniedzamais rezultāts',
  Uzdots: 'Mājas darbi',
  'Mājas darbs': 'M.d.',
  Aizvietošana: 'Aizvietošanas ziņas',
  'Aizvietotais skolotājs': 'Aizvietojamais pedagogs',
  'Aizvietojošais skolotājs': 'Aizvietotājs',
  'Rīkojuma Nr.': 'Rīkojums',
  Piezīmes: 'Komentāri',
  Komentārs: 'Piezīmes',
};

const invented = ['Vira', 'Olpa', 'Sirka', 'Mauda', 'Kelna', 'Trilpa', 'Zolda', 'Plieka', 'Brenta', 'Skaura', 'Urpa'];

/** @returns The heads that a list shows instead of its own. */
export const listHeads = (words) => (own) => {
  if (words === 'unknown') return own.map((_, index) => invented[index % invented.length]);
  return words === 'synonyms' ? own.map((head) => synonyms[head] ?? head) : own;
};
