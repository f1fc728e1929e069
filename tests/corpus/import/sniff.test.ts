import { expect, test } from 'vitest';
import { kindOfSource } from '../../../src/corpus/import/sniff.ts';

test.each([
  ['<!DOCTYPE html><html><body>', 'page'],
  ['\n <html lang="id">', 'page'],
  ['<p>Air surut.</p>', 'page'],
  ['<!-- disimpan --><html>', 'page'],
  ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "x" "y"><html xmlns="z">', 'page'],
  ['<?xml version="1.0"?>\n<rss version="2.0">', 'feed'],
  ['<?xml version="1.0"?><?xml-stylesheet href="x"?><!-- a --><feed xmlns="y">', 'feed'],
  ['<rdf:RDF xmlns:rdf="x">', 'feed'],
  ['<!DOCTYPE rss [<!ENTITY a "b">]><rss>', 'feed'],
  ['Air surut. <p> adalah tanda.', 'text'],
  ['<3 Desa Uji', 'text'],
  ['', 'text'],
])('%j is a %s', (text, kind) => {
  expect(kindOfSource(text)).toBe(kind);
});

test('hostile beginnings are told in linear time', () => {
  for (const hostile of ['<?', '<!--', '<!DOCTYPE [', '<a ', '<p '].map((piece) => piece.repeat(100_000))) {
    expect(['text', 'page', 'feed']).toContain(kindOfSource(hostile));
  }
});
