/**
 * What readers' words mean to the follow-up. All lists are compared after folding (core/text) and cutting to stems, so
 * one spelling and one form of each word is enough. Kept small: a word belongs here when readers and statements
 * ordinarily use different words for one thing.
 */

/** Words that ask, link or fill, and say nothing of what is asked about. */
export const STOP_WORDS = `
a an the this that these those it its they them their there here he she his her him we our us you your i me my mine
is are was were be been being am do does did done doing has have had having can could will would shall should may might
must need needs let of in on at by for from to into onto with without within about against between during before after
above below up down out off over under again then once than as if when while because so such since until though although
and or but nor not no yes only own same too very just also even still ever never always often usually sometimes really
simply actually what which who whom whose where why how any some all both each few more most other another much many
lot lots less least enough every one someone somebody anyone something anything nothing everything people person patient
case thing way kind sort type get gets got getting give given gives go goes going went come comes coming make makes
made take takes taken taking use used using put keep keeps happen happens happened occur occurs know tell say says
mean means call called look looks like please thank possible likely common usual usually typical typically
good better best bad worse well work works working help helps helped want set end back enough long longer soon time
affect affects affected influence effect main chief leading quickly quick fast source available doctor doctors physician clinician clear push share matter turn become became run allow let lets try tried feel found find option afterwards instead towards
shouldn't don't doesn't isn't can't won't aren't wasn't weren't didn't couldn't wouldn't hasn't haven't i'm what's that's there's
safe effective able hit fix share chance chances odds percentage percent proportion rate number fraction frequency frequent grow
`;

/** Each line is one meaning. */
export const SYNONYMS = [
  "drug medicine medication medicament tablet pill",
  "child kid infant baby children infancy childhood pediatric babies neonate",
  "kidney renal nephric",
  "heart cardiac coronary",
  "skin cutaneous rash",
  "liver hepatic",
  "lung pulmonary",
  "brain cerebral",
  "artery arterial",
  "vessel vascular",
  "stomach gastric",
  "eye ocular",
  "muscle muscular",
  "pancreas pancreatic pancreatitis",
  "sunlight sun ultraviolet",
  "lump nodule mass deposit",
  "diet dietary eat eating food nutrition",
  "day daily",
  "antacid alkali",
  "thyroid thyroidectomy",
  "wait waiting observe observation watch",
  "cancer tumor malignancy malignant neoplasm",
  "gene genetic mutation variant",
  "inherited hereditary familial family inheritance heritable",
  "surgery operation surgical operate excision removal remove",
  "pregnancy pregnant",
  "woman women female",
  "man men male",
  "high raised elevated increased increase raise",
  "low lowered reduced decrease decreased lower reduce drop",
  "death die dying died kill killer mortality fatal survival survive surviving live lifespan",
  "smoking smoker cigarette tobacco",
  "sight blind blindness vision",
  "hearing deaf deafness",
  "old older age aging elderly",
  "steroid glucocorticoid corticosteroid prednisone prednisolone cortisone",
  "injury trauma wound",
  "injection inject jab",
  "exercise training sport workout",
  "recur recurrence relapse",
  "damage harm hurt ruin destroy",
  "obesity obese overweight",
  "bacteria bacterial flora microbiome microbial",
  "infusion drip",
  "birth born congenital newborn",
  "workplace occupational job",
  "hydroxychloroquine plaquenil",
  "immunoglobulin ivig",
  "cytomegalovirus cmv",
  "vaccine vaccination immunization shot",
  "scar fibrosis scarring",
  "symptom complaint",
  "pain ache painful",
  "bone skeletal",
  "joint articular",
  "gut bowel intestine intestinal gastrointestinal",
  "belly abdomen abdominal tummy",
  "tooth teeth dental",
  "caries decay cavity",
  "nerve neural neuropathy",
  "clot thrombosis thrombotic thrombus",
  "bleed bleeding hemorrhage",
  "swelling swollen edema",
  "break broken fracture",
  "brittle fragile fragility",
  "weak weakness",
  "stiff stiffness",
  "tired tiredness fatigue",
  "seizure convulsion epilepsy fit",
  "swallow swallowing dysphagia",
  "breath breathing breathless dyspnea respiratory",
  "itch itching itchy pruritus",
  "vomit vomiting nausea",
  "walk walking",
  "sugar glucose",
  "stroke cerebrovascular",
  "germ microbe pathogen",
  "virus viral",
  "hormone hormonal endocrine",
  "scan imaging tomography ct mri",
  "radiograph x-ray xray",
  "biopsy tissue",
  "parent mother father",
  "transmit transmission passed",
  "danger dangerous hazard",
  "avoid avoided",
  "measure monitor monitoring",
  "shrink regress regression resolve disappear dissolve",
  "worsen aggravate progress progression",
  "stop quit withdraw",
];

/** Several words with one meaning; each line is one meaning, its phrases parted by commas. */
export const PHRASES = [
  "runs in families, run in families, inherited",
  "weight loss surgery, bariatric",
  "heart attack, myocardial infarction",
  "high blood pressure, hypertension",
  "blood thinner, anticoagulant",
  "water tablet, water pill, diuretic",
  "acid blocker, proton pump inhibitor, omeprazole",
  "shock wave, lithotripsy, shockwave",
  "side effect, adverse effect",
  "life expectancy, survival",
  "blood clot, thrombosis",
  "short of breath, breathless",
  "go away, goes away, resolve",
  "get worse, gets worse, worsen",
  "blood sugar, glucose",
  "set off, trigger",
  "passed on, pass on, inherited",
  "bone marrow transplant, stem cell transplantation",
  "come back, grow back, recurrence",
  "cut out, surgery",
  "physical therapy, physiotherapy",
];
