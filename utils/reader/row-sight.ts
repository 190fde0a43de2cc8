import { isShown, parentOf } from './dom';

/** So many questions a table costs at most: a page may give each of its rows a class of its own. */
const most = 40;

/**
 * Tells which rows of a table are shown. A filter may hide rows by a class: the browser is asked once for each kind of
 * row (its parent and its attributes, whatever numbers they carry), never for each row.
 */
export function createRowSight(): (row: Element) => boolean {
  const known = new Map<Element | null, Map<string, boolean>>();
  let asked = 0;
  return (row) => {
    const parent = parentOf(row);
    let kinds = known.get(parent);
    if (!kinds) {
      // Without a layout the row's own style says nothing of what stands around it.
      kinds = new Map(asked < most && parent && !isShown(parent) ? [['', false]] : []);
      known.set(parent, kinds);
      asked++;
    }
    if (kinds.get('') === false) return false;
    const kind = kindOf(row);
    if (kind === '') return true;
    const old = kinds.get(kind);
    if (old !== undefined) return old;
    const isRowShown = asked < most ? isShown(row) : true;
    asked++;
    kinds.set(kind, isRowShown);
    return isRowShown;
  };
}

function kindOf(row: Element): string {
  if (!row.hasAttributes()) return '';
  let kind = '';
  for (const { name, value } of row.attributes) if (name !== 'id') kind += `${name}=${value.replace(/\d+/g, '#')} `;
  return kind;
}
