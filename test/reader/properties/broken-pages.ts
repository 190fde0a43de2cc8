import fc from 'fast-check';

const tags =
  'div span p table thead tbody tfoot tr td th caption dl dt dd ul li select option optgroup textarea input label button form fieldset legend h1 h3 b i a br hr img iframe template script style svg math dialog details summary slot font section main nav article'.split(
    ' ',
  );
const names =
  'role colspan rowspan hidden style class id type value checked selected aria-label aria-labelledby aria-hidden aria-rowcount aria-colindex aria-colspan aria-busy aria-checked contenteditable placeholder for href src data-x title open span'.split(
    ' ',
  );
const values =
  'button|grid|row|gridcell|columnheader|rowgroup|table|treegrid|combobox|listbox|option|tab|switch|presentation|3|0|-1|65535|1e9|NaN|display:none|visibility:hidden|checkbox|radio|search|password|true|false|Tēma|t1|x y|#|'.split(
    '|',
  );
const words =
  'Tēma|Tēma:|Uzdots|Uzdots:|Datums|Nr.|SR|Stundas veids|Piezīmes|Priekšmets|Klase|Rīkojuma Nr.|Aizvietotais skolotājs|20.11.2025.|31.02.2025.|01.09.2025. – 31.05.2026.|3. stunda|7.b|7.b Matemātika|Daļas|n|8|Skolēns|A. Ozola aizvieto B. Liepu, rīk. Nr. 1.09/7|Periods|No|Līdz|Tikai mani ieraksti|Rādīt vairāk|Ielādē|Parole|\u200b|&nbsp;|\u0000|𝕋ēma|٣|-|'.split(
    '|',
  );

/** A tree of real tags and words of journals in any order. */
interface Tree {
  tag: string;
  attributes: string;
  children: readonly (Tree | string)[];
}

const attributes = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...values)), { maxLength: 2 })
  .map((all) => all.map(([name, value]) => ` ${name}="${value}"`).join(''));

const text = fc.oneof(
  fc.constantFrom(...words),
  fc.array(fc.constantFrom(...words), { maxLength: 3 }).map((all) => all.join(' ')),
);

const { tree } = fc.letrec<{ tree: Tree | string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, depthSize: 'medium' },
    text,
    fc.record({ tag: fc.constantFrom(...tags), attributes, children: fc.array(tie('tree'), { maxLength: 5 }) }),
  ),
}));

function print(one: Tree | string): string {
  if (typeof one === 'string') return one;
  return `<${one.tag}${one.attributes}>${one.children.map(print).join('')}</${one.tag}>`;
}

/** Documents of random trees: the parser puts them right as a browser does. */
export const randomPage: fc.Arbitrary<string> = fc
  .array(tree, { minLength: 1, maxLength: 6 })
  .map((all) => all.map(print).join(''));

/** Random HTML text: tags that open without an end and end without an opening, attributes cut off. */
export const randomText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.tuple(fc.constantFrom(...tags), attributes).map(([tag, some]) => `<${tag}${some}>`),
      fc.constantFrom(...tags).map((tag) => `</${tag}>`),
      text,
      fc.constantFrom('<', '>', '"', '<!--', '-->', '<![CDATA[', '&', '&#0;', '<td', "='"),
    ),
    { maxLength: 60 },
  )
  .map((all) => all.join(''));
