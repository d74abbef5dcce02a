// A link out of the extension, opened in a new tab; an address that is no plain web address stays text.
import type { ComponentChildren } from 'preact';
import { safeUrl } from './safe-url';

interface WebLinkProps {
  readonly address: string;
  readonly children: ComponentChildren;
}

/** Shows `children` as a link to `address`, or as text when the address may not be opened. */
export function WebLink({ address, children }: WebLinkProps) {
  const url = safeUrl(address);
  if (url === undefined) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
