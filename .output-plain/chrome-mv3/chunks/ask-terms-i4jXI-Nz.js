import { n as foldWords, r as foldWordsInPlace } from "./fold-DHHSQ-BE.js";
// core/dataset/ask-words.ts
/**
* What readers' words mean to the follow-up. All lists are compared after folding (core/text) and cutting to stems, so
* one spelling and one form of each word is enough. A word belongs here when readers and statements ordinarily use
* different words for one thing; no word stands in two lines of MEANINGS.
*/
/** Words that ask, link or fill, and say nothing of what is asked about. */
var STOP_WORDS = `
a an the this that these those it its they them their there here he she his her him we our us you your i me my mine
is are was were be been being am do does did done doing has have had having can could will would shall should may might
must let of in on at by for from to into onto with without within about against between during before after
above below up down out off over under again then once than as if when while because so such since until though although
and or but nor not no yes only own same too very just also even still ever never always often usually sometimes really
simply actually what which who whom whose where why how any some all both each few more most other another much many
lot lots less least enough every one someone somebody anyone something anything nothing everything people person patient
case thing way kind sort type get gets got getting give given gives go goes going went come comes coming make makes
made take takes taken taking use used using put keep keeps happen happens happened occur occurs know tell say says
mean means call called look looks like please thank possible likely common usual typical typically
good better best bad worse well work works working help helps helped want set end back long longer soon time
affect affects affected influence effect main chief leading quickly quick fast source available doctor doctors physician
clinician clear push share matter turn become became run lets try tried feel found find option afterwards instead towards
shouldn't don't doesn't isn't can't won't aren't wasn't weren't didn't couldn't wouldn't hasn't haven't i'm what's that's
there's safe effective able hit fix chance chances odds percentage percent proportion rate number fraction frequency
frequent grow nowadays today currently body part behind beyond beneath whether upon onward ahead likelier
`;
/**
* General words that questions are worded with. They tell little, whether or not a statement holds them, and are given
* little weight; what a question is about are the others.
*/
var PLAIN_WORDS = `
allow need want seem appear begin stay remain continue last change bring carry lead follow reach hold show prove say
expect think believe wonder hope suggest explain describe compare consider decide choose prefer plan
require demand depend vary range develop form build create produce result arise act play role involve include belong
become happen matter count call name term refer relate connect concern deal face
protect support serve provide offer send leave drop move shift switch turn spread reverse
slow speed rapid sudden gradual early late new recent modern current future past first second next final
big small large little huge tiny high level amount degree extent great strong weak mild moderate severe serious bad
normal abnormal healthy regular special specific certain sure definite real true false wrong right
useful useless worth prone outlook world country problem issue trouble question answer point fact idea
advise recommend permit forbid ban limit restrict
sort several various different similar alike equal exact whole half total entire alone together apart else
yearly usual daily often rare easy hard difficult simple complex
start finish end full empty open close near far
away around through across along among per via despite besides except
`;
/** Each line is one meaning, its words and phrases parted by commas. */
var MEANINGS = {
	body: [
		"kidney, renal, nephric",
		"heart, cardiac, coronary, myocardial, myocardium, heart muscle",
		"skin, cutaneous, dermal, rash",
		"liver, hepatic",
		"lung, pulmonary",
		"windpipe, trachea, airway",
		"brain, cerebral, intracranial",
		"spinal cord, myelopathy",
		"spine, spinal, vertebra, vertebral, backbone",
		"artery, arterial",
		"vein, venous",
		"vessel, vascular, blood vessel, blood supply",
		"lining, endothelium, endothelial, mucosa",
		"stomach, gastric",
		"gullet, esophagus, esophageal, foodpipe, food pipe",
		"gut, bowel, intestine, intestinal, gastrointestinal, colon",
		"belly, abdomen, abdominal, tummy",
		"bladder, urinary, urine, pee",
		"womb, uterus, uterine",
		"eye, ocular",
		"back of the eye, retina, retinal, macula",
		"eye inflammation, inflamed eye, inflammation of the eye, uveitis",
		"ear, auditory",
		"mouth, oral",
		"tongue, lingual",
		"jaw, mandible, temporomandibular",
		"gum, gingival",
		"tooth, teeth, dental",
		"limb, extremity, leg",
		"throat, pharynx, pharyngeal",
		"nose, nasal, sinus",
		"muscle, muscular",
		"tendon, enthesis, enthesitis, sinew",
		"bone, skeletal, skeleton",
		"skull, cranium, cranial",
		"joint, articular",
		"knuckle, finger, digit",
		"gristle, cartilage",
		"pelvis, pelvic",
		"shin, tibia, tibial",
		"thigh, femur, femoral",
		"breast, mammary",
		"nerve, neural, neuropathy",
		"gland, glandular",
		"salivary gland, parotid",
		"pancreas, pancreatic, pancreatitis",
		"thyroid, thyroidectomy",
		"spleen, splenic",
		"lymph node, lymph gland, lymphadenopathy",
		"white blood cell, leukocyte, white cell",
		"red blood cell, erythrocyte",
		"eating cell, macrophage",
		"blood, serum, bloodstream",
		"fat, lipid, fatty",
		"fat tissue, adipose"
	],
	people: [
		"child, kid, infant, baby, children, infancy, childhood, pediatric, babies, neonate, boy, girl, toddler, juvenile",
		"birth, born, congenital, newborn",
		"teenager, adolescent, adolescence, puberty",
		"parent, mother, father, mom, dad",
		"woman, women, female",
		"man, men, male",
		"pregnancy, pregnant, expecting a baby",
		"old, older, age, aging, elderly, senior, old age",
		"gene, genetic, mutation, variant",
		"inherited, hereditary, familial, family, inheritance, heritable, heredity, runs in families, run in families, run in the family, runs in the family, passed on, pass on, hand down",
		"ancestry, ethnic, ethnicity, race, descent"
	],
	complaints: [
		"pain, ache, painful",
		"headache, head pain",
		"joint pain, painful joint, arthralgia",
		"muscle pain, myalgia",
		"bone pain, bone ache",
		"chest pain, angina",
		"weak, weakness",
		"stiff, stiffness, rigid",
		"tired, tiredness, fatigue, exhausted, exhaustion, weary",
		"numb, numbness, tingle, tingling, paresthesia, pins and needles",
		"paralyse, paralysis, paralyzed, palsy",
		"cramp, spasm, tetany",
		"shaking, tremor, shake, parkinsonism",
		"seizure, convulsion, epilepsy, fit",
		"dizzy, dizziness, vertigo, lightheaded",
		"faint, fainting, syncope, pass out",
		"confused state, confusion, delirium",
		"memory, dementia, cognitive, forgetful, thinking",
		"mood, depression, depressed, psychiatric, anxiety",
		"sleep, insomnia",
		"fever, temperature, febrile",
		"cough, coughing",
		"breath, breathing, breathless, dyspnea, respiratory, short of breath, shortness of breath",
		"swallow, swallowing, dysphagia",
		"heartburn, reflux, acid reflux",
		"vomit, vomiting, nausea",
		"diarrhea, loose stool",
		"malabsorption, maldigestion, steatorrhea, greasy stool, fatty stool",
		"constipation, constipated",
		"itch, itching, itchy, pruritus",
		"hair loss, alopecia, bald, baldness",
		"sweat, sweating",
		"thirst, thirsty, polydipsia",
		"weight loss, lose weight, losing weight, slimming",
		"sight, blind, blindness, vision, visual",
		"hearing, deaf, deafness",
		"dry mouth, dry eye, sicca",
		"nosebleed, epistaxis",
		"bruise, bruising, ecchymosis",
		"walk, walking, gait, limp",
		"symptom, complaint, sign"
	],
	findings: [
		"cancer, tumor, malignancy, malignant, neoplasm, carcinoma",
		"lump, nodule, mass, deposit, bump",
		"cyst, cystic",
		"lymphoma, lymph gland cancer, lymph node cancer",
		"leukemia, blood cancer",
		"melanoma, black mole",
		"clot, thrombosis, thrombotic, thrombus, blood clot",
		"bleed, bleeding, hemorrhage",
		"swelling, swollen, edema, swell, fluid retention",
		"break, broken, fracture, crack",
		"brittle, fragile, fragility, break easily",
		"heart attack, myocardial infarction, infarct, infarction",
		"heart failure, failing heart",
		"arrhythmia, heart rhythm, heartbeat, irregular heartbeat, heart beat, palpitation, atrial fibrillation",
		"stroke, cerebrovascular",
		"high blood pressure, hypertension",
		"hardened artery, hardening of the arteries, hardened arteries, clogged artery, atherosclerosis",
		"narrow, narrowing, stenosis, stricture, blocked, blockage, occlusion, obstruction",
		"widen, widening, dilatation, dilation, enlarged, enlargement",
		"tear gland, lacrimal gland",
		"bulge, aneurysm, ballooning",
		"tear, torn, dissection, rupture, burst",
		"leak, leaky, regurgitation",
		"scar, fibrosis, scarring",
		"thick, thickened, thickening, hypertrophic, hypertrophy",
		"thin, thinning, atrophy",
		"worn, wear and tear, degenerative, degeneration",
		"arthrosis, osteoarthritis, wear out",
		"ulcer, ulceration, sore",
		"gray, grey, discolored",
		"bend, bent, bowing, bowed, bow leg, bowleg, deformity, deformed",
		"curved spine, crooked spine, scoliosis",
		"short stature, dwarfism, small stature, short height",
		"loose joint, hypermobile, hypermobility, double jointed, laxity",
		"dislocation, dislocate, subluxation, slip out, put out of joint",
		"caries, decay, cavity, tooth decay, rot, rotten",
		"gallstone, cholelithiasis",
		"kidney stone, renal stone, nephrolithiasis, renal calculus",
		"kidney failure, renal failure",
		"uric acid, urate",
		"sugar, glucose, blood sugar",
		"diabetes, diabetic, sugar disease",
		"cholesterol, ldl, blood fat",
		"obesity, obese, overweight, fat people, excess weight, heavy people",
		"anemia, anemic",
		"infection, infected, infectious",
		"bacteria, bacterial, flora, microbiome, microbial, microbe, germ, pathogen",
		"virus, viral",
		"worm, parasite, parasitic",
		"cytomegalovirus, cmv",
		"tuberculosis, tb, tuberculous",
		"psoriasis, psoriatic",
		"inflammation, inflamed, inflammatory",
		"injury, trauma, wound, accident",
		"damage, harm, hurt, ruin, destroy, destruction",
		"death, die, dying, died, kill, killer, mortality, fatal, survival, survive, surviving, live, lifespan, life expectancy, deadly",
		"dead tissue, necrosis, necrotic, gangrene",
		"recur, recurrence, relapse, come back, comes back, coming back, grow back, flare, flare up, attack, episode, bout",
		"shrink, regress, regression, resolve, disappear, dissolve, go away, goes away, vanish, clear up",
		"worsen, aggravate, progress, progression, get worse, gets worse, getting worse",
		"calcium deposit, calcium spot, chalk, calcification"
	],
	medicine: [
		"drug, medicine, medication, medicament, tablet, pill",
		"painkiller, ibuprofen, nonsteroidal, nsaid, naproxen, diclofenac, anti-inflammatory drug",
		"steroid, glucocorticoid, corticosteroid, prednisone, prednisolone, cortisone",
		"blood thinner, anticoagulant, anticoagulation",
		"aspirin, antiplatelet",
		"water tablet, water pill, diuretic, thiazide",
		"proton pump inhibitor, acid blocker, acid tablet, stomach tablet, stomach acid tablet, omeprazole",
		"antacid, alkali",
		"blood pressure drug, blood pressure tablet, blood pressure medicine, antihypertensive, angiotensin, beta blocker",
		"cholesterol drug, cholesterol tablet, statin",
		"bone drug, bisphosphonate, alendronate, zoledronate, pamidronate",
		"hydroxychloroquine, plaquenil",
		"immunoglobulin, ivig",
		"antibiotic, penicillin",
		"chemotherapy, chemo",
		"radiation, radiotherapy, irradiation, x-ray treatment",
		"vaccine, vaccination, immunization, shot against",
		"injection, inject, jab, shot, needle",
		"infusion, drip",
		"bone marrow transplant, stem cell transplantation, stem cell transplant",
		"transplant, transplantation, graft",
		"dialysis, hemodialysis, blood washing",
		"surgery, operation, surgical, operate, excision, removal, remove, cut out, resection",
		"weight loss surgery, bariatric",
		"joint replacement, artificial joint, artificial hip, artificial knee, total replacement",
		"shock wave, lithotripsy, shockwave",
		"physical therapy, physiotherapy, physio",
		"cane, walking stick, crutch, walking aid",
		"brace, splint, orthosis, support bandage",
		"compression, stocking",
		"side effect, adverse effect, adverse event",
		"scan, imaging, tomography, ct, mri, pet",
		"ultrasound, sonography, echocardiography, echocardiogram",
		"radiograph, x-ray, xray",
		"biopsy, tissue sample",
		"blood test, laboratory test, lab test",
		"genetic test, gene test, dna test, sequencing",
		"endoscopy, gastroscopy, camera",
		"measure, monitor, monitoring, check, checkup, check up, check ups, screening, screen, early detection, surveillance, follow up, followup, examine, examination",
		"diagnosis, diagnose, detect, detection, recognize",
		"wait, waiting, observe, observation, watch",
		"avoid, avoided, forbidden, not allowed, steer clear, keep away",
		"quit, stop, give up, giving up, gave up, withdraw, withdrawal, discontinue",
		"set off, trigger, provoke",
		"bleach, sodium thiosulfate"
	],
	life: [
		"diet, dietary, eat, eating, food, nutrition, meal",
		"alcohol, drinking, drinker, booze, drink",
		"smoking, smoker, cigarette, tobacco, smoke",
		"exercise, training, sport, workout, physical activity",
		"sunlight, sun, ultraviolet, sunshine",
		"workplace, occupational, job, occupation, profession",
		"dust, silica",
		"insecticide, pesticide, bug spray",
		"farm, farming, farmer",
		"cold, chill, freezing",
		"heat, hot, warm",
		"danger, dangerous, hazard, risky",
		"transmit, transmission",
		"hormone, hormonal, endocrine",
		"acid, acidic",
		"day, daily"
	],
	directions: [
		"high, raised, elevated, increased, increase, raise, rise, go up",
		"low, lowered, reduced, decrease, decreased, lower, reduce, drop",
		"lose, loss, lost, waste, drain, deplete",
		"made of, composed of, consist of, composition, consists of",
		"cause no complaints, silent, hidden, unnoticed, without complaints",
		"deficiency, deficient, lack, shortage, too little",
		"relief, relieve, ease, soothe, alleviate",
		"both sides, bilateral, symmetric",
		"lifelong, chronic, lasting, for life"
	]
};
// core/dataset/ask-terms.ts
/** Reads questions and statements alike into terms: words by which the two can meet. */
/** Longest first among those that end alike. */
var ENDINGS = /(?:ization|atory|ory|ations?|ements?|ments?|ness|ings?|ions?|ious|ous|ively|ive|ally|ical|ity|ence|ance|ents?|ants?|al|ic|ied|ed|er|or|ly|um|es|e|y|i)$/u;
/** No stem is shorter. */
var SHORTEST = 4;
/** A folded word without the endings by which verbs, nouns and adjectives of one stem differ: treated, treatment. */
function stemOf(word) {
	let stem = word;
	for (;;) {
		const cut = stem.replace(ENDINGS, "").replace(/([^aeiosl])\1$/u, "$1");
		if (cut.length < SHORTEST || cut === stem) return stem;
		stem = cut;
	}
}
var stopWords = new Set(foldWords(STOP_WORDS));
/** Whether a folded word asks, links or fills only. */
var isFiller = (word) => stopWords.has(word);
/** Lines of words and phrases, as folded words. */
var lines = Object.values(MEANINGS).flat().map((line) => line.split(",").map((part) => foldWords(part)));
/** Stem → the term of its meaning, for words that say by themselves what they mean. */
var meanings = new Map(lines.flatMap((line) => {
	const stems = line.flatMap((words) => words.length === 1 ? stemOf(words[0]) : []);
	return stems.map((stem) => [stem, stems[0]]);
}));
/** What a folded word means, by whichever of its synonyms stands for all. */
function meaningOf(word) {
	const stem = stemOf(word);
	return meanings.get(stem) ?? stem;
}
/** Phrases by their first part, longest first. */
var phrases = /* @__PURE__ */ new Map();
for (const line of lines) {
	const all = line.map((words) => words.map(meaningOf));
	const term = (all.find(({ length }) => length === 1) ?? all[0]).join("+");
	for (const parts of all.filter(({ length }) => length > 1)) {
		const first = parts[0];
		const others = phrases.get(first) ?? [];
		phrases.set(first, [...others, {
			parts,
			term
		}].sort((one, other) => other.parts.length - one.parts.length));
	}
}
var isThousands = (word, before) => word.start === before.end + 1 && /^\d{3}$/u.test(word.word) && /^\d+$/u.test(before.word);
/** 4,000 is one number. */
function joinNumbers(words) {
	const joined = [];
	for (const word of words) {
		const before = joined.at(-1);
		if (before && isThousands(word, before)) joined[joined.length - 1] = {
			...before,
			word: before.word + word.word,
			end: word.end
		};
		else joined.push(word);
	}
	return joined;
}
/** The folded words of a text in order, with their places. */
var readWords = (text) => joinNumbers(foldWordsInPlace(text));
/**
* Calls `take` with each term of a list of words: where its first word stands, and how many words it is.
* @param meant the meaning of the word at a place, see meaningOf; undefined after the last
* @param fills whether the word at a place says nothing
*/
function eachTerm(length, meant, fills, take) {
	for (let at = 0; at < length;) {
		const meaning = meant(at);
		const phrase = phrases.get(meaning)?.find(({ parts }) => parts.every((part, k) => meant(at + k) === part));
		const words = phrase?.parts.length ?? 1;
		if (phrase || !fills(at)) take(phrase?.term ?? meaning, at, words);
		at += words;
	}
}
/** The terms of a text, in order. */
function termsOf(text) {
	const words = readWords(text);
	const meant = words.map(({ word }) => meaningOf(word));
	const terms = [];
	eachTerm(words.length, (at) => meant[at], (at) => isFiller(words[at]?.word ?? ""), (term, at, length) => {
		const { start } = words[at];
		const { end } = words[at + length - 1];
		terms.push({
			term,
			start,
			end
		});
	});
	return terms;
}
/** Where one of these terms stands in a text, in order. */
var placesOf = (text, terms) => termsOf(text).filter(({ term }) => terms.has(term)).map(({ start, end }) => [start, end]);
export { readWords as a, PLAIN_WORDS as c, placesOf as i, isFiller as n, stemOf as o, meaningOf as r, termsOf as s, eachTerm as t };
