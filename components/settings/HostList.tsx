// A list of sites with one deed each. Used for the sites that were switched off and for the ones the browser allowed.

interface HostListProps {
  readonly id: string;
  readonly title: string;
  readonly hosts: readonly string[];
  /** Said when the list is empty. */
  readonly empty: string;
  /** What the button does, e.g. `Switch on again`. */
  readonly deed: string;
  readonly act: (host: string) => void;
}

/** Heading, list, one button a line. */
export function HostList({ id, title, hosts, empty, deed, act }: HostListProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {hosts.length === 0 ? (
        <p class="soft">{empty}</p>
      ) : (
        <ul class="hosts">
          {hosts.map((host) => (
            <li key={host}>
              <bdi>{host}</bdi>
              <button type="button" class="button-text" aria-label={`${deed}: ${host}`} onClick={() => act(host)}>
                {deed}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
