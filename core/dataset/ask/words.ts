/**
 * What readers' words mean to the follow-up. All lists are compared after folding (core/text) and cutting to stems, so
 * one spelling and one form of each word is enough. A word belongs here when readers and statements ordinarily use
 * different words for one thing; no word stands in two lines of MEANINGS.
 */

/** Words that ask, link or fill, and say nothing of what is asked about. */
export const STOP_WORDS = `
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
export const PLAIN_WORDS = `
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

/**
 * Words for what readers want to know and a reference on causes seldom says: prices, doses, places, daily life, names.
 * A statement that does not say them is no answer, whatever else it says.
 */
export const ASKED_WORDS = `
cost price pay expensive cheap money insurance refund buy shop pharmacy prescription
dose dosage dosing milligram overnight
hospital clinic ward appointment specialist address city abroad
drive driving fly flying flight airplane travel vacation holiday trip
marry marriage date sex job career military school sauna swim swimming gym yoga massage tattoo
support group charity forum celebrity famous actor singer king queen
discover discovered inventor invented named pronounce pronunciation spell spelling history historical ancient
dog cat pet horse
tea coffee herb herbal homeopathy homeopathic acupuncture cannabis turmeric garlic honey magnet
`;

/**
 * Words that their endings do not leave with a stem of their own: a signal is no sign, what is previous prevents nothing.
 * Each line is one stem, its forms parted by spaces.
 */
export const OWN_STEMS = `
signal signaling
previous previously
prevalence prevalent
restore restored restoring restoration
complement
compliant compliance
presume presumed presumably
interval
experience experienced
survey
number numbered
septum
massive massively
tender tenderness
differentiation differentiate differentiated
immunization immunize immunized
organization organize organized
colonization colonize colonized colony
international
substantial substantially
occupy occupied
quite
shine shining
significance significant significantly
classic classical classically
relative relatively
`;

/** Each line is one meaning, its words and phrases parted by commas. */
export const MEANINGS: Readonly<Record<string, readonly string[]>> = {
  body: [
    "pericardium, pericardial, pericarditis, sac around the heart, heart sac",
    "valve, valvular",
    "glomerulus, glomerular, glomerulonephritis, kidney filter",
    "tubule, tubular",
    "immune, immunity, immune system, immunological",
    "antibody, autoantibody",
    "cell wall, cell membrane, membrane, plasma membrane",
    "mitochondria, mitochondrion, mitochondrial, power station",
    "collarbone, clavicle",
    "heel, calcaneus",
    "kneecap, patella",
    "shoulder blade, scapula",
    "testicle, testis, testes, testicular",
    "ovary, ovarian",
    "fingernail, toenail, nail",
    "eyelid, lid",
    "voice, hoarse, hoarseness, larynx, laryngeal",
    "intervertebral disc, slipped disc, disc herniation, herniated disc",
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
    "fat tissue, adipose",
  ],
  people: [
    "premature, preterm, prematurity, born too early, early birth",
    "miscarriage, pregnancy loss, fetal loss, stillbirth",
    "period, menstruation, menstrual, menses",
    "menopause, postmenopausal, menopausal",
    "infertile, infertility, fertility",
    "consanguineous, consanguinity, cousin, related parents",
    "relative, sibling, brother, sister",
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
    "ancestry, ethnic, ethnicity, race, descent",
  ],
  complaints: [
    "jaundice, yellow skin, icterus",
    "stool, feces, poop, bowel movement",
    "coma, unconscious, unconsciousness",
    "psychosis, psychotic, hallucination",
    "unsteady, ataxia, balance, clumsy",
    "speech, slurred speech, dysarthria, speak",
    "double vision, diplopia",
    "photosensitivity, photosensitive, sensitive to light",
    "hives, urticaria",
    "hematuria, blood in the urine, bloody urine",
    "proteinuria, albuminuria, protein in the urine, foamy urine",
    "hemoptysis, coughing blood, coughing up blood",
    "ill, illness, sick, sickness, disease, disorder, ailment",
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
    "sleep, insomnia, drowsy, somnolence",
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
    "symptom, complaint, sign",
  ],
  findings: [
    "hole, pore, perforation, perforate",
    "remains, leftover, debris, remnant, residue",
    "abscess, boil, pus",
    "blister, bulla, vesicle",
    "mole, nevus",
    "hunchback, kyphosis, hump",
    "cataract, cloudy lens, clouded lens",
    "glaucoma, eye pressure",
    "interstitial lung disease, pulmonary fibrosis, lung scarring, scarred lung, lung fibrosis",
    "asthma, wheeze, wheezing",
    "allergy, allergic, hypersensitivity",
    "harmless, benign",
    "contagious, transmission, transmit, catching",
    "sepsis, blood poisoning, septic",
    "shock, collapse",
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
    "bacteria, bacterial, bacillus, bacilli, flora, microbiome, microbial, microbe, germ, pathogen",
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
    "calcium deposit, calcium spot, chalk, calcification",
  ],
  medicine: [
    "acetaminophen, paracetamol",
    "epinephrine, adrenaline",
    "norepinephrine, noradrenaline",
    "albuterol, salbutamol",
    "furosemide, frusemide",
    "lidocaine, lignocaine",
    "rifampin, rifampicin",
    "cyclosporine, ciclosporin",
    "revascularization, bypass, stent",
    "overdose, poisoning, intoxication, toxicity, toxic, toxin, poison, poisonous, venom",
    "supplement, supplementation, vitamin pill",
    "first line, first choice, of choice, standard care",
    "intensive care, icu, critical illness, critically ill",
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
    "bleach, sodium thiosulfate",
  ],
  life: [
    "diet, dietary, eat, eating, food, nutrition, meal",
    "alcohol, alcoholism, drinking, drinker, booze, drink",
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
    "hormone, hormonal, endocrine",
    "acid, acidic",
    "day, daily",
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
    "lifelong, chronic, lasting, for life",
  ],
};
