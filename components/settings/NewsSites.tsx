// The bundled list of news sites as checkboxes, by region. Folded away: the names matter to few, the click to all.

/** One site of the list. */
export interface SiteChoice {
  readonly region: string;
  readonly name: string;
  readonly host: string;
  readonly isTicked: boolean;
}

interface NewsSitesProps {
  readonly sites: readonly SiteChoice[];
  readonly tick: (host: string, isTicked: boolean) => void;
}

/** The list; each region is a group of its own for screen readers. */
export function NewsSites({ sites, tick }: NewsSitesProps) {
  const regions = [...new Set(sites.map((site) => site.region))];
  const ticked = sites.filter((site) => site.isTicked).length;
  return (
    <details class="news-sites">
      <summary>
        Show the list: {ticked} of {sites.length} ticked
      </summary>
      <div class="regions">
        {regions.map((region) => (
          <fieldset key={region} class="region">
            <legend>{region}</legend>
            {sites
              .filter((site) => site.region === region)
              .map(({ host, name, isTicked }) => (
                <label key={host} class="site">
                  <input
                    type="checkbox"
                    checked={isTicked}
                    onChange={(event) => tick(host, event.currentTarget.checked)}
                  />
                  <span>
                    {name} <span class="soft small">{host}</span>
                  </span>
                </label>
              ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
