import { teachers, type Teacher } from './people';
import type { Random } from './random';

/** The five things that clause D 4.11 wants to see, as the separate columns of skin B print them; '' = not written. */
export interface SubstitutionParts {
  replacedTeacher: string;
  replacedSubject: string;
  replacingTeacher: string;
  replacingSubject: string;
  orderNumber: string;
}

/** A substitution as the site keeps it: free text for skin A, the same in columns for skin B. */
export interface Substitution {
  text: string;
  parts: SubstitutionParts;
}

export const emptySubstitution: Substitution = {
  text: '',
  parts: { replacedTeacher: '', replacedSubject: '', replacingTeacher: '', replacingSubject: '', orderNumber: '' },
};

interface Cast {
  replaced: Teacher;
  replacing: Teacher;
  replacedSubject: string;
  replacingSubject: string;
  order: string;
}

type Part = keyof SubstitutionParts;

/** One way to write a substitution: which form, what is left out, how the order is numbered, how it is typed. */
export interface SubstitutionCase {
  form: 1 | 2 | 3;
  place: 'field' | 'remarks' | 'topic';
  without?: Part;
  order?: string;
  type?: (text: string) => string;
}

/** Incomplete: exactly one part is left out, or the order's number has not the school's form. */
export const incompleteSubstitutions: SubstitutionCase[] = [
  { form: 1, place: 'field', without: 'orderNumber' },
  { form: 1, place: 'field', without: 'replacedTeacher' },
  { form: 2, place: 'field', without: 'replacingSubject' },
  { form: 3, place: 'field', without: 'replacedSubject' },
  { form: 1, place: 'field', without: 'replacingTeacher' },
  { form: 2, place: 'field', order: '15' },
  { form: 3, place: 'field', order: '1.9/214' },
  { form: 2, place: 'remarks', without: 'orderNumber' },
  { form: 3, place: 'topic', without: 'replacingSubject' },
  { form: 1, place: 'remarks', order: '214' },
  { form: 1, place: 'field', without: 'replacedSubject' },
  // «… vietā.» alone leaves open who came: whoever writes it may be the substitute. So the labels say it here.
  { form: 1, place: 'remarks', without: 'replacingTeacher' },
];

/** Complete, though typed in haste. */
export const completeSubstitutions: SubstitutionCase[] = [
  { form: 1, place: 'field' },
  { form: 2, place: 'field', order: '1.09/7' },
  { form: 3, place: 'field', order: '1.09/1024' },
  { form: 1, place: 'remarks', type: (text) => text.toUpperCase() },
  { form: 2, place: 'remarks', type: (text) => text.replaceAll(/\s+/gu, ' ').replaceAll(' (', '(') },
  { form: 3, place: 'topic' },
  { form: 1, place: 'field', type: (text) => text.replaceAll(': ', ':').replaceAll('; ', ';') },
  { form: 2, place: 'field', type: (text) => text.replace('Nr. ', 'Nr.').replaceAll(' ', '\u00a0') },
  { form: 3, place: 'remarks', type: (text) => `${text.replace('. Rīk.', '.\nRīk. Nr.')}.` },
  { form: 1, place: 'field', type: (text) => text.toLowerCase().replaceAll('; ', ';  ') },
];

/** What says «substitution» and nothing more; all parts are missing. */
export const bareSubstitutions = ['Aizvietota stunda.', 'Stundu aizvieto cits skolotājs.'];

/** Topics and remarks with the words of a substitution that are none. */
export const falseFriends: { subject: string; topic: string; outcome: string }[] = [
  { subject: 'Matemātika', topic: 'Aizvietošanas metode vienādojumu sistēmās', outcome: 'lieto aizvietošanas metodi' },
  { subject: 'Matemātika', topic: 'Mainīgā aizvietošana ar skaitli', outcome: 'aprēķina izteiksmes vērtību' },
  { subject: 'Matemātika', topic: 'Vienādojumu sistēmas. Aizvietošanas paņēmiens', outcome: 'izvēlas paņēmienu' },
  { subject: 'Matemātika', topic: 'Burta aizvietošana ar skaitli izteiksmē', outcome: 'aizvieto burtu ar skaitli' },
  { subject: 'Ķīmija', topic: 'Aizvietošanas reakcijas: metāls un skābe', outcome: 'uzraksta reakcijas vienādojumu' },
  { subject: 'Ķīmija', topic: 'Reakciju tipi: savienošanās, sadalīšanās, aizvietošana', outcome: 'nosaka tipu' },
  {
    subject: 'Latviešu valoda',
    topic: 'Skolas iekšējās kārtības noteikumi (rīkojums Nr. 1.09/84): lietišķs teksts',
    outcome: 'nosaka teksta uzbūvi',
  },
  { subject: 'Latviešu valoda', topic: 'Rīkojums un iesniegums kā lietišķie raksti', outcome: 'salīdzina tekstus' },
];

/** Writes one case for a lesson of `subject`; everybody in it is invented. */
export function writeSubstitution(chosen: SubstitutionCase, subject: string, random: Random): Substitution {
  const [replaced, replacing] = random.shuffle(teachers);
  if (!replaced || !replacing) throw new Error('There are too few teachers.');
  const others = ['Matemātika', 'Fizika', 'Angļu valoda', 'Ģeogrāfija', 'Mūzika'].filter((other) => other !== subject);
  const cast: Cast = {
    replaced,
    replacing,
    replacedSubject: subject,
    replacingSubject: random.pick(others),
    order: chosen.order ?? `1.09/${100 + random.below(300)}`,
  };
  const write = { 1: writeLabels, 2: writeSentence, 3: writeInstead }[chosen.form];
  const text = write(cast, chosen.without);
  const parts: SubstitutionParts = {
    replacedTeacher: cast.replaced.name,
    replacedSubject: cast.replacedSubject,
    replacingTeacher: cast.replacing.name,
    replacingSubject: cast.replacingSubject,
    orderNumber: chosen.order === undefined ? cast.order : `Nr. ${cast.order}`,
  };
  if (chosen.without) parts[chosen.without] = '';
  return { text: chosen.type ? chosen.type(text) : text, parts };
}

function writeLabels(cast: Cast, without: Part | undefined): string {
  const person = (role: string, teacher: string, subject: string, teacherPart: Part, subjectPart: Part): string => {
    if (without === teacherPart) return `${role} priekšmets: ${subject}`;
    if (without === subjectPart) return `${role} skolotājs: ${teacher}`;
    return `${role} skolotājs: ${teacher}, priekšmets: ${subject}`;
  };
  const { replaced, replacing, order } = cast;
  return [
    person('Aizvietotais', replaced.name, cast.replacedSubject, 'replacedTeacher', 'replacedSubject'),
    person('aizvietojošais', replacing.name, cast.replacingSubject, 'replacingTeacher', 'replacingSubject'),
    ...(without === 'orderNumber' ? [] : [`rīkojums Nr. ${order}`]),
  ].join('; ');
}

function writeSentence(cast: Cast, without: Part | undefined): string {
  const replacingSubject = without === 'replacingSubject' ? '' : ` (${cast.replacingSubject})`;
  const replacedSubject = without === 'replacedSubject' ? '' : ` (${cast.replacedSubject})`;
  const order = without === 'orderNumber' ? '' : `, rīk. Nr. ${cast.order}`;
  return `${cast.replacing.name}${replacingSubject} aizvieto ${cast.replaced.accusative}${replacedSubject}${order}`;
}

function writeInstead(cast: Cast, without: Part | undefined): string {
  const replacedSubject = without === 'replacedSubject' ? '' : ` (${cast.replacedSubject})`;
  const replacingSubject = without === 'replacingSubject' ? '' : ` (${cast.replacingSubject})`;
  const replacing = without === 'replacingTeacher' ? '' : ` ${cast.replacing.name}${replacingSubject}`;
  const order = without === 'orderNumber' ? '' : ` Rīk. ${cast.order}`;
  return `Aizvietota stunda: ${cast.replaced.genitive}${replacedSubject} vietā${replacing}.${order}`;
}
