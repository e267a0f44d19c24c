// Before anything is drawn: the page looks as it did last time.
try {
  const page = JSON.parse(localStorage.getItem("page")) ?? {};
  const attributes = {
    lang: "language", dir: "direction", "data-theme": "theme", "data-text": "text", "data-motion": "motion",
  };
  for (const [attribute, name] of Object.entries(attributes)) {
    if (page[name]) document.documentElement.setAttribute(attribute, page[name]);
  }
  if (page.name) document.title = page.name;
} catch (error) {
  console.warn(error); // a browser that keeps nothing
}
