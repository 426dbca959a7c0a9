// Moves a seller's formula with its row: references to its own row follow, all others stay as he wrote them.

// Quoted text, references to other sheets and names pass as they are; only a bare A1 reference is looked at.
const TOKEN =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?|[\p{L}_][\p{L}\p{N}_.]*\(|\$?[A-Za-z]{1,3}\$?\d+(?![\p{L}\p{N}_.(!])|[\p{L}\p{N}_.]+/gu;
const REFERENCE = /^(\$?[A-Za-z]{1,3})(\$?)(\d+)$/;

/** The formula for row `to` of a formula that stood in row `from` (rows counted from 1). */
export function moveFormula(formula: string, from: number, to: number): string {
  if (from === to) return formula;
  return formula.replace(TOKEN, (token) => {
    const match = REFERENCE.exec(token);
    if (!match || match[2] === '$' || Number(match[3]) !== from) return token;
    return `${match[1]}${to}`;
  });
}
