// platform/dataset.ts
var read = async (path) => {
	const response = await fetch(path);
	return response.ok ? response.json() : null;
};
/** Reads a file with the first call in a context, and after a failure again with the next. */
function once(path) {
	let kept;
	const load = async () => {
		const contents = await read(path);
		if (contents === null) throw new Error(`${path} could not be read.`);
		return contents;
	};
	return () => {
		kept ??= load();
		kept.catch(() => {
			kept = void 0;
		});
		return kept;
	};
}
/**
* Names and groups of all entries.
* @throws when they cannot be read
*/
var loadIndex = once("/data/index.json");
/**
* The words of all statements, for finding and answering.
* @throws when they cannot be read
*/
var loadStatements = once("/data/statements.json");
/**
* Every entry in a line or two, for previews and lists.
* @throws when they cannot be read
*/
var loadGlances = once("/data/glances.json");
/**
* What finds names in a text: a packed lexicon as base64.
* @throws when it cannot be read
*/
var loadLexicon = once("/data/lexicon.json");
/**
* The article with this slug, or null when the data set has none.
* @throws when it cannot be read
*/
async function loadArticle(slug) {
	const path = `/data/articles/${slug}.json`;
	const article = await read(path).catch(() => null);
	if (article) return article;
	const { entries } = await loadIndex();
	if (entries.some((entry) => entry.slug === slug)) throw new Error(`${path} could not be read.`);
	return null;
}
/**
* What can be said about the data set as a whole.
* @throws when it cannot be read
*/
var loadFacts = once("/data/facts.json");
export { loadLexicon as a, loadIndex as i, loadFacts as n, loadStatements as o, loadGlances as r, loadArticle as t };
