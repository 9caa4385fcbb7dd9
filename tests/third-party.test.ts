import { expect, test } from 'vitest';
import { hostOf, serverAt, serverName, usualServer } from '../pipeline/third-party';

test.each<[string, string | null]>([
  ['https://threads.example.net', 'https://threads.example.net'],
  [' https://threads.example.net/ ', 'https://threads.example.net'],
  ['https://threads.example.net/fx//', 'https://threads.example.net/fx'],
  ['HTTPS://Threads.Example.net:8443/fx', 'https://threads.example.net:8443/fx'],
  [usualServer, usualServer],
  ['http://threads.example.net', null],
  ['threads.example.net', null],
  ['https://', null],
  ['https://ada:secret@threads.example.net', null],
  ['https://threads.example.net/?key=1', null],
  ['https://threads.example.net/#a', null],
  ['javascript:alert(1)', null],
  ['', null],
])('a server at %j is %j', (typed, base) => {
  expect(serverAt(typed)).toBe(base);
});

test('a server has the name that the reader knows it by', () => {
  expect(serverName(usualServer)).toBe('FxTwitter');
  expect(serverName('https://threads.example.net:8443/fx')).toBe('threads.example.net:8443');
  expect(hostOf(usualServer)).toBe('api.fxtwitter.com');
});
