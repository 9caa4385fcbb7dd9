import { encodings } from './injections/encodings';
import { markdown } from './injections/markdown';
import { markup } from './injections/markup';
import { mutation } from './injections/mutation';
import { names } from './injections/names';

const commonest: Record<string, string> = {
  'script element': '<script>alert(1)</script>',
  'script that ends the page’s data': '</script><script>alert(1)</script>',
  'end of the style element': '</style><img src=x onerror=alert(1)>',
  'end of the title element': '</title><svg onload=alert(1)>',
  'image with a handler': '<img src=x onerror=alert(1)>',
  'handler out of a double quote': '" onmouseover="alert(1)',
  'handler out of a single quote': "' onfocus='alert(1)' autofocus='",
  'attribute without quotes': 'x onclick=alert(1)',
  'frame with a document': '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  'mutation by a foreign element': '<svg><p><style><!--</style><img src=x onerror=alert(1)>--></style></p></svg>',
  'mutation by MathML':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert(1)&gt;">',
  'comment that swallows the rest': '<!--',
  'comment that ends': '--><img src=x onerror=alert(1)>',
  CDATA: '<![CDATA[<script>alert(1)</script>]]>',
  'double escaping': '&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; &#60;b&#62;',
  'null byte and controls': 'a\u0000b\u001B[31m<scr\u0000ipt>',
  'meta refresh': '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  'base and form': '<base href="https://evil.example/"><form action="https://evil.example"><button>',
  'style that loads': '<style>@import "https://evil.example/x.css";</style>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to be one.
  'template marks': '{{constructor.constructor("alert(1)")()}} ${alert(1)} <%= 1 %>',
  'Markdown link to a script': '[click](javascript:alert(1))',
  'Markdown image': '![x](https://evil.example/pixel.png)',
  'Markdown reference': '[x]: https://evil.example\n\n[x]',
  'Markdown autolink': '<https://evil.example> <javascript:alert(1)>',
  'Markdown heading and rule': '# Heading\n\n---\n\n***',
  'Markdown setext': 'Title\n===\n\nOther\n---',
  'Markdown fence': '```\n</code></pre><script>alert(1)</script>\n~~~',
  'Markdown table breaker': 'a | b\n- | -\n\\| c',
  'Markdown footnote': '[^loan-guarantee]: taken over\n\n[^loan-guarantee]',
  'Markdown highlight and emphasis': '==x== **y** _z_ `w` ~~v~~ \\*',
  'Markdown list and quotation': '- a\n+ b\n1. c\n> d',
  'Markdown HTML block': '<div>\n\n*x*\n\n</div>',
  'front matter breaker': '---\nverdict: complete\n---\n\n# Forged',
  'YAML escapes': '"\nverdict: "complete" # \u2028\u0085 \\x22 : - [] {} & * !!js/function',
  'wiki link': '[[Home]] ![[embed]]',
  'direction override': '\u202Egnp.exe\u202C \u2066x\u2069',
  'lone surrogate': 'a\uD800b',
};

const rooms = { markup, mutation, encodings, markdown, names };

/** Texts that try to be more than text. Each must come out as text, in every format. */
export const injections: Record<string, string> = {
  ...commonest,
  ...markup,
  ...mutation,
  ...encodings,
  ...markdown,
  ...names,
};

const atOnce = 10;

/**
 * The same, fewer: the commonest each by itself, the others ten to a text. As every text has to come out letter for
 * letter, one that hides another is found out all the same.
 */
export const bunches: [name: string, text: string][] = [
  ...Object.entries(commonest),
  ...Object.entries(rooms).flatMap(([room, entries]) => {
    const texts = Object.values(entries);
    return Array.from({ length: Math.ceil(texts.length / atOnce) }, (_, at): [string, string] => {
      const from = at * atOnce;
      return [`${room} from ${from + 1} on`, texts.slice(from, from + atOnce).join('\n\n')];
    });
  }),
];

/** Addresses that must never become a link, nor be loaded. */
export const badAddresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://evil.example/1',
  '//evil.example',
  '" onclick="alert(1)',
  '\u0001javascript:alert(1)',
  'javascript\u00A0:alert(1)',
  'java\nscript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript%3Aalert(1)',
  '//javascript:alert(1)',
  'DATA:image/svg+xml,<svg onload=alert(1)>',
  'data:image/png;base64," onload="alert(1)',
  'VBScript:x',
  'view-source:https://evil.example',
  'about:blank',
  'ws://evil.example',
  'ftp://evil.example/x',
  'intent://evil.example#Intent;end',
  'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/library.html',
  'moz-extension://6f0c6f1e-2d3a-4b6c-8e9f-0a1b2c3d4e5f/library.html',
  'filesystem:https://evil.example/x',
  'mailto:a@evil.example?body=x',
  'https:evil.example',
  'https:/\\evil.example',
  '\\\\evil.example\\share',
];
