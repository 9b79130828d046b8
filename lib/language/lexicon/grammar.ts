/** Words that carry the sentence rather than its content: kept as themselves in patterns. */
export const grammar = {
  first: `ik, wij, we, mij, me, mijn, m'n, mn, ons, onze, ondergetekende`,
  third: `hij, zij, ze, hem, haar, zijn, hun, hen, ie, die, deze, dat, dit, 'm, m, d'r, dr, z'n, zn, hem`,
  copula: `is, was, zijn, waren, wordt, werd, blijft, bleef, heet, blijkt, bleek, lijkt, leek`,
  modal: `zou, zouden, kan, kon, kunnen, konden, moet, moest, moeten, mag, mocht, mogen, wil, wilde, zal, zullen, hoeft, hoefde, hoort`,
  negation: `niet, geen, nooit, niets, niks, niemand, nergens, nie, nt, zonder, noch`,
  number: `een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, beide, alle, allebei, 2x, 3x, 4x, 5x, driemaal, tweemaal, viermaal, eerste, tweede, derde`,
};
/** Words that stand for themselves in a pattern of word kinds. */
export const functionWords = `
de het een 't t n 'n en of maar want dus omdat doordat zodat als dan toen terwijl hoewel al toch ook nog wel niet geen er daar hier waar wat wie hoe waarom wanneer
in op aan bij met van voor na naar uit over door om tot tegen onder boven naast achter tussen sinds per te zonder volgens ivm nav tijdens
ik hij zij ze wij we je jij u men mij me hem haar ons jou hen hun mijn zijn jouw uw onze die dat deze dit zo'n zulke welke iets iemand alles iedereen niemand niets
is was zijn waren wordt werd worden werden heeft had hebben hadden ben bent geweest gehad geworden
zal zullen zou zouden kan kun kunnen kon konden moet moeten moest mag mogen mocht wil willen wilde gaat gaan ging laat laten liet doet doen deed hoeft
zo weer steeds nu heel erg te veel weinig meer minder mee af terug weg toe eens even echt gewoon alleen zelf samen dat`;
