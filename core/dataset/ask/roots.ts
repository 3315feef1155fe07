/**
 * What medical words are made of: Greek and Latin forms and what they mean in everyday words, as textbooks of medical
 * terminology list them. A word that is nothing but such forms says what its parts say: hypercalcemia, high calcium in the
 * blood. So statements worded for professionals can meet questions that are not.
 */
import { foldWords } from "../../text/fold.ts";
import { termsOf } from "./terms.ts";

/** Forms at the beginning or in the middle of a word, a linking vowel left off, with their meaning. */
const FORMS = `
hyper high; hypo low; poly much; olig little; macro large; micro small; mega large; brady slow; tachy fast
intra inside; peri around; endo lining; epi; sub; trans; anti; dys faulty; neo new; pan all; hemi half; post after
pre before; auto self; multi several; mono one; iso; pseudo false; normo normal; ec; eu normal
calc calcium; calci calcium; calcin calcium; phosphat phosphate; phosphatas phosphatase; magnes magnesium; kal potassium; natr sodium
glyc sugar; gluc sugar; lipid fat; lip fat; cholesterol cholesterol; uric uric acid; urat uric acid; oxal oxalate
citrat citrate; ammon ammonia; bilirubin bilirubin; protein protein; albumin albumin; ferr iron; sider iron; cupr copper
vitamin vitamin; hormon hormone; insulin insulin; thyroid thyroid; parathyroid parathyroid; cortis steroid; adren adrenal
aldosteron aldosterone; prolactin prolactin; parathormon parathyroid
nephr kidney; ren kidney; glomerul kidney; pyel kidney; ureter ureter; cyst bladder; vesic bladder; ur urine; lith stone
hepat liver; chol bile; cholecyst gallbladder; pancreat pancreas; splen spleen; gastr stomach; enter gut; col gut; colon gut
intestin gut; proct rectum; esophag gullet; duoden gut; append appendix; hemorrhoid hemorrhoid; periton belly lining
cardi heart; myocardi heart; pericardi heart sac; endocardi heart lining; valvul valve; atri heart; ventricul heart
arteri artery; aort aorta; angi vessel; vas vessel; vascul vessel; phleb vein; ven vein; capillar vessel; ather artery
hem blood; hemat blood; thromb clot; embol clot; leuk white blood cell; leukocyt white blood cell; erythrocyt red blood cell
lymph lymph; lymphocyt white blood cell; neutr white blood cell; neutrophil white blood cell; granulocyt white blood cell
thrombocyt platelet; cyt cell; globin protein; myel marrow; pulmon lung; pneum lung; pneumon lung; bronch airway
trache windpipe; laryng voice box; pleur chest lining; rhin nose; sinus sinus; pharyng throat; tonsill tonsil
encephal brain; cerebr brain; mening brain lining; neur nerve; myelin nerve; radicul nerve root; psych mind; spondyl spine
rachi spine; oste bone; chondr cartilage; arthr joint; synov joint lining; burs bursa; tendin tendon; tend tendon; enthes tendon
my muscle; myos muscle; fasci fascia; fibr scar; ligament ligament; dactyl finger; cost rib; stern breastbone; crani skull
derm skin; dermat skin; cutane skin; subcutane under skin; kerat horny layer; hidr sweat; trich hair; onych nail; adip fat
pannicul fat; melan pigment; ophthalm eye; retin retina; uve eye; scler hard; corne cornea; kerat cornea; irid iris; ir iris
conjunctiv eye; blephar eyelid; dacry tear; tympan eardrum; stomat mouth; gloss tongue; gingiv gum; odont tooth
dent tooth; sial saliva; xer dry; mast breast; mamm breast; gynec woman; hyster womb; oophor ovary; orchi testis
prostat prostate; placent placenta; ped child; ger old age; carcin cancer; onc cancer; tum tumor; sarc flesh
lymphaden lymph node; aden gland; cyst cyst; granul granule; granulom granuloma; necr dead tissue; path disease; immun immunity
toxic poison; tox poison; bacteri bacteria; vir virus; myc fungus; parasit parasite; py pus; seps blood poisoning
phag eat; phil; therm heat; cry cold; radi radiation; phot light; chrom color; cyan blue; erythr red; leuc white; alb white
`;

/** Forms at the end of a word. */
const ENDS = `
emia blood; aemia blood; uria urine; itis inflammation; osis; oma tumor; opathy disease; pathy disease; algia pain; dynia pain
penia lack; cytosis; ose; philia; megaly enlarged; ectasia widened; ectasis widened; stenosis narrow; sclerosis hardening
malacia soft; porosis thin; petrosis hard; plegia paralysis; paresis weakness; kinesia movement; esthesia feeling
ectomy surgery; otomy surgery; ostomy surgery; plasty repair; pexy surgery; centesis needle; scopy camera; graphy scan
gram scan; lysis breakdown; genesis formation; plasia growth; trophy growth; rrhage bleeding; rrhagia bleeding; rrhea flow
iasis; ism; ic; al; ous; ar; ary; ation; ization; ine; in; ate; ine; y; a; um; us; is; es; s; ea; ia; o; opsy sample; phagia eating
phasia speech; opia sight; opsia sight; oxia oxygen; capnia carbon dioxide; tension pressure; tensive pressure; uresis urine
tropic; genic cause; cidal kill; static; toxic poison; edema swelling; spasm cramp; cele bulge; necrosis dead tissue
`;

const read = (list: string): Map<string, string> =>
  new Map(
    list
      .split(/[;\n]/u)
      .map((line) => line.trim())
      .filter((line) => line !== "")
      .map((line) => {
        const [form = "", ...meaning] = line.split(" ");
        // Words are compared as folded; a form that ends in s is no plural.
        const folded = /(?<!si)s$/u.test(form) ? form : (foldWords(form)[0] ?? form);
        return [folded, meaning.join(" ")] as const;
      }),
  );

const forms = read(FORMS);
const ends = read(ENDS);
/** A shorter word is everyday enough. */
const SHORTEST = 7;
const LONGEST_FORM = Math.max(...[...forms.keys()].map(({ length }) => length));

/** The meanings of the parts from `at` on, the longest form first; undefined when the rest is no such parts. */
function partsFrom(word: string, at: number): string[] | undefined {
  const end = ends.get(word.slice(at));
  if (end !== undefined && at > 0) return [end];
  for (let length = Math.min(LONGEST_FORM, word.length - at - 1); length > 0; length--) {
    const meaning = forms.get(word.slice(at, at + length));
    if (meaning === undefined || (at > 0 && length < 2)) continue;
    const next = at + length;
    const rest =
      partsFrom(word, next) ?? (/[aeio]/u.test(word[next] as string) ? partsFrom(word, next + 1) : undefined);
    if (rest) return [meaning, ...rest];
  }
  return undefined;
}

/** The terms of what the parts of a folded word say, see termsOf; none for a word that is not made of such parts. */
export function rootsOf(word: string): string[] {
  if (word.length < SHORTEST) return [];
  const parts = partsFrom(word, 0)?.filter((part) => part !== "");
  return parts ? [...new Set(parts.flatMap((part) => termsOf(part).map(({ term }) => term)))] : [];
}
