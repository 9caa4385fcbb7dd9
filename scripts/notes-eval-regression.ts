/** A paragraph by the numbers of what it says, and whether it is about the topic. */
export interface Sample {
  says: readonly number[];
  about: boolean;
}

export interface Model {
  weights: Float64Array;
  bias: number;
}

/** How strongly weights are drawn towards 0: `square` keeps all small, `plain` makes most of them nothing. */
export interface Restraint {
  square: number;
  plain: number;
}

const rounds = 400;

/**
 * Logistic regression with both restraints, by accelerated proximal gradient; the same samples give the same weights.
 * `scale` says how much each feature counts where it is said.
 */
export function train(samples: readonly Sample[], scale: Float64Array, { square, plain }: Restraint): Model {
  const size = scale.length;
  let weights = new Float64Array(size);
  const ahead = new Float64Array(size);
  let bias = 0;
  let biasAhead = 0;
  const step = 1 / (steepest(samples, scale) + square);
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = new Float64Array(size);
    let ofBias = 0;
    for (const { says, about } of samples) {
      const wrong = 1 / (1 + Math.exp(-sumOf(says, ahead, scale) - biasAhead)) - (about ? 1 : 0);
      ofBias += wrong;
      for (const feature of says) gradient[feature] = (gradient[feature] ?? 0) + wrong * (scale[feature] ?? 0);
    }
    const next = new Float64Array(size);
    for (let at = 0; at < size; at += 1) {
      const moved = (ahead[at] ?? 0) - step * ((gradient[at] ?? 0) + square * (ahead[at] ?? 0));
      next[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * plain);
    }
    const nextBias = biasAhead - step * ofBias;
    const carry = (round - 1) / (round + 2);
    for (let at = 0; at < size; at += 1) ahead[at] = (next[at] ?? 0) + carry * ((next[at] ?? 0) - (weights[at] ?? 0));
    biasAhead = nextBias + carry * (nextBias - bias);
    [weights, bias] = [next, nextBias];
  }
  return { weights: weights.map((weight, at) => weight * (scale[at] ?? 0)), bias };
}

/** What a model makes of a paragraph; above 0 it is more likely about the topic than not. */
export function scoreOf({ weights, bias }: Model, says: readonly number[]): number {
  let sum = bias;
  for (const feature of says) sum += weights[feature] ?? 0;
  return sum;
}

function sumOf(says: readonly number[], weights: Float64Array, scale: Float64Array): number {
  let sum = 0;
  for (const feature of says) sum += (weights[feature] ?? 0) * (scale[feature] ?? 0);
  return sum;
}

/** A bound of how fast the slope changes: a quarter of the largest eigenvalue, by power iteration. */
function steepest(samples: readonly Sample[], scale: Float64Array): number {
  let vector = new Float64Array(scale.length + 1).fill(1);
  let length = 1;
  for (let round = 0; round < 20; round += 1) {
    const next = new Float64Array(vector.length);
    for (const { says } of samples) {
      const sum = sumOf(says, vector, scale) + (vector[scale.length] ?? 0);
      for (const feature of says) next[feature] = (next[feature] ?? 0) + sum * (scale[feature] ?? 0);
      next[scale.length] = (next[scale.length] ?? 0) + sum;
    }
    length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0));
    vector = next.map((value) => value / length);
  }
  return 1.05 * (length / 4);
}
