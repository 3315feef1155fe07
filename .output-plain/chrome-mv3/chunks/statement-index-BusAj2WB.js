// core/dataset/statement-format.ts
/** What kind of statement a letter stands for. Only summaries have a wording. */
var KINDS = {
	p: {
		section: "summary",
		wording: "plain"
	},
	c: {
		section: "summary",
		wording: "clinical"
	},
	g: { section: "guidelines" },
	a: { section: "causes" },
	q: {
		section: "mechanism",
		wording: "plain"
	},
	k: {
		section: "mechanism",
		wording: "clinical"
	},
	m: { section: "mechanism" },
	t: { section: "treatment" },
	s: { section: "associated" },
	r: { section: "recent" },
	d: { section: "distinguish" }
};
// core/dataset/statement-index.ts
var NO_LINKS = [];
var StatementIndex = class {
	/** Folded words by number, most frequent first. */
	words;
	statements = [];
	/** Words of all statements by number, one statement after the other. */
	runs;
	/** Statement N is runs[starts[N]] to runs[starts[N + 1] - 1]; its label ends before runs[texts[N]]. */
	starts;
	texts;
	constructor({ words, runs, kinds, links }) {
		this.words = words.split(" ");
		const linked = new Map(links.map(([id, ...entries]) => [id, entries]));
		kinds.forEach((letters, entry) => {
			for (const [place, letter] of [...letters].entries()) {
				const kind = KINDS[letter];
				if (!kind) throw new Error(`There is no kind of statement "${letter}".`);
				this.statements.push({
					entry,
					place,
					...kind,
					links: linked.get(this.statements.length) ?? NO_LINKS
				});
			}
		});
		const end = "!".charCodeAt(0);
		const labelEnd = "#".charCodeAt(0);
		const list = new Uint16Array(runs.length);
		this.starts = new Uint32Array(this.statements.length + 1);
		this.texts = new Uint32Array(this.statements.length);
		let length = 0;
		let id = 0;
		for (let at = 0; at < runs.length; at++) {
			const code = runs.charCodeAt(at);
			if (code >= 36) list[length++] = code - 36;
			else if (code === labelEnd) this.texts[id] = length;
			else if (code === end) {
				this.starts[++id] = length;
				this.texts[id] = length;
			}
		}
		this.runs = list.subarray(0, length);
	}
};
function postingsOf(values, count) {
	const starts = new Uint32Array(count + 1);
	for (const value of values) starts[value + 1] = starts[value + 1] + 1;
	for (let n = 0; n < count; n++) starts[n + 1] = starts[n + 1] + starts[n];
	const next = starts.slice();
	const at = new Uint32Array(values.length);
	values.forEach((value, place) => {
		const to = next[value];
		next[value] = to + 1;
		at[to] = place;
	});
	return {
		starts,
		at
	};
}
/** For each place in a list of runs, which run it belongs to. */
function ownersOf(starts) {
	const owners = new Uint16Array(starts[starts.length - 1]);
	for (let id = 0; id + 1 < starts.length; id++) owners.fill(id, starts[id], starts[id + 1]);
	return owners;
}
export { ownersOf as n, postingsOf as r, StatementIndex as t };
