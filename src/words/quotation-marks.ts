import { blank } from './blank.js';
import { baseLanguage } from './language.js';

/** Opening and closing marks, outer and inner. */
export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}

const ENGLISH = '“”‘’';

/**
 * Delimiters of CLDR 48 (`quotationStart`, `quotationEnd`, `alternateQuotationStart`, `alternateQuotationEnd`), where
 * they differ from the English ones. `Intl` does not give them out.
 */
const CLDR: Readonly<Record<string, string>> = {
  ar: '”“’‘',
  bg: '„“„“',
  cs: '„“‚‘',
  da: '“”‘’',
  de: '„“‚‘',
  es: '«»“”',
  fa: '«»‹›',
  fi: '””’’',
  fr: '«»«»',
  hu: '„”»«',
  it: '«»“”',
  ja: '「」『』',
  nl: '‘’“”',
  pl: '„”«»',
  ru: '«»„“',
  sv: '””’’',
  uk: '«»„“',
  'zh-hant': '「」『』',
};

/** The marks of a language; English ones where CLDR has none of its own. */
export function quotationMarks(lang: string): QuotationMarks {
  const tag = lang.toLowerCase();
  const traditional = /^zh-(?:hant|tw|hk|mo)/.test(tag);
  const [open = '', close = '', innerOpen = '', innerClose = ''] =
    CLDR[traditional ? 'zh-hant' : baseLanguage(tag)] ?? ENGLISH;
  // French sets its guillemets off by a narrow no-break space (CLDR, and the Imprimerie nationale).
  const space = baseLanguage(tag) === 'fr' ? '\u202f' : '';
  return { open: `${open}${space}`, close: `${space}${close}`, innerOpen, innerClose };
}

/** Which mark is closed by which. An apostrophe opens nothing that could be closed. */
const PAIRS = '“” „“ „” «» »« ‘’ "" ””';
const DOUBLE = /["“”„«»]/g;
const ANY = /["“”„«»‘]|’(?!\p{L})/gu;

/** Marks replaced in turn by depth; `undefined` where one has no partner. */
function turned(
  text: string,
  marks: RegExp,
  { open, close, innerOpen, innerClose }: QuotationMarks,
): string | undefined {
  const opened: string[] = [];
  const out = text.replace(marks, (mark) => {
    if (!PAIRS.includes((opened.at(-1) ?? '-') + mark)) return opened.push(mark) % 2 ? innerOpen : open;
    opened.pop();
    return opened.length % 2 ? close : innerClose;
  });
  return opened.length ? undefined : out;
}

/**
 * Words inside marks of their own: pairs of marks that the source has become the language's inner ones, pairs within these
 * its outer ones, and so on in turn. Single marks count if all of them pair: an apostrophe does not. Where double ones do
 * not pair either, all stand as in the source.
 */
export function nested(text: string, lang: string): string {
  const marks = quotationMarks(lang);
  return turned(text, ANY, marks) ?? turned(text, DOUBLE, marks) ?? text;
}

/** What stands close to the marks before it: a comma or a stop, and the commonest Korean particles ("…”라고 말했다"). */
const CLOSE = /^(?:\p{Po}|이?라[고는며]|[은는을를와과]\P{L})/u;

/** The reporter's wording before and after the marks, with what stands between. */
export function around(
  { before, after }: { readonly before?: string | undefined; readonly after?: string | undefined },
  lang: string,
): readonly [string, string] {
  return [before ? before + blank(lang) : '', after ? (CLOSE.test(after) ? '' : blank(lang)) + after : ''];
}

/** A piece of a quotation: the words themselves, or what an editor put in or took out. */
export interface Piece {
  readonly text: string;
  readonly editorial: boolean;
}

/** A quotation in pieces: ellipses and brackets are the editor's, everything else is verbatim. */
export function pieces(text: string): readonly Piece[] {
  return text
    .split(/(\[[^\]]*\]|…\.?|\.{3,4})/)
    .filter(Boolean)
    .map((piece) => ({ text: piece, editorial: /^(?:\[|…|\.{3})/.test(piece) }));
}
