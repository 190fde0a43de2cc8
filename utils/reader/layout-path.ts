import type { LayoutPath, LayoutStep } from '@/utils/journal/layout';
import { childElementsOf, parentOf, roleOf } from './dom';

/** Far deeper than any page that was seen; a deeper place is not taught. */
const deepest = 60;

function stepOf(element: Element, siblings: readonly Element[]): LayoutStep {
  return {
    tag: element.localName,
    role: roleOf(element),
    classes: classesOf(element),
    nth: siblings.indexOf(element),
    of: siblings.length,
  };
}

/** The classes that may be kept: short plain names, digits as 0. */
function classesOf(element: Element): string[] {
  const names = (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => /^[\w-]{1,60}$/.test(name));
  return [...new Set(names.map((name) => name.replace(/\d/g, '0')))].slice(0, 20);
}

/** The steps from the body to an element; undefined: it does not stand below it, or too deep. */
export function queryPath(element: Element, body: Element): LayoutPath | undefined {
  const path: LayoutPath = [];
  for (let node = element; node !== body;) {
    const parent = parentOf(node);
    if (!parent || path.length === deepest) return undefined;
    path.unshift(stepOf(node, childElementsOf(parent)));
    node = parent;
  }
  return path;
}

/** Whether two steps are alike but for their place and classes. */
export function isSameKind(one: Pick<LayoutStep, 'tag' | 'role'>, other: Pick<LayoutStep, 'tag' | 'role'>): boolean {
  return one.tag === other.tag && one.role === other.role;
}

function isKind(element: Element, step: LayoutStep): boolean {
  return element.localName === step.tag && roleOf(element) === step.role;
}

function sharesClass(element: Element, { classes }: LayoutStep): boolean {
  const own = classesOf(element);
  return classes.length === 0 ? own.length === 0 : classes.some((name) => own.includes(name));
}

/**
 * The element at the end of a path. Each step is told by its classes where they single one out, else by its place
 * among as many neighbours as before; in doubt there is none, so that nothing is taken for an empty field.
 */
export function queryPlace(root: Element, path: LayoutPath): Element | undefined {
  let place: Element | undefined = root;
  for (const step of path) {
    const children: Element[] = childElementsOf(place);
    const alike = step.classes.length > 0 ? children.filter((one) => isKind(one, step) && hasClasses(one, step)) : [];
    const nth: Element | undefined = children[step.nth];
    if (alike.length === 1) place = alike[0];
    else if (children.length === step.of && nth && isKind(nth, step)) place = nth;
    else return undefined;
    if (!place) return undefined;
  }
  return place;
}

function hasClasses(element: Element, { classes }: LayoutStep): boolean {
  const own = classesOf(element);
  return classes.every((name) => own.includes(name));
}

/** All elements of a record's form, in the order of the page: the same tags and roles down to it, a like parent. */
export function findRecords(body: Element, path: LayoutPath): Element[] {
  let found: Element[] = [body];
  path.forEach((step, index) => {
    const isParent = index === path.length - 2;
    found = found.flatMap((element) =>
      childElementsOf(element).filter((child) => isKind(child, step) && (!isParent || sharesClass(child, step))),
    );
  });
  return found;
}

/** All elements that stand where a path leads to, whatever stands beside the way: days above lessons. */
export function findAbove(body: Element, path: LayoutPath): Element[] {
  const last = path.at(-1);
  if (!last) return [];
  const isCell = last.tag === 'td' || last.tag === 'th';
  return findRecords(body, path).filter((element) => {
    if (!isCell) return sharesClass(element, last);
    const siblings = element.parentElement?.childElementCount;
    return siblings === last.of && element.parentElement?.children[last.nth] === element;
  });
}
