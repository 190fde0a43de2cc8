import type { ClauseCase } from './clause-cases';
import type { CasePage } from './clause-pages';

/** What a skin is given to draw the page of a case: plain data, so that the site can hand it to a browser too. */
export interface CaseModel extends CasePage {
  context: { school: string; user: string; today: string; classes: { name: string; pupils: string[] }[] };
  subjects: string[];
  periods: Record<string, string>;
  period: string;
  isMine: boolean;
  isLoading: boolean;
  weekFrom: string;
}

export function createCaseModel({ page, at }: ClauseCase): CaseModel {
  const pupils = ['Egle Anna', 'Kalna Ilze', 'Zars Ēriks'];
  return {
    context: {
      ...{ school: 'Pīlādžu pamatskola', user: 'Ilze Vanaga', today: at.slice(0, 10) },
      classes: [{ name: page.className, pupils }],
    },
    ...{ subjects: [page.subject], periods: { own: 'Periods' }, period: 'own', isMine: false },
    ...{ isLoading: false, weekFrom: page.span[0] },
    ...page,
  };
}
