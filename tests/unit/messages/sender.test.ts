import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { senderKind } from '../../../lib/messages/sender.ts';
import { ID, ORIGIN, overlay, page, panel } from './world.ts';

const extension = { id: ID, origin: ORIGIN };
const kind = (sender: Parameters<typeof senderKind>[0]) => senderKind(sender, extension);

test('each of ours is known by what the browser says of it', () => {
  expect(kind(overlay())).toBe('content');
  expect(kind(panel())).toBe('panel');
  expect(kind(page())).toBe('page');
  expect(kind({ ...page(), url: `${ORIGIN}/options.html#nieuw` })).toBe('page');
});

test.each([
  ['another extension', { ...page(), id: 'ponmlkjihgfedcbaponmlkjihgfedcba' }],
  ['a page of the web, as one with externally_connectable would send', { ...overlay(), id: undefined }],
  ['no address', { ...panel(), url: undefined }],
  ['an address that is none', { ...panel(), url: 'panel.html' }],
  ['a page of the web without a tab', { ...overlay(), tab: undefined }],
  ['a file', { ...overlay(), url: 'file:///tmp/panel.html' }],
  ['a document without an origin', { ...overlay(), url: 'about:blank' }],
  ['a panel outside a tab', { ...panel(), tab: undefined }],
  ['an extension page that something framed', { ...page(), frameId: 4 }],
])('not ours: %s', (_, sender) => expect(kind(sender)).toBe('unknown'));

test.each([
  `https://${ID}/panel.html`,
  `https://lvs.example/${ORIGIN}/panel.html`,
  `https://lvs.example/panel.html`,
  `chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba/panel.html`,
  `chrome-extension://${ID}.lvs.example/panel.html`,
])('an address that only looks like the panel: %s', (url) =>
  expect(kind({ ...panel(), url })).not.toBe('panel'),
);

test('no address of another origin is ever a panel or a page', () => {
  const scheme = fc.constantFrom(
    'https',
    'http',
    'file',
    'blob',
    'data',
    'moz-extension',
    'chrome-extension',
  );
  fc.assert(
    fc.property(scheme, fc.string({ maxLength: 60 }), fc.constantFrom('', '/panel.html'), (name, rest, end) =>
      ['content', 'unknown'].includes(kind({ ...panel(), url: `${name}://${rest}${end}` })),
    ),
  );
});
