/** Invented people. First name, surname: nominative, and the forms that teachers write inside a sentence. */
export interface Pupil {
  name: string;
  dative: string;
  genitive: string;
}

/** Invented. Nominative, accusative, genitive, as a substitution names them. */
export interface Teacher {
  name: string;
  accusative: string;
  genitive: string;
}

const firstNames: [string, string, string][] = [
  ['Alise', 'Alisei', 'Alises'],
  ['Bruno', 'Bruno', 'Bruno'],
  ['Dārta', 'Dārtai', 'Dārtas'],
  ['Emīls', 'Emīlam', 'Emīla'],
  ['Gustavs', 'Gustavam', 'Gustava'],
  ['Elza', 'Elzai', 'Elzas'],
  ['Jēkabs', 'Jēkabam', 'Jēkaba'],
  ['Luīze', 'Luīzei', 'Luīzes'],
  ['Mārcis', 'Mārcim', 'Mārča'],
  ['Nora', 'Norai', 'Noras'],
  ['Renārs', 'Renāram', 'Renāra'],
  ['Paula', 'Paulai', 'Paulas'],
];

const surnames: [string, string, string, string][] = [
  ['Zvirgzdiņš', 'Zvirgzdiņa', 'Zvirgzdiņam', 'Zvirgzdiņai'],
  ['Pumpurs', 'Pumpura', 'Pumpuram', 'Pumpurai'],
  ['Miglājs', 'Miglāja', 'Miglājam', 'Miglājai'],
  ['Vējkalns', 'Vējkalna', 'Vējkalnam', 'Vējkalnai'],
  ['Sniedze', 'Sniedze', 'Sniedzem', 'Sniedzei'],
  ['Ābelnieks', 'Ābelniece', 'Ābelniekam', 'Ābelniecei'],
  ['Rasiņš', 'Rasiņa', 'Rasiņam', 'Rasiņai'],
];

/** The pupils of the `index`th class: twelve invented children. */
export function createPupils(index: number): Pupil[] {
  return firstNames.map(([first, dative, genitive], place) => {
    const surname = surnames[(place * 3 + index * 2) % surnames.length];
    if (!surname) throw new Error('There is no surname.');
    const isMale = /s$|o$/u.test(first);
    const [male, female, maleDative, femaleDative] = surname;
    return {
      name: `${isMale ? male : female} ${first}`,
      dative: `${dative} ${isMale ? maleDative : femaleDative}`,
      genitive,
    };
  });
}

/** Who is signed in. */
export const user = { name: 'E. Priede', fullName: 'Elīna Priede' } as const;

export const teachers: Teacher[] = [
  { name: 'A. Ozola', accusative: 'A. Ozolu', genitive: 'A. Ozolas' },
  { name: 'B. Liepa', accusative: 'B. Liepu', genitive: 'B. Liepas' },
  { name: 'J. Kalniņš', accusative: 'J. Kalniņu', genitive: 'J. Kalniņa' },
  { name: 'D. Vītola', accusative: 'D. Vītolu', genitive: 'D. Vītolas' },
  { name: 'M. Krūmiņš', accusative: 'M. Krūmiņu', genitive: 'M. Krūmiņa' },
  { name: 'S. Rudzīte', accusative: 'S. Rudzīti', genitive: 'S. Rudzītes' },
];
