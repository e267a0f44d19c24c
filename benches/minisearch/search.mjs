// MiniSearch over the very texts that the library searches, with the settings its documentation
// recommends for search as you type: prefixes, and a fuzziness of a fifth of the word. The columns
// weigh what they weigh for us. Prints `name value unit` lines.

import { readFile } from "node:fs/promises";
import MiniSearch from "minisearch";

const FIRST = 3;

const { texts, questions } = JSON.parse(await readFile(process.argv[2], "utf8"));
const began = performance.now();
const index = new MiniSearch({
  fields: ["title", "asked", "plain", "more"],
  storeFields: ["title"],
  searchOptions: {
    boost: { title: 6, asked: 8, plain: 2, more: 1 },
    prefix: (term, place, terms) => place === terms.length - 1,
    fuzzy: 0.2,
  },
});
index.addAll(texts);
const indexed = performance.now() - began;

index.search("warm");
const times = [];
for (const { typed } of questions) {
  for (let end = 1; end <= typed.length; end += 1) {
    const from = performance.now();
    index.search(typed.slice(0, end)).slice(0, 20);
    times.push(performance.now() - from);
  }
}
times.sort((a, b) => a - b);
const at = (share) => times[Math.round((times.length - 1) * share)];

let answered = 0;
for (const { typed, right } of questions) {
  const first = index.search(typed).slice(0, FIRST).map((hit) => hit.id);
  if (first.some((id) => right.includes(id))) answered += 1;
}

console.log(`minisearch_index ${indexed.toFixed(1)} ms`);
console.log(`minisearch_p50 ${at(0.5).toFixed(2)} ms`);
console.log(`minisearch_p99 ${at(0.99).toFixed(2)} ms`);
console.log(`minisearch_right_in_first_three ${((100 * answered) / questions.length).toFixed(1)} %`);
