// What a weight of the attention is made of: the score of an output and a word, and the softmax over all words.

import { rowOf } from "./view.mjs";

/**
 * The arithmetic of output j and word i, by the arrays of the picture P: `terms`, the products whose sum is the score,
 * largest first, each { k, a, b, value }: a and b are its factors; `score`, their sum; of every word `above`, by how
 * much its score is above the largest (0 or less), and `power`, e to that; `total`, the sum of these; `soft`, the
 * weight that this makes; `weight`, what it is, which differs where weights are held.
 */
export function worked(P, j, i) {
  const { S } = P,
    [query, keys, v] = ["query", "keys", "v"].map((name) => P.array(name)),
    A = query.length / P.J,
    q = rowOf(query, j, A),
    key = rowOf(keys, i, A);
  const terms = Array.from(q, (of, k) => {
    const [a, b] = v ? [v[k], Math.tanh(of + key[k])] : [of, key[k]];
    return { k, a, b, sum: of + key[k], value: a * b };
  });
  const scores = Array.from(rowOf(P.array("scores"), j, S)),
    highest = Math.max(...scores),
    above = scores.map((each) => each - highest),
    powers = above.map(Math.exp);
  return {
    terms: terms.sort((a, b) => Math.abs(b.value) - Math.abs(a.value) || a.k - b.k),
    score: terms.reduce((sum, { value }) => sum + value, 0),
    scores,
    above,
    powers,
    total: powers.reduce((sum, each) => sum + each, 0),
    soft: rowOf(P.array("soft"), j, S)[i],
    weight: rowOf(P.array("weights"), j, S)[i],
  };
}
