import { JSDOM } from 'jsdom';
import { createSchool } from '../journal-site/school';
import { createSiteApi, type SiteLesson } from '../journal-site/site-api';
import { emptySubstitution } from '../journal-site/substitution-texts';

export const skins = ['a', 'b'] as const;

export type Skin = (typeof skins)[number];

export type View = 'list' | 'grid' | 'week';

/** What a page of the demo is to show. */
export interface DemoPage {
  view: View;
  className: string;
  subject: string;
  /** The heading over the records, where it is not the view's own. */
  title?: string;
  span: [from: string, to: string];
  today: string;
  lessons: Partial<SiteLesson>[];
}

/** What of a skin draws a page: the site's own code, plain JavaScript. */
type Draw = (model: object, actions: object) => Element;

const blank: SiteLesson = {
  ...{ id: '', className: '', journalName: '', date: '', number: 3, type: 'Mācību stunda' },
  ...{ topic: '', outcome: '', homework: '', homeworkFiles: [], substitution: emptySubstitution },
  ...{ remarks: '', room: '', enteredBy: '', isDraft: false, isMine: true, marks: [] },
};

/** Draws a page as the demo journal's application does, and hands it over in a document of its own. */
export async function drawDemoPage(skin: Skin, page: DemoPage): Promise<Document> {
  const path = new URL(`../journal-site/site/skin-${skin}.js`, import.meta.url).href;
  const draws = (await import(path)) as Record<View | 'frame' | 'filters', Draw>;
  const { view, className, subject, span, today } = page;
  const school = createSiteApi(createSchool({ now: `${today}T12:00` })).context() as {
    classes: { name: string; pupils: string[] }[];
  };
  const pupils = school.classes.find(({ name }) => name === className)?.pupils ?? school.classes[0]?.pupils ?? [];
  const context = { ...school, today, classes: [{ name: className, pupils }, ...school.classes.slice(1)] };
  const lessons = page.lessons.map((lesson, index) => ({
    ...blank,
    ...{ id: `l${String(index)}`, className, journalName: subject, ...lesson },
  }));
  const model = {
    ...{ context, view, className, subject, subjects: [subject], lessons, span, weekFrom: span[0] },
    ...{ periods: { year: 'Mācību gads' }, period: 'year', isMine: false, isLoading: false },
    heads: (own: string[]) => own,
    ...(page.title && { title: page.title }),
  };
  const content = document.createElement('div');
  content.append(draws.filters(model, {}), draws[view](model, {}));
  const result = new JSDOM('').window.document;
  result.body.append(
    result.adoptNode((draws.frame as (content: Element, context: object) => Element)(content, context)),
  );
  return result;
}
