/** Words of questions by what they are worth to the follow-up. Compared after folding and cutting to stems. */

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
tea herb herbal homeopathy homeopathic acupuncture cannabis turmeric garlic honey magnet
`;
