import ts from 'typescript';

/** What people read or hear of an element, apart from its text. */
const heard = new Set([
  'title',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'placeholder',
  'label',
]);

/** The same of an element, or of a component, that a script makes. */
const heardInScripts = new Set([...heard, 'ariaLabel', 'textContent', 'innerText']);

/** Functions of the browser that show their first argument. */
const speaking = new Set(['alert', 'confirm', 'prompt']);

/** The name, how an address begins, and what is drawn on keys. */
const sameEverywhere = /(?<!\p{L})Épure(?!\p{L})|https:\/\/|\((?:Esc|[A-Z])\)|\bCtrl\+[A-Z]\b/gu;

/** The strings of a component or entrypoint that people would read or hear and that no catalogue holds: `path:line: text`. */
export function wordsOutside(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (said: string, node: ts.Node) => {
    if (!/\p{L}/u.test(said.replaceAll(sameEverywhere, ''))) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push(`${path}:${line + 1}: ${said.trim()}`);
  };
  const lookAll = (node: ts.Node | undefined) => {
    for (const literal of literalsOf(node)) look(literal.text, literal);
  };
  const visit = (node: ts.Node) => {
    if (ts.isJsxElement(node) && node.openingElement.tagName.getText(file) === 'kbd') return;
    if (ts.isJsxText(node)) look(entityFree(node.text), node);
    else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) lookAll(node.expression);
    else if (ts.isJsxAttribute(node) && heard.has(node.name.getText(file))) lookAll(node.initializer);
    else if (ts.isPropertyAssignment(node) && isHeard(node.name)) lookAll(node.initializer);
    else if (ts.isCallExpression(node)) lookAll(shownBy(node));
    else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      if (ts.isPropertyAccessExpression(node.left) && isHeard(node.left.name)) lookAll(node.right);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isHeard(name: ts.Node): boolean {
  return (ts.isIdentifier(name) || ts.isStringLiteral(name)) && heardInScripts.has(name.text);
}

/** The argument of a call that people would read or hear: of `confirm(…)` and of `setAttribute('title', …)`. */
function shownBy({ expression, arguments: [first, second] }: ts.CallExpression): ts.Node | undefined {
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
  if (!ts.isIdentifier(name)) return undefined;
  if (speaking.has(name.text)) return first;
  const sets = name.text === 'setAttribute' && first && ts.isStringLiteral(first) && heard.has(first.text);
  return sets ? second : undefined;
}

type Literal = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateLiteralToken;

/** The literals that an expression may come to: not those it only compares with or hands to a function. */
function literalsOf(node: ts.Node | undefined): Literal[] {
  if (!node) return [];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node];
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.flatMap(({ expression, literal }) => [...literalsOf(expression), literal]);
    return [node.head, ...spans];
  }
  if (ts.isJsxExpression(node) || ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) {
    return literalsOf(node.expression);
  }
  if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  if (ts.isBinaryExpression(node)) return partsOf(node).flatMap(literalsOf);
  return [];
}

function partsOf({ operatorToken, left, right }: ts.BinaryExpression): ts.Expression[] {
  switch (operatorToken.kind) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return [right];
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.PlusToken:
      return [left, right];
    default:
      return [];
  }
}

/** `&nbsp;` is no word. */
function entityFree(text: string): string {
  return text.replaceAll(/&#?\w+;/gu, ' ');
}
