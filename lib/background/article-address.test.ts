import { describe, expect, it } from 'vitest';
import { findSite, findWebHost, getCanonicalUrl } from './article-address';

const tab = 'https://www.example.org/a?id=7#top';
const cleanTab = 'https://www.example.org/a?id=7';

describe('getCanonicalUrl', () => {
  it.each(['https://original.example/a', 'https://www.example.org/a?utm_medium=x#top'])(
    'claimed to be %s, has no tracking parameters',
    (claimed) => {
      expect(getCanonicalUrl('https://www.example.org/a?utm_source=mail', claimed)).toBe('https://www.example.org/a');
    },
  );

  it('leaves what is no web address as it is', () => {
    expect(getCanonicalUrl('file:///a.html', 'https://example.org/a')).toBe('file:///a.html');
  });

  it('believes no door that is a site of its own', () => {
    expect(getCanonicalUrl('https://amp.de/a', 'https://mobile.de/b')).toBe('https://amp.de/a');
  });

  it.each([
    ['an address of the same site', 'https://www.example.org/a', 'https://www.example.org/a'],
    ['another front door of the site', 'https://example.org/a', 'https://example.org/a'],
    ['its mobile door', 'https://m.example.org/a', 'https://m.example.org/a'],
    ['another site', 'https://bank.example/a', cleanTab],
    ['a subdomain of somebody else', 'https://example.org.evil.example/a', cleanTab],
    ['another port', 'https://www.example.org:8443/a', cleanTab],
    ['a script', 'javascript:alert(1)', cleanTab],
    ['nonsense', 'not an address', cleanTab],
  ])('%s', (_name, claimed, expected) => {
    expect(getCanonicalUrl(tab, claimed)).toBe(expected);
  });
});

it.each([
  ['https://www.Example.org:8080/a', 'www.example.org'],
  ['http://127.0.0.1:3000/', '127.0.0.1'],
  ['https://münchen.example/', 'xn--mnchen-3ya.example'],
  ['chrome://settings', undefined],
  ['file:///etc/passwd', undefined],
  ['data:text/html,x', undefined],
  ['', undefined],
])('the host of %s is %s', (address, host) => {
  expect(findWebHost(address)).toBe(host);
});

it.each([
  ['https://www.example.org/a', 'example.org'],
  ['https://www.gov.uk/a', 'gov.uk'],
  ['https://edition.bbc.co.uk/a', 'bbc.co.uk'],
  ['https://m.lrt.lt/a', 'lrt.lt'],
  ['https://mobile.de/a', 'mobile.de'],
  ['https://amp.dev/a', 'amp.dev'],
  ['https://m.co.uk/a', 'm.co.uk'],
  ['https://mobile.com.ua/a', 'mobile.com.ua'],
  ['http://m:8080/a', 'm:8080'],
])('the site of %s is %s', (address, site) => {
  expect(findSite(address)).toBe(site);
});
