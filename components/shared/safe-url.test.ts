import { describe, expect, test } from 'vitest';
import { safeUrl } from './safe-url';

describe('safeUrl', () => {
  test.each([
    ['https://www.ukrinform.net/rubric-defense/1.html', 'https://www.ukrinform.net/rubric-defense/1.html'],
    ['http://example.org', 'http://example.org/'],
    ['HTTPS://EXAMPLE.org/A b', 'https://example.org/A%20b'],
    ['  https://example.org/\n', 'https://example.org/'],
    ['https://мілітарний.укр/стаття', 'https://xn--80aqdfeiuo2pb.xn--j1amh/%D1%81%D1%82%D0%B0%D1%82%D1%82%D1%8F'],
  ])('%j becomes a link', (address, link) => {
    expect(safeUrl(address)).toBe(link);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'chrome://settings',
    'about:blank',
    'view-source:https://example.org',
    'chrome-extension://abc/options.html',
    'moz-extension://abc/options.html',
    'ftp://example.org/',
    'mailto:a@example.org',
    'https://gov.ua@evil.example/',
    'https://user:pass@example.org/',
    'https://:pass@example.org/',
    '//example.org/',
    '/path',
    'example.org',
    'https://',
    '',
  ])('%j stays text', (address) => {
    expect(safeUrl(address)).toBeUndefined();
  });
});
