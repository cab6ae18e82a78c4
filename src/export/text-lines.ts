/** A run of text on one line, where the browser has put it. */
export interface TextLine {
  readonly text: string;
  /** Relative to the origin given, in CSS pixels. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** The lines that a text node has been broken into. White space that the browser has collapsed has no box and is left out. */
export function textLines(node: Text, origin: DOMRect): readonly TextLine[] {
  const range = node.ownerDocument.createRange();
  const lines: { text: string; left: number; right: number; top: number }[] = [];
  let offset = 0;
  for (const character of node.data) {
    range.setStart(node, offset);
    offset += character.length;
    range.setEnd(node, offset);
    const box = range.getClientRects()[0];
    if (!box?.height) continue;
    const last = lines.at(-1);
    const [left, right, top] = [box.left - origin.left, box.right - origin.left, box.top - origin.top];
    if (last && Math.abs(last.top - top) < box.height / 2) {
      last.text += character;
      last.left = Math.min(last.left, left);
      last.right = Math.max(last.right, right);
    } else {
      lines.push({ text: character, left, right, top });
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/[\n\t]/g, ' ') })).filter(({ text }) => text.trim());
}
