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
blocker
testicle testis testes testicular
laboratory laboratories
test tests tested testing
experiment experimental experimentally
excess excessive excessively
prevent preventing preventive prevention
crystal crystallize crystalline
member members
`;
