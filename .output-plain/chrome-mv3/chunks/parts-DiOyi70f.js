// core/dataset/parts.ts
/** A cause, by its 0-based place. */
var causePart = (index) => `cause-${index + 1}`;
/** A step in the list. */
var stepPart = (id) => `step-${id}`;
/** A statement in one of the other lists, by its path: `causes[0]` is `cause-1`, `treatment[0]` is `treatment-1`. */
var statementPart = (path) => path.replace(/^(\w+)\[(\d+)\]$/u, (_, list, at) => list === "causes" ? causePart(Number(at)) : `${list}-${Number(at) + 1}`);
/** The part of an entry's article where a statement of its stands; a summary's is its section. */
function partOf(entry, { path, section }) {
	const [, list = "", number] = /^(.+)\[(\d+)\]$/u.exec(path) ?? [];
	if (list === "") return section;
	const step = list === "mechanism.steps" ? entry.mechanism.steps[Number(number)] : void 0;
	return step ? stepPart(step.id) : statementPart(path);
}
export { stepPart as i, partOf as n, statementPart as r, causePart as t };
