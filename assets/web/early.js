// Before anything is drawn: the page looks as it did last time, and the first page stays away where
// it would be wrong.
{
  const root = document.documentElement;
  const attributes = {
    lang: "language", dir: "direction", "data-theme": "theme", "data-text": "text", "data-motion": "motion",
  };
  try {
    const page = JSON.parse(localStorage.getItem("page"));
    for (const [attribute, name] of Object.entries(page ? attributes : {})) {
      if (page[name]) root.setAttribute(attribute, page[name]);
    }
    if (page?.name) document.title = page.name;
    const language = page?.language ?? navigator.languages[0];
    // It was hidden, and stays so. And the first page is in English.
    if (sessionStorage.getItem("covered") || !/^en\b/.test(language)) root.dataset.first = "no";
    else if ((history.state?.route ?? "/") !== "/") root.dataset.first = "later";
  } catch (error) {
    console.warn(error); // a browser that keeps nothing
  }
}
