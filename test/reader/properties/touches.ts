/**
 * How often a page is touched while something runs: each property read and method called of its nodes counts one, a text
 * or a search as much as the parser has to walk through for it. The same page gives the same count on any computer.
 */
export function countTouches(document: Document, run: () => void): number {
  let touches = 0;
  let isInside = false;
  /** What a touch sets off inside the parser, or here, is no touch of its own. */
  const count = <Value>(node: unknown, name: string, ask: () => Value): Value => {
    if (isInside) return ask();
    isInside = true;
    try {
      const answer = ask();
      touches += 1 + weigh(node as Element, name, answer);
      return answer;
    } finally {
      isInside = false;
    }
  };
  const restore = prototypesOf(document.body).map((prototype) => wrapAll(prototype, count));
  try {
    run();
  } finally {
    for (const put of restore) put();
  }
  return Math.round(touches);
}

type Count = <Value>(node: unknown, name: string, ask: () => Value) => Value;

function weigh(node: Element, name: string, answer: unknown): number {
  if (name === 'textContent') return typeof answer === 'string' ? answer.length / 32 : 0;
  return name === 'querySelectorAll' || (name === 'querySelector' && answer === null)
    ? node.getElementsByTagName('*').length
    : 0;
}

function prototypesOf(body: object): object[] {
  const prototypes: object[] = [];
  for (let next: unknown = Object.getPrototypeOf(body); next !== Object.prototype;) {
    prototypes.push(next as object);
    next = Object.getPrototypeOf(next);
  }
  return prototypes;
}

/** Lets every getter and method of a prototype count. Answers with what puts the old ones back. */
function wrapAll(prototype: object, count: Count): () => void {
  const old = Object.getOwnPropertyDescriptors(prototype) as Record<string, PropertyDescriptor>;
  for (const [name, descriptor] of Object.entries(old)) {
    if (name === 'constructor' || !descriptor.configurable) continue;
    const { get, value } = descriptor as { get?: () => unknown; value?: unknown };
    if (get) {
      Object.defineProperty(prototype, name, {
        ...descriptor,
        get(this: unknown) {
          return count(this, name, () => get.call(this));
        },
      });
    } else if (typeof value === 'function') {
      const method = value as (...values: unknown[]) => unknown;
      Object.defineProperty(prototype, name, {
        ...descriptor,
        value(this: unknown, ...values: unknown[]) {
          return count(this, name, () => method.apply(this, values));
        },
      });
    }
  }
  return () => Object.defineProperties(prototype, old);
}
