// What Dramatis does, in three sentences, for somebody who has just installed it.

/** Title and three sentences. */
export function Introduction() {
  return (
    <header class="introduction">
      <p class="masthead">Dramatis</p>
      <h1>Who is who in the article you are reading</h1>
      <p class="lead">
        Dramatis marks the people, organisations and programmes of European–Ukrainian defence-industry cooperation in
        news articles. Rest the pointer on a name to see who it was on the article’s date, and from which source that is
        known. Articles and notes that you save stay on this machine.
      </p>
    </header>
  );
}
